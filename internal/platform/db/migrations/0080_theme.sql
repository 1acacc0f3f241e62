-- +goose Up
-- The one vocabulary of themes. A theme that was merged into another stays, so
-- that its address leads there.
CREATE TABLE themes (
	id          text PRIMARY KEY,
	slug        text NOT NULL,
	name        text NOT NULL,
	name_sort   text NOT NULL,
	merged_into text NOT NULL DEFAULT '',
	created_at  bigint NOT NULL,
	changed_at  bigint NOT NULL
);
CREATE UNIQUE INDEX themes_slug ON themes (slug);

-- The folded words by which a theme is found, each of one theme.
CREATE TABLE theme_words (
	word     text PRIMARY KEY,
	theme_id text NOT NULL REFERENCES themes (id)
);
CREATE INDEX theme_words_theme ON theme_words (theme_id);

-- The theme wall of a meeting.
CREATE TABLE theme_walls (
	id         text PRIMARY KEY,
	meeting_id text NOT NULL REFERENCES meetings (id),
	code       text NOT NULL,
	keep_days  bigint NOT NULL,
	opened_by  text NOT NULL DEFAULT '',
	opened_at  bigint NOT NULL,
	closed_at  bigint NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX theme_walls_meeting ON theme_walls (meeting_id);
CREATE UNIQUE INDEX theme_walls_code ON theme_walls (code);

CREATE TABLE theme_groups (
	id           text PRIMARY KEY,
	wall_id      text NOT NULL REFERENCES theme_walls (id),
	title        text NOT NULL,
	lang         text NOT NULL,
	theme_id     text NOT NULL DEFAULT '',
	carried_from text NOT NULL DEFAULT '', -- the group of an earlier wall
	created_at   bigint NOT NULL
);
CREATE INDEX theme_groups_wall ON theme_groups (wall_id);
CREATE INDEX theme_groups_theme ON theme_groups (theme_id) WHERE theme_id <> '';
CREATE UNIQUE INDEX theme_groups_carried ON theme_groups (wall_id, carried_from) WHERE carried_from <> '';

CREATE TABLE theme_notes (
	id           text PRIMARY KEY,
	wall_id      text NOT NULL REFERENCES theme_walls (id),
	group_id     text NOT NULL DEFAULT '',
	kind         text NOT NULL,
	text         text NOT NULL,
	lang         text NOT NULL,
	name         text NOT NULL DEFAULT '',
	email        text NOT NULL DEFAULT '',
	agreed       boolean NOT NULL DEFAULT false, -- to be named
	person_id    text NOT NULL DEFAULT '',
	device       text NOT NULL DEFAULT '',
	at           bigint NOT NULL,
	hidden_at    bigint NOT NULL DEFAULT 0,
	hidden_by    text NOT NULL DEFAULT '',
	forgotten_at bigint NOT NULL DEFAULT 0 -- when name, address and device were deleted
);
CREATE INDEX theme_notes_wall ON theme_notes (wall_id, id);
CREATE INDEX theme_notes_person ON theme_notes (person_id) WHERE person_id <> '';

-- One vote of one device or person for one group. Once the device and person
-- are forgotten the vote still counts.
CREATE TABLE theme_votes (
	id        text PRIMARY KEY,
	group_id  text NOT NULL REFERENCES theme_groups (id),
	person_id text NOT NULL DEFAULT '',
	device    text NOT NULL DEFAULT '',
	at        bigint NOT NULL
);
CREATE INDEX theme_votes_group ON theme_votes (group_id);
CREATE UNIQUE INDEX theme_votes_person ON theme_votes (group_id, person_id) WHERE person_id <> '';
CREATE UNIQUE INDEX theme_votes_device ON theme_votes (group_id, device) WHERE device <> '';

-- What became of a group. A meeting is found once it has been published.
CREATE TABLE theme_outcomes (
	id       text PRIMARY KEY,
	group_id text NOT NULL REFERENCES theme_groups (id),
	kind     text NOT NULL,
	path     text NOT NULL DEFAULT '',
	title    text NOT NULL DEFAULT '',
	by_id    text NOT NULL DEFAULT '',
	at       bigint NOT NULL
);
CREATE INDEX theme_outcomes_group ON theme_outcomes (group_id);
CREATE INDEX theme_outcomes_begun ON theme_outcomes (by_id) WHERE path = '';
