#include "ui/prices/prices_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

void MainWindow::importPrices(const QStringList& paths)
{
    const Plan* plan = journey() != nullptr ? &m_active->plan() : nullptr;
    PricesDialog dialog({.catalog = m_catalog,
                            .library = m_parts.library,
                            .words = *m_wording,
                            .prompts = m_parts.prompts,
                            .plan = plan,
                            .today = m_parts.surroundings.today()},
        this);
    dialog.addFiles(paths);
    dialog.exec();
    if (!dialog.hasChanged())
        return;
    layLibraryOver();
    if (m_journey != nullptr)
        m_journey->setWording(*m_wording); // pages point into the catalogue as it was
    if (dialog.kept() > 0)
        m_messages->say(tr("%n entry(ies) imported. Plans keep the prices that they took; the "
                           "costs stop offers the new ones.",
                            nullptr, dialog.kept()),
            MessageBar::Tone::Info);
}

} // namespace kursbuch
