-- +goose Up

-- The thresholds of one organisation's networks, where they are not the usual.
CREATE TABLE life_settings (
	org_id     text PRIMARY KEY REFERENCES organisations(id),
	settings   text NOT NULL,
	changed_by text NOT NULL DEFAULT '',
	changed_at bigint NOT NULL
);

-- A change of phase that the system proposes and a person decides.
CREATE TABLE life_proposals (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id),
	was         text NOT NULL,
	phase       text NOT NULL,
	reasons     text NOT NULL,
	state       text NOT NULL,
	made_at     bigint NOT NULL,
	due_day     text NOT NULL,
	answered_by text NOT NULL DEFAULT '',
	answered_at bigint NOT NULL DEFAULT 0,
	reason      text NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX life_proposals_open ON life_proposals (network_id) WHERE state = 'open';
CREATE INDEX life_proposals_network ON life_proposals (network_id, made_at);

-- A conscious pause and the day it is looked at again.
CREATE TABLE life_rests (
	network_id  text PRIMARY KEY REFERENCES networks(id),
	review_day  text NOT NULL,
	reason      text NOT NULL DEFAULT '',
	reminded_on text NOT NULL DEFAULT '',
	set_by      text NOT NULL DEFAULT '',
	set_at      bigint NOT NULL
);

-- One network becoming part of another.
CREATE TABLE life_merges (
	id           text PRIMARY KEY,
	network_id   text NOT NULL REFERENCES networks(id),
	into_id      text NOT NULL REFERENCES networks(id),
	on_day       text NOT NULL,
	answer_by    text NOT NULL,
	silent       text NOT NULL,
	note         text NOT NULL DEFAULT '',
	state        text NOT NULL,
	announced_by text NOT NULL DEFAULT '',
	announced_at bigint NOT NULL,
	agreed_by    text NOT NULL DEFAULT '',
	agreed_at    bigint NOT NULL DEFAULT 0,
	done_at      bigint NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX life_merges_open ON life_merges (network_id) WHERE state IN ('asked', 'agreed', 'moving');
CREATE INDEX life_merges_into ON life_merges (into_id);

-- What each person was asked, once, and answered.
CREATE TABLE life_merge_answers (
	id          text PRIMARY KEY,
	merge_id    text NOT NULL REFERENCES life_merges(id),
	person_id   text NOT NULL REFERENCES people(id),
	in_both     boolean NOT NULL,
	key_hash    text NOT NULL,
	answer      text NOT NULL DEFAULT '',
	answered_at bigint NOT NULL DEFAULT 0,
	reminded_at bigint NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX life_merge_answers_once ON life_merge_answers (merge_id, person_id);
CREATE UNIQUE INDEX life_merge_answers_key ON life_merge_answers (key_hash);

-- How a network ended: where to go next, and the counts that stay.
CREATE TABLE life_ends (
	network_id text PRIMARY KEY REFERENCES networks(id),
	last_day   text NOT NULL,
	last_at    bigint NOT NULL,
	onward     text NOT NULL DEFAULT '',
	told_at    bigint NOT NULL DEFAULT 0,
	members    bigint NOT NULL DEFAULT 0,
	followers  bigint NOT NULL DEFAULT 0,
	set_by     text NOT NULL DEFAULT '',
	set_at     bigint NOT NULL
);

-- What a year is planned to hold: dated to the day, the month or the quarter.
CREATE TABLE life_plan_items (
	id         text PRIMARY KEY,
	network_id text NOT NULL REFERENCES networks(id),
	year       bigint NOT NULL,
	part       text NOT NULL,
	theme      text NOT NULL DEFAULT '',
	created_by text NOT NULL DEFAULT '',
	created_at bigint NOT NULL
);
CREATE INDEX life_plan_items_network ON life_plan_items (network_id, year);
CREATE INDEX life_plan_items_year ON life_plan_items (year);

-- The network year of an organisation, once it is published.
CREATE TABLE life_years (
	org_id       text NOT NULL REFERENCES organisations(id),
	year         bigint NOT NULL,
	intro        text NOT NULL DEFAULT '',
	published_at bigint NOT NULL DEFAULT 0,
	published_by text NOT NULL DEFAULT '',
	PRIMARY KEY (org_id, year)
);

-- Who is away from which task, and who stands in.
CREATE TABLE life_absences (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id),
	person_id   text NOT NULL REFERENCES people(id),
	stand_in    text NOT NULL REFERENCES people(id),
	role        text NOT NULL,
	from_day    text NOT NULL,
	to_day      text NOT NULL,
	set_by      text NOT NULL DEFAULT '',
	set_at      bigint NOT NULL
);
CREATE INDEX life_absences_network ON life_absences (network_id, to_day);

-- What those who answer for a network have been warned of, so as to do it once.
CREATE TABLE life_warned (
	network_id text NOT NULL REFERENCES networks(id),
	what       text NOT NULL,
	day        text NOT NULL,
	PRIMARY KEY (network_id, what, day)
);

-- +goose Down
DROP TABLE life_warned;
DROP TABLE life_absences;
DROP TABLE life_years;
DROP TABLE life_plan_items;
DROP TABLE life_ends;
DROP TABLE life_merge_answers;
DROP TABLE life_merges;
DROP TABLE life_rests;
DROP TABLE life_proposals;
DROP TABLE life_settings;
