#pragma once

#include "app/base/result.h"
#include "app/base/text.h"
#include "app/base/unit.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <variant>
#include <vector>

namespace kursbuch {

enum class FactType { Flag, Choice, ChoiceSet, Number };

/// What a fact is judged on: the whole plan, a workload, one leg (a provider used by a way, the own
/// server room, the PC), or one way.
enum class FactScope { Plan, Workload, Leg, Way };

/// One named value that rules may ask for. Declared by the item that sets it, or in
/// resources/rules/facts.yaml. Choices stand in `domain` from the best to the worst where
/// `ordered`.
struct FactDeclaration {
    QString id; ///< "plan.damage", "leg.contract", "way.cooling_margin"
    FactType type = FactType::Flag;
    FactScope scope = FactScope::Plan;
    QStringList domain {};
    bool ordered = false;
    Unit unit {};
    Text label {};
    std::vector<Text> domainLabels {}; ///< as domain
    QString jump {}; ///< "stop/field" to jump to, e.g. "data_protection/contract"
    QString who {}; ///< role that can change it; empty: nobody, so it never "opens" anything
    QString knows {}; ///< role that can answer it
    QStringList
        from {}; ///< facts that a computed one follows from: asked instead when it is unknown
    QString item {}; ///< id of the item that sets it, empty when computed
};

/// unknown | Flag | Number | Choice | ChoiceSet
using FactValue = std::variant<std::monostate, bool, double, QString, QStringList>;

[[nodiscard]] inline bool isKnown(const FactValue& value)
{
    return value.index() != 0;
}

/// All declarations, each with a small number so that facts are an array.
class FactTable {
public:
    /// Refuses an id that is declared already.
    [[nodiscard]] Result<int> declare(FactDeclaration declaration);
    [[nodiscard]] int find(const QString& id) const { return m_index.value(id, -1); }
    [[nodiscard]] const FactDeclaration& at(int fact) const
    {
        return m_declarations[static_cast<std::size_t>(fact)];
    }
    [[nodiscard]] int size() const { return static_cast<int>(m_declarations.size()); }
    [[nodiscard]] const std::vector<FactDeclaration>& all() const { return m_declarations; }

private:
    std::vector<FactDeclaration> m_declarations;
    QHash<QString, int> m_index;
};

/// Values of all declared facts for one instance; everything not set is unknown.
class Facts {
public:
    explicit Facts(const FactTable& table)
        : m_table(&table)
        , m_values(static_cast<std::size_t>(table.size()))
    {
    }

    /// Programmer error (assert) when the fact is not declared.
    void set(const QString& id, FactValue value);
    /// A computed fact, which a catalogue need not declare.
    void setIfDeclared(const QString& id, FactValue value);
    void set(int fact, FactValue value)
    {
        m_values[static_cast<std::size_t>(fact)] = std::move(value);
    }
    [[nodiscard]] const FactValue& at(int fact) const
    {
        return m_values[static_cast<std::size_t>(fact)];
    }
    [[nodiscard]] const FactValue& at(const QString& id) const;
    [[nodiscard]] const FactTable& table() const { return *m_table; }

private:
    const FactTable* m_table;
    std::vector<FactValue> m_values;
};

} // namespace kursbuch
