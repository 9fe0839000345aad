#pragma once

#include "ui/charts/shapes.h"
#include "ui/report/paper.h"

#include <QTextLayout>
#include <memory>
#include <vector>

namespace kursbuch {

/// A run of text in one look. Always plain: nothing in it is read as markup.
struct Span {
    QString text;
    bool bold = false;
    QColor color {}; ///< invalid: as the type
};
using Rich = std::vector<Span>;

[[nodiscard]] Rich plain(const QString& text);
[[nodiscard]] Rich strong(const QString& text);
[[nodiscard]] bool isEmpty(const Rich& rich);

/// Text broken into lines of one width, measured for paper.
class TextBox {
public:
    TextBox(const Rich& rich, const paper::Type& type, double width,
        Qt::Alignment alignment = Qt::AlignLeft);

    [[nodiscard]] int lines() const { return m_layout->lineCount(); }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double height() const { return lines() * m_lineHeight; }
    /// Widest line.
    [[nodiscard]] double usedWidth() const;
    void paint(QPainter& painter, const QPointF& topLeft) const;
    void paintLine(QPainter& painter, int line, const QPointF& topLeft) const;

private:
    std::shared_ptr<QTextLayout> m_layout; // shared by the lines of a paragraph
    double m_lineHeight;
    double m_rise; // from the top of a line of text to where it is drawn
};

} // namespace kursbuch
