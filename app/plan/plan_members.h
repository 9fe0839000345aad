#pragma once

#include "app/plan/own_members.h"
#include "app/plan/plan.h"

/// One description a struct: the names of its members in JSON and what range their numbers have.
/// Reader, writer and the schema's test all walk these and nothing else.
namespace kursbuch {

void describe(auto& member, Is<Answer> auto& answer)
{
    member("options"_L1, answer.options);
    member("not_applicable"_L1, answer.notApplicable);
    member("note"_L1, answer.note);
    member("person"_L1, answer.person);
    member("due"_L1, answer.due);
    member("evidence"_L1, answer.evidence);
    member("review"_L1, answer.review);
    member("action"_L1, answer.action);
    member("based_on"_L1, answer.basedOn);
    member("by"_L1, answer.by);
    member("on"_L1, answer.on);
    member.rest(answer.unknown);
}

void describe(auto& member, Is<Person> auto& person)
{
    member("id"_L1, person.id);
    member("role"_L1, person.role);
    member("name"_L1, person.name);
    member("part"_L1, person.part);
    member.rest(person.unknown);
}

void describe(auto& member, Is<Benefit> auto& benefit)
{
    member("id"_L1, benefit.id);
    member("text"_L1, benefit.text);
    member("hours_per_month"_L1, benefit.hoursPerMonth, kAmount);
    member("eur_per_hour"_L1, benefit.eurPerHour);
    member("eur_per_month"_L1, benefit.eurPerMonth);
    member("cash_effective"_L1, benefit.cashEffective);
    member.rest(benefit.unknown);
}

void describe(auto& member, Is<Departure> auto& departure)
{
    member("title"_L1, departure.title);
    member("organisation"_L1, departure.organisation);
    member("purpose"_L1, departure.purpose);
    member("planning_start"_L1, departure.planningStart);
    member("period_months"_L1, departure.periodMonths, kPeriodMonths);
    member("currency"_L1, departure.currency);
    member("today_eur_per_month"_L1, departure.todayEurPerMonth);
    member("undone"_L1, departure.undone);
    member("budget_eur"_L1, departure.budgetEur, kAmount);
    member("budget_year_start"_L1, departure.budgetYearStart, kMonthOfYear);
    member("tax_view"_L1, departure.taxView);
    member("file_number"_L1, departure.fileNumber);
    member("author"_L1, departure.author);
    member("body"_L1, departure.body);
    member("confidentiality"_L1, departure.confidentiality);
    member("people"_L1, departure.people);
    member("benefits"_L1, departure.benefits);
    member.rest(departure.unknown);
}

void describe(auto& member, Is<Workload> auto& workload)
{
    member("id"_L1, workload.id);
    member("name"_L1, workload.name);
    member("kind"_L1, workload.kind);
    member("model_id"_L1, workload.modelId);
    member("precision"_L1, workload.precision);
    member("users"_L1, workload.users, kAmount);
    member("active_share"_L1, workload.activeShare, kShare);
    member("think_time_s"_L1, workload.thinkTimeS, kAmount);
    member("requests_per_month"_L1, workload.requestsPerMonth, kAmount);
    member("input_tokens"_L1, workload.inputTokens, kAmount);
    member("output_tokens"_L1, workload.outputTokens, kAmount);
    member("cached_share"_L1, workload.cachedShare, kCachedShare);
    member("latency_ms"_L1, workload.latencyMs, kAmount);
    member("items_per_second"_L1, workload.itemsPerSecond, kAmount);
    member("cameras"_L1, workload.cameras, kCount);
    member("frames_per_second"_L1, workload.framesPerSecond, kFrames);
    member("audio_hours_per_month"_L1, workload.audioHoursPerMonth, kAmount);
    member("live_streams"_L1, workload.liveStreams, kCount);
    member("items_to_index"_L1, workload.itemsToIndex, kAmount);
    member("steps"_L1, workload.steps, kSteps);
    member("rows"_L1, workload.rows, kAmount);
    member("service_hours_per_month"_L1, workload.serviceHoursPerMonth, Range {0.0, 744.0});
    member("growth_per_year"_L1, workload.growthPerYear, kGrowth);
    member("data_gb"_L1, workload.dataGB, kAmount);
    member("training_runs_per_year"_L1, workload.trainingRunsPerYear, kAmount);
    member("tuning_method"_L1, workload.tuningMethod);
    member("tokens_per_run"_L1, workload.tokensPerRun, kAmount);
    member("images_per_run"_L1, workload.imagesPerRun, kAmount);
    member("training_deadline_hours"_L1, workload.trainingDeadlineHours, kAmount);
    member("batch_share"_L1, workload.batchShare, kShare);
    member("items_to_label"_L1, workload.itemsToLabel, kAmount);
    member("items_to_label_per_month"_L1, workload.itemsToLabelPerMonth, kAmount);
    member("label_seconds_per_item"_L1, workload.labelSecondsPerItem, kAmount);
    member.rest(workload.unknown);
}

void describe(auto& member, Is<InstalledGpu> auto& gpu)
{
    member("gpu_id"_L1, gpu.gpuId);
    member("count"_L1, gpu.count, kCount);
    member("utilisation_p95"_L1, gpu.utilisationP95, kShare);
    member("memory_used_gb"_L1, gpu.memoryUsedGB, kAmount);
    member("measured_with"_L1, gpu.measuredWith);
    member("measured_days"_L1, gpu.measuredDays, kAmount);
    member.rest(gpu.unknown);
}

void describe(auto& member, Is<InstalledServer> auto& server)
{
    member("id"_L1, server.id);
    member("name"_L1, server.name);
    member("server_id"_L1, server.serverId);
    member("rack_units"_L1, server.rackUnits, kAmount);
    member("weight_kg"_L1, server.weightKg, kAmount);
    member("power_w"_L1, server.powerW, kAmount);
    member("psu_w"_L1, server.psuW, kAmount);
    member("psu_count"_L1, server.psuCount, kCount);
    member("psu_needed"_L1, server.psuNeeded, kCount);
    member("free_gpu_slots"_L1, server.freeGpuSlots, kCount);
    member("gpus"_L1, server.gpus);
    member.rest(server.unknown);
}

void describe(auto& member, Is<CoolingUnit> auto& unit)
{
    member("id"_L1, unit.id);
    member("name"_L1, unit.name);
    member("sensible_kw"_L1, unit.sensibleKw, kAmount);
    member.rest(unit.unknown);
}

void describe(auto& member, Is<Rack> auto& rack)
{
    member("id"_L1, rack.id);
    member("name"_L1, rack.name);
    member("units"_L1, rack.units, kCount);
    member("used_units"_L1, rack.usedUnits, kCount);
    member("max_weight_kg"_L1, rack.maxWeightKg, kAmount);
    member("used_weight_kg"_L1, rack.usedWeightKg, kAmount);
    member("footprint_m2"_L1, rack.footprintM2, kAmount);
    member.rest(rack.unknown);
}

void describe(auto& member, Is<Feed> auto& feed)
{
    member("id"_L1, feed.id);
    member("name"_L1, feed.name);
    member("voltage_v"_L1, feed.voltageV, kAmount);
    member("current_a"_L1, feed.currentA, kAmount);
    member("phases"_L1, feed.phases, kPhases);
    member("load_w"_L1, feed.loadW, kAmount);
    member.rest(feed.unknown);
}

void describe(auto& member, Is<Room> auto& room)
{
    member("volume_m3"_L1, room.volumeM3, kAmount);
    member("heat_load_w"_L1, room.heatLoadW, kAmount);
    member("airflow_m3h"_L1, room.airflowM3h, kAmount);
    member("floor_limit_kg_m2"_L1, room.floorLimitKgM2, kAmount);
    member("ups_va"_L1, room.upsVa, kAmount);
    member("ups_load_w"_L1, room.upsLoadW, kAmount);
    member("start_temp_c"_L1, room.startTempC, kCelsius);
    member("max_temp_c"_L1, room.maxTempC, kCelsius);
    member("cooling_remedy_eur"_L1, room.coolingRemedyEur, kAmount);
    member("cooling_remedy_kw"_L1, room.coolingRemedyKw, kAmount);
    member("cooling"_L1, room.cooling);
    member("racks"_L1, room.racks);
    member("feeds"_L1, room.feeds);
    member.rest(room.unknown);
}

void describe(auto& member, Is<KeptFigure> auto& figure)
{
    member("value"_L1, figure.value);
    member("source"_L1, figure.source);
    member("date"_L1, figure.date);
    member.rest(figure.unknown);
}

void describe(auto& member, Is<KeptTerm> auto& term)
{
    member("months"_L1, term.months, kReservedMonths);
    member("price_per_hour"_L1, term.pricePerHour, kAmount);
    member("upfront_share"_L1, term.upfrontShare, kShare);
    member.rest(term.unknown);
}

void describe(auto& member, Is<KeptOffer> auto& offer)
{
    member("id"_L1, offer.id);
    member("name"_L1, offer.name);
    member("provider_id"_L1, offer.providerId);
    member("region"_L1, offer.region);
    member("country"_L1, offer.country);
    member("gpu_id"_L1, offer.gpuId);
    member("gpu_count"_L1, offer.gpuCount, kCount);
    member("price_per_hour"_L1, offer.pricePerHour, kAmount);
    member("price_per_month"_L1, offer.pricePerMonth, kAmount);
    member("spot_per_hour"_L1, offer.spotPerHour, kAmount);
    member("reserved"_L1, offer.reserved);
    member("setup"_L1, offer.setup, kAmount);
    member("currency"_L1, offer.currency);
    member("source"_L1, offer.source);
    member("date"_L1, offer.date);
    member.rest(offer.unknown);
}

void describe(auto& member, Is<KeptService> auto& service)
{
    member("id"_L1, service.id);
    member("name"_L1, service.name);
    member("provider_id"_L1, service.providerId);
    member("kind"_L1, service.kind);
    member("model_id"_L1, service.modelId);
    member("country"_L1, service.country);
    member("tunable"_L1, service.tunable);
    member("input_per_million_tokens"_L1, service.inputPerMillionTokens, kAmount);
    member("output_per_million_tokens"_L1, service.outputPerMillionTokens, kAmount);
    member("cached_per_million_tokens"_L1, service.cachedPerMillionTokens, kAmount);
    member("batch_share"_L1, service.batchShare, kShare);
    member("per_thousand_items"_L1, service.perThousandItems, kAmount);
    member("tuned_hosting_per_hour"_L1, service.tunedHostingPerHour, kAmount);
    member("tuning_per_million_tokens"_L1, service.tuningPerMillionTokens, kAmount);
    member("currency"_L1, service.currency);
    member("source"_L1, service.source);
    member("date"_L1, service.date);
    member.rest(service.unknown);
}

void describe(auto& member, Is<Override> auto& typed)
{
    member.always("value"_L1, typed.value);
    member("note"_L1, typed.note);
    member.rest(typed.unknown);
}

void describe(auto& member, Is<PlannedStep> auto& step)
{
    member("id"_L1, step.id);
    member("name"_L1, step.name);
    member("weeks"_L1, step.weeks, kWeeks);
    member("after"_L1, step.after);
    member.rest(step.unknown);
}

void describe(auto& member, Is<Choices> auto& choices)
{
    member("way"_L1, choices.way);
    member("deviation_reason"_L1, choices.deviationReason);
    member("gpu_id"_L1, choices.gpuId);
    member("server_id"_L1, choices.serverId);
    member("pc_server_id"_L1, choices.pcServerId);
    member("offers"_L1, choices.offers);
    member("terms"_L1, choices.terms);
    member("own_share"_L1, choices.ownShare, kShare);
    member("support_plans"_L1, choices.supportPlans);
    member("labelling_tool"_L1, choices.labellingTool);
    member("depreciation"_L1, choices.depreciation);
    member("costs_confirmed"_L1, choices.costsConfirmed);
    member.rest(choices.unknown);
}

void describe(auto& member, Is<Plan> auto& plan)
{
    member("id"_L1, plan.id);
    member("departure"_L1, plan.departure);
    member("workloads"_L1, plan.workloads);
    member("answers"_L1, plan.answers);
    member("profiles"_L1, plan.profiles);
    member("servers"_L1, plan.servers);
    member("room"_L1, plan.room);
    member("choices"_L1, plan.choices);
    member("schedules"_L1, plan.schedules);
    member("overrides"_L1, plan.overrides);
    member("kept"_L1, plan.kept);
    member("kept_offers"_L1, plan.keptOffers);
    member("kept_services"_L1, plan.keptServices);
    member("own_models"_L1, plan.ownModels);
    member("own_gpus"_L1, plan.ownGpus);
    member("confirmed"_L1, plan.confirmed);
    member.rest(plan.unknown);
}

} // namespace kursbuch
