#include "app/catalog/plain_yaml.h"

#include "app/catalog/plain_cursor.h"

namespace kursbuch {
namespace {

using Kind = YamlNode::Kind;

constexpr int kMaxDepth = 20; // well below the limits of parseYaml(), which then decides
constexpr int kMaxNodes = 100'000;

class PlainParser : PlainCursor {
public:
    explicit PlainParser(std::string_view text)
        : PlainCursor(text)
    {
    }

    YamlNode document()
    {
        nextContent();
        YamlNode root = block();
        if (!atEnd())
            throw NotPlain {};
        return root;
    }

private:
    /// After a value: nothing but a comment may follow in its line.
    void endOfValue()
    {
        const bool spaced = peek() == ' ';
        spaces();
        if (peek() == '#' && spaced)
            restOfComment();
        if (peek() != '\n')
            throw NotPlain {};
        nextContent();
    }

    /// Length of a simple key in front of a colon, 0 when there is none.
    [[nodiscard]] std::size_t keyLength() const
    {
        std::size_t length = 0;
        while (isKeyChar(peek(length)))
            ++length;
        const bool isKey = peek(length) == ':' && isOneOf(peek(length + 1), " \n");
        return isKey && peek() != '-' ? length : 0;
    }

    QString key()
    {
        const std::size_t length = keyLength();
        if (length == 0)
            throw NotPlain {};
        const QString name = text(m_pos, length);
        m_pos += length + 1;
        return name;
    }

    YamlNode node(Kind kind)
    {
        if (++m_nodes > kMaxNodes)
            throw NotPlain {};
        return {.kind = kind, .line = m_line};
    }

    static void add(YamlNode& map, const QString& key, YamlNode value)
    {
        if (map.member(key) != nullptr)
            throw NotPlain {};
        map.members.emplace_back(key, std::move(value));
    }

    void deeper()
    {
        if (++m_depth > kMaxDepth)
            throw NotPlain {};
    }

    YamlNode block() { return atItem() ? blockList(column()) : blockMap(column()); }

    YamlNode blockList(int indent)
    {
        deeper();
        YamlNode list = node(Kind::List);
        while (!atEnd() && column() == indent && atItem()) {
            ++m_pos;
            spaces();
            list.items.push_back(keyLength() > 0 ? blockMap(column()) : inlineValue());
        }
        if (!atEnd() && column() > indent)
            throw NotPlain {};
        --m_depth;
        return list;
    }

    YamlNode blockMap(int indent)
    {
        deeper();
        YamlNode map = node(Kind::Map);
        while (!atEnd() && column() == indent && !atItem()) {
            const QString name = key();
            spaces();
            add(map, name, peek() == '\n' ? nested(indent) : inlineValue());
        }
        if (map.members.empty() || (!atEnd() && column() > indent))
            throw NotPlain {};
        --m_depth;
        return map;
    }

    /// The block that stands under "key:"; a list may stand in the key's own column.
    YamlNode nested(int indent)
    {
        nextContent();
        if (atEnd() || column() < indent || (column() == indent && !atItem()))
            throw NotPlain {};
        return block();
    }

    YamlNode inlineValue()
    {
        YamlNode value = isOneOf(peek(), "{[\"") ? flow() : plain({});
        endOfValue();
        return value;
    }

    YamlNode flow()
    {
        if (peek() == '{')
            return flowMap();
        if (peek() == '[')
            return flowList();
        return peek() == '"' ? quoted() : plain(",]}");
    }

    void flowSpace()
    {
        spaces();
        while (peek() == '\n' && !atEnd()) {
            newLine();
            spaces();
        }
    }

    /// True when one more entry follows; steps over the comma or the closing bracket.
    bool oneMore(char close)
    {
        flowSpace();
        const char c = peek();
        ++m_pos;
        if (c != ',' && c != close)
            throw NotPlain {};
        return c == ',';
    }

    YamlNode flowMap()
    {
        deeper();
        YamlNode map = node(Kind::Map);
        ++m_pos;
        do {
            flowSpace();
            const QString name = key();
            flowSpace();
            add(map, name, flow());
        } while (oneMore('}'));
        --m_depth;
        return map;
    }

    YamlNode flowList()
    {
        deeper();
        YamlNode list = node(Kind::List);
        ++m_pos;
        do {
            flowSpace();
            list.items.push_back(flow());
        } while (oneMore(']'));
        --m_depth;
        return list;
    }

    YamlNode quoted()
    {
        YamlNode value = node(Kind::Scalar);
        value.quoted = true;
        const std::size_t from = ++m_pos;
        while (!isOneOf(peek(), "\"\\\n"))
            ++m_pos;
        if (peek() != '"')
            throw NotPlain {};
        value.text = text(from, m_pos - from);
        ++m_pos;
        return value;
    }

    /// A word without quotes up to the end of the line or one of `stops`.
    YamlNode plain(std::string_view stops)
    {
        YamlNode value = node(Kind::Scalar);
        const bool isNegative = peek() == '-' && !isOneOf(peek(1), " \n-");
        if (isOneOf(peek(), "&*!|>%@`\"'#,[]{}?:=<-\n ") && !isNegative)
            throw NotPlain {};
        const std::size_t from = m_pos;
        while (peek() != '\n' && !isOneOf(peek(), stops) && !(peek() == ' ' && peek(1) == '#')) {
            checkInside(!stops.empty());
            ++m_pos;
        }
        std::size_t length = m_pos - from;
        while (length > 0 && m_text[from + length - 1] == ' ')
            --length;
        value.text = text(from, length);
        if (value.text == QLatin1String("~"))
            return {.kind = Kind::Null, .line = value.line};
        if (value.text.compare(QLatin1String("null"), Qt::CaseInsensitive) == 0)
            throw NotPlain {};
        return value;
    }

    /// What would end or change a plain word for the library.
    void checkInside(bool inFlow) const
    {
        const bool isColon = peek() == ':' && isOneOf(peek(1), " \n,]}");
        if (isColon || (inFlow && isOneOf(peek(), "?[{")))
            throw NotPlain {};
    }

    int m_depth = 0;
    int m_nodes = 0;
};

bool hasOddBytes(const QByteArray& bytes)
{
    const auto isOdd = [](char c) { return c != '\n' && c >= 0 && c < ' '; };
    return bytes.startsWith("\xEF\xBB\xBF") || std::any_of(bytes.begin(), bytes.end(), isOdd);
}

} // namespace

std::optional<YamlNode> parsePlainYaml(const QByteArray& bytes)
{
    if (hasOddBytes(bytes))
        return {};
    try {
        return PlainParser({bytes.constData(), static_cast<std::size_t>(bytes.size())}).document();
    } catch (const NotPlain&) {
        return {};
    }
}

} // namespace kursbuch
