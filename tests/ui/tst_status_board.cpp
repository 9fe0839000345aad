#include "ui/charts/place_map.h"
#include "ui/text/place_text.h"
#include "ui/window/choice_bar.h"
#include "ui/window/memory_library.h"
#include "ui/window/place_map_view.h"
#include "ui/window/shipped_plans.h"
#include "ui/window/status_board.h"

#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace kursbuch;
using namespace Qt::StringLiterals;

namespace {

const Catalog& shipped()
{
    static const Catalog kCatalog = readCatalog(shippedFiles()).catalog;
    return kCatalog;
}

/// The chatbot sample, moved to an offer with support from the US that rests on the DPF alone.
Plan planOnTheFramework()
{
    const auto samples = shippedPlans(ShippedKind::Samples);
    Plan plan = std::ranges::find(samples, u"staff-chatbot"_s, &ShippedPlan::id)->plan;
    plan.id = u"us"_s;
    plan.answers[u"categories"_s].options = {u"pers"_s};
    plan.answers[u"allowed-places"_s].options = {u"any"_s};
    plan.choices.offers[u"cloud"_s] = u"azure-h100-2"_s;
    Answers& azure = plan.profiles[u"provider:azure"_s];
    azure[u"contract"_s].options = {u"signed"_s};
    azure[u"support-access"_s].options = {u"us"_s};
    azure[u"scc"_s].options = {u"none"_s};
    return plan;
}

QDate today()
{
    return {2026, 11, 26};
}

} // namespace

class TestStatusBoard : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_catalog = shipped();
        m_library = std::make_unique<MemoryLibrary>(
            [] { return QDateTime(today(), QTime(9, 0), Qt::UTC); });
        QVERIFY(m_library->saveDraft(
            {.plan = planOnTheFramework()}, {.id = u"us"_s, .title = u"Rests on it"_s}));
        QVERIFY(m_library->saveDraft(
            {.plan = blankPlan(u"home"_s)}, {.id = u"home"_s, .title = u"Untouched"_s}));
    }

    void everyPlanIsJudgedAnewAndNothingStored()
    {
        const auto rejudged
            = rejudge(*m_library, m_catalog, {.valid = false, .set = today()}, today());
        QVERIFY(rejudged);
        QCOMPARE(rejudged->judged, 2);
        QCOMPARE(rejudged->plans.size(), std::size_t {1});
        QCOMPARE(rejudged->plans.front().title, u"Rests on it"_s);
        const auto& ways = rejudged->plans.front().ways;
        const auto cloud = std::ranges::find(ways, u"cloud"_s, &StatusChange::way);
        QVERIFY(cloud != ways.end() && cloud->closes());
        QCOMPARE(libraryDpf(*m_library)->valid, true);
    }

    void theSwitchShowsWhatClosesBeforeItIsKept()
    {
        const Wording english(m_catalog, Language::English);
        StatusBoard board(parts(english));
        auto* valid = board.findChild<ChoiceBar*>(u"dpfValid"_s);
        auto* keep = board.findChild<QPushButton*>(u"dpfKeep"_s);
        QVERIFY(valid != nullptr && keep != nullptr && !keep->isEnabled());
        emit valid->chosen(u"yes"_s); // as it is: nothing to keep
        QVERIFY(!keep->isEnabled());
        valid->setCurrent(u"no"_s);
        emit valid->chosen(u"no"_s);
        const QString changes = board.findChild<QLabel*>(u"dpfChanges"_s)->text();
        QVERIFY2(changes.contains(u"Rests on it"_s) && changes.contains(u"closed"_s)
                && changes.contains(u"DP-R11"_s) && !changes.contains(u"Untouched"_s),
            qPrintable(changes));
        QVERIFY(m_catalog.dpfValid);
        keep->click();
        QVERIFY(!m_catalog.dpfValid);
        QCOMPARE(libraryDpf(*m_library)->set, today());
        QCOMPARE(libraryDpf(*m_library)->who, u"Anna"_s);
    }

    void theMapReadsOutByTheArrowKeys()
    {
        const Wording german(m_catalog, Language::German);
        const PlaceText text(m_catalog, german);
        const std::vector<TouchedPlace> touched {
            {.iso = u"DE"_s, .by = u"site"_s, .providerId = u"azure"_s, .ways = {u"cloud"_s}},
            {.iso = u"US"_s, .by = u"parent"_s, .providerId = u"azure"_s, .ways = {u"cloud"_s}}};
        PlaceMapView view;
        view.setMap(text.map(touched));
        QStringList read;
        connect(&view, &PlaceMapView::pointed, &view, [&read](const QString& iso) { read << iso; });
        view.resize(640, view.heightForWidth(640));
        view.show();
        view.setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(read, QStringList {u"DE"_s}); // the site of the plan
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Left})
            QTest::keyClick(&view, key);
        QCOMPARE(read, (QStringList {u"DE"_s, u"PL"_s, u"DE"_s, u"NL"_s}));
        QVERIFY(text.sentence(u"DE"_s, touched).contains(u"Standort: Microsoft Azure (Cloud)"_s));
        QVERIFY(text.sentence(u"GB"_s, touched).contains(u"27.12.2031"_s));
        m_catalog.setDpf({.valid = false});
        QVERIFY(text.sentence(u"US"_s, touched).contains(u"kein Beschluss"_s));
    }

    /// Told apart without colour: the grey pictures of two kinds differ.
    void kindsDifferInGrey()
    {
        std::vector<QImage> squares;
        for (std::size_t kind = 0; kind < kPlaceKinds; ++kind) {
            PlaceMap map;
            map.tiles.push_back({.code = {}, .kind = static_cast<PlaceKind>(kind)});
            QImage image(80, 80, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintPlaceMap(painter, QRectF(0, 0, 80, 80), map, theme(ThemeKind::Print));
            painter.end();
            squares.push_back(image.convertToFormat(QImage::Format_Grayscale8));
        }
        for (std::size_t a = 0; a < squares.size(); ++a)
            for (std::size_t b = a + 1; b < squares.size(); ++b)
                QVERIFY2(differingPixels(squares[a], squares[b]) > 400,
                    qPrintable(QString::number(a) + u' ' + QString::number(b)));
    }

private:
    StatusParts parts(const Wording& wording)
    {
        return {.catalog = m_catalog,
            .wording = wording,
            .today = today,
            .who = u"Anna"_s,
            .tryOut
            = [this](const DpfSwitch& dpf) { return rejudge(*m_library, m_catalog, dpf, today()); },
            .keep = [this](const DpfSwitch& dpf) -> Result<void> {
                m_catalog.setDpf(dpf);
                return m_library->setSetting(dpfSettingKey(), toSetting(dpf));
            }};
    }

    static int differingPixels(const QImage& a, const QImage& b)
    {
        int count = 0;
        for (int y = 0; y < a.height(); ++y)
            for (int x = 0; x < a.width(); ++x)
                count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 16 ? 1 : 0;
        return count;
    }

    Catalog m_catalog;
    std::unique_ptr<MemoryLibrary> m_library;
};

QTEST_MAIN(TestStatusBoard)
#include "tst_status_board.moc"
