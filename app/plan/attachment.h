#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <vector>

namespace kursbuch {

/// A file that proves an answer, kept with the plan and named by its SHA-256 in hexadecimal.
struct Attachment {
    QString sha256 {};
    QString name {}; ///< for reading; never used as a path
    QByteArray content {};
    bool operator==(const Attachment&) const = default;
};

/// What is told about an attachment without reading it.
struct AttachmentInfo {
    QString sha256 {};
    QString name {};
    qint64 bytes = 0;
};

inline constexpr qint64 kMaxAttachmentBytes = 20LL * 1024 * 1024;

/// A file as it was chosen; refused when it is empty or larger than kMaxAttachmentBytes.
[[nodiscard]] Result<Attachment> makeAttachment(const QString& fileName, const QByteArray& content);

/// What Answer::evidence holds for an attached file, and back: the hash, empty for anything else.
[[nodiscard]] QString evidenceOf(const QString& sha256);
[[nodiscard]] QString attachedHash(const QString& evidence);

/// The file name for reading: without folder, control and direction marks, at most 120 letters.
[[nodiscard]] QString shownName(const QString& fileName);
/// A name that every file system takes and no shell or desktop reads anything into.
[[nodiscard]] QString safeFileName(const QString& name);
/// Whether a file of that name is a document, which may be handed to the desktop: nothing that
/// could run.
[[nodiscard]] bool isDocumentName(const QString& name);

[[nodiscard]] QJsonArray toJson(const std::vector<Attachment>& attachments);
/// Refuses what is not what was attached: the hash is taken anew.
[[nodiscard]] Result<std::vector<Attachment>> attachmentsFromJson(const QJsonValue& json);

} // namespace kursbuch
