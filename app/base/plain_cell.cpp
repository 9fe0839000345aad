#include "app/base/plain_cell.h"

#include <algorithm>

namespace kursbuch {

// What begins a formula: OWASP, "CSV Injection". Spreadsheets skip blanks before it, and some take
// the full-width forms too.
QString plainCell(const QString& text)
{
    constexpr QStringView kStarts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    const auto* const first
        = std::find_if_not(text.cbegin(), text.cend(), [](QChar c) { return c == u' '; });
    return first != text.cend() && kStarts.contains(*first) ? u'\'' + text : text;
}

} // namespace kursbuch
