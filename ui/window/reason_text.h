#pragma once

#include "ui/charts/theme.h"
#include "ui/text/wording.h"

#include <QCoreApplication>

namespace kursbuch {

/// Verdicts and their reasons as rich text: shape, word and colour together, never colour alone.
/// Board and pages say them in the same words; links are jumps "stop/field@profile".
class ReasonText {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::ReasonText)

public:
    struct Parts {
        const Catalog& catalog;
        const Assessment& assessment;
        const Wording& wording;
        const Theme& theme;
    };
    explicit ReasonText(const Parts& parts)
        : m_parts(parts)
    {
    }

    /// "▲ with conditions"
    [[nodiscard]] QString verdict(Verdict verdict) const;
    /// "▲ 2 conditions", "● clear", "■ closed": what reasons of one topic (empty: of all) come to.
    [[nodiscard]] QString topic(const Judgement& judgement, const QString& topic) const;
    /// All findings of a topic (empty: of every topic), the weightiest first: rule, kind, source,
    /// remedy, what would lift it and who must act; notes at the end.
    [[nodiscard]] QString reasons(const WayResult& way, const QString& topic = {}) const;
    /// Open questions as links to where they are answered.
    [[nodiscard]] QString questions(const WayResult& way) const;
    /// "stop/field@profile": where the question is answered, for the provider that it is about.
    [[nodiscard]] static QString jumpOf(const OpenQuestion& question, const WayResult& way);

private:
    [[nodiscard]] QString reason(const Reason& reason, const WayResult& way) const;
    /// Shape and text of a finding, "(not settled)" where it could still fire.
    [[nodiscard]] QString finding(const Reason& reason) const;
    [[nodiscard]] QString liftedIf(const Reason& reason, const WayResult& way) const;
    [[nodiscard]] QString opener(
        const Opener& opener, const QString& instance, const WayResult& way) const;
    /// Rule, kind, source, who must act.
    [[nodiscard]] QString origin(const Reason& reason) const;
    /// Lines of the status board that the rule rests on, with their state.
    [[nodiscard]] QString standing(const Reason& reason) const;
    [[nodiscard]] QString link(const QString& jump, const QString& label) const;
    [[nodiscard]] QString factValue(const FactDeclaration& fact, const FactValue& value) const;
    [[nodiscard]] QString choice(const FactDeclaration& fact, const QString& id) const;
    [[nodiscard]] QString muted(const QString& html) const;
    /// A small second line that says what it is about.
    [[nodiscard]] QString labels(const std::vector<const Reason*>& reasons) const;

    Parts m_parts;
};

} // namespace kursbuch
