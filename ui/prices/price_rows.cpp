#include "ui/prices/price_rows.h"

#include <array>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCents = 2;
constexpr int kFine = 4; ///< prices of a token or an hour below one

QString sign(const QString& currency)
{
    return currency == "USD"_L1 ? u"$"_s : u"€"_s;
}

} // namespace

QString PriceRows::kindWord(PriceFileKind kind)
{
    switch (kind) {
    case PriceFileKind::CloudCatalog:
        return tr("catalogue of a cloud (SkyPilot)");
    case PriceFileKind::TokenPrices:
        return tr("prices of models (LiteLLM)");
    case PriceFileKind::Quotes:
        return tr("own quotes");
    case PriceFileKind::Defaults:
        return tr("company defaults");
    }
    return {};
}

QStringList PriceRows::understoodHeadings()
{
    return {tr("Line"), tr("Entry"), tr("Provider"), tr("Accelerators"), tr("Price"), tr("Place"),
        tr("As of")};
}

QStringList PriceRows::findingHeadings()
{
    return {tr("File"), tr("Line"), tr("Field"), tr("Reason")};
}

QStringList PriceRows::changeHeadings()
{
    return {tr("Change"), tr("Entry"), tr("Before"), tr("Afterwards")};
}

QStringList PriceRows::importHeadings()
{
    return {tr("File"), tr("Kind"), tr("Entries"), tr("As of"), tr("Imported"), tr("State")};
}

QString PriceRows::price(const std::optional<double>& value, const QString& unit) const
{
    if (!value)
        return {};
    return m_words.number(*value, *value < 1.0 ? kFine : kCents) + u' ' + unit;
}

QString PriceRows::place(const QString& region, const QString& country) const
{
    const Place* known = m_catalog.place(country);
    QStringList parts {region, known != nullptr ? m_words.text(known->name) : country};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString PriceRows::providerName(const QString& id) const
{
    const Provider* provider = m_catalog.provider(id);
    return provider != nullptr ? provider->name : id;
}

QStringList PriceRows::row(const ImportedOffer& read) const
{
    const Offer& offer = read.offer;
    const Gpu* gpu = m_catalog.gpu(offer.gpuId);
    const QString gpuName = gpu != nullptr ? gpu->name : tr("%1 (not known)").arg(read.gpuName);
    QStringList prices {price(offer.pricePerHour, sign(offer.currency) + u"/h"_s),
        price(offer.pricePerMonth, tr("%1 a month").arg(sign(offer.currency))),
        read.spotPerHour
            ? tr("spot %1").arg(price(read.spotPerHour, sign(offer.currency) + u"/h"_s))
            : QString()};
    prices.removeAll(QString());
    if (prices.isEmpty())
        prices << tr("on quote only");
    return {QString::number(read.line), offer.name,
        read.provider.isEmpty() ? providerName(offer.providerId) : read.provider,
        u"%1 × %2"_s.arg(m_words.number(read.gpus, read.gpus < 1.0 ? kCents : 0), gpuName),
        prices.join(u" · "_s), place(offer.region, offer.country), m_words.date(offer.source.date)};
}

QStringList PriceRows::row(const ImportedService& read) const
{
    const Service& service = read.service;
    const QString tokens = tr("%1 a million tokens").arg(sign(service.currency));
    QStringList prices {service.inputPerMillionTokens
            ? tr("in %1").arg(price(service.inputPerMillionTokens, tokens))
            : QString(),
        service.outputPerMillionTokens
            ? tr("out %1").arg(price(service.outputPerMillionTokens, tokens))
            : QString(),
        price(service.perThousandItems, tr("%1 a thousand items").arg(sign(service.currency)))};
    prices.removeAll(QString());
    if (prices.isEmpty())
        prices << tr("not known");
    return {QString::number(read.line), service.name, providerName(service.providerId), {},
        prices.join(u" · "_s), place(read.region, service.country),
        m_words.date(service.source.date)};
}

QStringList PriceRows::row(const Figure& read) const
{
    const auto known = m_catalog.figure(read.id);
    return {{}, known ? m_words.text(known->label) : read.id, {}, {},
        m_words.value(read.value, m_catalog.scale(read.scale)), {}, m_words.date(read.source.date)};
}

QString PriceRows::filesText() const
{
    QStringList lines;
    for (const ReadFile& read : m_batch.files) {
        QStringList parts {read.file.name};
        if (read.error) {
            parts << tr("could not be read");
        } else {
            parts << kindWord(read.reading.kind);
            const std::array counts {
                tr("%n offer(s)", nullptr, static_cast<int>(read.reading.offers.size())),
                tr("%n service(s)", nullptr, static_cast<int>(read.reading.services.size())),
                tr("%n figure(s)", nullptr, static_cast<int>(read.reading.figures.size()))};
            const std::array some {!read.reading.offers.empty(), !read.reading.services.empty(),
                !read.reading.figures.empty()};
            for (std::size_t at = 0; at < counts.size(); ++at)
                if (some[at])
                    parts << counts[at];
            parts << tr("of %n line(s)", nullptr, read.reading.read);
            parts << tr("file of %1").arg(m_words.date(read.file.date));
        }
        lines << parts.join(u" · "_s);
    }
    return lines.join(u'\n');
}

QString PriceRows::changesText() const
{
    std::array<int, 5> counts {};
    for (const ReadFile& read : m_batch.files)
        for (const PriceDifference& difference : read.differences)
            ++counts.at(static_cast<std::size_t>(difference.change));
    const std::array sentences {tr("%1 new"), tr("%1 dearer"), tr("%1 cheaper"),
        tr("%1 stay: no price in the file, or another currency"), tr("%1 as before")};
    QStringList parts;
    for (std::size_t at = 0; at < counts.size(); ++at)
        if (counts.at(at) > 0)
            parts << sentences.at(at).arg(m_words.number(counts.at(at), 0));
    QString text = tr("In the catalogue: %1.")
                       .arg(parts.isEmpty() ? tr("nothing changes") : parts.join(u", "_s));
    if (m_batch.keptDiffering > 0)
        text += u' '
            + tr("The open plan keeps %n figure(s) that would then differ; the costs stop offers "
                 "the new ones.",
                nullptr, m_batch.keptDiffering);
    return text;
}

std::vector<QStringList> PriceRows::understood() const
{
    std::vector<QStringList> rows;
    const auto add = [&](const auto& list) {
        for (const auto& read : list)
            rows.push_back(row(read));
    };
    for (const ReadFile& read : m_batch.files) {
        add(read.reading.offers);
        add(read.reading.services);
        add(read.reading.figures);
    }
    return rows;
}

std::vector<QStringList> PriceRows::flagged() const
{
    std::vector<QStringList> rows;
    for (const ReadFile& read : m_batch.files)
        for (const PriceFinding& one : read.reading.flagged)
            rows.push_back({one.file, QString::number(one.line), one.field, one.reason});
    return rows;
}

std::vector<QStringList> PriceRows::refused() const
{
    std::vector<QStringList> rows;
    for (const ReadFile& read : m_batch.files) {
        if (read.error)
            rows.push_back({read.file.name, {}, {}, read.error->message});
        for (const PriceFinding& one : read.reading.refused)
            rows.push_back({one.file, QString::number(one.line), one.field, one.reason});
    }
    return rows;
}

/// What a price is paid for, after its number.
QString PriceRows::unit(PricedBy by, const QString& currency)
{
    const QString money = sign(currency);
    switch (by) {
    case PricedBy::Month:
        return tr("%1 a month").arg(money);
    case PricedBy::InputTokens:
        return tr("%1 a million tokens in").arg(money);
    case PricedBy::OutputTokens:
        return tr("%1 a million tokens out").arg(money);
    case PricedBy::Items:
        return tr("%1 a thousand items").arg(money);
    case PricedBy::Hour:
    case PricedBy::Figure:
        break;
    }
    return money + u"/h"_s;
}

QString PriceRows::value(
    const PriceDifference& difference, const std::optional<double>& value) const
{
    if (!value)
        return u"–"_s;
    const auto figure = m_catalog.figures.constFind(difference.id);
    if (figure != m_catalog.figures.cend())
        return m_words.value(value, m_catalog.scale(figure->scale));
    return price(value, unit(difference.by, difference.currency));
}

QString PriceRows::name(const PriceDifference& difference) const
{
    if (!difference.name.isEmpty())
        return difference.name;
    const auto figure = m_catalog.figure(difference.id);
    return figure ? m_words.text(figure->label) : difference.id;
}

std::vector<QStringList> PriceRows::changes() const
{
    const std::array words {tr("new"), tr("dearer"), tr("cheaper"), tr("stays"), tr("same")};
    std::vector<QStringList> rows;
    for (const ReadFile& read : m_batch.files)
        for (const PriceDifference& one : read.differences)
            if (one.change != PriceChange::Same)
                rows.push_back({words.at(static_cast<std::size_t>(one.change)), name(one),
                    one.change == PriceChange::New ? QString() : value(one, one.before),
                    value(one, one.after)});
    return rows;
}

std::vector<QStringList> PriceRows::imports(const std::vector<PriceImport>& kept) const
{
    std::vector<QStringList> rows;
    for (const PriceImport& one : kept) {
        const QString state = one.holds()
            ? tr("holds")
            : tr("withdrawn %1").arg(m_words.date(one.withdrawn.toLocalTime().date()));
        rows.push_back({one.file, kindWord(one.kind), m_words.number(one.entries, 0),
            m_words.date(one.date), m_words.date(one.imported.toLocalTime().date()), state});
    }
    return rows;
}

} // namespace kursbuch
