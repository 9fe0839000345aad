#include "app/measurements/lines.h"
#include "app/measurements/measurements.h"
#include "app/measurements/sampling.h"

#include <QCoreApplication>
#include <algorithm>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kMostRefused = 100; ///< shown; more say nothing new

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

/// Lines with their number, without those that say nothing.
class Lines {
public:
    explicit Lines(QStringView text)
        : m_rest(text)
    {
    }
    bool next()
    {
        while (!m_rest.isEmpty()) {
            const qsizetype end = m_rest.indexOf(u'\n');
            m_line = end < 0 ? m_rest : m_rest.left(end);
            m_rest = end < 0 ? QStringView() : m_rest.mid(end + 1);
            ++m_number;
            if (!m_line.trimmed().isEmpty())
                return true;
        }
        return false;
    }
    [[nodiscard]] QStringView line() const { return m_line; }
    [[nodiscard]] int number() const { return m_number; }

private:
    QStringView m_rest;
    QStringView m_line {};
    int m_number = 0;
};

bool has(const std::vector<MeasuredColumn>& columns, ColumnRole role)
{
    return std::ranges::any_of(
        columns, [role](const MeasuredColumn& column) { return column.role == role; });
}

QString formatOf(const LineCutter& cutter, const QStringList& heading)
{
    if (cutter.isDmon())
        return u"dcgm_dmon"_s;
    for (const QString& cell : heading) {
        if (cell.startsWith("DCGM_FI_"_L1, Qt::CaseInsensitive))
            return u"dcgm_csv"_s;
        if (cell.startsWith("utilization."_L1, Qt::CaseInsensitive))
            return u"nvidia_smi"_s;
    }
    return u"table"_s;
}

/// One file being read.
class Reader {
public:
    Reader(QStringView text, QString fileName)
        : m_lines(text)
        , m_fileName(std::move(fileName))
    {
    }

    Result<MeasurementReading> read()
    {
        if (!m_lines.next())
            return fail(ErrorCode::InvalidData, kursbuch::tr("The file is empty."), m_fileName);
        const LineCutter cutter(m_lines.line());
        const QStringList heading = cutter.cells(m_lines.line());
        auto columns = columnsOf(heading);
        if (!columns)
            return fail(columns.error().code, columns.error().message, place());
        m_reading.format = formatOf(cutter, heading);
        while (m_lines.next())
            if (!cutter.isHeading(m_lines.line()))
                take(*columns, cutter);
        m_reading.gpus = m_sampler.gpus();
        return result(*columns);
    }

private:
    [[nodiscard]] QString place() const
    {
        return m_fileName + u':' + QString::number(m_lines.number());
    }

    void refuse(const QString& sentence)
    {
        ++m_reading.leftOut;
        if (m_reading.refused.size() < kMostRefused)
            m_reading.refused.push_back({ErrorCode::InvalidData, sentence, place()});
    }

    void take(const std::vector<MeasuredColumn>& columns, const LineCutter& cutter)
    {
        const QStringList cells = cutter.cells(m_lines.line());
        // Totals and other entities of dcgmi stand between the accelerators.
        if (cutter.isDmon() && !cells.first().startsWith("GPU "_L1))
            return;
        if (cells.size() != static_cast<qsizetype>(columns.size()))
            return refuse(shapeProblem(cells.size(), columns.size(), cutter));
        const Result<MeasuredLine> line = readLine(columns, cells);
        if (!line)
            return refuse(line.error().message);
        if (!line->smActive && !line->gpuUtil && !line->p95) {
            ++m_reading.withoutValue;
            return;
        }
        ++m_reading.understood;
        m_sampler.add(*line);
    }

    static QString shapeProblem(qsizetype found, std::size_t wanted, const LineCutter& cutter)
    {
        const QString problem = kursbuch::tr("The line has %1 values, the heading %2 columns.")
                                    .arg(found)
                                    .arg(wanted);
        return cutter.separatesByComma() ? problem + u' '
                + kursbuch::tr("With a decimal comma, separate the columns by semicolons.")
                                         : problem;
    }

    Result<MeasurementReading> result(const std::vector<MeasuredColumn>& columns)
    {
        if (!m_reading.gpus.empty())
            return m_reading;
        if (!m_reading.refused.empty())
            return tl::unexpected(m_reading.refused.front());
        if (m_reading.withoutValue == 0)
            return fail(ErrorCode::InvalidData,
                kursbuch::tr("The file has a heading but no measurements below it."), m_fileName);
        return fail(ErrorCode::InvalidData,
            has(columns, ColumnRole::GpuUtil)
                ? kursbuch::tr(
                    "No line has a utilisation, all say N/A. nvidia-smi gives none for an "
                    "accelerator divided by MIG; measure SM_ACTIVE with dcgmi.")
                : kursbuch::tr(
                    "No line has a utilisation, all say N/A. Profiling fields need root rights "
                    "and a data-center card."),
            m_fileName);
    }

    Lines m_lines;
    QString m_fileName;
    Sampler m_sampler;
    MeasurementReading m_reading;
};

} // namespace

Result<MeasurementReading> readMeasurements(const QByteArray& bytes, const QString& fileName)
{
    const Result<QString> text = measurementText(bytes, fileName);
    if (!text)
        return tl::unexpected(text.error());
    return Reader(*text, fileName).read();
}

} // namespace kursbuch
