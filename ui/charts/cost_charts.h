#pragma once

#include "ui/charts/theme.h"

#include <QLocale>
#include <QWidget>
#include <memory>
#include <vector>

class QCustomPlot;
class QCPPainter;

namespace kursbuch {

struct CostCurve {
    QString way;
    QString label;
    std::vector<double> cumulativeEur; ///< index 0 = before month 1
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
    QString monthWord {}; ///< "Monat"
    QLocale locale {};
};

/// Cumulative payments of every way that has a cost, with its crossings. Pointer and arrow keys
/// move a read-out from month to month; with the keyboard it is announced as the accessible
/// description.
class CumulativeCostChart : public QWidget {
    Q_OBJECT

public:
    explicit CumulativeCostChart(QWidget* parent = nullptr);
    ~CumulativeCostChart() override;
    void setData(const CumulativeCost& cost);
    void setTheme(const Theme& theme);
    /// Draws as vectors into a printer or picture; area in device units, `scale` device units per
    /// pixel.
    void paintInto(QCPPainter& painter, const QRectF& area, double scale);
    [[nodiscard]] QString summary() const; ///< one sentence for assistive technology
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

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

/// What the cost of each way is made of, as horizontal stacked bars. Pointer and up/down keys
/// choose the way whose parts are read out.
class CostBreakdownChart : public QWidget {
    Q_OBJECT

public:
    explicit CostBreakdownChart(QWidget* parent = nullptr);
    ~CostBreakdownChart() override;
    void setData(const CostBreakdown& breakdown);
    void setTheme(const Theme& theme);
    void paintInto(QCPPainter& painter, const QRectF& area, double scale);
    [[nodiscard]] QString summary() const;
    /// As high as its ways and legend need.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kursbuch
