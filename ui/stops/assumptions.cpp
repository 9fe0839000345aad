#include "ui/stops/assumptions.h"

#include "ui/stops/labels.h"
#include "ui/window/card.h"
#include "ui/window/look.h"
#include "ui/window/number_edit.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kEditWidth = 230;
constexpr int kSourceWidth = 170;

/// Which of the groups a figure belongs to.
std::size_t groupOf(const QString& id)
{
    static const std::vector<QStringList> kPrefixes {{},
        {u"gpu."_s, u"server."_s, u"offer."_s, u"service."_s}, {u"weeks."_s},
        {u"sizing."_s, u"default."_s}};
    for (std::size_t group = 1; group < kPrefixes.size(); ++group) {
        for (const QString& prefix : kPrefixes[group]) {
            if (id.startsWith(prefix))
                return group;
        }
    }
    return 0;
}

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
    setFocusProxy(m_search);
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
    m_groups.clear();
    m_body = new QWidget(this);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    for (const QString& title : {tr("Money, work and energy"), tr("Prices and data sheets"),
             tr("Time until start"), tr("Load and sizing")})
        addGroup(*column, title);
    for (const QString& id : ids)
        addLine(m_groups[groupOf(id)], id);
    layout()->addWidget(m_body);
    filter();
}

void Assumptions::addGroup(QVBoxLayout& column, const QString& title)
{
    auto* card = new Card(title, m_body);
    card->setFoldable(true);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    card->content()->addLayout(grid);
    column.addWidget(card);
    m_groups.push_back({card, grid});
}

void Assumptions::addLine(const Group& group, const QString& id)
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
    const int row = group.grid->rowCount();
    group.grid->addWidget(line.name, row, 0);
    group.grid->addWidget(line.edit, row, 1);
    group.grid->addWidget(line.source, row, 2);
    group.grid->addWidget(line.reset, row, 3);
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
    std::vector<int> found(m_groups.size(), 0);
    for (const Line& line : m_lines) {
        const bool shown
            = wanted.isEmpty() || line.name->text().contains(wanted, Qt::CaseInsensitive);
        found[groupOf(line.id)] += shown ? 1 : 0;
        line.name->setVisible(shown);
        line.edit->setVisible(shown);
        line.source->setVisible(shown);
        const bool typed = m_page.plan().overrides.count(line.id) > 0;
        line.reset->setVisible(shown && typed);
    }
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        m_groups[i].card->setVisible(found[i] > 0);
        m_groups[i].card->setBadge(QString::number(found[i]));
        if (!wanted.isEmpty())
            m_groups[i].card->setFolded(false);
    }
}

void addAssumptions(const Section& section)
{
    auto* list = new Assumptions(*section.page);
    section.layout->addWidget(list);
    section.page->registerField(u"assumptions"_s, list);
    section.onRender([list] { list->refresh(); });
}

} // namespace kursbuch
