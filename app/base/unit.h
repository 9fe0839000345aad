#pragma once

#include <QString>
#include <array>
#include <cstddef>
#include <cstdint>

namespace kursbuch {

/// A unit as a product of powers of base units. Ratios are One; %, kW, kWh, GB are scales for
/// showing (see UnitScale) and never appear in a formula.
class Unit {
public:
    enum Base : std::uint8_t {
        BaseEur,
        BaseUsd,
        BaseHour,
        BaseMonth,
        BaseWatt,
        BaseByte,
        BaseToken,
        BaseGpu,
        BaseRequest,
        BaseFte,
        BaseFlop,
        BaseKilogram,
        BaseMetre,
        BaseKelvin,
        BaseRackUnit,
        BaseVolt,
        BaseAmpere,
        BaseCount
    };

    constexpr Unit() = default;
    constexpr explicit Unit(Base base) { m_exponents[base] = 1; }

    friend constexpr Unit operator*(Unit a, const Unit& b)
    {
        for (std::size_t i = 0; i < BaseCount; ++i)
            a.m_exponents[i] = static_cast<std::int8_t>(a.m_exponents[i] + b.m_exponents[i]);
        return a;
    }
    friend constexpr Unit operator/(Unit a, const Unit& b)
    {
        for (std::size_t i = 0; i < BaseCount; ++i)
            a.m_exponents[i] = static_cast<std::int8_t>(a.m_exponents[i] - b.m_exponents[i]);
        return a;
    }
    constexpr bool operator==(const Unit&) const = default;

    [[nodiscard]] constexpr int exponent(Base base) const { return m_exponents[base]; }

    /// "EUR/month", "EUR/(hour*W)", "1" for a ratio: the base units as they stand, for JSON and
    /// messages.
    [[nodiscard]] QString symbol() const;

private:
    std::array<std::int8_t, BaseCount> m_exponents {};
};

namespace unit {
inline constexpr Unit One {};
inline constexpr Unit Eur {Unit::BaseEur};
inline constexpr Unit Usd {Unit::BaseUsd};
inline constexpr Unit Hour {Unit::BaseHour};
inline constexpr Unit Month {Unit::BaseMonth};
inline constexpr Unit Watt {Unit::BaseWatt};
inline constexpr Unit Byte {Unit::BaseByte};
inline constexpr Unit Token {Unit::BaseToken};
inline constexpr Unit Gpu {Unit::BaseGpu};
inline constexpr Unit Request {Unit::BaseRequest}; ///< a call, an item, an image, a page
inline constexpr Unit Fte {Unit::BaseFte};
inline constexpr Unit Flop {Unit::BaseFlop};
inline constexpr Unit Kilogram {Unit::BaseKilogram};
inline constexpr Unit Metre {Unit::BaseMetre};
inline constexpr Unit Kelvin {Unit::BaseKelvin};
inline constexpr Unit RackUnit {Unit::BaseRackUnit};
inline constexpr Unit Volt {Unit::BaseVolt};
inline constexpr Unit Ampere {Unit::BaseAmpere};
inline constexpr Unit VoltAmpere = Volt * Ampere;
} // namespace unit

} // namespace kursbuch
