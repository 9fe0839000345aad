#include "ui/stops/operations_gpus.h"

#include "ui/stops/labels.h"
#include "ui/stops/operations_import.h"
#include "ui/stops/own_gpus.h"
#include "ui/stops/rows.h"
#include "ui/window/prompts.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr qint64 kMostBytes = 65LL * 1024 * 1024; ///< a byte more than reading takes says enough

std::vector<Choice> gpuTypes(const Catalog& catalog)
{
    std::vector<Choice> choices;
    for (const Gpu& gpu : catalog.gpus)
        if (!isOwnId(gpu.id))
            choices.push_back({gpu.id, gpu.name});
    return choices;
}

auto gpusOf(int server)
{
    return [server](auto& plan) {
        const bool there = server < static_cast<int>(plan.servers.size());
        return there ? &plan.servers[static_cast<std::size_t>(server)].gpus : nullptr;
    };
}

} // namespace

void OperationsGpus::addRows(const Section& section, int server)
{
    const NumberField count {.field = u"gpuCount"_s, .label = tr("Count"), .whole = true};
    const NumberField use {
        .field = u"utilisation"_s, .label = tr("p95 use %"), .factor = 0.01, .maximum = 100};
    const NumberField memory {
        .field = u"memoryUsed"_s, .label = tr("Memory used GB"), .decimals = 1};
    const NumberField days {.field = u"measuredDays"_s, .label = tr("Days"), .decimals = 0};
    Rows(u"gpu%1"_s.arg(server), gpusOf(server))
        .labels(tr("Add accelerators"), tr("Remove the accelerators"))
        .choice({.field = u"gpuType"_s,
                    .label = tr("Accelerator"),
                    .choices = gpuTypes(section.page->catalog()),
                    .none = tr("choose …"),
                    .more = OwnGpus::ofPlan},
            0, &InstalledGpu::gpuId)
        .number(count, 56, &InstalledGpu::count)
        .number(use, 66, &InstalledGpu::utilisationP95)
        .number(memory, 66, &InstalledGpu::memoryUsedGB)
        .number(days, 56, &InstalledGpu::measuredDays)
        .choice(
            {.field = u"measuredWith"_s,
                .label = tr("Measured with"),
                .choices = {{u"sm_active"_s, tr("SM_ACTIVE")}, {u"gpu_util"_s, u"nvidia-smi"_s}},
                .none = tr("typed")},
            108, &InstalledGpu::measuredWith)
        .addTo(section);
    QLabel* judgement = textLabel({}, LabelKind::Muted);
    judgement->setObjectName(u"gpuUse%1"_s.arg(server));
    section.layout->addWidget(judgement);
    section.onRender([page = section.page, judgement, server] {
        judgement->setText(judged(*page, server));
        judgement->setVisible(!judgement->text().isEmpty());
    });
}

QString OperationsGpus::judged(const FormPage& page, int server)
{
    const auto* gpus = gpusOf(server)(page.plan());
    QStringList lines;
    if (gpus != nullptr) {
        for (const InstalledGpu& gpu : *gpus)
            lines << name(gpu, page.catalog()) + u": "_s + useText(gpu, page);
    }
    return lines.join(u'\n');
}

QString OperationsGpus::name(const InstalledGpu& gpu, const Catalog& catalog)
{
    const Gpu* type = catalog.gpu(gpu.gpuId);
    return u"%1 × %2"_s.arg(gpu.count).arg(type == nullptr ? tr("unknown type") : type->name);
}

QString OperationsGpus::useText(const InstalledGpu& gpu, const FormPage& page)
{
    switch (useOf(gpu, page.plan(), page.catalog())) {
    case GpuUse::Unmeasured:
        return tr("not measured, an open question");
    case GpuUse::PeriodUnknown:
        return tr("the file has no times; enter how many days were measured");
    case GpuUse::TooShort:
        return tr("measured for less than 28 days, which settles nothing yet");
    case GpuUse::OnlyKernels:
        return tr("not known: nvidia-smi says that something ran, not how much; measure SM_ACTIVE");
    case GpuUse::MemoryUnknown:
        return tr("little used; enter how much memory is in use");
    case GpuUse::Busy:
        return tr("in use");
    case GpuUse::MemoryTaken:
        return tr("little used, but its memory is taken");
    case GpuUse::Idle:
        return tr("idle, comes before new ones");
    }
    return {};
}

void OperationsGpus::addImport(const Section& section)
{
    auto* button = new QPushButton(tr("Import measurements …"));
    button->setObjectName(u"importMeasurements"_s);
    QLabel* problem = textLabel({}, LabelKind::Body);
    problem->setObjectName(u"importProblem"_s);
    problem->hide();
    section.layout->addWidget(button, 0, Qt::AlignLeft);
    section.layout->addWidget(textLabel(
        tr("Output of dcgmi dmon, a CSV with DCGM fields, output of nvidia-smi --query-gpu=… "
           "--format=csv, or a table with the columns model, count, sm_active_p95 [%], "
           "memory_used [GB], days."),
        LabelKind::Muted));
    section.layout->addWidget(problem);
    QObject::connect(button, &QPushButton::clicked, button, [page = section.page, button, problem] {
        const QString file = dialogPrompts().openFile(button->window(), tr("Import measurements"),
            tr("Measurements (*.csv *.txt *.log *.tsv);;All files (*)"));
        if (file.isEmpty())
            return;
        problem->setText(import(*page, file));
        problem->setVisible(!problem->text().isEmpty());
    });
}

QString OperationsGpus::import(FormPage& page, const QString& fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return tr("%1 cannot be opened: %2").arg(fileName, file.errorString());
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto reading = readMeasurements(file.read(kMostBytes), fileName.section(u'/', -1));
    QApplication::restoreOverrideCursor();
    if (!reading)
        return reading.error().toString();
    MeasurementDialog(page, *reading, page.window()).exec();
    return {};
}

} // namespace kursbuch
