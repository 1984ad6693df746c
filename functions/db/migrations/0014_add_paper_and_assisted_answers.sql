-- Answers given on paper, or read out and written down by staff, who enter them later. They bear the day on
-- the sheet and no hour, and may lack the impression, which older official questionnaires do not ask. SQLite
-- cannot widen a CHECK, so tables are rebuilt.
CREATE TABLE responses_rebuilt (
  service TEXT NOT NULL,
  received_day TEXT NOT NULL CHECK (received_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  id TEXT NOT NULL CHECK (length(id) = 36),
  progress TEXT NOT NULL CHECK (progress IN ('partial', 'complete')),
  revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 1000),
  received_hour INTEGER CHECK (received_hour BETWEEN 0 AND 23),
  seal_group INTEGER CHECK (seal_group >= 0),
  counter TEXT NOT NULL CHECK (length(counter) = 5),
  channel TEXT NOT NULL CHECK (channel IN ('open', 'ticket', 'kiosk', 'paper', 'assisted')),
  form TEXT NOT NULL CHECK (form IN ('short', 'full', 'kiosk')),
  block INTEGER CHECK (block BETWEEN 0 AND 11),
  language TEXT NOT NULL CHECK (language IN ('id', 'en')),
  impression INTEGER CHECK (impression BETWEEN 1 AND 4),
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
  CHECK ((channel IN ('paper', 'assisted')) = (received_hour IS NULL)),
  -- A sheet is whole, in a group from the start, and rates an element: sheets are counted without being read.
  CHECK (CASE WHEN channel IN ('paper', 'assisted')
    THEN form = 'full' AND progress = 'complete' AND seal_group IS NOT NULL AND coalesce(
      requirements, procedure, time, cost, product, competence, conduct, complaints, facilities) IS NOT NULL
    ELSE impression IS NOT NULL END),
  PRIMARY KEY (service, received_day, id, progress, revision)
) STRICT, WITHOUT ROWID;

INSERT INTO responses_rebuilt
SELECT service, received_day, id, progress, revision, received_hour, seal_group, counter, channel, form,
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

-- Staff know the sheets that they entered, so these are sealed apart from what people answered themselves,
-- and apart by channel and by the month on the sheet.
CREATE TABLE seals_rebuilt (
  service TEXT NOT NULL,
  -- Empty: what people answered themselves. `paper 2026-09`: the sheets of a channel and month.
  stream TEXT NOT NULL,
  open_group INTEGER NOT NULL CHECK (open_group > 0),
  opened_day TEXT NOT NULL,
  claimed_by TEXT NOT NULL,
  settled_until TEXT NOT NULL DEFAULT '',
  -- How many sheets of the stream are sealed; 0 of what people answered themselves.
  sealed_sheets INTEGER NOT NULL DEFAULT 0 CHECK (sealed_sheets >= 0),
  PRIMARY KEY (service, stream)
) STRICT, WITHOUT ROWID;

INSERT INTO seals_rebuilt (service, stream, open_group, opened_day, claimed_by, settled_until)
SELECT service, '', open_group, opened_day, claimed_by, settled_until FROM seals;

DROP TABLE seals;
ALTER TABLE seals_rebuilt RENAME TO seals;

-- Comments are released apart by stream as well: those of sheets must not make up the five among which one
-- that somebody wrote themselves is released.
CREATE TABLE comment_releases_rebuilt (
  service TEXT NOT NULL,
  stream TEXT NOT NULL,
  next_group INTEGER NOT NULL CHECK (next_group >= 0),
  since_day TEXT NOT NULL,
  late_until TEXT NOT NULL,
  checked_group INTEGER NOT NULL,
  claimed_by TEXT NOT NULL,
  PRIMARY KEY (service, stream)
) STRICT, WITHOUT ROWID;

INSERT INTO comment_releases_rebuilt
SELECT service, '', next_group, since_day, late_until, checked_group, claimed_by FROM comment_releases;

DROP TABLE comment_releases;
ALTER TABLE comment_releases_rebuilt RENAME TO comment_releases;
