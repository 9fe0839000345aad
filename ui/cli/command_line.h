#pragma once

#include "app/assess/assess.h"

#include <QStringList>

namespace kursbuch {

/// What was asked for on the command line, in order and checked against the command's table row.
struct CommandLine {
    QString command {}; ///< empty: the window
    QStringList operands {}; ///< files, ids, names
    QString library {}; ///< empty: the default one
    QString output {};
    Language language = Language::German;
    Phase phase = Phase::Plan;
    QDate asOf {}; ///< invalid: today
    std::optional<bool> dpf {}; ///< judge with the Data Privacy Framework valid or not
    bool save = false; ///< keep the state of the status board in the library
    bool asNew = false;
    bool take = false; ///< answers are taken over, not only shown
    bool dryRun = false; ///< of import: prices are only looked at
    bool defaults = false; ///< of export: the company defaults of the library
    QString paper {}; ///< of export: "record", "dpia", "request", "points", "questions"
    QString role {}; ///< whom questions are for
    QString table {}; ///< of size: a CSV file of configurations
    QMap<QString, QString> values {}; ///< of size: option → what was written
    bool help = false;
    bool version = false;
};

/// Which kind of application object the arguments need; asked before there is one.
enum class Face { Window, Painting, Text };

[[nodiscard]] Face faceOf(const QStringList& arguments);

/// `arguments` without the program's name. Errors are WrongUsage.
[[nodiscard]] Result<CommandLine> readCommandLine(const QStringList& arguments);

/// The text of --help.
[[nodiscard]] QString usage();

} // namespace kursbuch
