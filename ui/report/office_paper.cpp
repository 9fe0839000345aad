#include "ui/report/office_paper.h"

#include "ui/document/file_bytes.h"
#include "ui/report/outline.h"
#include "ui/report/pdf_file.h"
#include "ui/report/script.h"

#include <QCryptographicHash>

namespace kursbuch {

using namespace Qt::StringLiterals;
using Kind = OfficePart::Kind;

namespace {

constexpr std::size_t kMostQuestions = 12; // of the request; fewer where they do not fit

void write(Script& script, const OfficeTable& table)
{
    ReportTable out;
    for (qsizetype i = 0; i < table.headings.size(); ++i)
        out.columns.push_back({table.headings[i], table.shares.at(static_cast<std::size_t>(i))});
    for (const QStringList& row : table.rows)
        out.rows.emplace_back(row.begin(), row.end());
    script.table(out);
}

void write(Script& script, const OfficePart& part)
{
    std::vector<Rich> points;
    switch (part.kind) {
    case Kind::Heading:
        script.heading(part.level, part.lines.front());
        break;
    case Kind::Text:
        script.paragraph(part.lines.front());
        break;
    case Kind::Note:
        script.note(part.lines.front());
        break;
    case Kind::Bullets:
        for (const QString& line : part.lines)
            points.push_back(plain(line));
        script.bullets(points);
        break;
    case Kind::Table:
        write(script, part.table);
        break;
    }
}

Script scriptOf(const OfficePaper& paper)
{
    Script script;
    script.paragraph(plain(paper.kind()), paper::muted(paper::body()));
    script.heading(0, paper.title());
    script.note(paper.subtitle());
    for (const OfficePart& part : paper.parts())
        write(script, part);
    return script;
}

/// As many questions as one page holds.
Result<QByteArray> requestPdf(const Story& story)
{
    Result<QByteArray> pdf;
    int pages = 0;
    for (std::size_t most = kMostQuestions + 1; most-- > 0;) {
        pdf = pdfOf(officerRequest(story, most), story, &pages);
        if (!pdf || pages == 1)
            break;
    }
    return pdf;
}

Result<QByteArray> bytesOf(PaperKind kind, const Story& story, const QString& path)
{
    if (kind == PaperKind::OfficerRequest)
        return requestPdf(story);
    const OfficePaper paper
        = kind == PaperKind::Record ? recordOfProcessing(story) : impactAssessment(story);
    return path.endsWith(".odt"_L1, Qt::CaseInsensitive) ? odtOf(paper, story.words().language())
                                                         : pdfOf(paper, story);
}

} // namespace

void OfficePaper::heading(int level, const QString& text)
{
    m_parts.push_back({.kind = Kind::Heading, .level = level, .lines = {text}});
}

void OfficePaper::text(const QString& text)
{
    if (!text.trimmed().isEmpty())
        m_parts.push_back({.kind = Kind::Text, .lines = {text}});
}

void OfficePaper::note(const QString& text)
{
    m_parts.push_back({.kind = Kind::Note, .lines = {text}});
}

void OfficePaper::bullets(const QStringList& lines)
{
    if (!lines.isEmpty())
        m_parts.push_back({.kind = Kind::Bullets, .lines = lines});
}

void OfficePaper::table(OfficeTable table)
{
    if (!table.rows.empty())
        m_parts.push_back({.kind = Kind::Table, .table = std::move(table)});
}

Result<QByteArray> pdfOf(const OfficePaper& paper, const Story& story, int* pages)
{
    const Script script = scriptOf(paper);
    const QRectF column(paper::kSide, paper::kTop, paper::kColumn, paper::kBottom - paper::kTop);
    const PlacedPages placed = placeOnPages(script.blocks(), column);
    if (pages != nullptr)
        *pages = placed.pages;
    return drawPdf(placed, frameOf(story, paper.kind())).and_then([&](const QByteArray& pdf) {
        return finishPdf(pdf, {placed.headings, {}, story.words().language()});
    });
}

QString shortName(PaperKind kind, const Wording& words)
{
    static const QStringList kNames {u"record"_s, u"dpia"_s, u"request"_s};
    return words.word(u"papers.%1"_s.arg(kNames[static_cast<int>(kind)]));
}

ReportInput paperInput(const PlanDocument& document, Language language)
{
    const QByteArray canonical = canonicalJson(toJson(document.plan()));
    return {.plan = document.plan(),
        .assessment = document.assessment(),
        .catalog = document.catalog(),
        .language = language,
        .revision = document.revision(),
        .date = document.assessment().context.asOf,
        .planHash = QCryptographicHash::hash(canonical, QCryptographicHash::Sha256)};
}

Result<void> writeOfficePaper(PaperKind kind, const ReportInput& input, const QString& path)
{
    const Story story(input);
    return bytesOf(kind, story, path).and_then([&path](const QByteArray& bytes) {
        return writeWhole(bytes, path);
    });
}

} // namespace kursbuch
