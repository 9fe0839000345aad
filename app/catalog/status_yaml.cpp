#include "app/catalog/readers.h"

#include <QCoreApplication>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

StatusFact toStatusFact(YamlReader& reader)
{
    StatusFact fact {.id = reader.id()};
    fact.topic = reader.oneOf(
        u"topic"_s, {u"transfer"_s, u"ai"_s, u"security"_s, u"reform"_s, u"guidance"_s});
    fact.state = reader.oneOf(u"state"_s,
        {u"in_force"_s, u"partly"_s, u"proposed"_s, u"voluntary"_s, u"guidance"_s,
            u"not_established"_s});
    fact.title = reader.text(u"title"_s);
    fact.text = reader.text(u"text"_s);
    for (YamlReader& date : reader.children(u"dates"_s))
        fact.dates.push_back({date.date(u"day"_s), date.text(u"what"_s)});
    fact.rules = reader.strings(u"rules"_s);
    fact.switchable = reader.flag(u"switchable"_s, false);
    fact.source = reader.source();
    if (reader.ok() && !fact.source.checked.isValid())
        reader.refuse(tr("A line of the status board needs the day it was checked. Add checked: to "
                         "its source."));
    if (reader.ok() && fact.state == "not_established"_L1 && !fact.dates.empty())
        reader.refuse(tr("What is not established has no dates. Leave them out or correct the "
                         "state."));
    return fact;
}

} // namespace

void readStatus(const QString& file, const QByteArray& bytes, CatalogReading& reading)
{
    reading.catalog.status = entriesOf<StatusFact>(file, bytes, reading, toStatusFact);
}

} // namespace kursbuch
