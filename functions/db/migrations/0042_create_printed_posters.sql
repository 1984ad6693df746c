-- What stands on the paper that hangs at a counter, since staff last said that they had printed it. Of a counter that has
-- closed the row goes when they say that the paper is taken down.
CREATE TABLE printed_posters (
  code TEXT NOT NULL PRIMARY KEY CHECK (length(code) = 5),
  -- The words of the catalogue on it (`PosterWords`).
  words TEXT NOT NULL CHECK (json_valid(words)),
  printed_day TEXT NOT NULL CHECK (printed_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT, WITHOUT ROWID;
