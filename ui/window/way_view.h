#pragma once

#include "ui/document/plan_document.h"
#include "ui/text/wording.h"

#include <QFrame>

namespace kursbuch {

/// Everything about one way, in a popup: verdict, cost, findings, open questions. Links jump.
class WayView : public QFrame {
    Q_OBJECT

public:
    WayView(const PlanDocument& document, const QString& wayId, const Wording& wording);

signals:
    void jumpRequested(const QString& jump);

private:
    void addSection(const QString& title, const QString& html);
};

/// Why this way is recommended, in a popup.
class RecommendationView : public QFrame {
    Q_OBJECT

public:
    RecommendationView(const PlanDocument& document, const Wording& wording);
};

} // namespace kursbuch
