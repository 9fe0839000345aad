#pragma once

#include <QString>
#include <QWidget>
#include <vector>

class QButtonGroup;
class QPushButton;

namespace kursbuch {

struct Choice {
    QString id;
    QString label {};
    QString hint {}; ///< tool tip and accessible description
    bool open = false; ///< the "open" choice: settled by nothing yet
    bool operator==(const Choice&) const = default;
};

/// One of several, as joined buttons that wrap into further lines where the width ends.
class ChoiceBar : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceBar(QWidget* parent = nullptr);

    /// Same ids in the same order only change labels.
    void setChoices(const std::vector<Choice>& choices);
    /// Never emits; an unknown id leaves nothing chosen.
    void setCurrent(const QString& id);
    [[nodiscard]] QString current() const;
    /// A choice that stands there as a proposal (dashed) until somebody chooses.
    void setProposed(const QString& id);
    /// The question, for assistive technology.
    void setName(const QString& name);
    /// Width in one line.
    [[nodiscard]] int lineWidth() const;

signals:
    void chosen(const QString& id);

private:
    void rebuild();

    std::vector<Choice> m_choices;
    QButtonGroup* m_group;
};

/// Any number of several, as pills.
class ChipGroup : public QWidget {
    Q_OBJECT

public:
    explicit ChipGroup(QWidget* parent = nullptr);

    void setChoices(const std::vector<Choice>& choices);
    /// Never emits.
    void setChosen(const QStringList& ids);
    [[nodiscard]] QStringList chosen() const; ///< in the order of the choices
    void setProposed(const QStringList& ids);
    void setName(const QString& name);

signals:
    void chosenChanged(const QStringList& ids);

private:
    std::vector<Choice> m_choices;
    std::vector<QPushButton*> m_chips;
};

} // namespace kursbuch
