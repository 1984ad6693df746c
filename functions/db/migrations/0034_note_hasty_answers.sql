-- Whether an answer came faster than people tap: its address gave more to the service within that minute than a full hall.
-- A column of its own, since the check of `doubt` could only be widened by copying every answer.
ALTER TABLE responses ADD COLUMN pace TEXT CHECK (pace = 'fast');

DROP TRIGGER responses_refuse_change;
CREATE TRIGGER responses_refuse_change BEFORE UPDATE OF
  service, received_day, id, progress, revision, received_hour, seal_group, counter, channel, form, block, language, impression,
  requirements, procedure, time, cost, product, competence, conduct, complaints, facilities, sex, age, education, occupation, doubt,
  pace
ON responses
BEGIN
  SELECT RAISE(ABORT, 'responses are append-only');
END;
