-- The PDF of an edition, as the city printed or signed and scanned it (decision 55): one for each, for good. A Worker prints none.
CREATE TABLE edition_documents (
  unit TEXT NOT NULL,
  period TEXT NOT NULL,
  edition INTEGER NOT NULL,
  attached_day TEXT NOT NULL
    CHECK (attached_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  -- Of the PDF, in bytes: a row of D1 holds two million, and base64 takes a third more.
  size INTEGER NOT NULL CHECK (size BETWEEN 1 AND 1048576),
  -- Its SHA-256 in hex.
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  -- The PDF in base64.
  content TEXT NOT NULL CHECK (length(content) >= size),
  PRIMARY KEY (unit, period, edition)
) STRICT;

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
