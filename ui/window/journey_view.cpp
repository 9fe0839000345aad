#include "ui/window/journey_view.h"

#include "ui/window/departure_board.h"
#include "ui/window/look.h"
#include "ui/window/reading_order.h"
#include "ui/window/route_map.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {
constexpr int kMapWidth = 226;
constexpr int kBoardWidth = 296;
constexpr int kPageMargin = 20;
constexpr int kPageWidth = 1180; // wider would pull figures and their labels apart
constexpr int kSight = 40;
} // namespace

JourneyView::JourneyView(
    PlanDocument& document, PageFactory makePage, PageActions actions, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_makePage(std::move(makePage))
    , m_actions(std::move(actions))
    , m_map(new RouteMap)
    , m_board(new DepartureBoard(document))
{
    auto* side = new QFrame(this);
    setRole(side, u"side"_s);
    setStyleState(side, "edge", u"right"_s);
    side->setFixedWidth(kMapWidth);
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 1, 0);
    auto* mapArea = new QScrollArea(side);
    mapArea->setWidgetResizable(true);
    mapArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    mapArea->setFocusPolicy(Qt::NoFocus);
    setRole(m_map, u"boardInner"_s);
    mapArea->setWidget(m_map);
    sideColumn->addWidget(mapArea);
    m_board->setFixedWidth(kBoardWidth);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side);
    row->addWidget(buildCentre(), 1);
    row->addWidget(m_board);
    connect(m_map, &RouteMap::stopChosen, this, &JourneyView::goTo);
    connect(m_board, &DepartureBoard::jumpRequested, this, &JourneyView::jump);
    connect(&m_document, &PlanDocument::changed, this, &JourneyView::scheduleRender);
    connect(qApp, &QApplication::focusChanged, this,
        [this](QWidget*, QWidget* now) { keepFocusInSight(now); });
}

JourneyView::~JourneyView()
{
    // The children go after the members, and a field that goes still passes the focus on.
    QObject::disconnect(qApp, nullptr, this, nullptr);
}

QWidget* JourneyView::buildCentre()
{
    auto* centre = new QWidget(this);
    m_stack = new QStackedWidget(centre);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(buildBottom());
    return centre;
}

QWidget* JourneyView::buildBottom()
{
    auto* bar = new QFrame(this);
    setRole(bar, u"bar"_s);
    m_back = new QPushButton(bar);
    m_back->setObjectName(u"back"_s);
    m_next = new QPushButton(bar);
    m_next->setObjectName(u"next"_s);
    setRole(m_next, u"primary"_s);
    m_progress = makeLabel(u"muted"_s, bar);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(kPageMargin, 9, kPageMargin, 9);
    row->setSpacing(14);
    row->addWidget(m_back);
    row->addWidget(m_progress, 1);
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &JourneyView::goBack);
    connect(m_next, &QPushButton::clicked, this, &JourneyView::goNext);
    return bar;
}

QScrollArea* JourneyView::buildPage(const QString& stopId)
{
    auto* area = new QScrollArea(m_stack);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget;
    setRole(inner, u"page"_s);
    StopPage* page = m_makePage(stopId, m_document, m_actions, inner);
    page->setMaximumWidth(kPageWidth);
    page->setWording(m_wording);
    auto* row = new QHBoxLayout(inner);
    row->setContentsMargins(kPageMargin, kPageMargin - 4, kPageMargin, kPageMargin);
    row->addWidget(page, 1);
    area->setWidget(inner);
    connect(page, &StopPage::jumpRequested, this, &JourneyView::jump);
    m_stack->addWidget(area);
    m_areas.insert(stopId, area);
    m_pages.insert(stopId, page);
    page->retranslate();
    m_stale.insert(stopId);
    return area;
}

void JourneyView::setWording(const Wording& wording)
{
    m_wording = &wording;
    for (StopPage* page : std::as_const(m_pages)) {
        page->setWording(m_wording);
        page->retranslate();
        m_stale.insert(page->stopId());
    }
    m_back->setText(u"‹ "_s + tr("Back"));
    m_next->setText(tr("Next") + u" ›"_s);
    renderNow();
}

void JourneyView::goTo(const QString& stopId)
{
    if (m_wording == nullptr || !stopIds().contains(stopId))
        return;
    QScrollArea* area = m_areas.value(stopId);
    if (area == nullptr)
        area = buildPage(stopId);
    const bool moved = stopId != m_current;
    m_current = stopId;
    m_document.setStop(stopId);
    renderNow();
    m_stack->setCurrentWidget(area);
    if (!moved)
        return;
    area->verticalScrollBar()->setValue(0);
    emit stopChanged(stopId);
}

void JourneyView::jump(const QString& target)
{
    goTo(target.section(u'/', 0, 0));
    const QString field = target.section(u'/', 1);
    if (!field.isEmpty() && currentPage() != nullptr)
        currentPage()->focusField(field);
}

void JourneyView::goNext()
{
    const qsizetype index = stopIds().indexOf(m_current);
    if (index + 1 < stopIds().size())
        goTo(stopIds().at(index + 1));
}

void JourneyView::goBack()
{
    const qsizetype index = stopIds().indexOf(m_current);
    if (index > 0)
        goTo(stopIds().at(index - 1));
}

StopPage* JourneyView::currentPage() const
{
    return m_pages.value(m_current);
}

void JourneyView::scheduleRender()
{
    for (const QString& stopId : m_pages.keys())
        m_stale.insert(stopId);
    if (m_scheduled)
        return;
    m_scheduled = true;
    QTimer::singleShot(0, this, &JourneyView::renderNow);
}

void JourneyView::renderNow()
{
    m_scheduled = false;
    if (m_wording == nullptr || !m_document.isOpen())
        return;
    const QString& chosen = m_document.plan().choices.way;
    const QString lit = chosen.isEmpty() ? m_document.assessment().recommendation.way : chosen;
    m_map->render(m_document.assessment(), lit, *m_wording);
    m_map->setCurrent(m_current);
    m_board->render(*m_wording);
    renderBottom();
    renderPage();
}

void JourneyView::renderPage()
{
    if (StopPage* page = currentPage(); page != nullptr && m_stale.remove(m_current))
        page->render();
}

void JourneyView::renderBottom()
{
    const qsizetype index = stopIds().indexOf(m_current);
    m_back->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < stopIds().size());
    m_progress->setText(progressText());
}

QString JourneyView::progressText() const
{
    for (const StopResult& stop : m_document.assessment().stops) {
        if (stop.id == m_current && stop.asked > 0) {
            return tr("%1: %2 of %n point(s) settled", nullptr, stop.asked)
                .arg(m_wording->word(u"stop."_s + m_current))
                .arg(stop.answered);
        }
    }
    return {};
}

bool JourneyView::focusNextPrevChild(bool next)
{
    const std::vector<QWidget*> stops = tabStops(*window());
    return moveFocus(stops, window()->focusWidget(), next ? FocusStep::Forward : FocusStep::Back)
        || QWidget::focusNextPrevChild(next);
}

void JourneyView::keepFocusInSight(QWidget* now)
{
    QScrollArea* area = m_areas.value(m_current);
    if (now != nullptr && area != nullptr && area->widget()->isAncestorOf(now))
        area->ensureWidgetVisible(now, kSight, kSight);
}

} // namespace kursbuch
