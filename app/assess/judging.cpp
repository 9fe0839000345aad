#include "app/assess/answers.h"
#include "app/assess/leg_facts.h"
#include "app/rules/firing.h"

#include <QLocale>
#include <algorithm>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

/// An answer that names no one country, as it reads after "from".
Text regionText(const QString& answer)
{
    if (answer == "eea"_L1 || answer == "eu"_L1)
        return {u"dem EWR"_s, u"the EEA"_s};
    if (answer == "adq"_L1)
        return {u"einem Land mit Angemessenheit"_s, u"an adequate country"_s};
    return {u"einem Drittland"_s, u"a third country"_s};
}

Text countryText(const QString& iso, const Catalog& catalog)
{
    if (iso != iso.toUpper())
        return regionText(iso);
    const Place* place = catalog.place(iso);
    return place == nullptr ? Text {iso, iso} : place->name;
}

Text amountText(double value, const Unit& unit)
{
    const bool kilo = (unit == unit::Watt || unit == unit::VoltAmpere) && std::abs(value) >= 1000.0;
    const double shown = kilo ? value / 1000.0 : value;
    const int decimals = kilo ? 1 : 0;
    Text symbol {u""_s, u""_s};
    if (unit == unit::Watt)
        symbol = {u" W"_s, u" W"_s};
    else if (unit == unit::VoltAmpere)
        symbol = {u" VA"_s, u" VA"_s};
    else if (unit == unit::Kilogram)
        symbol = {u" kg"_s, u" kg"_s};
    else if (unit == unit::RackUnit)
        symbol = {u" HE"_s, u" U"_s};
    if (kilo)
        symbol = {symbol.de.replace(u" "_s, u" k"_s), symbol.en.replace(u" "_s, u" k"_s)};
    return {QLocale(QLocale::German).toString(shown, 'f', decimals) + symbol.de,
        QLocale(QLocale::English).toString(shown, 'f', decimals) + symbol.en};
}

FactText factTextOf(const Catalog& catalog)
{
    return [&catalog](const Facts& facts, int fact) {
        const FactValue& value = facts.at(fact);
        const FactDeclaration& declaration = facts.table().at(fact);
        if (const auto* number = std::get_if<double>(&value))
            return amountText(*number, declaration.unit);
        const bool country
            = declaration.id == "leg.country"_L1 || declaration.id == "leg.parent"_L1;
        if (country && isKnown(value))
            return countryText(choiceOf(facts, declaration.id), catalog);
        if (declaration.id == "leg.provider"_L1 && !isKnown(value))
            return Text {u"N. N."_s, u"the provider"_s};
        return plainFactText(facts, fact);
    };
}

QString profileOf(const Leg& leg, const External& external)
{
    if (leg.kind == LegKind::InHouse)
        return u"inhouse"_s;
    if (leg.kind == LegKind::Pc)
        return u"pc"_s;
    return external.provider == nullptr ? QString() : u"provider:"_s + external.provider->id;
}

} // namespace

std::vector<const Rule*> rulesOf(const Catalog& catalog, FactScope scope)
{
    std::vector<const Rule*> rules;
    for (const Rule& rule : catalog.rules)
        if (rule.scope == scope)
            rules.push_back(&rule);
    return rules;
}

std::vector<LegResult> judgeLegs(
    const QString& wayId, const External& external, const JudgeInput& input)
{
    std::vector<LegResult> results;
    if (input.legRules.empty())
        return results;
    for (const Leg& leg : legsOf(wayId, input.plan)) {
        Facts facts = legFacts(leg, external, input);
        LegResult result {
            .id = leg.id, .profile = profileOf(leg, external), .options = optionsOf(leg, facts)};
        result.judgement = judge(input.legRules, std::move(facts),
            {.phase = input.context.phase,
                .options = result.options,
                .instance = leg.id,
                .factText = factTextOf(input.catalog)});
        results.push_back(std::move(result));
    }
    return results;
}

Verdict verdictOfLeg(const Leg& leg, const External& external, const JudgeInput& input)
{
    return verdictOfLeg(leg, legFacts(leg, external, input), input);
}

Verdict verdictOfLeg(const Leg& leg, const Facts& facts, const JudgeInput& input)
{
    return verdictOf(
        input.legRules, facts, {.phase = input.context.phase, .options = optionsOf(leg, facts)});
}

Verdict leastVerdictOfLeg(const Leg& leg, const JudgeInput& input)
{
    const std::vector<LegOption> options
        = leg.service ? std::vector {LegOption::Api} : std::vector {LegOption::Pub, LegOption::Euc};
    return leastVerdict(input.legRules, sharedLegFacts(leg, input),
        {.phase = input.context.phase, .options = options});
}

Verdict verdictOfLegs(const QString& wayId, const External& external, const JudgeInput& input)
{
    Verdict worst = Verdict::Open;
    for (const Leg& leg : legsOf(wayId, input.plan))
        worst = worse(worst, verdictOfLeg(leg, external, input));
    return worst;
}

Judgement judgeWay(const QString& wayId, Facts facts, const JudgeInput& input)
{
    // Rules of a way have one effect in all columns, so that any option gives it.
    return judge(input.wayRules, std::move(facts),
        {.phase = input.context.phase,
            .options = {LegOption::InHouse},
            .instance = wayId,
            .factText = factTextOf(input.catalog)});
}

} // namespace kursbuch
