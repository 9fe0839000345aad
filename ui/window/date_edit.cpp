#include "ui/window/date_edit.h"

#include "ui/window/look.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kFieldWidth = 130;

QString shown(const QDate& date, const QLocale& locale)
{
    if (!date.isValid())
        return {};
    return locale.language() == QLocale::German ? locale.toString(date, u"dd.MM.yyyy"_s)
                                                : locale.toString(date, u"d MMM yyyy"_s);
}

} // namespace

DateEdit::DateEdit(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_remark(makeLabel(u"fault"_s, this))
{
    m_line->setMaximumWidth(kFieldWidth);
    m_remark->hide();
    setFocusProxy(m_line);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_line);
    column->addWidget(m_remark);
    connect(m_line, &QLineEdit::editingFinished, this, &DateEdit::take);
    showDate();
}

void DateEdit::setDate(const QDate& date)
{
    if (date == m_date && (m_refused || m_line->text() == shown(date, locale())))
        return;
    m_date = date;
    m_refused = false;
    showDate();
}

void DateEdit::setName(const QString& name)
{
    setAccessibleName(name);
    m_line->setAccessibleName(name);
}

QDate DateEdit::read(const QString& text, const QLocale& locale)
{
    static const QString kForms[] = {u"yyyy-MM-dd"_s, u"d.M.yyyy"_s, u"d. M. yyyy"_s,
        u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"d. MMMM yyyy"_s};
    const QString typed = text.simplified();
    for (const QLocale& language : {locale, QLocale(QLocale::English), QLocale(QLocale::German)}) {
        for (const QString& form : kForms) {
            if (const QDate date = language.toDate(typed, form); date.isValid())
                return date;
        }
    }
    return {};
}

void DateEdit::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange && !m_refused)
        showDate();
    if (event->type() == QEvent::LanguageChange)
        take();
}

void DateEdit::take()
{
    const QString typed = m_line->text().trimmed();
    const QDate date = read(typed, locale());
    m_refused = !typed.isEmpty() && !date.isValid();
    m_line->setPlaceholderText(tr("day month year"));
    m_remark->setText(m_refused
            ? tr("This is not a date. Please type day, month and year, for example %1.")
                  .arg(shown(QDate(2027, 1, 31), locale()))
            : QString());
    m_remark->setVisible(m_refused);
    setStyleState(m_line, "state", m_refused ? u"refused"_s : u""_s);
    if (m_refused || date == m_date)
        return;
    m_date = date;
    showDate();
    emit dateEdited(date);
}

void DateEdit::showDate()
{
    m_line->setText(shown(m_date, locale()));
    m_line->setPlaceholderText(tr("day month year"));
    m_remark->hide();
    setStyleState(m_line, "state", u""_s);
}

} // namespace kursbuch
