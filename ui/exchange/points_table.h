#pragma once

#include "app/exchange/open_points.h"
#include "ui/text/wording.h"

namespace kursbuch {

/// An open point in words, as a row of a list, a table and a file.
struct PointRow {
    QString point;
    QString person; ///< "Name (role)", else the role
    QDate due {};
    QString dueText {};
    QString stop {};
    QString ways {};
    QString jump {};

    /// In the order of the headings.
    [[nodiscard]] QStringList cells() const { return {point, person, dueText, stop, ways}; }
};

[[nodiscard]] std::vector<PointRow> pointRows(
    const Plan& plan, const Assessment& assessment, const Wording& words, const Catalog& catalog);
[[nodiscard]] QStringList pointHeadings(const Wording& words);

/// For a spreadsheet: UTF-8 with a byte order mark, semicolons in German; what begins like a
/// formula stays text (CWE-1236).
[[nodiscard]] QByteArray csvOf(
    const QStringList& headings, const std::vector<PointRow>& rows, Language language);
/// For pasting: cells parted by tabs, and as a table of a text processor.
[[nodiscard]] QString tabbed(const QStringList& headings, const std::vector<PointRow>& rows);
[[nodiscard]] QString htmlTable(const QStringList& headings, const std::vector<PointRow>& rows);

} // namespace kursbuch
