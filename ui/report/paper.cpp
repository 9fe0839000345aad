#include "ui/report/paper.h"

#include <array>
#include <cmath>

namespace kursbuch::paper {

using namespace Qt::StringLiterals;

namespace {

QFont lato(int pixels, bool bold)
{
    QFont font(u"Lato"_s);
    font.setPixelSize(pixels);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any letter spacing switches ligatures off, which would come out of the file as one letter.
    // Two hundredths of a percent cannot be seen; an absolute one would grow with the resolution in
    // charts.
    font.setLetterSpacing(QFont::PercentageSpacing, 100.02);
    return font;
}

constexpr std::array kHeadings {Type {21, true, {}, 1.2}, Type {14.5, true, {}, 1.25},
    Type {11, true, {}, 1.3}, Type {9.5, true, {}, 1.35}};

struct Replacement {
    char16_t from;
    char16_t to;
};
// Not in Lato.
constexpr std::array kReplacements {Replacement {u'\u2011', u'-'}, Replacement {u'\u25b2', u'•'},
    Replacement {u'\u25a0', u'•'}, Replacement {u'\u25c7', u'•'}, Replacement {u'\u2308', u'['},
    Replacement {u'\u2309', u']'}, Replacement {u'\t', u' '}, Replacement {u'\n', u' '},
    Replacement {u'\r', u' '}, Replacement {u'\u2028', u' '}, Replacement {u'\u2029', u' '}};

} // namespace

const Theme& theme()
{
    return kursbuch::theme(ThemeKind::Print);
}

Type body()
{
    return {9.5, false, theme().text, 1.42};
}

Type small()
{
    return {8, false, theme().muted, 1.35};
}

Type table()
{
    return {8.5, false, theme().text, 1.32};
}

Type muted(Type type)
{
    type.color = theme().muted;
    return type;
}

Type bold(Type type)
{
    type.bold = true;
    return type;
}

Type heading(int level)
{
    Type type = kHeadings.at(static_cast<std::size_t>(level));
    type.color = theme().text;
    return type;
}

QFont font(const Type& type)
{
    return lato(static_cast<int>(std::lround(pt(type.points))), type.bold);
}

QFont chartFont(double pixels)
{
    return lato(static_cast<int>(std::lround(pixels)), false);
}

QString printable(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (QChar c : text) {
        for (const Replacement& replacement : kReplacements) {
            if (c == replacement.from)
                c = replacement.to;
        }
        // Cc: control, Cf: direction overrides and joiners
        if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            out.append(c);
    }
    return out;
}

} // namespace kursbuch::paper
