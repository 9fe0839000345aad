#include "ui/stops/chart_frame.h"

#include "ui/charts/axis_tickers.h"
#include "ui/window/look.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kMostRows = 14; ///< of the table before it scrolls
constexpr double kPictureScale = 2.0;
constexpr int kPictureMargin = 16;

QPushButton* headLink(const QString& name, QWidget* parent)
{
    QPushButton* link = makeLink({}, parent);
    link->setObjectName(name);
    return link;
}

} // namespace

ChartFrame::ChartFrame(QString title, Chart* chart, QWidget* parent)
    : QWidget(parent)
    , m_title(std::move(title))
    , m_chart(chart)
    , m_tableSwitch(headLink(u"chartTable"_s, this))
    , m_readOut(makeLabel(u"muted"_s, this))
    , m_table(new QTableWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(chart);
    column->addWidget(m_readOut);
    buildHead();
    column->addWidget(m_table);
    buildTable();
    m_readOut->setObjectName(u"chartReadOut"_s);
    connect(chart, &Chart::pointed, this, &ChartFrame::showReadOut);
    connect(chart, &Chart::renewed, this, [this] {
        if (m_table->isVisibleTo(this))
            fillTable();
    });
    showReadOut({});
}

void ChartFrame::buildHead()
{
    QPushButton* picture = headLink(u"copyPicture"_s, this);
    QPushButton* table = headLink(u"copyTable"_s, this);
    m_tableSwitch->setText(tr("Table"));
    m_tableSwitch->setCheckable(true);
    picture->setText(tr("Copy as picture"));
    table->setText(tr("Copy as table"));
    for (QPushButton* link : {m_tableSwitch, picture, table})
        link->setAccessibleName(u"%1: %2"_s.arg(m_title, link->text()));
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_tableSwitch);
    row->addWidget(picture);
    row->addWidget(table);
    row->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_tableSwitch, &QPushButton::toggled, this, [this](bool shown) {
        if (shown)
            fillTable();
        m_table->setVisible(shown);
    });
    connect(picture, &QPushButton::clicked, this, &ChartFrame::copyPicture);
    connect(table, &QPushButton::clicked, this, &ChartFrame::copyTable);
}

void ChartFrame::buildTable()
{
    m_table->setObjectName(u"chartNumbers"_s);
    m_table->setAccessibleName(m_title);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setVisible(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->hide();
}

void ChartFrame::fillTable()
{
    const ChartTable table = m_chart->table();
    m_table->setColumnCount(static_cast<int>(table.headings.size()));
    m_table->setHorizontalHeaderLabels(table.headings);
    m_table->setRowCount(static_cast<int>(table.rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ChartTable::Row& line = table.rows[static_cast<std::size_t>(row)];
        m_table->setItem(row, 0, new QTableWidgetItem(line.title));
        for (std::size_t i = 0; i < line.values.size(); ++i) {
            const std::optional<double>& value = line.values[i];
            auto* item
                = new QTableWidgetItem(fullEuro(value.value_or(std::nan("")), m_chart->numbers()));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, static_cast<int>(i) + 1, item);
        }
    }
    const int rows = std::min(m_table->rowCount(), kMostRows);
    const int scroll = m_table->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
        + rows * m_table->verticalHeader()->defaultSectionSize() + scroll + 4);
}

void ChartFrame::showReadOut(const QString& readOut)
{
    m_readOut->setText(
        readOut.isEmpty() ? tr("Pointer or arrow keys read out the figures.") : readOut);
    setStyleState(m_readOut, "role", readOut.isEmpty() ? u"muted"_s : QString());
}

QImage ChartFrame::picture() const
{
    const Theme before = m_chart->colours();
    const QSize size(m_chart->width() + 2 * kPictureMargin,
        m_chart->height() + 2 * kPictureMargin + 2 * fontMetrics().height());
    QImage image(size * kPictureScale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QCPPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = scaledFont(this->font(), kPictureScale, QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme(ThemeKind::Print).text);
    const double margin = kPictureMargin * kPictureScale;
    painter.drawText(QPointF(margin, margin + QFontMetricsF(font).ascent()), m_title);
    const double top = margin + 2 * fontMetrics().height() * kPictureScale;
    m_chart->setTheme(theme(ThemeKind::Print));
    m_chart->paintInto(painter,
        QRectF(QPointF(margin, top), QSizeF(m_chart->size()) * kPictureScale), kPictureScale);
    m_chart->setTheme(before);
    return image;
}

void ChartFrame::copyPicture()
{
    QApplication::clipboard()->setImage(picture());
    m_readOut->setText(tr("The picture is on the clipboard."));
}

void ChartFrame::copyTable()
{
    QApplication::clipboard()->setText(tabbed(m_chart->table(), m_chart->numbers()));
    m_readOut->setText(tr("The table is on the clipboard."));
}

} // namespace kursbuch
