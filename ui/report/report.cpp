#include "ui/report/report.h"

#include "ui/document/file_bytes.h"
#include "ui/report/outline.h"
#include "ui/report/parts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

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

QString pdfError()
{
    return QCoreApplication::translate(
        "kursbuch", "The report could not be drawn. Please try again; the plan is safe.");
}

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

/// Running head from the second page on, foot on every page.
void paintFrame(QCPPainter& painter, const Story& story, int page, int pages)
{
    const paper::Type type = paper::small();
    const auto line = [&](double y) {
        painter.setPen(QPen(paper::theme().line, paper::kHairline));
        painter.drawLine(QPointF(paper::kSide, y), QPointF(paper::kSide + paper::kColumn, y));
    };
    const auto pair = [&](const QString& left, const QString& right, double y) {
        TextBox(plain(left), type, paper::kColumn * 0.78)
            .paintLine(painter, 0, QPointF(paper::kSide, y));
        TextBox(plain(right), type, paper::kColumn * 0.2, Qt::AlignRight)
            .paintLine(painter, 0, QPointF(paper::kSide + paper::kColumn * 0.8, y));
    };
    if (page > 0) {
        pair(story.plan().departure.organisation.trimmed(), story.say(u"kind"_s), paper::kHead);
        line(paper::kHead + mm(4.6));
    }
    QStringList foot {story.title(), story.revision()};
    if (const QString checksum = story.checksum(); !checksum.isEmpty())
        foot.append(story.say(u"checksum"_s, {checksum}));
    line(paper::kFoot);
    pair(foot.join(u" · "_s),
        story.say(u"page"_s, {QString::number(page + 1), QString::number(pages)}),
        paper::kFoot + mm(1.6));
}

bool paintPages(QByteArray& pdf, const Story& story, const Pages& pages)
{
    QBuffer buffer(&pdf);
    if (!buffer.open(QIODevice::WriteOnly))
        return false;
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(paper::kDpi);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(paper::printable(story.title()));
    writer.setCreator(u"Kursbuch"_s);
    QCPPainter painter;
    if (!painter.begin(&writer))
        return false;
    painter.setModes(
        QCPPainter::pmVectorized | QCPPainter::pmNoCaching | QCPPainter::pmNonCosmetic);
    int page = 0;
    paintFrame(painter, story, page, pages.placed.pages);
    for (const PlacedBlock& block : pages.placed.blocks) {
        for (; page < block.page; ++page) {
            writer.newPage();
            paintFrame(painter, story, page + 1, pages.placed.pages);
        }
        if (block.block->paint)
            block.block->paint(painter, block.area);
    }
    return painter.end();
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

    QByteArray pdf;
    if (!paintPages(pdf, story, pages))
        return fail(ErrorCode::StorageFailed, pdfError());
    const Result<QByteArray> finished
        = finishPdf(pdf, {pages.placed.headings, pages.links, input.language});
    if (!finished)
        return tl::unexpected(finished.error());
    return writeWhole(*finished, path);
}

} // namespace kursbuch
