#include "app/assess/fit.h"

#include "app/assess/figures.h"
#include "app/assess/fit_parts.h"
#include "app/assess/room.h"

#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;
using unit::Kilogram;
using unit::Metre;
using unit::One;
using unit::RackUnit;

Q FitCase::figure(const QString& id) const
{
    return kursbuch::figure(way.sheet(), id, plan, catalog);
}

Reserve FitCase::reserve(const QString& id, QStringView used, QStringView limit) const
{
    return {.id = id, .used = way.id(used), .limit = way.id(limit), .way = way.prefix().chopped(1)};
}

Q roomInput(const FitCase& fit, const RoomField& field)
{
    const Scope room(fit.way.sheet(),
        field.item == 0
            ? u"common.room."_s
            : "common."_L1 % field.list % QString::number(field.item + 1) % ".room."_L1);
    if (room.has(field.name))
        return room.own(field.name);
    return room.given(
        field.name, field.value, field.unit, {.kind = OriginKind::Typed, .ref = field.path});
}

namespace {

/// A value of one rack, by its place in the list.
struct RackField {
    QStringView name;
    QLatin1StringView member;
    Unit unit {};
};

Q rackInput(
    const FitCase& fit, const RackField& field, std::size_t rack, std::optional<double> value)
{
    return roomInput(fit,
        {field.name, value, field.unit,
            "/room/racks/"_L1 % QString::number(rack) % u'/' % field.member, "rack"_L1, rack});
}

template <typename T> std::optional<double> number(const std::optional<T>& value)
{
    return value ? std::optional(static_cast<double>(*value)) : std::nullopt;
}

int freeUnits(const Rack& rack)
{
    return rack.units && rack.usedUnits ? *rack.units - *rack.usedUnits : -1;
}

/// One chassis goes where most room is; several spread over all racks.
std::vector<std::size_t> racksUsed(const FitCase& fit)
{
    const std::vector<Rack>& racks = fit.plan.room.racks;
    std::vector<std::size_t> all;
    std::size_t best = 0;
    for (std::size_t i = 0; i < racks.size(); ++i) {
        all.push_back(i);
        if (freeUnits(racks[i]) > freeUnits(racks[best]))
            best = i;
    }
    if (fit.addition.servers > 1 || racks.empty())
        return all;
    return {best};
}

/// Sum of a value over the racks used; unknown where there is no rack.
struct RackSum {
    RackField field;
    std::optional<double> (*value)(const Rack&);
};

Q sumOver(const FitCase& fit, const std::vector<std::size_t>& racks, const RackSum& sum)
{
    Q all {};
    for (const std::size_t rack : racks)
        all = plus(all, rackInput(fit, sum.field, rack, sum.value(fit.plan.room.racks[rack])));
    return all.sheet != nullptr ? all : rackInput(fit, sum.field, 0, std::nullopt);
}

const Origin kComputed {.kind = OriginKind::Computed};

void addUnits(FitCase& fit, const std::vector<std::size_t>& racks, std::vector<Reserve>& reserves)
{
    Scope scope = fit.way.sub(u"fit"_s);
    const Server* server = fit.addition.server;
    const double added = server != nullptr ? server->rackUnits * fit.addition.servers : 0.0;
    const Q more = scope.given(u"rack_units_added"_s, added, RackUnit, kComputed);
    if (added <= 0.0) { // cards in existing servers take no unit, so none can run short
        scope.add(u"rack_units_margin"_s, RackUnit, -more);
        return;
    }
    const Q total = scope.add(u"rack_units_total"_s, RackUnit,
        sumOver(fit, racks, {{u"rack_units", "units"_L1, RackUnit}, [](const Rack& r) {
                                 return number(r.units);
                             }}));
    const Q today = sumOver(fit, racks,
        {{u"rack_units_used", "used_units"_L1, RackUnit},
            [](const Rack& r) { return number(r.usedUnits); }});
    const Q used = scope.add(u"rack_units_used"_s, RackUnit, today + more);
    scope.add(u"rack_units_margin"_s, RackUnit, total - used);
    reserves.push_back(
        fit.reserve(u"rack_units"_s, u"fit.rack_units_used", u"fit.rack_units_total"));
}

Q addedWeight(FitCase& fit)
{
    Scope scope = fit.way.sub(u"fit"_s);
    const Addition& a = fit.addition;
    const Q cards = scope.given(u"cards_added"_s, a.gpus, unit::Gpu, kComputed);
    Q weight = cards * fit.figure(u"gpu_card_weight"_s);
    if (a.server != nullptr) {
        const std::optional<double> each
            = a.server->weightKg > 0.0 ? std::optional(a.server->weightKg) : std::nullopt;
        const Q chassis = scope.given(u"server_weight"_s, each, Kilogram,
            {OriginKind::Catalogue, a.server->source, u"server."_s + a.server->id});
        const Q servers
            = scope.given(u"servers_added"_s, static_cast<double>(a.servers), One, kComputed);
        const bool cardsInside = !a.server->gpuId.isEmpty(); // a package weighs what it weighs
        weight = cardsInside ? chassis * servers : chassis * servers + weight;
    }
    return scope.add(u"weight_added"_s, Kilogram, weight);
}

void addWeight(FitCase& fit, const std::vector<std::size_t>& racks, std::vector<Reserve>& reserves)
{
    Scope scope = fit.way.sub(u"fit"_s);
    const Q more = addedWeight(fit);
    const Q limit = scope.add(u"weight_limit"_s, Kilogram,
        sumOver(fit, racks,
            {{u"rack_weight_limit", "max_weight_kg"_L1, Kilogram},
                [](const Rack& r) { return r.maxWeightKg; }}));
    const Q today = sumOver(fit, racks,
        {{u"rack_weight_used", "used_weight_kg"_L1, Kilogram},
            [](const Rack& r) { return r.usedWeightKg; }});
    const Q used = scope.add(u"weight_used"_s, Kilogram, today + more);
    scope.add(u"weight_margin"_s, Kilogram, limit - used);
    reserves.push_back(fit.reserve(u"weight"_s, u"fit.weight_used", u"fit.weight_limit"));

    const Q footprint = sumOver(fit, racks,
        {{u"rack_footprint", "footprint_m2"_L1, Metre * Metre},
            [](const Rack& r) { return r.footprintM2; }});
    const double count = std::max<double>(1.0, static_cast<double>(racks.size()));
    const Q load = scope.add(u"floor_load"_s, Kilogram / (Metre * Metre),
        (used + count * fit.figure(u"rack_weight"_s)) / footprint);
    const Q allowed = scope.add(u"floor_limit"_s, Kilogram / (Metre * Metre),
        roomInput(fit,
            {u"floor_limit", fit.plan.room.floorLimitKgM2, Kilogram / (Metre * Metre),
                u"/room/floor_limit_kg_m2"_s}));
    scope.add(u"floor_margin"_s, Kilogram / (Metre * Metre), allowed - load);
    reserves.push_back(fit.reserve(u"floor"_s, u"fit.floor_load", u"fit.floor_limit"));
}

/// Machines that stand where people work.
void addNoise(FitCase& fit)
{
    const Addition& a = fit.addition;
    constexpr int kMostSummed = 32;
    if (a.server == nullptr || a.server->noiseDb <= 0.0 || a.server->rackUnits > 0.0)
        return;
    Scope scope = fit.way.sub(u"fit"_s);
    const Q one = scope.given(u"noise_each"_s, a.server->noiseDb, One,
        {OriginKind::Catalogue, a.server->source, u"server."_s + a.server->id});
    const auto count = static_cast<std::size_t>(std::clamp(a.servers, 1, kMostSummed));
    const Q noise = scope.add(u"noise"_s, One, soundSum(std::vector<Q>(count, one)));
    scope.add(u"noise_margin"_s, One, fit.figure(u"noise_office_limit"_s) - noise);
}

/// A plan that says nothing about a room cannot run short of it; the room is built then.
bool hasRoom(const Plan& plan)
{
    const Room& room = plan.room;
    return !plan.servers.empty() || !room.racks.empty() || !room.cooling.empty()
        || !room.feeds.empty();
}

} // namespace

void addSpace(FitCase& fit, std::vector<Reserve>& reserves)
{
    const std::vector<std::size_t> racks = racksUsed(fit);
    addUnits(fit, racks, reserves);
    addWeight(fit, racks, reserves);
}

std::vector<Reserve> addFit(
    const Scope& way, const Addition& addition, const Plan& plan, const Catalog& catalog)
{
    FitCase fit {way, addition, plan, catalog};
    std::vector<Reserve> reserves;
    addPower(fit);
    addNoise(fit);
    addCooling(fit, reserves);
    if (!hasRoom(plan))
        return {};
    addFeeds(fit, reserves);
    addSpace(fit, reserves);
    return reserves;
}

} // namespace kursbuch
