#include "tests/app/full_plan.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace kursbuch;
using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int exit = -1;
    QByteArray out {};
    QString err {};

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// A home of its own without a display, in which the built program is run as from a shell.
struct Shell {
    QTemporaryDir home {};

    [[nodiscard]] QString path(const QString& name) const { return home.filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] Ran run(const QStringList& arguments, const QByteArray& input = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
        environment.insert(u"XDG_STATE_HOME"_s, path(u"state"_s));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(home.path());
        process.start(QStringLiteral(KURSBUCH_PROGRAM), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            return {};
        const int exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        return {exit, process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
    }
};

} // namespace

class TestCli : public QObject {
    Q_OBJECT

private slots:
    void wrongUsageIsToldFromBadInput_data();
    void wrongUsageIsToldFromBadInput();

    void samplesAreListedPrintedAndAssessed()
    {
        const Shell shell;
        const Ran names = shell.run({u"sample"_s});
        QCOMPARE(names.exit, 0);
        QCOMPARE(names.out, QByteArray("factory-inspection\nstaff-chatbot\nutility-invoices\n"));
        for (const QByteArray& name : names.out.trimmed().split('\n')) {
            const Ran sample = shell.run({u"sample"_s, QString::fromUtf8(name)});
            QCOMPARE(sample.exit, 0);
            const Ran assessed
                = shell.run({u"assess"_s, u"-"_s, u"--as-of"_s, u"2026-11-25"_s}, sample.out);
            QVERIFY2(assessed.exit == 0, qPrintable(assessed.err));
            QCOMPARE(assessed.err, QString());
            const QJsonObject json = assessed.json();
            QCOMPARE(json.value("as_of"_L1).toString(), u"2026-11-25"_s);
            QCOMPARE(json.value("ways"_L1).toArray().size(), 8); // seven and today
            QVERIFY(json.value("recommendation"_L1).toObject().contains("way"_L1));
        }
    }

    void theSameInputGivesTheSameBytes()
    {
        const Shell shell;
        shell.write(u"p.kursbuch"_s, shell.run({u"sample"_s, u"utility-invoices"_s}).out);
        const QStringList arguments {u"assess"_s, u"p.kursbuch"_s, u"--as-of"_s, u"2026-11-25"_s,
            u"--phase"_s, u"release"_s};
        const Ran first = shell.run(arguments);
        QCOMPARE(first.json().value("phase"_L1).toString(), u"release"_s);
        QCOMPARE(shell.run(arguments).out, first.out);
    }

    void conventionsStandBeforeTheFirstFigure()
    {
        const Shell shell;
        const Ran ran = shell.run({u"cost"_s, u"-"_s}, writePlan(blankPlan(u"b"_s)));
        const QJsonObject conventions = ran.json().value("conventions"_L1).toObject();
        QCOMPARE(conventions.value("hours_per_month"_L1).toDouble(), 730.0); // 8,760 h / 12
    }

    void moneyIsPrinted()
    {
        const Shell shell;
        const QByteArray sample = shell.run({u"sample"_s, u"utility-invoices"_s}).out;
        const Ran ran = shell.run({u"cost"_s, u"-"_s, u"--as-of"_s, u"2026-11-25"_s}, sample);
        QVERIFY2(ran.exit == 0 && ran.err.isEmpty(), qPrintable(ran.err));
        const QJsonObject json = ran.json();
        QCOMPARE(json.value("format"_L1).toString(), u"kursbuch-cost"_s);
        const QJsonObject conventions = json.value("conventions"_L1).toObject();
        QCOMPARE(conventions.value("hours_per_month"_L1).toDouble(), 730.0);
        QCOMPARE(conventions.value("currency"_L1).toString(), u"EUR"_s);
        const QJsonArray ways = json.value("ways"_L1).toArray();
        QCOMPARE(ways.size(), 8); // seven and today
        const QJsonObject today = ways.last().toObject();
        QCOMPARE(today.value("total"_L1).toDouble(), 60 * 11600.0);
        QCOMPARE(today.value("cumulative"_L1).toArray().size(), 61);
        QVERIFY(today.value("years"_L1).toArray().size() >= 5);
        QVERIFY(!json.value("crossings"_L1).toArray().isEmpty());
        const QJsonObject breakEven = json.value("break_even"_L1).toObject();
        QVERIFY(!breakEven.value("volume"_L1).toArray().isEmpty());
        const QString quantity
            = today.value("equivalent_annual"_L1).toObject().value("quantity"_L1).toString();
        QVERIFY(json.value("quantities"_L1).toObject().contains(quantity));
        QCOMPARE(shell.run({u"cost"_s}).exit, 2); // which plan?
    }

    void aConfigurationIsSized()
    {
        const Shell shell;
        const Ran ran = shell.run(
            u"size --model Llama-3.3-70B --gpu h100-sxm --gpus 2 --tp 2 --precision fp8 --isl 5000 "
            "--osl 500"_s.split(u' '));
        QVERIFY2(ran.exit == 0, qPrintable(ran.err));
        const QJsonObject figures = ran.json()["figures"_L1].toObject();
        QCOMPARE(figures["concurrency_by_memory"_L1].toDouble(), 79.0); // method note 2.1
        QVERIFY(figures["seconds_to_first_token"_L1].toDouble() > 0.0);
        QVERIFY(ran.json()["binds"_L1].isString());
        shell.write(u"t.csv"_s, "model,gpu,isl,osl\nteuken-7b,L4,100,100\nno,L4,1,1\n");
        const Ran table = shell.run({u"size"_s, u"--table"_s, u"t.csv"_s});
        QCOMPARE(table.exit, 1);
        QVERIFY(table.out.startsWith("model,gpu,isl,osl,predicted\nteuken-7b,L4,100,100,"));
        QVERIFY(table.err.contains("t.csv: line 3: "_L1));
    }

    void theStatusBoardIsPrintedAndItsSwitchKept()
    {
        const Shell shell;
        const QStringList library {u"--library"_s, u"l.kursbuchlib"_s};
        const Ran board = shell.run({u"status"_s});
        QVERIFY2(board.exit == 0, qPrintable(board.err));
        QVERIFY(board.json().value("facts"_L1).toArray().size() >= 12);
        shell.write(u"p.kursbuch"_s, shell.run({u"sample"_s, u"staff-chatbot"_s}).out);
        const QString id = shell.run(QStringList {u"import"_s, u"p.kursbuch"_s} + library)
                               .json()["id"_L1]
                               .toString();
        const Ran kept
            = shell.run(QStringList {u"status"_s, u"--dpf"_s, u"no"_s, u"--save"_s} + library);
        QVERIFY2(kept.exit == 0, qPrintable(kept.err));
        QCOMPARE(kept.json()["changes"_L1].toObject()["judged"_L1].toInt(), 1);
        const Ran assessed = shell.run(QStringList {u"assess"_s, id} + library);
        QCOMPARE(assessed.json()["dpf_valid"_L1], QJsonValue(false));
        const Ran asked = shell.run(QStringList {u"assess"_s, id, u"--dpf"_s, u"yes"_s} + library);
        QCOMPARE(asked.json()["dpf_valid"_L1], QJsonValue(true));
        QCOMPARE(shell.run({u"status"_s, u"--save"_s}).exit, 2);
    }

    void theReportIsWrittenWithoutADisplay()
    {
        const Shell shell;
        shell.write(u"p.kursbuch"_s, shell.run({u"sample"_s, u"staff-chatbot"_s}).out);
        const Ran ran = shell.run(
            {u"report"_s, u"p.kursbuch"_s, u"-o"_s, u"out.pdf"_s, u"--lang"_s, u"en"_s});
        QVERIFY2(ran.exit == 0, qPrintable(ran.err));
        QVERIFY(shell.read(u"out.pdf"_s).startsWith("%PDF-"));
        const Ran nowhere
            = shell.run({u"report"_s, u"p.kursbuch"_s, u"-o"_s, u"no/such/out.pdf"_s});
        QCOMPARE(nowhere.exit, 1);
        QVERIFY(nowhere.err.contains("out.pdf"_L1));
    }

    void anIncompletePlanIsCheckedWithoutComplaint()
    {
        const Shell shell;
        shell.write(u"blank.kursbuch"_s, writePlan(blankPlan(u"b"_s)));
        const Ran ran = shell.run({u"check"_s, u"blank.kursbuch"_s});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.json().value("complete"_L1), QJsonValue(false));
        QVERIFY(!ran.json().value("missing"_L1).toArray().isEmpty());
        QCOMPARE(ran.err, QString());
    }

    void plansGoIntoTheLibraryAndOut()
    {
        const Shell shell;
        const Plan plan = testing::fullPlan();
        shell.write(u"full.kursbuch"_s, writePlan(plan));
        const Ran imported = shell.run({u"import"_s, u"full.kursbuch"_s});
        QVERIFY2(imported.exit == 0, qPrintable(imported.err));
        QCOMPARE(imported.json().value("id"_L1).toString(), plan.id);
        QVERIFY(QFile::exists(shell.path(u"data/kursbuch/library.kursbuchlib"_s)));

        const Ran again = shell.run({u"import"_s, u"full.kursbuch"_s});
        QCOMPARE(again.exit, 1);
        QVERIFY2(again.err.contains("already holds"_L1), qPrintable(again.err));
        QCOMPARE(shell.run({u"import"_s, u"full.kursbuch"_s, u"--new"_s}).exit, 0);

        const QJsonArray plans = shell.run({u"list"_s}).json().value("plans"_L1).toArray();
        QCOMPARE(plans.size(), 2);
        QCOMPARE(plans.at(0).toObject().value("title"_L1).toString(), plan.departure.title);

        Plan exported = *readPlan(shell.run({u"export"_s, plan.id}).out, {});
        exported.kept = plan.kept; // importing keeps the figures that the plan uses
        QVERIFY(exported == plan);
        QCOMPARE(shell.run({u"export"_s, plan.id, u"-o"_s, u"again.kursbuch"_s}).exit, 0);
        QCOMPARE(shell.run({u"assess"_s, plan.id}).exit, 0);
        const Ran checked
            = shell.run({u"check"_s, u"--library"_s, u"data/kursbuch/library.kursbuchlib"_s});
        QCOMPARE(checked.exit, 0);
        QCOMPARE(checked.json().value("sound"_L1), QJsonValue(true));
        QCOMPARE(checked.json().value("plans"_L1), QJsonValue(2));
    }

    void pricesGoIntoTheLibraryAndAreJudgedBy()
    {
        const Shell shell;
        const QStringList library {u"--library"_s, u"l.kursbuchlib"_s};
        const auto quote = [&shell](const QByteArray& price) {
            shell.write(u"q.csv"_s,
                "provider,offer,gpu,gpus,price,unit,currency,vat,country\nSTACKIT,Node,H100,8,"
                    + price + ",hour,EUR,net,DE\nSTACKIT,Bad,H100,1,dear,hour,EUR,net,DE\n");
        };
        quote("9.5");
        const QStringList import {u"import"_s, u"q.csv"_s};
        const QJsonObject trial = shell.run(import + QStringList {u"--dry-run"_s}).json();
        QCOMPARE(trial["read"_L1], QJsonValue(2));
        QCOMPARE(trial["refused"_L1].toArray().size(), 1);
        QCOMPARE(trial["refused"_L1][0]["line"_L1], QJsonValue(3));
        QVERIFY(!QFile::exists(shell.path(u"data/kursbuch/library.kursbuchlib"_s)));
        const Ran kept = shell.run(import + library);
        QVERIFY2(kept.exit == 0, qPrintable(kept.err));
        QCOMPARE(kept.json()["summary"_L1]["new"_L1], QJsonValue(1));
        quote("8.5");
        QCOMPARE(shell.run(import + library).json()["summary"_L1]["cheaper"_L1], QJsonValue(1));
        shell.write(u"p.kursbuch"_s, shell.run({u"sample"_s, u"staff-chatbot"_s}).out);
        Plan plan = *readPlan(shell.read(u"p.kursbuch"_s), {});
        plan.choices.offers[u"cloud"_s] = u"quote-stackit-node-"_s;
        shell.write(u"p.kursbuch"_s, writePlan(plan));
        const auto offer = [&](const QStringList& more) {
            const Ran ran = shell.run(QStringList {u"assess"_s, u"p.kursbuch"_s} + more);
            for (const QJsonValue& way : ran.json()["ways"_L1].toArray())
                if (way["id"_L1] == "cloud"_L1)
                    return way["offer"_L1].toString();
            return ran.err;
        };
        QCOMPARE(offer(library), u"quote-stackit-node-"_s);
        QVERIFY(offer({}) != u"quote-stackit-node-"_s);
        shell.write(
            u"house.yaml"_s, "- {id: pue, value: 1.3, source: {text: Meter, date: 2026-01-01}}\n");
        QCOMPARE(shell.run(QStringList {u"import"_s, u"house.yaml"_s} + library).exit, 0);
        const Ran defaults = shell.run(QStringList {u"export"_s, u"--defaults"_s} + library);
        QVERIFY2(defaults.out.startsWith("- id: pue\n  value: 1.3\n"), qPrintable(defaults.err));
        const Ran checked = shell.run(QStringList {u"check"_s} + library);
        QCOMPARE(checked.json()["sound"_L1], QJsonValue(true));
    }

    void anOlderLibraryIsBroughtUpToDate()
    {
        const Shell shell;
        QFile file(QStringLiteral(KURSBUCH_TEST_DATA "/libraries/version-1.kursbuchlib"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        shell.write(u"old.kursbuchlib"_s, file.readAll());
        const Ran listed = shell.run({u"list"_s, u"--library"_s, u"old.kursbuchlib"_s});
        QVERIFY2(listed.exit == 0, qPrintable(listed.err));
        QCOMPARE(listed.json()["plans"_L1].toArray().size(), 2);
    }

    void helpAndVersion()
    {
        const Shell shell;
        QVERIFY(shell.run({u"--help"_s}).out.contains("kursbuch COMMAND"));
        QVERIFY(shell.run({u"assess"_s, u"--help"_s}).out.contains("Exit status"));
        QVERIFY(shell.run({u"--version"_s}).out.startsWith("kursbuch "));
    }
};

void TestCli::wrongUsageIsToldFromBadInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("says");

    const auto row = [](const char* name, const char* arguments, int exit, const char* says) {
        QTest::addRow("%s", name) << QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts)
                                  << exit << QString::fromUtf8(says);
    };
    row("no such command", "frobnicate", 2, "no command \"frobnicate\"");
    row("no such option", "assess --frob x", 2, "frob");
    row("no plan named", "assess", 2, "a file or an id");
    row("two plans", "assess a b", 2, "\"b\" is one argument too many");
    row("report to nowhere", "report text.kursbuch", 2, "-o OUT.pdf");
    row("other language", "report a -o b --lang fr", 2, "\"de\" or \"en\"");
    row("other phase", "assess a --phase now", 2, "\"plan\" or \"release\"");
    row("German date", "assess a --as-of 25.11.2026", 2, "year-month-day");
    row("option of another command", "list --lang de", 2, "--lang has no meaning");
    row("check of nothing", "check", 2, "needs a plan");
    row("window without a display", "", 1, "no display");
    row("size of nothing", "size --gpu l4", 2, "--model and --gpu");
    row("size of a table and more", "size --table a --gpu l4", 2, "leave out --gpu");
    row("no such model", "size --model lama-3.1-8b --gpu l4", 1, "nearest name is llama-3.1-8b");
    row("beyond the context", "size --model teuken-7b --gpu l4 --isl 5000 --osl 96", 1, "to 4000");
    row("no such sample", "sample nope", 1, "nope: There is no such sample");
    row("no such file", "assess none.kursbuch", 1, "none.kursbuch: There is neither");
    row("a folder", "check folder", 1, "folder: This is a folder");
    row("a device", "check /dev/zero", 1, "/dev/zero: This is a device");
    row("empty file", "check empty.kursbuch", 1, "empty.kursbuch: The file is empty");
    row("text", "check text.kursbuch", 1, "text.kursbuch:1: The file is not a plan");
    row("truncated", "check truncated.kursbuch", 1, "ends in the middle");
    row("foreign JSON", "assess foreign.json", 1,
        "foreign.json: /format: This is not a Kursbuch plan but \"geo\"");
    row("from the future", "assess future.kursbuch", 1, "newer Kursbuch");
    row("wrong value", "report wrong.kursbuch -o x.pdf", 1,
        "wrong.kursbuch: /room/ups_va: Here must stand a number");
    row("import of text", "import text.kursbuch", 1, "text.kursbuch:1:");
    row("trial of a plan", "import text.kursbuch --dry-run", 2, "no file of prices");
    row("two plans to import", "import a.kursbuch b.kursbuch", 2, "one at a time");
    row("library that is not there", "list --library none.lib", 1,
        "none.lib: There is no such file");
    row("library that is text", "list --library text.kursbuch", 1, "not a Kursbuch library");
    row("library that is empty", "check --library empty.kursbuch", 1, "empty");
    row("plan instead of library", "check --library future.kursbuch", 1, "not a Kursbuch library");
    row("export of nothing", "export nope", 1, "There is no");
}

void TestCli::wrongUsageIsToldFromBadInput()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    QFETCH(QString, says);
    const Shell shell;
    QVERIFY(QDir(shell.home.path()).mkdir(u"folder"_s));
    shell.write(u"empty.kursbuch"_s, {});
    shell.write(u"text.kursbuch"_s, "only words");
    shell.write(u"prices.csv"_s, "Anbieter;GPU;Preis;Einheit\nHaus A;L40S;1,20;Stunde\n");
    shell.write(u"truncated.kursbuch"_s, writePlan(testing::fullPlan()).left(700));
    shell.write(u"foreign.json"_s, R"({"format":"geo"})");
    shell.write(u"future.kursbuch"_s, R"({"format":"kursbuch-plan","version":"2.0"})");
    shell.write(u"wrong.kursbuch"_s,
        R"({"format":"kursbuch-plan","version":"1.0","room":{"ups_va":"20"}})");

    const Ran ran = shell.run(arguments);

    QVERIFY2(ran.exit == exit, qPrintable(u"%1: %2"_s.arg(ran.exit).arg(ran.err)));
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.err.count(u'\n'), 1);
    QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
    QVERIFY(!QFile::exists(shell.path(u"x.pdf"_s)));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
