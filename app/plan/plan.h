#pragma once

#include "app/plan/attachment.h"
#include "app/plan/kept_entries.h"
#include "app/plan/premises.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <map>
#include <optional>
#include <vector>

namespace kursbuch {

/// Answer to one item: the chosen options, or "not applicable" with a reason in the note.
struct Answer {
    QStringList options {}; ///< option ids; empty: open
    bool notApplicable = false;
    QString note {};
    QString person {}; ///< id of a Person in charge
    QDate due {};
    QString evidence {}; ///< link or "attachment:<sha256>"
    QString review {}; ///< "", "acceptable", "improvable", "to_correct"
    QString action {}; ///< what the reviewer asks for, unless it is acceptable
    /// What the inputs of Item::depends were when the answer was given, by their names.
    std::map<QString, QString> basedOn {};
    QString by {}; ///< who answered in an offline form
    QDate on {}; ///< and when
    Unknown unknown {};
    bool operator==(const Answer&) const = default;
};
using Answers = std::map<QString, Answer>;

struct Person {
    QString id;
    QString role {}; ///< "data_protection", "operations", "it_security", "works_council",
                     ///< "procurement", "department", "management", "other"
    QString name {};
    QString part {}; ///< "decides", "asked", "told"
    Unknown unknown {};
    bool operator==(const Person&) const = default;
};

struct Benefit {
    QString id;
    QString text {};
    std::optional<double> hoursPerMonth {};
    std::optional<double> eurPerHour {};
    std::optional<double> eurPerMonth {}; ///< where it is an amount
    bool cashEffective = false;
    Unknown unknown {};
    bool operator==(const Benefit&) const = default;
};

/// Stop 1.
struct Departure {
    QString title {};
    QString organisation {};
    QString purpose {};
    QDate planningStart {};
    std::optional<int> periodMonths {}; ///< 12…84
    QString currency {}; ///< "EUR"
    std::optional<double> todayEurPerMonth {}; ///< what carrying on as today costs
    QString undone {}; ///< what stays undone today
    std::optional<double> budgetEur {}; ///< ceiling over the period
    std::optional<int> budgetYearStart {}; ///< month 1…12 in which the budget year begins
    QString taxView {}; ///< "net" where input tax is deducted, else "gross"; empty: net
    QString fileNumber {};
    QString author {};
    QString body {}; ///< the body that decides
    QString confidentiality {};
    std::vector<Person> people {};
    std::vector<Benefit> benefits {};
    Unknown unknown {};
    bool operator==(const Departure&) const = default;
};

/// Stop 2, one workload. Numbers not given take a visible default.
struct Workload {
    QString id;
    QString name {};
    QString kind {}; ///< one of workloadKinds()
    QString modelId {};
    QString precision {}; ///< "fp16", "fp8", "int4"
    std::optional<double> users {};
    std::optional<double> activeShare {}; ///< 0…1 of the users at the busiest time
    std::optional<double> thinkTimeS {}; ///< seconds between two requests of an active user
    std::optional<double> requestsPerMonth {}; ///< where volume is known rather than users
    std::optional<double> inputTokens {};
    std::optional<double> outputTokens {};
    std::optional<double> cachedShare {}; ///< 0…0.99 of every prompt, held from earlier requests
    std::optional<double> latencyMs {}; ///< p99 per token (LLM) or per item
    std::optional<double> itemsPerSecond {}; ///< images, sequences or rows at peak
    std::optional<double> cameras {}; ///< vision: video streams
    std::optional<double> framesPerSecond {}; ///< vision: looked at per camera
    std::optional<double> audioHoursPerMonth {}; ///< speech: recordings
    std::optional<double> liveStreams {}; ///< speech: conversations written down as they are held
    std::optional<double> itemsToIndex {}; ///< embedding: what lies there already, once
    std::optional<double> steps {}; ///< diffusion: passes of the denoiser per image
    std::optional<double> rows {}; ///< tabular: records that are learned from
    std::optional<double> serviceHoursPerMonth {};
    std::optional<double> growthPerYear {}; ///< 0.1 = 10 %
    std::optional<double> dataGB {};
    std::optional<double> trainingRunsPerYear {};
    QString tuningMethod {}; ///< "lora" where empty, "qlora", "full"
    std::optional<double> tokensPerRun {}; ///< language models: tokens × epochs
    std::optional<double> imagesPerRun {}; ///< vision: images × epochs
    std::optional<double> trainingDeadlineHours {};
    std::optional<double> batchShare {}; ///< 0…1 of the requests may wait for their answer
    std::optional<double> itemsToLabel {}; ///< once, before the first training
    std::optional<double> itemsToLabelPerMonth {}; ///< afterwards
    std::optional<double> labelSecondsPerItem {};
    Unknown unknown {};
    bool operator==(const Workload&) const = default;
};

/// A catalogue value that this plan took, kept by value so that the plan reads the same in five
/// years.
struct KeptFigure {
    std::optional<double> value {};
    QString source {};
    QDate date {};
    Unknown unknown {};
    bool operator==(const KeptFigure&) const = default;
};

/// A value that the planner typed over a catalogue default; resetting removes it.
struct Override {
    double value = 0.0; ///< in base units
    QString note {};
    Unknown unknown {};
    bool operator==(const Override&) const = default;
};

/// A step until a way is ready, where the planner changed the template of that way.
struct PlannedStep {
    QString id; ///< of a step of the template, or the planner's own
    QString name {}; ///< of an own step
    std::optional<double> weeks {}; ///< nothing: as the template says
    QStringList after {}; ///< ids of the steps that it waits for
    Unknown unknown {};
    bool operator==(const PlannedStep&) const = default;
};

/// Choices made on stops 5–7 and 9.
struct Choices {
    QString way {}; ///< chosen way, provisionally
    QString deviationReason {};
    QString
        gpuId {}; ///< wanted accelerator for in-house and cloud, empty: the smallest sufficient one
    QString serverId {}; ///< for a new own system
    QString pcServerId {};
    std::map<QString, QString> offers {}; ///< way id → offer or service id, where chosen
    /// Way id → "on_demand", "spot" or "reserved_<months>"; absent: what was answered for all.
    std::map<QString, QString> terms {};
    /// Share of the need at the peak that own GPUs carry on the hybrid way, the cloud what is
    /// beyond, 0…1; absent: all of it.
    std::optional<double> ownShare {};
    std::map<QString, QString> supportPlans {}; ///< way id → tariff id of the provider's support
    QString labellingTool {}; ///< tariff id
    QString depreciation {}; ///< "linear", "one_year" or "declining"; empty: linear
    bool costsConfirmed = false;
    Unknown unknown {};
    bool operator==(const Choices&) const = default;
};

/// All that was typed; nothing that was computed. A value: copied for undo, hashed for revisions.
/// Answers of a provider, the own server room or the PC stand in `profiles` under
/// "provider:<id>", "inhouse", "pc"; those of the plan under `answers`.
struct Plan {
    QString id {};
    Departure departure {};
    std::vector<Workload> workloads {};
    Answers answers {};
    std::map<QString, Answers> profiles {};
    std::vector<InstalledServer> servers {};
    Room room {};
    Choices choices {};
    /// Way id → all steps until it is ready; absent: those of the template.
    std::map<QString, std::vector<PlannedStep>> schedules {};
    std::map<QString, Override> overrides {}; ///< by figure id
    std::map<QString, KeptFigure> kept {}; ///< by figure id
    std::vector<KeptOffer> keptOffers {}; ///< those of `choices`
    std::vector<KeptService> keptServices {};
    std::vector<OwnModel> ownModels {};
    std::vector<OwnGpu> ownGpus {};
    std::map<QString, bool> confirmed {}; ///< stop id → the planner says done
    Unknown unknown {};
    bool operator==(const Plan&) const = default;
};

inline constexpr int kPlanFormatMajor = 1;
/// 1: action and basis of an answer, attachments; 2: further kinds of work with their inputs;
/// 3: schedules, terms of rent and support, labelling, budget year, tax,
/// own share of the peak,
/// offers and services that are chosen
inline constexpr int kPlanFormatMinor = 3;

/// The ten stops after the library, in the order of the journey.
[[nodiscard]] const QStringList& stopIds();
/// api, pretrained, cloud, hybrid, extend, system, pc (without "today").
[[nodiscard]] const QStringList& wayIds();
/// llm_serving, llm_tuning and llm_pretraining (without use), vision_inference, embedding, speech,
/// diffusion, tabular; any may be trained as well but those without use are nothing else.
[[nodiscard]] const QStringList& workloadKinds();
/// lora, qlora, full.
[[nodiscard]] const QStringList& tuningMethods();
/// Whether own GPUs are to carry less than the peak on the hybrid way, and the cloud the rest.
[[nodiscard]] bool rentsPeaks(const Plan& plan);
/// An empty plan with the given id and one empty workload.
[[nodiscard]] Plan blankPlan(const QString& id);

/// The next id that no own model and no own accelerator of the plan has: "own-1".
[[nodiscard]] QString freeOwnId(const Plan& plan);

/// {"format":"kursbuch-plan","version":"1.3", …}; members sorted, absent where empty.
[[nodiscard]] QJsonObject toJson(const Plan& plan);
/// Canonical bytes for hashing: sorted keys, shortest round-trip doubles, no −0.0, UTF-8, no
/// blanks.
[[nodiscard]] QByteArray canonicalJson(const QJsonObject& object);
/// Errors name the place as a JSON path. A newer minor version opens, a newer major one is refused.
[[nodiscard]] Result<Plan> planFromJson(const QJsonObject& object);
/// Reads bytes of a plan file: size cap, syntax, format and version before the content.
[[nodiscard]] Result<Plan> readPlan(const QByteArray& bytes, const QString& fileName);
/// The file as written by export: indented JSON with a final newline.
[[nodiscard]] QByteArray writePlan(const Plan& plan);

/// A plan with the files that its answers refer to, as it travels.
struct PlanBundle {
    Plan plan {};
    std::vector<Attachment> attachments {};
};

inline constexpr qint64 kMaxPlanFileBytes = 128LL * 1024 * 1024;

/// As readPlan(), with the attachments in the file; one that was tampered with is refused, and so
/// are own models and accelerators that cannot be. (A library gives its plans back whatever is in
/// them.)
[[nodiscard]] Result<PlanBundle> readBundle(const QByteArray& bytes, const QString& fileName);
/// Refused when the file could not be read again: too large, or an own model that cannot be.
[[nodiscard]] Result<QByteArray> writeBundle(const PlanBundle& bundle);

} // namespace kursbuch
