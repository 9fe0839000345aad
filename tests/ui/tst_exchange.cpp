#include "app/exchange/answer_file.h"
#include "app/exchange/asked_questions.h"
#include "tests/ui/stop_world.h"
#include "ui/exchange/answers_dialog.h"
#include "ui/exchange/open_points_dialog.h"
#include "ui/exchange/question_page.h"
#include "ui/report/office_paper.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTableWidget>

using namespace stop_world;

namespace {

/// Everything that text could break out with.
const QString kHostile = u"</script><img src=x onerror=alert(1)> & \"q\" {data}"_s;

QByteArray between(const QByteArray& page, const QByteArray& from, const QByteArray& to)
{
    const auto start = page.indexOf(from) + from.size();
    return page.mid(start, page.indexOf(to, start) - start);
}

QString sha(const QByteArray& bytes)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64());
}

std::optional<QByteArray> run(
    const QString& tool, const QStringList& arguments, const QByteArray& input = {})
{
    if (QStandardPaths::findExecutable(tool).isEmpty())
        return {};
    QProcess process;
    process.start(tool, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

PointRow row(const QString& point, const QDate& due = {})
{
    return {.point = point, .person = u"A"_s, .due = due, .jump = u"arrival/votes"_s};
}

} // namespace

class TestExchange : public QObject {
    Q_OBJECT

private slots:
    void theFormHoldsTheQuestionsOfOneRole_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<Language>("language");
        for (const QString& role : {u"data_protection"_s, u"operations"_s}) {
            QTest::addRow("%s, German", qPrintable(role)) << role << Language::German;
            QTest::addRow("%s, English", qPrintable(role)) << role << Language::English;
        }
    }
    void theFormHoldsTheQuestionsOfOneRole()
    {
        QFETCH(QString, role);
        QFETCH(Language, language);
        World world(u"utility-invoices"_s);
        const QByteArray page = pageOf(world, role, language);
        const QJsonObject data = dataOf(page);
        QCOMPARE(data.value(u"plan"_s).toString(), world.plan().id);
        QStringList found;
        for (const QJsonValue group : data.value(u"groups"_s).toArray()) {
            for (const QJsonValue value : group.toObject().value(u"items"_s).toArray()) {
                const QJsonObject question = value.toObject();
                const Item* item = catalog().item(question.value(u"item"_s).toString());
                QVERIFY(item != nullptr);
                QCOMPARE(item->who, role);
                QCOMPARE(question.value(u"text"_s).toString(), item->text.in(language));
                QCOMPARE(question.value(u"why"_s).toString(), item->why.in(language));
                QCOMPARE(static_cast<std::size_t>(question.value(u"options"_s).toArray().size()),
                    item->options.size());
                found << item->id + question.value(u"profile"_s).toString();
            }
        }
        QStringList expected;
        for (const AskedQuestion& asked :
            askedQuestions(world.plan(), world.document().assessment(), catalog()))
            if (asked.item->who == role)
                expected << asked.item->id + asked.profile;
        found.sort();
        expected.sort();
        QVERIFY(expected.size() > 5);
        QCOMPARE(found, expected);
    }

    void theFormOpensNoConnectionAndLetsNothingOut()
    {
        World world(u"utility-invoices"_s);
        world.document().edit(u"hostile"_s, [](Plan& plan) {
            plan.departure.title = plan.departure.organisation = kHostile;
            plan.answers[u"legal-basis"_s].note = kHostile;
        });
        const QByteArray page = pageOf(world, u"data_protection"_s, Language::German);
        // One data element and one script; what was typed stands in neither as markup.
        QCOMPARE(page.count("<script"), 2);
        QCOMPARE(page.count("</script"), 2);
        QVERIFY(!page.contains("<img"));
        static const QRegularExpression outside(
            u"https?:|//[a-z]|\\bsrc\\s*=|@import|\\burl\\(|fetch\\(|XMLHttp|WebSocket|innerHTML|eval\\("_s,
            QRegularExpression::CaseInsensitiveOption);
        const QByteArray program = between(page, "<script>", "</script>");
        for (const QByteArray& part : {program, between(page, "<style>", "</style>")})
            QVERIFY2(!outside.match(QString::fromUtf8(part)).hasMatch(),
                qPrintable(outside.match(QString::fromUtf8(part)).captured()));
        QVERIFY(page.contains("default-src 'none'"));
        QVERIFY(page.contains(("script-src 'sha256-"_L1 + sha(program)).toUtf8()));
        QVERIFY(page.contains(
            ("style-src 'sha256-"_L1 + sha(between(page, "<style>", "</style>"))).toUtf8()));
        QCOMPARE(dataOf(page).value(u"title"_s).toString(), kHostile);
    }

    /// The script of the page itself answers, and what it saves is taken over.
    void answersOfThePageComeBack()
    {
        World world(u"staff-chatbot"_s);
        const QByteArray page = pageOf(world, u"data_protection"_s, Language::German);
        QTemporaryDir folder;
        QFile script(folder.filePath(u"form.js"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(between(page, "<script>", "</script>"));
        script.close();
        const QByteArray answering = R"(
            const form = require(process.argv[1]);
            const data = JSON.parse(require("fs").readFileSync(0));
            const states = form.startStates(data);
            data.groups.forEach((g) => g.items.forEach((i) => {
              if (i.item === "legal-basis") Object.assign(states.get(i), { options: ["contract"], note: "Größe ✓ 𝄞" });
              if (i.item === "ai-class") Object.assign(states.get(i), { options: [], na: true, note: "" });
              if (form.problemOf(states.get(i), { reason_missing: "reason" })) states.get(i).note = "kein KI-System";
            }));
            console.log(JSON.stringify(form.answerFile(data, states, { name: "  Dr. B.  Muster ", on: "2026-11-27" })));)";
        const auto saved
            = run(u"node"_s, {u"-e"_s, QString::fromUtf8(answering), script.fileName()},
                QJsonDocument(dataOf(page)).toJson());
        if (!saved)
            QSKIP("node is missing: the script of the form was NOT run");
        const auto file = readAnswers(*saved, world.plan(), catalog(), Language::German);
        QVERIFY2(file, file ? "" : qPrintable(file.error().message));
        QVERIFY2(file->complaints.isEmpty(), qPrintable(file->complaints.join(u'\n')));
        QVERIFY(file->trusted);
        QCOMPARE(file->name, u"Dr. B. Muster"_s);
        QCOMPARE(file->answers.size(), 2U);
        QVERIFY(file->same > 5);
        const Plan before = world.plan();
        const int steps = world.document().undoStack().count();
        world.document().edit(u"answers"_s, [&](Plan& plan) { takeOver(plan, *file, {0, 1}); });
        QCOMPARE(world.document().undoStack().count(), steps + 1);
        QCOMPARE(world.plan().answers.at(u"legal-basis"_s).note, u"Größe ✓ 𝄞"_s);
        QVERIFY(world.plan().answers.at(u"ai-class"_s).notApplicable);
        world.document().undoStack().undo();
        QCOMPARE(world.plan(), before);
    }

    void onlyWhatIsTickedIsTaken()
    {
        const Item* item = catalog().item(u"legal-basis"_s);
        AnswerFile file {.role = u"data_protection"_s,
            .name = u"B"_s,
            .answers = {{.item = item, .after = {.options = {u"contract"_s}}},
                {.item = item, .after = {.options = {u"consent"_s}}, .changedSince = true}}};
        const Wording words(catalog(), Language::English);
        AnswersDialog dialog(file, words, catalog(), nullptr);
        QCOMPARE(dialog.chosen(), std::vector<std::size_t> {0}); // the other changed meanwhile
        auto* table = dialog.findChild<QTableWidget*>();
        QVERIFY(table->item(0, 2)->text().contains(u"contract"_s));
        table->item(0, 0)->setCheckState(Qt::Unchecked);
        QVERIFY(dialog.chosen().empty());
        file.trusted = false;
        QVERIFY(AnswersDialog(file, words, catalog(), nullptr).chosen().empty());
    }

    void openPointsAreSortedCopiedAndLead()
    {
        World world(u"staff-chatbot"_s);
        world.document().edit(u"due"_s, [](Plan& plan) {
            plan.answers[u"use-case"_s] = {.person = u"p2"_s, .due = QDate(2026, 12, 24)};
            plan.answers[u"availability"_s] = {.person = u"p1"_s, .due = QDate(2026, 12, 6)};
        });
        const Wording words(catalog(), Language::German);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"points.csv"_s);
        OpenPointsDialog dialog(world.document(), words,
            {.saveFile = [&](QWidget*, const QString&, const QString&) { return path; }}, nullptr);
        auto* table = dialog.findChild<QTableWidget*>();
        QCOMPARE(dialog.shown().at(0).jump, u"use_case/availability"_s);
        QCOMPARE(dialog.shown().at(1).jump, u"use_case/use-case"_s);
        table->sortItems(2, Qt::DescendingOrder);
        QVERIFY(!dialog.shown().front().due.isValid());
        table->sortItems(1);
        const auto byPerson = dialog.shown();
        for (std::size_t i = 1; i < byPerson.size(); ++i)
            QVERIFY(byPerson[i - 1].person.localeAwareCompare(byPerson[i].person) <= 0);
        QString target;
        connect(&dialog, &OpenPointsDialog::jumpRequested, this,
            [&target](const QString& jump) { target = jump; });
        table->setCurrentCell(0, 0);
        emit table->itemActivated(table->item(0, 0));
        QCOMPARE(target, byPerson.front().jump);
        dialog.copy();
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'),
            static_cast<qsizetype>(byPerson.size()) + 1);
        QVERIFY(dialog.save());
        QFile csv(path);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().startsWith("\xEF\xBB\xBFPunkt;Zust\xC3\xA4ndig;F\xC3\xA4llig;"));
        world.document().edit(u"answered"_s,
            [](Plan& plan) { plan.answers[u"availability"_s].options = {u"normal"_s}; });
        QVERIFY(std::ranges::none_of(dialog.shown(),
            [](const PointRow& shown) { return shown.jump == u"use_case/availability"_s; }));
    }

    void cellsOfAFileStayText_data()
    {
        QTest::addColumn<QString>("point");
        QTest::addColumn<QByteArray>("german");
        // CWE-1236; a field with the separator, a quote or a line break is quoted (RFC 4180).
        QTest::addRow("plain") << u"Frage"_s << QByteArray("Frage");
        QTest::addRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::addRow("plus") << u"+49 30"_s << QByteArray("'+49 30");
        QTest::addRow("minus") << u"-1"_s << QByteArray("'-1");
        QTest::addRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
        QTest::addRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
        QTest::addRow("separator") << u"a;b"_s << QByteArray("\"a;b\"");
        QTest::addRow("quote") << u"\"=1;\""_s << QByteArray("\"\"\"=1;\"\"\"");
        QTest::addRow("line break") << u"a\nb"_s << QByteArray("\"a\nb\"");
        QTest::addRow("comma") << u"a,b"_s << QByteArray("a,b");
    }
    void cellsOfAFileStayText()
    {
        QFETCH(QString, point);
        QFETCH(QByteArray, german);
        const QByteArray csv
            = csvOf({u"P"_s, u"W"_s, u"D"_s, u"S"_s, u"X"_s}, {row(point)}, Language::German);
        QCOMPARE(csv, "\xEF\xBB\xBFP;W;D;S;X\r\n" + german + ";A;;;\r\n");
        QVERIFY(csvOf({u"P"_s}, {row(u"a,b"_s)}, Language::English).contains("\"a,b\",A,"));
    }

    void papersSayEveryPoint_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<Language>("language");
        for (const QString& sample : {u"utility-invoices"_s, u"staff-chatbot"_s, QString()}) {
            QTest::addRow("%s German", qPrintable(sample)) << sample << Language::German;
            QTest::addRow("%s English", qPrintable(sample)) << sample << Language::English;
        }
    }
    void papersSayEveryPoint()
    {
        QFETCH(QString, sample);
        QFETCH(Language, language);
        World world(sample);
        const ReportInput input = paperInput(world.document(), language);
        const Story story(input);
        const QString record = textOf(recordOfProcessing(story));
        // Art. 30(1) GDPR (a) to (g)
        for (const char point : {'a', 'b', 'c', 'd', 'e', 'f', 'g'})
            QVERIFY2(record.contains(QString(QLatin1Char(point)) + u')'), qPrintable(record));
        const QString notYet
            = language == Language::German ? u"noch nicht angegeben"_s : u"not stated yet"_s;
        QVERIFY(record.contains(notYet)); // no plan knows the address
        const QString dpia = textOf(impactAssessment(story));
        for (const char point : {'a', 'b', 'c', 'd'}) // Art. 35(7)
            QVERIFY2(dpia.contains(QString(QLatin1Char(point)) + u')'), qPrintable(dpia));
        QVERIFY(dpia.contains(u"WP 248"_s));
        for (const QString& text : {record, dpia, textOf(officerRequest(story, 5))}) {
            static const QRegularExpression key(
                u"\\b(record|dpia|request|papers|threshold)\\.[a-z]|\\{\\d\\}"_s);
            QVERIFY2(!key.match(text).hasMatch(), qPrintable(key.match(text).captured()));
        }
    }

    void papersAreFilesThatOpen()
    {
        World world(u"utility-invoices"_s);
        world.document().edit(u"hostile"_s, [](Plan& plan) { plan.departure.purpose = kHostile; });
        const ReportInput input = paperInput(world.document(), Language::German);
        QTemporaryDir folder;
        const QString pdf = folder.filePath(u"request.pdf"_s);
        QVERIFY(writeOfficePaper(PaperKind::OfficerRequest, input, pdf));
        if (const auto info = run(u"pdfinfo"_s, {pdf}))
            QVERIFY2(info->contains("Pages:           1\n"), info->constData());
        const QString odt = folder.filePath(u"dpia.odt"_s);
        QVERIFY(writeOfficePaper(PaperKind::ImpactAssessment, input, odt));
        QFile file(odt);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(80).contains("mimetypeapplication/vnd.oasis.opendocument.text"));
        if (const auto content = run(u"unzip"_s, {u"-p"_s, odt, u"content.xml"_s})) {
            QVERIFY(content->contains("&lt;img src=x"));
            QVERIFY(content->contains("Art. 35"));
        }
        const QString nowhere = folder.filePath(u"missing/record.pdf"_s);
        QVERIFY(!writeOfficePaper(PaperKind::Record, input, nowhere));
    }

private:
    static QByteArray pageOf(World& world, const QString& role, Language language)
    {
        return writeQuestionPage({.plan = world.plan(),
            .assessment = world.document().assessment(),
            .catalog = catalog(),
            .role = role,
            .language = language,
            .date = QDate(2026, 11, 26)});
    }
    static QJsonObject dataOf(const QByteArray& page)
    {
        return QJsonDocument::fromJson(
            between(page, "<script type=\"application/json\" id=\"data\">", "</script>"))
            .object();
    }
    static QString textOf(const OfficePaper& paper)
    {
        QStringList lines {paper.kind(), paper.title(), paper.subtitle()};
        for (const OfficePart& part : paper.parts()) {
            lines += part.lines + part.table.headings;
            for (const QStringList& cells : part.table.rows)
                lines += cells;
        }
        return lines.join(u'\n');
    }
};

QTEST_MAIN(TestExchange)
#include "tst_exchange.moc"
