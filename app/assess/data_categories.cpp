#include "app/assess/data_categories.h"

#include <algorithm>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

bool isPersonal(const QString& category)
{
    static const QStringList personal {u"pseudo"_s, u"pers"_s, u"emp"_s, u"art9"_s, u"art10"_s,
        u"child"_s, u"secret203"_s, u"social"_s, u"healthsgb"_s, u"tax"_s};
    return personal.contains(category);
}

bool isHarmless(const QString& category)
{
    return category == "none"_L1 || category == "anon"_L1;
}

} // namespace

QStringList impliedCategories(QStringList stated, bool anonymityTested)
{
    if (stated.contains("healthsgb"_L1) && !stated.contains("art9"_L1))
        stated.append(u"art9"_s);
    if (!anonymityTested)
        stated.replaceInStrings(u"anon"_s, u"pseudo"_s);
    stated.removeDuplicates();
    return stated;
}

bool arePersonal(const QStringList& implied)
{
    return std::any_of(implied.begin(), implied.end(), isPersonal);
}

bool areHarmless(const QStringList& implied)
{
    return std::all_of(implied.begin(), implied.end(), isHarmless);
}

bool areOnlyPseudonymous(const QStringList& implied)
{
    return implied.contains("pseudo"_L1)
        && std::all_of(implied.begin(), implied.end(),
            [](const QString& one) { return one == "pseudo"_L1 || isHarmless(one); });
}

QStringList joined(const QStringList& a, const QStringList& b)
{
    QStringList both = a + b;
    both.removeDuplicates();
    return both;
}

} // namespace kursbuch
