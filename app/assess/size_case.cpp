#include "app/assess/size_case.h"

#include "app/assess/case_checks.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

tl::unexpected<Error> refuse(const QString& sentence)
{
    return fail(ErrorCode::InvalidData, sentence);
}

struct KindName {
    QLatin1StringView name;
    CaseKind kind;
};
constexpr std::array kKinds {KindName {"llm_offline"_L1, CaseKind::Offline},
    KindName {"llm_server"_L1, CaseKind::Limited},
    KindName {"llm_interactive"_L1, CaseKind::Limited},
    KindName {"llm_pretrain"_L1, CaseKind::Pretrain}, KindName {"llm_sft"_L1, CaseKind::Tune},
    KindName {"llm_lora"_L1, CaseKind::Lora}, KindName {"llm_qlora"_L1, CaseKind::Qlora},
    KindName {"vision_inference"_L1, CaseKind::Items}, KindName {"embedding"_L1, CaseKind::Items},
    KindName {"speech"_L1, CaseKind::Items}, KindName {"diffusion"_L1, CaseKind::Items},
    KindName {"vision_training"_L1, CaseKind::ItemTraining}};

/// What a model is asked for where nobody says so.
CaseKind kindOf(const Model& model, const CaseWords& words)
{
    if (model.kind != u"llm"_s)
        return CaseKind::Items;
    return words.limitSeconds.isEmpty() ? CaseKind::Offline : CaseKind::Limited;
}

Result<CaseKind> readKind(const CaseWords& words, const Model& model)
{
    if (words.kind.isEmpty())
        return kindOf(model, words);
    QStringList names;
    for (const KindName& known : kKinds) {
        if (known.name == words.kind)
            return known.kind;
        names.append(known.name);
    }
    return refuse(
        tr("There is no kind of work “%1”. Known are %2.").arg(words.kind, names.join(u", "_s)));
}

/// Changes of one letter between two names, up to the length of the shorter.
qsizetype distance(const QString& a, const QString& b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype corner = std::exchange(row[0], i);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const qsizetype swapped
                = corner + (a[i - 1] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            corner = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, swapped});
        }
    }
    return row.back();
}

/// How many letters two names begin with alike.
qsizetype commonStart(const QString& a, const QString& b)
{
    const auto [end, other] = std::ranges::mismatch(a, b);
    return end - a.begin();
}

/// The parts of a name in an order of their own: "a100-80-sxm" as "a100-sxm-80".
QString sortedParts(const QString& name)
{
    static const QRegularExpression between(u"[^a-z0-9.]+"_s);
    QStringList parts = name.split(between, Qt::SkipEmptyParts);
    parts.sort();
    return parts.join(u'-');
}

/// A common beginning outweighs letters that are missing at the end: "h1000" means an H100. Parts
/// in another order are no difference at all.
qsizetype unlikeness(const QString& a, const QString& b)
{
    const qsizetype asWritten = distance(a, b) - commonStart(a, b);
    return sortedParts(a) == sortedParts(b) ? -std::max(a.size(), b.size()) : asWritten;
}

template <typename T> QString nearest(const QHash<QString, const T*>& known, const QString& name)
{
    const QString lower = name.toLower();
    const T* best = nullptr;
    qsizetype least = 0;
    for (const auto [key, entry] : known.asKeyValueRange()) {
        const qsizetype far = unlikeness(key, lower);
        if (best == nullptr || far < least || (far == least && entry->id < best->id)) {
            best = entry;
            least = far;
        }
    }
    return best == nullptr ? QString() : best->id;
}

template <typename T> QHash<QString, const T*> namesOf(const std::vector<T>& entries)
{
    QHash<QString, const T*> names;
    for (const T& entry : entries) {
        names.insert(entry.id.toLower(), &entry);
        names.insert(entry.name.toLower(), &entry);
        for (const QString& alias : entry.aliases)
            names.insert(alias.toLower(), &entry);
    }
    return names;
}

/// A number that was written, at least `least`; nothing where the word is empty.
Result<std::optional<double>> readNumber(const QString& word, const char* what, double least)
{
    if (word.isEmpty())
        return std::optional<double>();
    bool ok = false;
    const double value = word.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return refuse(tr("“%1” is no number for %2. Write it with a point, such as 1500 or 0.2.")
                          .arg(word, QLatin1String(what)));
    if (value < least)
        return refuse(tr("%1 is %2; the least that makes sense is %3.")
                          .arg(QLatin1String(what), word,
                              QString::number(least, 'f', QLocale::FloatingPointShortest)));
    return std::optional(value);
}

struct Target {
    const QString& word;
    const char* what;
    double least;
    std::optional<double> value {};
};

Result<void> readNumbers(std::span<Target> targets)
{
    for (Target& target : targets) {
        Result<std::optional<double>> read = readNumber(target.word, target.what, target.least);
        if (!read)
            return tl::unexpected<Error>(read.error());
        target.value = *read;
    }
    return {};
}

Result<void> readValues(const CaseWords& words, SizeCase& sizeCase)
{
    std::array targets {Target {words.gpus, "gpus", 1.0}, Target {words.tensorParallel, "tp", 1.0},
        Target {words.pipelineParallel, "pp", 1.0}, Target {words.inputTokens, "isl", 1.0},
        Target {words.outputTokens, "osl", 1.0}, Target {words.sequence, "seq_len", 1.0},
        Target {words.limitSeconds, "tpot_limit_s (limit-ms / 1000)", 1e-5},
        Target {words.cachedPercent, "cached", 0.0}};
    if (const Result<void> read = readNumbers(targets); !read)
        return read;
    sizeCase.gpus = targets[0].value.value_or(1.0);
    sizeCase.tensorParallel = targets[1].value;
    sizeCase.pipelineParallel = targets[2].value;
    sizeCase.inputTokens = targets[3].value.value_or(0.0);
    sizeCase.outputTokens = targets[4].value.value_or(0.0);
    sizeCase.sequence = targets[5].value.value_or(0.0);
    sizeCase.limitSeconds = targets[6].value;
    if (targets[7].value && *targets[7].value >= 100.0)
        return refuse(tr("A prompt that is held whole needs no reading; say less than 100 for "
                         "“cached”."));
    if (targets[7].value)
        sizeCase.cachedShare = *targets[7].value / 100.0;
    return {};
}

} // namespace

CaseReader::CaseReader(const Catalog& catalog)
    : m_models(namesOf(catalog.models))
    , m_gpus(namesOf(catalog.gpus))
{
}

Result<const Model*> CaseReader::model(const QString& name) const
{
    if (const Model* found = m_models.value(name.toLower()))
        return found;
    return refuse(kursbuch::tr("There is no model “%1” in the catalogue. The nearest name is %2.")
                      .arg(name, nearest(m_models, name)));
}

Result<const Gpu*> CaseReader::gpu(const QString& name) const
{
    if (const Gpu* found = m_gpus.value(name.toLower()))
        return found;
    return refuse(
        kursbuch::tr("There is no accelerator “%1” in the catalogue. The nearest name is %2.")
            .arg(name, nearest(m_gpus, name)));
}

Result<SizeCase> CaseReader::read(const CaseWords& words) const
{
    const Result<const Model*> named = model(words.model);
    const Result<const Gpu*> card = gpu(words.gpu);
    if (!named || !card)
        return tl::unexpected<Error>(named ? card.error() : named.error());
    const Result<CaseKind> kind = readKind(words, **named);
    if (!kind)
        return tl::unexpected<Error>(kind.error());
    SizeCase read {.kind = *kind, .model = *named, .gpu = *card};
    read.precision = precisionNamed(words.precision.isEmpty() ? u"fp16"_s : words.precision);
    if (read.precision == nullptr)
        return refuse(kursbuch::tr("There is no precision “%1”. Known are %2.")
                          .arg(words.precision, precisionIds().join(u", "_s)));
    const Result<void> fit = readValues(words, read).and_then([&read] { return checkCase(read); });
    if (!fit)
        return tl::unexpected<Error>(fit.error());
    return read;
}

} // namespace kursbuch
