#include "app/assess/basis.h"

#include <QCryptographicHash>
#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShort = 40; // longer texts and lists are told apart by their hash
constexpr qsizetype kHashLetters = 12;

QString textOf(const FactValue& value)
{
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? u"true"_s : u"false"_s;
    if (const auto* number = std::get_if<double>(&value))
        return QString::number(*number, 'g', 12);
    if (const auto* set = std::get_if<QStringList>(&value)) {
        QStringList sorted = *set;
        sorted.sort();
        return sorted.join(u',');
    }
    const auto* choice = std::get_if<QString>(&value);
    return choice == nullptr ? QString() : *choice;
}

QString shortened(const QString& text)
{
    if (text.size() <= kShort)
        return text;
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return u'#' + QString::fromLatin1(hash.toHex().left(kHashLetters));
}

QString textOf(const QJsonValue& value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isString()) // neither a blank more nor a capital letter makes it another purpose
        return value.toString().simplified().toLower();
    return QString::fromUtf8(canonicalJson({{u"value"_s, value}}));
}

bool isSettled(const Answer& answer)
{
    return answer.notApplicable || !answer.options.isEmpty();
}

/// Whether the answer was given anew, or confirmed, since `before`.
bool isFresh(const Answer& now, const Answers& before, const QString& id)
{
    const auto old = before.find(id);
    if (old == before.end())
        return now.basedOn.empty();
    return old->second.options != now.options || old->second.notApplicable != now.notApplicable
        || (now.basedOn.empty() && !old->second.basedOn.empty());
}

/// Goes through answers that may carry a basis.
template <class AnswersOf, class Visit>
void eachDependent(AnswersOf& answers, const Catalog& catalog, Visit visit)
{
    for (const Item& item : catalog.items) {
        if (item.depends.isEmpty())
            continue;
        if (const auto found = answers.find(item.id); found != answers.end())
            visit(item, found->second);
    }
}

} // namespace

QString Inputs::value(const QString& name)
{
    const auto known = m_known.constFind(name);
    if (known != m_known.cend())
        return *known;
    return *m_known.insert(name, shortened(find(name)));
}

QString Inputs::find(const QString& name)
{
    if (const int fact = m_facts.table().find(name); fact >= 0)
        return textOf(m_facts.at(fact));
    if (name == "gpu"_L1)
        return gpusOf({u"hybrid"_s, u"extend"_s, u"system"_s});
    if (name == "pc_gpu"_L1)
        return gpusOf({u"pc"_s});
    return member(name);
}

QString Inputs::member(const QString& path)
{
    if (m_json.isEmpty()) // without what cannot be an input: answers are facts
        m_json = toJson(Plan {.departure = m_plan.departure,
            .workloads = m_plan.workloads,
            .servers = m_plan.servers,
            .room = m_plan.room,
            .choices = m_plan.choices});
    QJsonValue value = m_json;
    for (const QString& step : path.split(u'.'))
        value = value.toObject().value(step);
    return textOf(value);
}

QString Inputs::gpusOf(const QStringList& ways) const
{
    QStringList all;
    for (const WayResult& way : m_ways) {
        if (ways.contains(way.id) && way.carries && !way.sizing.gpuId.isEmpty())
            all.append(u"%1 %2 x %3"_s.arg(way.id)
                           .arg(way.sizing.gpus + way.sizing.gpusReused)
                           .arg(way.sizing.gpuId));
    }
    return all.join(u", "_s);
}

QStringList Inputs::changed(const Item& item, const Answer& answer)
{
    QStringList names;
    if (!isSettled(answer))
        return names;
    for (const QString& name : item.depends) {
        const auto then = answer.basedOn.find(name);
        if (then != answer.basedOn.end() && then->second != value(name))
            names.append(name);
    }
    return names;
}

std::vector<Reopened> reopenedAnswers(const Plan& plan, const Catalog& catalog, Inputs& inputs)
{
    std::vector<Reopened> reopened;
    const auto add = [&](const Answers& answers, const QString& profile) {
        eachDependent(answers, catalog, [&](const Item& item, const Answer& answer) {
            const QStringList changed = inputs.changed(item, answer);
            if (!changed.isEmpty() && inputs.isAsked(item))
                reopened.push_back({item.id, profile, changed});
        });
    };
    add(plan.answers, {});
    for (const auto& [profile, answers] : plan.profiles)
        add(answers, profile);
    return reopened;
}

Plan keepBasis(Plan next, const Plan& before, const Catalog& catalog, const Assessment& assessment)
{
    Inputs inputs(next, assessment.planFacts, assessment.ways);
    static const Answers kNone;
    const auto keep = [&](Answers& answers, const Answers& old) {
        eachDependent(answers, catalog, [&](const Item& item, Answer& answer) {
            if (!isSettled(answer)) {
                answer.basedOn.clear();
            } else if (isFresh(answer, old, item.id)) {
                answer.basedOn.clear();
                for (const QString& name : item.depends)
                    answer.basedOn[name] = inputs.value(name);
            }
        });
    };
    keep(next.answers, before.answers);
    for (auto& [profile, answers] : next.profiles) {
        const auto old = before.profiles.find(profile);
        keep(answers, old == before.profiles.end() ? kNone : old->second);
    }
    return next;
}

} // namespace kursbuch
