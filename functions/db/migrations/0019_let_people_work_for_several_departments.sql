-- A head and staff belong to one department or more: a JSON list of ids, the one they are led to first.
ALTER TABLE panel_users RENAME COLUMN department TO departments;
UPDATE panel_users SET departments = json_array(departments) WHERE departments IS NOT NULL;

CREATE TRIGGER panel_users_list_departments_inserted BEFORE INSERT ON panel_users
WHEN NEW.departments IS NOT NULL AND CASE
  WHEN json_valid(NEW.departments) THEN coalesce(json_array_length(NEW.departments), 0) = 0 ELSE 1 END
BEGIN
  SELECT RAISE(ABORT, 'departments are a JSON list of one or more');
END;

CREATE TRIGGER panel_users_list_departments_updated BEFORE UPDATE OF departments ON panel_users
WHEN NEW.departments IS NOT NULL AND CASE
  WHEN json_valid(NEW.departments) THEN coalesce(json_array_length(NEW.departments), 0) = 0 ELSE 1 END
BEGIN
  SELECT RAISE(ABORT, 'departments are a JSON list of one or more');
END;

-- What is about somebody of several departments is told in each: the others, as a JSON list.
ALTER TABLE audit_trail ADD COLUMN also TEXT CHECK (also IS NULL OR json_valid(also));
