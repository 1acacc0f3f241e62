-- +goose Up
-- A survey of a space, or a poll of dates.
CREATE TABLE surveys (
	id           text PRIMARY KEY,
	space        text NOT NULL,             -- "network:ID"
	kind         text NOT NULL,             -- survey, dates
	series       text NOT NULL,             -- what it is compared within: a template, or the first of its kind
	title        text NOT NULL,
	why          text NOT NULL DEFAULT '',
	fold         text NOT NULL,             -- of the title, for searching
	state        text NOT NULL,             -- draft, open, closed
	anonymous    boolean NOT NULL,
	audience     text NOT NULL DEFAULT '',  -- "members contacts"
	open_key     text NOT NULL DEFAULT '',  -- of the open link, which anybody may pass on
	closes_on    text NOT NULL DEFAULT '',  -- the last day
	remind_days  bigint NOT NULL,           -- before the last day; 0: no reminder of itself
	keep_days    bigint NOT NULL,           -- that invitations stay after closing
	results      text NOT NULL DEFAULT '',  -- published to: members, public
	expected     bigint NOT NULL DEFAULT 0, -- how many were to be asked when it was opened
	asked        bigint NOT NULL DEFAULT 0, -- how many were, once their invitations are deleted
	answered     bigint NOT NULL DEFAULT 0, -- and how many of them answered
	chosen       text NOT NULL DEFAULT '',  -- of a poll: the date that was chosen
	created_by   text NOT NULL DEFAULT '',
	created_at   bigint NOT NULL,
	opened_at    bigint NOT NULL DEFAULT 0,
	invited_at   bigint NOT NULL DEFAULT 0, -- when the last invitation was handed over
	reminded_at  bigint NOT NULL DEFAULT 0,
	closed_at    bigint NOT NULL DEFAULT 0,
	published_at bigint NOT NULL DEFAULT 0
);
CREATE INDEX surveys_space ON surveys (space, created_at);
CREATE INDEX surveys_series ON surveys (series, closed_at);
CREATE INDEX surveys_opened ON surveys (opened_at);
CREATE INDEX surveys_published ON surveys (published_at);
CREATE INDEX surveys_open_key ON surveys (open_key) WHERE open_key <> '';

CREATE TABLE survey_questions (
	id        text PRIMARY KEY,
	survey_id text NOT NULL REFERENCES surveys (id),
	key       text NOT NULL,  -- the same in every survey it is asked in
	place     bigint NOT NULL,
	kind      text NOT NULL,  -- single, multiple, scale, number, text, dates
	title     text NOT NULL,
	hint      text NOT NULL DEFAULT '',
	required  boolean NOT NULL,
	options   text NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX survey_questions_key ON survey_questions (survey_id, key);

-- Who was asked. Of somebody who has answered without a name only that they
-- have: no time, and nothing that leads to what they answered.
CREATE TABLE survey_invitations (
	id        text PRIMARY KEY,
	survey_id text NOT NULL REFERENCES surveys (id),
	person_id text NOT NULL DEFAULT '',
	email     text NOT NULL DEFAULT '', -- of somebody who is not in the register
	name      text NOT NULL DEFAULT '',
	lang      text NOT NULL DEFAULT '',
	key_hash  text NOT NULL,
	answered  boolean NOT NULL DEFAULT false,
	mailed    boolean NOT NULL DEFAULT false,
	reminders bigint NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX survey_invitations_person ON survey_invitations (survey_id, person_id) WHERE person_id <> '';
CREATE UNIQUE INDEX survey_invitations_key ON survey_invitations (key_hash);
CREATE INDEX survey_invitations_of ON survey_invitations (person_id) WHERE person_id <> '';
CREATE INDEX survey_invitations_survey ON survey_invitations (survey_id, id);

-- One for each who answered. Without a name the id is random, there is no time
-- and no invitation; round counts up when all are laid down anew at closing,
-- so that not even the order in which they came is kept.
CREATE TABLE survey_responses (
	id            text NOT NULL,
	round         bigint NOT NULL DEFAULT 0,
	survey_id     text NOT NULL REFERENCES surveys (id),
	invitation_id text NOT NULL DEFAULT '',
	changed_at    bigint NOT NULL DEFAULT 0,
	PRIMARY KEY (id, round)
);
CREATE INDEX survey_responses_survey ON survey_responses (survey_id);
CREATE UNIQUE INDEX survey_responses_invitation ON survey_responses (invitation_id) WHERE invitation_id <> '';

CREATE TABLE survey_answers (
	survey_id   text NOT NULL REFERENCES surveys (id),
	response_id text NOT NULL,
	round       bigint NOT NULL DEFAULT 0,
	question_id text NOT NULL,
	option_key  text NOT NULL DEFAULT '',
	number      bigint NOT NULL DEFAULT 0,
	text        text NOT NULL DEFAULT '',
	PRIMARY KEY (response_id, round, question_id, option_key)
);
CREATE INDEX survey_answers_survey ON survey_answers (survey_id, question_id);
