#include "ui/stops/workload_form.h"

#include "app/assess/sizing_parts.h"
#include "ui/stops/labels.h"
#include "ui/stops/model_choice.h"
#include "ui/window/card.h"
#include "ui/window/formula_view.h"
#include "ui/window/look.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

/// From the plan to a field of one workload.
template <typename Member> auto at(int index, Member member)
{
    return [index, member](auto& plan) {
        const bool there = index < static_cast<int>(plan.workloads.size());
        return there ? &(plan.workloads[static_cast<std::size_t>(index)].*member) : nullptr;
    };
}

bool saysTraining(const Plan& plan)
{
    const auto answer = plan.answers.find(u"own-training"_s);
    return answer != plan.answers.end() && !answer->second.options.isEmpty()
        && !answer->second.options.contains(u"never"_s);
}

bool hasTraining(const Workload& workload)
{
    return workload.trainingRunsPerYear.value_or(0.0) > 0.0 || workload.tokensPerRun
        || workload.imagesPerRun || workload.trainingDeadlineHours;
}

} // namespace

QWidget* WorkloadForm::make(const Section& row, int index)
{
    auto* block = new QFrame;
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    Section section = row;
    section.layout = column;
    const WorkloadForm form(section, index);
    form.addKind();
    ModelChoice::add(section, index);
    form.addFields(section, Depth::Express);
    form.addFields(section, Depth::Training);
    form.addFine();
    return block;
}

void WorkloadForm::addKind() const
{
    const Wording& words = m_section.page->wording();
    std::vector<Choice> kinds;
    for (const QString& kind : workloadKinds())
        kinds.push_back({.id = kind, .label = words.word(u"workload."_s + kind)});
    choice(m_section,
        {.field = u"kind"_s, .label = tr("Kind of work"), .choices = kinds, .none = tr("choose …")},
        at(m_index, &Workload::kind));
}

void WorkloadForm::addFields(const Section& section, Depth depth) const
{
    for (const WorkloadField& field : WorkloadFields::all()) {
        if (field.depth == depth)
            add(section, field);
    }
}

void WorkloadForm::add(const Section& section, const WorkloadField& field) const
{
    NumberField number = field.number;
    if (!number.assumed.isEmpty())
        number.assumed = loadId(number.assumed);
    QWidget* row = addNumber(section, number, boundNumber(at(m_index, field.member)));
    const Applies asked = ofKinds(field.kinds);
    const Applies trained = isTrained();
    const bool training = field.depth == Depth::Training;
    showIf(section, row, [asked, trained, training](const Plan& plan) {
        return asked(plan) && (!training || trained(plan));
    });
    addAssumed(section, field, row);
}

void WorkloadForm::addAssumed(
    const Section& section, const WorkloadField& field, QWidget* row) const
{
    auto* label = row->findChild<QLabel*>();
    const auto kind = at(m_index, &Workload::kind);
    const auto typed = at(m_index, field.member);
    auto* words = qobject_cast<QVBoxLayout*>(label->parentWidget()->layout());
    QPushButton* source = nullptr;
    const QString quantity
        = field.number.assumed.isEmpty() ? QString() : loadId(field.number.assumed);
    if (!quantity.isEmpty()) {
        source = makeLink(tr("Where this comes from"), row);
        source->setAccessibleName(tr("Where “%1” comes from").arg(field.number.label));
        words->insertWidget(words->count() - 1, source);
        QObject::connect(
            source, &QPushButton::clicked, source, [source, quantity, page = section.page] {
                unfoldQuantity(source, quantity, page->assessment(), page->wording());
            });
    }
    section.onRender([=, page = section.page, number = field.number, labels = field.labels] {
        const QString* chosen = kind(page->plan());
        label->setText(chosen ? labels.value(*chosen, number.label) : number.label);
        if (!source)
            return;
        const auto* value = typed(page->plan());
        source->setVisible(
            value && !*value && page->assessment().values.scalar(quantity).has_value());
    });
}

void WorkloadForm::addFine() const
{
    auto* card = new Card(tr("More precisely"), nullptr);
    card->setFoldable(true);
    m_section.layout->addWidget(card);
    showIf(m_section, card, ofKinds({}));
    Section inner = m_section;
    inner.layout = card->content();
    text(inner,
        {.field = u"name"_s, .label = tr("Name"), .placeholder = tr("if there are several")},
        at(m_index, &Workload::name));
    addMethods(inner);
    addFields(inner, Depth::Fine);
}

void WorkloadForm::addMethods(const Section& inner) const
{
    const Wording& words = inner.page->wording();
    const auto named = [&](const QString& group, const QStringList& ids) {
        std::vector<Choice> choices;
        for (const QString& id : ids)
            choices.push_back({.id = id, .label = words.word(group + u'.' + id)});
        return choices;
    };
    QWidget* precision = choice(inner,
        {.field = u"precision"_s,
            .label = tr("Precision"),
            .why = tr("Fewer bits need less memory and are faster, at some loss of quality."),
            .choices = named(u"precision"_s, {u"fp16"_s, u"fp8"_s, u"int4"_s}),
            .none = tr("the cheapest that is usual")},
        at(m_index, &Workload::precision));
    showIf(inner, precision, ofKinds({u"llm_serving"_s, u"vision_inference"_s}));
    QWidget* method = choice(inner,
        {.field = u"tuningMethod"_s,
            .label = tr("How it is tuned"),
            .why = tr("LoRA trains small additional weights and needs a fraction of the memory."),
            .choices = named(u"tuning"_s, tuningMethods()),
            .none = tr("as usual: LoRA")},
        at(m_index, &Workload::tuningMethod));
    const Applies asked = ofKinds({u"llm_serving"_s, u"llm_tuning"_s});
    showIf(inner, method,
        [asked, trained = isTrained()](const Plan& plan) { return asked(plan) && trained(plan); });
}

WorkloadForm::Applies WorkloadForm::ofKinds(const QStringList& kinds) const
{
    return [index = m_index, kinds](const Plan& plan) {
        const QString* kind = at(index, &Workload::kind)(plan);
        return kind && !kind->isEmpty() && (kinds.isEmpty() || kinds.contains(*kind));
    };
}

WorkloadForm::Applies WorkloadForm::isTrained() const
{
    return [index = m_index](const Plan& plan) {
        if (index >= static_cast<int>(plan.workloads.size()))
            return false;
        const Workload& workload = plan.workloads[static_cast<std::size_t>(index)];
        return onlyTrains(workload.kind) || workload.kind == "tabular"_L1 || saysTraining(plan)
            || hasTraining(workload);
    };
}

QString WorkloadForm::loadId(const QString& name) const
{
    return partId(u"common.", m_index, u"load", name);
}

} // namespace kursbuch
