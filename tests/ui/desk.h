#pragma once

#include "db/sqlite_library.h"
#include "ui/document/plan_document.h"

#include <QTemporaryDir>

namespace kursbuch::testing {

using namespace Qt::StringLiterals;

/// A document on a fresh library, with a clock that the test sets.
struct Desk {
    explicit Desk(const Catalog& shipped)
        : catalog(shipped)
    {
    }

    const Catalog& catalog;
    QTemporaryDir folder {};
    QString path = folder.filePath(u"test.kursbuchlib"_s);
    QDateTime now {QDate(2026, 11, 25), QTime(9, 0), Qt::UTC};
    std::unique_ptr<Library> library = open();
    PlanDocument document {catalog, *library, surroundings()};

    [[nodiscard]] Surroundings surroundings()
    {
        return {[this] { return now.date(); }, [this] { return now; }, u"Anna"_s};
    }
    [[nodiscard]] std::unique_ptr<Library> open() const
    {
        const auto sources = LibrarySources {[] { return QDateTime::currentDateTimeUtc(); }};
        return *openLibrary(path, OpenMode::Create, sources);
    }
    [[nodiscard]] Plan stored() const { return open()->open(u"p"_s)->plan; }
    void setTitle(const QString& title)
    {
        document.edit(u"title"_s, [&title](Plan& plan) { plan.departure.title = title; });
    }
    void type(const QString& key, const QString& text)
    {
        document.editContinuously(
            u"typing"_s, key, [&text](Plan& plan) { plan.departure.title = text; });
    }
};

} // namespace kursbuch::testing
