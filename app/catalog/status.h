#pragma once

#include "app/base/result.h"
#include "app/base/source.h"

#include <QStringList>
#include <vector>

namespace kursbuch {

/// A day on which something began or begins to hold.
struct StatusDate {
    QDate day;
    Text what {};
};

/// A dated line of the status board: what the law and the market stand at, and who looked when.
struct StatusFact {
    QString id;
    QString topic; ///< "transfer", "ai", "security", "reform", "guidance"
    QString state; ///< "in_force", "partly", "proposed", "voluntary", "guidance", "not_established"
    Text title {};
    Text text {};
    std::vector<StatusDate> dates {};
    QStringList rules {}; ///< refs of the rules that rest on it, "DP-R12"
    bool switchable = false; ///< a library may set it to no longer valid
    Source source {};
};

/// What a library says about the EU-US Data Privacy Framework; by default it is valid, as shipped.
struct DpfSwitch {
    bool valid = true;
    QDate set {}; ///< when it was set, invalid if never
    QString who {};
    QString reason {};

    bool operator==(const DpfSwitch&) const = default;
};

/// Key under which a library keeps the switch.
[[nodiscard]] QString dpfSettingKey();
/// An empty setting is the switch as shipped.
[[nodiscard]] Result<DpfSwitch> readDpfSwitch(const QString& setting);
[[nodiscard]] QString toSetting(const DpfSwitch& dpf);

} // namespace kursbuch
