-- +goose Up
-- Materials that anybody can use: what an organisation or a study centre has
-- made, in versions, with its files, links and licence.
CREATE TABLE material_materials (
	id           text PRIMARY KEY,
	org_id       text NOT NULL REFERENCES organisations (id), -- who publishes it
	state        text NOT NULL, -- "draft", "published", "withdrawn"
	sheet        text NOT NULL, -- the draft, as JSON
	changes      bigint NOT NULL, -- how often the draft was saved
	version      bigint NOT NULL DEFAULT 0, -- the published one, 0 for none
	dirty        boolean NOT NULL DEFAULT false, -- the draft says something else than what is published
	title_sort   text NOT NULL DEFAULT '', -- of what is published
	fold         text NOT NULL DEFAULT '',
	langs        text NOT NULL DEFAULT '', -- " fi sv "
	study        boolean NOT NULL DEFAULT false, -- there is something to study by oneself
	person_id    text NOT NULL,
	created_at   bigint NOT NULL,
	changed_at   bigint NOT NULL,
	published_at bigint NOT NULL DEFAULT 0
);
CREATE INDEX material_materials_org ON material_materials (org_id, id);
CREATE INDEX material_materials_public ON material_materials (state, title_sort, id);
CREATE INDEX material_materials_person ON material_materials (person_id);

-- A published version never changes.
CREATE TABLE material_versions (
	material_id text NOT NULL REFERENCES material_materials (id),
	number      bigint NOT NULL,
	sheet       text NOT NULL,
	note        text NOT NULL DEFAULT '', -- what is new in it, content
	at          bigint NOT NULL,
	PRIMARY KEY (material_id, number)
);

-- The bytes of files, once; drafts and versions name them.
CREATE TABLE material_files (
	id          text PRIMARY KEY,
	material_id text NOT NULL REFERENCES material_materials (id),
	name        text NOT NULL,
	type        text NOT NULL,
	size        bigint NOT NULL,
	hash        text NOT NULL,
	blob        text NOT NULL,
	person_id   text NOT NULL,
	at          bigint NOT NULL
);
CREATE INDEX material_files_material ON material_files (material_id, id);
CREATE INDEX material_files_blob ON material_files (blob);
CREATE INDEX material_files_person ON material_files (person_id);

CREATE TABLE material_themes (
	material_id text NOT NULL REFERENCES material_materials (id),
	theme_id    text NOT NULL,
	PRIMARY KEY (material_id, theme_id)
);
CREATE INDEX material_themes_theme ON material_themes (theme_id);

-- How often something of it was opened or fetched in a month; not by whom.
CREATE TABLE material_counts (
	material_id text NOT NULL REFERENCES material_materials (id),
	month       text NOT NULL, -- "2026-11"
	opened      bigint NOT NULL DEFAULT 0, -- links
	fetched     bigint NOT NULL DEFAULT 0, -- files
	PRIMARY KEY (material_id, month)
);

-- Where it is used: courses, course models, networks.
CREATE TABLE material_uses (
	id          text PRIMARY KEY,
	material_id text NOT NULL REFERENCES material_materials (id),
	ref         text NOT NULL, -- "course:ID", "model:ID", "network:ID"
	person_id   text NOT NULL,
	at          bigint NOT NULL,
	UNIQUE (material_id, ref)
);
CREATE INDEX material_uses_ref ON material_uses (ref);
CREATE INDEX material_uses_person ON material_uses (person_id);
