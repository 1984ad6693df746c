-- Links that other systems sent after a service, by the month in which they expire: how many, and how many of them
-- were answered. Who was invited is known to nobody here.
CREATE TABLE invited (
  service TEXT NOT NULL,
  month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
  issued INTEGER NOT NULL CHECK (issued >= 0),
  answered INTEGER NOT NULL CHECK (answered >= 0),
  PRIMARY KEY (service, month)
) STRICT, WITHOUT ROWID;

-- The service of an invitation that was redeemed, until it expires and is counted; empty for a slip.
ALTER TABLE redeemed_tickets ADD COLUMN invited_service TEXT;
