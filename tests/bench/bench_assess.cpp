#include "app/assess/sizing_parts.h"
#include "app/assess/way_choice.h"
#include "tests/app/samples.h"

#include "app/assess/market_view.h"

using namespace kursbuch;
using namespace samples;

namespace {

constexpr int kMonths = 60;

/// A plan that is sized already, so that its cost alone is worked out.
class SizedPlan {
public:
    SizedPlan()
        : m_table(m_plan, catalog(), kMonths)
        , m_sized(kMonths)
    {
        addLoad({m_sized, u"common."_s}, {m_plan, catalog()});
        addNeed({m_sized, u"common."_s}, {m_plan, catalog()});
        for (const QString& way : wayIds())
            m_table.addTo({m_sized, way + u'.'}, m_gpu);
    }

    /// Rows and values of all ways and of carrying on as today.
    [[nodiscard]] Evaluation cost() const
    {
        Sheet sheet = m_sized;
        QStringList wanted;
        for (const QString& way : wayIds()) {
            CostBook costs = open(sheet, way);
            addCost(costs);
            finishWay(costs, way);
            for (const QString& row : {u"cumulative"_s, u"total"_s, u"npv"_s})
                wanted << costs.cost.id(row);
        }
        CostBook today = open(sheet, u"today"_s);
        addToday(today);
        return evaluate(sheet, {}, 1, wanted << u"today.cost.npv"_s);
    }

private:
    static Plan sample()
    {
        Plan plan = samples::plan(u"utility-invoices"_s);
        plan.departure.periodMonths = kMonths;
        for (Workload& workload : plan.workloads)
            workload.cachedShare = workload.batchShare = 0.5;
        plan.workloads.front().trainingRunsPerYear = 12;
        return plan;
    }
    [[nodiscard]] CostBook open(Sheet& sheet, const QString& way) const
    {
        return {.way = {sheet, way + u'.'}, .plan = m_plan, .catalog = catalog(), .wayId = way};
    }
    void addCost(CostBook& costs) const
    {
        const Scope sizing = costs.way.sub(u"sizing");
        const RentedMachines rented {sizing, m_gpu, *catalog().offer(u"azure-h100-1"_s)};
        const Server& server = catalog().servers.front();
        const OwnMachines own {.sizing = sizing, .gpu = m_gpu, .server = &server};
        if (costs.wayId == u"api"_s || costs.wayId == u"pretrained"_s)
            return addService(costs, *catalog().service(u"mistral-small-4"_s), false);
        if (costs.wayId == u"cloud"_s)
            return addRentedMachines(costs, rented);
        addOwnMachines(costs, own);
        if (costs.wayId == u"hybrid"_s)
            addTrainingRent(costs, rented);
    }

    Plan m_plan = sample();
    const Gpu& m_gpu = *catalog().gpu(u"h100-sxm"_s);
    SizingTable m_table;
    Sheet m_sized;
};

/// The catalogue with so many offers: those that ship, again and again at other prices.
Catalog manyOffers(std::size_t count)
{
    Catalog many = catalog();
    const std::vector<Offer> shipped = many.offers;
    many.offers.reserve(count);
    while (many.offers.size() < count) {
        Offer offer = shipped[many.offers.size() % shipped.size()];
        offer.id += u"-%1"_s.arg(many.offers.size());
        if (offer.pricePerHour)
            *offer.pricePerHour *= 1.0 + 1e-6 * static_cast<double>(many.offers.size());
        many.offers.push_back(std::move(offer));
    }
    return many;
}

constexpr std::size_t kMany = 60'000;

} // namespace

/// One full assessment of the largest sample shall stay below 2 ms, so that every keystroke shows;
/// the cost of all ways over 60 months below 1 ms.
class AssessBench : public QObject {
    Q_OBJECT

private slots:
    void one_data()
    {
        QTest::addColumn<Plan>("plan");
        for (const QString& id : samples::ids())
            QTest::addRow("%s", qPrintable(id)) << samples::plan(id);
        QTest::addRow("blank") << blankPlan(u"blank"_s);
    }
    void one()
    {
        QFETCH(Plan, plan);
        (void)assessed(plan);
        QBENCHMARK
        {
            QVERIFY(assessed(plan).ways.size() == 8);
        }
    }
    void costOfAllWays()
    {
        const SizedPlan plan;
        for (const QString& way : wayIds() + QStringList {u"today"_s})
            QVERIFY2(plan.cost().scalar(way + u".cost.npv"_s), qPrintable(way));
        QBENCHMARK
        {
            QVERIFY(plan.cost().width() == 1);
        }
    }
    /// The market of one way, with verdict, load and cost of every offer: once a change.
    void market_data()
    {
        QTest::addColumn<int>("offers");
        QTest::newRow("shipped") << 0;
        QTest::newRow("60,000 offers") << static_cast<int>(kMany);
    }
    void market()
    {
        QFETCH(int, offers);
        const Plan plan = samples::plan(u"utility-invoices"_s);
        const Catalog many = manyOffers(static_cast<std::size_t>(offers));
        const Assessment assessment = assessed(plan);
        QBENCHMARK
        {
            QVERIFY(marketView(u"cloud"_s, plan, many, assessment).entries.size() >= 150);
        }
    }
    /// A letter typed into the search: below 10 ms for 60,000 offers.
    void filtering_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("boxes only") << QString();
        QTest::newRow("a word that is nowhere") << u"nirgendwo"_s;
        QTest::newRow("two words") << u"azure h100"_s;
    }
    void filtering()
    {
        QFETCH(QString, text);
        const Plan plan = samples::plan(u"utility-invoices"_s);
        const Catalog many = manyOffers(kMany);
        const MarketView view = marketView(u"cloud"_s, plan, many, assessed(plan));
        QBENCHMARK
        {
            const auto rows
                = filtered(view, {.text = text, .admissible = true, .carrying = true, .eea = true});
            QVERIFY(rows.size() < kMany);
        }
    }
    void sorting()
    {
        const Plan plan = samples::plan(u"utility-invoices"_s);
        const Catalog many = manyOffers(kMany);
        const MarketView view = marketView(u"cloud"_s, plan, many, assessed(plan));
        QBENCHMARK
        {
            std::vector<int> rows = filtered(view, {});
            sortEntries(rows, view, MarketOrder::Provider, Direction::Up);
            QCOMPARE(rows.size(), kMany);
        }
    }
};

QTEST_APPLESS_MAIN(AssessBench)
#include "bench_assess.moc"
