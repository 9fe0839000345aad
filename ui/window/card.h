#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kursbuch {

/// A white card with an optional title, a badge beside it and a column of content.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;
    /// Short text in a thin frame beside the title; empty hides it.
    void setBadge(const QString& badge);
    /// The title becomes a button that folds the content away.
    void setFoldable(bool folded);
    [[nodiscard]] bool isFolded() const;
    void setFolded(bool folded);

    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    /// Right end of the title row, for a button or a switch.
    void addToHead(QWidget* widget);

private:
    void showHead();

    QWidget* m_head;
    QHBoxLayout* m_headLayout;
    QLabel* m_title;
    QLabel* m_badge;
    QPushButton* m_fold = nullptr;
    QWidget* m_body;
    QVBoxLayout* m_content;
};

} // namespace kursbuch
