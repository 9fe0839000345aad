#include "app/catalog/rule_book.h"
#include "app/catalog/yaml_reader.h"

#include <QCoreApplication>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;
using Kind = YamlNode::Kind;
using Op = Condition::Op;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

std::optional<Op> comparisonOf(const QString& word)
{
    static const QHash<QString, Op> words {{u"is"_s, Op::Is}, {u"in"_s, Op::In},
        {u"any_of"_s, Op::AnyOf}, {u"all_of"_s, Op::AllOf}, {u"none_of"_s, Op::NoneOf},
        {u"at_least"_s, Op::AtLeast}, {u"at_most"_s, Op::AtMost}, {u"above"_s, Op::Above},
        {u"below"_s, Op::Below}, {u"known"_s, Op::Known}};
    const auto word_ = words.constFind(word);
    return word_ == words.cend() ? std::optional<Op> {} : *word_;
}

bool isSetOp(Op op)
{
    return op == Op::In || op == Op::AnyOf || op == Op::AllOf || op == Op::NoneOf;
}

bool isRankOp(Op op)
{
    return op == Op::AtLeast || op == Op::AtMost || op == Op::Above || op == Op::Below;
}

/// Reads one comparison or group of comparisons; the first refusal is kept by the reader.
class ConditionReader {
public:
    ConditionReader(const FactTable& facts, YamlReader& reader)
        : m_facts(facts)
        , m_reader(reader)
    {
    }

    Condition read(const YamlNode& node)
    {
        if (node.kind == Kind::Scalar && node.text == u"always"_s)
            return {};
        if (node.kind != Kind::Map || node.members.empty()) {
            refuse(
                kursbuch::tr("A condition is needed: all, any, not, or a fact with a comparison."),
                node);
            return {};
        }
        return node.member(u"fact"_s) != nullptr ? comparison(node) : group(node);
    }

private:
    void refuse(const QString& message, const YamlNode& node)
    {
        m_reader.refuse(message, node.line);
    }

    Condition group(const YamlNode& node)
    {
        const auto& [word, body] = node.members.front();
        Condition condition;
        if (node.members.size() != 1)
            refuse(kursbuch::tr("Only one of all, any, not may stand at this level."), node);
        if (word == u"not"_s) {
            condition.op = Op::Not;
            condition.parts.push_back(read(body));
            return condition;
        }
        if ((word != u"all"_s && word != u"any"_s) || body.items.empty()) {
            refuse(
                kursbuch::tr("“%1” is no condition. Use all: […], any: […], not: {…} or fact: ….")
                    .arg(word),
                node);
            return {};
        }
        condition.op = word == u"all"_s ? Op::All : Op::Any;
        for (const YamlNode& part : body.items)
            condition.parts.push_back(read(part));
        return condition;
    }

    Condition comparison(const YamlNode& node)
    {
        const QString id = node.member(u"fact"_s)->text;
        const int fact = m_facts.find(id);
        if (fact < 0) {
            refuse(
                kursbuch::tr(
                    "The fact “%1” is not declared. Declare it in rules/facts.yaml or by the item "
                    "that sets it.")
                    .arg(id),
                node);
            return {};
        }
        Condition condition {.fact = fact};
        int comparisons = 0;
        for (const auto& [word, body] : node.members) {
            if (word == u"fact"_s)
                continue;
            const auto op = comparisonOf(word);
            if (!op || ++comparisons > 1)
                refuse(
                    kursbuch::tr(
                        "“%1” is not a comparison, or the second one. Use one of is, in, any_of, "
                        "all_of, none_of, at_least, at_most, above, below, known.")
                        .arg(word),
                    body);
            else
                setOperand(condition, *op, body);
        }
        if (comparisons == 0)
            refuse(kursbuch::tr("The fact “%1” is compared with nothing. Add is, in, any_of ….")
                       .arg(id),
                node);
        return condition;
    }

    void setOperand(Condition& condition, Op op, const YamlNode& body)
    {
        const FactDeclaration& declaration = m_facts.at(condition.fact);
        condition.op = op;
        if (op == Op::Known) {
            if (body.text != u"true"_s)
                refuse(kursbuch::tr("Write “known: true”, or put it under not."), body);
        } else if (isSetOp(op)) {
            condition.value = words(declaration, body);
        } else if (isRankOp(op) && declaration.type == FactType::Choice && !declaration.ordered) {
            refuse(kursbuch::tr("“%1” has no order. Use in: […].").arg(declaration.id), body);
        } else {
            condition.value = single(declaration, op, body);
        }
    }

    FactValue words(const FactDeclaration& declaration, const YamlNode& body)
    {
        QStringList values;
        if (declaration.type != FactType::Choice && declaration.type != FactType::ChoiceSet)
            refuse(
                kursbuch::tr("“%1” is no choice. Use is, at_least, at_most.").arg(declaration.id),
                body);
        if (body.kind != Kind::List || body.items.empty())
            refuse(kursbuch::tr("A list is needed here, like [one, two]."), body);
        for (const YamlNode& item : body.items) {
            checkWord(declaration, item);
            values.append(item.text);
        }
        return values;
    }

    void checkWord(const FactDeclaration& declaration, const YamlNode& word)
    {
        if (word.kind != Kind::Scalar
            || (!declaration.domain.isEmpty() && !declaration.domain.contains(word.text)))
            refuse(kursbuch::tr("“%1” cannot be “%2”. Use one of: %3.")
                       .arg(declaration.id, word.text, declaration.domain.join(u", "_s)),
                word);
    }

    FactValue single(const FactDeclaration& declaration, Op op, const YamlNode& body)
    {
        if (declaration.type == FactType::Choice) {
            checkWord(declaration, body);
            return body.text;
        }
        if (declaration.type == FactType::Flag && op == Op::Is
            && (body.text == u"true"_s || body.text == u"false"_s))
            return body.text == u"true"_s;
        bool isNumber = false;
        const double number = body.text.toDouble(&isNumber);
        if (declaration.type == FactType::Number && isNumber && !body.quoted)
            return number;
        refuse(kursbuch::tr(
                   "“%1” cannot be compared with “%2” in this way. Flags take is: true or false, "
                   "numbers a number, sets any_of, all_of, none_of.")
                   .arg(declaration.id, body.text),
            body);
        return {};
    }

    const FactTable& m_facts;
    YamlReader& m_reader;
};

} // namespace

Condition readCondition(const YamlNode* node, const FactTable& facts, YamlReader& reader)
{
    return node == nullptr ? Condition {} : ConditionReader(facts, reader).read(*node);
}

} // namespace kursbuch
