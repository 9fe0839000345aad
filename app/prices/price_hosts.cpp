#include "app/prices/price_parts.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <array>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

/// Which of Google Cloud's machines carries how many of which accelerator.
/// Google Cloud, “GPU machine types”, as read in 2026-11. A machine “…-nolssd” is one without
/// local disks.
struct HostOf {
    QLatin1StringView machine;
    QLatin1StringView gpu;
    double gpus;
};

constexpr std::array kHosts {
    HostOf {"a2-highgpu-1g"_L1, "A100"_L1, 1},
    HostOf {"a2-highgpu-2g"_L1, "A100"_L1, 2},
    HostOf {"a2-highgpu-4g"_L1, "A100"_L1, 4},
    HostOf {"a2-highgpu-8g"_L1, "A100"_L1, 8},
    HostOf {"a2-megagpu-16g"_L1, "A100"_L1, 16},
    HostOf {"a2-ultragpu-1g"_L1, "A100-80GB"_L1, 1},
    HostOf {"a2-ultragpu-2g"_L1, "A100-80GB"_L1, 2},
    HostOf {"a2-ultragpu-4g"_L1, "A100-80GB"_L1, 4},
    HostOf {"a2-ultragpu-8g"_L1, "A100-80GB"_L1, 8},
    HostOf {"a3-highgpu-1g"_L1, "H100"_L1, 1},
    HostOf {"a3-highgpu-2g"_L1, "H100"_L1, 2},
    HostOf {"a3-highgpu-4g"_L1, "H100"_L1, 4},
    HostOf {"a3-highgpu-8g"_L1, "H100"_L1, 8},
    HostOf {"a3-edgegpu-8g"_L1, "H100"_L1, 8},
    HostOf {"a3-edgegpu-8g-nolssd"_L1, "H100"_L1, 8},
    HostOf {"a3-megagpu-8g"_L1, "H100-MEGA"_L1, 8},
    HostOf {"a3-ultragpu-8g"_L1, "H200"_L1, 8},
    HostOf {"a3-ultragpu-8g-nolssd"_L1, "H200"_L1, 8},
    HostOf {"a4-highgpu-8g"_L1, "B200"_L1, 8},
    HostOf {"g2-standard-4"_L1, "L4"_L1, 1},
    HostOf {"g2-standard-8"_L1, "L4"_L1, 1},
    HostOf {"g2-standard-12"_L1, "L4"_L1, 1},
    HostOf {"g2-standard-16"_L1, "L4"_L1, 1},
    HostOf {"g2-standard-32"_L1, "L4"_L1, 1},
    HostOf {"g2-standard-24"_L1, "L4"_L1, 2},
    HostOf {"g2-standard-48"_L1, "L4"_L1, 4},
    HostOf {"g2-standard-96"_L1, "L4"_L1, 8},
};

using PlaceKey = std::pair<QString, QString>; ///< zone, or else region, and machine

QString placeOf(const SkyRow& row)
{
    return row.zone.isEmpty() ? row.region : row.zone;
}

std::optional<double> sum(const std::optional<double>& a, const std::optional<double>& b)
{
    return a && b ? std::optional(*a + *b) : std::nullopt;
}

SkyRow joined(const SkyRow& gpu, const SkyRow& host)
{
    SkyRow row = gpu;
    row.instance = host.instance;
    row.gpuPart = gpu.price;
    row.price = sum(gpu.price, host.price);
    row.spot = sum(gpu.spot, host.spot);
    return row;
}

/// The machines that carry this row's accelerators in its place.
std::vector<const SkyRow*> hostsOf(const SkyRow& gpu, const QHash<PlaceKey, const SkyRow*>& hosts)
{
    std::vector<const SkyRow*> found;
    for (const HostOf& host : kHosts) {
        if (host.gpus != gpu.gpus || gpu.gpu != host.gpu)
            continue;
        if (const SkyRow* row = hosts.value({placeOf(gpu), QString(host.machine)}))
            found.push_back(row);
    }
    return found;
}

bool isHost(const SkyRow& row)
{
    return row.gpu.isEmpty()
        && std::any_of(kHosts.begin(), kHosts.end(),
            [&row](const HostOf& host) { return row.instance == host.machine; });
}

/// Says which hosts were joined, or that there is none, and appends what came of the row.
void joinRow(const SkyRow& row, const std::vector<const SkyRow*>& hosts, std::vector<SkyRow>& whole,
    PriceNotes& notes)
{
    const PricePlace place {row.line, u"Price"_s};
    for (const SkyRow* host : hosts) {
        whole.push_back(joined(row, *host));
        notes.flag(place, u"host_added"_s,
            tr("The line prices the accelerators only. The host %1 of line %2 was added.")
                .arg(host->instance, QString::number(host->line)));
    }
    if (!hosts.empty())
        return;
    whole.push_back(row);
    notes.flag(place, u"host_missing"_s,
        tr("The line prices the accelerators only, and no host for them stands in the file. Add "
           "the price of a machine before you reckon with it."));
}

} // namespace

void joinHosts(std::vector<SkyRow>& rows, PriceReading& reading, PriceNotes& notes)
{
    const bool gpusAlone = std::any_of(
        rows.begin(), rows.end(), [](const SkyRow& row) { return row.instance.isEmpty(); });
    if (!gpusAlone)
        return;
    const auto others = std::stable_partition(rows.begin(), rows.end(), isHost);
    QHash<PlaceKey, const SkyRow*> hosts;
    for (auto host = rows.begin(); host != others; ++host)
        hosts.insert({placeOf(*host), host->instance}, &*host);
    QSet<const SkyRow*> used;
    std::vector<SkyRow> whole;
    for (auto row = others; row != rows.end(); ++row) {
        if (!row->instance.isEmpty()) {
            whole.push_back(*row);
            continue;
        }
        const std::vector<const SkyRow*> carriers = hostsOf(*row, hosts);
        used.unite({carriers.begin(), carriers.end()});
        joinRow(*row, carriers, whole, notes);
    }
    for (auto host = rows.begin(); host != others; ++host) {
        ++reading.hosts;
        if (!used.contains(&*host))
            notes.flag({host->line, u"InstanceType"_s}, u"gpu_missing"_s,
                tr("The line prices a host only, and its accelerators have no price here. It is "
                   "left out of the offers."));
    }
    rows = std::move(whole);
}

} // namespace kursbuch
