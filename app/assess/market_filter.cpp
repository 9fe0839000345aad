#include "app/assess/market_view.h"

#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

bool passes(const MarketEntry& entry, const MarketFilter& filter, const QStringList& words)
{
    if (filter.admissible && entry.verdict == Verdict::Closed)
        return false;
    if (filter.carrying && !entry.carries())
        return false;
    if (filter.eea && !entry.inEea)
        return false;
    if (!filter.gpuId.isEmpty()
        && (entry.offer == nullptr || !sameId(entry.offer->gpuId, filter.gpuId)))
        return false;
    return std::ranges::all_of(
        words, [&entry](const QString& word) { return entry.words.contains(word); });
}

/// A number by which entries are put in order; nothing: by a word, or not known.
std::optional<double> numberOf(const MarketEntry& entry, MarketOrder order)
{
    switch (order) {
    case MarketOrder::Verdict:
        return static_cast<double>(entry.verdict);
    case MarketOrder::Instances:
        return entry.carries() ? std::optional<double>(entry.instances) : std::nullopt;
    case MarketOrder::Cost:
        return entry.npvEur;
    case MarketOrder::Price:
        return entry.listEur;
    case MarketOrder::Date:
        return entry.source().date.isValid()
            ? std::optional<double>(static_cast<double>(entry.source().date.toJulianDay()))
            : std::nullopt;
    case MarketOrder::Provider:
    case MarketOrder::Name:
    case MarketOrder::Place:
        break;
    }
    return {};
}

bool isWord(MarketOrder order)
{
    return order == MarketOrder::Provider || order == MarketOrder::Name
        || order == MarketOrder::Place;
}

const QString& wordOf(const MarketEntry& entry, MarketOrder order)
{
    static const QString none;
    if (order == MarketOrder::Provider)
        return entry.provider != nullptr ? entry.provider->name : none;
    return order == MarketOrder::Place ? entry.country() : entry.name();
}

struct Keyed {
    int row = 0;
    std::optional<double> number {};
    const QString* word = nullptr;
    [[nodiscard]] bool isKnown() const
    {
        return word != nullptr ? !word->isEmpty() : number.has_value();
    }
};

bool isLess(const Keyed& a, const Keyed& b)
{
    if (a.word != nullptr)
        return a.word->compare(*b.word, Qt::CaseInsensitive) < 0;
    return *a.number < *b.number;
}

} // namespace

std::vector<int> filtered(const MarketView& view, const MarketFilter& filter)
{
    const QStringList words = filter.text.toLower().split(u' ', Qt::SkipEmptyParts);
    std::vector<int> rows;
    rows.reserve(view.entries.size());
    for (std::size_t i = 0; i < view.entries.size(); ++i)
        if (passes(view.entries[i], filter, words))
            rows.push_back(static_cast<int>(i));
    return rows;
}

void sortEntries(
    std::vector<int>& rows, const MarketView& view, MarketOrder order, Direction direction)
{
    std::vector<Keyed> keyed;
    keyed.reserve(rows.size());
    for (const int row : rows) {
        const MarketEntry& entry = view.entries[static_cast<std::size_t>(row)];
        keyed.push_back({.row = row,
            .number = numberOf(entry, order),
            .word = isWord(order) ? &wordOf(entry, order) : nullptr});
    }
    std::ranges::stable_sort(keyed, [direction](const Keyed& a, const Keyed& b) {
        if (!a.isKnown() || !b.isKnown())
            return a.isKnown() && !b.isKnown();
        return direction == Direction::Up ? isLess(a, b) : isLess(b, a);
    });
    std::ranges::transform(keyed, rows.begin(), &Keyed::row);
}

std::vector<const Gpu*> gpusOnOffer(const MarketView& view, const Catalog& catalog)
{
    std::vector<const Gpu*> found;
    for (const Gpu& gpu : catalog.gpus)
        if (std::ranges::any_of(view.entries, [&gpu](const MarketEntry& entry) {
                return entry.offer != nullptr && sameId(entry.offer->gpuId, gpu.id);
            }))
            found.push_back(&gpu);
    std::ranges::sort(found, {}, [](const Gpu* gpu) { return gpu->name; });
    return found;
}

} // namespace kursbuch
