#include "ui/window/departure_board.h"

#include "ui/window/board_row.h"
#include "ui/window/look.h"
#include "ui/window/popup.h"
#include "ui/window/verdict_label.h"
#include "ui/window/way_text.h"
#include "ui/window/way_view.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {
constexpr int kMargin = 18;
const QString kDash = u"–"_s;
} // namespace

DepartureBoard::DepartureBoard(PlanDocument& document, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_title(makeLabel(u"heading"_s, this))
    , m_subtitle(makeLabel(u"small"_s, this))
    , m_today(new BoardRow(this))
    , m_recommendation(new QFrame(this))
    , m_recommendationTitle(makeLabel(u"strong"_s, m_recommendation))
    , m_recommendationText(makeLabel(QString(), m_recommendation))
    , m_why(makeLink(QString(), m_recommendation))
    , m_assumptions(makeLink(QString(), this))
{
    setObjectName(u"departureBoard"_s);
    auto* inner = new QWidget;
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    m_column->setSpacing(0);
    m_column->addWidget(m_title);
    m_column->addWidget(m_subtitle);
    m_column->addSpacing(8);
    for (qsizetype i = 0; i < wayIds().size(); ++i) {
        auto* row = new BoardRow(inner);
        m_rows.push_back(row);
        m_column->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, row] { unfold(row); });
    }
    m_column->addWidget(m_today);
    connect(m_today, &QAbstractButton::clicked, this, [this] { unfold(m_today); });
    m_column->addSpacing(14);
    buildRecommendation();
    m_column->addSpacing(8);
    m_column->addWidget(m_assumptions);
    m_column->addStretch(1);
    connect(m_assumptions, &QPushButton::clicked, this,
        [this] { emit jumpRequested(u"costs/assumptions"_s); });
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    setRole(inner, u"boardInner"_s);
    area->setWidget(inner);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->addWidget(area);
    setRole(this, u"side"_s);
    setStyleState(this, "edge", u"left"_s);
}

void DepartureBoard::buildRecommendation()
{
    setRole(m_recommendation, u"note"_s);
    auto* column = new QVBoxLayout(m_recommendation);
    column->setContentsMargins(14, 10, 10, 6);
    column->setSpacing(4);
    column->addWidget(m_recommendationTitle);
    column->addWidget(m_recommendationText);
    column->addWidget(m_why);
    m_recommendationText->setObjectName(u"recommendation"_s);
    connect(m_why, &QPushButton::clicked, this, [this] {
        if (m_wording != nullptr)
            Popup::open(m_why, new RecommendationView(m_document, *m_wording));
    });
    m_column->addWidget(m_recommendation);
}

void DepartureBoard::render(const Wording& wording)
{
    m_wording = &wording;
    renderHead(wording);
    renderRows(wording);
    renderToday(wording);
    renderRecommendation(wording);
    renderAssumptions();
}

void DepartureBoard::renderHead(const Wording& wording)
{
    m_title->setText(tr("Departure board"));
    setAccessibleName(m_title->text());
    const QString interest = wording.figure(u"interest_rate"_s, m_document.assessment());
    const QString head = tr("Seven ways · %n month(s) · present value at %1", nullptr,
        m_document.assessment().sheet.months())
                             .arg(interest);
    m_subtitle->setText(m_document.catalog().dpfValid
            ? head
            : head + u" · "_s + tr("judged without the Data Privacy Framework"));
}

void DepartureBoard::renderRows(const Wording& wording)
{
    const Assessment& assessment = m_document.assessment();
    const WayText text(m_document.catalog(), assessment, wording);
    const std::vector<const WayResult*> ways = WayText::inBoardOrder(assessment);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < ways.size());
        if (i >= ways.size())
            continue;
        const WayResult& way = *ways[i];
        m_rows[i]->setLine({
            .way = way.id,
            .name = wording.word(u"way.%1.short"_s.arg(way.id)),
            .money = way.cost && way.verdict != Verdict::Closed
                ? wording.shortMoney(way.cost->npvEur)
                : kDash,
            .reason = text.mainReason(way),
            .verdictWord = wording.word(u"verdict."_s + verdictId(way.verdict)),
            .verdict = way.verdict,
            .emphasised = way.id == assessment.recommendation.way,
        });
    }
}

void DepartureBoard::renderToday(const Wording& wording)
{
    const WayResult* today = m_document.assessment().way(u"today"_s);
    m_today->setVisible(today != nullptr);
    if (today == nullptr)
        return;
    const QString& undone = m_document.plan().departure.undone;
    m_today->setLine({
        .way = u"today"_s,
        .name = wording.word(u"way.today"_s),
        .money = today->cost ? wording.shortMoney(today->cost->npvEur) : kDash,
        .reason = undone.isEmpty() ? tr("for comparison; never recommended by itself")
                                   : tr("stays undone: %1").arg(undone),
    });
}

void DepartureBoard::renderRecommendation(const Wording& wording)
{
    const Assessment& assessment = m_document.assessment();
    const Recommendation& recommendation = assessment.recommendation;
    const bool given = !recommendation.way.isEmpty();
    QString title = given
        ? tr("Recommendation: %1").arg(wording.word(u"way.%1.short"_s.arg(recommendation.way)))
        : tr("No recommendation yet");
    if (recommendation.narrow)
        title += u" · "_s + tr("narrow lead");
    if (given && recommendation.provisional)
        title += u" · "_s + tr("provisional");
    m_recommendationTitle->setText(title);
    QString text
        = tr("Every way is closed or still unjudged. The lines above say what would open one.");
    if (!recommendation.reasons.empty())
        text = wording.message(recommendation.reasons.front(), assessment);
    m_recommendationText->setText(text);
    m_why->setText(tr("Why?"));
    m_why->setAccessibleName(tr("Why is this recommended?"));
    m_why->setVisible(!recommendation.reasons.empty());
    setStyleState(m_recommendation, "tone", given ? u"good"_s : u""_s);
}

void DepartureBoard::renderAssumptions()
{
    const std::vector<UsedFigure>& figures = m_document.assessment().figures;
    const auto assumed = static_cast<int>(std::count_if(
        figures.begin(), figures.end(), [](const UsedFigure& f) { return !f.overridden; }));
    m_assumptions->setText(tr("%n assumption(s) from the catalogue", nullptr, assumed));
    m_assumptions->setVisible(assumed > 0);
}

QString DepartureBoard::recommendationText() const
{
    return m_recommendationTitle->text() + u'\n' + m_recommendationText->text();
}

void DepartureBoard::unfold(BoardRow* row)
{
    if (m_wording == nullptr)
        return;
    auto* view = new WayView(m_document, row->line().way, *m_wording);
    connect(view, &WayView::jumpRequested, this, &DepartureBoard::jumpRequested);
    Popup::open(row, view);
}

} // namespace kursbuch
