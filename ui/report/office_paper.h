#pragma once

#include "ui/document/plan_document.h"
#include "ui/report/story.h"

namespace kursbuch {

struct OfficeTable {
    QStringList headings {};
    std::vector<double> shares {}; ///< of the width
    std::vector<QStringList> rows {};
};

struct OfficePart {
    enum class Kind { Heading, Text, Bullets, Note, Table };
    Kind kind = Kind::Text;
    int level = 0; ///< of a heading: 1, 2
    QStringList lines {};
    OfficeTable table {};
};

/// A paper of headings, sentences, lists and tables, which office people go on writing in. All of
/// it is plain text.
class OfficePaper {
public:
    OfficePaper(QString kind, QString title, QString subtitle)
        : m_kind(std::move(kind))
        , m_title(std::move(title))
        , m_subtitle(std::move(subtitle))
    {
    }

    void heading(int level, const QString& text);
    void text(const QString& text);
    void note(const QString& text);
    void bullets(const QStringList& lines);
    void table(OfficeTable table);

    [[nodiscard]] const QString& kind() const { return m_kind; }
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const QString& subtitle() const { return m_subtitle; }
    [[nodiscard]] const std::vector<OfficePart>& parts() const { return m_parts; }

private:
    QString m_kind;
    QString m_title;
    QString m_subtitle;
    std::vector<OfficePart> m_parts {};
};

enum class PaperKind {
    Record, ///< entry for the record of processing, Art. 30(1) GDPR
    ImpactAssessment, ///< skeleton of a data protection impact assessment, Art. 35(7) GDPR
    OfficerRequest, ///< one page that asks the data-protection officer to take part
};

[[nodiscard]] OfficePaper recordOfProcessing(const Story& story);
[[nodiscard]] OfficePaper impactAssessment(const Story& story);
/// Names at most `most` questions, so that it stays one page.
[[nodiscard]] OfficePaper officerRequest(const Story& story, std::size_t most);

/// "Verzeichniseintrag", for the name of a file.
[[nodiscard]] QString shortName(PaperKind kind, const Wording& words);

/// What a paper is made of, out of the open plan as it stands.
[[nodiscard]] ReportInput paperInput(const PlanDocument& document, Language language);

/// Writes the paper as OpenDocument where the name ends in .odt, else as PDF/A. The request is a
/// PDF of one page. A target that was there stays untouched when anything fails. Needs a
/// QGuiApplication.
[[nodiscard]] Result<void> writeOfficePaper(
    PaperKind kind, const ReportInput& input, const QString& path);

/// The paper as an OpenDocument text.
[[nodiscard]] Result<QByteArray> odtOf(const OfficePaper& paper, Language language);
/// The paper on pages, and how many they came to.
[[nodiscard]] Result<QByteArray> pdfOf(
    const OfficePaper& paper, const Story& story, int* pages = nullptr);

} // namespace kursbuch
