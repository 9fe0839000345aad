#pragma once

#include "db/sqlite_library.h"
#include "ui/stops/make_stop_page.h"

#include <QFile>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QtTest>

/// A library of its own, an open plan and the pages that show it, as the window puts them together.
namespace stop_world {

using namespace kursbuch;
using namespace Qt::StringLiterals;

inline const Catalog& catalog()
{
    static const Catalog kCatalog = readCatalog(shippedFiles()).catalog;
    return kCatalog;
}

/// The shipped sample of that name; a blank plan for an empty one.
inline Plan planOf(const QString& sample)
{
    if (sample.isEmpty())
        return blankPlan(u"blank"_s);
    QFile file(QStringLiteral(KURSBUCH_SOURCE_DIR "/resources/samples/%1.kursbuch").arg(sample));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readPlan(file.readAll(), file.fileName()).value_or(Plan {});
}

inline Surroundings surroundings()
{
    return {.today = [] { return QDate(2026, 11, 25); },
        .now = [] { return QDateTime(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC); },
        .who = u"Test"_s};
}

class World {
public:
    explicit World(const QString& sample, Language language = Language::English)
        : m_library(*openLibrary(
            m_folder.filePath(u"plans.db"_s), OpenMode::Create, {.now = surroundings().now}))
        , m_document(catalog(), *m_library, surroundings())
        , m_wording(catalog(), language)
    {
        QVERIFY(m_document.create(planOf(sample)));
        m_area.setWidgetResizable(true);
        m_area.resize(780, 800);
        QObject::connect(&m_document, &PlanDocument::changed, &m_area, [this] {
            if (m_page)
                m_page->render();
        });
    }

    /// Brings a stop into the window.
    StopPage& show(const QString& stop, const PageActions& actions = {})
    {
        m_page = makeStopPage(stop, m_document, actions);
        m_page->setWording(&m_wording);
        m_page->retranslate();
        m_page->render();
        m_area.setWidget(m_page);
        m_area.show();
        m_area.activateWindow();
        QTest::qWait(0);
        return *m_page;
    }
    [[nodiscard]] PlanDocument& document() { return m_document; }
    [[nodiscard]] const Plan& plan() const { return m_document.plan(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    PlanDocument m_document;
    Wording m_wording;
    QScrollArea m_area;
    StopPage* m_page = nullptr;
};

/// The value at "departure/title", "workloads/0/users" of a plan's JSON.
inline QJsonValue valueAt(const Plan& plan, const QString& path)
{
    QJsonValue value = toJson(plan);
    for (const QString& step : path.split(u'/')) {
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        value = isIndex ? value.toArray().at(index) : value.toObject().value(step);
    }
    return value;
}

} // namespace stop_world
