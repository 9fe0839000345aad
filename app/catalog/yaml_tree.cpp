#include "app/catalog/plain_yaml.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <algorithm>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMaxBytes = qsizetype {2} * 1024 * 1024;
constexpr std::size_t kMaxDepth = 40;
constexpr int kMaxNodes = 200'000;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

QString placeAt(const QString& file, int line)
{
    return u"%1:%2"_s.arg(file).arg(line);
}

/// Thrown and caught in this file only, to leave yaml-cpp's parser in the middle.
struct Refusal {
    QString message;
    int line;
};

/// Builds the tree from events, so that limits hold while reading and not after.
class TreeBuilder final : public YAML::EventHandler {
public:
    [[nodiscard]] YamlNode takeRoot() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark& mark) override
    {
        if (m_documents++ > 0)
            refuse(mark,
                kursbuch::tr("A second document begins here. Keep one document in each file."));
    }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        checkPlain(mark, {}, anchor);
        leaf(mark, {.kind = YamlNode::Kind::Null});
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override
    {
        refuse(mark, kursbuch::tr("Aliases (*name) are not allowed. Write the value out."));
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
        const std::string& value) override
    {
        checkPlain(mark, tag, anchor);
        leaf(mark,
            {.kind = YamlNode::Kind::Scalar,
                .quoted = tag == "!",
                .text = QString::fromStdString(value)});
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value /*style*/) override
    {
        checkPlain(mark, tag, anchor);
        open(mark, YamlNode::Kind::List);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value /*style*/) override
    {
        checkPlain(mark, tag, anchor);
        open(mark, YamlNode::Kind::Map);
    }
    void OnMapEnd() override { close(); }

private:
    struct Level {
        YamlNode node;
        QString key {};
        bool hasKey = false;
    };

    [[noreturn]] static void refuse(const YAML::Mark& mark, const QString& message)
    {
        throw Refusal {message, mark.line + 1};
    }

    static void checkPlain(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor)
    {
        if (anchor != 0)
            refuse(mark, kursbuch::tr("Anchors (&name) are not allowed. Write the value out."));
        // yaml-cpp marks untagged plain values "?" and quoted ones "!".
        if (!tag.empty() && tag != "?" && tag != "!")
            refuse(mark, kursbuch::tr("Tags (!type) are not allowed. Leave the tag out."));
    }

    void count(const YAML::Mark& mark)
    {
        if (++m_count > kMaxNodes)
            refuse(mark, kursbuch::tr("The file holds more than 200,000 values. Split it."));
    }

    void leaf(const YAML::Mark& mark, YamlNode node)
    {
        count(mark);
        node.line = mark.line + 1;
        if (!m_levels.empty() && m_levels.back().node.kind == YamlNode::Kind::Map
            && !m_levels.back().hasKey)
            takeKey(mark, node);
        else
            put(std::move(node));
    }

    void takeKey(const YAML::Mark& mark, const YamlNode& node)
    {
        Level& level = m_levels.back();
        if (node.kind != YamlNode::Kind::Scalar || node.text.isEmpty())
            refuse(mark, kursbuch::tr("A key is missing in front of the colon. Add it."));
        if (level.node.member(node.text) != nullptr)
            refuse(mark,
                kursbuch::tr("The key “%1” is there twice. Remove one of them.").arg(node.text));
        level.key = node.text;
        level.hasKey = true;
    }

    void open(const YAML::Mark& mark, YamlNode::Kind kind)
    {
        count(mark);
        if (m_levels.size() >= kMaxDepth)
            refuse(mark, kursbuch::tr("More than 40 levels are nested here. Write it flatter."));
        if (!m_levels.empty() && m_levels.back().node.kind == YamlNode::Kind::Map
            && !m_levels.back().hasKey)
            refuse(mark, kursbuch::tr("A list or map cannot be a key. Write a plain word."));
        m_levels.push_back({.node = {.kind = kind, .line = mark.line + 1}});
    }

    void close()
    {
        YamlNode node = std::move(m_levels.back().node);
        m_levels.pop_back();
        put(std::move(node));
    }

    void put(YamlNode node)
    {
        if (m_levels.empty()) {
            m_root = std::move(node);
            return;
        }
        Level& level = m_levels.back();
        if (level.node.kind == YamlNode::Kind::List) {
            level.node.items.push_back(std::move(node));
        } else {
            level.node.members.emplace_back(level.key, std::move(node));
            level.hasKey = false;
        }
    }

    YamlNode m_root {};
    std::vector<Level> m_levels {};
    int m_documents = 0;
    int m_count = 0;
};

Result<void> checkBytes(const QString& file, const QByteArray& bytes)
{
    if (bytes.size() > kMaxBytes)
        return fail(ErrorCode::InvalidData, tr("The file is larger than 2 MiB. Split it."), file);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return fail(
            ErrorCode::Unreadable, tr("The file is not UTF-8 text. Save it as UTF-8."), file);
    return {};
}

} // namespace

const YamlNode* YamlNode::member(const QString& key) const
{
    const auto it = std::find_if(
        members.begin(), members.end(), [&key](const auto& member) { return member.first == key; });
    return it == members.end() ? nullptr : &it->second;
}

Result<YamlNode> parseYaml(const QString& file, const QByteArray& bytes)
{
    if (const auto checked = checkBytes(file, bytes); !checked)
        return tl::unexpected(checked.error());
    if (auto plain = parsePlainYaml(bytes))
        return std::move(*plain);
    return parseAnyYaml(file, bytes);
}

Result<YamlNode> parseAnyYaml(const QString& file, const QByteArray& bytes)
{
    if (const auto checked = checkBytes(file, bytes); !checked)
        return tl::unexpected(checked.error());
    try {
        std::istringstream stream(bytes.toStdString());
        YAML::Parser parser(stream);
        TreeBuilder builder;
        while (parser.HandleNextDocument(builder)) { }
        return builder.takeRoot();
    } catch (const Refusal& refusal) {
        return fail(ErrorCode::InvalidData, refusal.message, placeAt(file, refusal.line));
    } catch (const YAML::Exception& exception) {
        return fail(ErrorCode::Unreadable,
            tr("This is not valid YAML (%1). Check indentation, colons and quotes near this line.")
                .arg(QString::fromStdString(exception.msg)),
            placeAt(file, std::max(exception.mark.line, 0) + 1));
    }
}

} // namespace kursbuch
