#pragma once

#include "app/assess/price_difference.h"
#include "ui/stops/form_page.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace kursbuch {

/// Figures that the plan keeps and that the catalogue says otherwise today: what each was and is,
/// what taking it over does to the way in focus, one by one or all at once. One undo step each.
class PriceDifferenceView final : public QWidget {
    Q_OBJECT

public:
    explicit PriceDifferenceView(FormPage& page);

    /// Shows what differs now; false: nothing does.
    [[nodiscard]] bool refresh();

private:
    void addHeadings();
    void addLine(const KeptDifference& difference);
    [[nodiscard]] QString valueText(const QString& id, const std::optional<double>& value) const;
    [[nodiscard]] QString effectText(const QStringList& ids) const;
    [[nodiscard]] QString label(const QString& id) const;
    void take(const QStringList& ids);

    FormPage& m_page;
    QLabel* m_summary;
    QWidget* m_body = nullptr;
    QGridLayout* m_grid = nullptr;
    QPushButton* m_all;
    QStringList m_ids {};
};

/// A card that is there only while there is a difference.
void addPriceDifference(FormPage& page);

/// A card that leads to the prices of the library; nothing where the window cannot show them.
void addPriceImport(FormPage& page, const PageActions& actions);

} // namespace kursbuch
