-- One row a response. The key starts with service and day so that a seal reads only the days it
-- needs; without a rowid the key is the table, and an insert is one row written.
CREATE TABLE responses (
  service TEXT NOT NULL,
  received_day TEXT NOT NULL CHECK (received_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  id TEXT NOT NULL CHECK (length(id) = 36),
  received_hour INTEGER NOT NULL CHECK (received_hour BETWEEN 0 AND 23),
  seal_group INTEGER NOT NULL CHECK (seal_group >= 0),
  counter TEXT NOT NULL CHECK (length(counter) = 5),
  form TEXT NOT NULL CHECK (form IN ('short', 'full')),
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
  CHECK ((form = 'short') = (block IS NOT NULL)),
  PRIMARY KEY (service, received_day, id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER responses_refuse_update BEFORE UPDATE ON responses
BEGIN
  SELECT RAISE(ABORT, 'responses are append-only');
END;

CREATE TRIGGER responses_refuse_delete BEFORE DELETE ON responses
BEGIN
  SELECT RAISE(ABORT, 'responses are append-only');
END;

-- Where each service stands: responses are inserted into `open_group`; sealing folds that group
-- into the tallies and opens the next one, in one transaction.
CREATE TABLE seals (
  service TEXT NOT NULL PRIMARY KEY,
  open_group INTEGER NOT NULL CHECK (open_group > 0),
  opened_day TEXT NOT NULL,
  claimed_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Additive sums of sealed groups; `counts` and `moments` are the flat arrays of a Tally.
CREATE TABLE tallies (
  series TEXT NOT NULL CHECK (series IN ('service-day', 'service-month', 'department-month')),
  period TEXT NOT NULL,
  unit TEXT NOT NULL,
  form TEXT NOT NULL CHECK (form IN ('short', 'full')),
  counts TEXT NOT NULL CHECK (json_array_length(counts) = 64),
  moments TEXT NOT NULL CHECK (json_array_length(moments) = 180),
  PRIMARY KEY (series, period, unit, form)
) STRICT, WITHOUT ROWID;

-- A row stands here while the database holds made-up answers.
CREATE TABLE demo_data (
  seed INTEGER NOT NULL PRIMARY KEY,
  responses INTEGER NOT NULL
) STRICT;
