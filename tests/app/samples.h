#pragma once

#include "app/assess/assess.h"
#include "app/catalog/catalog.h"

#include <QDir>
#include <QFile>
#include <QTest>

/// The shipped samples and catalogue, judged as of one day.
namespace samples {

using namespace Qt::StringLiterals;

inline const kursbuch::Catalog& catalog()
{
    static const kursbuch::Catalog kCatalog
        = kursbuch::readCatalog(kursbuch::shippedFiles()).catalog;
    return kCatalog;
}

inline QStringList ids()
{
    QStringList found;
    for (const QString& name : QDir(u":/kursbuch/samples"_s).entryList({u"*.kursbuch"_s}))
        found << name.section(u'.', 0, 0);
    return found;
}

inline kursbuch::Plan plan(const QString& id)
{
    QFile file(u":/kursbuch/samples/%1.kursbuch"_s.arg(id));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %s", qPrintable(id));
    kursbuch::Result<kursbuch::Plan> plan = kursbuch::readPlan(file.readAll(), id);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().toString()));
    return *std::move(plan);
}

inline kursbuch::Assessment assessed(const kursbuch::Plan& plan)
{
    return assess(plan, catalog(), {.asOf = QDate(2026, 11, 25)});
}

} // namespace samples
