-- When the seal job last came to its end, so that a monitor hears of a schedule that has stopped. One row.
CREATE TABLE last_seal (
  one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
