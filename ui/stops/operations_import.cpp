#include "ui/stops/operations_import.h"

#include "ui/stops/labels.h"
#include "ui/stops/operations_gpus.h"
#include "ui/window/look.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kMargin = 20;
constexpr QSize kSize {900, 620};

QWidget* scrolled(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

} // namespace

MeasurementDialog::MeasurementDialog(
    FormPage& page, const MeasurementReading& reading, QWidget* parent)
    : QDialog(parent)
    , m_page(page)
    , m_groups(groupsOf(reading.gpus, page.plan(), page.catalog()))
{
    setWindowTitle(tr("Import measurements"));
    resize(kSize);
    auto* inner = new QWidget;
    auto* content = new QVBoxLayout(inner);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(12);
    content->addWidget(textLabel(understood(reading), LabelKind::Strong));
    content->addWidget(groupTable());
    content->addWidget(serverChoice());
    content->addWidget(textLabel(tr("What it changes"), LabelKind::Strong));
    m_changes = textLabel({});
    m_changes->setObjectName(u"changes"_s);
    content->addWidget(m_changes);
    if (reading.leftOut > 0)
        content->addWidget(leftOut(reading));
    content->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(12);
    column->addWidget(scrolled(inner), 1);
    column->addWidget(buttons());
    refresh();
}

QString MeasurementDialog::understood(const MeasurementReading& reading) const
{
    const QHash<QString, QString> formats {{u"dcgm_dmon"_s, tr("output of dcgmi dmon")},
        {u"dcgm_csv"_s, tr("CSV with DCGM fields")}, {u"nvidia_smi"_s, tr("output of nvidia-smi")},
        {u"table"_s, tr("table of measurements")}};
    const auto count = [this](int lines) { return m_page.wording().number(lines, 0); };
    QString text = tr("Read as %1: %2 lines understood")
                       .arg(formats.value(reading.format), count(reading.understood));
    if (reading.withoutValue > 0)
        text += tr(", %1 without a value (N/A)").arg(count(reading.withoutValue));
    if (reading.leftOut > 0)
        text += tr(", %1 left out").arg(count(reading.leftOut));
    return text + u'.';
}

QWidget* MeasurementDialog::groupTable()
{
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(6, 1);
    int column = 0;
    for (const QString& heading : {tr("In the file"), tr("Count"), tr("p95 use"), tr("Memory used"),
             tr("Days"), tr("Accelerator"), tr("What it proves")})
        grid->addWidget(textLabel(heading, LabelKind::Muted), 0, column++);
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        addGroup(*grid, i);
    return table;
}

void MeasurementDialog::addGroup(QGridLayout& grid, std::size_t index)
{
    const MeasuredGroup& group = m_groups[index];
    const Wording& wording = m_page.wording();
    const auto shown = [](const std::optional<double>& value, const auto& text) {
        return value ? text(*value) : u"–"_s;
    };
    QStringList name {group.host, group.model.isEmpty() ? tr("model not named") : group.model};
    name.removeAll(QString());
    const int row = grid.rowCount();
    grid.addWidget(textLabel(name.join(u" · "_s)), row, 0);
    const QStringList figures {wording.number(group.gpu.count, 0),
        shown(group.gpu.utilisationP95, [&](double share) { return wording.percent(share); }),
        shown(group.gpu.memoryUsedGB, [&](double gb) { return wording.number(gb, 1) + u" GB"_s; }),
        shown(group.gpu.measuredDays, [&](double days) { return wording.number(days, 1); })};
    int column = 1;
    for (const QString& figure : figures) {
        QLabel* label = textLabel(figure);
        label->setWordWrap(false);
        grid.addWidget(label, row, column++);
    }
    grid.addWidget(typeChoice(index), row, column++);
    m_uses.push_back(textLabel({}, LabelKind::Muted));
    grid.addWidget(m_uses.back(), row, column);
}

QComboBox* MeasurementDialog::typeChoice(std::size_t index)
{
    auto* box = new QComboBox;
    box->setObjectName(u"type%1"_s.arg(index));
    box->setAccessibleName(tr("Accelerator"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    box->addItem(tr("leave out"), QString());
    for (const Gpu& gpu : m_page.catalog().gpus)
        box->addItem(gpu.name, gpu.id);
    box->setCurrentIndex(std::max(box->findData(m_groups[index].gpu.gpuId), 0));
    connect(box, &QComboBox::currentIndexChanged, this, &MeasurementDialog::refresh);
    m_types.push_back(box);
    return box;
}

QWidget* MeasurementDialog::serverChoice()
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_server = new QComboBox;
    m_server->setObjectName(u"server"_s);
    m_server->setAccessibleName(tr("Server"));
    for (const InstalledServer& server : m_page.plan().servers)
        m_server->addItem(server.name.isEmpty() ? server.id : server.name, server.id);
    m_server->addItem(tr("a new server"), QString());
    const auto isForeign = [](const MeasuredGroup& group) {
        return group.serverId.isEmpty() && !group.host.isEmpty();
    };
    if (std::ranges::any_of(m_groups, isForeign))
        m_server->setCurrentIndex(m_server->count() - 1);
    connect(m_server, &QComboBox::currentIndexChanged, this, &MeasurementDialog::refresh);
    QLabel* label = textLabel(tr("Where the file names no server of the plan, they stand in"));
    label->setWordWrap(false);
    line->addWidget(label);
    line->addWidget(m_server);
    line->addStretch(1);
    row->setVisible(std::ranges::any_of(
        m_groups, [](const MeasuredGroup& group) { return group.serverId.isEmpty(); }));
    return row;
}

QWidget* MeasurementDialog::leftOut(const MeasurementReading& reading)
{
    QStringList lines;
    for (const Error& error : reading.refused)
        lines << tr("Line %1: %2").arg(error.place.section(u':', -1), error.message);
    if (const int more = reading.leftOut - static_cast<int>(reading.refused.size()); more > 0)
        lines << tr("and %1 further lines").arg(m_page.wording().number(more, 0));
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(textLabel(tr("Left out"), LabelKind::Strong));
    QLabel* text = textLabel(lines.join(u'\n'));
    text->setObjectName(u"leftOut"_s);
    column->addWidget(text);
    return box;
}

QWidget* MeasurementDialog::buttons()
{
    auto* box = new QDialogButtonBox;
    box->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_take = box->addButton(tr("Take over"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"take"_s);
    m_take->setDefault(true);
    setRole(m_take, u"primary"_s);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return box;
}

std::vector<MeasuredGroup> MeasurementDialog::chosen() const
{
    std::vector<MeasuredGroup> groups = m_groups;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        groups[i].gpu.gpuId = m_types[i]->currentData().toString();
        if (groups[i].serverId.isEmpty())
            groups[i].serverId = m_server->currentData().toString();
    }
    return groups;
}

void MeasurementDialog::refresh()
{
    if (m_changes == nullptr || m_take == nullptr)
        return;
    const auto groups = chosen();
    for (std::size_t i = 0; i < groups.size(); ++i)
        m_uses[i]->setText(groups[i].gpu.gpuId.isEmpty()
                ? tr("stays out of the plan")
                : OperationsGpus::useText(groups[i].gpu, m_page));
    const QString text = changes();
    m_changes->setText(text.isEmpty() ? tr("Nothing: the plan says so already.") : text);
    m_take->setEnabled(!text.isEmpty());
}

QString MeasurementDialog::inventory(const InstalledServer& server) const
{
    QStringList parts;
    for (const InstalledGpu& gpu : server.gpus) {
        const QString use = gpu.utilisationP95 ? m_page.wording().percent(*gpu.utilisationP95)
                                               : tr("not measured");
        parts << u"%1 (%2)"_s.arg(OperationsGpus::name(gpu, m_page.catalog()), use);
    }
    return parts.isEmpty() ? tr("no accelerators") : parts.join(u", "_s);
}

QString MeasurementDialog::changes() const
{
    const std::vector<InstalledServer>& before = m_page.plan().servers;
    const Plan after = withMeasurements(m_page.plan(), chosen());
    QStringList lines;
    for (std::size_t i = 0; i < after.servers.size(); ++i) {
        const InstalledServer& server = after.servers[i];
        if (i >= before.size())
            lines << tr("New server %1: %2").arg(server.name, inventory(server));
        else if (server != before[i])
            lines << tr("%1: %2 becomes %3")
                         .arg(server.name, inventory(before[i]), inventory(server));
    }
    return lines.join(u'\n');
}

void MeasurementDialog::accept()
{
    m_page.document().edit(tr("Import measurements"),
        [groups = chosen()](Plan& plan) { plan = withMeasurements(std::move(plan), groups); });
    QDialog::accept();
}

} // namespace kursbuch
