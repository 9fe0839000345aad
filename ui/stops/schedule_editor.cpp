#include "ui/stops/schedule_editor.h"

#include "app/assess/figures.h"
#include "app/assess/schedule_edit.h"
#include "ui/stops/labels.h"
#include "ui/window/look.h"
#include "ui/window/number_edit.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kWeeksWidth = 190;
constexpr int kAfterWidth = 190;
constexpr double kLongest = 1040.0; ///< twenty years, as a plan may hold

std::optional<double> inWeeks(std::optional<double> months)
{
    return months ? std::optional(*months * kWeeksPerMonth) : std::nullopt;
}

} // namespace

ScheduleEditor::ScheduleEditor(FormPage& page)
    : m_page(page)
    , m_refusal(makeLabel(u"warning"_s, this))
    , m_shared(textLabel({}, LabelKind::Muted))
    , m_add(new QPushButton(tr("Add a step"), this))
    , m_reset(makeLink(tr("Reset to template"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_refusal->setObjectName(u"schedule.refusal"_s);
    m_refusal->hide();
    m_add->setObjectName(u"schedule.add"_s);
    m_reset->setObjectName(u"schedule.reset"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    column->addWidget(m_refusal);
    column->addWidget(m_shared);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] {
        change(m_add->text(), [](ScheduleEdit& edit) { edit.addOwn(tr("Own step")); });
        if (!m_rows.empty() && m_rows.back().name != nullptr)
            m_rows.back().name->setFocus(Qt::TabFocusReason);
    });
    connect(m_reset, &QPushButton::clicked, this,
        [this] { change(m_reset->text(), [](ScheduleEdit& edit) { edit.reset(); }); });
}

void ScheduleEditor::change(const QString& text, const std::function<void(ScheduleEdit&)>& edit)
{
    m_refusal->hide();
    m_page.document().edit(text, [&](Plan& plan) {
        ScheduleEdit schedule(plan, m_schedule.way, m_page.catalog());
        edit(schedule);
    });
}

void ScheduleEditor::changeContinuously(
    const QString& text, const QString& key, const std::function<void(ScheduleEdit&)>& edit)
{
    m_refusal->hide();
    m_page.document().editContinuously(text, key, [&](Plan& plan) {
        ScheduleEdit schedule(plan, m_schedule.way, m_page.catalog());
        edit(schedule);
    });
}

const TemplateStep* ScheduleEditor::base(const QString& id) const
{
    const auto steps = m_page.catalog().schedules.constFind(m_schedule.way);
    if (steps == m_page.catalog().schedules.cend())
        return nullptr;
    const auto found = std::find_if(
        steps->begin(), steps->end(), [&id](const TemplateStep& step) { return step.id == id; });
    return found == steps->end() ? nullptr : &*found;
}

QString ScheduleEditor::nameOf(const QString& id) const
{
    const ScheduleStep* step = m_schedule.step(id);
    return step == nullptr ? id : m_page.wording().text(step->name);
}

bool ScheduleEditor::isChanged() const
{
    return m_schedule.edited
        || std::any_of(
            m_schedule.steps.begin(), m_schedule.steps.end(), [this](const ScheduleStep& step) {
                return m_page.plan().overrides.count(step.figure) > 0;
            });
}

void ScheduleEditor::show(const Schedule& schedule)
{
    m_schedule = schedule;
    std::vector<QString> shown {schedule.way};
    for (const ScheduleStep& step : schedule.steps)
        shown.push_back(step.id);
    if (shown != m_shown || m_body == nullptr) {
        m_shown = std::move(shown);
        rebuild();
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        fill(m_rows[row], m_schedule.steps[row]);
    fillNotes();
}

void ScheduleEditor::rebuild()
{
    if (m_body != nullptr) {
        // A button of a row may be what asked for this.
        m_body->hide();
        m_body->deleteLater();
    }
    m_rows.clear();
    m_body = new QWidget(this);
    auto* grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    addHeadings(*grid);
    for (const ScheduleStep& step : m_schedule.steps)
        addRow(*grid, step);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_body);
}

void ScheduleEditor::addHeadings(QGridLayout& grid)
{
    int column = 0;
    for (const QString& title : {tr("Step"), tr("Duration"), tr("Waits for")})
        grid.addWidget(textLabel(title, LabelKind::Muted), 0, column++, Qt::AlignBottom);
}

void ScheduleEditor::addRow(QGridLayout& grid, const ScheduleStep& step)
{
    Row row {.id = step.id};
    addName(grid, row, step);
    addWeeks(grid, row, step);
    addAfter(grid, row);
    auto* remove = new QToolButton(m_body);
    remove->setText(u"×"_s);
    remove->setObjectName(u"schedule.%1.remove"_s.arg(step.id));
    remove->setAccessibleName(tr("Remove the step “%1”").arg(nameOf(step.id)));
    remove->setToolTip(remove->accessibleName());
    connect(remove, &QToolButton::clicked, this, [this, id = step.id] {
        change(tr("Remove a step"), [&id](ScheduleEdit& edit) { edit.remove(id); });
    });
    grid.addWidget(remove, grid.rowCount() - 1, 3);
    m_rows.push_back(row);
}

void ScheduleEditor::addName(QGridLayout& grid, Row& row, const ScheduleStep& step)
{
    const int line = grid.rowCount();
    if (!step.own) {
        grid.addWidget(textLabel(nameOf(step.id)), line, 0);
        return;
    }
    row.name = new QLineEdit(m_body);
    row.name->setObjectName(u"schedule.%1.name"_s.arg(step.id));
    row.name->setAccessibleName(tr("Name of the step"));
    connect(row.name, &QLineEdit::textEdited, this, [this, id = step.id](const QString& name) {
        changeContinuously(tr("Name a step"), u"schedule/name/"_s + id,
            [&](ScheduleEdit& edit) { edit.rename(id, name); });
    });
    grid.addWidget(row.name, line, 0);
}

void ScheduleEditor::addWeeks(QGridLayout& grid, Row& row, const ScheduleStep& step)
{
    row.weeks = new NumberEdit(m_body);
    row.weeks->setLocale(m_page.wording().locale());
    row.weeks->setObjectName(u"schedule.%1.weeks"_s.arg(step.id));
    row.weeks->setName(tr("Duration of “%1”").arg(nameOf(step.id)));
    row.weeks->setUnit(tr("weeks"));
    row.weeks->setRange(0.0, kLongest);
    row.weeks->setDecimals(1);
    row.weeks->setFixedWidth(kWeeksWidth);
    if (const TemplateStep* known = base(step.id)) {
        if (const auto figure = m_page.catalog().figure(known->figure))
            row.weeks->setPlausible(inWeeks(figure->low), inWeeks(figure->high));
    }
    connect(row.weeks, &NumberEdit::valueEdited, this,
        [this, id = step.id](std::optional<double> weeks) {
            changeContinuously(tr("Change a duration"),
                u"schedule/weeks/%1/%2"_s.arg(m_schedule.way, id),
                [&](ScheduleEdit& edit) { edit.setWeeks(id, weeks); });
        });
    grid.addWidget(row.weeks, grid.rowCount() - 1, 1);
}

void ScheduleEditor::addAfter(QGridLayout& grid, Row& row)
{
    row.after = new QToolButton(m_body);
    row.after->setObjectName(u"schedule.%1.after"_s.arg(row.id));
    row.after->setPopupMode(QToolButton::InstantPopup);
    row.after->setFixedWidth(kAfterWidth);
    row.menu = new QMenu(row.after);
    row.after->setMenu(row.menu);
    for (const ScheduleStep& other : m_schedule.steps) {
        if (other.id == row.id)
            continue;
        QAction* action = row.menu->addAction(nameOf(other.id));
        action->setData(other.id);
        action->setCheckable(true);
    }
    connect(row.menu, &QMenu::triggered, this, [this, id = row.id](const QAction* action) {
        toggle(id, action->data().toString(), action->isChecked());
    });
    grid.addWidget(row.after, grid.rowCount() - 1, 2);
}

void ScheduleEditor::fill(Row& row, const ScheduleStep& step)
{
    if (row.name != nullptr && row.name->text() != nameOf(step.id))
        row.name->setText(nameOf(step.id));
    if (const TemplateStep* known = base(step.id)) {
        const UsedFigure used = figureOf(known->figure, m_page.plan(), m_page.catalog());
        const bool isTyped = step.figure.isEmpty() || used.overridden;
        row.weeks->setAssumed(isTyped ? std::nullopt : step.weeks);
        row.weeks->setValue(isTyped ? step.weeks : std::nullopt);
    } else {
        row.weeks->setValue(step.weeks);
    }
    fillMenu(row, step);
}

void ScheduleEditor::fillMenu(Row& row, const ScheduleStep& step)
{
    QStringList names;
    for (QAction* action : row.menu->actions()) {
        const QString other = action->data().toString();
        action->setText(nameOf(other));
        action->setChecked(step.after.contains(other));
        if (action->isChecked())
            names << nameOf(other);
    }
    const QString all = names.isEmpty() ? tr("nothing") : names.join(u", "_s);
    const QFontMetrics metrics(row.after->font());
    row.after->setText(metrics.elidedText(all, Qt::ElideRight, kAfterWidth - 34));
    row.after->setToolTip(all);
    row.after->setAccessibleName(tr("“%1” waits for: %2").arg(nameOf(step.id), all));
}

void ScheduleEditor::fillNotes()
{
    QStringList shared;
    for (const ScheduleStep& step : m_schedule.steps) {
        const TemplateStep* known = base(step.id);
        if (known != nullptr && !known->figure.contains(m_schedule.way))
            shared << nameOf(step.id);
    }
    m_shared->setVisible(!shared.isEmpty());
    m_shared->setText(tr("The same in every way: the duration of %1.").arg(shared.join(u", "_s)));
    m_reset->setVisible(isChanged());
}

void ScheduleEditor::toggle(const QString& id, const QString& other, bool waits)
{
    bool taken = false;
    change(tr("Change who waits for whom"),
        [&](ScheduleEdit& edit) { taken = edit.setWaits(id, other, waits); });
    if (taken)
        return;
    m_refusal->setText(tr("“%1” cannot wait for “%2”, which waits for it already. Undo that first.")
                           .arg(nameOf(id), nameOf(other)));
    m_refusal->show();
    show(m_schedule);
}

} // namespace kursbuch
