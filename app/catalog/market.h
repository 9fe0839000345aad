#pragma once

#include "app/catalog/tariff.h"

#include <QMap>
#include <QStringList>
#include <optional>
#include <vector>

namespace kursbuch {

/// A paper of its own behind one fact about a provider.
struct ProviderPaper {
    Source source {};
    Text note {}; ///< what it covers, may be empty
};

/// A company that hosts. Facts about it prefill the answers of a leg and can be overruled there.
struct Provider {
    QString id;
    QString name;
    QString seat {}; ///< ISO 3166 code of the operator
    QString parent {}; ///< ISO code of ultimate control
    QStringList support {}; ///< ISO codes from which support can see data; empty: not known
    QMap<QString, QString> facts {}; ///< item id → option id, what the provider's papers say
    QMap<QString, ProviderPaper> papers {}; ///< item id → the paper, where it is not `source`
    Source source {};

    /// Where what is said about this item stands.
    [[nodiscard]] const Source& sourceOf(const QString& itemId) const;
};

/// Something with a price per hour or month: a GPU instance.
struct Offer {
    QString id;
    QString name;
    QString providerId;
    QString region {};
    QString country {}; ///< ISO code of the site
    QString gpuId;
    int gpuCount = 1;
    std::optional<double> pricePerHour {}; ///< per instance, in `currency`; nothing: quote only
    std::optional<double> pricePerMonth {}; ///< where billed by the month
    std::optional<double> spotPerHour {}; ///< can be taken away at any time
    std::vector<Reservation> reserved {};
    double setup = 0.0;
    QString currency {};
    Source source {};
};

/// A ready-made ML service or hosted model behind an API.
struct Service {
    QString id;
    QString name;
    QString providerId;
    QString kind {}; ///< "llm", "vision", "speech", "document"
    QString modelId {}; ///< catalogue model it serves, if known
    QString country {};
    bool tunable = false; ///< the provider fine-tunes it with own data
    std::optional<double> inputPerMillionTokens {};
    std::optional<double> outputPerMillionTokens {};
    std::optional<double> cachedPerMillionTokens {}; ///< input that the provider still holds
    std::optional<double> batchShare {}; ///< of the price, for answers that may wait
    std::optional<double> perThousandItems {}; ///< images, pages, windows of 30 s of speech
    std::optional<double> tunedHostingPerHour {}; ///< a tuned model kept ready
    std::optional<double> tuningPerMillionTokens {};
    QString currency {};
    Source source {};
};

} // namespace kursbuch
