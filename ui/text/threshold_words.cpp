#include "ui/text/threshold_words.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

QStringList labelsOf(const ThresholdCheck& check, Truth met, const Wording& words)
{
    QStringList labels;
    for (const Criterion& criterion : check.criteria)
        if (criterion.met == met)
            labels.append(words.word(u"threshold."_s + criterion.id));
    return labels;
}

void addStatement(ThresholdWords& text, const ThresholdCheck& check, const Wording& words)
{
    if (check.need != check.derived) {
        const QString reason
            = check.reason.isEmpty() ? words.word(u"threshold.without_reason"_s) : check.reason;
        text.why.append(words.say(u"threshold.overruled"_s, {reason}));
    } else if (check.stated == "not_needed"_L1 && check.need != Truth::False) {
        text.why.append(words.word(u"threshold.ignored"_s));
    }
}

} // namespace

ThresholdWords thresholdWords(const ThresholdCheck& check, const Wording& words)
{
    static const QStringList kNeeds {u"no"_s, u"unknown"_s, u"yes"_s};
    ThresholdWords text {words.word(u"threshold.need."_s + kNeeds[static_cast<int>(check.need)])};
    text.why.append(words.say(u"threshold.count"_s,
        {QString::number(check.count(Truth::True)), QString::number(check.count(Truth::Unknown))}));
    for (const QString& one : check.cases)
        text.why.append(words.say(u"threshold.case"_s, {words.word(u"threshold.case."_s + one)}));
    if (const QStringList met = labelsOf(check, Truth::True, words); !met.isEmpty())
        text.why.append(words.say(u"threshold.met"_s, {met.join(u", "_s)}));
    if (check.derived == Truth::Unknown) {
        for (const Criterion& criterion : check.criteria)
            if (criterion.met == Truth::Unknown)
                text.openItems.append(criterion.item);
    }
    addStatement(text, check, words);
    return text;
}

} // namespace kursbuch
