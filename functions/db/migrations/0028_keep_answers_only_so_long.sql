-- How far each kind has been deleted because its time is over, and how much that was. Nothing may be deleted or emptied
-- that is younger than the day which stands here, so that whoever deletes leaves a trace first.
CREATE TABLE retention_runs (
  kind TEXT NOT NULL CHECK (kind IN ('comments', 'responses')),
  -- Of all that was received before this day.
  before_day TEXT NOT NULL CHECK (before_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  started_day TEXT NOT NULL CHECK (started_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  deleted INTEGER NOT NULL CHECK (deleted >= 0),
  -- Whether nothing older is left.
  done INTEGER NOT NULL CHECK (done IN (0, 1)),
  -- A year at least, whatever the settings say.
  CHECK (before_day <= date(started_day, '-1 year')),
  PRIMARY KEY (kind, before_day)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER retention_runs_refuse_delete BEFORE DELETE ON retention_runs
BEGIN
  SELECT RAISE(ABORT, 'the record of what was deleted is kept');
END;

CREATE TRIGGER retention_runs_refuse_update BEFORE UPDATE ON retention_runs
WHEN NEW.kind <> OLD.kind OR NEW.before_day <> OLD.before_day OR NEW.started_day <> OLD.started_day
  OR NEW.deleted < OLD.deleted OR NEW.done < OLD.done
BEGIN
  SELECT RAISE(ABORT, 'the record of what was deleted only grows');
END;

-- Answers stay as they were given, until their time is over.
DROP TRIGGER responses_refuse_update;
DROP TRIGGER responses_refuse_delete;

CREATE TRIGGER responses_refuse_update BEFORE UPDATE ON responses
WHEN NEW.comment IS NOT NULL OR OLD.received_day >= coalesce(
  (SELECT max(before_day) FROM retention_runs WHERE kind = 'comments'), '')
BEGIN
  SELECT RAISE(ABORT, 'responses are append-only');
END;

CREATE TRIGGER responses_refuse_change BEFORE UPDATE OF
  service, received_day, id, progress, revision, received_hour, seal_group, counter, channel, form, block, language, impression,
  requirements, procedure, time, cost, product, competence, conduct, complaints, facilities, sex, age, education, occupation, doubt
ON responses
BEGIN
  SELECT RAISE(ABORT, 'responses are append-only');
END;

CREATE TRIGGER responses_refuse_delete BEFORE DELETE ON responses
WHEN OLD.received_day >= coalesce(
  (SELECT max(before_day) FROM retention_runs WHERE kind = 'responses'), '')
BEGIN
  SELECT RAISE(ABORT, 'responses are append-only');
END;
