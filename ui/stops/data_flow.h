#pragma once

#include "ui/charts/theme.h"

#include <QPainter>
#include <QWidget>
#include <vector>

namespace kursbuch {

/// Where something runs: with the people who use it, in the own machine room, or with a provider
/// beyond the trust boundary.
enum class FlowZone { Desk, House, Provider };

struct FlowNode {
    QString title;
    QString detail {};
    FlowZone zone = FlowZone::Desk;
    int column = 0; ///< 0…3, from left to right
};

struct FlowEdge {
    int from = 0; ///< indices into nodes
    int to = 0;
    QString label {};
};

struct DataFlow {
    std::vector<FlowNode> nodes {};
    std::vector<FlowEdge> edges {};
    QString deskName;
    QString houseName;
    QString providerName; ///< who it is and where
    QString boundaryName; ///< "trust boundary"
};

/// Boxes and arrows in three bands; the trust boundary is the dashed line above the provider's
/// band, arrows that cross it are emphasised.
void paintDataFlow(QPainter& painter, const QRectF& area, const DataFlow& flow, const Theme& theme);

class DataFlowPicture final : public QWidget {
    Q_OBJECT

public:
    explicit DataFlowPicture(QWidget* parent = nullptr);
    void setFlow(DataFlow flow);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    DataFlow m_flow;
};

} // namespace kursbuch
