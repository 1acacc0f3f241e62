-- +goose Up
-- When an expert is kept for something that is no course yet, or is one now.
CREATE TABLE expert_bookings (
	id        text PRIMARY KEY,
	expert_id text NOT NULL REFERENCES experts (id),
	ref       text NOT NULL, -- what for: "commission:ID"
	course_id text NOT NULL DEFAULT '', -- once it has become a course, whose timetable then counts
	starts_at bigint NOT NULL,
	ends_at   bigint NOT NULL,
	minutes   bigint NOT NULL -- of teaching
);
CREATE INDEX expert_bookings_expert ON expert_bookings (expert_id, starts_at);
CREATE INDEX expert_bookings_ref ON expert_bookings (ref);

-- Training that an organisation orders from its study centre.
CREATE TABLE commissions (
	id             text PRIMARY KEY,
	org_id         text NOT NULL REFERENCES organisations (id),
	centre_id      text NOT NULL REFERENCES organisations (id),
	state          text NOT NULL,
	version        bigint NOT NULL DEFAULT 1,
	lang           text NOT NULL, -- it is written in, and held in
	title          text NOT NULL,
	title_sort     text NOT NULL,
	need           text NOT NULL,
	aims           text NOT NULL DEFAULT '', -- one a line
	audience       text NOT NULL DEFAULT '',
	size           bigint NOT NULL,
	online         boolean NOT NULL DEFAULT false,
	place          text NOT NULL DEFAULT '',
	municipality   text NOT NULL DEFAULT '',
	budget_cents   bigint NOT NULL DEFAULT 0, -- 0: not said
	reference      text NOT NULL DEFAULT '', -- the customer's, for the invoice
	expert_id      text NOT NULL DEFAULT '',
	list_id        text NOT NULL DEFAULT '', -- the price list of the offer
	terms          text NOT NULL DEFAULT '', -- as they were offered
	message        text NOT NULL DEFAULT '',
	valid_until    text NOT NULL DEFAULT '',
	course_id      text NOT NULL DEFAULT '',
	invoice_number text NOT NULL DEFAULT '',
	asked_by       text NOT NULL,
	created_at     bigint NOT NULL,
	delivered_at   bigint NOT NULL DEFAULT 0,
	moved_at       bigint NOT NULL
);
CREATE INDEX commissions_org ON commissions (org_id, moved_at);
CREATE INDEX commissions_centre ON commissions (centre_id, state, moved_at);
CREATE INDEX commissions_expert ON commissions (expert_id) WHERE expert_id <> '';
CREATE INDEX commissions_state ON commissions (state, valid_until);

CREATE TABLE commission_sessions (
	commission_id text NOT NULL REFERENCES commissions (id),
	position      bigint NOT NULL,
	starts_at     bigint NOT NULL,
	ends_at       bigint NOT NULL,
	break_minutes bigint NOT NULL DEFAULT 0,
	PRIMARY KEY (commission_id, position)
);

CREATE TABLE commission_themes (
	commission_id text NOT NULL REFERENCES commissions (id),
	theme_id      text NOT NULL REFERENCES themes (id),
	PRIMARY KEY (commission_id, theme_id)
);

-- What an offer is made of: lines of the price list with how many.
CREATE TABLE commission_lines (
	commission_id text NOT NULL REFERENCES commissions (id),
	position      bigint NOT NULL,
	name          text NOT NULL,
	unit          text NOT NULL,
	quantity      bigint NOT NULL, -- in hundredths
	price_cents   bigint NOT NULL,
	vat           bigint NOT NULL, -- hundredths of a per cent
	PRIMARY KEY (commission_id, position)
);

CREATE TABLE commission_steps (
	id            text PRIMARY KEY,
	commission_id text NOT NULL REFERENCES commissions (id),
	action        text NOT NULL,
	state         text NOT NULL, -- it led to
	person_id     text NOT NULL DEFAULT '',
	comment       text NOT NULL DEFAULT '',
	at            bigint NOT NULL
);
CREATE INDEX commission_steps_of ON commission_steps (commission_id, id);
CREATE INDEX commission_steps_person ON commission_steps (person_id) WHERE person_id <> '';

-- The prices of a study centre. A list is never changed: what is new is a new
-- version.
CREATE TABLE commission_lists (
	id         text PRIMARY KEY,
	centre_id  text NOT NULL REFERENCES organisations (id),
	version    bigint NOT NULL,
	valid_from text NOT NULL,
	made_by    text NOT NULL DEFAULT '',
	made_at    bigint NOT NULL,
	UNIQUE (centre_id, version)
);

CREATE TABLE commission_prices (
	list_id     text NOT NULL REFERENCES commission_lists (id),
	position    bigint NOT NULL,
	name        text NOT NULL,
	unit        text NOT NULL, -- hour, day, participant, km, piece
	price_cents bigint NOT NULL,
	vat         bigint NOT NULL DEFAULT 0,
	PRIMARY KEY (list_id, position)
);

CREATE TABLE commission_settings (
	centre_id     text PRIMARY KEY REFERENCES organisations (id),
	terms         text NOT NULL DEFAULT '',
	valid_days    bigint NOT NULL, -- an offer stands for so long
	feedback_days bigint NOT NULL  -- after the training, until its feedback is taken as given
);
