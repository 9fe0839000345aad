#pragma once

#include "ui/text/accuracy_words.h"

#include <QDialog>

namespace kursbuch {

/// How right the sizing is: predictions beside published measurements, the errors, how the method
/// was fitted and what it cannot do.
class AccuracyDialog final : public QDialog {
    Q_OBJECT

public:
    AccuracyDialog(const Catalog& catalog, const Wording& wording, QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* buildPicture();
    [[nodiscard]] QWidget* buildTable();
    [[nodiscard]] QWidget* buildParagraphs(const QString& title, const QStringList& paragraphs);

    AccuracyWords m_words;
};

} // namespace kursbuch
