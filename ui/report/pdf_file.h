#pragma once

#include "ui/report/page_flow.h"
#include "ui/report/story.h"

namespace kursbuch {

/// What stands around the column on every page.
struct PdfFrame {
    QString title; ///< of the file
    QString headLeft {}; ///< of the running head, from the second page on
    QString headRight {};
    QString foot {};
    std::function<QString(int page, int pages)> pageText {};
};

/// "organisation … kind" above, "title · revision · checksum … page x of y" below.
[[nodiscard]] PdfFrame frameOf(const Story& story, const QString& kind);

/// Draws placed blocks as PDF/A-1b; their script must still be there.
[[nodiscard]] Result<QByteArray> drawPdf(const PlacedPages& placed, const PdfFrame& frame);

} // namespace kursbuch
