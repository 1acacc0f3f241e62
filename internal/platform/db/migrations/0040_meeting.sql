-- +goose Up
CREATE TABLE registration_offerings (
    id text NOT NULL PRIMARY KEY,
    kind text NOT NULL,
    onsite_limit bigint, -- NULL: the mode is not offered; -1: no limit
    remote_limit bigint,
    opens_at bigint NOT NULL DEFAULT 0,
    closes_at bigint NOT NULL DEFAULT 0,
    starts_at bigint NOT NULL,
    ends_at bigint NOT NULL,
    queue text NOT NULL DEFAULT 'auto',
    offer_hours bigint NOT NULL DEFAULT 24,
    lapsed_last boolean NOT NULL DEFAULT true,
    pass_on boolean NOT NULL DEFAULT false,
    questions text NOT NULL DEFAULT '',
    ask_diet boolean NOT NULL DEFAULT false,
    ask_access boolean NOT NULL DEFAULT false,
    needs_days bigint NOT NULL DEFAULT 14,
    cancelled boolean NOT NULL DEFAULT false
);
CREATE INDEX registration_offerings_ends ON registration_offerings (ends_at);

CREATE TABLE registrations (
    id text NOT NULL PRIMARY KEY,
    offering_id text NOT NULL REFERENCES registration_offerings (id),
    key_hash text NOT NULL,
    person_id text NOT NULL DEFAULT '',
    name text NOT NULL DEFAULT '',
    name_sort text NOT NULL DEFAULT '',
    name_fold text NOT NULL DEFAULT '',
    email text NOT NULL DEFAULT '',
    lang text NOT NULL DEFAULT 'fi',
    organisation text NOT NULL DEFAULT '',
    declared text NOT NULL DEFAULT '',
    answers text NOT NULL DEFAULT '',
    flags text NOT NULL DEFAULT '',
    assistants bigint NOT NULL DEFAULT 0,
    made_at bigint NOT NULL,
    cancelled_at bigint NOT NULL DEFAULT 0,
    reason text NOT NULL DEFAULT '',
    link_sent_at bigint NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX registrations_key ON registrations (key_hash);
CREATE UNIQUE INDEX registrations_once ON registrations (offering_id, email, cancelled_at) WHERE email <> '';
CREATE INDEX registrations_offering ON registrations (offering_id);
CREATE INDEX registrations_guest ON registrations (email) WHERE person_id = '' AND email <> '';
CREATE INDEX registrations_person ON registrations (person_id) WHERE person_id <> '';

-- One row is one number taken; it never changes its number and is never
-- deleted, so the numbers of an offering and mode run from 1 without gaps.
CREATE TABLE registration_places (
    id text NOT NULL PRIMARY KEY,
    registration_id text NOT NULL REFERENCES registrations (id),
    offering_id text NOT NULL,
    mode text NOT NULL,
    state text NOT NULL,
    number bigint NOT NULL,
    offer_until bigint NOT NULL DEFAULT 0,
    lapsed boolean NOT NULL DEFAULT false,
    meanwhile boolean NOT NULL DEFAULT false, -- held only until another place is had
    state_at bigint NOT NULL
);
CREATE UNIQUE INDEX registration_places_number ON registration_places (offering_id, mode, number);
CREATE INDEX registration_places_state ON registration_places (offering_id, mode, state, number);
CREATE INDEX registration_places_registration ON registration_places (registration_id);
CREATE UNIQUE INDEX registration_places_open ON registration_places (registration_id, mode) WHERE state <> 'cancelled';

CREATE TABLE registration_needs (
    registration_id text NOT NULL PRIMARY KEY REFERENCES registrations (id),
    offering_id text NOT NULL,
    diet text NOT NULL DEFAULT '',
    access text NOT NULL DEFAULT ''
);
CREATE INDEX registration_needs_offering ON registration_needs (offering_id);

-- What is left of needs when they are deleted.
CREATE TABLE registration_need_counts (
    offering_id text NOT NULL REFERENCES registration_offerings (id),
    kind text NOT NULL,
    label text NOT NULL,
    n bigint NOT NULL,
    PRIMARY KEY (offering_id, kind, label)
);

CREATE TABLE meetings (
    id text NOT NULL PRIMARY KEY,
    status text NOT NULL,
    kind text NOT NULL DEFAULT 'meeting',
    title text NOT NULL,
    lead text NOT NULL DEFAULT '',
    description text NOT NULL DEFAULT '',
    agenda text NOT NULL DEFAULT '',
    langs text NOT NULL DEFAULT '',
    starts_at bigint NOT NULL,
    ends_at bigint NOT NULL,
    place text NOT NULL DEFAULT '',
    municipality text NOT NULL DEFAULT '',
    region text NOT NULL DEFAULT '',
    access_info text NOT NULL DEFAULT '',
    remote_url text NOT NULL DEFAULT '',
    audience text NOT NULL DEFAULT 'open',
    target_group text NOT NULL DEFAULT '',
    conditions text NOT NULL DEFAULT '',
    catering boolean NOT NULL DEFAULT false,
    contact_id text NOT NULL DEFAULT '',
    contact_name text NOT NULL DEFAULT '',
    contact_email text NOT NULL DEFAULT '',
    org_id text NOT NULL DEFAULT '',
    sequence bigint NOT NULL DEFAULT 0,
    published_at bigint NOT NULL DEFAULT 0,
    cancelled_at bigint NOT NULL DEFAULT 0,
    cancel_reason text NOT NULL DEFAULT '',
    reminded_until bigint NOT NULL DEFAULT 0,
    thanked_at bigint NOT NULL DEFAULT 0,
    created_by text NOT NULL DEFAULT '',
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL
);
CREATE INDEX meetings_time ON meetings (status, starts_at, id);

CREATE TABLE meeting_networks (
    meeting_id text NOT NULL REFERENCES meetings (id),
    network_id text NOT NULL,
    position bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (meeting_id, network_id)
);
CREATE INDEX meeting_networks_network ON meeting_networks (network_id, meeting_id);

CREATE TABLE meeting_invitations (
    meeting_id text NOT NULL REFERENCES meetings (id),
    person_id text NOT NULL,
    network_id text NOT NULL DEFAULT '',
    at bigint NOT NULL,
    PRIMARY KEY (meeting_id, person_id)
);

CREATE TABLE meeting_changes (
    id text NOT NULL PRIMARY KEY,
    meeting_id text NOT NULL REFERENCES meetings (id),
    at bigint NOT NULL,
    fields text NOT NULL,
    was_starts_at bigint NOT NULL DEFAULT 0,
    was_ends_at bigint NOT NULL DEFAULT 0
);
CREATE INDEX meeting_changes_meeting ON meeting_changes (meeting_id, at);

CREATE TABLE meeting_messages (
    id text NOT NULL PRIMARY KEY,
    meeting_id text NOT NULL REFERENCES meetings (id),
    author_id text NOT NULL DEFAULT '',
    author_name text NOT NULL DEFAULT '',
    subject text NOT NULL,
    body text NOT NULL,
    audience text NOT NULL,
    at bigint NOT NULL
);
CREATE INDEX meeting_messages_meeting ON meeting_messages (meeting_id, at);

CREATE TABLE meeting_notes (
    meeting_id text NOT NULL PRIMARY KEY REFERENCES meetings (id),
    present bigint NOT NULL DEFAULT -1, -- as somebody stated it; -1: nobody did
    present_word text NOT NULL DEFAULT '',
    theme text NOT NULL DEFAULT '',
    points text NOT NULL DEFAULT '',
    next_theme text NOT NULL DEFAULT '',
    next_conveners text NOT NULL DEFAULT '',
    visibility text NOT NULL DEFAULT 'members',
    published_at bigint NOT NULL DEFAULT 0,
    author_id text NOT NULL DEFAULT '',
    author_name text NOT NULL DEFAULT '',
    updated_at bigint NOT NULL
);

CREATE TABLE meeting_feeds (
    person_id text NOT NULL PRIMARY KEY,
    key_hash text NOT NULL,
    round bigint NOT NULL DEFAULT 1,
    made_at bigint NOT NULL
);
CREATE UNIQUE INDEX meeting_feeds_key ON meeting_feeds (key_hash);
