#pragma once

#include "app/prices/price_parts.h"

namespace kursbuch {

/// A YAML or JSON list of entries {id, value, source: {text, date}}: whether it looks like one.
[[nodiscard]] bool isDefaults(QStringView text);

/// A company's own figures. What the catalogue does not know is refused, what is outside its
/// plausible range is flagged.
void readDefaults(const PriceWorld& world, PriceReading& reading);

/// The figures as a file that can be imported again.
[[nodiscard]] QByteArray writeDefaults(const std::vector<Figure>& figures, const Catalog& catalog);

} // namespace kursbuch
