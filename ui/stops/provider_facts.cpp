#include "ui/stops/provider_facts.h"

#include "ui/stops/labels.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace kursbuch {

ProviderFacts::ProviderFacts(FormPage& page)
    : m_page(page)
    , m_choice(new QComboBox(this))
    , m_facts(textLabel({}, LabelKind::Muted))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (const Provider& provider : page.catalog().providers)
        m_choice->addItem(provider.name, provider.id);
    m_choice->setObjectName(u"provider"_s);
    m_choice->setAccessibleName(tr("Provider"));
    column->addWidget(m_choice, 0, Qt::AlignLeft);
    column->addWidget(m_facts);
    setFocusProxy(m_choice);
    m_questions = page.addItems({.stop = u"data_protection"_s, .scope = ItemScope::Provider});
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        m_questions->render(m_page.wording());
    });
    for (const WayResult& way : page.assessment().ways) {
        if (const Provider* provider = providerOf(page.catalog(), way.offerId)) {
            choose(provider->id);
            break;
        }
    }
    refresh();
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
    if (const Provider* provider = m_page.catalog().provider(id))
        m_facts->setText(facts(*provider));
}

QString ProviderFacts::country(const QString& iso) const
{
    const Place* place = m_page.catalog().place(iso);
    return place ? m_page.wording().text(place->name) : iso;
}

QString ProviderFacts::waysOf(const Provider& provider) const
{
    QStringList ways;
    for (const WayResult& way : m_page.assessment().ways) {
        if (providerOf(m_page.catalog(), way.offerId) == &provider)
            ways << m_page.wording().word(u"way.%1.short"_s.arg(way.id));
    }
    return ways.join(u", "_s);
}

QString ProviderFacts::facts(const Provider& provider) const
{
    QStringList support;
    for (const QString& iso : provider.support)
        support << country(iso);
    QStringList parts {tr("Seat: %1").arg(country(provider.seat)),
        tr("ultimate control: %1").arg(country(provider.parent)),
        support.isEmpty() ? tr("support from: not known")
                          : tr("support from: %1").arg(support.join(u", "_s))};
    QString text = parts.join(u" · "_s) + u'\n' + m_page.wording().source(provider.source);
    if (const QString ways = waysOf(provider); !ways.isEmpty())
        text += u'\n' + tr("Judged and priced for: %1").arg(ways);
    return text;
}

const Provider* providerOf(const Catalog& catalog, const QString& offerId)
{
    if (const Offer* offer = catalog.offer(offerId))
        return catalog.provider(offer->providerId);
    if (const Service* service = catalog.service(offerId))
        return catalog.provider(service->providerId);
    return nullptr;
}

QString offerName(const FormPage& page, const QString& id)
{
    const Provider* provider = providerOf(page.catalog(), id);
    if (!provider)
        return u"–"_s;
    const Offer* offer = page.catalog().offer(id);
    const Service* service = page.catalog().service(id);
    return provider->name + u" · "_s + (offer ? offer->name : service->name);
}

} // namespace kursbuch
