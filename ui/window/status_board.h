#pragma once

#include "app/assess/provider_profile.h"
#include "ui/document/library_status.h"
#include "ui/text/wording.h"

#include <QDialog>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace kursbuch {

class Card;
class ChoiceBar;

/// What the status board shows and what it may do to the library.
struct StatusParts {
    const Catalog& catalog; ///< with the library's switch laid over it
    const Wording& wording;
    std::vector<TouchedPlace> touched {}; ///< by the open plan
    bool readOnly = false;
    std::function<QDate()> today;
    QString who {};
    std::function<Result<Rejudged>(const DpfSwitch&)> tryOut;
    std::function<Result<void>(const DpfSwitch&)> keep; ///< stores it and judges what is open anew
};

/// The dated status board with the switch of the Data Privacy Framework, and behind it the table
/// and the map of hosting places.
class StatusBoard final : public QDialog {
    Q_OBJECT

public:
    explicit StatusBoard(StatusParts parts, QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* buildFacts();
    void addFacts(QVBoxLayout& column, const QString& topic);
    [[nodiscard]] QWidget* buildFact(const StatusFact& fact);
    [[nodiscard]] QWidget* buildSwitch();
    /// Yes or no, why, and the button that keeps it.
    [[nodiscard]] QLayout* buildChoice(Card& card);
    [[nodiscard]] QWidget* buildPlaces();
    [[nodiscard]] QString stateHtml(const StatusFact& fact) const;
    [[nodiscard]] QString datesHtml(const StatusFact& fact) const;
    /// "set to invalid on … by …: …", empty while it is as shipped.
    [[nodiscard]] QString standing() const;
    [[nodiscard]] QString changesHtml(const Rejudged& rejudged) const;
    [[nodiscard]] QString changeHtml(const StatusChange& change) const;
    [[nodiscard]] QString offerName(const QString& offerId) const;
    void tryOut();
    void keep();

    StatusParts m_parts;
    QTabWidget* m_tabs;
    ChoiceBar* m_valid = nullptr;
    QLineEdit* m_reason = nullptr;
    QLabel* m_standing = nullptr;
    QLabel* m_changes = nullptr;
    QPushButton* m_keep = nullptr;
};

} // namespace kursbuch
