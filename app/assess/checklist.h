#pragma once

#include "app/assess/facts.h"

namespace kursbuch {

/// One question as it is put: about the plan, or about one profile of a way that can carry the use
/// case.
struct AskedItem {
    const Item* item = nullptr;
    QString profile {}; ///< "provider:<id>", "inhouse", "pc"; empty: the plan
    bool answered = false;
    bool settled = false; ///< answered, and the answer leaves nothing to do
    bool toCorrect = false; ///< a reviewer wants it corrected
};

/// The questions whose condition holds or may hold, in the order of the checklists.
[[nodiscard]] std::vector<AskedItem> askedItems(
    const JudgeInput& input, const std::vector<WayResult>& ways);

/// Numbered items that no rule asks for and that are not settled: they change no verdict, but
/// somebody has to see to them.
[[nodiscard]] std::vector<OpenQuestion> openItems(
    const std::vector<AskedItem>& asked, const FactTable& facts);

} // namespace kursbuch
