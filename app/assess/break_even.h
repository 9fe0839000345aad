#pragma once

#include "app/sheet/sheet.h"

namespace kursbuch {

/// What costs the same whatever is done, and what each unit of doing adds.
struct LinearCost {
    Q fixed;
    Q perUse;
};

/// From which use on `a`, dearer at rest, is cheaper: (F_a − F_b) / (v_b − v_a), cost model 4.6. A
/// negative one: never, or always where a is cheaper at rest already.
[[nodiscard]] Q breakEvenOf(const LinearCost& a, const LinearCost& b);

} // namespace kursbuch
