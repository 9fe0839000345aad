#include "app/base/hardware_shape.h"

#include <QCoreApplication>
#include <cmath>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

/// What a card states may be rounded.
bool cacheFitsHeads(const ModelShape& shape)
{
    if (shape.kvHeads <= 0 || shape.headDim <= 0)
        return true;
    const double byHeads = cacheOfHeads(shape);
    return std::abs(shape.kvBytesPerToken - byHeads) <= 0.01 * byHeads;
}

/// However its card was copied.
QString wrongWithLanguageModel(const ModelShape& shape)
{
    if (shape.kvHeads > shape.heads || (shape.kvHeads > 0 && shape.heads % shape.kvHeads != 0))
        return tr(
            "The number of heads is not a multiple of kv_heads (key-value heads). Correct one of "
            "the two.");
    if (shape.expertsPerToken > shape.experts)
        return tr("More experts are asked per token (experts_per_token) than there are (experts). "
                  "Correct "
                  "one of the two.");
    if (shape.kvLayersFull > shape.layers)
        return tr("kv_layers_full is greater than layers. Correct one of the two.");
    if (!cacheFitsHeads(shape))
        return tr("kv_bytes_per_token is not 4 x layers x kv_heads x head_dim. Correct it, "
                  "or leave kv_heads out where the model keeps one latent vector.");
    return {};
}

} // namespace

double cacheOfHeads(const ModelShape& shape)
{
    return 2.0 * shape.layers * shape.kvHeads * shape.headDim * 2.0;
}

QString wrongWith(const ModelShape& shape)
{
    const bool isLanguage = shape.kind == u"llm"_s;
    if (isLanguage && (shape.layers <= 0 || shape.hidden <= 0 || shape.kvBytesPerToken <= 0.0))
        return tr(
            "A language model needs layers, hidden (its width) and either kv_heads (key-value "
            "heads) or kv_bytes_per_token. Add what is missing.");
    if (!isLanguage && shape.flopPerItem <= 0.0)
        return tr("The model needs its computing per item (flop_per_item). Add it.");
    if (shape.paramsActive > shape.paramsTotal)
        return tr(
            "params_active is greater than params_total: more parameters would be active than "
            "there are. Correct one of the two.");
    return isLanguage ? wrongWithLanguageModel(shape) : QString();
}

/// 8-bit rates are twice the 16-bit ones on every dense table but Gaudi's; anything else is most
/// often a rate with sparsity copied from a shop. Source: hardware catalogue, checked on 46
/// accelerators.
QString wrongWithRates(double fp16Tflops, double fp8Tflops)
{
    if (fp16Tflops <= 0.0 || fp8Tflops <= 0.0)
        return {};
    const double ratio = fp8Tflops / fp16Tflops;
    const bool isTwice = std::abs(ratio - 2.0) <= 0.05;
    const bool isEqual = std::abs(ratio - 1.0) <= 0.001; // computes both at one rate
    if (isTwice || isEqual)
        return {};
    return tr(
        "The rate at 8 bit (fp8_tflops) is not twice the one at 16 bit (fp16_tflops). Enter dense "
        "rates, without sparsity.");
}

} // namespace kursbuch
