#pragma once

#include "ui/stops/form_page.h"
#include "ui/window/choice_bar.h"

#include <cmath>
#include <type_traits>

class QComboBox;

namespace kursbuch {

/// One number as it is asked. Shown value × factor = stored value.
struct NumberField {
    QString field; ///< object name and jump target
    QString label;
    QString why {}; ///< one line: why we ask
    QString unit {};
    double factor = 1.0;
    int decimals = 0;
    double minimum = 0.0; ///< shown
    double maximum = 1e12;
    bool whole = false;
    QString assumed {}; ///< quantity whose value is taken as long as nothing is typed
    double assumedFactor = 1.0; ///< value of that quantity × factor = stored value
};

struct TextField {
    QString field;
    QString label;
    QString why {};
    QString placeholder {};
    int lines = 1;
};

struct ChoiceField {
    QString field;
    QString label;
    QString why {};
    std::vector<Choice> choices {};
    QString none {}; ///< entry for "nothing chosen"; without it one must choose
    /// Choices that follow from the plan, after the others.
    std::function<std::vector<Choice>(const FormPage&)> more {};
};

/// How a widget reads a value from the plan and writes it back.
template <typename Value> struct Bound {
    std::function<Value(const Plan&)> get;
    std::function<void(Plan&, const Value&)> set;
};
using BoundNumber = Bound<std::optional<double>>;
using BoundText = Bound<QString>;
using BoundFlag = Bound<bool>;
using BoundDate = Bound<QDate>;

// Editors without their label, for tables; the caller places them.
[[nodiscard]] QWidget* makeNumber(
    const Section& section, const NumberField& field, const BoundNumber& bound);
[[nodiscard]] QWidget* makeText(
    const Section& section, const TextField& field, const BoundText& bound);
[[nodiscard]] QComboBox* makeChoice(
    const Section& section, const ChoiceField& field, const BoundText& bound);
[[nodiscard]] QWidget* makeFlag(
    const Section& section, const QString& label, const BoundFlag& bound);
[[nodiscard]] QWidget* makeDate(
    const Section& section, const TextField& field, const BoundDate& bound);

// A whole row: question, why, editor.
QWidget* addNumber(const Section& section, const NumberField& field, const BoundNumber& bound);
QWidget* addText(const Section& section, const TextField& field, const BoundText& bound);
QWidget* addChoice(const Section& section, const ChoiceField& field, const BoundText& bound);
QWidget* addDate(const Section& section, const TextField& field, const BoundDate& bound);
/// A question on the left, any editor on the right.
QWidget* addRow(const Section& section, const QString& label, const QString& why, QWidget* editor);
/// Shows a row only while the plan makes it a question.
void showIf(const Section& section, QWidget* row, std::function<bool(const Plan&)> applies);

[[nodiscard]] QString undoText(const QString& label);

namespace detail {
inline std::optional<double> asNumber(const std::optional<double>& value)
{
    return value;
}
inline std::optional<double> asNumber(const std::optional<int>& value)
{
    return value ? std::optional<double>(*value) : std::nullopt;
}
inline std::optional<double> asNumber(int value)
{
    return value;
}
inline void assign(std::optional<double>& to, std::optional<double> value)
{
    to = value;
}
inline void assign(std::optional<int>& to, std::optional<double> value)
{
    to = value ? std::optional<int>(static_cast<int>(std::lround(*value))) : std::nullopt;
}
inline void assign(int& to, std::optional<double> value)
{
    to = static_cast<int>(std::lround(value.value_or(0.0)));
}
} // namespace detail

/// `at` is a generic lambda from the plan (const or not) to a pointer to the field; nullptr where
/// the field is not there any more, which reads as empty and swallows writes.
template <typename At> [[nodiscard]] BoundNumber boundNumber(At at)
{
    return {.get = [at](const Plan& plan) -> std::optional<double> {
                const auto* field = at(plan);
                return field ? detail::asNumber(*field) : std::nullopt;
            },
        .set =
            [at](Plan& plan, const std::optional<double>& value) {
                if (auto* field = at(plan))
                    detail::assign(*field, value);
            }};
}

template <typename Value, typename At> [[nodiscard]] Bound<Value> boundValue(At at)
{
    return {.get = [at](const Plan& plan) -> Value {
                const auto* field = at(plan);
                return field ? *field : Value {};
            },
        .set =
            [at](Plan& plan, const Value& value) {
                if (auto* field = at(plan))
                    *field = value;
            }};
}

template <typename At> QWidget* number(const Section& section, const NumberField& field, At at)
{
    return addNumber(section, field, boundNumber(at));
}
template <typename At> QWidget* text(const Section& section, const TextField& field, At at)
{
    return addText(section, field, boundValue<QString>(at));
}
template <typename At> QWidget* choice(const Section& section, const ChoiceField& field, At at)
{
    return addChoice(section, field, boundValue<QString>(at));
}

} // namespace kursbuch
