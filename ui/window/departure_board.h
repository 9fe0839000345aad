#pragma once

#include "ui/document/plan_document.h"
#include "ui/text/wording.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kursbuch {

class BoardRow;

/// Every way to the goal with verdict, cost and the reason that matters most; below it the
/// recommendation, "carry on as today" and how many assumptions stand behind the figures.
class DepartureBoard : public QFrame {
    Q_OBJECT

public:
    explicit DepartureBoard(PlanDocument& document, QWidget* parent = nullptr);

    void render(const Wording& wording);
    [[nodiscard]] const std::vector<BoardRow*>& rows() const { return m_rows; }
    [[nodiscard]] QString recommendationText() const;

signals:
    void jumpRequested(const QString& jump);

private:
    void buildRecommendation();
    void renderHead(const Wording& wording);
    void renderRows(const Wording& wording);
    void renderRecommendation(const Wording& wording);
    void renderToday(const Wording& wording);
    void renderAssumptions();
    void unfold(BoardRow* row);

    PlanDocument& m_document;
    const Wording* m_wording = nullptr;
    QVBoxLayout* m_column;
    QLabel* m_title;
    QLabel* m_subtitle;
    std::vector<BoardRow*> m_rows;
    BoardRow* m_today;
    QFrame* m_recommendation;
    QLabel* m_recommendationTitle;
    QLabel* m_recommendationText;
    QPushButton* m_why;
    QPushButton* m_assumptions;
};

} // namespace kursbuch
