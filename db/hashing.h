#pragma once

#include "app/plan/plan.h"

#include <QCryptographicHash>

namespace kursbuch {

/// SHA-256 in hexadecimal over the canonical form.
[[nodiscard]] inline QByteArray sealOf(const QJsonObject& content)
{
    return QCryptographicHash::hash(canonicalJson(content), QCryptographicHash::Sha256).toHex();
}

} // namespace kursbuch
