#include "ui/cli/program.h"

#include "ui/cli/commands.h"
#include "ui/cli/log_file.h"
#include "ui/cli/platform.h"
#include "ui/text/translations.h"

#include <QApplication>
#include <QCoreApplication>
#include <future>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* source)
{
    return QCoreApplication::translate("kursbuch", source);
}

CatalogReading readShipped()
{
    return readCatalog(shippedFiles());
}

Catalog wholeOf(CatalogReading reading)
{
    for (const Error& error : reading.refused)
        (void)complain(error);
    return std::move(reading.catalog);
}

/// Before any application object there are only the raw words; file names are read again later.
QStringList rawArguments(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

Exit runText()
{
    Translations translations;
    translations.use(Translations::ofSystem());
    const Result<CommandLine> line = readCommandLine(QCoreApplication::arguments().sliced(1));
    if (!line)
        return complain(line.error());
    if (line->version)
        print("kursbuch " + QCoreApplication::applicationVersion().toUtf8() + '\n');
    else if (line->help)
        print(usage().toUtf8());
    else
        return runCommand(*line, wholeOf(readShipped()));
    return Exit::Done;
}

int showWindow(QApplication& application, WindowRunner window, std::future<CatalogReading> catalog)
{
    const Result<CommandLine> line = readCommandLine(QCoreApplication::arguments().sliced(1));
    if (!line)
        return static_cast<int>(complain(line.error()));
    return window(application, wholeOf(catalog.get()),
        {.library = line->library.isEmpty() ? defaultLibraryPath() : line->library,
            .planFile = line->operands.value(0)});
}

} // namespace

int runProgram(int argc, char** argv, WindowRunner window)
{
    QCoreApplication::setApplicationName(u"kursbuch"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KURSBUCH_VERSION));
    const Face face = faceOf(rawArguments(argc, argv));
    logInto(logFilePath(), face == Face::Window ? Echo::Terminal : Echo::None);
    if (face == Face::Text) {
        const QCoreApplication application(argc, argv);
        return static_cast<int>(runText());
    }
    if (face == Face::Window && (window == nullptr || !hasDisplay()))
        return static_cast<int>(complain({ErrorCode::InvalidData,
            tr("There is no display to show the window on. Use a command such as \"kursbuch "
               "report\"; \"kursbuch --help\" lists them."),
            u"kursbuch"_s}));
    if (face == Face::Painting) {
        preferOffscreen();
        const QApplication application(argc, argv);
        return static_cast<int>(runText());
    }
    // The catalogue is read while the toolkit finds its screen and fonts.
    auto catalog = std::async(std::launch::async, readShipped);
    QApplication application(argc, argv);
    return showWindow(application, window, std::move(catalog));
}

} // namespace kursbuch
