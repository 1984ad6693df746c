-- Sheets that staff entered by mistake and struck out before they were sealed. The response stays as it is, as
-- every response does; what is named here is counted in no figure and released to nobody.
CREATE TABLE struck_sheets (
  service TEXT NOT NULL,
  received_day TEXT NOT NULL CHECK (received_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  id TEXT NOT NULL CHECK (length(id) = 36),
  counter TEXT NOT NULL CHECK (length(counter) = 5),
  channel TEXT NOT NULL CHECK (channel IN ('paper', 'assisted')),
  -- What staff wrote on the sheet; empty where it bears none.
  number INTEGER CHECK (number BETWEEN 1 AND 99999),
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
  -- A person in the panel.
  actor TEXT NOT NULL,
  struck_day TEXT NOT NULL CHECK (struck_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  PRIMARY KEY (service, received_day, id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER struck_sheets_refuse_update BEFORE UPDATE ON struck_sheets
BEGIN
  SELECT RAISE(ABORT, 'struck sheets are append-only');
END;

CREATE TRIGGER struck_sheets_refuse_delete BEFORE DELETE ON struck_sheets
BEGIN
  SELECT RAISE(ABORT, 'struck sheets are append-only');
END;
