#include "app/assess/cost_model.h"
#include "app/assess/sizing_answer_parts.h"
#include "app/assess/sizing_parts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;
using unit::Byte;

namespace {

constexpr int kMostTenths = 9; ///< mankind is no more

bool saysWhatFor(const Plan& plan)
{
    return !plan.workloads.empty()
        && std::ranges::none_of(
            plan.workloads, [](const Workload& workload) { return workload.kind.isEmpty(); });
}

bool leavesPrecisionOpen(const Plan& plan)
{
    return std::ranges::any_of(plan.workloads, [](const Workload& workload) {
        return workload.kind == "llm_serving"_L1 && workload.precision.isEmpty();
    });
}

/// The plan at 8 bit wherever its planner left the precision of a language model open.
Plan atEightBit(Plan plan)
{
    for (Workload& workload : plan.workloads)
        if (workload.kind == "llm_serving"_L1 && workload.precision.isEmpty())
            workload.precision = u"fp8"_s;
    return plan;
}

/// Obstacles from the one that says least to the one that was nearest to being overcome.
constexpr std::array kNearness {"obstacle.no_rate", "obstacle.model_kind", "obstacle.sequence",
    "obstacle.context", "obstacle.memory", "obstacle.too_slow", "obstacle.first_token",
    "obstacle.item_slow", "obstacle.training_memory", "obstacle.too_many", "obstacle.missing"};

std::ptrdiff_t nearness(const Message& obstacle)
{
    const auto* const found = std::ranges::find_if(
        kNearness, [&](const char* key) { return obstacle.key == QLatin1StringView(key); });
    return found == kNearness.end() ? -1 : found - kNearness.begin();
}

/// Plan fields without which nothing can be worked out at all.
std::vector<QString> missingFields(const SizingTable& table)
{
    const SizingInput input {table.plan(), table.catalog()};
    std::vector<QString> missing;
    for (const WorkloadPart& part : workloadParts(input)) {
        const QString path = "/workloads/"_L1 % QString::number(part.index) % u'/';
        if (part.workload.kind.isEmpty())
            missing.push_back(path % "kind"_L1);
        else if (part.model == nullptr && !modelKindOf(part.work).isEmpty())
            missing.push_back(path % "model_id"_L1);
    }
    return missing;
}

/// Typed fields that are still empty and that the load hangs on.
void addUnknownFields(std::vector<QString>& missing, const Sheet& sheet, const Evaluation& values)
{
    for (const char* id :
        {"common.load.requests_per_second", "common.load.training_flop_per_month"})
        for (const QString& path : unknownInputs(sheet, values, QString::fromLatin1(id)))
            if (path.startsWith("/workloads/"_L1) && !std::ranges::count(missing, path))
                missing.push_back(path);
}

/// Weights at 4 bit beside those now, where the model is spread over several GPUs.
void addFewerBits(SizingAnswer& answer, Sheet& sheet, const OptionDraft& best)
{
    const SizingOption& option = answer.options.front();
    const QString weights = option.leadingId("weights"_L1);
    if (option.tensorParallel < 2 || option.precision == "int4"_L1
        || option.precision.contains("fp4"_L1))
        return;
    const SizingInput input {best.table->plan(), best.table->catalog()};
    const std::size_t leading = leadingPart(best, false);
    const Scope model = partScope({sheet, u"common."_s}, static_cast<int>(leading), u"model");
    const Scope own(sheet, option.leading);
    own.add(u"weights_at_4bit"_s, Byte,
        model.own(u"parameters") * figureIn(own, u"sizing.bytes_int4", input));
    answer.fewerBits = {.key = u"answer.fewer_bits"_s,
        .arguments = {"q:"_L1 % own.id(u"weights_at_4bit"), "q:"_L1 % weights}};
}

bool isCounted(const Workload& workload)
{
    return workload.users || workload.requestsPerMonth;
}

/// Users by whom a plan could still be carried: a tenth again and again.
void suggestFewerUsers(SizingAnswer& answer, Sheet& sheet, const SizingTable& table)
{
    Plan plan = table.plan();
    for (int round = 0; round < kMostTenths; ++round) {
        for (Workload& workload : plan.workloads)
            for (auto* load : {&workload.users, &workload.requestsPerMonth})
                if (*load)
                    **load /= 10.0;
        SizingTable smaller(plan, table.catalog(), sheet.months());
        const std::vector<OptionDraft> options = bestOptions({&smaller});
        if (options.empty())
            continue;
        const Workload& first = plan.workloads.front();
        const QString id = u"common.answer.users_possible"_s;
        sheet.given(id, first.users ? first.users : first.requestsPerMonth, unit::One, {});
        answer.advice.key = u"answer.try_too_many"_s;
        answer.advice.arguments = {"q:"_L1 % id,
            QString::number(options.front().found().sizing.gpus) % u" × "
                % options.front().gpu->name};
        return;
    }
}

} // namespace

void explainNone(SizingAnswer& answer, Sheet& sheet, const SizingTable& table)
{
    const Gpu* widest = nullptr;
    for (const Gpu& gpu : table.catalog().gpus) {
        const auto near = nearness(table.on(gpu).obstacle);
        const auto best = nearness(answer.obstacle);
        if (near < best
            || (near == best && widest != nullptr && gpu.bandwidthGBps <= widest->bandwidthGBps))
            continue;
        answer.obstacle = table.on(gpu).obstacle;
        widest = &gpu;
    }
    const QString& key = answer.obstacle.key;
    if (key.startsWith("obstacle."_L1) && key != "obstacle.missing"_L1)
        answer.advice = {.key = u"answer.try_"_s % key.mid(9)};
    if (key != "obstacle.too_many"_L1)
        return;
    answer.advice.key = u"answer.try_less"_s;
    if (!table.plan().workloads.empty() && isCounted(table.plan().workloads.front()))
        suggestFewerUsers(answer, sheet, table);
}

SizingAnswerDraft::SizingAnswerDraft(
    Sheet& sheet, SizingTable& table, const std::map<QString, QString>& built)
    : m_sheet(sheet)
    , m_table(table)
{
    m_answer.missing = missingFields(table);
    if (!saysWhatFor(table.plan())) {
        m_answer.obstacle = {.key = u"answer.nothing_said"_s};
        return;
    }
    if (table.needsNoGpu()) {
        m_answer.obstacle = {.key = u"answer.no_gpu"_s};
        return;
    }
    std::vector<SizingTable*> tables {&table};
    if (leavesPrecisionOpen(table.plan())) {
        m_eightBitPlan = atEightBit(table.plan());
        m_eightBit.emplace(m_eightBitPlan, table.catalog(), sheet.months());
        tables.push_back(&*m_eightBit);
    }
    m_drafts = bestOptions(tables);
    for (OptionDraft& draft : m_drafts) {
        if (const auto way = built.find(draft.gpu->id); way != built.end() && draft.table == &table)
            draft.way = way->second;
        const int place = static_cast<int>(m_answer.options.size());
        SizingOption& option = m_answer.options.emplace_back(addOption(sheet, draft, place));
        option.precisionProposed = tables.size() > 1;
    }
    if (m_drafts.empty()) {
        explainNone(m_answer, sheet, table);
        return;
    }
    addRange(m_answer, sheet, m_drafts.front());
    addSteps(m_answer, sheet, m_drafts.front());
    addMostEffect(m_answer, sheet, m_drafts.front());
    addFewerBits(m_answer, sheet, m_drafts.front());
    addDearer(m_answer, sheet, table, m_drafts.front());
}

void SizingAnswerDraft::addSurplusOf(const WayResult& way)
{
    if (m_answer.options.empty())
        return;
    if (const auto surplus = addSurplus(m_sheet, m_table, way))
        m_surplus.emplace(way.id, *surplus);
}

SizingAnswer SizingAnswerDraft::read(const Evaluation& values, const QString& chosen)
{
    for (std::size_t i = 0; i < m_answer.options.size(); ++i)
        m_answer.options[i].binds = bindingOf(m_answer.options[i], m_drafts[i], values);
    const auto count
        = [&](const QString& id) { return static_cast<int>(values.scalar(id).value_or(0.0)); };
    if (m_answer.largerLoad == "equal"_L1) {
        const double use = values.scalar(m_answer.hoursForUse).value_or(0.0);
        const double training = values.scalar(m_answer.hoursForTraining).value_or(0.0);
        if (use != training)
            m_answer.largerLoad = use > training ? u"use"_s : u"training"_s;
    }
    if (m_answer.options.empty())
        addUnknownFields(m_answer.missing, m_sheet, values);
    m_answer.low = count(m_answer.gpusLow);
    m_answer.high = count(m_answer.gpusHigh);
    if (const auto surplus = m_surplus.find(chosen); surplus != m_surplus.end())
        m_answer.warnings.push_back(surplus->second);
    return std::move(m_answer);
}

} // namespace kursbuch
