-- How many people a counter served on a day, as its queue machine reports it; the latest report counts.
-- What a department typed in for a month stands before the sum of these.
CREATE TABLE people_served_days (
  service TEXT NOT NULL,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  counter TEXT NOT NULL CHECK (length(counter) = 5),
  people INTEGER NOT NULL CHECK (people BETWEEN 0 AND 100000),
  PRIMARY KEY (service, day, counter)
) STRICT, WITHOUT ROWID;

-- Keys with which the machines of a department report, by a hash of what is in them.
CREATE TABLE people_served_keys (
  key_hash TEXT NOT NULL PRIMARY KEY CHECK (length(key_hash) = 64),
  id TEXT NOT NULL UNIQUE,
  department TEXT NOT NULL,
  label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 100),
  created_day TEXT NOT NULL,
  last_used_day TEXT,
  revoked_day TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX people_served_keys_by_department ON people_served_keys (department);
