#pragma once

#include "app/library.h"

namespace kursbuch {

/// The votes on record with what each of them was given on, read once; what they are worth depends
/// on the plan as it stands now.
class Voices {
public:
    Voices() = default;
    Voices(const std::vector<LogEntry>& log, const Catalog& catalog);

    [[nodiscard]] Standing on(const Plan& plan, const Catalog& catalog) const;

private:
    struct Heard {
        Voice voice;
        QJsonObject basis {}; ///< of the revision that it was given on
    };
    void hear(const LogEntry& entry, const QJsonObject& body);
    void hearDecision(const LogEntry& entry, const QJsonObject& body);

    std::map<QString, Heard> m_heard {}; ///< the newest of each role
};

/// The standing of a plan by the log of its library.
[[nodiscard]] inline Standing standingOf(
    const std::vector<LogEntry>& log, const Plan& plan, const Catalog& catalog)
{
    return Voices(log, catalog).on(plan, catalog);
}

} // namespace kursbuch
