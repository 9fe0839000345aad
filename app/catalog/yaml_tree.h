#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <utility>
#include <vector>

namespace kursbuch {

/// A value of a YAML file with the line it stands in. Scalars stay text until somebody asks for a
/// type.
struct YamlNode {
    enum class Kind { Null, Scalar, List, Map };

    Kind kind = Kind::Null;
    int line = 0;
    bool quoted = false; ///< a scalar in quotes or a block is text, never a number or flag
    QString text {};
    std::vector<YamlNode> items {};
    std::vector<std::pair<QString, YamlNode>> members {}; ///< in the order they stand in

    /// nullptr when there is no such member.
    [[nodiscard]] const YamlNode* member(const QString& key) const;
    bool operator==(const YamlNode&) const = default;
};

/// Reads one document of plain YAML. Refused, because a catalogue file never needs them and they
/// are how such files attack a reader: aliases, anchors, tags, a second document, keys used twice,
/// more than 2 MiB, more than 40 levels, more than 200,000 values.
[[nodiscard]] Result<YamlNode> parseYaml(const QString& file, const QByteArray& bytes);

/// The same without the short cut that parseYaml() takes for plain files.
[[nodiscard]] Result<YamlNode> parseAnyYaml(const QString& file, const QByteArray& bytes);

} // namespace kursbuch
