#pragma once

#include <QString>

namespace kursbuch {

/// What the arithmetic reads of a model, wherever it was written down: catalogue, plan or form.
struct ModelShape {
    QString kind {}; ///< "llm", "vision", "embedding", "speech", "diffusion"
    double paramsTotal = 0.0;
    double paramsActive = 0.0;
    int layers = 0;
    int hidden = 0;
    int heads = 0;
    int kvHeads = 0; ///< 0: one latent vector instead of heads
    int headDim = 0;
    int experts = 0;
    int expertsPerToken = 0;
    int kvLayersFull = 0;
    double kvBytesPerToken = 0.0; ///< at 16 bit
    double flopPerItem = 0.0;
};

/// What no model can be, as a sentence with its remedy; empty: nothing.
[[nodiscard]] QString wrongWith(const ModelShape& shape);

/// What no dense rates can be; 0 stands for a rate that is not stated.
[[nodiscard]] QString wrongWithRates(double fp16Tflops, double fp8Tflops);

/// Bytes a token in the cache at 16 bit, as heads of that shape ask for.
[[nodiscard]] double cacheOfHeads(const ModelShape& shape);

/// Ids of what a planner brings along; no id of the catalogue begins like this.
[[nodiscard]] inline bool isOwnId(QStringView id)
{
    return id.startsWith(u"own-");
}

} // namespace kursbuch
