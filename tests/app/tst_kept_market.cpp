#include "app/assess/kept_market.h"
#include "app/assess/own_catalog.h"
#include "tests/app/samples.h"

using namespace kursbuch;
using namespace samples;

namespace {

/// The shipped catalogue with an offer and a service of an import: as those that the sample takes,
/// but far dearer and never proposed.
Catalog withImport()
{
    Catalog catalog = samples::catalog();
    const Assessment taken = assessed(samples::plan(u"utility-invoices"_s));
    Offer offer = *catalog.offer(taken.way(u"cloud"_s)->offerId);
    offer.id = u"quote-1"_s;
    offer.name = u"Quote 1"_s;
    offer.pricePerHour = 1234.5;
    offer.reserved = {{12, 1000.0, 0.25}};
    const std::size_t place = catalog.offers.size();
    catalog.proposedOfferCount = place;
    catalog.chosenOnly.insert(offer.id, place);
    catalog.offers.push_back(offer);
    Service service = *catalog.service(taken.way(u"api"_s)->offerId);
    service.id = u"price-list-1"_s;
    service.inputPerMillionTokens = 99;
    catalog.proposedServiceCount = catalog.services.size();
    catalog.services.push_back(service);
    return catalog;
}

Plan choosing()
{
    Plan chosen = plan(u"utility-invoices"_s);
    chosen.choices.offers = {{u"cloud"_s, u"quote-1"_s}, {u"api"_s, u"price-list-1"_s}};
    return chosen;
}

Assessment by(const Plan& plan, const Catalog& catalog)
{
    return assess(plan, withOwn(catalog, plan), {.asOf = QDate(2026, 11, 25)});
}

} // namespace

/// Offers and services that a plan has chosen travel with it.
class TestKeptMarket : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLostOnTheWay()
    {
        for (const Offer& offer : catalog().offers) {
            const KeptOffer kept = keptOf(offer);
            QVERIFY2(keptOf(offerOf(kept)) == kept, qPrintable(offer.id));
        }
        for (const Service& service : catalog().services) {
            const KeptService kept = keptOf(service);
            QVERIFY2(keptOf(serviceOf(kept)) == kept, qPrintable(service.id));
        }
    }

    /// On a computer without the import the plan reckons as where it was made.
    void theChosenOneTravels()
    {
        const Catalog here = withImport();
        const Plan plan = keepChosen(choosing(), here);
        QCOMPARE(plan.keptOffers.size(), std::size_t {1});
        QCOMPARE(plan.keptServices.size(), std::size_t {1});
        const Assessment made = by(plan, here);
        const Assessment opened = by(plan, catalog());
        for (const QString& way : {u"cloud"_s, u"api"_s}) {
            const WayResult& before = *made.way(way);
            const WayResult& after = *opened.way(way);
            QVERIFY(before.offerChosen && after.offerChosen);
            QCOMPARE(after.offerId, plan.choices.offers.at(way));
            QCOMPARE(after.offerSetAside, QString());
            QVERIFY(before.cost && after.cost);
            QCOMPARE(after.cost->totalEur, before.cost->totalEur);
        }
        QCOMPARE(by(choosing(), catalog()).way(u"cloud"_s)->offerSetAside, u"quote-1"_s);
    }

    /// It is chosen, not proposed: no other way takes it.
    void itIsNeverProposed()
    {
        const Plan plan = keepChosen(choosing(), withImport());
        const Catalog laid = withOwn(catalog(), plan);
        QCOMPARE(laid.proposedOffers().size(), catalog().offers.size());
        QCOMPARE(laid.proposedServices().size(), catalog().services.size());
        QVERIFY(laid.offer(u"quote-1"_s) != nullptr);
    }

    void whatIsNotChosenAnyMoreGoes()
    {
        Plan plan = keepChosen(choosing(), withImport());
        plan.keptOffers.front().unknown.members.insert(u"later"_s, 1);
        plan = keepChosen(plan, catalog()); // the import was withdrawn
        QCOMPARE(plan.keptOffers.size(), std::size_t {1});
        QVERIFY(!plan.keptOffers.front().unknown.members.isEmpty());
        plan.choices.offers.erase(u"cloud"_s);
        plan = keepChosen(plan, catalog());
        QVERIFY(plan.keptOffers.empty());
        QCOMPARE(plan.keptServices.size(), std::size_t {1});
    }

    /// One plan after the other over the same copy leaves nothing of the first behind.
    void theNextPlanFindsTheCatalogueAsItIs()
    {
        Catalog laid = catalog();
        layOwn(laid, catalog(), keepChosen(choosing(), withImport()));
        QCOMPARE(laid.offers.size(), catalog().offers.size() + 1);
        layOwn(laid, catalog(), plan(u"utility-invoices"_s));
        QCOMPARE(laid.offers.size(), catalog().offers.size());
        QCOMPARE(laid.services.size(), catalog().services.size());
        QVERIFY(laid.offer(u"quote-1"_s) == nullptr);
        QVERIFY(laid.proposedOffers().size() == catalog().proposedOffers().size());
    }

    /// Where the catalogue has it, its entry holds.
    void theCatalogueComesFirst()
    {
        Catalog here = withImport();
        const Plan plan = keepChosen(choosing(), here);
        here.offers.back().name = u"Renamed"_s;
        QCOMPARE(withOwn(here, plan).offer(u"quote-1"_s)->name, u"Renamed"_s);
        QCOMPARE(withOwn(here, plan).offers.size(), here.offers.size());
        QCOMPARE(keepChosen(plan, here).keptOffers.front().name, u"Renamed"_s);
    }
};

QTEST_APPLESS_MAIN(TestKeptMarket)
#include "tst_kept_market.moc"
