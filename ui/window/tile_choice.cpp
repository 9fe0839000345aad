#include "ui/window/tile_choice.h"

#include "ui/window/tile.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kColumns = 3;
constexpr int kGap = 8;

} // namespace

TileChoice::TileChoice(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 4, 0, 4);
    m_grid->setSpacing(kGap);
    for (int column = 0; column < kColumns; ++column)
        m_grid->setColumnStretch(column, 1);
    connect(m_group, &QButtonGroup::idClicked, this,
        [this](int index) { emit chosen(m_choices[static_cast<std::size_t>(index)].id); });
}

void TileChoice::setChoices(const std::vector<Choice>& choices)
{
    if (choices == m_choices)
        return;
    const bool same = std::ranges::equal(
        choices, m_choices, [](const Choice& a, const Choice& b) { return a.id == b.id; });
    m_choices = choices;
    if (!same)
        rebuild();
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        m_tiles[i]->setTexts(m_choices[i].label, m_choices[i].hint);
}

void TileChoice::rebuild()
{
    for (Tile* old : m_tiles) {
        m_group->removeButton(old);
        m_grid->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    m_tiles.clear();
    for (int i = 0; i < static_cast<int>(m_choices.size()); ++i) {
        auto* tile = new Tile(this);
        tile->setCheckable(true);
        tile->setObjectName(u"option_"_s + m_choices[static_cast<std::size_t>(i)].id);
        m_group->addButton(tile, i);
        m_grid->addWidget(tile, i / kColumns, i % kColumns);
        tile->setVisible(true);
        m_tiles.push_back(tile);
    }
}

void TileChoice::setCurrent(const QString& id)
{
    const auto wanted
        = std::ranges::find_if(m_choices, [&id](const Choice& choice) { return choice.id == id; });
    m_group->setExclusive(false);
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setChecked(wanted - m_choices.begin() == static_cast<std::ptrdiff_t>(i));
    m_group->setExclusive(true);
}

void TileChoice::setName(const QString& name)
{
    setAccessibleName(name);
}

} // namespace kursbuch
