#include "app/prices/price_number.h"
#include "app/prices/price_parts.h"
#include "app/prices/quote_words.h"

#include <QCoreApplication>
#include <cmath>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

/// § 12 (1) UStG, standard rate since 2021-01-01.
constexpr double kGermanVat = 0.19;
constexpr double kMostPerMonth = kMostPerHour * 744.0;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

using QuoteColumns = QMap<QuoteColumn, int>;

/// The first column of a meaning counts.
QuoteColumns columnsOf(const QStringList& heading)
{
    QuoteColumns columns;
    for (int at = 0; at < heading.size(); ++at) {
        const QuoteColumn column = quoteColumn(heading[at]);
        if (!columns.contains(column))
            columns.insert(column, at);
    }
    return columns;
}

/// One line on its way to an offer.
struct QuoteLine {
    const PriceRow& row;
    ImportedOffer offer {};
    std::optional<double> price {};
};

class QuoteReader {
public:
    QuoteReader(const PriceTable& table, const PriceWorld& world, PriceReading& reading)
        : m_table(table)
        , m_world(world)
        , m_reading(reading)
        , m_notes(reading, world.file.name)
        , m_columns(columnsOf(table.heading))
    {
    }

    void readAll()
    {
        settleDecimal();
        for (const PriceRow& row : m_table.rows) {
            QuoteLine line {row};
            if (readNames(line) && readNumbers(line) && readMoney(line))
                m_reading.offers.push_back(std::move(line.offer));
        }
        mergeZones(m_reading, m_notes);
        placeOffers(m_world, m_reading, m_notes);
        compareOffers(m_world, m_reading, m_notes);
    }

private:
    [[nodiscard]] QString cell(const QuoteLine& line, QuoteColumn column) const
    {
        return m_table.cell(line.row, m_columns.value(column, -1)).toString();
    }
    [[nodiscard]] QString headingOf(QuoteColumn column) const
    {
        return m_table.heading.value(m_columns.value(column, -1));
    }
    [[nodiscard]] PricePlace at(const QuoteLine& line, QuoteColumn column) const
    {
        return {line.row.line, headingOf(column)};
    }

    void settleDecimal();
    [[nodiscard]] bool readNames(QuoteLine& line);
    [[nodiscard]] bool readNumbers(QuoteLine& line);
    [[nodiscard]] bool readNumber(
        QuoteLine& line, QuoteColumn column, std::optional<double>& value);
    [[nodiscard]] bool readMoney(QuoteLine& line);
    [[nodiscard]] bool readCurrency(QuoteLine& line);
    [[nodiscard]] bool takeVatOff(QuoteLine& line);
    [[nodiscard]] QString providerOf(const QString& written) const;

    const PriceTable& m_table;
    const PriceWorld& m_world;
    PriceReading& m_reading;
    PriceNotes m_notes;
    QuoteColumns m_columns;
    Decimal m_decimal = Decimal::Point;
};

/// Where no number tells, a German heading and a semicolon speak for the comma.
void QuoteReader::settleDecimal()
{
    const QStringList numbers = m_table.sampleOf({m_columns.value(QuoteColumn::Price, -1),
        m_columns.value(QuoteColumn::Spot, -1), m_columns.value(QuoteColumn::Setup, -1)});
    const std::optional<Decimal> told = decimalOf(numbers);
    m_decimal = told.value_or(m_table.separator == u';' ? Decimal::Comma : Decimal::Point);
    const bool doubtful = !told
        && std::any_of(numbers.begin(), numbers.end(),
            [](const QString& number) { return number.contains(u'.') || number.contains(u','); });
    if (doubtful)
        m_notes.flag({1, headingOf(QuoteColumn::Price)}, u"decimal_unsure"_s,
            m_decimal == Decimal::Comma
                ? kursbuch::tr("Whether 1.234 is a thousand or a little over one is not certain. "
                               "The comma was taken for the decimal mark; check the prices.")
                : kursbuch::tr("Whether 1,234 is a thousand or a little over one is not certain. "
                               "The point was taken for the decimal mark; check the prices."));
}

QString QuoteReader::providerOf(const QString& written) const
{
    for (const Provider& provider : m_world.catalog.providers)
        if (provider.id.compare(written, Qt::CaseInsensitive) == 0
            || provider.name.compare(written, Qt::CaseInsensitive) == 0)
            return provider.id;
    return written.toLower().simplified().replace(u' ', u'-');
}

bool QuoteReader::readNames(QuoteLine& line)
{
    Offer& offer = line.offer.offer;
    line.offer.line = line.row.line;
    line.offer.instance = cell(line, QuoteColumn::Name);
    line.offer.gpuName = cell(line, QuoteColumn::Gpu);
    if (line.offer.instance.isEmpty() && line.offer.gpuName.isEmpty()) {
        m_notes.refuse(at(line, QuoteColumn::Name), u"no_name"_s,
            kursbuch::tr("The line has neither a name nor an accelerator. Add one of them."));
        return false;
    }
    for (const QString& name : {line.offer.instance, line.offer.gpuName}) {
        if (beginsFormula(name))
            m_notes.flag({.line = line.row.line}, u"formula_text"_s,
                kursbuch::tr("“%1” begins like a formula. It is kept as text.").arg(name));
    }
    line.offer.provider = cell(line, QuoteColumn::Provider);
    offer.providerId = providerOf(line.offer.provider);
    offer.name = line.offer.instance.isEmpty() ? line.offer.gpuName : line.offer.instance;
    offer.region = cell(line, QuoteColumn::Region);
    const QString country = cell(line, QuoteColumn::Country).toUpper();
    offer.country = country.size() == 2 ? country : QString();
    // Its own entry beside the list price of the same machine.
    const QStringList parts {u"quote"_s, offer.providerId, offer.name, offer.region};
    offer.id = parts.join(u'-').toLower().replace(u' ', u'-');
    const QString date = cell(line, QuoteColumn::Date);
    const QDate day = quoteDate(date);
    if (!date.isEmpty() && !day.isValid())
        m_notes.flag(at(line, QuoteColumn::Date), u"date"_s,
            kursbuch::tr("“%1” is no day. The day of the file stands for it; write 2026-10-06.")
                .arg(date));
    const QString source = cell(line, QuoteColumn::Source);
    offer.source = {.text = source.isEmpty() ? m_world.file.name : source,
        .date = day.isValid() ? day : m_world.file.date,
        .confidence = Confidence::ToBeChecked};
    return true;
}

bool QuoteReader::readNumber(QuoteLine& line, QuoteColumn column, std::optional<double>& value)
{
    const QString written = cell(line, column);
    const PriceNumber number = kursbuch::readNumber(written, m_decimal);
    const QString refusal
        = refusalOf(number, written, column == QuoteColumn::Count ? kMostGpus : kMostPerMonth);
    if (refusal.isEmpty()) {
        if (number.kind == NumberKind::Value)
            value = number.value;
        return true;
    }
    m_notes.refuse(at(line, column), u"number"_s, refusal);
    return false;
}

bool QuoteReader::readNumbers(QuoteLine& line)
{
    std::optional<double> count;
    std::optional<double> setup;
    if (!readNumber(line, QuoteColumn::Count, count)
        || !readNumber(line, QuoteColumn::Price, line.price)
        || !readNumber(line, QuoteColumn::Spot, line.offer.spotPerHour)
        || !readNumber(line, QuoteColumn::Setup, setup))
        return false;
    line.offer.gpus = count.value_or(1.0);
    if (line.offer.gpus <= 0.0) {
        m_notes.refuse(at(line, QuoteColumn::Count), u"number"_s,
            kursbuch::tr("The line names an accelerator and none of them. Add the number."));
        return false;
    }
    line.offer.offer.gpuCount = static_cast<int>(std::ceil(line.offer.gpus));
    line.offer.offer.setup = setup.value_or(0.0);
    judgePrice({.price = at(line, QuoteColumn::Price), .spot = at(line, QuoteColumn::Spot)},
        line.price, line.offer.spotPerHour, m_notes);
    return true;
}

bool QuoteReader::readCurrency(QuoteLine& line)
{
    QString currency = quoteCurrency(cell(line, QuoteColumn::Currency));
    for (const QString& words : {cell(line, QuoteColumn::Price), headingOf(QuoteColumn::Price),
             cell(line, QuoteColumn::Unit)}) {
        if (currency.isEmpty())
            currency = quoteCurrency(words);
    }
    if (currency.isEmpty()) {
        currency = u"EUR"_s;
        m_notes.flag(at(line, QuoteColumn::Currency), u"currency"_s,
            kursbuch::tr("No currency is said. Euro was taken."));
    }
    line.offer.offer.currency = currency;
    if (currency == "EUR"_L1 || currency == "USD"_L1)
        return true;
    m_notes.refuse(at(line, QuoteColumn::Currency), u"currency"_s,
        kursbuch::tr("Prices in %1 can't be reckoned with. State them in euro or dollar.")
            .arg(currency));
    return false;
}

bool QuoteReader::takeVatOff(QuoteLine& line)
{
    QuoteVat vat = quoteVat(cell(line, QuoteColumn::Vat));
    if (!vat.said)
        vat = quoteVat(headingOf(QuoteColumn::Price) + u' ' + headingOf(QuoteColumn::Vat));
    if (!vat.said) {
        m_notes.flag(at(line, QuoteColumn::Vat), u"vat"_s,
            kursbuch::tr("Whether the price holds value added tax is not said. Net was taken."));
        return true;
    }
    if (!vat.included)
        return true;
    const QString& country = line.offer.offer.country;
    if (!vat.rate && (country.isEmpty() || country == "DE"_L1))
        vat.rate = kGermanVat;
    if (!vat.rate) {
        m_notes.refuse(at(line, QuoteColumn::Vat), u"vat"_s,
            kursbuch::tr("The price holds value added tax at a rate that is not said. Write the "
                         "rate, as in “incl. 20 %”, or the net price."));
        return false;
    }
    const double factor = 1.0 + *vat.rate;
    if (line.price)
        *line.price /= factor;
    line.offer.offer.setup /= factor;
    if (line.offer.spotPerHour)
        *line.offer.spotPerHour /= factor;
    m_notes.flag(at(line, QuoteColumn::Vat), u"vat"_s,
        kursbuch::tr("The price held %1 % value added tax. It was taken off.")
            .arg(QString::number(*vat.rate * 100.0)));
    return true;
}

bool QuoteReader::readMoney(QuoteLine& line)
{
    if (!readCurrency(line) || !takeVatOff(line))
        return false;
    if (!line.price)
        return true;
    const QString written = cell(line, QuoteColumn::Unit);
    std::optional<QuoteUnit> unit = quoteUnit(written);
    if (!unit && written.isEmpty())
        unit = quoteUnit(headingOf(QuoteColumn::Price));
    if (!unit) {
        m_notes.refuse(at(line, QuoteColumn::Unit), u"unit"_s,
            kursbuch::tr("Whether the price is for an hour or a month is not said. Write “hour”, "
                         "“month” or “GPU hour” as its unit."));
        return false;
    }
    const double price = *line.price * (unit->perGpu ? line.offer.gpus : 1.0);
    (unit->perMonth ? line.offer.offer.pricePerMonth : line.offer.offer.pricePerHour) = price;
    if (!line.offer.spotPerHour)
        return true;
    *line.offer.spotPerHour *= unit->perGpu ? line.offer.gpus : 1.0;
    if (unit->perMonth) {
        line.offer.spotPerHour.reset();
        m_notes.flag(at(line, QuoteColumn::Spot), u"spot_by_month"_s,
            kursbuch::tr("Spot prices are kept by the hour; this one by the month was left out."));
    }
    return true;
}

} // namespace

bool isQuotes(const QStringList& heading)
{
    const QuoteColumns columns = columnsOf(heading);
    const bool named = columns.contains(QuoteColumn::Name) || columns.contains(QuoteColumn::Gpu);
    return named && columns.contains(QuoteColumn::Price);
}

void readQuotes(const PriceTable& table, const PriceWorld& world, PriceReading& reading)
{
    QuoteReader(table, world, reading).readAll();
}

} // namespace kursbuch
