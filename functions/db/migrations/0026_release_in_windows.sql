-- What people answered themselves is counted in windows that end with a day (decision 37): up to which day the
-- windows of a service are counted, how long they are, and how many rated on each of the last days.
ALTER TABLE seals ADD COLUMN sealed_through TEXT NOT NULL DEFAULT '';
ALTER TABLE seals ADD COLUMN rhythm TEXT NOT NULL DEFAULT 'month'
  CHECK (rhythm IN ('day', 'week', 'month', 'quarter'));
ALTER TABLE seals ADD COLUMN heard TEXT NOT NULL DEFAULT '{}' CHECK (json_type(heard) = 'object');

-- Groups that are sealed already were sealed on the day after `opened_day`; nothing in them is younger than that,
-- but for a clock that ran ahead at midnight.
UPDATE seals SET sealed_through = date(opened_day, '+2 days') WHERE stream = '';

-- Comments go out with what is counted.
ALTER TABLE comment_releases ADD COLUMN released_through TEXT NOT NULL DEFAULT '';
UPDATE comment_releases SET released_through = coalesce((
  SELECT sealed_through FROM seals
  WHERE seals.service = comment_releases.service AND seals.stream = comment_releases.stream), '');

-- From how many different addresses, tickets and kiosk hours a service heard on each day; of the latest day alone
-- by short hashes, under a salt that is deleted the night after. Nothing leads from here to a response.
CREATE TABLE sources (
  service TEXT NOT NULL PRIMARY KEY,
  day TEXT NOT NULL,
  hashes TEXT NOT NULL CHECK (json_type(hashes) = 'array'),
  counts TEXT NOT NULL CHECK (json_type(counts) = 'object')
) STRICT, WITHOUT ROWID;

CREATE TABLE day_salts (
  day TEXT NOT NULL PRIMARY KEY,
  salt TEXT NOT NULL CHECK (length(salt) = 64)
) STRICT, WITHOUT ROWID;

-- The last day whose windows were all looked at.
CREATE TABLE closed_days (
  only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
  day TEXT NOT NULL
) STRICT;
