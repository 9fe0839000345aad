#include "app/catalog/status.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace kursbuch {

using namespace Qt::StringLiterals;

QString dpfSettingKey()
{
    return u"status.dpf"_s;
}

Result<DpfSwitch> readDpfSwitch(const QString& setting)
{
    if (setting.isEmpty())
        return DpfSwitch {};
    const QJsonObject json = QJsonDocument::fromJson(setting.toUtf8()).object();
    if (!json.value("valid"_L1).isBool())
        return fail(ErrorCode::InvalidData,
            QCoreApplication::translate("kursbuch",
                "The library's setting for the Data Privacy Framework cannot be read. Set it again "
                "on the status board."),
            dpfSettingKey());
    return DpfSwitch {.valid = json.value("valid"_L1).toBool(),
        .set = QDate::fromString(json.value("date"_L1).toString(), Qt::ISODate),
        .who = json.value("who"_L1).toString(),
        .reason = json.value("reason"_L1).toString()};
}

QString toSetting(const DpfSwitch& dpf)
{
    const QJsonObject json {{u"valid"_s, dpf.valid}, {u"date"_s, dpf.set.toString(Qt::ISODate)},
        {u"who"_s, dpf.who}, {u"reason"_s, dpf.reason}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace kursbuch
