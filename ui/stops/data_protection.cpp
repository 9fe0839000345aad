#include "ui/stops/data_protection.h"

#include "ui/stops/binding.h"
#include "ui/stops/cell_table.h"
#include "ui/stops/hosting_places.h"
#include "ui/stops/labels.h"
#include "ui/stops/provider_facts.h"
#include "ui/stops/rich_text.h"
#include "ui/stops/threshold_card.h"
#include "ui/stops/vote_form.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

void DataProtectionStop::build(FormPage& page, const PageActions& actions)
{
    page.intro(tr("To be settled with the data-protection officer before technology is discussed. "
                  "Every answer opens or "
                  "closes ways, at once on the board."));
    addThresholdCard(page, tr("Is an impact assessment due?"));
    page.addItems({.stop = u"data_protection"_s});
    verdicts(page);
    HostingPlaces::addTo(page, actions);
    providers(page);
    page.addItems(
        {.stop = u"data_protection"_s, .scope = ItemScope::InHouse, .profile = u"inhouse"_s});
    page.addItems({.stop = u"data_protection"_s, .scope = ItemScope::Pc, .profile = u"pc"_s});
    vote(page);
}

void DataProtectionStop::verdicts(FormPage& page)
{
    const Section card = page.card(tr("What follows, way by way"),
        tr("Each verdict unfolds to its rules with source and date, what would lift it, and who "
           "must act."));
    auto* table = new CellTable(
        page, {tr("Way"), tr("Data protection"), tr("Judged by"), tr("Open questions")});
    table->setObjectName(u"verdicts"_s);
    table->setWidths({0, 150, 210, 120});
    card.layout->addWidget(table);
    card.onRender([&page, table] {
        std::vector<CellRow> rows;
        for (const WayResult& way : page.assessment().ways) {
            if (way.id != u"today"_s)
                rows.push_back(verdictRow(page, way));
        }
        table->setRows(std::move(rows));
    });
}

CellRow DataProtectionStop::verdictRow(const FormPage& page, const WayResult& way)
{
    const ReasonText text = reasonTextOf(page);
    const QString name = page.wording().word(u"way."_s + way.id);
    CellRow row {.title = name, .mark = page.colours().way(way.id)};
    row.cells.push_back({.html = name});
    row.cells.push_back({.html = text.topic(way.judgement, u"data_protection"_s),
        .detail = text.reasons(way, u"data_protection"_s)});
    row.cells.push_back({.html = offerName(page, way.offerId).toHtmlEscaped()});
    const int open = static_cast<int>(way.judgement.questions.size());
    row.cells.push_back(open == 0
            ? Cell {.html = u"–"_s}
            : Cell {.html = tr("%1 open").arg(open), .detail = text.questions(way)});
    return row;
}

void DataProtectionStop::providers(FormPage& page)
{
    const Section card = page.card(tr("Providers considered"),
        tr("What the provider's papers say is filled in with source and date; your answer replaces "
           "it."));
    auto* facts = new ProviderFacts(page);
    card.layout->addWidget(facts);
    page.registerField(u"provider"_s, facts);
    page.setProfileChooser(
        [facts](const QString& profile) { facts->choose(profile.section(u':', 1)); });
    card.onRender([facts] { facts->refresh(); });
}

void DataProtectionStop::vote(FormPage& page)
{
    const Section card = page.card(tr("Vote of the data-protection officer"),
        tr("The officer advises; the management decides and deviates only with a written reason. "
           "Art. 38, 39 GDPR."));
    addVoteForm(card, u"data_protection"_s);
}

} // namespace kursbuch
