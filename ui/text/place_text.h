#pragma once

#include "app/assess/provider_profile.h"
#include "ui/charts/place_map.h"
#include "ui/text/wording.h"

#include <QCoreApplication>

namespace kursbuch {

/// Hosting places in words and as the data of their map.
class PlaceText {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::PlaceText)

public:
    PlaceText(const Catalog& catalog, const Wording& wording)
        : m_catalog(catalog)
        , m_wording(wording)
    {
    }

    [[nodiscard]] PlaceMap map(const std::vector<TouchedPlace>& touched) const;
    /// "Schweiz (CH) · angemessen: 2000/518/EC, 26.07.2000 · site of Cloud": for reading out.
    [[nodiscard]] QString sentence(
        const QString& iso, const std::vector<TouchedPlace>& touched) const;
    /// The word of its status, as this library judges it.
    [[nodiscard]] QString status(const Place& place) const;
    /// "28.06.2021", "07/2018": as exact as the decision's date is known.
    [[nodiscard]] QString day(const QString& isoDay) const;
    /// Until when and when it is looked at again.
    [[nodiscard]] QString term(const Place& place) const;

private:
    [[nodiscard]] QString touches(
        const QString& iso, const std::vector<TouchedPlace>& touched) const;

    const Catalog& m_catalog;
    const Wording& m_wording;
};

} // namespace kursbuch
