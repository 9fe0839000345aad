#include "ui/stops/model_choice.h"

#include "app/assess/sizing_parts.h"
#include "ui/stops/labels.h"
#include "ui/stops/own_models.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

const QString kNewOwn = u"+own"_s; // no model id looks like this

const Workload* workloadAt(const Plan& plan, int index)
{
    const bool there = index < static_cast<int>(plan.workloads.size());
    return there ? &plan.workloads[static_cast<std::size_t>(index)] : nullptr;
}

/// The kind of model that a workload needs; empty: none.
QString neededKind(const Plan& plan, int index)
{
    const Workload* workload = workloadAt(plan, index);
    return workload && !workload->kind.isEmpty() ? modelKindOf(workOf(workload->kind)) : QString();
}

BoundText boundModel(const Section& section, int index)
{
    return {.get =
                [index](const Plan& plan) {
                    const Workload* workload = workloadAt(plan, index);
                    return workload ? workload->modelId : QString();
                },
        .set =
            [index, page = section.page](Plan& plan, const QString& chosen) {
                if (!workloadAt(plan, index))
                    return;
                Workload& workload = plan.workloads[static_cast<std::size_t>(index)];
                if (chosen == kNewOwn)
                    workload.modelId = OwnModels::create(
                        plan, page->catalog().model(workload.modelId), neededKind(plan, index));
                else
                    workload.modelId = chosen;
            }};
}

} // namespace

void ModelChoice::add(const Section& section, int index)
{
    QWidget* row = addChoice(section,
        {.field = u"modelId"_s,
            .label = tr("Model"),
            .why = tr("Memory and computing need follow from its size."),
            .none = tr("choose …"),
            .more = [index](const FormPage& page) { return choices(page, index); }},
        boundModel(section, index));
    const auto needed = [index](const Plan& plan) { return !neededKind(plan, index).isEmpty(); };
    showIf(section, row, needed);
    QLabel* known = textLabel({}, LabelKind::Muted);
    section.layout->addWidget(known);
    section.onRender([known, index, page = section.page] {
        known->setText(facts(*page, index));
        known->setVisible(!known->text().isEmpty());
    });
    OwnModels::addForm(section, index);
}

std::vector<Choice> ModelChoice::choices(const FormPage& page, int index)
{
    const QString kind = neededKind(page.plan(), index);
    std::vector<Choice> all;
    for (const OwnModel& own : page.plan().ownModels) {
        if (own.kind == kind)
            all.push_back(
                {.id = own.id, .label = own.name.trimmed().isEmpty() ? tr("own model") : own.name});
    }
    for (const Model& model : page.catalog().models) {
        if (model.kind == kind && !isOwnId(model.id))
            all.push_back({.id = model.id, .label = model.name});
    }
    if (!kind.isEmpty())
        all.push_back({.id = kNewOwn, .label = tr("own model …")});
    return all;
}

QString ModelChoice::facts(const FormPage& page, int index)
{
    const Workload* workload = workloadAt(page.plan(), index);
    const Model* model = workload ? page.catalog().model(workload->modelId) : nullptr;
    if (!model || isOwnId(model->id))
        return {};
    const Wording& words = page.wording();
    const double billions = model->paramsTotal / 1e9;
    const QString size = billions >= 1.0
        ? tr("%1 billion parameters").arg(words.number(billions, billions < 10 ? 1 : 0))
        : tr("%1 million parameters").arg(words.number(billions * 1000.0, 0));
    QStringList parts {size, model->licence, words.source(model->source)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace kursbuch
