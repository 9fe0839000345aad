#pragma once

#include "app/plan/plan_members.h"

#include <QJsonArray>
#include <QSet>

namespace kursbuch {

/// Reads described structs out of a JSON object. Stops at the first thing that is wrong and says
/// where, as a JSON pointer.
class JsonReader {
public:
    template <class T> [[nodiscard]] static Result<T> read(const QJsonObject& object)
    {
        std::optional<Error> error;
        T described;
        readObject(object, described, Spot {{}, {}, error});
        if (error)
            return tl::unexpected<Error>(*error);
        return described;
    }

    template <class T> void operator()(QLatin1StringView name, T& member, Range range = {})
    {
        m_known.insert(name);
        const auto json = m_object.constFind(name);
        if (json == m_object.constEnd() || m_spot.error)
            return;
        readValue(*json, member, Spot {m_spot.path + u'/' + name, range, m_spot.error});
    }
    void always(QLatin1StringView name, double& member);
    void rest(Unknown& unknown) const;

private:
    /// Where reading stands, what a number may be there, and what was wrong first.
    struct Spot {
        QString path;
        Range range;
        std::optional<Error>& error;

        [[nodiscard]] Spot at(const QString& key) const;
        void refuse(const QString& sentence) const;
    };

    JsonReader(const QJsonObject& object, const Spot& spot)
        : m_object(object)
        , m_spot(spot)
    {
    }

    static void readValue(const QJsonValue& json, QString& text, const Spot& spot);
    static void readValue(const QJsonValue& json, bool& flag, const Spot& spot);
    static void readValue(const QJsonValue& json, int& number, const Spot& spot);
    static void readValue(const QJsonValue& json, double& number, const Spot& spot);
    static void readValue(const QJsonValue& json, QDate& date, const Spot& spot);
    static void readValue(const QJsonValue& json, QStringList& texts, const Spot& spot);
    /// Size and type of a list or object; false when refused.
    [[nodiscard]] static bool isList(const QJsonValue& json, const Spot& spot);
    [[nodiscard]] static bool isObject(const QJsonValue& json, const Spot& spot);
    static void checkKey(const QString& key, const Spot& spot);
    static void checkId(const QString& id, QSet<QString>& seen, const Spot& spot);

    template <class T>
    static void readValue(const QJsonValue& json, std::optional<T>& member, const Spot& spot)
    {
        readValue(json, member.emplace(), spot);
    }
    template <class T>
    static void readValue(const QJsonValue& json, std::vector<T>& list, const Spot& spot)
    {
        if (!isList(json, spot))
            return;
        QSet<QString> ids;
        for (const auto& element : json.toArray()) {
            const Spot here = spot.at(QString::number(list.size()));
            readValue(element, list.emplace_back(), here);
            if constexpr (requires { list.back().id; })
                checkId(list.back().id, ids, here);
            if (spot.error)
                return;
        }
    }
    template <class T>
    static void readValue(const QJsonValue& json, std::map<QString, T>& map, const Spot& spot)
    {
        if (!isObject(json, spot))
            return;
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end() && !spot.error; ++it) {
            checkKey(it.key(), spot);
            readValue(it.value(), map[it.key()], spot.at(it.key()));
        }
    }
    template <class T> static void readValue(const QJsonValue& json, T& described, const Spot& spot)
    {
        if (isObject(json, spot))
            readObject(json.toObject(), described, spot);
    }
    template <class T>
    static void readObject(const QJsonObject& object, T& described, const Spot& spot)
    {
        JsonReader reader(object, spot);
        describe(reader, described);
    }

    const QJsonObject& m_object;
    Spot m_spot;
    QSet<QString> m_known {};
};

} // namespace kursbuch
