#include "ui/window/way_view.h"

#include "ui/window/look.h"
#include "ui/window/reason_text.h"
#include "ui/window/verdict_label.h"
#include "ui/window/way_text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kWidth = 470;

QVBoxLayout* columnIn(QFrame* frame)
{
    frame->setFixedWidth(kWidth);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    return column;
}

void addHeading(QFrame* frame, const QString& text)
{
    QLabel* title = makeLabel(u"heading"_s, frame);
    title->setText(text);
    frame->layout()->addWidget(title);
}

} // namespace

WayView::WayView(const PlanDocument& document, const QString& wayId, const Wording& wording)
{
    QVBoxLayout* column = columnIn(this);
    const WayResult* way = document.assessment().way(wayId);
    addHeading(this, wording.word(u"way."_s + wayId));
    if (way == nullptr)
        return;
    auto* verdict = new VerdictLabel(this);
    verdict->setVerdict(way->verdict, wording);
    column->addWidget(verdict);
    QLabel* what = makeLabel(u"muted"_s, this);
    what->setText(wording.wayDescription(wayId, document.plan()));
    column->addWidget(what);
    const WayText text(document.catalog(), document.assessment(), wording);
    if (const QString offer = text.offerName(way->offerId); !offer.isEmpty()) {
        const QString sentence = way->offerChosen
            ? tr("Judged and priced by the chosen offer: %1")
            : tr("Judged and priced by the best admissible offer: %1");
        if (!way->offerSetAside.isEmpty())
            addSection({},
                tr("The chosen offer does not count here: no price of it is at hand, or it does "
                   "not carry the load."));
        addSection({}, sentence.arg(offer.toHtmlEscaped()));
    }
    addSection({}, text.costHtml(*way));
    const ReasonText reasons({.catalog = document.catalog(),
        .assessment = document.assessment(),
        .wording = wording,
        .theme = themeOf(*this)});
    addSection(tr("Reasons"), reasons.reasons(*way));
    if (!way->judgement.questions.empty())
        addSection(tr("Still open"), reasons.questions(*way));
}

void WayView::addSection(const QString& title, const QString& html)
{
    if (!title.isEmpty()) {
        QLabel* heading = makeLabel(u"strong"_s, this);
        heading->setText(title);
        layout()->addWidget(heading);
    }
    auto* label = new QLabel(html, this);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    if (html.contains("<a "_L1)) {
        label->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
        label->setAccessibleName(title.isEmpty() ? tr("Links") : title);
        connect(label, &QLabel::linkActivated, this, [this](const QString& link) {
            emit jumpRequested(link);
            window()->close();
        });
    }
    layout()->addWidget(label);
}

RecommendationView::RecommendationView(const PlanDocument& document, const Wording& wording)
{
    QVBoxLayout* column = columnIn(this);
    const Recommendation& recommendation = document.assessment().recommendation;
    addHeading(this,
        recommendation.way.isEmpty()
            ? tr("No recommendation yet")
            : tr("Recommendation: %1").arg(wording.word(u"way."_s + recommendation.way)));
    for (const Message& reason : recommendation.reasons) {
        QLabel* line = makeLabel(QString(), this);
        line->setText(u"· "_s + wording.message(reason, document.assessment()));
        column->addWidget(line);
    }
    if (recommendation.narrow) {
        QLabel* narrow = makeLabel(u"muted"_s, this);
        narrow->setText(tr(
            "The lead is narrow: within the accuracy of the figures the next way may be as good."));
        column->addWidget(narrow);
    }
    if (recommendation.provisional) {
        QLabel* provisional = makeLabel(u"muted"_s, this);
        provisional->setText(tr("Provisional: questions on this way are still open."));
        column->addWidget(provisional);
    }
}

} // namespace kursbuch
