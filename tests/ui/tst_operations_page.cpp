#include "tests/ui/stop_world.h"
#include "ui/stops/operations_import.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace stop_world;

/// What stop 4 has beside ordinary questions and numbers.
class TestOperationsPage : public QObject {
    Q_OBJECT

private slots:
    void everyBaseServiceIsReusedOrHasAReason()
    {
        World world(u"utility-invoices"_s);
        const Plan before = world.plan();
        StopPage& page = world.show(u"operations"_s);
        auto* result = page.findChild<QLabel*>(u"baseServices"_s);
        QVERIFY(result->text().contains(u"All base services"_s));
        for (const Item& item : catalog().items) {
            if (item.group == u"base_services"_s)
                QVERIFY2(page.findChild<QLineEdit*>(item.id + u".why"_s), qPrintable(item.id));
        }
        auto* bar = page.findChild<QWidget*>(u"base-dns"_s);
        QTest::mouseClick(bar->findChild<QPushButton*>(u"option_new"_s), Qt::LeftButton);
        QVERIFY(result->text().contains(u"Without a reason"_s));
        QTest::keyClicks(page.findChild<QLineEdit*>(u"base-dns.why"_s), u"Insel"_s);
        QVERIFY(!result->text().contains(u"Without a reason"_s));
        const Answer& answer = world.plan().profiles.at(u"inhouse"_s).at(u"base-dns"_s);
        QCOMPARE(answer.options, QStringList {u"new"_s});
        QCOMPARE(answer.note, u"Insel"_s);
        world.document().undoStack().undo(); // the reason
        world.document().undoStack().undo(); // the choice
        QVERIFY(world.plan() == before);
    }

    void measurementsAreTakenOverInOneStep()
    {
        World world(u"utility-invoices"_s);
        const Plan before = world.plan();
        auto& page = static_cast<FormPage&>(world.show(u"operations"_s));
        const auto reading = readMeasurements("host;model;gpu;sm_active [%];memory_used [GB]\n"
                                              "GPU-Server 1;NVIDIA A30;0;12,5;1\n"
                                              ";Some card;1;50;2\n"
                                              ";Some card;1;150;2\n",
            u"f"_s);
        QVERIFY(reading);
        MeasurementDialog dialog(page, *reading);
        const auto text
            = [&dialog](const QString& name) { return dialog.findChild<QLabel*>(name)->text(); };
        QVERIFY2(text(u"leftOut"_s).startsWith(u"Line 4: "_s), qPrintable(text(u"leftOut"_s)));
        // The group without a host comes first and is of no known type, so it stays out.
        QVERIFY(dialog.findChild<QComboBox*>(u"type0"_s)->currentData().toString().isEmpty());
        QCOMPARE(text(u"changes"_s),
            u"GPU-Server 1: 2 × NVIDIA A30 (71%) becomes 1 × NVIDIA A30 (71%), 1 × NVIDIA A30 (13%)"_s);
        dialog.accept();
        const auto& gpus = world.plan().servers.front().gpus;
        QCOMPARE(gpus.size(), 2U);
        QCOMPARE(gpus.back().utilisationP95.value(), 0.125);
        QCOMPARE(gpus.back().measuredWith, u"sm_active"_s);
        QCOMPARE(world.document().undoStack().count(), 1);
        world.document().undoStack().undo();
        QVERIFY(world.plan() == before);
    }
};

QTEST_MAIN(TestOperationsPage)
#include "tst_operations_page.moc"
