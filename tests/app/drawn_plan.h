#pragma once

#include "tests/app/rule_world.h"

/// Plans drawn at random from a seed, for properties of the shipped rules.
namespace kursbuch::test {

/// splitmix64 (Steele, Lea, Flood 2014): the same numbers on every machine.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(next() % limit); }
    template <typename List> const auto& oneOf(const List& list)
    {
        return list[static_cast<decltype(list.size())>(
            below(static_cast<std::size_t>(list.size())))];
    }

private:
    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31U);
    }
    std::uint64_t m_state;
};

inline const QStringList kWays {
    u"api"_s, u"pretrained"_s, u"cloud"_s, u"hybrid"_s, u"extend"_s, u"pc"_s};
inline const QStringList kCountries {u"DE"_s, u"FR"_s, u"NO"_s, u"CH"_s, u"JP"_s, u"US"_s, u"IN"_s};
/// From the nearest place to the farthest; Japan and the US are each adequate in part only.
inline const std::vector<QStringList> kFarther {
    {u"DE"_s, u"FR"_s, u"NO"_s, u"CH"_s, u"US"_s, u"IN"_s},
    {u"DE"_s, u"FR"_s, u"NO"_s, u"CH"_s, u"JP"_s, u"IN"_s}};

/// One plan with one provider for everything that leaves the house, changed in place: copying a
/// catalogue for each plan would cost more than judging it.
class Journey {
public:
    Journey()
        : m_catalog(readCatalog(shippedFiles()).catalog)
    {
        m_catalog.providers.push_back(test::provider(u"host"_s, u"DE"_s));
        m_catalog.offers.push_back({.id = u"host-offer"_s, .providerId = u"host"_s});
    }

    /// A favourable plan with answers drawn at random for some rules and for some questions, a few
    /// of them left out.
    void draw(Random& random)
    {
        m_catalog.dpfValid = true;
        plan = favourablePlan();
        plan.servers = {{.id = u"server-1"_s,
            .gpus = {{.gpuId = u"l40s"_s, .count = 1}}}}; // else nothing extends
        plan.workloads.front().users = random.below(4) == 0 ? 20.0 : 1.0;
        host() = test::provider(u"host"_s, u"DE"_s);
        answer(plan.answers, u"categories-to-cloud"_s, {u"none"_s});
        context.phase = random.below(2) == 0 ? Phase::Plan : Phase::Release;
        context.standing.officerHeard = random.below(8) != 0;
        context.standing.voices = {{.role = u"data_protection"_s,
                                       .vote = random.below(8) == 0 ? u"advises_against"_s
                                                                    : u"no_concerns"_s},
            {.role = u"operations"_s, .vote = random.below(8) == 0 ? u"no"_s : u"yes"_s}};
        place(random.below(2) == 0 ? u"DE"_s : random.oneOf(kCountries));
        host().parent = random.below(2) == 0 ? u"DE"_s : random.oneOf(kCountries);
        host().support = random.below(5) == 0 ? QStringList() : QStringList {host().parent};
        drawCategories(random);
        for (std::size_t rules = random.below(4); rules > 0; --rules)
            provoke(random.oneOf(m_catalog.rules), random);
        for (std::size_t changes = random.below(4); changes > 0; --changes)
            change(random.oneOf(m_catalog.items), random);
    }

    /// A lift says nothing where there is nothing to lift.
    void provoke(const Rule& rule, Random& random)
    {
        for (const Rule& other : m_catalog.rules)
            if (rule.lifts.contains(other.id))
                provoke(other.when, random);
        provoke(rule.when, random);
    }
    void place(const QString& country) { m_catalog.offers.back().country = country; }
    [[nodiscard]] QString country() const { return m_catalog.offers.back().country; }
    Provider& host() { return m_catalog.providers.back(); }

    /// Empty: the question is open again.
    void choose(const Item& item, const QStringList& options)
    {
        if (item.scope == ItemScope::Provider) {
            host().facts.remove(item.id);
            if (!options.isEmpty())
                host().facts[item.id] = options.front();
            return;
        }
        Answers& answers = item.scope == ItemScope::Plan ? plan.answers
            : item.scope == ItemScope::Pc                ? plan.profiles[u"pc"_s]
                                                         : plan.profiles[u"inhouse"_s];
        answer(answers, item.id, options);
    }

    [[nodiscard]] Verdict verdict(const QString& way) const
    {
        const Facts facts = planFacts(plan, m_catalog, context);
        return verdictOfLegs(way, external(), {plan, m_catalog, context, facts});
    }
    [[nodiscard]] Judgement judgement(const QString& way) const
    {
        const Facts facts = planFacts(plan, m_catalog, context);
        const auto legs = judgeLegs(way, external(), {plan, m_catalog, context, facts});
        std::vector<const Judgement*> judgements;
        for (const LegResult& leg : legs)
            judgements.push_back(&leg.judgement);
        return combine(judgements);
    }
    void shuffleRules(Random& random)
    {
        for (std::size_t i = m_catalog.rules.size(); i > 1; --i)
            std::swap(m_catalog.rules[i - 1], m_catalog.rules[random.below(i)]);
    }
    [[nodiscard]] const Catalog& catalog() const { return m_catalog; }
    [[nodiscard]] External external() const
    {
        return {.provider = &m_catalog.providers.back(), .country = country()};
    }

    Plan plan {};
    Context context {.asOf = QDate(2026, 11, 25)};

private:
    /// Answers mostly so that the condition holds: rules with several parts come to fire, too.
    void provoke(const Condition& condition, Random& random)
    {
        for (const Condition& part : condition.parts)
            provoke(part, random);
        if (condition.fact < 0)
            return;
        const QString& fact = m_catalog.facts.at(condition.fact).id;
        if (fact == u"leg.parent_status"_s)
            host().parent = random.oneOf(kCountries);
        else if (fact == u"leg.places_status"_s || fact == u"leg.site_in_eu"_s)
            place(random.oneOf(kCountries));
        else if (fact == u"leg.dpf_off"_s)
            fallWithoutFramework();
        const Item* item = m_catalog.item(questionBehind(condition.fact));
        if (item == nullptr)
            return;
        QStringList fitting;
        for (const ItemOption& option : item->options)
            if (fits(option.value, condition.value))
                fitting.append(option.id);
        if (fitting.isEmpty() || random.below(4) == 0)
            change(*item, random);
        else
            choose(*item, {random.oneOf(fitting)});
    }
    void fallWithoutFramework()
    {
        m_catalog.dpfValid = false;
        host().facts.remove(u"processing-sites"_s);
        place(u"US"_s);
    }
    /// The question whose options are the values of a fact, or from which it follows.
    [[nodiscard]] QString questionBehind(int fact) const
    {
        static const std::map<QString, QString> computed {{u"leg.categories"_s, u"categories"_s},
            {u"plan.categories"_s, u"categories"_s}, {u"leg.personal"_s, u"categories"_s},
            {u"plan.protection_c"_s, u"protection-need"_s}};
        const FactDeclaration& declaration = m_catalog.facts.at(fact);
        const auto found = computed.find(declaration.id);
        return found == computed.end() ? declaration.item : found->second;
    }
    static bool fits(const FactValue& value, const FactValue& wanted)
    {
        const auto* word = std::get_if<QString>(&value);
        const auto* words = std::get_if<QStringList>(&wanted);
        return value == wanted || (word != nullptr && words != nullptr && words->contains(*word));
    }
    void change(const Item& item, Random& random)
    {
        choose(item, random.below(5) == 0 ? QStringList() : drawn(item, random));
    }
    static QStringList drawn(const Item& item, Random& random)
    {
        QStringList options {random.oneOf(item.options).id};
        if (item.multiple && random.below(3) == 0)
            options.append(random.oneOf(item.options).id);
        return options;
    }
    void drawCategories(Random& random)
    {
        for (const QString& id :
            {u"categories"_s, u"training-categories"_s, u"categories-to-cloud"_s})
            if (random.below(3) != 0)
                choose(*m_catalog.item(id), drawn(*m_catalog.item(id), random));
        if (random.below(4) == 0)
            change(*m_catalog.item(u"anon-tested"_s), random);
    }

    Catalog m_catalog;
};

} // namespace kursbuch::test
