#pragma once

#include "app/library.h"
#include "ui/text/wording.h"
#include "ui/window/shipped_plans.h"

#include <QWidget>
#include <functional>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace kursbuch {

class Card;
class PlanTableModel;
class Tile;

/// What is asked of a plan in the list.
enum class PlanAction { Open, Duplicate, Export, Archive, Restore, Delete };

/// Stop 0: all plans with search, samples to look at, templates to start from.
class LibraryPage : public QWidget {
    Q_OBJECT

public:
    LibraryPage(Library& library, std::function<QDateTime()> now, QWidget* parent = nullptr);

    void setWording(const Wording& wording);
    /// What the library says otherwise than ships, above the list; empty hides it.
    void setStanding(const QString& sentence);
    /// Reads the list again; an error shows as a sentence with the next step.
    void reload();
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] QString selectedPlan() const;
    [[nodiscard]] int planCount() const;
    void focusSearch();

signals:
    void newRequested();
    void importRequested();
    void statusRequested();
    void planRequested(PlanAction action, const QString& planId);
    void shippedRequested(ShippedKind kind, const QString& id);

private:
    QWidget* buildHead();
    QWidget* buildPlans();
    QWidget* buildActions();
    QWidget* buildTiles(ShippedKind kind, QLabel*& heading);
    void buildTable();
    void retranslate();
    void retranslateTiles();
    void fitTable();
    void filter();
    void showSelection();
    void ask(PlanAction action);

    Library& m_library;
    const Wording* m_wording = nullptr;
    PlanTableModel* m_model;
    QSortFilterProxyModel* m_shown;
    QLabel* m_title = nullptr;
    QLabel* m_standing = nullptr;
    QLineEdit* m_search = nullptr;
    QCheckBox* m_archived = nullptr;
    QPushButton* m_status = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_new = nullptr;
    Card* m_plans = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_empty = nullptr;
    QWidget* m_actions = nullptr;
    std::vector<std::pair<PlanAction, QPushButton*>> m_buttons;
    QLabel* m_samplesHeading = nullptr;
    QLabel* m_templatesHeading = nullptr;
    std::vector<ShippedPlan> m_samples;
    std::vector<ShippedPlan> m_templates;
    std::vector<std::pair<const ShippedPlan*, Tile*>> m_tiles;
    std::vector<PlanSummary> m_all;
};

} // namespace kursbuch
