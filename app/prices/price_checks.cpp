#include "app/prices/price_parts.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

/// A median of fewer prices says little.
constexpr std::size_t kFewestForMedian = 3;
/// As cost.md 1.2: real lists stay within a third and three times the median.
constexpr double kFarFactor = 3.0;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

/// Offer, accelerator and their number.
using MachineKey = std::pair<std::pair<QString, QString>, double>;

bool differ(const std::optional<double>& a, const std::optional<double>& b)
{
    return a && b && *a != *b;
}

/// The later line goes into the first: another zone, the same line again, or another price.
void mergeInto(ImportedOffer& first, const ImportedOffer& later, PriceNotes& notes)
{
    const bool sameZone = later.zones.isEmpty() || first.zones.contains(later.zones.front());
    const QString firstLine = QString::number(first.line);
    const bool differs = differ(first.offer.pricePerHour, later.offer.pricePerHour)
        || differ(first.offer.pricePerMonth, later.offer.pricePerMonth);
    if (differs)
        notes.flag({later.line, u"Price"_s}, u"price_differs"_s,
            tr("The price differs from line %1 for the same machine in the same region. The higher "
               "one counts.")
                .arg(firstLine));
    else if (sameZone)
        notes.flag({.line = later.line}, u"duplicate"_s,
            tr("The line repeats line %1. They count once.").arg(firstLine));
    first.offer.pricePerHour = std::max(first.offer.pricePerHour, later.offer.pricePerHour);
    first.offer.pricePerMonth = std::max(first.offer.pricePerMonth, later.offer.pricePerMonth);
    if (!sameZone)
        first.zones.append(later.zones);
    first.spotPerHour = std::max(first.spotPerHour, later.spotPerHour);
}

constexpr double kHoursPerMonth = 730.0; ///< near enough to tell an outlier

/// Where the accelerators have a price of their own, the host does not blur it.
std::optional<double> perGpu(const ImportedOffer& offer)
{
    std::optional<double> price
        = offer.gpuPartPerHour ? offer.gpuPartPerHour : offer.offer.pricePerHour;
    if (!price && offer.offer.pricePerMonth)
        price = *offer.offer.pricePerMonth / kHoursPerMonth;
    if (!price || offer.gpus <= 0.0)
        return std::nullopt;
    return *price / offer.gpus;
}

/// Middle value; the lower of two.
double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// By the name that the file uses; where it holds few of them, the catalogue's stand beside.
QHash<QString, double> mediansOf(const PriceWorld& world, const PriceReading& reading)
{
    struct Group {
        QString gpuId;
        std::vector<double> prices;
    };
    QHash<QString, Group> groups;
    for (const ImportedOffer& offer : reading.offers) {
        const std::optional<double> price = perGpu(offer);
        if (!price)
            continue;
        Group& group = groups[offer.gpuName];
        group.gpuId = offer.offer.gpuId;
        group.prices.push_back(*price);
    }
    QHash<QString, double> medians;
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        Group& group = it.value();
        const bool few = group.prices.size() < kFewestForMedian;
        for (const Offer& offer : world.catalog.offers) {
            const bool same = !group.gpuId.isEmpty() && offer.gpuId == group.gpuId;
            if (few && same && offer.pricePerHour)
                group.prices.push_back(*offer.pricePerHour / offer.gpuCount);
        }
        if (group.prices.size() >= kFewestForMedian)
            medians.insert(it.key(), median(group.prices));
    }
    return medians;
}

struct Named {
    int line = 0;
    int times = 0;
};

/// In the order of the lines.
std::vector<std::pair<QString, Named>> inOrder(const QHash<QString, Named>& names)
{
    std::vector<std::pair<QString, Named>> sorted;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        sorted.emplace_back(it.key(), it.value());
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        return std::tie(a.second.line, a.first) < std::tie(b.second.line, b.first);
    });
    return sorted;
}

void note(QHash<QString, Named>& names, const QString& name, int line)
{
    Named& named = names[name];
    named.line = named.times == 0 ? line : std::min(named.line, line);
    ++named.times;
}

} // namespace

/// Prices of zero mean “none” or “not known”, never free.
void judgePrice(const PricePlaces& at, std::optional<double>& price, std::optional<double>& spot,
    PriceNotes& notes)
{
    if (price == 0.0) {
        price.reset();
        notes.flag(at.price, u"zero_price"_s,
            tr("The price is zero. It counts as not known; ask the provider for a quote."));
    } else if (!price) {
        notes.flag(at.price, u"quote_only"_s,
            tr("There is no price. The offer is kept as “on quote only”."));
    }
    if (spot == 0.0)
        spot.reset(); // 0.00 is how the catalogue says that there is none
    if (!price || !spot)
        return;
    const double ratio = *spot / *price;
    if (ratio > 1.0 + 1e-4) {
        notes.flag(at.spot, u"spot_above_list"_s,
            tr("The spot price is above the list price. Check both against the provider's page."));
    } else if (std::abs(ratio - 1.0) <= 1e-4 || std::abs(ratio - 0.1) <= 1e-6) {
        spot.reset();
        notes.flag(at.spot, u"spot_placeholder"_s,
            tr("The spot price equals the list price or a tenth of it: a placeholder. It counts as "
               "not known."));
    }
}

void mergeZones(PriceReading& reading, PriceNotes& notes)
{
    QHash<MachineKey, std::size_t> seen;
    seen.reserve(static_cast<qsizetype>(reading.offers.size()));
    std::vector<ImportedOffer>& offers = reading.offers;
    std::size_t kept = 0; // in place: there may be very many
    for (std::size_t at = 0; at < offers.size(); ++at) {
        const MachineKey key({offers[at].offer.id, offers[at].gpuName}, offers[at].gpus);
        const auto first = seen.constFind(key);
        if (first != seen.constEnd()) {
            mergeInto(offers[*first], offers[at], notes);
            ++reading.merged;
            continue;
        }
        seen.insert(key, kept);
        if (kept != at)
            offers[kept] = std::move(offers[at]);
        ++kept;
    }
    offers.resize(kept);
}

void placeOffers(const PriceWorld& world, PriceReading& reading, PriceNotes& notes)
{
    QHash<QString, Named> gpus;
    QHash<QString, Named> regions;
    QHash<std::pair<QString, QString>, QString> countries;
    const auto countryOf = [&world, &countries](const Offer& offer) {
        const std::pair<QString, QString> key(offer.providerId, offer.region);
        auto known = countries.find(key);
        if (known == countries.end())
            known = countries.insert(key, world.regions.country(key.first, key.second));
        return *known;
    };
    for (ImportedOffer& offer : reading.offers) {
        if (const Gpu* gpu = world.gpus.find(offer.gpuName, offer.instance)) {
            offer.offer.gpuId = gpu->id;
            offer.memoryGB = gpu->memoryGB;
        } else {
            note(gpus, offer.gpuName, offer.line);
        }
        if (offer.offer.country.isEmpty())
            offer.offer.country = countryOf(offer.offer);
        if (offer.offer.country.isEmpty())
            note(regions, offer.offer.region, offer.line);
    }
    for (const auto& [name, named] : inOrder(gpus))
        notes.flag({.line = named.line}, u"unknown_gpu"_s,
            tr("The catalogue does not know the accelerator “%1” (offers: %2). They are kept, but "
               "not sized.")
                .arg(name, QString::number(named.times)));
    for (const auto& [name, named] : inOrder(regions))
        notes.flag({.line = named.line}, u"unknown_region"_s,
            name.isEmpty()
                ? tr("No region is said (offers: %1). They may be sold out; the country is not "
                     "known.")
                      .arg(QString::number(named.times))
                : tr("The country of the region “%1” is not known (offers: %2). Data protection "
                     "can't be judged before it is.")
                      .arg(name, QString::number(named.times)));
}

void compareOffers(const PriceWorld& world, PriceReading& reading, PriceNotes& notes)
{
    const QHash<QString, double> medians = mediansOf(world, reading);
    for (const ImportedOffer& offer : reading.offers) {
        const std::optional<double> price = perGpu(offer);
        const double middle = price ? medians.value(offer.gpuName, 0.0) : 0.0;
        if (middle <= 0.0 || (*price >= middle / kFarFactor && *price <= middle * kFarFactor))
            continue;
        notes.flag({offer.line, u"Price"_s}, u"far_from_others"_s,
            tr("The price per accelerator is %1, that of other offers with %2 in the middle %3. "
               "Check whether the same is meant.")
                .arg(QString::number(*price, 'f', 2), offer.gpuName,
                    QString::number(middle, 'f', 2)));
    }
}

void findSameEverywhere(PriceReading& reading, PriceNotes& notes)
{
    struct Listed {
        std::optional<double> price;
        qsizetype times = 0;
    };
    QSet<QString> regions;
    QHash<QString, Listed> types;
    for (const ImportedOffer& offer : reading.offers) {
        Listed& listed = types[offer.instance];
        if (listed.times > 0 && listed.price != offer.offer.pricePerHour)
            return; // as nearly every file does within a few lines
        listed.price = offer.offer.pricePerHour;
        ++listed.times;
        regions.insert(offer.offer.region);
    }
    constexpr qsizetype few = 3;
    const bool everywhere = std::all_of(types.cbegin(), types.cend(),
        [&regions](const Listed& listed) { return listed.times == regions.size(); });
    if (regions.size() < few || types.size() < few || !everywhere)
        return;
    for (ImportedOffer& offer : reading.offers)
        offer.placeKnown = false;
    notes.flag({.line = 1}, u"same_everywhere"_s,
        tr("Every machine costs the same in each of the %1 regions: a price list times a list of "
           "regions. It does not say where a machine is to be had; ask the provider.")
            .arg(QString::number(regions.size())));
}

} // namespace kursbuch
