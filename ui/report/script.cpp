#include "ui/report/script.h"

#include "ui/charts/qcustomplot_include.h"
#include <algorithm>
#include <array>

namespace kursbuch {

using paper::mm;

namespace {

constexpr std::array kBeforeHeading {0.0, 8.0, 5.5, 4.0}; // mm by level

} // namespace

double Script::takeSpace(double before)
{
    const double space = std::max(before, m_space);
    m_space = 0;
    return space;
}

void Script::space(double height)
{
    m_space = std::max(m_space, height);
}

void Script::heading(int level, const QString& text)
{
    const TextBox box(plain(text), paper::heading(level), paper::kColumn);
    const double below = level <= 1 ? mm(2.2) : mm(1.2);
    add({.height = box.height() + below,
        .before = takeSpace(mm(kBeforeHeading.at(static_cast<std::size_t>(level)))),
        .keepWithNext = true,
        .paint
        = [box](QCPPainter& painter, const QRectF& area) { box.paint(painter, area.topLeft()); },
        .level = level,
        .title = paper::printable(text)});
}

void Script::paragraph(const Rich& rich, const paper::Type& type)
{
    if (isEmpty(rich))
        return;
    const TextBox box(rich, type, paper::kColumn);
    const int lines = box.lines();
    for (int line = 0; line < lines; ++line) {
        // No single line of a paragraph at the foot or the top of a page.
        const bool keep = lines > 1 && (line == 0 || line == lines - 2);
        add({.height = box.lineHeight(),
            .before = line == 0 ? takeSpace(mm(2.2)) : 0.0,
            .keepWithNext = keep,
            .paint = [box, line](QCPPainter& painter, const QRectF& area) {
                box.paintLine(painter, line, area.topLeft());
            }});
    }
}

void Script::lead(const QString& text)
{
    const std::size_t before = m_blocks.size();
    paragraph(text);
    if (m_blocks.size() > before)
        m_blocks.back().keepWithNext = true;
}

void Script::note(const QString& text)
{
    paragraph(plain(text), paper::small());
}

void Script::bullets(const std::vector<Rich>& points)
{
    const double indent = mm(4.5);
    for (const Rich& point : points) {
        if (isEmpty(point))
            continue;
        const TextBox box(point, paper::body(), paper::kColumn - indent);
        for (int line = 0; line < box.lines(); ++line) {
            const bool keep = box.lines() > 1 && (line == 0 || line == box.lines() - 2);
            add({.height = box.lineHeight(),
                .before = line == 0 ? takeSpace(mm(1.1)) : 0.0,
                .keepWithNext = keep,
                .paint = [box, line, indent](QCPPainter& painter, const QRectF& area) {
                    if (line == 0) {
                        const QRectF dot(
                            area.left() + mm(1), area.center().y() - mm(0.5), mm(1), mm(1));
                        paintShape(painter, dot, Shape::Dot, paper::theme().muted);
                    }
                    box.paintLine(painter, line, area.topLeft() + QPointF(indent, 0));
                }});
        }
    }
}

void Script::cards(const std::vector<ReportCard>& cards)
{
    struct Face {
        TextBox label;
        TextBox figure;
    };
    const double gap = mm(3);
    const double width = (paper::kColumn - gap * static_cast<double>(cards.size() - 1))
        / static_cast<double>(cards.size());
    std::vector<Face> faces;
    double height = 0;
    for (const ReportCard& card : cards) {
        faces.push_back({TextBox(plain(card.label), paper::muted(paper::table()), width - mm(6)),
            TextBox(plain(card.figure), {12.5, true, paper::theme().text, 1.25}, width - mm(6))});
        height
            = std::max(height, faces.back().label.height() + faces.back().figure.height() + mm(6));
    }
    add({.height = height,
        .before = takeSpace(mm(3)),
        .paint = [faces, width, gap](QCPPainter& painter, const QRectF& area) {
            QRectF card(area.left(), area.top(), width, area.height());
            for (const Face& face : faces) {
                painter.setPen(QPen(paper::theme().line, paper::kHairline * 1.4));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(card, mm(1.6), mm(1.6));
                face.label.paint(painter, card.topLeft() + QPointF(mm(3), mm(2.6)));
                face.figure.paint(
                    painter, card.topLeft() + QPointF(mm(3), mm(2.9) + face.label.height()));
                card.translate(width + gap, 0);
            }
        }});
}

void Script::callout(const Rich& rich, const QColor& color)
{
    const double inset = mm(5);
    paper::Type type = paper::body();
    type.points = 10;
    const TextBox box(rich, type, paper::kColumn - 2 * inset);
    add({.height = box.height() + mm(7),
        .before = takeSpace(mm(3)),
        .paint = [box, color, inset](QCPPainter& painter, const QRectF& area) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(mixed(color, paper::theme().card, 0.08));
            painter.drawRect(area);
            painter.setBrush(color);
            painter.drawRect(QRectF(area.topLeft(), QSizeF(mm(1.2), area.height())));
            box.paint(painter, area.topLeft() + QPointF(inset, mm(3.5)));
        }});
    space(mm(3));
}

void Script::picture(double height, const PaintBlock& paint, const QString& caption)
{
    add({.height = height,
        .before = takeSpace(mm(2)),
        .keepWithNext = !caption.isEmpty(),
        .paint = paint});
    if (!caption.isEmpty())
        note(caption);
}

} // namespace kursbuch
