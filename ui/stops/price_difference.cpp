#include "ui/stops/price_difference.h"

#include "ui/window/card.h"
#include "ui/window/look.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr double kLeastEur = 0.5; ///< what is less would read 0 €
constexpr qsizetype kMostLines = 12; ///< shown one by one; all can be taken over at once

QString dated(const QString& value, const QDate& date, const Wording& words)
{
    return date.isValid() ? value + u'\n' + words.date(date) : value;
}

} // namespace

PriceDifferenceView::PriceDifferenceView(FormPage& page)
    : m_page(page)
    , m_summary(makeLabel(QString(), this))
    , m_all(new QPushButton(tr("Take all over"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_summary);
    m_all->setObjectName(u"takeAllPrices"_s);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_all);
    column->addLayout(row);
    connect(m_all, &QPushButton::clicked, this, [this] { take(m_ids); });
}

QString PriceDifferenceView::label(const QString& id) const
{
    const auto figure = m_page.catalog().figure(id);
    return figure ? m_page.wording().text(figure->label) : id;
}

QString PriceDifferenceView::valueText(const QString& id, const std::optional<double>& value) const
{
    const auto figure = m_page.catalog().figure(id);
    return m_page.wording().value(value, figure ? m_page.catalog().scale(figure->scale) : nullptr);
}

/// The ways that it moves, the farthest first: "Cloud +8.400 €".
QString PriceDifferenceView::effectText(const QStringList& ids) const
{
    const Wording& words = m_page.wording();
    std::vector<std::pair<double, QString>> moved;
    bool known = false;
    for (const PriceEffect& effect :
        effectOf(m_page.plan(), m_page.catalog(), m_page.assessment(), ids)) {
        if (!effect.npvBefore || !effect.npvAfter)
            continue;
        known = true;
        const double change = *effect.npvAfter - *effect.npvBefore;
        if (std::abs(change) < kLeastEur)
            continue;
        const QString sum = (change > 0.0 ? u"+"_s : QString()) + words.money(change);
        moved.emplace_back(
            std::abs(change), words.word(u"way.%1.short"_s.arg(effect.way)) + u' ' + sum);
    }
    if (moved.empty())
        return known ? tr("none") : tr("unknown");
    std::ranges::stable_sort(moved, std::greater {}, &std::pair<double, QString>::first);
    QStringList texts;
    for (const auto& [size, text] : moved)
        texts << text;
    return texts.join(u", "_s);
}

void PriceDifferenceView::addHeadings()
{
    const QStringList headings {
        tr("Figure"), tr("In the plan"), tr("Today"), tr("Effect on the present value")};
    for (int column = 0; column < headings.size(); ++column) {
        QLabel* heading = makeLabel(u"muted"_s, m_body);
        heading->setText(headings[column]);
        m_grid->addWidget(heading, 0, column);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(3, 1);
}

void PriceDifferenceView::addLine(const KeptDifference& difference)
{
    const Wording& words = m_page.wording();
    const QString& id = difference.id;
    const QStringList texts {label(id),
        dated(valueText(id, difference.kept), difference.keptSince, words),
        dated(valueText(id, difference.today), difference.source.date, words), effectText({id})};
    const int row = m_grid->rowCount();
    for (int column = 0; column < texts.size(); ++column) {
        QLabel* text = makeLabel(column == 0 ? u"strong"_s : QString(), m_body);
        text->setText(texts[column]);
        text->setToolTip(column == 2 ? words.source(difference.source) : QString());
        m_grid->addWidget(text, row, column);
    }
    auto* take = new QPushButton(tr("Take over"), m_body);
    take->setObjectName(u"takePrice:"_s + id);
    take->setAccessibleName(tr("Take over “%1”").arg(label(id)));
    connect(take, &QPushButton::clicked, this, [this, id] { this->take({id}); });
    m_grid->addWidget(take, row, static_cast<int>(texts.size()));
}

bool PriceDifferenceView::refresh()
{
    const std::vector<KeptDifference> all = priceDifferences(m_page.plan(), m_page.catalog());
    m_ids.clear();
    for (const KeptDifference& difference : all)
        m_ids << difference.id;
    // A button that was pressed is still at work while the page is shown anew.
    if (m_body != nullptr) {
        m_body->hide();
        m_body->deleteLater();
        m_body = nullptr;
    }
    if (all.empty())
        return false;
    m_summary->setText(
        tr("The catalogue says otherwise today about %n figure(s) that this plan keeps. It goes on "
           "with its own until you take the new ones over. All together change the present value "
           "by: %1.",
            nullptr, static_cast<int>(all.size()))
            .arg(effectText(m_ids)));
    m_body = new QWidget(this);
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(18);
    addHeadings();
    for (const KeptDifference& difference : all) {
        if (m_grid->rowCount() > kMostLines)
            break;
        addLine(difference);
    }
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_body);
    m_all->setVisible(all.size() > 1);
    return true;
}

void PriceDifferenceView::take(const QStringList& ids)
{
    const QString text = ids.size() == 1 ? tr("Take over “%1” of today").arg(label(ids.front()))
                                         : tr("Take over the prices of today");
    m_page.document().edit(text, [&](Plan& plan) { takeToday(plan, ids, m_page.catalog()); });
}

void addPriceDifference(FormPage& page)
{
    const Section section
        = page.card(PriceDifferenceView::tr("Prices have changed since this plan took them"));
    auto* difference = new PriceDifferenceView(page);
    section.layout->addWidget(difference);
    page.registerField(u"price_difference"_s, difference);
    QWidget* card = difference->parentWidget();
    while (card != nullptr && qobject_cast<Card*>(card) == nullptr)
        card = card->parentWidget();
    section.onRender([difference, card] {
        const bool differs = difference->refresh();
        if (card != nullptr)
            card->setVisible(differs);
    });
}

void addPriceImport(FormPage& page, const PageActions& actions)
{
    if (!actions.importPrices)
        return;
    const Section section = page.card(PriceDifferenceView::tr("Own prices"),
        PriceDifferenceView::tr(
            "Quotes that you hold, newer lists of the clouds and your company's "
            "defaults stand for all plans of the library. Files can be dropped "
            "onto the window as well."));
    auto* button = new QPushButton(PriceDifferenceView::tr("Import prices …"));
    button->setObjectName(u"importPrices"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch(1);
    section.layout->addLayout(row);
    page.registerField(u"prices"_s, button);
    QObject::connect(button, &QPushButton::clicked, button, actions.importPrices);
}

} // namespace kursbuch
