#pragma once

#include "ui/stops/offer_list.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItem;
class QStandardItemModel;
class QTableView;

namespace kursbuch {

class ChoiceBar;

/// Offers and services of the price catalogue for one way: searched, sorted, filtered by what data
/// protection admits, and one of them chosen to reckon with.
class OfferTable final : public QWidget {
    Q_OBJECT

public:
    explicit OfferTable(FormPage& page);

    void refresh();

private:
    void build();
    void buildView();
    void choose(const QString& offerId);
    void fill();
    void addEntry(const OfferEntry& entry);
    void updateChosen();
    void updateSelected();
    [[nodiscard]] QString selectedOffer() const;

    FormPage& m_page;
    OfferList m_offers;
    ChoiceBar* m_ways;
    QLineEdit* m_search;
    QCheckBox* m_admissible;
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_view;
    QLabel* m_chosen;
    QLabel* m_selected;
    QPushButton* m_take;
    QPushButton* m_best;
    QString m_way;
};

} // namespace kursbuch
