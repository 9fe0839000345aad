#include "app/catalog/catalog.h"

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

/// "gpu.l40s.price" in its three parts; ids in the middle may hold dots.
struct FigureId {
    QString kind;
    QString entry;
    QString field;
};

std::optional<FigureId> split(const QString& id)
{
    const auto first = id.indexOf(u'.');
    const auto last = id.lastIndexOf(u'.');
    if (first <= 0 || last <= first + 1)
        return {};
    return FigureId {id.left(first), id.mid(first + 1, last - first - 1), id.mid(last + 1)};
}

/// What a figure of an entry is: a value as the entry holds it, in the scale that it is shown in.
struct Shown {
    std::optional<double> value {};
    QString scale;
    Text field;
};

/// "eur_per_hour" → "usd_per_hour" where the price is in dollars.
QString scaleIn(const QString& currency, const QString& scale)
{
    return currency == u"USD"_s ? u"usd"_s + scale.mid(3) : scale;
}

Text labelled(const QString& name, const Text& field)
{
    return {.de = name + u": "_s + field.de, .en = name + u": "_s + field.en};
}

std::optional<Shown> gpuField(const Gpu& gpu, const QString& field)
{
    if (field == u"price"_s)
        return Shown {gpu.priceEur, u"eur_per_gpu"_s, {u"Preis"_s, u"price"_s}};
    if (field == u"tdp"_s)
        return Shown {gpu.tdpW, u"w_per_gpu"_s, {u"Leistungsaufnahme"_s, u"power"_s}};
    return {};
}

std::optional<Shown> serverField(const Server& server, const QString& field)
{
    if (field == u"price"_s)
        return Shown {server.priceEur, u"eur"_s, {u"Preis"_s, u"price"_s}};
    if (field == u"base_power"_s)
        return Shown {
            server.basePowerW, u"w"_s, {u"Leistungsaufnahme ohne GPUs"_s, u"power without GPUs"_s}};
    if (field == u"max_power"_s)
        return Shown {
            server.maxPowerW, u"w"_s, {u"höchste Leistungsaufnahme"_s, u"highest power"_s}};
    return {};
}

std::optional<Shown> offerField(const Offer& offer, const QString& field)
{
    if (field == u"price"_s)
        return Shown {offer.pricePerHour, scaleIn(offer.currency, u"eur_per_hour"_s),
            {u"Preis je Stunde"_s, u"price per hour"_s}};
    if (field == u"month_price"_s)
        return Shown {offer.pricePerMonth, scaleIn(offer.currency, u"eur_per_month"_s),
            {u"Preis je Monat"_s, u"price per month"_s}};
    if (field == u"setup"_s)
        return Shown {
            offer.setup, scaleIn(offer.currency, u"eur"_s), {u"Einrichtung"_s, u"set-up fee"_s}};
    return {};
}

std::optional<Shown> serviceField(const Service& service, const QString& field)
{
    const auto shown = [&service](std::optional<double> value, const QString& scale, Text text) {
        return Shown {value, scaleIn(service.currency, scale), std::move(text)};
    };
    if (field == u"input_price"_s)
        return shown(service.inputPerMillionTokens, u"eur_per_million_tokens"_s,
            {u"Preis der Eingabe"_s, u"price of input"_s});
    if (field == u"output_price"_s)
        return shown(service.outputPerMillionTokens, u"eur_per_million_tokens"_s,
            {u"Preis der Ausgabe"_s, u"price of output"_s});
    if (field == u"item_price"_s)
        return shown(service.perThousandItems, u"eur_per_thousand_items"_s,
            {u"Preis je Stück"_s, u"price per item"_s});
    if (field == u"hosting_price"_s)
        return shown(service.tunedHostingPerHour, u"eur_per_hour"_s,
            {u"Bereitstellung des angepassten Modells"_s, u"hosting of the tuned model"_s});
    if (field == u"tuning_price"_s)
        return shown(service.tuningPerMillionTokens, u"eur_per_million_tokens"_s,
            {u"Preis der Anpassung"_s, u"price of tuning"_s});
    return {};
}

struct Entry {
    std::optional<Shown> shown {};
    QString name {};
    Source source {};
};

Entry ofHardware(const Catalog& catalog, const FigureId& id)
{
    const bool isPrice = id.field == u"price"_s;
    if (id.kind == u"gpu"_s)
        if (const Gpu* gpu = catalog.gpu(id.entry))
            return {gpuField(*gpu, id.field), gpu->name, isPrice ? gpu->priceSource : gpu->source};
    if (id.kind == u"server"_s)
        if (const Server* server = catalog.server(id.entry))
            return {serverField(*server, id.field), server->name,
                isPrice ? server->priceSource : server->source};
    return {};
}

Entry ofMarket(const Catalog& catalog, const FigureId& id)
{
    if (id.kind == u"offer"_s)
        if (const Offer* offer = catalog.offer(id.entry))
            return {offerField(*offer, id.field), offer->name, offer->source};
    if (id.kind == u"service"_s)
        if (const Service* service = catalog.service(id.entry))
            return {serviceField(*service, id.field), service->name, service->source};
    return {};
}

} // namespace

std::optional<Figure> Catalog::figure(const QString& figureId) const
{
    if (const auto found = figures.find(figureId); found != figures.end())
        return found->second;
    const auto id = split(figureId);
    if (!id)
        return {};
    Entry entry = ofHardware(*this, *id);
    if (!entry.shown)
        entry = ofMarket(*this, *id);
    if (!entry.shown)
        return {};
    const UnitScale* unitScale = scale(entry.shown->scale);
    if (unitScale == nullptr)
        return {};
    Figure figure {.id = figureId, .unit = unitScale->unit, .source = entry.source};
    if (entry.shown->value)
        figure.value = *entry.shown->value * unitScale->factor;
    figure.label = labelled(entry.name, entry.shown->field);
    figure.scale = unitScale->id;
    return figure;
}

} // namespace kursbuch
