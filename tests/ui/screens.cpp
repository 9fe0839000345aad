// Writes a picture of the library and of every stop of a plan, in both languages and themes:
//   screens PLAN OUTDIR [--size 1280x800] [--only de-light]
// PLAN is a plan file or the id of a shipped sample. The pictures of the README come from it.
#include "app/catalog/catalog.h"
#include "ui/document/plan_file.h"
#include "ui/prices/prices_dialog.h"
#include "ui/window/accuracy_dialog.h"
#include "ui/window/look.h"
#include "ui/window/main_menu.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QEventLoop>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace kursbuch;

namespace {

constexpr int kFrame = 80; ///< of a dialog and what the desktop keeps

struct Wish {
    Plan plan;
    QDir folder;
    QSize size {1280, 800};
    QString only {};
};

void settle()
{
    // Layouts of wrapped labels come to rest after a few rounds.
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents();
}

void shoot(QWidget& window, const Wish& wish, const QString& name)
{
    settle();
    const QString file = wish.folder.filePath(name + u".png"_s);
    QTextStream(stdout) << file << Qt::endl;
    window.grab().save(file);
}

/// What the dialog says of a few quotes, good and bad ones.
void shootPrices(MainWindow& window, const Wish& wish, const Catalog& catalog,
    const Wording& wording, const QString& suffix)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"angebote.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write("Anbieter;Angebot;GPU;GPU-Anzahl;Preis;Einheit;Währung;MwSt;Standort;Land;Stand\n"
               "Haus A;Knoten 8;H100;8;23.450,50;Monat;EUR;netto;Köln;DE;06.10.2026\n"
               "Haus B;Karte;L40S;4;1,50;GPU-Stunde;EUR;netto;Wien;AT;06.10.2026\n"
               "Haus B;Ohne Steuer;L40S;1;2,40;Stunde;EUR;;Wien;AT;06.01.2026\n"
               "Haus C;Pfund;L40S;1;2,40;Stunde;GBP;netto;London;GB;06.10.2026\n");
    file.close();
    MemoryLibrary library([] { return QDateTime(QDate(2026, 11, 25), QTime(13, 2), Qt::UTC); });
    PricesDialog dialog(
        {.catalog = catalog, .library = library, .words = wording, .today = QDate(2026, 11, 25)},
        &window);
    dialog.addFiles({path});
    dialog.show();
    QEventLoop loop;
    QObject::connect(&dialog, &PricesDialog::shown, &loop, &QEventLoop::quit);
    loop.exec();
    auto* tabs = dialog.findChild<QTabWidget*>();
    for (int tab = 0; tab < tabs->count() - 1; ++tab) {
        tabs->setCurrentIndex(tab);
        shoot(dialog, wish, u"98-prices-%1-"_s.arg(tab) + suffix);
    }
}

void walk(MainWindow& window, const Wish& wish, const QString& suffix)
{
    window.showLibrary();
    shoot(window, wish, u"00-library-"_s + suffix);
    const Catalog catalog = readCatalog(shippedFiles()).catalog;
    const Wording wording(
        catalog, suffix.startsWith(u"de"_s) ? Language::German : Language::English);
    AccuracyDialog howRight(catalog, wording, &window);
    howRight.resize(howRight.width(), wish.size.height() - kFrame);
    howRight.show();
    shoot(howRight, wish, u"99-how-right-"_s + suffix);
    howRight.close();
    shootPrices(window, wish, catalog, wording, suffix);
    window.openPlan(wish.plan.id);
    window.messages().dismiss();
    int number = 1;
    for (const QString& stopId : stopIds()) {
        window.journey()->goTo(stopId);
        (void)window.document().saveNow();
        shoot(window, wish, u"%1-%2-%3"_s.arg(number++, 2, 10, QChar(u'0')).arg(stopId, suffix));
    }
}

Result<Plan> planOf(const QString& argument)
{
    for (const ShippedPlan& sample : shippedPlans(ShippedKind::Samples)) {
        if (sample.id == argument)
            return sample.plan;
    }
    return readPlanFile(argument).map([](const PlanBundle& bundle) { return bundle.plan; });
}

void run(Wish wish)
{
    const Catalog catalog = readCatalog(shippedFiles()).catalog;
    const QDateTime now(QDate(2026, 11, 25), QTime(13, 2), Qt::UTC);
    MemoryLibrary library([now] { return now; });
    QTemporaryDir settings;
    MainWindow window({
        .catalog = catalog,
        .library = library,
        .surroundings = {.today = [now] { return now.date(); },
            .now = [now] { return now; },
            .who = u"screens"_s},
        .makePage = makeStopPage,
        .prompts = {},
        .newId = [] { return u"copy"_s; },
        .settingsFile = settings.filePath(u"window.ini"_s),
    });
    for (const ShippedPlan& sample : shippedPlans(ShippedKind::Samples)) {
        if (sample.plan == wish.plan)
            continue; // shown below, not twice
        Plan plan = sample.plan;
        plan.id = sample.id;
        PlanDocument document(catalog, library,
            {.today = [now] { return now.date(); }, .now = [now] { return now; }});
        (void)document.create(std::move(plan));
    }
    wish.plan.id = u"shown"_s;
    PlanDocument document(
        catalog, library, {.today = [now] { return now.date(); }, .now = [now] { return now; }});
    (void)document.create(wish.plan);
    (void)document.close();
    window.resize(wish.size);
    window.show();
    const std::pair<QString, Language> languages[]
        = {{u"de"_s, Language::German}, {u"en"_s, Language::English}};
    const std::pair<QString, ThemeChoice> themes[]
        = {{u"light"_s, ThemeChoice::Light}, {u"dark"_s, ThemeChoice::Dark}};
    for (const auto& [language, languageId] : languages) {
        for (const auto& [themeName, choice] : themes) {
            const QString suffix = language + u'-' + themeName;
            if (!wish.only.isEmpty() && wish.only != suffix)
                continue;
            window.setLanguage(languageId);
            window.setThemeChoice(choice);
            walk(window, wish, suffix);
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"PLAN"_s, u"plan file or id of a sample"_s);
    parser.addPositionalArgument(u"OUTDIR"_s, u"folder for the pictures"_s);
    parser.addOption({u"size"_s, u"size of the window"_s, u"WIDTHxHEIGHT"_s, u"1280x800"_s});
    parser.addOption({u"only"_s, u"one language and theme"_s, u"de-light"_s});
    parser.addHelpOption();
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2)
        parser.showHelp(2);
    Result<Plan> plan = planOf(arguments.first());
    if (!plan) {
        QTextStream(stderr) << plan.error().toString() << Qt::endl;
        return 1;
    }
    const QStringList size = parser.value(u"size"_s).split(u'x');
    Wish wish {.plan = *std::move(plan),
        .folder = QDir(arguments.last()),
        .only = parser.value(u"only"_s)};
    wish.size = QSize(size.value(0).toInt(), size.value(1).toInt());
    if (!QDir().mkpath(wish.folder.path()) || !wish.size.isValid())
        return 1;
    run(std::move(wish));
    return 0;
}
