-- What may be shown is computed once and read often (decision 47). A row here names the present state of one part of what
-- is published. Whatever is written below it sets `moved`; the next reader names a new version before it reads. So a
-- thousand rows of a seal cost one row more, and only if somebody has read since the last.
CREATE TABLE publication (
  topic TEXT NOT NULL PRIMARY KEY CHECK (topic IN ('figures', 'actions', 'comments', 'reports')),
  version TEXT NOT NULL CHECK (length(version) = 16),
  moved INTEGER NOT NULL CHECK (moved IN (0, 1))
) STRICT, WITHOUT ROWID;

INSERT INTO publication (topic, version, moved)
SELECT value, lower(hex(randomblob(8))), 1
FROM json_each('["figures", "actions", "comments", "reports"]');

-- What may be shown of a unit and period, as it was computed for the first reader of a version.
CREATE TABLE published (
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 30),
  unit TEXT NOT NULL,
  -- Empty of what has no period.
  period TEXT NOT NULL,
  -- Of the build, the day and what it rests on; a row of another version is as good as none.
  version TEXT NOT NULL,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (kind, unit, period)
) STRICT, WITHOUT ROWID;

-- How many rows of `published` were written on a day: readers cause them, so there is an end to it.
CREATE TABLE published_days (
  day TEXT NOT NULL PRIMARY KEY,
  written INTEGER NOT NULL CHECK (written > 0)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER tallies_insert_moves AFTER INSERT ON tallies
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'figures' AND moved = 0;
END;
CREATE TRIGGER tallies_update_moves AFTER UPDATE ON tallies
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'figures' AND moved = 0;
END;
CREATE TRIGGER tallies_delete_moves AFTER DELETE ON tallies
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'figures' AND moved = 0;
END;

CREATE TRIGGER volumes_insert_moves AFTER INSERT ON volumes
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'figures' AND moved = 0;
END;
CREATE TRIGGER volumes_update_moves AFTER UPDATE ON volumes
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'figures' AND moved = 0;
END;
CREATE TRIGGER volumes_delete_moves AFTER DELETE ON volumes
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'figures' AND moved = 0;
END;

CREATE TRIGGER seals_insert_moves AFTER INSERT ON seals
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'figures' AND moved = 0;
END;
CREATE TRIGGER seals_update_moves AFTER UPDATE ON seals
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'figures' AND moved = 0;
END;
CREATE TRIGGER seals_delete_moves AFTER DELETE ON seals
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'figures' AND moved = 0;
END;

CREATE TRIGGER demo_data_insert_moves AFTER INSERT ON demo_data
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'figures' AND moved = 0;
END;
CREATE TRIGGER demo_data_update_moves AFTER UPDATE ON demo_data
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'figures' AND moved = 0;
END;
CREATE TRIGGER demo_data_delete_moves AFTER DELETE ON demo_data
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'figures' AND moved = 0;
END;

CREATE TRIGGER held_batches_insert_moves AFTER INSERT ON held_batches
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'figures' AND moved = 0;
END;
CREATE TRIGGER held_batches_update_moves AFTER UPDATE ON held_batches
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'figures' AND moved = 0;
END;
CREATE TRIGGER held_batches_delete_moves AFTER DELETE ON held_batches
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'figures' AND moved = 0;
END;

CREATE TRIGGER actions_insert_moves AFTER INSERT ON actions
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'actions' AND moved = 0;
END;
CREATE TRIGGER actions_update_moves AFTER UPDATE ON actions
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'actions' AND moved = 0;
END;
CREATE TRIGGER actions_delete_moves AFTER DELETE ON actions
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'actions' AND moved = 0;
END;

CREATE TRIGGER action_steps_insert_moves AFTER INSERT ON action_steps
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'actions' AND moved = 0;
END;
CREATE TRIGGER action_steps_update_moves AFTER UPDATE ON action_steps
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'actions' AND moved = 0;
END;
CREATE TRIGGER action_steps_delete_moves AFTER DELETE ON action_steps
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'actions' AND moved = 0;
END;

CREATE TRIGGER comments_insert_moves AFTER INSERT ON comments
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'comments' AND moved = 0;
END;
CREATE TRIGGER comments_update_moves AFTER UPDATE ON comments
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'comments' AND moved = 0;
END;
CREATE TRIGGER comments_delete_moves AFTER DELETE ON comments
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'comments' AND moved = 0;
END;

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

CREATE TRIGGER report_texts_insert_moves AFTER INSERT ON report_texts
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'reports' AND moved = 0;
END;
CREATE TRIGGER report_texts_update_moves AFTER UPDATE ON report_texts
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'reports' AND moved = 0;
END;
CREATE TRIGGER report_texts_delete_moves AFTER DELETE ON report_texts
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'reports' AND moved = 0;
END;

CREATE TRIGGER people_served_insert_moves AFTER INSERT ON people_served
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'reports' AND moved = 0;
END;
CREATE TRIGGER people_served_update_moves AFTER UPDATE ON people_served
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'reports' AND moved = 0;
END;
CREATE TRIGGER people_served_delete_moves AFTER DELETE ON people_served
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'reports' AND moved = 0;
END;

CREATE TRIGGER people_served_days_insert_moves AFTER INSERT ON people_served_days
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'reports' AND moved = 0;
END;
CREATE TRIGGER people_served_days_update_moves AFTER UPDATE ON people_served_days
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'reports' AND moved = 0;
END;
CREATE TRIGGER people_served_days_delete_moves AFTER DELETE ON people_served_days
BEGIN
  UPDATE publication SET moved = 1 WHERE topic = 'reports' AND moved = 0;
END;
