#include "app/exchange/answer_file.h"
#include "app/exchange/open_points.h"
#include "tests/app/samples.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace kursbuch;
using namespace Qt::StringLiterals;

namespace {

const Catalog& catalog()
{
    static const Catalog shipped = readCatalog(shippedFiles()).catalog;
    return shipped;
}

QByteArray put(const QString& text)
{
    return QByteArray::number(text.size()) + ':' + text.toUtf8();
}

QByteArray put(const QJsonArray& list)
{
    QByteArray out = QByteArray::number(list.size()) + ';';
    for (const QJsonValue one : list)
        out += put(one.toString());
    return out;
}

/// The checksum written down a second time, from its description in the form's script.
QJsonObject sealed(QJsonObject file)
{
    QByteArray text;
    for (const QString& name : {u"plan"_s, u"role"_s, u"name"_s, u"answered_on"_s})
        text += put(file.value(name).toString());
    for (const QJsonValue value : file.value(u"answers"_s).toArray()) {
        const QJsonObject one = value.toObject();
        text += put(one.value(u"item"_s).toString()) + put(one.value(u"profile"_s).toString())
            + put(one.value(u"options"_s).toArray())
            + put(one.value(u"not_applicable"_s).toBool() ? u"1"_s : u"0"_s)
            + put(one.value(u"note"_s).toString()) + put(one.value(u"was"_s).toArray());
    }
    const QByteArray seal = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
    file.insert(u"seal"_s, QString::fromLatin1(seal));
    return file;
}

QJsonObject one(const QString& item, const QStringList& options, const QString& note = {})
{
    return {{u"item"_s, item}, {u"profile"_s, QString()},
        {u"options"_s, QJsonArray::fromStringList(options)}, {u"not_applicable"_s, false},
        {u"note"_s, note}, {u"was"_s, QJsonArray()}};
}

QJsonObject fileWith(const QJsonArray& answers)
{
    return {{u"format"_s, u"kursbuch-answers"_s}, {u"version"_s, u"1.0"_s}, {u"plan"_s, u"p"_s},
        {u"title"_s, u"Plan"_s}, {u"role"_s, u"data_protection"_s}, {u"name"_s, u"B. Muster"_s},
        {u"answered_on"_s, u"2026-11-27"_s}, {u"answers"_s, answers}};
}

Result<AnswerFile> read(const QJsonObject& file, const Plan& plan = blankPlan(u"p"_s))
{
    return readAnswers(QJsonDocument(file).toJson(), plan, catalog(), Language::English);
}

/// The file with some member of its only answer replaced.
QJsonObject with(const QString& member, const QJsonValue& value)
{
    QJsonObject answer = one(u"legal-basis"_s, {u"contract"_s});
    answer.insert(member, value);
    return sealed(fileWith({answer}));
}

} // namespace

class TestAnswerFile : public QObject {
    Q_OBJECT

private slots:
    void answersAreShownAndTakenOver()
    {
        Plan plan = blankPlan(u"p"_s);
        plan.answers[u"legal-basis"_s] = {.options = {u"consent"_s}, .person = u"p1"_s};
        plan.answers[u"ai-class"_s] = {.options = {u"limited"_s}};
        QJsonObject changed = one(u"legal-basis"_s, {u"contract"_s}, u"Vertrag mit Kunden"_s);
        changed.insert(u"was"_s, QJsonArray {u"consent"_s});
        QJsonObject same = one(u"ai-class"_s, {u"limited"_s});
        const auto file = read(sealed(fileWith({changed, same})), plan);
        QVERIFY(file);
        QVERIFY2(file->complaints.isEmpty(), qPrintable(file->complaints.join(u'\n')));
        QVERIFY(file->trusted);
        QCOMPARE(file->same, 1);
        QCOMPARE(file->answers.size(), 1U);
        QCOMPARE(file->answers.front().before.options, QStringList {u"consent"_s});
        QVERIFY(!file->answers.front().changedSince);
        takeOver(plan, *file, {0});
        const Answer& answer = plan.answers.at(u"legal-basis"_s);
        QCOMPARE(answer.options, QStringList {u"contract"_s});
        QCOMPARE(answer.note, u"Vertrag mit Kunden"_s);
        QCOMPARE(answer.person, u"p1"_s); // who is in charge stays
        QCOMPARE(answer.by, u"B. Muster"_s);
        QCOMPARE(answer.on, QDate(2026, 11, 27));
    }

    void whatWasAnsweredMeanwhileIsMarked()
    {
        Plan plan = blankPlan(u"p"_s);
        plan.answers[u"legal-basis"_s].options = {u"consent"_s};
        const auto file = read(sealed(fileWith({one(u"legal-basis"_s, {u"contract"_s})})), plan);
        QVERIFY(file && file->answers.front().changedSince);
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto of = [](QJsonObject file, const QString& member, const QJsonValue& value) {
            file.insert(member, value);
            return QJsonDocument(file).toJson();
        };
        const QJsonObject good = fileWith({});
        QTest::addRow("empty") << QByteArray() << u"damaged"_s;
        QTest::addRow("cut off") << QJsonDocument(good).toJson().left(40) << u"damaged"_s;
        QTest::addRow("a page") << QByteArray("<html>") << u"damaged"_s;
        QTest::addRow("another JSON file") << QByteArray("{\"a\":1}") << u"no file of answers"_s;
        QTest::addRow("a list") << QByteArray("[]") << u"no file of answers"_s;
        QTest::addRow("a plan") << writePlan(blankPlan(u"p"_s)) << u"no file of answers"_s;
        QTest::addRow("newer") << of(good, u"version"_s, u"2.0"_s) << u"newer Kursbuch"_s;
        QTest::addRow("no version") << of(good, u"version"_s, {}) << u"which version"_s;
        QTest::addRow("no answers") << of(good, u"answers"_s, u"all"_s) << u"holds no answers"_s;
        QTest::addRow("too large") << QByteArray(kMaxAnswerBytes + 1, ' ') << u"too large"_s;
        QTest::addRow("nested") << QByteArray(5000, '[') << u"damaged"_s;
    }
    void badFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto file = readAnswers(bytes, blankPlan(u"p"_s), catalog(), Language::English);
        QVERIFY(!file);
        QVERIFY2(file.error().message.contains(says), qPrintable(file.error().message));
        QVERIFY(file.error().message.endsWith(u'.'));
    }

    void whatDoesNotFitIsLeftOut_data()
    {
        QTest::addColumn<QJsonObject>("file");
        QTest::addColumn<QString>("says");
        QTest::addColumn<int>("kept");
        QTest::addColumn<bool>("trusted");
        QJsonObject foreign = fileWith({one(u"legal-basis"_s, {u"contract"_s})});
        foreign.insert(u"plan"_s, u"other"_s);
        QTest::addRow("another plan") << sealed(foreign) << u"another plan"_s << 1 << false;
        QJsonObject tampered = sealed(fileWith({one(u"legal-basis"_s, {u"none"_s})}));
        tampered.insert(u"answers"_s, QJsonArray {one(u"legal-basis"_s, {u"contract"_s})});
        QTest::addRow("changed afterwards")
            << tampered << u"changed after the form"_s << 1 << false;
        QJsonObject nameless = fileWith({one(u"legal-basis"_s, {u"contract"_s})});
        nameless.remove(u"name"_s);
        QTest::addRow("nobody named") << sealed(nameless) << u"who answered"_s << 1 << true;
        QJsonObject undated = fileWith({one(u"legal-basis"_s, {u"contract"_s})});
        undated.insert(u"answered_on"_s, u"gestern"_s);
        QTest::addRow("no date") << sealed(undated) << u"when"_s << 1 << true;
        QTest::addRow("unknown question")
            << with(u"item"_s, u"no-such"_s) << u"no question “no-such”"_s << 0 << true;
        QTest::addRow("unknown option")
            << with(u"options"_s, QJsonArray {u"gold"_s}) << u"has no option “gold”"_s << 0 << true;
        QTest::addRow("two answers to one")
            << with(u"options"_s, QJsonArray {u"contract"_s, u"consent"_s}) << u"takes one answer"_s
            << 0 << true;
        QTest::addRow("unknown provider")
            << with(u"profile"_s, u"provider:nobody"_s) << u"not known here"_s << 0 << true;
        QTest::addRow("not of this role")
            << with(u"item"_s, u"damage"_s) << u"no option"_s << 0 << true;
        QTest::addRow("options of the wrong type")
            << with(u"options"_s, u"contract"_s) << u"damaged"_s << 0 << true;
        QTest::addRow("an option that is a number")
            << with(u"options"_s, QJsonArray {7}) << u"damaged"_s << 0 << true;
        QTest::addRow("a note without end")
            << with(u"note"_s, QString(30'000, u'x')) << u"too long"_s << 0 << true;
        QTest::addRow("not applicable without a reason") << sealed(fileWith({[] {
            QJsonObject answer = one(u"legal-basis"_s, {});
            answer.insert(u"not_applicable"_s, true);
            return answer;
        }()})) << u"without a reason"_s << 0 << true;
        QTest::addRow("answered twice") << sealed(fileWith(
            {one(u"legal-basis"_s, {u"contract"_s}), one(u"legal-basis"_s, {u"consent"_s})}))
                                        << u"answered twice"_s << 1 << true;
        QTest::addRow("asked of somebody else")
            << sealed(fileWith({one(u"council"_s, {u"agreed"_s})})) << u"not asked of this role"_s
            << 0 << true;
    }
    void whatDoesNotFitIsLeftOut()
    {
        QFETCH(QJsonObject, file);
        QFETCH(QString, says);
        QFETCH(int, kept);
        const auto answers = read(file);
        QVERIFY(answers);
        const QString complaints = answers->complaints.join(u'\n');
        QVERIFY2(complaints.contains(says), qPrintable(complaints));
        QCOMPARE(static_cast<int>(answers->answers.size()), kept);
        QTEST(answers->trusted, "trusted");
    }

    void openPointsStandOnceAndDueOnesFirst()
    {
        Plan plan = blankPlan(u"p"_s);
        plan.departure.people = {{.id = u"d"_s, .role = u"data_protection"_s, .name = u"D"_s}};
        plan.answers[u"ai-class"_s] = {.person = u"x"_s, .due = QDate(2026, 12, 1)};
        const Assessment assessment = assess(plan, catalog(), {.asOf = QDate(2026, 11, 26)});
        const auto points = openPoints(plan, assessment, catalog());
        QVERIFY(points.size() > 20);
        QCOMPARE(points.front().jump, u"data_protection/ai-class"_s);
        QCOMPARE(points.front().person, u"x"_s); // in charge, though the role is somebody else's
        QSet<QString> places;
        for (const OpenPoint& point : points) {
            QVERIFY2(point.label.isComplete(), qPrintable(point.jump));
            QVERIFY2(!places.contains(point.jump), qPrintable(point.jump));
            places.insert(point.jump);
            if (point.role == u"data_protection"_s && point.jump != points.front().jump)
                QCOMPARE(point.person, u"d"_s);
        }
        // A question of the rules and the item that settles it are one point.
        const auto basis
            = std::ranges::find(points, u"data_protection/categories"_s, &OpenPoint::jump);
        QVERIFY(basis != points.end() && !basis->ways.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestAnswerFile)
#include "tst_answer_file.moc"
