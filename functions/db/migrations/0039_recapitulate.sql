-- Two occupations that the tables of offices have and Lampiran III has not: pupils and students, and farmers. A column of
-- its own, since the check of `occupation` could only be widened by copying every answer; what was answered stays as it is.
ALTER TABLE responses ADD COLUMN occupation_added TEXT CHECK (occupation_added IS NULL
  OR (occupation_added IN ('Pelajar', 'Petani') AND occupation IS NULL));

-- Beside `responses_refuse_change`, which names the columns that there were before.
CREATE TRIGGER responses_refuse_change_of_occupation BEFORE UPDATE OF occupation_added ON responses
BEGIN
  SELECT RAISE(ABORT, 'responses are append-only');
END;

-- Since when a category can be chosen, where answers were given before it could; none where it always could.
CREATE TABLE profile_options (
  field TEXT NOT NULL,
  option TEXT NOT NULL,
  since_day TEXT NOT NULL CHECK (since_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  PRIMARY KEY (field, option)
) STRICT, WITHOUT ROWID;

-- The day of the last answer that could not choose it: it tells of no clock, and whoever answered later could.
INSERT INTO profile_options (field, option, since_day)
SELECT 'occupation', value, latest FROM json_each('["Pelajar", "Petani"]')
CROSS JOIN (SELECT max(received_day) AS latest FROM responses) WHERE latest IS NOT NULL;

-- Units that survey elsewhere report their results in a recapitulation, which is published at no address and also tells
-- who answered and how many were served. A check is changed by a copy of its table.
CREATE TABLE earlier_results_copy (
  unit TEXT NOT NULL,
  period TEXT NOT NULL CHECK (period GLOB '2[0-9][0-9][0-9]*' AND length(period) BETWEEN 4 AND 7),
  respondents INTEGER NOT NULL CHECK (respondents >= 30),
  ikm REAL NOT NULL CHECK (ikm BETWEEN 25 AND 100),
  requirements REAL CHECK (requirements BETWEEN 1 AND 4),
  procedure REAL CHECK (procedure BETWEEN 1 AND 4),
  time REAL CHECK (time BETWEEN 1 AND 4),
  cost REAL CHECK (cost BETWEEN 1 AND 4),
  product REAL CHECK (product BETWEEN 1 AND 4),
  competence REAL CHECK (competence BETWEEN 1 AND 4),
  conduct REAL CHECK (conduct BETWEEN 1 AND 4),
  complaints REAL CHECK (complaints BETWEEN 1 AND 4),
  facilities REAL CHECK (facilities BETWEEN 1 AND 4),
  -- `published`: by the unit, before this system, at `source`; `reported`: by the unit, from a survey of its own.
  origin TEXT NOT NULL CHECK (origin IN ('published', 'reported')),
  weighted REAL CHECK (weighted BETWEEN 1 AND 4),
  population INTEGER CHECK (population > 0),
  -- By the column of the recapitulation; rounded to fives before it is stored.
  profile TEXT NOT NULL CHECK (json_type(profile) = 'object'),
  source TEXT CHECK (source GLOB 'http*://*' AND length(source) <= 500),
  imported_day TEXT NOT NULL CHECK (imported_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  CHECK ((origin = 'published') = (source IS NOT NULL)),
  PRIMARY KEY (unit, period)
) STRICT, WITHOUT ROWID;

INSERT INTO earlier_results_copy
SELECT unit, period, respondents, ikm, requirements, procedure, time, cost, product, competence, conduct, complaints, facilities,
  'published', NULL, NULL, '{}', source, imported_day
FROM earlier_results;

DROP TABLE earlier_results;
ALTER TABLE earlier_results_copy RENAME TO earlier_results;

-- The triggers of 0030 went with the old table.
CREATE TRIGGER earlier_results_insert_moves AFTER INSERT ON earlier_results
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'reports' AND moved = 0;
END;
CREATE TRIGGER earlier_results_update_moves AFTER UPDATE ON earlier_results
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'reports' AND moved = 0;
END;
CREATE TRIGGER earlier_results_delete_moves AFTER DELETE ON earlier_results
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'reports' AND moved = 0;
END;
