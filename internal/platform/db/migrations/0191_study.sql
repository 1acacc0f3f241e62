-- +goose Up
-- Somebody studying a material by themselves: signed in, or by a link that only
-- they have. Region and organisation are theirs to tell, for figures.
CREATE TABLE material_studies (
	id          text PRIMARY KEY,
	material_id text NOT NULL REFERENCES material_materials (id),
	person_id   text NOT NULL DEFAULT '',
	key_hash    text NOT NULL DEFAULT '', -- of the link; '' for who is signed in
	region      text NOT NULL DEFAULT '',
	org_id      text NOT NULL DEFAULT '',
	begun_at    bigint NOT NULL,
	touched_at  bigint NOT NULL,
	done_at     bigint NOT NULL DEFAULT 0,
	version     bigint NOT NULL DEFAULT 0, -- that was completed
	code        text NOT NULL DEFAULT '', -- of the proof, once it was asked for
	name        text NOT NULL DEFAULT '', -- on the proof
	lang        text NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX material_studies_key ON material_studies (key_hash) WHERE key_hash <> '';
CREATE UNIQUE INDEX material_studies_code ON material_studies (code) WHERE code <> '';
CREATE UNIQUE INDEX material_studies_person ON material_studies (person_id, material_id) WHERE person_id <> '';
CREATE INDEX material_studies_material ON material_studies (material_id, id);
CREATE INDEX material_studies_idle ON material_studies (touched_at) WHERE person_id = '' AND done_at = 0;

CREATE TABLE material_marks (
	study_id text NOT NULL REFERENCES material_studies (id),
	part_id  text NOT NULL,
	choice   bigint NOT NULL DEFAULT 0, -- the option that was chosen last, from 1
	correct  boolean NOT NULL DEFAULT false,
	at       bigint NOT NULL,
	PRIMARY KEY (study_id, part_id)
);
