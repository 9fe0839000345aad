#include "ui/stops/interfaces.h"

#include "ui/stops/labels.h"
#include "ui/stops/provider_facts.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

/// The chosen way, else the recommended one; nullptr while there is neither.
const WayResult* shownWay(const FormPage& page)
{
    const QString& chosen = page.plan().choices.way;
    return page.assessment().way(chosen.isEmpty() ? page.assessment().recommendation.way : chosen);
}

const Model* modelOf(const FormPage& page)
{
    const auto& workloads = page.plan().workloads;
    return workloads.empty() ? nullptr : page.catalog().model(workloads.front().modelId);
}

} // namespace

void InterfacesStop::build(FormPage& page)
{
    page.intro(
        tr("How the application reaches the model, and where data cross the trust boundary."));
    flow(page);
    page.addStopItems();
}

QString InterfacesStop::answer(const FormPage& page, const QString& itemId)
{
    const Item* item = page.catalog().item(itemId);
    const auto found = page.plan().answers.find(itemId);
    if (!item || found == page.plan().answers.end())
        return {};
    QStringList labels;
    for (const ItemOption& option : item->options) {
        if (found->second.options.contains(option.id))
            labels << page.wording().text(option.label);
    }
    return labels.join(u", "_s);
}

DataFlow InterfacesStop::flowOf(const FormPage& page)
{
    const WayResult* way = shownWay(page);
    const auto placeOf = [way](const QString& leg) {
        return way && leg == u"external"_s ? FlowZone::Provider : FlowZone::House;
    };
    bool external = false;
    const bool hybrid = way && way->id == u"hybrid"_s;
    for (const LegResult& leg : way ? way->legs : std::vector<LegResult> {})
        external = external || leg.profile.startsWith(u"provider:"_s);
    const FlowZone use = placeOf(external && !hybrid ? u"external"_s : QString());
    const Model* model = modelOf(page);
    DataFlow flow {.deskName = tr("Place of work"),
        .houseName = tr("Own machine room"),
        .providerName = external ? tr("Provider: %1").arg(offerName(page, way->offerId))
                                 : tr("Provider: none on this way"),
        .boundaryName = tr("trust boundary")};
    flow.nodes = {{tr("People"), answer(page, u"authentication"_s), FlowZone::Desk, 0},
        {tr("Application"), answer(page, u"integration"_s), FlowZone::Desk, 1},
        {tr("Result"), answer(page, u"result-form"_s), FlowZone::Desk, 3},
        {tr("Model"), model ? model->name : answer(page, u"model-format"_s), use, 2}};
    flow.edges = {
        {0, 1, {}}, {1, 3, answer(page, u"api-style"_s)}, {3, 2, answer(page, u"result-target"_s)}};
    addTraining(page, flow, external ? FlowZone::Provider : FlowZone::House);
    if (hybrid && rentsPeaks(page.plan())) {
        flow.nodes.push_back({tr("At peaks"), flow.nodes[3].detail, FlowZone::Provider, 1});
        flow.edges.push_back({1, static_cast<int>(flow.nodes.size()) - 1, tr("peaks")});
    }
    return flow;
}

void InterfacesStop::addTraining(const FormPage& page, DataFlow& flow, FlowZone zone)
{
    const auto& workloads = page.plan().workloads;
    const bool trains = std::any_of(workloads.begin(), workloads.end(),
        [](const Workload& workload) { return workload.trainingRunsPerYear.value_or(0.0) > 0.0; });
    if (!trains)
        return;
    const int training = static_cast<int>(flow.nodes.size());
    flow.nodes.push_back({tr("Training"), answer(page, u"container-engine"_s), zone, 0});
    flow.edges.push_back({0, training, tr("training data")});
    flow.edges.push_back({training, 3, tr("trained model")});
}

void InterfacesStop::flow(FormPage& page)
{
    const Section card = page.card(tr("Data flow"));
    QLabel* caption = textLabel({}, LabelKind::Muted);
    card.layout->addWidget(caption);
    auto* picture = new DataFlowPicture;
    picture->setObjectName(u"dataFlow"_s);
    card.layout->addWidget(picture);
    card.onRender([&page, caption, picture] {
        const WayResult* way = shownWay(page);
        caption->setText(way ? tr("Drawn from your answers for the way: %1")
                                   .arg(page.wording().word(u"way."_s + way->id))
                             : tr("Drawn from your answers; no way is chosen or recommended yet."));
        picture->setFlow(flowOf(page));
    });
}

} // namespace kursbuch
