#include "ui/charts/chart.h"

#include "app/base/plain_cell.h"

#include <QKeyEvent>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

QString inWords(const ReadOutLine& line)
{
    const QString& figure = line.full.isEmpty() ? line.figure : line.full;
    return figure.isEmpty() ? line.text : line.text + u' ' + figure;
}

QString joined(const std::vector<ReadOutLine>& lines, const QString& between)
{
    QStringList words;
    for (const ReadOutLine& line : lines)
        words << inWords(line);
    return words.join(between);
}

} // namespace

QString tabbed(const ChartTable& table, const QLocale& locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const auto text = [](const QString& cell) { return plainCell(cell).simplified(); };
    QStringList head;
    for (const QString& heading : table.headings)
        head << text(heading);
    QString out = head.join(u'\t') + u'\n';
    for (const ChartTable::Row& row : table.rows) {
        QStringList cells {text(row.title)};
        for (const std::optional<double>& value : row.values)
            cells << (value && std::isfinite(*value) ? plain.toString(*value, 'f', 2) : QString());
        out += cells.join(u'\t') + u'\n';
    }
    return out;
}

Chart::Chart(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

QString Chart::readOut() const
{
    return m_place ? joined(linesAt(*m_place), u" · "_s) : QString();
}

void Chart::point(std::optional<int> place)
{
    if (m_place == place)
        return;
    m_place = place;
    mark(place);
    emit pointed(readOut());
}

void Chart::renew(const QString& name)
{
    m_place.reset();
    mark({});
    setAccessibleName(name);
    setAccessibleDescription(summary());
    emit pointed({});
    emit renewed();
}

void Chart::keyPressEvent(QKeyEvent* event)
{
    const int last = places() - 1;
    const int now = m_place.value_or(-1);
    int next = 0;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        next = now + 1;
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        next = now < 0 ? last : now - 1;
        break;
    case Qt::Key_Home:
        break;
    case Qt::Key_End:
        next = last;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (last < 0)
        return;
    point(std::clamp(next, 0, last));
    // Its change is what a screen reader announces.
    setAccessibleDescription(joined(linesAt(*m_place), u", "_s));
}

void Chart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void Chart::focusOutEvent(QFocusEvent* event)
{
    point({});
    setAccessibleDescription(summary());
    QWidget::focusOutEvent(event);
    update();
}

void Chart::leaveEvent(QEvent* event)
{
    if (!hasFocus())
        point({});
    QWidget::leaveEvent(event);
}

void Chart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        draw();
}

void Chart::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (hasFocus())
        paintFocus(*this, colours());
}

} // namespace kursbuch
