#pragma once

#include "app/assess/leg_facts.h"

namespace kursbuch {

/// What the inventory of the own house says: servers and accelerators that are there, whether the
/// energy-efficiency act may apply.
void setInventory(Facts& facts, const Plan& plan);

/// What is true of a leg in the own server room: whether cards go into servers that are there, and
/// which base services would be a second infrastructure.
void setServerRoom(Facts& facts, const Leg& leg, const JudgeInput& input);

/// Group of the items about base services; each sets the fact "leg.base_<service>".
inline constexpr QLatin1String kBaseServices {"base_services"};

} // namespace kursbuch
