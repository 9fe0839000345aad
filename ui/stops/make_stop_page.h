#pragma once

#include "ui/stops/stop_page.h"

#include <functional>

namespace kursbuch {

/// What a page may ask of the window beyond editing the plan. An empty function hides its button.
struct PageActions {
    std::function<void()> saveRevision {}; ///< asks for words, then freezes a numbered revision
    std::function<void()> exportReport {}; ///< asks for a file, then writes the PDF
    std::function<void()> exportPlan {}; ///< asks for a file, then writes the plan
    std::function<void()> showStatus {}; ///< the status board of the law and all hosting places
    std::function<void()> importPrices {}; ///< prices and company defaults of the library
    std::function<void()> openPoints {}; ///< the list of what is open, to sort and to hand out
};

/// The page of a stop, see stopIds(). Set its wording, then retranslate() and render() it. It
/// carries its own heading but neither scroll area nor back and next; colours follow its palette.
[[nodiscard]] StopPage* makeStopPage(const QString& stopId, PlanDocument& document,
    const PageActions& actions, QWidget* parent = nullptr);

} // namespace kursbuch
