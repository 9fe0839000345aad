#include "ui/window/look.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr const char* kRole = "role";
constexpr int kDarkBelow = 128;

bool changesByWheel(const QObject* watched)
{
    if (qobject_cast<const QScrollBar*>(watched) != nullptr)
        return false;
    return qobject_cast<const QComboBox*>(watched) != nullptr
        || qobject_cast<const QAbstractSpinBox*>(watched) != nullptr
        || qobject_cast<const QAbstractSlider*>(watched) != nullptr;
}

/// Sends the wheel on to the page: Qt gives a field the focus as soon as the wheel turns over it,
/// so that scrolling would change what somebody answered without a word.
class WheelGuard : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel || !changesByWheel(watched))
            return false;
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget->parentWidget() != nullptr)
            QApplication::sendEvent(widget->parentWidget(), event);
        return true;
    }
};

} // namespace

void setStyleState(QWidget* widget, const char* property, const QVariant& value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void setRole(QWidget* widget, const QString& role)
{
    setStyleState(widget, kRole, role);
}

QString roleOf(const QWidget& widget)
{
    return widget.property(kRole).toString();
}

QLabel* makeLabel(const QString& role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

QPushButton* makeLink(const QString& text, QWidget* parent)
{
    auto* link = new QPushButton(text, parent);
    link->setCursor(Qt::PointingHandCursor);
    link->setFlat(true);
    link->setAutoDefault(false);
    link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setRole(link, u"link"_s);
    return link;
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.ground);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.card);
    palette.setColor(QPalette::AlternateBase, theme.ground);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Button, theme.card);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.accentText);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.accentText);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::ToolTipBase, theme.card);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Mid, theme.line);
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.muted);
    return palette;
}

void applyTheme(QApplication& application, ThemeKind kind)
{
    const Theme& chosen = theme(kind);
    // A style sheet in place wraps the style; setting Fusion again would only cost time.
    if (application.styleSheet().isEmpty())
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(paletteOf(chosen));
    application.setStyleSheet(styleSheetOf(chosen, QApplication::font()));
}

const Theme& themeOf(const QWidget& widget)
{
    const bool dark = widget.palette().color(QPalette::Window).lightness() < kDarkBelow;
    return theme(dark ? ThemeKind::Dark : ThemeKind::Light);
}

QFont scaledFont(const QFont& base, double factor, QFont::Weight weight)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(base.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

void guardWheel(QApplication& application)
{
    application.installEventFilter(new WheelGuard(&application));
}

} // namespace kursbuch
