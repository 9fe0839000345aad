#include "app/catalog/readers.h"

#include <QCoreApplication>
#include <algorithm>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

TariffStep toStep(YamlReader& reader)
{
    TariffStep step {.upTo = reader.optionalNumber(u"up_to"_s)};
    step.price = reader.number(u"price"_s);
    if (reader.ok() && step.price < 0.0)
        reader.refuse(tr("A price below zero is no price. Correct it."));
    return step;
}

/// Steps rise, and only the last one may be open.
void checkSteps(YamlReader& reader, const std::vector<TariffStep>& steps)
{
    double below = 0.0;
    for (const TariffStep& step : steps) {
        const bool isLast = &step == &steps.back();
        if (reader.ok() && (isLast ? step.upTo.has_value() : step.upTo.value_or(0.0) <= below))
            reader.refuse(tr("The steps of a tariff must rise by up_to, and the last one has none: "
                             "it holds for all the rest. Put them in order."));
        below = step.upTo.value_or(below);
    }
}

Tariff toTariff(YamlReader& reader, const Catalog& catalog)
{
    Tariff tariff {.id = reader.id(), .name = reader.text(u"name"_s)};
    tariff.providerId = reader.string(u"provider"_s, {});
    if (reader.ok() && !tariff.providerId.isEmpty()
        && catalog.provider(tariff.providerId) == nullptr)
        reader.refuse(tr("The provider “%1” is not in catalog/providers.yaml. Add it there or "
                         "correct the id.")
                          .arg(tariff.providerId));
    tariff.kind = reader.oneOf(u"kind"_s,
        {u"storage"_s, u"egress"_s, u"support"_s, u"labelling_tool"_s, u"labelling_work"_s,
            u"licence"_s, u"colocation"_s});
    tariff.per = reader.oneOf(u"per"_s,
        {u"gb_month"_s, u"gb"_s, u"spend"_s, u"month"_s, u"user_month"_s, u"item"_s, u"hour"_s,
            u"gpu_year"_s, u"kw_month"_s});
    tariff.minimum = reader.number(u"minimum"_s, 0.0);
    for (YamlReader& step : reader.children(u"steps"_s))
        tariff.steps.push_back(toStep(step));
    checkSteps(reader, tariff.steps);
    tariff.currency = reader.oneOf(u"currency"_s, {u"EUR"_s, u"USD"_s});
    tariff.note = reader.optionalText(u"note"_s);
    tariff.source = reader.source();
    return tariff;
}

} // namespace

std::optional<double> priceBy(const Tariff& tariff, double amount)
{
    if (tariff.steps.empty() || !(amount >= 0.0))
        return {};
    double price = 0.0;
    double below = 0.0;
    for (const TariffStep& step : tariff.steps) {
        const double end = std::min(step.upTo.value_or(amount), amount);
        price += std::max(0.0, end - below) * step.price;
        below = std::max(below, end);
    }
    return std::max(price, tariff.minimum);
}

void readTariffs(const QString& file, const QByteArray& bytes, CatalogReading& reading)
{
    const Catalog& catalog = reading.catalog;
    reading.catalog.tariffs = entriesOf<Tariff>(
        file, bytes, reading, [&catalog](YamlReader& reader) { return toTariff(reader, catalog); });
}

} // namespace kursbuch
