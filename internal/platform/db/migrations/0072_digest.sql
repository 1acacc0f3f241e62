-- +goose Up
-- The digests. A run is one morning: it walks those who are told daily, on
-- Mondays also those who are told weekly, and what has come between floor and
-- until. It is running, done, or abandoned for a later one.
CREATE TABLE digest_runs (
	id       text PRIMARY KEY,
	slot     bigint NOT NULL,
	weekly   boolean NOT NULL,
	floor_at bigint NOT NULL,
	until_at bigint NOT NULL,
	state    text NOT NULL,
	begun_at bigint NOT NULL,
	done_at  bigint NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX digest_runs_slot ON digest_runs (slot);

-- Of what somebody is told in a run: what came in a space, or under one entry
-- ("entry:ID"), after and until. It is also the mark up to which they have
-- been told, whatever their settings become.
CREATE TABLE digest_parts (
	id        text PRIMARY KEY,
	run_id    text NOT NULL REFERENCES digest_runs (id),
	person_id text NOT NULL REFERENCES people (id),
	scope     text NOT NULL,
	after_at  bigint NOT NULL,
	until_at  bigint NOT NULL
);
CREATE UNIQUE INDEX digest_parts_once ON digest_parts (run_id, person_id, scope);
CREATE INDEX digest_parts_person ON digest_parts (person_id, until_at);

-- One letter to one person of one run.
CREATE TABLE digest_letters (
	id        text PRIMARY KEY,
	run_id    text NOT NULL REFERENCES digest_runs (id),
	person_id text NOT NULL REFERENCES people (id),
	at        bigint NOT NULL
);
CREATE UNIQUE INDEX digest_letters_once ON digest_letters (run_id, person_id);
CREATE INDEX digest_letters_person ON digest_letters (person_id, at);

-- The secret of the links that end somebody's digests, and the mail they want
-- of what they join from now on ("" for what is usual).
CREATE TABLE digest_settings (
	id           text PRIMARY KEY,
	person_id    text NOT NULL REFERENCES people (id),
	mail_key     text NOT NULL,
	mail_default text NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX digest_settings_person ON digest_settings (person_id);
CREATE UNIQUE INDEX digest_settings_key ON digest_settings (mail_key);

-- +goose Down
DROP TABLE digest_settings;
DROP TABLE digest_letters;
DROP TABLE digest_parts;
DROP TABLE digest_runs;
