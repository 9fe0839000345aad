#include "tests/app/samples.h"

#include <cmath>

using namespace kursbuch;
using namespace samples;

Q_DECLARE_METATYPE(Workload)

namespace {

/// One workload in a house with a server that takes two more cards.
Plan planOf(Workload workload)
{
    Plan plan = blankPlan(u"p"_s);
    workload.id = u"w"_s;
    plan.workloads[0] = std::move(workload);
    plan.servers.push_back({.id = u"s"_s, .freeGpuSlots = 2});
    return plan;
}

Workload work(const char* kind, const char* model)
{
    return {.kind = QLatin1String(kind), .modelId = QLatin1String(model)};
}

Workload chat(const char* model, double users)
{
    Workload w = work("llm_serving", model);
    w.precision = u"fp8"_s;
    w.users = users;
    return w;
}

Workload tuning(const char* model, const char* method, double tokens)
{
    Workload w = work("llm_tuning", model);
    w.tuningMethod = QLatin1String(method);
    w.tokensPerRun = tokens;
    return w;
}

QStringList keysOf(const std::vector<Message>& messages)
{
    QStringList keys;
    for (const Message& message : messages)
        keys.append(message.key);
    return keys;
}

} // namespace

/// Every kind of work through the whole chain, and how large a machine it asks for at all (method
/// note sizing 5 and 6).
class TestExtent : public QObject {
    Q_OBJECT

private slots:
    void everyKindOfWork_data();
    void everyKindOfWork();
    void aProcessorIsPricedOrUnknown();
    void aClusterIsPricedWithItsNetwork();
    void templatesAreComplete_data();
    void templatesAreComplete();
    void extents_data();
    void extents();
    void notes_data();
    void notes();
    void needs_data();
    void needs();
};

void TestExtent::extents_data()
{
    QTest::addColumn<Workload>("workload");
    QTest::addColumn<QString>("extent");
    const auto row = [](const char* name, const Workload& workload, const char* extent) {
        QTest::addRow("%s", name) << workload << QString::fromLatin1(extent);
    };
    // Section 6, line by line
    Workload table = work("tabular", "");
    table.rows = 1e7;
    row("10 M rows: CPU enough", table, "processor");
    table.rows = 1e8;
    table.trainingRunsPerYear = 8760;
    row("100 M rows, retrained hourly: one GPU", table, "workstation");
    Workload night = work("llm_serving", "llama-3.1-8b");
    night.requestsPerMonth = 100000; // x 300 / 30.4 = 1 M tokens a night
    row("nightly batch, 8B, below 10 M tokens: CPU server", night, "processor");
    night.requestsPerMonth = 2e6;
    row("nightly batch, 8B, 20 M tokens: a GPU", night, "node");
    Workload live = work("speech", "whisper-large-v3");
    live.liveStreams = 6;
    row("few speech streams, live: CPU", live, "processor");
    live.liveStreams = 500;
    row("500 speech streams: a GPU", live, "workstation");
    Workload search = work("embedding", "bge-m3");
    search.itemsPerSecond = 20;
    row("search below 50 a second: CPU", search, "processor");
    row("LoRA 8B, below 100 M tokens: one workstation", tuning("llama-3.1-8b", "lora", 60e6),
        "workstation");
    row("QLoRA 8B, below 100 M tokens: one workstation", tuning("llama-3.1-8b", "qlora", 60e6),
        "workstation");
    row("LoRA 70B: one node", tuning("llama-3.3-70b", "lora", 60e6), "node");
    row("full 8B: one node", tuning("llama-3.1-8b", "full", 100e6), "node");
    // fewer with more memory than 80 GB: two nodes of 8 x 141 GB, or one of 288 GB
    row("full 405B: cluster", tuning("llama-3.1-405b", "full", 100e6), "cluster");
    row("chat, 500 staff, 70B: one node", chat("llama-3.3-70b", 500), "node");
    row("chat, a small team, 8B: one workstation", chat("llama-3.1-8b", 50), "workstation");
    Workload scratch = work("llm_pretraining", "llama-3.1-8b");
    scratch.tokensPerRun = 1e12;
    row("pre-training of 8B on 1 T tokens: cluster", scratch, "cluster");
    row("nothing said", Workload {}, "unknown");
    row("users not said", work("llm_serving", "llama-3.1-8b"), "unknown");
    row("searches not said", work("embedding", "bge-m3"), "unknown");
}

void TestExtent::extents()
{
    QFETCH(Workload, workload);
    const Assessment assessment = assessed(planOf(workload));
    QCOMPARE(assessment.sheet.problems(), std::vector<QString> {});
    QTEST(extentId(assessment.verdict.extent), "extent");
    QVERIFY(catalog().label(assessment.verdict.reason.key).isComplete());
}

void TestExtent::notes_data()
{
    QTest::addColumn<Workload>("workload");
    QTest::addColumn<QString>("note");
    const auto row = [](const char* name, const Workload& workload, const QString& note) {
        QTest::addRow("%s", name) << workload << note;
    };
    row("nobody uses it", chat("llama-3.1-8b", 0), u"note.no_load"_s);
    row("a billion users", chat("llama-3.1-8b", 1e9), u"note.many_users"_s);
    Workload hasty = chat("llama-3.1-8b", 10);
    hasty.thinkTimeS = 0;
    row("no pause", hasty, u"note.no_pause"_s);
    Workload odd = chat("llama-3.1-8b", 10);
    odd.precision = u"fp3"_s;
    row("a precision nobody knows", odd, u"note.precision"_s);
    odd.kind = u"telepathy"_s;
    row("a kind nobody knows", odd, u"note.kind"_s);
    row("a model nobody knows", chat("lama", 10), u"note.model"_s);
    row("a method nobody knows", tuning("llama-3.1-8b", "loro", 1e6), u"note.method"_s);
    Workload speech = work("speech", "whisper-large-v3");
    speech.liveStreams = 4;
    speech.trainingRunsPerYear = 2;
    row("tuning of speech", speech, u"note.no_training_formula"_s);
    Workload scratch = work("llm_pretraining", "llama-3.1-8b");
    row("from scratch", scratch, u"note.pretraining"_s);
    scratch.tokensPerRun = 1e12;
    row("from scratch, for weeks", scratch, u"note.pretraining_large"_s);
    row("all weights", tuning("llama-3.3-70b", "full", 1e6), u"note.link_full"_s);
    row("adapters", tuning("llama-3.1-8b", "lora", 1e6), u"note.link_adapters"_s);
    Workload index = work("embedding", "bge-m3");
    index.itemsToIndex = 1e7;
    row("a model shared by several cards", tuning("llama-3.1-405b", "lora", 1e6),
        u"note.link_shared"_s);
    row("one-off index", index, u"note.index"_s);
    row("use alone", chat("llama-3.3-70b", 500), u"note.no_cluster_network"_s);
}

void TestExtent::notes()
{
    QFETCH(Workload, workload);
    QFETCH(QString, note);
    const Assessment assessment = assessed(planOf(workload));
    QVERIFY2(keysOf(assessment.verdict.notes).contains(note),
        qPrintable(keysOf(assessment.verdict.notes).join(u' ')));
    QVERIFY(catalog().label(note).isComplete());
    for (const Message& message : assessment.verdict.notes)
        for (const QString& argument : message.arguments)
            QVERIFY2(!argument.startsWith(u"q:"_s)
                    || assessment.values.scalar(argument.mid(2)).has_value(),
                qPrintable(argument));
}

void TestExtent::needs_data()
{
    QTest::addColumn<Workload>("workload");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<double>("expected");
    const auto row
        = [](const char* name, const Workload& workload, const char* quantity, double expected) {
              QTest::addRow("%s", name) << workload << QString::fromLatin1(quantity) << expected;
          };
    // Section 5. 8.03e9 x 14 B: "8B full 112 GB -> 5 GB/s for 22 s"
    const Workload full = tuning("llama-3.1-8b", "full", 100e6);
    row("checkpoint, 8B full", full, "common.need.checkpoint", 112.4e9);
    row("its rate", full, "common.need.checkpoint_rate", 112.4e9 / 22.5 * 3600);
    // 1 % of it: "LoRA: 0.1..1 GB, any disk"
    row("checkpoint, 8B LoRA", tuning("llama-3.1-8b", "lora", 1e6), "common.need.checkpoint",
        1.124e9);
    // (2 x 200 GB + 16.06 GB + 3 x 112.4 GB) x 1.25
    row("storage, 8B full", full, "common.need.storage", 941.6e9);
    // "140 GB at 5 GB/s = 28 s"
    Workload served = chat("llama-3.3-70b", 500);
    served.precision = u"fp16"_s;
    row("cold load, 70B", served, "common.need.cold_load", 28.2 / 3600);
}

void TestExtent::needs()
{
    QFETCH(Workload, workload);
    QFETCH(QString, quantity);
    QFETCH(double, expected);
    const double actual = assessed(planOf(workload)).values.scalar(quantity).value_or(NAN);
    QVERIFY2(std::abs(actual - expected) <= 0.005 * expected,
        qPrintable(u"%1 instead of %2"_s.arg(actual).arg(expected)));
}

void TestExtent::everyKindOfWork_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QStringList>("carrying");
    const auto row = [](const char* name, const Workload& workload, const QStringList& carrying) {
        Plan plan = blankPlan(u"p"_s);
        plan.workloads[0] = workload;
        plan.workloads[0].id = u"w"_s;
        plan.servers.push_back({.id = u"s"_s, .freeGpuSlots = 2});
        QTest::addRow("%s", name) << plan << carrying;
    };
    const QStringList own {u"cloud"_s, u"extend"_s, u"system"_s, u"pc"_s};
    Workload speech {.kind = u"speech"_s, .modelId = u"whisper-large-v3"_s};
    speech.audioHoursPerMonth = 1000;
    row("speech", speech, own + QStringList {u"api"_s});
    Workload index {.kind = u"embedding"_s, .modelId = u"bge-m3"_s};
    index.itemsToIndex = 1e7;
    row("embedding", index, own);
    Workload pictures {.kind = u"diffusion"_s, .modelId = u"sdxl"_s};
    pictures.requestsPerMonth = 20000;
    row("diffusion", pictures, own);
    Workload tuning {.kind = u"llm_tuning"_s, .modelId = u"llama-3.1-8b"_s};
    row("adapters", tuning, own + QStringList {u"pretrained"_s});
    tuning.tuningMethod = u"full"_s;
    tuning.modelId = u"llama-3.3-70b"_s; // 24 cards of 80 GB: no PC, no two slots, no service
    row("all weights", tuning, {u"cloud"_s, u"system"_s});
    Workload table {.kind = u"tabular"_s, .trainingRunsPerYear = 365.0};
    table.rows = 1e7;
    row("tables", table, {u"cloud"_s, u"extend"_s, u"pc"_s});
}

void TestExtent::everyKindOfWork()
{
    QFETCH(Plan, plan);
    const Assessment assessment = assessed(plan);
    QCOMPARE(assessment.sheet.problems(), std::vector<QString> {});
    QStringList found;
    for (const WayResult& way : assessment.ways)
        if (way.carries && way.id != u"today"_s)
            found.append(way.id);
    QFETCH(QStringList, carrying);
    found.sort();
    carrying.sort();
    QCOMPARE(found, carrying);
}

void TestExtent::aProcessorIsPricedOrUnknown()
{
    Plan plan = blankPlan(u"p"_s);
    plan.workloads[0].kind = u"tabular"_s;
    plan.workloads[0].rows = 1e7;
    plan.servers.push_back({.id = u"s"_s});
    const Assessment before = assessed(plan);
    // ten million rows take less than a minute: no card is bought or rented
    for (const QString& id : {u"cloud"_s, u"extend"_s, u"pc"_s})
        QCOMPARE(before.way(id)->sizing.gpus, 0);
    QVERIFY(before.way(u"extend"_s)->cost.has_value());
    QVERIFY(before.way(u"pc"_s)->cost->upfrontEur > 1000.0);
    QVERIFY(!before.way(u"cloud"_s)->cost); // the catalogue has no such instance
    QCOMPARE(before.way(u"cloud"_s)->missing, std::vector {u"processor.rent"_s});
    plan.overrides[u"processor.rent"_s] = {.value = 0.5};
    QVERIFY(assessed(plan).way(u"cloud"_s)->cost.has_value());
}

void TestExtent::aClusterIsPricedWithItsNetwork()
{
    const Plan plan = planOf(tuning("llama-3.3-70b", "full", 1e6));
    const Assessment assessment = assessed(plan);
    // 1.13 TB of state are spread over several machines, whose network nobody sells by list price
    const WayResult& system = *assessment.way(u"system"_s);
    QVERIFY(system.carries);
    QVERIFY(!system.cost);
    QCOMPARE(system.missing, std::vector {u"cluster_network"_s});
    const WayResult& cloud = *assessment.way(u"cloud"_s);
    QVERIFY(catalog().offer(cloud.offerId)->gpuCount >= 8);
}

void TestExtent::templatesAreComplete_data()
{
    QTest::addColumn<Plan>("plan");
    const QDir templates(u":/kursbuch/templates"_s);
    QVERIFY(templates.exists(u"speech-to-text.kursbuch"_s));
    for (const QString& name : templates.entryList({u"*.kursbuch"_s})) {
        QFile file(templates.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::addRow("%s", qPrintable(name)) << readPlan(file.readAll(), name).value();
    }
}

/// Whoever begins with one sees at once what the cloud would cost.
void TestExtent::templatesAreComplete()
{
    QFETCH(Plan, plan);
    const Assessment assessment = assessed(plan);
    QVERIFY(assessment.way(u"cloud"_s)->cost.has_value());
    QVERIFY(assessment.verdict.extent != Extent::Unknown);
    QVERIFY(catalog().label(u"sample."_s + plan.id + u".sub"_s).isComplete());
}

QTEST_APPLESS_MAIN(TestExtent)
#include "tst_extent.moc"
