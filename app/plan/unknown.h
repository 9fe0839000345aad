#pragma once

#include <QJsonObject>

namespace kursbuch {

/// Members of a JSON object that this version does not know; written back as they were read.
struct Unknown {
    QJsonObject members {};
    bool operator==(const Unknown&) const = default;
};

} // namespace kursbuch
