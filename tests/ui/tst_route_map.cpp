#include "ui/window/look.h"
#include "ui/window/route_map.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kursbuch;

class TestRouteMap : public QObject {
    Q_OBJECT

private slots:
    void init();
    void allStopsInOrder();
    void everyStateLooksDifferent_data();
    void everyStateLooksDifferent();
    void keysMoveAlongTheLine();
    void clickGoesThere();
    void chosenWayIsLit();

private:
    Assessment withState(StopState state) const;
    static QImage picture(RouteMap& map);

    Catalog m_catalog;
    Wording m_wording {m_catalog, Language::English};
};

void TestRouteMap::init()
{
    applyTheme(*qApp, ThemeKind::Light);
}

Assessment TestRouteMap::withState(StopState state) const
{
    Assessment assessment = assess(blankPlan(u"p"_s), m_catalog, {.asOf = QDate(2026, 11, 25)});
    assessment.stops.clear();
    for (const QString& id : stopIds())
        assessment.stops.push_back({.id = id, .state = state});
    return assessment;
}

QImage TestRouteMap::picture(RouteMap& map)
{
    map.resize(226, 700);
    // Only the strip with circles and lines, so that texts do not decide.
    return map.grab(QRect(0, 0, 70, 700)).toImage().convertToFormat(QImage::Format_Grayscale8);
}

void TestRouteMap::allStopsInOrder()
{
    const RouteMap map;
    QStringList ids;
    for (const StopButton* stop : map.stops())
        ids << stop->stopId();
    QCOMPARE(ids, stopIds());
}

void TestRouteMap::everyStateLooksDifferent_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    for (int a = 0; a < 5; ++a) {
        for (int b = a + 1; b < 5; ++b)
            QTest::addRow("state %d against %d", a, b) << a << b;
    }
}

void TestRouteMap::everyStateLooksDifferent()
{
    // In greys, so that colour alone would not pass.
    QFETCH(int, first);
    QFETCH(int, second);
    RouteMap map;
    map.render(withState(static_cast<StopState>(first)), QString(), m_wording);
    const QImage one = picture(map);
    map.render(withState(static_cast<StopState>(second)), QString(), m_wording);
    const QImage two = picture(map);
    const QPoint centre = map.stops().front()->mapToParent(map.stops().front()->centre());
    int differing = 0;
    for (int y = centre.y() - 12; y <= centre.y() + 12; ++y) {
        for (int x = centre.x() - 12; x <= centre.x() + 12; ++x)
            differing += qAbs(qGray(one.pixel(x, y)) - qGray(two.pixel(x, y))) > 40 ? 1 : 0;
    }
    QVERIFY2(differing >= 10, qPrintable(QString::number(differing)));
}

void TestRouteMap::keysMoveAlongTheLine()
{
    RouteMap map;
    map.render(withState(StopState::NotStarted), QString(), m_wording);
    map.show();
    QVERIFY(QTest::qWaitForWindowActive(&map));
    QSignalSpy spy(&map, &RouteMap::stopChosen);
    map.stops().front()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().toString(), stopIds().at(1));
}

void TestRouteMap::clickGoesThere()
{
    RouteMap map;
    map.resize(226, 700);
    map.show();
    QSignalSpy spy(&map, &RouteMap::stopChosen);
    QTest::mouseClick(map.stops().back(), Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().toString(), u"arrival"_s);
}

void TestRouteMap::chosenWayIsLit()
{
    RouteMap map;
    map.render(withState(StopState::NotStarted), u"cloud"_s, m_wording);
    const QImage cloud = picture(map);
    map.render(withState(StopState::NotStarted), u"extend"_s, m_wording);
    const QImage inHouse = picture(map);
    QVERIFY(cloud != inHouse);
}

QTEST_MAIN(TestRouteMap)
#include "tst_route_map.moc"
