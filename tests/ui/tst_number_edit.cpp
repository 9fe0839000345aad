#include "ui/window/number_edit.h"

#include <QLineEdit>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kursbuch;

namespace {

const QLocale kGerman(QLocale::German, QLocale::Germany);
const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

// What a person of that language means by the text: the value, or one of the words below.
constexpr double kRefused = -1e300;
constexpr double kUnfinished = -2e300;
constexpr double kEmpty = -3e300;

struct Row {
    const char* text;
    double german;
    double english;
    const char* unit = "";
    bool ambiguous = false; ///< both languages read it, differently
};

const Row kRows[] = {
    {"", kEmpty, kEmpty}, {"   ", kEmpty, kEmpty}, {"0", 0, 0}, {"7", 7, 7}, {" 42 ", 42, 42},
    {"007", 7, 7}, {"2500", 2500, 2500}, {"+5", 5, 5}, {"-5", -5, -5}, {"\u22125", -5, -5},
    {"- 5", -5, -5}, {"-", kUnfinished, kUnfinished}, {"+", kUnfinished, kUnfinished},
    // QDoubleSpinBox read the next three as 15, 2487 and 25005 in German.
    {"1.5", kUnfinished, 1.5}, {"0.2487", kRefused, 0.2487}, {"2500.5", kRefused, 2500.5},
    {"1,5", 1.5, kUnfinished}, {"0,2487", 0.2487, kRefused}, {"2500,5", 2500.5, kRefused},
    {"12.345", 12345, 12.345, "", true}, {"1,234", 1.234, 1234, "", true},
    {"123.456", 123456, 123.456, "", true}, {"1.234", 1234, 1.234, "", true},
    {"0.234", kRefused, 0.234}, // no group begins with 0
    {"0,234", 0.234, kRefused}, {"1234.567", kRefused, 1234.567}, {"1234,567", 1234.567, kRefused},
    {"1.234,56", 1234.56, kRefused}, {"1,234.56", kRefused, 1234.56},
    {"1.234.567", 1234567, kRefused}, {"1,234,567", kRefused, 1234567},
    {"1.234.567,8", 1234567.8, kRefused}, {"1,234,567.8", kRefused, 1234567.8},
    {"1.23.456", kRefused, kRefused}, {"12,34,567", kRefused, kRefused},
    {"1.2345", kRefused, 1.2345}, {"1,2345", 1.2345, kRefused}, {"1..5", kRefused, kRefused},
    {"1,,5", kRefused, kRefused}, {"12 345", 12345, 12345}, {"12\u00A0345", 12345, 12345},
    {"12\u202F345", 12345, 12345}, {"1 234 567", 1234567, 1234567},
    {"1 23", kUnfinished, kUnfinished}, {"12'345", 12345, 12345},
    {"12\u2019345,5", 12345.5, kRefused}, {"5,", 5, kUnfinished}, {"5.", kUnfinished, 5},
    {",5", 0.5, kRefused}, {".5", kRefused, 0.5}, {",", kUnfinished, kRefused},
    {"1e5", kRefused, kRefused}, {"1E5", kRefused, kRefused}, {"0x10", kRefused, kRefused},
    {"nan", kRefused, kRefused}, {"inf", kRefused, kRefused}, {"zwölf", kRefused, kRefused},
    {"5 kW", 5, 5, "kW"}, {"5kW", 5, 5, "kW"}, {"1,2 MW", 1200, kUnfinished, "kW"},
    {"1.2 MW", kUnfinished, 1200, "kW"}, {"800 W", 0.8, 0.8, "kW"},
    {"5 kWh", kRefused, kRefused, "kW"}, {"5 m", kRefused, kRefused, "kW"}, {"30 %", 30, 30, "%"},
    {"30%", 30, 30, "%"}, {"1.234 €", 1234, 1.234, "€", true}, {"€1,234", 1.234, 1234, "€", true},
    {"397 T€", 397000, 397000, "€"}, {"2k", 2000, 2000}, {"2 M", 2000000, 2000000},
    {"2,5 Mio.", 2500000, kRefused, "€"}, {"2,5 Mio. €", 2500000, kRefused, "€"},
    {"12 Tsd. €", 12000, 12000, "€"}, {"12 apples", kRefused, kRefused},
    {"12 kW", kRefused, kRefused}, // a field without a unit
};

QString said(const NumberReading& reading)
{
    switch (reading.state) {
    case NumberReading::State::Empty:
        return u"empty"_s;
    case NumberReading::State::Incomplete:
        return u"unfinished"_s;
    case NumberReading::State::Refused:
        return u"refused"_s;
    case NumberReading::State::Valid:
        break;
    }
    return QString::number(reading.value, 'g', 15);
}

QString expectedText(double expected)
{
    if (expected == kRefused)
        return u"refused"_s;
    if (expected == kUnfinished)
        return u"unfinished"_s;
    return expected == kEmpty ? u"empty"_s : QString::number(expected, 'g', 15);
}

} // namespace

class TestNumberEdit : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void roundTrip();
    void refusalKeepsTextAndValue();
    void otherLanguageIsOffered();
    void ambiguousShowsItsReading();
    void setValueNeverEmits();
    void languageChangesTheText();
    void limits();
};

void TestNumberEdit::reads_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < static_cast<int>(std::size(kRows)); ++i)
        QTest::addRow("%02d \"%s\" %s", i, kRows[i].text, kRows[i].unit) << i;
}

void TestNumberEdit::reads()
{
    QFETCH(int, row);
    const Row& r = kRows[row];
    const NumberReading german
        = readNumber(QString::fromUtf8(r.text), kGerman, QString::fromUtf8(r.unit));
    const NumberReading english
        = readNumber(QString::fromUtf8(r.text), kEnglish, QString::fromUtf8(r.unit));
    // A number with a suffix is finished, so what cannot be read in it is refused at once.
    const bool suffix = *r.unit != 0;
    QCOMPARE(said(german), expectedText(suffix && r.german == kUnfinished ? kRefused : r.german));
    QCOMPARE(
        said(english), expectedText(suffix && r.english == kUnfinished ? kRefused : r.english));
    QCOMPARE(german.ambiguous, r.ambiguous);
    QCOMPARE(english.ambiguous, r.ambiguous);
}

void TestNumberEdit::roundTrip()
{
    QRandomGenerator random(20261125);
    for (int i = 0; i < 10'000; ++i) {
        // Six decimals, up to 10^9: what fields of a plan hold.
        const double value = std::round((random.generateDouble() * 2 - 1)
                                 * std::pow(10.0, random.bounded(10)) * 1e6)
            / 1e6;
        for (const QLocale& locale : {kGerman, kEnglish}) {
            const NumberReading reading = readNumber(numberText(value, locale), locale);
            QCOMPARE(reading.state, NumberReading::State::Valid);
            QVERIFY2(qAbs(reading.value - value) <= 1e-9 * qMax(1.0, qAbs(value)),
                qPrintable(numberText(value, locale)));
        }
    }
}

void TestNumberEdit::refusalKeepsTextAndValue()
{
    NumberEdit edit;
    edit.setLocale(kGerman);
    edit.setValue(7.0);
    QSignalSpy spy(&edit, &NumberEdit::valueEdited);
    edit.lineEdit()->selectAll();
    edit.lineEdit()->insert(u"0.2487"_s);
    emit edit.lineEdit()->textEdited(u"0.2487"_s);
    emit edit.lineEdit()->editingFinished();
    QVERIFY(edit.isRefused());
    QVERIFY(!edit.remark().isEmpty());
    edit.setValue(7.0); // a render after some other change
    QCOMPARE(edit.lineEdit()->text(), u"0.2487"_s);
    QCOMPARE(edit.value(), std::optional(7.0));
    QCOMPARE(spy.count(), 0);
}

void TestNumberEdit::otherLanguageIsOffered()
{
    const NumberReading reading = readNumber(u"2500.5"_s, kGerman);
    QCOMPARE(reading.fault, NumberReading::Fault::OtherLanguage);
    QCOMPARE(reading.other, std::optional(2500.5));
}

void TestNumberEdit::ambiguousShowsItsReading()
{
    NumberEdit edit;
    edit.setLocale(kGerman);
    edit.setUnit(u"kWh"_s);
    QTest::keyClicks(edit.lineEdit(), u"12.345"_s);
    QCOMPARE(edit.value(), std::optional(12345.0));
    QCOMPARE(edit.remark(), u"= 12\u202F345\u00A0kWh"_s);
}

void TestNumberEdit::setValueNeverEmits()
{
    NumberEdit edit;
    QSignalSpy spy(&edit, &NumberEdit::valueEdited);
    edit.setValue(5.0);
    edit.setValue({});
    QCOMPARE(spy.count(), 0);
    QTest::keyClicks(edit.lineEdit(), u"12"_s);
    QCOMPARE(spy.count(), 2); // 1, then 12
}

void TestNumberEdit::languageChangesTheText()
{
    NumberEdit edit;
    edit.setLocale(kGerman);
    edit.setUnit(u"kW"_s, 1000.0);
    edit.setValue(1234500.0);
    QCOMPARE(edit.lineEdit()->text(), u"1.234,5"_s);
    edit.setLocale(kEnglish);
    QCOMPARE(edit.lineEdit()->text(), u"1,234.5"_s);
    QCOMPARE(edit.value(), std::optional(1234500.0));
}

void TestNumberEdit::limits()
{
    NumberEdit edit;
    edit.setLocale(kEnglish);
    edit.setRange(12, 84);
    edit.setPlausible(24, 60);
    edit.setWhole(true);
    const std::tuple<QString, std::optional<double>, bool> cases[]
        = {{u"11"_s, std::nullopt, true}, {u"12"_s, 12.0, false}, {u"84"_s, 84.0, false},
            {u"85"_s, 84.0, true}, {u"36.5"_s, 84.0, true}, {u"36"_s, 36.0, false}};
    for (const auto& [text, value, refused] : cases) {
        edit.lineEdit()->setText(text);
        emit edit.lineEdit()->textEdited(text);
        QVERIFY2(edit.value() == value && edit.isRefused() == refused, qPrintable(text));
    }
}

QTEST_MAIN(TestNumberEdit)
#include "tst_number_edit.moc"
