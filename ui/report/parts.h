#pragma once

#include "ui/report/script.h"
#include "ui/report/story.h"

namespace kursbuch {

/// The parts of the decision paper in their order. Each leaves out what it has nothing to say
/// about.
void writeFrontPage(Script& script, const Story& story);
void writeConditions(Script& script, const Story& story);
void writeOccasion(Script& script, const Story& story);
void writeAim(Script& script, const Story& story);
void writeAlternatives(Script& script, const Story& story);
void writeEvaluation(Script& script, const Story& story);
void writeEconomics(Script& script, const Story& story);
void writeDataProtection(Script& script, const Story& story);
void writeHostingPlaces(Script& script, const Story& story);
void writeTechnique(Script& script, const Story& story);
void writeInterfaces(Script& script, const Story& story);
void writeReasoning(Script& script, const Story& story);
void writeSchedule(Script& script, const Story& story);
void writeParticipation(Script& script, const Story& story);
void writeSuccess(Script& script, const Story& story);
void writeFigures(Script& script, const Story& story);
void writeWorksheets(Script& script, const Story& story);
void writeOpenPoints(Script& script, const Story& story);
void writeAccuracy(Script& script, const Story& story);

/// "● frei", "▲ 2 Auflagen", "■ gesperrt", "◇ 3 offene Fragen" for some topics of a way.
[[nodiscard]] ReportCell verdictCell(
    const Story& story, const WayResult& way, const QStringList& topics);

/// What cash-effective benefits bring a month; 0 where none is in money.
[[nodiscard]] double cashBenefitPerMonth(const Story& story);

/// "Recht", "Einschätzung" …
[[nodiscard]] QString kindName(const Story& story, const Reason& reason);

} // namespace kursbuch
