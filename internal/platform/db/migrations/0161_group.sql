-- +goose Up
-- A space that lies within another: who leaves the outer one leaves it too.
CREATE TABLE space_within (
	space  text PRIMARY KEY,
	within text NOT NULL
);
CREATE INDEX space_within_outer ON space_within (within);

-- A smaller circle of a network's members.
CREATE TABLE group_inner (
	id         text PRIMARY KEY,
	slug       text NOT NULL,
	network_id text NOT NULL REFERENCES networks (id),
	name       text NOT NULL,
	purpose    text NOT NULL,
	policy     text NOT NULL,
	closed     boolean NOT NULL DEFAULT false,
	ended_on   text NOT NULL DEFAULT '',
	created_by text NOT NULL,
	created_at bigint NOT NULL,
	version    bigint NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX group_inner_slug ON group_inner (slug);
CREATE INDEX group_inner_network ON group_inner (network_id, id);

-- Who leads a group.
CREATE TABLE group_leads (
	id        text PRIMARY KEY,
	group_id  text NOT NULL REFERENCES group_inner (id),
	person_id text NOT NULL REFERENCES people (id)
);
CREATE UNIQUE INDEX group_leads_person ON group_leads (group_id, person_id);
CREATE INDEX group_leads_of ON group_leads (person_id);

-- +goose Down
DROP TABLE group_leads;
DROP TABLE group_inner;
DROP TABLE space_within;
