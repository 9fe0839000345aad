#pragma once

#include "app/assess/cost_parts.h"
#include "app/assess/cost_peaks.h"

namespace kursbuch {

enum class Site { ServerRoom, Desk };
enum class Duty { UseAndTraining, UseOnly };

/// Hardware that carries a way in the house.
struct OwnMachines {
    Scope sizing; ///< where the sizing quantities on `gpu` stand, "<way>.sizing."
    const Gpu& gpu;
    const Server* server = nullptr; ///< bought; nullptr: cards go into servers that are there
    int reused = 0; ///< idle GPUs that are there already
    Site site = Site::ServerRoom;
    Duty duty = Duty::UseAndTraining;
    bool clusterNetwork = false; ///< between the machines
    std::optional<Peaks> peaks {}; ///< what the cloud takes over
};

/// A processor that does everything: a machine of its own, or the spare time of a server that is
/// there.
void addOwnProcessor(CostBook& costs, const OwnMachines& machines);
/// A rented instance without GPUs, of which the catalogue has no price: unknown until somebody
/// types one.
void addRentedProcessor(CostBook& costs);

/// Rented GPUs.
struct RentedMachines {
    Scope sizing;
    const Gpu& gpu;
    const Offer& offer;
    std::optional<Peaks> peaks {}; ///< taken over from own GPUs
};

/// Purchase, room, cabling, own storage and power of machines in the house.
void addOwnMachines(CostBook& costs, const OwnMachines& machines);
/// GPUs that are rented with one instance, at least one.
[[nodiscard]] double gpusPerInstance(const Offer& offer);
/// What these take over from own GPUs; their "use_needed" stands beside the sizing.
[[nodiscard]] Peaks addRentedPeaks(
    CostBook& costs, const RentedMachines& machines, const OwnFleet& fleet);
/// Rent alone: of use and training, or of the hours of training and of peaks.
void addRent(CostBook& costs, const RentedMachines& machines);
void addTrainingRent(CostBook& costs, const RentedMachines& machines);
/// Rent, data and energy of use and training on rented GPUs.
void addRentedMachines(CostBook& costs, const RentedMachines& machines);
/// Rent for the hours of training and of peaks alone; the rest is served elsewhere.
void addRentedTraining(CostBook& costs, const RentedMachines& machines);
/// Tokens or items by the price list; tuning and keeping the tuned model ready where `tuned`; the
/// provider's support where a plan for it is chosen.
void addService(CostBook& costs, const Service& service, bool tuned);
/// What carrying on as today costs; unknown while nobody has said it.
void addToday(CostBook& costs);
/// Staff, set-up days and time until ready of a way, and then all totals.
void finishWay(CostBook& costs, const QString& wayId);

/// Labelling data for training, as far as items are named: work by the house's wage, by the hour of
/// a contractor or by the item of the tariff chosen as Choices::labellingTool, and the seats of a
/// labelling software chosen there. Nothing where the answer is that none is needed.
void addLabelling(CostBook& costs);

/// What using the work saves or earns a month: "common.benefit.cash" where it reaches the cash,
/// "common.benefit.other" where it does not; only rows that something stands in. A benefit without
/// hours and amount is words alone and does not count.
void addBenefits(Sheet& sheet, const Plan& plan);

} // namespace kursbuch
