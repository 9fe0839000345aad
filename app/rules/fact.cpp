#include "app/rules/fact.h"

#include <QCoreApplication>

namespace kursbuch {

Result<int> FactTable::declare(FactDeclaration declaration)
{
    if (m_index.contains(declaration.id))
        return fail(ErrorCode::InvalidData,
            QCoreApplication::translate("kursbuch",
                "The fact “%1” is declared twice. Let one item or one line of facts.yaml set it.")
                .arg(declaration.id));
    const int number = size();
    m_index.insert(declaration.id, number);
    m_declarations.push_back(std::move(declaration));
    return number;
}

void Facts::set(const QString& id, FactValue value)
{
    const int fact = m_table->find(id);
    Q_ASSERT_X(fact >= 0, "Facts::set", qPrintable(id));
    if (fact >= 0)
        set(fact, std::move(value));
}

void Facts::setIfDeclared(const QString& id, FactValue value)
{
    if (const int fact = m_table->find(id); fact >= 0)
        set(fact, std::move(value));
}

const FactValue& Facts::at(const QString& id) const
{
    static const FactValue unknown;
    const int fact = m_table->find(id);
    return fact < 0 ? unknown : at(fact);
}

} // namespace kursbuch
