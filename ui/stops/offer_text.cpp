#include "ui/stops/offer_text.h"

#include "app/assess/figures.h"
#include "app/assess/provider_profile.h"
#include "ui/stops/market_model.h"
#include "ui/stops/rich_text.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

QString OfferText::muted(const QString& text) const
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(
        m_page.colours().muted.name(), text.toHtmlEscaped());
}

QString OfferText::notKnown() const
{
    return muted(unknownShape() + u' ' + tr("not known"));
}

QString OfferText::country(const QString& iso) const
{
    const Place* place = m_page.catalog().place(iso);
    const QString name = place ? m_page.wording().text(place->name) : iso;
    return name.isEmpty() ? notKnown() : name.toHtmlEscaped();
}

/// As it is listed, and in euros where it is listed in another currency.
QString OfferText::priceText(std::optional<double> price, const QString& currency) const
{
    if (!price)
        return u"–"_s;
    const Wording& words = m_page.wording();
    if (currency != u"USD"_s)
        return words.price(*price);
    const double rate
        = figureOf(u"fx_eur_usd"_s, m_page.plan(), m_page.catalog()).value.value_or(1.0);
    return u"%1 USD (%2)"_s.arg(words.number(*price, 2), words.price(*price / rate));
}

QString OfferText::reserved(const Offer& offer) const
{
    QStringList terms;
    for (const Reservation& one : offer.reserved) {
        QString term = tr("%n months", nullptr, one.termMonths) + u": "_s
            + priceText(one.pricePerHour, offer.currency);
        if (one.upfrontShare > 0.0)
            term += u", "_s + tr("%1 paid ahead").arg(m_page.wording().percent(one.upfrontShare));
        terms << term;
    }
    return terms.isEmpty() ? u"–"_s : terms.join(u"<br>"_s);
}

QString OfferText::servicePrices(const Service& service) const
{
    QStringList parts;
    const auto add = [&](const QString& label, std::optional<double> price) {
        if (price)
            parts << label.arg(priceText(price, service.currency));
    };
    add(tr("%1 per million tokens in"), service.inputPerMillionTokens);
    add(tr("%1 per million tokens in that are held"), service.cachedPerMillionTokens);
    add(tr("%1 per million tokens out"), service.outputPerMillionTokens);
    add(tr("%1 per thousand items"), service.perThousandItems);
    add(tr("%1 per hour for a tuned model"), service.tunedHostingPerHour);
    if (service.batchShare)
        parts << tr("answers that may wait: %1 of the price")
                     .arg(m_page.wording().percent(*service.batchShare));
    return parts.isEmpty() ? tr("on request") : parts.join(u"<br>"_s);
}

void OfferText::addTerms(std::vector<Line>& lines, const MarketEntry& entry) const
{
    if (entry.service != nullptr) {
        lines.push_back({tr("Prices"), servicePrices(*entry.service)});
        return;
    }
    const Offer& offer = *entry.offer;
    QStringList list;
    if (offer.pricePerHour)
        list << tr("%1 an hour").arg(priceText(offer.pricePerHour, offer.currency));
    if (offer.pricePerMonth)
        list << tr("%1 a month").arg(priceText(offer.pricePerMonth, offer.currency));
    lines.push_back({tr("On demand"), list.isEmpty() ? tr("on request") : list.join(u", "_s)});
    lines.push_back({tr("Spot"), priceText(offer.spotPerHour, offer.currency)});
    lines.push_back({tr("Reserved"), reserved(offer)});
}

QString OfferText::load(const MarketEntry& entry) const
{
    if (!entry.carries())
        return verdictShape(Verdict::Closed) + u' '
            + m_page.wording().message(entry.obstacle, m_page.assessment()).toHtmlEscaped();
    if (entry.service != nullptr)
        return verdictShape(Verdict::Open) + u' ' + tr("does the work of this plan");
    if (entry.instances == 0)
        return tr("nothing to rent: no GPU is needed");
    return verdictShape(Verdict::Open) + u' ' + tr("%n instances", nullptr, entry.instances);
}

QString OfferText::cost(const MarketEntry& entry) const
{
    if (!entry.npvEur)
        return entry.carries() ? notKnown() : u"–"_s;
    const Wording& words = m_page.wording();
    QString text = u"<b>%1</b>"_s.arg(words.money(*entry.npvEur));
    if (entry.firstMonthEur)
        text += u"<br>"_s + tr("first month %1").arg(words.money(*entry.firstMonthEur));
    return text;
}

QString OfferText::verdict(const MarketEntry& entry) const
{
    const ReasonText reasons = reasonTextOf(m_page);
    const auto reason = decidingReason(m_view, entry, m_input);
    QString text = reasons.verdict(entry.verdict);
    if (reason)
        text += u"<br>"_s + m_page.wording().text(reason->text).toHtmlEscaped() + u"<br>"_s
            + muted(m_page.wording().source(reason->source));
    return text;
}

QString OfferText::tariffs(const MarketEntry& entry, const QString& kind) const
{
    QStringList texts;
    const Wording& words = m_page.wording();
    for (const TariffCost& cost : tariffsOf(entry, kind, m_input, m_page.assessment().values))
        texts << words.text(cost.tariff->name).toHtmlEscaped() + u": "_s
                + (cost.eurPerMonth ? tr("%1 a month").arg(words.money(*cost.eurPerMonth))
                                    : notKnown());
    return texts.isEmpty() ? notKnown() : texts.join(u"<br>"_s);
}

/// Attestation, training on inputs and keys: as the provider's papers or the planner say.
void OfferText::addPapers(std::vector<Line>& lines, const MarketEntry& entry) const
{
    if (entry.provider == nullptr)
        return;
    const QStringList shown {u"c5"_s, u"provider-training"_s, u"support-access"_s};
    const Wording& words = m_page.wording();
    for (const ProfileLine& line :
        providerProfile(m_page.plan(), m_page.catalog(), entry.provider->id)) {
        if (!shown.contains(line.id))
            continue;
        const QString value = words.text(line.value).toHtmlEscaped();
        QString html = value.isEmpty() ? notKnown() : value;
        if (!value.isEmpty() && line.source)
            html += u"<br>"_s + muted(words.source(*line.source));
        lines.push_back({words.text(line.label), html});
    }
}

QString OfferText::ageWarning(const MarketEntry& entry) const
{
    if (!entry.oldPrice)
        return {};
    return oldShape() + u' '
        + tr("Price of %1, older than %2 months: ask for a new one.")
              .arg(m_page.wording().date(entry.source().date),
                  m_page.wording().number(m_view.ageLimitMonths, 0));
}

std::vector<OfferText::Line> OfferText::lines(const MarketEntry& entry) const
{
    std::vector<Line> lines;
    lines.push_back({tr("Verdict"), verdict(entry)});
    lines.push_back({tr("Load"), load(entry)});
    lines.push_back({tr("Over the period"), cost(entry)});
    addTerms(lines, entry);
    lines.push_back({tr("Place"),
        country(entry.country())
            + (entry.offer ? u" · "_s + entry.offer->region.toHtmlEscaped() : QString())});
    if (entry.provider != nullptr) {
        lines.push_back({tr("Seat"), country(entry.provider->seat)});
        lines.push_back({tr("Parent in"), country(entry.provider->parent)});
    }
    addPapers(lines, entry);
    lines.push_back({tr("Storage"), tariffs(entry, u"storage"_s)});
    lines.push_back({tr("Data out"), tariffs(entry, u"egress"_s)});
    lines.push_back({tr("Support"), tariffs(entry, u"support"_s)});
    QString source = muted(m_page.wording().source(entry.source()));
    if (const QString old = ageWarning(entry); !old.isEmpty())
        source += u"<br><span style=\"color:%1\">%2</span>"_s.arg(
            m_page.colours().verdict(Verdict::Conditions).name(), old.toHtmlEscaped());
    lines.push_back({tr("Price from"), source});
    return lines;
}

QString OfferText::detail(const MarketEntry& entry) const
{
    const QString provider = entry.provider ? entry.provider->name + u" · "_s : QString();
    QString rows;
    for (const Line& line : lines(entry))
        rows += u"<tr><td width=\"26%\" style=\"padding:2px 12px 2px 0\">%1</td>"
                "<td style=\"padding:2px 0\">%2</td></tr>"_s.arg(muted(line.title), line.html);
    return u"<b>%1</b><table width=\"100%\">%2</table>"_s.arg(
        (provider + entry.name()).toHtmlEscaped(), rows);
}

std::vector<CellRow> OfferText::comparison(const std::vector<const MarketEntry*>& entries) const
{
    std::vector<CellRow> rows;
    for (const MarketEntry* entry : entries) {
        std::size_t at = 0;
        for (const Line& line : lines(*entry)) {
            if (at == rows.size())
                rows.push_back({.title = line.title, .cells = {{.html = muted(line.title)}}});
            rows[at++].cells.push_back({.html = line.html});
        }
    }
    return rows;
}

} // namespace kursbuch
