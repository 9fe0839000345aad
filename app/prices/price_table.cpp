#include "app/prices/price_table.h"

#include "app/base/delimited.h"

#include <QCoreApplication>
#include <algorithm>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

/// A cell may run over a few lines; a quotation mark that never closes shall not swallow the file.
constexpr int kMostLinesOfOneRow = 20;
/// So many rows tell how a whole file writes its numbers.
constexpr std::size_t kSample = 2'000;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

/// The lines of a text, with those between two quotation marks kept together.
class Lines {
public:
    explicit Lines(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    /// Number of the line that next() gave.
    [[nodiscard]] int number() const { return m_number; }

    [[nodiscard]] QStringView next()
    {
        m_number += m_spanned;
        m_spanned = 1;
        const qsizetype from = m_at;
        const qsizetype firstEnd = endOf(from);
        qsizetype end = firstEnd;
        int spanned = 1;
        bool open = isOpen(m_text.sliced(from, end - from));
        while (open && end < m_text.size() && spanned < kMostLinesOfOneRow) {
            const qsizetype start = end + 1;
            end = endOf(start);
            open ^= isOpen(m_text.sliced(start, end - start));
            ++spanned;
        }
        if (open) // never closed: only this line is damaged
            end = firstEnd;
        else
            m_spanned = spanned;
        m_at = end + 1;
        const QStringView line = m_text.sliced(from, end - from);
        return line.endsWith(u'\r') ? line.chopped(1) : line;
    }

private:
    [[nodiscard]] qsizetype endOf(qsizetype from) const
    {
        const qsizetype end = from < m_text.size() ? m_text.indexOf(u'\n', from) : -1;
        return end < 0 ? m_text.size() : end;
    }
    [[nodiscard]] static bool isOpen(QStringView line) { return line.count(u'"') % 2 == 1; }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_number = 0;
    int m_spanned = 1;
};

/// Whether the line says nothing: blanks and separators only.
bool isEmptyLine(QStringView line, QChar separator)
{
    return std::all_of(line.begin(), line.end(),
        [separator](QChar letter) { return letter.isSpace() || letter == separator; });
}

void appendCells(QStringView line, PriceTable& table)
{
    if (line.contains(u'"')) {
        table.unquoted.push_back(cutCells(line, table.separator));
        for (const QString& cell : table.unquoted.back())
            table.cells.push_back(cell);
        return;
    }
    qsizetype from = 0;
    qsizetype to = line.indexOf(table.separator);
    for (; to >= 0; to = line.indexOf(table.separator, from)) {
        table.cells.push_back(line.sliced(from, to - from).trimmed());
        from = to + 1;
    }
    table.cells.push_back(line.sliced(from).trimmed());
}

} // namespace

int PriceTable::column(QStringView name) const
{
    for (int at = 0; at < heading.size(); ++at) {
        if (heading[at].compare(name, Qt::CaseInsensitive) == 0)
            return at;
    }
    return -1;
}

QStringList PriceTable::sampleOf(const std::vector<int>& columns) const
{
    QStringList sample;
    for (std::size_t at = 0; at < rows.size() && at < kSample; ++at) {
        for (const int number : columns)
            sample.append(cell(rows[at], number).toString());
    }
    return sample;
}

PriceTable cutTable(QString text, PriceReading& reading, const QString& file)
{
    PriceTable table;
    table.text = std::move(text);
    PriceNotes notes(reading, file);
    Lines lines(table.text);
    while (!lines.atEnd()) {
        const QStringView line = lines.next();
        if (isEmptyLine(line, table.separator))
            continue;
        if (table.heading.isEmpty()) {
            table.separator = separatorOf(line);
            table.heading = cutCells(line, table.separator);
            continue;
        }
        ++reading.read;
        const std::size_t first = table.cells.size();
        appendCells(line, table);
        const std::size_t count = table.cells.size() - first;
        if (count == static_cast<std::size_t>(table.heading.size())) {
            table.rows.push_back({lines.number(), first});
            continue;
        }
        table.cells.resize(first);
        notes.refuse({.line = lines.number()}, u"fields"_s,
            tr("The line has %1 fields, the heading %2. A separator inside a value needs "
               "quotation marks around the value.")
                .arg(QString::number(count), QString::number(table.heading.size())));
    }
    return table;
}

} // namespace kursbuch
