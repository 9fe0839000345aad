#pragma once

#include "app/plan/plan.h"

namespace kursbuch {

struct Catalog;

/// What a vote asks for: it stays an open point until a later vote of the same role replaces it.
struct VoiceCondition {
    QString text {};
    QDate due {};
    std::optional<double> costEur {}; ///< estimate
    bool operator==(const VoiceCondition&) const = default;
};

/// Who decided against a vote, and why.
struct Decision {
    QString name {};
    QDate date {};
    QString reason {};
    int revision = 0;
};

/// The newest word of somebody concerned, on the revision that it was given on.
struct Voice {
    QString role; ///< "data_protection", "operations"
    QString vote {}; ///< "no_concerns", "with_measures", "advises_against"; "yes",
                     ///< "with_conditions", "no"
    QString name {};
    QDate date {};
    QString words {};
    int revision = 0;
    QByteArray standsOn {}; ///< hash of that revision
    std::vector<VoiceCondition> conditions {};
    std::optional<Decision> decision {}; ///< of management, against this vote
    QStringList changed {}; ///< parts of its basis that are not as they were, see basisOf()

    /// What it was given on has changed since.
    [[nodiscard]] bool lapsed() const { return !changed.isEmpty(); }
    [[nodiscard]] bool isAgainst() const;
    /// Somebody decided to go on, and said why.
    [[nodiscard]] bool isOverruled() const { return isAgainst() && decision.has_value(); }
};

/// What a role speaks about, part by part ("purpose", "providers", "room" …; words "basis.<part>").
/// It is what was typed, not what was computed: then a vote does not lapse by a new price list, and
/// what changed can be named. Left out is what the role does not judge, and the paperwork around an
/// answer: note, person, date, evidence, review.
[[nodiscard]] QJsonObject basisOf(const QString& role, const Plan& plan, const Catalog& catalog);

/// The parts that differ, sorted.
[[nodiscard]] QStringList changedParts(const QJsonObject& then, const QJsonObject& now);

} // namespace kursbuch
