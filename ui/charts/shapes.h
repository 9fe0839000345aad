#pragma once

#include "app/rules/rule.h"

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace kursbuch {

/// The shapes of verdicts, so that none is told by colour alone. Drawn as paths: no font has to
/// have them.
enum class Shape { Dot, Triangle, Square, Diamond };

[[nodiscard]] Shape shapeOf(Verdict verdict);
void paintShape(QPainter& painter, const QRectF& area, Shape shape, const QColor& color);

/// `share` of `color` over an opaque ground, opaque again: paper formats for archives know no
/// alpha.
[[nodiscard]] QColor mixed(const QColor& color, const QColor& ground, double share);

/// Contrast of two colours after WCAG 2.1, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace kursbuch
