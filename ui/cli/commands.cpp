#include "ui/cli/commands.h"

#include "app/assess/money.h"
#include "app/assess/own_catalog.h"
#include "app/exchange/answer_file.h"
#include "ui/cli/completeness.h"
#include "ui/cli/exchange_commands.h"
#include "ui/cli/plan_source.h"
#include "ui/cli/prices_command.h"
#include "ui/cli/size_command.h"
#include "ui/cli/status_command.h"
#include "ui/document/file_bytes.h"
#include "ui/document/plan_document.h"
#include "ui/document/plan_file.h"
#include "ui/report/report.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QUuid>
#include <array>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* source)
{
    return QCoreApplication::translate("kursbuch", source);
}

QByteArray hashOf(const Plan& plan)
{
    return QCryptographicHash::hash(canonicalJson(toJson(plan)), QCryptographicHash::Sha256)
        .toHex();
}

Context contextOf(const CommandLine& line, const FoundPlan& found, const Catalog& catalog)
{
    return {.asOf = line.asOf.isValid() ? line.asOf : QDate::currentDate(),
        .phase = line.phase,
        .standing = standingOf(found.log, found.plan, catalog)};
}

/// The catalogue with the state of the law that was asked for, or else that the library keeps, and
/// with what the plan brings along.
Catalog laidOver(Catalog catalog, const CommandLine& line, const FoundPlan& found)
{
    layPrices(catalog, found.prices);
    catalog.setDpf(line.dpf ? DpfSwitch {.valid = *line.dpf, .set = line.asOf} : found.dpf);
    return withOwn(std::move(catalog), found.plan);
}

QJsonObject json(const PlanSummary& plan)
{
    return {{u"id"_s, plan.id}, {u"title"_s, plan.title}, {u"organisation"_s, plan.organisation},
        {u"way"_s, plan.way}, {u"npv_eur"_s, plan.npvEur ? QJsonValue(*plan.npvEur) : QJsonValue()},
        {u"period_months"_s, plan.periodMonths}, {u"revision"_s, plan.revision},
        {u"settled"_s, plan.settled}, {u"asked"_s, plan.asked}, {u"archived"_s, plan.archived},
        {u"changed"_s, plan.changed.toString(Qt::ISODateWithMs)}};
}

Result<void> sample(const CommandLine& line, const Catalog& /*catalog*/)
{
    QByteArray names;
    for (const auto& [file, bytes] : shippedFiles()) {
        if (!file.startsWith("samples/"_L1) || !file.endsWith(".kursbuch"_L1))
            continue;
        const QString name = file.section(u'/', -1).chopped(9); // without ".kursbuch"
        if (line.operands.value(0) == name) {
            print(bytes);
            return {};
        }
        names.append(name.toUtf8() + '\n');
    }
    if (line.operands.isEmpty()) {
        print(names);
        return {};
    }
    return fail(ErrorCode::NotFound, tr("There is no such sample. \"kursbuch sample\" lists them."),
        line.operands.front());
}

Result<void> assessPlan(const CommandLine& line, const Catalog& catalog)
{
    return findPlan(line).map([&](const FoundPlan& found) {
        const Catalog judged = laidOver(catalog, line, found);
        print(
            toJson(assess(found.plan, judged, contextOf(line, found, judged)), found.plan, judged));
    });
}

Result<void> costPlan(const CommandLine& line, const Catalog& catalog)
{
    return findPlan(line).map([&](const FoundPlan& found) {
        const Catalog judged = laidOver(catalog, line, found);
        const Assessment assessment = assess(found.plan, judged, contextOf(line, found, judged));
        print(moneyJson(moneyOf(found.plan, judged, assessment), assessment, found.plan, judged));
    });
}

Result<void> report(const CommandLine& line, const Catalog& catalog)
{
    return findPlan(line).and_then([&](const FoundPlan& found) {
        const Catalog judged = laidOver(catalog, line, found);
        const Context context = contextOf(line, found, judged);
        const Assessment assessment = assess(found.plan, judged, context);
        return writeReport({.plan = found.plan,
                               .assessment = assessment,
                               .catalog = judged,
                               .language = line.language,
                               .revision = found.revision,
                               .date = context.asOf,
                               .planHash = hashOf(found.plan)},
            line.output);
    });
}

Result<void> checkLibrary(const CommandLine& line)
{
    const Result<std::unique_ptr<Library>> library = openNamedLibrary(line, Access::Read);
    if (!library)
        return tl::unexpected<Error>(library.error());
    const Result<QStringList> problems = (*library)->verify();
    const Result<std::vector<PlanSummary>> plans = (*library)->list();
    if (!problems || !plans)
        return tl::unexpected<Error>(problems ? plans.error() : problems.error());
    print(QJsonObject {{u"format"_s, u"kursbuch-library-check"_s},
        {u"library"_s, (*library)->location()}, {u"plans"_s, static_cast<int>(plans->size())},
        {u"sound"_s, problems->isEmpty()}, {u"problems"_s, QJsonArray::fromStringList(*problems)}});
    if (problems->isEmpty())
        return {};
    return fail(ErrorCode::InvalidData,
        tr("The library does not hold together (places found: %1). The first: %2 Restore a backup "
           "copy, or export the plans that are whole.")
            .arg(QString::number(problems->size()), problems->front()),
        QDir::toNativeSeparators(line.library));
}

Result<void> check(const CommandLine& line, const Catalog& catalog)
{
    if (line.operands.isEmpty())
        return checkLibrary(line);
    return findPlan(line).map([&](const FoundPlan& found) {
        const Catalog judged = laidOver(catalog, line, found);
        QJsonObject result
            = completenessOf(assess(found.plan, judged, contextOf(line, found, judged)), judged);
        result.insert(u"format"_s, u"kursbuch-check"_s);
        result.insert(u"id"_s, found.plan.id);
        result.insert(u"title"_s, found.plan.departure.title);
        result.insert(u"hash"_s, QString::fromLatin1(hashOf(found.plan)));
        print(result);
    });
}

Result<void> list(const CommandLine& line, const Catalog& /*catalog*/)
{
    return openNamedLibrary(line, Access::Read)
        .and_then([](const std::unique_ptr<Library>& library) {
            return library->list().map([&library](const std::vector<PlanSummary>& plans) {
                QJsonArray array;
                for (const PlanSummary& plan : plans)
                    array.append(json(plan));
                print(QJsonObject {{u"format"_s, u"kursbuch-list"_s},
                    {u"library"_s, library->location()}, {u"plans"_s, array}});
            });
        });
}

Result<void> exportPlan(const CommandLine& line, const Catalog& catalog)
{
    if (line.defaults)
        return exportDefaults(line, catalog);
    if (!line.paper.isEmpty())
        return exportPaper(line, catalog);
    const Result<std::unique_ptr<Library>> library = openNamedLibrary(line, Access::Read);
    if (!library)
        return tl::unexpected<Error>(library.error());
    return (*library)
        ->open(line.operands.front())
        .and_then([&library](const Draft& draft) { return bundleOf(**library, draft.plan); })
        .and_then(writeBundle)
        .and_then([&line](const QByteArray& bytes) -> Result<void> {
            if (!line.output.isEmpty())
                return writeWhole(line.output, bytes);
            print(bytes);
            return {};
        });
}

Result<void> importPlan(const CommandLine& line, const Catalog& catalog)
{
    if (const Result<QByteArray> bytes = readWhole(line.operands.front(), kMaxAnswerBytes);
        bytes && planOfAnswers(*bytes))
        return importAnswers(line, catalog, *bytes);
    if (line.take)
        return fail(ErrorCode::InvalidData,
            tr("This is no file of answers, so there is nothing to take over."),
            line.operands.front());
    if (namePrices(line))
        return importPrices(line, catalog);
    if (line.dryRun || line.operands.size() > 1)
        return fail(ErrorCode::WrongUsage,
            tr("This is no file of prices. Plans are imported one at a time, and not as a trial."),
            line.operands.front());
    Result<PlanBundle> bundle = readNamedPlan(line.operands.front());
    if (!bundle)
        return tl::unexpected<Error>(bundle.error());
    Plan& plan = bundle->plan;
    if (line.asNew || plan.id.isEmpty())
        plan.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Result<std::unique_ptr<Library>> library = openNamedLibrary(line, Access::Write);
    if (!library)
        return tl::unexpected<Error>(library.error());
    PlanDocument document(catalog, **library,
        {.today = [] { return QDate::currentDate(); },
            .now = [] { return QDateTime::currentDateTimeUtc(); }});
    return document.create(plan, bundle->attachments).map([&] {
        print(QJsonObject {{u"format"_s, u"kursbuch-import"_s},
            {u"library"_s, (*library)->location()}, {u"id"_s, document.plan().id},
            {u"title"_s, document.plan().departure.title}});
    });
}

} // namespace

Exit runCommand(const CommandLine& line, const Catalog& catalog)
{
    using Command = Result<void> (*)(const CommandLine&, const Catalog&);
    constexpr std::array<std::pair<QLatin1StringView, Command>, 10> kCommands {
        {{"sample"_L1, &sample}, {"assess"_L1, &assessPlan}, {"cost"_L1, &costPlan},
            {"report"_L1, &report}, {"check"_L1, &check}, {"list"_L1, &list},
            {"export"_L1, &exportPlan}, {"import"_L1, &importPlan}, {"size"_L1, &printSize},
            {"status"_L1, &printStatus}}};
    for (const auto& [name, command] : kCommands) {
        if (line.command != name)
            continue;
        const Result<void> done = command(line, catalog);
        return done ? Exit::Done : complain(done.error());
    }
    return Exit::WrongUsage;
}

} // namespace kursbuch
