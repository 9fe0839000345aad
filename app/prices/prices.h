#pragma once

#include "app/catalog/catalog.h"

namespace kursbuch {

enum class PriceFileKind {
    CloudCatalog, ///< a cloud's offers in the columns of the SkyPilot catalogue
    TokenPrices, ///< models and their prices as the LiteLLM project publishes them
    Quotes, ///< own quotes, one a line
    Defaults, ///< a company's own figures: wages, energy, interest
};

/// A file of prices. Most of them carry no day: then the day of the file stands for it.
struct PriceFile {
    QByteArray bytes;
    QString name; ///< without folder
    QDate date;
    QDate today {}; ///< old prices are flagged; invalid: they are not
};

/// Something about a line that a reader has to know. `trap` groups those of one kind.
struct PriceFinding {
    QString file;
    int line = 0; ///< 1 is the heading
    QString field {}; ///< as the file calls it
    QString trap {}; ///< "spot_above_list", "duplicate" …
    QString reason {}; ///< a whole sentence
};

/// An offer as it was understood. Prices are net.
struct ImportedOffer {
    Offer offer {}; ///< gpuId is empty where the catalogue does not know the accelerator
    int line = 0;
    QString instance {}; ///< as the provider calls it
    QString gpuName {}; ///< as the file calls it
    QString provider {}; ///< as the file calls it, where it names one
    double gpus = 0.0; ///< a slice of an accelerator is less than one
    double memoryGB = 0.0; ///< of one accelerator, from the catalogue; 0: not known
    std::optional<double> spotPerHour {};
    std::optional<double> gpuPartPerHour {}; ///< where the file prices the accelerators apart
    QStringList zones {};
    bool needsHost = false; ///< prices the accelerator only; no whole offer
    bool placeKnown = true; ///< false: a list of regions, not where it is to be had
};

/// A service as it was understood.
struct ImportedService {
    Service service {};
    int line = 0;
    QString model {}; ///< as the file calls it
    QString region {}; ///< "eu", "eu-central-1"; empty: not said
    std::optional<double> cachedPerMillionTokens {};
    std::optional<double> batchInputPerMillionTokens {};
    std::optional<double> batchOutputPerMillionTokens {};
    QMap<QString, double> otherPrices {}; ///< field of the file → price in its unit
};

/// What a file gave, what is to be looked at and what was left out. No line goes unsaid: it is
/// behind an offer or a service, or counted below, or refused.
struct PriceReading {
    PriceFileKind kind = PriceFileKind::Quotes;
    int read = 0; ///< lines or entries, without heading and empty ones
    int merged = 0; ///< lines that only name another zone of an offer, or repeat one
    int hosts = 0; ///< lines that price a host and went into the offers with its accelerators
    int withoutGpu = 0; ///< machines without accelerator
    std::vector<ImportedOffer> offers;
    std::vector<ImportedService> services;
    std::vector<Figure>
        figures; ///< defaults, in base units; the rest of each as the catalogue has it
    std::vector<PriceFinding> flagged; ///< kept, but to be looked at
    std::vector<PriceFinding> refused;
};

/// Recognises the kind by content. Fails only where nothing can be read at all.
[[nodiscard]] Result<PriceReading> readPrices(const PriceFile& file, const Catalog& catalog);

/// Whether the content looks like a file of prices, for whoever has to choose a reader.
[[nodiscard]] std::optional<PriceFileKind> priceFileKind(const QByteArray& bytes);

} // namespace kursbuch
