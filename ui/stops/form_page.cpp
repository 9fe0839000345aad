#include "ui/stops/form_page.h"

#include "ui/stops/cell_table.h"
#include "ui/stops/labels.h"
#include "ui/window/card.h"
#include "ui/window/look.h"

#include <QHBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kRightRest = 90; ///< keeps lines of a card at about 75 characters

} // namespace

FormPage::FormPage(PlanDocument& document, QString stopId, Build build, QWidget* parent)
    : StopPage(document, std::move(stopId), parent)
    , m_build(std::move(build))
    , m_outer(new QVBoxLayout(this))
{
    m_outer->setContentsMargins(0, 0, 0, 0);
}

const Theme& FormPage::colours() const
{
    return themeOf(*this);
}

void FormPage::retranslate()
{
    m_refreshers.clear();
    m_fields.clear();
    m_chooseProfile = nullptr;
    m_items.clear();
    delete m_column;
    m_column = new QWidget(this);
    m_cards = new QVBoxLayout(m_column);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(12);
    addHeading();
    if (m_build)
        m_build(*this);
    m_cards->addStretch(1);
    m_outer->addWidget(m_column);
}

void FormPage::addHeading()
{
    const QString name = wording().word(u"stop."_s + stopId());
    auto* title = textLabel(name, LabelKind::Title);
    title->setObjectName(u"heading"_s);
    m_cards->addWidget(title);
    setAccessibleName(name);
}

void FormPage::intro(const QString& text)
{
    QLabel* label = textLabel(text, LabelKind::Muted);
    label->setContentsMargins(0, 0, kRightRest, 0);
    m_cards->addWidget(label);
}

Section FormPage::sectionIn(Card& card, const QString& hint)
{
    if (!hint.isEmpty()) {
        QLabel* label = textLabel(hint, LabelKind::Muted);
        label->setContentsMargins(0, 0, kRightRest, 0);
        card.content()->addWidget(label);
    }
    return {this, card.content(), &m_refreshers};
}

Section FormPage::card(const QString& title, const QString& hint)
{
    auto* card = new Card(title, m_column);
    m_cards->addWidget(card);
    return sectionIn(*card, hint);
}

Section FormPage::foldedCard(const QString& title, const QString& hint)
{
    auto* card = new Card(title, m_column);
    card->setFoldable(true);
    m_cards->addWidget(card);
    return sectionIn(*card, hint);
}

std::pair<Section, Section> FormPage::cardPair(const QString& left, const QString& right, int share)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* leftCard = new Card(left, m_column);
    auto* rightCard = new Card(right, m_column);
    row->addWidget(leftCard, share);
    row->addWidget(rightCard, 100 - share);
    m_cards->addLayout(row);
    return {sectionIn(*leftCard, {}), sectionIn(*rightCard, {})};
}

ItemList* FormPage::addItems(const ItemSelection& selection)
{
    auto* list = new ItemList(document(), selection, m_column);
    m_cards->addWidget(list);
    m_items.push_back(list);
    m_refreshers.push_back([this, list] {
        list->render(wording());
        // An empty list would still take a gap of the column.
        list->setVisible(list->asked() > 0);
    });
    return list;
}

void FormPage::addStopItems()
{
    addItems({.stop = stopId()});
    addItems({.stop = stopId(), .scope = ItemScope::InHouse, .profile = u"inhouse"_s});
    addItems({.stop = stopId(), .scope = ItemScope::Pc, .profile = u"pc"_s});
}

void FormPage::registerField(const QString& field, QWidget* widget)
{
    if (!m_fields.value(field))
        m_fields.insert(field, widget);
}

void FormPage::render()
{
    if (!m_column)
        retranslate();
    for (const auto& refresh : m_refreshers)
        refresh();
}

void FormPage::focusField(const QString& target)
{
    if (target.startsWith("cell:"_L1)) {
        const QList<CellTable*> tables = m_column->findChildren<CellTable*>();
        const auto with = std::find_if(tables.begin(), tables.end(),
            [&](CellTable* table) { return table->has(target.mid(5)); });
        if (with != tables.end()) {
            openCardsAround(*with);
            (*with)->reveal(target.mid(5));
        }
        return;
    }
    const QString field = target.section(u'@', 0, 0);
    const QString profile = target.section(u'@', 1);
    if (!profile.isEmpty() && m_chooseProfile)
        m_chooseProfile(profile);
    for (ItemList* items : m_items) {
        if (items->focusItem(field))
            return;
    }
    QWidget* widget = m_fields.value(field);
    if (!widget)
        return;
    openCardsAround(widget);
    widget->setFocus(Qt::ShortcutFocusReason);
}

void FormPage::openCardsAround(QWidget* widget)
{
    for (QWidget* at = widget->parentWidget(); at && at != this; at = at->parentWidget()) {
        if (auto* card = qobject_cast<Card*>(at); card && card->isFolded())
            card->setFolded(false);
    }
}

} // namespace kursbuch
