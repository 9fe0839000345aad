#include "ui/stops/own_gpus.h"

#include "ui/stops/own_models.h"
#include "ui/stops/rows.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

template <typename Member> auto at(int index, Member member)
{
    return [index, member](auto& plan) {
        const bool there = index < static_cast<int>(plan.ownGpus.size());
        return there ? &(plan.ownGpus[static_cast<std::size_t>(index)].*member) : nullptr;
    };
}

void erase(Plan& plan, int index)
{
    if (index >= static_cast<int>(plan.ownGpus.size()))
        return;
    const QString id = plan.ownGpus[static_cast<std::size_t>(index)].id;
    plan.ownGpus.erase(plan.ownGpus.begin() + index);
    if (plan.choices.gpuId == id)
        plan.choices.gpuId.clear();
}

} // namespace

void OwnGpus::addCard(FormPage& page)
{
    const Section card = page.foldedCard(tr("Accelerators that the catalogue lacks"),
        tr("With a price they are compared with all others; without one they count where you name "
           "them or have them."));
    addRowList(card,
        {.field = u"ownGpu"_s,
            .addLabel = tr("Add an own accelerator"),
            .removeLabel = tr("Remove the own accelerator"),
            .count = [](const Plan& plan) { return static_cast<int>(plan.ownGpus.size()); },
            .add =
                [](Plan& plan) {
                    const QString id = freeOwnId(plan);
                    plan.ownGpus.push_back({.id = id});
                },
            .remove = erase,
            .columns = {{{}, 0, makeForm}}});
}

QWidget* OwnGpus::makeForm(const Section& row, int index)
{
    auto* block = new QFrame;
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    Section section = row;
    section.layout = column;
    addRefusal(section, [index](const Plan& plan) {
        const bool there = index < static_cast<int>(plan.ownGpus.size());
        return there ? wrongWith(plan.ownGpus[static_cast<std::size_t>(index)]) : QString();
    });
    text(section, {.field = u"ownGpu.name"_s, .label = tr("Name of the accelerator")},
        at(index, &OwnGpu::name));
    addRates(section, index);
    addOrigin(section, index);
    return block;
}

void OwnGpus::addRates(const Section& section, int index)
{
    number(section, {.field = u"ownGpu.memoryGB"_s, .label = tr("Memory"), .unit = u"GB"_s},
        at(index, &OwnGpu::memoryGB));
    number(section,
        {.field = u"ownGpu.bandwidthGBps"_s,
            .label = tr("Memory bandwidth"),
            .why = tr("It decides how fast one answer is written."),
            .unit = u"GB/s"_s},
        at(index, &OwnGpu::bandwidthGBps));
    number(section,
        {.field = u"ownGpu.fp16Tflops"_s,
            .label = tr("Compute rate at 16 bit"),
            .why = tr("Dense, without sparsity; data sheets often state twice as much."),
            .unit = u"TFLOPS"_s},
        at(index, &OwnGpu::fp16Tflops));
    number(section,
        {.field = u"ownGpu.fp8Tflops"_s,
            .label = tr("Compute rate at 8 bit"),
            .why = tr("Leave empty where it has no units for that."),
            .unit = u"TFLOPS"_s},
        at(index, &OwnGpu::fp8Tflops));
    number(section,
        {.field = u"ownGpu.linkGBps"_s,
            .label = tr("Link to the next accelerator"),
            .why = tr("One direction."),
            .unit = u"GB/s"_s},
        at(index, &OwnGpu::linkGBps));
    number(section, {.field = u"ownGpu.tdpW"_s, .label = tr("Power draw"), .unit = u"W"_s},
        at(index, &OwnGpu::tdpW));
}

void OwnGpus::addOrigin(const Section& section, int index)
{
    number(section, {.field = u"ownGpu.priceEur"_s, .label = tr("Price"), .unit = u"€"_s},
        at(index, &OwnGpu::priceEur));
    text(section,
        {.field = u"ownGpu.note"_s,
            .label = tr("Where the figures are from"),
            .placeholder = tr("data sheet, offer")},
        at(index, &OwnGpu::note));
    addDate(section, {.field = u"ownGpu.date"_s, .label = tr("As of")},
        boundValue<QDate>(at(index, &OwnGpu::date)));
}

std::vector<Choice> OwnGpus::ofPlan(const FormPage& page)
{
    std::vector<Choice> all;
    for (const OwnGpu& own : page.plan().ownGpus) {
        if (wrongWith(own).isEmpty())
            all.push_back({.id = own.id, .label = own.name});
    }
    return all;
}

} // namespace kursbuch
