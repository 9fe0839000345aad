#pragma once

#include "app/assess/sizing_answer.h"
#include "app/assess/sizing_verdict.h"
#include "app/assess/voice.h"
#include "app/catalog/catalog.h"
#include "app/plan/plan.h"
#include "app/rules/judge.h"
#include "app/sheet/evaluation.h"

namespace kursbuch {

/// What lives beside a revision: votes and statements of those concerned.
struct Standing {
    std::optional<bool> officerHeard {}; ///< nothing: no vote on record
    QString officerVote {}; ///< "no_concerns", "with_measures", "advises_against"
    std::vector<Voice> voices {}; ///< the newest of each role

    [[nodiscard]] const Voice* voice(const QString& role) const;
    /// At release a vote counts only while nothing of what it was given on has changed.
    [[nodiscard]] bool isHeard(Phase phase) const;
};

/// Everything that the core would otherwise have to ask the world for.
struct Context {
    QDate asOf {};
    Phase phase = Phase::Plan;
    Standing standing {};
};

struct CostLine {
    QString category; ///< "hardware", "room", "setup", "power", "staff", "support", "rent",
                      ///< "service", "storage", "egress", "labelling", "residual"
    double upfrontEur = 0.0;
    double totalEur = 0.0; ///< over the period, upfront included
    QString quantity {}; ///< id of the quantity that holds the total
};

struct WayCost {
    double upfrontEur = 0.0;
    std::vector<double> monthlyEur {}; ///< month 1…N, nominal, lump sums included
    std::vector<double> cumulativeEur {}; ///< index 0 = upfront
    double totalEur = 0.0; ///< nominal, net of residual value
    double npvEur = 0.0;
    std::vector<CostLine> lines {};
};

struct LegResult {
    QString id; ///< "cloud.external", "hybrid.training", "hybrid.use", "extend.inhouse" …
    QString profile {}; ///< "provider:<id>", "inhouse", "pc"
    std::vector<LegOption> options {};
    Judgement judgement {};
};

/// What a way would need and what carries it.
struct WaySizing {
    QString gpuId {};
    int gpusForUse = 0;
    int gpusForTraining = 0;
    int gpus = 0; ///< bought or rented at peak
    int gpusReused = 0; ///< idle ones that are there already
    QString serverId {}; ///< new chassis or system, empty where existing servers carry it
    int servers = 0; ///< how many of them
};

struct WayResult {
    QString id;
    Verdict verdict = Verdict::Open;
    bool carries = true; ///< false: cannot carry the use case, no cost
    Message obstacle {}; ///< why it does not carry it
    Judgement judgement {}; ///< of all legs and the way itself
    std::vector<LegResult> legs {};
    QString offerId {}; ///< offer or service it was judged and priced by
    bool offerChosen = false; ///< by the planner; else the best admissible one
    /// What the planner chose and is not reckoned with: no price of it is at hand, as when a plan
    /// comes from a library with other imports, or it does not carry the load.
    QString offerSetAside {};
    WaySizing sizing {};
    std::optional<WayCost> cost {};
    std::vector<QString> missing {}; ///< figures whose absence makes the cost unknown
    int rank = 0; ///< 1 = first among those that may be recommended, 0 = not ranked

    /// Whether it carries the use case cannot be told: what the use case is has not been said.
    [[nodiscard]] bool lacksLoad() const
    {
        return !carries && obstacle.key == QLatin1String("obstacle.missing");
    }
};

struct Crossing {
    QString cheaperBefore;
    QString cheaperAfter;
    double month = 0.0;
};

struct Recommendation {
    QString way {}; ///< empty: none can be given yet
    std::vector<Message> reasons {};
    bool narrow = false; ///< the lead is below the close-call ratio
    bool provisional = false; ///< open questions remain on the recommended way
};

enum class StopState { NotStarted, InWork, Done, ToCheck, Blocked };

struct StopResult {
    QString id;
    StopState state = StopState::NotStarted;
    int answered = 0; ///< and still standing on what they were given on
    int asked = 0;
    int toCheck
        = 0; ///< answers that stand on something changed, or that a reviewer wants corrected
};

/// An answer that stands on inputs which have changed since it was given.
struct Reopened {
    QString item;
    QString profile {}; ///< empty: an answer of the plan
    QStringList inputs {}; ///< names, see Item::depends
};

/// One visible default or catalogue figure that the assessment used.
struct UsedFigure {
    QString id;
    std::optional<double> value {};
    Source source {};
    bool overridden = false;
    bool kept = false;
};

/// A limit and how much of it the plan uses; `used` and `limit` are quantity ids.
struct Reserve {
    QString id; ///< "cooling", "feed", "ups", "rack_units", "weight", "floor", "airflow"
    QString used {};
    QString limit {};
    QString way {};
};

/// All that follows from a plan.
struct Assessment {
    std::vector<WayResult> ways; ///< the seven, in the order of wayIds(), then "today"
    Recommendation recommendation {};
    SizingAnswer sizing {};
    SizingVerdict verdict {}; ///< how large a machine is asked for at all
    std::vector<Crossing> crossings {};
    std::vector<StopResult> stops {};
    /// Checklist items that no rule asks for and that are not settled; the instance is a profile.
    std::vector<OpenQuestion> openItems {};
    std::vector<Reopened> reopened {};
    std::vector<Reserve> reserves {};
    std::vector<UsedFigure> figures {};
    Sheet sheet {};
    Evaluation values {};
    Facts planFacts;
    Context context {};

    [[nodiscard]] const WayResult* way(const QString& id) const;
};

/// The one door: same input, same output. Reads no clock, file, locale, random device or global.
[[nodiscard]] Assessment assess(const Plan& plan, const Catalog& catalog, const Context& context);

/// The plan with every catalogue figure it uses kept by value (those it keeps already stay as they
/// are).
[[nodiscard]] Plan keepFigures(Plan plan, const Assessment& assessment);

/// The assessment as `kursbuch assess` prints it.
[[nodiscard]] QJsonObject toJson(
    const Assessment& assessment, const Plan& plan, const Catalog& catalog);

} // namespace kursbuch
