#pragma once

#include "app/assess/assess.h"

namespace kursbuch {

/// Of an accelerator that the planner brought along: "gpu.own-1.price".
[[nodiscard]] inline bool isOwnFigure(QStringView figureId)
{
    return figureId.startsWith(u"gpu.own-");
}

/// The value that holds for this plan: typed over > kept by value > catalogue. Not known at all: no
/// value.
[[nodiscard]] UsedFigure figureOf(
    const QString& figureId, const Plan& plan, const Catalog& catalog);

/// The value that holds for a figure of which `shipped` is what the catalogue says: for many
/// entries at hand, that need not be looked up by their ids.
[[nodiscard]] std::optional<double> heldValue(
    const QString& figureId, const Plan& plan, const std::optional<FigureValue>& shipped);

/// The figure as the input "common.<figureId>" of the sheet, added on first use, with its origin
/// (ref = figure id), so that Assessment::figures can be read off the sheet.
Q figure(Sheet& sheet, const QString& figureId, const Plan& plan, const Catalog& catalog);
Q figure(Sheet& sheet, QStringView figureId, const Plan& plan, const Catalog& catalog);

/// Assessment::figures: every input of the sheet that is a catalogue figure, each once.
[[nodiscard]] std::vector<UsedFigure> usedFigures(const Sheet& sheet, const Plan& plan);

} // namespace kursbuch
