-- +goose Up
-- A space that lies within another: who leaves the outer one leaves it too.
CREATE TABLE space_within (
	space  text PRIMARY KEY,
	within text NOT NULL
);
CREATE INDEX space_within_outer ON space_within (within);

-- A smaller circle of a network's members.
CREATE TABLE inner_groups (
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
CREATE UNIQUE INDEX inner_groups_slug ON inner_groups (slug);
CREATE INDEX inner_groups_network ON inner_groups (network_id, id);

-- Who leads a group.
CREATE TABLE inner_group_leads (
	id        text PRIMARY KEY,
	group_id  text NOT NULL REFERENCES inner_groups (id),
	person_id text NOT NULL REFERENCES people (id)
);
CREATE UNIQUE INDEX inner_group_leads_person ON inner_group_leads (group_id, person_id);
CREATE INDEX inner_group_leads_of ON inner_group_leads (person_id);

-- +goose Down
DROP TABLE inner_group_leads;
DROP TABLE inner_groups;
DROP TABLE space_within;
