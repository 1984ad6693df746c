-- The follow-up plan (RTL): what is to be done about what people said, by whom and until when, and how it
-- stands. A published text is the end of an action, so the texts of `follow_ups` become actions and that
-- table goes: what was done is told in one place. Nothing here is of any single response.
CREATE TABLE actions (
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
    'proposed', 'awaiting', 'under-way', 'done', 'published', 'declined')),
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
  CHECK ((office = 'other') = (asked_department IS NOT NULL)),
  CHECK ((state = 'under-way') = (progress IS NOT NULL)),
  CHECK ((state IN ('done', 'published')) = (done_day IS NOT NULL)),
  CHECK ((state = 'published') = (published_day IS NOT NULL)),
  CHECK ((state = 'published') = (said IS NOT NULL)),
  CHECK ((state = 'published') = (done IS NOT NULL)),
  CHECK ((said_en IS NULL) = (done_en IS NULL)),
  CHECK ((state = 'declined') = (declined_by IS NOT NULL)),
  CHECK ((state = 'declined') = (declined_day IS NOT NULL)),
  CHECK ((state = 'declined') = (reason IS NOT NULL))
) STRICT;

-- The published of a department, which every thanks page shows, and what it has still to do.
CREATE INDEX actions_by_department ON actions (department, state, published_day);
-- What is asked of a department by others.
CREATE INDEX actions_by_asked ON actions (asked_department, state) WHERE asked_department IS NOT NULL;

-- Each step of an action with its note. The number comes after the last that was read, so that of two acts
-- at the same time the second fails whole. Who it was by name stands in the audit trail.
CREATE TABLE action_steps (
  action INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  kind TEXT NOT NULL CHECK (kind IN ('propose', 'approve', 'accept', 'decline', 'report', 'finish',
    'reopen', 'publish', 'revise')),
  progress INTEGER CHECK (progress BETWEEN 0 AND 100),
  note TEXT CHECK (length(note) BETWEEN 1 AND 500),
  PRIMARY KEY (action, number)
) STRICT, WITHOUT ROWID;

-- Until now a text was written when the thing was done. Who did it was not recorded.
INSERT INTO actions (id, department, element, programme, horizon, office, proposed_day, due_day, state,
  done_day, published_day, said, said_en, done, done_en)
SELECT id, department, element, substr(done, 1, 200), 'short', 'front', published_day, published_day,
  'published', published_day, published_day, said, said_en, done, done_en
FROM follow_ups;

DROP TABLE follow_ups;

-- What the panel draws attention to. The key says what is meant, so that it is raised once.
CREATE TABLE alerts (
  key TEXT NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 200),
  department TEXT NOT NULL,
  raised_day TEXT NOT NULL CHECK (raised_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  kind TEXT NOT NULL CHECK (kind IN ('signal', 'burst', 'silence', 'overdue')),
  said TEXT NOT NULL,
  said_en TEXT NOT NULL,
  -- An address of this site, from its root.
  path TEXT NOT NULL CHECK (path GLOB '/*'),
  seen_day TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX alerts_by_department ON alerts (department, raised_day);
