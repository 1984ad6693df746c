-- Whether somebody wants a daily message of what waits for them, where an address is given.
ALTER TABLE panel_users ADD COLUMN daily_message INTEGER NOT NULL DEFAULT 1 CHECK (daily_message IN (0, 1));

-- Days on which the daily messages were composed; those of the last week.
CREATE TABLE personal_digest_days (
  day TEXT NOT NULL PRIMARY KEY CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT, WITHOUT ROWID;

-- To whom something is to be said on a day, and what became of the message. What it says is put together when it is
-- sent, and not kept.
CREATE TABLE personal_digests (
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  user_id TEXT NOT NULL REFERENCES panel_users (id) ON DELETE CASCADE,
  attempts INTEGER NOT NULL CHECK (attempts >= 0),
  -- To the minute, UTC; the outcome is what the last attempt came to.
  tried_at TEXT,
  outcome TEXT CHECK (outcome IN ('delivered', 'address', 'timeout', 'unreachable', 'refused')),
  PRIMARY KEY (day, user_id)
) STRICT, WITHOUT ROWID;
