#include "app/assess/threshold.h"

#include "app/assess/answers.h"

#include <algorithm>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

constexpr int kEnough = 2; // WP 248 rev.01, page 11: "in most cases … two criteria"

Truth truthOf(const FactValue& value)
{
    const auto* flag = std::get_if<bool>(&value);
    if (flag == nullptr)
        return Truth::Unknown;
    return *flag ? Truth::True : Truth::False;
}

Truth either(Truth a, Truth b)
{
    return std::max(a, b);
}

Truth both(Truth a, Truth b)
{
    return std::min(a, b);
}

Truth among(const Facts& facts, const QStringList& categories)
{
    const QStringList stated
        = setOf(facts, u"plan.categories"_s) + setOf(facts, u"plan.training_categories"_s);
    if (std::ranges::any_of(
            categories, [&stated](const QString& one) { return stated.contains(one); }))
        return Truth::True;
    return setOf(facts, u"plan.categories"_s).isEmpty() ? Truth::Unknown : Truth::False;
}

Truth monitors(const Facts& facts, bool publicOnly)
{
    const QString where = choiceOf(facts, u"plan.monitors"_s);
    if (where.isEmpty())
        return Truth::Unknown;
    const bool met = publicOnly ? where == "public"_L1 : where != "none"_L1;
    return met ? Truth::True : Truth::False;
}

/// Criteria 2, 4 and 7 follow from what is asked for other reasons, so that nothing is asked twice.
std::array<Criterion, 9> criteriaOf(const Facts& facts)
{
    const auto flag = [&facts](const QString& fact) { return truthOf(facts.at(fact)); };
    const Truth sensitive
        = among(facts, {u"art9"_s, u"art10"_s, u"healthsgb"_s, u"social"_s, u"secret203"_s});
    return {{{u"evaluation"_s, flag(u"plan.evaluates"_s), u"dpia-evaluation"_s},
        {u"decision"_s, flag(u"plan.automated_decision"_s), u"automated-decision"_s},
        {u"monitoring"_s, monitors(facts, false), u"dpia-monitoring"_s},
        {u"sensitive"_s, either(sensitive, flag(u"plan.highly_personal"_s)),
            u"dpia-highly-personal"_s},
        {u"large_scale"_s, flag(u"plan.large_scale"_s), u"dpia-large-scale"_s},
        {u"matching"_s, flag(u"plan.matches"_s), u"dpia-matching"_s},
        // Patients, children and employees are named on page 10 of WP 248.
        {u"vulnerable"_s, among(facts, {u"child"_s, u"emp"_s, u"healthsgb"_s}), u"categories"_s},
        {u"new_technology"_s, flag(u"plan.new_technology"_s), u"dpia-new-technology"_s},
        {u"blocks_right"_s, flag(u"plan.blocks_right"_s), u"dpia-blocks-right"_s}}};
}

QStringList casesOf(const Facts& facts)
{
    const auto flag = [&facts](const QString& fact) { return truthOf(facts.at(fact)); };
    const Truth large = flag(u"plan.large_scale"_s);
    const std::array<std::pair<QString, Truth>, 4> cases {
        {{u"ai_list"_s, flag(u"plan.ai_listed"_s)},
            {u"art35_3_a"_s, both(flag(u"plan.evaluates"_s), flag(u"plan.automated_decision"_s))},
            {u"art35_3_b"_s, both(large, among(facts, {u"art9"_s, u"art10"_s, u"healthsgb"_s}))},
            {u"art35_3_c"_s, both(large, monitors(facts, true))}}};
    QStringList met;
    for (const auto& [id, truth] : cases)
        if (truth == Truth::True)
            met.append(id);
    return met;
}

Truth derivedOf(const ThresholdCheck& check, const Facts& facts)
{
    if (truthOf(facts.at(u"plan.personal"_s)) == Truth::False)
        return Truth::False;
    if (!check.cases.isEmpty() || check.count(Truth::True) >= kEnough)
        return Truth::True;
    const bool open = check.count(Truth::Unknown) > 0
        || truthOf(facts.at(u"plan.ai_listed"_s)) == Truth::Unknown;
    return open ? Truth::Unknown : Truth::False;
}

} // namespace

int ThresholdCheck::count(Truth met) const
{
    return static_cast<int>(std::ranges::count(criteria, met, &Criterion::met));
}

ThresholdCheck thresholdCheck(const Facts& planFacts, const Plan& plan)
{
    ThresholdCheck check {.criteria = criteriaOf(planFacts), .cases = casesOf(planFacts)};
    check.derived = check.need = derivedOf(check, planFacts);
    check.stated = choiceOf(planFacts, u"plan.dpia_stated"_s);
    if (const auto answer = plan.answers.find(u"dpia-need"_s); answer != plan.answers.end())
        check.reason = answer->second.note.trimmed();
    if (check.stated == "needed"_L1)
        check.need = Truth::True;
    else if (check.stated == "not_needed"_L1 && !check.reason.isEmpty())
        check.need = Truth::False;
    return check;
}

} // namespace kursbuch
