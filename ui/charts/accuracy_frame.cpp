#include "ui/charts/accuracy_frame.h"

#include <algorithm>
#include <array>

namespace kursbuch {

namespace {

constexpr double kGap = 18; ///< between panels, in pixels
constexpr double kReach = 14; ///< how far a pointer may be off
constexpr double kRoom = 1.35; ///< factor left free around the marks
constexpr std::array kSteps {2.0, 5.0};

/// Sizes that follow from the font.
struct Measure {
    double line;
    double px;
    double labels; ///< width of the numbers at the left

    [[nodiscard]] double head(std::size_t legendLines) const
    {
        return line * (2.3 + static_cast<double>(legendLines)) + 4 * px;
    }
    [[nodiscard]] double foot() const { return 2.3 * line; }
};

/// The largest number at an axis.
double highestDecade(const AccuracyPlot& plot)
{
    double highest = 1.0;
    for (const AccuracyPanel& panel : plot.panels)
        for (const AccuracyMark& mark : panel.marks)
            highest = std::max({highest, mark.measured, mark.predicted});
    return std::pow(10.0, std::floor(std::log10(highest * kRoom)));
}

Measure measureOf(const QFontMetricsF& metrics, const AccuracyPlot& plot)
{
    const double px = metrics.height() / 16.0;
    const QString widest = plot.locale.toString(highestDecade(plot), 'f', 0);
    return {metrics.height(), px, metrics.horizontalAdvance(widest) + 6 * px};
}

double panelWidth(double width, const AccuracyPlot& plot, const Measure& measure)
{
    const auto panels = static_cast<double>(std::max<std::size_t>(plot.panels.size(), 1));
    return (width - (panels - 1) * kGap * measure.px) / panels;
}

/// How many lines the entries of a legend take when they flow.
std::size_t legendLines(
    const AccuracyPlot& plot, const QFontMetricsF& metrics, double width, double px)
{
    std::size_t most = 1;
    for (const AccuracyPanel& panel : plot.panels) {
        std::size_t lines = 1;
        double used = 0;
        for (const QString& kind : panel.kinds) {
            const double entry = legendEntryWidth(metrics, kind, px);
            if (used > 0 && used + entry > width) {
                ++lines;
                used = 0;
            }
            used += entry;
        }
        most = std::max(most, lines);
    }
    return most;
}

void setRange(AccuracyFrame& frame, const AccuracyPanel& panel)
{
    double low = HUGE_VAL;
    double high = 0.0;
    for (const AccuracyMark& mark : panel.marks) {
        low = std::min({low, mark.measured, mark.predicted > 0.0 ? mark.predicted : HUGE_VAL});
        high = std::max({high, mark.measured, mark.predicted});
    }
    if (high <= 0.0)
        return;
    frame.low = std::log10(low / kRoom);
    frame.high = std::log10(high * kRoom);
}

} // namespace

double legendEntryWidth(const QFontMetricsF& metrics, const QString& name, double px)
{
    return (kAccuracyMark + 5) * px + metrics.horizontalAdvance(name) + 12 * px;
}

std::vector<AccuracyFrame> accuracyFrames(
    const QRectF& area, const AccuracyPlot& plot, const QFontMetricsF& text)
{
    const Measure measure = measureOf(text, plot);
    const double width = panelWidth(area.width(), plot, measure);
    const double head = measure.head(legendLines(plot, text, width, measure.px));
    std::vector<AccuracyFrame> frames;
    for (const AccuracyPanel& panel : plot.panels) {
        const double left
            = area.left() + static_cast<double>(frames.size()) * (width + kGap * measure.px);
        AccuracyFrame frame {.panel = {left, area.top(), width, area.height()}, .px = measure.px};
        frame.inside = frame.panel.adjusted(measure.labels, head, -measure.px, -measure.foot());
        setRange(frame, panel);
        frames.push_back(frame);
    }
    return frames;
}

std::vector<double> accuracyTicks(const AccuracyFrame& frame)
{
    std::vector<double> ticks;
    const bool steps = frame.high - frame.low < 2.0;
    for (int power = static_cast<int>(std::floor(frame.low)); power <= frame.high; ++power) {
        const double decade = std::pow(10.0, power);
        ticks.push_back(decade);
        if (steps)
            for (const double step : kSteps)
                ticks.push_back(step * decade);
    }
    std::erase_if(ticks,
        [&](double tick) { return std::log10(tick) < frame.low || std::log10(tick) > frame.high; });
    return ticks;
}

double accuracyHeight(double width, const AccuracyPlot& plot, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const Measure measure = measureOf(metrics, plot);
    const double panel = panelWidth(width, plot, measure);
    return measure.head(legendLines(plot, metrics, panel, measure.px)) + measure.foot() + panel
        - measure.labels - measure.px;
}

MarkPlace markAt(
    const QRectF& area, const AccuracyPlot& plot, const QFont& font, const QPointF& point)
{
    MarkPlace nearest;
    double least = HUGE_VAL;
    const std::vector<AccuracyFrame> frames = accuracyFrames(area, plot, QFontMetricsF(font));
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const std::vector<AccuracyMark>& marks = plot.panels[i].marks;
        for (std::size_t k = 0; k < marks.size(); ++k) {
            const QPointF off = frames[i].point(marks[k]) - point;
            const double distance = std::hypot(off.x(), off.y());
            if (distance < least && distance <= kReach * frames[i].px) {
                least = distance;
                nearest = {static_cast<int>(i), static_cast<int>(k)};
            }
        }
    }
    return nearest;
}

} // namespace kursbuch
