-- Versions of the master CV by other ways than import; the studio's documents; marks on postings; how to write.

ALTER TABLE master_cvs ADD COLUMN source TEXT NOT NULL DEFAULT '{"how":"imported"}';

CREATE TABLE documents (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES people (id),
  job_id TEXT REFERENCES jobs (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('cv', 'letter')),
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
-- A job has one CV and one letter, and the owner one of each that belongs to no job.
CREATE UNIQUE INDEX one_document ON documents (owner_id, coalesce(job_id, ''), kind);

CREATE TABLE document_versions (
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  owner_id TEXT NOT NULL REFERENCES people (id),
  version INTEGER NOT NULL,
  source TEXT NOT NULL,
  note TEXT NOT NULL,
  at TEXT NOT NULL,
  document TEXT NOT NULL,
  style TEXT NOT NULL,
  PRIMARY KEY (document_id, version)
) STRICT;

CREATE TABLE annotations (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES people (id),
  job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
  annotation TEXT NOT NULL
) STRICT;
CREATE INDEX annotations_of_job ON annotations (job_id);

CREATE TABLE writing_rules (
  owner_id TEXT PRIMARY KEY REFERENCES people (id),
  rules TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE own_templates (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES people (id),
  name TEXT NOT NULL,
  source TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  UNIQUE (owner_id, name)
) STRICT;
