#pragma once

#include "app/measurements/match_measurements.h"
#include "ui/stops/form_page.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace kursbuch {

/// What was understood of a file of measurements and what was left out, which accelerators of the
/// plan it would change, and one undo step that does it.
class MeasurementDialog final : public QDialog {
    Q_OBJECT

public:
    MeasurementDialog(FormPage& page, const MeasurementReading& reading, QWidget* parent = nullptr);

    void accept() override;

private:
    [[nodiscard]] QWidget* groupTable();
    void addGroup(QGridLayout& grid, std::size_t index);
    [[nodiscard]] QComboBox* typeChoice(std::size_t index);
    [[nodiscard]] QWidget* serverChoice();
    [[nodiscard]] QWidget* leftOut(const MeasurementReading& reading);
    [[nodiscard]] QWidget* buttons();
    [[nodiscard]] QString understood(const MeasurementReading& reading) const;
    void refresh();
    [[nodiscard]] std::vector<MeasuredGroup> chosen() const;
    [[nodiscard]] QString changes() const;
    [[nodiscard]] QString inventory(const InstalledServer& server) const;

    FormPage& m_page;
    std::vector<MeasuredGroup> m_groups;
    std::vector<QComboBox*> m_types;
    std::vector<QLabel*> m_uses;
    QComboBox* m_server = nullptr;
    QLabel* m_changes = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace kursbuch
