-- +goose Up
-- A peer study group, from plan to decision. It is of one period, and of one
-- organisation; what it is granted is decided by package support.
CREATE TABLE peergroups (
	id            text PRIMARY KEY,
	org_id        text NOT NULL REFERENCES organisations (id),
	centre_id     text NOT NULL, -- the study centre it is done with
	state         text NOT NULL,
	version       bigint NOT NULL DEFAULT 1,
	name          text NOT NULL,
	lang          text NOT NULL DEFAULT 'fi', -- that it is written in
	aim           text NOT NULL DEFAULT '',
	topic         text NOT NULL DEFAULT '',
	sources       text NOT NULL DEFAULT '', -- of knowledge
	house_rules   text NOT NULL DEFAULT '', -- what the group has agreed on
	leader_name   text NOT NULL DEFAULT '',
	leader_email  text NOT NULL DEFAULT '',
	leader_id     text NOT NULL DEFAULT '', -- where somebody here has that address
	first_day     text NOT NULL,
	last_day      text NOT NULL,
	planned       bigint NOT NULL, -- study hours, in hundredths
	learned       text NOT NULL DEFAULT '',
	leader_age    bigint NOT NULL DEFAULT 0, -- 0: not said
	income_cents  bigint NOT NULL DEFAULT 0,
	in_books      boolean NOT NULL DEFAULT false,
	registered    boolean NOT NULL DEFAULT false,
	other_funding boolean NOT NULL DEFAULT false,
	created_by    text NOT NULL DEFAULT '',
	created_at    bigint NOT NULL,
	submitted_at  bigint NOT NULL DEFAULT 0,
	reported_by   text NOT NULL DEFAULT '',
	reported_at   bigint NOT NULL DEFAULT 0,
	paid_on       text NOT NULL DEFAULT '',
	moved_at      bigint NOT NULL
);
CREATE INDEX peergroups_org ON peergroups (org_id, last_day);
CREATE INDEX peergroups_centre ON peergroups (centre_id, state, moved_at);
CREATE INDEX peergroups_leader ON peergroups (leader_id) WHERE leader_id <> '';

CREATE TABLE peergroup_members (
	id        text PRIMARY KEY,
	group_id  text NOT NULL REFERENCES peergroups (id),
	name      text NOT NULL,
	name_sort text NOT NULL,
	email     text NOT NULL DEFAULT '',
	young     boolean NOT NULL DEFAULT false -- under the least age of the rules
);
CREATE INDEX peergroup_members_group ON peergroup_members (group_id, name_sort);

CREATE TABLE peergroup_meetings (
	id        text PRIMARY KEY,
	group_id  text NOT NULL REFERENCES peergroups (id),
	starts_at bigint NOT NULL,
	ends_at   bigint NOT NULL,
	breaks    bigint NOT NULL DEFAULT 0, -- minutes
	studied   text NOT NULL
);
CREATE INDEX peergroup_meetings_group ON peergroup_meetings (group_id, starts_at);

CREATE TABLE peergroup_present (
	meeting_id text NOT NULL REFERENCES peergroup_meetings (id),
	member_id  text NOT NULL REFERENCES peergroup_members (id),
	PRIMARY KEY (meeting_id, member_id)
);
CREATE INDEX peergroup_present_member ON peergroup_present (member_id);

CREATE TABLE peergroup_costs (
	id       text PRIMARY KEY,
	group_id text NOT NULL REFERENCES peergroups (id),
	category text NOT NULL,
	amount   bigint NOT NULL, -- cents
	note     text NOT NULL DEFAULT ''
);
CREATE INDEX peergroup_costs_group ON peergroup_costs (group_id);

-- What was done to a group, by whom, and what they said.
CREATE TABLE peergroup_steps (
	id        text PRIMARY KEY,
	group_id  text NOT NULL REFERENCES peergroups (id),
	action    text NOT NULL,
	state     text NOT NULL, -- it led to
	person_id text NOT NULL DEFAULT '',
	comment   text NOT NULL DEFAULT '',
	at        bigint NOT NULL
);
CREATE INDEX peergroup_steps_group ON peergroup_steps (group_id, id);
CREATE INDEX peergroup_steps_person ON peergroup_steps (person_id) WHERE person_id <> '';
