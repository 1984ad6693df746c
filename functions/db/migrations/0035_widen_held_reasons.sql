-- Two reasons get a name of their own, `closed` and `served`, and one is new, `fast`. A check is changed by a copy of its
-- table; the copy of `held_answers` comes along, so that none of its rows ever refers to nothing.
CREATE TABLE held_batches_copy (
  id TEXT NOT NULL PRIMARY KEY,
  service TEXT NOT NULL,
  counter TEXT NOT NULL,
  reason TEXT NOT NULL
    CHECK (reason IN ('fast', 'share', 'alike', 'hour', 'day', 'week', 'served', 'closed')),
  -- The month in which the answers would have counted.
  month TEXT NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  answers INTEGER NOT NULL CHECK (answers > 0),
  -- How many of them say exactly the same.
  alike INTEGER NOT NULL CHECK (alike BETWEEN 1 AND answers),
  -- How many the counter was expected to hear instead.
  expected REAL NOT NULL CHECK (expected >= 0),
  strata TEXT NOT NULL CHECK (json_type(strata) = 'object'),
  -- `counted`: it was released, and a window has taken it since.
  state TEXT NOT NULL CHECK (state IN ('held', 'released', 'rejected', 'counted')),
  decided_day TEXT,
  note TEXT CHECK (length(note) BETWEEN 1 AND 500),
  CHECK ((state = 'held') = (decided_day IS NULL)),
  CHECK ((decided_day IS NULL) = (note IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE held_answers_copy (
  service TEXT NOT NULL,
  received_day TEXT NOT NULL,
  id TEXT NOT NULL,
  batch TEXT NOT NULL REFERENCES held_batches_copy (id),
  PRIMARY KEY (service, received_day, id)
) STRICT, WITHOUT ROWID;

INSERT INTO held_batches_copy (id, service, counter, reason, month, first_day, last_day, answers, alike, expected, strata,
  state, decided_day, note)
SELECT id, service, counter, reason, month, first_day, last_day, answers, alike, expected, strata, state, decided_day, note
FROM held_batches;

INSERT INTO held_answers_copy (service, received_day, id, batch)
SELECT service, received_day, id, batch FROM held_answers;

DROP TABLE held_answers;
DROP TABLE held_batches;
ALTER TABLE held_batches_copy RENAME TO held_batches;
ALTER TABLE held_answers_copy RENAME TO held_answers;

-- The triggers of 0030 went with the old table.
CREATE TRIGGER held_batches_insert_moves AFTER INSERT ON held_batches
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'figures' AND moved = 0;
END;
CREATE TRIGGER held_batches_update_moves AFTER UPDATE ON held_batches
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'figures' AND moved = 0;
END;
CREATE TRIGGER held_batches_delete_moves AFTER DELETE ON held_batches
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'figures' AND moved = 0;
END;
