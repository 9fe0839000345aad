#pragma once

#include <QRectF>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

class QCPPainter;

namespace kursbuch {

/// Draws a block into its place on the page, in device units of that page.
using PaintBlock = std::function<void(QCPPainter&, const QRectF&)>;

/// A place inside a block that leads to the nth section of the paper.
struct BlockLink {
    QRectF area {}; ///< relative to the block
    std::size_t section = 0;
};

/// The smallest piece that is never split: a line, a table row, a picture.
struct Block {
    double height = 0.0;
    double before = 0.0; ///< space above, dropped at the top of a page
    bool keepWithNext = false;
    PaintBlock paint {};
    int level = 0; ///< of a heading: 1…, 0 for anything else
    QString title {}; ///< of a heading
    std::vector<BlockLink> links {};
    /// Head of the table, drawn again when this row begins a page.
    std::shared_ptr<const Block> head {};
};

struct PlacedBlock {
    const Block* block = nullptr;
    int page = 0; ///< counts from 0
    QRectF area {};
};

struct PlacedHeading {
    int level = 1;
    QString title {};
    int page = 0;
    double y = 0.0;
};

struct PlacedPages {
    std::vector<PlacedBlock> blocks {};
    std::vector<PlacedHeading> headings {}; ///< in the order of the blocks
    int pages = 0;
};

/// Puts blocks below each other onto pages: headings stay with their text, chains of kept blocks
/// move together unless they are longer than a page.
[[nodiscard]] PlacedPages placeOnPages(const std::vector<Block>& blocks, const QRectF& column);

} // namespace kursbuch
