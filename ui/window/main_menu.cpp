#include "ui/window/main_menu.h"

#include <QActionGroup>
#include <array>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

enum class Needs { Nothing, Plan };

struct Entry {
    const char* menu;
    const char* id; ///< empty: a separator
    const char* text = "";
    const char* keys = "";
    Needs needs = Needs::Nothing;
};

// One line an entry; "#" before a group means that one of it is chosen.
constexpr std::array kEntries {
    Entry {"file", "new", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "&New journey …"), "Ctrl+N"},
    Entry {"file", "library", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "All &plans"), "Ctrl+L",
        Needs::Plan},
    Entry {"file", "status", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "Status of the &law …"),
        "Ctrl+Shift+L"},
    Entry {"file", "import", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "&Import a plan …"), "Ctrl+O"},
    Entry {"file", "prices", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "Import p&rices …"),
        "Ctrl+Shift+P"},
    Entry {"file", ""},
    Entry {"file", "revision", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "&Save revision …"),
        "Ctrl+S", Needs::Plan},
    Entry {"file", "export", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "&Export the plan …"),
        "Ctrl+Shift+E", Needs::Plan},
    Entry {"file", "report", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "Export the report as P&DF …"),
        "Ctrl+E", Needs::Plan},
    Entry {"file", ""},
    Entry {"file", "quit", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "&Quit"), "Ctrl+Q"},
    Entry {"edit", "undo", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "&Undo"), "Ctrl+Z", Needs::Plan},
    Entry {"edit", "redo", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "&Redo"), "Ctrl+Shift+Z",
        Needs::Plan},
    Entry {"edit", ""},
    Entry {"edit", "find", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "&Find a field or a plan …"),
        "Ctrl+F"},
    Entry {
        "plan", "back", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "&Back"), "Ctrl+PgUp", Needs::Plan},
    Entry {"plan", "next", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "&Next"), "Ctrl+PgDown",
        Needs::Plan},
    Entry {"plan", ""},
    Entry {"plan", "stops"},
    Entry {"plan", ""},
    Entry {"plan", "done", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "This stop is &done"), "Ctrl+D",
        Needs::Plan},
    Entry {"plan", "revisions", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "&Revisions …"), "Ctrl+R",
        Needs::Plan},
    Entry {"plan", "duplicate", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "D&uplicate the plan"), "",
        Needs::Plan},
    Entry {"plan", "points", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "&Open points …"),
        "Ctrl+Shift+O", Needs::Plan},
    Entry {"exchange", "questions_officer",
        QT_TRANSLATE_NOOP("kursbuch::MainMenu", "Questions for &data protection …"), "",
        Needs::Plan},
    Entry {"exchange", "questions_operations",
        QT_TRANSLATE_NOOP("kursbuch::MainMenu", "Questions for &operations …"), "", Needs::Plan},
    Entry {"exchange", "answers", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "&Import answers …"),
        "Ctrl+Shift+I", Needs::Plan},
    Entry {"exchange", ""},
    Entry {"exchange", "record",
        QT_TRANSLATE_NOOP("kursbuch::MainMenu", "Entry for the &record of processing …"), "",
        Needs::Plan},
    Entry {"exchange", "dpia",
        QT_TRANSLATE_NOOP("kursbuch::MainMenu", "&Skeleton of an impact assessment …"), "",
        Needs::Plan},
    Entry {"exchange", "request",
        QT_TRANSLATE_NOOP("kursbuch::MainMenu", "Re&quest to the officer as PDF …"), "",
        Needs::Plan},
    Entry {"view", "german", "&Deutsch"},
    Entry {"view", "english", "&English"},
    Entry {"view", ""},
    Entry {"view", "system", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "Appearance as the &system")},
    Entry {"view", "light", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "&Light")},
    Entry {"view", "dark", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "Dar&k")},
    Entry {"view", ""},
    Entry {"view", "fullscreen", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "&Full screen"), "F11"},
    Entry {"help", "help", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "&Keys and words"), "F1"},
    Entry {"help", "accuracy", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "&How right is this?")},
    Entry {"help", "about", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "&About Kursbuch")},
};

constexpr std::array kMenus {
    std::pair {"file", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "&File")},
    std::pair {"edit", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "&Edit")},
    std::pair {"plan", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "&Plan")},
    std::pair {"exchange", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "E&xchange")},
    std::pair {"view", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "&View")},
    std::pair {"help", QT_TRANSLATE_NOOP("kursbuch::MainMenu", "&Help")},
};

const std::array<QStringList, 2> kChoices {
    QStringList {u"german"_s, u"english"_s}, QStringList {u"system"_s, u"light"_s, u"dark"_s}};
const QStringList kCheckable {u"done"_s, u"fullscreen"_s};

QString stopAction(const QString& stopId)
{
    return u"stop."_s + stopId;
}

} // namespace

MainMenu::MainMenu(QMenuBar* bar)
    : QObject(bar)
    , m_bar(bar)
{
    build(bar);
}

void MainMenu::build(QMenuBar* bar)
{
    for (const auto& [id, text] : kMenus)
        m_menus.insert(QString::fromLatin1(id), bar->addMenu(tr(text)));
    for (const Entry& entry : kEntries) {
        QMenu* menu = menuOf(QString::fromLatin1(entry.menu));
        const QString id = QString::fromLatin1(entry.id);
        if (id.isEmpty())
            menu->addSeparator();
        else if (id == "stops"_L1)
            addStops(menu);
        else
            addAction(menu, id)->setShortcut(QKeySequence(QString::fromLatin1(entry.keys)));
    }
    for (const QStringList& ids : kChoices) {
        auto* group = new QActionGroup(this);
        for (const QString& id : ids) {
            action(id)->setCheckable(true);
            group->addAction(action(id));
        }
    }
    for (const QString& id : kCheckable)
        action(id)->setCheckable(true);
    action(u"redo"_s)->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
}

QMenu* MainMenu::menuOf(const QString& name)
{
    return m_menus.value(name);
}

void MainMenu::addStops(QMenu* menu)
{
    int digit = 1;
    for (const QString& stopId : stopIds()) {
        QAction* entry = addAction(menu, stopAction(stopId));
        entry->setShortcut(QKeySequence(u"Alt+%1"_s.arg(digit % 10)));
        ++digit;
    }
}

QAction* MainMenu::addAction(QMenu* menu, const QString& id)
{
    QAction* entry = menu->addAction(QString());
    entry->setObjectName(u"action_"_s + id);
    m_actions.insert(id, entry);
    return entry;
}

void MainMenu::on(const QString& id, const std::function<void()>& act)
{
    connect(action(id), &QAction::triggered, this, [act] { act(); });
}

QAction* MainMenu::action(const QString& id) const
{
    return m_actions.value(id);
}

void MainMenu::retranslate(const Wording& wording)
{
    for (const auto& [id, text] : kMenus)
        menuOf(QString::fromLatin1(id))->setTitle(tr(text));
    for (const Entry& entry : kEntries) {
        const QString id = QString::fromLatin1(entry.id);
        if (m_actions.contains(id))
            action(id)->setText(tr(entry.text));
    }
    for (const QString& stopId : stopIds())
        action(stopAction(stopId))->setText(wording.word(stopAction(stopId)));
}

void MainMenu::setPlanOpen(bool open)
{
    for (const Entry& entry : kEntries) {
        if (entry.needs == Needs::Plan)
            action(QString::fromLatin1(entry.id))->setEnabled(open);
    }
    for (const QString& stopId : stopIds())
        action(stopAction(stopId))->setEnabled(open);
    for (const QString& menu : {u"plan"_s, u"exchange"_s})
        menuOf(menu)->menuAction()->setVisible(open);
}

QList<std::pair<QString, QString>> MainMenu::keys() const
{
    QList<std::pair<QString, QString>> rows;
    for (const Entry& entry : kEntries) {
        const QAction* listed = m_actions.value(QString::fromLatin1(entry.id));
        if (listed != nullptr && !listed->shortcut().isEmpty())
            rows.append({listed->text().remove(u'&'),
                listed->shortcut().toString(QKeySequence::NativeText)});
    }
    return rows;
}

} // namespace kursbuch
