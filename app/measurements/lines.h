#pragma once

#include "app/base/result.h"

#include <QStringList>

namespace kursbuch {

/// The text of a file of measurements, whatever it was written with: UTF-8 or UTF-16 with mark (as
/// PowerShell redirects). Refused: too large, not text.
[[nodiscard]] Result<QString> measurementText(const QByteArray& bytes, const QString& fileName);

/// How the lines of a file are cut into cells.
class LineCutter {
public:
    /// From the first line that says something; a `dcgmi dmon` starts with “#Entity”.
    explicit LineCutter(QStringView firstLine);

    [[nodiscard]] QStringList cells(QStringView line) const;
    [[nodiscard]] bool isDmon() const { return m_separator == u'\0'; }
    /// Repeated headings and the line of units below them.
    [[nodiscard]] bool isHeading(QStringView line) const;
    /// Whether a comma may stand in a number.
    [[nodiscard]] bool separatesByComma() const { return m_separator == u','; }

private:
    [[nodiscard]] static QStringList words(QStringView line);

    QChar m_separator; ///< 0: blanks
};

} // namespace kursbuch
