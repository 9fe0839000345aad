#include "ui/stops/exit_cloud.h"

#include "app/assess/cost_model.h"
#include "ui/stops/binding.h"
#include "ui/stops/cell_table.h"
#include "ui/stops/labels.h"

#include <QLabel>
#include <array>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

/// A quantity of the hybrid way: one figure, or one of the first and one of the last month.
CellRow rowOf(const FormPage& page, const QString& id)
{
    const Assessment& assessment = page.assessment();
    const QString label = page.wording().quantityLabel(id);
    CellRow row {.title = label, .cells = {{.html = label.toHtmlEscaped()}}};
    const std::vector<double> months = everyMonth(assessment.values, id, assessment.sheet.months());
    const auto add = [&](double value) {
        row.cells.push_back({.html = page.wording().quantityValue(id, value, assessment),
            .quantity = id,
            .number = true});
    };
    add(months.front());
    add(months.back());
    return row;
}

} // namespace

void ExitCloudStop::peaks(FormPage& page)
{
    const Section card = page.card(tr("Hybrid: own GPUs for the usual load, the cloud for peaks"),
        tr("Left empty, the house carries every peak and the cloud only trains. The peaks take the "
           "data of use to the provider as well, which data protection judges with them."));
    number(card,
        {.field = u"ownShare"_s,
            .label = tr("The house carries, of the need at the peak"),
            .why = tr("Whole GPUs are taken, at least what one copy of the model needs."),
            .unit = u"%"_s,
            .factor = 0.01,
            .maximum = 100},
        [](auto& plan) { return &plan.choices.ownShare; });
    QLabel* state = textLabel({}, LabelKind::Muted);
    state->setObjectName(u"peaksState"_s);
    card.layout->addWidget(state);
    auto* table = new CellTable(page, {tr("Peaks"), tr("first month"), tr("last month")});
    table->setObjectName(u"peaks"_s);
    table->setWidths({0, 110, 110});
    card.layout->addWidget(table);
    card.onRender([&page, state, table] {
        const QString text = peaksState(page);
        state->setText(text);
        state->setVisible(!text.isEmpty());
        table->setVisible(text.isEmpty());
        std::vector<CellRow> rows;
        if (text.isEmpty())
            for (const auto& name : {u"own_gpus"_s, u"at_peak"_s, u"mean_share"_s, u"hours_share"_s,
                     u"cloud_share"_s, u"instances"_s, u"hours"_s})
                rows.push_back(rowOf(page, u"hybrid.peaks."_s + name));
        table->setRows(std::move(rows));
    });
}

/// Why there is nothing to show; empty where there is.
QString ExitCloudStop::peaksState(const FormPage& page)
{
    const Assessment& assessment = page.assessment();
    if (assessment.values.scalar(u"hybrid.peaks.hours"_s))
        return {};
    if (!rentsPeaks(page.plan()))
        return tr("The house carries every peak.");
    const WayResult* way = assessment.way(u"hybrid"_s);
    if (way && !way->carries)
        return page.wording().message(way->obstacle, assessment);
    return page.wording().message({.key = u"way.no_peaks"_s}, assessment);
}

} // namespace kursbuch
