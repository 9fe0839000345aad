#pragma once

#include <QByteArray>
#include <vector>

namespace kursbuch {

/// One member of the outermost object, as it stands there.
struct JsonEntry {
    QByteArray key; ///< with quotation marks
    QByteArray value; ///< not read yet, so that a damaged one does not cost the others
    int line = 0; ///< of the key
    bool isWhole = true; ///< false: the text ends inside
};

/// The members of a JSON object with their lines, repeated keys included. Does not check what
/// stands inside a member.
[[nodiscard]] std::vector<JsonEntry> jsonEntries(const QByteArray& json);

} // namespace kursbuch
