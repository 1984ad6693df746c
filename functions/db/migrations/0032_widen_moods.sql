-- A comment's mood can be mixed or unclear, and which reader read it is kept: what none has read yet, or an earlier one,
-- is read by the next runs. SQLite cannot widen a CHECK, so the table is rebuilt.
CREATE TABLE comments_rebuilt (
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
  -- NULL: of a language that is not read, or not read yet.
  sentiment TEXT CHECK (sentiment IN ('negative', 'neutral', 'positive', 'mixed', 'unclear')),
  themes TEXT NOT NULL CHECK (json_type(themes) = 'array'),
  -- NULL: not read yet, or before this was kept.
  reader TEXT CHECK (length(reader) BETWEEN 1 AND 40),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'follow-up', 'thanked')),
  settled_day TEXT,
  person TEXT,
  due_day TEXT CHECK (due_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  note TEXT CHECK (length(note) BETWEEN 1 AND 300),
  CHECK ((state = 'waiting') = (settled_day IS NULL))
) STRICT, WITHOUT ROWID;

INSERT INTO comments_rebuilt
SELECT id, service, department, since_day, passed_by, released_day, language, text, sentiment, themes, NULL, state,
  settled_day, person, due_day, note
FROM comments;

DROP TABLE comments;
ALTER TABLE comments_rebuilt RENAME TO comments;

CREATE INDEX comments_by_department ON comments (department, state, since_day);
CREATE INDEX comments_by_person ON comments (person) WHERE person IS NOT NULL;
-- What the next runs have to read.
CREATE INDEX comments_unread ON comments (released_day) WHERE reader IS NULL;

-- The triggers of 0030 went with the old table.
CREATE TRIGGER comments_insert_moves AFTER INSERT ON comments
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'comments' AND moved = 0;
END;
CREATE TRIGGER comments_update_moves AFTER UPDATE ON comments
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'comments' AND moved = 0;
END;
CREATE TRIGGER comments_delete_moves AFTER DELETE ON comments
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'comments' AND moved = 0;
END;
