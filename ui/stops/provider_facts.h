#pragma once

#include "app/assess/provider_profile.h"
#include "ui/stops/form_page.h"

class QComboBox;
class QLabel;

namespace kursbuch {

/// Chooses one of the providers and shows its profile: what its papers say, with source and date,
/// what the planner says instead, and what nobody knows yet. Its questions stand in a list of their
/// own.
class ProviderFacts final : public QWidget {
    Q_OBJECT

public:
    explicit ProviderFacts(FormPage& page);

    /// The questions about the chosen provider, for the column of the page.
    [[nodiscard]] ItemList* questions() const { return m_questions; }
    void refresh();
    void choose(const QString& providerId);

private:
    void fillChoice();
    [[nodiscard]] QString profile(const QString& providerId) const;
    [[nodiscard]] QString row(const ProfileLine& line) const;
    [[nodiscard]] bool isAsked(const ProfileLine& line) const;
    [[nodiscard]] QString value(const ProfileLine& line) const;
    [[nodiscard]] QString origin(const ProfileLine& line) const;
    [[nodiscard]] QString muted(const QString& text) const;
    [[nodiscard]] QString waysOf(const QString& providerId) const;

    FormPage& m_page;
    QComboBox* m_choice;
    QLabel* m_ways;
    QLabel* m_facts;
    ItemList* m_questions = nullptr;
};

/// "STACKIT · L40S, 1 GPU · Deutschland" for the id of an offer or service; "–" where there is
/// none.
[[nodiscard]] QString offerName(const FormPage& page, const QString& id);

} // namespace kursbuch
