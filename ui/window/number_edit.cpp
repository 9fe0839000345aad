#include "ui/window/number_edit.h"

#include "ui/window/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kFieldWidth = 130;
constexpr int kLeastWidth = 48; ///< three digits
constexpr double kSameShare = 1e-12;

bool same(std::optional<double> a, std::optional<double> b)
{
    if (a.has_value() != b.has_value())
        return false;
    return !a || std::abs(*a - *b) <= kSameShare * std::max(std::abs(*a), std::abs(*b));
}

} // namespace

NumberEdit::NumberEdit(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_unitLabel(makeLabel(u"muted"_s, this))
    , m_remark(makeLabel(u"small"_s, this))
    , m_offer(makeLink(QString(), this))
{
    m_line->setAlignment(Qt::AlignRight);
    m_line->setMaximumWidth(kFieldWidth);
    m_line->setMinimumWidth(kLeastWidth);
    m_unitLabel->setWordWrap(false);
    m_unitLabel->hide();
    m_remark->hide();
    m_offer->hide();
    setFocusProxy(m_line);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_line, 1);
    row->addWidget(m_unitLabel);
    row->addStretch(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_remark);
    column->addWidget(m_offer);
    connect(m_line, &QLineEdit::textEdited, this, [this] { read(Moment::Typing); });
    connect(m_line, &QLineEdit::editingFinished, this, [this] { read(Moment::Finished); });
    connect(m_offer, &QPushButton::clicked, this, [this] {
        if (m_offered)
            m_line->setText(numberText(*m_offered, locale()));
        m_line->setFocus();
        read(Moment::Finished);
    });
}

void NumberEdit::setUnit(const QString& symbol, double factor)
{
    m_unit = symbol;
    m_factor = factor;
    m_unitLabel->setText(symbol);
    m_unitLabel->setVisible(!symbol.isEmpty());
    showAssumed();
    if (!m_refused && !m_line->hasFocus())
        showText();
}

void NumberEdit::setRange(double lowest, double highest)
{
    m_lowest = lowest;
    m_highest = highest;
}

void NumberEdit::setPlausible(std::optional<double> low, std::optional<double> high)
{
    m_low = low;
    m_high = high;
}

void NumberEdit::setWhole(bool whole)
{
    m_whole = whole;
}

void NumberEdit::setDecimals(int decimals)
{
    m_decimals = decimals;
}

void NumberEdit::setAssumed(std::optional<double> value)
{
    m_assumed = value;
    showAssumed();
}

void NumberEdit::setValue(std::optional<double> value)
{
    if (same(value, m_value))
        return;
    m_value = value;
    m_refused = false;
    showText();
    showRemark({}, u"small"_s);
    offer({});
}

bool NumberEdit::isRefused() const
{
    return m_refused;
}

QString NumberEdit::remark() const
{
    return m_remark->text();
}

void NumberEdit::setName(const QString& name)
{
    m_line->setAccessibleName(name);
    setAccessibleName(name);
}

void NumberEdit::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LocaleChange && event->type() != QEvent::LanguageChange)
        return;
    showAssumed();
    if (m_refused)
        read(Moment::Finished);
    else
        showText();
}

void NumberEdit::read(Moment moment)
{
    const NumberReading reading = readNumber(m_line->text(), locale(), m_unit);
    m_refused = false;
    offer({});
    if (reading.state == NumberReading::State::Empty) {
        showRemark({}, u"small"_s);
        take({});
    } else {
        judge(reading, moment);
    }
    setStyleState(m_line, "state", m_refused && moment == Moment::Finished ? u"refused"_s : u""_s);
    if (moment == Moment::Finished && !m_refused && m_remark->text().isEmpty())
        showText();
}

void NumberEdit::judge(const NumberReading& reading, Moment moment)
{
    if (reading.state != NumberReading::State::Valid) {
        m_refused = true;
        const bool unfinished
            = reading.state == NumberReading::State::Incomplete && moment == Moment::Typing;
        showRemark(unfinished ? QString() : faultText(reading), u"fault"_s);
        if (!unfinished)
            offer(reading.other);
        return;
    }
    const double value = reading.value * m_factor;
    if (const QString fault = rangeText(value); !fault.isEmpty()) {
        m_refused = true;
        showRemark(fault, u"fault"_s);
        return;
    }
    if (reading.ambiguous) {
        showRemark(readingText(reading), u"small"_s);
        offer(reading.other);
    } else {
        showRemark(unusualText(value), u"warning"_s);
    }
    take(value);
}

void NumberEdit::take(std::optional<double> value)
{
    if (same(value, m_value))
        return;
    m_value = value;
    emit valueEdited(value);
}

void NumberEdit::showRemark(const QString& text, const QString& role)
{
    setRole(m_remark, role);
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
    m_line->setAccessibleDescription(text);
}

void NumberEdit::offer(std::optional<double> shown)
{
    m_offered = shown;
    m_offer->setVisible(shown.has_value());
    if (shown)
        m_offer->setText(tr("Use %1").arg(numberText(*shown, locale())));
}

void NumberEdit::showText()
{
    const QString text = m_value ? shownText(*m_value) : QString();
    if (m_line->text() != text)
        m_line->setText(text);
    setStyleState(m_line, "state", u""_s);
}

void NumberEdit::showAssumed()
{
    m_line->setPlaceholderText(m_assumed ? shownText(*m_assumed) : QString());
}

QString NumberEdit::shownText(double value) const
{
    return numberText(value / m_factor, locale(), m_decimals);
}

QString NumberEdit::faultText(const NumberReading& reading) const
{
    switch (reading.fault) {
    case NumberReading::Fault::OtherLanguage:
        return locale().decimalPoint() == ","_L1
            ? tr("In German numbers a comma separates decimals and a point groups thousands.")
            : tr("In English numbers a point separates decimals and a comma groups thousands.");
    case NumberReading::Fault::Grouping:
        return tr("The separators do not fit: thousands go in groups of three digits, with one "
                  "decimal sign.");
    case NumberReading::Fault::Unit:
        return m_unit.isEmpty()
            ? tr("Please type the number alone, without a unit.")
            : tr("This field is in %1. Please type the number alone or with this unit.")
                  .arg(m_unit);
    default:
        return tr("This is not a number. Please type digits, for example %1.")
            .arg(numberText(1234.5, locale()));
    }
}

QString NumberEdit::readingText(const NumberReading& reading) const
{
    const QString unit = m_unit.isEmpty() ? QString() : QChar(0x00A0) + m_unit;
    if (reading.value != std::floor(reading.value)) {
        const QString exact = numberText(reading.value, locale());
        return tr("Read as %1, a number with decimals.").arg(exact + unit);
    }
    // Thin blanks group the same way in every language.
    QLocale blanks(QLocale::English);
    QString digits = blanks.toString(reading.value, 'f', 0);
    return u"= "_s + digits.replace(blanks.groupSeparator(), QString(QChar(0x202F))) + unit;
}

QString NumberEdit::rangeText(double value) const
{
    if (m_whole && value != std::floor(value))
        return tr("Please type a whole number.");
    if (value < m_lowest)
        return tr("At least %1, please.").arg(shownText(m_lowest));
    if (value > m_highest)
        return tr("At most %1, please.").arg(shownText(m_highest));
    return {};
}

QString NumberEdit::unusualText(double value) const
{
    if (m_low && value < *m_low)
        return tr("Unusually low; common is %1 or more.").arg(shownText(*m_low));
    if (m_high && value > *m_high)
        return tr("Unusually high; common is %1 or less.").arg(shownText(*m_high));
    return {};
}

} // namespace kursbuch
