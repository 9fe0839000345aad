#pragma once

#include "ui/charts/chart.h"

#include <memory>

namespace kursbuch {

/// What a cost is drawn over: months of service, or whole percent of utilisation.
enum class CostAxis { Months, Utilisation };

struct CostCurve {
    QString way;
    QString label;
    std::vector<double> cumulativeEur; ///< index 0 = before month 1, or utilisation 0 %
    bool emphasised = false;
};
struct CostCrossing {
    double month = 0.0;
    double eur = 0.0;
    QString label;
};
struct CumulativeCost {
    std::vector<CostCurve> curves {};
    std::vector<CostCrossing> crossings {};
    QString monthWord {}; ///< "Monat", "Auslastung": what the lower axis counts
    QLocale locale {};
    CostAxis axis = CostAxis::Months;
};

/// Cost of every way that has one, by month or by utilisation, with the crossings. Ways are told
/// apart by name, line and marker, not by colour alone.
class CumulativeCostChart : public Chart {
    Q_OBJECT

public:
    explicit CumulativeCostChart(QWidget* parent = nullptr);
    ~CumulativeCostChart() override;
    void setData(const CumulativeCost& cost);
    void setTheme(const Theme& theme) override;
    void paintInto(QCPPainter& painter, const QRectF& area, double scale) override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] const QLocale& numbers() const override;
    [[nodiscard]] const Theme& colours() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] int places() const override;
    [[nodiscard]] std::vector<ReadOutLine> linesAt(int place) const override;
    void mark(std::optional<int> place) override;
    void draw() override;
    void changeEvent(QEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

struct CostStack {
    QString way;
    QString label;
    std::vector<double> partsEur; ///< as CostBreakdown::parts
};
struct CostBreakdown {
    std::vector<QString> parts {}; ///< legend, at most six, the rest as "other"
    std::vector<CostStack> stacks {};
    QLocale locale {};
};

/// What the cost of each way is made of, as horizontal stacked bars. Parts are numbered in bar and
/// legend, so that shades need not be told apart.
class CostBreakdownChart : public Chart {
    Q_OBJECT

public:
    explicit CostBreakdownChart(QWidget* parent = nullptr);
    ~CostBreakdownChart() override;
    void setData(const CostBreakdown& breakdown);
    void setTheme(const Theme& theme) override;
    void paintInto(QCPPainter& painter, const QRectF& area, double scale) override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] const QLocale& numbers() const override;
    [[nodiscard]] const Theme& colours() const override;
    /// As high as its ways and legend need.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] int places() const override;
    [[nodiscard]] std::vector<ReadOutLine> linesAt(int place) const override;
    void mark(std::optional<int> place) override;
    void draw() override;
    void changeEvent(QEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kursbuch
