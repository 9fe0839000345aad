#include "ui/stops/threshold_card.h"

#include "ui/stops/labels.h"
#include "ui/stops/rich_text.h"
#include "ui/text/threshold_words.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

QString marked(const FormPage& page, Truth need, const QString& result)
{
    const Theme& colours = page.colours();
    const QColor colour = need == Truth::Unknown
        ? colours.unknown()
        : colours.verdict(need == Truth::True ? Verdict::Conditions : Verdict::Open);
    const QString shape = need == Truth::Unknown
        ? unknownShape()
        : verdictShape(need == Truth::True ? Verdict::Conditions : Verdict::Open);
    return u"<span style=\"color:%1\">%2</span>&nbsp;<b>%3</b>"_s.arg(
        colour.name(), shape, result.toHtmlEscaped());
}

QString links(const FormPage& page, const QStringList& items)
{
    QStringList links;
    for (const QString& id : items) {
        const Item* item = page.catalog().item(id);
        if (item == nullptr)
            continue;
        const QString label
            = page.wording().text(page.catalog().facts.at(item->fact).label).toHtmlEscaped();
        links << u"<a href=\"%1/%2\">%3</a>"_s.arg(item->stop, id, label);
    }
    return page.wording().say(u"threshold.open"_s, {links.join(u", "_s)});
}

QString thresholdText(const FormPage& page)
{
    const ThresholdCheck check = thresholdCheck(page.assessment().planFacts, page.plan());
    const ThresholdWords words = thresholdWords(check, page.wording());
    QString html = marked(page, check.need, words.result);
    for (const QString& why : words.why)
        html += u"<br>"_s + why.toHtmlEscaped();
    if (!words.openItems.isEmpty())
        html += u"<br>"_s + links(page, words.openItems);
    return html
        + u"<br><span style=\"color:%1\">%2</span>"_s.arg(page.colours().muted.name(),
            page.wording().word(u"threshold.source"_s).toHtmlEscaped());
}

} // namespace

void addThresholdCard(FormPage& page, const QString& title)
{
    const Section card = page.card(title);
    QLabel* label = makeRichLabel(page);
    label->setObjectName(u"threshold"_s);
    card.layout->addWidget(label);
    card.onRender([&page, label] { label->setText(thresholdText(page)); });
}

} // namespace kursbuch
