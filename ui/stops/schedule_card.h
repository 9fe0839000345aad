#pragma once

#include "ui/stops/form_page.h"

namespace kursbuch {

enum class ScheduleView { Picture, PictureAndSteps };

/// How long it takes until the way in focus is ready: who waits for whom, drawn, and with its steps
/// to be changed one by one.
void addScheduleCard(FormPage& page, ScheduleView view);

} // namespace kursbuch
