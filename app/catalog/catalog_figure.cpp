#include "app/catalog/catalog.h"
#include "app/catalog/tariff_figure.h"

#include <algorithm>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

/// "gpu.l40s.price" in its three parts; ids in the middle may hold dots.
struct FigureId {
    QStringView kind;
    QStringView entry;
    QStringView field;
};

std::optional<FigureId> split(QStringView id)
{
    const auto first = id.indexOf(u'.');
    const auto last = id.lastIndexOf(u'.');
    if (first <= 0 || last <= first + 1)
        return {};
    return FigureId {id.first(first), id.sliced(first + 1, last - first - 1), id.sliced(last + 1)};
}

/// What a figure of an entry is: a value as the entry holds it, in the scale that it is shown in.
struct Shown {
    std::optional<double> value {};
    QString scale;
    Text field;
};

/// The scale of a price in the currency that it is listed in.
QString scaleIn(const QString& currency, const QString& euro, const QString& dollar)
{
    return currency == "USD"_L1 ? dollar : euro;
}

Text labelled(const Text& name, const Text& field)
{
    return {.de = name.de + u": "_s + field.de, .en = name.en + u": "_s + field.en};
}

std::optional<Shown> gpuField(const Gpu& gpu, QStringView field)
{
    if (field == "price"_L1)
        return Shown {gpu.priceEur, u"eur_per_gpu"_s, {u"Preis"_s, u"price"_s}};
    if (field == "tdp"_L1)
        return Shown {gpu.tdpW, u"w_per_gpu"_s, {u"Leistungsaufnahme"_s, u"power"_s}};
    return {};
}

std::optional<Shown> serverField(const Server& server, QStringView field)
{
    if (field == "price"_L1)
        return Shown {server.priceEur, u"eur"_s, {u"Preis"_s, u"price"_s}};
    if (field == "base_power"_L1)
        return Shown {
            server.basePowerW, u"w"_s, {u"Leistungsaufnahme ohne GPUs"_s, u"power without GPUs"_s}};
    if (field == "max_power"_L1)
        return Shown {
            server.maxPowerW, u"w"_s, {u"höchste Leistungsaufnahme"_s, u"highest power"_s}};
    return {};
}

/// "reserved_36_price"; of a term that is not on offer the price is not known.
std::optional<Shown> reservedField(const Offer& offer, QStringView field)
{
    static constexpr QLatin1StringView before("reserved_");
    static constexpr QLatin1StringView after("_price");
    if (!field.startsWith(before) || !field.endsWith(after))
        return {};
    const int months = field.chopped(after.size()).sliced(before.size()).toInt();
    const QString words = QString::number(months);
    Shown shown {.scale = scaleIn(offer.currency, u"eur_per_hour"_s, u"usd_per_hour"_s),
        .field = {u"Preis je Stunde, %1 Monate fest"_s.arg(words),
            u"price per hour, reserved for %1 months"_s.arg(words)}};
    for (const Reservation& reservation : offer.reserved)
        if (reservation.termMonths == months)
            shown.value = reservation.pricePerHour;
    return months > 0 ? std::optional(shown) : std::nullopt;
}

std::optional<Shown> offerField(const Offer& offer, QStringView field)
{
    if (field == "price"_L1)
        return Shown {offer.pricePerHour,
            scaleIn(offer.currency, u"eur_per_hour"_s, u"usd_per_hour"_s),
            {u"Preis je Stunde"_s, u"price per hour"_s}};
    if (field == "month_price"_L1)
        return Shown {offer.pricePerMonth,
            scaleIn(offer.currency, u"eur_per_month"_s, u"usd_per_month"_s),
            {u"Preis je Monat"_s, u"price per month"_s}};
    if (field == "setup"_L1)
        return Shown {offer.setup, scaleIn(offer.currency, u"eur"_s, u"usd"_s),
            {u"Einrichtung"_s, u"set-up fee"_s}};
    if (field == "spot_price"_L1)
        return Shown {offer.spotPerHour,
            scaleIn(offer.currency, u"eur_per_hour"_s, u"usd_per_hour"_s),
            {u"Preis je Stunde als Restkapazität"_s, u"spot price per hour"_s}};
    return reservedField(offer, field);
}

std::optional<double> inPercent(std::optional<double> share)
{
    constexpr double percentInOne = 100.0;
    return share ? std::optional(*share * percentInOne) : std::nullopt;
}

std::optional<Shown> serviceField(const Service& service, QStringView field)
{
    const auto perMillion = [&service](std::optional<double> value, Text text) {
        return Shown {value,
            scaleIn(service.currency, u"eur_per_million_tokens"_s, u"usd_per_million_tokens"_s),
            std::move(text)};
    };
    if (field == "input_price"_L1)
        return perMillion(
            service.inputPerMillionTokens, {u"Preis der Eingabe"_s, u"price of input"_s});
    if (field == "output_price"_L1)
        return perMillion(
            service.outputPerMillionTokens, {u"Preis der Ausgabe"_s, u"price of output"_s});
    if (field == "item_price"_L1)
        return Shown {service.perThousandItems,
            scaleIn(service.currency, u"eur_per_thousand_items"_s, u"usd_per_thousand_items"_s),
            {u"Preis je Stück"_s, u"price per item"_s}};
    if (field == "hosting_price"_L1)
        return Shown {service.tunedHostingPerHour,
            scaleIn(service.currency, u"eur_per_hour"_s, u"usd_per_hour"_s),
            {u"Bereitstellung des angepassten Modells"_s, u"hosting of the tuned model"_s}};
    if (field == "cached_price"_L1)
        return perMillion(service.cachedPerMillionTokens,
            {u"Preis schon gelesener Eingabe"_s, u"price of cached input"_s});
    if (field == "batch_share"_L1)
        return Shown {inPercent(service.batchShare), u"percent"_s,
            {u"Preis von Antworten, die warten dürfen"_s, u"price of answers that may wait"_s}};
    if (field == "tuning_price"_L1)
        return perMillion(
            service.tuningPerMillionTokens, {u"Preis der Anpassung"_s, u"price of tuning"_s});
    return {};
}

/// A figure of an entry: value and scale, the name of the entry, the source.
struct Entry {
    std::optional<Shown> shown {};
    const QString* name = nullptr;
    const Source* source = nullptr;
    const Text* words = nullptr; ///< instead of the name, where languages differ
};

template <typename T> const T* named(const std::vector<T>& entries, QStringView id)
{
    const auto found
        = std::ranges::find_if(entries, [id](const T& one) { return sameId(one.id, id); });
    return found == entries.end() ? nullptr : &*found;
}

Entry ofHardware(const Catalog& catalog, const FigureId& id)
{
    const bool isPrice = id.field == "price"_L1;
    if (id.kind == "gpu"_L1)
        if (const Gpu* gpu = named(catalog.gpus, id.entry))
            return {
                gpuField(*gpu, id.field), &gpu->name, isPrice ? &gpu->priceSource : &gpu->source};
    if (id.kind == "server"_L1)
        if (const Server* server = named(catalog.servers, id.entry))
            return {serverField(*server, id.field), &server->name,
                isPrice ? &server->priceSource : &server->source};
    return {};
}

Entry ofMarket(const Catalog& catalog, const FigureId& id)
{
    if (id.kind == "offer"_L1)
        if (const Offer* offer = catalog.offer(id.entry.toString()))
            return {offerField(*offer, id.field), &offer->name, &offer->source};
    if (id.kind == "service"_L1)
        if (const Service* service = named(catalog.services, id.entry))
            return {serviceField(*service, id.field), &service->name, &service->source};
    return {};
}

Entry ofTariff(const Catalog& catalog, const FigureId& id)
{
    if (id.kind != "tariff"_L1)
        return {};
    const Tariff* tariff = named(catalog.tariffs, id.entry);
    if (tariff == nullptr)
        return {};
    const auto field = tariffField(*tariff, id.field);
    if (!field)
        return {};
    return {
        Shown {field->value, field->scale, field->label}, nullptr, &tariff->source, &tariff->name};
}

/// "discount.<provider>": none until one is typed, in a plan or in a library's defaults.
Entry ofProvider(const Catalog& catalog, QStringView figureId)
{
    static constexpr QLatin1StringView before("discount.");
    static const Source source {
        .text = u"Kursbuch"_s, .date = QDate(2026, 11, 26), .confidence = Confidence::ToBeChecked};
    if (!figureId.startsWith(before))
        return {};
    const Provider* provider = named(catalog.providers, figureId.sliced(before.size()));
    if (provider == nullptr)
        return {};
    return {Shown {0.0, u"percent_fine"_s,
                {u"vereinbarter Rabatt (keiner, solange nichts eingetragen ist)"_s,
                    u"discount agreed (none unless one is entered)"_s}},
        &provider->name, &source};
}

Entry entryOf(const Catalog& catalog, QStringView figureId)
{
    Entry entry = ofProvider(catalog, figureId);
    const auto id = split(figureId);
    if (entry.shown || !id)
        return entry;
    entry = ofHardware(catalog, *id);
    if (!entry.shown)
        entry = ofMarket(catalog, *id);
    return entry.shown ? entry : ofTariff(catalog, *id);
}

FigureValue inBaseUnits(const Entry& entry, const UnitScale& scale)
{
    FigureValue value {.unit = scale.unit, .source = *entry.source};
    if (entry.shown->value)
        value.value = *entry.shown->value * scale.factor;
    return value;
}

} // namespace

std::optional<FigureValue> Catalog::figureValue(const QString& figureId) const
{
    if (const auto found = figures.constFind(figureId); found != figures.cend())
        return FigureValue {found->value, found->unit, found->source};
    const Entry entry = entryOf(*this, figureId);
    const UnitScale* unitScale = entry.shown ? scale(entry.shown->scale) : nullptr;
    if (unitScale == nullptr)
        return {};
    return inBaseUnits(entry, *unitScale);
}

std::optional<FigureValue> Catalog::figureValue(const Offer& offer, QStringView field) const
{
    const Entry entry {offerField(offer, field), &offer.name, &offer.source};
    const UnitScale* unitScale = entry.shown ? scale(entry.shown->scale) : nullptr;
    if (unitScale == nullptr)
        return {};
    return inBaseUnits(entry, *unitScale);
}

std::optional<FigureValue> Catalog::figureValue(const Service& service, QStringView field) const
{
    const Entry entry {serviceField(service, field), &service.name, &service.source};
    const UnitScale* unitScale = entry.shown ? scale(entry.shown->scale) : nullptr;
    if (unitScale == nullptr)
        return {};
    return inBaseUnits(entry, *unitScale);
}

std::optional<Figure> Catalog::figure(const QString& figureId) const
{
    if (const auto found = figures.constFind(figureId); found != figures.cend())
        return *found;
    const Entry entry = entryOf(*this, figureId);
    const UnitScale* unitScale = entry.shown ? scale(entry.shown->scale) : nullptr;
    if (unitScale == nullptr)
        return {};
    const FigureValue value = inBaseUnits(entry, *unitScale);
    return Figure {.id = figureId,
        .value = value.value,
        .unit = value.unit,
        .source = value.source,
        .label = labelled(entry.words != nullptr ? *entry.words : Text {*entry.name, *entry.name},
            entry.shown->field),
        .scale = unitScale->id};
}

} // namespace kursbuch
