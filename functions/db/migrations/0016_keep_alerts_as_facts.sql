-- Alerts are kept as facts and put into words when they are shown. Nothing was ever written into the table
-- that goes. The department and the city look at them by themselves, so that neither hides one from the other.
DROP TABLE alerts;
CREATE TABLE alerts (
  id INTEGER NOT NULL PRIMARY KEY,
  -- What is meant, so that it is raised once.
  key TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 200),
  department TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('signal', 'burst', 'silence', 'overdue')),
  facts TEXT NOT NULL CHECK (json_type(facts) = 'object'),
  raised_day TEXT NOT NULL CHECK (raised_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  seen_day TEXT CHECK (seen_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  city_seen_day TEXT CHECK (city_seen_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  -- The digest that told of it; empty until there is one.
  digest TEXT
) STRICT;

CREATE INDEX alerts_by_department ON alerts (department, seen_day);
CREATE INDEX alerts_unseen_by_city ON alerts (id) WHERE city_seen_day IS NULL;
CREATE INDEX alerts_by_digest ON alerts (digest);

-- How far each kind has been looked for: the day or month, and the unit that was last looked at.
CREATE TABLE alert_rounds (
  kind TEXT NOT NULL PRIMARY KEY CHECK (kind IN ('signal', 'burst', 'silence', 'overdue')),
  period TEXT NOT NULL,
  unit TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One message a day of what is new, by a random id that receivers know a repetition by.
CREATE TABLE alert_digests (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  day TEXT NOT NULL UNIQUE CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  -- To the minute, UTC.
  composed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What became of it on each way that was set up when it was composed.
CREATE TABLE alert_deliveries (
  digest TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('webhook', 'email')),
  attempts INTEGER NOT NULL CHECK (attempts >= 0),
  -- To the minute, UTC; the outcome is what the last attempt came to.
  tried_at TEXT,
  outcome TEXT CHECK (outcome IN ('delivered', 'address', 'timeout', 'unreachable', 'refused')),
  -- The HTTP status, of a webhook that answered.
  status INTEGER,
  PRIMARY KEY (digest, channel)
) STRICT, WITHOUT ROWID;

CREATE INDEX alert_deliveries_waiting ON alert_deliveries (channel) WHERE outcome IS NOT 'delivered';
