#include "ui/window/way_text.h"

#include "app/assess/decisive.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

bool weighs(const Reason& reason)
{
    return !reason.note && reason.effect != Verdict::Open;
}

} // namespace

std::vector<const Reason*> WayText::findings(const WayResult& way) const
{
    std::vector<const Reason*> found;
    for (const Reason& reason : way.judgement.reasons) {
        if (weighs(reason) && reason.truth == Truth::True)
            found.push_back(&reason);
    }
    return weightiestFirst(std::move(found), m_assessment);
}

QString WayText::labelsOf(const WayResult& way, Verdict effect) const
{
    QStringList labels;
    for (const Reason* reason : findings(way)) {
        const QString label = m_wording.text(reason->label);
        if (reason->effect == effect && !labels.contains(label))
            labels << label;
    }
    return labels.join(u", "_s);
}

QString WayText::mainReason(const WayResult& way) const
{
    if (!way.carries && !way.lacksLoad() && !way.obstacle.key.isEmpty())
        return m_wording.message(way.obstacle, m_assessment);
    if (const QString closing = labelsOf(way, Verdict::Closed); !closing.isEmpty())
        return closing;
    const auto open = static_cast<int>(way.judgement.questions.size());
    const QString conditions = labelsOf(way, Verdict::Conditions);
    if (open > 0 && !conditions.isEmpty())
        return tr("%n open", "questions", open) + u", "_s + conditions;
    if (open > 0)
        return tr("%n question(s) open: %1", nullptr, open)
            .arg(m_wording.text(way.judgement.questions.front().label));
    if (!conditions.isEmpty())
        return conditions;
    const QString offer = offerName(way.offerId);
    return offer.isEmpty() ? tr("nothing stands against it") : tr("best offer: %1").arg(offer);
}

QString WayText::offerName(const QString& offerId) const
{
    if (const Offer* offer = m_catalog.offer(offerId))
        return offer->name;
    const Service* service = m_catalog.service(offerId);
    return service == nullptr ? QString() : service->name;
}

QString WayText::costHtml(const WayResult& way) const
{
    if (way.cost) {
        const auto link = [&](const char* quantity, double eur) {
            return u"<a href=\"costs/cell:%1.cost.%2\">%3</a>"_s.arg(
                way.id, QLatin1String(quantity), m_wording.money(eur));
        };
        return tr("%1 at the start, %2 over the period, %3 as present value")
            .arg(link("upfront", way.cost->upfrontEur), link("total", way.cost->totalEur),
                link("npv", way.cost->npvEur));
    }
    if (way.missing.empty())
        return way.carries ? tr("The cost is not known yet.")
                           : tr("No cost: this way cannot carry the use case.");
    QStringList names;
    for (const QString& figureId : way.missing) {
        const std::optional<Figure> figure = m_catalog.figure(figureId);
        names << (figure && figure->label.isComplete() ? m_wording.text(figure->label) : figureId);
    }
    return tr("The cost is unknown because this is missing: %1")
        .arg(names.join(u", "_s).toHtmlEscaped());
}

std::vector<const WayResult*> WayText::inBoardOrder(const Assessment& assessment)
{
    std::vector<const WayResult*> ways;
    for (const WayResult& way : assessment.ways) {
        if (way.id != "today"_L1)
            ways.push_back(&way);
    }
    const QString& recommended = assessment.recommendation.way;
    const auto place = [&recommended](const WayResult& way) {
        return std::tuple(way.id != recommended, way.verdict == Verdict::Closed || !way.carries,
            way.rank == 0, way.rank);
    };
    std::stable_sort(ways.begin(), ways.end(),
        [&place](const WayResult* a, const WayResult* b) { return place(*a) < place(*b); });
    return ways;
}

} // namespace kursbuch
