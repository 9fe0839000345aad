#pragma once

#include "app/assess/message.h"

#include <QStringBuilder>
#include <vector>

namespace kursbuch {

/// One accelerator type that carries the whole plan, as few of them as suffice.
struct SizingOption {
    /// Of its rows in the sheet of the assessment: "option1", or a way that has the same ones. Of
    /// all workloads together there are gpus, gpus_for_use, gpus_for_training, gpus_bought, price
    /// (of what is still to be bought; unknown where the price is), power, use_utilisation,
    /// gpu_hours_per_month, training_hours_per_month, training_outside_service.
    QString prefix {};
    /// Of the rows of the workload that needs most: replicas, tensor_parallel, peak_load,
    /// response_time, time_to_first_token, time_per_token (language), time_per_item (images),
    /// memory_needed, memory_available (of one replica), training_run_duration (where it trains).
    QString leading {};
    QString gpuId {};
    int gpus = 0; ///< for use and training together
    int gpusForUse = 0;
    int gpusForTraining = 0;
    int gpusReused = 0; ///< idle ones that are there already and cost nothing
    int gpusBought = 0; ///< with those that the board brings beyond the need
    int tensorParallel = 1; ///< GPUs that share one model, of the leading workload
    QString precision {}; ///< of the leading workload
    bool precisionProposed = false; ///< the planner left it open
    QString binds {}; ///< "memory", "bandwidth", "compute", "latency"

    /// Id of a row of all workloads together.
    [[nodiscard]] QString id(QLatin1StringView name) const
    {
        return prefix % QLatin1StringView(".sizing.") % name;
    }
    /// Id of a row of the leading workload.
    [[nodiscard]] QString leadingId(QLatin1StringView name) const { return leading % name; }
};

/// The best option with one replica (or one GPU in training) fewer or more. Ids are those of
/// quantities, empty where there is nothing of the kind.
struct SizingStep {
    int gpus = 0; ///< then in all; 0: there is no such step
    bool carries = false; ///< within the limits and with the margin
    Message words {}; ///< what it brings, as a sentence
    QString loadShare {}; ///< peak load with the margin over what is there
    QString responseTime {}; ///< at that load
    QString runDuration {}; ///< of a training run
};

/// The smallest sufficient hardware, and how sure that is. Empty options: nothing of what is sold
/// carries the plan, or what it is has not been said; `obstacle` says which.
struct SizingAnswer {
    std::vector<SizingOption> options {}; ///< at most three, the cheapest first
    QString responseTime {}; ///< of the best option at its peak load, to hold the steps against
    SizingStep fewer {};
    SizingStep more {};
    QString gpusLow {}; ///< quantity: likely n…
    QString gpusHigh {}; ///< quantity: …m GPUs of the best type, from the error of the prediction
    int low = 0;
    int high = 0;
    QString marginFigure {}; ///< the one margin that stands in the counts; a figure's id
    QString largerLoad {}; ///< "use", "training", "equal": by GPUs, then GPU hours; empty: none
    QString hoursForUse {}; ///< quantity: GPU hours
    QString hoursForTraining {}; ///< quantity: GPU hours
    Message mostEffect {}; ///< the one input that changes the count most
    Message fewerBits {}; ///< 4 bit as an alternative; whether the quality holds is not sizing
    std::vector<Message> warnings {}; ///< chosen far beyond the need, with the price of that
    Message obstacle {};
    Message advice {}; ///< the nearest thing that would work
    std::vector<QString> missing {}; ///< plan fields, "/workloads/0/users", to be filled in first
};

} // namespace kursbuch
