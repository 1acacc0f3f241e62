-- +goose Up
-- Published answers: what recurs, written once. Earlier wordings stay.
CREATE TABLE guidance_answers (
	id           text PRIMARY KEY,
	centre_id    text NOT NULL REFERENCES organisations (id),
	topic        text NOT NULL,
	title        text NOT NULL,
	words        text NOT NULL,
	fold         text NOT NULL,
	pages        text NOT NULL DEFAULT '', -- the pages it is shown on, as beginnings of paths with spaces between them; none: those of its topic
	case_id      text NOT NULL DEFAULT '', -- it was made from
	version      bigint NOT NULL,
	state        text NOT NULL, -- published or withdrawn
	made_by      text NOT NULL DEFAULT '',
	made_at      bigint NOT NULL,
	changed_at   bigint NOT NULL
);
CREATE INDEX guidance_answers_topic ON guidance_answers (state, topic, id);
CREATE INDEX guidance_answers_centre ON guidance_answers (centre_id, changed_at);
CREATE INDEX guidance_answers_case ON guidance_answers (case_id) WHERE case_id <> '';

CREATE TABLE guidance_answer_versions (
	id        text PRIMARY KEY,
	answer_id text NOT NULL REFERENCES guidance_answers (id),
	number    bigint NOT NULL,
	title     text NOT NULL,
	words     text NOT NULL,
	made_by   text NOT NULL DEFAULT '',
	at        bigint NOT NULL,
	UNIQUE (answer_id, number)
);

-- Whether an answer helped. One of a person for an answer; of visitors each
-- counts, since nobody knows who they are.
CREATE TABLE guidance_answer_votes (
	id        text PRIMARY KEY,
	answer_id text NOT NULL REFERENCES guidance_answers (id),
	voter     text NOT NULL, -- a person, or the id of the row for a visitor
	helped    boolean NOT NULL,
	at        bigint NOT NULL,
	UNIQUE (answer_id, voter)
);
CREATE INDEX guidance_answer_votes_voter ON guidance_answer_votes (voter);
