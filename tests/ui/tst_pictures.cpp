#include "ui/charts/pictures.h"
#include "ui/charts/shapes.h"

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
