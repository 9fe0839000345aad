#include "ui/window/run_window.h"

#include "db/sqlite_library.h"
#include "ui/report/report.h"
#include "ui/window/look.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QScreen>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kDarkBelow = 128;

QString translated(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

QDateTime nowUtc()
{
    return QDateTime::currentDateTimeUtc();
}

Surroundings surroundings()
{
    return {
        .today = [] { return QDate::currentDate(); },
        .now = nowUtc,
        .who = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")),
    };
}

Result<std::unique_ptr<Library>> openOrMake(const QString& path)
{
    if (QFileInfo::exists(path))
        return openLibrary(path, OpenMode::ReadWrite, {.now = nowUtc});
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        return fail(ErrorCode::StorageFailed,
            translated(QT_TRANSLATE_NOOP(
                "kursbuch", "The folder for the library could not be made. Choose another place.")),
            path);
    }
    return openLibrary(path, OpenMode::Create, {.now = nowUtc});
}

/// Asks until a library is open; nothing when the planner gives up.
std::unique_ptr<Library> askForLibrary(QString path, const Prompts& prompts)
{
    enum Answer { Quit, Retry, Look, Choose };
    OpenMode mode = OpenMode::ReadWrite;
    for (;;) {
        Result<std::unique_ptr<Library>> library = mode == OpenMode::ReadOnly
            ? openLibrary(path, OpenMode::ReadOnly, {.now = nowUtc})
            : openOrMake(path);
        if (library)
            return *std::move(library);
        const Ask question {
            translated(QT_TRANSLATE_NOOP("kursbuch", "The library could not be opened")),
            library.error().toString(),
            {translated(QT_TRANSLATE_NOOP("kursbuch", "Quit")),
                translated(QT_TRANSLATE_NOOP("kursbuch", "Try again")),
                translated(QT_TRANSLATE_NOOP("kursbuch", "Open for reading")),
                translated(QT_TRANSLATE_NOOP("kursbuch", "Choose another library …"))}};
        const int answer = prompts.ask(nullptr, question);
        if (answer == Quit)
            return nullptr;
        mode = answer == Look ? OpenMode::ReadOnly : OpenMode::ReadWrite;
        if (answer != Choose)
            continue;
        const QString chosen = prompts.openFile(nullptr, question.answers.last(), QString());
        path = chosen.isEmpty() ? path : chosen;
    }
}

Result<void> writePaper(const PlanDocument& document, Language language, const QString& path)
{
    const QByteArray canonical = canonicalJson(toJson(document.plan()));
    return writeReport(
        {.plan = document.plan(),
            .assessment = document.assessment(),
            .catalog = document.catalog(),
            .language = language,
            .revision = document.revision(),
            .date = QDate::currentDate(),
            .planHash = QCryptographicHash::hash(canonical, QCryptographicHash::Sha256)},
        path);
}

ThemeKind systemTheme()
{
    // Asked before our own palette is set: this is what the desktop wants.
    return QGuiApplication::palette().color(QPalette::Window).lightness() < kDarkBelow
        ? ThemeKind::Dark
        : ThemeKind::Light;
}

/// Whether the screen holds the window with a title bar above it.
bool hasRoom(const QWidget& window)
{
    constexpr int kTitleBar = 40;
    const QSize room = window.screen()->availableSize();
    return window.width() <= room.width() && window.height() + kTitleBar <= room.height();
}

} // namespace

int runWindow(QApplication& application, const Catalog& catalog, const WindowStart& start)
{
    QGuiApplication::setDesktopFileName(u"org.kursbuch.Kursbuch"_s);
    QApplication::setWindowIcon(QIcon(u":/kursbuch/icons/org.kursbuch.Kursbuch.svg"_s));
    const ThemeKind system = systemTheme();
    applyTheme(application, system);
    guardWheel(application);
    const Prompts prompts = dialogPrompts();
    std::unique_ptr<Library> library;
    {
        Translations translations; // the window brings its own
        translations.use(Translations::ofSystem());
        library = askForLibrary(start.library, prompts);
    }
    if (library == nullptr)
        return 1;
    MainWindow window({
        .catalog = catalog,
        .library = *library,
        .surroundings = surroundings(),
        .makePage = makeStopPage,
        .prompts = prompts,
        .newId = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); },
        .writeReport = writePaper,
        .systemTheme = system,
    });
    if (hasRoom(window))
        window.show();
    else
        window.showMaximized();
    if (!start.planFile.isEmpty())
        window.importFile(start.planFile);
    return QApplication::exec();
}

} // namespace kursbuch
