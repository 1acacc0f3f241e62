-- +goose Up
-- Guidance: a question to a study centre, who answers it, what was said. How a
-- centre shares its questions out are its own settings.
CREATE TABLE guidance_settings (
	centre_id     text PRIMARY KEY REFERENCES organisations (id),
	answer_days   bigint NOT NULL, -- working days by which a question is answered
	close_days    bigint NOT NULL, -- days after an answer until a case closes by itself
	keep_months   bigint NOT NULL, -- until what was said is deleted
	topic_points  bigint NOT NULL,
	region_points bigint NOT NULL,
	lang_points   bigint NOT NULL,
	load_points   bigint NOT NULL, -- taken off for each open case
	version       bigint NOT NULL DEFAULT 1,
	updated_at    bigint NOT NULL
);

-- What somebody who answers for a study centre answers. Lists are words with
-- spaces between them; an empty one is everything.
CREATE TABLE guidance_experts (
	id         text PRIMARY KEY,
	centre_id  text NOT NULL REFERENCES organisations (id),
	person_id  text NOT NULL,
	topics     text NOT NULL DEFAULT '',
	regions    text NOT NULL DEFAULT '',
	langs      text NOT NULL DEFAULT '',
	most       bigint NOT NULL DEFAULT 0, -- open cases at once; 0: no limit
	away_until text NOT NULL DEFAULT '', -- last day away
	does       text NOT NULL DEFAULT '', -- national tasks, as people wrote it
	UNIQUE (centre_id, person_id)
);
CREATE INDEX guidance_experts_person ON guidance_experts (person_id);

CREATE TABLE guidance_cases (
	id           text PRIMARY KEY,
	centre_id    text NOT NULL REFERENCES organisations (id),
	state        text NOT NULL,
	topic        text NOT NULL,
	title        text NOT NULL,
	lang         text NOT NULL,
	channel      text NOT NULL, -- it came by
	region       text NOT NULL DEFAULT '',
	org_id       text NOT NULL DEFAULT '',
	org_name     text NOT NULL DEFAULT '', -- as the asker wrote it, where it is not known here
	about        text NOT NULL DEFAULT '', -- "course:ID"
	page         text NOT NULL DEFAULT '', -- where they were stuck
	asker_id     text NOT NULL DEFAULT '',
	asker_name   text NOT NULL DEFAULT '',
	asker_email  text NOT NULL DEFAULT '',
	asker_key    text NOT NULL, -- of the asker's own link, and of the address for replies
	assigned_id  text NOT NULL DEFAULT '',
	assigned_why text NOT NULL DEFAULT '',
	due_day      text NOT NULL DEFAULT '', -- by which the next thing happens: an answer, a follow-up, closing by itself
	reminded_day text NOT NULL DEFAULT '', -- the due day that was reminded of
	created_by   text NOT NULL DEFAULT '', -- who at the centre wrote it down
	created_at   bigint NOT NULL,
	answered_at  bigint NOT NULL DEFAULT 0, -- first
	closed_at    bigint NOT NULL DEFAULT 0,
	closed_how   text NOT NULL DEFAULT '',
	moved_at     bigint NOT NULL,
	helped       bigint NOT NULL DEFAULT 0, -- 0 not said, 1 no, 2 partly, 3 yes
	helped_at    bigint NOT NULL DEFAULT 0,
	erased_at    bigint NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX guidance_cases_key ON guidance_cases (asker_key);
CREATE INDEX guidance_cases_desk ON guidance_cases (centre_id, state, due_day, id);
CREATE INDEX guidance_cases_assigned ON guidance_cases (assigned_id, state, due_day);
CREATE INDEX guidance_cases_asker ON guidance_cases (asker_id, moved_at) WHERE asker_id <> '';
CREATE INDEX guidance_cases_email ON guidance_cases (asker_email) WHERE asker_email <> '';
CREATE INDEX guidance_cases_closed ON guidance_cases (closed_at) WHERE erased_at = 0;

-- What was said and done in a case.
CREATE TABLE guidance_entries (
	id         text PRIMARY KEY,
	case_id    text NOT NULL REFERENCES guidance_cases (id),
	number     bigint NOT NULL,
	kind       text NOT NULL,
	author_id  text NOT NULL DEFAULT '',
	words      text NOT NULL DEFAULT '',
	channel    text NOT NULL DEFAULT '',
	minutes    bigint NOT NULL DEFAULT 0,
	other_id   text NOT NULL DEFAULT '', -- to whom it was handed over
	message_id text NOT NULL DEFAULT '', -- of the mail it came by
	at         bigint NOT NULL,
	UNIQUE (case_id, number)
);
CREATE INDEX guidance_entries_author ON guidance_entries (author_id) WHERE author_id <> '';
