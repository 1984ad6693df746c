-- What units write themselves into their reports: number, date, team, causes, advice. Public with the report.
CREATE TABLE report_texts (
  -- Empty for the city, `disdukcapil`, or `disdukcapil/ktp-el`.
  unit TEXT NOT NULL,
  -- `2026`, `2026-S1`, `2026-Q3`, `2026-08`.
  period TEXT NOT NULL CHECK (length(period) BETWEEN 4 AND 7),
  -- `number`, or of an element `time.cause`.
  field TEXT NOT NULL CHECK (length(field) BETWEEN 1 AND 40),
  words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 2000),
  PRIMARY KEY (unit, period, field)
) STRICT, WITHOUT ROWID;
