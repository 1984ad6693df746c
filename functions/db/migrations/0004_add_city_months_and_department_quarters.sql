-- The page of the city read every month of every department. Its own months and the quarters of the
-- departments are a third of that. SQLite cannot widen a CHECK, so the table is rebuilt.
CREATE TABLE tallies_rebuilt (
  series TEXT NOT NULL CHECK (series IN (
    'service-day', 'service-month', 'department-month', 'department-quarter', 'city-month')),
  period TEXT NOT NULL,
  unit TEXT NOT NULL,
  strata TEXT NOT NULL CHECK (json_type(strata) = 'object'),
  PRIMARY KEY (series, period, unit)
) STRICT, WITHOUT ROWID;

INSERT INTO tallies_rebuilt SELECT series, period, unit, strata FROM tallies;

WITH
  wider AS (
    SELECT 'city-month' AS series, period, '' AS unit, strata
    FROM tallies WHERE series = 'department-month'
    UNION ALL
    SELECT 'department-quarter', substr(period, 1, 4) || '-Q' || ((substr(period, 6) + 2) / 3), unit, strata
    FROM tallies WHERE series = 'department-month'
  ),
  sums AS (
    SELECT series, period, unit, stratum.key AS stratum, number.key AS place, sum(number.value) AS total
    FROM wider, json_each(strata) AS stratum, json_each(stratum.value) AS number
    GROUP BY series, period, unit, stratum, place ORDER BY series, period, unit, stratum, place
  ),
  totals AS (
    SELECT series, period, unit, stratum, json_group_array(total) AS numbers
    FROM sums GROUP BY series, period, unit, stratum
  )
INSERT INTO tallies_rebuilt
SELECT series, period, unit, json_group_object(stratum, json(numbers))
FROM totals GROUP BY series, period, unit;

DROP TABLE tallies;
ALTER TABLE tallies_rebuilt RENAME TO tallies;
