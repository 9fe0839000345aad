#include "ui/window/shipped_plans.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace kursbuch {

std::vector<ShippedPlan> shippedPlans(ShippedKind kind)
{
    const QDir folder(
        kind == ShippedKind::Samples ? u":/kursbuch/samples"_s : u":/kursbuch/templates"_s);
    std::vector<ShippedPlan> plans;
    for (const QString& name : folder.entryList({u"*.kursbuch"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        // A test reads every shipped plan; here a wrong one is only left out.
        if (Result<Plan> plan = readPlan(file.readAll(), name))
            plans.push_back({.id = name.section(u'.', 0, 0), .plan = *std::move(plan)});
    }
    return plans;
}

} // namespace kursbuch
