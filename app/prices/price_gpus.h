#pragma once

#include "app/prices/prices.h"

namespace kursbuch {

/// Finds the accelerators of the catalogue by the names that price files use, and remembers them.
class PriceGpus {
public:
    explicit PriceGpus(const Catalog& catalog);

    /// `instance` tells the form where the name does not (SXM, PCIe, NVL). nullptr: not known.
    [[nodiscard]] const Gpu* find(const QString& name, const QString& instance) const;

private:
    [[nodiscard]] const Gpu* search(const QString& name, const QString& instance) const;

    const Catalog& m_catalog;
    QHash<QString, const Gpu*> m_byName; ///< id, name and aliases, letters and digits only
    mutable QHash<std::pair<QString, QString>, const Gpu*> m_found;
};

/// Countries of the regions of a cloud.
class PriceRegions {
public:
    explicit PriceRegions(const Catalog& catalog);

    [[nodiscard]] QString country(const QString& cloud, const QString& region) const;
    /// The cloud that has most of these regions, where at least half of them are its own.
    [[nodiscard]] QString cloudOf(const QStringList& regions) const;

private:
    QHash<std::pair<QString, QString>, QString> m_countries; ///< cloud and region, in lower case
    QMultiHash<QString, QString> m_clouds; ///< region → clouds
};

} // namespace kursbuch
