#include "app/plan/plan.h"
#include "tests/app/full_plan.h"

#include <QJsonArray>
#include <QTest>

using namespace kursbuch;
using namespace Qt::StringLiterals;

class TestPlanJson : public QObject {
    Q_OBJECT

private slots:
    void roundTripKeepsEverything()
    {
        const Plan plan = testing::fullPlan();
        const Result<Plan> again = readPlan(writePlan(plan), u"a.kursbuch"_s);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().toString()));
        QVERIFY(*again == plan);
        QCOMPARE(canonicalJson(toJson(*again)), canonicalJson(toJson(plan)));
    }

    void blankPlanHoldsNothingButItsId()
    {
        const QJsonObject json = toJson(blankPlan(u"p"_s));
        QCOMPARE(json.keys(), (QStringList {u"format"_s, u"id"_s, u"version"_s, u"workloads"_s}));
        QVERIFY(planFromJson(json) == blankPlan(u"p"_s));
    }

    void unknownMembersSurviveInEveryObject()
    {
        const QByteArray bytes = writePlan(testing::fullPlan());
        // plan, departure, person, benefit, workload, 2 answers (one in a profile), server, its
        // GPU, room, cooling unit, rack, feed, choices, planned step, override, kept figure, kept
        // offer with its term, kept service, own
        // model, own accelerator
        QCOMPARE(bytes.count("from_later"), 22);
    }

    void aNewerMinorVersionOpens()
    {
        const Result<Plan> plan = readPlan(
            R"({"format":"kursbuch-plan","version":"1.7","id":"p","novel":[1,{"a":null}]})",
            u"f"_s);
        QVERIFY(plan);
        QCOMPARE(toJson(*plan).value("novel"_L1).toArray().size(), 2);
    }

    void whatCannotBeIsRefusedInFilesOnly_data();
    void whatCannotBeIsRefusedInFilesOnly();
    void ownIdsAreFree();
    void attachmentsTravelAndAreChecked_data();
    void attachmentsTravelAndAreChecked();
    void whatMayBeAttached_data();
    void whatMayBeAttached();
    void namesAreMadeSafe_data();
    void namesAreMadeSafe();

    void badFilesAreRefused_data();
    void badFilesAreRefused();

    void aHugeFileIsRefusedBeforeParsing()
    {
        const Result<Plan> plan = readPlan(QByteArray(32 * 1024 * 1024 + 1, '['), u"f"_s);
        QVERIFY(!plan);
        QVERIFY(plan.error().message.contains("32 MiB"_L1));
    }

    void deepNestingIsRefused()
    {
        const QByteArray bytes = R"({"format":"kursbuch-plan","version":"1.0","x":)"
            + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}';
        QVERIFY(!readPlan(bytes, u"f"_s));
    }

    void listsAreCapped()
    {
        QJsonObject json = toJson(blankPlan(u"p"_s));
        QJsonArray people;
        for (int i = 0; i < 10'001; ++i)
            people.append(QJsonObject {{u"id"_s, QString::number(i)}});
        json.insert(u"departure"_s, QJsonObject {{u"people"_s, people}});
        QCOMPARE(planFromJson(json).error().place, u"/departure/people"_s);
    }
};

void TestPlanJson::whatCannotBeIsRefusedInFilesOnly_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("says");
    const auto row = [](const QByteArray& from, const QByteArray& to, const char* list,
                         const char* says) {
        QTest::addRow("%s", to.constData())
            << from << to << u"f: /%1/0"_s.arg(QLatin1String(list)) << QString::fromUtf8(says);
    };
    row("\"heads\": 32", "\"heads\": 30", "own_models", "multiple of kv_heads");
    row("\"params_active\": 3350000000", "\"params_active\": 33500000000", "own_models",
        "params_active is greater");
    row("\"experts_per_token\": 8", "\"experts_per_token\": 129", "own_models",
        "experts_per_token");
    row("\"kv_layers_full\": 24", "\"kv_layers_full\": 49", "own_models", "kv_layers_full");
    row("\"kv_bytes_per_token\": 98304", "\"kv_bytes_per_token\": 983040", "own_models",
        "4 x layers");
    row("\"layers\": 48", "\"layers\": 0", "own_models", "needs layers");
    row("\"kind\": \"llm\"", "\"kind\": \"oracle\"", "own_models", "no kind of model");
    row("\"id\": \"own-1\"", "\"id\": \"qwen3-8b\"", "own_models", "own-");
    row("\"licence_class\": \"permissive\"", "\"licence_class\": \"free\"", "own_models",
        "class of licences");
    // 1466 is the rate with sparsity of a card with 733 dense.
    row("\"fp8_tflops\": 733", "\"fp8_tflops\": 1466", "own_gpus", "without sparsity");
    row("\"memory_gb\": 48", "\"memory_gb\": 0", "own_gpus", "needs memory");
    row("\"cooling\": \"passive\"", "\"cooling\": \"fan\"", "own_gpus", "no cooling");
}

void TestPlanJson::whatCannotBeIsRefusedInFilesOnly()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, says);
    QByteArray bytes = writePlan(testing::fullPlan());
    QVERIFY(bytes.contains(from));
    bytes.replace(from, to);

    const Result<PlanBundle> bundle = readBundle(bytes, u"f"_s);
    QVERIFY(!bundle);
    QTEST(bundle.error().place, "place");
    QVERIFY2(bundle.error().message.contains(says), qPrintable(bundle.error().toString()));

    // What a library holds comes back, and is not exported as something that nobody can read.
    const Result<Plan> kept = readPlan(bytes, u"f"_s);
    QVERIFY(kept);
    QCOMPARE(writeBundle({*kept, {}}).error().message, bundle.error().message);
}

void TestPlanJson::ownIdsAreFree()
{
    Plan plan = testing::fullPlan(); // holds own-1 and own-2
    QCOMPARE(freeOwnId(plan), u"own-3"_s);
    plan.ownModels.clear();
    QCOMPARE(freeOwnId(plan), u"own-1"_s);
}

void TestPlanJson::attachmentsTravelAndAreChecked_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("says"); // empty: taken
    // printf abc | sha256sum; printf abc | base64
    QTest::newRow("as exported") << QByteArray("x") << QByteArray("x") << QString();
    QTest::newRow("other content") << QByteArray("YWJj") << QByteArray("YWJk") << u"SHA-256"_s;
    QTest::newRow("other hash") << QByteArray("ba7816bf") << QByteArray("ba7816be") << u"SHA-256"_s;
    QTest::newRow("no base64") << QByteArray("YWJj") << QByteArray("Y!Jj") << u"damaged"_s;
    QTest::newRow("no content") << QByteArray("YWJj") << QByteArray() << u"empty"_s;
    QTest::newRow("no hash") << QByteArray("\"sha256\"") << QByteArray("\"sha\"") << u"SHA-256"_s;
    QTest::newRow("no list") << QByteArray("\"attachments\": [")
                             << QByteArray("\"attachments\": 1, \"rest\": [") << u"list"_s;
}

void TestPlanJson::attachmentsTravelAndAreChecked()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, says);
    const Attachment file = *makeAttachment(u"contract.pdf"_s, "abc");
    QCOMPARE(file.sha256, u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    QByteArray bytes = *writeBundle({testing::fullPlan(), {file}});

    const Result<PlanBundle> bundle = readBundle(bytes.replace(from, to), u"f"_s);

    QCOMPARE(bundle.has_value(), says.isEmpty());
    if (!bundle) {
        QVERIFY2(bundle.error().message.contains(says), qPrintable(bundle.error().toString()));
        QVERIFY(bundle.error().place.startsWith("f: /attachments"_L1));
        return;
    }
    QVERIFY(bundle->plan == testing::fullPlan()); // the file is no part of the plan
    QVERIFY(bundle->attachments == std::vector {file});
}

void TestPlanJson::whatMayBeAttached_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<bool>("taken");
    QTest::newRow("empty") << qint64 {0} << false;
    QTest::newRow("one byte") << qint64 {1} << true;
    QTest::newRow("20 MB") << kMaxAttachmentBytes << true;
    QTest::newRow("a byte more") << kMaxAttachmentBytes + 1 << false;
}

void TestPlanJson::whatMayBeAttached()
{
    QFETCH(qint64, bytes);
    const Result<Attachment> made = makeAttachment(u"a.pdf"_s, QByteArray(bytes, 'x'));
    QTEST(made.has_value(), "taken");
}

void TestPlanJson::namesAreMadeSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("safe");
    QTest::addColumn<bool>("document");
    const auto row = [](const QString& name, const QString& shown, const QString& safe, bool doc) {
        QTest::addRow("%s", qPrintable(name.left(20))) << name << shown << safe << doc;
    };
    row(u"Vertrag.pdf"_s, u"Vertrag.pdf"_s, u"Vertrag.pdf"_s, true);
    row(u"../../etc/passwd"_s, u"passwd"_s, u"passwd"_s, false);
    row(u"C:\\x\\Größe 1.PDF"_s, u"Größe 1.PDF"_s, u"Gr_e_1.pdf"_s, true);
    row(u"-rf.txt"_s, u"-rf.txt"_s, u"rf.txt"_s, true);
    row(u".desktop"_s, u".desktop"_s, u"file.desktop"_s, false);
    row(u"a.pdf.sh"_s, u"a.pdf.sh"_s, u"a_pdf.sh"_s, false);
    row(u"page.html"_s, u"page.html"_s, u"page.html"_s, false);
    // U+202E turns the reading direction: it would read "rechnungexe.pdf".
    row(u"rechnung\u202efdp.exe"_s, u"rechnungfdp.exe"_s, u"rechnungfdp.exe"_s, false);
    row(u"a\nb\0c.txt"_s, u"abc.txt"_s, u"abc.txt"_s, true);
    row(QString(), u"file"_s, u"file"_s, false);
    row(QString(300, u'x') + u".pdf"_s, QString(116, u'x') + u".pdf"_s,
        QString(60, u'x') + u".pdf"_s, true);
}

void TestPlanJson::namesAreMadeSafe()
{
    QFETCH(QString, name);
    QTEST(shownName(name), "shown");
    QTEST(safeFileName(name), "safe");
    QTEST(isDocumentName(shownName(name)), "document");
}

void TestPlanJson::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("says");

    const auto unreadable = static_cast<int>(ErrorCode::Unreadable);
    const auto invalid = static_cast<int>(ErrorCode::InvalidData);
    const auto future = static_cast<int>(ErrorCode::FutureVersion);
    const auto row = [](const char* name, const QByteArray& bytes, int code, const char* place,
                         const char* says) {
        QTest::addRow("%s", name) << bytes << code << QString::fromUtf8(place)
                                  << QString::fromUtf8(says);
    };
    row("empty", "", unreadable, "f", "empty");
    row("blanks only", " \n\t ", unreadable, "f", "empty");
    row("text", "hello\nworld", unreadable, "f:1", "not valid JSON");
    row("truncated",
        "{\"format\":\"kursbuch-plan\",\n\"version\":\"1.0\",\"departure\":{\"title\":\"A",
        unreadable, "f:2", "ends in the middle");
    row("a list", "[1,2]", unreadable, "f", "another JSON file");
    row("a PDF", "%PDF-1.7\n", unreadable, "f", "a PDF");
    row("a library", QByteArray("SQLite format 3\0abc", 19), unreadable, "f", "--library");
    row("an office document", "PK\x03\x04...", unreadable, "f", "office");
    row("a web page", "<!doctype html>", unreadable, "f", "web page");
    row("other format", R"({"format":"geo"})", unreadable, "f: /format",
        "not a Kursbuch plan but \"geo\"");
    row("no format", R"({"id":"p"})", unreadable, "f: /format", "not a Kursbuch plan");
    row("bad UTF-8", "{\"format\":\"\xff\xfe\"}", unreadable, "f:1", "not valid JSON");
    row("infinite number", R"({"format":"kursbuch-plan","version":"1.0","room":{"ups_va":1e999}})",
        unreadable, "f:1", "not valid JSON");
    const auto plan = [&row](const char* name, const char* members, int code, const char* place,
                          const char* says) {
        row(name, QByteArray("{\"format\":\"kursbuch-plan\",") + members + "}", code, place, says);
    };
    plan("no version", R"("id":"p")", invalid, "f: /version", "1.0");
    plan("version as number", R"("version":1.0)", invalid, "f: /version", "1.0");
    plan("version 0", R"("version":"0.9")", invalid, "f: /version", "1.0");
    plan("next major version", R"("version":"2.0")", future, "f: /version", "newer Kursbuch");
    const auto one = [&plan, invalid](const char* name, const QByteArray& members,
                         const char* place, const char* says) {
        plan(name, (R"("version":"1.0",)" + members).constData(), invalid, place, says);
    };
    one("text for a number", R"("room":{"ups_va":"20"})", "f: /room/ups_va",
        "a number, but it is text");
    one("null", R"("id":null)", "f: /id", "null");
    one("list for an object", R"("departure":[])", "f: /departure", "an object, but it is a list");
    one("object for a list", R"("servers":{})", "f: /servers", "a list, but it is an object");
    one("number for a flag", R"("choices":{"costs_confirmed":1})", "f: /choices/costs_confirmed",
        "true or false");
    one("a place inside a list", R"("servers":[{"id":"a"},{"id":"b","gpus":[{"count":"x"}]}])",
        "f: /servers/1/gpus/0/count", "a number");
    one("a place with a slash", R"("answers":{"a/b":{"note":1}})", "f: /answers/a~1b/note", "text");
    one("half a server power supply", R"("servers":[{"id":"a","psu_count":1.5}])",
        "f: /servers/0/psu_count", "whole");
    one("eleven months", R"("departure":{"period_months":11})", "f: /departure/period_months",
        "12 and 84");
    one("85 months", R"("departure":{"period_months":85})", "f: /departure/period_months",
        "12 and 84");
    one("absurd number", R"("room":{"ups_va":1e16})", "f: /room/ups_va", "1e+15");
    one("negative users", R"("workloads":[{"id":"w","users":-1}])", "f: /workloads/0/users",
        "between 0");
    one("prompts held whole", R"("workloads":[{"id":"w","cached_share":1}])",
        "f: /workloads/0/cached_share", "between 0 and 0.99");
    one("no step of the denoiser", R"("workloads":[{"id":"w","steps":0}])", "f: /workloads/0/steps",
        "between 1 and 1000");
    one("a camera less than none", R"("workloads":[{"id":"w","cameras":-1}])",
        "f: /workloads/0/cameras", "between 0");
    one("110 % utilised", R"("servers":[{"id":"a","gpus":[{"utilisation_p95":1.1}]}])",
        "f: /servers/0/gpus/0/utilisation_p95", "0 and 1");
    one("30 February", R"("departure":{"planning_start":"2027-02-30"})",
        "f: /departure/planning_start", "not a date");
    one("German date", R"("departure":{"planning_start":"1.3.2027"})",
        "f: /departure/planning_start", "year-month-day");
    one("no id", R"("departure":{"people":[{"name":"x"}]})", "f: /departure/people/0", "no \"id\"");
    one("id twice", R"("servers":[{"id":"a"},{"id":"a"}])", "f: /servers/1", "twice");
    one("override without value", R"("overrides":{"pue":{}})", "f: /overrides/pue",
        "\"value\" is missing");
    one("nameless answer", R"("answers":{"":{}})", "f: /answers", "empty");
}

void TestPlanJson::badFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QString, place);
    QFETCH(QString, says);

    const Result<Plan> plan = readPlan(bytes, u"f"_s);

    QVERIFY(!plan);
    QCOMPARE(static_cast<int>(plan.error().code), code);
    QCOMPARE(plan.error().place, place);
    QVERIFY2(plan.error().message.contains(says), qPrintable(plan.error().toString()));
}

QTEST_GUILESS_MAIN(TestPlanJson)
#include "tst_plan_json.moc"
