#include "ui/window/accuracy_dialog.h"

#include "ui/window/accuracy_view.h"
#include "ui/window/card.h"
#include "ui/window/look.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr QSize kSize {1210, 740};
constexpr int kMargin = 16;
constexpr int kTextWidth = 720; ///< lines stay under 75 characters or so
constexpr int kAllOfIt = 100; ///< stretch against the rest of a row
constexpr int kReadOutLines = 2;

QString cell(const QString& text, bool number, const QString& style = {})
{
    return u"<td align=\"%1\" style=\"padding:4px 18px 4px 0;white-space:nowrap;%2\">%3</td>"_s.arg(
        number ? u"right"_s : u"left"_s, style, text.toHtmlEscaped());
}

/// A label no wider than a text reads well; the row knows its height, the label alone would not.
QLayout* textRow(QLabel* label)
{
    label->setMaximumWidth(kTextWidth);
    auto* row = new QHBoxLayout;
    row->addWidget(label, kAllOfIt);
    row->addStretch(1);
    return row;
}

QString rowHtml(const QStringList& cells, const QString& style = {})
{
    QString row;
    for (qsizetype i = 0; i < cells.size(); ++i)
        row += cell(cells[i], i > 0, style);
    return u"<tr>%1</tr>"_s.arg(row);
}

} // namespace

AccuracyDialog::AccuracyDialog(const Catalog& catalog, const Wording& wording, QWidget* parent)
    : QDialog(parent)
    , m_words(catalog, wording)
{
    setObjectName(u"accuracyDialog"_s);
    setWindowTitle(m_words.say(u"title"_s));
    auto* inner = new QWidget;
    setRole(inner, u"page"_s);
    auto* page = new QVBoxLayout(inner);
    page->setSpacing(12);
    QLabel* intro = makeLabel(QString(), inner);
    intro->setText(m_words.intro());
    page->addLayout(textRow(intro));
    page->addWidget(buildPicture());
    page->addWidget(buildTable());
    page->addWidget(buildParagraphs(m_words.say(u"limits"_s), m_words.limits()));
    page->addWidget(buildParagraphs(m_words.say(u"fitted"_s), m_words.fitted()));
    page->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setWidget(inner);
    area->setAccessibleName(windowTitle());
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->addWidget(area, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(kSize);
}

QWidget* AccuracyDialog::buildPicture()
{
    auto* card = new Card(m_words.say(u"picture"_s));
    auto* view = new AccuracyView(card);
    view->setPlot(m_words.plot());
    view->setAccessibleName(m_words.say(u"picture"_s));
    QLabel* readOut = makeLabel(QString(), card);
    readOut->setObjectName(u"accuracyReadOut"_s);
    const QString hint = m_words.say(u"hint"_s);
    readOut->setText(hint);
    readOut->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    readOut->setMinimumHeight(kReadOutLines * readOut->fontMetrics().lineSpacing());
    connect(view, &AccuracyView::pointed, readOut,
        [readOut, hint](const QString& text) { readOut->setText(text.isEmpty() ? hint : text); });
    QLabel* caption = makeLabel(u"muted"_s, card);
    caption->setText(m_words.say(u"caption"_s));
    card->content()->addWidget(view);
    card->content()->addSpacing(kMargin / 2);
    card->content()->addWidget(readOut);
    card->content()->addWidget(caption);
    return card;
}

QWidget* AccuracyDialog::buildTable()
{
    auto* card = new Card(m_words.say(u"table"_s));
    const Theme& colours = themeOf(*this);
    QString html = rowHtml(m_words.headings(), u"color:%1"_s.arg(colours.muted.name()));
    for (const QStringList& row : m_words.rows())
        html += rowHtml(row);
    QLabel* table = makeLabel(QString(), card);
    table->setObjectName(u"accuracyTable"_s);
    table->setTextFormat(Qt::RichText);
    table->setText(u"<table>%1</table>"_s.arg(html));
    table->setAccessibleName(m_words.say(u"table"_s));
    QLabel* note = makeLabel(u"muted"_s, card);
    note->setText(m_words.say(u"held_out_note"_s));
    card->content()->addWidget(table);
    card->content()->addLayout(textRow(note));
    return card;
}

QWidget* AccuracyDialog::buildParagraphs(const QString& title, const QStringList& paragraphs)
{
    auto* card = new Card(title);
    for (const QString& paragraph : paragraphs) {
        QLabel* label = makeLabel(QString(), card);
        label->setText(paragraph);
        card->content()->addLayout(textRow(label));
    }
    return card;
}

} // namespace kursbuch
