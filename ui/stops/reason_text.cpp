#include "ui/stops/reason_text.h"

#include "ui/stops/labels.h"
#include "ui/window/popup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kPopupWidth = 460;
constexpr std::size_t kMostLabels = 1; ///< more would make a cell taller than its table can bear

QString coloured(const QString& text, const QColor& colour)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(colour.name(), text);
}

const char* const kKinds[]
    = {"kind.law", "kind.guidance", "kind.judgement", "kind.physics", "kind.cost"};
const char* const kVerdicts[] = {"verdict.open", "verdict.conditions", "verdict.closed"};

QString wordKey(const char* const* keys, std::size_t index)
{
    return QString::fromLatin1(keys[index]);
}

} // namespace

QString ReasonText::muted(const QString& text) const
{
    return coloured(text, m_page.colours().muted);
}

QString ReasonText::labels(const std::vector<const Reason*>& reasons) const
{
    QStringList words;
    for (const Reason* reason : reasons) {
        const QString label = m_page.wording().text(reason->label).toHtmlEscaped();
        words << (reason->truth == Truth::Unknown ? tr("open: %1").arg(label) : label);
    }
    words.removeDuplicates();
    return u"<br><span style=\"font-size:small\">%1</span>"_s.arg(muted(words.join(u", "_s)));
}

QString ReasonText::verdict(Verdict verdict) const
{
    const QString word
        = m_page.wording().word(wordKey(kVerdicts, static_cast<std::size_t>(verdict)));
    return coloured(
        verdictShape(verdict) + QChar(0x00A0) + word, m_page.colours().verdict(verdict));
}

std::vector<const Reason*> ReasonText::weighing(const Judgement& judgement, const QString& topic)
{
    std::vector<const Reason*> found;
    for (const Reason& reason : judgement.reasons) {
        const bool ofTopic = topic.isEmpty() || reason.topic == topic;
        if (ofTopic && !reason.note && reason.effect != Verdict::Open)
            found.push_back(&reason);
    }
    std::stable_sort(found.begin(), found.end(),
        [](const Reason* a, const Reason* b) { return a->effect > b->effect; });
    return found;
}

QString ReasonText::topic(const Judgement& judgement, const QString& topic) const
{
    const auto reasons = weighing(judgement, topic);
    if (reasons.empty())
        return verdict(Verdict::Open);
    const Verdict worst = reasons.front()->effect;
    if (worst == Verdict::Closed)
        return verdict(Verdict::Closed) + labels({reasons.front()});
    const auto size = reasons.size();
    const QString count = size == 1 ? tr("1 condition") : tr("%1 conditions").arg(size);
    const QString html
        = coloured(verdictShape(worst) + QChar(0x00A0) + count, m_page.colours().verdict(worst));
    return size <= kMostLabels ? html + labels(reasons) : html;
}

QString ReasonText::reason(const Reason& reason) const
{
    const Wording& words = m_page.wording();
    const bool open = reason.truth == Truth::Unknown;
    const QColor colour
        = open ? m_page.colours().unknown() : m_page.colours().verdict(reason.effect);
    QString html
        = coloured(open ? unknownShape() : verdictShape(reason.effect), colour) + u"&nbsp;"_s;
    html += words.text(reason.text).toHtmlEscaped();
    if (!words.text(reason.remedy).isEmpty())
        html += u"<br>"_s + tr("Remedy: %1").arg(words.text(reason.remedy).toHtmlEscaped());
    for (const Opener& way : reason.opensIf)
        html += u"<br>"_s + tr("Lifted if %1").arg(opener(way));
    QStringList facts {reason.ref.isEmpty() ? reason.rule : reason.ref,
        words.word(wordKey(kKinds, static_cast<std::size_t>(reason.kind)))};
    if (!reason.source.text.isEmpty())
        facts << words.source(reason.source).toHtmlEscaped();
    if (!reason.who.isEmpty())
        facts << tr("acts: %1").arg(words.word(u"role."_s + reason.who));
    return html + u"<br>"_s + muted(facts.join(u" · "_s));
}

QString ReasonText::reasons(const Judgement& judgement, const QString& topic) const
{
    QStringList lines;
    for (const Reason* found : weighing(judgement, topic))
        lines << u"<p style=\"margin:0 0 8px 0\">%1</p>"_s.arg(reason(*found));
    for (const Reason& note : judgement.reasons) {
        if (note.note && (topic.isEmpty() || note.topic == topic))
            lines << u"<p style=\"margin:0 0 8px 0\">%1</p>"_s.arg(
                muted(m_page.wording().text(note.text).toHtmlEscaped()));
    }
    if (lines.isEmpty())
        return tr("Nothing stands against it.");
    return lines.join(QString());
}

QString ReasonText::jumpOf(const OpenQuestion& question, const WayResult& way)
{
    if (question.jump.isEmpty())
        return {};
    for (const LegResult& leg : way.legs) {
        if (leg.id == question.instance && leg.profile.startsWith(u"provider:"_s))
            return question.jump + u'@' + leg.profile;
    }
    return question.jump;
}

QString ReasonText::questions(const WayResult& way) const
{
    const Wording& words = m_page.wording();
    QStringList lines;
    for (const OpenQuestion& question : way.judgement.questions) {
        const QString label = words.text(question.label).toHtmlEscaped();
        const QString link = jumpOf(question, way).isEmpty()
            ? label
            : u"<a href=\"%1\">%2</a>"_s.arg(jumpOf(question, way), label);
        const QString who
            = question.who.isEmpty() ? QString() : u" · "_s + words.word(u"role."_s + question.who);
        lines << coloured(unknownShape(), m_page.colours().unknown()) + u"&nbsp;"_s + link
                + muted(who);
    }
    return lines.join(u"<br>"_s);
}

QString ReasonText::opener(const Opener& opener) const
{
    const FactTable& table = m_page.catalog().facts;
    QStringList changes;
    for (const FactChange& change : opener) {
        const FactDeclaration& fact = table.at(change.fact);
        const QString label = m_page.wording().text(fact.label).toHtmlEscaped();
        const QString link
            = fact.jump.isEmpty() ? label : u"<a href=\"%1\">%2</a>"_s.arg(fact.jump, label);
        changes << u"%1: %2"_s.arg(link, factValue(fact, change.value));
    }
    return changes.join(u" "_s + tr("and") + u" "_s);
}

QString ReasonText::choice(const FactDeclaration& fact, const QString& id) const
{
    const auto index = fact.domain.indexOf(id);
    if (index < 0 || index >= static_cast<qsizetype>(fact.domainLabels.size()))
        return id;
    return m_page.wording()
        .text(fact.domainLabels[static_cast<std::size_t>(index)])
        .toHtmlEscaped();
}

QString ReasonText::factValue(const FactDeclaration& fact, const FactValue& value) const
{
    if (const bool* flag = std::get_if<bool>(&value))
        return *flag ? tr("yes") : tr("no");
    if (const double* number = std::get_if<double>(&value))
        return m_page.wording().number(*number, 0);
    if (const QString* id = std::get_if<QString>(&value))
        return choice(fact, *id);
    QStringList labels;
    if (const QStringList* ids = std::get_if<QStringList>(&value)) {
        for (const QString& id : *ids)
            labels << choice(fact, id);
    }
    return labels.join(u", "_s);
}

void openText(FormPage& page, QWidget* anchor, const QString& title, const QString& html)
{
    auto* content = new QWidget;
    content->setFixedWidth(kPopupWidth);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(textLabel(title, LabelKind::Strong));
    QLabel* text = makeRichLabel(page);
    text->setText(html);
    column->addWidget(text);
    Popup* popup = Popup::open(anchor, content);
    QObject::connect(text, &QLabel::linkActivated, popup, &QWidget::close);
}

QLabel* makeRichLabel(FormPage& page)
{
    QLabel* label = textLabel({});
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(
        Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard | Qt::TextSelectableByMouse);
    QObject::connect(label, &QLabel::linkActivated, &page, [&page](const QString& link) {
        if (link.contains(u'/'))
            page.jump(link);
    });
    return label;
}

} // namespace kursbuch
