#pragma once

#include "app/base/source.h"

#include <QStringList>
#include <optional>

namespace kursbuch {

/// Whether a provider brings something for machine learning beside rented GPUs, as its papers say.
struct MlFeature {
    QString providerId;
    QString what; ///< one of mlFeatureIds()
    std::optional<bool> offered {}; ///< nothing: looked for and not found, which is no "no"
    QString name {}; ///< what the provider calls it, may be empty
    Text note {};
    Source source {};
};

/// managed_training, vision, speech, text, documents, annotation, own_keys, eu_place: the columns
/// of the table of ML services.
[[nodiscard]] const QStringList& mlFeatureIds();

} // namespace kursbuch
