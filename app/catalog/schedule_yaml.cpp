#include "app/catalog/readers.h"

#include <QCoreApplication>
#include <algorithm>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

/// An entry of the file: one step of several ways.
struct Entry {
    TemplateStep step;
    QStringList ways {};
    int line = 0;
};

QString figureOfWay(const QString& figure, const QString& way)
{
    return QString(figure).replace("{way}"_L1, way);
}

void checkFigures(YamlReader& reader, const Entry& entry, const Catalog& catalog)
{
    for (const QString& way : entry.ways) {
        if (!catalog.labels.contains("way."_L1 + way))
            return reader.refuse(
                tr("There is no way “%1”: i18n/words.yaml has no name for it. Correct the id.")
                    .arg(way));
        const QString id = figureOfWay(entry.step.figure, way);
        const auto figure = catalog.figures.constFind(id);
        if (figure == catalog.figures.cend() || figure->unit != unit::Month)
            return reader.refuse(tr("The figure “%1” is not in catalog/figures.yaml, or is no time "
                                    "in weeks. Add it there or correct the id.")
                                     .arg(id));
    }
}

void checkAfter(YamlReader& reader, const Entry& entry, const QStringList& known)
{
    for (const QString& id : entry.step.after) {
        if (!known.contains(id))
            return reader.refuse(tr("The step “%1” is not in this file, so nothing can wait for "
                                    "it. Add it or correct the id.")
                                     .arg(id));
    }
}

/// A way may have a step of each id once.
void checkOnce(YamlReader& reader, const Entry& entry, const std::vector<Entry>& entries)
{
    for (const Entry& other : entries) {
        if (other.step.id != entry.step.id)
            continue;
        for (const QString& way : entry.ways) {
            if (other.ways.contains(way))
                return reader.refuse(duplicateId(entry.step.id));
        }
    }
}

Entry toEntry(YamlReader& reader)
{
    Entry entry {.step = {.id = reader.id(), .label = reader.text(u"label"_s)},
        .ways = reader.strings(u"ways"_s),
        .line = reader.line()};
    if (reader.ok() && entry.ways.isEmpty())
        reader.refuse(tr("A step needs the ways that have it. Name them under ways."));
    entry.step.figure = reader.string(u"figure"_s);
    entry.step.after = reader.strings(u"after"_s);
    entry.step.when = reader.oneOf(u"when"_s, {u"room_changes"_s, u"trains"_s, u"council"_s}, {});
    entry.step.who = reader.oneOf(u"who"_s,
        {u"data_protection"_s, u"operations"_s, u"it_security"_s, u"works_council"_s,
            u"procurement"_s, u"department"_s, u"management"_s, u"other"_s});
    return entry;
}

QStringList idsIn(const YamlNode& list)
{
    QStringList ids;
    for (const YamlNode& node : list.items) {
        for (const auto& [key, value] : node.members) {
            if (key == "id"_L1)
                ids.append(value.text);
        }
    }
    return ids;
}

QStringList waysOf(const std::vector<Entry>& entries)
{
    QStringList ways;
    for (const Entry& entry : entries)
        ways += entry.ways;
    ways.removeDuplicates();
    return ways;
}

ScheduleTemplate templateOf(const QString& way, const std::vector<Entry>& entries)
{
    ScheduleTemplate steps;
    for (const Entry& entry : entries) {
        if (!entry.ways.contains(way))
            continue;
        steps.push_back(entry.step);
        steps.back().figure = figureOfWay(entry.step.figure, way);
    }
    const auto placeOf = [&steps](const QString& id) {
        const auto found = std::find_if(
            steps.begin(), steps.end(), [&id](const TemplateStep& step) { return step.id == id; });
        return found == steps.end() ? -1 : static_cast<int>(found - steps.begin());
    };
    for (TemplateStep& step : steps) {
        step.after.removeIf([&](const QString& id) { return placeOf(id) < 0; });
        for (const QString& id : step.after)
            step.waits.push_back(placeOf(id));
    }
    return steps;
}

/// The id of a step that waits for itself through others; empty: none does.
QString inCircle(const ScheduleTemplate& steps)
{
    std::vector<std::vector<int>> waits;
    for (const TemplateStep& step : steps)
        waits.push_back(step.waits);
    const std::vector<int> order = inOrder(waits);
    for (std::size_t place = 0; place < steps.size(); ++place) {
        if (std::find(order.begin(), order.end(), static_cast<int>(place)) == order.end())
            return steps[place].id;
    }
    return {};
}

/// Leaves out entries until no step waits for itself.
void refuseCircles(std::vector<Entry>& entries, const QString& file, std::vector<Error>& refused)
{
    for (const QString& way : waysOf(entries)) {
        for (QString id = inCircle(templateOf(way, entries)); !id.isEmpty();
             id = inCircle(templateOf(way, entries))) {
            const auto entry
                = std::find_if(entries.begin(), entries.end(), [&](const Entry& candidate) {
                      return candidate.step.id == id && candidate.ways.contains(way);
                  });
            refused.push_back({ErrorCode::InvalidData,
                tr("The step “%1” waits for itself through others. Correct after, so that the "
                   "steps come one after the other.")
                    .arg(id),
                u"%1:%2"_s.arg(file).arg(entry->line)});
            entries.erase(entry);
        }
    }
}

/// What the end of a step and a duration typed for it are called in the sheet.
void addNames(Catalog& catalog, const TemplateStep& step)
{
    for (const QLatin1StringView name : {".finish"_L1, ".duration"_L1}) {
        const Text text = catalog.label("schedule"_L1 + name);
        const QString id = "schedule."_L1 + step.id + name;
        catalog.quantityLabels.insert(id,
            {.de = QString(text.de).replace("{0}"_L1, step.label.de),
                .en = QString(text.en).replace("{0}"_L1, step.label.en)});
        catalog.quantityScales.insert(id, catalog.figures[step.figure].scale);
    }
}

} // namespace

std::vector<int> inOrder(const std::vector<std::vector<int>>& waits)
{
    std::vector<int> order;
    std::vector<bool> placed(waits.size());
    const auto isReady = [&](std::size_t step) {
        return !placed[step]
            && std::all_of(waits[step].begin(), waits[step].end(),
                [&](int before) { return placed[static_cast<std::size_t>(before)]; });
    };
    for (bool found = true; found;) {
        found = false;
        for (std::size_t step = 0; step < waits.size(); ++step) {
            if (!isReady(step))
                continue;
            placed[step] = true;
            order.push_back(static_cast<int>(step));
            found = true;
        }
    }
    return order;
}

void readSchedule(const QString& file, const QByteArray& bytes, CatalogReading& reading)
{
    const YamlNode list = readYamlList(file, bytes, reading.refused);
    const QStringList known = idsIn(list);
    std::vector<Entry> entries;
    for (const YamlNode& node : list.items) {
        YamlReader reader(node, file);
        Entry entry = toEntry(reader);
        if (reader.ok())
            checkFigures(reader, entry, reading.catalog);
        if (reader.ok())
            checkAfter(reader, entry, known);
        if (reader.ok())
            checkOnce(reader, entry, entries);
        if (const auto finished = reader.finish(); !finished)
            reading.refused.push_back(finished.error());
        else
            entries.push_back(std::move(entry));
    }
    refuseCircles(entries, file, reading.refused);
    for (const QString& way : waysOf(entries)) {
        const ScheduleTemplate steps = templateOf(way, entries);
        for (const TemplateStep& step : steps)
            addNames(reading.catalog, step);
        reading.catalog.schedules.insert(way, steps);
    }
}

} // namespace kursbuch
