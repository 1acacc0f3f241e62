-- +goose Up
-- Discussions in spaces. The first post of a thread has the thread's own id;
-- its text is what the thread begins with.
CREATE TABLE talk_threads (
	id          text PRIMARY KEY,
	space       text NOT NULL,
	title       text NOT NULL,
	title_fold  text NOT NULL,
	lang        text NOT NULL,
	visibility  text NOT NULL,
	author      text NOT NULL,
	at          bigint NOT NULL,
	pinned_at   bigint NOT NULL DEFAULT 0,
	closed_at   bigint NOT NULL DEFAULT 0,
	solved_at   bigint NOT NULL DEFAULT 0,
	answer      text NOT NULL DEFAULT ''
);
CREATE INDEX talk_threads_space ON talk_threads (space, at, id);
CREATE INDEX talk_threads_at ON talk_threads (at, id);
CREATE INDEX talk_threads_author ON talk_threads (author);

-- number orders the posts of a thread and is given inside the transaction.
CREATE TABLE talk_posts (
	id            text PRIMARY KEY,
	thread_id     text NOT NULL REFERENCES talk_threads (id),
	number        bigint NOT NULL,
	author        text NOT NULL,
	lang          text NOT NULL,
	body          text NOT NULL,
	quotes        text NOT NULL DEFAULT '',
	at            bigint NOT NULL,
	edited_at     bigint NOT NULL DEFAULT 0,
	message_id    text NOT NULL DEFAULT '',
	mailed        bigint NOT NULL DEFAULT 0,
	hidden_at     bigint NOT NULL DEFAULT 0,
	hidden_by     text NOT NULL DEFAULT '',
	hidden_reason text NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX talk_posts_number ON talk_posts (thread_id, number);
CREATE INDEX talk_posts_last ON talk_posts (thread_id, at);
CREATE INDEX talk_posts_author ON talk_posts (author, at);

-- How a post read before each change.
CREATE TABLE talk_versions (
	id       text PRIMARY KEY,
	post_id  text NOT NULL REFERENCES talk_posts (id),
	title    text NOT NULL DEFAULT '',
	body     text NOT NULL,
	until    bigint NOT NULL
);
CREATE INDEX talk_versions_post ON talk_versions (post_id, until);

-- Whom a post calls by name.
CREATE TABLE talk_mentions (
	id         text PRIMARY KEY,
	post_id    text NOT NULL REFERENCES talk_posts (id),
	person_id  text NOT NULL REFERENCES people (id)
);
CREATE UNIQUE INDEX talk_mentions_person ON talk_mentions (post_id, person_id);
CREATE INDEX talk_mentions_of ON talk_mentions (person_id);

CREATE TABLE talk_reports (
	id          text PRIMARY KEY,
	post_id     text NOT NULL REFERENCES talk_posts (id),
	person_id   text NOT NULL REFERENCES people (id),
	reason      text NOT NULL,
	at          bigint NOT NULL,
	settled_at  bigint NOT NULL DEFAULT 0,
	settled_by  text NOT NULL DEFAULT '',
	hidden      boolean NOT NULL DEFAULT false
);
CREATE INDEX talk_reports_open ON talk_reports (settled_at, post_id);
CREATE INDEX talk_reports_post ON talk_reports (post_id);
CREATE INDEX talk_reports_person ON talk_reports (person_id);

-- Who may not write in a space for now.
CREATE TABLE talk_blocks (
	id         text PRIMARY KEY,
	space      text NOT NULL,
	person_id  text NOT NULL REFERENCES people (id),
	reason     text NOT NULL,
	at         bigint NOT NULL,
	set_by     text NOT NULL,
	lifted_at  bigint NOT NULL DEFAULT 0,
	lifted_by  text NOT NULL DEFAULT ''
);
CREATE INDEX talk_blocks_person ON talk_blocks (person_id, space, lifted_at);
CREATE INDEX talk_blocks_space ON talk_blocks (space, lifted_at);

-- +goose Down
DROP TABLE talk_blocks;
DROP TABLE talk_reports;
DROP TABLE talk_mentions;
DROP TABLE talk_versions;
DROP TABLE talk_posts;
DROP TABLE talk_threads;
