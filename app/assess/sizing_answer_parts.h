#pragma once

#include "app/assess/way_choice.h"

#include <array>

namespace kursbuch {

struct WorkloadPart;

/// An accelerator type that carries the plan, and what those still to be bought cost.
struct OptionDraft {
    const Gpu* gpu = nullptr;
    const SizingTable* table = nullptr; ///< of the precision it is taken at
    int reused = 0;
    int bought = 0; ///< whole boards
    QString way {}; ///< whose rows in the sheet are the same; empty: rows of its own
    double price = 0.0; ///< infinite where unknown
    double power = 0.0; ///< W

    [[nodiscard]] const SizingResult& found() const { return table->on(*gpu); }
};

/// Modules come on boards: what has to be bought to have this many.
[[nodiscard]] int boughtTogether(const Gpu& gpu, int needed);

/// The best types, the cheapest first: idle ones that are there, then the price, then the power.
/// Of several tables (precisions) each type takes the one that costs it least.
[[nodiscard]] std::vector<OptionDraft> bestOptions(const std::vector<SizingTable*>& tables);

/// Place of the workload that needs most of the GPUs, in use or in training.
[[nodiscard]] std::size_t leadingPart(const OptionDraft& draft, bool training);
[[nodiscard]] bool trainingLeads(const SizingResult& found);

/// Adds the rows of an option.
[[nodiscard]] SizingOption addOption(Sheet& sheet, const OptionDraft& draft, int place);
/// Adds the rows that only a picture needs: the load without the margin, and what lies in the
/// memory of one GPU. `own` is the scope of a workload's sizing.
void addPicture(const Scope& own, const WorkloadPart& part);
/// What binds an option, once the sheet is worked out.
[[nodiscard]] QString bindingOf(
    const SizingOption& option, const OptionDraft& draft, const Evaluation& values);

/// Adds the range "likely n…m" of the best option, and its GPU hours.
void addRange(SizingAnswer& answer, Sheet& sheet, const OptionDraft& best);
/// One number of replicas to be looked at.
struct PeakVariant {
    double parallel = 1.0;
    double replicas = 1.0;
    double batch = 1.0; ///< really in flight at the peak
    bool fits = true;
    bool overloaded = false;
    bool tooSlow = false;

    [[nodiscard]] int gpus() const { return static_cast<int>(parallel * replicas); }
};

/// Finds the batch of each variant that is really in flight at the peak.
void searchPeak(const Sheet& sheet, const SizingOption& option, std::vector<PeakVariant>& variants);
/// Adds what one step fewer and one more brings.
void addSteps(SizingAnswer& answer, Sheet& sheet, const OptionDraft& best);
/// Adds the input of a language model's load that changes the need most when it is turned by a
/// tenth.
void addMostEffect(SizingAnswer& answer, Sheet& sheet, const OptionDraft& best);
/// Says why nothing carries the plan, and what would be the nearest.
void explainNone(SizingAnswer& answer, Sheet& sheet, const SizingTable& table);
/// A sentence about what a way would have far beyond its need, with its price; rows are added.
[[nodiscard]] std::optional<Message> addSurplus(
    Sheet& sheet, const SizingTable& table, const WayResult& way);
/// Warns where the accelerator that the planner wants costs far more than the best one.
void addDearer(SizingAnswer& answer, Sheet& sheet, SizingTable& table, const OptionDraft& best);

/// The answer while the ways are still being built: everything but what needs values.
class SizingAnswerDraft {
public:
    /// `built`: the ways whose whole sizing stands in the sheet already, by accelerator.
    SizingAnswerDraft(
        Sheet& sheet, SizingTable& table, const std::map<QString, QString>& built = {});
    /// Takes note of what a way would have beyond its need.
    void addSurplusOf(const WayResult& way);
    /// The finished answer; `chosen` is the way that was chosen or else recommended.
    [[nodiscard]] SizingAnswer read(const Evaluation& values, const QString& chosen);

private:
    Sheet& m_sheet;
    SizingTable& m_table;
    Plan m_eightBitPlan {}; ///< where the precision was left open
    std::optional<SizingTable> m_eightBit {};
    std::vector<OptionDraft> m_drafts {}; ///< of the options
    std::map<QString, Message> m_surplus {}; ///< by way
    SizingAnswer m_answer {};
};

} // namespace kursbuch
