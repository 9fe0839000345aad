#include "ui/window/reason_text.h"

#include "app/assess/decisive.h"
#include "app/assess/reason_json.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr std::size_t kMostLabels = 1; ///< more would make a cell taller than its table can bear

const std::array kKinds
    = {"kind.law"_L1, "kind.guidance"_L1, "kind.judgement"_L1, "kind.physics"_L1, "kind.cost"_L1};

QString coloured(const QString& html, const QColor& colour)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(colour.name(), html);
}

QString paragraph(const QString& html)
{
    return u"<p style=\"margin:0 0 9px 0\">%1</p>"_s.arg(html);
}

bool weighs(const Reason& reason)
{
    return !reason.note && reason.effect != Verdict::Open;
}

std::vector<const Reason*> ofTopic(const Judgement& judgement, const QString& topic)
{
    std::vector<const Reason*> found;
    for (const Reason& reason : judgement.reasons)
        if (topic.isEmpty() || reason.topic == topic)
            found.push_back(&reason);
    return found;
}

/// Reasons of the topic that weigh on the verdict, the worst first.
std::vector<const Reason*> weighing(const Judgement& judgement, const QString& topic)
{
    auto found = ofTopic(judgement, topic);
    std::erase_if(found, [](const Reason* reason) { return !weighs(*reason); });
    std::ranges::stable_sort(
        found, [](const Reason* a, const Reason* b) { return a->effect > b->effect; });
    return found;
}

/// A field of a provider's profile is answered for the provider of the leg.
QString jumpFor(const QString& jump, const QString& instance, const WayResult& way)
{
    if (jump.isEmpty())
        return {};
    const auto leg = std::ranges::find(way.legs, instance, &LegResult::id);
    return leg != way.legs.end() && leg->profile.startsWith("provider:"_L1)
        ? jump + u'@' + leg->profile
        : jump;
}

} // namespace

QString ReasonText::muted(const QString& html) const
{
    return coloured(html, m_parts.theme.muted);
}

QString ReasonText::link(const QString& jump, const QString& label) const
{
    return jump.isEmpty() ? label
                          : u"<a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(
                              jump, m_parts.theme.accent.name(), label);
}

QString ReasonText::labels(const std::vector<const Reason*>& reasons) const
{
    QStringList words;
    for (const Reason* reason : reasons) {
        const QString label = m_parts.wording.text(reason->label).toHtmlEscaped();
        words << (reason->truth == Truth::Unknown ? tr("open: %1").arg(label) : label);
    }
    words.removeDuplicates();
    return u"<br><span style=\"font-size:small\">%1</span>"_s.arg(muted(words.join(u", "_s)));
}

QString ReasonText::verdict(Verdict verdict) const
{
    const QString word = m_parts.wording.word(u"verdict."_s + verdictId(verdict));
    return coloured(verdictShape(verdict) + QChar(0x00A0) + word, m_parts.theme.verdict(verdict));
}

QString ReasonText::topic(const Judgement& judgement, const QString& topic) const
{
    const auto reasons = weighing(judgement, topic);
    if (reasons.empty())
        return verdict(Verdict::Open);
    const Verdict worst = reasons.front()->effect;
    if (worst == Verdict::Closed)
        return verdict(Verdict::Closed) + labels({reasons.front()});
    const auto size = reasons.size();
    const QString count = size == 1 ? tr("1 condition") : tr("%1 conditions").arg(size);
    const QString html
        = coloured(verdictShape(worst) + QChar(0x00A0) + count, m_parts.theme.verdict(worst));
    return size <= kMostLabels ? html + labels(reasons) : html;
}

QString ReasonText::finding(const Reason& reason) const
{
    const bool open = reason.truth == Truth::Unknown && !reason.note;
    QString shape = open ? unknownShape() : verdictShape(reason.effect);
    if (reason.note)
        shape = u"ℹ"_s;
    const QColor colour
        = reason.note || open ? m_parts.theme.unknown() : m_parts.theme.verdict(reason.effect);
    const QString text = m_parts.wording.text(reason.text).toHtmlEscaped();
    const QString html = coloured(shape, colour) + u"&nbsp;"_s + text;
    return open ? html + u' ' + muted(tr("(not settled)")) : html;
}

QString ReasonText::liftedIf(const Reason& reason, const WayResult& way) const
{
    if (reason.note || reason.truth != Truth::True)
        return {};
    if (reason.opensIf.empty())
        return reason.effect == Verdict::Closed ? u"<br>"_s
                + muted(tr("No answer of yours lifts this, only other data, another offer or "
                           "another way."))
                                                : QString();
    QStringList ways;
    for (const Opener& found : reason.opensIf)
        ways << opener(found, reason.instance, way);
    return u"<br>"_s
        + tr("Lifted if %1").arg(ways.join(u"<br>&nbsp;&nbsp;"_s + tr("or if") + u' '));
}

QString ReasonText::opener(
    const Opener& opener, const QString& instance, const WayResult& way) const
{
    QStringList changes;
    for (const FactChange& change : opener) {
        const FactDeclaration& fact = m_parts.catalog.facts.at(change.fact);
        const QString label = link(
            jumpFor(fact.jump, instance, way), m_parts.wording.text(fact.label).toHtmlEscaped());
        changes << u"%1: %2"_s.arg(label, factValue(fact, change.value).toHtmlEscaped());
    }
    return changes.join(u' ' + tr("and") + u' ');
}

QString ReasonText::origin(const Reason& reason) const
{
    QStringList facts {reason.ref.isEmpty() ? reason.rule : reason.ref,
        m_parts.wording.word(kKinds.at(static_cast<std::size_t>(reason.kind)))};
    if (!reason.source.text.isEmpty())
        facts << m_parts.wording.source(reason.source).toHtmlEscaped();
    if (!reason.who.isEmpty())
        facts << tr("to act: %1").arg(m_parts.wording.word(u"role."_s + reason.who));
    return u"<br>"_s + muted(facts.join(u" · "_s));
}

QString ReasonText::standing(const Reason& reason) const
{
    if (reason.ref.isEmpty())
        return {};
    QStringList lines;
    for (const StatusFact& fact : m_parts.catalog.status) {
        if (!fact.rules.contains(reason.ref))
            continue;
        const bool off = fact.switchable && !m_parts.catalog.dpfValid;
        const QString state = m_parts.wording.word(u"status."_s + (off ? u"off"_s : fact.state));
        const QString line = u"%1 – %2"_s.arg(
            m_parts.wording.text(fact.title).toHtmlEscaped(), state.toHtmlEscaped());
        lines << (off ? coloured(line, m_parts.theme.verdict(Verdict::Closed)) : line);
    }
    return lines.isEmpty() ? QString()
                           : u"<br>"_s + muted(tr("Rests on: %1").arg(lines.join(u"; "_s)));
}

QString ReasonText::reason(const Reason& reason, const WayResult& way) const
{
    QString html = finding(reason);
    if (const QString remedy = m_parts.wording.text(reason.remedy); !remedy.isEmpty())
        html += u"<br>"_s + tr("Remedy: %1").arg(remedy.toHtmlEscaped());
    return paragraph(html + liftedIf(reason, way) + origin(reason) + standing(reason));
}

QString ReasonText::reasons(const WayResult& way, const QString& topic) const
{
    auto all = ofTopic(way.judgement, topic);
    // Not of std::ranges: the subrange it returns is beyond clang-tidy 14 with libstdc++ 12.
    const auto notes = std::stable_partition(
        all.begin(), all.end(), [](const Reason* reason) { return !reason->note; });
    const std::vector<const Reason*> last(notes, all.end());
    all.erase(notes, all.end());
    std::erase_if(all, [](const Reason* reason) { return !weighs(*reason); });
    all = weightiestFirst(std::move(all), m_parts.assessment);
    all.insert(all.end(), last.begin(), last.end());
    QString html;
    for (const Reason* found : all)
        html += reason(*found, way);
    return html.isEmpty() ? paragraph(tr("Nothing stands against it.")) : html;
}

QString ReasonText::jumpOf(const OpenQuestion& question, const WayResult& way)
{
    return jumpFor(question.jump, question.instance, way);
}

QString ReasonText::questions(const WayResult& way) const
{
    const Wording& words = m_parts.wording;
    QStringList lines;
    for (const OpenQuestion& question : way.judgement.questions) {
        const QString label
            = link(jumpOf(question, way), words.text(question.label).toHtmlEscaped());
        const QString who
            = question.who.isEmpty() ? QString() : u" · "_s + words.word(u"role."_s + question.who);
        lines << coloured(unknownShape(), m_parts.theme.unknown()) + u"&nbsp;"_s + label
                + muted(who);
    }
    return lines.join(u"<br>"_s);
}

QString ReasonText::choice(const FactDeclaration& fact, const QString& id) const
{
    const auto index = fact.domain.indexOf(id);
    if (index < 0 || index >= static_cast<qsizetype>(fact.domainLabels.size()))
        return id;
    return m_parts.wording.text(fact.domainLabels[static_cast<std::size_t>(index)]);
}

QString ReasonText::factValue(const FactDeclaration& fact, const FactValue& value) const
{
    if (const bool* flag = std::get_if<bool>(&value))
        return *flag ? tr("yes") : tr("no");
    if (const double* number = std::get_if<double>(&value))
        return m_parts.wording.number(*number, *number == static_cast<int>(*number) ? 0 : 1);
    if (const QString* id = std::get_if<QString>(&value))
        return choice(fact, *id);
    QStringList labels;
    if (const QStringList* ids = std::get_if<QStringList>(&value)) {
        for (const QString& id : *ids)
            labels << choice(fact, id);
    }
    return labels.isEmpty() ? tr("none") : labels.join(u", "_s);
}

} // namespace kursbuch
