#include "ui/window/prompts.h"

#include "ui/window/look.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kMargin = 20;
constexpr int kTextWidth = 420;

QString translated(const char* text)
{
    return QCoreApplication::translate("kursbuch::Prompts", text);
}

int askDialog(QWidget* parent, const Ask& ask)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(ask.title);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(14);
    QLabel* text = makeLabel(QString(), &dialog);
    text->setText(ask.text);
    text->setMinimumWidth(kTextWidth);
    column->addWidget(text);
    auto* buttons = new QDialogButtonBox(&dialog);
    for (qsizetype i = 0; i < ask.answers.size(); ++i) {
        auto* button = new QPushButton(ask.answers.at(i), &dialog);
        buttons->addButton(
            button, i == 0 ? QDialogButtonBox::RejectRole : QDialogButtonBox::ActionRole);
        const bool preferred = i + 1 == ask.answers.size() && !ask.dangerous;
        if (preferred)
            setRole(button, u"primary"_s);
        button->setDefault(preferred || (i == 0 && ask.dangerous));
        QObject::connect(button, &QPushButton::clicked, &dialog,
            [&dialog, i] { dialog.done(static_cast<int>(i)); });
    }
    column->addWidget(buttons);
    return dialog.exec();
}

std::optional<QString> askWords(QWidget* parent, const QString& title, const QString& question)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(10);
    QLabel* label = makeLabel(QString(), &dialog);
    label->setText(question);
    auto* line = new QLineEdit(&dialog);
    line->setMinimumWidth(kTextWidth);
    line->setAccessibleName(question);
    auto* buttons = new QDialogButtonBox(&dialog);
    buttons->addButton(
        translated(QT_TRANSLATE_NOOP("kursbuch::Prompts", "Cancel")), QDialogButtonBox::RejectRole);
    QPushButton* take = buttons->addButton(title, QDialogButtonBox::AcceptRole);
    setRole(take, u"primary"_s);
    take->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addWidget(label);
    column->addWidget(line);
    column->addWidget(buttons);
    return dialog.exec() == QDialog::Accepted ? std::optional(line->text().trimmed())
                                              : std::nullopt;
}

} // namespace

Prompts dialogPrompts()
{
    return {
        .ask = askDialog,
        .openFile =
            [](QWidget* parent, const QString& title, const QString& filter) {
                return QFileDialog::getOpenFileName(parent, title, QDir::homePath(), filter);
            },
        .saveFile =
            [](QWidget* parent, const QString& title, const QString& proposal) {
                return QFileDialog::getSaveFileName(parent, title, QDir::home().filePath(proposal));
            },
        .words = askWords,
    };
}

} // namespace kursbuch
