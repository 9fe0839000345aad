#include "ui/stops/rows.h"

#include "ui/stops/labels.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kRemoveWidth = 34;

/// The table itself. Rows are rebuilt when their number changed and only brought up to date
/// otherwise.
class RowTable final : public QWidget {
public:
    RowTable(FormPage& page, RowList list)
        : m_page(page)
        , m_list(std::move(list))
    {
        setObjectName(m_list.field);
        m_outer = new QVBoxLayout(this);
        m_outer->setContentsMargins(0, 0, 0, 0);
        m_add = new QPushButton(m_list.addLabel, this);
        m_add->setObjectName(m_list.field + u".add"_s);
        m_outer->addWidget(m_add, 0, Qt::AlignLeft);
        setFocusProxy(m_add);
        connect(m_add, &QPushButton::clicked, this, &RowTable::addRow);
    }

    void refresh()
    {
        const int count = m_list.count(m_page.plan());
        if (count != m_count)
            rebuild(count);
        for (const auto& refresh : m_refreshers)
            refresh();
    }

private:
    void addRow()
    {
        m_page.document().edit(m_list.addLabel, m_list.add);
        refresh();
        if (m_firstOfLast)
            m_firstOfLast->setFocus(Qt::TabFocusReason);
    }

    void rebuild(int count)
    {
        m_refreshers.clear();
        m_firstOfLast = nullptr;
        if (m_body) {
            // A button of a row may be what asked for this.
            m_body->hide();
            m_body->deleteLater();
        }
        m_count = count;
        m_body = new QWidget(this);
        auto* grid = new QGridLayout(m_body);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(8);
        grid->setVerticalSpacing(6);
        if (count > 0)
            addHeadings(*grid);
        for (int row = 0; row < count; ++row)
            addCells(*grid, row);
        m_outer->insertWidget(0, m_body);
        m_body->setVisible(count > 0);
        orderTabs();
    }

    /// Later children come last in the focus chain; ours belong before the button that adds.
    void orderTabs()
    {
        QWidget* before = m_add->previousInFocusChain();
        for (QWidget* child : m_body->findChildren<QWidget*>()) {
            const bool takesTab
                = (child->focusPolicy() & Qt::TabFocus) != 0 && !child->focusProxy();
            // The list of a combo box is a window of its own.
            if (!takesTab || child->window() != window())
                continue;
            setTabOrder(before, child);
            before = child;
        }
    }

    void addHeadings(QGridLayout& grid)
    {
        int column = 0;
        for (const Column& spec : m_list.columns) {
            grid.setColumnStretch(column, spec.width == 0 ? 1 : 0);
            if (!spec.title.isEmpty())
                grid.addWidget(textLabel(spec.title, LabelKind::Muted), 0, column, Qt::AlignBottom);
            ++column;
        }
    }

    void addCells(QGridLayout& grid, int row)
    {
        const Section section {
            &m_page, m_outer, &m_refreshers, u"%1.%2"_s.arg(m_list.field).arg(row)};
        int column = 0;
        for (const Column& spec : m_list.columns) {
            QWidget* cell = spec.make(section, row);
            cell->setObjectName(u"%1.%2.%3"_s.arg(m_list.field).arg(row).arg(column));
            if (cell->accessibleName().isEmpty())
                cell->setAccessibleName(spec.title);
            if (spec.width > 0)
                cell->setFixedWidth(spec.width);
            grid.addWidget(cell, row + 1, column);
            if (column == 0)
                m_firstOfLast = cell;
            ++column;
        }
        grid.addWidget(removeButton(row), row + 1, column, Qt::AlignTop);
    }

    QToolButton* removeButton(int row)
    {
        auto* button = new QToolButton;
        button->setText(u"×"_s);
        button->setAutoRaise(true);
        button->setToolTip(m_list.removeLabel);
        button->setAccessibleName(m_list.removeLabel);
        button->setObjectName(u"%1.%2.remove"_s.arg(m_list.field).arg(row));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFixedWidth(kRemoveWidth);
        connect(button, &QToolButton::clicked, this, [this, row] {
            m_page.document().edit(
                m_list.removeLabel, [this, row](Plan& plan) { m_list.remove(plan, row); });
            m_add->setFocus(Qt::OtherFocusReason);
        });
        return button;
    }

    FormPage& m_page;
    RowList m_list;
    Refreshers m_refreshers;
    QVBoxLayout* m_outer = nullptr;
    QWidget* m_body = nullptr;
    QWidget* m_firstOfLast = nullptr;
    QPushButton* m_add = nullptr;
    int m_count = -1;
};

} // namespace

void addRowList(const Section& section, const RowList& list)
{
    auto* table = new RowTable(*section.page, list);
    section.layout->addWidget(table);
    section.page->registerField(list.field, table);
    section.onRender([table] { table->refresh(); });
}

} // namespace kursbuch
