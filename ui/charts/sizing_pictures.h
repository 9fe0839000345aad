#pragma once

#include "ui/charts/theme.h"

#include <QPainter>
#include <QRectF>
#include <QString>
#include <vector>

namespace kursbuch {

/// A load against what a number of GPUs carries, drawn in GPUs. Plain data.
struct LoadPicture {
    QString label; ///< "Use"
    int gpus = 0; ///< of the configuration
    double load = 0.0; ///< share of what they carry, without the margin
    double withMargin = 0.0; ///< the same with the margin
    int low = 0; ///< likely at least; 0: no range
    int high = 0;
    QString range {}; ///< "likely 1…3 GPUs"
};

/// What lies in the memory of one GPU.
struct MemoryPart {
    QString label;
    double bytes = 0.0;
    int series = -1; ///< colour of Theme::series(); -1: free
};
struct MemoryPicture {
    std::vector<MemoryPart> parts {};
    double usable = 0.0; ///< bytes; the mark stands there
    QString mark {}; ///< "usable: 41 GB"
};

void paintLoad(
    QPainter& painter, const QRectF& area, const LoadPicture& picture, const Theme& theme);
[[nodiscard]] double loadHeight(const QFont& font, const LoadPicture& picture);
void paintMemory(
    QPainter& painter, const QRectF& area, const MemoryPicture& picture, const Theme& theme);
[[nodiscard]] double memoryHeight(const QFont& font);

} // namespace kursbuch
