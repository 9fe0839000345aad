-- Prices and defaults that were imported, a row a file. "says" holds its entries by value, a line
-- each, with source and day. A newer import of the same "source" sets "withdrawn" and leaves the
-- rest, so that what held before stays readable. "seal" is the SHA-256 over the row.
CREATE TABLE price_import (
    id INTEGER NOT NULL PRIMARY KEY,
    source TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('cloud_catalog', 'token_prices', 'quotes', 'defaults')),
    file TEXT NOT NULL,
    dated TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    imported TEXT NOT NULL,
    withdrawn TEXT NOT NULL,
    entries INTEGER NOT NULL,
    says BLOB NOT NULL,
    seal TEXT NOT NULL
) STRICT;
