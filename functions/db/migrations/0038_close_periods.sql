-- Where a unit stands with the closing of a period (decision 55). A row comes with the first step.
CREATE TABLE closings (
  -- A department; empty for the city.
  unit TEXT NOT NULL,
  -- `2026`, `2026-S1`, `2026-Q3`, `2026-08`.
  period TEXT NOT NULL CHECK (length(period) BETWEEN 4 AND 7),
  state TEXT NOT NULL CHECK (state IN ('draft', 'checked', 'approved', 'published')),
  -- That is prepared, or was published last.
  edition INTEGER NOT NULL CHECK (edition >= 1),
  steps INTEGER NOT NULL CHECK (steps >= 1),
  -- The account that checked what waits, and the days of its check and approval.
  checked_by TEXT,
  checked_day TEXT,
  approved_by TEXT,
  approved_day TEXT,
  -- Why the edition before is corrected.
  correction TEXT CHECK (length(correction) <= 500),
  -- The report as it was checked, which is what will be published.
  content TEXT CHECK (json_valid(content)),
  PRIMARY KEY (unit, period),
  CHECK ((state IN ('checked', 'approved')) = (content IS NOT NULL)),
  CHECK (content IS NULL OR checked_by IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- One row a step. Its key lets the second of two who act at once fail.
CREATE TABLE closing_steps (
  unit TEXT NOT NULL,
  period TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  act TEXT NOT NULL
    CHECK (act IN ('check', 'return', 'approve', 'publish', 'not-reported', 'correct', 'abandon')),
  edition INTEGER NOT NULL CHECK (edition >= 1),
  role TEXT NOT NULL CHECK (role IN ('administrator', 'head')),
  reason TEXT CHECK (length(reason) BETWEEN 5 AND 500),
  PRIMARY KEY (unit, period, number)
) STRICT, WITHOUT ROWID;

-- What was published, for good.
CREATE TABLE editions (
  unit TEXT NOT NULL,
  period TEXT NOT NULL,
  edition INTEGER NOT NULL CHECK (edition >= 1),
  kind TEXT NOT NULL CHECK (kind IN ('reported', 'not-reported')),
  published_day TEXT NOT NULL
    CHECK (published_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  reason TEXT CHECK (length(reason) BETWEEN 5 AND 500),
  -- The canonical JSON, and its SHA-256 in hex.
  content TEXT NOT NULL CHECK (json_valid(content)),
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  -- The XLSX in base64; null where nothing was reported.
  workbook TEXT,
  PRIMARY KEY (unit, period, edition)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER editions_stay BEFORE UPDATE ON editions
BEGIN
  SELECT RAISE(ABORT, 'an edition is never changed');
END;
CREATE TRIGGER editions_are_kept BEFORE DELETE ON editions
BEGIN
  SELECT RAISE(ABORT, 'an edition is never deleted');
END;

-- Pages of figures say where the closing stands.
CREATE TRIGGER closing_steps_insert_moves AFTER INSERT ON closing_steps
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'figures' AND moved = 0;
END;
CREATE TRIGGER closing_steps_update_moves AFTER UPDATE ON closing_steps
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'figures' AND moved = 0;
END;
CREATE TRIGGER closing_steps_delete_moves AFTER DELETE ON closing_steps
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'figures' AND moved = 0;
END;

-- A step that is late is an alert: a check is changed by a copy of its table.
CREATE TABLE alerts_copy (
  id INTEGER NOT NULL PRIMARY KEY,
  -- What is meant, so that it is raised once.
  key TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 200),
  department TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('signal', 'burst', 'silence', 'overdue', 'closing')),
  facts TEXT NOT NULL CHECK (json_type(facts) = 'object'),
  raised_day TEXT NOT NULL CHECK (raised_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  seen_day TEXT CHECK (seen_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  city_seen_day TEXT CHECK (city_seen_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  -- The digest that told of it; empty until there is one.
  digest TEXT
) STRICT;

INSERT INTO alerts_copy (id, key, department, kind, facts, raised_day, seen_day, city_seen_day, digest)
SELECT id, key, department, kind, facts, raised_day, seen_day, city_seen_day, digest FROM alerts;

DROP TABLE alerts;
ALTER TABLE alerts_copy RENAME TO alerts;
CREATE INDEX alerts_by_department ON alerts (department, seen_day);
CREATE INDEX alerts_unseen_by_city ON alerts (id) WHERE city_seen_day IS NULL;
CREATE INDEX alerts_by_digest ON alerts (digest);

CREATE TABLE alert_rounds_copy (
  kind TEXT NOT NULL PRIMARY KEY
    CHECK (kind IN ('signal', 'burst', 'silence', 'overdue', 'closing')),
  period TEXT NOT NULL,
  unit TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO alert_rounds_copy (kind, period, unit) SELECT kind, period, unit FROM alert_rounds;

DROP TABLE alert_rounds;
ALTER TABLE alert_rounds_copy RENAME TO alert_rounds;
