#include "app/catalog/yaml_reader.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;
using Kind = YamlNode::Kind;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

bool isId(const QString& text)
{
    static const QRegularExpression pattern(u"^[a-z0-9][a-z0-9._-]*$"_s);
    return pattern.match(text).hasMatch();
}

const YamlNode& emptyMap()
{
    static const YamlNode node {.kind = Kind::Map};
    return node;
}

} // namespace

YamlReader::YamlReader(const YamlNode& node, const QString& file)
    : YamlReader(node, std::make_shared<State>(State {.file = file}))
{
}

YamlReader::YamlReader(const YamlNode& node, std::shared_ptr<State> state)
    : m_node(node.kind == Kind::Map ? &node : &emptyMap())
    , m_state(std::move(state))
    , m_slot(m_state->visited.size())
{
    m_state->visited.emplace_back(m_node, std::vector<bool>(m_node->members.size()));
    if (node.kind != Kind::Map)
        refuse(kursbuch::tr("An entry with named values (key: value) is needed here."), node.line);
}

QString YamlReader::place() const
{
    return u"%1:%2"_s.arg(m_state->file).arg(m_node->line);
}

bool YamlReader::has(const QString& key) const
{
    const YamlNode* node = m_node->member(key);
    return node != nullptr && node->kind != Kind::Null;
}

void YamlReader::refuse(const QString& message, int line)
{
    if (m_state->error)
        return;
    m_state->error = Error {ErrorCode::InvalidData, message,
        u"%1:%2"_s.arg(m_state->file).arg(line > 0 ? line : m_node->line)};
}

const YamlNode* YamlReader::raw(const QString& key)
{
    const auto& members = m_node->members;
    for (std::size_t i = 0; i < members.size(); ++i)
        if (members[i].first == key) {
            m_state->visited[m_slot].second[i] = true;
            return &members[i].second;
        }
    return nullptr;
}

const YamlNode* YamlReader::find(const QString& key)
{
    const YamlNode* node = raw(key);
    return node == nullptr || node->kind == Kind::Null ? nullptr : node;
}

const YamlNode* YamlReader::require(const QString& key)
{
    const YamlNode* node = find(key);
    if (node == nullptr)
        refuse(kursbuch::tr("“%1” is missing. Add it.").arg(key));
    return node;
}

const YamlNode* YamlReader::scalar(const QString& key, bool required)
{
    const YamlNode* node = required ? require(key) : find(key);
    if (node != nullptr && node->kind != Kind::Scalar) {
        refuse(kursbuch::tr("“%1” needs a single value here, not a list or a map.").arg(key),
            node->line);
        return nullptr;
    }
    return node;
}

QString YamlReader::id(const QString& key)
{
    const YamlNode* node = scalar(key, true);
    if (node == nullptr)
        return {};
    if (!isId(node->text))
        refuse(kursbuch::tr(
                   "“%1” is no id. Use lower-case letters, digits, hyphens, dots and underscores.")
                   .arg(node->text),
            node->line);
    return node->text;
}

QString YamlReader::string(const QString& key)
{
    const YamlNode* node = scalar(key, true);
    if (node != nullptr && node->text.trimmed().isEmpty())
        refuse(kursbuch::tr("“%1” is empty. Fill it in.").arg(key), node->line);
    return node == nullptr ? QString() : node->text;
}

QString YamlReader::string(const QString& key, const QString& fallback)
{
    const YamlNode* node = scalar(key, false);
    return node == nullptr ? fallback : node->text;
}

QString YamlReader::oneOf(const QString& key, const QStringList& allowed)
{
    const YamlNode* node = scalar(key, true);
    if (node == nullptr)
        return {};
    if (!allowed.contains(node->text))
        refuse(kursbuch::tr("“%1: %2” is not known. Use one of: %3.")
                   .arg(key, node->text, allowed.join(u", "_s)),
            node->line);
    return node->text;
}

QString YamlReader::oneOf(const QString& key, const QStringList& allowed, const QString& fallback)
{
    return has(key) ? oneOf(key, allowed) : fallback;
}

double YamlReader::toNumber(const YamlNode* node, const QString& key)
{
    if (node == nullptr)
        return 0.0;
    bool isNumber = false;
    const double value = node->text.toDouble(&isNumber); // always the C locale
    if (!isNumber || node->quoted || !std::isfinite(value)) {
        refuse(
            kursbuch::tr("“%1: %2” is not a number. Write it like 1234.5, without unit or quotes.")
                .arg(key, node->text),
            node->line);
        return 0.0;
    }
    return value;
}

double YamlReader::number(const QString& key)
{
    return toNumber(scalar(key, true), key);
}

double YamlReader::number(const QString& key, double fallback)
{
    return optionalNumber(key).value_or(fallback);
}

std::optional<double> YamlReader::optionalNumber(const QString& key)
{
    const YamlNode* node = scalar(key, false);
    if (node == nullptr)
        return {};
    return toNumber(node, key);
}

int YamlReader::integer(const QString& key)
{
    const double value = number(key);
    if (value != std::floor(value) || std::abs(value) > 1e9) {
        refuse(kursbuch::tr("“%1” needs a whole number.").arg(key));
        return 0;
    }
    return static_cast<int>(value);
}

int YamlReader::integer(const QString& key, int fallback)
{
    raw(key);
    return has(key) ? integer(key) : fallback;
}

bool YamlReader::flag(const QString& key, bool fallback)
{
    const YamlNode* node = scalar(key, false);
    if (node == nullptr)
        return fallback;
    if (node->quoted || (node->text != u"true"_s && node->text != u"false"_s))
        refuse(
            kursbuch::tr("“%1: %2” is neither true nor false.").arg(key, node->text), node->line);
    return node->text == u"true"_s;
}

QDate YamlReader::toDate(const YamlNode* node, const QString& key)
{
    if (node == nullptr)
        return {};
    const QDate date = QDate::fromString(node->text, Qt::ISODate);
    if (!date.isValid() || node->text.size() != 10)
        refuse(
            kursbuch::tr("“%1: %2” is not a date. Write it like 2026-11-23.").arg(key, node->text),
            node->line);
    return date;
}

QDate YamlReader::date(const QString& key)
{
    return toDate(scalar(key, true), key);
}

QDate YamlReader::optionalDate(const QString& key)
{
    return toDate(scalar(key, false), key);
}

} // namespace kursbuch
