#include "app/measurements/case_table.h"

#include "app/measurements/lines.h"

#include <QCoreApplication>
#include <array>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostLines = 1'000'000;
constexpr int kDigits = 6; ///< of a prediction; the method is right to a few percent

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

struct Column {
    QLatin1StringView name;
    QString CaseWords::*word;
};
constexpr std::array kColumns {Column {"kind"_L1, &CaseWords::kind},
    Column {"model"_L1, &CaseWords::model}, Column {"gpu"_L1, &CaseWords::gpu},
    Column {"gpus"_L1, &CaseWords::gpus}, Column {"tp"_L1, &CaseWords::tensorParallel},
    Column {"pp"_L1, &CaseWords::pipelineParallel}, Column {"precision"_L1, &CaseWords::precision},
    Column {"isl"_L1, &CaseWords::inputTokens}, Column {"osl"_L1, &CaseWords::outputTokens},
    Column {"seq_len"_L1, &CaseWords::sequence},
    Column {"tpot_limit_s"_L1, &CaseWords::limitSeconds},
    Column {"cached"_L1, &CaseWords::cachedPercent}};

/// Which cell of a line says what; -1: the column is not there.
using Places = std::array<qsizetype, kColumns.size()>;

Result<Places> placesOf(const QStringList& heading, const QString& fileName)
{
    Places places {};
    for (std::size_t i = 0; i < kColumns.size(); ++i) {
        const QString name(kColumns.at(i).name);
        places.at(i) = heading.indexOf(name);
        const bool needed = name == u"model"_s || name == u"gpu"_s;
        if (needed && places.at(i) < 0)
            return fail(ErrorCode::InvalidData,
                tr("The table has no column “%1”. Name the columns in the first line: model, gpu, "
                   "gpus, precision, isl, osl …")
                    .arg(name),
                fileName + u":1"_s);
    }
    return places;
}

CaseWords wordsOf(const QStringList& cells, const Places& places)
{
    CaseWords words;
    for (std::size_t i = 0; i < kColumns.size(); ++i)
        if (places.at(i) >= 0)
            words.*kColumns.at(i).word = cells.value(places.at(i));
    return words;
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

/// Reads and predicts all lines below the heading.
class TableReader {
public:
    TableReader(const Catalog& catalog, const LineCutter& cutter, const Places& places)
        : m_catalog(catalog)
        , m_reader(catalog)
        , m_cutter(cutter)
        , m_places(places)
    {
    }

    void read(Line line)
    {
        const Result<SizeCase> one = m_reader.read(wordsOf(m_cutter.cells(line.text), m_places));
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
        QString text = heading + separator + u"predicted\n"_s;
        for (const Line& line : m_lines) {
            text.append(line.text);
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
    const Places& m_places;
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
    const Result<Places> places = placesOf(cutter.cells(heading), fileName);
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
