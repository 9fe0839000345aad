#include "app/prices/price_gpus.h"

#include <array>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QString plain(const QString& name)
{
    QString letters;
    for (const QChar letter : name) {
        if (letter.isLetterOrNumber())
            letters.append(letter.toLower());
    }
    for (const QLatin1StringView word : {"nvidia"_L1, "amd"_L1, "intel"_L1, "tensorcore"_L1})
        letters.remove(word);
    return letters;
}

/// Names that do not say the form, in the order in which the forms are proposed. A “80 GB” A100
/// for rent stands on an SXM board unless the instance says otherwise.
struct Family {
    QLatin1StringView name;
    QLatin1StringView sxm;
    QLatin1StringView pcie;
    QLatin1StringView nvl;
};

constexpr std::array kFamilies {
    Family {"a10080gb"_L1, "a100-sxm-80"_L1, "a100-pcie-80"_L1, {}},
    Family {"a10080gbsxm"_L1, "a100-sxm-80"_L1, {}, {}},
    Family {"h100"_L1, "h100-sxm"_L1, "h100-pcie"_L1, "h100-nvl"_L1},
    Family {"h10080gb"_L1, "h100-sxm"_L1, "h100-pcie"_L1, "h100-nvl"_L1},
    Family {"h100mega"_L1, "h100-sxm"_L1, {}, {}}, // GCP: the same board with a wider network
    Family {"h200"_L1, "h200-sxm"_L1, {}, "h200-nvl"_L1}, Family {"b200"_L1, "b200"_L1, {}, {}},
    Family {"b300"_L1, "b300"_L1, {}, {}},
    Family {"a10g"_L1, {}, {}, {}}, // not the A10: AWS's own with another rate
};

/// Azure's NC series holds cards, its ND series boards: Microsoft Learn, “NC family” and “ND
/// family” sizes, A100 PCIe and H100 NVL.
QLatin1StringView formOf(const Family& family, const QString& instance)
{
    const QString text = instance.toLower();
    const bool azureCard = text.startsWith("standard_nc"_L1);
    if (!family.nvl.isEmpty() && (azureCard || text.contains("nvl"_L1)))
        return family.nvl;
    if (!family.pcie.isEmpty() && (azureCard || text.contains("pcie"_L1)))
        return family.pcie;
    return family.sxm;
}

} // namespace

PriceGpus::PriceGpus(const Catalog& catalog)
    : m_catalog(catalog)
{
    for (const Gpu& gpu : catalog.gpus) {
        m_byName.insert(plain(gpu.id), &gpu);
        m_byName.insert(plain(gpu.name), &gpu);
        for (const QString& alias : gpu.aliases)
            m_byName.insert(plain(alias), &gpu);
    }
}

const Gpu* PriceGpus::find(const QString& name, const QString& instance) const
{
    const auto key = std::make_pair(name, instance);
    const auto found = m_found.constFind(key);
    if (found != m_found.constEnd())
        return *found;
    const Gpu* gpu = search(name, instance);
    m_found.insert(key, gpu);
    return gpu;
}

const Gpu* PriceGpus::search(const QString& name, const QString& instance) const
{
    const QString wanted = plain(name);
    for (const Family& family : kFamilies) {
        if (wanted == family.name)
            return m_catalog.gpu(formOf(family, instance));
    }
    if (const Gpu* gpu = m_byName.value(wanted))
        return gpu;
    // “L40S-48GB”, “RTXPRO6000 96 GB”: the memory only repeats what the catalogue knows.
    for (const Gpu& gpu : m_catalog.gpus) {
        const QString memory = QString::number(gpu.memoryGB) + "gb"_L1;
        if (wanted.endsWith(memory) && m_byName.value(wanted.chopped(memory.size())) == &gpu)
            return &gpu;
    }
    return nullptr;
}

PriceRegions::PriceRegions(const Catalog& catalog)
{
    for (const Region& region : catalog.regions) {
        const QString name = region.region.toLower();
        m_countries.insert({region.cloud, name}, region.country);
        m_clouds.insert(name, region.cloud);
    }
}

QString PriceRegions::country(const QString& cloud, const QString& region) const
{
    const auto known = m_countries.constFind({cloud, region.toLower()});
    if (known != m_countries.constEnd())
        return *known;
    // Marketplaces write “Germany, DE, EU”; the country may stay blank.
    const QStringList parts = region.split(u',');
    const QString code = parts.size() == 3 ? parts[1].trimmed() : QString();
    return code.size() == 2 ? code : QString();
}

QString PriceRegions::cloudOf(const QStringList& regions) const
{
    QHash<QString, int> votes;
    for (const QString& region : regions) {
        for (const QString& cloud : m_clouds.values(region.toLower()))
            ++votes[cloud];
    }
    QString best;
    for (auto it = votes.cbegin(); it != votes.cend(); ++it) {
        const int leading = votes.value(best);
        if (it.value() > leading || (it.value() == leading && it.key() < best))
            best = it.key();
    }
    const qsizetype most = votes.value(best);
    return most * 2 >= regions.size() ? best : QString();
}

} // namespace kursbuch
