#pragma once

#include <QString>
#include <QStringList>

namespace kursbuch {

/// A key of resources/i18n with arguments; faces render it. Arguments are quantity ids, way ids,
/// figure ids or plain text, as the template says.
struct Message {
    QString key {};
    QStringList arguments {};
};

} // namespace kursbuch
