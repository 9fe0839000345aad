#include "ui/stops/offer_table.h"

#include "ui/stops/labels.h"
#include "ui/stops/offer_text.h"
#include "ui/stops/provider_facts.h"
#include "ui/window/choice_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kMostCompared = 4;

/// The choice that stands in a map of the plan by way; empty: none.
QString chosenIn(const std::map<QString, QString>& choices, const QString& way)
{
    const auto found = choices.find(way);
    return found == choices.end() ? QString() : found->second;
}

} // namespace

void OfferTable::takeSelection()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    m_selectedId = rows.isEmpty() ? QString() : rows.front().data(MarketModel::kIdRole).toString();
    showSelected();
}

void OfferTable::choose(const QString& offerId)
{
    m_page.document().edit(
        tr("Choose an offer"), [&](Plan& plan) { put(plan.choices.offers, offerId); });
}

void OfferTable::put(std::map<QString, QString>& choices, const QString& value) const
{
    if (value.isEmpty())
        choices.erase(m_way);
    else
        choices[m_way] = value;
}

void OfferTable::setWay(const QString& way)
{
    m_way = way;
    m_compared.clear();
    m_gpu->setCurrentIndex(0);
    refresh();
}

void OfferTable::fillGpus()
{
    const QString before = m_gpu->currentData().toString();
    m_gpu->clear();
    m_gpu->addItem(tr("all accelerators"), QString());
    for (const Gpu* gpu : gpusOnOffer(m_model->view(), m_page.catalog()))
        m_gpu->addItem(gpu->name, gpu->id);
    m_gpu->setCurrentIndex(std::max(0, m_gpu->findData(before)));
    m_gpu->setVisible(rentsGpus(m_way));
}

void OfferTable::applyFilter()
{
    const QString selected = m_selectedId;
    m_model->setFilter({.text = m_search->text(),
        .admissible = m_admissible->isChecked(),
        .carrying = m_carrying->isChecked(),
        .eea = m_eea->isChecked(),
        .gpuId = m_gpu->currentData().toString()});
    m_count->setText(
        tr("%1 of %2 shown").arg(m_model->rowCount()).arg(m_model->view().entries.size()));
    select(selected);
}

/// Nothing is selected where the filter hides it.
void OfferTable::select(const QString& offerId)
{
    m_selectedId.clear();
    if (const int row = offerId.isEmpty() ? -1 : m_model->rowOf(offerId); row >= 0)
        m_view->selectRow(row);
    takeSelection();
}

void OfferTable::refresh()
{
    const WayResult* way = m_page.assessment().way(m_way);
    const QString before = m_selectedId;
    m_model->setView(marketView(m_way, m_page.plan(), m_page.catalog(), m_page.assessment()));
    fillGpus();
    applyFilter();
    select(before.isEmpty() && way ? way->offerId : before);
    showChosen();
    showTerms();
    showSupport();
    showComparison();
}

const MarketEntry* OfferTable::chosenEntry() const
{
    const WayResult* way = m_page.assessment().way(m_way);
    return way ? m_model->view().entry(way->offerId) : nullptr;
}

void OfferTable::showChosen()
{
    const WayResult* way = m_page.assessment().way(m_way);
    const MarketEntry* entry = chosenEntry();
    m_best->setEnabled(way && way->offerChosen);
    const QString old = entry ? OfferText(m_page, m_model->view()).ageWarning(*entry) : QString();
    m_age->setText(old);
    m_age->setVisible(!old.isEmpty());
    if (entry == nullptr)
        m_chosen->setText(m_model->view().needsNoGpu
                ? tr("No GPU is needed, so that nothing is rented.")
                : tr("No offer can be reckoned with yet."));
    else if (!way->offerSetAside.isEmpty())
        m_chosen->setText(
            tr("Your choice “%1” does not count here: no price of it is at hand, or it does not "
               "carry the load. Reckoned with instead, the best admissible one: %2")
                .arg(offerName(m_page, way->offerSetAside), offerName(m_page, way->offerId)));
    else
        m_chosen->setText((way->offerChosen ? tr("Reckoned with, by your choice: %1")
                                            : tr("Reckoned with, the best admissible one: %1"))
                              .arg(offerName(m_page, way->offerId)));
}

void OfferTable::showTerms()
{
    m_term->clear();
    m_term->setVisible(rentsGpus(m_way));
    m_term->addItem(tr("Terms: as answered below"), QString());
    m_term->addItem(tr("Terms: on demand"), u"on_demand"_s);
    const MarketEntry* entry = chosenEntry();
    if (entry != nullptr && entry->offer != nullptr) {
        if (entry->offer->spotPerHour)
            m_term->addItem(tr("Terms: spot, for training"), u"spot"_s);
        for (const Reservation& one : entry->offer->reserved)
            m_term->addItem(tr("Terms: reserved for %n months", nullptr, one.termMonths),
                u"reserved_%1"_s.arg(one.termMonths));
    }
    const QString chosen = chosenIn(m_page.plan().choices.terms, m_way);
    if (m_term->findData(chosen) < 0)
        m_term->addItem(tr("Terms that this offer does not have"), chosen);
    m_term->setCurrentIndex(m_term->findData(chosen));
}

void OfferTable::showSupport()
{
    m_support->clear();
    m_support->addItem(tr("Support: usual share of the rent"), QString());
    if (const MarketEntry* entry = chosenEntry(); entry != nullptr && entry->provider != nullptr)
        for (const Tariff& tariff : m_page.catalog().tariffs)
            if (tariff.kind == u"support"_s && tariff.providerId == entry->provider->id)
                m_support->addItem(m_page.wording().text(tariff.name), tariff.id);
    const QString chosen = chosenIn(m_page.plan().choices.supportPlans, m_way);
    if (m_support->findData(chosen) < 0)
        m_support->addItem(tr("A support plan that this provider does not have"), chosen);
    m_support->setCurrentIndex(m_support->findData(chosen));
}

void OfferTable::showSelected()
{
    const QString id = m_selectedId;
    const MarketEntry* entry = id.isEmpty() ? nullptr : m_model->view().entry(id);
    const bool compared = m_compared.contains(id);
    m_take->setEnabled(entry != nullptr);
    m_compare->setText(compared ? tr("Out of the comparison") : tr("Compare"));
    m_compare->setEnabled(entry && (compared || m_compared.size() < kMostCompared));
    m_selected->setText(entry ? OfferText(m_page, m_model->view()).detail(*entry)
                              : tr("Select an offer to see its prices and where they come from."));
}

void OfferTable::toggleCompared()
{
    const QString id = m_selectedId;
    if (!m_compared.removeOne(id))
        m_compared.append(id);
    showSelected();
    showComparison();
}

void OfferTable::showComparison()
{
    if (m_comparison != nullptr) {
        m_comparison->hide();
        m_comparison->deleteLater();
        m_comparison = nullptr;
    }
    std::vector<const MarketEntry*> entries;
    QStringList headings {tr("Compared")};
    for (const QString& id : std::as_const(m_compared))
        if (const MarketEntry* entry = m_model->view().entry(id)) {
            entries.push_back(entry);
            headings << (entry->provider ? entry->provider->name + u'\n' : QString())
                    + entryTitle(*entry, m_page.catalog());
        }
    if (entries.empty())
        return;
    auto* table = new CellTable(m_page, headings, this);
    table->setObjectName(u"offerComparison"_s);
    std::vector<int> widths(entries.size() + 1, 100);
    widths.front() = 84;
    table->setWidths(std::move(widths));
    table->setRows(OfferText(m_page, m_model->view()).comparison(entries));
    m_comparison = table;
    static_cast<QVBoxLayout*>(layout())->addWidget(table);
}

} // namespace kursbuch
