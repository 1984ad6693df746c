-- Results that a unit published before this system. They are imported from a file and never computed, and
-- whoever shows them says so.
CREATE TABLE earlier_results (
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
  source TEXT NOT NULL CHECK (source GLOB 'http*://*' AND length(source) <= 500),
  imported_day TEXT NOT NULL CHECK (imported_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  PRIMARY KEY (unit, period)
) STRICT, WITHOUT ROWID;
