-- +goose Up
-- A course, from plan to decision. Its places are those of the offering with
-- its id, once it is published. When it starts and ends follows from its
-- sessions, and stands here for lists only.
CREATE TABLE courses (
	id            text PRIMARY KEY,
	org_id        text NOT NULL REFERENCES organisations (id), -- who arranges it
	centre_id     text NOT NULL DEFAULT '', -- the study centre it is done with
	state         text NOT NULL,
	support       text NOT NULL, -- "none", "ordinary"
	kind          text NOT NULL, -- "course", "lecture"
	name          text NOT NULL DEFAULT '',
	name_sort     text NOT NULL DEFAULT '',
	fold          text NOT NULL DEFAULT '', -- what is searched
	lead          text NOT NULL DEFAULT '',
	description   text NOT NULL DEFAULT '',
	langs         text NOT NULL DEFAULT '',
	audience      text NOT NULL DEFAULT '',
	outcomes      text NOT NULL DEFAULT '',
	contents      text NOT NULL DEFAULT '',
	methods       text NOT NULL DEFAULT '',
	online        text NOT NULL DEFAULT '',
	place         text NOT NULL DEFAULT '',
	municipality  text NOT NULL DEFAULT '',
	region        text NOT NULL DEFAULT '',
	access_info   text NOT NULL DEFAULT '',
	remote_url    text NOT NULL DEFAULT '',
	onsite_limit  bigint, -- NULL: the mode is not offered; -1: no limit
	remote_limit  bigint,
	opens_on      text NOT NULL DEFAULT '',
	closes_on     text NOT NULL DEFAULT '',
	queue         text NOT NULL DEFAULT 'auto',
	ask_diet      boolean NOT NULL DEFAULT false,
	ask_access    boolean NOT NULL DEFAULT false,
	fee           text NOT NULL DEFAULT '',
	participants  bigint NOT NULL DEFAULT 0, -- planned
	income_cents  bigint NOT NULL DEFAULT 0, -- planned
	other_funding boolean NOT NULL DEFAULT false,
	contact_name  text NOT NULL DEFAULT '',
	contact_email text NOT NULL DEFAULT '',
	listed        boolean NOT NULL DEFAULT true, -- in the calendar and the public lists
	starts_at     bigint NOT NULL DEFAULT 0,
	ends_at       bigint NOT NULL DEFAULT 0,
	hours         bigint NOT NULL DEFAULT 0, -- teaching hours of the timetable, in hundredths
	copied_from   text NOT NULL DEFAULT '',
	series        text NOT NULL DEFAULT '', -- courses made together
	code          text NOT NULL DEFAULT '', -- by which participants say that they are there
	sequence      bigint NOT NULL DEFAULT 0, -- of its calendar event
	assigned_id   text NOT NULL DEFAULT '', -- who at the centre has it in hand
	created_by    text NOT NULL DEFAULT '',
	created_at    bigint NOT NULL,
	updated_at    bigint NOT NULL,
	submitted_at  bigint NOT NULL DEFAULT 0,
	published_at  bigint NOT NULL DEFAULT 0,
	moved_at      bigint NOT NULL, -- when it came into its state
	cancel_reason text NOT NULL DEFAULT '',
	reminded      text NOT NULL DEFAULT '' -- what has been reminded of last
);
CREATE INDEX courses_org ON courses (org_id, state);
CREATE INDEX courses_centre ON courses (centre_id, state, moved_at);
CREATE INDEX courses_starts ON courses (starts_at, id);
CREATE INDEX courses_made_by ON courses (created_by) WHERE created_by <> '';
CREATE INDEX courses_assigned ON courses (assigned_id) WHERE assigned_id <> '';
CREATE INDEX courses_copied ON courses (copied_from) WHERE copied_from <> '';
CREATE UNIQUE INDEX courses_code ON courses (code) WHERE code <> '';

CREATE TABLE course_sessions (
	id            text PRIMARY KEY,
	course_id     text NOT NULL REFERENCES courses (id),
	position      bigint NOT NULL,
	starts_at     bigint NOT NULL,
	ends_at       bigint NOT NULL,
	break_minutes bigint NOT NULL DEFAULT 0,
	other_minutes bigint NOT NULL DEFAULT 0,
	topic         text NOT NULL DEFAULT '',
	trainer       text NOT NULL DEFAULT '',
	trainer_id    text NOT NULL DEFAULT '', -- where the trainer is somebody we know
	place         text NOT NULL DEFAULT '', -- where it differs from the course's
	remote        boolean NOT NULL DEFAULT false,
	parallel      bigint NOT NULL DEFAULT 0 -- number of its parallel group; 0: all together
);
CREATE INDEX course_sessions_course ON course_sessions (course_id, position);
CREATE INDEX course_sessions_trainer ON course_sessions (trainer_id) WHERE trainer_id <> '';

CREATE TABLE course_costs (
	id            text PRIMARY KEY,
	course_id     text NOT NULL REFERENCES courses (id),
	phase         text NOT NULL, -- "plan", "report"
	position      bigint NOT NULL,
	category      text NOT NULL,
	amount_cents  bigint NOT NULL,
	by_participant boolean NOT NULL DEFAULT false,
	tied          boolean NOT NULL DEFAULT false, -- to the topic
	sheet         boolean NOT NULL DEFAULT false, -- there is a calculation of it
	note          text NOT NULL DEFAULT ''
);
CREATE INDEX course_costs_course ON course_costs (course_id, phase, position);

-- Everything that was done to a course, with what was said of it.
CREATE TABLE course_steps (
	id            text PRIMARY KEY,
	course_id     text NOT NULL REFERENCES courses (id),
	action        text NOT NULL,
	state_from    text NOT NULL,
	state_to      text NOT NULL,
	person_id     text NOT NULL DEFAULT '',
	comment       text NOT NULL DEFAULT '',
	at            bigint NOT NULL
);
CREATE INDEX course_steps_course ON course_steps (course_id, id);
CREATE INDEX course_steps_person ON course_steps (person_id) WHERE person_id <> '';

CREATE TABLE course_attendance (
	session_id      text NOT NULL REFERENCES course_sessions (id),
	registration_id text NOT NULL REFERENCES registrations (id),
	course_id       text NOT NULL,
	present         boolean NOT NULL,
	own             boolean NOT NULL DEFAULT false, -- said by the participant
	at              bigint NOT NULL,
	PRIMARY KEY (session_id, registration_id)
);
CREATE INDEX course_attendance_course ON course_attendance (course_id);
CREATE INDEX course_attendance_registration ON course_attendance (registration_id);

CREATE TABLE course_reports (
	course_id     text PRIMARY KEY REFERENCES courses (id),
	others        bigint NOT NULL DEFAULT 0, -- were there without being on the list
	others_young  bigint NOT NULL DEFAULT 0, -- of them under the least age
	income_cents  bigint NOT NULL DEFAULT 0,
	learned       text NOT NULL DEFAULT '',
	facts         text NOT NULL DEFAULT '', -- what was declared, as JSON
	reported_by   text NOT NULL DEFAULT '',
	reported_at   bigint NOT NULL DEFAULT 0,
	checked_by    text NOT NULL DEFAULT '',
	checked_at    bigint NOT NULL DEFAULT 0,
	updated_at    bigint NOT NULL
);
CREATE INDEX course_reports_reported ON course_reports (reported_by) WHERE reported_by <> '';
CREATE INDEX course_reports_checked ON course_reports (checked_by) WHERE checked_by <> '';

-- A decision keeps the facts, the rules by their version and the result it was
-- made from.
CREATE TABLE course_decisions (
	id            text PRIMARY KEY,
	course_id     text NOT NULL REFERENCES courses (id),
	granted       boolean NOT NULL,
	amount_cents  bigint NOT NULL,
	hours         bigint NOT NULL, -- counted, in hundredths
	rules         text NOT NULL,
	rules_version bigint NOT NULL,
	facts         text NOT NULL,
	result        text NOT NULL,
	reason        text NOT NULL DEFAULT '',
	decided_by    text NOT NULL,
	decided_at    bigint NOT NULL,
	batch_id      text NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX course_decisions_course ON course_decisions (course_id);
CREATE INDEX course_decisions_person ON course_decisions (decided_by);
CREATE INDEX course_decisions_batch ON course_decisions (batch_id) WHERE batch_id <> '';

-- What is paid at once.
CREATE TABLE course_batches (
	id            text PRIMARY KEY,
	centre_id     text NOT NULL REFERENCES organisations (id),
	made_by       text NOT NULL,
	made_at       bigint NOT NULL,
	paid_on       text NOT NULL DEFAULT ''
);
CREATE INDEX course_batches_centre ON course_batches (centre_id, id);
CREATE INDEX course_batches_person ON course_batches (made_by);

CREATE TABLE course_files (
	id            text PRIMARY KEY,
	course_id     text NOT NULL REFERENCES courses (id),
	name          text NOT NULL,
	mime          text NOT NULL,
	size          bigint NOT NULL,
	note          text NOT NULL DEFAULT '',
	blob          text NOT NULL,
	person_id     text NOT NULL DEFAULT '',
	at            bigint NOT NULL
);
CREATE INDEX course_files_course ON course_files (course_id, id);
CREATE INDEX course_files_person ON course_files (person_id) WHERE person_id <> '';

-- How a study centre handles courses.
CREATE TABLE course_settings (
	centre_id       text PRIMARY KEY REFERENCES organisations (id),
	review_days     bigint NOT NULL,
	check_days      bigint NOT NULL,
	auto_hours      bigint NOT NULL, -- whole hours; 0: none
	auto_copies     boolean NOT NULL,
	auto_unsupported boolean NOT NULL,
	rules           text NOT NULL DEFAULT '' -- the centre whose rule sets are used, as they name it; empty: that of its address
);
