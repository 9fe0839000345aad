#include "ui/cli/completeness.h"

#include <QJsonArray>
#include <QSet>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QJsonObject json(const Text& text)
{
    return {{u"de"_s, text.de}, {u"en"_s, text.en}};
}

/// Open questions of all ways, each once.
QJsonArray openQuestions(const Assessment& assessment)
{
    QJsonArray questions;
    QSet<QString> seen;
    for (const WayResult& way : assessment.ways) {
        for (const OpenQuestion& question : way.judgement.questions) {
            const QString key = question.jump.isEmpty() ? question.fact + u'@' + question.instance
                                                        : question.jump;
            if (seen.contains(key))
                continue;
            seen.insert(key);
            questions.append(QJsonObject {{u"fact"_s, question.fact},
                {u"instance"_s, question.instance}, {u"jump"_s, question.jump},
                {u"who"_s, question.who}, {u"text"_s, json(question.label)}});
        }
    }
    return questions;
}

/// Figures without which the cost of a way that carries the use case is unknown, with those ways.
QJsonArray missingFigures(const Assessment& assessment, const Catalog& catalog)
{
    std::map<QString, QJsonArray> waysOf;
    for (const WayResult& way : assessment.ways) {
        for (const QString& figure : way.missing)
            waysOf[figure].append(way.id);
    }
    QJsonArray figures;
    for (const auto& [id, ways] : waysOf)
        figures.append(QJsonObject {
            {u"figure"_s, id}, {u"ways"_s, ways}, {u"text"_s, json(catalog.quantityLabel(id))}});
    return figures;
}

} // namespace

QJsonObject completenessOf(const Assessment& assessment, const Catalog& catalog)
{
    QJsonArray missing = openQuestions(assessment);
    for (const auto& figure : missingFigures(assessment, catalog))
        missing.append(figure);
    QJsonArray stops;
    bool answered = true;
    for (const StopResult& stop : assessment.stops) {
        stops.append(QJsonObject {
            {u"id"_s, stop.id}, {u"answered"_s, stop.answered}, {u"asked"_s, stop.asked}});
        answered = answered && stop.answered >= stop.asked;
    }
    return {{u"complete"_s, answered && missing.isEmpty()}, {u"missing"_s, missing},
        {u"stops"_s, stops}};
}

} // namespace kursbuch
