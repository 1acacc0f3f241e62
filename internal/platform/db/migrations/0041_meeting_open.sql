-- +goose Up
-- What a source states of an organisation's open meetings of a year: for whom,
-- but neither how many nor when.
CREATE TABLE meeting_open_years (
	id text PRIMARY KEY,
	org_id text NOT NULL REFERENCES organisations (id),
	year integer NOT NULL,
	target text NOT NULL,
	source text NOT NULL DEFAULT '',
	created_at bigint NOT NULL
);

CREATE INDEX meeting_open_years_by_org ON meeting_open_years (org_id, year);
