#pragma once

#include "ui/stops/binding.h"

#include <QCoreApplication>

namespace kursbuch {

/// Where a number of a workload is asked: at once, beside the training, or folded.
enum class Depth { Express, Training, Fine };

/// A number of a workload. `number.assumed` is a name of the load, without its prefix.
struct WorkloadField {
    NumberField number;
    std::optional<double> Workload::*member = nullptr;
    QStringList kinds {}; ///< empty: any
    Depth depth = Depth::Fine;
    QHash<QString, QString> labels {}; ///< by kind, where a kind has a word of its own
};

/// What each kind of work is asked, in order.
class WorkloadFields {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::WorkloadForm)

public:
    [[nodiscard]] static std::vector<WorkloadField> all();

private:
    using Fields = std::vector<WorkloadField>;
    static void addLoad(Fields& fields);
    static void addItems(Fields& fields);
    static void addTraining(Fields& fields);
    static void addRequests(Fields& fields);
    static void addWithin(Fields& fields);
    static void addService(Fields& fields);
};

/// Kinds that somebody uses while they run, in the order of workloadKinds().
[[nodiscard]] QStringList usedKinds();
/// Tuning and training of language models without their use.
[[nodiscard]] bool onlyTrains(const QString& kind);

} // namespace kursbuch
