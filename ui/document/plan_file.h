#pragma once

#include "app/library.h"

namespace kursbuch {

/// Reads a plan from a file that a person chose: a regular file of sensible size, else a sentence.
[[nodiscard]] Result<PlanBundle> readPlanFile(const QString& path);
/// A file that a person chose as evidence.
[[nodiscard]] Result<Attachment> readAttachmentFile(const QString& path);
/// The plan with the files that its answers name, out of the library that holds them.
[[nodiscard]] Result<PlanBundle> bundleOf(Library& library, const Plan& plan);
/// Writes all or nothing; what stood there before stays when it fails.
[[nodiscard]] Result<void> writePlanFile(const PlanBundle& bundle, const QString& path);
[[nodiscard]] Result<void> writeWhole(const QString& path, const QByteArray& bytes);
/// A file name from the title, without signs that file systems refuse.
[[nodiscard]] QString fileNameFor(const Plan& plan, const QString& suffix);

} // namespace kursbuch
