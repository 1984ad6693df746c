-- Comments that staff may read. They are released for a service in groups of five or more, under ids that chance gives, so
-- that neither their order nor their day leads back to a response.
CREATE TABLE comments (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  -- Where it was said.
  service TEXT NOT NULL,
  -- Who is to answer it now, since when, and who passed it on.
  department TEXT NOT NULL,
  since_day TEXT NOT NULL CHECK (since_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  passed_by TEXT,
  released_day TEXT NOT NULL CHECK (released_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  language TEXT NOT NULL CHECK (language IN ('id', 'en')),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
  sentiment TEXT CHECK (sentiment IN ('negative', 'neutral', 'positive')),
  themes TEXT NOT NULL CHECK (json_type(themes) = 'array'),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'follow-up', 'thanked')),
  settled_day TEXT,
  CHECK ((state = 'waiting') = (settled_day IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX comments_by_department ON comments (department, state, since_day);

-- How far each service's comments are released.
CREATE TABLE comment_releases (
  service TEXT NOT NULL PRIMARY KEY,
  -- Comments of the groups before this one are released.
  next_group INTEGER NOT NULL CHECK (next_group >= 0),
  -- No response of that group was received before this day.
  since_day TEXT NOT NULL,
  -- Responses that are in no group, as they came too late for theirs, are released up to before this day.
  late_until TEXT NOT NULL,
  -- With the groups before this one there were too few comments to release any.
  checked_group INTEGER NOT NULL,
  claimed_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
