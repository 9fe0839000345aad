#include "ui/stops/arrival.h"

#include "ui/stops/labels.h"
#include "ui/stops/open_points.h"
#include "ui/stops/release_card.h"
#include "ui/stops/rich_text.h"
#include "ui/stops/vote_form.h"
#include "ui/window/look.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

QPushButton* addAction(QHBoxLayout& row, const QString& text, const std::function<void()>& action)
{
    auto* button = new QPushButton(text);
    button->setVisible(static_cast<bool>(action));
    row.addWidget(button);
    if (action)
        QObject::connect(button, &QPushButton::clicked, button, action);
    return button;
}

} // namespace

void ArrivalStop::build(FormPage& page, const PageActions& actions)
{
    page.intro(tr("Here everybody concerned has a say; then the paper goes to those who decide."));
    summary(page);
    openPoints(page, actions);
    addReleaseCard(page);
    page.addStopItems();
    votes(page);
    revisions(page, actions);
    papers(page, actions);
}

QString ArrivalStop::summaryText(const FormPage& page)
{
    const Wording& words = page.wording();
    const Assessment& assessment = page.assessment();
    const QString& chosen = page.plan().choices.way;
    const QString& recommended = assessment.recommendation.way;
    if (chosen.isEmpty() && recommended.isEmpty())
        return tr("No way is chosen or recommended yet.");
    const WayResult* way = assessment.way(chosen.isEmpty() ? recommended : chosen);
    if (!way)
        return {};
    QString text = u"<b>%1</b> &nbsp;%2"_s.arg(
        words.word(u"way."_s + way->id), reasonTextOf(page).verdict(way->verdict));
    text += u"<br>"_s
        + (chosen.isEmpty() ? tr("recommended, not chosen yet")
                : chosen == recommended
                ? tr("chosen and recommended")
                : tr("chosen; recommended is %1").arg(words.word(u"way."_s + recommended)));
    if (way->cost)
        text += u"<br>"_s
            + tr("Present value %1, payments %2 in all")
                  .arg(words.money(way->cost->npvEur), words.money(way->cost->totalEur));
    const auto& budget = page.plan().departure.budgetEur;
    if (budget && way->cost && way->cost->totalEur > *budget)
        text += u"<br>"_s + tr("Above the budget ceiling of %1.").arg(words.money(*budget));
    return text;
}

void ArrivalStop::summary(FormPage& page)
{
    const Section card = page.card(tr("Where the journey goes"));
    QLabel* label = makeRichLabel(page);
    card.layout->addWidget(label);
    card.onRender([&page, label] { label->setText(summaryText(page)); });
}

void ArrivalStop::openPoints(FormPage& page, const PageActions& actions)
{
    const Section card
        = page.card(tr("What is still open, by person"), tr("A click leads to the question."));
    QLabel* label = makeRichLabel(page);
    label->setObjectName(u"openPoints"_s);
    card.layout->addWidget(label);
    auto* row = new QHBoxLayout;
    addAction(*row, tr("Show all as a list …"), actions.openPoints)
        ->setObjectName(u"showOpenPoints"_s);
    row->addStretch(1);
    card.layout->addLayout(row);
    card.onRender([&page, label] { label->setText(openPointsHtml(page)); });
}

void ArrivalStop::votes(FormPage& page)
{
    const Section officer = page.card(tr("Vote of the data-protection officer"),
        tr("A vote stands on a frozen revision. It is put on record for good; a later one replaces "
           "it."));
    addVoteForm(officer, u"data_protection"_s);
    const Section operations = page.card(tr("Statement of operations"));
    addVoteForm(operations, u"operations"_s);
}

QString ArrivalStop::revisionText(const FormPage& page)
{
    const auto log = page.document().log();
    if (!log)
        return log.error().toString().toHtmlEscaped();
    QStringList lines;
    for (const LogEntry& entry : *log) {
        if (entry.kind != EntryKind::Revision)
            continue;
        QStringList parts {u"<b>%1</b>"_s.arg(tr("Revision %1").arg(entry.revision)),
            page.wording().date(entry.at.date()), entry.who.toHtmlEscaped(),
            entry.note.toHtmlEscaped()};
        parts.removeAll(QString());
        lines.prepend(parts.join(u" · "_s));
    }
    return lines.isEmpty() ? tr("No revision yet; the plan is a draft that is saved as you type.")
                           : lines.join(u"<br>"_s);
}

void ArrivalStop::revisions(FormPage& page, const PageActions& actions)
{
    const Section card = page.card(tr("Revisions"));
    QLabel* label = makeRichLabel(page);
    card.layout->addWidget(label);
    auto* row = new QHBoxLayout;
    addAction(*row, tr("Save a revision …"), actions.saveRevision)
        ->setObjectName(u"saveRevision"_s);
    row->addStretch(1);
    card.layout->addLayout(row);
    card.onRender([&page, label] { label->setText(revisionText(page)); });
    QObject::connect(&page.document(), &PlanDocument::saveStateChanged, label,
        [&page, label] { label->setText(revisionText(page)); });
}

void ArrivalStop::papers(FormPage& page, const PageActions& actions)
{
    const Section card = page.card(tr("The paper"),
        tr("The decision paper as PDF; the plan as a file for colleagues and for keeping."));
    auto* row = new QHBoxLayout;
    QPushButton* report = addAction(*row, tr("Write the PDF …"), actions.exportReport);
    report->setObjectName(u"exportReport"_s);
    setRole(report, u"primary"_s);
    addAction(*row, tr("Export the plan …"), actions.exportPlan)->setObjectName(u"exportPlan"_s);
    row->addStretch(1);
    card.layout->addLayout(row);
    card.layout->addWidget(textLabel(tr("Kursbuch gives no legal advice; its rules name their "
                                        "sources so that they can be checked."),
        LabelKind::Muted));
}

} // namespace kursbuch
