#pragma once

#include "app/base/source.h"
#include "app/catalog/yaml_tree.h"

#include <QHash>
#include <QSet>
#include <memory>
#include <optional>

namespace kursbuch {

/// Typed reading of one map of a YAML file. The first thing wrong is kept as an error with file and
/// line; after it every getter gives an empty value, so that a reading function needs no checks of
/// its own. `finish()` says whether all was well and refuses keys that nobody asked for.
class YamlReader {
public:
    YamlReader(const YamlNode& node, const QString& file);

    [[nodiscard]] bool has(const QString& key) const; ///< there and not empty (~)
    [[nodiscard]] int line() const { return m_node->line; }
    [[nodiscard]] const QString& file() const { return m_state->file; }
    [[nodiscard]] QString place() const; ///< "rules/facts.yaml:12"
    [[nodiscard]] bool ok() const { return !m_state->error; }

    /// Required: letters, digits, dots, hyphens and underscores in lower case. Default key "id".
    QString id(const QString& key = QStringLiteral("id"));
    QString string(const QString& key); ///< required, not empty
    QString string(const QString& key, const QString& fallback);
    QString oneOf(const QString& key, const QStringList& allowed); ///< required
    QString oneOf(const QString& key, const QStringList& allowed, const QString& fallback);
    double number(const QString& key); ///< required; written in C locale, finite
    double number(const QString& key, double fallback);
    std::optional<double> optionalNumber(const QString& key);
    int integer(const QString& key); ///< required
    int integer(const QString& key, int fallback);
    bool flag(const QString& key, bool fallback); ///< true or false
    QDate date(const QString& key); ///< required, 2026-11-23
    QDate optionalDate(const QString& key);
    Text text(const QString& key); ///< required: {de: …, en: …}, both
    Text optionalText(const QString& key); ///< empty, or both languages
    Source source(const QString& key = QStringLiteral("source")); ///< required, with its date
    Source optionalSource(const QString& key); ///< empty text when absent
    QStringList strings(const QString& key); ///< a list of words; absent: empty
    YamlReader child(const QString& key); ///< a map; absent: an empty one
    std::vector<YamlReader> children(const QString& key); ///< a list of maps; absent: none
    std::vector<std::pair<QString, YamlReader>> entries(); ///< this map read as name → map
    std::vector<std::pair<QString, QString>> pairs(); ///< this map read as name → word
    /// The member as it stands, counted as read; nullptr when absent. For shapes of one's own.
    const YamlNode* raw(const QString& key);

    /// Refuses this entry; the first refusal wins. `line` 0 means the line of this map.
    void refuse(const QString& message, int line = 0);
    /// Nothing wrong and no unknown key in this map or in any that was read below it.
    [[nodiscard]] Result<void> finish();

private:
    struct State {
        QString file;
        std::optional<Error> error {};
        /// Each map read so far, and which of its members somebody has asked for.
        std::vector<std::pair<const YamlNode*, std::vector<bool>>> visited {};
    };

    YamlReader(const YamlNode& node, std::shared_ptr<State> state);
    const YamlNode* find(const QString& key); ///< marks the key as known; nullptr when absent or ~
    const YamlNode* require(const QString& key);
    const YamlNode* scalar(const QString& key, bool required);
    double toNumber(const YamlNode* node, const QString& key);
    QDate toDate(const YamlNode* node, const QString& key);

    const YamlNode* m_node;
    std::shared_ptr<State> m_state;
    std::size_t m_slot = 0; ///< of this map in State::visited
};

/// "The id … is used twice …", for lists and across files.
[[nodiscard]] QString duplicateId(const QString& id);

/// Reads every entry of a list with `read`. A wrong entry goes to `refused`, the rest goes on; so
/// does a second entry with the id of an earlier one. T has a member `id`.
template <typename T, typename Read>
std::vector<T> readList(
    const YamlNode& list, const QString& file, std::vector<Error>& refused, Read read)
{
    std::vector<T> values;
    QSet<QString> ids;
    for (const YamlNode& node : list.items) {
        YamlReader reader(node, file);
        T value = read(reader);
        if (reader.ok() && ids.contains(value.id))
            reader.refuse(duplicateId(value.id));
        if (const auto finished = reader.finish(); !finished) {
            refused.push_back(finished.error());
            continue;
        }
        ids.insert(value.id);
        values.push_back(std::move(value));
    }
    return values;
}

/// The list under `key` of a parsed document, or the document itself where `key` is empty; nullptr
/// and the reason in `refused` when it is none.
[[nodiscard]] const YamlNode* listIn(const YamlNode& document, const QString& file,
    std::vector<Error>& refused, const QString& key = {});

/// Parses a file and gives its list as listIn(); on failure the reason goes to `refused` and the
/// list is empty.
[[nodiscard]] YamlNode readYamlList(const QString& file, const QByteArray& bytes,
    std::vector<Error>& refused, const QString& key = {});

} // namespace kursbuch
