#pragma once

#include "ui/charts/chart.h"

namespace kursbuch {

/// A step as a bar; times in weeks from the planning start.
struct ScheduleBar {
    QString label;
    QString figure; ///< beside the bar: "3 weeks"
    std::optional<double> start {};
    std::optional<double> finish {};
    double slack = 0.0;
    bool critical = false;
    std::vector<int> after {}; ///< bars it waits for
    /// What is read out: name and value, the first is the heading.
    std::vector<std::pair<QString, QString>> facts {};
};

struct ScheduleTick {
    double week = 0.0;
    QString label;
};

struct SchedulePicture {
    std::vector<ScheduleBar> bars {};
    std::vector<ScheduleTick> ticks {};
    double weeks = 0.0; ///< end of the time axis
    std::vector<QString> legend {}; ///< critical, others, slack
    QStringList headings {}; ///< of the table: step, duration, start, end, slack
    QString name; ///< for assistive technology
    QString summary;
    QLocale locale {};
    int current = -1; ///< bar that stands out
};

/// A row a step: thick bars on the critical path, thin ones beside it, slack as an outline, a
/// diamond where a step takes no time or its time is not known; thin lines from the end of a step
/// to what waits for it. The same painting serves screen and paper.
void paintSchedule(
    QPainter& painter, const QRectF& area, const SchedulePicture& picture, const Theme& theme);
[[nodiscard]] double scheduleHeight(const SchedulePicture& picture, const QFont& font);
/// The bar at a point of that area, -1 for none.
[[nodiscard]] int scheduleBarAt(
    const QRectF& area, const SchedulePicture& picture, const QFont& font, const QPointF& point);

/// The steps until a way is ready, read out one by one.
class ScheduleChart : public Chart {
    Q_OBJECT

public:
    explicit ScheduleChart(QWidget* parent = nullptr);

    void setData(const SchedulePicture& picture);
    void setTheme(const Theme& theme) override;
    void paintInto(QCPPainter& painter, const QRectF& area, double scale) override;
    [[nodiscard]] QString summary() const override { return m_picture.summary; }
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] const QLocale& numbers() const override { return m_picture.locale; }
    [[nodiscard]] const Theme& colours() const override { return m_theme; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] int places() const override { return static_cast<int>(m_picture.bars.size()); }
    [[nodiscard]] std::vector<ReadOutLine> linesAt(int place) const override;
    void mark(std::optional<int> place) override;
    void draw() override { update(); }
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    SchedulePicture m_picture;
    Theme m_theme = kursbuch::theme(ThemeKind::Light);
};

} // namespace kursbuch
