#pragma once

#include "app/exchange/asked_questions.h"
#include "ui/report/story.h"

namespace kursbuch {

/// What was answered to questions of the officer's and operations' lists, as lines of a paper:
/// about the plan and, of providers, the own server room and the PC, about those of the way that
/// is put to the vote.
class PaperAnswers {
public:
    explicit PaperAnswers(const Story& story);

    /// "Kinds of data: personal data. Note", one line a question of these numbers ("DP-28"), also
    /// "… : not stated yet" where `withOpen`.
    [[nodiscard]] QStringList lines(const QStringList& refs, bool withOpen) const;
    /// The line of one question by its id; empty where it is not asked.
    [[nodiscard]] QString line(const QString& itemId) const;
    /// Only what was answered to it.
    [[nodiscard]] QString answer(const QString& itemId) const;
    [[nodiscard]] QStringList ofStop(const QString& stop) const; ///< answered ones
    [[nodiscard]] QString notYet() const;

private:
    [[nodiscard]] QString answerOf(const AskedQuestion& asked) const;
    [[nodiscard]] QString lineOf(const AskedQuestion& asked) const;

    const Story& m_story;
    std::vector<AskedQuestion> m_asked;
};

/// Who else gets to see data on the way that is put to the vote.
struct Recipient {
    const Provider* provider = nullptr;
    QString country {}; ///< ISO code of the site, may be empty
};
[[nodiscard]] std::vector<Recipient> recipientsOf(const Story& story);
/// Name of a country or territory; the code where it is not listed.
[[nodiscard]] QString countryName(const Story& story, const QString& iso);
/// Groups of people that follow from the kinds of data.
[[nodiscard]] QStringList peopleConcerned(const Story& story);
/// "Way (chosen)", "Way (recommended)" or that none is settled yet.
[[nodiscard]] QString waySentence(const Story& story);

} // namespace kursbuch
