#pragma once

#include "app/rules/judge.h"

#include <QColor>
#include <QFont>
#include <QPen>

namespace kursbuch {

enum class ThemeKind { Light, Dark, Print };

/// Colours of one ground. Colour belongs to ways and verdicts, always beside shape and word.
struct Theme {
    ThemeKind kind = ThemeKind::Light;
    QColor ground; ///< behind the cards
    QColor card;
    QColor line; ///< hairlines and borders
    QColor text;
    QColor muted; ///< secondary text, at least 4.5:1 on card
    QColor accent; ///< the one colour for action
    QColor accentText;
    QColor selected; ///< tinted row, chosen stop
    QColor grid;

    [[nodiscard]] QColor way(const QString& wayId) const;
    /// System and pretrained dashed, today dotted; at least 3:1 on the card.
    [[nodiscard]] QPen wayPen(const QString& wayId, double width) const;
    [[nodiscard]] QColor verdict(Verdict verdict) const;
    [[nodiscard]] QColor unknown() const;
    /// Neutral steps for breakdown parts, dark to light.
    [[nodiscard]] QColor series(int index) const;
};

[[nodiscard]] const Theme& theme(ThemeKind kind);

/// Marks on the line of a way, so that none is told by colour alone; lines that share a mark differ
/// in their dashes.
enum class WayMarker { None, Circle, Diamond, Square, Triangle, Cross };
[[nodiscard]] WayMarker wayMarker(const QString& wayId);

/// ● ▲ ■ ◇
[[nodiscard]] QString verdictShape(Verdict verdict);
[[nodiscard]] QString unknownShape();

} // namespace kursbuch
