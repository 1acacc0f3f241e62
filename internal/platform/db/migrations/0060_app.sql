-- +goose Up
-- Keys that every node of an installation shares: what signs cookies and
-- personal links.
CREATE TABLE app_secrets (
	name text PRIMARY KEY,
	value text NOT NULL,
	made_at bigint NOT NULL
);
