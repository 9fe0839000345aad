#pragma once

#include <QFrame>

namespace kursbuch {

/// A card that floats beside what opened it, scrolls when it is long and closes by Esc or a click
/// elsewhere.
class Popup : public QFrame {
    Q_OBJECT

public:
    /// Takes `content`; deletes itself when closed.
    static Popup* open(QWidget* anchor, QWidget* content);
    /// After the content changed its size.
    void fit();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Popup(QWidget* anchor, QWidget* content);
    void place();

    QWidget* m_anchor;
    QWidget* m_content;
};

} // namespace kursbuch
