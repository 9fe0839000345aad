#include "app/assess/precision.h"

#include <algorithm>
#include <array>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

/// int4 is unpacked to 16 bit before computing; fp4 and mxfp4 have units on the newest
/// accelerators.
/// An 8-bit cache goes with weights in a floating format of 8 bits or fewer, as the fit took it.
constexpr std::array kPrecisions {
    Precision {"fp16"_L1, Rate::Sixteen, u"sizing.bytes_fp16", false},
    Precision {"fp8"_L1, Rate::Eight, u"sizing.bytes_fp8", true},
    Precision {"int4"_L1, Rate::Sixteen, u"sizing.bytes_int4", false},
    Precision {"fp4"_L1, Rate::Four, u"sizing.bytes_int4", true},
    Precision {"mxfp4"_L1, Rate::Four, u"sizing.bytes_mxfp4", true},
};

struct OtherName {
    QLatin1StringView name;
    QLatin1StringView id;
};
constexpr std::array kOtherNames {OtherName {"bf16"_L1, "fp16"_L1},
    OtherName {"mxfp8"_L1, "fp8"_L1}, OtherName {"nvfp4"_L1, "fp4"_L1}};

/// Weight-only kernels for 8 and 4 bit need an Ampere GPU or newer (vLLM, "Supported hardware").
constexpr double kWeightOnlyCapability = 8.0;

} // namespace

const Precision& precisionOf(QStringView id)
{
    for (const Precision& precision : kPrecisions)
        if (precision.id == id)
            return precision;
    return kPrecisions.front();
}

const Precision* precisionNamed(const QString& name)
{
    const QString wanted = name.toLower();
    for (const OtherName& other : kOtherNames)
        if (other.name == wanted)
            return &precisionOf(QString(other.id));
    const auto* const found
        = std::ranges::find_if(kPrecisions, [&](const Precision& p) { return p.id == wanted; });
    return found == kPrecisions.end() ? nullptr : found;
}

QStringList precisionIds()
{
    QStringList ids;
    for (const Precision& precision : kPrecisions)
        ids.append(precision.id);
    return ids;
}

Rate rateOn(const Gpu& gpu, const Precision& precision)
{
    const double units = precision.rate == Rate::Eight ? gpu.fp8Tflops
        : precision.rate == Rate::Four                 ? gpu.fp4Tflops
                                                       : 0.0;
    return units > 0.0 ? precision.rate : Rate::Sixteen;
}

bool computes(const Gpu& gpu, const Precision& precision)
{
    if (gpu.fp16Tflops <= 0.0)
        return false;
    if (precision.id == "fp16"_L1 || rateOn(gpu, precision) != Rate::Sixteen)
        return true;
    if (precision.id == "int4"_L1 && gpu.fp4Tflops > 0.0)
        return true;
    return gpu.computeCapability.toDouble() >= kWeightOnlyCapability
        || gpu.computeCapability.startsWith("xe"_L1); // Intel Arc: measured in MLPerf v6.0
}

QStringView familyFigure(const Gpu& gpu)
{
    if (gpu.computeCapability.startsWith("gfx95"_L1))
        return u"sizing.amd4";
    if (gpu.computeCapability.startsWith("gfx94"_L1) || gpu.vendor == "AMD"_L1)
        return u"sizing.amd3";
    return gpu.computeCapability.startsWith("xe"_L1) ? QStringView(u"sizing.intel") : QStringView();
}

} // namespace kursbuch
