-- Who may enter the panel. Columns are those of the sign-in library (better-auth with its passkey
-- plugin), which names them; `role`, `department` and `disabled` are ours. No password is kept.
CREATE TABLE panel_users (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  email TEXT NOT NULL UNIQUE,
  emailVerified INTEGER NOT NULL DEFAULT 0,
  image TEXT,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('administrator', 'auditor', 'head', 'staff')),
  department TEXT,
  disabled INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
  CHECK ((role IN ('head', 'staff')) = (department IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE panel_sessions (
  id TEXT NOT NULL PRIMARY KEY,
  expiresAt TEXT NOT NULL,
  token TEXT NOT NULL UNIQUE,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  ipAddress TEXT,
  userAgent TEXT,
  userId TEXT NOT NULL REFERENCES panel_users (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX panel_sessions_by_user ON panel_sessions (userId);

-- Links to an identity provider (OIDC), where the city uses one.
CREATE TABLE panel_accounts (
  id TEXT NOT NULL PRIMARY KEY,
  accountId TEXT NOT NULL,
  providerId TEXT NOT NULL,
  userId TEXT NOT NULL REFERENCES panel_users (id) ON DELETE CASCADE,
  accessToken TEXT,
  refreshToken TEXT,
  idToken TEXT,
  accessTokenExpiresAt TEXT,
  refreshTokenExpiresAt TEXT,
  scope TEXT,
  password TEXT CHECK (password IS NULL),
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX panel_accounts_by_user ON panel_accounts (userId);

-- Challenges that wait for their answer.
CREATE TABLE panel_verifications (
  id TEXT NOT NULL PRIMARY KEY,
  identifier TEXT NOT NULL,
  value TEXT NOT NULL,
  expiresAt TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX panel_verifications_by_identifier ON panel_verifications (identifier);

CREATE TABLE panel_passkeys (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT,
  publicKey TEXT NOT NULL,
  userId TEXT NOT NULL REFERENCES panel_users (id) ON DELETE CASCADE,
  credentialID TEXT NOT NULL UNIQUE,
  counter INTEGER NOT NULL,
  deviceType TEXT NOT NULL,
  backedUp INTEGER NOT NULL,
  transports TEXT,
  createdAt TEXT,
  aaguid TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX panel_passkeys_by_user ON panel_passkeys (userId);

-- One-time links into the panel, by a hash of what stands in the link.
CREATE TABLE panel_invitations (
  token_hash TEXT NOT NULL PRIMARY KEY CHECK (length(token_hash) = 64),
  user_id TEXT NOT NULL REFERENCES panel_users (id) ON DELETE CASCADE,
  expires_at TEXT NOT NULL,
  used_at TEXT
) STRICT, WITHOUT ROWID;

-- Who did what in the panel. What is written stays.
CREATE TABLE audit_trail (
  id INTEGER NOT NULL PRIMARY KEY,
  -- To the minute, UTC.
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  actor_name TEXT NOT NULL,
  role TEXT NOT NULL,
  -- The department it is about; empty where it is about the city.
  department TEXT,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL CHECK (json_valid(detail))
) STRICT;
CREATE INDEX audit_trail_by_department ON audit_trail (department, id);

CREATE TRIGGER audit_trail_refuse_update BEFORE UPDATE ON audit_trail
BEGIN
  SELECT RAISE(ABORT, 'the audit trail is append-only');
END;

CREATE TRIGGER audit_trail_refuse_delete BEFORE DELETE ON audit_trail
BEGIN
  SELECT RAISE(ABORT, 'the audit trail is append-only');
END;

-- How many people a service served in a month, as its department reports it; the latest report counts.
CREATE TABLE people_served (
  service TEXT NOT NULL,
  month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
  people INTEGER NOT NULL CHECK (people BETWEEN 0 AND 10000000),
  PRIMARY KEY (service, month)
) STRICT, WITHOUT ROWID;
