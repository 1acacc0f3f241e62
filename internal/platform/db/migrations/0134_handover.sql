-- +goose Up
-- A main user's work handed over to the next.
CREATE TABLE agreement_handovers (
	id       text PRIMARY KEY,
	org_id   text NOT NULL REFERENCES organisations (id),
	from_id  text NOT NULL,
	to_id    text NOT NULL,
	last_day text NOT NULL, -- of the one who hands over
	note     text NOT NULL DEFAULT '',
	state    text NOT NULL, -- "offered", "accepted", "declined", "withdrawn"
	answer   text NOT NULL DEFAULT '',
	made_at  bigint NOT NULL,
	done_at  bigint NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX agreement_handovers_open ON agreement_handovers (org_id, from_id) WHERE state = 'offered';
CREATE INDEX agreement_handovers_org ON agreement_handovers (org_id, id);
CREATE INDEX agreement_handovers_to ON agreement_handovers (to_id, state);
