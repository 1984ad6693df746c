-- Tablets that a department has registered as the kiosk of a counter, by a hash of the key that each keeps.
-- No answer names its kiosk.
CREATE TABLE kiosk_keys (
  key_hash TEXT NOT NULL PRIMARY KEY CHECK (length(key_hash) = 64),
  id TEXT NOT NULL UNIQUE,
  department TEXT NOT NULL,
  counter TEXT NOT NULL CHECK (length(counter) = 5),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  created_day TEXT NOT NULL,
  last_used_day TEXT,
  revoked_day TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX kiosk_keys_by_department ON kiosk_keys (department);
