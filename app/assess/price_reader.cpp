#include "app/assess/price_reader.h"

#include "app/assess/figures.h"

#include <cmath>

namespace kursbuch {

double PriceReader::operator()(const Candidate& candidate, QStringView field)
{
    const auto shipped = candidate.offer != nullptr
        ? m_table.catalog().figureValue(*candidate.offer, field)
        : m_table.catalog().figureValue(*candidate.service, field);
    if (!m_held)
        return shipped ? shipped->value.value_or(std::nan("")) : std::nan("");
    m_id.resize(0);
    m_id += candidate.kind();
    m_id += candidate.id();
    m_id += u'.';
    m_id += field;
    return heldValue(m_id, m_table.plan(), shipped).value_or(std::nan(""));
}

} // namespace kursbuch
