#include "app/plan/own_hardware.h"

#include <QCoreApplication>
#include <QStringList>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

QString wrongWithId(const QString& id)
{
    if (isOwnId(id))
        return {};
    return tr("The id of an own model or accelerator begins with “own-”, so that it never meets "
              "one of the catalogue. Change it.");
}

QString wrongWithName(const QString& name)
{
    return name.trimmed().isEmpty() ? tr("The name is missing. Add it.") : QString();
}

} // namespace

ModelShape shapeOf(const OwnModel& model)
{
    ModelShape shape {.kind = model.kind,
        .paramsTotal = model.paramsTotal.value_or(0.0),
        .layers = model.layers.value_or(0),
        .hidden = model.hidden.value_or(0),
        .heads = model.heads.value_or(0),
        .kvHeads = model.kvHeads.value_or(0),
        .experts = model.experts.value_or(0),
        .expertsPerToken = model.expertsPerToken.value_or(0),
        .flopPerItem = model.flopPerItem.value_or(0.0)};
    shape.paramsActive = model.paramsActive.value_or(shape.paramsTotal);
    shape.headDim = model.headDim.value_or(shape.heads > 0 ? shape.hidden / shape.heads : 0);
    shape.kvLayersFull = model.kvLayersFull.value_or(shape.layers);
    shape.kvBytesPerToken = model.kvBytesPerToken.value_or(cacheOfHeads(shape));
    return shape;
}

QString wrongWith(const OwnModel& model)
{
    static const QStringList kinds {
        u"llm"_s, u"vision"_s, u"embedding"_s, u"speech"_s, u"diffusion"_s};
    static const QStringList classes {
        {}, u"permissive"_s, u"community"_s, u"copyleft"_s, u"research_only"_s, u"excludes_eu"_s};
    if (const QString wrong = wrongWithId(model.id); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = wrongWithName(model.name); !wrong.isEmpty())
        return wrong;
    if (!kinds.contains(model.kind))
        return tr("There is no kind of model “%1”. Known are %2.")
            .arg(model.kind, kinds.join(u", "_s));
    if (!classes.contains(model.licenceClass))
        return tr("There is no class of licences “%1”. Known are %2.")
            .arg(model.licenceClass, classes.mid(1).join(u", "_s));
    if (model.paramsTotal.value_or(0.0) <= 0.0)
        return tr("The number of parameters is missing. Add it.");
    return wrongWith(shapeOf(model));
}

QString wrongWith(const OwnGpu& gpu)
{
    static const QStringList cooling {{}, u"passive"_s, u"active"_s, u"blower"_s, u"board"_s};
    if (const QString wrong = wrongWithId(gpu.id); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = wrongWithName(gpu.name); !wrong.isEmpty())
        return wrong;
    for (const std::optional<double>& needed :
        {gpu.memoryGB, gpu.bandwidthGBps, gpu.fp16Tflops, gpu.tdpW})
        if (needed.value_or(0.0) <= 0.0)
            return tr("An accelerator needs memory, bandwidth, a 16-bit rate and a power draw. Add "
                      "them.");
    if (!cooling.contains(gpu.cooling))
        return tr("There is no cooling “%1”. Known are %2.")
            .arg(gpu.cooling, cooling.mid(1).join(u", "_s));
    return wrongWithRates(*gpu.fp16Tflops, gpu.fp8Tflops.value_or(0.0));
}

} // namespace kursbuch
