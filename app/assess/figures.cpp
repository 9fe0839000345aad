#include "app/assess/figures.h"

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCommon = "common."_L1;

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

void takeShipped(Found& found, const Figure& shipped)
{
    found.figure.value = shipped.value;
    found.figure.source = shipped.source;
    found.known = true;
    found.unit = shipped.unit;
    found.kind = catalogueKind(shipped.source);
}

Found find(const QString& figureId, const Plan& plan, const Catalog& catalog)
{
    Found found {.figure = {.id = figureId}};
    if (const auto own = catalog.figures.find(figureId); own != catalog.figures.end())
        takeShipped(found, own->second);
    else if (const auto ofEntry = catalog.figure(figureId))
        takeShipped(found, *ofEntry);
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

} // namespace

UsedFigure figureOf(const QString& figureId, const Plan& plan, const Catalog& catalog)
{
    return find(figureId, plan, catalog).figure;
}

Q figure(Sheet& sheet, const QString& figureId, const Plan& plan, const Catalog& catalog)
{
    const QString id = kCommon + figureId;
    if (const int there = sheet.find(id); there >= 0)
        return sheet.shared(there);
    const Found found = find(figureId, plan, catalog);
    if (!found.known)
        sheet.report(
            u"The figure %1 is not in the catalogue, so its unit is not known."_s.arg(figureId));
    return sheet.given(id, found.figure.value, found.unit,
        {.kind = found.kind, .source = found.figure.source, .ref = figureId});
}

std::vector<UsedFigure> usedFigures(const Sheet& sheet, const Plan& plan, const Catalog& catalog)
{
    std::vector<UsedFigure> used;
    for (const Quantity& quantity : sheet.quantities()) {
        const QString& ref = quantity.origin.ref;
        if (!ref.isEmpty() && quantity.id.size() == kCommon.size() + ref.size()
            && quantity.id.startsWith(kCommon) && quantity.id.endsWith(ref))
            used.push_back(figureOf(ref, plan, catalog));
    }
    return used;
}

} // namespace kursbuch
