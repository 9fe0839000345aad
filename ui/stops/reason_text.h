#pragma once

#include "ui/stops/form_page.h"

#include <QCoreApplication>

class QLabel;

namespace kursbuch {

/// Verdicts and their reasons as rich text: shape, word and colour together, never colour alone.
class ReasonText {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::ReasonText)

public:
    explicit ReasonText(const FormPage& page)
        : m_page(page)
    {
    }

    /// "▲ with conditions"
    [[nodiscard]] QString verdict(Verdict verdict) const;
    /// "▲ 2 conditions", "● clear", "■ closed": what reasons of one topic come to, "–" where none
    /// is judged.
    [[nodiscard]] QString topic(const Judgement& judgement, const QString& topic) const;
    /// All reasons of a topic (empty: of every topic) with rule, kind, source, remedy and who must
    /// act.
    [[nodiscard]] QString reasons(const Judgement& judgement, const QString& topic = {}) const;
    /// Open questions as links to where they are answered.
    [[nodiscard]] QString questions(const WayResult& way) const;
    /// "stop/field@profile": where the question is answered, for the provider that it is about.
    [[nodiscard]] static QString jumpOf(const OpenQuestion& question, const WayResult& way);
    /// "if keys = with us alone, and …"
    [[nodiscard]] QString opener(const Opener& opener) const;

    /// Reasons of the topic that weigh on the verdict, the worst first.
    [[nodiscard]] static std::vector<const Reason*> weighing(
        const Judgement& judgement, const QString& topic);

private:
    [[nodiscard]] QString reason(const Reason& reason) const;
    [[nodiscard]] QString factValue(const FactDeclaration& fact, const FactValue& value) const;
    [[nodiscard]] QString choice(const FactDeclaration& fact, const QString& id) const;
    [[nodiscard]] QString muted(const QString& text) const;
    /// A small second line that says what it is about.
    [[nodiscard]] QString labels(const std::vector<const Reason*>& reasons) const;

    const FormPage& m_page;
};

/// Opens such text under a heading beside `anchor`.
void openText(FormPage& page, QWidget* anchor, const QString& title, const QString& html);

/// A label for such text; its links "stop/field" jump.
[[nodiscard]] QLabel* makeRichLabel(FormPage& page);

} // namespace kursbuch
