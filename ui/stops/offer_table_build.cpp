#include "ui/stops/labels.h"
#include "ui/stops/offer_table.h"
#include "ui/stops/rich_text.h"
#include "ui/window/choice_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kViewHeight = 330;
constexpr int kProviderWidth = 84;

QComboBox* namedBox(const QString& objectName, const QString& name, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

QCheckBox* namedCheck(const QString& objectName, const QString& text, QWidget* parent)
{
    auto* box = new QCheckBox(text, parent);
    box->setObjectName(objectName);
    return box;
}

} // namespace

OfferTable::OfferTable(FormPage& page)
    : m_page(page)
    , m_ways(new ChoiceBar(this))
    , m_search(new QLineEdit(this))
    , m_admissible(namedCheck(u"admissible"_s, tr("admissible"), this))
    , m_carrying(namedCheck(u"carrying"_s, tr("carries the load"), this))
    , m_eea(namedCheck(u"eea"_s, tr("provider and parent in the EEA"), this))
    , m_gpu(namedBox(u"gpuFilter"_s, tr("Accelerator"), this))
    , m_model(new MarketModel(this))
    , m_view(new QTableView(this))
    , m_count(textLabel({}, LabelKind::Muted))
    , m_chosen(textLabel({}, LabelKind::Strong))
    , m_age(textLabel({}))
    , m_term(namedBox(u"term"_s, tr("Terms"), this))
    , m_support(namedBox(u"supportPlan"_s, tr("Support plan"), this))
    , m_selected(makeRichLabel(page))
    , m_take(new QPushButton(tr("Reckon with this offer"), this))
    , m_best(new QPushButton(tr("Take the best admissible one"), this))
    , m_compare(new QPushButton(this))
    , m_way(rentsGpus(page.plan().choices.way) ? page.plan().choices.way : u"cloud"_s)
{
    build();
    m_model->setLook(page.wording(), page.catalog(), page.colours());
    buildView();
    refresh();
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
    m_age->setObjectName(u"chosenAge"_s);
    m_age->setProperty("role", u"warning"_s);
    m_chosen->setObjectName(u"chosenOffer"_s);
    connect(m_ways, &ChoiceBar::chosen, this, &OfferTable::setWay);
    column->addWidget(m_ways);
    column->addWidget(m_chosen);
    column->addWidget(m_age);
    auto* terms = new QHBoxLayout;
    terms->addWidget(m_term, 1);
    terms->addWidget(m_support, 1);
    column->addLayout(terms);
    buildFilters();
    column->addWidget(m_view);
    column->addWidget(m_count);
    buildButtons();
    column->addWidget(m_selected);
}

void OfferTable::buildFilters()
{
    m_search->setObjectName(u"offerSearch"_s);
    m_search->setPlaceholderText(tr("Search provider, accelerator, place …"));
    m_search->setAccessibleName(tr("Search the offers"));
    m_search->setClearButtonEnabled(true);
    m_admissible->setToolTip(tr("only what data protection admits"));
    m_carrying->setToolTip(tr("only what carries the load of this plan"));
    m_admissible->setChecked(true);
    m_carrying->setChecked(true);
    connect(m_search, &QLineEdit::textChanged, this, &OfferTable::applyFilter);
    for (QCheckBox* box : {m_admissible, m_carrying, m_eea})
        connect(box, &QCheckBox::toggled, this, &OfferTable::applyFilter);
    connect(m_gpu, &QComboBox::activated, this, &OfferTable::applyFilter);
    auto* first = new QHBoxLayout;
    first->addWidget(m_search, 2);
    first->addWidget(m_gpu, 1);
    auto* second = new QHBoxLayout;
    for (QCheckBox* box : {m_admissible, m_carrying, m_eea})
        second->addWidget(box);
    second->addStretch(1);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(first);
    column->addLayout(second);
}

void OfferTable::buildButtons()
{
    m_take->setObjectName(u"takeOffer"_s);
    m_best->setObjectName(u"bestOffer"_s);
    m_compare->setObjectName(u"compareOffer"_s);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_take, m_compare, m_best})
        buttons->addWidget(button);
    buttons->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(buttons);
    connect(m_take, &QPushButton::clicked, this, [this] { choose(m_selectedId); });
    connect(m_best, &QPushButton::clicked, this, [this] { choose({}); });
    connect(m_compare, &QPushButton::clicked, this, &OfferTable::toggleCompared);
    connect(m_term, &QComboBox::activated, this, [this] {
        const QString term = m_term->currentData().toString();
        m_page.document().edit(
            tr("Choose the terms of rent"), [&](Plan& plan) { put(plan.choices.terms, term); });
    });
    connect(m_support, &QComboBox::activated, this, [this] {
        const QString tariff = m_support->currentData().toString();
        m_page.document().edit(tr("Choose the support plan"),
            [&](Plan& plan) { put(plan.choices.supportPlans, tariff); });
    });
}

void OfferTable::buildView()
{
    m_view->setModel(m_model);
    m_view->setObjectName(u"offers"_s);
    m_view->setAccessibleName(tr("Offers"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->setFixedHeight(kViewHeight);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView* header = m_view->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(30);
    static constexpr int kWidths[MarketModel::Columns]
        = {114, kProviderWidth, 100, 56, 92, 66, 58, 64};
    for (int column = 0; column < MarketModel::Columns; ++column)
        m_view->setColumnWidth(column, kWidths[column]);
    header->setSectionResizeMode(MarketModel::Name, QHeaderView::Stretch);
    header->setSortIndicator(MarketModel::Cost, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    connect(m_view, &QTableView::activated, this, [this] { choose(m_selectedId); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { takeSelection(); });
}

/// Names of providers are the first to gain from a wide window; the machines take what is left.
void OfferTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_view->setColumnWidth(MarketModel::Provider, std::max(kProviderWidth, width() / 8));
}

} // namespace kursbuch
