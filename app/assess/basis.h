#pragma once

#include "app/assess/assess.h"

namespace kursbuch {

/// What answers may stand on, by name: a fact of the plan ("plan.categories"), a member of the plan
/// ("room.cooling", "choices.offers"), or what follows from it ("gpu", "pc_gpu"). Each is worked
/// out once, when first asked for. Every reference outlives the object.
class Inputs {
public:
    Inputs(const Plan& plan, const Facts& planFacts, const std::vector<WayResult>& ways)
        : m_plan(plan)
        , m_facts(planFacts)
        , m_ways(ways)
    {
    }

    /// Short text that is the same as long as the input is; empty where nothing is stated.
    [[nodiscard]] QString value(const QString& name);
    [[nodiscard]] bool isAsked(const Item& item) const
    {
        return kursbuch::evaluate(item.showIf, m_facts) != Truth::False;
    }
    /// Inputs that are not what the answer was based on.
    [[nodiscard]] QStringList changed(const Item& item, const Answer& answer);

private:
    [[nodiscard]] QString find(const QString& name);
    [[nodiscard]] QString member(const QString& path);
    [[nodiscard]] QString gpusOf(const QStringList& ways) const;

    const Plan& m_plan;
    const Facts& m_facts;
    const std::vector<WayResult>& m_ways;
    QJsonObject m_json {};
    QHash<QString, QString> m_known {};
};

/// All answers in sight that stand on something that has changed since.
[[nodiscard]] std::vector<Reopened> reopenedAnswers(
    const Plan& plan, const Catalog& catalog, Inputs& inputs);

/// `next` with the basis of each answer that was given or confirmed since `before`, and without
/// that of answers taken back. An answer is confirmed by clearing its basis.
[[nodiscard]] Plan keepBasis(
    Plan next, const Plan& before, const Catalog& catalog, const Assessment& assessment);

} // namespace kursbuch
