#include "app/assess/figures.h"
#include "app/assess/sizing_answer_parts.h"
#include "app/assess/sizing_parts.h"

namespace kursbuch {

using namespace Qt::StringLiterals;
using unit::Eur;
using unit::Month;

namespace {

double factorOf(const SizingTable& table)
{
    return figureOf(u"oversize_ratio"_s, table.plan(), table.catalog()).value.value_or(HUGE_VAL);
}

/// GPUs that a way would have: of a package or of whole instances more than it needs.
double gpusThere(const WayResult& way, const Catalog& catalog)
{
    const double need = way.sizing.gpus;
    if (const Server* server = catalog.server(way.sizing.serverId);
        server != nullptr && !server->gpuId.isEmpty())
        return way.sizing.servers * server->gpuCount;
    if (const Offer* offer = catalog.offer(way.offerId);
        offer != nullptr && way.id == "cloud"_L1 && gpusPerInstance(*offer) > 0.0)
        return std::ceil(need / gpusPerInstance(*offer)) * gpusPerInstance(*offer);
    return need;
}

/// What a GPU of a package costs: its part of the package, and what it draws while it idles, over
/// the period.
void addSurplusCost(const Scope& own, Q surplus, const Server& server, const SizingInput& input)
{
    const auto figure = [&](const QString& id) { return figureIn(own, id, input); };
    Sheet& sheet = own.sheet();
    const Q share = surplus / sheet.constant(server.gpuCount, unit::Gpu);
    const Q hardware = own.add(
        u"surplus_hardware"_s, Eur, share * figure("server."_L1 % server.id % ".price"_L1));
    const Q idle = surplus * figure("gpu."_L1 % server.gpuId % ".tdp"_L1)
        * figure(u"idle_power_share"_s) * figure(u"hours_per_month"_s)
        * sheet.constant(sheet.months(), Month) * figure(u"pue"_s);
    const Q power = own.add(u"surplus_power"_s, Eur, idle * figure(u"electricity_price"_s));
    own.add(u"surplus_cost"_s, Eur, hardware + power);
}

/// The part of the rent that is paid for GPUs nobody needs; false where the rent is not known.
bool addSurplusRent(const Scope& own, const QString& way, Q surplus, Q have)
{
    const QString rent = way % ".cost.rent_total"_L1;
    if (own.sheet().find(rent) < 0)
        return false;
    own.add(u"surplus_cost"_s, Eur, surplus / have * own.shared(rent));
    return true;
}

} // namespace

std::optional<Message> addSurplus(Sheet& sheet, const SizingTable& table, const WayResult& way)
{
    const double need = way.sizing.gpus;
    if (!way.carries || need < 1.0)
        return std::nullopt;
    const double there = gpusThere(way, table.catalog());
    if (there < need * factorOf(table))
        return std::nullopt;
    const SizingInput input {table.plan(), table.catalog()};
    const Scope own(sheet, way.id + u".answer."_s);
    const Q have = own.given(u"gpus_there"_s, there, unit::Gpu, {.kind = OriginKind::Computed});
    const Q surplus
        = own.add(u"surplus_gpus"_s, unit::Gpu, have - sheet.shared(way.id + u".sizing.gpus"_s));
    QStringList words {
        u"way:"_s % way.id, "q:"_L1 % own.id(u"gpus_there"), "q:"_L1 % own.id(u"surplus_gpus")};
    const Server* server = table.catalog().server(way.sizing.serverId);
    if (server != nullptr)
        addSurplusCost(own, surplus, *server, input);
    else if (!addSurplusRent(own, way.id, surplus, have))
        return Message {.key = u"answer.surplus_rented"_s, .arguments = words};
    words.append("q:"_L1 % own.id(u"surplus_cost"));
    return Message {.key = u"answer.surplus"_s, .arguments = words};
}

void addDearer(SizingAnswer& answer, Sheet& sheet, SizingTable& table, const OptionDraft& best)
{
    const Gpu* wanted = table.catalog().gpu(table.plan().choices.gpuId);
    if (wanted == nullptr || wanted == best.gpu || !table.on(*wanted).possible)
        return;
    const int gpus = boughtTogether(*wanted, table.on(*wanted).sizing.gpus);
    const auto each = table.priceOf(*wanted);
    if (gpus < 1 || !each || gpus * *each < best.price * factorOf(table))
        return;
    const SizingInput input {table.plan(), table.catalog()};
    const Scope own(sheet, u"wanted.answer."_s);
    const Q count = own.given(u"gpus_there"_s, gpus, unit::Gpu, {.kind = OriginKind::Computed});
    const Q price = own.add(u"wanted_price"_s, Eur,
        count * figureIn(own, QString("gpu."_L1 % wanted->id % ".price"_L1), input));
    const QString least = answer.options.front().id("price"_L1);
    own.add(u"surplus_hardware"_s, Eur, price - sheet.shared(least));
    answer.warnings.push_back({.key = u"answer.dearer"_s,
        .arguments
        = {QString::number(gpus) % u" × " % wanted->name, "q:"_L1 % own.id(u"wanted_price"),
            QString::number(best.found().sizing.gpus) % u" × " % best.gpu->name, "q:"_L1 % least,
            "q:"_L1 % own.id(u"surplus_hardware")}});
}

} // namespace kursbuch
