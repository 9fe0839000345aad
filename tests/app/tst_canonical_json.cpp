#include "app/plan/plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <limits>

using namespace kursbuch;
using namespace Qt::StringLiterals;

class TestCanonicalJson : public QObject {
    Q_OBJECT

private slots:
    void bytesAreFixed_data();
    void bytesAreFixed();

    void keysAreSortedWhateverTheOrder()
    {
        QJsonObject object;
        for (const QString& key : {u"b"_s, u"a"_s, u"Ä"_s, u"B"_s, u"a1"_s, u""_s})
            object.insert(key, 1);
        // by code unit: "" < B (0x42) < a (0x61) < a1 < b < Ä (0xC4)
        QCOMPARE(canonicalJson(object), QByteArray(R"({"":1,"B":1,"a":1,"a1":1,"b":1,"Ä":1})"));
    }

    void everyDoubleComesBackTheSame()
    {
        // Bit patterns spread over all magnitudes; 0x9E37… is the golden ratio's odd multiplier.
        for (quint64 i = 1; i < 20'000; ++i) {
            const quint64 bits = i * 0x9E3779B97F4A7C15ULL;
            double number = 0.0;
            memcpy(&number, &bits, sizeof number);
            if (!std::isfinite(number))
                continue;
            const QByteArray bytes = canonicalJson({{u"x"_s, number}});
            const double again = QJsonDocument::fromJson(bytes).object().value("x"_L1).toDouble();
            QCOMPARE(memcmp(&again, &number, sizeof number), 0);
            QCOMPARE(canonicalJson(QJsonDocument::fromJson(bytes).object()), bytes);
        }
    }
};

void TestCanonicalJson::bytesAreFixed_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("bytes");

    QTest::addRow("whole number") << QJsonValue(5.0) << QByteArray("5");
    QTest::addRow("the same as integer") << QJsonValue(5) << QByteArray("5");
    QTest::addRow("minus zero is zero") << QJsonValue(-0.0) << QByteArray("0");
    QTest::addRow("a tenth") << QJsonValue(0.1) << QByteArray("0.1");
    QTest::addRow("needs 17 digits") << QJsonValue(0.1 + 0.2) << QByteArray("0.30000000000000004");
    QTest::addRow("2^53 − 1") << QJsonValue(9007199254740991.0) << QByteArray("9007199254740991");
    QTest::addRow("beyond 2^53 as read")
        << QJsonValue(qint64 {9007199254740993}) << QByteArray("9007199254740993");
    QTest::addRow("large") << QJsonValue(1e300) << QByteArray("1e+300");
    QTest::addRow("smallest") << QJsonValue(5e-324) << QByteArray("5e-324");
    QTest::addRow("not a number") << QJsonValue(std::numeric_limits<double>::quiet_NaN())
                                  << QByteArray("null");
    QTest::addRow("UTF-8, not escaped")
        << QJsonValue(u"Prüfung €"_s) << QByteArray("\"Prüfung €\"");
    QTest::addRow("quote and backslash") << QJsonValue(uR"(a"b\c)"_s) << QByteArray(R"("a\"b\\c")");
    QTest::addRow("control characters")
        << QJsonValue(u"\n\t\x01\x7f"_s) << QByteArray("\"\\n\\t\\u0001\x7f\"");
    QTest::addRow("no blanks") << QJsonValue(
        QJsonArray {1, true, QJsonValue::Null, QJsonObject {{u"b"_s, 1}, {u"a"_s, 2}}})
                               << QByteArray(R"([1,true,null,{"a":2,"b":1}])");
    QTest::addRow("empty") << QJsonValue(QJsonObject {}) << QByteArray("{}");
}

void TestCanonicalJson::bytesAreFixed()
{
    QFETCH(QJsonValue, value);
    QFETCH(QByteArray, bytes);

    QCOMPARE(canonicalJson({{u"x"_s, value}}), "{\"x\":" + bytes + "}");
}

QTEST_GUILESS_MAIN(TestCanonicalJson)
#include "tst_canonical_json.moc"
