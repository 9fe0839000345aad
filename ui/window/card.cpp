#include "ui/window/card.h"

#include "ui/window/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {
constexpr int kMarginX = 18;
constexpr int kMarginY = 14;
constexpr int kGap = 10;
constexpr int kHeadItems = 3; // title, badge, stretch
} // namespace

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_head(new QWidget(this))
    , m_headLayout(new QHBoxLayout(m_head))
    , m_title(makeLabel(u"heading"_s, m_head))
    , m_badge(makeLabel(u"badge"_s, m_head))
    , m_body(new QWidget(this))
    , m_content(new QVBoxLayout(m_body))
{
    setRole(this, u"card"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_badge->setWordWrap(false);
    m_headLayout->setContentsMargins(0, 0, 0, 0);
    m_headLayout->setSpacing(kGap);
    m_headLayout->addWidget(m_title, 1);
    m_headLayout->addWidget(m_badge, 0, Qt::AlignVCenter);
    m_headLayout->addStretch(0);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(kGap);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMarginX, kMarginY, kMarginX, kMarginY);
    layout->setSpacing(kGap);
    layout->addWidget(m_head);
    layout->addWidget(m_body, 1);
    m_badge->hide();
    m_head->hide();
}

Card::Card(const QString& title, QWidget* parent)
    : Card(parent)
{
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    if (m_fold != nullptr)
        setFolded(isFolded());
    setAccessibleName(title);
    showHead();
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setBadge(const QString& badge)
{
    m_badge->setText(badge);
    m_badge->setVisible(!badge.isEmpty());
    // The badge follows the title closely; without one the title may wrap over the whole width.
    m_title->setWordWrap(badge.isEmpty());
    m_headLayout->setStretchFactor(m_title, badge.isEmpty() ? 1 : 0);
    m_headLayout->setStretch(m_headLayout->indexOf(m_badge) + 1, badge.isEmpty() ? 0 : 1);
    showHead();
}

void Card::setFoldable(bool folded)
{
    if (m_fold == nullptr) {
        m_fold = new QPushButton(m_head);
        m_fold->setAutoDefault(false);
        m_fold->setCheckable(true);
        setRole(m_fold, u"fold"_s);
        m_headLayout->insertWidget(0, m_fold);
        m_headLayout->setStretchFactor(m_title, 0);
        m_headLayout->addStretch(1);
        m_title->hide();
        connect(m_fold, &QPushButton::toggled, this, [this](bool open) { setFolded(!open); });
    }
    setFolded(folded);
}

bool Card::isFolded() const
{
    return m_fold != nullptr && !m_fold->isChecked();
}

void Card::setFolded(bool folded)
{
    if (m_fold == nullptr)
        return;
    m_fold->setChecked(!folded);
    m_fold->setText((folded ? u"▸  "_s : u"▾  "_s) + m_title->text());
    m_fold->setAccessibleName(m_title->text());
    m_fold->setAccessibleDescription(folded ? tr("folded") : tr("unfolded"));
    m_body->setVisible(!folded);
}

void Card::addToHead(QWidget* widget)
{
    m_headLayout->addWidget(widget, 0, Qt::AlignVCenter);
    showHead();
}

void Card::showHead()
{
    m_head->setVisible(!m_title->text().isEmpty() || !m_badge->text().isEmpty()
        || m_headLayout->count() > kHeadItems);
}

} // namespace kursbuch
