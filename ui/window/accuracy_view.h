#pragma once

#include "ui/charts/accuracy_plot.h"

#include <QWidget>

namespace kursbuch {

/// Predictions beside measurements. Pointer and arrow keys go from mark to mark; each tells about
/// itself.
class AccuracyView final : public QWidget {
    Q_OBJECT

public:
    explicit AccuracyView(QWidget* parent = nullptr);

    void setPlot(AccuracyPlot plot);
    [[nodiscard]] const AccuracyPlot& plot() const { return m_plot; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void pointed(const QString& text); ///< empty: at none

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRectF area() const;
    void fit();
    void point(MarkPlace place);
    /// The next mark by what was measured, then those of the next panel.
    [[nodiscard]] MarkPlace next(int direction) const;

    AccuracyPlot m_plot {};
    std::vector<MarkPlace> m_order {}; ///< panels from left to right, marks by what was measured
};

} // namespace kursbuch
