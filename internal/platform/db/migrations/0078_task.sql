-- +goose Up
-- What a space has agreed that somebody does. source is what it was agreed in,
-- "note:ID" or "meeting:ID".
CREATE TABLE task_tasks (
	id         text PRIMARY KEY,
	space      text NOT NULL,
	lang       text NOT NULL,
	title      text NOT NULL,
	person_id  text NOT NULL DEFAULT '',
	due_day    text NOT NULL DEFAULT '',
	source     text NOT NULL DEFAULT '',
	visibility text NOT NULL,
	created_by text NOT NULL DEFAULT '',
	created_at bigint NOT NULL,
	done_at    bigint NOT NULL DEFAULT 0,
	done_by    text NOT NULL DEFAULT ''
);
CREATE INDEX task_tasks_space ON task_tasks (space, done_at, id);
CREATE INDEX task_tasks_person ON task_tasks (person_id, done_at);
CREATE INDEX task_tasks_source ON task_tasks (source) WHERE source <> '';

-- +goose Down
DROP TABLE task_tasks;
