#pragma once

#include "app/assess/precision.h"
#include "app/base/result.h"

#include <map>

namespace kursbuch {

/// What a configuration is asked to do; the names are those of tables of measurements.
enum class CaseKind : std::uint8_t {
    Offline, ///< llm_offline: tokens a second, as many requests at once as fit
    Limited, ///< llm_server, llm_interactive: the same within a limit per token
    Pretrain, ///< llm_pretrain: tokens a second and GPU
    Tune, ///< llm_sft: all weights
    Lora, ///< llm_lora
    Qlora, ///< llm_qlora
    Items, ///< vision_inference, embedding, speech, diffusion: items a second
    ItemTraining, ///< vision_training
};

/// One configuration of which somebody asks what it gives; pointers into the catalogue.
struct SizeCase {
    CaseKind kind = CaseKind::Offline;
    const Model* model = nullptr;
    const Gpu* gpu = nullptr;
    const Precision* precision = nullptr;
    double gpus = 1.0;
    std::optional<double> tensorParallel {}; ///< nothing: the best is looked for
    std::optional<double> pipelineParallel {};
    double inputTokens = 0.0;
    double outputTokens = 0.0;
    double sequence = 0.0; ///< of training
    std::optional<double> limitSeconds {}; ///< p99 per token
    double cachedShare = 0.0; ///< of every prompt, held from earlier requests

    [[nodiscard]] bool serves() const
    {
        return kind == CaseKind::Offline || kind == CaseKind::Limited;
    }
    [[nodiscard]] bool trainsLanguage() const
    {
        return kind >= CaseKind::Pretrain && kind <= CaseKind::Qlora;
    }
};

/// A case as it was written, all fields but model and gpu may be empty.
struct CaseWords {
    QString kind {};
    QString model {};
    QString gpu {};
    QString gpus {};
    QString tensorParallel {};
    QString pipelineParallel {};
    QString precision {};
    QString inputTokens {};
    QString outputTokens {};
    QString sequence {};
    QString limitSeconds {};
    QString cachedPercent {};
};

/// Reads cases against a catalogue, which outlives it. Refuses what cannot be, with the nearest
/// sensible alternative; nothing is silently put right.
class CaseReader {
public:
    explicit CaseReader(const Catalog& catalog);

    [[nodiscard]] Result<SizeCase> read(const CaseWords& words) const;
    /// By id, name or alias, whatever the case of the letters.
    [[nodiscard]] Result<const Model*> model(const QString& name) const;
    [[nodiscard]] Result<const Gpu*> gpu(const QString& name) const;

private:
    QHash<QString, const Model*> m_models;
    QHash<QString, const Gpu*> m_gpus;
};

/// Sentences about a case that can be, but may not be meant: more GPUs to a copy than key-value
/// heads, weights unpacked before computing.
[[nodiscard]] QStringList remarksOn(const SizeCase& sizeCase, double tensorParallel);

} // namespace kursbuch
