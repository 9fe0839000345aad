#include "ui/stops/stop_page.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

StopPage::StopPage(PlanDocument& document, QString stopId, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_stopId(std::move(stopId))
{
    setObjectName(u"stop_"_s + m_stopId);
}

void StopPage::focusField(const QString& field)
{
    // Every field carries the name that jumps use; a page with rows of its own overrides this.
    if (auto* widget = findChild<QWidget*>(field)) {
        widget->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace kursbuch
