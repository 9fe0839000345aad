#pragma once

#include "app/plan/plan.h"

/// A plan in which every member holds something, and every object one member that is not known.
namespace kursbuch::testing {

using namespace Qt::StringLiterals;

inline Unknown later()
{
    return {{{u"from_later"_s, QJsonObject {{u"x"_s, 1}}}}};
}

inline Departure fullDeparture()
{
    return {.title = u"Belege prüfen"_s,
        .organisation = u"Stadtwerke"_s,
        .purpose = u"Zweck"_s,
        .planningStart = QDate(2027, 1, 1),
        .periodMonths = 84,
        .currency = u"EUR"_s,
        .todayEurPerMonth = 1234.5,
        .undone = u"Rückstand"_s,
        .budgetEur = 1e6,
        .budgetYearStart = 4,
        .taxView = u"gross"_s,
        .fileNumber = u"4711/26"_s,
        .author = u"A. B."_s,
        .body = u"Werkausschuss"_s,
        .confidentiality = u"intern"_s,
        .people = {{u"p1"_s, u"data_protection"_s, u"Name"_s, u"asked"_s, later()}},
        .benefits = {{u"b1"_s, u"Stunden"_s, 40.0, 55.5, 0.1, true, later()}},
        .unknown = later()};
}

inline Workload fullWorkload()
{
    return {.id = u"w1"_s,
        .name = u"Prüfung"_s,
        .kind = u"llm_serving"_s,
        .modelId = u"m"_s,
        .precision = u"fp8"_s,
        .users = 400.0,
        .activeShare = 0.1,
        .thinkTimeS = 30.0,
        .requestsPerMonth = 1e5,
        .inputTokens = 2000.0,
        .outputTokens = 300.0,
        .cachedShare = 0.7,
        .latencyMs = 50.0,
        .itemsPerSecond = 3.5,
        .cameras = 5.0,
        .framesPerSecond = 25.0,
        .audioHoursPerMonth = 1000.0,
        .liveStreams = 4.0,
        .itemsToIndex = 1e7,
        .steps = 20.0,
        .rows = 1e6,
        .serviceHoursPerMonth = 220.0,
        .growthPerYear = 0.1,
        .dataGB = 12.0,
        .trainingRunsPerYear = 4.0,
        .tuningMethod = u"qlora"_s,
        .tokensPerRun = 1e9,
        .imagesPerRun = 1e6,
        .trainingDeadlineHours = 48.0,
        .batchShare = 0.3,
        .itemsToLabel = 20000.0,
        .itemsToLabelPerMonth = 500.0,
        .labelSecondsPerItem = 12.0,
        .unknown = later()};
}

inline InstalledServer fullServer()
{
    return {.id = u"s1"_s,
        .name = u"Server"_s,
        .serverId = u"type"_s,
        .rackUnits = 2.0,
        .weightKg = 30.5,
        .powerW = 600.0,
        .psuW = 2000.0,
        .psuCount = 2,
        .psuNeeded = 1,
        .freeGpuSlots = 3,
        .gpus = {{u"nvidia-l40s"_s, 1, 0.3, 20.0, u"sm_active"_s, 28.0, later()}},
        .unknown = later()};
}

inline Room fullRoom()
{
    return {.volumeM3 = 90.0,
        .heatLoadW = 8000.0,
        .airflowM3h = 3000.0,
        .floorLimitKgM2 = 500.0,
        .upsVa = 20000.0,
        .upsLoadW = 7000.0,
        .startTempC = 24.0,
        .maxTempC = 35.0,
        .coolingRemedyEur = 18000.0,
        .coolingRemedyKw = 10.0,
        .cooling = {{u"c1"_s, u"Gerät"_s, 12.5, later()}},
        .racks = {{u"r1"_s, u"Schrank"_s, 42, 20, 800.0, 400.0, 0.72, later()}},
        .feeds = {{u"f1"_s, u"A"_s, 400.0, 32.0, 3, 5000.0, later()}},
        .unknown = later()};
}

inline OwnModel fullModel()
{
    return {.id = u"own-1"_s,
        .name = u"Hausmodell"_s,
        .kind = u"llm"_s,
        .paramsTotal = 30.53e9,
        .paramsActive = 3.35e9,
        .layers = 48,
        .hidden = 2048,
        .heads = 32,
        .kvHeads = 4,
        .headDim = 128,
        .experts = 128,
        .expertsPerToken = 8,
        .kvLayersFull = 24,
        .windowTokens = 4096,
        .contextTokens = 40960,
        .kvBytesPerToken = 98304.0, // 4 x 48 layers x 4 heads x 128
        .flopPerItem = 1e12,
        .activationsPerItem = 1e6,
        .itemUnit = u"image"_s,
        .licence = u"intern"_s,
        .licenceClass = u"permissive"_s,
        .note = u"Modellkarte"_s,
        .date = QDate(2026, 11, 26),
        .unknown = later()};
}

inline OwnGpu fullGpu()
{
    return {.id = u"own-2"_s,
        .name = u"Karte"_s,
        .vendor = u"V"_s,
        .memoryGB = 48.0,
        .bandwidthGBps = 864.0,
        .fp16Tflops = 362.0,
        .fp8Tflops = 733.0,
        .int8Tops = 733.0,
        .fp4Tflops = 1466.0,
        .linkGBps = 32.0,
        .nvlink = true,
        .tdpW = 350.0,
        .formFactor = u"PCIe FHFL"_s,
        .widthSlots = 2.0,
        .lengthMm = 267.0,
        .cooling = u"passive"_s,
        .computeCapability = u"8.9"_s,
        .priceEur = 8500.0,
        .note = u"Angebot"_s,
        .date = QDate(2026, 11, 26),
        .unknown = later()};
}

inline Plan fullPlan()
{
    const Answer answer {{u"yes"_s, u"no"_s}, true, u"Notiz"_s, u"p1"_s, QDate(2026, 12, 24),
        u"https://example.org/a?b=\"c\""_s, u"improvable"_s, u"Anlage nachreichen"_s,
        {{u"room"_s, u"#1"_s}}, u"B. Muster"_s, QDate(2026, 12, 1), later()};
    return {.id = u"plan-1"_s,
        .departure = fullDeparture(),
        .workloads = {fullWorkload()},
        .answers = {{u"damage"_s, answer}, {u"places/eu~1"_s, {}}},
        .profiles = {{u"provider:x"_s, {{u"contract"_s, answer}}}, {u"pc"_s, {}}},
        .servers = {fullServer()},
        .room = fullRoom(),
        .choices = {.way = u"hybrid"_s,
            .deviationReason = u"weil"_s,
            .gpuId = u"g"_s,
            .serverId = u"s"_s,
            .pcServerId = u"p"_s,
            .offers = {{u"cloud"_s, u"o"_s}, {u"api"_s, u"v"_s}},
            .terms = {{u"cloud"_s, u"reserved_12"_s}},
            .ownShare = 0.5,
            .supportPlans = {{u"cloud"_s, u"t"_s}},
            .labellingTool = u"t"_s,
            .depreciation = u"declining"_s,
            .costsConfirmed = true,
            .unknown = later()},
        .schedules = {{u"cloud"_s,
            {{u"tender"_s, {}, 3.5, {u"opinions"_s}, later()}, {u"own-1"_s, u"Umzug"_s}}}},
        .overrides = {{u"pue"_s, {1.4, u"gemessen"_s, later()}}, {u"zero"_s, {}}},
        .kept = {{u"pue"_s, {1.5, u"Bitkom"_s, QDate(2026, 11, 1), later()}}, {u"none"_s, {}}},
        .keptOffers = {{u"o"_s, u"O"_s, u"aws"_s, u"eu-1"_s, u"DE"_s, u"g"_s, 4, 8.5, 5000, 3.25,
            {{12, 6.5, 0.5, later()}}, 100, u"EUR"_s, u"Angebot"_s, QDate(2026, 11, 1), later()}},
        .keptServices = {{u"v"_s, u"V"_s, u"aws"_s, u"llm"_s, u"m"_s, u"DE"_s, true, 1, 4, 0.1, 0.5,
            2, 3, 5, u"USD"_s, u"Liste"_s, QDate(2026, 11, 2), later()}},
        .ownModels = {fullModel()},
        .ownGpus = {fullGpu()},
        .confirmed = {{u"departure"_s, true}, {u"costs"_s, false}},
        .unknown = later()};
}

} // namespace kursbuch::testing
