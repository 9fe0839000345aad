#include "ui/stops/offer_table.h"

#include "app/assess/facts.h"
#include "ui/stops/labels.h"
#include "ui/stops/provider_facts.h"
#include "ui/window/choice_bar.h"
#include "ui/window/verdict_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

enum Column { kVerdict, kProvider, kName, kPrice, kPlace, kParent, kSource, kColumns };
constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kSortRole = Qt::UserRole + 2;
constexpr int kViewHeight = 330;

QStandardItem* cell(const QString& text, const QVariant& sortBy = {})
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(sortBy.isValid() ? sortBy : QVariant(text), kSortRole);
    item->setToolTip(text);
    return item;
}

bool rentsGpus(const QString& wayId)
{
    return wayId == u"cloud"_s || wayId == u"hybrid"_s;
}

} // namespace

OfferTable::OfferTable(FormPage& page)
    : m_page(page)
    , m_ways(new ChoiceBar(this))
    , m_search(new QLineEdit(this))
    , m_admissible(new QCheckBox(tr("only what data protection admits"), this))
    , m_model(new QStandardItemModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_view(new QTableView(this))
    , m_chosen(textLabel({}))
    , m_take(new QPushButton(tr("Reckon with this offer"), this))
    , m_best(new QPushButton(tr("Take the best admissible one"), this))
    , m_way(rentsGpus(page.plan().choices.way) ? page.plan().choices.way : u"cloud"_s)
{
    build();
    buildView();
    fill();
}

void OfferTable::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    std::vector<Choice> ways;
    for (const auto& id : {u"cloud"_s, u"hybrid"_s, u"pretrained"_s, u"api"_s})
        ways.push_back({id, m_page.wording().word(u"way.%1.short"_s.arg(id))});
    m_ways->setChoices(ways);
    m_ways->setCurrent(m_way);
    m_ways->setName(tr("Way"));
    connect(m_ways, &ChoiceBar::chosen, this, [this](const QString& way) {
        m_way = way;
        fill();
        refresh();
    });
    m_search->setPlaceholderText(tr("Search provider, accelerator, place …"));
    m_search->setAccessibleName(tr("Search the offers"));
    m_search->setClearButtonEnabled(true);
    connect(
        m_search, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    m_admissible->setChecked(true);
    connect(m_admissible, &QCheckBox::toggled, this, &OfferTable::fill);
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_search, 1);
    tools->addWidget(m_admissible);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_take);
    buttons->addWidget(m_best);
    buttons->addStretch(1);
    column->addWidget(m_ways);
    column->addWidget(m_chosen);
    column->addLayout(tools);
    column->addWidget(m_view);
    column->addLayout(buttons);
    connect(m_take, &QPushButton::clicked, this, [this] { choose(selectedOffer()); });
    connect(m_best, &QPushButton::clicked, this, [this] { choose({}); });
}

void OfferTable::buildView()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(kSortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_sorted);
    m_view->setObjectName(u"offers"_s);
    m_view->setAccessibleName(tr("Offers"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSortingEnabled(true);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->setFixedHeight(kViewHeight);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->sortByColumn(kPrice, Qt::AscendingOrder);
    connect(m_view, &QTableView::activated, this, [this] { choose(selectedOffer()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { m_take->setEnabled(!selectedOffer().isEmpty()); });
}

QString OfferTable::selectedOffer() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.front().data(kIdRole).toString();
}

void OfferTable::choose(const QString& offerId)
{
    m_page.document().edit(tr("Choose an offer"), [&](Plan& plan) {
        if (offerId.isEmpty())
            plan.choices.offers.erase(m_way);
        else
            plan.choices.offers[m_way] = offerId;
    });
}

QString OfferTable::country(const QString& iso) const
{
    const Place* place = m_page.catalog().place(iso);
    return place ? m_page.wording().text(place->name) : iso;
}

QString OfferTable::price(double value, const QString& currency, const QString& per) const
{
    return u"%1 %2/%3"_s.arg(
        m_page.wording().number(value, 2), currency == u"EUR"_s ? u"€"_s : currency, per);
}

OfferTable::Entry OfferTable::entryOf(const Offer& offer) const
{
    const Gpu* gpu = m_page.catalog().gpu(offer.gpuId);
    Entry entry {.id = offer.id,
        .name = offer.name,
        .providerId = offer.providerId,
        .country = offer.country,
        .hardware = u"%1 × %2"_s.arg(offer.gpuCount).arg(gpu ? gpu->name : offer.gpuId),
        .priceText = tr("on request"),
        .source = offer.source};
    if (offer.pricePerHour) {
        entry.price = offer.pricePerHour;
        entry.priceText = price(*offer.pricePerHour, offer.currency, u"h"_s);
    } else if (offer.pricePerMonth) {
        entry.price = *offer.pricePerMonth / 730.0;
        entry.priceText = price(*offer.pricePerMonth, offer.currency, tr("month"));
    }
    return entry;
}

OfferTable::Entry OfferTable::entryOf(const Service& service) const
{
    Entry entry {.id = service.id,
        .name = service.name,
        .providerId = service.providerId,
        .country = service.country,
        .hardware = m_page.wording().word(u"service."_s + service.kind),
        .priceText = tr("on request"),
        .source = service.source};
    if (service.outputPerMillionTokens) {
        entry.price = service.outputPerMillionTokens;
        entry.priceText = u"%1 | %2"_s.arg(
            m_page.wording().number(service.inputPerMillionTokens.value_or(0.0), 2),
            price(*service.outputPerMillionTokens, service.currency, tr("1M tokens")));
    } else if (service.perThousandItems) {
        entry.price = service.perThousandItems;
        entry.priceText = price(*service.perThousandItems, service.currency, tr("1,000 items"));
    }
    return entry;
}

std::vector<OfferTable::Entry> OfferTable::entries() const
{
    std::vector<Entry> found;
    if (rentsGpus(m_way)) {
        for (const Offer& offer : m_page.catalog().offers)
            found.push_back(entryOf(offer));
        return found;
    }
    for (const Service& service : m_page.catalog().services) {
        if (m_way == u"api"_s || service.tunable)
            found.push_back(entryOf(service));
    }
    return found;
}

Verdict OfferTable::verdictOf(const Entry& entry) const
{
    const Assessment& assessment = m_page.assessment();
    const JudgeInput input {
        m_page.plan(), m_page.catalog(), assessment.context, assessment.planFacts};
    const External external {m_page.catalog().provider(entry.providerId), entry.country};
    Verdict worst = Verdict::Open;
    for (const LegResult& leg : judgeLegs(m_way, external, input))
        worst = worse(worst, leg.judgement.verdict);
    return worst;
}

void OfferTable::addEntry(const Entry& entry)
{
    const Verdict verdict = verdictOf(entry);
    if (verdict == Verdict::Closed && m_admissible->isChecked())
        return;
    const Wording& words = m_page.wording();
    const Provider* provider = m_page.catalog().provider(entry.providerId);
    QList<QStandardItem*> row;
    row << cell(verdictShape(verdict) + u' ' + words.word(u"verdict."_s + verdictId(verdict)),
        static_cast<int>(verdict));
    row.front()->setForeground(m_page.colours().verdict(verdict));
    row << cell(provider ? provider->name : entry.providerId);
    row << cell(u"%1 (%2)"_s.arg(entry.name, entry.hardware));
    row << cell(entry.priceText, entry.price.value_or(1e12));
    row.back()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row << cell(country(entry.country));
    row << cell(provider ? country(provider->parent) : u"–"_s);
    row << cell(words.source(entry.source), entry.source.date);
    for (QStandardItem* item : row)
        item->setData(entry.id, kIdRole);
    m_model->appendRow(row);
}

void OfferTable::fill()
{
    const QString selected = selectedOffer();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Verdict"), tr("Provider"), tr("Offer"), tr("Price"),
        tr("Place"), tr("Parent company in"), tr("Source")});
    for (const Entry& entry : entries())
        addEntry(entry);
    static constexpr int kWidths[kColumns] = {120, 120, 210, 120, 110, 130, 220};
    for (int column = 0; column < kColumns; ++column)
        m_view->setColumnWidth(column, kWidths[column]);
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        if (m_sorted->index(row, 0).data(kIdRole).toString() == selected)
            m_view->selectRow(row);
    }
    m_take->setEnabled(!selectedOffer().isEmpty());
}

void OfferTable::refresh()
{
    fill();
    updateChosen();
}

void OfferTable::updateChosen()
{
    const WayResult* way = m_page.assessment().way(m_way);
    const QString name
        = way && !way->offerId.isEmpty() ? offerName(m_page, way->offerId) : QString();
    m_best->setEnabled(way && way->offerChosen);
    if (name.isEmpty())
        m_chosen->setText(tr("No offer can be reckoned with yet."));
    else
        m_chosen->setText((way->offerChosen ? tr("Reckoned with, by your choice: %1")
                                            : tr("Reckoned with, the best admissible one: %1"))
                              .arg(name));
}

} // namespace kursbuch
