#include "ui/report/report.h"
#include "ui/charts/qcustomplot_include.h"

#include "ui/document/file_bytes.h"
#include "ui/report/outline.h"
#include "ui/report/parts.h"
#include "ui/report/pdf_file.h"

namespace kursbuch {

using namespace Qt::StringLiterals;
using paper::mm;

namespace {

const QRectF kColumnArea(paper::kSide, paper::kTop, paper::kColumn, paper::kBottom - paper::kTop);
const QRectF kFirstArea(paper::kSide, paper::kHead, paper::kColumn, paper::kBottom - paper::kHead);

/// Pages of the paper with what leads from the contents to the parts.
struct Pages {
    PlacedPages placed {};
    std::vector<PageLink> links {};
};

/// Lines of the contents; their page numbers are filled in while drawing, when they are known.
struct Contents {
    std::vector<QString> titles;
    std::shared_ptr<std::vector<int>> pages = std::make_shared<std::vector<int>>();
};

void writeBody(Script& script, const Story& story)
{
    writeOccasion(script, story);
    writeAim(script, story);
    writeAlternatives(script, story);
    writeEvaluation(script, story);
    writeEconomics(script, story);
    writeDataProtection(script, story);
    writeHostingPlaces(script, story);
    writeTechnique(script, story);
    writeInterfaces(script, story);
    writeReasoning(script, story);
    writeSchedule(script, story);
    writeParticipation(script, story);
    writeSuccess(script, story);
    writeFigures(script, story);
    writeWorksheets(script, story);
    writeOpenPoints(script, story);
    writeAccuracy(script, story);
}

Contents contentsOf(const Script& body)
{
    Contents contents;
    for (const Block& block : body.blocks()) {
        if (block.level == 1)
            contents.titles.push_back(block.title);
    }
    return contents;
}

/// In two columns, so that a long paper still has short contents.
void writeContents(Script& script, const Story& story, const Contents& contents)
{
    script.heading(2, story.say(u"contents"_s));
    const double width = (paper::kColumn - mm(10)) / 2;
    const std::size_t rows = (contents.titles.size() + 1) / 2;
    for (std::size_t row = 0; row < rows; ++row) {
        const auto paint = [=](QCPPainter& painter, const QRectF& area) {
            for (std::size_t column = 0; column < 2; ++column) {
                const std::size_t at = row + column * rows;
                if (at >= contents.titles.size() || at >= contents.pages->size())
                    continue;
                const QPointF corner(
                    area.left() + static_cast<double>(column) * (width + mm(10)), area.top());
                TextBox(plain(contents.titles[at]), paper::table(), width - mm(12))
                    .paintLine(painter, 0, corner);
                TextBox(plain(QString::number((*contents.pages)[at] + 1)), paper::table(), mm(10),
                    Qt::AlignRight)
                    .paint(painter, corner + QPointF(width - mm(10), 0));
                painter.setPen(QPen(paper::theme().line, paper::kHairline));
                painter.drawLine(
                    QPointF(corner.x(), area.bottom()), QPointF(corner.x() + width, area.bottom()));
            }
        };
        Block line {.height = paper::pt(12.5), .keepWithNext = row + 1 < rows, .paint = paint};
        for (std::size_t at = row; at < contents.titles.size(); at += rows)
            line.links.push_back(
                {QRectF(at == row ? 0.0 : width + mm(10), 0, width, line.height), at});
        script.add(std::move(line));
    }
}

void append(Pages& pages, const Script& script, const QRectF& column)
{
    PlacedPages placed = placeOnPages(script.blocks(), column);
    for (PlacedBlock& block : placed.blocks) {
        block.page += pages.placed.pages;
        pages.placed.blocks.push_back(block);
    }
    for (PlacedHeading& heading : placed.headings) {
        heading.page += pages.placed.pages;
        pages.placed.headings.push_back(heading);
    }
    pages.placed.pages += placed.pages;
}

/// Fills in the page numbers of the contents and what they lead to.
void linkContents(Pages& pages, const Contents& contents)
{
    std::vector<std::size_t> sections;
    for (std::size_t i = 0; i < pages.placed.headings.size(); ++i) {
        if (pages.placed.headings[i].level == 1)
            sections.push_back(i);
    }
    sections.erase(sections.begin()); // the page of conditions, on which the contents stand
    for (const std::size_t section : sections)
        contents.pages->push_back(pages.placed.headings[section].page);
    for (const PlacedBlock& placed : pages.placed.blocks) {
        for (const BlockLink& link : placed.block->links)
            pages.links.push_back({placed.page, link.area.translated(placed.area.topLeft()),
                sections.at(link.section)});
    }
}

} // namespace

Result<void> writeReport(const ReportInput& input, const QString& path)
{
    const Story story(input);
    Script front;
    writeFrontPage(front, story);
    Script body;
    writeBody(body, story);
    const Contents contents = contentsOf(body);
    Script second;
    writeConditions(second, story);
    writeContents(second, story, contents);
    for (const Block& block : body.blocks())
        second.add(block);

    Pages pages;
    append(pages, front, kFirstArea);
    append(pages, second, kColumnArea);
    linkContents(pages, contents);

    return drawPdf(pages.placed, frameOf(story, story.say(u"kind"_s)))
        .and_then([&](const QByteArray& pdf) {
            return finishPdf(pdf, {pages.placed.headings, pages.links, input.language});
        })
        .and_then([&path](const QByteArray& pdf) { return writeWhole(pdf, path); });
}

} // namespace kursbuch
