#pragma once

#include <QString>
#include <algorithm>
#include <string_view>

namespace kursbuch {

/// Thrown when a text is not in the plain form; caught by parsePlainYaml().
struct NotPlain { };

[[nodiscard]] inline bool isKeyChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
        || c == '-' || c == '.';
}

[[nodiscard]] inline bool isOneOf(char c, std::string_view set)
{
    return set.find(c) != std::string_view::npos;
}

/// Where a PlainParser stands in its text: steps over blanks, lines and comments and counts them.
class PlainCursor {
protected:
    explicit PlainCursor(std::string_view text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_pos >= m_text.size(); }
    /// A line feed stands for the end of the text.
    [[nodiscard]] char peek(std::size_t ahead = 0) const
    {
        return m_pos + ahead < m_text.size() ? m_text[m_pos + ahead] : '\n';
    }
    [[nodiscard]] int column() const { return static_cast<int>(m_pos - m_lineStart); }
    [[nodiscard]] bool atItem() const { return peek() == '-' && peek(1) == ' '; }

    void spaces()
    {
        while (peek() == ' ')
            ++m_pos;
    }

    void newLine()
    {
        m_pos = std::min(m_pos + 1, m_text.size());
        m_lineStart = m_pos;
        ++m_line;
    }

    void restOfComment()
    {
        while (peek() != '\n')
            ++m_pos;
    }

    /// To the first character of the next line that is neither blank nor a comment.
    void nextContent()
    {
        while (!atEnd()) {
            spaces();
            if (peek() == '#')
                restOfComment();
            if (peek() != '\n')
                return;
            newLine();
        }
    }

    [[nodiscard]] QString text(std::size_t from, std::size_t length) const
    {
        return QString::fromUtf8(m_text.data() + from, static_cast<qsizetype>(length));
    }

    std::string_view m_text;
    std::size_t m_pos = 0;
    std::size_t m_lineStart = 0;
    int m_line = 1;
};

} // namespace kursbuch
