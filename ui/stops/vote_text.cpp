#include "ui/stops/vote_text.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr qsizetype kHashLetters = 8; // as much as tells revisions apart for the eye

} // namespace

QString VoteText::spoken(const Voice& voice) const
{
    const Wording& words = m_page.wording();
    QString revision = tr("revision %1").arg(voice.revision);
    if (!voice.standsOn.isEmpty())
        revision += u" ("_s + QString::fromLatin1(voice.standsOn.left(kHashLetters)) + u')';
    QStringList parts {u"<b>%1</b>"_s.arg(words.word(u"vote."_s + voice.vote).toHtmlEscaped()),
        voice.name.toHtmlEscaped(), words.date(voice.date), revision};
    parts.removeAll(QString());
    QStringList lines {parts.join(u" · "_s)};
    if (!voice.words.isEmpty())
        lines << quoted(voice.words);
    for (const VoiceCondition& one : voice.conditions)
        lines << condition(one);
    if (voice.decision)
        lines << tr("Decided against it: %1, %2.")
                     .arg(voice.decision->name.toHtmlEscaped(), words.date(voice.decision->date))
                + u' ' + quoted(voice.decision->reason);
    return lines.join(u"<br>"_s);
}

QString VoteText::quoted(const QString& words) const
{
    const bool german = m_page.wording().language() == Language::German;
    return (german ? u"„%1“"_s : u"“%1”"_s).arg(words.toHtmlEscaped());
}

QString VoteText::condition(const VoiceCondition& condition) const
{
    const Wording& words = m_page.wording();
    QStringList parts {condition.text.toHtmlEscaped()};
    if (condition.due.isValid())
        parts << tr("until %1").arg(words.date(condition.due));
    if (condition.costEur)
        parts << tr("about %1").arg(words.money(*condition.costEur));
    return u"– "_s + parts.join(u" · "_s);
}

QString VoteText::lapse(const Voice& voice) const
{
    if (!voice.lapsed())
        return {};
    QStringList parts;
    for (const QString& part : voice.changed)
        parts << m_page.wording().word(u"basis."_s + part);
    return tr("Given on revision %1; the plan has changed since in: %2.")
        .arg(QString::number(voice.revision), parts.join(u", "_s));
}

QString VoteText::earlier(const QString& role) const
{
    const auto log = m_page.document().log();
    if (!log)
        return log.error().toString().toHtmlEscaped();
    QStringList lines;
    for (const LogEntry& entry : *log) {
        if (entry.kind != EntryKind::Vote && entry.kind != EntryKind::Statement)
            continue;
        const QJsonObject body = QJsonDocument::fromJson(entry.body).object();
        if (body.value("role"_L1).toString() != role || body.contains("against"_L1))
            continue;
        const QString vote = m_page.wording().word(u"vote."_s + body.value("vote"_L1).toString());
        lines << tr("%1 (%2, revision %3)").arg(vote, entry.who).arg(entry.revision);
    }
    if (lines.size() < 2)
        return {};
    lines.removeLast();
    return tr("Before that: %1").arg(lines.join(u"; "_s)).toHtmlEscaped();
}

} // namespace kursbuch
