#include "app/measurements/case_table.h"

#include "app/base/plain_cell.h"
#include "app/measurements/case_columns.h"
#include "app/measurements/lines.h"

#include <QCoreApplication>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostLines = 1'000'000;
constexpr int kDigits = 6; ///< of a prediction; the method is right to a few percent

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

/// One line of the table: as it was, and which case it is.
struct Line {
    QStringView text;
    qsizetype number = 0; ///< counted as an editor does
    std::optional<std::size_t> place {};
};

QString remark(const Line& line, const QString& sentence)
{
    return tr("line %1: %2").arg(QString::number(line.number), sentence);
}

/// Formulas are text, negative numbers are no formulas.
QString harmless(const QString& cell)
{
    bool number = false;
    QString(cell).replace(u',', u'.').toDouble(&number);
    return number ? cell : plainCell(cell);
}

QString quoted(QString cell, QChar separator)
{
    if (!cell.contains(separator) && !cell.contains(u'"'))
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

/// The line as it was, unless a cell of it would begin a formula where the table is opened.
QString guarded(QStringView line, const LineCutter& cutter, QChar separator)
{
    bool changed = false;
    QStringList cells;
    for (const QString& cell : cutter.cells(line)) {
        const QString safe = harmless(cell);
        changed = changed || safe != cell;
        cells << quoted(safe, separator);
    }
    return changed ? cells.join(separator) : line.toString();
}

/// Reads and predicts all lines below the heading.
class TableReader {
public:
    TableReader(const Catalog& catalog, const LineCutter& cutter, const CasePlaces& places)
        : m_catalog(catalog)
        , m_reader(catalog)
        , m_cutter(cutter)
        , m_places(places)
    {
    }

    void read(Line line)
    {
        const Result<SizeCase> one = m_reader.read(caseWords(m_cutter.cells(line.text), m_places));
        if (one) {
            line.place = m_cases.size();
            m_cases.push_back(*one);
        } else {
            m_table.whole = false;
            m_table.remarks.append(remark(line, one.error().message));
        }
        m_lines.push_back(line);
    }

    CaseTable predicted(const QString& heading, QChar separator)
    {
        const std::vector<Prediction> predictions = predict(m_cases, m_catalog);
        QString text = guarded(heading, m_cutter, separator) + separator + u"predicted\n"_s;
        for (const Line& line : m_lines) {
            text.append(guarded(line.text, m_cutter, separator));
            text.append(separator);
            if (line.place) {
                const Prediction& one = predictions[*line.place];
                if (one.obstacle != CaseObstacle::None)
                    m_table.remarks.append(remark(line, obstacleText(m_cases[*line.place], one)));
                text.append(QString::number(one.value, 'g', kDigits));
            }
            text.append(u'\n');
        }
        m_table.text = text.toUtf8();
        return std::move(m_table);
    }

private:
    const Catalog& m_catalog;
    CaseReader m_reader;
    const LineCutter& m_cutter;
    const CasePlaces& m_places;
    std::vector<Line> m_lines {};
    std::vector<SizeCase> m_cases {};
    CaseTable m_table {};
};

QStringView withoutReturn(QStringView line)
{
    return line.endsWith(u'\r') ? line.chopped(1) : line;
}

} // namespace

Result<CaseTable> predictTable(
    const QByteArray& bytes, const QString& fileName, const Catalog& catalog)
{
    const Result<QString> text = measurementText(bytes, fileName);
    if (!text)
        return tl::unexpected<Error>(text.error());
    const QList<QStringView> lines = QStringView(*text).split(u'\n');
    if (lines.size() > kMostLines)
        return fail(ErrorCode::InvalidData,
            tr("The table has more than a million lines. Cut it into several."), fileName);
    const QStringView heading = withoutReturn(lines.front());
    const LineCutter cutter(heading);
    const Result<CasePlaces> places = casePlaces(cutter.cells(heading), fileName);
    if (!places)
        return tl::unexpected<Error>(places.error());
    TableReader reader(catalog, cutter, *places);
    for (qsizetype i = 1; i < lines.size(); ++i)
        if (const QStringView line = withoutReturn(lines[i]); !line.trimmed().isEmpty())
            reader.read({.text = line, .number = i + 1});
    const QChar separator = heading.contains(u';') ? u';' : heading.contains(u'\t') ? u'\t' : u',';
    return reader.predicted(heading.toString(), separator);
}

} // namespace kursbuch
