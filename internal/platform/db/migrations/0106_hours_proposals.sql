-- +goose Up
-- What an organisation proposes for a year. A proposal is sent up the tree,
-- taken into that of somebody above, and the member organisation's own goes to
-- its study centre.
CREATE TABLE hours_proposals (
	id         text PRIMARY KEY,
	org_id     text NOT NULL REFERENCES organisations (id),
	holder_id  text NOT NULL REFERENCES organisations (id),
	centre_id  text NOT NULL REFERENCES organisations (id),
	year       bigint NOT NULL,
	kind       text NOT NULL,
	state      text NOT NULL, -- draft, sent, merged, submitted, returned, granted, partly, rejected
	grounds    text NOT NULL DEFAULT '',
	into_id    text NOT NULL DEFAULT '', -- the proposal it was taken into
	taken      bigint NOT NULL DEFAULT 0, -- hundredths of an hour, of what it asks
	asked      bigint NOT NULL DEFAULT 0, -- what was asked of the centre when it was submitted
	given      bigint NOT NULL DEFAULT 0,
	note       text NOT NULL DEFAULT '', -- why trimmed, what to complete, why not all was granted
	version    bigint NOT NULL,
	person_id  text NOT NULL DEFAULT '',
	created_at bigint NOT NULL,
	changed_at bigint NOT NULL,
	sent_at    bigint NOT NULL DEFAULT 0,
	decided_by text NOT NULL DEFAULT '',
	decided_at bigint NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX hours_proposals_once ON hours_proposals (org_id, year, kind);
CREATE INDEX hours_proposals_into ON hours_proposals (into_id) WHERE into_id <> '';
CREATE INDEX hours_proposals_holder ON hours_proposals (holder_id, year, state);
CREATE INDEX hours_proposals_centre ON hours_proposals (centre_id, year, state);
CREATE INDEX hours_proposals_person ON hours_proposals (person_id) WHERE person_id <> '';
CREATE INDEX hours_proposals_decider ON hours_proposals (decided_by) WHERE decided_by <> '';

CREATE TABLE hours_proposal_lines (
	id          text PRIMARY KEY,
	proposal_id text NOT NULL REFERENCES hours_proposals (id),
	place       bigint NOT NULL,
	title       text NOT NULL,
	hours       bigint NOT NULL
);
CREATE INDEX hours_proposal_lines_of ON hours_proposal_lines (proposal_id, place);

-- The thresholds of use that main users have been told of.
CREATE TABLE hours_warnings (
	holder_id text NOT NULL REFERENCES organisations (id),
	year      bigint NOT NULL,
	kind      text NOT NULL,
	percent   bigint NOT NULL,
	at        bigint NOT NULL,
	PRIMARY KEY (holder_id, year, kind, percent)
);
