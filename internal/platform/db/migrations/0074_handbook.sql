-- +goose Up
-- The chapters of the handbook. What is said in one stands in its versions, of
-- which at most one is published.
CREATE TABLE handbook_chapters (
	id         text PRIMARY KEY,
	slug       text NOT NULL UNIQUE,
	shipped    text NOT NULL DEFAULT '',
	position   bigint NOT NULL,
	occasion   text NOT NULL DEFAULT '',
	created_at bigint NOT NULL
);

-- revised_xx is the version in which a language was last brought in order: one
-- that is older than another is marked as stale.
CREATE TABLE handbook_versions (
	id           text PRIMARY KEY,
	chapter_id   text NOT NULL REFERENCES handbook_chapters (id),
	no           bigint NOT NULL,
	base         bigint NOT NULL DEFAULT 0,
	state        text NOT NULL,
	title        text NOT NULL,
	lead         text NOT NULL DEFAULT '',
	body         text NOT NULL DEFAULT '',
	revised_fi   bigint NOT NULL DEFAULT 0,
	revised_sv   bigint NOT NULL DEFAULT 0,
	revised_en   bigint NOT NULL DEFAULT 0,
	note         text NOT NULL DEFAULT '',
	author       text NOT NULL DEFAULT '',
	challenge_id text NOT NULL DEFAULT '',
	created_at   bigint NOT NULL,
	decided_at   bigint NOT NULL DEFAULT 0,
	decided_by   text NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX handbook_versions_no ON handbook_versions (chapter_id, no);
CREATE INDEX handbook_versions_state ON handbook_versions (state, chapter_id, no);
CREATE INDEX handbook_versions_challenge ON handbook_versions (challenge_id);

-- The checklist of a version. A key stays the same from version to version, so
-- that what a network has ticked stays ticked.
CREATE TABLE handbook_items (
	id         text PRIMARY KEY,
	version_id text NOT NULL REFERENCES handbook_versions (id),
	item_key   text NOT NULL,
	position   bigint NOT NULL,
	text       text NOT NULL
);
CREATE UNIQUE INDEX handbook_items_key ON handbook_items (version_id, item_key);

CREATE TABLE handbook_ticks (
	id         text PRIMARY KEY,
	network_id text NOT NULL REFERENCES networks (id),
	item_key   text NOT NULL,
	person_id  text NOT NULL DEFAULT '',
	at         bigint NOT NULL
);
CREATE UNIQUE INDEX handbook_ticks_item ON handbook_ticks (network_id, item_key);

-- What of the shipped editions has been entered: once each, as it was.
CREATE TABLE handbook_editions (
	id         text NOT NULL,
	edition    bigint NOT NULL,
	hash       text NOT NULL,
	entered_at bigint NOT NULL,
	PRIMARY KEY (id, edition)
);

-- What the leads ask each other. Who asked namelessly is not in person_id but
-- sealed, so that an answer can be sent and nobody reads the name.
CREATE TABLE handbook_challenges (
	id          text PRIMARY KEY,
	space       text NOT NULL DEFAULT '',
	person_id   text NOT NULL DEFAULT '',
	sealed      text NOT NULL DEFAULT '',
	title       text NOT NULL,
	text        text NOT NULL,
	lang        text NOT NULL,
	state       text NOT NULL,
	outcome     text NOT NULL DEFAULT '',
	sparring_at bigint NOT NULL DEFAULT 0,
	created_at  bigint NOT NULL,
	closed_at   bigint NOT NULL DEFAULT 0
);
CREATE INDEX handbook_challenges_state ON handbook_challenges (state, created_at, id);
CREATE INDEX handbook_challenges_person ON handbook_challenges (person_id);

CREATE TABLE handbook_answers (
	id           text PRIMARY KEY,
	challenge_id text NOT NULL REFERENCES handbook_challenges (id),
	person_id    text NOT NULL DEFAULT '',
	asker        boolean NOT NULL DEFAULT false,
	credit       boolean NOT NULL DEFAULT false,
	text         text NOT NULL,
	lang         text NOT NULL,
	created_at   bigint NOT NULL
);
CREATE INDEX handbook_answers_of ON handbook_answers (challenge_id, created_at, id);
CREATE INDEX handbook_answers_person ON handbook_answers (person_id);

CREATE TABLE handbook_marks (
	id        text PRIMARY KEY,
	answer_id text NOT NULL REFERENCES handbook_answers (id),
	person_id text NOT NULL,
	at        bigint NOT NULL
);
CREATE UNIQUE INDEX handbook_marks_person ON handbook_marks (answer_id, person_id);
