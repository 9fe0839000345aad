#pragma once

#include "app/assess/assess.h"

namespace kursbuch {

/// A question as it stands in a plan, about the plan itself or about one profile, with what was
/// answered so far.
struct AskedQuestion {
    const Item* item = nullptr; ///< of the catalogue, which outlives it
    QString profile {}; ///< "provider:<id>", "inhouse", "pc"; empty: the plan
    Answer answer {};
    QString proposed {}; ///< option that the provider's papers name
    bool settled = false; ///< answered, and the answer leaves nothing to do

    [[nodiscard]] bool isOpen() const
    {
        return answer.options.isEmpty() && !answer.notApplicable && proposed.isEmpty();
    }
    /// "stop/item", of a provider "stop/item@provider:<id>".
    [[nodiscard]] QString jump() const;
};

/// All questions that hold for the plan, stop by stop in the order of the journey, then by what
/// they are about.
[[nodiscard]] std::vector<AskedQuestion> askedQuestions(
    const Plan& plan, const Assessment& assessment, const Catalog& catalog);

/// The name of the provider that a profile is about, else empty.
[[nodiscard]] QString providerName(const QString& profile, const Catalog& catalog);

} // namespace kursbuch
