#pragma once

#include "app/assess/assess.h"

namespace kursbuch {

/// Whom an offline form is written for, and out of which plan. Every reference outlives the call.
struct QuestionPage {
    const Plan& plan;
    const Assessment& assessment;
    const Catalog& catalog;
    QString role; ///< "data_protection", "operations" …
    Language language = Language::German;
    QDate date {};
};

/// How many questions concern a role; nothing to write for when none does.
[[nodiscard]] int questionCount(const QuestionPage& page);

/// One HTML file that works from a folder or a mail without any connection: the questions that
/// concern the role with the answers so far, and a button that saves the answers as a file which
/// readAnswers() takes.
[[nodiscard]] QByteArray writeQuestionPage(const QuestionPage& page);

} // namespace kursbuch
