#pragma once

#include "app/assess/voice.h"

#include <QLocale>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kursbuch {

class DateEdit;
class NumberEdit;

/// What a vote asks for, one line a condition: what, until when, about how much. A line without
/// words does not count.
class ConditionRows : public QWidget {
    Q_OBJECT

public:
    explicit ConditionRows(const QLocale& locale, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<VoiceCondition> conditions() const;
    /// One empty line.
    void clear();

signals:
    void edited();

private:
    struct Row {
        QWidget* box;
        QLineEdit* text;
        DateEdit* due;
        NumberEdit* cost;
    };
    void addRow();

    QVBoxLayout* m_column;
    QPushButton* m_add;
    std::vector<Row> m_rows;
};

} // namespace kursbuch
