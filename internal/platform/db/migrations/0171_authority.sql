-- +goose Up
-- How a study centre's year is told to the authorities: by which classification
-- of subjects, from how many hours on a training counts, and what the state
-- pays for an hour. All of it is of a year, since all of it changes.
CREATE TABLE record_authority (
	centre_id  text NOT NULL REFERENCES organisations (id),
	year       bigint NOT NULL,
	version    text NOT NULL, -- of the classification: "2024"
	fields     text NOT NULL, -- a line a field: its code, then its name
	least      bigint NOT NULL, -- teaching hours, in hundredths
	price      bigint NOT NULL DEFAULT 0, -- cents for a teaching hour; 0: not told
	PRIMARY KEY (centre_id, year)
);

-- The subject of a training, with the classification its code is of.
CREATE TABLE record_course_fields (
	course_id  text PRIMARY KEY REFERENCES courses (id),
	code       text NOT NULL,
	version    text NOT NULL
);
