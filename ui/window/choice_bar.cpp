#include "ui/window/choice_bar.h"

#include "ui/window/flow_layout.h"
#include "ui/window/look.h"

#include <QButtonGroup>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kLineGap = 4;
constexpr int kChipGap = 6;
constexpr int kOverlap = -1; // neighbours share their border

bool sameIds(const std::vector<Choice>& a, const std::vector<Choice>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const Choice& x, const Choice& y) { return x.id == y.id && x.open == y.open; });
}

void dress(QPushButton* button, const Choice& choice)
{
    if (button->text() != choice.label)
        button->setText(choice.label);
    button->setToolTip(choice.hint);
    button->setAccessibleName(choice.label);
    button->setAccessibleDescription(choice.hint);
}

QPushButton* makeButton(const Choice& choice, const QString& role, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setObjectName(u"option_"_s + choice.id);
    setRole(button, role);
    dress(button, choice);
    return button;
}

QString placeOf(std::size_t index, std::size_t count)
{
    if (count == 1)
        return u"only"_s;
    if (index == 0)
        return u"first"_s;
    return index + 1 == count ? u"last"_s : u"middle"_s;
}

QSizePolicy wrapping()
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    return policy;
}

} // namespace

ChoiceBar::ChoiceBar(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    new FlowLayout(this, kOverlap, kLineGap);
    setSizePolicy(wrapping());
    connect(m_group, &QButtonGroup::idClicked, this,
        [this](int index) { emit chosen(m_choices[static_cast<std::size_t>(index)].id); });
}

void ChoiceBar::setChoices(const std::vector<Choice>& choices)
{
    if (choices == m_choices)
        return;
    const bool rebuilt = !sameIds(choices, m_choices);
    m_choices = choices;
    if (rebuilt)
        rebuild();
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        dress(qobject_cast<QPushButton*>(m_group->button(static_cast<int>(i))), m_choices[i]);
    updateGeometry();
}

void ChoiceBar::rebuild()
{
    for (QAbstractButton* old : m_group->buttons()) {
        m_group->removeButton(old);
        layout()->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        QPushButton* button = makeButton(m_choices[i], u"segment"_s, this);
        setStyleState(button, "place", placeOf(i, m_choices.size()));
        setStyleState(button, "open", m_choices[i].open);
        m_group->addButton(button, static_cast<int>(i));
        layout()->addWidget(button);
        button->setVisible(true);
    }
}

void ChoiceBar::setCurrent(const QString& id)
{
    QAbstractButton* wanted = nullptr;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i].id == id)
            wanted = m_group->button(static_cast<int>(i));
    }
    if (wanted == m_group->checkedButton())
        return;
    if (wanted != nullptr) {
        wanted->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    m_group->checkedButton()->setChecked(false);
    m_group->setExclusive(true);
}

QString ChoiceBar::current() const
{
    const int index = m_group->checkedId();
    return index < 0 ? QString() : m_choices[static_cast<std::size_t>(index)].id;
}

void ChoiceBar::setProposed(const QString& id)
{
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        setStyleState(m_group->button(static_cast<int>(i)), "proposed",
            !id.isEmpty() && m_choices[i].id == id);
}

void ChoiceBar::setName(const QString& name)
{
    setAccessibleName(name);
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const QString& hint = m_choices[i].hint;
        m_group->button(static_cast<int>(i))
            ->setAccessibleDescription(hint.isEmpty() ? name : name + u" – "_s + hint);
    }
}

int ChoiceBar::lineWidth() const
{
    return layout()->sizeHint().width();
}

ChipGroup::ChipGroup(QWidget* parent)
    : QWidget(parent)
{
    new FlowLayout(this, kChipGap, kChipGap);
    setSizePolicy(wrapping());
}

void ChipGroup::setChoices(const std::vector<Choice>& choices)
{
    if (choices == m_choices)
        return;
    const bool rebuilt = !sameIds(choices, m_choices);
    m_choices = choices;
    if (rebuilt) {
        for (QPushButton* old : m_chips) {
            layout()->removeWidget(old);
            old->hide();
            old->deleteLater();
        }
        m_chips.clear();
        for (const Choice& choice : m_choices) {
            QPushButton* chip = makeButton(choice, u"chip"_s, this);
            layout()->addWidget(chip);
            chip->setVisible(true);
            connect(chip, &QPushButton::clicked, this, [this] { emit chosenChanged(chosen()); });
            m_chips.push_back(chip);
        }
    }
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        dress(m_chips[i], m_choices[i]);
    updateGeometry();
}

void ChipGroup::setChosen(const QStringList& ids)
{
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        m_chips[i]->setChecked(ids.contains(m_choices[i].id));
}

QStringList ChipGroup::chosen() const
{
    QStringList ids;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (m_chips[i]->isChecked())
            ids.append(m_choices[i].id);
    }
    return ids;
}

void ChipGroup::setProposed(const QStringList& ids)
{
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        setStyleState(m_chips[i], "proposed", ids.contains(m_choices[i].id));
}

void ChipGroup::setName(const QString& name)
{
    setAccessibleName(name);
    for (QPushButton* chip : m_chips)
        chip->setAccessibleDescription(name);
}

} // namespace kursbuch
