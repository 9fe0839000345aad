#pragma once

#include "app/prices/prices.h"

namespace kursbuch {

/// Where in a file something is said.
struct PricePlace {
    int line = 0;
    QString field {};
};

/// Collects what is to be said about a file.
class PriceNotes {
public:
    PriceNotes(PriceReading& reading, QString file)
        : m_reading(reading)
        , m_file(std::move(file))
    {
    }

    void flag(const PricePlace& place, const QString& trap, const QString& reason)
    {
        m_reading.flagged.push_back({m_file, place.line, place.field, trap, reason});
    }
    void refuse(const PricePlace& place, const QString& trap, const QString& reason)
    {
        m_reading.refused.push_back({m_file, place.line, place.field, trap, reason});
    }

private:
    PriceReading& m_reading;
    QString m_file;
};

} // namespace kursbuch
