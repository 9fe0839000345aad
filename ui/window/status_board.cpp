#include "ui/window/status_board.h"

#include "ui/window/card.h"
#include "ui/window/look.h"
#include "ui/window/places_page.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr QSize kSize {1000, 700};
constexpr int kMargin = 16;

const QStringList& topics()
{
    static const QStringList ids {
        u"transfer"_s, u"ai"_s, u"security"_s, u"reform"_s, u"guidance"_s};
    return ids;
}

/// In force and usable, in motion, or not known: never told by colour alone.
QString shapeOf(const QString& state)
{
    if (state == "in_force"_L1)
        return verdictShape(Verdict::Open);
    if (state == "off"_L1)
        return verdictShape(Verdict::Closed);
    return state == "not_established"_L1 ? unknownShape() : verdictShape(Verdict::Conditions);
}

QColor colourOf(const QString& state, const Theme& theme)
{
    if (state == "in_force"_L1)
        return theme.verdict(Verdict::Open);
    if (state == "off"_L1)
        return theme.verdict(Verdict::Closed);
    return state == "not_established"_L1 ? theme.unknown() : theme.verdict(Verdict::Conditions);
}

QLabel* richLabel(const QString& html, QWidget* parent)
{
    QLabel* label = makeLabel(QString(), parent);
    label->setTextFormat(Qt::RichText);
    label->setText(html);
    return label;
}

} // namespace

StatusBoard::StatusBoard(StatusParts parts, QWidget* parent)
    : QDialog(parent)
    , m_parts(std::move(parts))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"statusBoard"_s);
    setWindowTitle(tr("Status of the law and hosting places"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildFacts(), tr("Status board"));
    m_tabs->addTab(buildPlaces(), tr("Hosting places"));
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->addWidget(m_tabs, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(kSize);
}

QWidget* StatusBoard::buildFacts()
{
    auto* inner = new QWidget;
    setRole(inner, u"page"_s);
    auto* column = new QVBoxLayout(inner);
    column->setSpacing(12);
    QLabel* hint = makeLabel(u"muted"_s, inner);
    hint->setText(tr("Each line carries its source and the day it was checked. What is not "
                     "established is shown as such. Not legal advice."));
    column->addWidget(hint);
    column->addWidget(buildSwitch());
    for (const QString& topic : topics())
        addFacts(*column, topic);
    column->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setWidget(inner);
    area->setAccessibleName(tr("Status board"));
    return area;
}

void StatusBoard::addFacts(QVBoxLayout& column, const QString& topic)
{
    auto* card = new Card(m_parts.wording.word(u"status.topic."_s + topic));
    for (const StatusFact& fact : m_parts.catalog.status)
        if (fact.topic == topic)
            card->content()->addWidget(buildFact(fact));
    column.addWidget(card);
}

QString StatusBoard::stateHtml(const StatusFact& fact) const
{
    const bool off = fact.switchable && !m_parts.catalog.dpfValid;
    const QString state = off ? u"off"_s : fact.state;
    return u"<b>%1</b>&nbsp;&nbsp; <span style=\"color:%2\">%3&nbsp;%4</span>"_s.arg(
        m_parts.wording.text(fact.title).toHtmlEscaped(), colourOf(state, themeOf(*this)).name(),
        shapeOf(state), m_parts.wording.word(u"status."_s + state).toHtmlEscaped());
}

QString StatusBoard::datesHtml(const StatusFact& fact) const
{
    QStringList rows;
    for (const StatusDate& date : fact.dates) {
        const bool ahead = date.day > m_parts.today();
        const QString what = m_parts.wording.text(date.what).toHtmlEscaped();
        rows << u"<tr><td style=\"padding-right:14px\">%1</td><td>%2%3</td></tr>"_s.arg(
            m_parts.wording.date(date.day), what,
            ahead ? u" ("_s + tr("still ahead") + u')' : QString());
    }
    return rows.isEmpty() ? QString() : u"<table>%1</table>"_s.arg(rows.join(QString()));
}

QWidget* StatusBoard::buildFact(const StatusFact& fact)
{
    auto* row = new QWidget;
    row->setObjectName(u"status_"_s + fact.id);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 2, 0, 6);
    column->setSpacing(2);
    column->addWidget(richLabel(stateHtml(fact), row));
    QLabel* text = makeLabel(QString(), row);
    text->setText(m_parts.wording.text(fact.text));
    column->addWidget(text);
    if (const QString dates = datesHtml(fact); !dates.isEmpty())
        column->addWidget(richLabel(dates, row));
    QLabel* source = makeLabel(u"small"_s, row);
    QStringList parts {m_parts.wording.source(fact.source),
        tr("checked on %1").arg(m_parts.wording.date(fact.source.checked))};
    if (!fact.rules.isEmpty())
        parts << tr("rests on it: %1").arg(fact.rules.join(u", "_s));
    source->setText(parts.join(u" · "_s));
    column->addWidget(source);
    return row;
}

QWidget* StatusBoard::buildPlaces()
{
    return new PlacesPage(m_parts.catalog, m_parts.wording, m_parts.touched);
}

} // namespace kursbuch
