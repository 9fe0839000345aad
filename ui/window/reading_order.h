#pragma once

#include <QWidget>
#include <vector>

namespace kursbuch {

/// What Tab stops at inside a widget, in the order in which it is read: by layouts, not by when a
/// widget was made. Pages rebuild parts of themselves, and Qt would put those at the very end.
[[nodiscard]] std::vector<QWidget*> tabStops(QWidget& root);

enum class FocusStep { Forward, Back };

/// Moves the focus on from the stop that has it, from the last one to the first; false when it is
/// nowhere among them.
[[nodiscard]] bool moveFocus(
    const std::vector<QWidget*>& stops, const QWidget* from, FocusStep step);

} // namespace kursbuch
