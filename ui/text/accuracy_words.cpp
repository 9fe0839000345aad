#include "ui/text/accuracy_words.h"

#include <algorithm>
#include <array>
#include <span>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFewDigitsBelow = 100; ///< speeds below it show a decimal

/// Kinds of work that are counted alike and share a picture.
struct Panel {
    const char* id;
    const char* unit;
    std::span<const char* const> kinds;
};
constexpr std::array kFull {"llm_offline"};
constexpr std::array kLimited {"llm_server", "llm_interactive"};
constexpr std::array kTraining {"llm_pretrain", "llm_sft", "llm_lora"};
constexpr std::array kItems {"vision_inference", "vision_training", "speech", "diffusion"};
constexpr std::array kPanels {Panel {"full", "tok/s", kFull}, Panel {"limited", "tok/s", kLimited},
    Panel {"training", "tok/s/gpu", kTraining}, Panel {"items", "items", kItems}};

constexpr std::array kColumns {"kind", "count", "median", "most", "worst", "held_out"};
constexpr std::array kFitted {"halves", "caveat", "tuned", "memory_rule", "reference"};
constexpr std::array kLimits {"software", "engine", "techniques", "tails", "drift", "families",
    "around", "gpus", "quality", "tuning"};

QString signedPercent(double ratio, const Wording& wording)
{
    const QString digits = wording.percent(std::abs(ratio));
    return (ratio < 0.0 ? u"−"_s : u"+"_s) + digits;
}

} // namespace

AccuracyWords::AccuracyWords(const Catalog& catalog, const Wording& wording)
    : m_wording(&wording)
    , m_published(shippedMeasurements(catalog))
    , m_accuracy(accuracyOf(m_published.cases, catalog))
{
}

QString AccuracyWords::say(const QString& key, const QStringList& arguments) const
{
    return m_wording->say(u"accuracy."_s + key, arguments);
}

QString AccuracyWords::intro() const
{
    return say(u"intro"_s, {QString::number(m_published.cases.size())});
}

QString AccuracyWords::speed(double value, const PublishedCase& one) const
{
    return m_wording->number(value, value < kFewDigitsBelow ? 1 : 0) + u' '
        + say(u"unit."_s + one.unit.toLower());
}

/// "Llama 3.3 70B, fp8, 1000/300 Token".
QString AccuracyWords::asked(const PublishedCase& one) const
{
    QStringList parts {one.work.model->name};
    if (one.work.serves() || one.work.trainsLanguage())
        parts << QString(one.work.precision->id);
    if (one.work.serves())
        parts << say(u"lengths"_s,
            {m_wording->number(one.work.inputTokens, 0),
                m_wording->number(one.work.outputTokens, 0)});
    return parts.join(u", "_s);
}

QString AccuracyWords::pointText(const AccuracyPoint& point) const
{
    const PublishedCase& one = m_published.cases[point.place];
    const QString gpus = one.work.gpus > 1.0
        ? m_wording->number(one.work.gpus, 0) + u" × "_s + one.work.gpu->name
        : one.work.gpu->name;
    const QString measured = speed(one.measured, one);
    if (point.predicted <= 0.0)
        return say(u"point_impossible"_s, {asked(one), gpus, measured, one.source});
    return say(u"point"_s,
        {asked(one), gpus, measured, speed(point.predicted, one),
            signedPercent(point.predicted / one.measured - 1.0, *m_wording), one.source});
}

AccuracyPlot AccuracyWords::plot() const
{
    AccuracyPlot plot {.predicted = say(u"predicted"_s), .locale = m_wording->locale()};
    for (const Panel& from : kPanels) {
        AccuracyPanel panel {.title = say(u"panel."_s + QLatin1String(from.id))};
        panel.unit = say(u"measured"_s, {say(u"unit."_s + QLatin1String(from.unit))});
        for (const char* id : from.kinds) {
            const auto kind = std::ranges::find(
                m_accuracy.kinds, QString(QLatin1String(id)), &KindAccuracy::kind);
            if (kind == m_accuracy.kinds.end())
                continue;
            for (const AccuracyPoint& point : kind->points)
                panel.marks.push_back({m_published.cases[point.place].measured, point.predicted,
                    panel.kinds.size(), pointText(point)});
            panel.kinds.push_back(say(u"mark."_s + QLatin1String(id)));
        }
        plot.panels.push_back(std::move(panel));
    }
    return plot;
}

QStringList AccuracyWords::headings() const
{
    QStringList headings;
    for (const char* column : kColumns)
        headings << say(u"col."_s + QLatin1String(column));
    return headings;
}

std::vector<QStringList> AccuracyWords::rows() const
{
    std::vector<QStringList> rows;
    for (const KindAccuracy& kind : m_accuracy.kinds) {
        QStringList row {say(u"kind."_s + kind.kind), QString::number(kind.points.size())};
        for (const double error : {kind.median, kind.nineOfTen, kind.worst})
            row << m_wording->percent(error);
        row << (kind.heldOutMedian && kind.heldOutMost ? m_wording->percent(*kind.heldOutMedian)
                    + u" · "_s + m_wording->percent(*kind.heldOutMost)
                                                       : u"–"_s);
        rows.push_back(std::move(row));
    }
    return rows;
}

QStringList AccuracyWords::fitted() const
{
    QStringList paragraphs;
    for (const char* id : kFitted)
        paragraphs << say(u"fitted."_s + QLatin1String(id));
    return paragraphs;
}

QStringList AccuracyWords::limits() const
{
    QStringList points;
    for (const char* id : kLimits)
        points << say(u"limit."_s + QLatin1String(id));
    return points;
}

} // namespace kursbuch
