#pragma once

#include <type_traits>

namespace kursbuch {

template <class T, class Struct>
concept Is = std::is_same_v<std::remove_const_t<T>, Struct>;

/// What a number may be; beyond 1e15 neither euros nor tokens are meant.
struct Range {
    double low = -1e15;
    double high = 1e15;
};
inline constexpr Range kAnyNumber {};
inline constexpr Range kAmount {0.0, 1e15};
inline constexpr Range kShare {0.0, 1.0};
/// A prompt that is held whole would need no reading at all.
inline constexpr Range kCachedShare {0.0, 0.99};
inline constexpr Range kCount {0.0, 1e6};
inline constexpr Range kFrames {0.0, 1000.0};
inline constexpr Range kSteps {1.0, 1000.0};
inline constexpr Range kPeriodMonths {12.0, 84.0};
inline constexpr Range kGrowth {-1.0, 100.0};
inline constexpr Range kCelsius {-100.0, 200.0};
inline constexpr Range kPhases {1.0, 3.0};
inline constexpr Range kMonthOfYear {1.0, 12.0};
/// Twenty years; beyond that a slip of the pen is meant.
inline constexpr Range kWeeks {0.0, 1040.0};
inline constexpr Range kReservedMonths {1.0, 120.0};
inline constexpr Range kTokens {0.0, 1e9};
inline constexpr Range kFlop {0.0, 1e18};

} // namespace kursbuch
