#include "ui/report/office_paper.h"
#include "ui/report/paper.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextList>
#include <QTextTable>

namespace kursbuch {

using namespace Qt::StringLiterals;
using Kind = OfficePart::Kind;

namespace {

constexpr double kBody = 10.5; // points
constexpr double kSmall = 9.0;
constexpr double kHeadings[] = {20.0, 14.0, 12.0};

/// Writes an office paper into a text document; always as plain text, so that nothing typed is
/// read as markup and no file is fetched.
class OdtScript {
public:
    explicit OdtScript(QTextDocument& document)
        : m_cursor(&document)
    {
    }

    void heading(int level, const QString& text)
    {
        QTextBlockFormat block;
        block.setHeadingLevel(level + 1);
        block.setTopMargin(level == 0 ? 0 : 14);
        block.setBottomMargin(4);
        paragraph(block, text, charFormat(kHeadings[level], true));
    }

    void text(const QString& text, double size)
    {
        QTextBlockFormat block;
        block.setBottomMargin(6);
        paragraph(block, text, charFormat(size, false));
    }

    void bullets(const QStringList& lines)
    {
        QTextListFormat format;
        format.setStyle(QTextListFormat::ListDisc);
        QTextList* list = nullptr;
        for (const QString& line : lines) {
            startBlock({}, charFormat(kBody, false));
            if (list == nullptr)
                list = m_cursor.createList(format);
            else
                list->add(m_cursor.block());
            insert(line);
        }
        startBlock({}, charFormat(kBody, false)); // leaves the list
        m_fresh = true;
    }

    void table(const OfficeTable& table)
    {
        QTextTableFormat format;
        format.setBorder(0.5);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(3);
        format.setCellSpacing(0);
        format.setHeaderRowCount(1);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints(widthsOf(table));
        startBlock({}, charFormat(kBody, false));
        QTextTable* grid = m_cursor.insertTable(static_cast<int>(table.rows.size()) + 1,
            static_cast<int>(table.headings.size()), format);
        fill(*grid, 0, table.headings, true);
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            fill(*grid, static_cast<int>(row) + 1, table.rows[row], false);
        m_cursor.movePosition(QTextCursor::End);
        m_fresh = true;
    }

private:
    static QTextCharFormat charFormat(double points, bool bold)
    {
        QTextCharFormat format;
        format.setFontFamilies({u"Liberation Sans"_s, u"Arial"_s});
        format.setFontPointSize(points);
        format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
        return format;
    }

    static QVector<QTextLength> widthsOf(const OfficeTable& table)
    {
        double sum = 0;
        for (const double share : table.shares)
            sum += share;
        QVector<QTextLength> widths;
        for (const double share : table.shares)
            widths.append(QTextLength(QTextLength::PercentageLength, 100 * share / sum));
        return widths;
    }

    /// The first block of a document, and the one after a table or list, are there already.
    void startBlock(const QTextBlockFormat& block, const QTextCharFormat& format)
    {
        if (m_fresh)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_fresh = false;
        m_cursor.setBlockCharFormat(format);
        m_cursor.setCharFormat(format);
    }

    void insert(const QString& text) { m_cursor.insertText(paper::printable(text)); }

    void paragraph(
        const QTextBlockFormat& block, const QString& text, const QTextCharFormat& format)
    {
        startBlock(block, format);
        insert(text);
    }

    static void fill(QTextTable& grid, int row, const QStringList& cells, bool bold)
    {
        for (int column = 0; column < grid.columns() && column < cells.size(); ++column) {
            QTextCursor cell = grid.cellAt(row, column).firstCursorPosition();
            cell.setCharFormat(charFormat(kSmall, bold));
            cell.insertText(paper::printable(cells[column]), charFormat(kSmall, bold));
        }
    }

    QTextCursor m_cursor;
    bool m_fresh = true;
};

void write(OdtScript& script, const OfficePart& part)
{
    switch (part.kind) {
    case Kind::Heading:
        script.heading(part.level, part.lines.front());
        break;
    case Kind::Text:
        script.text(part.lines.front(), kBody);
        break;
    case Kind::Note:
        script.text(part.lines.front(), kSmall);
        break;
    case Kind::Bullets:
        script.bullets(part.lines);
        break;
    case Kind::Table:
        script.table(part.table);
        break;
    }
}

} // namespace

Result<QByteArray> odtOf(const OfficePaper& paper, Language /*language*/)
{
    QTextDocument document;
    document.setMetaInformation(QTextDocument::DocumentTitle, paper.title());
    OdtScript script(document);
    script.text(paper.kind(), kSmall);
    script.heading(0, paper.title());
    script.text(paper.subtitle(), kSmall);
    for (const OfficePart& part : paper.parts())
        write(script, part);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (QTextDocumentWriter(&buffer, "ODF").write(&document))
        return bytes;
    return fail(ErrorCode::StorageFailed,
        QCoreApplication::translate(
            "kursbuch", "The document could not be made. Please try again; the plan is safe."));
}

} // namespace kursbuch
