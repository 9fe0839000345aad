#pragma once

#include "ui/stops/binding.h"

#include <QCoreApplication>

namespace kursbuch {

/// Accelerators that the catalogue does not know.
class OwnGpus {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::OwnGpus)

public:
    /// A folded card with a form for each.
    static void addCard(FormPage& page);
    /// Those of the plan, to choose from.
    [[nodiscard]] static std::vector<Choice> ofPlan(const FormPage& page);

private:
    [[nodiscard]] static QWidget* makeForm(const Section& row, int index);
    static void addRates(const Section& section, int index);
    static void addOrigin(const Section& section, int index);
};

} // namespace kursbuch
