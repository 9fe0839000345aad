#pragma once

#include "ui/stops/form_page.h"

namespace kursbuch {

/// What the threshold check comes to: whether an impact assessment is due and why, with links to
/// the criteria that nobody has answered yet.
void addThresholdCard(FormPage& page, const QString& title);

} // namespace kursbuch
