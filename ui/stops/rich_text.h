#pragma once

#include "ui/stops/form_page.h"
#include "ui/window/reason_text.h"

class QLabel;

namespace kursbuch {

/// The reasons of a page's assessment, in the words and colours of the page.
[[nodiscard]] ReasonText reasonTextOf(const FormPage& page);

/// Opens rich text under a heading beside `anchor`.
void openText(FormPage& page, QWidget* anchor, const QString& title, const QString& html);

/// A label for such text; its links "stop/field" jump.
[[nodiscard]] QLabel* makeRichLabel(FormPage& page);

} // namespace kursbuch
