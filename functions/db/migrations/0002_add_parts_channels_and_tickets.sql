-- A survey that was left is kept as partial rows, the last of which counts unless a complete row
-- follows in time; `seal_group` is empty on rows that are in no group: partial ones, and complete ones
-- that came after their first part was settled. SQLite cannot widen a CHECK, so tables are rebuilt.
CREATE TABLE responses_rebuilt (
  service TEXT NOT NULL,
  received_day TEXT NOT NULL CHECK (received_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  id TEXT NOT NULL CHECK (length(id) = 36),
  progress TEXT NOT NULL CHECK (progress IN ('partial', 'complete')),
  revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 1000),
  received_hour INTEGER NOT NULL CHECK (received_hour BETWEEN 0 AND 23),
  seal_group INTEGER CHECK (seal_group >= 0),
  counter TEXT NOT NULL CHECK (length(counter) = 5),
  channel TEXT NOT NULL CHECK (channel IN ('open', 'ticket', 'kiosk')),
  form TEXT NOT NULL CHECK (form IN ('short', 'full', 'kiosk')),
  block INTEGER CHECK (block BETWEEN 0 AND 11),
  language TEXT NOT NULL CHECK (language IN ('id', 'en')),
  impression INTEGER NOT NULL CHECK (impression BETWEEN 1 AND 4),
  requirements INTEGER CHECK (requirements BETWEEN 1 AND 4),
  procedure INTEGER CHECK (procedure BETWEEN 1 AND 4),
  time INTEGER CHECK (time BETWEEN 1 AND 4),
  cost INTEGER CHECK (cost BETWEEN 1 AND 4),
  product INTEGER CHECK (product BETWEEN 1 AND 4),
  competence INTEGER CHECK (competence BETWEEN 1 AND 4),
  conduct INTEGER CHECK (conduct BETWEEN 1 AND 4),
  complaints INTEGER CHECK (complaints BETWEEN 1 AND 4),
  facilities INTEGER CHECK (facilities BETWEEN 1 AND 4),
  comment TEXT CHECK (length(comment) BETWEEN 1 AND 1000),
  sex TEXT CHECK (sex IN ('L', 'P')),
  age TEXT CHECK (age IN ('<20', '20-29', '30-39', '40-49', '50-59', '60+')),
  education TEXT CHECK (education IN ('SD', 'SMP', 'SMA', 'DIII', 'S1', 'S2', 'S3')),
  occupation TEXT CHECK (occupation IN ('PNS', 'TNI', 'POLRI', 'Swasta', 'Wirausaha', 'Lainnya')),
  CHECK ((form = 'full') = (block IS NULL)),
  CHECK (progress = 'complete' OR seal_group IS NULL),
  CHECK ((form = 'kiosk') = (channel = 'kiosk')),
  PRIMARY KEY (service, received_day, id, progress, revision)
) STRICT, WITHOUT ROWID;

INSERT INTO responses_rebuilt
SELECT service, received_day, id, 'complete', 1, received_hour, seal_group, counter, 'open', form,
  block, language, impression, requirements, procedure, time, cost, product, competence, conduct,
  complaints, facilities, comment, sex, age, education, occupation
FROM responses;

DROP TABLE responses;
ALTER TABLE responses_rebuilt RENAME TO responses;

CREATE TRIGGER responses_refuse_update BEFORE UPDATE ON responses
BEGIN
  SELECT RAISE(ABORT, 'responses are append-only');
END;

CREATE TRIGGER responses_refuse_delete BEFORE DELETE ON responses
BEGIN
  SELECT RAISE(ABORT, 'responses are append-only');
END;

-- First parts received before this hour (YYYY-MM-DDTHH) are sealed already.
ALTER TABLE seals ADD COLUMN settled_until TEXT NOT NULL DEFAULT '';

-- The strata of a unit stand in one row, so that a group of several forms and channels costs no more
-- rows than one of a single form: by form and channel, `short open`, the 244 numbers of a Tally.
CREATE TABLE tallies_rebuilt (
  series TEXT NOT NULL CHECK (series IN ('service-day', 'service-month', 'department-month')),
  period TEXT NOT NULL,
  unit TEXT NOT NULL,
  strata TEXT NOT NULL CHECK (json_type(strata) = 'object'),
  PRIMARY KEY (series, period, unit)
) STRICT, WITHOUT ROWID;

INSERT INTO tallies_rebuilt
SELECT series, period, unit, json_group_object(form || ' open', (
  SELECT json_group_array(value) FROM (
    SELECT value FROM json_each(counts) UNION ALL SELECT value FROM json_each(moments))))
FROM tallies GROUP BY series, period, unit;

DROP TABLE tallies;
ALTER TABLE tallies_rebuilt RENAME TO tallies;

-- A ticket that was redeemed, by a keyed hash: it tells neither which ticket nor which response.
CREATE TABLE redeemed_tickets (
  ticket_hash TEXT NOT NULL PRIMARY KEY CHECK (length(ticket_hash) = 32),
  expires_day TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who may issue tickets, by a hash of the key.
CREATE TABLE ticket_keys (
  key_hash TEXT NOT NULL PRIMARY KEY CHECK (length(key_hash) = 64),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  -- The department whose counters the key is for; empty: every counter.
  department TEXT,
  created_day TEXT NOT NULL,
  revoked_day TEXT
) STRICT, WITHOUT ROWID;
