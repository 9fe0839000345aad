#include "app/prices/price_number.h"
#include "app/prices/price_parts.h"

#include <QCoreApplication>
#include <QSet>
#include <array>
#include <cmath>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

/// The columns by their heading: their order differs from cloud to cloud.
struct SkyColumns {
    int instance = -1;
    int gpu = -1;
    int count = -1;
    int price = -1;
    int spot = -1;
    int region = -1;
    int zone = -1;

    explicit SkyColumns(const PriceTable& table)
        : instance(table.column(u"InstanceType"))
        , gpu(table.column(u"AcceleratorName"))
        , count(table.column(u"AcceleratorCount"))
        , price(table.column(u"Price"))
        , spot(table.column(u"SpotPrice"))
        , region(table.column(u"Region"))
        , zone(table.column(u"AvailabilityZone"))
    {
    }
};

struct NumberCell {
    int column;
    double most;
    std::optional<double>* target;
};

class SkyReader {
public:
    SkyReader(const PriceTable& table, PriceNotes& notes)
        : m_table(table)
        , m_columns(table)
        , m_notes(notes)
        , m_decimal(
              decimalOf(table.sampleOf({m_columns.price, m_columns.spot})).value_or(Decimal::Point))
    {
    }

    [[nodiscard]] std::vector<SkyRow> rows()
    {
        if (m_decimal == Decimal::Comma)
            m_notes.flag({1, u"Price"_s}, u"decimal_comma"_s,
                kursbuch::tr("The prices are written with a decimal comma and were read so."));
        std::vector<SkyRow> rows;
        rows.reserve(m_table.rows.size());
        for (const PriceRow& row : m_table.rows) {
            if (std::optional<SkyRow> read = readRow(row))
                rows.push_back(*std::move(read));
        }
        return rows;
    }

private:
    [[nodiscard]] std::optional<SkyRow> readRow(const PriceRow& row)
    {
        SkyRow read {.line = row.line,
            .instance = kept(row, m_columns.instance),
            .gpu = kept(row, m_columns.gpu),
            .region = kept(row, m_columns.region),
            .zone = kept(row, m_columns.zone)};
        if (read.instance.isEmpty()
            && (read.gpu.isEmpty() || m_table.cell(row, m_columns.price).isEmpty())) {
            m_notes.refuse({row.line, m_table.heading[m_columns.instance]}, u"no_name"_s,
                kursbuch::tr("The line has neither a name nor a price that could be used."));
            return std::nullopt;
        }
        std::optional<double> gpus;
        for (const NumberCell& cell : {NumberCell {m_columns.price, kMostPerHour, &read.price},
                 {m_columns.spot, kMostPerHour, &read.spot}, {m_columns.count, kMostGpus, &gpus}}) {
            if (!readNumber(row, cell))
                return std::nullopt;
        }
        read.gpus = gpus.value_or(0.0);
        return judged(std::move(read));
    }

    /// The words of a file are few and come back in every line.
    [[nodiscard]] QString kept(const PriceRow& row, int column)
    {
        const QStringView word = m_table.cell(row, column);
        const auto known = m_words.constFind(word);
        if (known != m_words.constEnd())
            return *known;
        const QString text = word.toString();
        if (!text.isEmpty())
            m_words.insert(word, text);
        return text;
    }

    /// false: the row was refused.
    [[nodiscard]] bool readNumber(const PriceRow& row, const NumberCell& cell)
    {
        const QStringView written = m_table.cell(row, cell.column);
        const PriceNumber number = kursbuch::readNumber(written, m_decimal);
        const QString refusal = refusalOf(number, written, cell.most);
        if (!refusal.isEmpty()) {
            m_notes.refuse({row.line, m_table.heading[cell.column]}, u"number"_s, refusal);
            return false;
        }
        if (number.kind == NumberKind::Value)
            *cell.target = number.value;
        return true;
    }

    [[nodiscard]] std::optional<SkyRow> judged(SkyRow row)
    {
        if (!row.gpu.isEmpty() && row.gpus <= 0.0) {
            m_notes.refuse({row.line, u"AcceleratorCount"_s}, u"number"_s,
                kursbuch::tr("The line names an accelerator and none of them. Add the number."));
            return std::nullopt;
        }
        for (const QStringView name : {row.instance, row.gpu, row.region}) {
            if (beginsFormula(name))
                m_notes.flag({row.line}, u"formula_text"_s,
                    kursbuch::tr("“%1” begins like a formula. It is kept as text.").arg(name));
        }
        if (!row.gpu.isEmpty())
            judgePrice({.price = {row.line, u"Price"_s}, .spot = {row.line, u"SpotPrice"_s}},
                row.price, row.spot, m_notes);
        return row;
    }

    const PriceTable& m_table;
    SkyColumns m_columns;
    PriceNotes& m_notes;
    Decimal m_decimal;
    QHash<QStringView, QString> m_words;
};

/// The clouds that publish under these names; the file is called after its cloud.
constexpr std::array kClouds {"aws"_L1, "azure"_L1, "gcp"_L1, "lambda"_L1, "vast"_L1, "oci"_L1,
    "nebius"_L1, "verda"_L1, "seeweb"_L1, "ovhcloud"_L1, "scaleway"_L1, "cudo"_L1, "hyperbolic"_L1,
    "hyperstack"_L1, "jarvislabs"_L1, "lium"_L1, "mithril"_L1, "primeintellect"_L1, "runpod"_L1,
    "shadeform"_L1, "spheron"_L1, "yotta"_L1, "simplepod"_L1, "fluidstack"_L1, "ibm"_L1,
    "paperspace"_L1, "scp"_L1};

QString cloudOf(const std::vector<SkyRow>& rows, const PriceWorld& world)
{
    const QString name = world.file.name.toLower();
    for (const QLatin1StringView cloud : kClouds) {
        const bool longer = name.size() > cloud.size() && name[cloud.size()].isLetterOrNumber();
        if (name.startsWith(cloud) && !longer)
            return cloud;
    }
    QSet<QString> regions;
    for (const SkyRow& row : rows) {
        if (row.instance.isEmpty())
            return u"gcp"_s; // nobody else prices accelerators without a machine
        regions.insert(row.region);
    }
    return world.regions.cloudOf({regions.cbegin(), regions.cend()});
}

QString idOf(const QString& cloud, const SkyRow& row)
{
    // An accelerator without machine is told apart by their number.
    const QString name
        = row.instance.isEmpty() ? row.gpu + u'-' + QString::number(row.gpus) : row.instance;
    const QString id = cloud + u'-' + name + u'-' + row.region;
    QString plain = id.toLower();
    plain.replace(u' ', u'-');
    return plain;
}

ImportedOffer offerOf(const SkyRow& row, const QString& cloud, const PriceWorld& world)
{
    ImportedOffer offer;
    offer.line = row.line;
    offer.instance = row.instance;
    offer.gpuName = row.gpu;
    offer.gpus = row.gpus;
    offer.spotPerHour = row.spot;
    offer.needsHost = row.instance.isEmpty();
    offer.gpuPartPerHour = offer.needsHost ? row.price : row.gpuPart;
    if (!row.zone.isEmpty())
        offer.zones.append(row.zone);
    offer.offer.id = idOf(cloud, row);
    offer.offer.name = row.instance.isEmpty() ? row.gpu : row.instance;
    offer.offer.providerId = cloud;
    offer.offer.region = row.region;
    offer.offer.pricePerHour = row.price;
    offer.offer.currency = u"USD"_s;
    offer.offer.gpuCount = static_cast<int>(std::ceil(row.gpus));
    offer.offer.source
        = {.text = world.file.name, .date = world.file.date, .confidence = Confidence::ToBeChecked};
    return offer;
}

void remarkCloud(const QString& cloud, PriceNotes& notes)
{
    if (cloud.isEmpty())
        notes.flag({.line = 1}, u"unknown_cloud"_s,
            tr("Which cloud these offers belong to is said nowhere. Name the file after it, as in "
               "“azure.csv”."));
    if (cloud == "scaleway"_L1 || cloud == "seeweb"_L1)
        notes.flag({1, u"Price"_s}, u"euro_as_dollar"_s,
            tr("The provider's own price list is in euro, the catalogue says dollar. Check which "
               "of them the figures are."));
}

} // namespace

bool isCloudCatalog(const QStringList& heading)
{
    PriceTable table;
    table.heading = heading;
    const SkyColumns columns(table);
    return columns.instance >= 0 && columns.gpu >= 0 && columns.count >= 0 && columns.price >= 0
        && columns.region >= 0;
}

void readCloudCatalog(const PriceTable& table, const PriceWorld& world, PriceReading& reading)
{
    PriceNotes notes(reading, world.file.name);
    std::vector<SkyRow> rows = SkyReader(table, notes).rows();
    const QString cloud = cloudOf(rows, world);
    remarkCloud(cloud, notes);
    joinHosts(rows, reading, notes);
    reading.offers.reserve(rows.size());
    for (const SkyRow& row : rows) {
        if (row.gpu.isEmpty())
            ++reading.withoutGpu;
        else
            reading.offers.push_back(offerOf(row, cloud, world));
    }
    mergeZones(reading, notes);
    placeOffers(world, reading, notes);
    compareOffers(world, reading, notes);
    findSameEverywhere(reading, notes);
}

} // namespace kursbuch
