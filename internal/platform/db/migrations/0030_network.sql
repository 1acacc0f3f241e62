-- +goose Up

-- One person (or organisation) on one level of one space for one stretch of
-- time. slot keeps one current and one waiting row for each.
CREATE TABLE space_members (
	id           text PRIMARY KEY,
	space        text NOT NULL,
	person_id    text REFERENCES people(id),
	org_id       text REFERENCES organisations(id),
	represents   text NOT NULL DEFAULT '',
	slot         text NOT NULL,
	level        text NOT NULL,
	state        text NOT NULL,
	mail         text NOT NULL,
	asked_at     bigint NOT NULL,
	from_at      bigint NOT NULL DEFAULT 0,
	to_at        bigint NOT NULL DEFAULT 0,
	declared     text NOT NULL DEFAULT '',
	unmet        text NOT NULL DEFAULT '',
	flags        text NOT NULL DEFAULT '',
	seat         text NOT NULL DEFAULT '',
	seat_to      text NOT NULL DEFAULT '',
	note         text NOT NULL DEFAULT '',
	entered_by   text NOT NULL DEFAULT '',
	answered_by  text NOT NULL DEFAULT '',
	answered_at  bigint NOT NULL DEFAULT 0,
	reason       text NOT NULL DEFAULT '',
	mail_key     text NOT NULL,
	key_hash     text NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX space_members_person ON space_members (space, person_id, slot) WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX space_members_org ON space_members (space, org_id, slot) WHERE person_id IS NULL;
CREATE UNIQUE INDEX space_members_mail_key ON space_members (mail_key);
CREATE INDEX space_members_key ON space_members (key_hash) WHERE key_hash <> '';
CREATE INDEX space_members_of ON space_members (person_id, state);
CREATE INDEX space_members_state ON space_members (space, state, level);
CREATE INDEX space_members_count ON space_members (level, space, person_id, from_at, to_at);
CREATE INDEX space_members_waiting ON space_members (state, asked_at) WHERE state IN ('requested', 'invited', 'confirming');
CREATE INDEX space_members_represents ON space_members (represents) WHERE represents <> '';

CREATE TABLE networks (
	id            text PRIMARY KEY,
	slug          text NOT NULL UNIQUE,
	name          text NOT NULL,
	name_sort     text NOT NULL,
	name_fold     text NOT NULL,
	short_name    text NOT NULL DEFAULT '',
	kind          text NOT NULL,
	region        text NOT NULL DEFAULT '',
	languages     text NOT NULL DEFAULT '',
	purpose       text NOT NULL DEFAULT '',
	goals         text NOT NULL DEFAULT '',
	aims          text NOT NULL DEFAULT '',
	enough        text NOT NULL DEFAULT '',
	structure     text NOT NULL DEFAULT '',
	how_to_join   text NOT NULL DEFAULT '',
	join_policy   text NOT NULL,
	visibility    text NOT NULL,
	published     boolean NOT NULL,
	phase         text NOT NULL DEFAULT '',
	phase_on      text NOT NULL DEFAULT '',
	phase_by      text NOT NULL DEFAULT '',
	founder       text NOT NULL DEFAULT '',
	founded       text NOT NULL DEFAULT '',
	founded_part  text NOT NULL DEFAULT '',
	founded_how   text NOT NULL DEFAULT '',
	answers       text NOT NULL DEFAULT '',
	confirmed     text NOT NULL DEFAULT '',
	confirmed_on  text NOT NULL DEFAULT '',
	funder        text NOT NULL DEFAULT '',
	funding_ends  text NOT NULL DEFAULT '',
	ended_on      text NOT NULL DEFAULT '',
	merged_into   text NOT NULL DEFAULT '',
	remarks       text NOT NULL DEFAULT '',
	produced      text NOT NULL DEFAULT '',
	source        text NOT NULL DEFAULT '',
	version       bigint NOT NULL DEFAULT 1,
	created_at    bigint NOT NULL,
	updated_at    bigint NOT NULL
);
CREATE INDEX networks_region ON networks (region) WHERE region <> '';

-- Addresses and names a network has had.
CREATE TABLE network_slugs (
	slug        text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id)
);
CREATE TABLE network_names (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id),
	name        text NOT NULL,
	until_day   text NOT NULL
);
CREATE INDEX network_names_network ON network_names (network_id);

CREATE TABLE network_coordinators (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id),
	org_id      text NOT NULL REFERENCES organisations(id),
	role        text NOT NULL,
	from_day    text NOT NULL DEFAULT '',
	to_day      text NOT NULL DEFAULT ''
);
CREATE INDEX network_coordinators_network ON network_coordinators (network_id);
CREATE INDEX network_coordinators_org ON network_coordinators (org_id);

-- What a contact person or lead lets everybody see.
CREATE TABLE network_cards (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id),
	person_id   text NOT NULL REFERENCES people(id),
	email       text NOT NULL DEFAULT '',
	phone       text NOT NULL DEFAULT '',
	task        text NOT NULL DEFAULT '',
	UNIQUE (network_id, person_id)
);

CREATE TABLE network_channels (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id),
	place       bigint NOT NULL,
	kind        text NOT NULL,
	title       text NOT NULL DEFAULT '',
	url         text NOT NULL DEFAULT '',
	discussion  boolean NOT NULL DEFAULT false
);
CREATE INDEX network_channels_network ON network_channels (network_id);
CREATE TABLE network_channel_counts (
	id          text PRIMARY KEY,
	channel_id  text NOT NULL REFERENCES network_channels(id),
	members     bigint NOT NULL,
	qualifier   text NOT NULL DEFAULT '',
	as_of       text NOT NULL
);
CREATE INDEX network_channel_counts_channel ON network_channel_counts (channel_id);

CREATE TABLE network_conditions (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id),
	place       bigint NOT NULL,
	attribute   text NOT NULL,
	operator    text NOT NULL,
	value       text NOT NULL,
	strictness  text NOT NULL
);
CREATE INDEX network_conditions_network ON network_conditions (network_id);

CREATE TABLE network_themes (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id),
	place       bigint NOT NULL,
	theme       text NOT NULL,
	theme_fold  text NOT NULL
);
CREATE INDEX network_themes_network ON network_themes (network_id);

CREATE TABLE network_plans (
	network_id  text NOT NULL REFERENCES networks(id),
	year        bigint NOT NULL,
	meetings    bigint NOT NULL,
	PRIMARY KEY (network_id, year)
);

-- Meetings that a source states, as vaguely as it states them.
CREATE TABLE network_past_meetings (
	id                  text PRIMARY KEY,
	network_id          text NOT NULL REFERENCES networks(id),
	held                text NOT NULL,
	part                text NOT NULL DEFAULT '',
	held_sort           text NOT NULL,
	mode                text NOT NULL DEFAULT '',
	meetings            bigint NOT NULL DEFAULT 1,
	meetings_qualifier  text NOT NULL DEFAULT '',
	attended            bigint NOT NULL DEFAULT 0,
	attended_qualifier  text NOT NULL DEFAULT '',
	remark              text NOT NULL DEFAULT '',
	source              text NOT NULL DEFAULT ''
);
CREATE INDEX network_past_meetings_network ON network_past_meetings (network_id);

-- A figure somebody has stated stays as stated and is never added in.
CREATE TABLE network_figures (
	id          text PRIMARY KEY,
	network_id  text NOT NULL DEFAULT '',
	org_id      text NOT NULL DEFAULT '',
	what        text NOT NULL,
	value       bigint NOT NULL,
	qualifier   text NOT NULL DEFAULT '',
	as_of       text NOT NULL,
	note        text NOT NULL DEFAULT '',
	source      text NOT NULL DEFAULT ''
);

-- Following by e-mail, asked for but not yet confirmed from the mailbox.
CREATE TABLE network_follows (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id),
	email       text NOT NULL,
	lang        text NOT NULL,
	mail        text NOT NULL,
	key_hash    text NOT NULL UNIQUE,
	asked_at    bigint NOT NULL,
	used_at     bigint NOT NULL DEFAULT 0
);

CREATE INDEX network_follows_email ON network_follows (email, asked_at);

-- By which one person answers one request from their mail.
CREATE TABLE network_answer_keys (
	key_hash   text PRIMARY KEY,
	member_id  text NOT NULL,
	person_id  text NOT NULL,
	made_at    bigint NOT NULL
);
CREATE INDEX network_answer_keys_made ON network_answer_keys (made_at);

CREATE TABLE network_messages (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id),
	author      text NOT NULL,
	subject     text NOT NULL,
	body        text NOT NULL,
	audience    text NOT NULL,
	created_at  bigint NOT NULL,
	sent_at     bigint NOT NULL DEFAULT 0,
	recipients  bigint NOT NULL DEFAULT 0
);
CREATE INDEX network_messages_network ON network_messages (network_id, sent_at);

-- +goose Down
DROP TABLE network_messages;
DROP TABLE network_answer_keys;
DROP TABLE network_follows;
DROP TABLE network_figures;
DROP TABLE network_past_meetings;
DROP TABLE network_plans;
DROP TABLE network_themes;
DROP TABLE network_conditions;
DROP TABLE network_channel_counts;
DROP TABLE network_channels;
DROP TABLE network_cards;
DROP TABLE network_coordinators;
DROP TABLE network_names;
DROP TABLE network_slugs;
DROP TABLE networks;
DROP TABLE space_members;
