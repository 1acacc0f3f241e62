-- +goose Up
-- The envelope of everything that is said or laid out in a space: what lists,
-- digests and search need to know of a thing without asking the thing itself.
CREATE TABLE space_entries (
	id         text PRIMARY KEY,
	space      text NOT NULL,
	kind       text NOT NULL,
	top        text NOT NULL,
	author     text NOT NULL DEFAULT '',
	lang       text NOT NULL DEFAULT '',
	visibility text NOT NULL,
	title      text NOT NULL DEFAULT '',
	excerpt    text NOT NULL DEFAULT '',
	path       text NOT NULL,
	at         bigint NOT NULL,
	changed_at bigint NOT NULL,
	hidden_at  bigint NOT NULL DEFAULT 0
);
CREATE INDEX space_entries_of ON space_entries (space, at, id);
CREATE INDEX space_entries_under ON space_entries (top, at, id);
CREATE INDEX space_entries_by ON space_entries (author, at);
CREATE INDEX space_entries_at ON space_entries (at, id);

-- How much mail somebody wants of one thing, whatever they want of its space.
CREATE TABLE space_follows (
	id        text PRIMARY KEY,
	person_id text NOT NULL REFERENCES people (id),
	entry_id  text NOT NULL REFERENCES space_entries (id),
	mail      text NOT NULL,
	since     bigint NOT NULL,
	mail_key  text NOT NULL
);
CREATE UNIQUE INDEX space_follows_person ON space_follows (entry_id, person_id);
CREATE UNIQUE INDEX space_follows_mail_key ON space_follows (mail_key);
CREATE INDEX space_follows_of ON space_follows (person_id);

-- Until when somebody has read a thing with everything under it.
CREATE TABLE space_seen (
	id        text PRIMARY KEY,
	person_id text NOT NULL REFERENCES people (id),
	entry_id  text NOT NULL REFERENCES space_entries (id),
	until     bigint NOT NULL
);
CREATE UNIQUE INDEX space_seen_person ON space_seen (person_id, entry_id);
CREATE INDEX space_seen_entry ON space_seen (entry_id);

-- Since when the mail setting is what it is: what came before it was told in
-- the manner of its day.
ALTER TABLE space_members ADD COLUMN mail_since bigint NOT NULL DEFAULT 0;
