-- An edition has two PDFs at most (decision 61): of its report, which the program makes by itself, and the scan of the signed one, which
-- the city attaches. What was attached until now is of the second kind.
CREATE TABLE kinds_of_documents (
  unit TEXT NOT NULL,
  period TEXT NOT NULL,
  edition INTEGER NOT NULL,
  -- report: made by the program. signed: attached by an administrator.
  kind TEXT NOT NULL CHECK (kind IN ('report', 'signed')),
  -- On which it was made or attached.
  attached_day TEXT NOT NULL
    CHECK (attached_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  -- Of the PDF, in bytes: a row of D1 holds two million, and base64 takes a third more.
  size INTEGER NOT NULL CHECK (size BETWEEN 1 AND 1048576),
  -- Its SHA-256 in hex.
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  -- The PDF in base64.
  content TEXT NOT NULL CHECK (length(content) >= size),
  PRIMARY KEY (unit, period, edition, kind)
) STRICT;

INSERT INTO kinds_of_documents (unit, period, edition, kind, attached_day, size, hash, content)
SELECT unit, period, edition, 'signed', attached_day, size, hash, content FROM edition_documents;

-- Its triggers go with it.
DROP TABLE edition_documents;
ALTER TABLE kinds_of_documents RENAME TO edition_documents;

CREATE TRIGGER edition_documents_stay BEFORE UPDATE ON edition_documents
BEGIN
  SELECT RAISE(ABORT, 'the document of an edition is never changed');
END;
CREATE TRIGGER edition_documents_are_kept BEFORE DELETE ON edition_documents
BEGIN
  SELECT RAISE(ABORT, 'the document of an edition is never deleted');
END;

-- The page of the edition names it.
CREATE TRIGGER edition_documents_insert_moves AFTER INSERT ON edition_documents
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'figures' AND moved = 0;
END;
