#include "ui/stops/workload_fields.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr double kPercent = 0.01;
constexpr double kSecondsInHour = 3600.0;
constexpr double kMonthsInYear = 12.0;
constexpr double kGigabyte = 1e9;
constexpr double kMillion = 1e6;

const QString kServing = u"llm_serving"_s;
const QString kVision = u"vision_inference"_s;
const QString kSpeech = u"speech"_s;
const QString kEmbedding = u"embedding"_s;
const QString kDiffusion = u"diffusion"_s;
const QString kTabular = u"tabular"_s;
const QString kTuning = u"llm_tuning"_s;
const QString kPretraining = u"llm_pretraining"_s;

} // namespace

QStringList usedKinds()
{
    return {kServing, kVision, kSpeech, kEmbedding, kDiffusion};
}

bool onlyTrains(const QString& kind)
{
    return kind == kTuning || kind == kPretraining;
}

std::vector<WorkloadField> WorkloadFields::all()
{
    Fields fields;
    addLoad(fields);
    addItems(fields);
    addTraining(fields);
    addRequests(fields);
    addService(fields);
    return fields;
}

void WorkloadFields::addLoad(Fields& fields)
{
    fields.push_back({{.field = u"users"_s,
                          .label = tr("Users"),
                          .why = tr("All who may use it, not only those at the same time."),
                          .unit = tr("people"),
                          .whole = true},
        &Workload::users, {kServing, kEmbedding, kDiffusion}, Depth::Express});
    fields.push_back({{.field = u"requestsPerMonth"_s,
                          .label = tr("Requests a month"),
                          .why = tr(
                              "Where the volume is known rather than the users: documents, calls."),
                          .whole = true,
                          .assumed = u"requests_monthly"_s},
        &Workload::requestsPerMonth, {kServing, kVision, kEmbedding, kDiffusion}, Depth::Express,
        {{kVision, tr("Images a month")}, {kEmbedding, tr("Searches a month")},
            {kDiffusion, tr("Images a month")}}});
    fields.push_back({{.field = u"cameras"_s,
                          .label = tr("Cameras"),
                          .why = tr("That are looked at all the time."),
                          .whole = true},
        &Workload::cameras, {kVision}, Depth::Express});
    fields.push_back({{.field = u"audioHoursPerMonth"_s,
                          .label = tr("Recordings a month"),
                          .why = tr("All speech that is written down, in hours."),
                          .unit = u"h"_s},
        &Workload::audioHoursPerMonth, {kSpeech}, Depth::Express});
    fields.push_back({{.field = u"liveStreams"_s,
                          .label = tr("Conversations written down live"),
                          .why = tr("At the same time, at the busiest moment."),
                          .whole = true},
        &Workload::liveStreams, {kSpeech}, Depth::Express});
}

void WorkloadFields::addItems(Fields& fields)
{
    fields.push_back({{.field = u"itemsToIndex"_s,
                          .label = tr("Texts to be indexed once"),
                          .why = tr("What lies there already, in sections of a page or less."),
                          .whole = true},
        &Workload::itemsToIndex, {kEmbedding}, Depth::Express});
    fields.push_back({{.field = u"rows"_s,
                          .label = tr("Rows of the table"),
                          .why = tr("Records that are learned from."),
                          .whole = true},
        &Workload::rows, {kTabular}, Depth::Express});
    fields.push_back({{.field = u"itemsPerSecond"_s,
                          .label = tr("Items at peak"),
                          .why = tr("How many arrive in the busiest second."),
                          .unit = tr("per second"),
                          .decimals = 1,
                          .assumed = u"items_per_second"_s,
                          .assumedFactor = 1.0 / kSecondsInHour},
        &Workload::itemsPerSecond, {kVision}, Depth::Express, {{kVision, tr("Images at peak")}}});
    fields.push_back({{.field = u"framesPerSecond"_s,
                          .label = tr("Images per camera"),
                          .why = tr("Lower this first, buy GPUs second."),
                          .unit = tr("per second"),
                          .decimals = 1,
                          .assumed = u"frames"_s,
                          .assumedFactor = 1.0 / kSecondsInHour},
        &Workload::framesPerSecond, {kVision}});
}

void WorkloadFields::addTraining(Fields& fields)
{
    fields.push_back({{.field = u"trainingRunsPerYear"_s,
                          .label = tr("Trainings a year"),
                          .why = tr("Training is the peak, use needs less; both are sized apart."),
                          .decimals = 1,
                          .assumed = u"training_runs"_s,
                          .assumedFactor = kMonthsInYear},
        &Workload::trainingRunsPerYear, {kServing, kVision, kTabular, kTuning, kPretraining},
        Depth::Training});
    fields.push_back({{.field = u"tokensPerRun"_s,
                          .label = tr("Data per training"),
                          .why = tr("Tokens times passes over the data; 1 million tokens are about "
                                    "1,500 pages."),
                          .unit = tr("million tokens"),
                          .factor = kMillion,
                          .decimals = 1,
                          .assumed = u"tokens_per_run"_s},
        &Workload::tokensPerRun, {kServing, kTuning, kPretraining}, Depth::Training});
    fields.push_back({{.field = u"imagesPerRun"_s,
                          .label = tr("Images per training"),
                          .why = tr("Images times passes over the data."),
                          .whole = true,
                          .assumed = u"images_per_run"_s},
        &Workload::imagesPerRun, {kVision}, Depth::Training});
    fields.push_back({{.field = u"trainingDeadlineHours"_s,
                          .label = tr("A training may take"),
                          .unit = u"h"_s,
                          .decimals = 1,
                          .assumed = u"training_deadline"_s},
        &Workload::trainingDeadlineHours, {kServing, kVision, kTuning, kPretraining},
        Depth::Training});
}

void WorkloadFields::addRequests(Fields& fields)
{
    const QStringList byUsers {kServing, kEmbedding, kDiffusion};
    fields.push_back({{.field = u"activeShare"_s,
                          .label = tr("Active at the busiest time"),
                          .unit = tr("% of the users"),
                          .factor = kPercent,
                          .maximum = 100,
                          .assumed = u"active_share"_s},
        &Workload::activeShare, byUsers});
    fields.push_back({{.field = u"thinkTimeS"_s,
                          .label = tr("Pause between two requests of a user"),
                          .unit = u"s"_s,
                          .assumed = u"think_time"_s,
                          .assumedFactor = kSecondsInHour},
        &Workload::thinkTimeS, byUsers});
    fields.push_back({{.field = u"inputTokens"_s,
                          .label = tr("Input per request"),
                          .why = tr("1,000 tokens are about one and a half pages."),
                          .unit = tr("tokens"),
                          .whole = true,
                          .assumed = u"input_tokens"_s},
        &Workload::inputTokens, {kServing, kEmbedding, kTuning, kPretraining}, Depth::Fine,
        {{kEmbedding, tr("Length of a text")}, {kTuning, tr("Length of an example")},
            {kPretraining, tr("Length of an example")}}});
    fields.push_back({{.field = u"outputTokens"_s,
                          .label = tr("Answer per request"),
                          .unit = tr("tokens"),
                          .whole = true,
                          .assumed = u"output_tokens"_s},
        &Workload::outputTokens, {kServing}});
    addWithin(fields);
}

/// What happens inside a request.
void WorkloadFields::addWithin(Fields& fields)
{
    fields.push_back(
        {{.field = u"cachedShare"_s,
             .label = tr("Input that repeats"),
             .why = tr("The same beginning of every request (instructions, a long document) is "
                       "read only once."),
             .unit = u"%"_s,
             .factor = kPercent,
             .maximum = 99},
            &Workload::cachedShare, {kServing}});
    fields.push_back({{.field = u"steps"_s,
                          .label = tr("Steps per image"),
                          .why = tr("More steps give finer images and take longer."),
                          .whole = true,
                          .assumed = u"steps"_s},
        &Workload::steps, {kDiffusion}});
}

void WorkloadFields::addService(Fields& fields)
{
    fields.push_back({{.field = u"latencyMs"_s,
                          .label = tr("Response time"),
                          .why = tr("Per token of an answer, or per item; 99 of 100 stay below."),
                          .unit = u"ms"_s,
                          .assumed = u"latency_limit"_s,
                          .assumedFactor = kSecondsInHour * 1000.0},
        &Workload::latencyMs, usedKinds()});
    fields.push_back({{.field = u"serviceHoursPerMonth"_s,
                          .label = tr("Hours of service a month"),
                          .unit = u"h"_s,
                          .maximum = 744,
                          .assumed = u"service_hours"_s},
        &Workload::serviceHoursPerMonth, usedKinds()});
    fields.push_back({{.field = u"growthPerYear"_s,
                          .label = tr("Growth a year"),
                          .unit = u"%"_s,
                          .factor = kPercent,
                          .decimals = 1,
                          .minimum = -90,
                          .maximum = 1000,
                          .assumed = u"growth"_s},
        &Workload::growthPerYear, {}});
    fields.push_back({{.field = u"dataGB"_s,
                          .label = tr("Data to be stored"),
                          .unit = u"GB"_s,
                          .assumed = u"data_volume"_s,
                          .assumedFactor = 1.0 / kGigabyte},
        &Workload::dataGB, {}});
}

} // namespace kursbuch
