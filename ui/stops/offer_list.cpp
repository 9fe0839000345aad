#include "ui/stops/offer_list.h"

#include "app/assess/facts.h"
#include "app/assess/figures.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

bool rentsGpus(const QString& wayId)
{
    return wayId == u"cloud"_s || wayId == u"hybrid"_s;
}

QString OfferList::country(const QString& iso) const
{
    const Place* place = m_page.catalog().place(iso);
    return place ? m_page.wording().text(place->name) : iso;
}

QString OfferList::price(double value, const QString& currency, const QString& per) const
{
    return u"%1 %2/%3"_s.arg(
        m_page.wording().number(value, 2), currency == u"EUR"_s ? u"€"_s : currency, per);
}

double OfferList::figureOf(const QString& id) const
{
    return kursbuch::figureOf(id, m_page.plan(), m_page.catalog()).value.value_or(1.0);
}

double OfferList::inEuro(double value, const QString& currency) const
{
    return currency == u"USD"_s ? value / figureOf(u"fx_eur_usd"_s) : value;
}

OfferEntry OfferList::entryOf(const Offer& offer) const
{
    const Gpu* gpu = m_page.catalog().gpu(offer.gpuId);
    OfferEntry entry {.id = offer.id,
        .name = offer.name,
        .providerId = offer.providerId,
        .country = offer.country,
        .hardware = u"%1 × %2"_s.arg(offer.gpuCount).arg(gpu ? gpu->name : offer.gpuId),
        .priceText = tr("on request"),
        .source = offer.source};
    if (offer.pricePerHour) {
        entry.price = inEuro(*offer.pricePerHour, offer.currency);
        entry.priceText = price(*offer.pricePerHour, offer.currency, u"h"_s);
    } else if (offer.pricePerMonth) {
        entry.price = inEuro(*offer.pricePerMonth, offer.currency) / figureOf(u"hours_per_month"_s);
        entry.priceText = price(*offer.pricePerMonth, offer.currency, tr("month"));
    }
    return entry;
}

OfferEntry OfferList::entryOf(const Service& service) const
{
    OfferEntry entry {.id = service.id,
        .name = service.name,
        .providerId = service.providerId,
        .country = service.country,
        .hardware = m_page.wording().word(u"service."_s + service.kind),
        .priceText = tr("on request"),
        .source = service.source};
    if (service.outputPerMillionTokens) {
        entry.price = inEuro(*service.outputPerMillionTokens, service.currency);
        entry.priceText = u"%1 | %2"_s.arg(
            m_page.wording().number(service.inputPerMillionTokens.value_or(0.0), 2),
            price(*service.outputPerMillionTokens, service.currency, tr("1M tokens")));
    } else if (service.perThousandItems) {
        entry.price = inEuro(*service.perThousandItems, service.currency);
        entry.priceText = price(*service.perThousandItems, service.currency, tr("1,000 items"));
    }
    return entry;
}

std::vector<OfferEntry> OfferList::entries(const QString& wayId) const
{
    std::vector<OfferEntry> found;
    if (rentsGpus(wayId)) {
        for (const Offer& offer : m_page.catalog().offers)
            found.push_back(entryOf(offer));
        return found;
    }
    for (const Service& service : m_page.catalog().services) {
        if (wayId == u"api"_s || service.tunable)
            found.push_back(entryOf(service));
    }
    return found;
}

Verdict OfferList::verdictOf(const QString& wayId, const OfferEntry& entry) const
{
    const Assessment& assessment = m_page.assessment();
    const JudgeInput input {
        m_page.plan(), m_page.catalog(), assessment.context, assessment.planFacts};
    const External external {m_page.catalog().provider(entry.providerId), entry.country};
    return verdictOfLegs(wayId, external, input);
}

} // namespace kursbuch
