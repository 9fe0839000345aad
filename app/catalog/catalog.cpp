#include "app/catalog/catalog.h"

#include <algorithm>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

/// The lists hold some dozen entries each, so walking them is faster than keeping an index true.
template <typename T> const T* byId(const std::vector<T>& entries, const QString& id)
{
    const auto it = std::find_if(
        entries.begin(), entries.end(), [&id](const T& entry) { return sameId(entry.id, id); });
    return it == entries.end() ? nullptr : &*it;
}

/// "extend.cost.energy" → "cost.energy" → "energy": what follows the next dot.
QString withoutFirstPart(const QString& id)
{
    const auto dot = id.indexOf(u'.');
    return dot < 0 ? QString() : id.mid(dot + 1);
}

} // namespace

const Source& Provider::sourceOf(const QString& itemId) const
{
    const auto paper = papers.constFind(itemId);
    return paper == papers.cend() ? source : paper->source;
}

void Catalog::setDpf(const DpfSwitch& change)
{
    dpf = change;
    dpfValid = change.valid;
}

QString Catalog::statusOf(const Place& place) const
{
    return place.status == "adq_l"_L1 && !dpfValid ? u"none"_s : place.status;
}

const Gpu* Catalog::gpu(const QString& id) const
{
    return byId(gpus, id);
}
const Server* Catalog::server(const QString& id) const
{
    return byId(servers, id);
}
const Model* Catalog::model(const QString& id) const
{
    return byId(models, id);
}
const Provider* Catalog::provider(const QString& id) const
{
    return byId(providers, id);
}
const Offer* Catalog::offer(const QString& id) const
{
    for (const Offer& offer : proposedOffers())
        if (sameId(offer.id, id))
            return &offer;
    const std::size_t place = chosenOnly.value(id, offers.size());
    return place < offers.size() && offers[place].id == id ? &offers[place] : nullptr;
}
const Service* Catalog::service(const QString& id) const
{
    return byId(services, id);
}
const Tariff* Catalog::tariff(const QString& id) const
{
    return byId(tariffs, id);
}
const Item* Catalog::item(const QString& id) const
{
    return byId(items, id);
}
const UnitScale* Catalog::scale(const QString& id) const
{
    return byId(scales, id);
}

const Place* Catalog::place(const QString& iso) const
{
    const auto it = std::find_if(places.begin(), places.end(),
        [&iso](const Place& place) { return sameId(place.iso, iso); });
    return it == places.end() ? nullptr : &*it;
}

Text Catalog::quantityLabel(const QString& quantityId) const
{
    for (QString id = withoutFirstPart(quantityId); !id.isEmpty(); id = withoutFirstPart(id))
        if (const auto found = quantityLabels.constFind(id); found != quantityLabels.cend())
            return *found;
    if (const auto known = figure(withoutFirstPart(quantityId)))
        return known->label;
    return label(quantityId);
}

const UnitScale* Catalog::quantityScale(const QString& quantityId) const
{
    for (QString id = withoutFirstPart(quantityId); !id.isEmpty(); id = withoutFirstPart(id))
        if (const auto found = quantityScales.constFind(id); found != quantityScales.cend())
            return scale(*found);
    if (const auto known = figure(withoutFirstPart(quantityId)))
        return scale(known->scale);
    return nullptr;
}

Text Catalog::label(const QString& key) const
{
    return labels.value(key, Text {.de = key, .en = key});
}

} // namespace kursbuch
