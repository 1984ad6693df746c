-- The city's catalogue in whole, numbered versions that never change (decision 54). The highest number is the one in
-- force; going back is publishing an older one again under a new number.
CREATE TABLE catalogue_versions (
  version INTEGER NOT NULL PRIMARY KEY CHECK (version > 0),
  published_at TEXT NOT NULL CHECK (published_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T*Z'),
  -- A name as the audit trail has it.
  published_by TEXT NOT NULL CHECK (length(published_by) BETWEEN 1 AND 200),
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
  -- The compiled, checked catalogue.
  catalogue TEXT NOT NULL CHECK (json_valid(catalogue))
) STRICT;

CREATE TRIGGER catalogue_versions_refuse_update BEFORE UPDATE ON catalogue_versions
BEGIN
  SELECT RAISE(ABORT, 'versions of the catalogue never change');
END;

CREATE TRIGGER catalogue_versions_refuse_delete BEFORE DELETE ON catalogue_versions
BEGIN
  SELECT RAISE(ABORT, 'versions of the catalogue are never deleted');
END;

-- What somebody has changed of it and not published yet: only the rows that differ from the version it began with.
CREATE TABLE catalogue_drafts (
  -- The account it belongs to; one each.
  author TEXT NOT NULL PRIMARY KEY,
  base_version INTEGER NOT NULL CHECK (base_version >= 0),
  changes TEXT NOT NULL CHECK (json_valid(changes)),
  -- Moves with every change, so that two windows of one person do not undo each other.
  revision INTEGER NOT NULL CHECK (revision > 0),
  changed_at TEXT NOT NULL,
  -- Since when it waits for the approval of the city's administrator, and why its author wants it.
  submitted_at TEXT,
  reason TEXT CHECK (length(reason) BETWEEN 1 AND 500),
  -- Who of them sent it back, and why.
  refused_by TEXT,
  refused_because TEXT CHECK (length(refused_because) BETWEEN 1 AND 500),
  CHECK ((refused_by IS NULL) = (refused_because IS NULL))
) STRICT, WITHOUT ROWID;
