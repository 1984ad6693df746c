-- How many sheets somebody entered, by service, channel and the month on the sheet; never what they say.
-- Less those that are sealed, they are the sheets that wait.
CREATE TABLE sheet_entries (
  service TEXT NOT NULL,
  month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
  channel TEXT NOT NULL CHECK (channel IN ('paper', 'assisted')),
  -- A person in the panel.
  actor TEXT NOT NULL,
  sheets INTEGER NOT NULL CHECK (sheets > 0),
  PRIMARY KEY (service, month, channel, actor)
) STRICT, WITHOUT ROWID;
