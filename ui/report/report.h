#pragma once

#include "app/assess/assess.h"

#include <QByteArray>
#include <QDate>

namespace kursbuch {

/// All that a decision paper is made of. Every reference outlives the call.
struct ReportInput {
    const Plan& plan;
    const Assessment& assessment;
    const Catalog& catalog;
    Language language = Language::German;
    int revision = 0; ///< 0: a draft
    QDate date {};
    QByteArray planHash {}; ///< SHA-256 over the plan's canonical form, as bytes or hexadecimal
};

/// Writes the decision paper (Entscheidungsvorlage) as PDF/A-1b. The file is written beside the
/// target and renamed when whole: a target that was there stays untouched when anything fails.
/// Needs a QApplication (offscreen is enough), because the charts are widgets.
[[nodiscard]] Result<void> writeReport(const ReportInput& input, const QString& path);

} // namespace kursbuch
