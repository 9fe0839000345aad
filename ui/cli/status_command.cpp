#include "ui/cli/status_command.h"

#include "app/assess/reason_json.h"
#include "ui/cli/console.h"
#include "ui/cli/plan_source.h"
#include "ui/document/library_status.h"

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QJsonObject textJson(const Text& text)
{
    return {{u"de"_s, text.de}, {u"en"_s, text.en}};
}

QJsonObject factJson(const StatusFact& fact)
{
    QJsonArray dates;
    for (const StatusDate& date : fact.dates)
        dates.append(QJsonObject {
            {u"day"_s, date.day.toString(Qt::ISODate)}, {u"what"_s, textJson(date.what)}});
    return {{u"id"_s, fact.id}, {u"topic"_s, fact.topic}, {u"state"_s, fact.state},
        {u"title"_s, textJson(fact.title)}, {u"text"_s, textJson(fact.text)}, {u"dates"_s, dates},
        {u"rules"_s, QJsonArray::fromStringList(fact.rules)}, {u"source"_s, fact.source.text},
        {u"date"_s, fact.source.date.toString(Qt::ISODate)},
        {u"checked"_s, fact.source.checked.toString(Qt::ISODate)}};
}

QJsonObject switchJson(const DpfSwitch& dpf)
{
    return {{u"valid"_s, dpf.valid},
        {u"set"_s, dpf.set.isValid() ? QJsonValue(dpf.set.toString(Qt::ISODate)) : QJsonValue()},
        {u"who"_s, dpf.who}, {u"reason"_s, dpf.reason}};
}

QJsonObject changeJson(const StatusChange& change, const Catalog& catalog)
{
    return {{u"way"_s, change.way}, {u"before"_s, verdictId(change.before)},
        {u"after"_s, verdictId(change.after)}, {u"closes"_s, change.closes()},
        {u"offer_before"_s, change.offerBefore}, {u"offer_after"_s, change.offerAfter},
        {u"reasons"_s, reasonsJson(change.reasons, catalog)}};
}

QJsonObject rejudgedJson(const Rejudged& rejudged, const Catalog& catalog)
{
    QJsonArray plans;
    for (const PlanChange& plan : rejudged.plans) {
        QJsonArray ways;
        for (const StatusChange& change : plan.ways)
            ways.append(changeJson(change, catalog));
        plans.append(QJsonObject {{u"id"_s, plan.planId}, {u"title"_s, plan.title},
            {u"archived"_s, plan.archived}, {u"ways"_s, ways}});
    }
    return {{u"judged"_s, rejudged.judged},
        {u"unread"_s, QJsonArray::fromStringList(rejudged.unread)}, {u"plans"_s, plans}};
}

QJsonObject boardJson(const Catalog& catalog)
{
    QJsonArray facts;
    for (const StatusFact& fact : catalog.status)
        facts.append(factJson(fact));
    return {{u"format"_s, u"kursbuch-status"_s}, {u"facts"_s, facts}};
}

/// What the wanted state changes, and the state kept where that was asked for.
Result<QJsonObject> setState(const CommandLine& line, Library& library, Catalog catalog)
{
    const QDate today = line.asOf.isValid() ? line.asOf : QDate::currentDate();
    const DpfSwitch wanted {.valid = *line.dpf, .set = today};
    const Result<DpfSwitch> now = libraryDpf(library);
    if (!now)
        return tl::unexpected<Error>(now.error());
    catalog.setDpf(*now);
    const Result<Rejudged> rejudged = rejudge(library, catalog, wanted, today);
    if (!rejudged)
        return tl::unexpected<Error>(rejudged.error());
    if (line.save) {
        if (const auto kept = library.setSetting(dpfSettingKey(), toSetting(wanted)); !kept)
            return tl::unexpected<Error>(kept.error());
    }
    QJsonObject json = boardJson(catalog);
    json.insert(u"dpf"_s, switchJson(wanted));
    json.insert(u"saved"_s, line.save);
    json.insert(u"changes"_s, rejudgedJson(*rejudged, catalog));
    return json;
}

} // namespace

Result<void> printStatus(const CommandLine& line, const Catalog& catalog)
{
    const Result<std::unique_ptr<Library>> library
        = openNamedLibrary(line, line.save ? Access::Write : Access::Read);
    const bool none = !library && library.error().code == ErrorCode::NotFound
        && line.library.isEmpty() && !line.dpf;
    if (!library && !none)
        return tl::unexpected<Error>(library.error());
    if (line.dpf)
        return setState(line, **library, catalog).map([](const QJsonObject& json) { print(json); });
    const Result<DpfSwitch> dpf = none ? DpfSwitch {} : libraryDpf(**library);
    if (!dpf)
        return tl::unexpected<Error>(dpf.error());
    QJsonObject json = boardJson(catalog);
    json.insert(u"dpf"_s, switchJson(*dpf));
    print(json);
    return {};
}

} // namespace kursbuch
