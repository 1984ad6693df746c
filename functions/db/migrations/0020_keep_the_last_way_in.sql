-- A passkey's last use, to tell which is the one that was lost. The library keeps none and leaves ours alone.
ALTER TABLE panel_passkeys ADD COLUMN last_used_day TEXT;

-- Printed codes, each of which signs in once; only the hash is kept.
CREATE TABLE panel_recovery_codes (
  code_hash TEXT NOT NULL PRIMARY KEY CHECK (length(code_hash) = 64),
  user_id TEXT NOT NULL REFERENCES panel_users (id) ON DELETE CASCADE,
  made_day TEXT NOT NULL,
  used_day TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX panel_recovery_codes_by_user ON panel_recovery_codes (user_id);

-- Administrators who can come in by themselves. A link does not count, as it lapses; nor does an account at an
-- identity provider, which others can take away.
CREATE VIEW panel_administrators_with_a_way_in AS
SELECT id FROM panel_users WHERE role = 'administrator' AND disabled = 0 AND (
  EXISTS (SELECT 1 FROM panel_passkeys WHERE userId = panel_users.id)
  OR EXISTS (SELECT 1 FROM panel_recovery_codes WHERE user_id = panel_users.id AND used_day IS NULL));

-- Whoever takes an administrator or a way in away leaves an administrator who can come in. Triggers hold it for
-- every statement there is or will be, and for two at the same moment. Using the last code is let through; an
-- account is closed and never deleted.
CREATE TRIGGER panel_users_keep_the_last_way_in AFTER UPDATE OF role, disabled ON panel_users
WHEN OLD.role = 'administrator' AND OLD.disabled = 0
  AND (NEW.role <> 'administrator' OR NEW.disabled = 1)
  AND NOT EXISTS (SELECT 1 FROM panel_administrators_with_a_way_in)
BEGIN
  SELECT RAISE(ABORT, 'the last way in');
END;

CREATE TRIGGER panel_passkeys_keep_the_last_way_in AFTER DELETE ON panel_passkeys
WHEN EXISTS (SELECT 1 FROM panel_users WHERE id = OLD.userId AND role = 'administrator' AND disabled = 0)
  AND NOT EXISTS (SELECT 1 FROM panel_administrators_with_a_way_in)
BEGIN
  SELECT RAISE(ABORT, 'the last way in');
END;

CREATE TRIGGER panel_recovery_codes_keep_the_last_way_in AFTER DELETE ON panel_recovery_codes
WHEN OLD.used_day IS NULL
  AND EXISTS (SELECT 1 FROM panel_users WHERE id = OLD.user_id AND role = 'administrator' AND disabled = 0)
  AND NOT EXISTS (SELECT 1 FROM panel_administrators_with_a_way_in)
BEGIN
  SELECT RAISE(ABORT, 'the last way in');
END;
