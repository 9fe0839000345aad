#include "db/plan_table.h"

#include "db/hashing.h"

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

constexpr auto kColumns
    = "id, body, version, base_hash, head, stop, changed, archived, title, organisation, way,"
      " npv_eur, period_months, revision, settled, asked, seal"_L1;

PlanRow rowAt(const QSqlQuery& query)
{
    const auto text = [&query](int column) { return query.value(column).toString(); };
    const auto bytes = [&text](int column) { return text(column).toUtf8(); };
    const auto whole = [&query](int column) { return query.value(column).toInt(); };
    PlanRow row {.summary = {.id = text(0),
                     .title = text(8),
                     .organisation = text(9),
                     .way = text(10),
                     .periodMonths = whole(12),
                     .revision = whole(13),
                     .settled = whole(14),
                     .asked = whole(15),
                     .archived = whole(7) != 0,
                     .changed = timeOf(text(6))},
        .body = bytes(1),
        .version = query.value(2).toLongLong(),
        .baseHash = bytes(3),
        .head = bytes(4),
        .stop = text(5),
        .seal = bytes(16)};
    if (!query.isNull(11))
        row.summary.npvEur = query.value(11).toDouble();
    return row;
}

QVariantList valuesOf(const PlanRow& row)
{
    const PlanSummary& summary = row.summary;
    return {summary.id, QString::fromUtf8(row.body), row.version, QString::fromLatin1(row.baseHash),
        QString::fromLatin1(row.head), row.stop, timeText(summary.changed),
        summary.archived ? 1 : 0, summary.title, summary.organisation, summary.way,
        summary.npvEur ? QVariant(*summary.npvEur) : QVariant(QMetaType::fromType<double>()),
        summary.periodMonths, summary.revision, summary.settled, summary.asked,
        QString::fromLatin1(sealOf(row))};
}

} // namespace

QString timeText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeOf(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

QByteArray sealOf(const PlanRow& row)
{
    const PlanSummary& summary = row.summary;
    return sealOf(QJsonObject {{u"id"_s, summary.id}, {u"body"_s, QString::fromUtf8(row.body)},
        {u"version"_s, row.version}, {u"base_hash"_s, QString::fromLatin1(row.baseHash)},
        {u"head"_s, QString::fromLatin1(row.head)}, {u"stop"_s, row.stop},
        {u"changed"_s, timeText(summary.changed)}, {u"archived"_s, summary.archived},
        {u"title"_s, summary.title}, {u"organisation"_s, summary.organisation},
        {u"way"_s, summary.way},
        {u"npv_eur"_s, summary.npvEur ? QJsonValue(*summary.npvEur) : QJsonValue()},
        {u"period_months"_s, summary.periodMonths}, {u"revision"_s, summary.revision},
        {u"settled"_s, summary.settled}, {u"asked"_s, summary.asked}});
}

Result<std::optional<PlanRow>> readPlanRow(const Connection& connection, const QString& id)
{
    return connection.run("SELECT "_L1 + kColumns + " FROM plan WHERE id = ?"_L1, {id})
        .map([](QSqlQuery query) -> std::optional<PlanRow> {
            if (!query.next())
                return {};
            return rowAt(query);
        });
}

Result<std::vector<PlanRow>> readPlanRows(const Connection& connection)
{
    return connection.run("SELECT "_L1 + kColumns + " FROM plan ORDER BY changed DESC, id"_L1)
        .map([](QSqlQuery query) {
            std::vector<PlanRow> rows;
            while (query.next())
                rows.push_back(rowAt(query));
            return rows;
        });
}

Result<void> writePlanRow(const Connection& connection, const PlanRow& row)
{
    // An upsert, because REPLACE would first delete the row that the log refers to.
    static const QString sql = [] {
        QStringList assignments;
        for (const QString& column : QString(kColumns).remove(u' ').split(u',').sliced(1))
            assignments.append(column + "=excluded."_L1 + column);
        return "INSERT INTO plan ("_L1 + kColumns
            + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_L1
              " ON CONFLICT (id) DO UPDATE SET "_L1
            + assignments.join(u", "_s);
    }();
    return connection.run(sql, valuesOf(row)).map([](const QSqlQuery&) {});
}

} // namespace kursbuch
