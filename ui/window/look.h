#pragma once

#include "ui/charts/theme.h"

#include <QLabel>
#include <QPalette>
#include <QWidget>

class QApplication;
class QPushButton;

namespace kursbuch {

/// Roles that the style sheet knows. Labels: "title", "heading", "strong", "muted", "small",
/// "badge", "warning", "number". Buttons: "primary", "link", "segment", "chip", "fold". Frames:
/// "card", "panel", "bar", "side", "note".
void setRole(QWidget* widget, const QString& role);
[[nodiscard]] QString roleOf(const QWidget& widget);
/// Sets a dynamic property and has the style sheet look again.
void setStyleState(QWidget* widget, const char* property, const QVariant& value);

/// A label that wraps, takes plain text and can be selected by nothing but assistive technology.
[[nodiscard]] QLabel* makeLabel(const QString& role, QWidget* parent);
/// A button that reads like a link in a text; at least 24 px high.
[[nodiscard]] QPushButton* makeLink(const QString& text, QWidget* parent);

[[nodiscard]] QPalette paletteOf(const Theme& theme);
[[nodiscard]] QString styleSheetOf(const Theme& theme, const QFont& font);
/// Fusion, palette and style sheet for the whole program; may be called again while running.
void applyTheme(QApplication& application, ThemeKind kind);
/// The ground that a widget stands on, read from its palette, so that nobody keeps it twice.
[[nodiscard]] const Theme& themeOf(const QWidget& widget);

/// A font `factor` times the size of `base`.
[[nodiscard]] QFont scaledFont(
    const QFont& base, double factor, QFont::Weight weight = QFont::Normal);

/// From now on the wheel scrolls the page and never changes a field.
void guardWheel(QApplication& application);

} // namespace kursbuch
