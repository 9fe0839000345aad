#include "ui/window/formula_view.h"

#include "app/sheet/unfold.h"
#include "ui/window/look.h"
#include "ui/window/popup.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kViewWidth = 460;
constexpr int kRowGap = 10;

void clear(QWidget*& content)
{
    if (content == nullptr)
        return;
    content->hide();
    content->deleteLater();
    content = nullptr;
}

const Quantity* quantityOf(const Sheet& sheet, const QString& id)
{
    const int index = sheet.find(id);
    return index < 0 ? nullptr : &sheet.quantities()[static_cast<std::size_t>(index)];
}

/// What a quantity stands on in the end, in reading order.
std::vector<int> sourcesOf(const Sheet& sheet, int quantity)
{
    std::vector<int> open {quantity};
    std::vector<bool> seen(sheet.quantities().size(), false);
    std::vector<int> sources;
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        if (seen[static_cast<std::size_t>(at)])
            continue;
        seen[static_cast<std::size_t>(at)] = true;
        const std::vector<int> inputs = inputsOf(sheet, at);
        open.insert(open.end(), inputs.rbegin(), inputs.rend());
        if (inputs.empty() && at != quantity)
            sources.push_back(at);
    }
    return sources;
}

} // namespace

FormulaView::FormulaView(const Figures& figures, const Wording& wording, QWidget* parent)
    : QFrame(parent)
    , m_figures(figures)
    , m_wording(wording)
{
    new QVBoxLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    setFixedWidth(kViewWidth);
}

void FormulaView::unfold(const QString& quantityId)
{
    m_trail.append(quantityId);
    rebuild();
}

void FormulaView::rebuild()
{
    clear(m_content);
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    addBack(column);
    addHead(column);
    if (m_sources)
        addSources(column);
    else
        addInputs(column);
    layout()->addWidget(m_content);
    m_content->setVisible(true);
    if (auto* popup = qobject_cast<Popup*>(window()))
        popup->fit();
}

void FormulaView::addBack(QVBoxLayout* column)
{
    if (!m_sources && m_trail.size() < 2)
        return;
    const QString& to = m_sources ? m_trail.last() : m_trail.at(m_trail.size() - 2);
    QPushButton* back = makeLink(u"‹ "_s + m_wording.quantityLabel(to), m_content);
    connect(back, &QPushButton::clicked, this, [this] {
        if (m_sources)
            m_sources = false;
        else
            m_trail.removeLast();
        rebuild();
    });
    column->addWidget(back);
}

void FormulaView::addHead(QVBoxLayout* column)
{
    QLabel* title = makeLabel(u"heading"_s, m_content);
    title->setText(m_wording.quantityLabel(quantityId()));
    column->addWidget(title);
    const Quantity* quantity = quantityOf(m_figures.sheet, quantityId());
    if (quantity == nullptr)
        return;
    QLabel* value = makeLabel(u"strong"_s, m_content);
    value->setText(u"= "_s + valueText(*quantity));
    column->addWidget(value);
    QLabel* formula = makeLabel(u"muted"_s, m_content);
    const QString words = m_wording.formula(quantityId(), m_figures);
    formula->setText(words.isEmpty() ? originText(*quantity) : u"= "_s + words);
    column->addWidget(formula);
}

void FormulaView::addInputs(QVBoxLayout* column)
{
    const int index = m_figures.sheet.find(quantityId());
    if (index < 0)
        return;
    const std::vector<int> inputs = inputsOf(m_figures.sheet, index);
    if (inputs.empty())
        return;
    auto* line = new QFrame(m_content);
    setRole(line, u"line"_s);
    column->addWidget(line);
    for (const int input : inputs)
        addInput(column, m_figures.sheet.quantities()[static_cast<std::size_t>(input)]);
    const auto sources = static_cast<int>(sourcesOf(m_figures.sheet, index).size());
    if (sources <= static_cast<int>(inputs.size()))
        return;
    QPushButton* all
        = makeLink(tr("All %n input(s) with their sources", nullptr, sources), m_content);
    all->setObjectName(u"allSources"_s);
    connect(all, &QPushButton::clicked, this, [this] {
        m_sources = true;
        rebuild();
    });
    column->addWidget(all);
}

void FormulaView::addSources(QVBoxLayout* column)
{
    auto* line = new QFrame(m_content);
    setRole(line, u"line"_s);
    column->addWidget(line);
    for (const int source : sourcesOf(m_figures.sheet, m_figures.sheet.find(quantityId())))
        addInput(column, m_figures.sheet.quantities()[static_cast<std::size_t>(source)]);
}

void FormulaView::addInput(QVBoxLayout* column, const Quantity& input)
{
    QLabel* value = makeLabel(u"strong"_s, m_content);
    value->setText(valueText(input));
    value->setWordWrap(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(kRowGap);
    const QString label = m_wording.quantityLabel(input.id);
    const bool workedOut = !m_wording.formula(input.id, m_figures).isEmpty();
    if (workedOut) {
        QPushButton* link = makeLink(label, m_content);
        connect(link, &QPushButton::clicked, this, [this, id = input.id] { unfold(id); });
        if (link->sizeHint().width() + kRowGap + value->sizeHint().width() <= kViewWidth)
            row->addWidget(link);
        else // a link does not wrap: the value goes below it
            column->addWidget(link);
        row->addStretch(1);
    } else {
        QLabel* name = makeLabel(QString(), m_content);
        name->setText(label);
        row->addWidget(name, 1);
    }
    row->addWidget(value, 0, Qt::AlignRight);
    column->addLayout(row);
    if (workedOut)
        return;
    QLabel* origin = makeLabel(u"small"_s, m_content);
    origin->setText(originText(input));
    column->addWidget(origin);
}

QString FormulaView::valueText(const Quantity& quantity) const
{
    const QString first = m_wording.quantity(quantity.id, m_figures);
    const int months = m_figures.sheet.months();
    if (!quantity.monthly || months < 2)
        return first;
    const std::optional<double> last = m_figures.values.at(quantity.id, months);
    const QString lastText = m_wording.quantityValue(quantity.id, last, m_figures);
    return lastText == first ? first
                             : tr("%1 in month 1, %2 in month %3").arg(first, lastText).arg(months);
}

QString FormulaView::originText(const Quantity& quantity) const
{
    const QString source = m_wording.source(quantity.origin.source);
    switch (quantity.origin.kind) {
    case OriginKind::Typed:
        return tr("typed in this plan");
    case OriginKind::Catalogue:
        return tr("catalogue: %1").arg(source);
    case OriginKind::Law:
        return tr("law: %1").arg(source);
    case OriginKind::Assumption:
        return source.isEmpty() ? tr("assumption") : tr("assumption: %1").arg(source);
    case OriginKind::Measured:
        return source.isEmpty() ? tr("measured") : tr("measured: %1").arg(source);
    case OriginKind::Computed:
        break;
    }
    return source.isEmpty() ? tr("follows from the sizing of this plan") : source;
}

void unfoldQuantity(
    QWidget* anchor, const QString& quantityId, const Figures& figures, const Wording& wording)
{
    auto* view = new FormulaView(figures, wording);
    view->unfold(quantityId);
    Popup::open(anchor, view);
}

FormulaLink::FormulaLink(QWidget* parent)
    : QPushButton(parent)
{
    setRole(this, u"link"_s);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    showName();
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_assessment != nullptr)
            unfoldQuantity(this, m_quantityId, *m_assessment, *m_wording);
    });
}

void FormulaLink::setQuantity(
    const QString& quantityId, const Assessment& assessment, const Wording& wording)
{
    m_quantityId = quantityId;
    m_assessment = &assessment;
    m_wording = &wording;
    setEnabled(assessment.sheet.find(quantityId) >= 0);
    showName();
}

void FormulaLink::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showName();
}

void FormulaLink::showName()
{
    setText(tr("Calculation"));
    setAccessibleName(m_wording == nullptr
            ? tr("Calculation")
            : tr("Calculation of %1").arg(m_wording->quantityLabel(m_quantityId)));
}

} // namespace kursbuch
