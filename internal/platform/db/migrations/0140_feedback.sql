-- +goose Up
-- Feedback on a course: the organiser's own questions before it is asked, and
-- the survey by which it was. One row a course, once either is there.
CREATE TABLE feedback_rounds (
	course_id text PRIMARY KEY REFERENCES courses (id),
	own       text NOT NULL DEFAULT '', -- questions as JSON
	off       boolean NOT NULL DEFAULT false, -- the organiser asks for none
	survey_id text NOT NULL DEFAULT '', -- once people have been asked
	asked_at  bigint NOT NULL DEFAULT 0
);
CREATE INDEX feedback_rounds_survey ON feedback_rounds (survey_id) WHERE survey_id <> '';
