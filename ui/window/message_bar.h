#pragma once

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;

namespace kursbuch {

/// One sentence above the page, with at most one thing to do. It never takes the focus.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Tone { Info, Bad };

    explicit MessageBar(QWidget* parent = nullptr);

    void say(const QString& sentence, Tone tone);
    /// With a button; the bar stays until it is used or closed.
    void ask(const QString& sentence, const QString& action, std::function<void()> act);
    [[nodiscard]] QString text() const;
    void dismiss();

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* m_label;
    QPushButton* m_action;
    QPushButton* m_close;
    std::function<void()> m_act;
};

} // namespace kursbuch
