#pragma once

#include "app/assess/schedule.h"
#include "ui/stops/form_page.h"

class QGridLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace kursbuch {

class NumberEdit;
class ScheduleEdit;

/// The steps of one way as a table: how long each takes, what it waits for, steps of one's own.
class ScheduleEditor final : public QWidget {
    Q_OBJECT

public:
    explicit ScheduleEditor(FormPage& page);

    void show(const Schedule& schedule);

private:
    struct Row {
        QString id;
        QLineEdit* name = nullptr; ///< of an own step only
        NumberEdit* weeks = nullptr;
        QToolButton* after = nullptr;
        QMenu* menu = nullptr;
    };

    void rebuild();
    void addHeadings(QGridLayout& grid);
    void addRow(QGridLayout& grid, const ScheduleStep& step);
    void addName(QGridLayout& grid, Row& row, const ScheduleStep& step);
    void addWeeks(QGridLayout& grid, Row& row, const ScheduleStep& step);
    void addAfter(QGridLayout& grid, Row& row);
    void fill(Row& row, const ScheduleStep& step);
    void fillMenu(Row& row, const ScheduleStep& step);
    void fillNotes();
    void toggle(const QString& id, const QString& other, bool waits);
    void change(const QString& text, const std::function<void(ScheduleEdit&)>& edit);
    void changeContinuously(
        const QString& text, const QString& key, const std::function<void(ScheduleEdit&)>& edit);
    [[nodiscard]] const TemplateStep* base(const QString& id) const;
    [[nodiscard]] QString nameOf(const QString& id) const;
    [[nodiscard]] bool isChanged() const;

    FormPage& m_page;
    Schedule m_schedule {};
    std::vector<QString> m_shown {}; ///< way and steps that the rows stand for
    std::vector<Row> m_rows {};
    QWidget* m_body = nullptr;
    QLabel* m_refusal;
    QLabel* m_shared;
    QPushButton* m_add;
    QPushButton* m_reset;
};

} // namespace kursbuch
