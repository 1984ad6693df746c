-- The results pages show what was imported of their period, so that an import moves the figures, too.
DROP TRIGGER earlier_results_insert_moves;
DROP TRIGGER earlier_results_update_moves;
DROP TRIGGER earlier_results_delete_moves;
CREATE TRIGGER earlier_results_insert_moves AFTER INSERT ON earlier_results
BEGIN
  UPDATE publication SET moved = 1 WHERE topic IN ('figures', 'reports') AND moved = 0;
END;
CREATE TRIGGER earlier_results_update_moves AFTER UPDATE ON earlier_results
BEGIN
  UPDATE publication SET moved = 1 WHERE topic IN ('figures', 'reports') AND moved = 0;
END;
CREATE TRIGGER earlier_results_delete_moves AFTER DELETE ON earlier_results
BEGIN
  UPDATE publication SET moved = 1 WHERE topic IN ('figures', 'reports') AND moved = 0;
END;
