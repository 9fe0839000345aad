#pragma once

#include "ui/stops/form_page.h"

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
    struct Entry {
        QString id;
        QString name;
        QString providerId;
        QString country;
        QString hardware;
        std::optional<double> price {}; ///< for sorting; in its own currency
        QString priceText;
        Source source;
    };

    void build();
    void buildView();
    void choose(const QString& offerId);
    void fill();
    void addEntry(const Entry& entry);
    void updateChosen();
    [[nodiscard]] std::vector<Entry> entries() const;
    [[nodiscard]] Entry entryOf(const Offer& offer) const;
    [[nodiscard]] Entry entryOf(const Service& service) const;
    [[nodiscard]] Verdict verdictOf(const Entry& entry) const;
    [[nodiscard]] QString country(const QString& iso) const;
    [[nodiscard]] QString price(double value, const QString& currency, const QString& per) const;
    [[nodiscard]] QString selectedOffer() const;

    FormPage& m_page;
    ChoiceBar* m_ways;
    QLineEdit* m_search;
    QCheckBox* m_admissible;
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_view;
    QLabel* m_chosen;
    QPushButton* m_take;
    QPushButton* m_best;
    QString m_way;
};

} // namespace kursbuch
