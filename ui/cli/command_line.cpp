#include "ui/cli/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

/// A row a command: how many operands it takes and which options beside --help.
struct CommandRule {
    QLatin1StringView name;
    int least;
    int most;
    std::array<QLatin1StringView, 14> options;
};

constexpr std::array kRules {
    CommandRule {""_L1, 0, 1, {"library"_L1}},
    CommandRule {"sample"_L1, 0, 1, {}},
    CommandRule {"assess"_L1, 1, 1, {"library"_L1, "phase"_L1, "as-of"_L1, "dpf"_L1}},
    CommandRule {"cost"_L1, 1, 1, {"library"_L1, "phase"_L1, "as-of"_L1, "dpf"_L1}},
    CommandRule {"report"_L1, 1, 1,
        {"library"_L1, "phase"_L1, "as-of"_L1, "output"_L1, "lang"_L1, "dpf"_L1}},
    CommandRule {"check"_L1, 0, 1, {"library"_L1, "phase"_L1, "as-of"_L1, "dpf"_L1}},
    CommandRule {"size"_L1, 0, 0,
        {"table"_L1, "output"_L1, "model"_L1, "gpu"_L1, "gpus"_L1, "precision"_L1, "isl"_L1,
            "osl"_L1, "limit-ms"_L1, "tp"_L1, "pp"_L1, "kind"_L1, "seq-len"_L1, "cached"_L1}},
    CommandRule {"status"_L1, 0, 0, {"library"_L1, "dpf"_L1, "as-of"_L1, "save"_L1}},
    CommandRule {"list"_L1, 0, 0, {"library"_L1}},
    CommandRule {"export"_L1, 1, 1,
        {"library"_L1, "output"_L1, "lang"_L1, "phase"_L1, "as-of"_L1, "record"_L1, "dpia"_L1,
            "request"_L1, "points"_L1, "questions"_L1, "defaults"_L1}},
    CommandRule {"import"_L1, 1, 10'000, {"library"_L1, "new"_L1, "take"_L1, "dry-run"_L1}},
};

/// Options that stand alone.
constexpr std::array kFlags {"new"_L1, "save"_L1, "take"_L1, "dry-run"_L1, "defaults"_L1, "record"_L1,
    "dpia"_L1, "request"_L1, "points"_L1};
/// What size needs to know of one configuration, as it stands on the command line.
constexpr std::array kSizeValues {"model"_L1, "gpu"_L1, "gpus"_L1, "precision"_L1, "isl"_L1,
    "osl"_L1, "limit-ms"_L1, "tp"_L1, "pp"_L1, "kind"_L1, "seq-len"_L1, "cached"_L1};
/// What export may write instead of the plan.
constexpr std::array kPapers {"record"_L1, "dpia"_L1, "request"_L1, "points"_L1, "questions"_L1};
/// Papers that are drawn and written to a file.
constexpr std::array kDrawn {"record"_L1, "dpia"_L1, "request"_L1};

QString tr(const char* source)
{
    return QCoreApplication::translate("kursbuch", source);
}

tl::unexpected<Error> wrong(const QString& sentence)
{
    return fail(
        ErrorCode::WrongUsage, sentence + u' ' + tr("See \"kursbuch --help\"."), u"kursbuch"_s);
}

const CommandRule* ruleOf(const QString& name)
{
    const auto it = std::find_if(kRules.begin(), kRules.end(),
        [&name](const CommandRule& rule) { return rule.name == name; });
    return it == kRules.end() ? nullptr : &*it;
}

/// A first word that could only be a file to open in the window.
bool isPlanFile(const QString& word)
{
    return word.endsWith(".kursbuch"_L1) || word.contains(u'/') || word.contains(u'\\')
        || word.contains(u'.');
}

void addOptions(QCommandLineParser& parser)
{
    parser.addOptions({{{u"h"_s, u"help"_s}, {}}, {u"version"_s, {}}, {u"library"_s, {}, u"FILE"_s},
        {{u"o"_s, u"output"_s}, {}, u"FILE"_s}, {u"lang"_s, {}, u"LANG"_s},
        {u"phase"_s, {}, u"PHASE"_s}, {u"as-of"_s, {}, u"DATE"_s}, {u"dpf"_s, {}, u"STATE"_s},
        {u"questions"_s, {}, u"ROLE"_s}});
    for (const auto flag : kFlags)
        parser.addOption(QCommandLineOption(QString(flag)));
    parser.addOption({u"table"_s, {}, u"FILE"_s});
    for (const auto value : kSizeValues)
        parser.addOption({QString(value), {}, u"VALUE"_s});
}

Result<void> checkAllowed(const QCommandLineParser& parser, const CommandRule& rule)
{
    QStringList names {u"library"_s, u"output"_s, u"lang"_s, u"phase"_s, u"as-of"_s, u"dpf"_s,
        u"questions"_s, u"table"_s};
    for (const auto flag : kFlags)
        names.append(flag);
    for (const auto value : kSizeValues)
        names.append(value);
    for (const QString& name : names) {
        if (!parser.isSet(name))
            continue;
        if (std::ranges::find(rule.options, name) == rule.options.end())
            return wrong(tr("The option --%1 has no meaning here.").arg(name));
        if (std::ranges::find(kFlags, name) == kFlags.end() && parser.value(name).isEmpty())
            return wrong(tr("The option --%1 needs a value.").arg(name));
    }
    return {};
}

Result<void> readDpf(const QString& word, CommandLine& line)
{
    if (word == "yes"_L1 || word == "no"_L1)
        line.dpf = word == "yes"_L1;
    else if (!word.isEmpty())
        return wrong(
            tr("The Data Privacy Framework is valid, \"yes\" or \"no\", not \"%1\".").arg(word));
    if (line.save && !line.dpf)
        return wrong(tr("\"--save\" needs to know what to keep: --dpf yes or --dpf no."));
    return {};
}

/// Which paper export shall write; one at a time.
Result<void> readPaper(const QCommandLineParser& parser, CommandLine& line)
{
    for (const auto paper : kPapers) {
        if (!parser.isSet(paper))
            continue;
        if (!line.paper.isEmpty())
            return wrong(tr("--%1 and --%2 cannot be written at once.").arg(line.paper, paper));
        line.paper = paper;
    }
    line.role = parser.value(u"questions"_s);
    if (line.paper.isEmpty() && line.command == "export"_L1)
        for (const QString& name : {u"lang"_s, u"phase"_s, u"as-of"_s})
            if (parser.isSet(name))
                return wrong(tr("The option --%1 has no meaning here.").arg(name));
    return {};
}

/// A table of configurations, or one.
Result<void> readSize(const QCommandLineParser& parser, CommandLine& line)
{
    line.table = parser.value(u"table"_s);
    for (const auto name : kSizeValues) {
        if (!parser.isSet(QString(name)))
            continue;
        if (!line.table.isEmpty())
            return wrong(tr("--table brings its own values; leave out --%1.").arg(name));
        line.values.insert(name, parser.value(QString(name)));
    }
    if (line.command != "size"_L1 || !line.table.isEmpty())
        return {};
    if (!line.values.contains(u"model"_s) || !line.values.contains(u"gpu"_s))
        return wrong(
            tr("\"size\" needs to know what is asked: --model and --gpu, or --table FILE."));
    return {};
}

Result<void> readValues(const QCommandLineParser& parser, CommandLine& line)
{
    line.library = parser.value(u"library"_s);
    line.output = parser.value(u"output"_s);
    line.asNew = parser.isSet(u"new"_s);
    line.save = parser.isSet(u"save"_s);
    line.take = parser.isSet(u"take"_s);
    line.dryRun = parser.isSet(u"dry-run"_s);
    line.defaults = parser.isSet(u"defaults"_s);
    if (const QString lang = parser.value(u"lang"_s); lang == "en"_L1)
        line.language = Language::English;
    else if (!lang.isEmpty() && lang != "de"_L1)
        return wrong(tr("The language is \"de\" or \"en\", not \"%1\".").arg(lang));
    if (const QString phase = parser.value(u"phase"_s); phase == "release"_L1)
        line.phase = Phase::Release;
    else if (!phase.isEmpty() && phase != "plan"_L1)
        return wrong(tr("The phase is \"plan\" or \"release\", not \"%1\".").arg(phase));
    if (const QString date = parser.value(u"as-of"_s); !date.isEmpty()) {
        line.asOf = QDate::fromString(date, u"yyyy-MM-dd"_s);
        if (!line.asOf.isValid())
            return wrong(tr("\"%1\" is not a date; write year-month-day, for example 2026-11-25.")
                             .arg(date));
    }
    return readDpf(parser.value(u"dpf"_s), line);
}

Result<void> checkOperands(const CommandLine& line, const CommandRule& rule)
{
    if (line.operands.size() > rule.most)
        return wrong(tr("\"%1\" is one argument too many.").arg(line.operands.at(rule.most)));
    if (line.operands.size() < rule.least && !line.defaults)
        return wrong(tr("\"%1\" needs to know which plan: a file or an id of the library.")
                         .arg(line.command));
    if (line.command == "report"_L1 && line.output.isEmpty())
        return wrong(tr("\"report\" needs to know where to write: -o OUT.pdf."));
    if (std::ranges::find(kDrawn, line.paper) != kDrawn.end() && line.output.isEmpty())
        return wrong(tr("--%1 needs to know where to write: -o FILE.").arg(line.paper));
    if (line.command == "check"_L1 && line.operands.isEmpty() && line.library.isEmpty())
        return wrong(tr("\"check\" needs a plan, or --library FILE."));
    return {};
}

constexpr const char* kUsage
    = QT_TRANSLATE_NOOP("kursbuch", R"(Usage: kursbuch [--library FILE] [PLAN]
       kursbuch COMMAND [OPTION]...

Plans an AI infrastructure. Without a command the window starts.
FILE is a plan file (.kursbuch), "-" for the standard input, or the id of a plan in the library.

Commands:
  sample [NAME]                       print a sample plan; without a name, list them
  assess FILE                         print the assessment as JSON
  cost FILE                           print all that follows about money as JSON: payments by year,
                                      crossings, break-evens, cost of a request, depreciation
  report FILE -o OUT.pdf [--lang de|en]
                                      write the decision paper
  check FILE                          is the plan readable and complete?
  check --library FILE                verify a whole library
  size --model M --gpu G [--gpus N] [--precision P] [--isl I --osl O] [--limit-ms T]
                                      what a configuration gives: memory, throughput, response
                                      time, concurrency and what binds, as JSON
  size --table FILE.csv [-o OUT.csv]  the same for a table: its lines with a column "predicted"
  list                                print the plans of the library as JSON
  status [--dpf yes|no [--save]]      print the status board of the law; with --dpf, which plans of
                                      the library that state moves, and with --save keep it there
  export ID [-o FILE]                 print or write a plan of the library as a file
  export FILE --record|--dpia -o OUT  write the entry for the record of processing or the
                                      skeleton of an impact assessment (OUT.odt or OUT.pdf)
  export FILE --request -o OUT.pdf    write the one-page request to the data-protection officer
  export FILE --questions ROLE [-o OUT.html]
                                      the questions for data_protection, operations … as a form
  export FILE --points [-o OUT.csv]   the list of open points
  export --defaults [-o FILE]         the company defaults of the library as YAML
  import FILE [--new]                 put a plan file into the library; --new: as another plan
  import ANSWERS [--take]             show what the answers of a form would change in the plan of
                                      the library they belong to; --take: take them over
  import PATH... [--dry-run]          keep what files of prices say (SkyPilot CSV, LiteLLM JSON,
                                      own quotes as CSV, company defaults as YAML) in the library;
                                      print what is doubtful or refused and what changes in the
                                      catalogue, as JSON; --dry-run: only print

Options:
  --library FILE                      another library than the default one
  --lang de|en                        language of what is written; German when not given
  --phase plan|release                judge for planning (default) or for release
  --as-of DATE                        judge as of this day instead of today
  --dpf yes|no                        judge with the EU-US Data Privacy Framework valid or not,
                                      instead of as the library says
  --version, -h, --help

Exit status: 0 done, 1 the input is at fault, 2 wrong usage.
)");

} // namespace

Face faceOf(const QStringList& arguments)
{
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)
        || arguments.contains(u"--version"_s))
        return Face::Text;
    const Result<CommandLine> line = readCommandLine(arguments);
    if (!line)
        return Face::Text;
    if (line->command.isEmpty())
        return Face::Window;
    const bool draws
        = line->command == "report"_L1 || std::ranges::find(kDrawn, line->paper) != kDrawn.end();
    return draws ? Face::Painting : Face::Text;
}

Result<CommandLine> readCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList(u"kursbuch"_s) + arguments))
        return wrong(parser.errorText());
    CommandLine line {.operands = parser.positionalArguments(),
        .help = parser.isSet(u"help"_s),
        .version = parser.isSet(u"version"_s)};
    if (line.help || line.version)
        return line;
    if (const QString first = line.operands.value(0); !first.isEmpty() && ruleOf(first) != nullptr)
        line.command = line.operands.takeFirst();
    else if (!first.isEmpty() && !isPlanFile(first))
        return wrong(tr("There is no command \"%1\".").arg(first));
    const CommandRule& rule = *ruleOf(line.command);
    for (const Result<void>& step : {checkAllowed(parser, rule), readValues(parser, line),
             readPaper(parser, line), readSize(parser, line), checkOperands(line, rule)}) {
        if (!step)
            return tl::unexpected<Error>(step.error());
    }
    return line;
}

QString usage()
{
    return tr(kUsage);
}

} // namespace kursbuch
