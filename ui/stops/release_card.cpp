#include "ui/stops/release_card.h"

#include "app/assess/release.h"
#include "ui/stops/labels.h"
#include "ui/stops/rich_text.h"
#include "ui/stops/vote_text.h"
#include "ui/window/reopened_note.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

/// The rule cannot tell a vote that lapsed from none; here the vote itself says it.
constexpr auto kOfficerHeard = "dp-officer-heard"_L1;

/// Gathers the lines of the list.
class ReleaseList {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::ReleaseList)

public:
    explicit ReleaseList(const FormPage& page)
        : m_page(page)
    {
        const Assessment& now = page.assessment();
        m_way
            = page.plan().choices.way.isEmpty() ? now.recommendation.way : page.plan().choices.way;
        if (m_way.isEmpty())
            return;
        addGaps();
        addVotes();
        for (const Reopened& again : now.reopened)
            addReopened(again);
        addReviews({}, page.plan().answers);
        for (const auto& [profile, answers] : page.plan().profiles)
            addReviews(profile, answers);
    }

    [[nodiscard]] QString html() const
    {
        if (m_way.isEmpty())
            return tr("No way is chosen or recommended yet.");
        const QString name = m_page.wording().word(u"way."_s + m_way);
        if (m_lines.isEmpty())
            return tr("Nothing is missing for the way “%1”.").arg(name);
        return tr("For the way “%1” still missing:").arg(name) + u"<br>"_s
            + m_lines.join(u"<br>"_s);
    }

private:
    void add(const QString& text, const QString& jump, const QString& more = {})
    {
        const QString label = text.toHtmlEscaped();
        QString line
            = u"▲ "_s + (jump.isEmpty() ? label : u"<a href=\"%1\">%2</a>"_s.arg(jump, label));
        if (!more.isEmpty())
            line += u" <span style=\"color:%1\">· %2</span>"_s.arg(
                m_page.colours().muted.name(), more.toHtmlEscaped());
        if (!m_lines.contains(line))
            m_lines << line;
    }
    void addGaps()
    {
        const Wording& words = m_page.wording();
        Context context = m_page.assessment().context;
        context.phase = Phase::Release;
        const Assessment release = assess(m_page.plan(), m_page.catalog(), context);
        const Voice* officer = context.standing.voice(u"data_protection"_s);
        const bool officerLapsed = officer != nullptr && officer->lapsed();
        for (const ReleaseGap& gap : missingForRelease(m_page.assessment(), release)) {
            if (!gap.ways.contains(m_way) || (officerLapsed && gap.reason.rule == kOfficerHeard))
                continue;
            const QString who = gap.reason.who;
            add(words.text(gap.reason.text), gap.jump,
                who.isEmpty() ? QString() : words.word(u"role."_s + who));
        }
    }
    void addVotes()
    {
        const Standing& standing = m_page.assessment().context.standing;
        const VoteText text(m_page);
        for (const Voice& voice : standing.voices) {
            if (voice.lapsed())
                add(voice.role == "operations"_L1 ? tr("The statement of operations has lapsed.")
                                                  : tr("The vote of data protection has lapsed."),
                    u"arrival/vote."_s + voice.role, text.lapse(voice));
        }
        const bool own
            = QStringList {u"hybrid"_s, u"extend"_s, u"system"_s, u"pc"_s}.contains(m_way);
        if (own && standing.voice(u"operations"_s) == nullptr)
            add(tr("Operations has made no statement yet."), u"arrival/vote.operations"_s,
                m_page.wording().word(u"role.operations"_s));
    }
    void addReopened(const Reopened& again)
    {
        const Item* item = m_page.catalog().item(again.item);
        if (item == nullptr)
            return;
        QStringList names;
        for (const QString& input : again.inputs)
            names << inputName(input, m_page.catalog(), m_page.wording());
        add(m_page.wording().text(item->text), jumpTo(*item, again.profile),
            tr("to check, changed since: %1").arg(names.join(u", "_s)));
    }
    void addReviews(const QString& profile, const Answers& answers)
    {
        for (const auto& [id, answer] : answers) {
            const Item* item = m_page.catalog().item(id);
            if (item == nullptr || answer.review != "to_correct"_L1)
                continue;
            const QString asked = answer.action.isEmpty() ? tr("to correct")
                                                          : tr("to correct: %1").arg(answer.action);
            add(m_page.wording().text(item->text), jumpTo(*item, profile), asked);
        }
    }
    [[nodiscard]] static QString jumpTo(const Item& item, const QString& profile)
    {
        const QString jump = item.stop + u'/' + item.id;
        return profile.startsWith("provider:"_L1) ? jump + u'@' + profile : jump;
    }

    const FormPage& m_page;
    QString m_way;
    QStringList m_lines;
};

} // namespace

void addReleaseCard(FormPage& page)
{
    const Section card = page.card(
        QCoreApplication::translate("kursbuch", "What is missing for release"),
        QCoreApplication::translate("kursbuch",
            "A plan may leave questions open; a release may not. A click leads to the question."));
    QLabel* label = makeRichLabel(page);
    label->setObjectName(u"releaseList"_s);
    card.layout->addWidget(label);
    card.onRender([&page, label] { label->setText(ReleaseList(page).html()); });
}

} // namespace kursbuch
