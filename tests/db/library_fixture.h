#pragma once

#include "db/sqlite_library.h"

#include <QTemporaryDir>

/// A fresh library in a folder of its own, with a clock that moves one second a look.
namespace kursbuch::testing {

using namespace Qt::StringLiterals;

inline LibrarySources ticking()
{
    auto time = std::make_shared<QDateTime>(QDate(2026, 11, 25), QTime(8, 0), Qt::UTC);
    return {[time] { return *time = time->addSecs(1); }};
}

inline Plan namedPlan(const QString& id, const QString& title)
{
    Plan plan = blankPlan(id);
    plan.departure.title = title;
    return plan;
}

inline PlanSummary summaryOf(const Plan& plan)
{
    return {.id = plan.id,
        .title = plan.departure.title,
        .npvEur = 1.5,
        .periodMonths = 48,
        .settled = 3,
        .asked = 9};
}

struct Fixture {
    QTemporaryDir folder {};
    QString path = folder.filePath(u"test.kursbuchlib"_s);
    std::unique_ptr<Library> library = reopen(OpenMode::Create);

    /// A new connection to the same file, as another program would have.
    [[nodiscard]] std::unique_ptr<Library> reopen(OpenMode mode = OpenMode::ReadWrite) const
    {
        Result<std::unique_ptr<Library>> opened = openLibrary(path, mode, ticking());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toString()));
        return *std::move(opened);
    }
};

} // namespace kursbuch::testing
