#include "app/assess/cost_tariff.h"
#include "app/assess/cost_ways.h"
#include "app/assess/sizing_parts.h"
#include "tests/app/samples.h"

using namespace kursbuch;
using namespace samples;

namespace {

QString instead(double actual, double expected)
{
    return u"%1 instead of %2"_s.arg(actual, 0, 'f', 10).arg(expected, 0, 'f', 10);
}

#define NEAR(actual, expected, tolerance)                                                          \
    QVERIFY2(std::abs((actual) - (expected)) <= (tolerance), qPrintable(instead(actual, expected)))

constexpr double kTolerance = 1e-6;
constexpr double kDollars = 1.1418; // per euro, as the catalogue has it

/// One offer of AWS at 10 EUR an hour, 6 for a year, 4 for three years, 3 on spot; a service at 1,
/// 4 and 0.1 EUR per million tokens of input, output and input held; no drift and no support.
struct Market {
    explicit Market(int months)
        : sheet(months)
    {
        book.services = {{.id = u"s"_s,
            .name = u"S"_s,
            .providerId = u"aws"_s,
            .kind = u"llm"_s,
            .inputPerMillionTokens = 1,
            .outputPerMillionTokens = 4,
            .cachedPerMillionTokens = 0.1,
            .batchShare = 0.5,
            .currency = u"EUR"_s}};
        plan.answers[u"support-plan"_s].options = {u"none"_s};
    }
    [[nodiscard]] CostBook open(const QString& way)
    {
        book.offers = {offer};
        return {.way = {sheet, way + u'.'}, .plan = plan, .catalog = book, .wayId = way};
    }
    [[nodiscard]] Q hours(double number)
    {
        return sheet.constant(number, unit::Hour / unit::Month);
    }
    void type(const QString& figure, double value) { plan.overrides[figure].value = value; }
    [[nodiscard]] double at(const char* id, int month = 1)
    {
        return evaluate(sheet).at(QString::fromLatin1(id), month).value_or(std::nan(""));
    }

    Offer offer {.id = u"o"_s,
        .name = u"O"_s,
        .providerId = u"aws"_s,
        .pricePerHour = 10,
        .spotPerHour = 3,
        .reserved = {{12, 6, 0}, {36, 4, 0}},
        .currency = u"EUR"_s};
    Catalog book = catalog();
    Plan plan {};
    Sheet sheet;
};

} // namespace

/// Terms of rent, discounts, tariffs, tokens and what own hardware costs beside its price.
class TestCostTerms : public QObject {
    Q_OBJECT

private slots:
    /// 730 hours of a base load of one instance are 4,380 EUR at 6 EUR.
    void rent_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("answered");
        QTest::addColumn<double>("instances");
        QTest::addColumn<double>("hours");
        QTest::addColumn<double>("training");
        QTest::addColumn<double>("payments");
        QTest::addColumn<bool>("fellBack");

        const auto row = [](const char* name, const char* chosen, const char* answered,
                             std::array<double, 4> numbers, bool fellBack = false) {
            QTest::addRow("%s", name)
                << QString::fromLatin1(chosen) << QString::fromLatin1(answered) << numbers[0]
                << numbers[1] << numbers[2] << numbers[3] << fellBack;
        };
        row("on demand: 500 h at 10", "", "", {2, 500, 100, 5000});
        row("a year; half of 100 h of training on a second", "reserved_12", "on_demand",
            {2, 500, 100, 4380 + 500});
        row("a year; training fits in", "reserved_12", "", {1, 500, 100, 4380});
        row("a year; 70 h too many", "reserved_12", "", {1, 800, 0, 4380 + 700});
        row("answered for all: 36 months outlive the 24", "", "reserved", {1, 500, 100, 4380});
        row("chosen nevertheless: 730 h at 4", "reserved_36", "", {1, 500, 100, 2920});
        row("400 h at 10, 100 h at 3 and a tenth twice", "spot", "", {1, 500, 100, 4330});
        row("answered for all", "", "spot", {1, 500, 100, 4330});
        row("chosen against the answer", "on_demand", "spot", {1, 500, 100, 5000});
        row("no price for that term", "reserved_6", "", {1, 500, 100, 5000}, true);
    }
    void rent()
    {
        QFETCH(QString, chosen);
        QFETCH(QString, answered);
        QFETCH(double, instances);
        QFETCH(double, hours);
        QFETCH(double, training);
        QFETCH(double, payments);
        Market market(24);
        if (!chosen.isEmpty())
            market.plan.choices.terms[u"cloud"_s] = chosen;
        market.plan.answers[u"commitment"_s].options = QStringList {answered};
        CostBook costs = market.open(u"cloud"_s);
        bookRent(costs, market.offer,
            {.instances = market.sheet.constant(instances),
                .hours = market.hours(hours),
                .base = market.sheet.constant(1),
                .training = market.hours(training)});
        closeBook(costs);
        QCOMPARE(market.sheet.problems(), std::vector<QString> {});
        NEAR(market.at("cloud.cost.payments", 24), payments, kTolerance);
        QTEST(market.sheet.find(u"cloud.rent.term_not_offered"_s) >= 0, "fellBack");
    }

    void typedPriceIsAnOffer() // of a term that the catalogue does not know
    {
        Market market(24);
        market.plan.choices.terms[u"hybrid"_s] = u"reserved_6"_s;
        market.type(u"offer.o.reserved_6_price"_s, 5);
        market.type(u"discount.aws"_s, 0.2);
        CostBook costs = market.open(u"hybrid"_s);
        bookRent(costs, market.offer, // training alone: nothing is there all the time
            {.instances = market.sheet.constant(2),
                .hours = market.hours(100),
                .training = market.hours(100)});
        closeBook(costs);
        NEAR(market.at("hybrid.cost.payments"), 2 * 730 * 5 * 0.8, kTolerance);
        NEAR(market.at("hybrid.rent.unused_hours"), 1360, kTolerance);
        QVERIFY(market.sheet.problems().empty());
    }

    /// A default of the library holds for every plan, and the offers are compared by it.
    void discountOfTheLibraryDecides()
    {
        const auto cloud = [](const Catalog& book) {
            const Assessment found
                = assess(plan(u"utility-invoices"_s), book, {.asOf = QDate(2026, 11, 25)});
            const Offer* offer = book.offer(found.way(u"cloud"_s)->offerId);
            return offer == nullptr ? QString() : offer->providerId;
        };
        Catalog book = catalog();
        QVERIFY(cloud(book) != u"stackit"_s);
        Figure discount = *book.figure(u"discount.stackit"_s);
        discount.value = 0.95;
        book.figures.insert(discount.id, discount);
        QCOMPARE(cloud(book), u"stackit"_s);
    }

    /// Cost model, O2: prices of Azure for 8 × H100 against 98.32 USD on demand.
    void reservedPaysFromThisUse_data()
    {
        QTest::addColumn<double>("reserved");
        QTest::addColumn<double>("use");
        QTest::addRow("a year") << 62.92 << 0.63995;
        QTest::addRow("three years") << 43.16 << 0.43897;
        QTest::addRow("five years") << 39.32 << 0.39992;
    }
    void reservedPaysFromThisUse()
    {
        QFETCH(double, reserved);
        QFETCH(double, use);
        Market market(60);
        market.offer.pricePerHour = 98.32;
        market.offer.reserved = {{12, reserved, 0}};
        market.plan.choices.terms[u"cloud"_s] = u"reserved_12"_s;
        for (const QString& way : {u"cloud"_s, u"hybrid"_s}) {
            CostBook costs = market.open(way);
            bookRent(costs, market.offer,
                {.instances = market.sheet.constant(1),
                    .hours = market.hours(730 * use),
                    .base = market.sheet.constant(1)});
            closeBook(costs);
        }
        const double bound = market.at("cloud.cost.payments");
        NEAR(market.at("hybrid.cost.payments") / bound, 1.0, 2e-5); // printed with five places
    }

    /// All upfront at 0.588 of the price on demand is earned back after 12 × 0.588 = 7.056 months.
    void paidInAdvance()
    {
        Market market(18);
        market.offer.reserved = {{12, 5.88, 1}};
        market.plan.choices.terms[u"cloud"_s] = u"reserved_12"_s;
        market.type(u"cloud_drift"_s, 0.1);
        CostBook costs = market.open(u"cloud"_s);
        bookRent(costs, market.offer,
            {.instances = market.sheet.constant(1),
                .hours = market.hours(730),
                .base = market.sheet.constant(1)});
        closeBook(costs);
        NEAR(market.at("cloud.cost.lumps", 1) / (730 * 10), 7.056, kTolerance);
        NEAR(market.at("cloud.cost.lumps", 12), 0, kTolerance);
        NEAR(market.at("cloud.cost.lumps", 13) / (730 * 10), 7.056 * 1.1, kTolerance);
        NEAR(market.at("cloud.rent.bound_after_period"), 6, kTolerance);
    }

    void priceStandsStillWithinATerm()
    {
        Market market(24);
        market.plan.choices.terms[u"cloud"_s] = u"reserved_12"_s;
        market.type(u"cloud_drift"_s, -0.5);
        CostBook costs = market.open(u"cloud"_s);
        bookRent(costs, market.offer,
            {.instances = market.sheet.constant(1),
                .hours = market.hours(500),
                .base = market.sheet.constant(1)});
        closeBook(costs);
        NEAR(market.at("cloud.cost.payments", 12), 4380, kTolerance);
        NEAR(market.at("cloud.cost.payments", 13), 2190, kTolerance);
    }

    /// AWS Partner-Led Support (V6): 10 % to 150,000, 7 % to 500,000, 5 % to 1 million, 3 % above,
    /// at least 7,500; data out: 100 GB free, then 0.09 to 10,240 GB, then 0.085 USD.
    void tariffs_data()
    {
        QTest::addColumn<QString>("tariff");
        QTest::addColumn<double>("amount");
        QTest::addColumn<double>("price");
        const QString support = u"support-aws-partner-led"_s;
        QTest::addRow("all four steps") << support << 1.2e6 << 70500.0;
        QTest::addRow("where the minimum is 10 %%") << support << 75000.0 << 7500.0;
        QTest::addRow("the minimum") << support << 10000.0 << 7500.0;
        QTest::addRow("a price per month") << u"support-azure-prodirect"_s << 5.0 << 1000.0;
        QTest::addRow("free part") << u"egress-aws"_s << 50e9 << 0.0;
        QTest::addRow("second step") << u"egress-aws"_s << 200e9 << 9.0;
        QTest::addRow("third step: 912.60 + 829.60") << u"egress-aws"_s << 20000e9 << 1742.2;
        QTest::addRow("in euros: 5 of 25 TB") << u"egress-hetzner"_s << 25000e9 << 5.0;
        QTest::addRow("one step") << u"storage-stackit-file"_s << 1000e9 << 224.2;
    }
    void tariffs()
    {
        QFETCH(QString, tariff);
        QFETCH(double, amount);
        QFETCH(double, price);
        Market market(12);
        const Tariff& asked = *market.book.tariff(tariff);
        const Unit unit = asked.per == u"spend"_s ? unit::Usd / unit::Month
            : asked.per == u"gb_month"_s          ? unit::Byte
                                                  : unit::Byte / unit::Month;
        CostBook costs = market.open(u"cloud"_s);
        costs.cost.add(u"x", unit::Eur / unit::Month,
            pricedBy(costs, asked, market.sheet.constant(amount, unit)));
        QCOMPARE(market.sheet.problems(), std::vector<QString> {});
        const double inTariff
            = market.at("cloud.cost.x") * (asked.currency == u"USD"_s ? kDollars : 1);
        NEAR(inTariff, price, 1e-6);
        NEAR(priceBy(
                 asked, asked.per == u"spend"_s || asked.per == u"month"_s ? amount : amount / 1e9)
                 .value_or(-1),
            asked.per == u"month"_s ? price * amount : price, 1e-6);
    }

    void dataOfTheProvider_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("storage");
        QTest::addColumn<double>("egress");
        QTest::addRow("tariffs of its own") << u"hetzner"_s << QString() << 57.2 << 5.0;
        QTest::addRow("egress not known: 0.05 EUR/GB")
            << u"stackit"_s << QString() << 224.2 << 1250.0;
        QTest::addRow("typed") << u"hetzner"_s << u"egress_price"_s << 57.2 << 500.0;
        QTest::addRow("half off") << u"hetzner"_s << u"discount.hetzner"_s << 28.6 << 2.5;
    }
    void dataOfTheProvider()
    {
        QFETCH(QString, provider);
        QFETCH(QString, typed);
        Market market(12);
        if (!typed.isEmpty())
            market.type(typed, typed == u"egress_price"_s ? 0.02e-9 : 0.5);
        CostBook costs = market.open(u"cloud"_s);
        bookCloudData(costs, provider, market.sheet.constant(1000e9, unit::Byte),
            market.sheet.constant(25000e9, unit::Byte / unit::Month));
        QFETCH(double, storage);
        QFETCH(double, egress);
        NEAR(market.at("cloud.cost.storage"), storage, kTolerance);
        NEAR(market.at("cloud.cost.egress"), egress, kTolerance);
    }

    void support_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<double>("fee"); // on 20,000 EUR of rent and 57.20 of storage

        QTest::addRow("as usual: 10 %% of the rent") << QString() << u"business_hours"_s << 2000.0;
        QTest::addRow("none") << QString() << u"none"_s << 0.0;
        // 22,901.37 USD: 1,000 + 7 % of 12,901.37 = 1,903.10 USD
        QTest::addRow("tariff of the provider")
            << u"support-aws-business"_s << u"none"_s
            << (1000 + 0.07 * (20057.2 * kDollars - 10000)) / kDollars;
        QTest::addRow("of another provider") << u"support-azure-standard"_s << QString() << 2000.0;
        QTest::addRow("not known") << u"support-stackit"_s << u"none"_s << 0.0;
    }
    void support()
    {
        QFETCH(QString, plan);
        QFETCH(QString, answer);
        Market market(12);
        market.plan.answers[u"support-plan"_s].options = QStringList {answer};
        if (!plan.isEmpty())
            market.plan.choices.supportPlans[u"cloud"_s] = plan;
        CostBook costs = market.open(u"cloud"_s);
        bookRent(costs, market.offer,
            {.instances = market.sheet.constant(1), .hours = market.hours(2000)});
        book(costs, Timing::Running, {u"storage"_s},
            market.sheet.constant(57.2, unit::Eur / unit::Month));
        bookProviderSupport(costs, u"aws"_s);
        QFETCH(double, fee);
        QCOMPARE(market.sheet.problems(), std::vector<QString> {});
        NEAR(market.sheet.find(u"cloud.cost.cloud_support"_s) < 0
                ? 0.0
                : market.at("cloud.cost.cloud_support"),
            fee, kTolerance);
        QCOMPARE(market.sheet.find(u"cloud.support.not_offered"_s) >= 0,
            plan.contains(u"azure"_s) || plan.contains(u"stackit"_s));
    }

    /// 1 million tokens in and half a million out a month: 0.4 × 1 + 0.6 × 0.1 + 0.5 × 4 = 2.46 EUR
    /// with 60 % of the input held; a quarter of it at half the price.
    void tokens_data()
    {
        QTest::addColumn<double>("held");
        QTest::addColumn<double>("waiting");
        QTest::addColumn<bool>("cheaper");
        QTest::addColumn<double>("cost");
        QTest::addRow("all at the full price") << 0.0 << 0.0 << true << 3.0;
        QTest::addRow("held") << 0.6 << 0.0 << true << 2.46;
        QTest::addRow("may wait") << 0.0 << 0.25 << true << 3.0 * 0.875;
        QTest::addRow("both") << 0.6 << 0.25 << true << 2.46 * 0.875;
        QTest::addRow("both, no such price") << 0.6 << 0.25 << false << 3.0;
    }
    void tokens()
    {
        QFETCH(double, held);
        QFETCH(double, waiting);
        QFETCH(bool, cheaper);
        QFETCH(double, cost);
        Market market(12);
        Service& service = market.book.services.front();
        if (!cheaper) {
            service.cachedPerMillionTokens.reset();
            service.batchShare.reset();
        }
        market.plan.workloads = {{.id = u"w"_s,
            .kind = u"llm_serving"_s,
            .requestsPerMonth = 1000,
            .inputTokens = 1000,
            .outputTokens = 500,
            .cachedShare = held,
            .growthPerYear = 0,
            .batchShare = waiting}};
        addLoad({market.sheet, u"common."_s}, {market.plan, market.book});
        CostBook costs = market.open(u"api"_s);
        addService(costs, service, false);
        QCOMPARE(market.sheet.problems(), std::vector<QString> {});
        NEAR(market.at("api.cost.calls"), cost, 1e-9);
    }

    /// 36,000 items of 10 s are 100 hours, 720 a month 2 hours; two months of a seat, then one
    /// seat.
    void labelling_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("tariff");
        QTest::addColumn<double>("once");
        QTest::addColumn<double>("monthly");
        const double dollars = kDollars;
        QTest::addRow("own people at 28 EUR") << u"inhouse"_s << QString() << 2800.0 << 56.0;
        QTest::addRow("bought at 8 USD")
            << u"contractor"_s << QString() << 800 / dollars << 16 / dollars;
        QTest::addRow("boxes at 0.036 USD")
            << u"cloud"_s << u"labelling-box-crowd"_s << 1296 / dollars << 25.92 / dollars;
        QTest::addRow("and software at 50 EUR a seat")
            << u"inhouse"_s << u"labelling-tool-cloud"_s << 2900.0 << 106.0;
        QTest::addRow("not needed") << u"not_needed"_s << QString() << 0.0 << 0.0;
    }
    void labelling()
    {
        QFETCH(QString, where);
        QFETCH(QString, tariff);
        QFETCH(double, once);
        QFETCH(double, monthly);
        Market market(12);
        market.plan.answers[u"labelling"_s].options = QStringList {where};
        market.plan.choices.labellingTool = tariff;
        market.type(u"tariff.labelling-tool-cloud.price_1"_s, 50);
        market.type(u"wage_growth"_s, 0);
        market.plan.workloads = {{.id = u"w"_s,
            .kind = u"vision_inference"_s,
            .itemsToLabel = 36000,
            .itemsToLabelPerMonth = 720,
            .labelSecondsPerItem = 10}};
        CostBook costs = market.open(u"pc"_s);
        addLabelling(costs);
        closeBook(costs);
        QCOMPARE(market.sheet.problems(), std::vector<QString> {});
        NEAR(market.at("pc.cost.upfront"), once, kTolerance);
        NEAR(market.at("pc.cost.running"), monthly, kTolerance);
    }

    /// What new machines and their way back add to the ways of a sample, from the rows beside.
    void besideThePrice()
    {
        Plan sample = plan(u"utility-invoices"_s);
        sample.workloads.front().trainingRunsPerYear = 6;
        const Assessment before = assessed(sample);
        sample.overrides[u"colocation_price"_s].value = 0.2; // 200 EUR per kW and month
        sample.overrides[u"nvaie_share"_s].value = 1;
        sample.overrides[u"sync_link"_s].value = 99;
        const Assessment after = assessed(sample);
        const auto value = [](const Assessment& of, const char* id) {
            return of.values.scalar(QString::fromLatin1(id)).value_or(std::nan(""));
        };
        const auto had = [&](const char* id) { return value(before, id); };
        const auto has = [&](const char* id) { return value(after, id); };

        NEAR(has("system.cost.colocation"), 0.2 * has("system.energy.peak_power"), kTolerance);
        QVERIFY(std::isnan(has("system.cost.power"))); // is in the price
        NEAR(has("system.cost.gpu_licence"), // 4,500 USD a year
            has("system.sizing.gpus") * 4500 / 12 / kDollars, kTolerance);
        NEAR(has("cloud.cost.cloud_licence"),
            has("cloud.rent.hours") * has("cloud.rent.gpus_per_instance") / kDollars, kTolerance);
        NEAR(has("hybrid.cost.sync_link"), 99, kTolerance);
        NEAR(had("system.co2.embodied"),
            (had("system.hardware.gpus_bought") * 164 + had("system.hardware.servers") * 2500) / 60,
            kTolerance);
        NEAR(had("system.co2.with_embodied"),
            had("system.co2.per_year") + had("system.co2.embodied"), kTolerance);
        NEAR(had("hybrid.egress.amount"), // six adapters a year
            had("common.need.model_file") * had("common.sizing.lora_adapter") / 2, 1e-3);
        NEAR(had("hybrid.exit.egress"), 0, kTolerance); // Data Act, from 12 January 2027
    }

    void benefitsOfASample() // 260 h at 42 EUR, and 1,800 EUR that reach the cash
    {
        const Assessment assessment = assessed(plan(u"utility-invoices"_s));
        NEAR(*assessment.values.scalar(u"common.benefit.cash"_s), 1800, kTolerance);
        NEAR(*assessment.values.scalar(u"common.benefit.other"_s), 10920, kTolerance);
    }

    /// Every row that any choice brings has a unit that comes out, a label and a scale of its unit.
    void everyRowIsDescribed_data()
    {
        QTest::addColumn<Plan>("plan");
        for (const QString& id : samples::ids())
            for (const QString& term : {u"on_demand"_s, u"reserved_12"_s, u"spot"_s})
                for (const bool all : {false, true})
                    QTest::addRow("%s %s %d", qPrintable(id), qPrintable(term), all)
                        << withChoices(plan(id), term, all);
        QTest::addRow("blank") << blankPlan(u"blank"_s);
    }
    void everyRowIsDescribed()
    {
        QFETCH(Plan, plan);
        const Assessment assessment = assessed(plan);
        QCOMPARE(assessment.sheet.problems(), std::vector<QString> {});
        for (const Quantity& quantity : assessment.sheet.quantities()) {
            const Text label = catalog().quantityLabel(quantity.id);
            QVERIFY2(label.isComplete() && label.de != quantity.id, qPrintable(quantity.id));
            const UnitScale* scale = catalog().quantityScale(quantity.id);
            QVERIFY2(scale != nullptr, qPrintable(quantity.id));
            QVERIFY2(scale->unit == quantity.unit, qPrintable(quantity.id));
        }
    }

private:
    /// Each choice of this kind made, each figure that is usually none typed.
    static Plan withChoices(Plan plan, const QString& term, bool all)
    {
        plan.choices.terms = {{u"cloud"_s, term}, {u"hybrid"_s, term}};
        plan.departure.periodMonths = 84;
        plan.choices.ownShare = 0.0;
        if (!all)
            return plan;
        plan.choices.offers = {{u"cloud"_s, u"azure-h100-8-se"_s}, {u"hybrid"_s, u"azure-t4-4"_s}};
        plan.choices.supportPlans = {{u"cloud"_s, u"support-azure-standard"_s},
            {u"hybrid"_s, u"support-aws-business"_s}, {u"api"_s, u"support-aws-partner-led"_s}};
        for (Workload& workload : plan.workloads) {
            workload.cachedShare = workload.batchShare = 0.5;
            workload.trainingRunsPerYear = 12;
            if (workload.users)
                *workload.users *= 20; // several GPUs, so that peaks exist
            workload.itemsToLabel = workload.itemsToLabelPerMonth = 100;
        }
        plan.answers[u"labelling"_s].options = {u"inhouse"_s};
        plan.choices.labellingTool = u"labelling-tool-own"_s;
        const double share = 0.1;
        for (const char* id : {"exit_egress_price", "sync_link", "ingress_price", "today_drift",
                 "hardware_drift", "insurance_rate", "demand_charge", "colocation_price",
                 "nvaie_share", "discount.azure", "discount.mistral"})
            plan.overrides[QString::fromLatin1(id)].value = share;
        return plan;
    }
};

QTEST_APPLESS_MAIN(TestCostTerms)
#include "tst_cost_terms.moc"
