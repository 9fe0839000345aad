#include "app/plan/plan.h"

#include <QJsonArray>
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

/// Up to here every whole double is exact and one integer, so it is written as one.
constexpr double kExactIntegers = 9007199254740992.0;

void appendValue(QByteArray& out, const QJsonValue& value);

void appendCharacter(QByteArray& out, char character)
{
    constexpr std::array kShort {std::pair {'"', '"'}, std::pair {'\\', '\\'},
        std::pair {'\b', 'b'}, std::pair {'\f', 'f'}, std::pair {'\n', 'n'}, std::pair {'\r', 'r'},
        std::pair {'\t', 't'}};
    for (const auto& [raw, letter] : kShort) {
        if (character == raw) {
            out.append('\\').append(letter);
            return;
        }
    }
    const auto code = static_cast<unsigned char>(character);
    if (code < 0x20)
        out.append("\\u00").append(QByteArray::number(code, 16).rightJustified(2, '0'));
    else
        out.append(character);
}

void appendText(QByteArray& out, const QString& text)
{
    out.append('"');
    for (const char character : text.toUtf8())
        appendCharacter(out, character);
    out.append('"');
}

void appendNumber(QByteArray& out, const QJsonValue& value)
{
    const double number = value.toDouble();
    if (!std::isfinite(number)) {
        out.append("null"); // as QJsonDocument writes it
    } else if (value.toVariant().typeId() == QMetaType::LongLong) {
        out.append(QByteArray::number(value.toInteger()));
    } else if (number == std::floor(number) && std::abs(number) < kExactIntegers) {
        out.append(QByteArray::number(static_cast<qint64>(number)));
    } else {
        std::array<char, 40> buffer {};
        const auto end = std::to_chars(buffer.begin(), buffer.end(), number).ptr;
        out.append(buffer.data(), end - buffer.data());
    }
}

void appendArray(QByteArray& out, const QJsonArray& array)
{
    out.append('[');
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            out.append(',');
        appendValue(out, array.at(i));
    }
    out.append(']');
}

void appendObject(QByteArray& out, const QJsonObject& object)
{
    QStringList keys = object.keys();
    std::sort(keys.begin(), keys.end());
    out.append('{');
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (i > 0)
            out.append(',');
        appendText(out, keys.at(i));
        out.append(':');
        appendValue(out, object.value(keys.at(i)));
    }
    out.append('}');
}

void appendValue(QByteArray& out, const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out.append(value.toBool() ? "true" : "false");
        break;
    case QJsonValue::Double:
        appendNumber(out, value);
        break;
    case QJsonValue::String:
        appendText(out, value.toString());
        break;
    case QJsonValue::Array:
        appendArray(out, value.toArray());
        break;
    case QJsonValue::Object:
        appendObject(out, value.toObject());
        break;
    default:
        out.append("null");
    }
}

} // namespace

QByteArray canonicalJson(const QJsonObject& object)
{
    QByteArray out;
    appendObject(out, object);
    return out;
}

} // namespace kursbuch
