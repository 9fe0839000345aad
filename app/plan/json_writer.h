#pragma once

#include "app/plan/plan_members.h"

#include <QJsonArray>
#include <cmath>

namespace kursbuch {

/// Writes one described struct as a JSON object; members that hold nothing are left out.
class JsonWriter {
public:
    template <class T> [[nodiscard]] static QJsonObject write(const T& described)
    {
        JsonWriter writer;
        describe(writer, described);
        return writer.m_object;
    }

    template <class T>
    void operator()(QLatin1StringView name, const T& member, Range /*range*/ = {})
    {
        if (const QJsonValue json = value(member); !holdsNothing(json))
            m_object.insert(name, json);
    }
    void always(QLatin1StringView name, double member) { m_object.insert(name, value(member)); }
    void rest(const Unknown& unknown)
    {
        for (auto it = unknown.members.begin(); it != unknown.members.end(); ++it) {
            if (!m_object.contains(it.key()))
                m_object.insert(it.key(), it.value());
        }
    }

private:
    [[nodiscard]] static bool holdsNothing(const QJsonValue& json)
    {
        switch (json.type()) {
        case QJsonValue::Null:
            return true;
        case QJsonValue::Bool:
            return !json.toBool();
        case QJsonValue::String:
            return json.toString().isEmpty();
        case QJsonValue::Array:
            return json.toArray().isEmpty();
        case QJsonValue::Object:
            return json.toObject().isEmpty();
        default:
            return false;
        }
    }

    [[nodiscard]] static QJsonValue value(const QString& text) { return text; }
    [[nodiscard]] static QJsonValue value(bool flag) { return flag; }
    [[nodiscard]] static QJsonValue value(int number) { return number; }
    // Adding zero turns −0.0 into 0.0, so that equal plans have equal bytes. JSON has no infinity.
    [[nodiscard]] static QJsonValue value(double number)
    {
        return std::isfinite(number) ? QJsonValue(number + 0.0) : QJsonValue();
    }
    [[nodiscard]] static QJsonValue value(QDate date)
    {
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
    }
    [[nodiscard]] static QJsonValue value(const QStringList& texts)
    {
        return QJsonArray::fromStringList(texts);
    }
    template <class T> [[nodiscard]] static QJsonValue value(const std::optional<T>& member)
    {
        return member ? value(*member) : QJsonValue();
    }
    template <class T> [[nodiscard]] static QJsonValue value(const std::vector<T>& list)
    {
        QJsonArray array;
        for (const T& element : list)
            array.append(value(element));
        return array;
    }
    template <class T> [[nodiscard]] static QJsonValue value(const std::map<QString, T>& map)
    {
        QJsonObject object;
        for (const auto& [key, member] : map)
            object.insert(key, value(member));
        return object;
    }
    template <class T> [[nodiscard]] static QJsonValue value(const T& described)
    {
        return write(described);
    }

    QJsonObject m_object {};
};

} // namespace kursbuch
