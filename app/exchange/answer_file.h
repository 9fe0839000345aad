#pragma once

#include "app/assess/assess.h"

namespace kursbuch {

/// An answer that would change the plan: what stands there and what was answered.
struct NewAnswer {
    const Item* item = nullptr; ///< of the catalogue, which outlives it
    QString profile {};
    Answer before {};
    Answer after {};
    bool changedSince = false; ///< the plan was answered otherwise after the form was written
};

/// What an offline form came back with, compared with the plan as it stands now.
struct AnswerFile {
    QString role {};
    QString name {}; ///< of whoever answered
    QDate on {};
    std::vector<NewAnswer> answers {};
    int same = 0; ///< answers that the plan holds already
    QStringList complaints {}; ///< sentences about what was left out or is to be looked at
    bool trusted = true; ///< for this plan and as the form wrote it
};

/// Most bytes that a form can come to.
inline constexpr qsizetype kMaxAnswerBytes = 4LL * 1024 * 1024;

/// Whether the bytes claim to be answers of an offline form, and for which plan.
[[nodiscard]] std::optional<QString> planOfAnswers(const QByteArray& bytes);

/// Refuses what is no file of answers or was written by a newer program; an answer that does not
/// fit is left out with a sentence, which names questions in `language`, and the rest goes on.
[[nodiscard]] Result<AnswerFile> readAnswers(
    const QByteArray& bytes, const Plan& plan, const Catalog& catalog, Language language);

/// Puts the chosen answers (indices into file.answers) into the plan; the person in charge, dates
/// and evidence stay.
void takeOver(Plan& plan, const AnswerFile& file, const std::vector<std::size_t>& chosen);

} // namespace kursbuch
