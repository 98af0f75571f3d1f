-- People, their devices and keys; the vault; archives and drills.

ALTER TABLE people ADD COLUMN role TEXT NOT NULL DEFAULT 'owner' CHECK (role IN ('owner', 'member'));
-- Also two who are set up at the same instant leave one owner.
CREATE UNIQUE INDEX one_owner ON people (role) WHERE role = 'owner';

ALTER TABLE sessions ADD COLUMN how TEXT NOT NULL DEFAULT 'password' CHECK (how IN ('set_up', 'password', 'passkey', 'link', 'invitation'));
ALTER TABLE sessions ADD COLUMN device_id TEXT;
ALTER TABLE sessions ADD COLUMN address TEXT;
ALTER TABLE sessions ADD COLUMN seen_at TEXT;

-- A browser that signed in once: what strangers do to a name does not shut it out.
CREATE TABLE devices (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  token_hash TEXT NOT NULL UNIQUE,
  user_agent TEXT,
  first_seen_at TEXT NOT NULL,
  last_seen_at TEXT NOT NULL
) STRICT;

CREATE TABLE invitations (
  id TEXT PRIMARY KEY,
  code_hash TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  invited_by TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  made_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  ended_at TEXT,
  person_id TEXT REFERENCES people (id) ON DELETE SET NULL
) STRICT;

-- TOTP. The seed is sealed to the machine key: what sign-in needs is not locked inside the vault.
CREATE TABLE second_factors (
  person_id TEXT PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  sealed_seed TEXT NOT NULL,
  made_at TEXT NOT NULL,
  confirmed_at TEXT,
  -- The newest time step whose code was used: a used code and all before it are refused.
  last_step INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE passkeys (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  credential TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  public_key BLOB NOT NULL,
  counter INTEGER NOT NULL,
  transports TEXT NOT NULL,
  rp_id TEXT NOT NULL,
  added_at TEXT NOT NULL,
  used_at TEXT
) STRICT;

CREATE TABLE api_tokens (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  scopes TEXT NOT NULL,
  made_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  revoked_at TEXT,
  used_at TEXT
) STRICT;

-- Wrong tries by what they were made at (a name, an address, the set-up code): they outlive a restart.
CREATE TABLE tries (
  subject TEXT PRIMARY KEY,
  verdicts INTEGER NOT NULL,
  last_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One age identity a person, under their passphrase; `opens_by` machine until they have set one.
CREATE TABLE vaults (
  owner_id TEXT PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  recipient TEXT NOT NULL,
  identity TEXT NOT NULL,
  opens_by TEXT NOT NULL CHECK (opens_by IN ('passphrase', 'machine')),
  -- 1 when its passphrase is another one than that of signing in.
  apart INTEGER NOT NULL CHECK (apart IN (0, 1)),
  changed_at TEXT NOT NULL,
  rotated_at TEXT
) STRICT;

CREATE TABLE encrypted_credentials (
  owner_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  platform TEXT NOT NULL,
  encrypted_session TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  PRIMARY KEY (owner_id, platform)
) STRICT, WITHOUT ROWID;

CREATE TABLE secrets (
  owner_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  sealed TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  PRIMARY KEY (owner_id, kind, name)
) STRICT, WITHOUT ROWID;

-- Identities that archives are made for, each under a passphrase; the one that is not retired is used.
CREATE TABLE backup_keys (
  id TEXT PRIMARY KEY,
  recipient TEXT NOT NULL UNIQUE,
  identity TEXT NOT NULL,
  made_at TEXT NOT NULL,
  -- When the passphrase changed last: archives from before open with the one before.
  changed_at TEXT NOT NULL,
  retired_at TEXT,
  kit_proven_at TEXT
) STRICT;

CREATE TABLE backups (
  id TEXT PRIMARY KEY,
  key_id TEXT NOT NULL,
  cause TEXT NOT NULL CHECK (cause IN ('schedule', 'button', 'command', 'migration')),
  state TEXT NOT NULL CHECK (state IN ('running', 'good', 'failed', 'gone')),
  file TEXT,
  bytes INTEGER,
  sha256 TEXT,
  schema_version INTEGER NOT NULL,
  -- Rows and files it holds, as JSON.
  holds TEXT,
  started_at TEXT NOT NULL,
  ended_at TEXT,
  because TEXT
) STRICT;
CREATE INDEX backups_by_started ON backups (started_at);

CREATE TABLE backup_targets (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('folder', 's3', 'webdav')),
  name TEXT NOT NULL,
  place TEXT NOT NULL,
  added_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;

CREATE TABLE backup_copies (
  backup_id TEXT NOT NULL REFERENCES backups (id) ON DELETE CASCADE,
  target_id TEXT NOT NULL REFERENCES backup_targets (id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'failed', 'gone')),
  at TEXT NOT NULL,
  because TEXT,
  PRIMARY KEY (backup_id, target_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE drills (
  id TEXT PRIMARY KEY,
  backup_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('running', 'good', 'failed')),
  compared TEXT,
  started_at TEXT NOT NULL,
  ended_at TEXT,
  because TEXT
) STRICT;

-- When something that recurs was last begun, so that a restart or a clock that jumps starts no burst.
CREATE TABLE schedules (
  name TEXT PRIMARY KEY,
  last_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The state was brought back from an archive: what was under way then is settled once, before anything runs.
CREATE TABLE restores (
  id TEXT PRIMARY KEY,
  archive_made_at TEXT NOT NULL,
  restored_at TEXT NOT NULL,
  settled_at TEXT
) STRICT;

-- Who is being erased, within one transaction: the one lawful way for events to go.
CREATE TABLE erasing (person_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
DROP TRIGGER events_are_kept;
CREATE TRIGGER events_are_kept BEFORE DELETE ON agent_events
WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE person_id IN (OLD.owner_id, OLD.noun_id))
BEGIN SELECT RAISE (ABORT, 'agent_events is append-only'); END;
