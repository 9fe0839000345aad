#include "ui/window/reading_order.h"

#include <QLayout>
#include <algorithm>

namespace kursbuch {

namespace {

void collect(QWidget& widget, std::vector<QWidget*>& stops);

void collect(QLayout& layout, std::vector<QWidget*>& stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (QWidget* widget = item->widget())
            collect(*widget, stops);
        else if (QLayout* inner = item->layout())
            collect(*inner, stops);
    }
}

bool stopsAt(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isEnabled() && !widget.focusProxy();
}

/// Children of a widget that no layout places, such as the page inside a scroll area.
void collectChildren(QWidget& widget, std::vector<QWidget*>& stops)
{
    for (QObject* child : widget.children()) {
        auto* inner = qobject_cast<QWidget*>(child);
        if (inner && !inner->isWindow())
            collect(*inner, stops);
    }
}

void collect(QWidget& widget, std::vector<QWidget*>& stops)
{
    if (widget.isHidden())
        return;
    if (stopsAt(widget)) {
        // What a field is made of inside is its own business.
        stops.push_back(&widget);
        return;
    }
    if (QLayout* layout = widget.layout())
        collect(*layout, stops);
    else
        collectChildren(widget, stops);
}

} // namespace

std::vector<QWidget*> tabStops(QWidget& root)
{
    std::vector<QWidget*> stops;
    collect(root, stops);
    return stops;
}

bool moveFocus(const std::vector<QWidget*>& stops, const QWidget* from, FocusStep step)
{
    const auto at = std::find(stops.begin(), stops.end(), from);
    if (at == stops.end())
        return false;
    const auto count = static_cast<std::ptrdiff_t>(stops.size());
    const auto index = at - stops.begin();
    const bool forward = step == FocusStep::Forward;
    const auto next = (index + (forward ? 1 : count - 1)) % count;
    stops[static_cast<std::size_t>(next)]->setFocus(
        forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace kursbuch
