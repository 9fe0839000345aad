#include "tests/ui/stop_world.h"
#include "ui/stops/cell_table.h"
#include "ui/stops/market_model.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace stop_world;

namespace {

/// The stop with its table of offers.
struct Stop {
    World world {u"utility-invoices"_s};
    StopPage& page = world.show(u"exit_cloud"_s);
    QTableView* view = page.findChild<QTableView*>(u"offers"_s);

    [[nodiscard]] int rows() const { return view->model()->rowCount(); }
    [[nodiscard]] QString idAt(int row) const
    {
        return view->model()->index(row, 0).data(MarketModel::kIdRole).toString();
    }
    void press(const QString& button) const
    {
        QTest::keyClick(page.findChild<QPushButton*>(button), Qt::Key_Space);
    }
    [[nodiscard]] QString text(const QString& label) const
    {
        return page.findChild<QLabel*>(label)->text();
    }
    void pick(const QString& box, int index) const
    {
        auto* combo = page.findChild<QComboBox*>(box);
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }
};

} // namespace

class TestExitCloud : public QObject {
    Q_OBJECT

private slots:
    void theModelKeepsItsPromises()
    {
        const Stop stop;
        const QAbstractItemModelTester tester(
            stop.view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        stop.page.findChild<QLineEdit*>(u"offerSearch"_s)->setText(u"h100"_s);
        stop.view->model()->sort(MarketModel::Price, Qt::DescendingOrder);
        QVERIFY(stop.rows() > 0);
    }

    void filtersNarrowTheList_data()
    {
        QTest::addColumn<QString>("box");
        QTest::newRow("admissible") << u"admissible"_s;
        QTest::newRow("carrying") << u"carrying"_s;
        QTest::newRow("in the EEA") << u"eea"_s;
    }
    void filtersNarrowTheList()
    {
        QFETCH(QString, box);
        const Stop stop;
        for (const auto& name : {u"admissible"_s, u"carrying"_s, u"eea"_s})
            stop.page.findChild<QCheckBox*>(name)->setChecked(false);
        const int all = stop.rows();
        QCOMPARE(all, static_cast<int>(catalog().offers.size()));
        stop.page.findChild<QCheckBox*>(box)->setChecked(true);
        QVERIFY(stop.rows() < all && stop.rows() > 0);
    }

    void numbersAreSortedAsNumbers()
    {
        const Stop stop;
        auto* model = qobject_cast<MarketModel*>(stop.view->model());
        model->sort(MarketModel::Cost, Qt::AscendingOrder);
        double before = 0.0;
        for (int row = 0; row < stop.rows(); ++row)
            if (const auto cost = model->entry(row).npvEur) {
                QVERIFY(*cost >= before);
                before = *cost;
            }
    }

    void anOfferIsChosenAndTakenBack()
    {
        Stop stop;
        const Plan before = stop.world.plan();
        stop.view->selectRow(stop.rows() - 1);
        const QString id = stop.idAt(stop.rows() - 1);
        stop.press(u"takeOffer"_s);
        QCOMPARE(stop.world.plan().choices.offers.at(u"cloud"_s), id);
        stop.press(u"bestOffer"_s);
        QVERIFY(!stop.world.plan().choices.offers.contains(u"cloud"_s));
        stop.world.document().undoStack().undo();
        stop.world.document().undoStack().undo();
        QVERIFY(stop.world.plan() == before);
    }

    void termsAndSupportBelongToTheWay()
    {
        Stop stop;
        stop.world.document().edit(
            u"x"_s, [](Plan& plan) { plan.choices.offers[u"cloud"_s] = u"azure-h100-8-se"_s; });
        auto* term = stop.page.findChild<QComboBox*>(u"term"_s);
        const int reserved = term->findData(u"reserved_36"_s);
        QVERIFY(reserved > 0);
        stop.pick(u"term"_s, reserved);
        QCOMPARE(stop.world.plan().choices.terms.at(u"cloud"_s), u"reserved_36"_s);
        stop.pick(u"supportPlan"_s,
            stop.page.findChild<QComboBox*>(u"supportPlan"_s)
                ->findData(u"support-azure-prodirect"_s));
        QCOMPARE(
            stop.world.plan().choices.supportPlans.at(u"cloud"_s), u"support-azure-prodirect"_s);
        stop.pick(u"term"_s, 0);
        QVERIFY(!stop.world.plan().choices.terms.contains(u"cloud"_s));
        stop.world.document().undoStack().undo();
        QCOMPARE(
            stop.page.findChild<QComboBox*>(u"term"_s)->currentData().toString(), u"reserved_36"_s);
    }

    void anOldPriceIsWarnedAbout()
    {
        Stop stop;
        stop.world.document().edit(u"x"_s, [](Plan& plan) {
            plan.choices.offers[u"cloud"_s] = u"azure-h100-1"_s; // of 2026-05-20
        });
        QVERIFY(!stop.page.findChild<QLabel*>(u"chosenAge"_s)->isHidden());
        QVERIFY(stop.text(u"chosenAge"_s).startsWith(oldShape()));
        stop.world.document().edit(
            u"x"_s, [](Plan& plan) { plan.overrides[u"price_age_limit"_s] = {.value = 12}; });
        QVERIFY(stop.page.findChild<QLabel*>(u"chosenAge"_s)->isHidden());
    }

    void upToFourStandSideBySide()
    {
        const Stop stop;
        for (int row = 0; row < 4; ++row) {
            stop.view->selectRow(row);
            stop.press(u"compareOffer"_s);
        }
        auto* table = stop.page.findChild<CellTable*>(u"offerComparison"_s);
        QVERIFY(table && table->width() <= 780);
        stop.view->selectRow(4);
        QVERIFY(!stop.page.findChild<QPushButton*>(u"compareOffer"_s)->isEnabled());
        stop.view->selectRow(0);
        stop.press(u"compareOffer"_s); // out again
        stop.view->selectRow(4);
        QVERIFY(stop.page.findChild<QPushButton*>(u"compareOffer"_s)->isEnabled());
    }

    void howSpecialTheCaseIsSaysWhatFits()
    {
        Stop stop; // the sample is special
        QVERIFY(stop.text(u"fitting"_s).contains(u"uc-too-special"_s));
        stop.world.document().edit(
            u"x"_s, [](Plan& plan) { plan.answers[u"specialness"_s].options = {u"common"_s}; });
        QVERIFY(!stop.text(u"fitting"_s).contains(u"uc-too-special"_s));
        QVERIFY(stop.text(u"fitting"_s).contains(u"uc-common-service"_s));
    }

    /// 3,600 items of 10 s are 10 hours.
    void labellingIsComparedOnceItemsAreNamed()
    {
        Stop stop;
        const QString before = stop.text(u"labellingCosts"_s);
        QTest::keyClicks(stop.page.findChild<QLineEdit*>(u"itemsToLabel"_s), u"3600"_s);
        QTest::keyClicks(stop.page.findChild<QLineEdit*>(u"labelSecondsPerItem"_s), u"10"_s);
        QCOMPARE(stop.world.plan().workloads.front().itemsToLabel, std::optional(3600.0));
        QVERIFY(stop.text(u"labellingCosts"_s) != before);
        QVERIFY(stop.text(u"labellingCosts"_s).contains(u"CVAT"_s));
    }
};

QTEST_MAIN(TestExitCloud)
#include "tst_exit_cloud.moc"
