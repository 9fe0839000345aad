#include "ui/stops/departure.h"

#include "ui/stops/labels.h"
#include "ui/stops/rows.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

std::vector<Choice> roles(const Wording& wording)
{
    std::vector<Choice> choices;
    for (const auto& role : {u"data_protection"_s, u"operations"_s, u"it_security"_s,
             u"works_council"_s, u"procurement"_s, u"department"_s, u"management"_s, u"other"_s})
        choices.push_back({role, wording.word(u"role."_s + role)});
    return choices;
}

} // namespace

void DepartureStop::build(FormPage& page)
{
    page.intro(tr("What is to be planned, for whom, and within which frame. A first result needs "
                  "only a few answers; "
                  "everything else takes a visible default."));
    occasion(page);
    page.addStopItems();
    frame(page);
    people(page);
    benefit(page);
    paper(page);
}

void DepartureStop::occasion(FormPage& page)
{
    const Section card = page.card(tr("What is it about?"));
    text(card,
        {.field = u"title"_s,
            .label = tr("Title"),
            .placeholder = tr("e.g. checking incoming invoices")},
        [](auto& plan) { return &plan.departure.title; });
    text(card, {.field = u"organisation"_s, .label = tr("Organisation")},
        [](auto& plan) { return &plan.departure.organisation; });
    text(card,
        {.field = u"purpose"_s,
            .label = tr("Purpose"),
            .why = tr("The officer judges by the purpose; the licence of the model is checked "
                      "against it."),
            .lines = 3},
        [](auto& plan) { return &plan.departure.purpose; });
}

void DepartureStop::frame(FormPage& page)
{
    const Section card = page.card(tr("Period and money"));
    addDate(card,
        {.field = u"planningStart"_s,
            .label = tr("Planning starts"),
            .why = tr("First month of the cost calculation.")},
        boundValue<QDate>([](auto& plan) { return &plan.departure.planningStart; }));
    number(card,
        {.field = u"periodMonths"_s,
            .label = tr("Planning period"),
            .why
            = tr("Own hardware pays off only over time; all ways are compared over this period."),
            .unit = tr("months"),
            .minimum = 12,
            .maximum = 84,
            .assumed = u"common.period"_s},
        [](auto& plan) { return &plan.departure.periodMonths; });
    number(card,
        {.field = u"budgetEur"_s,
            .label = tr("Budget ceiling over the period"),
            .why = tr("A way above the ceiling stays in sight and says so."),
            .unit = u"€"_s},
        [](auto& plan) { return &plan.departure.budgetEur; });
}

void DepartureStop::people(FormPage& page)
{
    const Section card = page.card(tr("Who takes part"),
        tr("Data protection and operations sit in from the start. Whoever decides is asked for "
           "approval at the end."));
    const auto at = [](auto& plan) { return &plan.departure.people; };
    Rows(u"person"_s, at)
        .labels(tr("Add a person"), tr("Remove the person"))
        .choice({.field = u"role"_s,
                    .label = tr("Role"),
                    .choices = roles(page.wording()),
                    .none = tr("choose …")},
            230, &Person::role)
        .text({.field = u"name"_s, .label = tr("Name")}, 0, &Person::name)
        .choice({.field = u"part"_s,
                    .label = tr("Part"),
                    .choices = {{u"decides"_s, tr("decides")}, {u"asked"_s, tr("is asked")},
                        {u"told"_s, tr("is told")}},
                    .none = tr("choose …")},
            130, &Person::part)
        .addTo(card);
}

void DepartureStop::benefit(FormPage& page)
{
    const Section card = page.card(
        tr("Why at all"), tr("Carrying on as today is the zero line of every comparison."));
    number(card,
        {.field = u"todayEurPerMonth"_s,
            .label = tr("What today costs"),
            .why = tr("Running cost of the present way of working."),
            .unit = tr("€ per month")},
        [](auto& plan) { return &plan.departure.todayEurPerMonth; });
    text(card, {.field = u"undone"_s, .label = tr("What stays undone today"), .lines = 2},
        [](auto& plan) { return &plan.departure.undone; });
    card.layout->addWidget(textLabel(tr("Expected benefit"), LabelKind::Strong));
    const auto at = [](auto& plan) { return &plan.departure.benefits; };
    Rows(u"benefit"_s, at)
        .labels(tr("Add a benefit"), tr("Remove the benefit"))
        .text({.field = u"text"_s, .label = tr("Benefit")}, 0, &Benefit::text)
        .number({.field = u"hours"_s, .label = tr("Hours a month")}, 84, &Benefit::hoursPerMonth)
        .number({.field = u"eurPerHour"_s, .label = tr("€ per hour"), .decimals = 2}, 84,
            &Benefit::eurPerHour)
        .number({.field = u"eurPerMonth"_s, .label = tr("or € a month")}, 96, &Benefit::eurPerMonth)
        .flag(tr("in cash"), 84, &Benefit::cashEffective)
        .addTo(card);
}

void DepartureStop::paper(FormPage& page)
{
    const Section card = page.foldedCard(tr("Details for the decision paper"));
    text(card, {.field = u"fileNumber"_s, .label = tr("File number")},
        [](auto& plan) { return &plan.departure.fileNumber; });
    text(card, {.field = u"author"_s, .label = tr("Author")},
        [](auto& plan) { return &plan.departure.author; });
    text(card,
        {.field = u"body"_s,
            .label = tr("Body that decides"),
            .placeholder = tr("e.g. works committee, 12 March")},
        [](auto& plan) { return &plan.departure.body; });
    text(card,
        {.field = u"confidentiality"_s,
            .label = tr("Confidentiality"),
            .placeholder = tr("e.g. internal")},
        [](auto& plan) { return &plan.departure.confidentiality; });
}

} // namespace kursbuch
