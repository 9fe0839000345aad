#include "ui/window/choice_bar.h"
#include "ui/window/item_row.h"
#include "ui/window/look.h"
#include "ui/window/note_editor.h"
#include "ui/window/reopened_note.h"
#include "ui/window/tile_choice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kursbuch {

using namespace Qt::StringLiterals;

void ItemRow::build()
{
    m_question = makeLabel(u"strong"_s, this);
    m_basis = makeLabel(u"badge"_s, this);
    m_basis->setWordWrap(false);
    m_why = makeLabel(u"muted"_s, this);
    m_why->hide();
    m_status = makeLabel(u"small"_s, this);
    m_whyLink = makeLink(QString(), this);
    m_noteLink = makeLink(QString(), this);
    m_top = new QHBoxLayout;
    m_top->setSpacing(14);
    m_top->addWidget(m_question, 1);
    auto* links = new QHBoxLayout;
    links->setSpacing(8);
    links->addWidget(m_basis);
    links->addWidget(m_whyLink);
    links->addWidget(m_noteLink);
    links->addWidget(m_status, 1);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 6, 0, 6);
    m_column->setSpacing(3);
    m_column->addLayout(m_top);
    m_column->addLayout(links);
    m_column->addWidget(m_why);
    m_reopened = new ReopenedNote(m_document, m_profile, m_item.id, this);
    m_column->addWidget(m_reopened);
    connect(
        m_whyLink, &QPushButton::clicked, this, [this] { m_why->setVisible(m_why->isHidden()); });
    connect(m_noteLink, &QPushButton::clicked, this,
        [this] { showNote(m_note == nullptr || m_note->isHidden()); });
}

void ItemRow::focusChoice()
{
    QWidget* choices = m_chips != nullptr ? static_cast<QWidget*>(m_chips) : m_bar;
    if (m_tiles != nullptr)
        choices = m_tiles;
    const QList<QAbstractButton*> buttons = choices->findChildren<QAbstractButton*>();
    if (buttons.isEmpty())
        return;
    QAbstractButton* target = buttons.first();
    for (QAbstractButton* button : buttons) {
        if (button->isChecked() && m_chips == nullptr)
            target = button;
    }
    target->setFocus(Qt::ShortcutFocusReason);
}

void ItemRow::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ItemRow::retranslate()
{
    m_whyLink->setText(tr("Why we ask"));
    m_noteLink->setText(tr("Note"));
}

} // namespace kursbuch
