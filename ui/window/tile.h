#pragma once

#include <QAbstractButton>

namespace kursbuch {

/// A card that is a button: a title and a few words below it.
class Tile : public QAbstractButton {
    Q_OBJECT

public:
    explicit Tile(QWidget* parent);

    void setTexts(const QString& title, const QString& words);
    /// Colour strip of a way on the left; empty: none.
    void setWay(const QString& wayId);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title;
    QString m_words;
    QString m_way;
};

} // namespace kursbuch
