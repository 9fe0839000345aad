#include "app/assess/provider_profile.h"
#include "ui/charts/qcustomplot_include.h"
#include "ui/report/parts.h"
#include "ui/text/place_text.h"

#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;
using paper::mm;

namespace {

constexpr double kMapWidth = mm(120);

QString touchWord(const Story& story, const TouchedPlace& touched)
{
    const Provider* provider = story.catalog().provider(touched.providerId);
    QStringList ways;
    for (const QString& way : touched.ways)
        ways << story.wayName(way);
    return u"%1: %2 (%3)"_s.arg(story.words().word(u"touched."_s + touched.by),
        provider == nullptr ? touched.providerId : provider->name, ways.join(u", "_s));
}

ReportTable touchedTable(const Story& story, const std::vector<TouchedPlace>& touched)
{
    const PlaceText text(story.catalog(), story.words());
    ReportTable table {{{story.say(u"col_country"_s), 1.1}, {story.say(u"col_status"_s), 1.2},
        {story.say(u"col_instrument"_s), 1.8}, {story.say(u"col_touched"_s), 2.4}}};
    std::vector<QString> countries;
    for (const TouchedPlace& one : touched)
        if (std::ranges::count(countries, one.iso) == 0)
            countries.push_back(one.iso);
    for (const QString& iso : countries) {
        const Place* place = story.catalog().place(iso);
        if (place == nullptr)
            continue;
        QStringList by;
        for (const TouchedPlace& one : touched)
            if (one.iso == iso)
                by << touchWord(story, one);
        table.rows.push_back({story.words().text(place->name), text.status(*place),
            place->instrument.isEmpty() ? u"–"_s : place->instrument, by.join(u"; "_s)});
    }
    return table;
}

/// What the switch of the status board stands at, where a place rests on it.
void writeStanding(Script& script, const Story& story)
{
    const DpfSwitch& dpf = story.catalog().dpf;
    if (story.catalog().dpfValid)
        return;
    QString text = story.say(u"dpf_off"_s);
    if (dpf.set.isValid())
        text += u' ' + story.say(u"dpf_off_since"_s, {story.words().date(dpf.set)});
    if (!dpf.reason.isEmpty())
        text += u' ' + dpf.reason;
    script.callout(plain(text), paper::theme().verdict(Verdict::Closed));
}

} // namespace

void writeHostingPlaces(Script& script, const Story& story)
{
    const auto touched = touchedPlaces(story.plan(), story.catalog(), story.assessment());
    if (touched.empty())
        return;
    script.heading(2, story.say(u"places"_s));
    writeStanding(script, story);
    const PlaceMap map = PlaceText(story.catalog(), story.words()).map(touched);
    const QFont font = paper::font(paper::small());
    script.picture(
        placeMapHeight(kMapWidth, map, font),
        [map, font](QCPPainter& painter, const QRectF& area) {
            painter.save();
            painter.setFont(font);
            paintPlaceMap(painter, QRectF(area.topLeft(), QSizeF(kMapWidth, area.height())), map,
                paper::theme());
            painter.restore();
        },
        story.say(u"places_caption"_s));
    script.table(touchedTable(story, touched));
}

} // namespace kursbuch
