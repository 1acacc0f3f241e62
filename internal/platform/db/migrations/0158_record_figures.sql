-- +goose Up
-- Who took part in a course, for the figures of a study centre's year: without
-- a name. The key is the same for one person through the year, and nobody can
-- tell from it who it is; which registration it came from is forgotten with the
-- time in which answers may still be changed. So figures stay right after
-- people are erased.
CREATE TABLE record_participations (
	id              text PRIMARY KEY,
	course_id       text NOT NULL REFERENCES courses (id),
	registration_id text NOT NULL DEFAULT '', -- '': forgotten
	centre_id       text NOT NULL,
	org_id          text NOT NULL,
	year            bigint NOT NULL,
	person_key      text NOT NULL,
	region          text NOT NULL DEFAULT '', -- of the course
	came            boolean NOT NULL DEFAULT false,
	sex             text NOT NULL DEFAULT '', -- '' is not told, in all that follows
	born            bigint NOT NULL DEFAULT 0,
	education       text NOT NULL DEFAULT '',
	activity        text NOT NULL DEFAULT '',
	tongue          text NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX record_participations_registration ON record_participations (registration_id) WHERE registration_id <> '';
CREATE INDEX record_participations_year ON record_participations (centre_id, year, org_id);
CREATE INDEX record_participations_course ON record_participations (course_id);

-- From which ages the age groups of a study centre begin.
CREATE TABLE record_ages (
	centre_id text PRIMARY KEY,
	begins    text NOT NULL -- "15 25 35"
);
