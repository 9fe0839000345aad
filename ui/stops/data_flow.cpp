#include "ui/stops/data_flow.h"

#include "ui/window/look.h"

#include <QPainterPath>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr double kBandHeight = 126.0;
constexpr double kEmptyBand = 34.0; ///< of a provider's band with nothing in it
constexpr double kBandLabel = 20.0;
constexpr double kNodeHeight = 62.0;
constexpr double kGap = 26.0;
constexpr double kArrow = 7.0;
constexpr int kColumns = 4;

bool usesProvider(const DataFlow& flow)
{
    return std::any_of(flow.nodes.begin(), flow.nodes.end(),
        [](const FlowNode& node) { return node.zone == FlowZone::Provider; });
}

/// Geometry of one drawing.
struct Layout {
    QRectF area;

    [[nodiscard]] double bandHeight() const { return kBandHeight; }
    [[nodiscard]] double bandTop(FlowZone zone) const
    {
        return area.top() + bandHeight() * static_cast<int>(zone);
    }
    [[nodiscard]] QRectF band(FlowZone zone) const
    {
        const double top = bandTop(zone);
        const double bottom = std::min(top + bandHeight(), area.bottom());
        return {area.left(), top, area.width(), bottom - top};
    }
    [[nodiscard]] QRectF node(const FlowNode& node) const
    {
        const double width = (area.width() - kGap * (kColumns + 1)) / kColumns;
        const double x = area.left() + kGap + (width + kGap) * node.column;
        const double free = bandHeight() - kBandLabel - kNodeHeight;
        return {x, bandTop(node.zone) + kBandLabel + free / 2.0, width, kNodeHeight};
    }
};

/// The name of a band stands at its lower edge, where arrows seldom pass.
void paintBand(QPainter& painter, const QRectF& band, const QString& name)
{
    painter.drawText(band.adjusted(8, 4, -8, -6), Qt::AlignRight | Qt::AlignBottom, name);
}

void paintBoundary(
    QPainter& painter, const Layout& layout, const DataFlow& flow, const Theme& theme)
{
    const double y = layout.bandTop(FlowZone::Provider);
    painter.setPen(QPen(theme.verdict(Verdict::Closed), 1.6, Qt::DashLine));
    painter.drawLine(QPointF(layout.area.left(), y), QPointF(layout.area.right(), y));
    painter.drawText(QRectF(layout.area.left(), y + 3, layout.area.width() - 8, kBandLabel),
        Qt::AlignLeft | Qt::AlignTop, flow.boundaryName);
}

void paintNode(QPainter& painter, const QRectF& box, const FlowNode& node, const Theme& theme)
{
    painter.setPen(QPen(theme.text, 1.2));
    painter.setBrush(node.zone == FlowZone::Provider ? theme.ground : theme.selected);
    painter.drawRoundedRect(box, 8, 8);
    const QFont plain = painter.font();
    QFont bold = plain;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(theme.text);
    const QRectF inner = box.adjusted(8, 6, -8, -6);
    const QFontMetricsF metrics(bold);
    painter.drawText(inner, Qt::AlignHCenter | Qt::AlignTop,
        metrics.elidedText(node.title, Qt::ElideRight, inner.width()));
    painter.setFont(scaledFont(plain, 0.88));
    painter.setPen(theme.muted);
    painter.drawText(inner.adjusted(0, metrics.height(), 0, 0),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, node.detail);
    painter.setFont(plain);
}

/// The point where the line from the middle of `box` towards `to` leaves the box.
QPointF edgeOf(const QRectF& box, const QPointF& to)
{
    const QPointF centre = box.center();
    const QPointF way = to - centre;
    const double x = std::abs(way.x()) < 1e-6 ? 1e9 : box.width() / 2.0 / std::abs(way.x());
    const double y = std::abs(way.y()) < 1e-6 ? 1e9 : box.height() / 2.0 / std::abs(way.y());
    return centre + way * std::min(x, y);
}

void paintArrow(QPainter& painter, const QLineF& line)
{
    painter.drawLine(line);
    const double angle = std::atan2(line.dy(), line.dx());
    QPainterPath head(line.p2());
    for (const double turn : {0.45, -0.45}) {
        head.moveTo(line.p2());
        head.lineTo(line.p2() - QPointF(std::cos(angle + turn), std::sin(angle + turn)) * kArrow);
    }
    painter.drawPath(head);
}

void paintEdge(QPainter& painter, const Layout& layout, const DataFlow& flow, const FlowEdge& edge)
{
    const QRectF from = layout.node(flow.nodes[static_cast<std::size_t>(edge.from)]);
    const QRectF to = layout.node(flow.nodes[static_cast<std::size_t>(edge.to)]);
    const QLineF line(edgeOf(from, to.center()), edgeOf(to, from.center()));
    paintArrow(painter, line);
    if (edge.label.isEmpty())
        return;
    const QFontMetricsF metrics(painter.font());
    const QRectF text = metrics.boundingRect(edge.label).adjusted(-4, -1, 4, 1);
    QRectF place(QPointF(0, 0), text.size());
    place.moveCenter(line.center());
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(place, 3, 3);
    painter.restore();
    painter.drawText(place, Qt::AlignCenter, edge.label);
}

bool crosses(const DataFlow& flow, const FlowEdge& edge)
{
    const auto outside = [&](int node) {
        return flow.nodes[static_cast<std::size_t>(node)].zone == FlowZone::Provider;
    };
    return outside(edge.from) != outside(edge.to);
}

} // namespace

void paintDataFlow(QPainter& painter, const QRectF& area, const DataFlow& flow, const Theme& theme)
{
    const Layout layout {area};
    const QFont plain = painter.font();
    painter.setFont(scaledFont(plain, 0.88));
    const std::pair<FlowZone, QString> bands[] = {{FlowZone::Desk, flow.deskName},
        {FlowZone::House, flow.houseName}, {FlowZone::Provider, flow.providerName}};
    painter.setPen(theme.muted);
    for (const auto& [zone, name] : bands)
        paintBand(painter, layout.band(zone), name);
    painter.setPen(QPen(theme.line, 1.0));
    const double house = layout.bandTop(FlowZone::House);
    painter.drawLine(QPointF(area.left(), house), QPointF(area.right(), house));
    paintBoundary(painter, layout, flow, theme);
    painter.setBrush(theme.card);
    for (const FlowEdge& edge : flow.edges) {
        const QColor colour = crosses(flow, edge) ? theme.verdict(Verdict::Closed) : theme.text;
        painter.setPen(QPen(colour, crosses(flow, edge) ? 2.0 : 1.2));
        paintEdge(painter, layout, flow, edge);
    }
    painter.setFont(plain);
    for (const FlowNode& node : flow.nodes)
        paintNode(painter, layout.node(node), node, theme);
}

DataFlowPicture::DataFlowPicture(QWidget* parent)
    : QWidget(parent)
{
}

void DataFlowPicture::setFlow(DataFlow flow)
{
    m_flow = std::move(flow);
    setFixedHeight(
        static_cast<int>(2 * kBandHeight + (usesProvider(m_flow) ? kBandHeight : kEmptyBand)));
    QStringList words;
    for (const FlowEdge& edge : m_flow.edges) {
        const FlowNode& from = m_flow.nodes[static_cast<std::size_t>(edge.from)];
        const FlowNode& to = m_flow.nodes[static_cast<std::size_t>(edge.to)];
        words << u"%1 → %2: %3"_s.arg(from.title, to.title, edge.label);
    }
    setAccessibleName(words.join(u"; "_s));
    update();
}

void DataFlowPicture::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    paintDataFlow(painter, rect(), m_flow, themeOf(*this));
}

} // namespace kursbuch
