#pragma once

#include "ui/stops/form_page.h"

namespace kursbuch {

/// All that is open over all stops, by person, each with a link to its field; of many points the
/// first ones of each person, what is due before the rest.
[[nodiscard]] QString openPointsHtml(const FormPage& page);

} // namespace kursbuch
