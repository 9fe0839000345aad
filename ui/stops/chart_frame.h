#pragma once

#include "ui/charts/chart.h"

#include <QImage>

class QLabel;
class QPushButton;
class QTableWidget;

namespace kursbuch {

/// What stands around every chart: switches for the table behind it and for copying, and the line
/// that reads out what is pointed at.
class ChartFrame : public QWidget {
    Q_OBJECT

public:
    /// Takes the chart. The title stands on the copied picture.
    ChartFrame(QString title, Chart* chart, QWidget* parent = nullptr);

    [[nodiscard]] Chart& chart() const { return *m_chart; }
    /// On white, with its title, twice as fine as the screen.
    [[nodiscard]] QImage picture() const;

private:
    void buildHead();
    void buildTable();
    void fillTable();
    void showReadOut(const QString& readOut);
    void copyPicture();
    void copyTable();

    QString m_title;
    Chart* m_chart;
    QPushButton* m_tableSwitch;
    QLabel* m_readOut;
    QTableWidget* m_table;
};

} // namespace kursbuch
