#include "app/assess/schedule.h"
#include "app/assess/schedule_edit.h"

#include <QTest>
#include <cmath>

using namespace kursbuch;
using namespace Qt::StringLiterals;

namespace {

constexpr double kUnknown = -1.0; ///< a duration that nobody knows

struct Drawn {
    QString id;
    double weeks;
    QStringList after;
};

/// "a 3, b 2 < a, c ? < a+b": step, weeks, what it waits for.
std::vector<Drawn> drawn(const QString& text)
{
    std::vector<Drawn> steps;
    for (const QString& part : text.split(", "_L1)) {
        const QStringList words = part.split(u' ');
        steps.push_back({words.at(0), words.at(1) == "?"_L1 ? kUnknown : words.at(1).toDouble(),
            words.size() > 3 ? words.at(3).split(u'+') : QStringList()});
    }
    return steps;
}

/// A catalogue whose way "cloud" has these steps, each with a figure of its own.
Catalog catalogOf(const std::vector<Drawn>& steps)
{
    Catalog catalog;
    ScheduleTemplate base;
    for (const Drawn& step : steps) {
        const QString figure = "weeks."_L1 + step.id;
        catalog.figures[figure] = {.id = figure,
            .value = step.weeks < 0 ? std::nullopt : std::optional(step.weeks / kWeeksPerMonth),
            .unit = unit::Month};
        TemplateStep made {.id = step.id, .label = {step.id, step.id}, .figure = figure};
        made.after = step.after;
        for (const QString& id : step.after)
            made.waits.push_back(
                static_cast<int>(std::find_if(steps.begin(), steps.end(), [&](const Drawn& other) {
                    return other.id == id;
                }) - steps.begin()));
        base.push_back(made);
    }
    catalog.schedules.insert(u"cloud"_s, base);
    return catalog;
}

std::vector<PlannedStep> planned(const std::vector<Drawn>& steps)
{
    std::vector<PlannedStep> made;
    for (const Drawn& step : steps)
        made.push_back({.id = step.id,
            .name = step.id,
            .weeks = step.weeks < 0 ? std::nullopt : std::optional(step.weeks),
            .after = step.after});
    return made;
}

/// "a 0-3 !, b 3-5 +2": start, end, critical or slack.
QString shown(const Schedule& schedule)
{
    QStringList parts;
    const auto number
        = [](std::optional<double> value) { return value ? QString::number(*value) : u"?"_s; };
    for (const ScheduleStep& step : schedule.steps) {
        const QString slack = step.slack ? u" +"_s + number(step.slack) : QString();
        parts << u"%1 %2-%3%4"_s.arg(
            step.id, number(step.start), number(step.finish), step.critical ? u" !"_s : slack);
    }
    return parts.join(", "_L1);
}

std::optional<double> weeksInSheet(const Plan& plan, const Catalog& catalog, int* months = nullptr)
{
    Sheet sheet(12);
    CostBook costs {.way = {sheet, u"cloud."_s}, .plan = plan, .catalog = catalog};
    addSchedule(costs, u"cloud"_s);
    if (!sheet.problems().empty())
        qWarning() << sheet.problems();
    const Evaluation values = evaluate(sheet);
    if (months != nullptr)
        *months = readyMonths(values, u"cloud"_s).value_or(-1);
    const auto found = values.scalar(u"cloud.schedule.weeks"_s);
    return found ? std::optional(std::round(*found * kWeeksPerMonth * 1e9) / 1e9) : std::nullopt;
}

} // namespace

class TestSchedule : public QObject {
    Q_OBJECT

private slots:
    void criticalPath_data()
    {
        QTest::addColumn<QString>("steps");
        QTest::addColumn<QString>("expected"); // by hand, forward and back
        QTest::addColumn<QString>("critical");
        QTest::addRow("one after the other")
            << u"a 3, b 2 < a, c 1 < b"_s << u"a 0-3 !, b 3-5 !, c 5-6 !"_s << u"a b c"_s;
        // c needs 4 of the 4 weeks between a and d, b only 2.
        QTest::addRow("two at once") << u"a 3, b 2 < a, c 4 < a, d 1 < b+c"_s
                                     << u"a 0-3 !, b 3-5 +2, c 3-7 !, d 7-8 !"_s << u"a c d"_s;
        // e ends in week 5 of 8; its follower is none.
        QTest::addRow("an end of its own")
            << u"a 3, e 5, d 5 < a"_s << u"a 0-3 !, e 0-5 +3, d 3-8 !"_s << u"a d"_s;
        QTest::addRow("both as long")
            << u"a 2, b 2, c 1 < a+b"_s << u"a 0-2 !, b 0-2 !, c 2-3 !"_s << u"a b c"_s;
        QTest::addRow("written before what it waits for")
            << u"b 2 < a, a 3"_s << u"b 3-5 !, a 0-3 !"_s << u"a b"_s;
        QTest::addRow("no time at all")
            << u"a 2, b 0 < a, c 1 < b"_s << u"a 0-2 !, b 2-2 !, c 2-3 !"_s << u"a b c"_s;
        QTest::addRow("nobody knows b")
            << u"a 2, b ? < a, c 1 < b, d 4"_s << u"a 0-2, b 2-?, c ?-?, d 0-4"_s << QString();
    }

    void criticalPath()
    {
        QFETCH(QString, steps);
        QFETCH(QString, expected);
        QFETCH(QString, critical);
        const Catalog catalog = catalogOf(drawn(steps));
        const Schedule schedule = scheduleOf(u"cloud"_s, {}, catalog);
        QCOMPARE(shown(schedule), expected);
        QCOMPARE(schedule.critical.join(u' '), critical);
        QCOMPARE(schedule.problems.size(), schedule.weeks ? 0U : 1U);
        QCOMPARE(weeksInSheet({}, catalog), schedule.weeks);
    }

    void ofThePlan_data()
    {
        QTest::addColumn<QString>("steps");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("problems");
        // The template is a 3, b 2 < a.
        QTest::addRow("typed weeks win") << u"a 5, b ? < a"_s << u"a 0-5 !, b 5-7 !"_s << 0;
        QTest::addRow("b is left out") << u"a ?"_s << u"a 0-3 !"_s << 0;
        QTest::addRow("a step of one's own")
            << u"a ?, own-1 4, b ? < a+own-1"_s << u"a 0-3 +1, own-1 0-4 !, b 4-6 !"_s << 0;
        QTest::addRow("an own step without weeks")
            << u"a ?, own-1 ? < a"_s << u"a 0-3, own-1 3-?"_s << 1;
        QTest::addRow("waits for what is gone") << u"b ? < a"_s << u"b 0-2 !"_s << 1;
        QTest::addRow("twice") << u"a ?, a 9"_s << u"a 0-3 !"_s << 1;
        QTest::addRow("a circle") << u"a ? < b, b ? < a, own-1 1"_s << u"a ?-?, b ?-?, own-1 0-1"_s
                                  << 1;
    }

    void ofThePlan()
    {
        QFETCH(QString, steps);
        QFETCH(QString, expected);
        QFETCH(int, problems);
        const Catalog catalog = catalogOf(drawn(u"a 3, b 2 < a"_s));
        Plan plan;
        plan.schedules[u"cloud"_s] = planned(drawn(steps));
        const Schedule schedule = scheduleOf(u"cloud"_s, plan, catalog);
        QVERIFY(schedule.edited);
        QCOMPARE(shown(schedule), expected);
        QCOMPARE(static_cast<int>(schedule.problems.size()), problems);
        QCOMPARE(weeksInSheet(plan, catalog), schedule.weeks);
    }

    void readyMonthsRoundUp_data()
    {
        QTest::addColumn<double>("weeks");
        QTest::addColumn<int>("months"); // a month has 365.25 / 12 / 7 = 4.348 weeks
        QTest::addRow("at once") << 0.0 << 0;
        QTest::addRow("4 weeks < 1 month") << 4.0 << 1;
        QTest::addRow("5 weeks > 1 month") << 5.0 << 2;
        QTest::addRow("13 weeks = 2.99") << 13.0 << 3;
        QTest::addRow("14 weeks = 3.22") << 14.0 << 4;
        QTest::addRow("52 weeks = 11.96") << 52.0 << 12;
        QTest::addRow("unknown") << kUnknown << -1;
    }

    void readyMonthsRoundUp()
    {
        QFETCH(double, weeks);
        int months = 0;
        (void)weeksInSheet({}, catalogOf({{u"a"_s, weeks, {}}}), &months);
        QTEST(months, "months");
    }

    void days()
    {
        // 10 weeks after Friday 1 January 2027 is Friday 12 March 2027.
        QCOMPARE(dayAfter(QDate(2027, 1, 1), 10.0), QDate(2027, 3, 12));
        QVERIFY(!dayAfter({}, 10.0).isValid());
        QVERIFY(!dayAfter(QDate(2027, 1, 1), {}).isValid());
    }

    void shipped_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<bool>("room");
        QTest::addColumn<double>("runs");
        QTest::addColumn<double>("weeks"); // from the figures of weeks as shipped
        // max(3, 1) + 4 + 6 + 1 + 2 + 1
        QTest::addRow("cards for servers that are there") << u"extend"_s << true << 0.0 << 17.0;
        // the room's 12 weeks beside the delivery's 6
        QTest::addRow("the room is built meanwhile") << u"extend"_s << false << 0.0 << 23.0;
        // opinions 3 + data 4 = 7 outlasts 3 + 2 + 1; then 2 + 1
        QTest::addRow("data is prepared beside the tender")
            << u"pretrained"_s << true << 2.0 << 10.0;
        // 2 + 2 + 0 + 1 + 1 + 1; the works council's 4 lie within
        QTest::addRow("a service") << u"api"_s << true << 0.0 << 7.0;
    }

    void shipped()
    {
        QFETCH(QString, way);
        QFETCH(bool, room);
        QFETCH(double, runs);
        static const CatalogReading reading = readCatalog(shippedFiles());
        Plan plan = blankPlan(u"p"_s);
        if (room)
            plan.servers.push_back({.id = u"s"_s});
        plan.workloads.front().trainingRunsPerYear = runs;
        const Schedule schedule = scheduleOf(way, plan, reading.catalog);
        QVERIFY(schedule.weeks.has_value());
        QFETCH(double, weeks);
        QVERIFY2(std::abs(*schedule.weeks - weeks) < 1e-9, qPrintable(shown(schedule)));
    }

    /// What a step waited for is waited for by its followers while it does not count.
    void passedOver()
    {
        Catalog catalog = catalogOf(drawn(u"a 3, b 2 < a, c 1 < b"_s));
        catalog.schedules[u"cloud"_s][1].when = u"trains"_s;
        QCOMPARE(shown(scheduleOf(u"cloud"_s, {}, catalog)), u"a 0-3 !, c 3-4 !"_s);
    }

    void editing_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("other"); // shall be waited for
        QTest::addColumn<bool>("taken");
        QTest::addRow("a step before") << u"c"_s << u"a"_s << true;
        QTest::addRow("itself") << u"a"_s << u"a"_s << false;
        QTest::addRow("who waits for it") << u"a"_s << u"b"_s << false;
        QTest::addRow("who waits for it through another") << u"a"_s << u"c"_s << false;
    }

    void editing()
    {
        QFETCH(QString, step);
        QFETCH(QString, other);
        QFETCH(bool, taken);
        const Catalog catalog = catalogOf(drawn(u"a 3, b 2 < a, c 1 < b"_s));
        Plan plan;
        const Plan before = plan;
        QCOMPARE(ScheduleEdit(plan, u"cloud"_s, catalog).setWaits(step, other, true), taken);
        QCOMPARE(plan == before, !taken);
    }

    void removedStepsHandOnWhatTheyWaitedFor()
    {
        const Catalog catalog = catalogOf(drawn(u"a 3, b 2 < a, c 1 < b"_s));
        Plan plan;
        ScheduleEdit edit(plan, u"cloud"_s, catalog);
        edit.remove(u"b"_s);
        QCOMPARE(shown(scheduleOf(u"cloud"_s, plan, catalog)), u"a 0-3 !, c 3-4 !"_s);
        const QString own = edit.addOwn(u"Move"_s);
        QCOMPARE(own, u"own-1"_s);
        edit.setWeeks(own, 5.0);
        QVERIFY(edit.setWaits(u"c"_s, own, true));
        edit.setWeeks(u"a"_s, 4.0); // of the template: its figure
        QVERIFY(plan.overrides.contains(u"weeks.a"_s));
        QCOMPARE(shown(scheduleOf(u"cloud"_s, plan, catalog)), u"a 0-4 +1, c 5-6 !, own-1 0-5 !"_s);
        QCOMPARE(weeksInSheet(plan, catalog), std::optional(6.0));
        edit.reset();
        QCOMPARE(plan, Plan {});
    }

    /// What is as the template again follows it again.
    void backToTheTemplate()
    {
        const Catalog catalog = catalogOf(drawn(u"a 3, b 2 < a, c 1"_s));
        Plan plan;
        ScheduleEdit edit(plan, u"cloud"_s, catalog);
        QVERIFY(edit.setWaits(u"c"_s, u"a"_s, true));
        QVERIFY(plan.schedules.contains(u"cloud"_s));
        QVERIFY(edit.setWaits(u"c"_s, u"a"_s, false));
        QCOMPARE(plan, Plan {});
    }

    void councilThatAgreed()
    {
        Catalog catalog = catalogOf(drawn(u"a 3, b 2"_s));
        catalog.schedules[u"cloud"_s][0].when = u"council"_s;
        Plan plan;
        plan.answers[u"council"_s].options = {u"agreed"_s};
        QCOMPARE(shown(scheduleOf(u"cloud"_s, plan, catalog)), u"b 0-2 !"_s);
        plan.answers[u"council"_s].options = {u"asked"_s};
        QCOMPARE(shown(scheduleOf(u"cloud"_s, plan, catalog)), u"a 0-3 !, b 0-2 +1"_s);
    }
};

QTEST_APPLESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
