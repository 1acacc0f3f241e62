-- +goose Up
-- What a member organisation and its study centre have agreed on, from a draft
-- to two signatures; and each organisation's own rules for its users.
CREATE TABLE agreements (
	id          text PRIMARY KEY,
	org_id      text NOT NULL REFERENCES organisations (id),
	centre_id   text NOT NULL REFERENCES organisations (id),
	state       text NOT NULL, -- "draft", "discussed", "signed", "renewed", "ended"
	first_day   text NOT NULL DEFAULT '',
	last_day    text NOT NULL DEFAULT '',
	aims        text NOT NULL DEFAULT '',
	focus       text NOT NULL DEFAULT '', -- focus areas, one a line
	programme   text NOT NULL DEFAULT '', -- what of its training enters the centre's programme
	models      text NOT NULL DEFAULT '',
	online      text NOT NULL DEFAULT '',
	talked_on   text NOT NULL DEFAULT '', -- day of the joint discussion
	contact_id  text NOT NULL DEFAULT '', -- at the study centre
	org_by      text NOT NULL DEFAULT '', -- who signed for the organisation
	org_at      bigint NOT NULL DEFAULT 0,
	centre_by   text NOT NULL DEFAULT '',
	centre_at   bigint NOT NULL DEFAULT 0,
	member_id   text NOT NULL DEFAULT '', -- the membership that came of it
	reason      text NOT NULL DEFAULT '', -- why it ended
	reminded    text NOT NULL DEFAULT '',
	version     bigint NOT NULL DEFAULT 1,
	created_by  text NOT NULL DEFAULT '',
	created_at  bigint NOT NULL DEFAULT 0,
	updated_at  bigint NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX agreements_open ON agreements (org_id, centre_id) WHERE state IN ('draft', 'discussed');
CREATE INDEX agreements_org ON agreements (org_id, id);
CREATE INDEX agreements_centre ON agreements (centre_id, state, last_day);

CREATE TABLE agreement_rules (
	id      text PRIMARY KEY,
	org_id  text NOT NULL REFERENCES organisations (id),
	number  bigint NOT NULL,
	text    text NOT NULL, -- content in the languages it was written in
	made_by text NOT NULL DEFAULT '',
	made_at bigint NOT NULL,
	UNIQUE (org_id, number)
);
CREATE TABLE agreement_rules_read (
	id        text PRIMARY KEY,
	rules_id  text NOT NULL REFERENCES agreement_rules (id),
	person_id text NOT NULL,
	at        bigint NOT NULL,
	UNIQUE (rules_id, person_id)
);
CREATE INDEX agreement_rules_read_person ON agreement_rules_read (person_id);
