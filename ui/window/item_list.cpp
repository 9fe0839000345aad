#include "ui/window/item_list.h"

#include "app/assess/facts.h"
#include "ui/window/card.h"
#include "ui/window/item_row.h"
#include "ui/window/look.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {
constexpr int kCardGap = 12;
} // namespace

ItemList::ItemList(PlanDocument& document, ItemSelection selection, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(std::move(selection))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kCardGap);
    rebuild();
}

void ItemList::setSelection(const ItemSelection& selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    rebuild();
}

void ItemList::rebuild()
{
    for (const Group& group : m_groups) {
        m_column->removeWidget(group.card);
        group.card->hide();
        group.card->deleteLater();
    }
    m_groups.clear();
    for (const ItemGroup& group : m_document.catalog().groups) {
        if (wants(group))
            addGroup(&group);
    }
    if (m_selection.groups.isEmpty())
        addGroup(nullptr);
}

bool ItemList::wants(const ItemGroup& group) const
{
    return group.stop == m_selection.stop
        && (m_selection.groups.isEmpty() || m_selection.groups.contains(group.id));
}

bool ItemList::belongs(const Item& item, const ItemGroup* group) const
{
    const QString groupId = group == nullptr ? QString() : group->id;
    return item.stop == m_selection.stop && item.scope == m_selection.scope
        && item.group == groupId;
}

void ItemList::addGroup(const ItemGroup* group)
{
    Group entry {.group = group};
    for (const Item& item : m_document.catalog().items) {
        if (!belongs(item, group))
            continue;
        if (entry.card == nullptr)
            entry.card = new Card(this);
        auto* row = new ItemRow(m_document, item, m_selection.profile, entry.card);
        entry.card->content()->addWidget(row);
        entry.rows.push_back(row);
    }
    if (entry.card == nullptr)
        return;
    entry.card->content()->setSpacing(2);
    if (group != nullptr && group->expert)
        entry.card->setFoldable(true);
    m_column->addWidget(entry.card);
    m_groups.push_back(entry);
}

void ItemList::render(const Wording& wording)
{
    const Facts& known = m_document.assessment().planFacts;
    const Facts facts = m_selection.profile.isEmpty()
        ? known
        : profileFacts(m_selection.profile,
            {m_document.plan(), m_document.catalog(), m_document.assessment().context, known});
    for (const Group& group : m_groups)
        renderGroup(group, facts, wording);
}

void ItemList::renderGroup(const Group& group, const Facts& facts, const Wording& wording) const
{
    int shown = 0;
    int settled = 0;
    for (ItemRow* row : group.rows) {
        const bool visible = evaluate(row->item().showIf, facts) != Truth::False;
        row->setVisible(visible);
        if (!visible)
            continue;
        row->render(wording);
        ++shown;
        settled += row->isSettled() ? 1 : 0;
    }
    group.card->setVisible(shown > 0);
    if (group.group != nullptr)
        group.card->setTitle(wording.text(group.group->title));
    if (shown > 1)
        group.card->setBadge(tr("%1 of %2 settled").arg(settled).arg(shown));
}

bool ItemList::focusItem(const QString& itemId)
{
    for (const Group& group : m_groups) {
        for (ItemRow* row : group.rows) {
            if (row->item().id != itemId || row->isHidden())
                continue;
            group.card->setFolded(false);
            row->focusChoice();
            return true;
        }
    }
    return false;
}

int ItemList::asked() const
{
    int count = 0;
    for (const Group& group : m_groups) {
        count += static_cast<int>(std::count_if(group.rows.begin(), group.rows.end(),
            [](const ItemRow* row) { return !row->isHidden(); }));
    }
    return count;
}

int ItemList::settled() const
{
    int count = 0;
    for (const Group& group : m_groups) {
        count += static_cast<int>(std::count_if(group.rows.begin(), group.rows.end(),
            [](const ItemRow* row) { return !row->isHidden() && row->isSettled(); }));
    }
    return count;
}

} // namespace kursbuch
