#pragma once

#include "app/library.h"
#include "ui/prices/price_batch.h"
#include "ui/text/wording.h"
#include "ui/window/prompts.h"

#include <QDialog>
#include <memory>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;
class QTabWidget;
class QThread;

namespace kursbuch {

class RowModel;

/// What the dialog works on; the references outlive it.
struct PricesParts {
    const Catalog& catalog; ///< with what the library keeps
    Library& library;
    const Wording& words;
    Prompts prompts {};
    const Plan* plan = nullptr; ///< the open one
    QDate today {};
};

/// Prices and company defaults of a library: shows what files say, what is doubtful in them, what
/// was left out and why, and what they would change; then keeps all of it in one go, or nothing.
/// What was imported before is listed and can be withdrawn.
class PricesDialog : public QDialog {
    Q_OBJECT

public:
    explicit PricesDialog(PricesParts parts, QWidget* parent = nullptr);
    ~PricesDialog() override;

    /// Reads beside the window and adds to what is shown.
    void addFiles(const QStringList& paths);
    [[nodiscard]] bool isReading() const { return m_reader != nullptr; }
    [[nodiscard]] const PriceBatch& batch() const { return m_batch; }
    /// Whether the library says otherwise than before.
    [[nodiscard]] bool hasChanged() const { return m_changed; }
    /// Entries that were kept; 0 if nothing was.
    [[nodiscard]] int kept() const { return m_kept; }

signals:
    void shown(); ///< all files were read

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void addTables();
    [[nodiscard]] QHBoxLayout* makeButtons();
    [[nodiscard]] RowModel* addTable(const QStringList& headings, const QString& name);
    [[nodiscard]] QPushButton* addButton(QHBoxLayout& row, const QString& text, const QString& id);
    void render();
    void renderImports();
    void chooseFile();
    void take(PriceBatch batch);
    void keep();
    void withdraw();
    void saveDefaults();
    void complain(const QString& sentence);

    PricesParts m_parts;
    QStringList m_paths {};
    PriceBatch m_batch {};
    std::vector<PriceImport> m_imports {}; ///< of the library, as listed
    QThread* m_reader = nullptr;
    bool m_changed = false;
    int m_kept = 0;
    QLabel* m_files;
    QLabel* m_changes;
    QLabel* m_error;
    QTabWidget* m_tabs;
    RowModel* m_understood = nullptr;
    RowModel* m_flagged = nullptr;
    RowModel* m_refused = nullptr;
    RowModel* m_differences = nullptr;
    RowModel* m_keptRows = nullptr;
    QTableView* m_importTable = nullptr;
    QPushButton* m_withdraw = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace kursbuch
