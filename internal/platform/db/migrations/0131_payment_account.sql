-- +goose Up
-- The account numbers that organisations are paid to. One is in force once two
-- people have seen it: who entered it, and who approved it.
CREATE TABLE payment_accounts (
	id         text PRIMARY KEY,
	org_id     text NOT NULL REFERENCES organisations (id),
	iban       text NOT NULL, -- without spaces
	state      text NOT NULL, -- "waiting", "in_force", "replaced", "refused", "withdrawn"
	reason     text NOT NULL DEFAULT '', -- why it was entered
	answer     text NOT NULL DEFAULT '', -- why it was refused
	entered_by text NOT NULL,
	entered_at bigint NOT NULL,
	decided_by text NOT NULL DEFAULT '',
	decided_at bigint NOT NULL DEFAULT 0,
	ended_at   bigint NOT NULL DEFAULT 0 -- when another came in its place
);
CREATE UNIQUE INDEX payment_accounts_in_force ON payment_accounts (org_id) WHERE state = 'in_force';
CREATE UNIQUE INDEX payment_accounts_waiting ON payment_accounts (org_id) WHERE state = 'waiting';
CREATE INDEX payment_accounts_org ON payment_accounts (org_id, id);
CREATE INDEX payment_accounts_entered ON payment_accounts (entered_by);
CREATE INDEX payment_accounts_decided ON payment_accounts (decided_by) WHERE decided_by <> '';
