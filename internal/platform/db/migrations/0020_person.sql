-- +goose Up

CREATE TABLE people (
	id text PRIMARY KEY,
	name text NOT NULL DEFAULT '',
	name_sort text NOT NULL DEFAULT '',
	name_fold text NOT NULL DEFAULT '',
	lang text NOT NULL DEFAULT 'fi',
	region text NOT NULL DEFAULT '',
	phone text NOT NULL DEFAULT '',
	show_email boolean NOT NULL DEFAULT false,
	show_phone boolean NOT NULL DEFAULT false,
	show_title boolean NOT NULL DEFAULT false,
	address_id text NOT NULL DEFAULT '',
	merged_into text NOT NULL DEFAULT '',
	created_at bigint NOT NULL DEFAULT 0
);
CREATE INDEX people_by_fold ON people (name_fold);
CREATE INDEX people_by_sort ON people (name_sort, id);
CREATE INDEX people_by_merged ON people (merged_into);

CREATE TABLE person_addresses (
	id text PRIMARY KEY,
	person_id text NOT NULL REFERENCES people (id),
	email text NOT NULL,
	local_key text NOT NULL DEFAULT '',
	verified_at bigint NOT NULL DEFAULT 0,
	created_at bigint NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX person_addresses_verified ON person_addresses (email) WHERE verified_at > 0;
CREATE UNIQUE INDEX person_addresses_own ON person_addresses (person_id, email);
CREATE INDEX person_addresses_by_email ON person_addresses (email);
CREATE INDEX person_addresses_by_local ON person_addresses (local_key);

CREATE TABLE person_words (
	person_id text NOT NULL REFERENCES people (id),
	word text NOT NULL,
	PRIMARY KEY (person_id, word)
);

CREATE TABLE person_verifications (
	token_hash text PRIMARY KEY,
	address_id text NOT NULL,
	created_at bigint NOT NULL DEFAULT 0,
	expires_at bigint NOT NULL DEFAULT 0,
	used_at bigint NOT NULL DEFAULT 0
);
CREATE INDEX person_verifications_by_address ON person_verifications (address_id);

CREATE TABLE person_merges (
	id text PRIMARY KEY,
	from_id text NOT NULL REFERENCES people (id),
	to_id text NOT NULL REFERENCES people (id),
	by_person text NOT NULL DEFAULT '',
	merged_at bigint NOT NULL DEFAULT 0,
	undone_at bigint NOT NULL DEFAULT 0
);
CREATE INDEX person_merges_by_from ON person_merges (from_id);
CREATE INDEX person_merges_by_to ON person_merges (to_id);

CREATE TABLE person_merge_moves (
	merge_id text NOT NULL REFERENCES person_merges (id),
	table_name text NOT NULL,
	column_name text NOT NULL,
	row_id text NOT NULL,
	PRIMARY KEY (merge_id, table_name, column_name, row_id)
);

CREATE TABLE person_distinct (
	a_id text NOT NULL REFERENCES people (id),
	b_id text NOT NULL REFERENCES people (id),
	by_person text NOT NULL DEFAULT '',
	said_at bigint NOT NULL DEFAULT 0,
	PRIMARY KEY (a_id, b_id)
);

CREATE TABLE account_links (
	id text PRIMARY KEY,
	token_hash text NOT NULL UNIQUE,
	kind text NOT NULL,
	email text NOT NULL DEFAULT '',
	person_id text NOT NULL DEFAULT '',
	lang text NOT NULL DEFAULT 'fi',
	next text NOT NULL DEFAULT '',
	created_at bigint NOT NULL DEFAULT 0,
	expires_at bigint NOT NULL DEFAULT 0,
	used_at bigint NOT NULL DEFAULT 0
);
CREATE INDEX account_links_by_expiry ON account_links (expires_at);
CREATE INDEX account_links_by_person ON account_links (person_id);
CREATE INDEX account_links_by_email ON account_links (email, created_at);

CREATE TABLE account_sessions (
	id text PRIMARY KEY,
	token_hash text NOT NULL UNIQUE,
	person_id text NOT NULL REFERENCES people (id),
	acting_for text NOT NULL DEFAULT '',
	agent text NOT NULL DEFAULT '',
	created_at bigint NOT NULL DEFAULT 0,
	seen_at bigint NOT NULL DEFAULT 0,
	proved_at bigint NOT NULL DEFAULT 0,
	expires_at bigint NOT NULL DEFAULT 0
);
CREATE INDEX account_sessions_by_person ON account_sessions (person_id);
CREATE INDEX account_sessions_by_expiry ON account_sessions (expires_at);

CREATE TABLE account_passwords (
	person_id text PRIMARY KEY REFERENCES people (id),
	hash text NOT NULL,
	changed_at bigint NOT NULL DEFAULT 0
);

CREATE TABLE account_tokens (
	id text PRIMARY KEY,
	token_hash text NOT NULL UNIQUE,
	person_id text NOT NULL REFERENCES people (id),
	name text NOT NULL DEFAULT '',
	created_at bigint NOT NULL DEFAULT 0,
	used_day text NOT NULL DEFAULT '',
	revoked_at bigint NOT NULL DEFAULT 0
);
CREATE INDEX account_tokens_by_person ON account_tokens (person_id);

CREATE TABLE account_grants (
	id text PRIMARY KEY,
	person_id text NOT NULL REFERENCES people (id),
	role text NOT NULL,
	scope text NOT NULL DEFAULT '',
	from_day text NOT NULL DEFAULT '',
	to_day text NOT NULL DEFAULT '',
	position_id text NOT NULL DEFAULT '',
	given_by text NOT NULL DEFAULT '',
	created_at bigint NOT NULL DEFAULT 0
);
CREATE INDEX account_grants_by_person ON account_grants (person_id);
CREATE INDEX account_grants_by_scope ON account_grants (scope, role);
CREATE INDEX account_grants_by_role ON account_grants (role);
CREATE INDEX account_grants_by_position ON account_grants (position_id);

CREATE TABLE account_invitations (
	id text PRIMARY KEY,
	email text NOT NULL,
	name text NOT NULL DEFAULT '',
	lang text NOT NULL DEFAULT 'fi',
	role text NOT NULL DEFAULT '',
	scope text NOT NULL DEFAULT '',
	from_day text NOT NULL DEFAULT '',
	to_day text NOT NULL DEFAULT '',
	org_id text NOT NULL DEFAULT '',
	title text NOT NULL DEFAULT '',
	invited_by text NOT NULL DEFAULT '',
	created_at bigint NOT NULL DEFAULT 0,
	expires_at bigint NOT NULL DEFAULT 0,
	accepted_at bigint NOT NULL DEFAULT 0,
	cancelled_at bigint NOT NULL DEFAULT 0,
	person_id text NOT NULL DEFAULT ''
);
CREATE INDEX account_invitations_by_scope ON account_invitations (scope, role);
CREATE INDEX account_invitations_by_email ON account_invitations (email);
CREATE INDEX account_invitations_by_expiry ON account_invitations (expires_at);

-- Every mail of an invitation has a link of its own; they all work.
CREATE TABLE account_invitation_links (
	token_hash text PRIMARY KEY,
	invitation_id text NOT NULL REFERENCES account_invitations (id),
	created_at bigint NOT NULL DEFAULT 0
);
CREATE INDEX account_invitation_links_by_invitation ON account_invitation_links (invitation_id);

CREATE TABLE account_attempts (
	what text NOT NULL,
	window_start bigint NOT NULL,
	tries bigint NOT NULL DEFAULT 0,
	PRIMARY KEY (what, window_start)
);
CREATE INDEX account_attempts_by_window ON account_attempts (window_start);

CREATE TABLE account_setup (
	key_hash text PRIMARY KEY,
	created_at bigint NOT NULL DEFAULT 0
);

CREATE TABLE account_installation (
	id text PRIMARY KEY,
	name text NOT NULL DEFAULT '',
	mark text NOT NULL DEFAULT '',
	controller text NOT NULL DEFAULT '',
	contact_name text NOT NULL DEFAULT '',
	contact_email text NOT NULL DEFAULT '',
	contact_phone text NOT NULL DEFAULT '',
	updated_at bigint NOT NULL DEFAULT 0
);

-- +goose Down
DROP TABLE account_installation;
DROP TABLE account_setup;
DROP TABLE account_attempts;
DROP TABLE account_invitation_links;
DROP TABLE account_invitations;
DROP TABLE account_grants;
DROP TABLE account_tokens;
DROP TABLE account_passwords;
DROP TABLE account_sessions;
DROP TABLE account_links;
DROP TABLE person_distinct;
DROP TABLE person_merge_moves;
DROP TABLE person_merges;
DROP TABLE person_verifications;
DROP TABLE person_words;
DROP TABLE person_addresses;
DROP TABLE people;
