#include "ui/document/library_prices.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/status_board.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

void MainWindow::layLibraryOver()
{
    m_catalog = m_parts.catalog;
    if (const Result<std::vector<PriceEntries>> prices = heldPrices(m_parts.library))
        layPrices(m_catalog, *prices);
    else
        complain(prices.error());
    const Result<DpfSwitch> dpf = libraryDpf(m_parts.library);
    if (dpf)
        m_catalog.setDpf(*dpf);
    else
        complain(dpf.error());
    for (PlanDocument* document : {m_document, m_sample})
        document->takeCatalog();
    showStanding();
}

void MainWindow::showStanding()
{
    const DpfSwitch& dpf = m_catalog.dpf;
    QString sentence;
    if (!dpf.valid && dpf.set.isValid())
        sentence = tr("Since %1 every plan here is judged as if the EU-US Data Privacy Framework "
                      "were invalid.")
                       .arg(m_wording->date(dpf.set));
    else if (!dpf.valid)
        sentence
            = tr("Every plan here is judged as if the EU-US Data Privacy Framework were invalid.");
    m_libraryPage->setStanding(sentence);
}

Result<void> MainWindow::keepDpf(const DpfSwitch& dpf)
{
    if (Result<void> kept = m_parts.library.setSetting(dpfSettingKey(), toSetting(dpf)); !kept)
        return kept;
    m_catalog.setDpf(dpf);
    for (PlanDocument* document : {m_document, m_sample})
        if (document->isOpen())
            document->reassess();
    showStanding();
    return {};
}

void MainWindow::showStatusBoard()
{
    const Surroundings& around = m_parts.surroundings;
    std::vector<TouchedPlace> touched;
    if (journey() != nullptr)
        touched = touchedPlaces(m_active->plan(), m_catalog, m_active->assessment());
    // What is typed but not stored yet must be judged as well.
    if (m_document->isOpen())
        (void)m_document->saveNow();
    StatusBoard board(
        {.catalog = m_catalog,
            .wording = *m_wording,
            .touched = std::move(touched),
            .readOnly = m_parts.library.isReadOnly(),
            .today = around.today,
            .who = around.who,
            .tryOut =
                [this](const DpfSwitch& dpf) {
                    return rejudge(m_parts.library, m_catalog, dpf, m_parts.surroundings.today());
                },
            .keep = [this](const DpfSwitch& dpf) { return keepDpf(dpf); }},
        this);
    board.exec();
}

} // namespace kursbuch
