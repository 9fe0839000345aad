#include "app/plan/plan.h"
#include "ui/charts/axis_tickers.h"
#include "ui/charts/chart_plot.h"
#include "ui/charts/cost_charts.h"
#include "ui/charts/shapes.h"
#include "ui/charts/year_chart.h"
#include "ui/stops/chart_frame.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPdfWriter>
#include <QPicture>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QWheelEvent>
#include <cmath>
#include <memory>

using namespace kursbuch;
using namespace Qt::StringLiterals;

namespace {

CumulativeCost threeWays(const QLocale& locale = QLocale(QLocale::German))
{
    CumulativeCost cost {.monthWord = u"Monat"_s, .locale = locale};
    cost.curves = {{u"cloud"_s, u"Cloud"_s, {}, false},
        {u"extend"_s, u"Inhouse erweitern"_s, {}, false}, {u"hybrid"_s, u"Hybrid"_s, {}, true}};
    for (int month = 0; month <= 36; ++month) {
        cost.curves[0].cumulativeEur.push_back(20'000.0 + 14'000.0 * month);
        cost.curves[1].cumulativeEur.push_back(270'000.0 + 5'500.0 * month);
        cost.curves[2].cumulativeEur.push_back(150'000.0 + 7'300.0 * month);
    }
    // 20,000 + 14,000 m = 150,000 + 7,300 m at m = 19.4, 291,642 €
    cost.crossings = {{19.4, 291'642.0, u"Monat 19,4: Hybrid schlägt Cloud"_s}};
    return cost;
}

CostBreakdown twoStacks()
{
    return {.parts = {u"Hardware"_s, u"Personal"_s, u"Restwert"_s},
        .stacks = {{u"hybrid"_s, u"Hybrid"_s, {120'000.0, 60'000.0, -10'000.0}},
            {u"cloud"_s, u"Cloud"_s, {0.0, 40'000.0, 0.0}}},
        .locale = QLocale(QLocale::German)};
}

int coloursIn(const QImage& image)
{
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            seen.insert(image.pixel(x, y));
    }
    return static_cast<int>(seen.size());
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT

private slots:
    void moneyIsShort_data();
    void moneyIsShort();
    void percentStandsAsTheLanguageWritesIt();
    void stepsAreWhole_data();
    void stepsAreWhole();
    void spreadLabelsNeverOverlap_data();
    void spreadLabelsNeverOverlap();
    void curvesAreWhatWasGiven();
    void ticksAreTheirLabels();
    void barsAreWhatWasGiven();
    void keysMoveTheReadOut();
    void chartsHaveNames();
    void themesChangeTheGround();
    void emptyAndUnknownDoNoHarm();
    void paperGetsVectors();
    void theFrameReadsOutAndCopies();
    void formulasStayText();
    void yearsSumInTheTable();
    void linesAreSeenOnTheirCard();
    void theWheelIsLeftToThePage_data();
    void theWheelIsLeftToThePage();
};

void TestCharts::moneyIsShort_data()
{
    QTest::addColumn<double>("eur");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::addRow("thousands") << 397'000.0 << u"397\u00a0T€"_s << u"€397k"_s;
    QTest::addRow("exactly at ten thousand") << 10'000.0 << u"10\u00a0T€"_s << u"€10k"_s;
    QTest::addRow("just below") << 9'999.0 << u"9.999\u00a0€"_s << u"€9,999"_s;
    QTest::addRow("grouped") << 1'250'000.0 << u"1.250\u00a0T€"_s << u"€1,250k"_s;
    QTest::addRow("negative") << -12'000.0 << u"−12\u00a0T€"_s << u"−€12k"_s;
    QTest::addRow("zero") << 0.0 << u"0\u00a0€"_s << u"€0"_s;
}

void TestCharts::moneyIsShort()
{
    QFETCH(double, eur);
    QTEST(shortEuro(eur, QLocale(QLocale::German)), "german");
    QTEST(shortEuro(eur, QLocale(QLocale::English)), "english");
}

void TestCharts::percentStandsAsTheLanguageWritesIt()
{
    QCOMPARE(wholePercent(40, QLocale(QLocale::German)), u"40\u00a0%"_s); // DIN 5008
    QCOMPARE(wholePercent(40, QLocale(QLocale::English)), u"40%"_s);
}

void TestCharts::stepsAreWhole_data()
{
    QTest::addColumn<double>("span");
    QTest::addColumn<double>("step");
    QTest::addRow("600 T€ in 5") << 600'000.0 << 200'000.0; // 120,000 → next of 1, 2, 5
    QTest::addRow("500 T€ in 5") << 500'000.0 << 100'000.0;
    QTest::addRow("12 T€: never below one thousand shown") << 12'000.0 << 5'000.0; // 2,400 → 5,000
    QTest::addRow("a few euros: never below one euro") << 3.0 << 1.0;
}

void TestCharts::stepsAreWhole()
{
    QFETCH(double, span);
    QTEST(EuroTicker::step(span, 5), "step");
}

void TestCharts::spreadLabelsNeverOverlap_data()
{
    QTest::addColumn<QList<double>>("wanted");
    QTest::addRow("all at one place") << QList<double> {100, 100, 100, 100, 100, 100, 100};
    QTest::addRow("far apart stay") << QList<double> {20, 100, 180};
    QTest::addRow("at the lower edge") << QList<double> {199, 198, 200};
    QTest::addRow("above the upper edge") << QList<double> {-50, -40, 0};
    QTest::addRow("mixed order") << QList<double> {120, 40, 118, 42, 119};
}

void TestCharts::spreadLabelsNeverOverlap()
{
    QFETCH(QList<double>, wanted);
    constexpr double kHeight = 16;
    const std::vector<double> placed = spread({wanted.begin(), wanted.end()}, kHeight, 0, 200);
    std::vector<double> sorted = placed;
    std::ranges::sort(sorted);
    QVERIFY(sorted.front() >= kHeight / 2);
    QVERIFY(sorted.back() <= 200 - kHeight / 2);
    for (std::size_t i = 1; i < sorted.size(); ++i)
        QVERIFY(sorted[i] - sorted[i - 1] >= kHeight - 1e-9);
    if (wanted == QList<double> {20, 100, 180})
        QCOMPARE(placed, std::vector<double>({20, 100, 180}));
}

void TestCharts::curvesAreWhatWasGiven()
{
    CumulativeCostChart chart;
    chart.setData(threeWays());
    auto* plot = chart.findChild<QCustomPlot*>();
    QCOMPARE(plot->graphCount(), 3);
    QCOMPARE(plot->graph(2)->dataCount(), 37);
    QCOMPARE(plot->graph(2)->data()->at(36)->value, 150'000.0 + 7'300.0 * 36);
    QCOMPARE(plot->xAxis->range().upper, 36.0);
    QVERIFY(plot->yAxis->range().upper >= 20'000.0 + 14'000.0 * 36);
    QCOMPARE(plot->graph(2)->pen().color(), theme(ThemeKind::Light).way(u"hybrid"_s));
}

void TestCharts::ticksAreTheirLabels()
{
    CumulativeCostChart chart;
    chart.setData(threeWays());
    chart.resize(700, 320);
    auto* plot = chart.findChild<QCustomPlot*>();
    plot->replot();
    const QVector<double> ticks = plot->yAxis->tickVector();
    const QVector<QString> labels = plot->yAxis->tickVectorLabels();
    QVERIFY(ticks.size() >= 3);
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        const QString digits = QString(labels[i]).remove(u"\u00a0T€"_s);
        QCOMPARE(QLocale(QLocale::German).toDouble(digits) * 1000.0, ticks[i]);
    }
    QCOMPARE(plot->xAxis->tickVectorLabels().constFirst(), u"Monat 0"_s);
}

void TestCharts::barsAreWhatWasGiven()
{
    CostBreakdownChart chart;
    chart.setData(twoStacks());
    auto* plot = chart.findChild<QCustomPlot*>();
    QCOMPARE(plot->plottableCount(), 3);
    const auto* staff = qobject_cast<QCPBars*>(plot->plottable(1));
    QCOMPARE(staff->data()->at(0)->value, 60'000.0);
    QVERIFY(plot->xAxis->range().lower < 0); // room for the residual value
    QVERIFY(chart.summary().contains(u"170\u00a0T€"_s)); // 120 + 60 − 10
}

void TestCharts::keysMoveTheReadOut()
{
    CumulativeCostChart chart;
    chart.setData(threeWays());
    chart.show();
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Right);
    // month 1: 275,500, 157,300 and 34,000, dearest first
    QCOMPARE(chart.accessibleDescription(),
        u"Monat 1, Inhouse erweitern 275.500\u00a0€, Hybrid 157.300\u00a0€, Cloud 34.000\u00a0€"_s);
    QTest::keyClick(&chart, Qt::Key_End);
    QVERIFY(chart.accessibleDescription().startsWith(u"Monat 36"_s));
    QTest::keyClick(&chart, Qt::Key_Right);
    QVERIFY(chart.accessibleDescription().startsWith(u"Monat 36"_s));

    CostBreakdownChart bars;
    bars.setData(twoStacks());
    QTest::keyClick(&bars, Qt::Key_Down);
    QVERIFY(bars.accessibleDescription().startsWith(
        u"Hybrid 170.000\u00a0€, Hardware 120.000\u00a0€"_s));
}

void TestCharts::chartsHaveNames()
{
    CumulativeCostChart curves;
    CostBreakdownChart bars;
    for (QWidget* chart : {static_cast<QWidget*>(&curves), static_cast<QWidget*>(&bars)}) {
        const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(chart);
        QVERIFY(!face->text(QAccessible::Name).isEmpty());
        QVERIFY(!face->text(QAccessible::Description).isEmpty());
        QCOMPARE(chart->focusPolicy(), Qt::StrongFocus);
        QCOMPARE(chart->findChild<QCustomPlot*>()->focusPolicy(), Qt::NoFocus);
    }
}

void TestCharts::themesChangeTheGround()
{
    CumulativeCostChart chart;
    chart.setData(threeWays());
    chart.resize(640, 300);
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        chart.setTheme(theme(kind));
        QPalette palette = chart.palette();
        palette.setColor(QPalette::Window, Qt::red);
        chart.setPalette(palette); // must not come through
        const QImage image = chart.grab().toImage();
        QCOMPARE(image.pixelColor(image.width() / 2, 8), theme(kind).card);
        QVERIFY(coloursIn(image) > 8);
    }
}

void TestCharts::emptyAndUnknownDoNoHarm()
{
    CumulativeCostChart chart;
    chart.setData({});
    QVERIFY(!chart.grab().isNull());
    QTest::keyClick(&chart, Qt::Key_Right);
    CumulativeCost cost = threeWays();
    cost.curves[0].cumulativeEur.assign(37, std::nan(""));
    cost.curves[1].label = QString(60, u'W');
    chart.setData(cost);
    QVERIFY(!chart.grab().isNull());
    QVERIFY(!chart.summary().contains(u"nan"_s));
    CostBreakdownChart bars;
    CostBreakdown parts = twoStacks();
    parts.stacks[0].partsEur = {std::nan("")};
    bars.setData(parts);
    QVERIFY(!bars.grab().isNull());
    QVERIFY2(bars.summary().contains(u" with –"_s), qPrintable(bars.summary()));
    bars.setData({});
    QVERIFY(!bars.grab().isNull());
}

void TestCharts::paperGetsVectors()
{
    CumulativeCostChart curves;
    curves.setData(threeWays());
    CostBreakdownChart bars;
    bars.setData(twoStacks());
    QPicture picture;
    QCPPainter painter(&picture);
    curves.paintInto(painter, QRectF(0, 0, 8000, 3000), 12.5);
    const uint one = picture.size();
    bars.paintInto(painter, QRectF(0, 3000, 8000, 3000), 12.5);
    painter.end();
    QVERIFY(picture.size() > one || picture.size() > 2000U);
    QVERIFY(picture.boundingRect().width() > 4000);
    QVERIFY(picture.size() < 200'000U); // no pixel images inside
}

void TestCharts::theFrameReadsOutAndCopies()
{
    auto* chart = new CumulativeCostChart;
    chart->setData(threeWays());
    ChartFrame frame(u"Kumulierte Zahlungen"_s, chart);
    frame.resize(640, 400);
    frame.show();
    auto* line = frame.findChild<QLabel*>(u"chartReadOut"_s);
    chart->setFocus();
    for (int key = 0; key < 18; ++key)
        QTest::keyClick(chart, Qt::Key_Right);
    // month 17: 270,000 + 93,500; 150,000 + 124,100; 20,000 + 238,000
    QCOMPARE(line->text(),
        u"Monat 17 · Inhouse erweitern 363.500\u00a0€ · Hybrid 274.100\u00a0€ · "
        "Cloud 258.000\u00a0€"_s);

    auto* table = frame.findChild<QTableWidget*>(u"chartNumbers"_s);
    QVERIFY(!table->isVisible());
    frame.findChild<QPushButton*>(u"chartTable"_s)->click();
    QVERIFY(table->isVisible());
    QCOMPARE(table->rowCount(), 37);
    QCOMPARE(table->item(17, 3)->text(), u"274.100\u00a0€"_s);

    frame.findChild<QPushButton*>(u"copyTable"_s)->click();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines[0], u"Monat\tCloud (€)\tInhouse erweitern (€)\tHybrid (€)"_s);
    QCOMPARE(lines[18], u"17\t258000,00\t363500,00\t274100,00"_s);
    QVERIFY(!frame.picture().isNull());
    QCOMPARE(frame.picture().pixelColor(2, 2), QColor(Qt::white));
}

void TestCharts::formulasStayText()
{
    ChartTable table {.headings = {u"=SUM(A1)"_s, u"@cmd"_s}};
    table.rows = {{u"+49 30"_s, {-12.5}}, {u"\t=1"_s, {std::nullopt}}, {u"Cloud"_s, {1.0}}};
    // Text is kept as text, a negative number stays a number, an unknown one an empty cell.
    QCOMPARE(tabbed(table, QLocale(QLocale::German)),
        u"'=SUM(A1)\t'@cmd\n'+49 30\t-12,50\n' =1\t\nCloud\t1,00\n"_s);
}

void TestCharts::yearsSumInTheTable()
{
    YearChart chart;
    chart.setData({.years = {u"2027"_s, u"2028"_s},
        .ways = {{u"extend"_s, u"Inhouse"_s, {50'000.0, -4'000.0}, {6'000.0, 12'000.0}}},
        .investment = u"Investition"_s,
        .running = u"laufend"_s,
        .locale = QLocale(QLocale::German)});
    const ChartTable table = chart.table();
    QCOMPARE(table.rows.back().values, // 50,000 − 4,000; 6,000 + 12,000; both
        (std::vector<std::optional<double>> {46'000.0, 18'000.0, 64'000.0}));
    chart.resize(chart.sizeHint());
    QVERIFY(coloursIn(chart.grab().toImage()) > 4);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.readOut(), u"2028 · Inhouse 8.000\u00a0€"_s);
}

void TestCharts::linesAreSeenOnTheirCard()
{
    // WCAG 2.1, 1.4.11: what is needed to understand a graphic stands out by 3:1.
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Print}) {
        for (const QString& way : wayIds()) {
            const QColor line = theme(kind).wayPen(way, 2).color();
            QVERIFY2(contrast(line, theme(kind).card) >= 3.0, qPrintable(way));
            QVERIFY2(wayMarker(way) != WayMarker::None, qPrintable(way));
        }
    }
}

void TestCharts::theWheelIsLeftToThePage_data()
{
    QTest::addColumn<Chart*>("chart");
    auto* lines = new CumulativeCostChart;
    lines->setData(threeWays());
    auto* bars = new CostBreakdownChart;
    bars->setData(twoStacks());
    QTest::newRow("curves") << static_cast<Chart*>(lines);
    QTest::newRow("bars") << static_cast<Chart*>(bars);
    QTest::newRow("years") << static_cast<Chart*>(new YearChart);
}

// A wheel event that no widget of the chart takes goes on to the page around it.
void TestCharts::theWheelIsLeftToThePage()
{
    QFETCH(Chart*, chart);
    const std::unique_ptr<Chart> owned(chart);
    chart->resize(600, 400);
    chart->show();
    const QPoint point(300, 200);
    QWidget* under = chart->childAt(point) ? chart->childAt(point) : chart;
    QWheelEvent wheel(point, chart->mapToGlobal(point), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(under, &wheel);
    QVERIFY(!wheel.isAccepted());
    QVERIFY(!under->testAttribute(Qt::WA_NoMousePropagation));
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
