#pragma once

#include <QString>

namespace kursbuch {

/// Times of serving a language model, of one replica at one batch, in any one unit of time.
struct StepBalance {
    double reading = 0.0; ///< weights
    double computing = 0.0;
    double cache = 0.0;
    double step = 0.0; ///< all of it
    double prefill = 0.0; ///< of one prompt
    double outputTokens = 0.0;
    double batch = 1.0;
    double batchByMemory = 0.0;
    bool limited = false; ///< a time per token has to be kept
};

/// What a step or a prompt waits for, most of all: "memory" (with more of it the weights would be
/// read for more requests at once), "bandwidth", "compute", or "latency" where the time allowed
/// keeps the batch small.
[[nodiscard]] QString bindingOf(const StepBalance& balance);

} // namespace kursbuch
