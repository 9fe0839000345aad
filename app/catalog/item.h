#pragma once

#include "app/base/source.h"
#include "app/rules/rule.h"

namespace kursbuch {

/// Who an item is asked about: the plan as a whole, each external provider considered, the own
/// server room, the stand-alone PC.
enum class ItemScope { Plan, Provider, InHouse, Pc };

struct ItemOption {
    QString id; ///< stored in plans, never renamed
    Text label {};
    FactValue value {}; ///< what the item's fact becomes; several options of a set are joined
    bool open = false; ///< an answer that leaves something to do: the item stays an open point
    bool needsReason = false; ///< may lie below what is derived, and then counts with a note only
};

/// One question of a stop. It *is* the fact that it sets: asked once, used by every rule.
struct Item {
    QString id; ///< kebab-case; plans store answers under it
    QString ref {}; ///< "DP-18", may be empty
    QString stop {}; ///< "data_protection", see stopIds()
    QString group {}; ///< id of a group of the stop, see ItemGroup
    ItemScope scope = ItemScope::Plan;
    bool multiple = false; ///< several options may be chosen
    bool express = false; ///< part of the express path
    Text text {};
    Text why {}; ///< one line: why we ask
    Text evidence {}; ///< what closes it: the paper to file, may be empty
    QString basis {}; ///< "Art. 28 DSGVO", as printed beside the question (German form)
    QString basisEn {};
    Source source {};
    int fact = -1; ///< declared with the item
    std::vector<ItemOption> options {};
    /// What the answer stands on: facts of the plan, or inputs with a word "input.<name>". When one
    /// of them changes, the answer is to be checked.
    QStringList depends {};
    Condition showIf {}; ///< over plan facts; Always when absent; unknown shows it
    QString who {}; ///< role that usually knows
    QString file {};
    bool judged = false; ///< some rule asks for its fact, directly or through a computed one
};

struct ItemGroup {
    QString id;
    QString stop;
    Text title {};
    bool expert = false; ///< folded until opened
};

} // namespace kursbuch
