#pragma once

#include "ui/charts/theme.h"

#include <QFont>
#include <QRectF>
#include <QString>

namespace kursbuch::paper {

inline constexpr int kDpi = 1200;

constexpr double mm(double value)
{
    return value * kDpi / 25.4;
}
constexpr double pt(double value)
{
    return value * kDpi / 72.0;
}

inline constexpr double kWidth = mm(210);
inline constexpr double kHeight = mm(297);
inline constexpr double kSide = mm(19);
inline constexpr double kHead = mm(14); ///< top of the running head
inline constexpr double kTop = mm(24);
inline constexpr double kBottom = mm(274);
inline constexpr double kFoot = mm(280); ///< line above the page number
inline constexpr double kColumn = kWidth - 2 * kSide;
inline constexpr double kHairline = mm(0.18);

/// Device units per pixel of the screen, for charts.
inline constexpr double kChartScale = kDpi / 96.0;

/// Size and colour of a piece of text. The face is always Lato.
struct Type {
    double points = 9.5;
    bool bold = false;
    QColor color {};
    double leading = 1.38; ///< distance of base lines in sizes
};

[[nodiscard]] const Theme& theme();
[[nodiscard]] Type body();
[[nodiscard]] Type small();
[[nodiscard]] Type table();
[[nodiscard]] Type muted(Type type);
[[nodiscard]] Type bold(Type type);
[[nodiscard]] Type heading(int level); ///< 0: title, 1…3

/// Lato in device units with the letter spacing that keeps ligatures out, so that the text of the
/// file can be searched and copied letter by letter.
[[nodiscard]] QFont font(const Type& type);
/// The same for charts, in pixels of the screen.
[[nodiscard]] QFont chartFont(double pixels);

/// What may be set in type: no control and direction characters, no line breaks, and shapes that
/// the face does not have replaced by ones it has.
[[nodiscard]] QString printable(const QString& text);

} // namespace kursbuch::paper
