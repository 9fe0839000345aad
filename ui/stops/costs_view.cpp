#include "ui/stops/costs_view.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kursbuch {

void CostsView::refresh()
{
    m_money = moneyOf(m_page.plan(), m_page.catalog(), m_page.assessment());
}

QString CostsView::focusWay() const
{
    const QString& chosen = m_page.plan().choices.way;
    return chosen.isEmpty() ? m_page.assessment().recommendation.way : chosen;
}

QString CostsView::shortName(const QString& wayId) const
{
    return m_page.wording().word(u"way.%1.short"_s.arg(wayId));
}

Cell CostsView::cell(const QString& quantity) const
{
    if (!words().value(quantity))
        return {.html = u"–"_s, .quantity = quantity, .number = true};
    return {.html = m_page.wording().quantity(quantity, figures()).toHtmlEscaped(),
        .quantity = quantity,
        .number = true};
}

Cell CostsView::moneyCell(const QString& quantity, double factor) const
{
    const auto eur = words().value(quantity);
    return {.html = eur ? m_page.wording().money(*eur * factor) : u"–"_s,
        .quantity = quantity,
        .number = true};
}

MoneyPictures CostsView::pictures() const
{
    MoneyPictures pictures {
        .money = m_money, .plan = m_page.plan(), .words = *m_words, .focus = focusWay()};
    for (const WayResult* way : openWays())
        pictures.ways << way->id;
    return pictures;
}

std::vector<const WayResult*> CostsView::openWays() const
{
    std::vector<const WayResult*> open;
    std::vector<const WayResult*> all;
    for (const WayResult& way : m_page.assessment().ways) {
        if (!way.cost || !way.carries)
            continue;
        all.push_back(&way);
        if (way.verdict != Verdict::Closed || way.id == focusWay())
            open.push_back(&way);
    }
    // Today alone is nothing to compare; then the closed ones are shown instead.
    std::vector<const WayResult*> ways = open.size() > 1 ? std::move(open) : std::move(all);
    std::stable_partition(
        ways.begin(), ways.end(), [this](const WayResult* way) { return way->id == focusWay(); });
    return ways;
}

void unfoldMoney(CellTable& table, const Costs& costs)
{
    table.setFigures([costs] {
        Figures figures = costs->figures();
        figures.owner = costs;
        return figures;
    });
}

} // namespace kursbuch
