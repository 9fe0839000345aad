#include "tests/ui/stop_world.h"
#include "ui/stops/cell_table.h"
#include "ui/stops/sizing_bars.h"
#include "ui/window/number_edit.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace stop_world;

namespace {

QString textOf(const QWidget& page, const QString& name)
{
    const auto* label = page.findChild<QLabel*>(name);
    return label && label->isVisibleTo(&page) ? label->text() : QString();
}

QString textsOf(const QWidget& table)
{
    QStringList texts;
    for (const QLabel* label : table.findChildren<QLabel*>())
        texts << label->text();
    return texts.join(u'|');
}

void choose(QComboBox& box, const QString& id)
{
    box.setCurrentIndex(box.findData(id));
    emit box.activated(box.currentIndex());
}

void type(const QWidget& page, const QString& field, const QString& text)
{
    auto* line = page.findChild<QLineEdit*>(field);
    QVERIFY2(line, qPrintable(field));
    line->selectAll();
    QTest::keyClicks(line, text);
}

const Workload& first(const World& world)
{
    return world.plan().workloads.front();
}

} // namespace

/// The stop where somebody who knows no tokens says what the AI shall do.
class TestUseCase : public QObject {
    Q_OBJECT

private slots:
    void aCardBringsKindModelAndLoad();
    void whatWasTypedStaysUnderAnotherCard();
    void aCardAndUsersAreAnAnswer();
    void theAnswerShowsTheFiguresOfTheAssessment();
    void everyKindAsksWhatItNeeds_data();
    void everyKindAsksWhatItNeeds();
    void anOwnModelIsEnteredAndChosen();
    void anOwnAcceleratorCanBeWanted();
    void badNumbersGiveASentence();
};

void TestUseCase::aCardBringsKindModelAndLoad()
{
    World world({});
    StopPage& page = world.show(u"use_case"_s);
    const Plan before = world.plan();
    auto* card = page.findChild<QAbstractButton*>(u"option_visual_inspection"_s);
    QVERIFY(card);
    card->click();
    // As the template "visual-inspection" has it.
    QCOMPARE(first(world).kind, u"vision_inference"_s);
    QCOMPARE(first(world).modelId, u"retinanet-r50"_s);
    QCOMPARE(first(world).itemsPerSecond, 6.0);
    QVERIFY(card->isChecked());
    QCOMPARE(world.document().undoStack().count(), 1);
    world.document().undoStack().undo();
    QVERIFY(world.plan() == before);
    QVERIFY(!card->isChecked());
}

void TestUseCase::whatWasTypedStaysUnderAnotherCard()
{
    World world({});
    StopPage& page = world.show(u"use_case"_s);
    page.findChild<QAbstractButton*>(u"option_staff_chatbot"_s)->click();
    type(page, u"users"_s, u"90"_s);
    page.findChild<QAbstractButton*>(u"option_legal_llm"_s)->click();
    QCOMPARE(first(world).modelId, u"gpt-oss-120b"_s); // of the card, as nobody chose another
    QCOMPARE(first(world).users, 90.0);
    page.findChild<QAbstractButton*>(u"option_other"_s)->click();
    QCOMPARE(first(world).modelId, u"gpt-oss-120b"_s); // no card of its own takes nothing away
}

void TestUseCase::aCardAndUsersAreAnAnswer()
{
    World world({});
    StopPage& page = world.show(u"use_case"_s);
    QVERIFY(!textOf(page, u"missing"_s).isEmpty());
    page.findChild<QAbstractButton*>(u"option_staff_chatbot"_s)->click();
    type(page, u"users"_s, u"500"_s);
    QVERIFY(textOf(page, u"missing"_s).isEmpty());
    QVERIFY(!textOf(page, u"sufficient"_s).isEmpty());
    QVERIFY(page.findChild<LoadBar*>(u"useBar"_s)->isVisibleTo(&page));
    QVERIFY(page.findChild<MemoryBar*>(u"memoryBar"_s)->isVisibleTo(&page));
}

void TestUseCase::theAnswerShowsTheFiguresOfTheAssessment()
{
    World world(u"staff-chatbot"_s);
    StopPage& page = world.show(u"use_case"_s);
    const Assessment& all = world.document().assessment();
    QVERIFY(!all.sizing.options.empty());
    const Wording words(catalog(), Language::English);
    const QString table = textsOf(*page.findChild<CellTable*>(u"options"_s));
    for (const SizingOption& option : all.sizing.options) {
        QVERIFY(
            table.contains(u"%1 × %2"_s.arg(option.gpus).arg(catalog().gpu(option.gpuId)->name)));
        QVERIFY(table.contains(words.quantity(option.id("price"_L1), all)));
        QVERIFY(table.contains(words.quantity(option.id("power"_L1), all)));
    }
    const SizingOption& best = all.sizing.options.front();
    const QString memory = textsOf(*page.findChild<CellTable*>(u"memoryFigures"_s));
    QVERIFY(memory.contains(words.quantity(best.leadingId("part_weights"_L1), all)));
    const QString load = textsOf(*page.findChild<CellTable*>(u"loadFigures"_s));
    QVERIFY(load.contains(words.quantity(best.leadingId("peak_load"_L1), all)));
}

void TestUseCase::everyKindAsksWhatItNeeds_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QStringList>("notAsked");
    const auto row = [](const char* kind, const QStringList& asked, const QStringList& notAsked) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << asked << notAsked;
    };
    row("llm_serving", {u"modelId"_s, u"users"_s}, {u"cameras"_s, u"rows"_s, u"liveStreams"_s});
    row("vision_inference", {u"modelId"_s, u"cameras"_s}, {u"users"_s, u"tokensPerRun"_s});
    row("speech", {u"modelId"_s, u"audioHoursPerMonth"_s, u"liveStreams"_s}, {u"users"_s});
    row("embedding", {u"modelId"_s, u"itemsToIndex"_s, u"users"_s}, {u"cameras"_s});
    row("diffusion", {u"modelId"_s, u"requestsPerMonth"_s}, {u"rows"_s});
    row("tabular", {u"rows"_s, u"trainingRunsPerYear"_s}, {u"modelId"_s, u"users"_s});
    row("llm_tuning", {u"modelId"_s, u"tokensPerRun"_s, u"trainingDeadlineHours"_s},
        {u"users"_s, u"imagesPerRun"_s});
    row("llm_pretraining", {u"modelId"_s, u"tokensPerRun"_s}, {u"users"_s});
}

void TestUseCase::everyKindAsksWhatItNeeds()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, asked);
    QFETCH(QStringList, notAsked);
    World world({});
    StopPage& page = world.show(u"use_case"_s);
    choose(*page.findChild<QComboBox*>(u"kind"_s), kind);
    for (const QString& field : asked)
        QVERIFY2(page.findChild<QWidget*>(field)->isVisibleTo(&page), qPrintable(field));
    for (const QString& field : notAsked)
        QVERIFY2(!page.findChild<QWidget*>(field)->isVisibleTo(&page), qPrintable(field));
}

void TestUseCase::anOwnModelIsEnteredAndChosen()
{
    World world({});
    StopPage& page = world.show(u"use_case"_s);
    choose(*page.findChild<QComboBox*>(u"kind"_s), u"llm_serving"_s);
    choose(*page.findChild<QComboBox*>(u"modelId"_s), u"+own"_s);
    QCOMPARE(first(world).modelId, u"own-1"_s);
    QVERIFY(!textOf(page, u"refusal"_s).isEmpty()); // nothing said yet
    type(page, u"ownModel.name"_s, u"Hausmodell"_s);
    // The shape of Llama 3.1 8B as its config.json states it.
    const std::pair<QString, QString> shape[]
        = {{u"paramsTotal"_s, u"8.03"_s}, {u"layers"_s, u"32"_s}, {u"hidden"_s, u"4096"_s},
            {u"heads"_s, u"32"_s}, {u"kvHeads"_s, u"8"_s}, {u"contextTokens"_s, u"131072"_s}};
    for (const auto& [field, value] : shape)
        type(page, u"ownModel."_s + field, value);
    QCOMPARE(textOf(page, u"refusal"_s), QString());
    type(page, u"users"_s, u"500"_s);
    QVERIFY(!world.document().assessment().sizing.options.empty());
    QCOMPARE(page.findChild<QComboBox*>(u"modelId"_s)->currentText(), u"Hausmodell"_s);
    // Another model takes nothing away from it.
    choose(*page.findChild<QComboBox*>(u"modelId"_s), u"llama-3.3-70b"_s);
    QCOMPARE(world.plan().ownModels.size(), 1U);
    choose(*page.findChild<QComboBox*>(u"modelId"_s), u"own-1"_s);
    page.findChild<QAbstractButton*>(u"ownModel.remove"_s)->click();
    QVERIFY(world.plan().ownModels.empty());
    QCOMPARE(first(world).modelId, QString());
}

void TestUseCase::anOwnAcceleratorCanBeWanted()
{
    World world(u"staff-chatbot"_s);
    StopPage& page = world.show(u"use_case"_s);
    page.findChild<QAbstractButton*>(u"ownGpu.add"_s)->click();
    QCOMPARE(world.plan().ownGpus.size(), 1U);
    const std::pair<QString, QString> facts[]
        = {{u"name"_s, u"Hauskarte"_s}, {u"memoryGB"_s, u"96"_s}, {u"bandwidthGBps"_s, u"1800"_s},
            {u"fp16Tflops"_s, u"400"_s}, {u"tdpW"_s, u"600"_s}};
    for (const auto& [field, value] : facts)
        type(page, u"ownGpu."_s + field, value);
    auto* wanted = world.show(u"exit_inhouse"_s).findChild<QComboBox*>(u"gpuId"_s);
    choose(*wanted, u"own-1"_s);
    QCOMPARE(world.plan().choices.gpuId, u"own-1"_s);
    QCOMPARE(wanted->currentText(), u"Hauskarte"_s);
}

void TestUseCase::badNumbersGiveASentence()
{
    World world(u"staff-chatbot"_s);
    StopPage& page = world.show(u"use_case"_s);
    const std::optional<double> before = first(world).users;
    auto* users = page.findChild<QLineEdit*>(u"users"_s);
    users->selectAll();
    QTest::keyClicks(users, u"many"_s);
    auto* edit = qobject_cast<NumberEdit*>(users->parentWidget());
    QVERIFY(edit && edit->isRefused());
    QVERIFY(!edit->remark().isEmpty());
    QCOMPARE(first(world).users, before);
    // A prompt beyond the model's context, and a billion users: what is wrong and what would work.
    type(page, u"inputTokens"_s, u"900000"_s);
    QVERIFY(world.document().assessment().sizing.options.empty());
    QVERIFY(!textOf(page, u"missing"_s).isEmpty());
}

QTEST_MAIN(TestUseCase)
#include "tst_use_case.moc"
