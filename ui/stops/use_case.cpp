#include "ui/stops/use_case.h"

#include "ui/stops/labels.h"
#include "ui/stops/own_gpus.h"
#include "ui/stops/rows.h"
#include "ui/stops/sizing_card.h"
#include "ui/stops/workload_form.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

void UseCaseStop::build(FormPage& page)
{
    page.intro(tr("The infrastructure follows the application; more is not better."));
    page.addItems({.stop = page.stopId(), .groups = {u"case"_s}});
    workloads(page);
    SizingCard::add(page);
    need(page);
    page.addItems({.stop = page.stopId(), .groups = {u"around"_s}});
    OwnGpus::addCard(page);
}

void UseCaseStop::workloads(FormPage& page)
{
    const Section card = page.card(tr("How much of it?"),
        tr("Grey figures are assumptions; whatever you type replaces them."));
    const auto rows = [](auto& plan) { return &plan.workloads; };
    Rows(u"workload"_s, rows)
        .labels(tr("Add a workload"), tr("Remove the workload"))
        .column({}, 0, [](const Section& row, int index) { return WorkloadForm::make(row, index); })
        .addTo(card);
}

void UseCaseStop::need(FormPage& page)
{
    const Section card = page.foldedCard(tr("Way by way"),
        tr("The smallest configuration that is sufficient, way by way. Click a figure to see how "
           "it is worked out."));
    auto* table = new CellTable(page,
        {tr("Way"), tr("Accelerator"), tr("Use"), tr("Training"), tr("Busy"), tr("Response"),
            tr("GPU hours a month")});
    table->setObjectName(u"need"_s);
    table->setWidths({0, 140, 44, 56, 56, 70, 88});
    card.layout->addWidget(table);
    card.onRender([&page, table] {
        std::vector<CellRow> rows;
        for (const WayResult& way : page.assessment().ways) {
            if (way.id != u"today"_s)
                rows.push_back(needRow(page, way));
        }
        table->setRows(std::move(rows));
    });
}

CellRow UseCaseStop::needRow(const FormPage& page, const WayResult& way)
{
    const Wording& words = page.wording();
    const QString name = words.word(u"way."_s + way.id + u".short"_s);
    CellRow row {.title = name, .mark = page.colours().way(way.id)};
    row.cells.push_back({.html = name});
    const Gpu* gpu = page.catalog().gpu(way.sizing.gpuId);
    if (!gpu) {
        const QString why = page.wording().message(way.obstacle, page.assessment());
        row.cells.push_back({.html = way.carries ? tr("none of one's own") : why.toHtmlEscaped()});
        return row;
    }
    row.cells.push_back({.html = gpu->name, .detail = gpuFacts(page, *gpu)});
    // Which of two quantities there is depends on the kind of workload.
    const auto figure = [&](const QStringList& quantities) {
        for (const QString& quantity : quantities) {
            const QString id = u"%1.sizing.%2"_s.arg(way.id, quantity);
            if (page.assessment().sheet.find(id) < 0)
                continue;
            row.cells.push_back(
                {.html = words.quantity(id, page.assessment()), .quantity = id, .number = true});
            return;
        }
        row.cells.push_back({.html = u"–"_s, .number = true});
    };
    figure({u"gpus_for_use"_s});
    row.cells.back().html = QString::number(way.sizing.gpusForUse);
    figure({u"gpus_for_training"_s});
    row.cells.back().html = QString::number(way.sizing.gpusForTraining);
    figure({u"use_utilisation"_s});
    figure({u"response_time"_s, u"time_per_item"_s});
    figure({u"gpu_hours_per_month"_s});
    return row;
}

QString UseCaseStop::gpuFacts(const FormPage& page, const Gpu& gpu)
{
    const Wording& words = page.wording();
    return tr("%1 GB memory, %2 GB/s, %3 W")
               .arg(words.number(gpu.memoryGB, 0), words.number(gpu.bandwidthGBps, 0),
                   words.number(gpu.tdpW, 0))
        + u" · "_s + words.source(gpu.source);
}

} // namespace kursbuch
