-- +goose Up
-- A certificate says what stands on it, for good: it does not change when the
-- course, the organisation or the person gets another name.
CREATE TABLE record_certificates (
	id              text PRIMARY KEY,
	code            text NOT NULL, -- by which anybody who has it verifies it
	course_id       text NOT NULL REFERENCES courses (id),
	registration_id text NOT NULL,
	person_id       text NOT NULL DEFAULT '',
	name            text NOT NULL,
	lang            text NOT NULL,
	course          text NOT NULL,
	organiser       text NOT NULL,
	centre          text NOT NULL DEFAULT '',
	place           text NOT NULL DEFAULT '',
	outcomes        text NOT NULL DEFAULT '',
	contents        text NOT NULL DEFAULT '',
	first_day       text NOT NULL,
	last_day        text NOT NULL,
	hours           bigint NOT NULL, -- teaching hours of the whole course, in hundredths
	signer          text NOT NULL DEFAULT '',
	issued_by       text NOT NULL DEFAULT '', -- '': by the rule
	issued_at       bigint NOT NULL,
	revoked_at      bigint NOT NULL DEFAULT 0,
	revoked_by      text NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX record_certificates_code ON record_certificates (code);
CREATE UNIQUE INDEX record_certificates_registration ON record_certificates (registration_id);
CREATE INDEX record_certificates_course ON record_certificates (course_id);
CREATE INDEX record_certificates_person ON record_certificates (person_id) WHERE person_id <> '';
CREATE INDEX record_certificates_issued_by ON record_certificates (issued_by) WHERE issued_by <> '';
CREATE INDEX record_certificates_revoked_by ON record_certificates (revoked_by) WHERE revoked_by <> '';

-- How much of the teaching one has to be there for: of a study centre or of an
-- organisation without one, and of a single course where it differs.
CREATE TABLE record_rules (
	ref     text PRIMARY KEY, -- "org:ID", "course:ID"
	percent bigint NOT NULL,
	signer  text NOT NULL DEFAULT '',
	off     boolean NOT NULL DEFAULT false
);
