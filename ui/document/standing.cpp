#include "ui/document/standing.h"

#include <QJsonDocument>

namespace kursbuch {

using namespace Qt::StringLiterals;

Standing standingOf(const std::vector<LogEntry>& log)
{
    Standing standing;
    for (const LogEntry& entry : log) {
        if (entry.kind != EntryKind::Vote)
            continue;
        const QJsonObject vote = QJsonDocument::fromJson(entry.body).object();
        if (vote.value("role"_L1).toString() != "data_protection"_L1)
            continue;
        standing.officerHeard = true;
        standing.officerVote = vote.value("vote"_L1).toString();
    }
    return standing;
}

} // namespace kursbuch
