-- +goose Up
-- Rule sets, each version once. What is shipped with the program has no
-- author and is in force; what a study centre writes goes from draft to
-- approved by a second person, and is not changed afterwards.
CREATE TABLE support_rule_sets (
	id           text PRIMARY KEY,
	rule_set     text NOT NULL,
	version      bigint NOT NULL,
	hash         text NOT NULL,
	body         text NOT NULL, -- YAML, as support.Rules writes it
	centre       text NOT NULL, -- the short name in the set: sivis
	state        text NOT NULL, -- draft, submitted, approved
	shipped      boolean NOT NULL,
	edition      bigint NOT NULL, -- counts the changes of a draft
	reason       text NOT NULL DEFAULT '', -- why this version was made
	returned     text NOT NULL DEFAULT '', -- why it was returned to its writers
	entered_at   bigint NOT NULL,
	changed_at   bigint NOT NULL,
	approver_id  text NOT NULL DEFAULT '',
	approved_at  bigint NOT NULL DEFAULT 0,
	UNIQUE (rule_set, version)
);
CREATE INDEX support_rule_sets_centre ON support_rule_sets (centre, state, rule_set, version);
CREATE INDEX support_rule_sets_approver ON support_rule_sets (approver_id) WHERE approver_id <> '';

-- Who wrote on a version: none of them approves it.
CREATE TABLE support_rule_writers (
	id         text PRIMARY KEY,
	rule_set   text NOT NULL,
	version    bigint NOT NULL,
	person_id  text NOT NULL,
	first_at   bigint NOT NULL,
	last_at    bigint NOT NULL,
	UNIQUE (rule_set, version, person_id),
	FOREIGN KEY (rule_set, version) REFERENCES support_rule_sets (rule_set, version)
);
CREATE INDEX support_rule_writers_person ON support_rule_writers (person_id);

-- Which study centre goes by which short name in rule sets.
CREATE TABLE support_centres (
	centre_id text PRIMARY KEY REFERENCES organisations (id),
	code      text NOT NULL UNIQUE
);

-- Decisions with all that they were calculated from. A case decided again has
-- another row; the one with the greatest number holds.
CREATE TABLE support_decisions (
	id         text PRIMARY KEY,
	ref        text NOT NULL, -- what was decided: "course:ID"
	number     bigint NOT NULL,
	latest     boolean NOT NULL,
	centre_id  text NOT NULL REFERENCES organisations (id),
	unit_id    text NOT NULL REFERENCES organisations (id),
	year       bigint NOT NULL, -- of delivery
	kind       text NOT NULL,
	rule_set   text NOT NULL,
	version    bigint NOT NULL,
	hash       text NOT NULL,
	facts      text NOT NULL, -- JSON
	result     text NOT NULL, -- JSON
	title      text NOT NULL,
	path       text NOT NULL,
	amount     bigint NOT NULL, -- cents
	hours      bigint NOT NULL, -- ten-thousandths, rounded half up
	person_id  text NOT NULL,
	at         bigint NOT NULL,
	UNIQUE (ref, number),
	FOREIGN KEY (rule_set, version) REFERENCES support_rule_sets (rule_set, version)
);
CREATE INDEX support_decisions_year ON support_decisions (centre_id, year, latest, id);
CREATE INDEX support_decisions_unit ON support_decisions (unit_id, rule_set, year);
CREATE INDEX support_decisions_rules ON support_decisions (rule_set, version);
CREATE INDEX support_decisions_person ON support_decisions (person_id);
