#include "app/measurements/sampling.h"

#include <QCoreApplication>
#include <QDate>
#include <algorithm>
#include <cmath>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

constexpr double kHoursPerDay = 24.0;
constexpr double kMostCount = 10000.0;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

std::optional<int> digits(QStringView text, qsizetype at, qsizetype count)
{
    bool isNumber = false;
    const int number = text.mid(at, count).toInt(&isNumber);
    return isNumber ? std::optional<int>(number) : std::nullopt;
}

/// Full hours since some day of “2026/10/01 00:00:00.123”, “2026-10-01T00:00:00Z” or “01.10.2026
/// 00:00”. Zones do not matter: only how many different hours there are counts.
std::optional<qint64> hourOfDate(QStringView text)
{
    constexpr qsizetype kShortest = 16;
    if (text.size() < kShortest)
        return {};
    const bool german = text[2] == u'.' && text[5] == u'.';
    const bool iso = (text[4] == u'-' || text[4] == u'/') && text[7] == text[4];
    if (!german && !iso)
        return {};
    const auto year = german ? digits(text, 6, 4) : digits(text, 0, 4);
    const auto month = german ? digits(text, 3, 2) : digits(text, 5, 2);
    const auto day = german ? digits(text, 0, 2) : digits(text, 8, 2);
    const auto hour = digits(text, 11, 2);
    if (!year || !month || !day || !hour || *hour < 0 || *hour > 23)
        return {};
    const QDate date(*year, *month, *day);
    return date.isValid() ? std::optional(date.toJulianDay() * 24 + *hour) : std::nullopt;
}

/// The same of a number of seconds or milliseconds since 1970.
std::optional<qint64> hourOf(const QString& cell)
{
    constexpr double kSecondsPerHour = 3600.0;
    constexpr double kSecondsLimit = 1e11; // the year 5138 in seconds, 1973 in milliseconds
    constexpr double kMost = 1e14;
    bool isNumber = false;
    const double number = cell.toDouble(&isNumber);
    if (!isNumber)
        return hourOfDate(cell);
    if (number <= 0.0 || number > kMost)
        return {};
    const double seconds = number < kSecondsLimit ? number : number / 1000.0;
    return static_cast<qint64>(std::floor(seconds / kSecondsPerHour));
}

std::optional<double>* numberOf(MeasuredLine& line, ColumnRole role)
{
    switch (role) {
    case ColumnRole::SmActive:
        return &line.smActive;
    case ColumnRole::SmActiveP95:
        return &line.p95;
    case ColumnRole::GpuUtil:
        return &line.gpuUtil;
    case ColumnRole::MemoryUsed:
        return &line.memoryUsedGB;
    case ColumnRole::MemoryTotal:
        return &line.memoryGB;
    case ColumnRole::Days:
        return &line.days;
    default:
        return nullptr;
    }
}

bool isShare(ColumnRole role)
{
    return role == ColumnRole::SmActive || role == ColumnRole::SmActiveP95
        || role == ColumnRole::GpuUtil;
}

tl::unexpected<Error> refuse(
    const QString& sentence, const MeasuredColumn& column, const QString& cell)
{
    return fail(ErrorCode::InvalidData, sentence.arg(column.name, cell.left(40)));
}

Result<double> numberIn(const MeasuredColumn& column, const QString& cell)
{
    const auto value = valueIn(column, cell);
    if (!value)
        return refuse(tr("“%2” in column “%1” is no number."), column, cell);
    if (*value < 0.0)
        return refuse(tr("“%2” in column “%1” is negative."), column, cell);
    if (isShare(column.role) && *value > 1.0)
        return refuse(column.factor == 1.0
                ? tr("“%2” in column “%1” is above 1. If it is in percent, write [%] behind the "
                     "name in the heading.")
                : tr("“%2” in column “%1” is above 100 %."),
            column, cell);
    return *value;
}

Result<void> readText(MeasuredLine& line, const MeasuredColumn& column, const QString& cell)
{
    switch (column.role) {
    case ColumnRole::Time:
        line.hour = hourOf(cell);
        if (!line.hour)
            return refuse(tr("“%2” in column “%1” is no time."), column, cell);
        break;
    case ColumnRole::Host:
        line.host = cell;
        break;
    case ColumnRole::Uuid:
        line.device = cell;
        break;
    case ColumnRole::Device:
        if (line.device.isEmpty())
            line.device = cell;
        break;
    case ColumnRole::Model:
        line.model = cell;
        break;
    default:
        break;
    }
    return {};
}

Result<void> readCell(MeasuredLine& line, const MeasuredColumn& column, const QString& cell)
{
    if (column.role == ColumnRole::Ignored || isNotAvailable(cell))
        return {};
    std::optional<double>* number = numberOf(line, column.role);
    if (number == nullptr && column.role != ColumnRole::Count)
        return readText(line, column, cell);
    const Result<double> value = numberIn(column, cell);
    if (!value)
        return tl::unexpected(value.error());
    if (number != nullptr) {
        *number = *value;
        return {};
    }
    if (*value < 1.0 || *value > kMostCount || *value != std::floor(*value))
        return refuse(tr("“%2” in column “%1” is no count."), column, cell);
    line.count = static_cast<int>(*value);
    return {};
}

/// Nearest rank: the smallest value that `share` of all values do not exceed.
std::optional<double> quantile(std::vector<float> values, double share)
{
    if (values.empty())
        return {};
    const auto rank
        = static_cast<std::ptrdiff_t>(std::ceil(share * static_cast<double>(values.size()) - 1e-9));
    const auto at = values.begin() + std::max<std::ptrdiff_t>(rank, 1) - 1;
    std::nth_element(values.begin(), at, values.end());
    return std::round(static_cast<double>(*at) * 1e4) / 1e4; // more digits than any tool has
}

std::optional<double> larger(std::optional<double> a, std::optional<double> b)
{
    return a && b ? std::max(a, b) : (a ? a : b);
}

} // namespace

Result<MeasuredLine> readLine(const std::vector<MeasuredColumn>& columns, const QStringList& cells)
{
    MeasuredLine line;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (auto read = readCell(line, columns[i], cells[static_cast<qsizetype>(i)]); !read)
            return tl::unexpected(read.error());
    return line;
}

void Sampler::add(const MeasuredLine& line)
{
    if (line.p95) {
        m_stated.push_back({.host = line.host,
            .device = line.device,
            .model = line.model,
            .measure = u"sm_active"_s,
            .count = line.count,
            .p95 = line.p95,
            .memoryUsedGB = line.memoryUsedGB,
            .memoryGB = line.memoryGB,
            .days = line.days});
        return;
    }
    const QString device = line.device.isEmpty() ? line.model : line.device;
    Series& series = m_series[{line.host, device}];
    MeasuredGpu& gpu = series.gpu;
    gpu.host = line.host;
    gpu.device = line.device;
    if (!line.model.isEmpty())
        gpu.model = line.model;
    gpu.count = line.count;
    gpu.memoryUsedGB = larger(gpu.memoryUsedGB, line.memoryUsedGB);
    gpu.memoryGB = larger(gpu.memoryGB, line.memoryGB);
    if (line.smActive)
        series.smActive.push_back(static_cast<float>(*line.smActive));
    if (line.gpuUtil)
        series.gpuUtil.push_back(static_cast<float>(*line.gpuUtil));
    if (line.hour && (line.smActive || line.gpuUtil))
        series.hours.insert(*line.hour);
}

MeasuredGpu Sampler::summary(const Series& series)
{
    MeasuredGpu gpu = series.gpu;
    const bool profiled = !series.smActive.empty();
    const std::vector<float>& values = profiled ? series.smActive : series.gpuUtil;
    gpu.measure = profiled ? u"sm_active"_s : u"gpu_util"_s;
    gpu.samples = static_cast<int>(values.size());
    gpu.median = quantile(values, 0.5);
    gpu.p95 = quantile(values, 0.95);
    if (!series.hours.empty())
        gpu.days = static_cast<double>(series.hours.size()) / kHoursPerDay;
    return gpu;
}

std::vector<MeasuredGpu> Sampler::gpus() const
{
    std::vector<MeasuredGpu> gpus = m_stated;
    for (const auto& [key, series] : m_series)
        if (!series.smActive.empty() || !series.gpuUtil.empty())
            gpus.push_back(summary(series));
    return gpus;
}

} // namespace kursbuch
