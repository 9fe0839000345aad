#include "app/prices/json_entries.h"

#include <QByteArrayView>

namespace kursbuch {
namespace {

class EntryScanner {
public:
    explicit EntryScanner(QByteArrayView json)
        : m_json(json)
    {
    }

    [[nodiscard]] std::vector<JsonEntry> entries()
    {
        std::vector<JsonEntry> found;
        m_at = m_json.indexOf('{');
        if (m_at < 0)
            return found;
        m_line += static_cast<int>(m_json.first(m_at).count('\n'));
        ++m_at;
        while (seekKey())
            found.push_back(entry());
        return found;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_json.size(); }

    void step()
    {
        if (m_json[m_at] == '\n')
            ++m_line;
        ++m_at;
    }

    /// To the next quotation mark of the outermost object; false: it has ended.
    [[nodiscard]] bool seekKey()
    {
        while (!atEnd() && m_json[m_at] != '"' && m_json[m_at] != '}')
            step();
        return !atEnd() && m_json[m_at] == '"';
    }

    void skipString()
    {
        step();
        while (!atEnd() && m_json[m_at] != '"') {
            if (m_json[m_at] == '\\')
                step();
            if (!atEnd())
                step();
        }
        if (!atEnd())
            step();
    }

    [[nodiscard]] JsonEntry entry()
    {
        JsonEntry entry {.line = m_line};
        qsizetype from = m_at;
        skipString();
        entry.key = m_json.sliced(from, m_at - from).toByteArray();
        while (!atEnd() && m_json[m_at] != ':')
            step();
        if (!atEnd())
            step();
        from = m_at;
        entry.isWhole = skipValue();
        entry.value = m_json.sliced(from, m_at - from).toByteArray().trimmed();
        return entry;
    }

    /// To the comma or bracket behind the value; false: the text ended before.
    [[nodiscard]] bool skipValue()
    {
        int depth = 0;
        while (!atEnd()) {
            const char letter = m_json[m_at];
            if (letter == '"') {
                skipString();
                continue;
            }
            if (depth == 0 && (letter == ',' || letter == '}'))
                return true;
            if (letter == '{' || letter == '[')
                ++depth;
            else if (letter == '}' || letter == ']')
                --depth;
            step();
        }
        return false;
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

std::vector<JsonEntry> jsonEntries(const QByteArray& json)
{
    return EntryScanner(json).entries();
}

} // namespace kursbuch
