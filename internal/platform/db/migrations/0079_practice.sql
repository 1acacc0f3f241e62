-- +goose Up
-- A good practice. Whom it is shown to stands also in its envelope in
-- space_entries.
CREATE TABLE practices (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks (id),
	visibility  text NOT NULL,
	title       text NOT NULL,
	title_sort  text NOT NULL,
	situation   text NOT NULL,
	done        text NOT NULL,
	result      text NOT NULL,
	watch       text NOT NULL DEFAULT '',
	for_whom    text NOT NULL DEFAULT '',
	fold        text NOT NULL, -- all of it, for searching
	langs       text NOT NULL, -- "fi sv"
	version     bigint NOT NULL,
	person_id   text NOT NULL DEFAULT '',
	created_at  bigint NOT NULL,
	changed_at  bigint NOT NULL,
	hidden_at   bigint NOT NULL DEFAULT 0
);
CREATE INDEX practices_network ON practices (network_id);
CREATE INDEX practices_changed ON practices (changed_at, id);

CREATE TABLE practice_authors (
	id          text PRIMARY KEY,
	practice_id text NOT NULL REFERENCES practices (id),
	place       bigint NOT NULL,
	person_id   text NOT NULL DEFAULT '',
	name        text NOT NULL
);
CREATE INDEX practice_authors_practice ON practice_authors (practice_id);
CREATE INDEX practice_authors_person ON practice_authors (person_id) WHERE person_id <> '';

-- The free words are theirs; what they mean is said by the vocabulary.
CREATE TABLE practice_themes (
	practice_id text NOT NULL REFERENCES practices (id),
	theme_id    text NOT NULL,
	PRIMARY KEY (practice_id, theme_id)
);
CREATE INDEX practice_themes_theme ON practice_themes (theme_id);

CREATE TABLE practice_versions (
	practice_id text NOT NULL REFERENCES practices (id),
	version     bigint NOT NULL,
	title       text NOT NULL,
	situation   text NOT NULL,
	done        text NOT NULL,
	result      text NOT NULL,
	watch       text NOT NULL,
	for_whom    text NOT NULL,
	person_id   text NOT NULL DEFAULT '',
	at          bigint NOT NULL,
	PRIMARY KEY (practice_id, version)
);
CREATE INDEX practice_versions_person ON practice_versions (person_id) WHERE person_id <> '';

CREATE TABLE practice_thanks (
	id          text PRIMARY KEY,
	practice_id text NOT NULL REFERENCES practices (id),
	person_id   text NOT NULL REFERENCES people (id),
	at          bigint NOT NULL
);
CREATE UNIQUE INDEX practice_thanks_once ON practice_thanks (practice_id, person_id);
CREATE INDEX practice_thanks_person ON practice_thanks (person_id);

-- Questions, answers to them, and how others have used it.
CREATE TABLE practice_remarks (
	id          text PRIMARY KEY,
	practice_id text NOT NULL REFERENCES practices (id),
	kind        text NOT NULL,
	person_id   text NOT NULL DEFAULT '',
	text        text NOT NULL,
	lang        text NOT NULL,
	at          bigint NOT NULL
);
CREATE INDEX practice_remarks_practice ON practice_remarks (practice_id, id);
CREATE INDEX practice_remarks_person ON practice_remarks (person_id) WHERE person_id <> '';
