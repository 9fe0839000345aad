#include "app/plan/json_writer.h"
#include "app/plan/plan_members.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace kursbuch;

namespace {

/// Walks a struct's description and its schema side by side and notes where they differ.
class SchemaWalk {
public:
    SchemaWalk(
        const QJsonObject& root, const QJsonObject& schema, QString path, QStringList& problems)
        : m_root(root)
        , m_schema(resolved(schema))
        , m_path(std::move(path))
        , m_problems(problems)
    {
    }

    template <class T> void operator()(QLatin1StringView name, T& /*member*/, Range range = {})
    {
        m_known.insert(name);
        const QString path = m_path + u'/' + name;
        const QJsonObject properties = m_schema.value("properties"_L1).toObject();
        if (!properties.contains(name))
            m_problems.append(path + ": not in the schema"_L1);
        else
            check<T>(resolved(properties.value(name).toObject()), range, path);
    }
    void always(QLatin1StringView name, double& member)
    {
        if (!m_schema.value("required"_L1).toArray().contains(QString(name)))
            m_problems.append(m_path + u'/' + name + ": not required"_L1);
        (*this)(name, member);
    }
    void rest(Unknown& /*unknown*/)
    {
        for (const QString& name : m_schema.value("properties"_L1).toObject().keys()) {
            if (!m_known.contains(name))
                m_problems.append(m_path + u'/' + name + ": only in the schema"_L1);
        }
        if (m_schema.contains("additionalProperties"_L1))
            m_problems.append(m_path + ": forbids members of later versions"_L1);
    }
    void know(const QString& name) { m_known.insert(name); }
    [[nodiscard]] qsizetype size() const { return m_known.size(); }

private:
    template <class T> struct Element;
    template <class T> struct Element<std::optional<T>> {
        using Type = T;
    };
    template <class T> struct Element<std::vector<T>> {
        using Type = T;
    };
    template <class T> struct Element<std::map<QString, T>> {
        using Type = T;
    };

    template <class T> void check(const QJsonObject& schema, Range range, const QString& path)
    {
        if constexpr (requires(T t) { t.has_value(); }) {
            check<typename Element<T>::Type>(schema, range, path);
        } else if constexpr (requires { typename T::mapped_type; }) {
            expect(schema, "type"_L1, "object"_L1, path);
            check<typename T::mapped_type>(
                part(schema, "additionalProperties"_L1), range, path + "/*"_L1);
        } else if constexpr (std::same_as<T, QStringList>) {
            expect(schema, "type"_L1, "array"_L1, path);
            check<QString>(part(schema, "items"_L1), range, path + "/*"_L1);
        } else if constexpr (requires(T t) { t.emplace_back(); }) {
            expect(schema, "type"_L1, "array"_L1, path);
            check<typename Element<T>::Type>(part(schema, "items"_L1), range, path + "/*"_L1);
        } else {
            checkScalar<T>(schema, range, path);
        }
    }
    template <class T> void checkScalar(const QJsonObject& schema, Range range, const QString& path)
    {
        if constexpr (std::same_as<T, bool>) {
            expect(schema, "type"_L1, "boolean"_L1, path);
        } else if constexpr (std::is_arithmetic_v<T>) {
            expect(schema, "type"_L1, std::same_as<T, int> ? "integer"_L1 : "number"_L1, path);
            expect(schema, "minimum"_L1, range.low, path);
            expect(schema, "maximum"_L1, range.high, path);
        } else if constexpr (std::same_as<T, QString> || std::same_as<T, QDate>) {
            expect(schema, "type"_L1, "string"_L1, path);
            if (std::same_as<T, QDate>)
                expect(schema, "format"_L1, "date"_L1, path);
        } else {
            T described {};
            SchemaWalk walk(m_root, schema, path, m_problems);
            describe(walk, described);
        }
    }
    void expect(const QJsonObject& schema, QLatin1StringView key, const QJsonValue& value,
        const QString& path)
    {
        if (schema.value(key) != value)
            m_problems.append(path + ": "_L1 + key + " differs"_L1);
    }
    [[nodiscard]] QJsonObject part(const QJsonObject& schema, QLatin1StringView key) const
    {
        return resolved(schema.value(key).toObject());
    }
    [[nodiscard]] QJsonObject resolved(const QJsonObject& schema) const
    {
        const QString name = schema.value("$ref"_L1).toString().section(u'/', -1);
        return name.isEmpty() ? schema : m_root.value("$defs"_L1).toObject().value(name).toObject();
    }

    const QJsonObject& m_root;
    QJsonObject m_schema;
    QString m_path;
    QStringList& m_problems;
    QSet<QString> m_known {};
};

} // namespace

class TestPlanSchema : public QObject {
    Q_OBJECT

private slots:
    void schemaAndCodeNameTheSameMembers()
    {
        QFile file(QStringLiteral(KURSBUCH_SOURCE_DIR "/resources/schema/plan-1.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!root.isEmpty());

        QStringList problems;
        SchemaWalk walk(root, root, {}, problems);
        walk.know(u"format"_s);
        walk.know(u"version"_s);
        walk.know(u"attachments"_s); // beside the plan, see PlanBundle
        Plan plan;
        describe(walk, plan);

        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QCOMPARE(walk.size(), 19); // 16 members of Plan, format, version, attachments
        QCOMPARE(root.value("required"_L1).toArray(), (QJsonArray {u"format"_s, u"version"_s}));
    }
};

QTEST_GUILESS_MAIN(TestPlanSchema)
#include "tst_plan_schema.moc"
