-- +goose Up
-- What an expert of a study centre can do, as they say themselves. What proves
-- it, the courses held, their feedback and certificates, is drawn from where it
-- is and stored nowhere else.
CREATE TABLE experts (
	id                text PRIMARY KEY,
	person_id         text NOT NULL REFERENCES people (id),
	centre_id         text NOT NULL REFERENCES organisations (id), -- the study centre they work for
	version           bigint NOT NULL DEFAULT 1,
	intro             text NOT NULL DEFAULT '',
	langs             text NOT NULL DEFAULT '', -- they train in
	municipality      text NOT NULL DEFAULT '', -- they travel from
	remote            boolean NOT NULL DEFAULT false,
	weekdays          text NOT NULL DEFAULT '', -- they can be booked on: "1 2 3", Monday is 1
	month_hours       bigint NOT NULL DEFAULT 0, -- teaching hours a month at most, in hundredths; 0: not said
	listed            boolean NOT NULL DEFAULT false, -- everybody may find the page
	show_email        boolean NOT NULL DEFAULT false,
	show_courses      boolean NOT NULL DEFAULT false,
	show_feedback     boolean NOT NULL DEFAULT false,
	show_certificates boolean NOT NULL DEFAULT false,
	show_free         boolean NOT NULL DEFAULT false,
	created_at        bigint NOT NULL,
	updated_at        bigint NOT NULL
);
CREATE INDEX experts_person ON experts (person_id);
CREATE INDEX experts_centre ON experts (centre_id);

CREATE TABLE expert_competences (
	expert_id text NOT NULL REFERENCES experts (id),
	theme_id  text NOT NULL REFERENCES themes (id),
	level     bigint NOT NULL, -- 1 knows the basics, 2 trains, 3 trains trainers
	PRIMARY KEY (expert_id, theme_id)
);
CREATE INDEX expert_competences_theme ON expert_competences (theme_id, level);

CREATE TABLE expert_regions (
	expert_id text NOT NULL REFERENCES experts (id),
	region    text NOT NULL,
	PRIMARY KEY (expert_id, region)
);

-- Days on which an expert cannot be booked.
CREATE TABLE expert_away (
	id        text PRIMARY KEY,
	expert_id text NOT NULL REFERENCES experts (id),
	first_day text NOT NULL,
	last_day  text NOT NULL,
	note      text NOT NULL DEFAULT '' -- for themselves and their study centre
);
CREATE INDEX expert_away_expert ON expert_away (expert_id, first_day);
