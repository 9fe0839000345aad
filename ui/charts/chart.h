#pragma once

#include "ui/charts/chart_plot.h"

#include <QStringList>
#include <QWidget>
#include <optional>
#include <vector>

namespace kursbuch {

/// The numbers behind a chart; no value: nothing stands there.
struct ChartTable {
    struct Row {
        QString title;
        std::vector<std::optional<double>> values;
    };
    QStringList headings {}; ///< of the titles, then of every column of values
    std::vector<Row> rows {};
};

/// The table for the clipboard: cells apart by tabs, numbers as the locale writes them without
/// grouping, text that would begin a formula stays text.
[[nodiscard]] QString tabbed(const ChartTable& table, const QLocale& locale);

/// A chart whose places (months, ways, years) are read out one by one: pointer and arrow keys move
/// along them. What is pointed at is announced as the accessible description too.
class Chart : public QWidget {
    Q_OBJECT

public:
    explicit Chart(QWidget* parent = nullptr);

    virtual void setTheme(const Theme& theme) = 0;
    /// Draws as vectors into a printer or picture; area in device units, `scale` device units per
    /// pixel.
    virtual void paintInto(QCPPainter& painter, const QRectF& area, double scale) = 0;
    [[nodiscard]] virtual QString summary() const = 0; ///< a few words for assistive technology
    [[nodiscard]] virtual ChartTable table() const = 0; ///< the same numbers
    [[nodiscard]] virtual const QLocale& numbers() const = 0;
    [[nodiscard]] virtual const Theme& colours() const = 0;
    /// "Month 17 · Hybrid €63,210 · Cloud €71,003"; empty while nothing is pointed at.
    [[nodiscard]] QString readOut() const;

signals:
    void pointed(const QString& readOut);
    void renewed(); ///< other data

protected:
    [[nodiscard]] virtual int places() const = 0;
    /// What is there at a place; the first line is the heading.
    [[nodiscard]] virtual std::vector<ReadOutLine> linesAt(int place) const = 0;
    virtual void mark(std::optional<int> place) = 0;
    /// Fonts or colours have changed.
    virtual void draw() = 0;

    void point(std::optional<int> place);
    /// New data: nothing is pointed at any more.
    void renew(const QString& name);

    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<int> m_place;
};

} // namespace kursbuch
