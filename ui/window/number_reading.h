#pragma once

#include <QLocale>
#include <QString>
#include <optional>

namespace kursbuch {

/// What a typed text means as a number in one language.
struct NumberReading {
    enum class State { Empty, Incomplete, Valid, Refused };
    enum class Fault { None, NotANumber, Grouping, OtherLanguage, Unit };

    State state = State::Empty;
    Fault fault = Fault::None;
    double value = 0.0; ///< when Valid
    bool ambiguous
        = false; ///< one separator and three digits after it: both languages read it, differently
    std::optional<double>
        other {}; ///< what the other convention (comma and point swapped) would read
};

/// Strict: digits, one decimal sign of the language, groups of three or none. Blanks group too.
/// A suffix may be the unit itself, the unit with another SI prefix, or k, M, Tsd., Mio.
[[nodiscard]] NumberReading readNumber(
    const QString& text, const QLocale& locale, const QString& unit = {});

/// Groups, decimal sign of the language, no digit more than the number has (at most `maxDecimals`).
[[nodiscard]] QString numberText(double value, const QLocale& locale, int maxDecimals = 6);

} // namespace kursbuch
