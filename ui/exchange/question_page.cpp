#include "ui/exchange/question_page.h"

#include "app/exchange/asked_questions.h"
#include "ui/document/plan_file.h"
#include "ui/text/translations.h"
#include "ui/text/wording.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

// Resources of a static library are only there once they were asked for; the macro works outside
// of namespaces only.
static void openExchangeResources()
{
    Q_INIT_RESOURCE(kursbuch_exchange);
}

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

QByteArray resource(const QString& name)
{
    openExchangeResources();
    QFile file(u":/exchange/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<AskedQuestion> asked(const QuestionPage& page)
{
    std::vector<AskedQuestion> items = askedQuestions(page.plan, page.assessment, page.catalog);
    std::erase_if(items, [&page](const AskedQuestion& one) { return one.item->who != page.role; });
    return items;
}

/// What the form is made of as JSON; the page's script sets all of it as text.
class FormData {
public:
    explicit FormData(const QuestionPage& page)
        : m_page(page)
        , m_words(page.catalog, page.language)
    {
    }

    [[nodiscard]] QString title() const
    {
        const QString title = m_page.plan.departure.title.simplified();
        return title.isEmpty() ? m_words.word(u"report.untitled"_s) : title;
    }

    [[nodiscard]] QJsonObject json() const
    {
        const std::vector<AskedQuestion> items = asked(m_page);
        return {{u"plan"_s, m_page.plan.id}, {u"title"_s, title()},
            {u"organisation"_s, m_page.plan.departure.organisation}, {u"role"_s, m_page.role},
            {u"name"_s, nameOfRole()}, {u"file"_s, fileName()}, {u"texts"_s, texts(items.size())},
            {u"groups"_s, groups(items)}};
    }

    [[nodiscard]] QString word(const QString& key) const { return m_words.word(u"form."_s + key); }

private:
    [[nodiscard]] QString nameOfRole() const
    {
        for (const Person& person : m_page.plan.departure.people)
            if (person.role == m_page.role)
                return person.name;
        return {};
    }

    [[nodiscard]] QString fileName() const
    {
        return fileNameFor(m_page.plan, u" - %1 - %2.json"_s.arg(word(u"file"_s), roleName()));
    }

    [[nodiscard]] QString roleName() const { return m_words.word(u"role."_s + m_page.role); }

    [[nodiscard]] QJsonObject texts(std::size_t count) const
    {
        QJsonObject texts;
        for (const QString& key : {u"not_applicable"_s, u"note"_s, u"reset"_s, u"save"_s, u"copy"_s,
                 u"copy_hint"_s, u"progress"_s, u"name"_s, u"name_missing"_s, u"reason_missing"_s,
                 u"reasons_missing"_s})
            texts.insert(key, word(key));
        texts.insert(u"kind"_s, m_words.say(u"form.kind"_s, {roleName()}));
        texts.insert(u"intro"_s,
            QJsonArray {
                m_words.say(u"form.intro"_s, {QString::number(count), m_words.date(m_page.date)}),
                word(u"how"_s), word(u"offline"_s)});
        return texts;
    }

    [[nodiscard]] QJsonObject json(const AskedQuestion& asked) const
    {
        const Item& item = *asked.item;
        QJsonArray options;
        QString proposed;
        for (const ItemOption& option : item.options) {
            const QString label = m_words.text(option.label);
            options.append(QJsonObject {{u"id"_s, option.id}, {u"label"_s, label}});
            if (option.id == asked.proposed)
                proposed = m_words.say(u"form.proposed"_s, {label});
        }
        const bool german = m_page.language == Language::German || item.basisEn.isEmpty();
        return {{u"item"_s, item.id}, {u"profile"_s, asked.profile},
            {u"text"_s, m_words.text(item.text)}, {u"why"_s, m_words.text(item.why)},
            {u"basis"_s, german ? item.basis : item.basisEn},
            {u"source"_s, m_words.source(item.source)}, {u"multiple"_s, item.multiple},
            {u"proposed"_s, proposed}, {u"options"_s, options},
            {u"answer"_s,
                QJsonObject {{u"options"_s, QJsonArray::fromStringList(asked.answer.options)},
                    {u"not_applicable"_s, asked.answer.notApplicable},
                    {u"note"_s, asked.answer.note}}}};
    }

    [[nodiscard]] QString headingOf(const AskedQuestion& asked) const
    {
        const Item& item = *asked.item;
        QStringList parts {m_words.word(u"stop."_s + item.stop)};
        for (const ItemGroup& group : m_page.catalog.groups)
            if (group.id == item.group && group.stop == item.stop)
                parts.append(m_words.text(group.title));
        parts.append(providerName(asked.profile, m_page.catalog));
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    [[nodiscard]] QJsonArray groups(const std::vector<AskedQuestion>& items) const
    {
        std::vector<std::pair<QString, QJsonArray>> groups;
        for (const AskedQuestion& one : items) {
            const QString heading = headingOf(one);
            auto group = std::ranges::find(groups, heading, &std::pair<QString, QJsonArray>::first);
            if (group == groups.end())
                group = groups.insert(groups.end(), {heading, {}});
            group->second.append(json(one));
        }
        QJsonArray list;
        for (const auto& [heading, questions] : groups)
            list.append(QJsonObject {{u"title"_s, heading}, {u"items"_s, questions}});
        return list;
    }

    const QuestionPage& m_page;
    Wording m_words;
};

/// Nothing in it may end the element that it stands in.
QByteArray forScript(const QJsonObject& data)
{
    QByteArray text = QJsonDocument(data).toJson(QJsonDocument::Compact);
    return text.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
}

QByteArray hashOf(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64();
}

/// Fills {name} in one pass, so that what is filled in is never filled itself.
QByteArray filled(const QByteArray& pattern, const QHash<QString, QByteArray>& values)
{
    static const QRegularExpression place(u"\\{([a-z_]+)\\}"_s);
    const QString text = QString::fromUtf8(pattern);
    QByteArray out;
    qsizetype from = 0;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch here = match.next();
        out += text.mid(from, here.capturedStart() - from).toUtf8();
        out += values.value(here.captured(1));
        from = here.capturedEnd();
    }
    return out + text.mid(from).toUtf8();
}

} // namespace

int questionCount(const QuestionPage& page)
{
    return static_cast<int>(asked(page).size());
}

QByteArray writeQuestionPage(const QuestionPage& page)
{
    const FormData form(page);
    const QByteArray style = resource(u"questions.css"_s);
    const QByteArray script = resource(u"questions.js"_s);
    return filled(resource(u"questions.html"_s),
        {{u"lang"_s, languageCode(page.language).toUtf8()},
            {u"title"_s, form.title().toHtmlEscaped().toUtf8()},
            {u"noscript"_s, form.word(u"noscript"_s).toHtmlEscaped().toUtf8()}, {u"style"_s, style},
            {u"style_hash"_s, hashOf(style)}, {u"script"_s, script},
            {u"script_hash"_s, hashOf(script)}, {u"data"_s, forScript(form.json())}});
}

} // namespace kursbuch
