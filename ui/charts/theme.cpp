#include "ui/charts/theme.h"

#include "ui/charts/shapes.h"

#include <QHash>
#include <array>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr std::size_t kWayColours = 6; // cloud, hybrid, in-house, PC, ready-made service, today
constexpr std::size_t kVerdictColours = 4; // open, conditions, closed, unknown
constexpr std::size_t kSeries = 6;

struct Palette {
    std::array<QRgb, kWayColours> ways;
    std::array<QRgb, kVerdictColours> verdicts;
    std::array<QRgb, kSeries> series;
};

// Ways: Okabe and Ito, "Color Universal Design", 2008 (cloud, in-house, service), purple and green
// of Tol, "Colour Schemes", 2021. Checked by hand: 3.9:1 to 5.7:1 on the white card and 5.5:1 to
// 9.1:1 on the dark one, but 2.3:1 for the light blue on white, so wayPen() darkens it.
// Deuteranopia and protanopia after Machado et al., 2009: nearest are hybrid and today (CIE76
// difference 13 and 7 on dark) and, to protanopes, cloud and hybrid (8): too near, so today is
// dotted and every line has its name and marker. Verdicts: at least 4.5:1 on ground, card and
// selected row.
constexpr Palette kLight {
    .ways = {0xFF0072B2, 0xFFAA4499, 0xFFD55E00, 0xFF117733, 0xFF56B4E9, 0xFF6B7280},
    .verdicts = {0xFF0B7A4B, 0xFFB45309, 0xFFB3261E, 0xFF5B6778},
    .series = {0xFF2B3A4E, 0xFF5C718A, 0xFF93A4B7, 0xFFC2CCD8, 0xFFE1E6EC, 0xFFB7A88F},
};
constexpr Palette kDark {
    .ways = {0xFF4DA3DB, 0xFFD68FC9, 0xFFF08A3C, 0xFF5DBB7B, 0xFF8FD0F5, 0xFF9AA5B4},
    .verdicts = {0xFF4CC38A, 0xFFF0A24A, 0xFFF2857C, 0xFFA3AEBD},
    .series = {0xFFDCE3EC, 0xFFB0BECE, 0xFF8797AA, 0xFF627286, 0xFF465366, 0xFF8E806A},
};

const Palette& palette(ThemeKind kind)
{
    return kind == ThemeKind::Dark ? kDark : kLight;
}

std::size_t wayColour(const QString& wayId)
{
    static const QHash<QString, std::size_t> index {
        {u"cloud"_s, 0},
        {u"hybrid"_s, 1},
        {u"extend"_s, 2},
        {u"system"_s, 2},
        {u"pc"_s, 3},
        {u"api"_s, 4},
        {u"pretrained"_s, 4},
        {u"today"_s, 5},
    };
    return index.value(wayId, kWayColours - 1);
}

Theme light()
{
    return {
        .kind = ThemeKind::Light,
        .ground = QColor(0xF5, 0xF7, 0xFA),
        .card = Qt::white,
        .line = QColor(0xDD, 0xE2, 0xE8),
        .text = QColor(0x1B, 0x24, 0x30),
        .muted = QColor(0x5B, 0x67, 0x78),
        .accent = QColor(0x0B, 0x5C, 0xAD),
        .accentText = Qt::white,
        .selected = QColor(0xF0, 0xF6, 0xFD),
        .grid = QColor(0xE8, 0xEC, 0xF1),
    };
}

Theme dark()
{
    return {
        .kind = ThemeKind::Dark,
        .ground = QColor(0x16, 0x1B, 0x21),
        .card = QColor(0x20, 0x26, 0x2E),
        .line = QColor(0x3A, 0x43, 0x4F),
        .text = QColor(0xE6, 0xEA, 0xF0),
        .muted = QColor(0xA3, 0xAE, 0xBD),
        .accent = QColor(0x6C, 0xB2, 0xF5),
        .accentText = QColor(0x0E, 0x16, 0x20),
        .selected = QColor(0x23, 0x36, 0x4A),
        .grid = QColor(0x2E, 0x36, 0x40),
    };
}

Theme print()
{
    Theme paper = light();
    paper.kind = ThemeKind::Print;
    paper.ground = Qt::white;
    return paper;
}

} // namespace

QColor Theme::way(const QString& wayId) const
{
    return QColor::fromRgb(palette(kind).ways[wayColour(wayId)]);
}

QPen Theme::wayPen(const QString& wayId, double width) const
{
    constexpr double kLeast = 3.0; // WCAG 2.1, 1.4.11
    QColor color = way(wayId);
    for (double share = 1.0; share > 0.0 && contrast(color, card) < kLeast; share -= 0.05)
        color = mixed(way(wayId), text, share);
    QPen pen(color, width);
    pen.setCapStyle(Qt::FlatCap);
    if (wayId == "system"_L1 || wayId == "pretrained"_L1)
        pen.setStyle(Qt::DashLine);
    else if (wayId == "today"_L1)
        pen.setStyle(Qt::DotLine);
    return pen;
}

QColor Theme::verdict(Verdict verdict) const
{
    return QColor::fromRgb(palette(kind).verdicts[static_cast<std::size_t>(verdict)]);
}

QColor Theme::unknown() const
{
    return QColor::fromRgb(palette(kind).verdicts[kVerdictColours - 1]);
}

QColor Theme::series(int index) const
{
    const auto step = static_cast<std::size_t>(index < 0 ? 0 : index) % kSeries;
    return QColor::fromRgb(palette(kind).series[step]);
}

WayMarker wayMarker(const QString& wayId)
{
    static const QHash<QString, WayMarker> kMarkers {
        {u"cloud"_s, WayMarker::Circle},
        {u"hybrid"_s, WayMarker::Diamond},
        {u"extend"_s, WayMarker::Square},
        {u"system"_s, WayMarker::Square},
        {u"pc"_s, WayMarker::Triangle},
        {u"api"_s, WayMarker::Cross},
        {u"pretrained"_s, WayMarker::Cross},
    };
    return kMarkers.value(wayId, WayMarker::None);
}

const Theme& theme(ThemeKind kind)
{
    static const Theme kThemes[] = {light(), dark(), print()};
    return kThemes[static_cast<std::size_t>(kind)];
}

QString verdictShape(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Open:
        return u"●"_s;
    case Verdict::Conditions:
        return u"▲"_s;
    case Verdict::Closed:
        break;
    }
    return u"■"_s;
}

QString unknownShape()
{
    return u"◇"_s;
}

} // namespace kursbuch
