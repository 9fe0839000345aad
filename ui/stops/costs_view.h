#pragma once

#include "ui/charts/money_charts.h"
#include "ui/stops/cell_table.h"

#include <memory>

namespace kursbuch {

/// What the cards of the costs stop share. Money is worked out once a refresh of the page, and not
/// at all while another stop is in sight.
class CostsView {
public:
    explicit CostsView(FormPage& page)
        : m_page(page)
        , m_words(std::make_unique<MoneyWords>(page.wording(), page.assessment(), m_money))
    {
    }

    void refresh();

    [[nodiscard]] FormPage& page() const { return m_page; }
    [[nodiscard]] const Money& money() const { return m_money; }
    /// Of money's own sheet, which holds that of the assessment too.
    [[nodiscard]] Figures figures() const { return {m_money.sheet, m_money.values}; }
    [[nodiscard]] const MoneyWords& words() const { return *m_words; }
    [[nodiscard]] MoneyPictures pictures() const;

    /// The way in focus: the chosen one, else the recommended one.
    [[nodiscard]] QString focusWay() const;
    [[nodiscard]] QString shortName(const QString& wayId) const;
    /// A cell of money's sheet in the unit of its quantity, "–" where there is none.
    [[nodiscard]] Cell cell(const QString& quantity) const;
    /// The same as money, `factor` times: per 1,000, in a year.
    [[nodiscard]] Cell moneyCell(const QString& quantity, double factor = 1.0) const;
    /// What the charts draw: with a cost and not closed, the way in focus first, today last.
    [[nodiscard]] std::vector<const WayResult*> openWays() const;

private:
    FormPage& m_page;
    Money m_money {};
    std::unique_ptr<MoneyWords> m_words;
};

using Costs = std::shared_ptr<CostsView>;

/// Has the cells of a table unfold on money's sheet.
void unfoldMoney(CellTable& table, const Costs& costs);

} // namespace kursbuch
