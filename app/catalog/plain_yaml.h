#pragma once

#include "app/catalog/yaml_tree.h"

#include <optional>

namespace kursbuch {

/// Reads the plain form that our own files have, many times faster than the library can: block
/// lists and maps, flow lists and maps, simple keys, values on one line, double quotes without
/// escapes. Gives nothing as soon as anything else turns up, right or wrong: then parseYaml() asks
/// the library.
[[nodiscard]] std::optional<YamlNode> parsePlainYaml(const QByteArray& bytes);

} // namespace kursbuch
