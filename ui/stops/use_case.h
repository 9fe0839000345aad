#pragma once

#include "ui/stops/cell_table.h"

#include <QCoreApplication>

namespace kursbuch {

/// Stop 2: what the AI shall do, how much of it, and what that needs.
class UseCaseStop {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::UseCaseStop)

public:
    static void build(FormPage& page);
    /// Memory, bandwidth, power and where they are from.
    [[nodiscard]] static QString gpuFacts(const FormPage& page, const Gpu& gpu);

private:
    [[nodiscard]] static CellRow needRow(const FormPage& page, const WayResult& way);
    static void workloads(FormPage& page);
    static void need(FormPage& page);
};

} // namespace kursbuch
