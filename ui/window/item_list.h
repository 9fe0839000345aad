#pragma once

#include "ui/window/item_answer.h"

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace kursbuch {

class Card;
class ItemRow;

/// Which questions, and whose answers.
struct ItemSelection {
    QString stop;
    ItemScope scope = ItemScope::Plan;
    QString profile {}; ///< "provider:<id>", "inhouse", "pc"; empty: the answers of the plan
    QStringList groups {}; ///< empty: all groups of the stop
    bool operator==(const ItemSelection&) const = default;
};

/// The questions of a stop from the catalogue, one card a group; groups for experts are folded.
/// Edits go through the document; what a condition hides is not shown.
class ItemList : public QWidget {
    Q_OBJECT

public:
    ItemList(PlanDocument& document, ItemSelection selection, QWidget* parent = nullptr);

    void setSelection(const ItemSelection& selection);
    void render(const Wording& wording);
    /// Unfolds its card and puts the focus on the options; false when it is not among these.
    bool focusItem(const QString& itemId);
    /// Questions in sight, and how many of them are settled.
    [[nodiscard]] int asked() const;
    [[nodiscard]] int settled() const;

private:
    struct Group {
        const ItemGroup* group = nullptr; ///< nullptr: items without a group
        Card* card = nullptr;
        std::vector<ItemRow*> rows {};
    };

    void rebuild();
    void addGroup(const ItemGroup* group);
    [[nodiscard]] bool wants(const ItemGroup& group) const;
    [[nodiscard]] bool belongs(const Item& item, const ItemGroup* group) const;
    void renderGroup(const Group& group, const Facts& facts, const Wording& wording) const;

    PlanDocument& m_document;
    ItemSelection m_selection;
    QVBoxLayout* m_column;
    std::vector<Group> m_groups;
};

} // namespace kursbuch
