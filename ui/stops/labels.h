#pragma once

#include <QLabel>

namespace kursbuch {

enum class LabelKind { Body, Strong, Muted, Title, Figure };

/// A label with its text in one of the roles of the style sheet.
[[nodiscard]] QLabel* textLabel(const QString& text, LabelKind kind = LabelKind::Body);

} // namespace kursbuch
