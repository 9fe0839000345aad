#include "ui/stops/workload_form.h"

#include "ui/stops/binding.h"
#include "ui/stops/labels.h"
#include "ui/window/card.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr double kPercent = 0.01;
constexpr double kSecondsInHour = 3600.0;
constexpr double kMonthsInYear = 12.0;
constexpr double kGigabyte = 1e9;

const Workload* workloadAt(const Plan& plan, int index)
{
    const bool there = index < static_cast<int>(plan.workloads.size());
    return there ? &plan.workloads[static_cast<std::size_t>(index)] : nullptr;
}

/// From the plan to a field of one workload.
template <typename Member> auto at(int index, Member member)
{
    return [index, member](auto& plan) {
        const bool there = index < static_cast<int>(plan.workloads.size());
        return there ? &(plan.workloads[static_cast<std::size_t>(index)].*member) : nullptr;
    };
}

/// Applies to workloads of that kind; an empty kind means any that has one.
std::function<bool(const Plan&)> ofKind(int index, const QString& kind)
{
    return [index, kind](const Plan& plan) {
        const Workload* workload = workloadAt(plan, index);
        return workload && (kind.isEmpty() ? !workload->kind.isEmpty() : workload->kind == kind);
    };
}

const QString& language()
{
    static const QString kKind = u"llm_serving"_s;
    return kKind;
}

const QString& vision()
{
    static const QString kKind = u"vision_inference"_s;
    return kKind;
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
    form.addModel();
    for (const Field& field : load())
        form.add(section, field);
    for (const Field& field : training())
        form.add(section, field);
    auto* card = new Card(tr("More precisely"), nullptr);
    card->setFoldable(true);
    column->addWidget(card);
    showIf(section, card, ofKind(index, {}));
    Section inner = section;
    inner.layout = card->content();
    for (const Field& field : fine())
        form.add(inner, field);
    return block;
}

void WorkloadForm::add(const Section& section, const Field& field) const
{
    NumberField number = field.number;
    if (!number.assumed.isEmpty()) {
        const QString prefix
            = m_index == 0 ? u"common.load."_s : u"common.w%1.load."_s.arg(m_index + 1);
        number.assumed.prepend(prefix);
    }
    QWidget* row = addNumber(section, number, boundNumber(at(m_index, field.member)));
    showIf(section, row, ofKind(m_index, field.kind));
}

void WorkloadForm::addKind() const
{
    const Wording& words = m_section.page->wording();
    choice(m_section,
        {.field = u"kind"_s,
            .label = tr("Kind"),
            .choices = {{language(), words.word(u"workload.llm_serving"_s)},
                {vision(), words.word(u"workload.vision_inference"_s)}},
            .none = tr("choose …")},
        at(m_index, &Workload::kind));
    text(m_section,
        {.field = u"name"_s, .label = tr("Name"), .placeholder = tr("if there are several")},
        at(m_index, &Workload::name));
}

void WorkloadForm::addModel() const
{
    for (const auto& [kind, modelKind] :
        {std::pair {language(), u"llm"_s}, std::pair {vision(), u"vision"_s}}) {
        std::vector<Choice> choices;
        for (const Model& model : m_section.page->catalog().models) {
            if (model.kind == modelKind)
                choices.push_back({model.id, model.name});
        }
        QWidget* row = choice(m_section,
            {.field = u"modelId"_s,
                .label = tr("Model"),
                .why = tr("Memory and computing need follow from its size."),
                .choices = choices,
                .none = tr("choose …")},
            at(m_index, &Workload::modelId));
        showIf(m_section, row, ofKind(m_index, kind));
    }
    QLabel* facts = textLabel({}, LabelKind::Muted);
    m_section.layout->addWidget(facts);
    m_section.onRender([facts, index = m_index, page = m_section.page] {
        facts->setText(modelFacts(*page, index));
        facts->setVisible(!facts->text().isEmpty());
    });
    const Wording& words = m_section.page->wording();
    QWidget* row = choice(m_section,
        {.field = u"precision"_s,
            .label = tr("Precision"),
            .why = tr("Fewer bits need less memory and are faster, at some loss of quality."),
            .choices = {{u"fp16"_s, words.word(u"precision.fp16"_s)},
                {u"fp8"_s, words.word(u"precision.fp8"_s)},
                {u"int4"_s, words.word(u"precision.int4"_s)}},
            .none = tr("as usual for the model")},
        at(m_index, &Workload::precision));
    showIf(m_section, row, ofKind(m_index, {}));
}

QString WorkloadForm::modelFacts(const FormPage& page, int index)
{
    const Workload* workload = workloadAt(page.plan(), index);
    const Model* model = workload ? page.catalog().model(workload->modelId) : nullptr;
    if (!model)
        return {};
    const Wording& words = page.wording();
    const double billions = model->paramsTotal / 1e9;
    const QString size = billions >= 1.0
        ? tr("%1 billion parameters").arg(words.number(billions, billions < 10 ? 1 : 0))
        : tr("%1 million parameters").arg(words.number(billions * 1000.0, 0));
    return QStringList {size, model->licence, words.source(model->source)}.join(u" · "_s);
}

std::vector<WorkloadForm::Field> WorkloadForm::load()
{
    return {
        {{.field = u"users"_s,
             .label = tr("Users"),
             .why = tr("All who may use it, not only those at the same time."),
             .whole = true},
            &Workload::users, language()},
        {{.field = u"requestsPerMonth"_s,
             .label = tr("Requests a month"),
             .why = tr("Where the volume is known rather than the users: documents, calls."),
             .whole = true,
             .assumed = u"requests_monthly"_s},
            &Workload::requestsPerMonth, {}},
        {{.field = u"itemsPerSecond"_s,
             .label = tr("Items at peak"),
             .why = tr("How many images arrive in the busiest second."),
             .unit = tr("per second"),
             .decimals = 1,
             .assumed = u"items_per_second"_s,
             .assumedFactor = 1.0 / kSecondsInHour},
            &Workload::itemsPerSecond, vision()},
    };
}

std::vector<WorkloadForm::Field> WorkloadForm::training()
{
    return {
        {{.field = u"trainingRunsPerYear"_s,
             .label = tr("Trainings a year"),
             .why = tr("Training is the peak, use needs less; both are sized apart."),
             .decimals = 1,
             .assumed = u"training_runs"_s,
             .assumedFactor = kMonthsInYear},
            &Workload::trainingRunsPerYear, {}},
        {{.field = u"tokensPerRun"_s,
             .label = tr("Data per training"),
             .why = tr("Tokens times passes over the data."),
             .unit = tr("million tokens"),
             .factor = 1e6,
             .decimals = 1,
             .assumed = u"tokens_per_run"_s},
            &Workload::tokensPerRun, language()},
        {{.field = u"imagesPerRun"_s,
             .label = tr("Images per training"),
             .why = tr("Images times passes over the data."),
             .whole = true,
             .assumed = u"images_per_run"_s},
            &Workload::imagesPerRun, vision()},
        {{.field = u"trainingDeadlineHours"_s,
             .label = tr("A training may take"),
             .unit = tr("hours"),
             .decimals = 1,
             .assumed = u"training_deadline"_s},
            &Workload::trainingDeadlineHours, {}},
    };
}

std::vector<WorkloadForm::Field> WorkloadForm::fine()
{
    std::vector<Field> fields = fineUse();
    fields.push_back({{.field = u"serviceHoursPerMonth"_s,
                          .label = tr("Hours of service a month"),
                          .unit = u"h"_s,
                          .maximum = 744,
                          .assumed = u"service_hours"_s},
        &Workload::serviceHoursPerMonth, {}});
    fields.push_back({{.field = u"growthPerYear"_s,
                          .label = tr("Growth a year"),
                          .unit = u"%"_s,
                          .factor = kPercent,
                          .decimals = 1,
                          .minimum = -90,
                          .maximum = 1000,
                          .assumed = u"growth"_s},
        &Workload::growthPerYear, {}});
    fields.push_back({{.field = u"dataGB"_s,
                          .label = tr("Data to be stored"),
                          .unit = u"GB"_s,
                          .assumed = u"data"_s,
                          .assumedFactor = 1.0 / kGigabyte},
        &Workload::dataGB, {}});
    return fields;
}

std::vector<WorkloadForm::Field> WorkloadForm::fineUse()
{
    return {
        {{.field = u"activeShare"_s,
             .label = tr("Active at the busiest time"),
             .unit = tr("% of the users"),
             .factor = kPercent,
             .maximum = 100,
             .assumed = u"active_share"_s},
            &Workload::activeShare, language()},
        {{.field = u"thinkTimeS"_s,
             .label = tr("Pause between two requests of a user"),
             .unit = u"s"_s,
             .assumed = u"think_time"_s,
             .assumedFactor = kSecondsInHour},
            &Workload::thinkTimeS, language()},
        {{.field = u"inputTokens"_s,
             .label = tr("Input per request"),
             .why = tr("1,000 tokens are about one and a half pages."),
             .unit = tr("tokens"),
             .whole = true,
             .assumed = u"input_tokens"_s},
            &Workload::inputTokens, language()},
        {{.field = u"outputTokens"_s,
             .label = tr("Answer per request"),
             .unit = tr("tokens"),
             .whole = true,
             .assumed = u"output_tokens"_s},
            &Workload::outputTokens, language()},
        {{.field = u"latencyMs"_s,
             .label = tr("Response time"),
             .why = tr("Per token of an answer, or per item; 99 of 100 stay below."),
             .unit = u"ms"_s,
             .assumed = u"latency_limit"_s,
             .assumedFactor = kSecondsInHour * 1000.0},
            &Workload::latencyMs, {}},
    };
}

} // namespace kursbuch
