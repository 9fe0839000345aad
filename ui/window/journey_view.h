#pragma once

#include "ui/stops/make_stop_page.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace kursbuch {

class DepartureBoard;
class RouteMap;

/// Makes the page of a stop; makeStopPage() unless a test brings its own.
using PageFactory
    = std::function<StopPage*(const QString&, PlanDocument&, const PageActions&, QWidget*)>;

/// The open plan: route map on the left, the stop in the middle, the departure board on the right.
/// Pages are built when first entered and brought up to date while in sight.
class JourneyView : public QWidget {
    Q_OBJECT

public:
    JourneyView(PlanDocument& document, PageFactory makePage, PageActions actions,
        QWidget* parent = nullptr);
    ~JourneyView() override;

    /// Another language; the wording must outlive the view or its successor.
    void setWording(const Wording& wording);
    void goTo(const QString& stopId);
    /// "stop/field" or "stop".
    void jump(const QString& target);
    void goNext();
    void goBack();
    [[nodiscard]] const QString& currentStop() const { return m_current; }
    [[nodiscard]] StopPage* currentPage() const;
    [[nodiscard]] RouteMap& map() const { return *m_map; }
    [[nodiscard]] DepartureBoard& board() const { return *m_board; }
    /// Shows at once what would be shown before the next event.
    void renderNow();

signals:
    void stopChanged(const QString& stopId);

protected:
    /// Map, page, back and next, board: as one reads, whatever was built when.
    bool focusNextPrevChild(bool next) override;

private:
    QWidget* buildCentre();
    QWidget* buildBottom();
    QScrollArea* buildPage(const QString& stopId);
    void scheduleRender();
    void renderPage();
    void renderBottom();
    void keepFocusInSight(QWidget* now);
    [[nodiscard]] QString progressText() const;

    PlanDocument& m_document;
    PageFactory m_makePage;
    PageActions m_actions;
    const Wording* m_wording = nullptr;
    RouteMap* m_map;
    DepartureBoard* m_board;
    QStackedWidget* m_stack = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QLabel* m_progress = nullptr;
    QHash<QString, QScrollArea*> m_areas;
    QHash<QString, StopPage*> m_pages;
    QSet<QString> m_stale;
    QString m_current;
    bool m_scheduled = false;
};

} // namespace kursbuch
