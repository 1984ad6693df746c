-- What was decided can be cancelled, postponed and corrected, and what was published withdrawn, each with a reason;
-- a step keeps what stood there before. SQLite cannot widen a CHECK, so both tables are rebuilt.
CREATE TABLE actions_rebuilt (
  id INTEGER NOT NULL PRIMARY KEY,
  department TEXT NOT NULL,
  service TEXT,
  element TEXT CHECK (element IN ('requirements', 'procedure', 'time', 'cost', 'product',
    'competence', 'conduct', 'complaints', 'facilities')),
  theme TEXT CHECK (length(theme) BETWEEN 1 AND 60),
  programme TEXT NOT NULL CHECK (length(programme) BETWEEN 1 AND 200),
  horizon TEXT NOT NULL CHECK (horizon IN ('short', 'medium', 'long')),
  office TEXT NOT NULL CHECK (office IN ('front', 'back', 'other')),
  asked_department TEXT,
  proposed_day TEXT NOT NULL CHECK (proposed_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  due_day TEXT NOT NULL CHECK (due_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  state TEXT NOT NULL CHECK (state IN (
    'proposed', 'awaiting', 'under-way', 'done', 'published', 'declined', 'cancelled', 'withdrawn')),
  progress INTEGER CHECK (progress BETWEEN 0 AND 100),
  done_day TEXT CHECK (done_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  evidence TEXT CHECK (evidence GLOB 'https://?*' AND length(evidence) <= 500),
  published_day TEXT CHECK (published_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  said TEXT CHECK (length(said) BETWEEN 1 AND 300),
  said_en TEXT CHECK (length(said_en) BETWEEN 1 AND 300),
  done TEXT CHECK (length(done) BETWEEN 1 AND 500),
  done_en TEXT CHECK (length(done_en) BETWEEN 1 AND 500),
  declined_by TEXT,
  declined_day TEXT CHECK (declined_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  reason TEXT CHECK (length(reason) BETWEEN 1 AND 500),
  -- When it was cancelled or withdrawn.
  ended_day TEXT CHECK (ended_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  CHECK ((office = 'other') = (asked_department IS NOT NULL)),
  CHECK ((state = 'under-way') = (progress IS NOT NULL)),
  CHECK ((state IN ('done', 'published', 'withdrawn')) = (done_day IS NOT NULL)),
  CHECK ((state IN ('published', 'withdrawn')) = (published_day IS NOT NULL)),
  CHECK ((state IN ('published', 'withdrawn')) = (said IS NOT NULL)),
  CHECK ((state IN ('published', 'withdrawn')) = (done IS NOT NULL)),
  CHECK ((said_en IS NULL) = (done_en IS NULL)),
  CHECK ((state = 'declined') = (declined_by IS NOT NULL)),
  CHECK ((state = 'declined') = (declined_day IS NOT NULL)),
  CHECK ((state IN ('declined', 'cancelled', 'withdrawn')) = (reason IS NOT NULL)),
  CHECK ((state IN ('cancelled', 'withdrawn')) = (ended_day IS NOT NULL))
) STRICT;

INSERT INTO actions_rebuilt
SELECT id, department, service, element, theme, programme, horizon, office, asked_department, proposed_day,
  due_day, state, progress, done_day, evidence, published_day, said, said_en, done, done_en, declined_by,
  declined_day, reason, NULL
FROM actions;

DROP TABLE actions;
ALTER TABLE actions_rebuilt RENAME TO actions;

-- The published of a department, which every thanks page shows, and what it has still to do.
CREATE INDEX actions_by_department ON actions (department, state, published_day);
-- What is asked of a department by others.
CREATE INDEX actions_by_asked ON actions (asked_department, state) WHERE asked_department IS NOT NULL;

CREATE TABLE action_steps_rebuilt (
  action INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  kind TEXT NOT NULL CHECK (kind IN ('propose', 'approve', 'accept', 'decline', 'report', 'finish',
    'reopen', 'publish', 'revise', 'postpone', 'correct', 'cancel', 'withdraw')),
  progress INTEGER CHECK (progress BETWEEN 0 AND 100),
  note TEXT CHECK (length(note) BETWEEN 1 AND 500),
  -- What stood there before: the due day of a postponement, the programme of a correction.
  was TEXT CHECK (length(was) BETWEEN 1 AND 200),
  CHECK (kind NOT IN ('postpone', 'correct', 'cancel', 'withdraw') OR note IS NOT NULL),
  CHECK (kind <> 'postpone' OR was IS NOT NULL),
  PRIMARY KEY (action, number)
) STRICT, WITHOUT ROWID;

INSERT INTO action_steps_rebuilt
SELECT action, number, day, kind, progress, note, NULL FROM action_steps;

DROP TABLE action_steps;
ALTER TABLE action_steps_rebuilt RENAME TO action_steps;
