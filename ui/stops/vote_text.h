#pragma once

#include "ui/stops/form_page.h"

#include <QCoreApplication>

namespace kursbuch {

/// What those concerned said on record, as rich text.
class VoteText {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::VoteText)

public:
    explicit VoteText(const FormPage& page)
        : m_page(page)
    {
    }

    /// The vote with name, date and revision, its words and conditions, and who decided against it.
    [[nodiscard]] QString spoken(const Voice& voice) const;
    /// "Given on revision 3; the plan has changed since in: …"; empty while it stands.
    [[nodiscard]] QString lapse(const Voice& voice) const;
    /// Earlier words of a role, which a later one has replaced; empty when there are none.
    [[nodiscard]] QString earlier(const QString& role) const;

private:
    [[nodiscard]] QString condition(const VoiceCondition& condition) const;
    [[nodiscard]] QString quoted(const QString& words) const;

    const FormPage& m_page;
};

} // namespace kursbuch
