-- What staff corrected, which teaches the next model. The comment itself holds what is right; here stands what the
-- program had read. It goes when the comment goes.
CREATE TABLE comment_corrections (
  comment TEXT NOT NULL PRIMARY KEY,
  read_sentiment TEXT CHECK (read_sentiment IN ('negative', 'neutral', 'positive', 'mixed', 'unclear')),
  read_themes TEXT NOT NULL CHECK (json_type(read_themes) = 'array'),
  corrected_day TEXT NOT NULL CHECK (corrected_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT, WITHOUT ROWID;
