#include "app/plan/json_reader.h"

#include <QCoreApplication>
#include <cmath>

namespace kursbuch {
namespace {

constexpr qsizetype kMaxEntries = 10'000;
constexpr qsizetype kMaxText = 200'000;
constexpr qsizetype kMaxKey = 200;

QString tr(const char* source)
{
    return QCoreApplication::translate("kursbuch", source);
}

QString typeName(const QJsonValue& json)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        return kursbuch::tr("true or false");
    case QJsonValue::Double:
        return kursbuch::tr("a number");
    case QJsonValue::String:
        return kursbuch::tr("text");
    case QJsonValue::Array:
        return kursbuch::tr("a list");
    case QJsonValue::Object:
        return kursbuch::tr("an object");
    default:
        return tr("null");
    }
}

QString wrongType(const QString& wanted, const QJsonValue& json)
{
    return tr("Here must stand %1, but it is %2. Correct the value or leave the member out.")
        .arg(wanted, typeName(json));
}

} // namespace

JsonReader::Spot JsonReader::Spot::at(const QString& key) const
{
    QString escaped = key;
    escaped.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return {path + u'/' + escaped, range, error};
}

void JsonReader::Spot::refuse(const QString& sentence) const
{
    if (!error)
        error = Error {ErrorCode::InvalidData, sentence, path};
}

void JsonReader::always(QLatin1StringView name, double& member)
{
    if (!m_object.contains(name))
        m_spot.refuse(kursbuch::tr("The member \"%1\" is missing. Add it.").arg(name));
    (*this)(name, member);
}

void JsonReader::rest(Unknown& unknown) const
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_known.contains(it.key()))
            unknown.members.insert(it.key(), it.value());
    }
}

void JsonReader::readValue(const QJsonValue& json, QString& text, const Spot& spot)
{
    if (!json.isString())
        return spot.refuse(wrongType(kursbuch::tr("text"), json));
    text = json.toString();
    if (text.size() > kMaxText)
        spot.refuse(
            kursbuch::tr("The text is longer than %1 characters. Shorten it.").arg(kMaxText));
}

void JsonReader::readValue(const QJsonValue& json, bool& flag, const Spot& spot)
{
    if (!json.isBool())
        return spot.refuse(wrongType(kursbuch::tr("true or false"), json));
    flag = json.toBool();
}

void JsonReader::readValue(const QJsonValue& json, int& number, const Spot& spot)
{
    double value = 0.0;
    readValue(json, value, spot);
    if (spot.error)
        return;
    if (value != std::floor(value) || std::abs(value) > 1e9)
        return spot.refuse(kursbuch::tr("%1 is not a whole number in range. Correct it.")
                               .arg(QString::number(value, 'g', QLocale::FloatingPointShortest)));
    number = static_cast<int>(value);
}

void JsonReader::readValue(const QJsonValue& json, double& number, const Spot& spot)
{
    if (!json.isDouble())
        return spot.refuse(wrongType(kursbuch::tr("a number"), json));
    number = json.toDouble() + 0.0;
    if (std::isfinite(number) && number >= spot.range.low && number <= spot.range.high)
        return;
    const auto text
        = [](double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); };
    spot.refuse(kursbuch::tr("%1 is not between %2 and %3. Correct it.")
                    .arg(text(number), text(spot.range.low), text(spot.range.high)));
}

void JsonReader::readValue(const QJsonValue& json, QDate& date, const Spot& spot)
{
    if (!json.isString())
        return spot.refuse(wrongType(kursbuch::tr("a date such as \"2026-11-25\""), json));
    const QString text = json.toString();
    date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!date.isValid() || date.year() < 1900 || date.year() > 2200)
        spot.refuse(kursbuch::tr(
            "\"%1\" is not a date. Write it as year-month-day, for example 2026-11-25.")
                        .arg(text.left(40)));
}

void JsonReader::readValue(const QJsonValue& json, QStringList& texts, const Spot& spot)
{
    if (!isList(json, spot))
        return;
    for (const auto& element : json.toArray()) {
        readValue(element, texts.emplaceBack(), spot.at(QString::number(texts.size() - 1)));
        if (spot.error)
            return;
    }
}

bool JsonReader::isList(const QJsonValue& json, const Spot& spot)
{
    if (!json.isArray())
        spot.refuse(wrongType(kursbuch::tr("a list"), json));
    else if (json.toArray().size() > kMaxEntries)
        spot.refuse(
            kursbuch::tr("The list has more than %1 entries. Shorten it.").arg(kMaxEntries));
    else
        return true;
    return false;
}

bool JsonReader::isObject(const QJsonValue& json, const Spot& spot)
{
    if (!json.isObject())
        spot.refuse(wrongType(kursbuch::tr("an object"), json));
    else if (json.toObject().size() > kMaxEntries)
        spot.refuse(
            kursbuch::tr("The object has more than %1 members. Shorten it.").arg(kMaxEntries));
    else
        return true;
    return false;
}

void JsonReader::checkKey(const QString& key, const Spot& spot)
{
    if (key.isEmpty() || key.size() > kMaxKey)
        spot.refuse(kursbuch::tr("A name here is empty or longer than %1 characters. Correct it.")
                        .arg(kMaxKey));
}

void JsonReader::checkId(const QString& id, QSet<QString>& seen, const Spot& spot)
{
    if (id.isEmpty())
        spot.refuse(kursbuch::tr("The entry has no \"id\". Add one."));
    else if (seen.contains(id))
        spot.refuse(kursbuch::tr("The id \"%1\" stands here twice. Rename one.").arg(id.left(80)));
    seen.insert(id);
}

} // namespace kursbuch
