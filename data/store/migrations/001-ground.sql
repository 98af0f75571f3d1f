-- Every row belongs to an owner. Times are UTC, ISO 8601. JSON columns hold values of data/model's schemas.

CREATE TABLE people (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  password TEXT NOT NULL,
  demo INTEGER NOT NULL CHECK (demo IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE,
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  csrf TEXT NOT NULL,
  user_agent TEXT,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
) STRICT;

CREATE TABLE profiles (
  owner_id TEXT PRIMARY KEY REFERENCES people (id),
  profile TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE bank_answers (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES people (id),
  question TEXT NOT NULL,
  words TEXT NOT NULL,
  text TEXT NOT NULL,
  origin TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (owner_id, words)
) STRICT;

CREATE TABLE master_cvs (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES people (id),
  version INTEGER NOT NULL,
  imported_at TEXT NOT NULL,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  not_understood TEXT NOT NULL,
  UNIQUE (owner_id, version)
) STRICT;

CREATE TABLE facts (
  cv_id TEXT NOT NULL REFERENCES master_cvs (id) ON DELETE CASCADE,
  owner_id TEXT NOT NULL REFERENCES people (id),
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  fact TEXT NOT NULL,
  PRIMARY KEY (cv_id, id)
) STRICT;

CREATE TABLE boards (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES people (id),
  source TEXT NOT NULL,
  name TEXT NOT NULL,
  url TEXT NOT NULL,
  added_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE UNIQUE INDEX boards_kept ON boards (owner_id, url) WHERE removed_at IS NULL;

CREATE TABLE searches (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES people (id),
  board_id TEXT NOT NULL REFERENCES boards (id),
  state TEXT NOT NULL CHECK (state IN ('running', 'done', 'failed')),
  tally TEXT NOT NULL,
  started_at TEXT NOT NULL,
  ended_at TEXT,
  because TEXT
) STRICT;

CREATE TABLE postings (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES people (id),
  search_id TEXT REFERENCES searches (id),
  job_id TEXT REFERENCES jobs (id) DEFERRABLE INITIALLY DEFERRED,
  fate_kind TEXT NOT NULL CHECK (fate_kind IN ('new', 'duplicate', 'excluded', 'expired', 'failed')),
  fate TEXT NOT NULL,
  posting TEXT NOT NULL,
  seen_at TEXT NOT NULL
) STRICT;
CREATE INDEX postings_by_job ON postings (owner_id, job_id, seen_at);
CREATE INDEX postings_by_seen ON postings (owner_id, seen_at);

CREATE TABLE jobs (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES people (id),
  posting_id TEXT NOT NULL REFERENCES postings (id) DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL,
  reading TEXT,
  fit TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX jobs_by_created ON jobs (owner_id, created_at);

-- The identity of a job: a posting that shares a key with a job is that job.
CREATE TABLE job_keys (
  owner_id TEXT NOT NULL REFERENCES people (id),
  key TEXT NOT NULL,
  job_id TEXT NOT NULL REFERENCES jobs (id),
  PRIMARY KEY (owner_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE runs (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES people (id),
  job_id TEXT NOT NULL REFERENCES jobs (id),
  state TEXT NOT NULL CHECK (state IN ('running', 'done', 'failed', 'cancelled')),
  layers TEXT NOT NULL,
  started_at TEXT NOT NULL,
  ended_at TEXT
) STRICT;
CREATE UNIQUE INDEX one_run_a_job ON runs (job_id) WHERE state = 'running';
CREATE INDEX runs_by_started ON runs (owner_id, started_at);

CREATE TABLE layer_outputs (
  run_id TEXT NOT NULL REFERENCES runs (id),
  layer TEXT NOT NULL,
  output TEXT NOT NULL,
  PRIMARY KEY (run_id, layer)
) STRICT, WITHOUT ROWID;

CREATE TABLE drafts (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES people (id),
  job_id TEXT NOT NULL REFERENCES jobs (id),
  run_id TEXT NOT NULL REFERENCES runs (id),
  state TEXT NOT NULL,
  hash TEXT NOT NULL,
  draft TEXT NOT NULL,
  reason TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX one_open_draft_a_job ON drafts (job_id) WHERE state NOT IN ('rejected', 'sent');

CREATE TABLE approvals (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES people (id),
  draft_id TEXT NOT NULL REFERENCES drafts (id),
  hash TEXT NOT NULL,
  by_person TEXT NOT NULL REFERENCES people (id),
  how TEXT NOT NULL,
  at TEXT NOT NULL,
  -- An approval opens the gate once; a withdrawn one never.
  ended_at TEXT,
  ended_because TEXT
) STRICT;
CREATE UNIQUE INDEX one_live_approval_a_draft ON approvals (draft_id) WHERE ended_at IS NULL;

-- The ledger: one row a job, written before the click.
CREATE TABLE submissions (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES people (id),
  job_id TEXT NOT NULL REFERENCES jobs (id),
  draft_id TEXT NOT NULL REFERENCES drafts (id),
  approval_id TEXT NOT NULL UNIQUE REFERENCES approvals (id),
  hash TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('submitting', 'submitted', 'likely', 'uncertain', 'not_sent')),
  verdict TEXT,
  armed_at TEXT NOT NULL,
  settled_at TEXT,
  UNIQUE (owner_id, job_id)
) STRICT;

-- Whatever names the job can be sent once, also when two job rows should ever stand for it.
CREATE TABLE submission_keys (
  owner_id TEXT NOT NULL REFERENCES people (id),
  key TEXT NOT NULL,
  submission_id TEXT NOT NULL REFERENCES submissions (id),
  PRIMARY KEY (owner_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE applications (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES people (id),
  job_id TEXT NOT NULL UNIQUE REFERENCES jobs (id),
  draft_id TEXT NOT NULL REFERENCES drafts (id),
  stage TEXT NOT NULL,
  certainty TEXT,
  timeline TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE agent_events (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  owner_id TEXT NOT NULL REFERENCES people (id),
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  noun TEXT NOT NULL,
  noun_id TEXT NOT NULL,
  job_id TEXT,
  text TEXT NOT NULL,
  data TEXT NOT NULL
) STRICT;
CREATE INDEX events_by_owner ON agent_events (owner_id, seq);
CREATE INDEX events_by_job ON agent_events (job_id, seq) WHERE job_id IS NOT NULL;
CREATE TRIGGER events_are_appended_only BEFORE UPDATE ON agent_events
BEGIN SELECT RAISE (ABORT, 'agent_events is append-only'); END;
CREATE TRIGGER events_are_kept BEFORE DELETE ON agent_events
BEGIN SELECT RAISE (ABORT, 'agent_events is append-only'); END;

CREATE TABLE tasks (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES people (id),
  kind TEXT NOT NULL,
  lane TEXT NOT NULL,
  subject TEXT NOT NULL,
  job_id TEXT,
  priority INTEGER NOT NULL,
  input TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
  tries INTEGER NOT NULL DEFAULT 0,
  not_before TEXT NOT NULL,
  lease TEXT,
  fault TEXT,
  created_at TEXT NOT NULL,
  ended_at TEXT
) STRICT;
CREATE INDEX tasks_waiting ON tasks (lane, priority, created_at) WHERE state = 'queued';
CREATE INDEX tasks_running ON tasks (id) WHERE state = 'running';
CREATE INDEX tasks_by_subject ON tasks (subject);

CREATE TABLE files (
  owner_id TEXT NOT NULL REFERENCES people (id),
  sha256 TEXT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  made_at TEXT NOT NULL,
  PRIMARY KEY (owner_id, sha256)
) STRICT, WITHOUT ROWID;
