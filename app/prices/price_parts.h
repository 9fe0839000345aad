#pragma once

#include "app/prices/price_gpus.h"
#include "app/prices/price_notes.h"
#include "app/prices/price_table.h"

namespace kursbuch {

/// What a reader of one kind of file needs.
struct PriceWorld {
    const PriceFile& file;
    const Catalog& catalog;
    PriceGpus gpus;
    PriceRegions regions;

    PriceWorld(const PriceFile& priceFile, const Catalog& known)
        : file(priceFile)
        , catalog(known)
        , gpus(known)
        , regions(known)
    {
    }
};

/// Most euros or dollars an hour that one machine can cost: a rack of 72 costs under 1,000.
inline constexpr double kMostPerHour = 100'000.0;
inline constexpr double kMostGpus = 10'000.0;

[[nodiscard]] bool isCloudCatalog(const QStringList& heading);
[[nodiscard]] bool isQuotes(const QStringList& heading);

void readCloudCatalog(const PriceTable& table, const PriceWorld& world, PriceReading& reading);
void readQuotes(const PriceTable& table, const PriceWorld& world, PriceReading& reading);
void readTokenPrices(QStringView text, const PriceWorld& world, PriceReading& reading);

/// A line of a cloud's catalogue as it stands there.
struct SkyRow {
    int line = 0;
    QString instance;
    QString gpu;
    double gpus = 0.0;
    std::optional<double> price {};
    std::optional<double> spot {};
    std::optional<double> gpuPart {}; ///< of the price, where a host was added to it
    QString region {};
    QString zone {};
};

/// Adds the host to rows that price accelerators only, as Google Cloud's do, and takes the hosts
/// out.
void joinHosts(std::vector<SkyRow>& rows, PriceReading& reading, PriceNotes& notes);

struct PricePlaces {
    PricePlace price;
    PricePlace spot;
};

/// Takes out prices that are none, and says which are missing, placeholders or doubtful.
void judgePrice(const PricePlaces& at, std::optional<double>& price, std::optional<double>& spot,
    PriceNotes& notes);

/// One offer for each machine and region, with its zones.
void mergeZones(PriceReading& reading, PriceNotes& notes);

/// Prices far from those of the same accelerator, and lists that are the same everywhere.
void compareOffers(const PriceWorld& world, PriceReading& reading, PriceNotes& notes);
void findSameEverywhere(PriceReading& reading, PriceNotes& notes);

/// Sets accelerator and country of an offer and says what is not known, once for each name.
void placeOffers(const PriceWorld& world, PriceReading& reading, PriceNotes& notes);

} // namespace kursbuch
