#include "ui/window/message_bar.h"

#include "ui/window/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kursbuch {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_label(makeLabel(QString(), this))
    , m_action(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"messageBar"_s);
    setRole(this, u"message"_s);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    row->addWidget(m_label, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_close->setText(tr("Close"));
    connect(m_close, &QPushButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto act = std::exchange(m_act, {});
        dismiss();
        if (act)
            act();
    });
    hide();
}

void MessageBar::say(const QString& sentence, Tone tone)
{
    m_act = {};
    m_action->hide();
    m_label->setText(sentence);
    setAccessibleName(sentence);
    setStyleState(this, "tone", tone == Tone::Bad ? u"bad"_s : u"info"_s);
    setVisible(true);
}

void MessageBar::ask(const QString& sentence, const QString& action, std::function<void()> act)
{
    say(sentence, Tone::Info);
    m_act = std::move(act);
    m_action->setText(action);
    m_action->show();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_label->text();
}

void MessageBar::dismiss()
{
    hide();
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_close->setText(tr("Close"));
}

} // namespace kursbuch
