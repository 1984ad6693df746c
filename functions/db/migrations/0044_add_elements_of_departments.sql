-- What somebody answered to the elements that a department asks beside the nine (decision 60): `{"U10":3}`. Its own column
-- in the row that is written anyway; summed in the strata of `tallies`, under names of their own: `U10 short open`.
ALTER TABLE responses ADD COLUMN added TEXT CHECK (json_type(added) = 'object' AND length(added) <= 60);

-- Beside `responses_refuse_change`, which names the columns that there were before.
CREATE TRIGGER responses_refuse_change_of_added BEFORE UPDATE OF added ON responses
BEGIN
  SELECT RAISE(ABORT, 'responses are append-only');
END;
