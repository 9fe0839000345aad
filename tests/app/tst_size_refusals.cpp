#include "app/measurements/case_table.h"

#include <QTest>

using namespace kursbuch;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(CaseWords)

namespace {

const Catalog& shipped()
{
    static const Catalog catalog = readCatalog(shippedFiles()).catalog;
    return catalog;
}

CaseWords sound()
{
    return {.model = u"llama-3.3-70b"_s,
        .gpu = u"h100-sxm"_s,
        .gpus = u"8"_s,
        .precision = u"fp8"_s,
        .inputTokens = u"1000"_s,
        .outputTokens = u"300"_s};
}

} // namespace

/// What cannot be is refused with one sentence that names the nearest sensible alternative.
class TestSizeRefusals : public QObject {
    Q_OBJECT

private slots:
    void refused_data()
    {
        QTest::addColumn<CaseWords>("asked");
        QTest::addColumn<QString>("alternative");
        const auto row = [](const char* name, QString CaseWords::*field, const QString& word,
                             const QString& alternative) {
            CaseWords asked = sound();
            asked.*field = word;
            QTest::addRow("%s", name) << asked << alternative;
        };
        row("a model nobody knows", &CaseWords::model, u"lama-3.3-70b"_s, u"llama-3.3-70b"_s);
        row("an accelerator nobody knows", &CaseWords::gpu, u"H10 SXM"_s, u"h100-sxm"_s);
        row("a name with its end missing", &CaseWords::model, u"llama-3"_s, u"llama-3"_s);
        row("a name with a letter too many", &CaseWords::gpu, u"h1000"_s, u"h100-"_s);
        row("a name turned round", &CaseWords::gpu, u"a100-80-sxm"_s, u"a100-sxm-80"_s);
        row("a precision nobody knows", &CaseWords::precision, u"fp6"_s, u"fp16, fp8, int4"_s);
        row("a kind nobody knows", &CaseWords::kind, u"llm_live"_s, u"llm_server"_s);
        row("no GPU", &CaseWords::gpus, u"0"_s, u"least that makes sense is 1"_s);
        row("a billion GPUs", &CaseWords::gpus, u"1000000000"_s, u"1 to 100,000"_s);
        row("half a GPU", &CaseWords::gpus, u"1.5"_s, u"1.5 GPUs"_s);
        row("no number", &CaseWords::inputTokens, u"viele"_s, u"such as 1500"_s);
        row("no prompt", &CaseWords::inputTokens, u"0"_s, u"least that makes sense is 1"_s);
        row("no answer said", &CaseWords::outputTokens, QString(), u"1000 and 300"_s);
        // the model holds 131,072 tokens, of which 300 are the answer
        row("beyond the context", &CaseWords::inputTokens, u"200000"_s, u"130772"_s);
        row("an answer beyond the context", &CaseWords::outputTokens, u"200000"_s, u"131072"_s);
        row("a limit of 0", &CaseWords::limitSeconds, u"0"_s, u"tpot_limit_s"_s);
        row("more GPUs to a copy than there are", &CaseWords::tensorParallel, u"16"_s,
            u"smaller tp"_s);
        row("more stages than GPUs", &CaseWords::pipelineParallel, u"9"_s, u"smaller tp or pp"_s);
        row("a prompt held whole", &CaseWords::cachedPercent, u"100"_s, u"less than 100"_s);
        row("images asked of a language model", &CaseWords::kind, u"vision_inference"_s,
            u"another model"_s);
        row("training without a length", &CaseWords::kind, u"llm_lora"_s, u"4096"_s);
    }

    void refused()
    {
        QFETCH(CaseWords, asked);
        QFETCH(QString, alternative);
        const Result<SizeCase> read = CaseReader(shipped()).read(asked);
        QVERIFY(!read.has_value());
        QVERIFY2(read.error().message.contains(alternative), qPrintable(read.error().message));
    }

    void precisionThatIsLacking()
    {
        CaseWords asked = sound();
        asked.gpu = u"t4"_s;
        // compute capability 7.5: neither 8-bit units nor kernels for 8-bit weights
        const Result<SizeCase> read = CaseReader(shipped()).read(asked);
        QVERIFY(!read.has_value());
        QVERIFY(read.error().message.contains(u"it can with fp16"_s));
        asked.gpu = u"a100-sxm-80"_s;
        asked.kind = u"llm_sft"_s;
        asked.sequence = u"4096"_s;
        QVERIFY(CaseReader(shipped()).read(asked).error().message.contains(u"Take fp16"_s));
    }

    void headsBelowTheCopies()
    {
        CaseWords asked = sound();
        asked.model = u"qwen3-30b-a3b"_s;
        asked.tensorParallel = u"8"_s;
        const Result<SizeCase> read = CaseReader(shipped()).read(asked);
        QVERIFY(read.has_value());
        const CaseSheet found = sheetOf(*read, shipped());
        QCOMPARE(found.remarks.size(), 1);
        QVERIFY(found.remarks.front().contains(u"With tp 4"_s)); // 4 key-value heads
    }

    void shapesThatCannotBe()
    {
        Catalog catalog = shipped();
        Model& model = catalog.models.front();
        model.kvHeads = model.heads * 2;
        CaseWords asked = sound();
        asked.model = model.id;
        QVERIFY(CaseReader(catalog).read(asked).error().message.contains(u"config.json"_s));
    }

    void tables()
    {
        QVERIFY(!predictTable("gpu,isl\nL4,1\n", u"t.csv"_s, shipped()).has_value());
        const Result<CaseTable> table = predictTable("model;gpu;gpus;precision;isl;osl;note\n"
                                                     "llama-3.1-8b;L4;1;fp8;1000;300;\"a;b\"\r\n"
                                                     "none;L4;1;fp8;1000;300;c\n\n"
                                                     "Llama-3.1-70B;H100 SXM;1;fp8;128;128;d\n",
            u"t.csv"_s, shipped());
        QVERIFY(table.has_value());
        QVERIFY(!table->whole);
        const QList<QByteArray> lines = table->text.split('\n');
        QCOMPARE(lines.at(0), QByteArray("model;gpu;gpus;precision;isl;osl;note;predicted"));
        QVERIFY(lines.at(1).startsWith("llama-3.1-8b;L4;1;fp8;1000;300;\"a;b\";"));
        QVERIFY(lines.at(1).split(';').last().toDouble() > 100.0);
        QCOMPARE(lines.at(2), QByteArray("none;L4;1;fp8;1000;300;c;"));
        QCOMPARE(lines.at(3), QByteArray("Llama-3.1-70B;H100 SXM;1;fp8;128;128;d;0"));
        QCOMPARE(table->remarks.size(), 2);
        QVERIFY(table->remarks.at(0).startsWith(u"line 3:"_s));
        QVERIFY(table->remarks.at(1).startsWith(u"line 5:"_s));
    }

    void formulasStayText_data() // OWASP, "CSV Injection"
    {
        QTest::addColumn<QByteArray>("note");
        QTest::addColumn<QByteArray>("returned");
        QTest::addRow("formula") << QByteArray("=1+1") << QByteArray("'=1+1");
        QTest::addRow("command") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::addRow("quoted") << QByteArray("\"=HYPERLINK(\"\"x\"\";1)\"")
                                << QByteArray("\"'=HYPERLINK(\"\"x\"\";1)\"");
        QTest::addRow("negative number") << QByteArray("-5") << QByteArray("-5");
        QTest::addRow("negative decimal comma") << QByteArray("-5,5") << QByteArray("-5,5");
        QTest::addRow("words") << QByteArray("rack 3") << QByteArray("rack 3");
    }

    void formulasStayText()
    {
        QFETCH(QByteArray, note);
        QFETCH(QByteArray, returned);
        const Result<CaseTable> table = predictTable("model;gpu;gpus;precision;isl;osl;note\n"
                                                     "llama-3.1-8b;L4;1;fp8;1000;300;"
                + note + '\n',
            u"t.csv"_s, shipped());
        QVERIFY(table.has_value());
        const QByteArray line = table->text.split('\n').at(1);
        QVERIFY2(line.startsWith("llama-3.1-8b;L4;1;fp8;1000;300;" + returned + ';'), line);
    }
};

QTEST_APPLESS_MAIN(TestSizeRefusals)
#include "tst_size_refusals.moc"
