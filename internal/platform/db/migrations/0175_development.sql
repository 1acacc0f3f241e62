-- +goose Up
-- How an organisation develops its training: its overall plan in versions. A
-- version that was adopted is not changed any more; the next one begins as a
-- copy of it. Figures are never stored: they are drawn from what was held.
CREATE TABLE development_plans (
	id          text PRIMARY KEY,
	org_id      text NOT NULL REFERENCES organisations (id), -- the member organisation
	centre_id   text NOT NULL REFERENCES organisations (id), -- its study centre
	number      bigint NOT NULL, -- of the version
	state       text NOT NULL,   -- draft, adopted, followed_up, archived
	first_year  bigint NOT NULL,
	last_year   bigint NOT NULL,
	keeper_id   text NOT NULL DEFAULT '', -- who is reminded once a year
	reminded    bigint NOT NULL DEFAULT 0, -- the year that was reminded of last
	version     bigint NOT NULL, -- against lost updates of period and keeper
	adopted_by  text NOT NULL DEFAULT '',
	adopted_at  bigint NOT NULL DEFAULT 0,
	archived_at bigint NOT NULL DEFAULT 0,
	created_by  text NOT NULL DEFAULT '',
	created_at  bigint NOT NULL,
	updated_at  bigint NOT NULL,
	UNIQUE (org_id, number)
);
CREATE INDEX development_plans_centre ON development_plans (centre_id, state);

-- What was answered to one step of the workbook; of a district where unit_id is
-- given. Each has its own number against lost updates.
CREATE TABLE development_texts (
	id        text PRIMARY KEY,
	plan_id   text NOT NULL REFERENCES development_plans (id),
	step      text NOT NULL,
	unit_id   text NOT NULL DEFAULT '',
	text      text NOT NULL,
	version   bigint NOT NULL,
	person_id text NOT NULL DEFAULT '',
	at        bigint NOT NULL,
	UNIQUE (plan_id, step, unit_id)
);

-- Who does what by when, and what it has become.
CREATE TABLE development_measures (
	id        text PRIMARY KEY,
	plan_id   text NOT NULL REFERENCES development_plans (id),
	unit_id   text NOT NULL DEFAULT '', -- whose it is; '' the organisation's
	title     text NOT NULL,
	who       text NOT NULL DEFAULT '',
	due       text NOT NULL DEFAULT '',
	hours     bigint NOT NULL DEFAULT 0, -- hundredths, where it takes any
	state     text NOT NULL, -- open, done, dropped
	into_kind text NOT NULL DEFAULT '', -- hours, model, course, meeting
	into_id   text NOT NULL DEFAULT '',
	version   bigint NOT NULL,
	person_id text NOT NULL DEFAULT '',
	at        bigint NOT NULL
);
CREATE INDEX development_measures_plan ON development_measures (plan_id);
CREATE INDEX development_measures_into ON development_measures (into_kind, into_id) WHERE into_id <> '';

-- What is aimed at in figures, for each year of the period.
CREATE TABLE development_indicators (
	id      text PRIMARY KEY,
	plan_id text NOT NULL REFERENCES development_plans (id),
	figure  text NOT NULL, -- courses, hours, groups, people, regions, units, feedback
	target  bigint NOT NULL, -- hundredths
	note    text NOT NULL DEFAULT '',
	UNIQUE (plan_id, figure)
);

-- What is said beside a step.
CREATE TABLE development_comments (
	id          text PRIMARY KEY,
	plan_id     text NOT NULL REFERENCES development_plans (id),
	step        text NOT NULL,
	unit_id     text NOT NULL DEFAULT '',
	side        text NOT NULL, -- organisation, district, centre
	text        text NOT NULL,
	person_id   text NOT NULL DEFAULT '',
	at          bigint NOT NULL,
	resolved_at bigint NOT NULL DEFAULT 0
);
CREATE INDEX development_comments_plan ON development_comments (plan_id);

-- A year that was looked back on: what went as planned, and what to change.
CREATE TABLE development_years (
	id        text PRIMARY KEY,
	plan_id   text NOT NULL REFERENCES development_plans (id),
	year      bigint NOT NULL,
	went      text NOT NULL DEFAULT '',
	change    text NOT NULL DEFAULT '',
	version   bigint NOT NULL,
	person_id text NOT NULL DEFAULT '',
	at        bigint NOT NULL,
	UNIQUE (plan_id, year)
);
