#include "app/assess/fit.h"
#include "app/assess/sizing.h"

#include <QTest>

using namespace kursbuch;
using namespace Qt::StringLiterals;

namespace {

const Catalog& shipped()
{
    static const Catalog catalog = readCatalog(shippedFiles()).catalog;
    return catalog;
}

Workload workload(const QString& kind, const QString& model, const QString& precision)
{
    return {.id = u"w"_s, .kind = kind, .modelId = model, .precision = precision, .users = 200};
}

/// Every model with everything typed or everything assumed, in a room with two of everything.
Plan planOf(const std::vector<Workload>& workloads)
{
    Plan plan;
    plan.workloads = workloads;
    plan.room.cooling = {{.id = u"a"_s, .sensibleKw = 10}, {.id = u"b"_s}};
    plan.room.coolingRemedyKw = 10;
    plan.room.racks = {{.id = u"a"_s}, {.id = u"b"_s}};
    plan.room.feeds = {{.id = u"a"_s}, {.id = u"b"_s}};
    plan.room.startTempC = 22;
    plan.room.maxTempC = 32;
    return plan;
}

void build(Sheet& sheet, const Plan& plan)
{
    const SizingInput input {plan, shipped()};
    addLoad(Scope(sheet, u"common."_s), input);
    std::size_t way = 0;
    for (const Gpu& gpu : shipped().gpus) {
        const Server& server = shipped().servers[way % shipped().servers.size()];
        Scope scope(sheet, u"way%1."_s.arg(++way));
        (void)sizeOn(scope, gpu, input);
        (void)addFit(
            scope, {.gpus = 2, .gpu = &gpu, .server = &server, .servers = 2}, plan, shipped());
    }
}

} // namespace

/// With the catalogue that ships, every figure that sizing and fit name is there with the right
/// unit, and every quantity has a label in both languages and a scale of its unit.
class TestSheetWords : public QObject {
    Q_OBJECT

private slots:
    void plans_data()
    {
        QTest::addColumn<Plan>("plan");
        for (const Model& model : shipped().models) {
            const bool llm = model.kind == u"llm"_s;
            Workload full
                = workload(llm ? u"llm_serving"_s : u"vision_inference"_s, model.id, u"int4"_s);
            full.requestsPerMonth = 1000;
            full.tokensPerRun = 1e6;
            Workload volume = full;
            volume.users.reset();
            volume.precision = u"fp8"_s;
            QTest::addRow("%s", qPrintable(model.id))
                << planOf({full, volume, workload(full.kind, model.id, u"fp16"_s)});
        }
        for (const QString& kind : workloadKinds()) { // with a model of its kind, and without
            const auto fits = [&kind](const Model& model) {
                return kind.startsWith(model.kind) || (kind == u"tabular"_s);
            };
            const auto model = std::ranges::find_if(shipped().models, fits);
            Workload said = workload(kind, model->id, {});
            said.cachedShare = 0.5;
            said.cameras = said.liveStreams = said.audioHoursPerMonth = said.rows = 5;
            said.itemsToIndex = 1e6;
            said.tuningMethod = u"full"_s;
            Workload indexOnly {.id = u"w"_s, .kind = kind, .itemsToIndex = 1e6};
            QTest::addRow("%s", qPrintable(kind))
                << planOf({said, indexOnly, workload(kind, model->id, {})});
            QVERIFY(shipped().label(u"workload."_s + kind).isComplete());
        }
        QTest::addRow("nothing said yet") << planOf({Workload {}});
    }

    void plans()
    {
        QFETCH(Plan, plan);
        Sheet sheet(36);
        build(sheet, plan);
        QCOMPARE(sheet.problems(), std::vector<QString> {});
        for (const Quantity& quantity : sheet.quantities())
            described(quantity);
    }

private:
    static void described(const Quantity& quantity)
    {
        const Text label = shipped().quantityLabel(quantity.id);
        QVERIFY2(label.isComplete() && label.de != quantity.id, qPrintable(quantity.id));
        const UnitScale* scale = shipped().quantityScale(quantity.id);
        QVERIFY2(scale != nullptr, qPrintable(quantity.id));
        QVERIFY2(scale->unit == quantity.unit,
            qPrintable(quantity.id + u": "_s + quantity.unit.symbol() + u" shown as "_s
                + scale->unit.symbol()));
    }
};

QTEST_APPLESS_MAIN(TestSheetWords)
#include "tst_sheet_words.moc"
