#include "app/exchange/answer_file.h"
#include "ui/document/file_bytes.h"
#include "ui/document/plan_file.h"
#include "ui/exchange/answers_dialog.h"
#include "ui/exchange/open_points_dialog.h"
#include "ui/exchange/question_page.h"
#include "ui/window/main_menu.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace kursbuch {

void MainWindow::connectExchange()
{
    m_menu->on(u"points"_s, [this] { showOpenPoints(); });
    m_menu->on(u"questions_officer"_s, [this] { writeQuestions(u"data_protection"_s); });
    m_menu->on(u"questions_operations"_s, [this] { writeQuestions(u"operations"_s); });
    m_menu->on(u"answers"_s, [this] { askAnswers(); });
    m_menu->on(u"record"_s, [this] { writePaper(PaperKind::Record); });
    m_menu->on(u"dpia"_s, [this] { writePaper(PaperKind::ImpactAssessment); });
    m_menu->on(u"request"_s, [this] { writePaper(PaperKind::OfficerRequest); });
}

void MainWindow::showOpenPoints()
{
    if (m_journey == nullptr)
        return;
    if (m_openPoints == nullptr) {
        m_openPoints = new OpenPointsDialog(*m_active, *m_wording, m_parts.prompts, this);
        m_openPoints->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_openPoints, &OpenPointsDialog::jumpRequested, this, [this](const QString& jump) {
            m_journey->jump(jump);
            activateWindow();
        });
        connect(m_openPoints, &OpenPointsDialog::failed, this, &MainWindow::complain);
    }
    m_openPoints->show();
    m_openPoints->raise();
    m_openPoints->activateWindow();
}

void MainWindow::tellWritten(const Result<void>& written, const QString& path)
{
    if (!written)
        complain(written.error());
    else
        m_messages->say(
            tr("Written to %1.").arg(QDir::toNativeSeparators(path)), MessageBar::Tone::Info);
}

void MainWindow::writeQuestions(const QString& role)
{
    const QuestionPage page {.plan = m_active->plan(),
        .assessment = m_active->assessment(),
        .catalog = m_active->catalog(),
        .role = role,
        .language = language(),
        .date = m_parts.surroundings.today()};
    if (questionCount(page) == 0) {
        m_messages->say(tr("No question of this plan concerns them."), MessageBar::Tone::Info);
        return;
    }
    const QString name = u" - %1.html"_s.arg(m_wording->word(u"role."_s + role));
    const QString path = m_parts.prompts.saveFile(
        this, tr("Write the questions as a form"), fileNameFor(m_active->plan(), name));
    if (!path.isEmpty())
        tellWritten(writeWhole(writeQuestionPage(page), path), path);
}

void MainWindow::writePaper(PaperKind kind)
{
    const bool onePage = kind == PaperKind::OfficerRequest;
    const QString name
        = u" - %1.%2"_s.arg(shortName(kind, *m_wording), onePage ? u"pdf"_s : u"odt"_s);
    const QString title = onePage ? tr("Write the request as PDF")
                                  : tr("Write the document (.odt to edit, .pdf to print)");
    const QString path = m_parts.prompts.saveFile(this, title, fileNameFor(m_active->plan(), name));
    if (!path.isEmpty())
        tellWritten(writeOfficePaper(kind, paperInput(*m_active, language()), path), path);
}

void MainWindow::askAnswers()
{
    const QString path = m_parts.prompts.openFile(
        this, tr("Import answers"), tr("Answers of a form (*.json *.txt);;All files (*)"));
    if (!path.isEmpty())
        importAnswers(path);
}

void MainWindow::importAnswers(const QString& path)
{
    const Result<AnswerFile> file = readWhole(path, kMaxAnswerBytes).and_then([this](auto bytes) {
        return readAnswers(bytes, m_active->plan(), m_active->catalog(), language());
    });
    if (!file) {
        Error error = file.error();
        error.place = QDir::toNativeSeparators(path);
        complain(error);
        return;
    }
    AnswersDialog dialog(*file, *m_wording, m_active->catalog(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::vector<std::size_t> chosen = dialog.chosen();
    // What stood there before the import stays as a revision.
    if (m_active != m_sample) {
        const Result<int> kept
            = m_active->saveRevision(tr("Before the answers of %1").arg(file->name));
        if (!kept) {
            complain(kept.error());
            return;
        }
    }
    m_active->edit(tr("Take over answers of %1").arg(file->name),
        [&](Plan& plan) { takeOver(plan, *file, chosen); });
    m_messages->say(tr("%n answer(s) of %1 taken over. Undo takes them back together.", nullptr,
                        static_cast<int>(chosen.size()))
                        .arg(file->name),
        MessageBar::Tone::Info);
}

} // namespace kursbuch
