#include "app/assess/case_checks.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMostGpus = 100'000.0; ///< beyond, the numbers typed are absurd
constexpr double kMostOfOneCopy = 64.0; ///< tensor times pipeline, eight nodes of eight

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

Result<void> refuse(const QString& sentence)
{
    return fail(ErrorCode::InvalidData, sentence);
}

QString plain(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

bool isWhole(double value)
{
    return value == std::floor(value);
}

Result<void> checkKind(const SizeCase& c)
{
    const bool language = c.model->kind == u"llm"_s;
    if (language != (c.serves() || c.trainsLanguage()))
        return refuse(tr("%1 is a model of kind “%2”, which does not do this kind of work. Leave "
                         "the kind out, or take another model.")
                          .arg(c.model->name, c.model->kind));
    if (c.kind == CaseKind::ItemTraining && c.model->kind != u"vision"_s)
        return refuse(tr("Training is worked out for language and image models, not for %1.")
                          .arg(c.model->name));
    const bool images = c.model->kind == u"vision"_s;
    if (images && c.model->activationsPerItem <= 0.0)
        return refuse(tr("For %1 the catalogue has no number of activations, so its speed cannot "
                         "be worked out. Take a model of like size, such as resnet-50.")
                          .arg(c.model->name));
    if (!language && c.precision->id != "fp16"_L1)
        return refuse(
            tr("For %1 only fp16 is worked out. Leave the precision out.").arg(c.model->name));
    return {};
}

/// The most precise that the accelerator can compute with and that is no larger than wanted.
Result<void> checkPrecision(const SizeCase& c)
{
    if (!computes(*c.gpu, *c.precision)) {
        QStringList able;
        for (const QString& id : precisionIds())
            if (computes(*c.gpu, precisionOf(id)))
                able.append(id);
        return refuse(able.isEmpty()
                ? tr(
                    "For %1 the catalogue has no compute rate at 16 bit. Take another accelerator.")
                      .arg(c.gpu->name)
                : tr("%1 cannot compute with %2; it can with %3.")
                      .arg(c.gpu->name, QString(c.precision->id), able.join(u", "_s)));
    }
    const bool weightOnly = c.precision->rate != Rate::Sixteen || c.precision->id == "int4"_L1;
    if (c.trainsLanguage() && c.kind != CaseKind::Qlora && weightOnly
        && rateOn(*c.gpu, *c.precision) == Rate::Sixteen)
        return refuse(tr("%1 cannot train at %2, since it has no units for it. Take fp16, or QLoRA "
                         "(llm_qlora) for weights at 4 bit.")
                          .arg(c.gpu->name, QString(c.precision->id)));
    return {};
}

Result<void> checkLayout(const SizeCase& c)
{
    if (!isWhole(c.gpus) || c.gpus > kMostGpus)
        return refuse(tr("%1 GPUs cannot be judged. Give a whole number from 1 to 100,000.")
                          .arg(plain(c.gpus)));
    const double tensor = c.tensorParallel.value_or(1.0);
    const double copy = tensor * c.pipelineParallel.value_or(1.0);
    if (!isWhole(tensor) || !isWhole(copy))
        return refuse(tr("A copy of the model is spread over a whole number of GPUs. Give whole "
                         "numbers for tp and pp."));
    if (copy > c.gpus)
        return refuse(tr("One copy would need %1 GPUs (tp x pp), but there are %2. Give at least "
                         "as many, or a smaller tp or pp.")
                          .arg(plain(copy), plain(c.gpus)));
    if (copy > kMostOfOneCopy)
        return refuse(tr("One copy of the model on %1 GPUs is beyond what was ever measured here. "
                         "Take at most %2 and more copies.")
                          .arg(plain(copy), plain(kMostOfOneCopy)));
    const Model& model = *c.model;
    if (model.kind == u"llm"_s && tensor > model.heads)
        return refuse(tr("%1 has %2 attention heads, which cannot be split over %3 GPUs. Take tp "
                         "%4.")
                          .arg(model.name, QString::number(model.heads), plain(tensor),
                              QString::number(model.kvHeads > 0 ? model.kvHeads : model.heads)));
    if (model.kind == u"llm"_s && c.pipelineParallel.value_or(1.0) > model.layers)
        return refuse(tr("%1 has %2 layers, which cannot be spread over more stages. Take a "
                         "smaller pp.")
                          .arg(model.name, QString::number(model.layers)));
    return {};
}

Result<void> checkLengths(const SizeCase& c)
{
    if (c.trainsLanguage()) {
        if (c.sequence < 1.0)
            return refuse(tr("Training needs the length of its sequences: seq_len, for example "
                             "4096."));
        if (c.sequence > c.model->contextTokens)
            return refuse(tr("%1 reads at most %2 tokens at once, not %3. Take %2.")
                              .arg(c.model->name, QString::number(c.model->contextTokens),
                                  plain(c.sequence)));
        return {};
    }
    if (!c.serves())
        return {};
    if (c.inputTokens < 1.0 || c.outputTokens < 1.0)
        return refuse(tr("Serving needs the length of prompt and answer: isl and osl, for example "
                         "1000 and 300."));
    const double context = c.inputTokens + c.outputTokens;
    const double held = c.model->contextTokens;
    if (context > held && held > c.outputTokens)
        return refuse(
            tr("Prompt and answer take %1 tokens, but %2 holds %3. Shorten the prompt to "
               "%4, or take a model with a longer context.")
                .arg(plain(context), c.model->name, plain(held), plain(held - c.outputTokens)));
    if (context > held)
        return refuse(tr("The answer alone takes %1 tokens, but %2 holds %3. Shorten it, or take a "
                         "model with a longer context.")
                          .arg(plain(c.outputTokens), c.model->name, plain(held)));
    if (c.kind == CaseKind::Limited && !c.limitSeconds)
        return refuse(tr("This kind of work needs a limit per token: tpot_limit_s, for example "
                         "0.05."));
    return {};
}

/// Own models come from whoever plans, so their shape is looked at here again.
Result<void> checkShape(const SizeCase& c)
{
    const Model& m = *c.model;
    if (m.kind != u"llm"_s)
        return {};
    if (m.layers <= 0 || m.hidden <= 0 || m.heads <= 0 || m.headDim <= 0)
        return refuse(tr("%1 has no shape to work with: layers, hidden, heads and head_dim must be "
                         "greater than 0. Take them from the model's config.json.")
                          .arg(m.name));
    if (m.paramsActive > m.paramsTotal || m.expertsPerToken > m.experts || m.kvHeads > m.heads)
        return refuse(tr("%1 has an impossible shape: more active than all parameters, experts or "
                         "heads. Take them from the model's config.json.")
                          .arg(m.name));
    return {};
}

} // namespace

Result<void> checkCase(const SizeCase& sizeCase)
{
    for (const auto check : {&checkKind, &checkShape, &checkPrecision, &checkLayout, &checkLengths})
        if (const Result<void> fit = check(sizeCase); !fit)
            return fit;
    return {};
}

QStringList remarksOn(const SizeCase& c, double tensorParallel)
{
    QStringList remarks;
    const int heads = c.model->kvHeads;
    if (c.serves() && heads > 0 && tensorParallel > heads)
        remarks.append(
            tr("%1 has %2 key-value heads, so that %3 GPUs keep %4 copies of the cache. With tp %2 "
               "it is kept once.")
                .arg(c.model->name, QString::number(heads), plain(tensorParallel),
                    QString::number(std::ceil(tensorParallel / heads))));
    if (c.serves() && c.precision->rate != Rate::Sixteen
        && rateOn(*c.gpu, *c.precision) == Rate::Sixteen)
        remarks.append(
            tr("%1 has no units for %2: the weights are unpacked and computed with at 16 bit. This "
               "saves memory, not computing.")
                .arg(c.gpu->name, QString(c.precision->id)));
    return remarks;
}

} // namespace kursbuch
