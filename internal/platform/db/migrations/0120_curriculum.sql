-- +goose Up
-- How a study centre sizes course models. What is not here is as the code's
-- documented defaults say.
CREATE TABLE curriculum_rules (
	centre_id  text PRIMARY KEY REFERENCES organisations (id),
	per_credit bigint NOT NULL, -- hours of work in a credit, in thousandths
	least      bigint NOT NULL, -- credits a model must have, in thousandths
	factors    text NOT NULL,   -- hours of work by kind, in thousandths, as JSON
	person_id  text NOT NULL DEFAULT '',
	at         bigint NOT NULL
);
CREATE INDEX curriculum_rules_person ON curriculum_rules (person_id) WHERE person_id <> '';

CREATE TABLE curriculum_models (
	id         text PRIMARY KEY,
	org_id     text NOT NULL REFERENCES organisations (id), -- whose idea it is
	centre_id  text NOT NULL REFERENCES organisations (id),
	state      text NOT NULL, -- idea, criteria_check, in_work, finalised, review, approved, returned, published, retired
	turn       text NOT NULL, -- org, centre: who is to act while it is in work
	round      bigint NOT NULL, -- of the draft
	plan       text NOT NULL,   -- the draft, as JSON
	version    bigint NOT NULL DEFAULT 0, -- the published one, 0 for none
	title_sort text NOT NULL,
	fold       text NOT NULL, -- of the published version, for searching
	person_id  text NOT NULL DEFAULT '',
	created_at bigint NOT NULL,
	changed_at bigint NOT NULL
);
CREATE INDEX curriculum_models_org ON curriculum_models (org_id, state);
CREATE INDEX curriculum_models_centre ON curriculum_models (centre_id, state);
CREATE INDEX curriculum_models_person ON curriculum_models (person_id) WHERE person_id <> '';

-- What was published, once and for all.
CREATE TABLE curriculum_versions (
	model_id  text NOT NULL REFERENCES curriculum_models (id),
	number    bigint NOT NULL,
	plan      text NOT NULL,
	credits   text NOT NULL, -- "3.00"
	person_id text NOT NULL DEFAULT '',
	at        bigint NOT NULL,
	PRIMARY KEY (model_id, number)
);
CREATE INDEX curriculum_versions_person ON curriculum_versions (person_id) WHERE person_id <> '';

-- Who has carried a version out.
CREATE TABLE curriculum_uses (
	id       text PRIMARY KEY,
	model_id text NOT NULL,
	number   bigint NOT NULL,
	ref      text NOT NULL, -- course:ID
	org_id   text NOT NULL,
	plan     text NOT NULL, -- the version as it was then
	at       bigint NOT NULL,
	FOREIGN KEY (model_id, number) REFERENCES curriculum_versions (model_id, number)
);
CREATE UNIQUE INDEX curriculum_uses_once ON curriculum_uses (ref);
CREATE INDEX curriculum_uses_model ON curriculum_uses (model_id, number);
CREATE INDEX curriculum_uses_org ON curriculum_uses (org_id);

CREATE TABLE curriculum_comments (
	id          text PRIMARY KEY,
	model_id    text NOT NULL REFERENCES curriculum_models (id),
	round       bigint NOT NULL,
	part        text NOT NULL, -- of the plan; "" for the whole
	person_id   text NOT NULL DEFAULT '',
	side        text NOT NULL, -- org, centre
	text        text NOT NULL,
	at          bigint NOT NULL,
	resolved_at bigint NOT NULL DEFAULT 0
);
CREATE INDEX curriculum_comments_model ON curriculum_comments (model_id, id);
CREATE INDEX curriculum_comments_person ON curriculum_comments (person_id) WHERE person_id <> '';

-- Who moved it on, when, and why.
CREATE TABLE curriculum_steps (
	id        text PRIMARY KEY,
	model_id  text NOT NULL REFERENCES curriculum_models (id),
	action    text NOT NULL,
	state     text NOT NULL, -- that it led to
	round     bigint NOT NULL,
	plan      text NOT NULL, -- the draft as it was handed over
	reason    text NOT NULL DEFAULT '',
	person_id text NOT NULL DEFAULT '',
	at        bigint NOT NULL
);
CREATE INDEX curriculum_steps_model ON curriculum_steps (model_id, id);
CREATE INDEX curriculum_steps_person ON curriculum_steps (person_id) WHERE person_id <> '';
