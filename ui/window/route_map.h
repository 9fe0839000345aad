#pragma once

#include "ui/charts/theme.h"
#include "ui/text/wording.h"

#include <QAbstractButton>
#include <QWidget>
#include <vector>

namespace kursbuch {

/// One stop on the map: its circle on the line, title and subtitle. Shape and colour of the circle
/// tell the state, never colour alone.
class StopButton : public QAbstractButton {
    Q_OBJECT

public:
    StopButton(QString stopId, QWidget* parent);

    [[nodiscard]] const QString& stopId() const { return m_stopId; }
    void setTexts(const QString& title, const QString& subtitle, const QString& stateWord);
    void setState(StopState state);
    [[nodiscard]] StopState state() const { return m_state; }
    void setSelected(bool selected);
    [[nodiscard]] bool isSelected() const { return m_selected; }
    /// Where the line passes, in the coordinates of the button.
    void setLineX(int x);
    [[nodiscard]] QPoint centre() const { return {m_lineX, height() / 2}; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintTint(QPainter& painter, const Theme& theme) const;
    void paintTexts(QPainter& painter, const Theme& theme) const;
    void paintCircle(QPainter& painter, const Theme& theme) const;
    void paintMark(QPainter& painter, const Theme& theme, double radius) const;

    QString m_stopId;
    QString m_title;
    QString m_subtitle;
    StopState m_state = StopState::NotStarted;
    bool m_selected = false;
    int m_lineX = 0;
};

/// The stops as a transit line that forks into Cloud and In-house and joins again. Up and Down move
/// along the line, Enter or a click goes there; the chosen way is lit.
class RouteMap : public QWidget {
    Q_OBJECT

public:
    explicit RouteMap(QWidget* parent = nullptr);

    void render(const Assessment& assessment, const QString& chosenWay, const Wording& wording);
    void setCurrent(const QString& stopId);
    [[nodiscard]] QString current() const { return m_current; }
    [[nodiscard]] const std::vector<StopButton*>& stops() const { return m_stops; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void stopChosen(const QString& stopId);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Branch { Cloud, InHouse };
    [[nodiscard]] bool isLit(Branch branch) const;
    [[nodiscard]] QPoint nodeAt(std::size_t index) const;
    void paintBranch(QPainter& painter, Branch branch) const;
    void moveFocus(int step);

    std::vector<StopButton*> m_stops;
    QString m_current;
    QString m_way;
};

} // namespace kursbuch
