#include "app/assess/binding.h"

namespace kursbuch {

using namespace Qt::StringLiterals;

QString bindingOf(const StepBalance& b)
{
    if (b.limited && b.batch < b.batchByMemory)
        return u"latency"_s;
    const double answer = b.outputTokens * b.step / b.batch;
    if (b.prefill >= answer || (b.computing >= b.reading && b.computing >= b.cache))
        return u"compute"_s;
    return b.cache >= b.reading ? u"bandwidth"_s : u"memory"_s;
}

} // namespace kursbuch
