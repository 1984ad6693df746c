-- A comment can have a person who looks after it, a day by which it is due, and a note, of the department that is to
-- answer it.
ALTER TABLE comments ADD COLUMN person TEXT;
ALTER TABLE comments ADD COLUMN due_day TEXT
  CHECK (due_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]');
ALTER TABLE comments ADD COLUMN note TEXT CHECK (length(note) BETWEEN 1 AND 300);

CREATE INDEX comments_by_person ON comments (person) WHERE person IS NOT NULL;

-- Each time that a comment was passed on, so that whoever passed it finds it again, and can take it back until it
-- is accepted.
CREATE TABLE comment_passes (
  comment TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  from_department TEXT NOT NULL,
  passed_day TEXT NOT NULL CHECK (passed_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  -- Since when the sender had it: taking it back must not begin the waiting anew.
  since_day TEXT NOT NULL CHECK (since_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  accepted_day TEXT CHECK (accepted_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  PRIMARY KEY (comment, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX comment_passes_by_sender ON comment_passes (from_department);

INSERT INTO comment_passes (comment, number, from_department, passed_day, since_day, accepted_day)
SELECT id, 1, passed_by, since_day, released_day, settled_day FROM comments WHERE passed_by IS NOT NULL;
