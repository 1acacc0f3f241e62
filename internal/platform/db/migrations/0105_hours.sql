-- +goose Up
-- The ledger of teaching hours: postings only, in hundredths of an hour. What
-- is free is computed from them and stored nowhere.
CREATE TABLE hours_postings (
	id         text PRIMARY KEY,
	holder_id  text NOT NULL REFERENCES organisations (id), -- the member organisation
	centre_id  text NOT NULL REFERENCES organisations (id), -- its study centre
	year       bigint NOT NULL,
	kind       text NOT NULL, -- course, other
	entry      text NOT NULL, -- grant, extra, return, allocate, deallocate, reserve, release, consume, restore
	account_id text NOT NULL DEFAULT '', -- the unit whose share it moves, '' the common pool
	unit_id    text NOT NULL DEFAULT '', -- whose course it is
	hours      bigint NOT NULL,
	ref        text NOT NULL DEFAULT '', -- what the hours are used for: "course:ID"
	cause      text NOT NULL DEFAULT '', -- the proposal or request that was decided
	grounds    text NOT NULL DEFAULT '',
	person_id  text NOT NULL DEFAULT '',
	at         bigint NOT NULL
);
CREATE INDEX hours_postings_account ON hours_postings (holder_id, year, kind, account_id, entry, hours);
CREATE INDEX hours_postings_time ON hours_postings (holder_id, year, at, id);
CREATE INDEX hours_postings_centre ON hours_postings (centre_id, year, kind, entry, hours);
CREATE INDEX hours_postings_ref ON hours_postings (ref) WHERE ref <> '';
CREATE INDEX hours_postings_person ON hours_postings (person_id) WHERE person_id <> '';

-- How a member organisation shares its hours out.
CREATE TABLE hours_holders (
	holder_id  text PRIMARY KEY REFERENCES organisations (id),
	overflow   text NOT NULL, -- own_then_pool, own_only, pool_only
	changed_at bigint NOT NULL
);

-- The days of a year as the study centre has set them; '' not set.
CREATE TABLE hours_years (
	centre_id       text NOT NULL REFERENCES organisations (id),
	year            bigint NOT NULL,
	proposals_from  text NOT NULL DEFAULT '',
	proposals_until text NOT NULL DEFAULT '',
	usable_from     text NOT NULL DEFAULT '', -- from when hours of the year may be reserved
	closes_on       text NOT NULL DEFAULT '', -- the last day on which anything is posted
	changed_at      bigint NOT NULL,
	PRIMARY KEY (centre_id, year)
);

-- When more may be asked for, and when hours may be given back.
CREATE TABLE hours_windows (
	id        text PRIMARY KEY,
	centre_id text NOT NULL REFERENCES organisations (id),
	year      bigint NOT NULL,
	kind      text NOT NULL, -- request, return
	first_day text NOT NULL,
	last_day  text NOT NULL
);
CREATE INDEX hours_windows_centre ON hours_windows (centre_id, year, kind, first_day);

-- What the study centre has to share out: signed hundredths of an hour.
CREATE TABLE hours_budgets (
	id        text PRIMARY KEY,
	centre_id text NOT NULL REFERENCES organisations (id),
	year      bigint NOT NULL,
	kind      text NOT NULL,
	hours     bigint NOT NULL,
	grounds   text NOT NULL DEFAULT '',
	person_id text NOT NULL DEFAULT '',
	at        bigint NOT NULL
);
CREATE INDEX hours_budgets_centre ON hours_budgets (centre_id, year, kind);
CREATE INDEX hours_budgets_person ON hours_budgets (person_id) WHERE person_id <> '';

-- A request for more hours during the year, and what was decided of it.
CREATE TABLE hours_requests (
	id         text PRIMARY KEY,
	holder_id  text NOT NULL REFERENCES organisations (id),
	centre_id  text NOT NULL REFERENCES organisations (id),
	year       bigint NOT NULL,
	kind       text NOT NULL,
	hours      bigint NOT NULL,
	grounds    text NOT NULL,
	state      text NOT NULL, -- waiting, granted, partly, rejected, withdrawn
	given      bigint NOT NULL DEFAULT 0,
	reason     text NOT NULL DEFAULT '',
	person_id  text NOT NULL DEFAULT '',
	asked_at   bigint NOT NULL,
	decided_by text NOT NULL DEFAULT '',
	decided_at bigint NOT NULL DEFAULT 0
);
CREATE INDEX hours_requests_centre ON hours_requests (centre_id, year, state, id);
CREATE INDEX hours_requests_holder ON hours_requests (holder_id, year, id);
CREATE INDEX hours_requests_person ON hours_requests (person_id) WHERE person_id <> '';
CREATE INDEX hours_requests_decider ON hours_requests (decided_by) WHERE decided_by <> '';
