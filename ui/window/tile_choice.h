#pragma once

#include "ui/window/choice_bar.h"

class QGridLayout;

namespace kursbuch {

class Tile;

/// One of several, as cards with a short line each; the arrow keys move between them.
class TileChoice : public QWidget {
    Q_OBJECT

public:
    explicit TileChoice(QWidget* parent = nullptr);

    /// The hint of a choice is the line on its card. Same ids in the same order only change texts.
    void setChoices(const std::vector<Choice>& choices);
    /// Never emits; an unknown id leaves nothing chosen.
    void setCurrent(const QString& id);
    /// The question, for assistive technology.
    void setName(const QString& name);

signals:
    void chosen(const QString& id);

private:
    void rebuild();

    std::vector<Choice> m_choices;
    std::vector<Tile*> m_tiles;
    QButtonGroup* m_group;
    QGridLayout* m_grid;
};

} // namespace kursbuch
