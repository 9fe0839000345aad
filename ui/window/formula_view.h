#pragma once

#include "ui/text/wording.h"

#include <QFrame>
#include <QPushButton>
#include <QStringList>

class QVBoxLayout;

namespace kursbuch {

/// How a figure comes about: label, value, formula in words, and every input with value and source.
/// An input that is itself worked out opens in the same place; "back" leads to where one came from.
/// One more click lists everything that the figure stands on at last, each with its source.
class FormulaView : public QFrame {
    Q_OBJECT

public:
    /// Both must outlive the view; a popup closes before they change.
    FormulaView(const Figures& figures, const Wording& wording, QWidget* parent = nullptr);

    void unfold(const QString& quantityId);
    [[nodiscard]] QString quantityId() const
    {
        return m_trail.isEmpty() ? QString() : m_trail.last();
    }

private:
    void rebuild();
    void addHead(QVBoxLayout* column);
    void addBack(QVBoxLayout* column);
    void addInputs(QVBoxLayout* column);
    void addSources(QVBoxLayout* column);
    void addInput(QVBoxLayout* column, const Quantity& input);
    [[nodiscard]] QString valueText(const Quantity& quantity) const;
    [[nodiscard]] QString originText(const Quantity& quantity) const;

    Figures m_figures;
    const Wording& m_wording;
    QStringList m_trail;
    bool m_sources = false; ///< all inputs at once
    QWidget* m_content = nullptr;
};

/// Opens the unfolding of a figure beside `anchor`; a click elsewhere or Esc closes it.
void unfoldQuantity(
    QWidget* anchor, const QString& quantityId, const Figures& figures, const Wording& wording);

/// The small "calculation" link beside a figure. Give it the figure by setQuantity() in render().
class FormulaLink : public QPushButton {
    Q_OBJECT

public:
    explicit FormulaLink(QWidget* parent = nullptr);
    /// Assessment and wording must live as long as the page is in sight (those of the document do).
    void setQuantity(
        const QString& quantityId, const Assessment& assessment, const Wording& wording);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showName();

    QString m_quantityId;
    const Assessment* m_assessment = nullptr;
    const Wording* m_wording = nullptr;
};

} // namespace kursbuch
