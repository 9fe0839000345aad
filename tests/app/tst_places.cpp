#include "app/catalog/catalog.h"

#include <QTest>

using namespace kursbuch;
using namespace Qt::StringLiterals;

namespace {

const Catalog& catalog()
{
    static const Catalog shipped = readCatalog(shippedFiles()).catalog;
    return shipped;
}

} // namespace

/// Expected: Commission's list of adequacy decisions, autumn 2026.
class PlacesTest : public QObject {
    Q_OBJECT

private slots:
    void statusUnderChapterFive_data()
    {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("instrument");

        QTest::addRow("Germany is in the EU") << u"DE"_s << u"eea"_s << u"DSGVO/GDPR"_s;
        QTest::addRow("Norway is in the EEA") << u"NO"_s << u"eea"_s << u"EWR/EEA 154/2018"_s;
        QTest::addRow("Switzerland is not in the EEA but adequate")
            << u"CH"_s << u"adq"_s << u"2000/518/EC"_s;
        QTest::addRow("United Kingdom was renewed in December 2025")
            << u"GB"_s << u"adq"_s << u"(EU) 2021/1772; (EU) 2025/2574"_s;
        QTest::addRow("Brazil since January 2026, in part")
            << u"BR"_s << u"adq_p"_s << u"(EU) 2026/179"_s;
        QTest::addRow("Canada for commercial recipients")
            << u"CA"_s << u"adq_p"_s << u"2002/2/EC"_s;
        QTest::addRow("Japan in part") << u"JP"_s << u"adq_p"_s << u"(EU) 2019/419"_s;
        QTest::addRow("USA for listed recipients")
            << u"US"_s << u"adq_l"_s << u"(EU) 2023/1795 (EU-US Data Privacy Framework)"_s;
        QTest::addRow("India has no decision") << u"IN"_s << u"none"_s << QString();
        QTest::addRow("Kenya has talks but no decision") << u"KE"_s << u"none"_s << QString();
        QTest::addRow("Serbia is not in the EU") << u"RS"_s << u"none"_s << QString();
    }

    void statusUnderChapterFive()
    {
        QFETCH(QString, iso);
        QFETCH(QString, status);
        QFETCH(QString, instrument);
        const Place* place = catalog().place(iso);
        QVERIFY(place != nullptr);
        QCOMPARE(place->status, status);
        QCOMPARE(place->instrument, instrument);
    }

    void theEeaHasThirtyStates()
    {
        const auto& places = catalog().places;
        // 27 of the EU, Iceland, Liechtenstein, Norway
        QCOMPARE(std::count_if(places.begin(), places.end(),
                     [](const Place& place) { return place.status == u"eea"_s; }),
            30);
    }

    void unitedKingdomRunsOut() { QCOMPARE(catalog().place(u"GB"_s)->until, u"2031-12-27"_s); }

    void anUnlistedCountryHasNoEntry() { QVERIFY(catalog().place(u"ZZ"_s) == nullptr); }

    void everyRegionStandsInAListedCountry()
    {
        for (const Region& region : catalog().regions)
            QVERIFY2(catalog().place(region.country) != nullptr, qPrintable(region.region));
    }
};

QTEST_GUILESS_MAIN(PlacesTest)
#include "tst_places.moc"
