#pragma once

#include "ui/stops/cell_table.h"

#include <QLabel>

namespace kursbuch {

constexpr int kCellMarkWidth = 5;

/// One cell; where it unfolds, a click, Enter or Space opens it and the arrow keys move on.
class CellLabel final : public QLabel {
public:
    using Ask = std::function<void(CellLabel&, int key)>;

    CellLabel(const Theme& theme, Ask ask);

    void show(const Cell& cell);
    [[nodiscard]] bool canUnfold() const { return m_unfolds; }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void showText();

    const Theme& m_theme;
    Ask m_ask;
    QString m_html;
    bool m_unfolds = false;
};

/// What lies behind a row: the bar in the colour of the way, the tint of the row in focus, a
/// hairline.
class RowGround final : public QWidget {
public:
    RowGround(const FormPage& page, QWidget* parent)
        : QWidget(parent)
        , m_page(page)
    {
    }
    void show(const QColor& mark, bool highlighted);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const FormPage& m_page;
    QColor m_mark;
    bool m_highlighted = false;
};

} // namespace kursbuch
