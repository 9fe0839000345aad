#include "app/base/unit.h"

#include <QStringList>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

QString power(Unit::Base base, int exponent)
{
    static const std::array<QLatin1StringView, Unit::BaseCount> kNames {"EUR"_L1, "USD"_L1,
        "hour"_L1, "month"_L1, "W"_L1, "B"_L1, "token"_L1, "GPU"_L1, "request"_L1, "FTE"_L1,
        "FLOP"_L1, "kg"_L1, "m"_L1, "K"_L1, "U"_L1, "V"_L1, "A"_L1};
    const QString name = kNames.at(base);
    return exponent == 1 ? name : name + u'^' + QString::number(exponent);
}

} // namespace

QString Unit::symbol() const
{
    QStringList above;
    QStringList below;
    for (std::size_t i = 0; i < BaseCount; ++i) {
        const auto base = static_cast<Base>(i);
        if (const int exponent = this->exponent(base); exponent > 0)
            above += power(base, exponent);
        else if (exponent < 0)
            below += power(base, -exponent);
    }
    const QString numerator = above.isEmpty() ? u"1"_s : above.join(u'*');
    if (below.isEmpty())
        return numerator;
    const QString denominator = below.join(u'*');
    return numerator + (below.size() > 1 ? u"/("_s + denominator + u')' : u'/' + denominator);
}

} // namespace kursbuch
