-- +goose Up
-- A wish for a network. Until its suggester has confirmed their address it
-- waits, and nobody sees it.
CREATE TABLE tips (
	id              text PRIMARY KEY,
	org_id          text NOT NULL DEFAULT '',
	state           text NOT NULL,
	theme           text NOT NULL,
	theme_sort      text NOT NULL,
	why             text NOT NULL DEFAULT '',
	for_whom        text NOT NULL DEFAULT '',
	lang            text NOT NULL,
	region          text NOT NULL DEFAULT '',
	person_id       text NOT NULL DEFAULT '',
	convene         boolean NOT NULL DEFAULT false,
	created_at      bigint NOT NULL,
	published_at    bigint NOT NULL DEFAULT 0,
	moved_at        bigint NOT NULL,
	ready_at        bigint NOT NULL DEFAULT 0,
	due_day         text NOT NULL DEFAULT '',
	decision        text NOT NULL DEFAULT '',
	reason          text NOT NULL DEFAULT '',
	decided_at      bigint NOT NULL DEFAULT 0,
	decided_by      text NOT NULL DEFAULT '',
	network_id      text NOT NULL DEFAULT '',
	meeting_id      text NOT NULL DEFAULT '',
	candidate_id    text NOT NULL DEFAULT '',
	offered_at      bigint NOT NULL DEFAULT 0, -- when the interested were asked to come
	archived_at     bigint NOT NULL DEFAULT 0,
	kept_interested bigint NOT NULL DEFAULT 0, -- of those whose names are deleted
	kept_speakers   bigint NOT NULL DEFAULT 0,
	kept_conveners  bigint NOT NULL DEFAULT 0
);
CREATE INDEX tips_state ON tips (state, published_at, id);
CREATE INDEX tips_network ON tips (network_id) WHERE network_id <> '';
CREATE INDEX tips_meeting ON tips (meeting_id) WHERE meeting_id <> '';
CREATE INDEX tips_person ON tips (person_id) WHERE person_id <> '';

-- The stems by which look-alikes are found.
CREATE TABLE tip_words (
	tip_id text NOT NULL REFERENCES tips (id),
	stem   text NOT NULL,
	PRIMARY KEY (tip_id, stem)
);
CREATE INDEX tip_words_stem ON tip_words (stem, tip_id);

CREATE TABLE tip_interests (
	id        text PRIMARY KEY,
	tip_id    text NOT NULL REFERENCES tips (id),
	person_id text NOT NULL REFERENCES people (id),
	speak     boolean NOT NULL DEFAULT false,
	convene   boolean NOT NULL DEFAULT false,
	region    text NOT NULL DEFAULT '',
	at        bigint NOT NULL
);
CREATE UNIQUE INDEX tip_interests_once ON tip_interests (tip_id, person_id);
CREATE INDEX tip_interests_person ON tip_interests (person_id);

-- What somebody without an account asked for, until their mailbox says yes.
CREATE TABLE tip_keys (
	key_hash text PRIMARY KEY,
	tip_id   text NOT NULL REFERENCES tips (id),
	kind     text NOT NULL,
	name     text NOT NULL DEFAULT '',
	email    text NOT NULL DEFAULT '',
	lang     text NOT NULL,
	speak    boolean NOT NULL DEFAULT false,
	convene  boolean NOT NULL DEFAULT false,
	region   text NOT NULL DEFAULT '',
	asked_at bigint NOT NULL,
	used_at  bigint NOT NULL DEFAULT 0
);
CREATE INDEX tip_keys_email ON tip_keys (email, asked_at);
CREATE INDEX tip_keys_tip ON tip_keys (tip_id);

-- When an umbrella wants to hear of a suggestion, and what it promises.
CREATE TABLE tip_settings (
	org_id      text PRIMARY KEY REFERENCES organisations (id),
	interested  bigint NOT NULL,
	conveners   bigint NOT NULL,
	decide_days bigint NOT NULL,
	months      bigint NOT NULL,
	updated_at  bigint NOT NULL
);

-- What came of a swarm meeting: those who were there are asked whether to go on.
CREATE TABLE tip_swarms (
	meeting_id text PRIMARY KEY REFERENCES meetings (id),
	asked_at   bigint NOT NULL,
	outcome    text NOT NULL DEFAULT '',
	settled_at bigint NOT NULL DEFAULT 0,
	settled_by text NOT NULL DEFAULT '',
	network_id text NOT NULL DEFAULT '',
	offered_at bigint NOT NULL DEFAULT 0
);
CREATE INDEX tip_swarms_network ON tip_swarms (network_id) WHERE network_id <> '';

CREATE TABLE tip_answers (
	id          text PRIMARY KEY,
	meeting_id  text NOT NULL REFERENCES tip_swarms (meeting_id),
	person_id   text NOT NULL DEFAULT '',
	name        text NOT NULL DEFAULT '',
	email       text NOT NULL DEFAULT '',
	lang        text NOT NULL,
	key_hash    text NOT NULL,
	answer      text NOT NULL DEFAULT '',
	answered_at bigint NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX tip_answers_key ON tip_answers (key_hash);
CREATE INDEX tip_answers_meeting ON tip_answers (meeting_id);
CREATE INDEX tip_answers_person ON tip_answers (person_id) WHERE person_id <> '';
