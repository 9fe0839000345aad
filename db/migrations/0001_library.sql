-- One row a plan: its draft, and beside it what the list shows (a cache that can be rebuilt).
-- "version" grows with every write of the draft, so that a second program notices that it was late.
-- "head" is the hash of the newest log entry, "seal" the SHA-256 over the whole row.
CREATE TABLE plan (
    id TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL,
    version INTEGER NOT NULL,
    base_hash TEXT NOT NULL,
    head TEXT NOT NULL,
    stop TEXT NOT NULL,
    changed TEXT NOT NULL,
    archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
    title TEXT NOT NULL,
    organisation TEXT NOT NULL,
    way TEXT NOT NULL,
    npv_eur REAL,
    period_months INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    settled INTEGER NOT NULL,
    asked INTEGER NOT NULL,
    seal TEXT NOT NULL
) STRICT;

-- Append-only. Each entry is hashed with the hash before it; order is by sequence, never by time.
CREATE TABLE log (
    plan_id TEXT NOT NULL REFERENCES plan (id),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    kind TEXT NOT NULL CHECK (kind IN ('revision', 'vote', 'statement', 'sign_off', 'attachment')),
    revision INTEGER NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    note TEXT NOT NULL,
    body TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (plan_id, sequence)
) STRICT;

-- Files that log entries name by their SHA-256.
CREATE TABLE attachment (
    plan_id TEXT NOT NULL REFERENCES plan (id),
    sha256 TEXT NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (plan_id, sha256)
) STRICT;

-- Prices and defaults of the library. "seal" is the SHA-256 over key and value.
CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL,
    seal TEXT NOT NULL
) STRICT;
