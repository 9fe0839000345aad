#include "ui/stops/provider_facts.h"

#include "ui/stops/labels.h"
#include "ui/stops/rich_text.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace kursbuch {

ProviderFacts::ProviderFacts(FormPage& page)
    : m_page(page)
    , m_choice(new QComboBox(this))
    , m_ways(textLabel({}, LabelKind::Muted))
    , m_facts(makeRichLabel(page))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    fillChoice();
    m_choice->setObjectName(u"provider"_s);
    m_choice->setAccessibleName(tr("Provider"));
    m_facts->setObjectName(u"providerProfile"_s);
    m_facts->setAccessibleName(tr("Profile of the provider"));
    column->addWidget(m_choice, 0, Qt::AlignLeft);
    column->addWidget(m_ways);
    column->addWidget(m_facts);
    setFocusProxy(m_choice);
    m_questions = page.addItems({.stop = u"data_protection"_s, .scope = ItemScope::Provider});
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        m_questions->render(m_page.wording());
    });
    refresh();
}

/// The providers that ways are judged by come first.
void ProviderFacts::fillChoice()
{
    const QStringList considered = providersConsidered(m_page.assessment(), m_page.catalog());
    for (const QString& id : considered)
        m_choice->addItem(m_page.catalog().provider(id)->name, id);
    if (!considered.isEmpty())
        m_choice->insertSeparator(m_choice->count());
    for (const Provider& provider : m_page.catalog().providers)
        if (!considered.contains(provider.id))
            m_choice->addItem(provider.name, provider.id);
}

void ProviderFacts::choose(const QString& providerId)
{
    if (const int index = m_choice->findData(providerId); index >= 0)
        m_choice->setCurrentIndex(index);
}

void ProviderFacts::refresh()
{
    const QString id = m_choice->currentData().toString();
    m_questions->setSelection({.stop = u"data_protection"_s,
        .scope = ItemScope::Provider,
        .profile = u"provider:"_s + id});
    const QString ways = waysOf(id);
    m_ways->setText(ways.isEmpty() ? tr("No way is judged by this provider at the moment.")
                                   : tr("Judged and priced for: %1").arg(ways));
    m_facts->setText(profile(id));
}

QString ProviderFacts::waysOf(const QString& providerId) const
{
    QStringList ways;
    for (const WayResult& way : m_page.assessment().ways) {
        const Provider* provider = providerOf(m_page.catalog(), way.offerId);
        if (provider != nullptr && provider->id == providerId)
            ways << m_page.wording().word(u"way.%1.short"_s.arg(way.id));
    }
    return ways.join(u", "_s);
}

QString ProviderFacts::muted(const QString& text) const
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(
        m_page.colours().muted.name(), text.toHtmlEscaped());
}

/// A question that does not arise for these data stands nowhere on the page.
bool ProviderFacts::isAsked(const ProfileLine& line) const
{
    const Item* item = m_page.catalog().item(line.id);
    return item != nullptr && evaluate(item->showIf, m_page.assessment().planFacts) != Truth::False;
}

QString ProviderFacts::value(const ProfileLine& line) const
{
    const Theme& theme = m_page.colours();
    const QString known = m_page.wording().text(line.value).toHtmlEscaped();
    const QString shown = known.isEmpty() ? u"<span style=\"color:%1\">%2&nbsp;%3</span>"_s.arg(
                              theme.unknown().name(), unknownShape(), tr("not known"))
                                          : known;
    return line.jump.isEmpty() || !isAsked(line)
        ? shown
        : u"<a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(line.jump, theme.accent.name(), shown);
}

QString ProviderFacts::origin(const ProfileLine& line) const
{
    const Wording& words = m_page.wording();
    QStringList parts;
    if (line.typed) {
        const QString paper = words.text(line.paper);
        if (paper == words.text(line.value))
            parts << tr("your answer, as the provider says");
        else
            parts << (paper.isEmpty()
                    ? tr("your answer")
                    : tr("your answer; according to the provider: %1").arg(paper));
    }
    if (!line.ownNote.isEmpty())
        parts << tr("note: %1").arg(line.ownNote);
    if (line.source)
        parts << words.source(*line.source);
    if (const QString note = words.text(line.note); !note.isEmpty())
        parts << note;
    return muted(parts.join(u" · "_s));
}

QString ProviderFacts::row(const ProfileLine& line) const
{
    const auto cell = [](const QString& html, int width) {
        return u"<td width=\"%1%\" style=\"padding:3px 12px 3px 0\">%2</td>"_s.arg(width).arg(html);
    };
    return u"<tr>%1%2%3</tr>"_s.arg(cell(m_page.wording().text(line.label).toHtmlEscaped(), 24),
        cell(value(line), 28), cell(origin(line), 48));
}

QString ProviderFacts::profile(const QString& providerId) const
{
    QString rows;
    for (const ProfileLine& line : providerProfile(m_page.plan(), m_page.catalog(), providerId))
        rows += row(line);
    return u"<table width=\"100%\">%1</table>"_s.arg(rows);
}

QString offerName(const FormPage& page, const QString& id)
{
    const Provider* provider = providerOf(page.catalog(), id);
    if (!provider)
        return id.isEmpty() ? u"–"_s : id;
    const Offer* offer = page.catalog().offer(id);
    const Service* service = page.catalog().service(id);
    return provider->name + u" · "_s + (offer ? offer->name : service->name);
}

} // namespace kursbuch
