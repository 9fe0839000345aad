#include "app/prices/price_import.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <charconv>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

/// Parts of a line: what it is, then as written by the functions below.
using Parts = std::vector<QByteArrayView>;

constexpr int kEarliest = 2'000'000; ///< Julian day; no price is older

QByteArray plain(const QString& text)
{
    // The line is cut at tabs and ends.
    return text.simplified().toUtf8();
}

QByteArray number(const std::optional<double>& value)
{
    return value ? QByteArray::number(*value, 'g', QLocale::FloatingPointShortest) : QByteArray();
}

void add(QByteArray& says, std::initializer_list<QByteArray> parts)
{
    bool first = true;
    for (const QByteArray& part : parts) {
        if (!std::exchange(first, false))
            says += '\t';
        says += part;
    }
}

void addSource(QByteArray& says, const Source& source)
{
    says += '\t' + plain(source.text) + '\t' + QByteArray::number(source.date.toJulianDay()) + '\t'
        + QByteArray::number(static_cast<int>(source.confidence)) + '\n';
}

void writeOffer(QByteArray& says, const char* kind, const Offer& offer)
{
    add(says,
        {kind, plain(offer.id), plain(offer.name), plain(offer.providerId), plain(offer.region),
            plain(offer.country), plain(offer.gpuId), QByteArray::number(offer.gpuCount),
            number(offer.pricePerHour), number(offer.pricePerMonth), number(offer.spotPerHour),
            number(offer.setup), plain(offer.currency)});
    addSource(says, offer.source);
}

void writeService(QByteArray& says, const char* kind, const Service& service)
{
    add(says,
        {kind, plain(service.id), plain(service.name), plain(service.providerId),
            plain(service.kind), plain(service.modelId), plain(service.country),
            number(service.inputPerMillionTokens), number(service.outputPerMillionTokens),
            number(service.cachedPerMillionTokens), number(service.batchShare),
            number(service.perThousandItems), plain(service.currency)});
    addSource(says, service.source);
}

/// Reads what was written, the same words once.
class EntryReader {
public:
    explicit EntryReader(PriceEntries& entries)
        : m_entries(entries)
    {
    }

    /// false: not what was written.
    [[nodiscard]] bool read(QByteArrayView line)
    {
        cut(line);
        const QByteArrayView kind = m_parts.front();
        if (kind == "offer" || kind == "further_offer")
            return readOffer(kind == "offer" ? m_entries.offers : m_entries.furtherOffers);
        if (kind == "service" || kind == "further_service")
            return readService(kind == "service" ? m_entries.services : m_entries.furtherServices);
        if (kind == "figure")
            return readFigure();
        return kind == "provider" && readProvider();
    }

private:
    void cut(QByteArrayView line)
    {
        m_parts.clear();
        m_sound = true;
        for (;;) {
            const qsizetype end = line.indexOf('\t');
            m_parts.push_back(end < 0 ? line : line.first(end));
            if (end < 0)
                return;
            line = line.sliced(end + 1);
        }
    }

    [[nodiscard]] QString own(std::size_t at) const { return QString::fromUtf8(m_parts[at]); }
    /// Of a word that many lines share.
    [[nodiscard]] QString word(std::size_t at)
    {
        const QByteArrayView part = m_parts[at];
        const auto known = m_words.constFind(part);
        if (known != m_words.constEnd())
            return *known;
        return *m_words.insert(part, QString::fromUtf8(part));
    }
    [[nodiscard]] std::optional<double> number(std::size_t at)
    {
        const QByteArrayView part = m_parts[at];
        if (part.isEmpty())
            return {};
        double value = 0.0;
        const auto [end, error] = std::from_chars(part.begin(), part.end(), value);
        m_sound = m_sound && error == std::errc() && end == part.end();
        return value;
    }
    [[nodiscard]] int whole(std::size_t at) { return static_cast<int>(number(at).value_or(0.0)); }
    [[nodiscard]] Source source(std::size_t at)
    {
        const int day = whole(at + 1);
        const int confidence = whole(at + 2);
        m_sound = m_sound && confidence >= 0 && confidence <= 2;
        return {.text = word(at),
            .date = day > kEarliest ? QDate::fromJulianDay(day) : QDate(),
            .confidence = static_cast<Confidence>(confidence)};
    }

    [[nodiscard]] bool readOffer(std::vector<Offer>& offers)
    {
        if (m_parts.size() != 16)
            return false;
        offers.push_back({.id = own(1),
            .name = own(2),
            .providerId = word(3),
            .region = word(4),
            .country = word(5),
            .gpuId = word(6),
            .gpuCount = whole(7),
            .pricePerHour = number(8),
            .pricePerMonth = number(9),
            .spotPerHour = number(10),
            .setup = number(11).value_or(0.0),
            .currency = word(12),
            .source = source(13)});
        return m_sound;
    }
    [[nodiscard]] bool readService(std::vector<Service>& services)
    {
        if (m_parts.size() != 16)
            return false;
        services.push_back({.id = own(1),
            .name = own(2),
            .providerId = word(3),
            .kind = word(4),
            .modelId = word(5),
            .country = word(6),
            .inputPerMillionTokens = number(7),
            .outputPerMillionTokens = number(8),
            .cachedPerMillionTokens = number(9),
            .batchShare = number(10),
            .perThousandItems = number(11),
            .currency = word(12),
            .source = source(13)});
        return m_sound;
    }
    [[nodiscard]] bool readFigure()
    {
        if (m_parts.size() != 6)
            return false;
        m_entries.figures.push_back({.id = own(1), .value = number(2), .source = source(3)});
        return m_sound;
    }
    [[nodiscard]] bool readProvider()
    {
        if (m_parts.size() != 3)
            return false;
        m_entries.providers.push_back({.id = own(1), .name = own(2)});
        return true;
    }

    PriceEntries& m_entries;
    Parts m_parts {};
    bool m_sound = true;
    QHash<QByteArrayView, QString> m_words {}; ///< look into the text that is read
};

} // namespace

QByteArray writeEntries(const PriceEntries& entries)
{
    QByteArray says;
    for (const Provider& provider : entries.providers) {
        add(says, {"provider", plain(provider.id), plain(provider.name)});
        says += '\n';
    }
    for (const Offer& offer : entries.offers)
        writeOffer(says, "offer", offer);
    for (const Offer& offer : entries.furtherOffers)
        writeOffer(says, "further_offer", offer);
    for (const Service& service : entries.services)
        writeService(says, "service", service);
    for (const Service& service : entries.furtherServices)
        writeService(says, "further_service", service);
    for (const Figure& figure : entries.figures) {
        add(says, {"figure", plain(figure.id), number(figure.value)});
        addSource(says, figure.source);
    }
    return says;
}

Result<PriceEntries> readEntries(const QByteArray& says)
{
    // Several megabytes are no more than a name here; what is stored is sealed elsewhere.
    PriceEntries entries {
        .digest = QCryptographicHash::hash(says, QCryptographicHash::Blake2b_256)};
    EntryReader reader(entries);
    QByteArrayView rest(says);
    for (int line = 1; !rest.isEmpty(); ++line) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView text = end < 0 ? rest : rest.first(end);
        if (!reader.read(text))
            return fail(ErrorCode::Unreadable,
                QCoreApplication::translate(
                    "kursbuch", "Line %1 of imported prices cannot be read. Import the file again.")
                    .arg(line));
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    }
    return entries;
}

} // namespace kursbuch
