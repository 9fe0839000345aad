#pragma once

#include "ui/text/wording.h"

#include <QDialog>
#include <QList>

namespace kursbuch {

/// One page: the keys, and what the words and shapes mean.
class HelpDialog : public QDialog {
    Q_OBJECT

public:
    HelpDialog(
        const QList<std::pair<QString, QString>>& keys, const Wording& wording, QWidget* parent);

private:
    [[nodiscard]] QString keysHtml(const QList<std::pair<QString, QString>>& keys) const;
    [[nodiscard]] QString wordsHtml(const Wording& wording) const;
};

/// What the program is, its version and licence, and that it gives no legal advice.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent);
};

} // namespace kursbuch
