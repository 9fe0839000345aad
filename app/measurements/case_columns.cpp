#include "app/measurements/case_columns.h"

#include <QCoreApplication>
#include <tuple>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

struct Column {
    QLatin1StringView name;
    QString CaseWords::*word;
};
constexpr std::array kColumns {Column {"kind"_L1, &CaseWords::kind},
    Column {"model"_L1, &CaseWords::model}, Column {"gpu"_L1, &CaseWords::gpu},
    Column {"gpus"_L1, &CaseWords::gpus}, Column {"tp"_L1, &CaseWords::tensorParallel},
    Column {"pp"_L1, &CaseWords::pipelineParallel}, Column {"precision"_L1, &CaseWords::precision},
    Column {"isl"_L1, &CaseWords::inputTokens}, Column {"osl"_L1, &CaseWords::outputTokens},
    Column {"seq_len"_L1, &CaseWords::sequence},
    Column {"tpot_limit_s"_L1, &CaseWords::limitSeconds},
    Column {"cached"_L1, &CaseWords::cachedPercent}};
static_assert(kColumns.size() == std::tuple_size_v<CasePlaces>);

} // namespace

Result<CasePlaces> casePlaces(const QStringList& heading, const QString& fileName)
{
    CasePlaces places {};
    for (std::size_t i = 0; i < kColumns.size(); ++i) {
        const QString name(kColumns.at(i).name);
        places.at(i) = heading.indexOf(name);
        const bool needed = name == u"model"_s || name == u"gpu"_s;
        if (needed && places.at(i) < 0)
            return fail(ErrorCode::InvalidData,
                QCoreApplication::translate("kursbuch",
                    "The table has no column “%1”. Name the columns in the first line: model, gpu, "
                    "gpus, precision, isl, osl …")
                    .arg(name),
                fileName + u":1"_s);
    }
    return places;
}

CaseWords caseWords(const QStringList& cells, const CasePlaces& places)
{
    CaseWords words;
    for (std::size_t i = 0; i < kColumns.size(); ++i)
        if (places.at(i) >= 0)
            words.*kColumns.at(i).word = cells.value(places.at(i));
    return words;
}

} // namespace kursbuch
