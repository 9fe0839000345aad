#include "ui/cli/size_command.h"

#include "app/measurements/case_table.h"
#include "ui/cli/console.h"
#include "ui/document/file_bytes.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMostBytes = 65LL * 1024 * 1024;
constexpr qsizetype kMostRemarks = 20;

QString tr(const char* source)
{
    return QCoreApplication::translate("kursbuch", source);
}

/// On the standard error, so that the table stays a table.
void printRemarks(const QStringList& remarks, const QString& file)
{
    for (const QString& remark : remarks.first(std::min(remarks.size(), kMostRemarks)))
        (void)complain({.message = remark, .place = file});
    if (remarks.size() > kMostRemarks)
        (void)complain({.message
            = tr("And %1 more lines.").arg(QString::number(remarks.size() - kMostRemarks)),
            .place = file});
}

Result<void> printTable(const CommandLine& line, const Catalog& catalog)
{
    const Result<QByteArray> bytes = readWhole(line.table, kMostBytes);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    const Result<CaseTable> table = predictTable(*bytes, line.table, catalog);
    if (!table)
        return tl::unexpected<Error>(table.error());
    if (line.output.isEmpty())
        print(table->text);
    else if (const Result<void> written = writeWhole(table->text, line.output); !written)
        return written;
    printRemarks(table->remarks, line.table);
    if (table->whole)
        return {};
    return fail(ErrorCode::InvalidData,
        tr("Some lines could not be read and have no prediction; they are named above."),
        line.table);
}

/// Milliseconds as they are typed, in the seconds of a table; what is no number is told as such
/// later on.
QString inSeconds(const QString& milliseconds)
{
    bool ok = false;
    const double value = milliseconds.toDouble(&ok);
    return ok ? QString::number(value / 1000.0, 'g', QLocale::FloatingPointShortest) : milliseconds;
}

} // namespace

Result<void> printSize(const CommandLine& line, const Catalog& catalog)
{
    if (!line.table.isEmpty())
        return printTable(line, catalog);
    const auto value = [&line](const QString& name) { return line.values.value(name); };
    const CaseWords words {.kind = value(u"kind"_s),
        .model = value(u"model"_s),
        .gpu = value(u"gpu"_s),
        .gpus = value(u"gpus"_s),
        .tensorParallel = value(u"tp"_s),
        .pipelineParallel = value(u"pp"_s),
        .precision = value(u"precision"_s),
        .inputTokens = value(u"isl"_s),
        .outputTokens = value(u"osl"_s),
        .sequence = value(u"seq-len"_s),
        .limitSeconds = inSeconds(value(u"limit-ms"_s)),
        .cachedPercent = value(u"cached"_s)};
    return CaseReader(catalog).read(words).and_then([&](const SizeCase& read) -> Result<void> {
        const QByteArray json = QJsonDocument(toJson(sheetOf(read, catalog), read, catalog))
                                    .toJson(QJsonDocument::Indented);
        if (!line.output.isEmpty())
            return writeWhole(json, line.output);
        print(json);
        return {};
    });
}

} // namespace kursbuch
