-- "You said, we did": what a department did about what its respondents said, in its own words. The
-- department writes it for the public; it holds nothing of any single response.
CREATE TABLE follow_ups (
  id INTEGER NOT NULL PRIMARY KEY,
  department TEXT NOT NULL,
  element TEXT CHECK (element IN ('requirements', 'procedure', 'time', 'cost', 'product',
    'competence', 'conduct', 'complaints', 'facilities')),
  published_day TEXT NOT NULL CHECK (published_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  said TEXT NOT NULL CHECK (length(said) BETWEEN 1 AND 300),
  said_en TEXT CHECK (length(said_en) BETWEEN 1 AND 300),
  done TEXT NOT NULL CHECK (length(done) BETWEEN 1 AND 500),
  done_en TEXT CHECK (length(done_en) BETWEEN 1 AND 500),
  CHECK ((said_en IS NULL) = (done_en IS NULL))
) STRICT;

-- The latest of a department, which every thanks page shows.
CREATE INDEX follow_ups_by_department ON follow_ups (department, published_day);
