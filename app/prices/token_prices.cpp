#include "app/prices/json_entries.h"
#include "app/prices/price_parts.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <array>
#include <cmath>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

/// Dollars a token: the dearest model costs 0.0006, a hundredth would be 10,000 a million.
constexpr double kMostPerToken = 0.01;
constexpr double kMostPerPiece = 100'000.0;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

struct ProviderName {
    QLatin1StringView begins; ///< the file's name of a provider begins so
    QLatin1StringView id;
};

constexpr std::array kProviders {
    ProviderName {"azure"_L1, "azure"_L1},
    ProviderName {"bedrock"_L1, "aws"_L1},
    ProviderName {"sagemaker"_L1, "aws"_L1},
    ProviderName {"aws_polly"_L1, "aws"_L1},
    ProviderName {"amazon"_L1, "aws"_L1},
    ProviderName {"vertex_ai"_L1, "gcp"_L1},
    ProviderName {"gemini"_L1, "gcp"_L1},
};

QString providerOf(const QString& written)
{
    for (const ProviderName& name : kProviders) {
        if (written.startsWith(name.begins))
            return name.id;
    }
    return written;
}

/// These two enter their own euro prices as dollars: the entries for gpt-oss-120b equal the
/// providers' euro lists (Scaleway 0.15/0.60, OVHcloud 0.08/0.40, as read on 2026-07-22).
bool entersEuro(const QString& key)
{
    return key.startsWith("scaleway/"_L1) || key.startsWith("ovhcloud/"_L1);
}

QString kindOf(const QString& mode)
{
    static const QHash<QString, QString> kinds {{u"chat"_s, u"llm"_s}, {u"completion"_s, u"llm"_s},
        {u"responses"_s, u"llm"_s}, {u"ocr"_s, u"document"_s},
        {u"audio_transcription"_s, u"speech"_s}, {u"audio_speech"_s, u"speech"_s},
        {u"realtime"_s, u"speech"_s}};
    return kinds.value(mode, mode);
}

/// The region stands in the key: “azure/eu/…”, “eu.…”, “bedrock/eu-central-1/…”.
QString regionOf(const QString& key)
{
    if (key.startsWith("eu."_L1) || key.contains("/eu."_L1))
        return u"eu"_s;
    const QString part = key.section(u'/', 1, 1);
    const bool isCloud = key.startsWith("azure/"_L1) || key.startsWith("bedrock/"_L1);
    const bool isRegion = part == "eu"_L1 || part == "us"_L1
        || (part.count(u'-') == 2 && !part.isEmpty() && part.back().isDigit() && part.size() < 16);
    return isCloud && isRegion && key.count(u'/') >= 2 ? part : QString();
}

/// A token price times a million is rounded to the sixth place, so that 3e-06 is 3.
double perMillion(double perToken)
{
    return std::round(perToken * 1e12) / 1e6;
}

QString bareModel(QString name)
{
    name = name.section(u'/', -1).toLower();
    name.remove("instruct"_L1);
    QString letters;
    for (const QChar letter : name) {
        if (letter.isLetterOrNumber())
            letters.append(letter);
    }
    return letters;
}

class TokenReader {
public:
    TokenReader(const PriceWorld& world, PriceReading& reading)
        : m_world(world)
        , m_reading(reading)
        , m_notes(reading, world.file.name)
    {
        for (const Model& model : world.catalog.models) {
            m_models.insert(bareModel(model.id), model.id);
            m_models.insert(bareModel(model.name), model.id);
            for (const QString& alias : model.aliases)
                m_models.insert(bareModel(alias), model.id);
        }
    }

    void read(const JsonEntry& entry)
    {
        ++m_reading.read;
        const QJsonObject whole
            = QJsonDocument::fromJson('{' + entry.key + ':' + entry.value + '}').object();
        if (!entry.isWhole || whole.isEmpty()) {
            refuse(entry.line, {},
                kursbuch::tr("This entry is damaged or cut off. Download the file again."));
            return;
        }
        const QString key = whole.begin().key();
        const QJsonValue value = whole.begin().value();
        if (!value.isObject())
            refuse(entry.line, key,
                kursbuch::tr("The entry “%1” holds no fields, so no price either.").arg(key));
        else if (key == "sample_spec"_L1)
            refuse(entry.line, key,
                kursbuch::tr("This entry explains the fields of the file. It is no price."));
        else if (isSound(entry.line, value.toObject()))
            keep(entry.line, key, value.toObject());
    }

private:
    void refuse(int line, const QString& field, const QString& reason)
    {
        m_notes.refuse({line, field}, u"entry"_s, reason);
    }
    [[nodiscard]] bool isSound(int line, const QJsonObject& fields);
    void keep(int line, const QString& key, const QJsonObject& fields);
    void takePrices(ImportedService& service, const QJsonObject& fields);
    void remark(const ImportedService& service, const QString& key);

    const PriceWorld& m_world;
    PriceReading& m_reading;
    PriceNotes m_notes;
    QHash<QString, QString> m_models;
    QHash<QString, int> m_lines; ///< key → line where it stood first
};

/// Every price has to be a number that can be.
bool TokenReader::isSound(int line, const QJsonObject& fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (!it.key().contains("cost"_L1) || it->isObject() || it->isArray() || it->isNull())
            continue;
        const double price = it->toDouble();
        const bool token = it.key().contains("_token"_L1);
        if (!it->isDouble())
            refuse(line, it.key(),
                kursbuch::tr("“%1” is no number. Write digits, as in 2.95 or 2,95.")
                    .arg(it->toVariant().toString()));
        else if (price < 0.0)
            refuse(line, it.key(),
                kursbuch::tr("“%1” is negative. Prices and counts are at least zero.")
                    .arg(QString::number(price)));
        else if (price > (token ? kMostPerToken : kMostPerPiece))
            refuse(line, it.key(),
                kursbuch::tr(
                    "“%1” is an impossible number here. Check it against the provider's page.")
                    .arg(QString::number(price)));
        else
            continue;
        return false;
    }
    return true;
}

void TokenReader::takePrices(ImportedService& service, const QJsonObject& fields)
{
    const std::pair<QLatin1StringView, std::optional<double>*> tokens[] {
        {"input_cost_per_token"_L1, &service.service.inputPerMillionTokens},
        {"output_cost_per_token"_L1, &service.service.outputPerMillionTokens},
        {"cache_read_input_token_cost"_L1, &service.cachedPerMillionTokens},
        {"input_cost_per_token_batches"_L1, &service.batchInputPerMillionTokens},
        {"output_cost_per_token_batches"_L1, &service.batchOutputPerMillionTokens}};
    const std::pair<QLatin1StringView, std::optional<double>*> pieces[] {
        {"ocr_cost_per_page"_L1, &service.service.perThousandItems},
        {"output_cost_per_image"_L1, &service.service.perThousandItems}};
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it.key().contains("cost"_L1) && it->isDouble() && it->toDouble() > 0.0)
            service.otherPrices.insert(it.key(), it->toDouble());
    }
    for (const auto& [field, target] : tokens) {
        if (service.otherPrices.contains(field))
            *target = perMillion(service.otherPrices.take(field));
    }
    for (const auto& [field, target] : pieces) {
        if (!target->has_value() && service.otherPrices.contains(field))
            *target = perMillion(service.otherPrices.take(field)) / 1000.0;
    }
}

void TokenReader::remark(const ImportedService& service, const QString& key)
{
    const Service& known = service.service;
    const int line = service.line;
    if (entersEuro(key))
        m_notes.flag({line, u"input_cost_per_token"_s}, u"euro_as_dollar"_s,
            kursbuch::tr("The provider's euro prices stand here in fields for dollars. They were "
                         "read as euro."));
    if (known.inputPerMillionTokens || known.outputPerMillionTokens || known.perThousandItems)
        return;
    if (service.otherPrices.isEmpty())
        m_notes.flag({line, u"input_cost_per_token"_s}, u"no_price"_s,
            kursbuch::tr("There is no price. It counts as not known, not as free."));
    else
        m_notes.flag({line, service.otherPrices.firstKey()}, u"other_unit"_s,
            kursbuch::tr("The price is neither for tokens nor for pages or images. It is kept as "
                         "it stands, but not reckoned with."));
}

void TokenReader::keep(int line, const QString& key, const QJsonObject& fields)
{
    const int first = m_lines.value(key, 0);
    if (first > 0) {
        ++m_reading.merged;
        m_notes.flag({line, key}, u"duplicate"_s,
            kursbuch::tr("The entry “%1” stands in line %2 already. The first one counts.")
                .arg(key, QString::number(first)));
        return;
    }
    m_lines.insert(key, line);
    ImportedService service;
    service.line = line;
    service.model = key;
    service.region = regionOf(key);
    Service& known = service.service;
    known.providerId = providerOf(fields.value("litellm_provider"_L1).toString());
    known.id = key;
    known.name = key;
    known.kind = kindOf(fields.value("mode"_L1).toString());
    known.modelId = m_models.value(bareModel(key));
    known.country = m_world.regions.country(known.providerId, service.region);
    known.currency = entersEuro(key) ? u"EUR"_s : u"USD"_s;
    const QString source = fields.value("source"_L1).toString();
    known.source = {.text = source.isEmpty() ? m_world.file.name : source,
        .date = m_world.file.date,
        .confidence = Confidence::ToBeChecked};
    takePrices(service, fields);
    for (const QLatin1StringView field : {"input_cost_per_token"_L1, "output_cost_per_token"_L1}) {
        const bool anyPrice = known.inputPerMillionTokens || known.outputPerMillionTokens;
        if (anyPrice && fields.contains(field) && fields.value(field).toDouble() == 0.0
            && (known.kind == "llm"_L1 || field.startsWith("input"_L1)))
            m_notes.flag({line, field}, u"zero_price"_s,
                kursbuch::tr("One of the prices is zero. It counts as not known."));
    }
    remark(service, key);
    m_reading.services.push_back(std::move(service));
}

} // namespace

void readTokenPrices(QStringView text, const PriceWorld& world, PriceReading& reading)
{
    TokenReader reader(world, reading);
    for (const JsonEntry& entry : jsonEntries(text.toUtf8()))
        reader.read(entry);
}

} // namespace kursbuch
