#include "tests/app/samples.h"

#include "app/assess/market_view.h"

using namespace kursbuch;
using namespace samples;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(kursbuch::MarketFilter)

namespace {

const Plan& invoices()
{
    static const Plan kPlan = samples::plan(u"utility-invoices"_s);
    return kPlan;
}

MarketView viewOf(const QString& way, const Plan& plan = invoices())
{
    return marketView(way, plan, catalog(), assessed(plan));
}

/// A view of three offers with given prices, to be put in order.
struct Small {
    std::vector<Offer> offers {{.id = u"dear"_s, .name = u"Zeta"_s, .country = u"DE"_s},
        {.id = u"unpriced"_s, .name = u"Alpha"_s, .country = u"FR"_s},
        {.id = u"cheap"_s, .name = u"beta"_s, .country = u"AT"_s}};
    MarketView view {};

    Small()
    {
        for (const Offer& offer : offers)
            view.entries.push_back({.offer = &offer, .words = offer.name.toLower()});
        view.entries[0].npvEur = 1000.0; // as text "1000" would stand before "90"
        view.entries[2].npvEur = 90.0;
        view.entries[1].verdict = Verdict::Closed;
        view.entries[2].inEea = true;
    }
    [[nodiscard]] QString inOrder(MarketOrder order, Direction direction) const
    {
        std::vector<int> rows = filtered(view, {});
        sortEntries(rows, view, order, direction);
        QStringList ids;
        for (const int row : rows)
            ids << offers[static_cast<std::size_t>(row)].id;
        return ids.join(u' ');
    }
};

} // namespace

class TestMarket : public QObject {
    Q_OBJECT

private slots:
    void aChoiceThatDoesNotCountIsNamed_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<bool>("counts");
        QTest::addRow("nothing chosen") << QString() << false;
        QTest::addRow("on offer") << u"stackit-a100-1"_s << true;
        QTest::addRow("from another library") << u"quote-stackit-n1.14d.g1"_s << false;
    }

    void aChoiceThatDoesNotCountIsNamed()
    {
        QFETCH(QString, chosen);
        QFETCH(bool, counts);
        Plan plan = invoices();
        if (!chosen.isEmpty())
            plan.choices.offers[u"cloud"_s] = chosen;
        const Assessment assessment = assessed(plan);
        const WayResult* cloud = assessment.way(u"cloud"_s);
        QCOMPARE(cloud->offerChosen, counts);
        QCOMPARE(cloud->offerSetAside, counts ? QString() : chosen);
        QVERIFY(!cloud->offerId.isEmpty());
    }

    void everyOfferIsThereWithTheVerdictOfItsWay_data()
    {
        QTest::addColumn<QString>("way");
        for (const auto* way : {"cloud", "hybrid", "api", "pretrained"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void everyOfferIsThereWithTheVerdictOfItsWay()
    {
        QFETCH(QString, way);
        const Assessment assessment = assessed(invoices());
        const JudgeInput input {invoices(), catalog(), assessment.context, assessment.planFacts};
        const MarketView view = viewOf(way);
        QVERIFY(!view.entries.empty());
        for (const MarketEntry& entry : view.entries) {
            const External external {.provider = entry.provider, .country = entry.country()};
            QCOMPARE(entry.verdict, verdictOfLegs(way, external, input));
            const auto reason = decidingReason(view, entry, input);
            // A verdict is never shown without its reason.
            QCOMPARE(reason.has_value(), entry.verdict != Verdict::Open);
            if (reason)
                QCOMPARE(reason->effect, entry.verdict);
        }
    }

    /// The list agrees with the choice that the assessment makes, to the cent.
    void theChosenOfferIsTheCheapestOfItsVerdict()
    {
        const Assessment assessment = assessed(invoices());
        const MarketView view = viewOf(u"cloud"_s);
        const MarketEntry* chosen = view.entry(assessment.way(u"cloud"_s)->offerId);
        QVERIFY(chosen != nullptr && chosen->carries() && chosen->npvEur);
        for (const MarketEntry& entry : view.entries)
            if (entry.carries() && entry.npvEur && entry.verdict <= chosen->verdict)
                QVERIFY2(*entry.npvEur >= *chosen->npvEur - 1e-6, qPrintable(entry.id()));
    }

    void pricesAreInEuros()
    {
        const MarketView view = viewOf(u"cloud"_s);
        // 9.074 USD per hour at 1.1418 USD per EUR (ECB, 2026-07-21): 7.947…
        const double rate = catalog().figure(u"fx_eur_usd"_s)->value.value();
        QCOMPARE(*view.entry(u"azure-h100-1"_s)->listEur, 9.074 / rate);
        QCOMPARE(*view.entry(u"stackit-l40s-1"_s)->listEur, 1.74290277778);
        // 999 EUR a month over 730 hours
        QCOMPARE(*view.entry(u"hetzner-gex63"_s)->listEur, 999.0 / 730.0);
    }

    void aPriceIsOldAfterTheLimit_data()
    {
        QTest::addColumn<double>("limit");
        QTest::addColumn<bool>("old");
        // azure-h100-1 is of 2026-05-20; the samples are judged on 2026-11-25.
        QTest::newRow("six months and five days, limit six") << 6.0 << true;
        QTest::newRow("limit seven") << 7.0 << false;
    }
    void aPriceIsOldAfterTheLimit()
    {
        QFETCH(double, limit);
        Plan plan = invoices();
        plan.overrides[u"price_age_limit"_s] = {.value = limit};
        const MarketView view = viewOf(u"cloud"_s, plan);
        QCOMPARE(view.entry(u"azure-h100-1"_s)->source().date, QDate(2026, 5, 20));
        QTEST(view.entry(u"azure-h100-1"_s)->oldPrice, "old");
    }

    void entriesAreFiltered_data()
    {
        QTest::addColumn<MarketFilter>("filter");
        QTest::addColumn<int>("left");
        QTest::newRow("nothing asked") << MarketFilter {} << 3;
        QTest::newRow("admissible") << MarketFilter {.admissible = true} << 2;
        QTest::newRow("in the EEA") << MarketFilter {.eea = true} << 1;
        QTest::newRow("a word in any case") << MarketFilter {.text = u"BET"_s} << 1;
        QTest::newRow("all words") << MarketFilter {.text = u"beta zeta"_s} << 0;
        QTest::newRow("an accelerator") << MarketFilter {.gpuId = u"h100"_s} << 0;
    }
    void entriesAreFiltered()
    {
        QFETCH(MarketFilter, filter);
        const Small small;
        QTEST(static_cast<int>(filtered(small.view, filter).size()), "left");
    }

    void entriesAreSorted_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<int>("direction");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, MarketOrder order, Direction direction,
                             const char* expected) {
            QTest::newRow(name) << int(order) << int(direction) << QString::fromLatin1(expected);
        };
        row("by cost, numbers as numbers", MarketOrder::Cost, Direction::Up, "cheap dear unpriced");
        row("the unknown is last both ways", MarketOrder::Cost, Direction::Down,
            "dear cheap unpriced");
        row("by name, whatever the case", MarketOrder::Name, Direction::Up, "unpriced cheap dear");
        row("by place", MarketOrder::Place, Direction::Down, "unpriced dear cheap");
        row("equals keep their order", MarketOrder::Verdict, Direction::Up, "dear cheap unpriced");
    }
    void entriesAreSorted()
    {
        QFETCH(int, order);
        QFETCH(int, direction);
        const Small small;
        QTEST(small.inOrder(static_cast<MarketOrder>(order), static_cast<Direction>(direction)),
            "expected");
    }

    /// 10 TB at 0.0572 EUR per GB: 572 EUR a month.
    void tariffsOfAProviderArePriced()
    {
        Plan plan = invoices();
        plan.workloads.resize(1);
        plan.workloads.front().dataGB = 10'000.0;
        const Assessment assessment = assessed(plan);
        const MarketView view = marketView(u"cloud"_s, plan, catalog(), assessment);
        const JudgeInput input {plan, catalog(), assessment.context, assessment.planFacts};
        const MarketEntry* entry = view.entry(u"hetzner-gex63"_s);
        const auto storage = tariffsOf(*entry, u"storage"_s, input, assessment.values);
        QCOMPARE(storage.size(), 1U);
        QCOMPARE(*storage.front().eurPerMonth, 572.0);
        // The support plan of Google is known, its rate is not.
        const auto support = tariffsOf(
            {.provider = catalog().provider(u"gcp"_s)}, u"support"_s, input, assessment.values);
        QCOMPARE(support.size(), 1U);
        QVERIFY(!support.front().eurPerMonth);
    }

    void whatNobodyFoundIsNotANo()
    {
        const auto rows = featureTable(catalog());
        QCOMPARE(rows.size(), catalog().providers.size());
        for (const FeatureRow& row : rows)
            for (const FeatureCell& cell : row.cells)
                if (cell.offered)
                    QVERIFY2(
                        cell.source && cell.source->date.isValid(), qPrintable(row.provider->id));
        const auto cell = [&](const char* provider, const char* feature) {
            const auto row = std::ranges::find_if(rows,
                [&](const FeatureRow& one) { return one.provider->id == QLatin1String(provider); });
            return row
                ->cells[static_cast<std::size_t>(mlFeatureIds().indexOf(QLatin1String(feature)))];
        };
        QVERIFY(cell("aws", "annotation").offered == std::optional(true));
        QVERIFY(cell("ionos", "text").offered == std::optional(true)); // by its services
        QVERIFY(cell("stackit", "eu_place").offered == std::optional(true)); // by its machines
        QVERIFY(!cell("hetzner", "annotation").offered);
        QVERIFY(!cell("gcp", "annotation").offered && cell("gcp", "annotation").source);
    }
};

QTEST_APPLESS_MAIN(TestMarket)
#include "tst_market.moc"
