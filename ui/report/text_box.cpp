#include "ui/report/text_box.h"

#include <QFontMetricsF>
#include <algorithm>

namespace kursbuch {

Rich plain(const QString& text)
{
    return {{text}};
}

Rich strong(const QString& text)
{
    return {{text, true}};
}

bool isEmpty(const Rich& rich)
{
    return std::ranges::all_of(
        rich, [](const Span& span) { return span.text.trimmed().isEmpty(); });
}

TextBox::TextBox(const Rich& rich, const paper::Type& type, double width, Qt::Alignment alignment)
    : m_lineHeight(paper::pt(type.points) * type.leading)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Span& span : rich) {
        const QString printed = paper::printable(span.text);
        QTextCharFormat format;
        format.setForeground(span.color.isValid() ? span.color : type.color);
        if (span.bold)
            format.setFontWeight(QFont::Bold);
        formats.append({static_cast<int>(text.size()), static_cast<int>(printed.size()), format});
        text += printed;
    }
    const QFont font = paper::font(type);
    m_layout = std::make_shared<QTextLayout>(text, font);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max(width, paper::mm(3)));
        line.setPosition({0, 0}); // each line is drawn on its own
    }
    m_layout->endLayout();
    const QFontMetricsF metrics(font);
    m_rise = (m_lineHeight - metrics.ascent() - metrics.descent()) / 2;
}

double TextBox::usedWidth() const
{
    double width = 0;
    for (int i = 0; i < lines(); ++i)
        width = std::max(width, m_layout->lineAt(i).naturalTextWidth());
    return width;
}

void TextBox::paintLine(QPainter& painter, int line, const QPointF& topLeft) const
{
    m_layout->lineAt(line).draw(&painter, topLeft + QPointF(0, m_rise));
}

void TextBox::paint(QPainter& painter, const QPointF& topLeft) const
{
    for (int i = 0; i < lines(); ++i)
        paintLine(painter, i, topLeft + QPointF(0, i * m_lineHeight));
}

} // namespace kursbuch
