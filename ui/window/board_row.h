#pragma once

#include "app/rules/rule.h"

#include <QAbstractButton>

namespace kursbuch {

/// What one line of the board says, ready to paint.
struct BoardLine {
    QString way;
    QString name;
    QString money;
    QString reason;
    QString verdictWord {}; ///< empty: no verdict, as for "today"
    Verdict verdict = Verdict::Open;
    bool emphasised = false;
    bool operator==(const BoardLine&) const = default;
};

/// A way on the departure board: bar in its colour, name, reason, cost, verdict. A click unfolds
/// it.
class BoardRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit BoardRow(QWidget* parent);

    void setLine(const BoardLine& line);
    [[nodiscard]] const BoardLine& line() const { return m_line; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QStringList reasonLines(int width) const;
    [[nodiscard]] QString verdictText() const;
    [[nodiscard]] int reasonWidth(int width) const;
    void paintBar(QPainter& painter, const QRect& area) const;
    void paintTexts(QPainter& painter) const;

    BoardLine m_line;
};

} // namespace kursbuch
