-- When people answered: of each month and unit, how many in each hour of each day of the week. A group
-- counts in the month in which it is sealed, as in the tallies. `hours` has 168 numbers, Monday 00:00 first.
CREATE TABLE volumes (
  period TEXT NOT NULL,
  -- A department; empty for the city.
  unit TEXT NOT NULL,
  hours TEXT NOT NULL CHECK (json_array_length(hours) = 168),
  PRIMARY KEY (period, unit)
) STRICT, WITHOUT ROWID;
