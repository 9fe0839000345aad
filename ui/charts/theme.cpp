#include "ui/charts/theme.h"

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

// Ways after Okabe and Ito and Tol, verdicts at least 4.5:1 on ground, card and selected row.
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
    QPen pen(way(wayId), width);
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
