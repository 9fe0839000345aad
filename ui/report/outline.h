#pragma once

#include "app/base/result.h"
#include "app/base/text.h"
#include "ui/report/page_flow.h"

#include <QByteArray>

namespace kursbuch {

/// A place on a page that leads to a heading.
struct PageLink {
    int page = 0;
    QRectF area {}; ///< device units of the page
    std::size_t heading = 0;
};

/// What QPdfWriter cannot write: outline, links, language, title in the window.
struct PdfFinish {
    std::vector<PlacedHeading> headings {};
    std::vector<PageLink> links {};
    Language language = Language::German;
};

/// Adds it to a PDF/A-1b file and keeps it one.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray& pdf, const PdfFinish& finish);

} // namespace kursbuch
