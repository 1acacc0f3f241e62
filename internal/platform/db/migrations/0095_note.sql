-- +goose Up
-- Notes of a network or of a meeting; what they say stands in their versions.
-- Those of a meeting of no network stand in no space. A note of a meeting that
-- several networks hold stands in each of them.
CREATE TABLE notes (
	id           text PRIMARY KEY,
	space        text NOT NULL DEFAULT '',
	meeting_id   text NOT NULL DEFAULT '',
	held_on      text NOT NULL,
	visibility   text NOT NULL,
	created_by   text NOT NULL DEFAULT '',
	by_name      text NOT NULL DEFAULT '', -- as a source tells it
	created_at   bigint NOT NULL,
	published_at bigint NOT NULL DEFAULT 0, -- 0: a draft
	hidden_at    bigint NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX notes_meeting ON notes (meeting_id) WHERE meeting_id <> '';
CREATE INDEX notes_by ON notes (created_by) WHERE created_by <> '';

CREATE TABLE note_spaces (
	note_id text NOT NULL REFERENCES notes (id),
	space   text NOT NULL,
	PRIMARY KEY (note_id, space)
);
CREATE INDEX note_spaces_space ON note_spaces (space, note_id);

CREATE TABLE note_versions (
	id      text PRIMARY KEY,
	note_id text NOT NULL REFERENCES notes (id),
	number  bigint NOT NULL,
	title   text NOT NULL,
	body    text NOT NULL,
	why     text NOT NULL DEFAULT '',
	author  text NOT NULL DEFAULT '',
	at      bigint NOT NULL
);
CREATE UNIQUE INDEX note_versions_number ON note_versions (note_id, number);
CREATE INDEX note_versions_author ON note_versions (author) WHERE author <> '';

-- What was decided, who does it and by when. task_id is the task made of it.
CREATE TABLE note_decisions (
	id           text PRIMARY KEY,
	note_id      text NOT NULL REFERENCES notes (id),
	lang         text NOT NULL,
	what         text NOT NULL,
	person_id    text NOT NULL DEFAULT '',
	due_day      text NOT NULL DEFAULT '',
	task_id      text NOT NULL DEFAULT '',
	created_by   text NOT NULL DEFAULT '',
	created_at   bigint NOT NULL,
	withdrawn_at bigint NOT NULL DEFAULT 0
);
CREATE INDEX note_decisions_note ON note_decisions (note_id, id);
CREATE INDEX note_decisions_person ON note_decisions (person_id) WHERE person_id <> '';
CREATE INDEX note_decisions_by ON note_decisions (created_by) WHERE created_by <> '';

-- The text of the notes of meetings moves here; what is stated of a meeting,
-- how many came and what comes next, stays with the meeting.
INSERT INTO notes (id, space, meeting_id, held_on, visibility, created_by, by_name, created_at, published_at)
SELECT n.meeting_id, COALESCE((SELECT 'network:' || MIN(x.network_id) FROM meeting_networks x WHERE x.meeting_id = n.meeting_id), ''),
	n.meeting_id, '', n.visibility, n.author_id, n.author_name, n.updated_at, n.published_at
FROM meeting_notes n;

INSERT INTO note_spaces (note_id, space)
SELECT n.id, 'network:' || x.network_id
FROM notes n
JOIN meeting_networks x ON x.meeting_id = n.meeting_id;

INSERT INTO note_versions (id, note_id, number, title, body, author, at)
SELECT n.meeting_id, n.meeting_id, 1, m.title, n.points, n.author_id, n.updated_at
FROM meeting_notes n
JOIN meetings m ON m.id = n.meeting_id;

ALTER TABLE meeting_notes DROP COLUMN points;
ALTER TABLE meeting_notes DROP COLUMN visibility;
ALTER TABLE meeting_notes DROP COLUMN published_at;
ALTER TABLE meeting_notes DROP COLUMN author_id;
ALTER TABLE meeting_notes DROP COLUMN author_name;

-- +goose Down
ALTER TABLE meeting_notes ADD COLUMN points text NOT NULL DEFAULT '';
ALTER TABLE meeting_notes ADD COLUMN visibility text NOT NULL DEFAULT 'members';
ALTER TABLE meeting_notes ADD COLUMN published_at bigint NOT NULL DEFAULT 0;
ALTER TABLE meeting_notes ADD COLUMN author_id text NOT NULL DEFAULT '';
ALTER TABLE meeting_notes ADD COLUMN author_name text NOT NULL DEFAULT '';
DROP TABLE note_decisions;
DROP TABLE note_versions;
DROP TABLE note_spaces;
DROP TABLE notes;
