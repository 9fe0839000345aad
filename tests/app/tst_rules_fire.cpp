#include "app/catalog/catalog.h"
#include "app/rules/judge.h"

#include <QtTest>

using namespace kursbuch;
using namespace Qt::StringLiterals;

namespace {

/// Each shipped rule with facts under which it fires, and the change after which it does not.
/// Source of the data-protection rows: dataprotection.md 4.3 and 4.5; of the others: the rule's own
/// source.
struct Row {
    const char* rule;
    const char* fires;
    const char* silentWhen;
    /// Of the 48 rules: kind (law, guidance, judgement) and effect on PUB, EUC, API, INH, PC, then
    /// at release where that differs; – is no effect. Source: dataprotection.md 4.3 and 4.5.
    const char* cells = nullptr;
};

QString cellsAt(const Rule& rule, Phase phase)
{
    QString cells;
    for (std::size_t i = 0; i < kLegOptions; ++i) {
        const auto effect = rule.effects.at(static_cast<LegOption>(i), phase);
        cells += effect ? QStringLiteral("OCX")[static_cast<int>(*effect)] : QChar(u'-');
    }
    return cells;
}

QString cellsOf(const Rule& rule)
{
    const QString plan = cellsAt(rule, Phase::Plan);
    const QString release = cellsAt(rule, Phase::Release);
    QString cells = QStringLiteral("LGJPC")[static_cast<int>(rule.kind)];
    cells += u' ' + plan;
    return plan == release ? cells : cells + u' ' + release;
}

constexpr Row kRows[] {
    {"dp-prohibited-practice", "plan.ai_class=prohibited", "plan.ai_class=high", "L XXXXX"},
    {"dp-legal-basis", "leg.personal=yes plan.basis=none", "plan.basis=contract", "L XXXXX"},
    {"dp-art9-exception", "leg.categories=pers,art9 plan.art9_exception=no", "leg.categories=pers",
        "L XXXXX"},
    {"dp-art10-permission", "leg.categories=art10 plan.art10_permission=no",
        "plan.art10_permission=yes", "L XXXXX"},
    {"dp-automated-decision", "leg.personal=yes plan.automated_decision=yes plan.art22_case=no",
        "plan.art22_case=yes", "L XXXXX"},
    {"dp-impact-assessment", "leg.personal=yes plan.dpia_need=yes plan.dpia=running",
        "plan.dpia=done_ok", "L CCCCC XXXXX"},
    {"dp-prior-consultation",
        "leg.personal=yes plan.dpia_need=yes plan.dpia=done_high plan.art36_answer=no",
        "plan.art36_answer=yes", "L CCCCC XXXXX"},
    {"dp-processor-contract", "leg.personal=yes leg.contract=draft", "leg.contract=signed",
        "L CCC-- XXX--"},
    {"dp-maintenance-contract", "leg.personal=yes leg.remote_maintenance=without_contract",
        "leg.remote_maintenance=under_contract", "L ---C- ---X-"},
    {"dp-provider-trains", "leg.personal=yes leg.training_on_inputs=yes", "leg.personal=no",
        "L XXX--"},
    {"dp-training-optout", "leg.personal=yes leg.training_on_inputs=optout",
        "leg.training_on_inputs=excluded", "L CCC-- XXX--"},
    {"dp-transfer-without-instrument", "leg.personal=yes leg.places_status=eea,none leg.scc=none",
        "leg.places_status=eea,adq", "L X-X--"},
    {"dp-privacy-framework", "leg.personal=yes leg.by_dpf=yes", "leg.by_dpf=no", "L C-C--"},
    {"dp-framework-off", "leg.personal=yes leg.dpf_off=yes", "leg.dpf_off=no", "L O-O--"},
    {"dp-clauses-only", "leg.personal=yes leg.places_status=none leg.scc=signed", "leg.scc=none",
        "G X-X--"},
    {"dp-assessed-transfer", "leg.scc=signed_tia_ok leg.tia_reason=yes", "leg.tia_reason=no",
        "G C-C--"},
    {"dp-encrypted-storage", "leg.places_status=none leg.scc=signed leg.clear=no leg.keys=hyok",
        "leg.clear=yes", "G C-C--"},
    {"dp-pseudonymised-transfer",
        "leg.places_status=none leg.only_pseudo=yes leg.mapping_key_in_eea=yes leg.scc=signed",
        "leg.mapping_key_in_eea=no", "G C-C--"},
    {"dp-foreign-parent", "leg.personal=yes leg.parent_status=outside", "leg.parent_status=adq",
        "G C-C--"},
    {"dp-foreign-parent-very-high",
        "leg.personal=yes leg.parent_status=outside plan.protection_c=veryhigh leg.clear=yes",
        "plan.protection_c=high", "J X-X--"},
    {"dp-foreign-parent-high",
        "leg.personal=yes leg.parent_status=outside plan.protection_c=high leg.clear=yes "
        "leg.tee=claimed",
        "leg.tee=attested", "J C-C--"},
    {"dp-tee-claimed", "leg.tee=claimed", "leg.tee=attested", "G OOO--"},
    {"dp-attested-own-keys", "leg.tee=attested leg.keys=clientside", "leg.keys=byok", "J C-C--"},
    {"dp-place-not-allowed", "leg.harmless=no plan.allowed=de leg.farthest_at_least=eea",
        "leg.farthest_at_least=de leg.farthest_place=de", "J XXX--"},
    {"dp-only-in-house", "leg.harmless=no plan.allowed=site", "leg.harmless=yes", "J XXX--"},
    {"dp-existential-damage", "leg.harmless=no plan.damage=existential", "plan.damage=considerable",
        "J XCXCC"},
    {"dp-key-control", "leg.harmless=no plan.damage=considerable leg.keys=provider",
        "plan.damage=limited", "J CCC--"},
    {"dp-social-data-place", "leg.categories=social leg.places_status=none",
        "leg.places_status=adq", "L X-X--"},
    {"dp-social-data-notice", "leg.categories=social", "leg.categories=pers", "L CCC--"},
    {"dp-statutory-care",
        "leg.categories=healthsgb,art9 plan.regimes=sgb leg.c5=t1 leg.german_establishment=yes "
        "leg.places_status=eea",
        "leg.c5=t2", "L XXX--"},
    {"dp-care-equivalence",
        "leg.c5=none leg.c5_equivalence=yes leg.german_establishment=yes leg.places_status=adq",
        "leg.german_establishment=no", "L CCC--"},
    {"dp-professional-secrecy", "leg.categories=secret203 leg.secrecy_bound=no",
        "leg.secrecy_bound=yes", "L XXX--"},
    {"dp-service-staff-secrecy", "leg.categories=secret203 leg.staff_access=unbound",
        "leg.staff_access=bound", "L ---C-"},
    {"dp-secrecy-abroad",
        "leg.categories=secret203 leg.farthest_place=adq leg.comparable_protection=no",
        "leg.farthest_place=eea leg.farthest_at_least=eea", "L X-X--"},
    {"dp-classified", "leg.categories=vsnfd", "leg.categories=trade", "L XXXCC"},
    {"dp-classified-approved", "leg.bsi_approved=yes", "leg.bsi_approved=no", "L -C---"},
    {"dp-bookkeeping-abroad", "leg.categories=tax leg.site_in_eu=no plan.tax_approval=no",
        "leg.site_in_eu=yes", "L XXX--"},
    {"dp-trade-secrets",
        "leg.categories=trade leg.nda=yes leg.training_on_inputs=excluded leg.retention=not_stated",
        "leg.retention=stated", "L XCX--"},
    {"dp-federal-attestation", "plan.organisation=federal leg.c5=none", "leg.c5=t1", "G XXX--"},
    {"dp-finance-regime", "plan.regimes=finance,nis2", "plan.regimes=nis2", "L CCC--"},
    {"dp-nis2-regime", "plan.regimes=nis2", "plan.regimes=none", "L CCCCC"},
    {"dp-works-council", "leg.categories=emp plan.council=asked", "plan.council=agreed",
        "L CCCCC XXXXX"},
    {"dp-high-risk-system", "plan.ai_class=high", "plan.ai_class=limited", "L CCCCC"},
    {"dp-private-accounts", "leg.personal=no leg.categories=trade leg.private_accounts=yes",
        "leg.categories=none", "G --X--"},
    {"dp-tuned-on-personal-data", "leg.tuning_personal=yes", "leg.tuning_personal=no", "G CCCCC"},
    {"dp-model-unchecked", "plan.model_third_party=yes plan.model_checked=no",
        "plan.model_third_party=no", "G CCCCC"},
    {"dp-anonymity-untested", "plan.anon_untested=yes", "plan.anon_untested=no", "L OOOOO"},
    {"dp-nothing-to-protect", "plan.categories=none plan.damage=limited",
        "plan.damage=considerable", "J OOOOO"},
    {"dp-sensitive-on-pc", "leg.categories=vsnfd", "leg.categories=trade", "J ----C"},
    {"dp-exit-path", "leg.exit_path=no", "leg.exit_path=yes", "J CCC--"},
    {"dp-officer-heard", "plan.officer_heard=no", "plan.officer_heard=yes", "L CCCCC XXXXX"},
    {"dp-vote-against", "plan.vote_unanswered=yes", "plan.vote_unanswered=no"},
    {"op-refused", "plan.refusal_unanswered=yes", "plan.refusal_unanswered=no"},
    {"op-unwilling", "plan.ops_will=no", "plan.ops_will=conditions", "J ---XC"},
    {"op-conditions", "plan.ops_will=conditions", "plan.ops_will=yes"},
    {"op-owners", "leg.owners=no", "leg.owners=yes"},
    {"op-backup", "leg.backup=untested", "leg.backup=restore_tested"},
    {"op-patching", "leg.patching=no", "leg.patching=yes"},
    {"op-access", "leg.access=no", "leg.access=yes"},
    {"op-monitoring", "leg.monitoring=no", "leg.monitoring=yes"},
    {"op-base-services", "leg.base_services=justified", "leg.base_services=reused"},
    {"op-logging", "plan.logging=collected", "plan.logging=evaluated"},
    {"op-emergency", "plan.emergency_plan=written", "plan.emergency_plan=exercised"},
    {"op-cloud-backup", "plan.cloud_backup=untested", "plan.cloud_backup=restore_tested"},
    {"op-wan-line", "way.id=hybrid plan.wan_line=estimated", "plan.wan_line=measured"},
    {"op-inventory", "plan.own_servers=yes leg.inventory=no", "plan.own_servers=no"},
    {"op-measured-peak", "plan.own_gpus=yes leg.measured_peak=no", "leg.measured_peak=yes"},
    {"op-sharing", "plan.own_gpus=yes leg.sharing=no", "leg.sharing=yes"},
    {"op-vendor-list", "leg.upgrade=yes leg.vendor_list=no", "leg.upgrade=no"},
    {"op-psu-proof", "leg.upgrade=yes leg.psu_proof=no", "leg.psu_proof=yes"},
    {"op-airflow-proof", "leg.upgrade=yes leg.airflow_proof=no", "leg.airflow_proof=yes"},
    {"op-skills", "leg.skills=missing", "leg.skills=planned"},
    {"op-on-call", "plan.protection_a=high leg.on_call=no", "plan.protection_a=normal"},
    {"op-container-images", "plan.container_engine=docker leg.container_images=uncontrolled",
        "plan.container_engine=none"},
    {"op-storage-plan", "leg.storage_plan=no", "leg.storage_plan=yes"},
    {"op-spares", "plan.protection_a=veryhigh leg.spares=no", "leg.spares=yes"},
    {"op-acceptance", "leg.acceptance=no", "leg.acceptance=yes"},
    {"op-end-of-life", "leg.end_of_life=no", "leg.end_of_life=yes"},
    {"op-rack-plan", "leg.rack_plan=no", "leg.rack_plan=yes"},
    {"op-floor-proof", "leg.floor_proof=missing", "leg.floor_proof=below_rack"},
    {"op-feed-sheet", "leg.feed_sheet=no", "leg.feed_sheet=yes"},
    {"op-ups-proof", "leg.ups_proof=no", "leg.ups_proof=yes"},
    {"op-cooling-proof", "leg.cooling_proof=no", "leg.cooling_proof=yes"},
    {"op-fire-release", "leg.fire_release=no", "leg.fire_release=yes"},
    {"op-energy-law", "plan.energy_law_may_apply=yes leg.energy_law=not_met",
        "leg.energy_law=below"},
    {"op-cabling", "leg.cabling=no", "leg.cabling=yes"},
    {"op-pc-skills", "leg.pc_skills=no", "leg.pc_skills=yes"},
    {"op-pc-place", "leg.pc_place=no", "leg.pc_place=yes"},
    {"op-pc-support", "leg.pc_support=no", "leg.pc_support=yes"},
    {"op-pc-end-of-life", "leg.pc_end_of_life=no", "leg.pc_end_of_life=yes"},
    {"op-support-contract", "leg.support_contract=no", "leg.support_contract=yes"},
    {"op-remote-maintenance", "leg.remote_maintenance=without_data", "leg.remote_maintenance=none"},
    {"op-pc-keeper", "leg.pc_keeper=nobody", "leg.pc_keeper=department"},
    {"op-pc-protection", "leg.pc_protection=no", "leg.pc_protection=yes"},
    {"op-pc-backup", "leg.pc_backup=no", "leg.pc_backup=yes"},
    {"op-reuse-first", "way.id=system way.idle_gpus=1", "way.idle_gpus=0"},
    {"op-unsettled-gpus", "way.id=extend way.unsettled_gpus=2", "way.unsettled_gpus=0"},
    {"op-second-infrastructure", "way.id=system way.second_infrastructure=yes", "way.id=extend"},
    {"way-cannot-carry", "way.carries_use=no", "way.carries_use=yes"},
    {"hw-gpu-slots", "way.id=extend way.slots_margin=-1", "way.slots_margin=0"},
    {"hw-rack-units", "way.id=system way.rack_units_margin=-1", "way.rack_units_margin=0"},
    {"hw-rack-weight", "way.id=system way.weight_margin=-0.5", "way.weight_margin=0"},
    {"hw-feed", "way.id=extend way.feed_margin=-1", "way.feed_margin=0"},
    {"hw-ups", "way.id=extend way.ups_margin=-1", "way.ups_margin=0"},
    {"hw-cooling", "way.id=hybrid way.cooling_margin=-1", "way.cooling_margin=0"},
    {"hw-cooling-planned", "way.cooling_remedy_planned=yes", "way.cooling_remedy_planned=no"},
    {"uc-common-service", "way.id=api plan.specialness=common", "plan.specialness=adapted"},
    {"uc-adapted-service", "way.id=api plan.specialness=adapted", "plan.specialness=special"},
    {"uc-adapted-pretrained", "way.id=pretrained plan.specialness=special",
        "plan.specialness=common"},
    {"uc-too-special", "way.id=api plan.specialness=special", "plan.specialness=adapted"},
    {"uc-nothing-to-adapt", "way.id=hybrid plan.own_training=never plan.peaks_to_cloud=no",
        "plan.own_training=sometimes"},
    {"uc-no-connection", "way.id=api plan.network_needed=no plan.network_allowed=no",
        "plan.network_allowed=yes"},
    {"uc-pc-no-service", "plan.several_at_once=yes", "plan.several_at_once=no", "J ----X"},
    {"uc-pc-no-network", "plan.network_needed=yes", "plan.network_needed=no", "J ----X"},
    {"uc-single-machine", "plan.protection_a=high", "plan.protection_a=normal", "J ----X"},
    {"uc-no-spare", "way.id=system plan.protection_a=veryhigh way.single_machine=yes",
        "way.single_machine=no"},
    // "for Research Purposes" only: Mistral AI Research License 0.1, 3.2
    {"uc-licence-research", "way.id=system plan.licences=research_only plan.model_use=internal",
        "plan.model_use=research"},
    // "not being granted to you if you are … a company with a principal place of business in, the
    // European Union … does not apply to end users of a product or service": Llama 4 use policy
    {"uc-licence-eu", "way.id=cloud plan.licences=permissive,excludes_eu", "way.id=api"},
    // "offer all users interacting with it remotely … the Corresponding Source": AGPL-3.0, 13
    {"uc-licence-agpl", "way.id=extend plan.licences=copyleft", "plan.licences=permissive"},
    // "provide a copy of this Agreement … prominently display": Llama 3 licence, 1.b.i
    {"uc-licence-passed-on", "way.id=pc plan.licences=community plan.model_use=service",
        "plan.model_use=official"},
    {"uc-licence-unknown", "way.id=hybrid plan.licences=unknown", "way.id=pretrained"},
    // "greater than 700 million monthly active users": Llama 3 licence, 2
    {"uc-licence-community", "way.id=system plan.licences=community", "plan.licences=copyleft"},
    {"co-price-unknown", "way.offer_price_known=no", "way.offer_price_known=yes"},
    {"co-over-budget", "way.over_budget=yes", "way.over_budget=no"},
};

FactValue valueFrom(const FactDeclaration& fact, const QString& word)
{
    switch (fact.type) {
    case FactType::Flag:
        return word == u"yes"_s;
    case FactType::Number:
        return word.toDouble();
    case FactType::ChoiceSet:
        return word.split(u',');
    case FactType::Choice:
        break;
    }
    return word;
}

void apply(Facts& facts, const char* words)
{
    for (const QString& assignment : QString::fromLatin1(words).split(u' ')) {
        const QString id = assignment.section(u'=', 0, 0);
        const int fact = facts.table().find(id);
        QVERIFY2(fact >= 0, qPrintable(id));
        const FactValue value = valueFrom(facts.table().at(fact), assignment.section(u'=', 1));
        const auto* choice = std::get_if<QString>(&value);
        QVERIFY2(choice == nullptr || facts.table().at(fact).domain.contains(*choice),
            qPrintable(assignment));
        facts.set(fact, value);
    }
}

} // namespace

class TestRulesFire : public QObject {
    Q_OBJECT

private slots:
    void rules_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < std::size(kRows); ++i)
            QTest::addRow("%s", kRows[i].rule) << static_cast<int>(i);
    }
    void rules()
    {
        QFETCH(int, row);
        const Row& expected = kRows[row];
        const auto rule
            = std::ranges::find(m_catalog.rules, QString::fromLatin1(expected.rule), &Rule::id);
        QVERIFY(rule != m_catalog.rules.end());
        if (expected.cells != nullptr)
            QCOMPARE(cellsOf(*rule), QString::fromLatin1(expected.cells));
        Facts facts(m_catalog.facts);
        QVERIFY(evaluate(rule->when, facts) != Truth::True); // nothing fires on what nobody said
        apply(facts, expected.fires);
        QCOMPARE(evaluate(rule->when, facts), Truth::True);
        apply(facts, expected.silentWhen);
        QCOMPARE(evaluate(rule->when, facts), Truth::False);
    }

    void everyShippedRuleHasARow()
    {
        QStringList refs;
        for (const Row& row : kRows)
            if (row.cells != nullptr)
                refs << std::ranges::find(m_catalog.rules, QLatin1String(row.rule), &Rule::id)->ref;
        refs.removeDuplicates();
        QCOMPARE(refs.size(), 48);
        for (const Rule& rule : m_catalog.rules)
            QVERIFY2(std::ranges::any_of(kRows,
                         [&rule](const Row& row) { return rule.id == QLatin1String(row.rule); }),
                qPrintable(rule.id));
    }

private:
    const Catalog m_catalog = readCatalog(shippedFiles()).catalog;
};

QTEST_APPLESS_MAIN(TestRulesFire)
#include "tst_rules_fire.moc"
