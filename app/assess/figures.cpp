#include "app/assess/figures.h"

#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kCommon = u"common.";

struct Found {
    UsedFigure figure;
    bool known = false; ///< the catalogue has it, perhaps without a value
    Unit unit {};
    OriginKind kind = OriginKind::Catalogue;
};

OriginKind catalogueKind(const Source& source)
{
    return source.confidence == Confidence::ToBeChecked ? OriginKind::Assumption
                                                        : OriginKind::Catalogue;
}

Found find(const QString& figureId, const Plan& plan, const Catalog& catalog)
{
    Found found {.figure = {.id = figureId}};
    if (const auto shipped = catalog.figureValue(figureId)) {
        found.figure.value = shipped->value;
        found.figure.source = shipped->source;
        found.known = true;
        found.unit = shipped->unit;
        found.kind = isOwnFigure(figureId) ? OriginKind::Typed : catalogueKind(shipped->source);
    }
    if (const auto kept = plan.kept.find(figureId); kept != plan.kept.end()) {
        found.figure.value = kept->second.value;
        found.figure.source = {.text = kept->second.source, .date = kept->second.date};
        found.figure.kept = true;
        found.kind = OriginKind::Catalogue;
    }
    if (const auto typed = plan.overrides.find(figureId); typed != plan.overrides.end()) {
        found.figure.value = typed->second.value;
        found.figure.source = {.text = typed->second.note, .date = {}};
        found.figure.overridden = true;
        found.kind = OriginKind::Typed;
    }
    return found;
}

/// A figure as an input of the sheet, which does not have it yet.
Q added(Sheet& sheet, const QString& figureId, const Plan& plan, const Catalog& catalog)
{
    const Found found = find(figureId, plan, catalog);
    if (!found.known)
        sheet.report(
            u"The figure %1 is not in the catalogue, so its unit is not known."_s.arg(figureId));
    return sheet.given(kCommon % QStringView(figureId), found.figure.value, found.unit,
        {.kind = found.kind, .source = found.figure.source, .ref = figureId});
}

std::optional<double> inputOf(const Sheet& sheet, const Quantity& quantity)
{
    const double value = sheet.nodes()[static_cast<std::size_t>(quantity.node)].value;
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

} // namespace

UsedFigure figureOf(const QString& figureId, const Plan& plan, const Catalog& catalog)
{
    return find(figureId, plan, catalog).figure;
}

std::optional<double> heldValue(
    const QString& figureId, const Plan& plan, const std::optional<FigureValue>& shipped)
{
    if (const auto typed = plan.overrides.find(figureId); typed != plan.overrides.end())
        return typed->second.value;
    if (const auto kept = plan.kept.find(figureId); kept != plan.kept.end())
        return kept->second.value;
    return shipped ? shipped->value : std::nullopt;
}

Q figure(Sheet& sheet, const QString& figureId, const Plan& plan, const Catalog& catalog)
{
    const int there = sheet.find(kCommon, figureId);
    return there >= 0 ? sheet.shared(there) : added(sheet, figureId, plan, catalog);
}

Q figure(Sheet& sheet, QStringView figureId, const Plan& plan, const Catalog& catalog)
{
    const int there = sheet.find(kCommon, figureId);
    return there >= 0 ? sheet.shared(there) : added(sheet, figureId.toString(), plan, catalog);
}

std::vector<UsedFigure> usedFigures(const Sheet& sheet, const Plan& plan)
{
    std::vector<UsedFigure> used;
    for (const Quantity& quantity : sheet.quantities()) {
        const QString& ref = quantity.origin.ref;
        if (!ref.isEmpty() && quantity.id.size() == kCommon.size() + ref.size()
            && quantity.id.startsWith(kCommon) && quantity.id.endsWith(ref))
            used.push_back({.id = ref,
                .value = inputOf(sheet, quantity),
                .source = quantity.origin.source,
                .overridden = plan.overrides.contains(ref),
                .kept = plan.kept.contains(ref)});
    }
    return used;
}

} // namespace kursbuch
