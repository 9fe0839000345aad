#include "ui/window/way_text.h"

#include "app/assess/decisive.h"
#include "ui/window/verdict_label.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

const QString kKinds[]
    = {u"kind.law"_s, u"kind.guidance"_s, u"kind.judgement"_s, u"kind.physics"_s, u"kind.cost"_s};

QString coloured(const QString& html, const QColor& colour)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(colour.name(), html);
}

bool weighs(const Reason& reason)
{
    return !reason.note && reason.effect != Verdict::Open;
}

QString paragraph(const QString& html)
{
    return u"<p style=\"margin:0 0 9px 0\">%1</p>"_s.arg(html);
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

QString WayText::reasonsHtml(const WayResult& way, const Theme& theme) const
{
    std::vector<const Reason*> reasons;
    std::vector<const Reason*> notes;
    for (const Reason& reason : way.judgement.reasons) {
        if (reason.note)
            notes.push_back(&reason);
        else if (weighs(reason))
            reasons.push_back(&reason);
    }
    reasons = weightiestFirst(std::move(reasons), m_assessment);
    reasons.insert(reasons.end(), notes.begin(), notes.end());
    QString html;
    for (const Reason* reason : reasons)
        html += paragraph(reasonHtml(*reason, theme));
    return html.isEmpty() ? paragraph(tr("Nothing stands against this way.")) : html;
}

QString WayText::reasonHtml(const Reason& reason, const Theme& theme) const
{
    const bool open = reason.truth == Truth::Unknown;
    const QString shape = reason.note ? u"ℹ"_s
        : open                        ? unknownShape()
                                      : verdictShape(reason.effect);
    const QColor colour = reason.note || open ? theme.unknown() : theme.verdict(reason.effect);
    QString html
        = coloured(shape, colour) + u"&nbsp;"_s + m_wording.text(reason.text).toHtmlEscaped();
    if (open && !reason.note)
        html += u' ' + coloured(tr("(not settled)"), theme.muted);
    if (const QString remedy = m_wording.text(reason.remedy); !remedy.isEmpty())
        html += u"<br>"_s + tr("Remedy: %1").arg(remedy.toHtmlEscaped());
    for (const Opener& opener : reason.opensIf)
        html += u"<br>"_s + tr("Lifted if %1").arg(openerText(opener));
    QStringList facts {reason.ref.isEmpty() ? reason.rule : reason.ref};
    facts << m_wording.word(kKinds[static_cast<std::size_t>(reason.kind)]);
    if (const QString source = m_wording.source(reason.source); !source.isEmpty())
        facts << source.toHtmlEscaped();
    if (!reason.who.isEmpty())
        facts << tr("to act: %1").arg(m_wording.word(u"role."_s + reason.who));
    return html + u"<br>"_s + coloured(facts.join(u" · "_s), theme.muted);
}

QString WayText::questionsHtml(const WayResult& way, const Theme& theme) const
{
    QStringList lines;
    for (const OpenQuestion& question : way.judgement.questions) {
        QString label = m_wording.text(question.label).toHtmlEscaped();
        if (!question.jump.isEmpty())
            label = u"<a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(
                question.jump, theme.accent.name(), label);
        const QString who = question.who.isEmpty()
            ? QString()
            : u" · "_s + m_wording.word(u"role."_s + question.who);
        lines << coloured(unknownShape(), theme.unknown()) + u"&nbsp;"_s + label
                + coloured(who, theme.muted);
    }
    return lines.join(u"<br>"_s);
}

QString WayText::costHtml(const WayResult& way) const
{
    if (way.cost) {
        return tr("%1 at the start, %2 over the period, %3 as present value")
            .arg(m_wording.money(way.cost->upfrontEur), m_wording.money(way.cost->totalEur),
                m_wording.money(way.cost->npvEur));
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

QString WayText::openerText(const Opener& opener) const
{
    QStringList changes;
    for (const FactChange& change : opener) {
        const FactDeclaration& fact = m_catalog.facts.at(change.fact);
        QString label = m_wording.text(fact.label).toHtmlEscaped();
        if (!fact.jump.isEmpty())
            label = u"<a href=\"%1\">%2</a>"_s.arg(fact.jump, label);
        changes << u"%1: %2"_s.arg(label, valueText(fact, change.value).toHtmlEscaped());
    }
    return changes.join(u' ' + tr("and") + u' ');
}

QString WayText::valueText(const FactDeclaration& fact, const FactValue& value) const
{
    if (const bool* flag = std::get_if<bool>(&value))
        return *flag ? tr("yes") : tr("no");
    if (const double* number = std::get_if<double>(&value))
        return m_wording.number(*number, *number == static_cast<int>(*number) ? 0 : 1);
    if (const QString* id = std::get_if<QString>(&value))
        return choiceText(fact, *id);
    QStringList labels;
    if (const QStringList* ids = std::get_if<QStringList>(&value)) {
        for (const QString& id : *ids)
            labels << choiceText(fact, id);
    }
    return labels.isEmpty() ? tr("none") : labels.join(u", "_s);
}

QString WayText::choiceText(const FactDeclaration& fact, const QString& id) const
{
    const qsizetype index = fact.domain.indexOf(id);
    if (index < 0 || index >= static_cast<qsizetype>(fact.domainLabels.size()))
        return id;
    return m_wording.text(fact.domainLabels[static_cast<std::size_t>(index)]);
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
