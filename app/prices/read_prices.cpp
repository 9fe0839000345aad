#include "app/base/delimited.h"
#include "app/prices/house_defaults.h"

#include <QCoreApplication>
#include <QSet>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

/// All clouds of the SkyPilot catalogue together stay below.
constexpr qsizetype kMostBytes = 64LL * 1024 * 1024;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

/// What a spreadsheet on an older Windows writes holds single bytes; 0x80 is the euro sign there.
std::optional<QString> textOf(const QByteArray& bytes)
{
    if (std::optional<QString> text = decodedText(bytes))
        return text;
    if (bytes.contains('\0'))
        return std::nullopt;
    return QString::fromLatin1(bytes).replace(QChar(0x80), u'€');
}

/// The first line that says something.
QStringView headingOf(QStringView text)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(u'\n');
        const QStringView line = (end < 0 ? text : text.first(end)).trimmed();
        if (!line.isEmpty())
            return line;
        text = end < 0 ? QStringView() : text.sliced(end + 1);
    }
    return {};
}

std::optional<PriceFileKind> kindOf(QStringView text)
{
    if (isDefaults(text))
        return PriceFileKind::Defaults;
    const QStringView first = headingOf(text);
    if (first.startsWith(u'{')) {
        const bool tokens
            = text.contains("litellm_provider"_L1) || text.contains("input_cost_per_token"_L1);
        return tokens ? std::optional(PriceFileKind::TokenPrices) : std::nullopt;
    }
    const QStringList heading = cutCells(first, separatorOf(first));
    if (isCloudCatalog(heading))
        return PriceFileKind::CloudCatalog;
    return isQuotes(heading) ? std::optional(PriceFileKind::Quotes) : std::nullopt;
}

/// Prices of accelerators have risen by half within weeks (Nebius H100, autumn 2026).
constexpr int kOldAfterMonths = 6;

/// Says once for each day that its prices are old.
void flagAge(const PriceWorld& world, PriceReading& reading)
{
    if (!world.file.today.isValid() || reading.kind == PriceFileKind::Defaults)
        return;
    const auto limit = world.catalog.figureValue(u"price_age_limit"_s);
    const int months
        = limit ? static_cast<int>(limit->value.value_or(kOldAfterMonths)) : kOldAfterMonths;
    const QDate oldest = world.file.today.addMonths(-months);
    QSet<QDate> said;
    const auto look = [&](int line, const QDate& day) {
        if (!day.isValid() || day >= oldest || said.contains(day))
            return;
        said.insert(day);
        reading.flagged.push_back({world.file.name, line, {}, u"old"_s,
            tr("These prices are of %1, more than %2 months ago. Look for newer ones.")
                .arg(day.toString(Qt::ISODate))
                .arg(months)});
    };
    for (const ImportedOffer& offer : reading.offers)
        look(offer.line, offer.offer.source.date);
    for (const ImportedService& service : reading.services)
        look(service.line, service.service.source.date);
}

} // namespace

std::optional<PriceFileKind> priceFileKind(const QByteArray& bytes)
{
    const std::optional<QString> text = bytes.size() > kMostBytes ? std::nullopt : textOf(bytes);
    return text ? kindOf(*text) : std::nullopt;
}

Result<PriceReading> readPrices(const PriceFile& file, const Catalog& catalog)
{
    if (file.bytes.size() > kMostBytes)
        return fail(ErrorCode::InvalidData,
            tr("The file is larger than 64 MiB. Import one cloud at a time."), file.name);
    std::optional<QString> text = textOf(file.bytes);
    const std::optional<PriceFileKind> kind = text ? kindOf(*text) : std::nullopt;
    if (!kind)
        return fail(ErrorCode::Unreadable,
            tr("This is no file of prices that Kursbuch knows. It reads catalogues of SkyPilot "
               "(CSV), prices of LiteLLM (JSON), own quotes as CSV with a heading that names at "
               "least the offer or the GPU and the price, and company defaults (YAML)."),
            file.name);
    const PriceWorld world(file, catalog);
    PriceReading reading;
    reading.kind = *kind;
    if (*kind == PriceFileKind::TokenPrices || *kind == PriceFileKind::Defaults) {
        if (*kind == PriceFileKind::TokenPrices)
            readTokenPrices(*text, world, reading);
        else
            readDefaults(world, reading);
        flagAge(world, reading);
        return reading;
    }
    const PriceTable table = cutTable(*std::move(text), reading, file.name);
    if (*kind == PriceFileKind::CloudCatalog)
        readCloudCatalog(table, world, reading);
    else
        readQuotes(table, world, reading);
    flagAge(world, reading);
    return reading;
}

} // namespace kursbuch
