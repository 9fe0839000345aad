#pragma once

#include "app/base/text.h"

#include <QDate>

namespace kursbuch {

enum class Confidence { Sourced, Mixed, ToBeChecked };

/// Where a fact or figure comes from and when it was true.
struct Source {
    QString text; ///< document, section or address; proper names, so one wording for both languages
    QDate date; ///< when the fact was true or published
    QDate checked {}; ///< when somebody last looked, invalid if never
    Confidence confidence = Confidence::Sourced;

    bool operator==(const Source&) const = default;
};

} // namespace kursbuch
