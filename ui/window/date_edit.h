#pragma once

#include <QDate>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace kursbuch {

/// A date, typed as 31.1.2027, 31 Jan 2027 or 2027-01-31; empty means "not given". What is no date
/// is refused with a sentence and stays as typed.
class DateEdit : public QWidget {
    Q_OBJECT

public:
    explicit DateEdit(QWidget* parent = nullptr);

    /// Never emits; an invalid date empties the field.
    void setDate(const QDate& date);
    [[nodiscard]] QDate date() const { return m_date; }
    [[nodiscard]] bool isRefused() const { return m_refused; }
    void setName(const QString& name);
    [[nodiscard]] QLineEdit* lineEdit() const { return m_line; }

    /// Invalid when the text is no date in any of the accepted forms.
    [[nodiscard]] static QDate read(const QString& text, const QLocale& locale);

signals:
    void dateEdited(const QDate& date);

protected:
    void changeEvent(QEvent* event) override;

private:
    void take();
    void showDate();

    QLineEdit* m_line;
    QLabel* m_remark;
    QDate m_date;
    bool m_refused = false;
};

} // namespace kursbuch
