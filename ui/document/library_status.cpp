#include "ui/document/library_status.h"

#include "app/assess/own_catalog.h"
#include "ui/document/standing.h"

namespace kursbuch {
namespace {

struct Judge {
    const Catalog& shipped;
    Catalog before;
    Catalog after;
    QDate asOf {};
};

/// Nothing when the plan cannot be read.
std::optional<std::vector<StatusChange>> changesOf(
    Library& library, const QString& planId, Judge& judge)
{
    const Result<Draft> draft = library.open(planId);
    const Result<std::vector<LogEntry>> log = library.log(planId);
    if (!draft || !log)
        return {};
    layOwn(judge.before, judge.shipped, draft->plan);
    layOwn(judge.after, judge.shipped, draft->plan);
    const Context context {
        .asOf = judge.asOf, .standing = standingOf(*log, draft->plan, judge.before)};
    return statusChanges(
        assess(draft->plan, judge.before, context), assess(draft->plan, judge.after, context));
}

} // namespace

Result<DpfSwitch> libraryDpf(Library& library)
{
    return library.setting(dpfSettingKey()).and_then(readDpfSwitch);
}

Result<Rejudged> rejudge(
    Library& library, const Catalog& catalog, const DpfSwitch& change, const QDate& asOf)
{
    const Result<std::vector<PlanSummary>> plans = library.list();
    if (!plans)
        return tl::unexpected<Error>(plans.error());
    Judge judge {.shipped = catalog, .before = catalog, .after = catalog, .asOf = asOf};
    judge.after.setDpf(change);
    Rejudged result;
    for (const PlanSummary& plan : *plans) {
        auto ways = changesOf(library, plan.id, judge);
        if (!ways) {
            result.unread.append(plan.title);
            continue;
        }
        ++result.judged;
        if (!ways->empty())
            result.plans.push_back({.planId = plan.id,
                .title = plan.title,
                .archived = plan.archived,
                .ways = *std::move(ways)});
    }
    return result;
}

} // namespace kursbuch
