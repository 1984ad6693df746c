-- Whether somebody who was drawn for the question said that an officer steered the answers; `unsaid` where they said
-- neither. Its own column in the row that is written anyway; published of quarters that are over alone.
ALTER TABLE responses ADD COLUMN directed TEXT CHECK (directed IN ('yes', 'no', 'unsaid'));

DROP TRIGGER responses_refuse_change;
CREATE TRIGGER responses_refuse_change BEFORE UPDATE OF
  service, received_day, id, progress, revision, received_hour, seal_group, counter, channel, form, block, language, impression,
  requirements, procedure, time, cost, product, competence, conduct, complaints, facilities, sex, age, education, occupation, doubt,
  pace, directed
ON responses
BEGIN
  SELECT RAISE(ABORT, 'responses are append-only');
END;
