#include "ui/window/library_page.h"

#include "ui/window/card.h"
#include "ui/window/look.h"
#include "ui/window/plan_table.h"
#include "ui/window/tile.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

const QString kSampleWord = u"sample."_s;

} // namespace

void LibraryPage::setWording(const Wording& wording)
{
    m_wording = &wording;
    m_model->setWording(wording);
    retranslate();
    retranslateTiles();
    fitTable();
    showSelection();
}

void LibraryPage::reload()
{
    Result<std::vector<PlanSummary>> plans = m_library.list();
    if (!plans) {
        m_all.clear();
        filter();
        m_empty->setText(plans.error().message);
        m_empty->show();
        return;
    }
    m_all = *std::move(plans);
    filter();
}

void LibraryPage::setStanding(const QString& sentence)
{
    m_standing->setText(sentence);
    m_standing->setVisible(!sentence.isEmpty());
}

void LibraryPage::filter()
{
    const QString kept = selectedPlan();
    const auto archived = std::count_if(
        m_all.begin(), m_all.end(), [](const PlanSummary& p) { return p.archived; });
    m_archived->setVisible(archived > 0);
    std::vector<PlanSummary> shown;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(shown),
        [this](const PlanSummary& plan) { return plan.archived == m_archived->isChecked(); });
    m_model->setPlans(std::move(shown));
    m_empty->setText(m_archived->isChecked() ? tr("No plan is archived.")
                                             : tr("No plan yet. Begin a new journey, or look at a "
                                                  "sample first: nothing can go wrong there."));
    fitTable();
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        if (m_shown->index(row, 0).data(PlanTableModel::IdRole).toString() == kept)
            m_table->selectRow(row);
    }
    showSelection();
}

void LibraryPage::fitTable()
{
    const int rows = m_shown->rowCount();
    m_table->setVisible(rows > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    if (rows == 0)
        return;
    int height = m_table->horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < rows; ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
}

QString LibraryPage::selectedPlan() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(PlanTableModel::IdRole).toString();
}

int LibraryPage::planCount() const
{
    return static_cast<int>(m_all.size());
}

void LibraryPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryPage::showSelection()
{
    const bool any = !selectedPlan().isEmpty();
    m_actions->setVisible(m_shown->rowCount() > 0);
    for (const auto& [action, button] : m_buttons) {
        button->setEnabled(any);
        if (action == PlanAction::Archive)
            button->setVisible(!m_archived->isChecked());
        if (action == PlanAction::Restore)
            button->setVisible(m_archived->isChecked());
    }
}

void LibraryPage::ask(PlanAction action)
{
    if (const QString planId = selectedPlan(); !planId.isEmpty())
        emit planRequested(action, planId);
}

void LibraryPage::retranslate()
{
    m_title->setText(tr("Your plans"));
    m_search->setPlaceholderText(tr("Search in all plans …"));
    m_search->setAccessibleName(tr("Search in all plans"));
    m_archived->setText(tr("Archived"));
    m_status->setText(tr("Status of the law …"));
    m_import->setText(tr("Import …"));
    m_new->setText(tr("New journey …"));
    m_table->setAccessibleName(tr("Plans"));
    m_samplesHeading->setText(tr("Look at a finished sample"));
    m_templatesHeading->setText(tr("Begin with a template"));
    for (const auto& [action, button] : m_buttons) {
        switch (action) {
        case PlanAction::Open:
            button->setText(tr("Open"));
            break;
        case PlanAction::Duplicate:
            button->setText(tr("Duplicate"));
            break;
        case PlanAction::Export:
            button->setText(tr("Export …"));
            break;
        case PlanAction::Archive:
            button->setText(tr("Archive"));
            break;
        case PlanAction::Restore:
            button->setText(tr("Restore"));
            break;
        case PlanAction::Delete:
            button->setText(tr("Delete for good …"));
            break;
        }
    }
    if (m_model->rowCount() == 0)
        filter();
}

void LibraryPage::retranslateTiles()
{
    for (const auto& [shipped, tile] : m_tiles) {
        const Departure& departure = shipped->plan.departure;
        const QString key = kSampleWord + shipped->id;
        // A word of the product where there is one, so that the tile speaks both languages.
        const QString title = m_wording->word(key) == key ? departure.title : m_wording->word(key);
        const QString subKey = key + u".sub"_s;
        const QString words
            = m_wording->word(subKey) == subKey ? departure.organisation : m_wording->word(subKey);
        tile->setTexts(title, words);
    }
}

} // namespace kursbuch
