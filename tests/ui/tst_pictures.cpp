#include "ui/charts/accuracy_plot.h"
#include "ui/charts/pictures.h"
#include "ui/charts/shapes.h"
#include "ui/window/accuracy_view.h"

#include <QImage>
#include <QTest>

using namespace kursbuch;
using namespace Qt::StringLiterals;

namespace {

/// Share of pixels that are near a colour.
double shareOf(const QImage& image, const QColor& colour)
{
    int hits = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor seen = image.pixelColor(x, y);
            const int distance = std::abs(seen.red() - colour.red())
                + std::abs(seen.green() - colour.green()) + std::abs(seen.blue() - colour.blue());
            hits += distance < 12 ? 1 : 0;
        }
    }
    return hits / static_cast<double>(image.width() * image.height());
}

QImage reserves(const std::vector<ReserveBar>& bars, const Theme& theme)
{
    QFont font;
    font.setPixelSize(13);
    QImage image(
        600, qCeil(reservesHeight(font, static_cast<int>(bars.size()))) + 2, QImage::Format_RGB32);
    image.fill(theme.card);
    QPainter painter(&image);
    painter.setFont(font);
    paintReserves(painter, QRectF(image.rect()), bars, theme);
    return image;
}

/// Measured 10 and 1,000; the first predicted exactly, the second ten times too low.
AccuracyPlot twoMarks()
{
    AccuracyPlot plot {.predicted = u"predicted"_s};
    plot.panels = {{u"A"_s, u"tokens/s"_s, {u"one"_s, u"two"_s},
        {{1000.0, 100.0, 1, u"far"_s}, {10.0, 10.0, 0, u"exact"_s}}}};
    return plot;
}

QImage elevation(const RackElevation& rack, const Theme& theme)
{
    QImage image(240, 600, QImage::Format_RGB32);
    image.fill(theme.card);
    QPainter painter(&image);
    paintElevation(painter, QRectF(image.rect()), rack, theme);
    return image;
}

} // namespace

class TestPictures : public QObject {
    Q_OBJECT

private slots:
    void exceededHasColourAndShape_data();
    void exceededHasColourAndShape();
    void unknownIsNeverFull();
    void heightFollowsTheFont();
    void plannedStandsOut();
    void itemsStandAtTheirUnit();
    void oddRacksDoNoHarm();
    void marksStandWhereTheyBelong();
    void keysGoFromMarkToMark();
};

void TestPictures::exceededHasColourAndShape_data()
{
    QTest::addColumn<double>("used");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<bool>("near");
    QTest::addRow("half") << 3.0 << false << false;
    QTest::addRow("nine tenths") << 5.4 << false << true;
    QTest::addRow("exactly at the limit") << 6.0 << false << true;
    QTest::addRow("above") << 7.6 << true << false;
    QTest::addRow("far above stays inside") << 60.0 << true << false;
}

void TestPictures::exceededHasColourAndShape()
{
    QFETCH(double, used);
    QFETCH(bool, closed);
    QFETCH(bool, near);
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Print}) {
        const Theme& look = theme(kind);
        const QImage image = reserves({{u"Kühlung"_s, used, 6.0, u"7,6 / 6 kW"_s}}, look);
        QCOMPARE(shareOf(image, look.verdict(Verdict::Closed)) > 0.01, closed);
        QCOMPARE(shareOf(image, look.verdict(Verdict::Conditions)) > 0.01, near);
        const QRect figure(430, 0, 20, image.height()); // the shape left of the figure
        const QColor shape = look.verdict(closed ? Verdict::Closed : Verdict::Conditions);
        QCOMPARE(shareOf(image.copy(figure), shape) > 0.03, closed || near);
    }
}

void TestPictures::unknownIsNeverFull()
{
    const Theme& look = theme(ThemeKind::Light);
    const QImage known = reserves({{u"USV"_s, 5.0, 10.0, u"5 / 10 kVA"_s}}, look);
    const QImage unknown = reserves({{u"USV"_s, 0.0, 0.0, u"unbekannt"_s, false}}, look);
    QVERIFY(known != unknown);
    QVERIFY(shareOf(unknown, look.verdict(Verdict::Open)) < 0.001);
    QVERIFY(shareOf(unknown, look.card) > 0.85);
    QVERIFY(shareOf(unknown, look.unknown()) > 0.001);
}

void TestPictures::heightFollowsTheFont()
{
    QFont font;
    font.setPixelSize(13);
    const double one = reservesHeight(font, 1);
    QVERIFY(one >= 2 * QFontMetricsF(font).height()); // a label of two lines fits
    QCOMPARE(reservesHeight(font, 7), 7 * one);
    font.setPixelSize(26);
    QVERIFY(reservesHeight(font, 1) > 1.8 * one);
}

void TestPictures::plannedStandsOut()
{
    const Theme& look = theme(ThemeKind::Light);
    const QColor tint = mixed(look.way(u"extend"_s), look.card, 0.30);
    const QImage there = elevation({u"R1"_s, 42, {{u"Server"_s, 4, 10, false}}}, look);
    const QImage planned = elevation({u"R1"_s, 42, {{u"Server"_s, 4, 10, true}}}, look);
    QVERIFY(shareOf(there, tint) < 0.005);
    QVERIFY(shareOf(planned, tint) > 0.02);
}

void TestPictures::itemsStandAtTheirUnit()
{
    const Theme& look = theme(ThemeKind::Light);
    const QColor tint = mixed(look.way(u"extend"_s), look.card, 0.30);
    const QImage low = elevation({u"R1"_s, 42, {{u"A"_s, 4, 1, true}}}, look);
    const QImage high = elevation({u"R1"_s, 42, {{u"A"_s, 4, 39, true}}}, look);
    QVERIFY(shareOf(low.copy(0, 500, 240, 100), tint) > 0.1);
    QVERIFY(shareOf(low.copy(0, 0, 240, 300), tint) < 0.001);
    QVERIFY(shareOf(high.copy(0, 0, 240, 120), tint) > 0.1);
}

void TestPictures::marksStandWhereTheyBelong()
{
    QFont font;
    font.setPixelSize(13);
    const AccuracyPlot plot = twoMarks();
    const QRectF area(0, 0, 300, accuracyHeight(300, plot, font));
    QStringList seen; // from top to bottom on the left half, then on the right
    for (const int left : {0, 150}) {
        for (int y = 0; y < area.height(); y += 2) {
            for (int x = left; x < left + 150; x += 2) {
                const MarkPlace place = markAt(area, plot, font, QPointF(x, y));
                if (place.panel < 0)
                    continue;
                const QString& text = plot.panels[0].marks.at(std::size_t(place.mark)).text;
                if (seen.isEmpty() || seen.back() != text)
                    seen << text;
            }
        }
    }
    QCOMPARE(seen, QStringList({u"exact"_s, u"far"_s}));
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Print}) {
        QImage image(area.size().toSize(), QImage::Format_RGB32);
        image.fill(theme(kind).card);
        QPainter painter(&image);
        painter.setFont(font);
        paintAccuracy(painter, area, plot, theme(kind));
        QVERIFY(shareOf(image, theme(kind).accent) > 0.0005);
        QVERIFY(shareOf(image, mixed(theme(kind).accent, theme(kind).card, 0.22)) > 0.005);
    }
    QVERIFY(accuracyHeight(300, {}, font) > 0.0); // nothing measured does no harm
}

void TestPictures::keysGoFromMarkToMark()
{
    AccuracyView view;
    view.setPlot(twoMarks());
    QStringList told;
    connect(&view, &AccuracyView::pointed, &view, [&told](const QString& text) { told << text; });
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Left})
        QTest::keyClick(&view, key);
    QCOMPARE(told, QStringList({u"exact"_s, u"far"_s, u"exact"_s}));
    QCOMPARE(view.accessibleDescription(), u"exact"_s);
}

void TestPictures::oddRacksDoNoHarm()
{
    const Theme& look = theme(ThemeKind::Dark);
    QVERIFY(!elevation({}, look).isNull());
    QVERIFY(!elevation(
        {QString(60, u'W'), 0, {{QString(60, u'M'), 500, -3, true}, {u"x"_s, 0, 1, false}}}, look)
                 .isNull());
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
