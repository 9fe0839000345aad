#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

class QWidget;

namespace kursbuch {

/// A question with named answers; the first is the safe one that Esc means.
struct Ask {
    QString title;
    QString text;
    QStringList answers;
    bool dangerous = false; ///< the last answer cannot be undone
};

/// Everything that would stop the window for an answer, so that tests answer by themselves.
struct Prompts {
    /// Index of the answer.
    std::function<int(QWidget*, const Ask&)> ask;
    /// File to read; empty: none.
    std::function<QString(QWidget*, const QString& title, const QString& filter)> openFile;
    /// File to write; empty: none.
    std::function<QString(QWidget*, const QString& title, const QString& proposal)> saveFile;
    /// Words of the planner; nothing: given up.
    std::function<std::optional<QString>(QWidget*, const QString& title, const QString& question)>
        words;
};

/// The dialogs that a person sees.
[[nodiscard]] Prompts dialogPrompts();

} // namespace kursbuch
