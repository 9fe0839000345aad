#include "ui/stops/assumptions.h"

#include "ui/stops/labels.h"
#include "ui/window/look.h"
#include "ui/window/number_edit.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kEditWidth = 190;
constexpr int kSourceWidth = 200;

} // namespace

Assumptions::Assumptions(FormPage& page)
    : m_page(page)
    , m_search(new QLineEdit(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_search->setPlaceholderText(tr("Search the assumptions …"));
    m_search->setAccessibleName(tr("Search the assumptions"));
    m_search->setClearButtonEnabled(true);
    column->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &Assumptions::filter);
}

QString Assumptions::label(const QString& id) const
{
    const auto figure = m_page.catalog().figure(id);
    const QString text = figure ? m_page.wording().text(figure->label) : QString();
    return text.isEmpty() ? m_page.wording().quantityLabel(u"common."_s + id) : text;
}

void Assumptions::refresh()
{
    const std::vector<UsedFigure>& used = m_page.assessment().figures;
    QStringList ids;
    for (const UsedFigure& figure : used)
        ids << figure.id;
    if (ids != m_ids || !m_body)
        rebuild(ids);
    for (std::size_t i = 0; i < used.size(); ++i)
        fill(m_lines[i], used[i]);
}

void Assumptions::rebuild(const QStringList& ids)
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_ids = ids;
    m_lines.clear();
    m_body = new QWidget(this);
    auto* grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    for (const QString& id : ids)
        addLine(*grid, id);
    layout()->addWidget(m_body);
    filter();
}

void Assumptions::addLine(QGridLayout& grid, const QString& id)
{
    const auto figure = m_page.catalog().figure(id);
    const UnitScale* scale = figure ? m_page.catalog().scale(figure->scale) : nullptr;
    Line line {id, textLabel(label(id)), new NumberEdit, textLabel({}, LabelKind::Muted),
        makeLink(tr("to source"), m_body)};
    line.edit->setLocale(m_page.wording().locale());
    line.edit->setObjectName(u"figure."_s + id);
    line.edit->setName(label(id));
    line.edit->setFixedWidth(kEditWidth);
    line.edit->setRange(-1e15, 1e15);
    if (scale) {
        line.edit->setUnit(m_page.wording().text(scale->symbol), scale->factor);
        line.edit->setDecimals(scale->decimals);
    }
    if (figure)
        line.edit->setPlausible(figure->low, figure->high);
    line.source->setFixedWidth(kSourceWidth);
    line.reset->setAccessibleName(tr("Take “%1” from its source again").arg(label(id)));
    line.reset->setToolTip(line.reset->accessibleName());
    connect(line.edit, &NumberEdit::valueEdited, this,
        [this, id](std::optional<double> value) { overrideFigure(id, value); });
    connect(line.reset, &QPushButton::clicked, this, [this, id] {
        m_page.document().edit(
            tr("Take the figure from its source"), [&id](Plan& plan) { plan.overrides.erase(id); });
    });
    const int row = static_cast<int>(m_lines.size());
    grid.addWidget(line.name, row, 0);
    grid.addWidget(line.edit, row, 1);
    grid.addWidget(line.source, row, 2);
    grid.addWidget(line.reset, row, 3);
    m_page.registerField(id, line.edit->lineEdit());
    m_lines.push_back(line);
}

void Assumptions::overrideFigure(const QString& id, std::optional<double> value)
{
    m_page.document().editContinuously(
        tr("Change “%1”").arg(label(id)), u"costs/figure/"_s + id, [&](Plan& plan) {
            if (value)
                plan.overrides[id].value = *value;
            else
                plan.overrides.erase(id);
        });
}

void Assumptions::fill(const Line& line, const UsedFigure& used)
{
    line.edit->setAssumed(used.overridden ? std::nullopt : used.value);
    line.edit->setValue(used.overridden ? used.value : std::nullopt);
    line.source->setText(
        used.overridden ? tr("typed in this plan") : m_page.wording().source(used.source));
    line.reset->setVisible(used.overridden);
}

void Assumptions::filter()
{
    const QString wanted = m_search->text().trimmed();
    for (const Line& line : m_lines) {
        const bool shown
            = wanted.isEmpty() || line.name->text().contains(wanted, Qt::CaseInsensitive);
        line.name->setVisible(shown);
        line.edit->setVisible(shown);
        line.source->setVisible(shown);
        const bool typed = m_page.plan().overrides.count(line.id) > 0;
        line.reset->setVisible(shown && typed);
    }
}

void addAssumptions(const Section& section)
{
    auto* list = new Assumptions(*section.page);
    section.layout->addWidget(list);
    section.onRender([list] { list->refresh(); });
}

} // namespace kursbuch
