#include "app/assess/fit_parts.h"
#include "app/assess/room.h"

#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;
using unit::Ampere;
using unit::One;
using unit::Volt;
using unit::VoltAmpere;
using unit::Watt;

namespace {

/// What servers and cards take behind the power supplies.
Q deliveredPower(FitCase& fit)
{
    const Addition& a = fit.addition;
    Scope scope = fit.way.sub(u"power"_s);
    Q power {};
    if (a.gpu != nullptr) {
        const Q cards = scope.given(u"cards"_s, a.gpus, unit::Gpu, {.kind = OriginKind::Computed});
        power = cards * fit.figure(u"gpu."_s + a.gpu->id + u".tdp"_s);
    }
    if (a.server != nullptr) {
        const Q servers = scope.given(
            u"servers"_s, static_cast<double>(a.servers), One, {.kind = OriginKind::Computed});
        const Q base = servers * fit.figure(u"server."_s + a.server->id + u".base_power"_s);
        power = power.sheet == nullptr ? base : base + power;
    }
    return power;
}

/// A package is stated as a whole, at the plug.
Q packagePower(FitCase& fit)
{
    Scope scope = fit.way.sub(u"power"_s);
    const Q servers = scope.given(u"servers"_s, static_cast<double>(fit.addition.servers), One,
        {.kind = OriginKind::Computed});
    return servers * fit.figure(u"server."_s + fit.addition.server->id + u".max_power"_s);
}

/// One feed, by its place in the list.
struct FeedQ {
    Q capacity; ///< W that it carries in full
    Q load; ///< W if it were the only one left
};

FeedQ feedInputs(FitCase& fit, std::size_t index)
{
    const Feed feed
        = index < fit.plan.room.feeds.size() ? fit.plan.room.feeds[index] : Feed {.id = {}};
    const auto input
        = [&](QStringView name, QLatin1StringView member, std::optional<double> value, Unit unit) {
              return roomInput(fit,
                  {name, value, unit, "/room/feeds/"_L1 % QString::number(index) % u'/' % member,
                      "feed"_L1, index});
          };
    const Q voltage = input(u"feed_voltage", "voltage_v"_L1, feed.voltageV, Volt);
    const Q current = input(u"feed_current", "current_a"_L1, feed.currentA, Ampere);
    const Q load = input(u"feed_load", "load_w"_L1, feed.loadW, Watt);
    const Q phases = input(u"feed_phases", "phases"_L1,
        feed.phases ? std::optional<double>(*feed.phases) : std::nullopt, One);
    return {circuitCapacity(voltage, current, phases) * fit.figure(u"load_power_factor"_s), load};
}

void addUps(FitCase& fit, std::vector<Reserve>& reserves)
{
    const Room& room = fit.plan.room;
    Scope scope = fit.way.sub(u"power"_s);
    const Q rating = roomInput(fit, {u"ups_rating", room.upsVa, VoltAmpere, u"/room/ups_va"_s});
    const Q today = roomInput(fit, {u"ups_load", room.upsLoadW, Watt, u"/room/ups_load_w"_s});
    const Q needed = scope.add(u"ups_needed"_s, VoltAmpere,
        (today + scope.own(u"added"_s))
            / (fit.figure(u"ups_power_factor"_s) * fit.figure(u"ups_max_share"_s)));
    const Q limit = scope.add(u"ups_limit"_s, VoltAmpere, rating);
    scope.add(u"ups_margin"_s, VoltAmpere, limit - needed);
    reserves.push_back(fit.reserve(u"ups"_s, u"power.ups_needed", u"power.ups_limit"));
}

} // namespace

Q addPower(FitCase& fit)
{
    Scope scope = fit.way.sub(u"power"_s);
    const Addition& a = fit.addition;
    const bool package = a.server != nullptr && !a.server->gpuId.isEmpty();
    if (package)
        return scope.add(u"added"_s, Watt, packagePower(fit));
    const Q delivered = deliveredPower(fit);
    if (delivered.sheet == nullptr)
        return scope.given(u"added"_s, 0.0, Watt, {.kind = OriginKind::Computed});
    return scope.add(u"added"_s, Watt, inputPower(delivered, fit.figure(u"psu_efficiency"_s)));
}

/// Each feed has to carry everything alone; the tightest decides.
void addFeeds(FitCase& fit, std::vector<Reserve>& reserves)
{
    Scope power = fit.way.sub(u"power"_s);
    const Q added = power.own(u"added"_s);
    const Q share = fit.figure(u"feed_max_share"_s);
    const std::size_t count = std::max<std::size_t>(fit.plan.room.feeds.size(), 1);
    Q margin {};
    Q worst {};
    for (std::size_t i = 0; i < count; ++i) {
        const FeedQ feed = feedInputs(fit, i);
        Scope own = i == 0 ? power : fit.way.sub(u"feed%1"_s.arg(i + 1)).sub(u"power"_s);
        const Q capacity = own.add(u"feed_capacity"_s, Watt, feed.capacity);
        const Q used = own.add(u"feed_used"_s, Watt, feed.load + added);
        const Q left = own.add(u"feed_left"_s, Watt, capacity * share - used);
        const Q part = own.add(u"feed_share_alone"_s, One, used / capacity);
        margin = margin.sheet == nullptr ? left : minimum(margin, left);
        worst = worst.sheet == nullptr ? part : maximum(worst, part);
    }
    power.add(u"feed_margin"_s, Watt, margin);
    power.add(u"feed_share"_s, One, worst);
    power.add(u"feed_share_limit"_s, One, share);
    reserves.push_back(fit.reserve(u"feed"_s, u"power.feed_share", u"power.feed_share_limit"));
    addUps(fit, reserves);
}

} // namespace kursbuch
