#include "ui/cli/exchange_commands.h"

#include "app/assess/own_catalog.h"
#include "app/exchange/answer_file.h"
#include "ui/cli/console.h"
#include "ui/cli/plan_source.h"
#include "ui/document/file_bytes.h"
#include "ui/document/plan_document.h"
#include "ui/document/standing.h"
#include "ui/exchange/points_table.h"
#include "ui/exchange/question_page.h"
#include "ui/report/office_paper.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* source)
{
    return QCoreApplication::translate("kursbuch", source);
}

Result<void> put(const CommandLine& line, const QByteArray& bytes)
{
    if (!line.output.isEmpty())
        return writeWhole(bytes, line.output);
    print(bytes);
    return {};
}

Result<void> putQuestions(const CommandLine& line, const QuestionPage& page)
{
    if (questionCount(page) == 0)
        return fail(ErrorCode::NotFound,
            tr("No question of this plan concerns \"%1\". Roles are data_protection, operations, "
               "it_security, works_council, procurement, department and management.")
                .arg(line.role));
    return put(line, writeQuestionPage(page));
}

Result<void> putPoints(const CommandLine& line, const ReportInput& input)
{
    const Wording words(input.catalog, line.language);
    return put(line,
        csvOf(pointHeadings(words), pointRows(input.plan, input.assessment, words, input.catalog),
            line.language));
}

Result<void> putPaper(const CommandLine& line, const ReportInput& input)
{
    if (line.paper == "questions"_L1)
        return putQuestions(line,
            {.plan = input.plan,
                .assessment = input.assessment,
                .catalog = input.catalog,
                .role = line.role,
                .language = line.language,
                .date = input.date});
    if (line.paper == "points"_L1)
        return putPoints(line, input);
    const PaperKind kind = line.paper == "record"_L1 ? PaperKind::Record
        : line.paper == "dpia"_L1                    ? PaperKind::ImpactAssessment
                                                     : PaperKind::OfficerRequest;
    return writeOfficePaper(kind, input, line.output);
}

QJsonArray options(const Answer& answer)
{
    return QJsonArray::fromStringList(answer.options);
}

QJsonObject json(const AnswerFile& file, bool taken)
{
    QJsonArray changes;
    for (const NewAnswer& one : file.answers)
        changes.append(QJsonObject {{u"item"_s, one.item->id}, {u"profile"_s, one.profile},
            {u"before"_s, options(one.before)}, {u"after"_s, options(one.after)},
            {u"not_applicable"_s, one.after.notApplicable}, {u"note"_s, one.after.note},
            {u"changed_since"_s, one.changedSince}});
    return {{u"format"_s, u"kursbuch-answers-check"_s}, {u"role"_s, file.role},
        {u"name"_s, file.name}, {u"answered_on"_s, file.on.toString(Qt::ISODate)},
        {u"trusted"_s, file.trusted}, {u"same"_s, file.same}, {u"changes"_s, changes},
        {u"complaints"_s, QJsonArray::fromStringList(file.complaints)}, {u"taken"_s, taken}};
}

Result<void> takeAll(PlanDocument& document, const AnswerFile& file)
{
    if (!file.trusted)
        return fail(ErrorCode::InvalidData,
            file.complaints.join(u' ') + u' '
                + tr("Look at the answers one by one in the window."));
    // What stood there before the import stays as a revision.
    const Result<int> kept = document.saveRevision(tr("Before the answers of %1").arg(file.name));
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    std::vector<std::size_t> all(file.answers.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = i;
    document.edit(tr("Take over answers of %1").arg(file.name),
        [&](Plan& plan) { takeOver(plan, file, all); });
    return document.close();
}

} // namespace

Result<void> exportPaper(const CommandLine& line, const Catalog& catalog)
{
    return findPlan(line).and_then([&](const FoundPlan& found) {
        Catalog judged = withOwn(catalog, found.plan);
        judged.setDpf(found.dpf);
        const Context context {.asOf = line.asOf.isValid() ? line.asOf : QDate::currentDate(),
            .phase = line.phase,
            .standing = standingOf(found.log, found.plan, judged)};
        const Assessment assessment = assess(found.plan, judged, context);
        return putPaper(line,
            {.plan = found.plan,
                .assessment = assessment,
                .catalog = judged,
                .language = line.language,
                .revision = found.revision,
                .date = context.asOf,
                .planHash = QCryptographicHash::hash(
                    canonicalJson(toJson(found.plan)), QCryptographicHash::Sha256)});
    });
}

Result<void> importAnswers(const CommandLine& line, const Catalog& catalog, const QByteArray& bytes)
{
    const Result<std::unique_ptr<Library>> library
        = openNamedLibrary(line, line.take ? Access::Write : Access::Read);
    if (!library)
        return tl::unexpected<Error>(library.error());
    PlanDocument document(catalog, **library,
        {.today = [] { return QDate::currentDate(); },
            .now = [] { return QDateTime::currentDateTimeUtc(); }});
    if (const Result<void> opened = document.open(planOfAnswers(bytes).value_or(QString()));
        !opened)
        return opened;
    const Result<AnswerFile> file = readAnswers(bytes, document.plan(), catalog, line.language);
    if (!file)
        return tl::unexpected<Error>(file.error());
    const bool takes = line.take && !file->answers.empty();
    if (takes)
        if (const Result<void> taken = takeAll(document, *file); !taken)
            return taken;
    print(json(*file, takes));
    return {};
}

} // namespace kursbuch
