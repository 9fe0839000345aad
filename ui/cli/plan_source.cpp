#include "ui/cli/plan_source.h"

#include "db/sqlite_library.h"
#include "ui/cli/platform.h"
#include "ui/document/library_prices.h"
#include "ui/document/library_status.h"
#include "ui/document/plan_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <cstdio>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

/// One byte more than readBundle() takes, so that it sees what is too large.
constexpr qint64 kMostBytes = kMaxPlanFileBytes + 1;

QString tr(const char* source)
{
    return QCoreApplication::translate("kursbuch", source);
}

Result<PlanBundle> readStandardInput()
{
    // A pipe gives what it has; the plan is whole only at its end.
    QByteArray bytes;
    std::array<char, 65536> piece {};
    while (bytes.size() < kMostBytes) {
        const std::size_t count = std::fread(piece.data(), 1, piece.size(), stdin);
        if (count == 0)
            break;
        bytes.append(piece.data(), static_cast<qsizetype>(count));
    }
    return readBundle(bytes, u"-"_s);
}

Result<FoundPlan> planOf(Library& library, const QString& id)
{
    Result<Draft> draft = library.open(id);
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    const Result<std::vector<LogEntry>> log = library.log(id);
    if (!log)
        return tl::unexpected<Error>(log.error());
    const Result<DpfSwitch> dpf = libraryDpf(library);
    if (!dpf)
        return tl::unexpected<Error>(dpf.error());
    Result<std::vector<PriceEntries>> prices = heldPrices(library);
    if (!prices)
        return tl::unexpected<Error>(prices.error());
    FoundPlan found {
        .plan = std::move(draft->plan), .log = *log, .dpf = *dpf, .prices = *std::move(prices)};
    for (const LogEntry& entry : found.log)
        found.revision = std::max(found.revision, entry.revision);
    return found;
}

/// A file is judged by the prices of a library only where one was named.
Result<FoundPlan> planOfFile(const CommandLine& line)
{
    Result<PlanBundle> bundle = readNamedPlan(line.operands.front());
    if (!bundle)
        return tl::unexpected<Error>(bundle.error());
    FoundPlan found {.plan = std::move(bundle->plan)};
    if (line.library.isEmpty())
        return found;
    return openNamedLibrary(line, Access::Read)
        .and_then([](const std::unique_ptr<Library>& library) { return heldPrices(*library); })
        .map([&found](std::vector<PriceEntries> prices) {
            found.prices = std::move(prices);
            return std::move(found);
        });
}

} // namespace

Result<std::unique_ptr<Library>> openNamedLibrary(const CommandLine& line, Access access)
{
    const QString path = line.library.isEmpty() ? defaultLibraryPath() : line.library;
    const LibrarySources sources {[] { return QDateTime::currentDateTimeUtc(); }};
    if (access == Access::Write)
        return openLibrary(path, OpenMode::Create, sources);
    Result<std::unique_ptr<Library>> library = openLibrary(path, OpenMode::ReadOnly, sources);
    // One of an older Kursbuch is brought up to date first, where that may be done.
    if (!library && library.error().code == ErrorCode::StorageFailed
        && QFileInfo(path).isWritable())
        return openLibrary(path, OpenMode::ReadWrite, sources);
    return library;
}

Result<PlanBundle> readNamedPlan(const QString& name)
{
    return name == "-"_L1 ? readStandardInput() : readPlanFile(name);
}

Result<FoundPlan> findPlan(const CommandLine& line)
{
    const QString& name = line.operands.front();
    if (name == "-"_L1 || QFileInfo::exists(name))
        return planOfFile(line);
    const Result<std::unique_ptr<Library>> library = openNamedLibrary(line, Access::Read);
    // Where nobody named a library, one that is not there yet is not what is wrong.
    if (!library && (library.error().code != ErrorCode::NotFound || !line.library.isEmpty()))
        return tl::unexpected<Error>(library.error());
    Result<FoundPlan> found = library ? planOf(**library, name) : fail(ErrorCode::NotFound, {});
    if (!found && found.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound,
            tr("There is neither such a file nor such a plan in the library. Check the name; "
               "\"kursbuch list\" shows the plans."),
            QDir::toNativeSeparators(name));
    return found;
}

} // namespace kursbuch
