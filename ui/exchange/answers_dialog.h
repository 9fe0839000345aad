#pragma once

#include "app/exchange/answer_file.h"
#include "ui/text/wording.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace kursbuch {

/// Answers of an offline form, each beside what the plan holds now; only what is ticked is taken
/// over. Of a file that is not trusted nothing is ticked.
class AnswersDialog : public QDialog {
    Q_OBJECT

public:
    /// File and words outlive the dialog.
    AnswersDialog(
        const AnswerFile& file, const Wording& words, const Catalog& catalog, QWidget* parent);

    /// Indices into the answers of the file.
    [[nodiscard]] std::vector<std::size_t> chosen() const;

private:
    void build();
    void prepareTable();
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString answerText(const Item& item, const Answer& answer) const;
    void addRow(const NewAnswer& one, const Catalog& catalog);
    void count();

    const AnswerFile& m_file;
    const Wording& m_words;
    QTableWidget* m_table;
    QPushButton* m_take;
};

} // namespace kursbuch
