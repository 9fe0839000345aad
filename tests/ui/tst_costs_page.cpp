#include "stop_world.h"

#include "ui/charts/chart.h"
#include "ui/stops/cell_table.h"
#include "ui/stops/form_page.h"
#include "ui/text/money_words.h"
#include "ui/window/choice_bar.h"
#include "ui/window/formula_view.h"
#include "ui/window/journey_view.h"
#include "ui/window/way_view.h"

#include <QComboBox>
#include <QPushButton>

using namespace stop_world;

/// The costs stop as a controller uses it: years, net and gross, from a figure to its sources.
class TestCostsPage : public QObject {
    Q_OBJECT

private slots:
    void yearsSumToTheTotal_data();
    void yearsSumToTheTotal();
    void grossIsOneChoiceAway();
    void budgetYearsAreNamed_data();
    void budgetYearsAreNamed();
    void threeClicksFromTheBoardToEverySource_data();
    void threeClicksFromTheBoardToEverySource();
    void meetingsAreSaidInWords();
    void aWayCanBeTakenOutOfThePicture();
};

namespace {

QString htmlIn(const QWidget& table, int number)
{
    QStringList figures;
    for (const QLabel* label : table.findChildren<QLabel*>()) {
        if (label->alignment() & Qt::AlignRight)
            figures << label->text();
    }
    return figures.value(number);
}

void choose(StopPage& page, const QString& field, const QString& id)
{
    auto* box = page.findChild<QComboBox*>(field);
    QVERIFY2(box, qPrintable(field));
    box->setCurrentIndex(box->findData(id));
    emit box->activated(box->currentIndex());
}

} // namespace

void TestCostsPage::yearsSumToTheTotal_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("view");
    for (const QString& sample :
        {u"utility-invoices"_s, u"factory-inspection"_s, u"staff-chatbot"_s}) {
        QTest::addRow("%s net", qPrintable(sample)) << sample << u"net"_s;
        QTest::addRow("%s gross", qPrintable(sample)) << sample << u"gross"_s;
    }
}

void TestCostsPage::yearsSumToTheTotal()
{
    QFETCH(QString, sample);
    QFETCH(QString, view);
    Plan plan = planOf(sample);
    plan.departure.taxView = view;
    plan.departure.budgetYearStart = 10;
    const Assessment assessment = assess(plan, catalog(), Context {.asOf = QDate(2026, 11, 25)});
    const Money money = moneyOf(plan, catalog(), assessment);
    int checked = 0;
    for (const WayResult& result : assessment.ways) {
        const WayMoney* way = money.way(result.id);
        if (!result.cost || !way)
            continue;
        const auto years = shownYears(*way, money);
        QVERIFY2(years, qPrintable(result.id));
        double sum = 0.0;
        for (const ShownYear& year : *years)
            sum += year.investmentEur + year.runningEur - year.residualEur;
        const double total
            = view == "gross"_L1 ? *money.values.scalar(way->gross) : result.cost->totalEur;
        QVERIFY2(std::abs(sum - total) <= 1e-6 * std::abs(total), qPrintable(result.id));
        ++checked;
    }
    QVERIFY(checked > 2);
}

void TestCostsPage::grossIsOneChoiceAway()
{
    World world(u"utility-invoices"_s);
    StopPage& page = world.show(u"costs"_s);
    auto* table = page.findChild<CellTable*>(u"yearTable"_s);
    const QString net = htmlIn(*table, 4); // behind four headings of numbers
    choose(page, u"taxView"_s, u"gross"_s);
    QCOMPARE(world.plan().departure.taxView, u"gross"_s);
    QVERIFY(htmlIn(*table, 4) != net);
    world.document().undoStack().undo();
    QCOMPARE(htmlIn(*table, 4), net);
}

void TestCostsPage::budgetYearsAreNamed_data()
{
    QTest::addColumn<int>("begins");
    QTest::addColumn<QString>("name");
    QTest::addRow("calendar year") << 1 << u"2027"_s;
    QTest::addRow("from October") << 10 << u"2027/28"_s;
}

void TestCostsPage::budgetYearsAreNamed()
{
    QFETCH(int, begins);
    Plan plan;
    plan.departure.budgetYearStart = begins;
    const Money money {.hasCalendar = true};
    const Assessment assessment = assess(plan, catalog(), {});
    const Wording wording(catalog(), Language::English);
    QTEST(MoneyWords(wording, assessment, money).year(2027, plan), "name");
    const Money uncertain;
    QCOMPARE(MoneyWords(wording, assessment, uncertain).year(2, plan), u"Year 2"_s);
}

void TestCostsPage::threeClicksFromTheBoardToEverySource_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("input"); // something at the end of its formulas
    QTest::addRow("present value of extending")
        << u"extend"_s << u"npv"_s << u"common.electricity_price"_s;
    QTest::addRow("payments for the cloud") << u"cloud"_s << u"total"_s << u"common.fte_cloud"_s;
    QTest::addRow("one-off cost of hybrid") << u"hybrid"_s << u"upfront"_s << u"common.day_rate"_s;
    QTest::addRow("present value of an own system") << u"system"_s << u"npv"_s << u"common.pue"_s;
    QTest::addRow("present value of today") << u"today"_s << u"npv"_s << u"common.interest_rate"_s;
}

void TestCostsPage::threeClicksFromTheBoardToEverySource()
{
    QFETCH(QString, way);
    QFETCH(QString, figure);
    QFETCH(QString, input);
    World world(u"utility-invoices"_s);
    const Wording wording(catalog(), Language::English);
    JourneyView journey(world.document(), makeStopPage, {});
    journey.resize(1280, 800);
    journey.setWording(wording);
    journey.goTo(u"departure"_s);
    journey.show();
    // First click: the figure on the board.
    journey.findChild<QAbstractButton*>(u"board_"_s + way)->click();
    auto* story = journey.window()->findChild<WayView*>();
    QVERIFY(story);
    // Second: the figure in what unfolds; the costs stop comes into sight with its own unfolded.
    const QString link = u"costs/cell:%1.cost.%2"_s.arg(way, figure);
    QLabel* holder = nullptr;
    for (QLabel* label : story->findChildren<QLabel*>())
        holder = label->text().contains(u"href=\"%1\""_s.arg(link)) ? label : holder;
    QVERIFY2(holder, qPrintable(link));
    emit holder->linkActivated(link);
    QCOMPARE(journey.currentStop(), u"costs"_s);
    QTRY_VERIFY_WITH_TIMEOUT(journey.window()->findChild<FormulaView*>(), 30000);
    auto* view = journey.window()->findChild<FormulaView*>();
    QCOMPARE(view->quantityId(), link.section(u':', 1));
    // Third: all inputs, if they are not there already.
    if (auto* all = view->findChild<QPushButton*>(u"allSources"_s))
        all->click();
    QStringList texts;
    for (const QLabel* label : view->findChildren<QLabel*>())
        texts << label->text();
    QVERIFY2(texts.contains(wording.quantityLabel(input)), qPrintable(texts.join(u'|')));
}

void TestCostsPage::meetingsAreSaidInWords()
{
    const Wording wording(catalog(), Language::English);
    Assessment assessment = assess(planOf({}), catalog(), {});
    assessment.ways = {{.id = u"cloud"_s, .cost = WayCost {.cumulativeEur = {0.0, 500.0}}},
        {.id = u"hybrid"_s, .cost = WayCost {.cumulativeEur = {100.0, 300.0}}}};
    const Money money;
    const MoneyWords words(wording, assessment, money);
    Meeting meeting {.a = u"cloud"_s, .b = u"hybrid"_s, .cheaperAtEnd = u"hybrid"_s};
    QCOMPARE(words.meeting(meeting),
        u"Hybrid is cheaper than Cloud throughout, the curves never cross: €200 less in the end."_s);
    meeting.crossings = {{u"cloud"_s, u"hybrid"_s, 18.8}};
    QCOMPARE(words.meeting(meeting),
        u"From month 18.8 on, Hybrid has cost less than Cloud, and it stays so: €200 less in the end."_s);
    meeting.crossings.push_back({u"hybrid"_s, u"cloud"_s, 37.0});
    meeting.crossings.push_back({u"cloud"_s, u"hybrid"_s, 41.5});
    QCOMPARE(words.meeting(meeting),
        u"From month 18.8 on, Hybrid has cost less than Cloud, from month 37.0 on, Cloud again, "
        "from month 41.5 on, Hybrid again. In the end Hybrid is cheaper by €200."_s);
}

void TestCostsPage::aWayCanBeTakenOutOfThePicture()
{
    World world(u"utility-invoices"_s);
    StopPage& page = world.show(u"costs"_s);
    const auto* chart = page.findChild<Chart*>(u"cumulativeChart"_s);
    auto* ways = page.findChild<ChipGroup*>(u"cumulativeWays"_s);
    QVERIFY(chart && ways);
    const auto drawn = [&] { return chart->table().headings.size(); };
    const auto all = drawn();
    QStringList chosen = ways->chosen();
    QVERIFY(chosen.removeOne(u"today"_s));
    ways->setChosen(chosen);
    emit ways->chosenChanged(chosen);
    QCOMPARE(drawn(), all - 1);
    choose(page, u"taxView"_s, u"gross"_s); // the page is filled again
    QCOMPARE(drawn(), all - 1);
}

QTEST_MAIN(TestCostsPage)
#include "tst_costs_page.moc"
