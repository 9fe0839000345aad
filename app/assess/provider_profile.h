#pragma once

#include "app/assess/assess.h"

namespace kursbuch {

/// What the catalogue knows about a provider as an option of the question; empty: not known.
[[nodiscard]] QString paperOption(
    const Catalog& catalog, const Provider& provider, const QString& itemId);

/// One line of a provider's profile: what holds, where it stands, and who says so.
struct ProfileLine {
    QString id; ///< "sites", "seat", or the id of the question that may overrule it
    Text label {};
    Text value {}; ///< empty: not known
    Text paper {}; ///< what the catalogue says where the planner says otherwise
    Text note {}; ///< of the paper
    QString ownNote {}; ///< of the planner
    std::optional<Source> source {}; ///< of the paper; nothing: there is none
    bool typed = false; ///< the planner's answer holds
    QString jump {}; ///< "stop/field@profile"; empty: cannot be overruled
};

/// Sites, support access, seat, ultimate control, listing, clauses, keys, training on inputs,
/// attestation and sub-processors of a provider as they hold for the plan.
[[nodiscard]] std::vector<ProfileLine> providerProfile(
    const Plan& plan, const Catalog& catalog, const QString& providerId);

/// The providers behind the offers that the ways are judged by, each once, in the order of the
/// ways.
[[nodiscard]] QStringList providersConsidered(const Assessment& assessment, const Catalog& catalog);

/// The company behind an offer or service; nullptr for none.
[[nodiscard]] const Provider* providerOf(const Catalog& catalog, const QString& offerId);

/// A country that a way touches, and by what.
struct TouchedPlace {
    QString iso;
    QString by; ///< "site", "support", "parent"
    QString providerId;
    QStringList ways {};
};

/// Where the offers that the ways are judged by compute, from where they are supported and who
/// controls them, as far as one country is known.
[[nodiscard]] std::vector<TouchedPlace> touchedPlaces(
    const Plan& plan, const Catalog& catalog, const Assessment& assessment);

} // namespace kursbuch
