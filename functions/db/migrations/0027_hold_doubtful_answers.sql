-- What the door knew of an answer besides what it says: `share` where its address had given several to the service on
-- that day already. The address itself is kept nowhere.
ALTER TABLE responses ADD COLUMN doubt TEXT CHECK (doubt IN ('share'));

-- Answers that were not plausible when their window closed: kept, not counted, until an auditor decides (decision 38).
CREATE TABLE held_batches (
  id TEXT NOT NULL PRIMARY KEY,
  service TEXT NOT NULL,
  counter TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('share', 'alike', 'hour', 'day', 'week')),
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

CREATE TABLE held_answers (
  service TEXT NOT NULL,
  received_day TEXT NOT NULL,
  id TEXT NOT NULL,
  batch TEXT NOT NULL REFERENCES held_batches (id),
  PRIMARY KEY (service, received_day, id)
) STRICT, WITHOUT ROWID;
