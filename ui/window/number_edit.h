#pragma once

#include "ui/window/number_reading.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kursbuch {

/// A number with its unit, read strictly in the language of the widget's locale. What it cannot
/// read for sure it refuses with a sentence and leaves as typed; what reads two ways shows how it
/// was read. Empty means "not given": the placeholder shows what is assumed then.
class NumberEdit : public QWidget {
    Q_OBJECT

public:
    explicit NumberEdit(QWidget* parent = nullptr);

    /// Symbol behind the field; what is typed × factor is the value ("%" with 0.01, "kW" with
    /// 1000).
    void setUnit(const QString& symbol, double factor = 1.0);
    /// Limits of the value (not of what is shown): outside is refused. Default: 0 and up.
    void setRange(double lowest, double highest);
    /// Outside is taken, with a remark that it is unusual.
    void setPlausible(std::optional<double> low, std::optional<double> high);
    /// Whole numbers only.
    void setWhole(bool whole);
    /// Decimals shown when a value is set; typed digits are never cut.
    void setDecimals(int decimals);
    /// Assumed while nothing is given, shown as placeholder; without one the placeholder is empty.
    void setAssumed(std::optional<double> value);

    /// Never emits. Leaves the text alone while it says the same, or while it is being refused and
    /// the value has not changed.
    void setValue(std::optional<double> value);
    [[nodiscard]] std::optional<double> value() const { return m_value; }
    /// The typed text cannot be taken; value() is still what it was before.
    [[nodiscard]] bool isRefused() const;
    [[nodiscard]] QString remark() const;

    [[nodiscard]] QLineEdit* lineEdit() const { return m_line; }
    /// Name for assistive technology, usually the text of the label beside it.
    void setName(const QString& name);

signals:
    /// After each keystroke that gives another value; nothing given: no value.
    void valueEdited(std::optional<double> value);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Moment { Typing, Finished };
    void read(Moment moment);
    void take(std::optional<double> value);
    void judge(const NumberReading& reading, Moment moment);
    void showRemark(const QString& text, const QString& role);
    void offer(std::optional<double> shown);
    void showText();
    void showAssumed();
    [[nodiscard]] QString shownText(double value) const;
    [[nodiscard]] QString faultText(const NumberReading& reading) const;
    [[nodiscard]] QString readingText(const NumberReading& reading) const;
    [[nodiscard]] QString rangeText(double value) const;
    [[nodiscard]] QString unusualText(double value) const;

    QLineEdit* m_line;
    QLabel* m_unitLabel;
    QLabel* m_remark;
    QPushButton* m_offer;
    QString m_unit;
    double m_factor = 1.0;
    double m_lowest = 0.0;
    double m_highest = 1e15;
    std::optional<double> m_low;
    std::optional<double> m_high;
    std::optional<double> m_assumed;
    std::optional<double> m_value;
    std::optional<double> m_offered; ///< as shown, not as value
    bool m_whole = false;
    bool m_refused = false;
    int m_decimals = 6;
};

} // namespace kursbuch
