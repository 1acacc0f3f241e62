-- +goose Up
-- A statement that a network drafts together.
CREATE TABLE statements (
	id               text PRIMARY KEY,
	network_id       text NOT NULL REFERENCES networks (id),
	kind             text NOT NULL, -- statement, opinion
	state            text NOT NULL, -- drafting, commenting, signing, published, followed, withdrawn
	title            text NOT NULL,
	addressee        text NOT NULL DEFAULT '',
	body             text NOT NULL,
	title_sort       text NOT NULL,
	fold             text NOT NULL, -- all of it, for searching
	version          bigint NOT NULL,
	person_id        text NOT NULL DEFAULT '', -- who began it
	open             boolean NOT NULL DEFAULT false, -- others than members may sign
	comment_by       text NOT NULL DEFAULT '', -- the last day
	sign_by          text NOT NULL DEFAULT '',
	remind_days      bigint NOT NULL DEFAULT 3,
	comment_reminded text NOT NULL DEFAULT '', -- the last day of which was reminded
	sign_reminded    text NOT NULL DEFAULT '',
	entry_id         text NOT NULL DEFAULT '', -- the envelope of its publication
	withdrawn_reason text NOT NULL DEFAULT '',
	created_at       bigint NOT NULL,
	changed_at       bigint NOT NULL,
	published_at     bigint NOT NULL DEFAULT 0,
	withdrawn_at     bigint NOT NULL DEFAULT 0
);
CREATE INDEX statements_network ON statements (network_id, state);
CREATE INDEX statements_changed ON statements (changed_at, id);
CREATE INDEX statements_person ON statements (person_id) WHERE person_id <> '';

CREATE TABLE statement_versions (
	statement_id text NOT NULL REFERENCES statements (id),
	version      bigint NOT NULL,
	title        text NOT NULL,
	addressee    text NOT NULL DEFAULT '',
	body         text NOT NULL,
	why          text NOT NULL DEFAULT '',
	person_id    text NOT NULL DEFAULT '',
	at           bigint NOT NULL,
	PRIMARY KEY (statement_id, version)
);
CREATE INDEX statement_versions_person ON statement_versions (person_id) WHERE person_id <> '';

-- A comment keeps the paragraph it is about, so that it finds its place in
-- later versions. An answer has a parent and no paragraph.
CREATE TABLE statement_comments (
	id           text PRIMARY KEY,
	statement_id text NOT NULL REFERENCES statements (id),
	version      bigint NOT NULL,
	lang         text NOT NULL,
	paragraph    text NOT NULL DEFAULT '',
	parent_id    text NOT NULL DEFAULT '',
	person_id    text NOT NULL DEFAULT '',
	text         text NOT NULL,
	at           bigint NOT NULL,
	resolved_at  bigint NOT NULL DEFAULT 0,
	resolved_by  text NOT NULL DEFAULT ''
);
CREATE INDEX statement_comments_statement ON statement_comments (statement_id, id);
CREATE INDEX statement_comments_person ON statement_comments (person_id) WHERE person_id <> '';
CREATE INDEX statement_comments_resolved ON statement_comments (resolved_by) WHERE resolved_by <> '';

-- Who signs is a person or an organisation, once each. The names are those of
-- the moment of signing.
CREATE TABLE statement_signatures (
	id           text PRIMARY KEY,
	statement_id text NOT NULL REFERENCES statements (id),
	signatory    text NOT NULL, -- of a person the id; of an organisation org:ID
	org_id       text NOT NULL DEFAULT '',
	person_id    text NOT NULL, -- who signed, for themselves or for the organisation
	name         text NOT NULL,
	org_name     text NOT NULL DEFAULT '',
	title        text NOT NULL DEFAULT '',
	sort         text NOT NULL,
	at           bigint NOT NULL
);
CREATE UNIQUE INDEX statement_signatures_once ON statement_signatures (statement_id, signatory);
CREATE INDEX statement_signatures_signatory ON statement_signatures (signatory);
CREATE INDEX statement_signatures_person ON statement_signatures (person_id);

-- Whom an organisation has named to sign for it, beside its main users.
CREATE TABLE statement_signers (
	id        text PRIMARY KEY,
	org_id    text NOT NULL REFERENCES organisations (id),
	person_id text NOT NULL,
	named_by  text NOT NULL DEFAULT '',
	at        bigint NOT NULL
);
CREATE UNIQUE INDEX statement_signers_once ON statement_signers (org_id, person_id);
CREATE INDEX statement_signers_person ON statement_signers (person_id);
CREATE INDEX statement_signers_named ON statement_signers (named_by) WHERE named_by <> '';

-- What came of it.
CREATE TABLE statement_notes (
	id           text PRIMARY KEY,
	statement_id text NOT NULL REFERENCES statements (id),
	kind         text NOT NULL, -- sent, answered, outcome
	day          text NOT NULL,
	text         text NOT NULL,
	link         text NOT NULL DEFAULT '',
	person_id    text NOT NULL DEFAULT '',
	at           bigint NOT NULL
);
CREATE INDEX statement_notes_statement ON statement_notes (statement_id, day, id);
CREATE INDEX statement_notes_person ON statement_notes (person_id) WHERE person_id <> '';
