#pragma once

#include "ui/window/item_answer.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kursbuch {

class ChipGroup;
class ChoiceBar;
class NoteEditor;
class ReopenedNote;
class TileChoice;

/// One question of a checklist: text, basis, options with "open", why we ask, note, person and
/// date.
class ItemRow : public QFrame {
    Q_OBJECT

public:
    /// `item` belongs to the catalogue, which outlives the row.
    ItemRow(PlanDocument& document, const Item& item, QString profile, QWidget* parent);

    void render(const Wording& wording);
    void focusChoice();
    [[nodiscard]] const Item& item() const { return m_item; }
    [[nodiscard]] bool isSettled() const { return m_settled; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildChoices();
    void retranslate();
    void renderChoices(const Wording& wording, const Answer& answer);
    void placeChoices();
    void renderStatus(const Wording& wording, const Answer& answer);
    /// What stands beside the choice, for reading while the note is folded.
    [[nodiscard]] QStringList recordOf(const Wording& wording, const Answer& answer) const;
    void showNote(bool shown);
    /// The answer may lie below what is derived, and nobody has said why.
    [[nodiscard]] bool lacksReason(const Answer& answer) const;
    void answer(const QStringList& options);
    /// What the provider's papers say, until the planner answers.
    [[nodiscard]] QString proposal() const;
    /// Key of the word with the line of an option, which makes it a card.
    [[nodiscard]] QString lineKey(const ItemOption& option) const;
    [[nodiscard]] QString optionLabel(const QString& optionId, const Wording& wording) const;

    PlanDocument& m_document;
    const Item& m_item;
    QString m_profile;
    const Wording* m_wording = nullptr;
    QHBoxLayout* m_top = nullptr;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_question = nullptr;
    QLabel* m_basis = nullptr;
    QLabel* m_why = nullptr;
    QLabel* m_status = nullptr;
    QPushButton* m_whyLink = nullptr;
    QPushButton* m_noteLink = nullptr;
    ChoiceBar* m_bar = nullptr;
    ChipGroup* m_chips = nullptr;
    TileChoice* m_tiles = nullptr; ///< where its options have a line each
    NoteEditor* m_note = nullptr;
    ReopenedNote* m_reopened = nullptr;
    bool m_settled = false;
    bool m_beside = false;
};

} // namespace kursbuch
