#include "app/measurements/columns.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

/// Names by which tools and people call a column, lower case and joined by “_”, and the unit that
/// the tool always uses.
struct Known {
    ColumnRole role;
    const char* unit;
};

const QHash<QString, Known>& knownColumns()
{
    using R = ColumnRole;
    static const QHash<QString, Known> known {{u"timestamp"_s, {R::Time, ""}},
        {u"time"_s, {R::Time, ""}}, {u"date"_s, {R::Time, ""}}, {u"zeit"_s, {R::Time, ""}},
        {u"zeitpunkt"_s, {R::Time, ""}}, {u"zeitstempel"_s, {R::Time, ""}},
        {u"host"_s, {R::Host, ""}}, {u"hostname"_s, {R::Host, ""}}, {u"server"_s, {R::Host, ""}},
        {u"instance"_s, {R::Host, ""}}, {u"gpu"_s, {R::Device, ""}}, {u"index"_s, {R::Device, ""}},
        {u"entity"_s, {R::Device, ""}}, {u"id"_s, {R::Device, ""}}, {u"device"_s, {R::Device, ""}},
        {u"uuid"_s, {R::Uuid, ""}}, {u"gpu_uuid"_s, {R::Uuid, ""}}, {u"name"_s, {R::Model, ""}},
        {u"gpu_name"_s, {R::Model, ""}}, {u"model"_s, {R::Model, ""}},
        {u"modell"_s, {R::Model, ""}}, {u"modelname"_s, {R::Model, ""}},
        // DCGM gives shares between 0 and 1 for profiling fields, percent and MiB for the others.
        {u"dcgm_fi_prof_sm_active"_s, {R::SmActive, "share"}}, {u"smact"_s, {R::SmActive, "share"}},
        {u"sm_active"_s, {R::SmActive, ""}}, {u"sm_aktiv"_s, {R::SmActive, ""}},
        {u"sm_active_p95"_s, {R::SmActiveP95, ""}}, {u"sm_aktiv_p95"_s, {R::SmActiveP95, ""}},
        {u"dcgm_fi_dev_gpu_util"_s, {R::GpuUtil, "%"}}, {u"gputl"_s, {R::GpuUtil, "%"}},
        {u"utilization_gpu"_s, {R::GpuUtil, "%"}}, {u"gpu_util"_s, {R::GpuUtil, ""}},
        {u"dcgm_fi_dev_fb_used"_s, {R::MemoryUsed, "mib"}}, {u"fbusd"_s, {R::MemoryUsed, "mib"}},
        {u"memory_used"_s, {R::MemoryUsed, ""}}, {u"speicher_belegt"_s, {R::MemoryUsed, ""}},
        {u"dcgm_fi_dev_fb_total"_s, {R::MemoryTotal, "mib"}}, {u"fbttl"_s, {R::MemoryTotal, "mib"}},
        {u"memory_total"_s, {R::MemoryTotal, ""}}, {u"speicher"_s, {R::MemoryTotal, ""}},
        {u"count"_s, {R::Count, ""}}, {u"anzahl"_s, {R::Count, ""}}, {u"days"_s, {R::Days, ""}},
        {u"tage"_s, {R::Days, ""}}};
    return known;
}

bool isUse(ColumnRole role)
{
    return role == ColumnRole::SmActive || role == ColumnRole::SmActiveP95
        || role == ColumnRole::GpuUtil;
}

bool isMemory(ColumnRole role)
{
    return role == ColumnRole::MemoryUsed || role == ColumnRole::MemoryTotal;
}

/// What one of a unit is in the unit of the role. Makers call a card of 24 GiB one of 24 GB, and so
/// does the catalogue.
std::optional<double> factorOf(ColumnRole role, const QString& unit)
{
    static const QHash<QString, double> shares {{u"%"_s, 0.01}, {u"percent"_s, 0.01},
        {u"prozent"_s, 0.01}, {u"share"_s, 1.0}, {u"0-1"_s, 1.0}};
    static const QHash<QString, double> sizes {
        {u"mib"_s, 1.0 / 1024.0}, {u"gib"_s, 1.0}, {u"gb"_s, 1.0}, {u"mb"_s, 1.0 / 1000.0}};
    const QHash<QString, double>& units = isUse(role) ? shares : sizes;
    const auto found = units.constFind(unit);
    return found == units.cend() ? std::nullopt : std::optional<double>(*found);
}

struct Heading {
    QString name;
    QString unit {};
};

/// “utilization.gpu [%]” → utilization_gpu and %.
Heading headingOf(const QString& cell)
{
    static const QRegularExpression withUnit(u"^(.*?)\\s*[\\[(]\\s*([^\\])]*?)\\s*[\\])]$"_s);
    static const QRegularExpression between(u"[\\s.\\-_]+"_s);
    const QString text = cell.trimmed().toLower();
    const auto match = withUnit.match(text);
    QString name = match.hasMatch() ? match.captured(1) : text;
    return {name.replace(between, u"_"_s), match.hasMatch() ? match.captured(2) : QString()};
}

QString wantedUnit(ColumnRole role)
{
    return isUse(role) ? u"[%]"_s : u"[MiB]"_s;
}

Result<MeasuredColumn> columnOf(const QString& cell)
{
    const Heading heading = headingOf(cell);
    const auto found = knownColumns().constFind(heading.name);
    MeasuredColumn column {.name = cell.trimmed()};
    if (found == knownColumns().cend())
        return column;
    column.role = found->role;
    if (!isUse(column.role) && !isMemory(column.role))
        return column;
    const QString unit = heading.unit.isEmpty() ? QString::fromLatin1(found->unit) : heading.unit;
    const auto factor = factorOf(column.role, unit);
    if (!factor)
        return fail(ErrorCode::InvalidData,
            tr("The column “%1” needs a unit. Write it behind the name, as in “%2 %3”.")
                .arg(column.name, column.name.section(u'[', 0, 0).trimmed(),
                    wantedUnit(column.role)));
    column.factor = *factor;
    return column;
}

} // namespace

Result<std::vector<MeasuredColumn>> columnsOf(const QStringList& heading)
{
    std::vector<MeasuredColumn> columns;
    for (const QString& cell : heading) {
        Result<MeasuredColumn> column = columnOf(cell);
        if (!column)
            return tl::unexpected(column.error());
        columns.push_back(*std::move(column));
    }
    if (!std::ranges::any_of(
            columns, [](const MeasuredColumn& column) { return isUse(column.role); }))
        return fail(ErrorCode::InvalidData,
            tr("The heading names no utilisation. One column must be DCGM_FI_PROF_SM_ACTIVE, "
               "utilization.gpu [%] or sm_active [%]."));
    return columns;
}

std::optional<double> valueIn(const MeasuredColumn& column, const QString& cell)
{
    // Files have a million cells: no pattern where a glance tells.
    const auto isUnit = [](QChar letter) {
        return !letter.isDigit() && !QStringView(u"+-.,eE").contains(letter);
    };
    const auto end = std::find_if(cell.begin(), cell.end(), isUnit);
    const auto length = static_cast<qsizetype>(end - cell.begin());
    bool isNumber = false;
    const double number = cell.left(length).replace(u',', u'.').toDouble(&isNumber);
    if (!isNumber)
        return {};
    if (length == cell.size())
        return number * column.factor;
    const auto factor = factorOf(column.role, cell.mid(length).trimmed().toLower());
    return factor ? std::optional<double>(number * *factor) : std::nullopt;
}

bool isNotAvailable(const QString& cell)
{
    constexpr qsizetype kLongest = 20;
    if (!cell.isEmpty() && (cell.front().isDigit() || cell.size() > kLongest))
        return false;
    const QString text = cell.toLower();
    static const QStringList words {u""_s, u"-"_s, u"n/a"_s, u"[n/a]"_s, u"nan"_s,
        u"not supported"_s, u"[not supported]"_s, u"[unknown error]"_s};
    return words.contains(text);
}

} // namespace kursbuch
