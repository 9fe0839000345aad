#pragma once

#include "ui/charts/chart.h"

namespace kursbuch {

/// Payments of one way, a year each.
struct YearBars {
    QString way;
    QString label;
    std::vector<double> investmentEur {}; ///< as YearCosts::years
    std::vector<double> runningEur {};
    bool emphasised = false;
};
struct YearCosts {
    std::vector<QString> years {}; ///< "2027", "2027/28"
    std::vector<YearBars> ways {};
    QString investment {}; ///< legend
    QString running {};
    QLocale locale {};
    int current = -1; ///< year whose figures stand out
};

/// A small panel a way, all in one scale: investment hatched, running cost plain on top of it. The
/// same painting serves screen and paper.
void paintYears(QPainter& painter, const QRectF& area, const YearCosts& costs, const Theme& theme);
/// Height that fits this width.
[[nodiscard]] double yearsHeight(double width, const YearCosts& costs, const QFont& font);
/// The year at a point of that area, -1 beside the panels.
[[nodiscard]] int yearAt(
    const QRectF& area, const YearCosts& costs, const QFont& font, const QPointF& point);

/// Payments by year of every way, the years read out one by one.
class YearChart : public Chart {
    Q_OBJECT

public:
    explicit YearChart(QWidget* parent = nullptr);

    void setData(const YearCosts& costs);
    void setTheme(const Theme& theme) override;
    void paintInto(QCPPainter& painter, const QRectF& area, double scale) override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] const QLocale& numbers() const override { return m_costs.locale; }
    [[nodiscard]] const Theme& colours() const override { return m_theme; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] int places() const override { return static_cast<int>(m_costs.years.size()); }
    [[nodiscard]] std::vector<ReadOutLine> linesAt(int place) const override;
    void mark(std::optional<int> place) override;
    void draw() override { update(); }
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    YearCosts m_costs;
    Theme m_theme = kursbuch::theme(ThemeKind::Light);
};

} // namespace kursbuch
