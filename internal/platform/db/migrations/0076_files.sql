-- +goose Up
-- Pages of spaces; what they say stands in their versions. The rules of the
-- game are a page of their own kind, one to a space.
CREATE TABLE files_pages (
	id         text PRIMARY KEY,
	space      text NOT NULL,
	kind       text NOT NULL,
	visibility text NOT NULL,
	created_by text NOT NULL DEFAULT '',
	created_at bigint NOT NULL,
	hidden_at  bigint NOT NULL DEFAULT 0,
	hidden_by  text NOT NULL DEFAULT ''
);
CREATE INDEX files_pages_space ON files_pages (space, id);
CREATE UNIQUE INDEX files_pages_rules ON files_pages (space) WHERE kind = 'rules';

CREATE TABLE files_page_versions (
	id         text PRIMARY KEY,
	page_id    text NOT NULL REFERENCES files_pages (id),
	number     bigint NOT NULL,
	title      text NOT NULL,
	title_fold text NOT NULL,
	body       text NOT NULL,
	why        text NOT NULL DEFAULT '',
	author     text NOT NULL DEFAULT '',
	at         bigint NOT NULL
);
CREATE UNIQUE INDEX files_page_versions_number ON files_page_versions (page_id, number);
CREATE INDEX files_page_versions_author ON files_page_versions (author);

-- A file of a space. One that hangs on something said there (under) is read by
-- those who read that. Deleting takes its versions and leaves the row.
CREATE TABLE files_files (
	id          text PRIMARY KEY,
	space       text NOT NULL,
	under       text NOT NULL DEFAULT '',
	visibility  text NOT NULL,
	description text NOT NULL DEFAULT '',
	created_by  text NOT NULL DEFAULT '',
	created_at  bigint NOT NULL,
	deleted_at  bigint NOT NULL DEFAULT 0,
	deleted_by  text NOT NULL DEFAULT ''
);
CREATE INDEX files_files_space ON files_files (space, id);
CREATE INDEX files_files_under ON files_files (under) WHERE under <> '';
CREATE INDEX files_files_author ON files_files (created_by);

CREATE TABLE files_versions (
	id        text PRIMARY KEY,
	file_id   text NOT NULL REFERENCES files_files (id),
	number    bigint NOT NULL,
	blob      text NOT NULL,
	name      text NOT NULL,
	type      text NOT NULL,
	size      bigint NOT NULL,
	hash      text NOT NULL,
	author    text NOT NULL DEFAULT '',
	at        bigint NOT NULL
);
CREATE UNIQUE INDEX files_versions_number ON files_versions (file_id, number);
CREATE UNIQUE INDEX files_versions_blob ON files_versions (blob);
CREATE INDEX files_versions_author ON files_versions (author);

-- +goose Down
DROP TABLE files_versions;
DROP TABLE files_files;
DROP TABLE files_page_versions;
DROP TABLE files_pages;
