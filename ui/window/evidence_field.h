#pragma once

#include "ui/window/item_answer.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kursbuch {

/// What shows that an answer is right: a link or reference in words, or a file that the library
/// keeps. Nothing is opened but by a click on "Open", and then by the program that the desktop has
/// for it.
class EvidenceField : public QWidget {
    Q_OBJECT

public:
    EvidenceField(PlanDocument& document, QString profile, QString itemId, QWidget* parent);

    void render(const Wording& wording);
    /// Takes a file into the library as the evidence of this answer; a sentence appears below when
    /// it cannot.
    void attach(const QString& path);
    void setName(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void setEvidence(const QString& text, const QString& key, const QString& evidence);
    void choose();
    void open();
    void saveCopy();
    void showProblem(const QString& sentence);

    PlanDocument& m_document;
    QString m_profile;
    QString m_itemId;
    QString m_hash; ///< of the attached file, empty for a reference in words
    QLineEdit* m_line;
    QLabel* m_file;
    QPushButton* m_attach;
    QPushButton* m_open;
    QPushButton* m_save;
    QPushButton* m_remove;
    QLabel* m_hint; ///< the paper that closes the question
    QLabel* m_problem;
};

/// Where a reference may lead by a click: the web, or a document or folder of this machine. Empty
/// for everything else.
[[nodiscard]] QUrl openableLink(const QString& text);

} // namespace kursbuch
