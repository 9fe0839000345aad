#include "ui/stops/exit_inhouse.h"

#include "ui/stops/bars.h"
#include "ui/stops/inhouse_pictures.h"
#include "ui/stops/labels.h"
#include "ui/stops/own_gpus.h"
#include "ui/stops/rich_text.h"
#include "ui/stops/rows.h"
#include "ui/window/formula_view.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

const QStringList& inhouseWays()
{
    static const QStringList kWays {u"extend"_s, u"system"_s, u"hybrid"_s, u"pc"_s};
    return kWays;
}

/// What the pictures show until the planner looks at another way.
QString firstWay(const FormPage& page)
{
    for (const QString& way : {page.plan().choices.way, page.assessment().recommendation.way}) {
        if (inhouseWays().contains(way))
            return way;
    }
    return inhouseWays().front();
}

template <typename Kinds> std::vector<Choice> servers(const Catalog& catalog, Kinds kinds)
{
    std::vector<Choice> choices;
    for (const Server& server : catalog.servers) {
        if (kinds(server.kind))
            choices.push_back({server.id, server.name});
    }
    return choices;
}

} // namespace

void ExitInhouseStop::build(FormPage& page)
{
    page.intro(tr("Does the hardware fit what is there, and is the room cooled well enough?"));
    const auto way = std::make_shared<QString>(firstWay(page));
    hardware(page);
    page.addStopItems();
    pictures(page, way);
    findings(page, way);
    cooling(page);
    stack(page);
}

void ExitInhouseStop::hardware(FormPage& page)
{
    const Section card
        = page.card(tr("Hardware"), tr("Left open, the smallest sufficient one is taken."));
    std::vector<Choice> gpus;
    for (const Gpu& gpu : page.catalog().gpus)
        if (gpu.isSold && !isOwnId(gpu.id))
            gpus.push_back(
                {gpu.id, tr("%1, %2 GB").arg(gpu.name, page.wording().number(gpu.memoryGB, 0))});
    const QString open = tr("the smallest sufficient one");
    choice(card,
        {.field = u"gpuId"_s,
            .label = tr("Accelerator"),
            .choices = gpus,
            .none = open,
            .more = OwnGpus::ofPlan},
        [](auto& plan) { return &plan.choices.gpuId; });
    const auto forRack
        = [](const QString& kind) { return kind == u"system"_s || kind == u"server"_s; };
    choice(card,
        {.field = u"serverId"_s,
            .label = tr("Server or system, where an own one is bought"),
            .choices = servers(page.catalog(), forRack),
            .none = open},
        [](auto& plan) { return &plan.choices.serverId; });
    const auto forDesk
        = [](const QString& kind) { return kind == u"workstation"_s || kind == u"desktop"_s; };
    choice(card,
        {.field = u"pcServerId"_s,
            .label = tr("Stand-alone PC"),
            .choices = servers(page.catalog(), forDesk),
            .none = open},
        [](auto& plan) { return &plan.choices.pcServerId; });
}

void ExitInhouseStop::pictures(FormPage& page, const std::shared_ptr<QString>& way)
{
    const auto [left, right] = page.cardPair(tr("Rack"), tr("Reserves of room and rack"), 34);
    auto* elevation = new Elevation;
    left.layout->addWidget(elevation);
    auto* ways = new ChoiceBar;
    ways->setName(tr("Way shown"));
    std::vector<Choice> choices;
    for (const QString& id : inhouseWays())
        choices.push_back({id, page.wording().word(u"way.%1.short"_s.arg(id))});
    ways->setChoices(choices);
    right.layout->addWidget(ways);
    auto* bars = new Bars;
    right.layout->addWidget(bars);
    QLabel* heat = textLabel({}, LabelKind::Muted);
    right.layout->addWidget(heat);
    auto* links = new QHBoxLayout;
    right.layout->addLayout(links);
    auto* heatLink = new FormulaLink;
    links->addWidget(heatLink);
    links->addStretch(1);
    right.layout->addStretch(1);
    const auto show = [&page, way, elevation, ways, bars, heat, heatLink] {
        const InhousePictures pictures(page, *way);
        ways->setCurrent(*way);
        elevation->setRack(pictures.rack());
        bars->setBars(pictures.reserves());
        heat->setText(pictures.heatSentence());
        heatLink->setVisible(!pictures.heatQuantity().isEmpty());
        heatLink->setQuantity(pictures.heatQuantity(), page.assessment(), page.wording());
    };
    QObject::connect(ways, &ChoiceBar::chosen, ways, [&page, way](const QString& id) {
        *way = id;
        page.render();
    });
    right.onRender(show);
}

void ExitInhouseStop::findings(FormPage& page, const std::shared_ptr<QString>& way)
{
    const Section card = page.card(tr("Does it fit together?"));
    QLabel* text = makeRichLabel(page);
    card.layout->addWidget(text);
    card.onRender([&page, way, text] {
        const WayResult* result = page.assessment().way(*way);
        if (!result)
            return;
        const ReasonText words = reasonTextOf(page);
        QString html = u"<b>%1</b><br>"_s.arg(page.wording().word(u"way."_s + *way));
        if (!result->obstacle.key.isEmpty())
            html += page.wording().message(result->obstacle, page.assessment()).toHtmlEscaped()
                + u"<br>"_s;
        html += words.reasons(*result, u"technique"_s);
        text->setText(html);
    });
}

void ExitInhouseStop::cooling(FormPage& page)
{
    const Section card = page.card(tr("A further cooling unit, if it is in the plan"),
        tr("A remedy that is in the plan with its cost turns a blocker into a condition."));
    number(card,
        {.field = u"coolingRemedyKw"_s,
            .label = tr("Sensible cooling power"),
            .unit = u"kW"_s,
            .decimals = 1},
        [](auto& plan) { return &plan.room.coolingRemedyKw; });
    number(card,
        {.field = u"coolingRemedyEur"_s, .label = tr("Price with installation"), .unit = u"€"_s},
        [](auto& plan) { return &plan.room.coolingRemedyEur; });
}

void ExitInhouseStop::stack(FormPage& page)
{
    const Section card = page.foldedCard(tr("Software stack"),
        tr("From the application down to the driver. A combined package brings its container "
           "engine along."));
    QLabel* text = makeRichLabel(page);
    card.layout->addWidget(text);
    card.onRender([&page, text] { text->setText(stackText(page)); });
}

QString ExitInhouseStop::stackText(const FormPage& page)
{
    const Wording& words = page.wording();
    QString html;
    for (const auto& kind :
        {u"runtime"_s, u"framework"_s, u"container"_s, u"cuda"_s, u"driver"_s, u"os"_s}) {
        QStringList rows;
        for (const StackRow& row : page.catalog().stack) {
            if (row.kind == kind)
                rows << stackRow(page, row);
        }
        if (!rows.isEmpty())
            html += u"<p style=\"margin:0 0 8px 0\"><b>%1</b><br>%2</p>"_s.arg(
                words.word(u"stack."_s + kind), rows.join(u"<br>"_s));
    }
    return html;
}

QString ExitInhouseStop::stackRow(const FormPage& page, const StackRow& row)
{
    const Wording& words = page.wording();
    QString line = u"%1 %2"_s.arg(row.name, row.version).toHtmlEscaped();
    const StackRow* below = nullptr;
    for (const StackRow& other : page.catalog().stack) {
        if (other.id == row.needs)
            below = &other;
    }
    if (!row.needs.isEmpty())
        line += u" · "_s
            + tr("needs %1")
                  .arg(below ? below->name + u' ' + below->version : row.needs)
                  .toHtmlEscaped();
    if (row.supportEnd.isValid()) {
        const bool over = row.supportEnd < page.assessment().context.asOf;
        const QString text = (over ? tr("support ended %1") : tr("supported until %1"))
                                 .arg(words.date(row.supportEnd));
        const QColor colour
            = over ? page.colours().verdict(Verdict::Conditions) : page.colours().muted;
        line += u" · <span style=\"color:%1\">%2%3</span>"_s.arg(
            colour.name(), over ? verdictShape(Verdict::Conditions) + u' ' : QString(), text);
    }
    if (!words.text(row.note).isEmpty())
        line += u" · "_s + words.text(row.note).toHtmlEscaped();
    return line
        + u" <span style=\"color:%1\">(%2)</span>"_s.arg(
            page.colours().muted.name(), words.source(row.source).toHtmlEscaped());
}

} // namespace kursbuch
