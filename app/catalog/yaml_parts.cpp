#include "app/catalog/yaml_reader.h"

#include <QCoreApplication>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;
using Kind = YamlNode::Kind;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

const YamlNode& emptyMap()
{
    static const YamlNode node {.kind = Kind::Map};
    return node;
}

} // namespace

Text YamlReader::text(const QString& key)
{
    if (require(key) == nullptr)
        return {};
    YamlReader languages = child(key);
    return {.de = languages.string(u"de"_s), .en = languages.string(u"en"_s)};
}

Text YamlReader::optionalText(const QString& key)
{
    raw(key);
    return has(key) ? text(key) : Text {};
}

Source YamlReader::source(const QString& key)
{
    if (require(key) == nullptr)
        return {};
    YamlReader reader = child(key);
    const QStringList words {u"sourced"_s, u"mixed"_s, u"to_be_checked"_s};
    Source source {.text = reader.string(u"text"_s),
        .date = reader.date(u"date"_s),
        .checked = reader.optionalDate(u"checked"_s)};
    reader.raw(u"confidence"_s);
    const auto level = words.indexOf(reader.oneOf(u"confidence"_s, words, words.first()));
    source.confidence = static_cast<Confidence>(std::max<qsizetype>(level, 0));
    return source;
}

Source YamlReader::optionalSource(const QString& key)
{
    raw(key);
    return has(key) ? source(key) : Source {};
}

QStringList YamlReader::strings(const QString& key)
{
    const YamlNode* node = find(key);
    if (node == nullptr)
        return {};
    if (node->kind != Kind::List) {
        refuse(kursbuch::tr("“%1” needs a list, like [one, two].").arg(key), node->line);
        return {};
    }
    QStringList words;
    for (const YamlNode& item : node->items) {
        if (item.kind != Kind::Scalar)
            refuse(kursbuch::tr("The list “%1” may hold single words only.").arg(key), item.line);
        words.append(item.text);
    }
    return words;
}

YamlReader YamlReader::child(const QString& key)
{
    const YamlNode* node = find(key);
    return {node == nullptr ? emptyMap() : *node, m_state};
}

std::vector<YamlReader> YamlReader::children(const QString& key)
{
    std::vector<YamlReader> readers;
    const YamlNode* node = find(key);
    if (node == nullptr)
        return readers;
    if (node->kind != Kind::List)
        refuse(kursbuch::tr("“%1” needs a list of entries, each beginning with “- ”.").arg(key),
            node->line);
    for (const YamlNode& item : node->items)
        readers.push_back(YamlReader(item, m_state));
    return readers;
}

std::vector<std::pair<QString, YamlReader>> YamlReader::entries()
{
    std::vector<std::pair<QString, YamlReader>> readers;
    for (const auto& [key, node] : m_node->members) {
        raw(key);
        readers.emplace_back(key, YamlReader(node, m_state));
    }
    return readers;
}

std::vector<std::pair<QString, QString>> YamlReader::pairs()
{
    std::vector<std::pair<QString, QString>> words;
    for (const auto& member : m_node->members)
        words.emplace_back(member.first, string(member.first));
    return words;
}

Result<void> YamlReader::finish()
{
    for (const auto& [node, known] : m_state->visited)
        for (std::size_t i = 0; i < known.size(); ++i)
            if (!known[i])
                refuse(kursbuch::tr("The key “%1” is not known here. Correct or remove it.")
                           .arg(node->members[i].first),
                    node->members[i].second.line);
    if (m_state->error)
        return tl::unexpected(*m_state->error);
    return {};
}

QString duplicateId(const QString& id)
{
    return tr("The id “%1” is used twice. Give one of the entries another id.").arg(id);
}

const YamlNode* listIn(
    const YamlNode& document, const QString& file, std::vector<Error>& refused, const QString& key)
{
    const YamlNode* list = key.isEmpty() ? &document : document.member(key);
    if (list != nullptr && list->kind == Kind::List)
        return list;
    refused.push_back({ErrorCode::InvalidData,
        key.isEmpty() ? tr("The file needs a list of entries, each beginning with “- ”.")
                      : tr("The file needs a list under “%1”.").arg(key),
        file});
    return nullptr;
}

YamlNode readYamlList(
    const QString& file, const QByteArray& bytes, std::vector<Error>& refused, const QString& key)
{
    auto document = parseYaml(file, bytes);
    if (!document) {
        refused.push_back(document.error());
        return {};
    }
    const YamlNode* list = listIn(*document, file, refused, key);
    if (list == &*document)
        return std::move(*document);
    return list == nullptr ? YamlNode {} : *list;
}

} // namespace kursbuch
