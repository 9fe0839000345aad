#include "ui/window/evidence_field.h"

#include "ui/document/plan_file.h"
#include "ui/window/look.h"
#include "ui/window/prompts.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kursbuch {

QUrl openableLink(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid())
        return {};
    if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
        return url.host().isEmpty() ? QUrl() : url;
    if (!url.isLocalFile() || !url.host().isEmpty())
        return {};
    const QString path = url.toLocalFile();
    return isDocumentName(path) || QFileInfo(path).isDir() ? url : QUrl();
}

EvidenceField::EvidenceField(
    PlanDocument& document, QString profile, QString itemId, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_profile(std::move(profile))
    , m_itemId(std::move(itemId))
    , m_line(new QLineEdit(this))
    , m_file(makeLabel(QString(), this))
    , m_attach(makeLink(QString(), this))
    , m_open(makeLink(QString(), this))
    , m_save(makeLink(QString(), this))
    , m_remove(makeLink(QString(), this))
    , m_hint(makeLabel(u"small"_s, this))
    , m_problem(makeLabel(u"warning"_s, this))
{
    build();
    retranslate();
}

void EvidenceField::build()
{
    setObjectName(u"evidence"_s);
    m_file->setWordWrap(false);
    m_file->setMinimumHeight(m_line->sizeHint().height());
    auto* links = new QHBoxLayout;
    links->setSpacing(8);
    for (QPushButton* link : {m_attach, m_open, m_save, m_remove})
        links->addWidget(link);
    links->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_line);
    column->addWidget(m_file);
    column->addLayout(links);
    column->addWidget(m_hint);
    column->addWidget(m_problem);
    m_problem->hide();
    connect(m_line, &QLineEdit::textEdited, this,
        [this](const QString& text) { setEvidence(tr("Edit evidence"), u"evidence"_s, text); });
    connect(m_attach, &QPushButton::clicked, this, &EvidenceField::choose);
    connect(m_open, &QPushButton::clicked, this, &EvidenceField::open);
    connect(m_save, &QPushButton::clicked, this, &EvidenceField::saveCopy);
    connect(m_remove, &QPushButton::clicked, this,
        [this] { setEvidence(tr("Remove the attached file"), {}, {}); });
}

void EvidenceField::setEvidence(const QString& text, const QString& key, const QString& evidence)
{
    showProblem({});
    const QString merged = key.isEmpty() ? QString() : u"%1:%2:%3"_s.arg(key, m_profile, m_itemId);
    editAnswer(m_document, {.profile = m_profile, .itemId = m_itemId, .text = text, .key = merged},
        [evidence](Answer& answer) { answer.evidence = evidence; });
}

void EvidenceField::render(const Wording& wording)
{
    const Answer answer = answerOf(m_document.plan(), m_profile, m_itemId);
    m_hash = attachedHash(answer.evidence);
    const bool attached = !m_hash.isEmpty();
    const AttachmentInfo* info = attached ? m_document.attachmentInfo(m_hash) : nullptr;
    m_line->setVisible(!attached);
    m_file->setVisible(attached);
    if (!attached && m_line->text() != answer.evidence)
        m_line->setText(answer.evidence); // the same text would move the cursor
    QString file = evidenceName(m_document, answer);
    if (info != nullptr)
        file += u" · "_s
            + wording.locale().formattedDataSize(info->bytes, 1, QLocale::DataSizeSIFormat);
    m_file->setText(file);
    m_attach->setVisible(!attached);
    m_open->setVisible(attached ? info != nullptr && isDocumentName(info->name)
                                : openableLink(answer.evidence).isValid());
    m_save->setVisible(info != nullptr);
    m_remove->setVisible(attached);
    const Item* item = m_document.catalog().item(m_itemId);
    m_hint->setText(item == nullptr ? QString() : wording.text(item->evidence));
    m_hint->setVisible(!attached && !m_hint->text().isEmpty());
}

void EvidenceField::attach(const QString& path)
{
    const Result<Attachment> file = readAttachmentFile(path);
    if (!file)
        return showProblem(file.error().message);
    if (const Result<void> kept = m_document.attach(*file); !kept)
        return showProblem(kept.error().message);
    setEvidence(tr("Attach “%1”").arg(file->name), {}, evidenceOf(file->sha256));
}

void EvidenceField::choose()
{
    const QString path = dialogPrompts().openFile(
        window(), tr("Attach a file as evidence (at most 20 MB)"), tr("All files (*)"));
    if (!path.isEmpty())
        attach(path);
}

void EvidenceField::open()
{
    showProblem({});
    QUrl url = openableLink(m_line->text());
    if (!m_hash.isEmpty()) {
        const Result<QString> copy = m_document.copyForReading(m_hash);
        if (!copy)
            return showProblem(copy.error().message);
        url = QUrl::fromLocalFile(*copy);
    }
    if (!QDesktopServices::openUrl(url))
        showProblem(tr("The desktop has no program for this. Save a copy and open that one."));
}

void EvidenceField::saveCopy()
{
    showProblem({});
    const AttachmentInfo* info = m_document.attachmentInfo(m_hash);
    if (info == nullptr)
        return;
    const QString path
        = dialogPrompts().saveFile(window(), tr("Save a copy"), safeFileName(info->name));
    if (path.isEmpty())
        return;
    const Result<void> written = m_document.attachment(m_hash).and_then(
        [&path](const Attachment& file) { return writeWhole(path, file.content); });
    if (!written)
        showProblem(written.error().message);
}

void EvidenceField::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void EvidenceField::setName(const QString& name)
{
    m_line->setAccessibleName(name);
}

void EvidenceField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EvidenceField::retranslate()
{
    m_line->setPlaceholderText(tr("link or reference"));
    m_attach->setText(tr("Attach a file …"));
    m_open->setText(tr("Open"));
    m_save->setText(tr("Save a copy …"));
    m_remove->setText(tr("Remove"));
}

} // namespace kursbuch
