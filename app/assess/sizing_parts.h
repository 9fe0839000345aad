#pragma once

#include "app/assess/precision.h"
#include "app/assess/sizing.h"

namespace kursbuch {

/// What a workload asks for, as far as formulas differ.
enum class Work : std::uint8_t {
    Serving,
    Tuning, ///< of a language model that is not served here
    Pretraining,
    Images,
    Speech,
    Embedding,
    Diffusion,
    Tabular,
};

/// One workload of the plan with what its formulas need; every reference outlives the call.
struct WorkloadPart {
    const SizingInput& input;
    const Workload& workload;
    const Model* model = nullptr;
    int index = 0; ///< in Plan::workloads
    Work work = Work::Images;

    [[nodiscard]] bool serves() const { return work == Work::Serving; }
    [[nodiscard]] bool isUsed() const { return work != Work::Tuning && work != Work::Pretraining; }
    [[nodiscard]] bool isLanguage() const { return serves() || !isUsed(); }
};

/// Of a kind nobody knows: images, of which nothing can be worked out without a model.
[[nodiscard]] Work workOf(const QString& kind);
/// The kind of model that does it; empty: none is needed.
[[nodiscard]] QString modelKindOf(Work work);
/// Whether what the planner named does this kind of work, as far as it is in the catalogue.
[[nodiscard]] bool fitsModel(const WorkloadPart& part);

[[nodiscard]] std::vector<WorkloadPart> workloadParts(const SizingInput& input);

/// "common." → "common.load.", for the second workload "common.w2.load.", so that labels fit both.
[[nodiscard]] Scope partScope(const Scope& scope, int index, QStringView topic);
/// Id of a quantity there: "common.", "load" and "users" → "common.load.users", for the second
/// workload "common.w2.load.users". `name` is any kind of string.
template <typename Name>
[[nodiscard]] QString partId(QStringView scope, int index, QStringView topic, const Name& name)
{
    if (index == 0)
        return scope % topic % u'.' % name;
    return scope % u'w' % QString::number(index + 1) % u'.' % topic % u'.' % name;
}

/// How a workload is trained, if at all.
[[nodiscard]] bool trains(const WorkloadPart& part);

/// A figure of the catalogue in the sheet of `scope`.
[[nodiscard]] Q figureIn(const Scope& scope, QStringView id, const SizingInput& input);

/// A typed number in base units; nothing stays nothing.
[[nodiscard]] std::optional<double> scaled(std::optional<double> value, double factor);

/// What was typed, or the default figure as a visible formula.
struct Field {
    QStringView name; ///< of the quantity
    std::optional<double> typed {}; ///< in base units
    Unit unit {};
    QLatin1StringView member {}; ///< of the workload, for the path
    QStringView defaultFigure {};
};
Q addField(const Scope& scope, const Field& field, const WorkloadPart& part);
/// The same without a default: unknown where nothing was typed.
Q addTyped(const Scope& scope, const Field& field, const WorkloadPart& part);

/// Size of the model under "common.model.", added once.
void addModel(const Scope& common, const WorkloadPart& part);

/// What is asked of a workload in use, and how often it is trained: quantities of "common.load.".
void addUseLoad(const Scope& load, const WorkloadPart& part);
void addTrainingLoad(const Scope& common, const WorkloadPart& part);

/// Storage, checkpoints and the time to load a model, the same for every way: quantities of
/// "common.need." (method note 5).
void addNeed(const Scope& common, const SizingInput& input);
/// Id of one of them.
[[nodiscard]] QString needId(const WorkloadPart& part, QLatin1StringView name);

/// Quantities of an accelerator that the formulas read.
struct GpuQ {
    Q memory;
    Q bandwidth;
    Q rate;
    Q rate16;
    Q link;
    Q computeShare;
    Q bandwidthShare;
    Q linkShare; ///< from link on only for language models
};

/// What the catalogue says of an accelerator for a workload, in base units (byte, byte/hour,
/// FLOP/hour); link is 0 where it has none of its own, `reached` the figure of the share of the
/// rate that is reached.
struct GpuRates {
    double memory = 0.0;
    double bandwidth = 0.0;
    double rate = 0.0;
    double rate16 = 0.0;
    double link = 0.0;
    QStringView reached {};
};
[[nodiscard]] GpuRates ratesOf(const Gpu& gpu, const WorkloadPart& part);
/// Adds the accelerator with its data sheet as origin.
[[nodiscard]] GpuQ addGpu(const Scope& sizing, const Gpu& gpu, const WorkloadPart& part);
/// Whether a workload's precision can be computed at all on this accelerator.
[[nodiscard]] bool computes(const Gpu& gpu, const QString& precision);

/// Serving a language model: memory, time per token and to the first token, tokens a second at
/// saturation, replicas. Source: fitted formulas, method note 2.1 to 2.3.
void addServing(const Scope& way, const GpuQ& gpu, const WorkloadPart& part, const Counts& counts);
/// Images, speech, sequences and pictures to be made, an item at a time; method note 4.
void addItems(const Scope& way, const GpuQ& gpu, const WorkloadPart& part, const Counts& counts);
/// Tables, which a processor learns from; a GPU only where that takes too much of its time.
void addTabular(const Scope& way, const WorkloadPart& part, const Counts& counts);
/// Training of a workload: hours of one run, GPUs by memory and by deadline.
void addTraining(const Scope& way, const GpuQ& gpu, const WorkloadPart& part, const Counts& counts);
/// How a language model is trained.
struct Tuning {
    enum Method : std::uint8_t { Lora, Qlora, Full };
    Method method = Lora;
    Rate rate = Rate::Sixteen;
    bool recomputes = true; ///< activations are worked out anew rather than kept
};
/// As the planner said; else by adapters, over 4-bit weights where the workload runs at 4 bit.
[[nodiscard]] Tuning::Method methodOf(const WorkloadPart& part);
/// Whether a run may be spread over several nodes.
[[nodiscard]] bool spansNodes(const WorkloadPart& part);
/// As many as are rented or bought for one run: beyond one node, whole ones.
[[nodiscard]] Q inWholeNodes(Q gpus, const WorkloadPart& part);
/// "training_share": share of the peak at the rate of `tuning` that is reached.
Q addTrainingShare(
    const Scope& sizing, const GpuQ& gpu, const WorkloadPart& part, const Tuning& tuning);
/// "training_memory": weights, gradients and optimiser of all that is trained; no activations.
Q addTuningMemory(const Scope& sizing, const WorkloadPart& part, Tuning::Method method);
/// A run on a given number of GPUs.
struct TrainingCase {
    Tuning tuning {};
    double gpus = 1.0;
    double sequence = 0.0; ///< tokens
};
/// Tokens a second that `gpus` train: "train_tokens_per_gpu", "train_tokens_of_all", beside
/// "training_memory" and "state_gpus", the least number that holds it.
void addTrainingSpeed(
    const Scope& way, const GpuQ& gpu, const WorkloadPart& part, const TrainingCase& run);

struct ItemCase {
    double gpus = 1.0;
    bool trains = false; ///< images only
};
/// "time_per_item" and "item_rate_of_all" of a given number of GPUs: images by the closed form,
/// sequences, speech windows and forward passes of a denoiser by the share that is reached.
void addItemSpeed(
    const Scope& way, const GpuQ& gpu, const WorkloadPart& part, const ItemCase& items);

/// Factors of training against inference; both without a sheet for inference.
struct Effort {
    Q compute {};
    Q traffic {};
};
/// Time per image on one GPU: compute + traffic of activations + a fixed part, all fitted on plain
/// PyTorch with mixed precision.
[[nodiscard]] Q imageTime(
    const Scope& sizing, const GpuQ& gpu, const WorkloadPart& part, const Effort& effort);
/// GPU hours of one training run of an image model.
[[nodiscard]] Q visionRunHours(const Scope& sizing, const GpuQ& gpu, const WorkloadPart& part);
/// All of a workload on one accelerator.
void addPart(const Scope& way, const GpuQ& gpu, const WorkloadPart& part, const Counts& counts);
/// Sums over the workloads: gpus_for_use, gpus_for_training, gpus, …
void addTotals(const Scope& way, const SizingInput& input, double gpus);

/// An input that a search has found.
Q addComputed(const Scope& scope, QStringView name, double value, Unit unit);

} // namespace kursbuch
