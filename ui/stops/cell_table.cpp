#include "ui/stops/cell_table.h"

#include "ui/stops/labels.h"
#include "ui/stops/reason_text.h"
#include "ui/window/formula_view.h"
#include "ui/window/look.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kMarkWidth = 4;

QString linkTo(int row, int column, const QString& html)
{
    return u"<a href=\"cell:%1:%2\" style=\"color:inherit;text-decoration:none\">%3</a>"_s.arg(row)
        .arg(column)
        .arg(html);
}

bool unfolds(const Cell& cell)
{
    return !cell.detail.isEmpty() || !cell.quantity.isEmpty();
}

} // namespace

CellTable::CellTable(FormPage& page, QStringList headings, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_headings(std::move(headings))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
}

void CellTable::setRows(std::vector<CellRow> rows)
{
    const bool sameShape = m_body && rows.size() == m_rows.size();
    m_rows = std::move(rows);
    if (!sameShape)
        rebuild();
    fill();
}

void CellTable::rebuild()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_labels.clear();
    m_marks.clear();
    m_body = new QWidget(this);
    auto* grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, kMarkWidth);
    addHeadings(*grid);
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        auto* mark = new QWidget(m_body);
        mark->setFixedWidth(kMarkWidth);
        mark->setAutoFillBackground(true);
        m_marks.push_back(mark);
        grid->addWidget(mark, row + 1, 0);
        for (int column = 0; column < m_headings.size(); ++column) {
            QLabel* label = makeRichLabel(m_page);
            connect(label, &QLabel::linkActivated, this,
                [this, label](const QString& link) { unfold(label, link); });
            m_labels.push_back(label);
            grid->addWidget(label, row + 1, column + 1);
        }
    }
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_body);
}

void CellTable::addHeadings(QGridLayout& grid)
{
    for (int column = 0; column < m_headings.size(); ++column) {
        QLabel* heading = textLabel(m_headings.at(column), LabelKind::Strong);
        grid.addWidget(heading, 0, column + 1, Qt::AlignBottom);
        const auto index = static_cast<std::size_t>(column);
        const int width = index < m_widths.size() ? m_widths[index] : 0;
        if (width > 0)
            grid.setColumnMinimumWidth(column + 1, width);
        grid.setColumnStretch(column + 1, width > 0 ? 0 : 1);
    }
}

void CellTable::fill()
{
    std::size_t at = 0;
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        const CellRow& spec = m_rows[static_cast<std::size_t>(row)];
        QPalette colours = palette();
        colours.setColor(
            QPalette::Window, spec.mark.isValid() ? spec.mark : QColor(Qt::transparent));
        m_marks[static_cast<std::size_t>(row)]->setPalette(colours);
        for (int column = 0; column < m_headings.size(); ++column, ++at) {
            const auto index = static_cast<std::size_t>(column);
            const Cell cell = index < spec.cells.size() ? spec.cells[index] : Cell {};
            QLabel* label = m_labels[at];
            label->setText(unfolds(cell) ? linkTo(row, column, cell.html) : cell.html);
            label->setAlignment((cell.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            setStyleState(label, "highlighted", spec.highlighted);
        }
    }
}

void CellTable::unfold(QWidget* anchor, const QString& link)
{
    const QStringList parts = link.split(u':');
    if (parts.size() != 3 || parts.front() != u"cell"_s)
        return;
    const auto row = static_cast<std::size_t>(parts.at(1).toInt());
    const auto column = static_cast<std::size_t>(parts.at(2).toInt());
    if (row >= m_rows.size() || column >= m_rows[row].cells.size())
        return;
    const Cell& cell = m_rows[row].cells[column];
    if (!cell.quantity.isEmpty()) {
        unfoldQuantity(anchor, cell.quantity, m_page.assessment(), m_page.wording());
        return;
    }
    openText(m_page, anchor,
        u"%1 · %2"_s.arg(m_rows[row].title, m_headings.at(static_cast<int>(column))), cell.detail);
}

} // namespace kursbuch
