#pragma once

#include "ui/charts/pictures.h"
#include "ui/stops/form_page.h"

#include <QCoreApplication>

namespace kursbuch {

/// What the pictures of the in-house stop show for one way.
class InhousePictures {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::InhousePictures)

public:
    InhousePictures(const FormPage& page, QString wayId)
        : m_page(page)
        , m_way(std::move(wayId))
    {
    }

    /// Servers of the plan from the floor up, then what else is in the rack, then what would be
    /// added.
    [[nodiscard]] RackElevation rack() const;
    [[nodiscard]] std::vector<ReserveBar> reserves() const;
    /// "Heat load 7.6 kW = 25,900 BTU/h. When cooling fails …"
    [[nodiscard]] QString heatSentence() const;
    [[nodiscard]] QString heatQuantity() const; ///< id, empty where there is none

private:
    [[nodiscard]] std::optional<double> value(const QString& name) const;
    [[nodiscard]] QString text(const QString& name) const;
    [[nodiscard]] std::vector<ElevationItem> planned() const;

    const FormPage& m_page;
    QString m_way;
};

} // namespace kursbuch
