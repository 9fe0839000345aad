#include "ui/window/look.h"
#include "ui/window/plan_table.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kPadding = 8;
constexpr double kSmall = 0.88;
constexpr int kRouteWidth = 44;
constexpr double kNode = 4.5;
constexpr int kBarWidth = 90;
constexpr int kBarHeight = 8;

struct Brushwork {
    QPainter& painter;
    const Theme& theme;
    QRect area;
    QFont font;
};

void paintTwoLines(const Brushwork& b, const QString& first, const QString& second)
{
    const QFont strong = scaledFont(b.font, 1.0, QFont::DemiBold);
    const QFont small = scaledFont(b.font, kSmall);
    const QFontMetrics strongMetrics(strong);
    const QFontMetrics smallMetrics(small);
    const int both = strongMetrics.height() + (second.isEmpty() ? 0 : smallMetrics.height());
    const int top = b.area.top() + (b.area.height() - both) / 2;
    b.painter.setFont(strong);
    b.painter.setPen(b.theme.text);
    b.painter.drawText(b.area.left(), top + strongMetrics.ascent(),
        strongMetrics.elidedText(first, Qt::ElideRight, b.area.width()));
    b.painter.setFont(small);
    b.painter.setPen(b.theme.muted);
    b.painter.drawText(b.area.left(), top + strongMetrics.height() + smallMetrics.ascent(),
        smallMetrics.elidedText(second, Qt::ElideRight, b.area.width()));
}

/// A line with three stops in the colour of the way, then its name.
void paintWay(const Brushwork& b, const QString& way, const QString& name)
{
    const double y = b.area.center().y() + 0.5;
    const double left = b.area.left() + kNode;
    int textLeft = b.area.left();
    if (!way.isEmpty()) {
        b.painter.setPen(b.theme.wayPen(way, 3.5));
        b.painter.drawLine(QPointF(left, y), QPointF(left + kRouteWidth - 2 * kNode, y));
        b.painter.setPen(QPen(b.theme.text, 2));
        for (int stop = 0; stop < 3; ++stop) {
            b.painter.setBrush(stop == 2 ? b.theme.text : b.theme.card);
            b.painter.drawEllipse(
                QPointF(left + stop * (kRouteWidth / 2.0 - kNode), y), kNode - 0.5, kNode - 0.5);
        }
        textLeft += kRouteWidth + kPadding;
    }
    b.painter.setFont(b.font);
    b.painter.setPen(b.theme.text);
    const QRect rest(textLeft, b.area.top(), b.area.right() - textLeft, b.area.height());
    b.painter.drawText(rest, Qt::AlignVCenter,
        QFontMetrics(b.font).elidedText(name, Qt::ElideRight, rest.width()));
}

void paintShare(const Brushwork& b, double share, const QString& words)
{
    const QFont small = scaledFont(b.font, kSmall);
    const QFontMetrics metrics(small);
    const int top = b.area.top() + (b.area.height() - kBarHeight - 3 - metrics.height()) / 2;
    const QRectF track(b.area.left(), top, qMin(kBarWidth, b.area.width()), kBarHeight);
    b.painter.setPen(Qt::NoPen);
    b.painter.setBrush(b.theme.grid);
    b.painter.drawRoundedRect(track, 4, 4);
    if (share > 0.0) {
        QRectF filled = track;
        filled.setWidth(qMax(8.0, track.width() * share));
        b.painter.setBrush(b.theme.verdict(Verdict::Open));
        b.painter.drawRoundedRect(filled, 4, 4);
    }
    b.painter.setFont(small);
    b.painter.setPen(b.theme.muted);
    b.painter.drawText(b.area.left(), top + kBarHeight + 3 + metrics.ascent(), words);
}

void paintPlain(const Brushwork& b, const QString& words, Qt::Alignment alignment)
{
    b.painter.setFont(b.font);
    b.painter.setPen(b.theme.text);
    b.painter.drawText(b.area, static_cast<int>(alignment),
        QFontMetrics(b.font).elidedText(words, Qt::ElideRight, b.area.width()));
}

} // namespace

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {60, option.fontMetrics.height() * 2 + 2 * kPadding + 6};
}

void PlanDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Theme& colours = themeOf(*option.widget);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colours.selected);
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const Brushwork brushwork {
        *painter, colours, option.rect.adjusted(kPadding, 0, -kPadding, -1), option.font};
    const QString words = index.data(Qt::DisplayRole).toString();
    switch (index.column()) {
    case PlanTableModel::Title:
        paintTwoLines(brushwork, words, index.data(PlanTableModel::SecondLineRole).toString());
        break;
    case PlanTableModel::Way:
        paintWay(brushwork, index.data(PlanTableModel::WayRole).toString(), words);
        break;
    case PlanTableModel::Settled:
        paintShare(brushwork, index.data(PlanTableModel::ShareRole).toDouble(), words);
        break;
    default:
        paintPlain(brushwork, words,
            index.data(Qt::TextAlignmentRole).value<Qt::Alignment>() | Qt::AlignVCenter);
    }
    painter->restore();
}

} // namespace kursbuch
