#pragma once

#include "app/library.h"
#include "db/connection.h"

namespace kursbuch {

[[nodiscard]] Result<std::vector<AttachmentInfo>> readAttachments(
    const Connection& connection, const QString& planId);
/// NotFound when there is none of that hash, Unreadable when its content has another one.
[[nodiscard]] Result<Attachment> readAttachment(
    const Connection& connection, const QString& planId, const QString& sha256);
[[nodiscard]] Result<void> writeAttachment(
    const Connection& connection, const QString& planId, const Attachment& attachment);

/// What the log says about an attachment, as canonical JSON.
[[nodiscard]] QByteArray attachmentBody(const AttachmentInfo& info);

} // namespace kursbuch
