#pragma once

#include "ui/charts/theme.h"
#include "ui/stops/make_stop_page.h"
#include "ui/window/item_list.h"

#include <QHash>
#include <QPointer>
#include <QVBoxLayout>
#include <functional>
#include <vector>

namespace kursbuch {

class Card;
class FormPage;

/// What brings widgets up to date with plan and assessment; run by render().
using Refreshers = std::vector<std::function<void()>>;

/// A place in a page where widgets are added, and who keeps them up to date.
struct Section {
    FormPage* page = nullptr;
    QVBoxLayout* layout = nullptr;
    Refreshers* refreshers = nullptr;
    QString key {}; ///< tells rows of a table apart: typing merges within one field only

    /// Runs once the page is built and after every change.
    void onRender(std::function<void()> refresh) const
    {
        refreshers->push_back(std::move(refresh));
    }
};

/// The page of every stop: a heading and a column of cards, filled by the stop's build function. In
/// another language the column is simply built anew, so that no text is set in two places.
class FormPage final : public StopPage {
    Q_OBJECT

public:
    using Build = std::function<void(FormPage&)>;

    FormPage(PlanDocument& document, QString stopId, Build build, QWidget* parent);

    void render() override;
    void retranslate() override;
    /// "field", "field@profile" for a question about one provider, or "cell:<quantity>" for the
    /// figure of a table, which unfolds.
    void focusField(const QString& target) override;
    /// What brings the questions about a profile into sight.
    void setProfileChooser(std::function<void(const QString& profile)> choose)
    {
        m_chooseProfile = std::move(choose);
    }

    using StopPage::document;
    using StopPage::wording;
    [[nodiscard]] const Plan& plan() const { return document().plan(); }
    [[nodiscard]] const Assessment& assessment() const { return document().assessment(); }
    [[nodiscard]] const Catalog& catalog() const { return document().catalog(); }
    [[nodiscard]] const Theme& colours() const;

    /// A new card at the end of the column.
    [[nodiscard]] Section card(const QString& title, const QString& hint = {});
    /// A card of expert questions, folded until opened; a jump into it opens it.
    [[nodiscard]] Section foldedCard(const QString& title, const QString& hint = {});
    /// Two cards side by side; `share` is the width of the left one in percent.
    [[nodiscard]] std::pair<Section, Section> cardPair(
        const QString& left, const QString& right, int share);
    /// The questions of a checklist, a card a group.
    ItemList* addItems(const ItemSelection& selection);
    /// All questions of this stop about the plan, the own server room and the PC.
    void addStopItems();
    /// Names a widget that a jump "stop/field" may focus; of rows the first one counts.
    void registerField(const QString& field, QWidget* widget);
    /// One or two sentences below the heading: what this stop is for.
    void intro(const QString& text);
    void jump(const QString& target) { emit jumpRequested(target); }

private:
    void addHeading();
    void openCardsAround(QWidget* widget);
    [[nodiscard]] Section sectionIn(Card& card, const QString& hint);

    Build m_build;
    QVBoxLayout* m_outer;
    QWidget* m_column = nullptr;
    QVBoxLayout* m_cards = nullptr;
    std::function<void(const QString&)> m_chooseProfile {};
    Refreshers m_refreshers;
    std::vector<ItemList*> m_items;
    QHash<QString, QPointer<QWidget>> m_fields;
};

} // namespace kursbuch
