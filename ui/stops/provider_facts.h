#pragma once

#include "ui/stops/form_page.h"

class QComboBox;
class QLabel;

namespace kursbuch {

/// Chooses one of the providers and shows what its papers say; its questions stand in a list of
/// their own.
class ProviderFacts final : public QWidget {
    Q_OBJECT

public:
    explicit ProviderFacts(FormPage& page);

    /// The questions about the chosen provider, for the column of the page.
    [[nodiscard]] ItemList* questions() const { return m_questions; }
    void refresh();
    void choose(const QString& providerId);

private:
    [[nodiscard]] QString facts(const Provider& provider) const;
    [[nodiscard]] QString country(const QString& iso) const;
    [[nodiscard]] QString waysOf(const Provider& provider) const;

    FormPage& m_page;
    QComboBox* m_choice;
    QLabel* m_facts;
    ItemList* m_questions = nullptr;
};

/// "STACKIT · L40S, 1 GPU · Deutschland" for the id of an offer or service; "–" where there is
/// none.
[[nodiscard]] QString offerName(const FormPage& page, const QString& id);
/// The company behind an offer or service; nullptr for none.
[[nodiscard]] const Provider* providerOf(const Catalog& catalog, const QString& offerId);

} // namespace kursbuch
