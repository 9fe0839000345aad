#include "db/price_table.h"
#include "db/stored_library.h"
#include "db/verify.h"

namespace kursbuch {

Result<std::vector<PriceImport>> StoredLibrary::priceImports()
{
    return readPriceImports(*m_connection);
}

Result<PriceImport> StoredLibrary::priceImport(qint64 id)
{
    return readPriceImport(*m_connection, id);
}

Result<void> StoredLibrary::keepPrices(const std::vector<PriceImport>& imports)
{
    return m_connection->writing([&]() -> Result<void> {
        for (const PriceImport& import : imports) {
            if (Result<void> kept = writePriceImport(*m_connection, import, m_sources.now()); !kept)
                return kept;
        }
        return {};
    });
}

Result<void> StoredLibrary::withdrawPrices(qint64 id)
{
    return m_connection->writing(
        [&] { return withdrawPriceImport(*m_connection, id, m_sources.now()); });
}

Result<QStringList> StoredLibrary::verify()
{
    return verifyLibrary(*m_connection);
}

} // namespace kursbuch
