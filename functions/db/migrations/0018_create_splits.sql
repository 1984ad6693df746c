-- What a service heard in a quarter, by counter and by time of day, for its department's panel. As in the
-- tallies a group counts when it is sealed. `sums` has lists of numbers by name: `counter F1RMB short` and
-- `time 10 short` the 244 numbers of a Tally, `mixing counter 2T6SS F1RMB` how far the two may be told apart.
-- Groups sealed before have no splits; the quarter in which they were sealed has none of theirs.
CREATE TABLE splits (
  period TEXT NOT NULL CHECK (period GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]'),
  service TEXT NOT NULL,
  sums TEXT NOT NULL CHECK (json_type(sums) = 'object'),
  PRIMARY KEY (period, service)
) STRICT, WITHOUT ROWID;
