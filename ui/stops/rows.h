#pragma once

#include "ui/stops/binding.h"

#include <QComboBox>
#include <algorithm>

namespace kursbuch {

/// One column of an inventory table: its heading and the editor of a row.
struct Column {
    QString title;
    int width = 0; ///< fixed width in pixels, 0: takes what is left
    std::function<QWidget*(const Section& row, int index)> make;
};

/// A list of the plan that one adds to and removes from: people, servers, racks.
struct RowList {
    QString field; ///< object name and jump target
    QString addLabel; ///< "Add a rack"
    QString removeLabel; ///< "Remove the rack"
    std::function<int(const Plan&)> count;
    std::function<void(Plan&)> add;
    std::function<void(Plan&, int)> remove;
    std::vector<Column> columns {};
};

void addRowList(const Section& section, const RowList& list);

/// "rack-3": the first id of that stem that no row has.
template <typename Rows> [[nodiscard]] QString freeId(const Rows& rows, const QString& stem)
{
    for (int n = 1;; ++n) {
        const QString id = stem + QLatin1Char('-') + QString::number(n);
        if (std::none_of(rows.begin(), rows.end(), [&](const auto& row) { return row.id == id; }))
            return id;
    }
}

/// Declares a table column by column over a vector of the plan. `At` is a generic lambda from the
/// plan (const or not) to a pointer to that vector.
template <typename At> class Rows {
public:
    using Row = typename std::remove_pointer_t<decltype(std::declval<At>()(
        std::declval<Plan&>()))>::value_type;

    Rows(QString field, At at)
        : m_at(at)
    {
        m_list.field = std::move(field);
        m_list.count = [at](const Plan& plan) {
            const auto* rows = at(plan);
            return rows ? static_cast<int>(rows->size()) : 0;
        };
        m_list.add = [at, stem = m_list.field](Plan& plan) {
            if (auto* rows = at(plan))
                rows->push_back(newRow(*rows, stem));
        };
        m_list.remove = [at](Plan& plan, int index) {
            if (auto* rows = at(plan); rows && index < static_cast<int>(rows->size()))
                rows->erase(rows->begin() + index);
        };
    }

    Rows& labels(const QString& add, const QString& remove)
    {
        m_list.addLabel = add;
        m_list.removeLabel = remove;
        return *this;
    }
    template <typename Value> Rows& number(const NumberField& field, int width, Value Row::*member)
    {
        return column(
            field.label, width, [field, at = m_at, member](const Section& section, int index) {
                return makeNumber(section, field, boundNumber(cell(at, index, member)));
            });
    }
    Rows& text(const TextField& field, int width, QString Row::*member)
    {
        return column(
            field.label, width, [field, at = m_at, member](const Section& section, int index) {
                return makeText(section, field, boundValue<QString>(cell(at, index, member)));
            });
    }
    Rows& choice(const ChoiceField& field, int width, QString Row::*member)
    {
        return column(field.label, width,
            [field, at = m_at, member](const Section& section, int index) -> QWidget* {
                return makeChoice(section, field, boundValue<QString>(cell(at, index, member)));
            });
    }
    Rows& flag(const QString& title, int width, bool Row::*member)
    {
        return column(title, width, [title, at = m_at, member](const Section& section, int index) {
            return makeFlag(section, title, boundValue<bool>(cell(at, index, member)));
        });
    }
    Rows& column(const QString& title, int width, std::function<QWidget*(const Section&, int)> make)
    {
        m_list.columns.push_back({title, width, std::move(make)});
        return *this;
    }
    void addTo(const Section& section) { addRowList(section, m_list); }

    /// From the plan to one field of one row; nullptr when the row is gone.
    template <typename Member> [[nodiscard]] static auto cell(At at, int index, Member member)
    {
        return [at, index, member](auto& plan) {
            auto* rows = at(plan);
            const bool there = rows && index < static_cast<int>(rows->size());
            return there ? &((*rows)[static_cast<std::size_t>(index)].*member) : nullptr;
        };
    }

private:
    template <typename List> static Row newRow(const List& rows, const QString& stem)
    {
        Row row;
        if constexpr (requires { row.id; })
            row.id = freeId(rows, stem);
        return row;
    }

    At m_at;
    RowList m_list;
};

} // namespace kursbuch
