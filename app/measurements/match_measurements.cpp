#include "app/measurements/match_measurements.h"

#include "app/assess/gpu_use.h"

#include <QRegularExpression>
#include <algorithm>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

/// A GPU whose memory differs by more than this from the catalogue's is another one.
constexpr double kMemoryTolerance = 0.15;

struct NameWords {
    QStringList core {};
    QStringList form {}; ///< "sxm4", "pcie": may be left out
    QString size {}; ///< "80gb"
};

NameWords wordsOf(const QString& name)
{
    static const QRegularExpression size(u"(\\d+)\\s*gi?b\\b"_s);
    static const QRegularExpression letters(u"[^a-z0-9]+"_s);
    static const QStringList noise {u"nvidia"_s, u"amd"_s, u"intel"_s, u"instinct"_s, u"geforce"_s,
        u"tesla"_s, u"generation"_s, u"edition"_s, u"corporation"_s, u"dgx"_s, u"spark"_s};
    static const QStringList forms {u"pcie"_s, u"sxm"_s, u"sxm2"_s, u"sxm4"_s, u"sxm5"_s, u"oam"_s};
    NameWords words;
    const QString text = name.toLower().replace(size, u" \\1gb "_s);
    for (const QString& word : text.split(letters, Qt::SkipEmptyParts)) {
        static const QRegularExpression isSize(u"^\\d+gb$"_s);
        if (isSize.match(word).hasMatch())
            words.size = word;
        else if (word == "hbm3"_L1) // how nvidia-smi names an H100 on a board
            words.form.append(u"sxm5"_s);
        else if (forms.contains(word))
            words.form.append(word);
        else if (!noise.contains(word))
            words.core.append(word);
    }
    return words;
}

/// How well a catalogue name fits; 0: not at all.
qsizetype fitOf(const NameWords& entry, const NameWords& wanted)
{
    const auto isWanted = [&wanted](const QString& word) { return wanted.core.contains(word); };
    if (entry.core.isEmpty() || !std::all_of(entry.core.begin(), entry.core.end(), isWanted))
        return 0;
    if (!entry.size.isEmpty() && !wanted.size.isEmpty() && entry.size != wanted.size)
        return 0;
    qsizetype fit = 4 * entry.core.size(); // a further word of the name outweighs all forms
    for (const QString& form : wanted.form)
        fit += entry.form.contains(form) ? 1 : -1;
    return fit;
}

bool memoryFits(const Gpu& gpu, const std::optional<double>& memoryGB)
{
    return !memoryGB
        || std::abs(*memoryGB - gpu.memoryGB) <= kMemoryTolerance * std::max(gpu.memoryGB, 1.0);
}

QString serverNamed(const QString& host, const Plan& plan)
{
    for (const InstalledServer& server : plan.servers)
        if (!host.isEmpty() && server.name.compare(host, Qt::CaseInsensitive) == 0)
            return server.id;
    return {};
}

MeasuredGroup groupOf(const MeasuredGpu& measured, const Plan& plan, const Catalog& catalog)
{
    const Gpu* type = gpuNamed(measured.model, measured.memoryGB, catalog);
    MeasuredGroup group {.host = measured.host, .model = measured.model};
    group.serverId = serverNamed(measured.host, plan);
    group.gpu.gpuId = type == nullptr ? QString() : type->id;
    group.gpu.count = measured.count;
    group.gpu.utilisationP95 = measured.p95;
    group.gpu.memoryUsedGB = measured.memoryUsedGB;
    group.gpu.measuredWith = measured.measure;
    group.gpu.measuredDays = measured.days;
    return group;
}

void join(InstalledGpu& into, const InstalledGpu& gpu)
{
    into.count += gpu.count;
    into.utilisationP95 = std::max(into.utilisationP95, gpu.utilisationP95);
    into.memoryUsedGB = into.memoryUsedGB && gpu.memoryUsedGB
        ? std::max(into.memoryUsedGB, gpu.memoryUsedGB)
        : std::nullopt;
    into.measuredDays = into.measuredDays && gpu.measuredDays
        ? std::min(into.measuredDays, gpu.measuredDays)
        : std::nullopt;
}

/// Takes `count` accelerators of a type out of a server, from the first line on.
void takeOut(InstalledServer& server, const QString& gpuId, int count)
{
    for (InstalledGpu& gpu : server.gpus) {
        if (gpu.gpuId != gpuId)
            continue;
        const int taken = std::min(gpu.count, count);
        gpu.count -= taken;
        count -= taken;
    }
    std::erase_if(server.gpus,
        [&gpuId](const InstalledGpu& gpu) { return gpu.gpuId == gpuId && gpu.count <= 0; });
}

QString freeServerId(const Plan& plan)
{
    for (int n = 1;; ++n) {
        const QString id = u"server-%1"_s.arg(n);
        if (std::ranges::count(plan.servers, id, &InstalledServer::id) == 0)
            return id;
    }
}

InstalledServer& serverFor(const MeasuredGroup& group, Plan& plan)
{
    const QString known = group.serverId.isEmpty() ? serverNamed(group.host, plan) : group.serverId;
    const auto found = std::ranges::find(plan.servers, known, &InstalledServer::id);
    if (!known.isEmpty() && found != plan.servers.end())
        return *found;
    const QString name = group.host.isEmpty() ? u"GPU-Server"_s : group.host;
    if (const auto named = std::ranges::find(plan.servers, name, &InstalledServer::name);
        named != plan.servers.end())
        return *named;
    plan.servers.push_back({.id = freeServerId(plan), .name = name});
    return plan.servers.back();
}

} // namespace

const Gpu* gpuNamed(const QString& name, std::optional<double> memoryGB, const Catalog& catalog)
{
    const NameWords wanted = wordsOf(name);
    const Gpu* best = nullptr;
    qsizetype bestFit = 0;
    bool tie = false;
    for (const Gpu& gpu : catalog.gpus) {
        const qsizetype fit = memoryFits(gpu, memoryGB) ? fitOf(wordsOf(gpu.name), wanted) : 0;
        if (fit == 0 || fit < bestFit)
            continue;
        tie = fit == bestFit;
        bestFit = fit;
        best = &gpu;
    }
    return tie ? nullptr : best;
}

std::vector<MeasuredGroup> groupsOf(
    const std::vector<MeasuredGpu>& gpus, const Plan& plan, const Catalog& catalog)
{
    std::vector<MeasuredGroup> groups;
    for (const MeasuredGpu& measured : gpus) {
        const MeasuredGroup one = groupOf(measured, plan, catalog);
        const GpuUse use = useOf(one.gpu, plan, catalog);
        const auto alike = std::ranges::find_if(groups, [&](const MeasuredGroup& group) {
            return group.host == one.host && group.model == one.model
                && group.gpu.gpuId == one.gpu.gpuId
                && group.gpu.measuredWith == one.gpu.measuredWith
                && useOf(group.gpu, plan, catalog) == use;
        });
        if (alike == groups.end())
            groups.push_back(one);
        else
            join(alike->gpu, one.gpu);
    }
    return groups;
}

Plan withMeasurements(Plan plan, const std::vector<MeasuredGroup>& groups)
{
    for (const MeasuredGroup& group : groups)
        if (!group.gpu.gpuId.isEmpty())
            takeOut(serverFor(group, plan), group.gpu.gpuId, group.gpu.count);
    for (const MeasuredGroup& group : groups)
        if (!group.gpu.gpuId.isEmpty())
            serverFor(group, plan).gpus.push_back(group.gpu);
    return plan;
}

} // namespace kursbuch
