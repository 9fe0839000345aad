#include "ui/prices/prices_dialog.h"

#include "app/prices/house_defaults.h"
#include "ui/document/file_bytes.h"
#include "ui/document/library_prices.h"
#include "ui/prices/price_rows.h"
#include "ui/prices/row_model.h"
#include "ui/window/look.h"

#include <QDragEnterEvent>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QThread>

using namespace Qt::StringLiterals;

namespace kursbuch {

PricesDialog::PricesDialog(PricesParts parts, QWidget* parent)
    : QDialog(parent)
    , m_parts(std::move(parts))
    , m_files(makeLabel(u"strong"_s, this))
    , m_changes(makeLabel(QString(), this))
    , m_error(makeLabel(u"warning"_s, this))
    , m_tabs(new QTabWidget(this))
{
    build();
    renderImports();
    render();
    connect(m_importTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { render(); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { render(); });
}

PricesDialog::~PricesDialog()
{
    // It reads into its own memory, but from the catalogue of whoever opened the dialog.
    if (m_reader != nullptr)
        m_reader->wait();
}

void PricesDialog::addFiles(const QStringList& paths)
{
    if (paths.isEmpty() || isReading())
        return;
    m_paths += paths;
    m_paths.removeDuplicates();
    auto batch = std::make_shared<PriceBatch>();
    const QStringList all = m_paths;
    m_reader = QThread::create([this, batch, all] {
        *batch = readBatch(all, m_parts.catalog, m_parts.plan, m_parts.today);
    });
    m_reader->setParent(this);
    connect(m_reader, &QThread::finished, this, [this, batch] {
        m_reader->deleteLater();
        m_reader = nullptr;
        take(std::move(*batch));
    });
    render();
    m_reader->start();
}

void PricesDialog::take(PriceBatch batch)
{
    m_batch = std::move(batch);
    const PriceRows rows(m_batch, m_parts.catalog, m_parts.words);
    m_understood->setRows(rows.understood());
    m_flagged->setRows(rows.flagged());
    m_refused->setRows(rows.refused());
    m_differences->setRows(rows.changes());
    m_tabs->setCurrentIndex(m_understood->rowCount() > 0 ? 0 : 2);
    render();
    emit shown();
}

void PricesDialog::render()
{
    const PriceRows rows(m_batch, m_parts.catalog, m_parts.words);
    const bool any = !m_batch.files.empty();
    if (isReading())
        m_files->setText(tr("Reading …"));
    else
        m_files->setText(any ? rows.filesText()
                             : tr("Add a file or drop one here: a cloud's catalogue of SkyPilot "
                                  "(CSV), prices of LiteLLM (JSON), own quotes (CSV) or company "
                                  "defaults (YAML)."));
    m_changes->setText(rows.changesText());
    m_changes->setVisible(any && !isReading());
    const QStringList titles {tr("Understood (%1)"), tr("To be checked (%1)"), tr("Left out (%1)"),
        tr("What changes (%1)"), tr("Imported so far (%1)")};
    const RowModel* models[] {m_understood, m_flagged, m_refused, m_differences, m_keptRows};
    for (int tab = 0; tab < titles.size(); ++tab) {
        const QString count = m_parts.words.number(models[tab]->rowCount(), 0);
        m_tabs->setTabText(tab, titles[tab].arg(count));
        m_tabs->widget(tab)->setAccessibleName(m_tabs->tabText(tab));
        m_tabs->setTabVisible(tab, any || models[tab] == m_keptRows);
    }
    const int entries = m_batch.entries();
    m_import->setText(tr("Import %n entry(ies)", nullptr, entries));
    m_import->setEnabled(entries > 0 && !isReading() && !m_parts.library.isReadOnly());
    const QModelIndexList chosen = m_importTable->selectionModel()->selectedRows();
    const bool onImports = m_tabs->currentWidget() == m_importTable;
    m_withdraw->setVisible(onImports);
    m_save->setVisible(onImports);
    m_withdraw->setEnabled(!chosen.isEmpty()
        && m_imports[static_cast<std::size_t>(chosen.front().row())].holds()
        && !m_parts.library.isReadOnly());
}

void PricesDialog::renderImports()
{
    const Result<std::vector<PriceImport>> imports = m_parts.library.priceImports();
    if (!imports) {
        complain(imports.error().message);
        return;
    }
    // The newest first.
    m_imports.assign(imports->rbegin(), imports->rend());
    m_keptRows->setRows(PriceRows(m_batch, m_parts.catalog, m_parts.words).imports(m_imports));
}

void PricesDialog::chooseFile()
{
    const QString path = m_parts.prompts.openFile(
        this, tr("Import prices"), tr("Prices (*.csv *.json *.yaml *.yml);;All files (*)"));
    if (!path.isEmpty())
        addFiles({path});
}

void PricesDialog::keep()
{
    if (const Result<void> kept = m_parts.library.keepPrices(m_batch.imports()); !kept) {
        complain(kept.error().message);
        return;
    }
    m_changed = true;
    m_kept = m_batch.entries();
    accept();
}

void PricesDialog::withdraw()
{
    const QModelIndexList chosen = m_importTable->selectionModel()->selectedRows();
    if (chosen.isEmpty())
        return;
    const auto row = static_cast<std::size_t>(chosen.front().row());
    if (const Result<void> done = m_parts.library.withdrawPrices(m_imports[row].id); !done) {
        complain(done.error().message);
        return;
    }
    m_changed = true;
    renderImports();
    render();
}

void PricesDialog::saveDefaults()
{
    const QString path = m_parts.prompts.saveFile(
        this, tr("Save the company defaults"), tr("company-defaults") + u".yaml"_s);
    if (path.isEmpty())
        return;
    const Result<QByteArray> file = heldDefaults(m_parts.library, m_parts.catalog);
    const Result<void> written
        = file.and_then([&path](const QByteArray& bytes) { return writeWhole(bytes, path); });
    if (!written)
        complain(written.error().message);
}

void PricesDialog::complain(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->show();
}

void PricesDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PricesDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    addFiles(paths);
}

} // namespace kursbuch
