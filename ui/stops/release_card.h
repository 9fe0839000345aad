#pragma once

#include "ui/stops/form_page.h"

namespace kursbuch {

/// What is missing for release: what a plan may leave open and a release may not, for the chosen
/// way, or the recommended one.
void addReleaseCard(FormPage& page);

} // namespace kursbuch
