#include "app/rules/firing.h"

#include <QLocale>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

Text choiceText(const FactDeclaration& declaration, const QString& choice)
{
    const auto place = declaration.domain.indexOf(choice);
    if (place >= 0 && static_cast<std::size_t>(place) < declaration.domainLabels.size())
        return declaration.domainLabels[static_cast<std::size_t>(place)];
    return {choice, choice};
}

Text setText(const FactDeclaration& declaration, const QStringList& choices)
{
    QStringList german;
    QStringList english;
    for (const QString& choice : choices) {
        const Text text = choiceText(declaration, choice);
        german.append(text.de);
        english.append(text.en);
    }
    return {german.join(u", "_s), english.join(u", "_s)};
}

Text numberText(double number)
{
    const int decimals = number == static_cast<double>(qRound64(number)) ? 0 : 1;
    return {QLocale(QLocale::German).toString(number, 'f', decimals),
        QLocale(QLocale::English).toString(number, 'f', decimals)};
}

} // namespace

QStringList placeholdersIn(const QString& text)
{
    QStringList ids;
    qsizetype open = 0;
    while ((open = text.indexOf(u'{', open)) >= 0) {
        const qsizetype close = text.indexOf(u'}', ++open);
        if (close > open)
            ids.append(text.mid(open, close - open));
    }
    ids.removeDuplicates();
    return ids;
}

Text plainFactText(const Facts& facts, int fact)
{
    const FactValue& value = facts.at(fact);
    const FactDeclaration& declaration = facts.table().at(fact);
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? Text {u"ja"_s, u"yes"_s} : Text {u"nein"_s, u"no"_s};
    if (const auto* number = std::get_if<double>(&value))
        return numberText(*number);
    if (const auto* choice = std::get_if<QString>(&value))
        return choiceText(declaration, *choice);
    if (const auto* set = std::get_if<QStringList>(&value))
        return setText(declaration, *set);
    return {u"nicht bekannt"_s, u"not known"_s};
}

Text fillIn(const Text& text, const Facts& facts, const FactText& factText)
{
    if (!text.de.contains(u'{') && !text.en.contains(u'{'))
        return text;
    Text filled = text;
    for (const QString& id : placeholdersIn(text.de + text.en)) {
        const int fact = facts.table().find(id);
        if (fact < 0)
            continue;
        const Text value = factText ? factText(facts, fact) : plainFactText(facts, fact);
        filled.de.replace(u'{' + id + u'}', value.de);
        filled.en.replace(u'{' + id + u'}', value.en);
    }
    return filled;
}

} // namespace kursbuch
