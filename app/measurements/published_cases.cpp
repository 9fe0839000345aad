#include "app/measurements/published_cases.h"

#include "app/measurements/case_columns.h"
#include "app/measurements/lines.h"

#include <QCoreApplication>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

const QString kShipped = u"catalog/measurements.csv"_s;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

tl::unexpected<Error> refuse(const QString& sentence)
{
    return fail(ErrorCode::InvalidData, sentence);
}

/// What the numbers of a kind of work count: all accelerators together, or each of them in
/// training.
QStringList unitsOf(const SizeCase& work)
{
    if (work.serves())
        return {u"tok/s"_s};
    if (work.trainsLanguage())
        return {u"tok/s/GPU"_s};
    return {u"img/s"_s, u"windows/s"_s, u"passes/s"_s};
}

/// Reads the lines below the heading of one table.
class CaseFile {
public:
    CaseFile(const Catalog& catalog, QStringList heading, const CasePlaces& places)
        : m_reader(catalog)
        , m_heading(std::move(heading))
        , m_places(places)
    {
    }

    [[nodiscard]] Result<PublishedCase> read(const QStringList& cells) const
    {
        const CaseWords words = caseWords(cells, m_places);
        const Result<SizeCase> work = m_reader.read(words);
        if (!work)
            return tl::unexpected<Error>(work.error());
        PublishedCase one {.work = *work, .kind = words.kind};
        one.unit = cell(cells, u"unit"_s);
        one.source = cell(cells, u"source"_s);
        const Result<double> measured = speed(cells, u"measured"_s);
        if (!measured)
            return tl::unexpected<Error>(measured.error());
        one.measured = *measured;
        return check(one).and_then([&] { return withReference(one, cells); });
    }

private:
    [[nodiscard]] QString cell(const QStringList& cells, const QString& column) const
    {
        const qsizetype place = m_heading.indexOf(column);
        return place < 0 ? QString() : cells.value(place).trimmed();
    }

    [[nodiscard]] Result<double> speed(const QStringList& cells, const QString& column) const
    {
        const QString word = cell(cells, column);
        bool ok = false;
        const double value = word.toDouble(&ok);
        if (!ok || !std::isfinite(value) || value < 0.0)
            return refuse(
                kursbuch::tr("“%1” in the column “%2” is no speed. Enter a number, written with a "
                             "point.")
                    .arg(word, column));
        return value;
    }

    [[nodiscard]] static Result<void> check(const PublishedCase& one)
    {
        if (one.kind.isEmpty())
            return refuse(kursbuch::tr(
                "The measurement has no kind of work. Enter it in the column “kind”."));
        if (one.measured <= 0.0)
            return refuse(
                kursbuch::tr("The measured speed is 0. Enter what was measured, or leave the line "
                             "out."));
        if (one.source.isEmpty())
            return refuse(
                kursbuch::tr("The measurement has no source. Enter in the column “source” where it "
                             "was published."));
        const QStringList known = unitsOf(one.work);
        if (!known.contains(one.unit))
            return refuse(kursbuch::tr("“%1” is no unit for this kind of work. Use %2.")
                              .arg(one.unit, known.join(u", "_s)));
        return {};
    }

    [[nodiscard]] Result<PublishedCase> withReference(
        PublishedCase one, const QStringList& cells) const
    {
        if (cell(cells, u"reference"_s).isEmpty())
            return one;
        return speed(cells, u"reference"_s).map([&one](double value) {
            one.reference = value;
            return one;
        });
    }

    CaseReader m_reader;
    QStringList m_heading;
    CasePlaces m_places;
};

} // namespace

PublishedCases readPublishedCases(
    const QByteArray& bytes, const QString& fileName, const Catalog& catalog)
{
    const Result<QString> text = measurementText(bytes, fileName);
    if (!text)
        return {.refused = {text.error()}};
    const QList<QStringView> lines = QStringView(*text).split(u'\n');
    const LineCutter cutter(lines.front());
    const QStringList heading = cutter.cells(lines.front());
    const Result<CasePlaces> places = casePlaces(heading, fileName);
    if (!places)
        return {.refused = {places.error()}};
    const CaseFile file(catalog, heading, *places);
    PublishedCases found;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        Result<PublishedCase> one = file.read(cutter.cells(lines[i]));
        if (one)
            found.cases.push_back(*std::move(one));
        else
            found.refused.push_back(
                {one.error().code, one.error().message, fileName + u':' + QString::number(i + 1)});
    }
    return found;
}

PublishedCases shippedMeasurements(const Catalog& catalog)
{
    const Files files = shippedFiles();
    const auto file = files.find(kShipped);
    return file == files.end() ? PublishedCases {}
                               : readPublishedCases(file->second, kShipped, catalog);
}

} // namespace kursbuch
