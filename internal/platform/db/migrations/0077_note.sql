-- +goose Up
-- Notes of what a space has talked about, with the fields that the field's own
-- notes always had. A note is a draft until it is published.
CREATE TABLE note_notes (
	id            text PRIMARY KEY,
	space         text NOT NULL,
	lang          text NOT NULL,
	day           text NOT NULL,
	present       bigint NOT NULL DEFAULT -1,
	theme         text NOT NULL,
	theme_fold    text NOT NULL,
	points        text NOT NULL DEFAULT '',
	next_theme    text NOT NULL DEFAULT '',
	next_convener text NOT NULL DEFAULT '',
	visibility    text NOT NULL,
	version       bigint NOT NULL DEFAULT 1,
	author        text NOT NULL DEFAULT '',
	created_at    bigint NOT NULL,
	changed_at    bigint NOT NULL,
	published_at  bigint NOT NULL DEFAULT 0
);
CREATE INDEX note_notes_space ON note_notes (space, day, id);
CREATE INDEX note_notes_author ON note_notes (author);

CREATE TABLE note_decisions (
	id       text PRIMARY KEY,
	note_id  text NOT NULL REFERENCES note_notes (id),
	number   bigint NOT NULL,
	text     text NOT NULL
);
CREATE UNIQUE INDEX note_decisions_number ON note_decisions (note_id, number);

-- +goose Down
DROP TABLE note_decisions;
DROP TABLE note_notes;
