#include "ui/report/pdf_file.h"
#include "ui/charts/qcustomplot_include.h"

#include "ui/report/paper.h"
#include "ui/report/text_box.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

namespace kursbuch {

using namespace Qt::StringLiterals;
using paper::mm;

namespace {

void paintFrame(QCPPainter& painter, const PdfFrame& frame, int page, int pages)
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
        pair(frame.headLeft, frame.headRight, paper::kHead);
        line(paper::kHead + mm(4.6));
    }
    line(paper::kFoot);
    pair(frame.foot, frame.pageText(page + 1, pages), paper::kFoot + mm(1.6));
}

bool paintPages(QByteArray& pdf, const PlacedPages& placed, const PdfFrame& frame)
{
    QBuffer buffer(&pdf);
    if (!buffer.open(QIODevice::WriteOnly))
        return false;
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(paper::kDpi);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(paper::printable(frame.title));
    writer.setCreator(u"Kursbuch"_s);
    QCPPainter painter;
    if (!painter.begin(&writer))
        return false;
    painter.setModes(
        QCPPainter::pmVectorized | QCPPainter::pmNoCaching | QCPPainter::pmNonCosmetic);
    int page = 0;
    paintFrame(painter, frame, page, placed.pages);
    for (const PlacedBlock& block : placed.blocks) {
        for (; page < block.page; ++page) {
            writer.newPage();
            paintFrame(painter, frame, page + 1, placed.pages);
        }
        if (block.block->paint)
            block.block->paint(painter, block.area);
    }
    return painter.end();
}

} // namespace

PdfFrame frameOf(const Story& story, const QString& kind)
{
    QStringList foot {story.title(), story.revision()};
    if (const QString checksum = story.checksum(); !checksum.isEmpty())
        foot.append(story.say(u"checksum"_s, {checksum}));
    return {.title = story.title(),
        .headLeft = story.plan().departure.organisation.trimmed(),
        .headRight = kind,
        .foot = foot.join(u" · "_s),
        .pageText = [&story](int page, int pages) {
            return story.say(u"page"_s, {QString::number(page), QString::number(pages)});
        }};
}

Result<QByteArray> drawPdf(const PlacedPages& placed, const PdfFrame& frame)
{
    QByteArray pdf;
    if (paintPages(pdf, placed, frame))
        return pdf;
    return fail(ErrorCode::StorageFailed,
        QCoreApplication::translate(
            "kursbuch", "The report could not be drawn. Please try again; the plan is safe."));
}

} // namespace kursbuch
