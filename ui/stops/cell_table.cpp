#include "ui/stops/cell_table.h"

#include "ui/stops/cell_parts.h"
#include "ui/stops/labels.h"
#include "ui/stops/rich_text.h"
#include "ui/window/formula_view.h"
#include "ui/window/look.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QTimer>
#include <QWindow>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kColumnGap = 8;
constexpr int kHeadingGap = 4;
constexpr int kSettleMs = 30;
constexpr int kSettlePasses = 10;

QSizePolicy wrapping()
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    return policy;
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
    const bool sameShape = m_body
        && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
            [](const CellRow& a, const CellRow& b) { return a.cells.size() == b.cells.size(); });
    m_rows = std::move(rows);
    if (!sameShape)
        rebuild();
    fill();
}

/// A column of words with a set width: its texts wrap instead of widening it.
bool CellTable::isText(int column) const
{
    const auto index = static_cast<std::size_t>(column);
    return index < m_widths.size() && m_widths[index] > 0 && !isNumber(column);
}

bool CellTable::isNumber(int column) const
{
    const auto index = static_cast<std::size_t>(column);
    return std::any_of(m_rows.begin(), m_rows.end(), [index](const CellRow& row) {
        return index < row.cells.size() && row.cells[index].number;
    });
}

void CellTable::rebuild()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_labels.clear();
    m_grounds.clear();
    m_body = new QWidget(this);
    auto* grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kColumnGap);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, kCellMarkWidth);
    addHeadings(*grid);
    const auto ask = [this](CellLabel& label, int key) { act(label, key); };
    const int columns = static_cast<int>(m_headings.size());
    for (int row = 1; row <= static_cast<int>(m_rows.size()); ++row) {
        m_grounds.push_back(new RowGround(m_page, m_body));
        grid->addWidget(m_grounds.back(), row, 0, 1, columns + 1);
        for (int column = 1; column <= columns; ++column) {
            auto* label = new CellLabel(m_page.colours(), ask);
            label->setContentsMargins(0, 5, 0, 5);
            if (isText(column - 1))
                label->setSizePolicy(wrapping());
            m_labels.push_back(label);
            const int cells
                = static_cast<int>(m_rows[static_cast<std::size_t>(row - 1)].cells.size());
            const bool last = column == cells;
            grid->addWidget(label, row, column, 1, last ? columns - column + 1 : 1);
            label->setVisible(column <= cells);
        }
    }
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_body);
}

void CellTable::addHeadings(QGridLayout& grid)
{
    for (int column = 0; column < m_headings.size(); ++column) {
        const auto index = static_cast<std::size_t>(column);
        const int width = index < m_widths.size() ? m_widths[index] : 0;
        if (width > 0)
            grid.setColumnMinimumWidth(column + 1, width);
        grid.setColumnStretch(column + 1, width == 0 ? 3 : isText(column) ? 2 : 0);
        if (m_headings.at(column).isEmpty())
            continue;
        QLabel* heading = textLabel(m_headings.at(column), LabelKind::Strong);
        heading->setContentsMargins(0, 0, 0, kHeadingGap);
        if (isNumber(column))
            heading->setAlignment(Qt::AlignRight | Qt::AlignBottom);
        grid.addWidget(heading, 0, column + 1, Qt::AlignBottom);
    }
}

void CellTable::fill()
{
    std::size_t at = 0;
    bool hasStop = false;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const CellRow& spec = m_rows[row];
        m_grounds[row]->show(spec.mark, spec.highlighted);
        for (int column = 0; column < m_headings.size(); ++column, ++at) {
            const auto index = static_cast<std::size_t>(column);
            const Cell cell = index < spec.cells.size() ? spec.cells[index] : Cell {};
            m_labels[at]->show(cell);
            m_labels[at]->setAccessibleName(nameOf(spec, column));
            hasStop = hasStop || m_labels[at]->focusPolicy() != Qt::NoFocus;
        }
    }
    // One stop for Tab, the arrow keys do the rest.
    const auto first = std::find_if(m_labels.begin(), m_labels.end(),
        [](const CellLabel* label) { return label->canUnfold(); });
    if (!hasStop && first != m_labels.end())
        (*first)->setFocusPolicy(Qt::StrongFocus);
}

QString CellTable::nameOf(const CellRow& row, int column) const
{
    const QString heading = QString(m_headings.at(column)).replace(u'\n', u' ');
    return heading.isEmpty() ? row.title : u"%1, %2"_s.arg(row.title, heading);
}

void CellTable::act(CellLabel& label, int key)
{
    const auto at
        = static_cast<int>(std::find(m_labels.begin(), m_labels.end(), &label) - m_labels.begin());
    const int columns = static_cast<int>(m_headings.size());
    const int step = key == Qt::Key_Left ? -1
        : key == Qt::Key_Right           ? 1
        : key == Qt::Key_Up              ? -columns
        : key == Qt::Key_Down            ? columns
                                         : 0;
    if (step == 0) {
        unfold(at);
        return;
    }
    for (int next = at + step; next >= 0 && next < static_cast<int>(m_labels.size());
         next += step) {
        CellLabel* target = m_labels[static_cast<std::size_t>(next)];
        if (!target->canUnfold())
            continue;
        target->setFocusPolicy(Qt::StrongFocus);
        target->setFocus(Qt::OtherFocusReason);
        label.setFocusPolicy(Qt::NoFocus);
        return;
    }
}

void CellTable::unfold(int at)
{
    const auto row = static_cast<std::size_t>(at / m_headings.size());
    const auto column = static_cast<std::size_t>(at % m_headings.size());
    const Cell& cell = m_rows[row].cells[column];
    QWidget* anchor = m_labels[static_cast<std::size_t>(at)];
    if (!cell.quantity.isEmpty()) {
        unfoldQuantity(anchor, cell.quantity,
            m_figures ? m_figures() : Figures(m_page.assessment()), m_page.wording());
        return;
    }
    openText(m_page, anchor, nameOf(m_rows[row], static_cast<int>(column)), cell.detail);
}

/// The cell that shows a quantity, row-major; -1 where there is none.
int CellTable::find(const QString& quantityId) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const std::vector<Cell>& cells = m_rows[row].cells;
        const auto found = std::find_if(cells.begin(), cells.end(),
            [&](const Cell& cell) { return cell.quantity == quantityId; });
        if (found != cells.end())
            return static_cast<int>(row * static_cast<std::size_t>(m_headings.size()))
                + static_cast<int>(found - cells.begin());
    }
    return -1;
}

void CellTable::reveal(const QString& quantityId)
{
    settle(kSettlePasses, [this, quantityId] { showCell(quantityId); });
}

/// Waits some passes of the event loop: a page that has just come into sight has to find its
/// places first, and a popup that the jump came from has to give the keyboard back. What is still
/// on its way from the window system would close the new one, so that a slow machine needs passes,
/// not only time.
void CellTable::settle(int passes, std::function<void()> then)
{
    const QWindow* mine = window()->windowHandle();
    const bool ready = passes <= 0
        || (passes < kSettlePasses - 1 && mine != nullptr
            && QGuiApplication::focusWindow() == mine);
    if (ready) {
        then();
        return;
    }
    QTimer::singleShot(kSettleMs, this,
        [this, passes, then = std::move(then)]() mutable { settle(passes - 1, std::move(then)); });
}

void CellTable::showCell(const QString& quantityId)
{
    const int at = find(quantityId);
    if (at < 0)
        return;
    for (CellLabel* label : m_labels)
        label->setFocusPolicy(Qt::NoFocus);
    CellLabel* target = m_labels[static_cast<std::size_t>(at)];
    target->setFocusPolicy(Qt::StrongFocus);
    target->setFocus(Qt::ShortcutFocusReason);
    unfold(at);
}

} // namespace kursbuch
