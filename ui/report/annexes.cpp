#include "ui/charts/qcustomplot_include.h"
#include "ui/report/parts.h"
#include "ui/text/accuracy_words.h"

#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

/// One value with its unit; of a monthly row the first month.
QString valueOf(const Story& story, const Quantity& quantity)
{
    return story.words().quantity(quantity.id, story.assessment());
}

void writeSheet(Script& script, const Story& story, const QString& prefix, const QString& title)
{
    ReportTable table {{{story.say(u"col_figure"_s), 2},
        {story.say(u"col_value"_s), 1.35, Qt::AlignRight}, {story.say(u"col_formula"_s), 3.6}}};
    for (const Quantity& quantity : story.assessment().sheet.quantities()) {
        if (!quantity.id.startsWith(prefix))
            continue;
        const QString formula = story.words().formula(quantity.id, story.assessment());
        if (formula.isEmpty())
            continue; // inputs stand in the annex before
        table.rows.push_back({story.words().quantityLabel(quantity.id), valueOf(story, quantity),
            Rich {{formula, false, paper::theme().muted}}});
    }
    if (table.rows.empty())
        return;
    script.heading(2, title);
    script.table(table);
}

constexpr double kAccuracyFont = 6.5; ///< points

void writeAccuracyPicture(Script& script, const AccuracyWords& words)
{
    const QFont font = paper::font({kAccuracyFont});
    const AccuracyPlot plot = words.plot();
    script.picture(
        accuracyHeight(paper::kColumn, plot, font),
        [plot, font](QCPPainter& painter, const QRectF& area) {
            painter.save();
            painter.setFont(font);
            paintAccuracy(painter, area, plot, paper::theme());
            painter.restore();
        },
        words.say(u"caption"_s));
}

void writeAccuracyTable(Script& script, const AccuracyWords& words)
{
    ReportTable table;
    for (const QString& heading : words.headings())
        table.columns.push_back(table.columns.empty()
                ? ReportColumn {heading, 3.4}
                : ReportColumn {heading, 1.2, Qt::AlignRight});
    table.columns.back().share = 2; // the longest heading
    for (const QStringList& row : words.rows())
        table.rows.emplace_back(row.begin(), row.end());
    script.table(table);
    script.note(words.say(u"held_out_note"_s));
}

/// Source and date, "your figure" where the planner replaced it, marked where it is to be checked.
ReportCell originOf(const Story& story, const UsedFigure& used)
{
    if (used.overridden)
        return plain(story.say(u"overridden"_s));
    QString origin = story.words().source(used.source);
    if (used.kept)
        origin += u"; "_s + story.say(u"kept"_s);
    if (used.source.confidence != Confidence::ToBeChecked)
        return plain(origin);
    return {plain(origin), Shape::Triangle, paper::theme().verdict(Verdict::Conditions)};
}

} // namespace

void writeFigures(Script& script, const Story& story)
{
    if (story.assessment().figures.empty())
        return;
    script.heading(1, story.say(u"annex_figures"_s));
    script.lead(story.say(u"figures_text"_s));
    ReportTable table {{{story.say(u"col_figure"_s), 2.25},
        {story.say(u"col_value"_s), 1.35, Qt::AlignRight}, {story.say(u"col_origin"_s), 2.75}}};
    for (const UsedFigure& used : story.assessment().figures) {
        const auto known = story.catalog().figure(used.id);
        const QString label = known ? story.words().text(known->label) : QString();
        const UnitScale* scale = known ? story.catalog().scale(known->scale) : nullptr;
        table.rows.push_back({label.isEmpty() ? used.id : label,
            story.words().value(used.value, scale), originOf(story, used)});
    }
    script.table(table);
}

void writeWorksheets(Script& script, const Story& story)
{
    const WayResult* way = story.proposed();
    if (!way || story.assessment().sheet.quantities().empty())
        return;
    script.heading(1, story.say(u"annex_sheets"_s));
    script.lead(story.say(u"sheets_text"_s, {story.wayName(way->id)}));
    writeSheet(script, story, u"common."_s, story.say(u"sheet_common"_s));
    writeSheet(script, story, way->id + u'.', story.wayName(way->id));
}

void writeAccuracy(Script& script, const Story& story)
{
    if (story.plan().workloads.empty())
        return;
    const AccuracyWords words(story.catalog(), story.words());
    script.heading(1, story.say(u"annex_accuracy"_s));
    script.lead(words.intro());
    writeAccuracyPicture(script, words);
    writeAccuracyTable(script, words);
    const auto points = [&script](const QStringList& sentences) {
        std::vector<Rich> rich;
        for (const QString& sentence : sentences)
            rich.push_back(plain(sentence));
        script.bullets(rich);
    };
    script.heading(2, words.say(u"limits"_s));
    points(words.limits());
    script.heading(2, words.say(u"fitted"_s));
    points(words.fitted());
}

} // namespace kursbuch
