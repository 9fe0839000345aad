#pragma once

#include "ui/stops/form_page.h"
#include "ui/stops/market_model.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace kursbuch {

class ChoiceBar;

/// Offers and services of the price catalogue for one way: searched, sorted, filtered, put beside
/// one another, and one of them chosen to reckon with, on which terms and with which support.
class OfferTable final : public QWidget {
    Q_OBJECT

public:
    explicit OfferTable(FormPage& page);

    void refresh();
    [[nodiscard]] const QString& way() const { return m_way; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildFilters();
    void buildView();
    void buildButtons();
    void choose(const QString& offerId);
    /// Sets what is chosen for the way that is shown, or forgets it.
    void put(std::map<QString, QString>& choices, const QString& value) const;
    void setWay(const QString& way);
    void fillGpus();
    void applyFilter();
    void select(const QString& offerId);
    void toggleCompared();
    void showChosen();
    void showTerms();
    void showSupport();
    void takeSelection();
    void showSelected();
    void showComparison();
    [[nodiscard]] const MarketEntry* chosenEntry() const;

    FormPage& m_page;
    ChoiceBar* m_ways;
    QLineEdit* m_search;
    QCheckBox* m_admissible;
    QCheckBox* m_carrying;
    QCheckBox* m_eea;
    QComboBox* m_gpu;
    MarketModel* m_model;
    QTableView* m_view;
    QLabel* m_count;
    QLabel* m_chosen;
    QLabel* m_age;
    QComboBox* m_term;
    QComboBox* m_support;
    QLabel* m_selected;
    QPushButton* m_take;
    QPushButton* m_best;
    QPushButton* m_compare;
    QWidget* m_comparison = nullptr;
    QString m_way;
    QString m_selectedId {}; ///< kept apart from the model, whose entries end with the catalogue
    QStringList m_compared {};
};

} // namespace kursbuch
