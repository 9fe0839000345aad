#pragma once

#include "app/assess/assess.h"
#include "app/assess/figures.h"

#include <QTest>

/// A made-up plan with a made-up assessment: its figures are round, so that a test can say what the
/// paper has to show.
namespace report_fixture {

using namespace kursbuch;
using namespace Qt::StringLiterals;

inline Catalog shippedCatalog()
{
    return readCatalog(shippedFiles()).catalog;
}

inline Plan plan()
{
    Plan plan = blankPlan(u"report"_s);
    Departure& from = plan.departure;
    from.title = u"KI-Infrastruktur für die Rechnungsprüfung"_s;
    from.organisation = u"Stadtwerke Musterstadt"_s;
    from.purpose
        = u"Eingehende Rechnungen werden heute von Hand geprüft. Künftig liest ein Sprachmodell jede Rechnung, vergleicht sie mit der Bestellung und legt Abweichungen vor."_s;
    from.planningStart = QDate(2027, 1, 1);
    from.periodMonths = 36;
    from.todayEurPerMonth = 5900;
    from.undone = u"Skonto verfällt, weil die Prüfung zu lange dauert."_s;
    from.budgetEur = 450'000;
    from.fileNumber = u"IT-2026-114"_s;
    from.author = u"IT-Leitung"_s;
    from.body = u"Verwaltungsrat, Sitzung am 14.12.2026"_s;
    from.confidentiality = u"vertraulich"_s;
    from.people = {
        {.id = u"a"_s, .role = u"data_protection"_s, .name = u"A. Beispiel"_s, .part = u"asked"_s},
        {.id = u"b"_s, .role = u"management"_s, .name = u"B. Muster"_s, .part = u"decides"_s}};
    from.benefits = {{.id = u"1"_s,
                         .text = u"Prüfzeit in der Buchhaltung"_s,
                         .hoursPerMonth = 120,
                         .eurPerHour = 45},
        {.id = u"2"_s, .text = u"Skonto"_s, .eurPerMonth = 3100, .cashEffective = true}};
    Workload& work = plan.workloads.front();
    work.name = u"Rechnungen lesen"_s;
    work.kind = u"llm_serving"_s;
    work.precision = u"fp8"_s;
    work.users = 40;
    work.requestsPerMonth = 18'000;
    work.latencyMs = 80;
    plan.room.racks = {{.id = u"r1"_s, .name = u"Schrank R1"_s, .units = 42, .usedUnits = 14}};
    plan.servers = {{.id = u"s1"_s, .name = u"Server 1"_s, .rackUnits = 2},
        {.id = u"s2"_s, .name = u"Server 2"_s, .rackUnits = 4, .freeGpuSlots = 2}};
    return plan;
}

inline WayCost cost(double upfront, double monthly)
{
    WayCost cost {.upfrontEur = upfront};
    cost.cumulativeEur.push_back(upfront);
    for (int month = 1; month <= 36; ++month) {
        cost.monthlyEur.push_back(monthly);
        cost.cumulativeEur.push_back(upfront + monthly * month);
    }
    cost.totalEur = cost.cumulativeEur.back();
    cost.npvEur = upfront + monthly * 34; // stands for a present value, is none
    cost.lines = {{u"hardware"_s, upfront, upfront}, {u"staff"_s, 0, monthly * 14},
        {u"rent"_s, 0, monthly * 12}, {u"power"_s, 0, monthly * 6}, {u"support"_s, 0, monthly * 2},
        {u"storage"_s, 0, monthly}, {u"egress"_s, 0, monthly}};
    return cost;
}

inline Reason reason(const QString& rule, const QString& topic, Verdict effect, const Text& text)
{
    return {.rule = rule,
        .ref = rule.toUpper(),
        .kind = RuleKind::Guidance,
        .topic = topic,
        .effect = effect,
        .text = text,
        .remedy = {u"Vertrag nach Art. 28 DSGVO schließen und ablegen."_s,
            u"Sign and file a contract under Art. 28 GDPR."_s},
        .who = u"data_protection"_s,
        .source = {.text = u"DSK, Beschluss"_s, .date = QDate(2023, 1, 31)}};
}

inline void addReserve(
    Assessment& assessment, const QString& id, std::optional<double> used, double limit)
{
    const QString prefix = u"extend.fit."_s + id;
    Sheet& sheet = assessment.sheet;
    sheet.given(prefix + u"_used"_s, used, unit::Watt, {.kind = OriginKind::Typed});
    sheet.given(prefix + u"_limit"_s, limit, unit::Watt, {.kind = OriginKind::Typed});
    assessment.reserves.push_back({id, prefix + u"_used"_s, prefix + u"_limit"_s, u"extend"_s});
}

/// Hybrid is recommended with two conditions; its payments cross those of cloud in month 19.4.
inline Assessment assessment(const Catalog& catalog, const Plan& plan)
{
    Assessment out {.sheet = Sheet(36), .planFacts = Facts(catalog.facts)};
    const auto add
        = [&](const QString& id, Verdict verdict, std::optional<WayCost> money, int rank) {
              WayResult way {.id = id, .verdict = verdict, .cost = std::move(money), .rank = rank};
              way.judgement.verdict = verdict;
              out.ways.push_back(std::move(way));
          };
    add(u"api"_s, Verdict::Closed, {}, 0);
    add(u"pretrained"_s, Verdict::Closed, {}, 0);
    add(u"cloud"_s, Verdict::Conditions, cost(20'000, 14'000), 3);
    add(u"hybrid"_s, Verdict::Conditions, cost(150'000, 7'300), 1);
    add(u"extend"_s, Verdict::Conditions, cost(270'000, 5'500), 2);
    add(u"system"_s, Verdict::Conditions, cost(420'000, 6'900), 4);
    add(u"pc"_s, Verdict::Closed, {}, 0);
    add(u"today"_s, Verdict::Open, cost(0, 5'900), 0);
    for (WayResult& way : out.ways) {
        const QString rule = way.verdict == Verdict::Closed ? u"dp-r20"_s : u"dp-r16"_s;
        if (way.id != u"today"_s)
            way.judgement.reasons = {reason(rule, u"data_protection"_s, way.verdict,
                {u"Der Anbieter rechnet im EWR, gehört aber zu einem Konzern außerhalb."_s,
                    u"The provider computes in the EEA but belongs to a group outside."_s})};
    }
    WayResult& hybrid = out.ways[3];
    hybrid.judgement.reasons.push_back(
        reason(u"dp-r18"_s, u"data_protection"_s, Verdict::Conditions,
            {u"Trainingsdaten gehen pseudonymisiert an den Anbieter."_s,
                u"Training data go to the provider pseudonymised."_s}));
    hybrid.judgement.questions = {{.fact = u"leg.keys"_s,
        .who = u"it_security"_s,
        .label = {u"Wer hält die Schlüssel?"_s, u"Who holds the keys?"_s}}};
    out.ways[6].carries = false;
    out.recommendation = {.way = u"hybrid"_s, .narrow = true};
    out.crossings = {{u"cloud"_s, u"hybrid"_s, 19.4}};
    addReserve(out, u"cooling"_s, 7600, 6000);
    addReserve(out, u"feed"_s, 7300, 8900);
    addReserve(out, u"ups"_s, {}, 10'000);
    QStringList ids = catalog.figures.keys();
    ids.sort();
    for (const QString& id : ids)
        kursbuch::figure(out.sheet, id, plan, catalog);
    const Q hours = out.sheet.given(u"hybrid.cost.hours"_s, 730, unit::Hour / unit::Month, {});
    const Q price = out.sheet.given(u"hybrid.cost.price"_s, 10, unit::Eur / unit::Hour, {});
    out.sheet.add(u"hybrid.cost.rent"_s, unit::Eur / unit::Month, hours * price);
    out.values = evaluate(out.sheet);
    out.figures = usedFigures(out.sheet, plan);
    return out;
}

} // namespace report_fixture
