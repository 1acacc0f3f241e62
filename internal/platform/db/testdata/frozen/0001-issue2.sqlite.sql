-- schema 60
;
-- 
CREATE TABLE account_attempts (
	what text NOT NULL,
	window_start bigint NOT NULL,
	tries bigint NOT NULL DEFAULT 0,
	PRIMARY KEY (what, window_start)
);
-- 
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
-- 
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
-- 
CREATE TABLE account_invitation_links (
	token_hash text PRIMARY KEY,
	invitation_id text NOT NULL REFERENCES account_invitations (id),
	created_at bigint NOT NULL DEFAULT 0
);
-- 
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
-- 
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
-- 
CREATE TABLE account_passwords (
	person_id text PRIMARY KEY REFERENCES people (id),
	hash text NOT NULL,
	changed_at bigint NOT NULL DEFAULT 0
);
-- 
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
-- 
CREATE TABLE account_setup (
	key_hash text PRIMARY KEY,
	created_at bigint NOT NULL DEFAULT 0
);
-- 
CREATE TABLE account_tokens (
	id text PRIMARY KEY,
	token_hash text NOT NULL UNIQUE,
	person_id text NOT NULL REFERENCES people (id),
	name text NOT NULL DEFAULT '',
	created_at bigint NOT NULL DEFAULT 0,
	used_day text NOT NULL DEFAULT '',
	revoked_at bigint NOT NULL DEFAULT 0
);
-- 
CREATE TABLE app_secrets (
	name text PRIMARY KEY,
	value text NOT NULL,
	made_at bigint NOT NULL
);
-- 
CREATE TABLE articles (
	id text PRIMARY KEY,
	slug text NOT NULL UNIQUE,
	publication_id text NOT NULL REFERENCES publications (id),
	title text NOT NULL,
	lead text NOT NULL DEFAULT '',
	body text NOT NULL DEFAULT '',
	published_at bigint NOT NULL DEFAULT 0,
	published_year integer NOT NULL DEFAULT 0,
	author_name text NOT NULL DEFAULT '',
	author_title text NOT NULL DEFAULT '',
	author_answers text NOT NULL DEFAULT '',
	author_email text NOT NULL DEFAULT '',
	source text NOT NULL DEFAULT '',
	source_url text NOT NULL DEFAULT '',
	created_at bigint NOT NULL,
	changed_at bigint NOT NULL
);
-- 
CREATE TABLE audit_rows (
    id           text PRIMARY KEY,
    at           bigint NOT NULL,
    actor        text NOT NULL,
    acting_for   text NOT NULL,
    session      text NOT NULL,
    action       text NOT NULL,
    ref          text NOT NULL,
    -- payload and salt may be erased; the hash over both stays
    payload      text NOT NULL,
    salt         text NOT NULL,
    payload_hash text NOT NULL,
    sealed       boolean NOT NULL DEFAULT false
);
-- 
CREATE TABLE audit_seals (
    seq        bigint PRIMARY KEY,
    row_id     text NOT NULL UNIQUE,
    row_digest text NOT NULL,
    digest     text NOT NULL
);
-- 
CREATE TABLE goose_db_version (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		version_id INTEGER NOT NULL,
		is_applied INTEGER NOT NULL,
		tstamp TIMESTAMP DEFAULT (datetime('now'))
	);
-- 
CREATE TABLE idempotency_keys (
    scope      text NOT NULL,
    key        text NOT NULL,
    body_hash  text NOT NULL,
    result     text NOT NULL,
    created_at bigint NOT NULL,
    PRIMARY KEY (scope, key)
);
-- 
CREATE TABLE job_schedules (
    name text PRIMARY KEY,
    slot bigint NOT NULL
);
-- 
CREATE TABLE jobs (
    id           text PRIMARY KEY,
    kind         text NOT NULL,
    args         text NOT NULL,
    unique_key   text NOT NULL DEFAULT '',
    priority     bigint NOT NULL,
    state        text NOT NULL CHECK (state IN ('available', 'scheduled', 'running', 'retryable', 'completed', 'cancelled', 'discarded')),
    -- when it may be taken: its time, the next attempt, or the end of the
    -- lease of who runs it; 0 when it is finished
    due_at       bigint NOT NULL,
    attempt      bigint NOT NULL DEFAULT 0,
    max_attempts bigint NOT NULL,
    -- how often it was taken: what a runner with an old lease does not know
    fence        bigint NOT NULL DEFAULT 0,
    -- enqueued once more while it ran
    again        boolean NOT NULL DEFAULT false,
    last_error   text NOT NULL DEFAULT '',
    created_at   bigint NOT NULL,
    attempted_at bigint NOT NULL DEFAULT 0,
    finished_at  bigint NOT NULL DEFAULT 0
);
-- 
CREATE TABLE mail_kept (
    id        text PRIMARY KEY REFERENCES mail_outbox (id) ON DELETE CASCADE,
    recipient text NOT NULL,
    message   text NOT NULL
);
-- 
CREATE TABLE mail_outbox (
    id         text PRIMARY KEY,
    kind       text NOT NULL,
    args       text NOT NULL,
    priority   bigint NOT NULL,
    state      text NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'dropped')),
    -- when it may be taken: its time, the next attempt, or the end of the
    -- lease of who sends it; 0 when nothing is left to do
    due_at     bigint NOT NULL,
    -- how often it was taken: what a sender with an old lease does not know
    attempt    bigint NOT NULL DEFAULT 0,
    -- from when the three days count after which it is given up
    queued_at  bigint NOT NULL,
    done_at    bigint NOT NULL DEFAULT 0,
    recipient  text NOT NULL DEFAULT '',
    subject    text NOT NULL DEFAULT '',
    message_id text NOT NULL DEFAULT '',
    size       bigint NOT NULL DEFAULT 0,
    last_error text NOT NULL DEFAULT ''
);
-- 
CREATE TABLE meeting_changes (
    id text NOT NULL PRIMARY KEY,
    meeting_id text NOT NULL REFERENCES meetings (id),
    at bigint NOT NULL,
    fields text NOT NULL,
    was_starts_at bigint NOT NULL DEFAULT 0,
    was_ends_at bigint NOT NULL DEFAULT 0
);
-- 
CREATE TABLE meeting_feeds (
    person_id text NOT NULL PRIMARY KEY,
    key_hash text NOT NULL,
    round bigint NOT NULL DEFAULT 1,
    made_at bigint NOT NULL
);
-- 
CREATE TABLE meeting_invitations (
    meeting_id text NOT NULL REFERENCES meetings (id),
    person_id text NOT NULL,
    network_id text NOT NULL DEFAULT '',
    at bigint NOT NULL,
    PRIMARY KEY (meeting_id, person_id)
);
-- 
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
-- 
CREATE TABLE meeting_networks (
    meeting_id text NOT NULL REFERENCES meetings (id),
    network_id text NOT NULL,
    position bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (meeting_id, network_id)
);
-- 
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
-- 
CREATE TABLE meeting_open_years (
	id text PRIMARY KEY,
	org_id text NOT NULL REFERENCES organisations (id),
	year integer NOT NULL,
	target text NOT NULL,
	source text NOT NULL DEFAULT '',
	created_at bigint NOT NULL
);
-- 
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
-- 
CREATE TABLE network_answer_keys (
	key_hash   text PRIMARY KEY,
	member_id  text NOT NULL,
	person_id  text NOT NULL,
	made_at    bigint NOT NULL
);
-- 
CREATE TABLE network_cards (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id),
	person_id   text NOT NULL REFERENCES people(id),
	email       text NOT NULL DEFAULT '',
	phone       text NOT NULL DEFAULT '',
	task        text NOT NULL DEFAULT '',
	UNIQUE (network_id, person_id)
);
-- 
CREATE TABLE network_channel_counts (
	id          text PRIMARY KEY,
	channel_id  text NOT NULL REFERENCES network_channels(id),
	members     bigint NOT NULL,
	qualifier   text NOT NULL DEFAULT '',
	as_of       text NOT NULL
);
-- 
CREATE TABLE network_channels (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id),
	place       bigint NOT NULL,
	kind        text NOT NULL,
	title       text NOT NULL DEFAULT '',
	url         text NOT NULL DEFAULT '',
	discussion  boolean NOT NULL DEFAULT false
);
-- 
CREATE TABLE network_conditions (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id),
	place       bigint NOT NULL,
	attribute   text NOT NULL,
	operator    text NOT NULL,
	value       text NOT NULL,
	strictness  text NOT NULL
);
-- 
CREATE TABLE network_coordinators (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id),
	org_id      text NOT NULL REFERENCES organisations(id),
	role        text NOT NULL,
	from_day    text NOT NULL DEFAULT '',
	to_day      text NOT NULL DEFAULT ''
);
-- 
CREATE TABLE network_figures (
	id          text PRIMARY KEY,
	network_id  text NOT NULL DEFAULT '',
	org_id      text NOT NULL DEFAULT '',
	what        text NOT NULL,
	value       bigint NOT NULL,
	qualifier   text NOT NULL DEFAULT '',
	as_of       text NOT NULL,
	note        text NOT NULL DEFAULT '',
	source      text NOT NULL DEFAULT ''
);
-- 
CREATE TABLE network_follows (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id),
	email       text NOT NULL,
	lang        text NOT NULL,
	mail        text NOT NULL,
	key_hash    text NOT NULL UNIQUE,
	asked_at    bigint NOT NULL,
	used_at     bigint NOT NULL DEFAULT 0
);
-- 
CREATE TABLE network_messages (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id),
	author      text NOT NULL,
	subject     text NOT NULL,
	body        text NOT NULL,
	audience    text NOT NULL,
	created_at  bigint NOT NULL,
	sent_at     bigint NOT NULL DEFAULT 0,
	recipients  bigint NOT NULL DEFAULT 0
);
-- 
CREATE TABLE network_names (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id),
	name        text NOT NULL,
	until_day   text NOT NULL
);
-- 
CREATE TABLE network_past_meetings (
	id                  text PRIMARY KEY,
	network_id          text NOT NULL REFERENCES networks(id),
	held                text NOT NULL,
	part                text NOT NULL DEFAULT '',
	held_sort           text NOT NULL,
	mode                text NOT NULL DEFAULT '',
	meetings            bigint NOT NULL DEFAULT 1,
	meetings_qualifier  text NOT NULL DEFAULT '',
	attended            bigint NOT NULL DEFAULT 0,
	attended_qualifier  text NOT NULL DEFAULT '',
	remark              text NOT NULL DEFAULT '',
	source              text NOT NULL DEFAULT ''
);
-- 
CREATE TABLE network_plans (
	network_id  text NOT NULL REFERENCES networks(id),
	year        bigint NOT NULL,
	meetings    bigint NOT NULL,
	PRIMARY KEY (network_id, year)
);
-- 
CREATE TABLE network_slugs (
	slug        text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id)
);
-- 
CREATE TABLE network_themes (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id),
	place       bigint NOT NULL,
	theme       text NOT NULL,
	theme_fold  text NOT NULL
);
-- 
CREATE TABLE networks (
	id            text PRIMARY KEY,
	slug          text NOT NULL UNIQUE,
	name          text NOT NULL,
	name_sort     text NOT NULL,
	name_fold     text NOT NULL,
	short_name    text NOT NULL DEFAULT '',
	kind          text NOT NULL,
	region        text NOT NULL DEFAULT '',
	languages     text NOT NULL DEFAULT '',
	purpose       text NOT NULL DEFAULT '',
	goals         text NOT NULL DEFAULT '',
	aims          text NOT NULL DEFAULT '',
	enough        text NOT NULL DEFAULT '',
	structure     text NOT NULL DEFAULT '',
	how_to_join   text NOT NULL DEFAULT '',
	join_policy   text NOT NULL,
	visibility    text NOT NULL,
	published     boolean NOT NULL,
	phase         text NOT NULL DEFAULT '',
	phase_on      text NOT NULL DEFAULT '',
	phase_by      text NOT NULL DEFAULT '',
	founder       text NOT NULL DEFAULT '',
	founded       text NOT NULL DEFAULT '',
	founded_part  text NOT NULL DEFAULT '',
	founded_how   text NOT NULL DEFAULT '',
	answers       text NOT NULL DEFAULT '',
	confirmed     text NOT NULL DEFAULT '',
	confirmed_on  text NOT NULL DEFAULT '',
	funder        text NOT NULL DEFAULT '',
	funding_ends  text NOT NULL DEFAULT '',
	ended_on      text NOT NULL DEFAULT '',
	merged_into   text NOT NULL DEFAULT '',
	remarks       text NOT NULL DEFAULT '',
	produced      text NOT NULL DEFAULT '',
	source        text NOT NULL DEFAULT '',
	version       bigint NOT NULL DEFAULT 1,
	created_at    bigint NOT NULL,
	updated_at    bigint NOT NULL
);
-- 
CREATE TABLE news_links (
	article_id text NOT NULL REFERENCES articles (id),
	kind text NOT NULL,
	ref text NOT NULL,
	PRIMARY KEY (article_id, kind, ref)
);
-- 
CREATE TABLE news_quotes (
	article_id text NOT NULL REFERENCES articles (id),
	position integer NOT NULL,
	name text NOT NULL,
	role text NOT NULL DEFAULT '',
	PRIMARY KEY (article_id, position)
);
-- 
CREATE TABLE news_topics (
	article_id text NOT NULL REFERENCES articles (id),
	slug text NOT NULL,
	name text NOT NULL,
	PRIMARY KEY (article_id, slug)
);
-- 
CREATE TABLE org_ancestors (
	org_id text NOT NULL REFERENCES organisations (id),
	ancestor_id text NOT NULL REFERENCES organisations (id),
	depth bigint NOT NULL,
	PRIMARY KEY (org_id, ancestor_id)
);
-- 
CREATE TABLE org_employees (
	org_id text NOT NULL REFERENCES organisations (id),
	as_of text NOT NULL,
	number bigint NOT NULL,
	source text NOT NULL DEFAULT '',
	told_at bigint NOT NULL DEFAULT 0,
	PRIMARY KEY (org_id, as_of)
);
-- 
CREATE TABLE org_memberships (
	id text PRIMARY KEY,
	org_id text NOT NULL REFERENCES organisations (id),
	in_id text NOT NULL REFERENCES organisations (id),
	kind text NOT NULL DEFAULT 'member',
	from_when text NOT NULL DEFAULT '',
	until_when text NOT NULL DEFAULT '',
	last_day text NOT NULL DEFAULT '',
	source text NOT NULL DEFAULT ''
);
-- 
CREATE TABLE org_names (
	id text PRIMARY KEY,
	org_id text NOT NULL REFERENCES organisations (id),
	name text NOT NULL,
	short text NOT NULL DEFAULT '',
	from_when text NOT NULL DEFAULT '',
	until_when text NOT NULL DEFAULT '',
	source text NOT NULL DEFAULT '',
	first_day text NOT NULL DEFAULT '',
	last_day text NOT NULL DEFAULT '',
	sort_fi text NOT NULL DEFAULT '',
	sort_sv text NOT NULL DEFAULT '',
	sort_en text NOT NULL DEFAULT ''
);
-- 
CREATE TABLE org_office_regions (
	office_id text NOT NULL REFERENCES org_offices (id),
	region text NOT NULL,
	PRIMARY KEY (office_id, region)
);
-- 
CREATE TABLE org_offices (
	id text PRIMARY KEY,
	org_id text NOT NULL REFERENCES organisations (id),
	name text NOT NULL,
	municipality text NOT NULL DEFAULT '',
	address text NOT NULL DEFAULT '',
	email text NOT NULL DEFAULT '',
	phone text NOT NULL DEFAULT '',
	does text NOT NULL DEFAULT '',
	as_of text NOT NULL DEFAULT '',
	from_when text NOT NULL DEFAULT '',
	until_when text NOT NULL DEFAULT '',
	last_day text NOT NULL DEFAULT '',
	source text NOT NULL DEFAULT '',
	created_at bigint NOT NULL DEFAULT 0
);
-- 
CREATE TABLE org_parents (
	id text PRIMARY KEY,
	org_id text NOT NULL REFERENCES organisations (id),
	parent_id text NOT NULL REFERENCES organisations (id),
	from_day text NOT NULL DEFAULT '',
	to_day text NOT NULL DEFAULT ''
);
-- 
CREATE TABLE org_positions (
	id text PRIMARY KEY,
	person_id text NOT NULL,
	org_id text NOT NULL REFERENCES organisations (id),
	title text NOT NULL DEFAULT '',
	from_day text NOT NULL DEFAULT '',
	to_day text NOT NULL DEFAULT '',
	created_at bigint NOT NULL DEFAULT 0
);
-- 
CREATE TABLE org_slugs (
	slug text PRIMARY KEY,
	org_id text NOT NULL REFERENCES organisations (id)
);
-- 
CREATE TABLE org_sources (
	id text PRIMARY KEY,
	alias text NOT NULL DEFAULT '',
	title text NOT NULL,
	publisher text NOT NULL DEFAULT '',
	published_at bigint NOT NULL DEFAULT 0,
	lang text NOT NULL DEFAULT 'fi',
	url text NOT NULL DEFAULT ''
);
-- 
CREATE TABLE org_strategies (
	id text PRIMARY KEY,
	org_id text NOT NULL REFERENCES organisations (id),
	from_year bigint NOT NULL DEFAULT 0,
	to_year bigint NOT NULL DEFAULT 0,
	continues text NOT NULL DEFAULT '',
	source text NOT NULL DEFAULT '',
	created_at bigint NOT NULL DEFAULT 0
);
-- 
CREATE TABLE org_strategy_items (
	strategy_id text NOT NULL REFERENCES org_strategies (id),
	kind text NOT NULL,
	place bigint NOT NULL,
	words text NOT NULL,
	PRIMARY KEY (strategy_id, kind, place)
);
-- 
CREATE TABLE org_venues (
	id text PRIMARY KEY,
	org_id text NOT NULL REFERENCES organisations (id),
	name text NOT NULL,
	municipality text NOT NULL DEFAULT '',
	address text NOT NULL DEFAULT '',
	new_in text NOT NULL DEFAULT '',
	source text NOT NULL DEFAULT '',
	created_at bigint NOT NULL DEFAULT 0
);
-- 
CREATE TABLE org_words (
	word text NOT NULL,
	org_id text NOT NULL REFERENCES organisations (id),
	whole boolean NOT NULL,
	PRIMARY KEY (word, org_id, whole)
);
-- 
CREATE TABLE organisations (
	id text PRIMARY KEY,
	slug text NOT NULL UNIQUE,
	kind text NOT NULL,
	scope text NOT NULL DEFAULT '',
	business_id text NOT NULL DEFAULT '',
	municipality text NOT NULL DEFAULT '',
	region text NOT NULL DEFAULT '',
	langs text NOT NULL DEFAULT '',
	email text NOT NULL DEFAULT '',
	web text NOT NULL DEFAULT '',
	offers text NOT NULL DEFAULT '',
	inferred text NOT NULL DEFAULT '',
	source text NOT NULL DEFAULT '',
	ended_on text NOT NULL DEFAULT '',
	end_reason text NOT NULL DEFAULT '',
	successor text NOT NULL DEFAULT '',
	version bigint NOT NULL DEFAULT 1,
	created_at bigint NOT NULL DEFAULT 0,
	updated_at bigint NOT NULL DEFAULT 0
);
-- 
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
-- 
CREATE TABLE person_addresses (
	id text PRIMARY KEY,
	person_id text NOT NULL REFERENCES people (id),
	email text NOT NULL,
	local_key text NOT NULL DEFAULT '',
	verified_at bigint NOT NULL DEFAULT 0,
	created_at bigint NOT NULL DEFAULT 0
);
-- 
CREATE TABLE person_distinct (
	a_id text NOT NULL REFERENCES people (id),
	b_id text NOT NULL REFERENCES people (id),
	by_person text NOT NULL DEFAULT '',
	said_at bigint NOT NULL DEFAULT 0,
	PRIMARY KEY (a_id, b_id)
);
-- 
CREATE TABLE person_merge_moves (
	merge_id text NOT NULL REFERENCES person_merges (id),
	table_name text NOT NULL,
	column_name text NOT NULL,
	row_id text NOT NULL,
	PRIMARY KEY (merge_id, table_name, column_name, row_id)
);
-- 
CREATE TABLE person_merges (
	id text PRIMARY KEY,
	from_id text NOT NULL REFERENCES people (id),
	to_id text NOT NULL REFERENCES people (id),
	by_person text NOT NULL DEFAULT '',
	merged_at bigint NOT NULL DEFAULT 0,
	undone_at bigint NOT NULL DEFAULT 0
);
-- 
CREATE TABLE person_verifications (
	token_hash text PRIMARY KEY,
	address_id text NOT NULL,
	created_at bigint NOT NULL DEFAULT 0,
	expires_at bigint NOT NULL DEFAULT 0,
	used_at bigint NOT NULL DEFAULT 0
);
-- 
CREATE TABLE person_words (
	person_id text NOT NULL REFERENCES people (id),
	word text NOT NULL,
	PRIMARY KEY (person_id, word)
);
-- 
CREATE TABLE publications (
	id text PRIMARY KEY,
	slug text NOT NULL UNIQUE,
	name text NOT NULL,
	name_sort text NOT NULL,
	publisher text NOT NULL REFERENCES organisations (id),
	languages text NOT NULL DEFAULT '',
	logo_type text NOT NULL DEFAULT '',
	logo bytea,
	logo_alt text NOT NULL DEFAULT '',
	from_day text NOT NULL DEFAULT '',
	to_day text NOT NULL DEFAULT '',
	notice text NOT NULL DEFAULT '',
	successor text NOT NULL DEFAULT '',
	created_at bigint NOT NULL
);
-- 
CREATE TABLE registration_need_counts (
    offering_id text NOT NULL REFERENCES registration_offerings (id),
    kind text NOT NULL,
    label text NOT NULL,
    n bigint NOT NULL,
    PRIMARY KEY (offering_id, kind, label)
);
-- 
CREATE TABLE registration_needs (
    registration_id text NOT NULL PRIMARY KEY REFERENCES registrations (id),
    offering_id text NOT NULL,
    diet text NOT NULL DEFAULT '',
    access text NOT NULL DEFAULT ''
);
-- 
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
-- 
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
-- 
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
-- 
CREATE TABLE space_members (
	id           text PRIMARY KEY,
	space        text NOT NULL,
	person_id    text REFERENCES people(id),
	org_id       text REFERENCES organisations(id),
	represents   text NOT NULL DEFAULT '',
	slot         text NOT NULL,
	level        text NOT NULL,
	state        text NOT NULL,
	mail         text NOT NULL,
	asked_at     bigint NOT NULL,
	from_at      bigint NOT NULL DEFAULT 0,
	to_at        bigint NOT NULL DEFAULT 0,
	declared     text NOT NULL DEFAULT '',
	unmet        text NOT NULL DEFAULT '',
	flags        text NOT NULL DEFAULT '',
	seat         text NOT NULL DEFAULT '',
	seat_to      text NOT NULL DEFAULT '',
	note         text NOT NULL DEFAULT '',
	entered_by   text NOT NULL DEFAULT '',
	answered_by  text NOT NULL DEFAULT '',
	answered_at  bigint NOT NULL DEFAULT 0,
	reason       text NOT NULL DEFAULT '',
	mail_key     text NOT NULL,
	key_hash     text NOT NULL DEFAULT ''
);
-- 
CREATE TABLE topic_versions (
    topic   text NOT NULL,
    part    bigint NOT NULL,
    version bigint NOT NULL,
    PRIMARY KEY (topic, part)
);
-- 
CREATE INDEX account_attempts_by_window ON account_attempts (window_start);
-- 
CREATE INDEX account_grants_by_person ON account_grants (person_id);
-- 
CREATE INDEX account_grants_by_position ON account_grants (position_id);
-- 
CREATE INDEX account_grants_by_role ON account_grants (role);
-- 
CREATE INDEX account_grants_by_scope ON account_grants (scope, role);
-- 
CREATE INDEX account_invitation_links_by_invitation ON account_invitation_links (invitation_id);
-- 
CREATE INDEX account_invitations_by_email ON account_invitations (email);
-- 
CREATE INDEX account_invitations_by_expiry ON account_invitations (expires_at);
-- 
CREATE INDEX account_invitations_by_scope ON account_invitations (scope, role);
-- 
CREATE INDEX account_links_by_email ON account_links (email, created_at);
-- 
CREATE INDEX account_links_by_expiry ON account_links (expires_at);
-- 
CREATE INDEX account_links_by_person ON account_links (person_id);
-- 
CREATE INDEX account_sessions_by_expiry ON account_sessions (expires_at);
-- 
CREATE INDEX account_sessions_by_person ON account_sessions (person_id);
-- 
CREATE INDEX account_tokens_by_person ON account_tokens (person_id);
-- 
CREATE INDEX articles_by_publication ON articles (publication_id, published_at DESC, id);
-- 
CREATE INDEX articles_by_time ON articles (published_at DESC, id);
-- 
CREATE INDEX articles_by_year ON articles (published_year, published_at DESC, id);
-- 
CREATE INDEX audit_rows_action ON audit_rows (action, id);
-- 
CREATE INDEX audit_rows_actor ON audit_rows (actor, id);
-- 
CREATE INDEX audit_rows_ref ON audit_rows (ref, id);
-- 
CREATE INDEX audit_rows_unsealed ON audit_rows (id) WHERE NOT sealed;
-- 
CREATE INDEX idempotency_keys_created ON idempotency_keys (created_at);
-- 
CREATE INDEX jobs_due ON jobs (priority, due_at, id) WHERE due_at > 0;
-- 
CREATE INDEX jobs_finished ON jobs (state, finished_at, id) WHERE finished_at > 0;
-- 
CREATE UNIQUE INDEX jobs_unique ON jobs (kind, unique_key) WHERE unique_key <> '' AND finished_at = 0;
-- 
CREATE INDEX mail_kept_recipient ON mail_kept (recipient, id);
-- 
CREATE INDEX mail_outbox_due ON mail_outbox (priority, due_at, id) WHERE due_at > 0;
-- 
CREATE INDEX mail_outbox_failed ON mail_outbox (id) WHERE state = 'failed';
-- 
CREATE INDEX meeting_changes_meeting ON meeting_changes (meeting_id, at);
-- 
CREATE UNIQUE INDEX meeting_feeds_key ON meeting_feeds (key_hash);
-- 
CREATE INDEX meeting_messages_meeting ON meeting_messages (meeting_id, at);
-- 
CREATE INDEX meeting_networks_network ON meeting_networks (network_id, meeting_id);
-- 
CREATE INDEX meeting_open_years_by_org ON meeting_open_years (org_id, year);
-- 
CREATE INDEX meetings_time ON meetings (status, starts_at, id);
-- 
CREATE INDEX network_answer_keys_made ON network_answer_keys (made_at);
-- 
CREATE INDEX network_channel_counts_channel ON network_channel_counts (channel_id);
-- 
CREATE INDEX network_channels_network ON network_channels (network_id);
-- 
CREATE INDEX network_conditions_network ON network_conditions (network_id);
-- 
CREATE INDEX network_coordinators_network ON network_coordinators (network_id);
-- 
CREATE INDEX network_coordinators_org ON network_coordinators (org_id);
-- 
CREATE INDEX network_follows_email ON network_follows (email, asked_at);
-- 
CREATE INDEX network_messages_network ON network_messages (network_id, sent_at);
-- 
CREATE INDEX network_names_network ON network_names (network_id);
-- 
CREATE INDEX network_past_meetings_network ON network_past_meetings (network_id);
-- 
CREATE INDEX network_themes_network ON network_themes (network_id);
-- 
CREATE INDEX networks_region ON networks (region) WHERE region <> '';
-- 
CREATE INDEX news_links_by_ref ON news_links (kind, ref, article_id);
-- 
CREATE INDEX news_topics_by_slug ON news_topics (slug, article_id);
-- 
CREATE INDEX org_ancestors_by_ancestor ON org_ancestors (ancestor_id, depth);
-- 
CREATE INDEX org_memberships_by_in ON org_memberships (in_id, last_day);
-- 
CREATE INDEX org_memberships_by_org ON org_memberships (org_id);
-- 
CREATE INDEX org_names_by_en ON org_names (sort_en, org_id);
-- 
CREATE INDEX org_names_by_fi ON org_names (sort_fi, org_id);
-- 
CREATE INDEX org_names_by_org ON org_names (org_id, first_day);
-- 
CREATE INDEX org_names_by_sv ON org_names (sort_sv, org_id);
-- 
CREATE INDEX org_offices_by_org ON org_offices (org_id);
-- 
CREATE INDEX org_parents_by_org ON org_parents (org_id, from_day);
-- 
CREATE INDEX org_parents_by_parent ON org_parents (parent_id);
-- 
CREATE INDEX org_positions_by_org ON org_positions (org_id);
-- 
CREATE INDEX org_positions_by_person ON org_positions (person_id);
-- 
CREATE UNIQUE INDEX org_sources_once ON org_sources (title, published_at);
-- 
CREATE INDEX org_strategies_by_org ON org_strategies (org_id, from_year);
-- 
CREATE INDEX org_venues_by_org ON org_venues (org_id);
-- 
CREATE INDEX org_words_by_org ON org_words (org_id);
-- 
CREATE UNIQUE INDEX organisations_business_id ON organisations (business_id) WHERE business_id <> '';
-- 
CREATE INDEX organisations_by_change ON organisations (updated_at, id);
-- 
CREATE INDEX organisations_by_kind ON organisations (kind);
-- 
CREATE INDEX organisations_by_municipality ON organisations (municipality, region, ended_on);
-- 
CREATE INDEX people_by_fold ON people (name_fold);
-- 
CREATE INDEX people_by_merged ON people (merged_into);
-- 
CREATE INDEX people_by_sort ON people (name_sort, id);
-- 
CREATE INDEX person_addresses_by_email ON person_addresses (email);
-- 
CREATE INDEX person_addresses_by_local ON person_addresses (local_key);
-- 
CREATE UNIQUE INDEX person_addresses_own ON person_addresses (person_id, email);
-- 
CREATE UNIQUE INDEX person_addresses_verified ON person_addresses (email) WHERE verified_at > 0;
-- 
CREATE INDEX person_merges_by_from ON person_merges (from_id);
-- 
CREATE INDEX person_merges_by_to ON person_merges (to_id);
-- 
CREATE INDEX person_verifications_by_address ON person_verifications (address_id);
-- 
CREATE INDEX registration_needs_offering ON registration_needs (offering_id);
-- 
CREATE INDEX registration_offerings_ends ON registration_offerings (ends_at);
-- 
CREATE UNIQUE INDEX registration_places_number ON registration_places (offering_id, mode, number);
-- 
CREATE UNIQUE INDEX registration_places_open ON registration_places (registration_id, mode) WHERE state <> 'cancelled';
-- 
CREATE INDEX registration_places_registration ON registration_places (registration_id);
-- 
CREATE INDEX registration_places_state ON registration_places (offering_id, mode, state, number);
-- 
CREATE INDEX registrations_guest ON registrations (email) WHERE person_id = '' AND email <> '';
-- 
CREATE UNIQUE INDEX registrations_key ON registrations (key_hash);
-- 
CREATE INDEX registrations_offering ON registrations (offering_id);
-- 
CREATE UNIQUE INDEX registrations_once ON registrations (offering_id, email, cancelled_at) WHERE email <> '';
-- 
CREATE INDEX registrations_person ON registrations (person_id) WHERE person_id <> '';
-- 
CREATE INDEX space_members_count ON space_members (level, space, person_id, from_at, to_at);
-- 
CREATE INDEX space_members_key ON space_members (key_hash) WHERE key_hash <> '';
-- 
CREATE UNIQUE INDEX space_members_mail_key ON space_members (mail_key);
-- 
CREATE INDEX space_members_of ON space_members (person_id, state);
-- 
CREATE UNIQUE INDEX space_members_org ON space_members (space, org_id, slot) WHERE person_id IS NULL;
-- 
CREATE UNIQUE INDEX space_members_person ON space_members (space, person_id, slot) WHERE person_id IS NOT NULL;
-- 
CREATE INDEX space_members_represents ON space_members (represents) WHERE represents <> '';
-- 
CREATE INDEX space_members_state ON space_members (space, state, level);
-- 
CREATE INDEX space_members_waiting ON space_members (state, asked_at) WHERE state IN ('requested', 'invited', 'confirming');
-- 
INSERT INTO account_installation (id, name, mark, controller, contact_name, contact_email, contact_phone, updated_at) VALUES ('1', '{"fi":"Parvi","sv":"Parvi","en":"Parvi"}', 'Parvi', '{"fi":"Kattojärjestö Esimerkki ry (keksitty)","sv":"Paraplyorganisationen Exempel rf (påhittad)","en":"Umbrella Organisation Example (invented)"}', 'Parvi', 'yllapito@example.org', '', 1795341600000);
-- 
INSERT INTO account_invitations (id, email, name, lang, role, scope, from_day, to_day, org_id, title, invited_by, created_at, expires_at, accepted_at, cancelled_at, person_id) VALUES ('06h9tccd00980k6hyswzqpsa1', 'somebody@example.org', 'Keksitty sana "'' onload=x', 'fi', 'operator', '', '2027-03-01', '2027-03-01', '', '', '06h007wq03m8vvk14s9arqt30', 1797933600000, 1799143200000, 0, 0, '');
-- 
INSERT INTO account_invitation_links (token_hash, invitation_id, created_at) VALUES ('e551d27421f5e6d8d079b46be137e1da119bcc8a54977f220abcf20a8af6cea2', '06h9tccd00980k6hyswzqpsa1', 1797933600000);
-- 
INSERT INTO account_links (id, token_hash, kind, email, person_id, lang, next, created_at, expires_at, used_at) VALUES ('06h9tccd00980k6hxz5v4r0hg', '0fd74977c186459328277045c4f65afc8b3a75b9ed78550727b3174b567a6fef', 'mail', 'kaisa.kuvitelma@example.org', '', 'fi', '', 1797933600000, 1797934500000, 0);
-- 
INSERT INTO account_links (id, token_hash, kind, email, person_id, lang, next, created_at, expires_at, used_at) VALUES ('06h9tccd00980k6hy5v0sgfzx', '6c2dd8964ba1347162966908fd40afda28c4a0763992dbdcc3c05eef7d68bfeb', 'mail', 'aino.esimerkkila@example.org', '', 'fi', '', 1797933600000, 1797934500000, 1797933600000);
-- 
INSERT INTO account_links (id, token_hash, kind, email, person_id, lang, next, created_at, expires_at, used_at) VALUES ('06h9tccd00980k6hyhycw1f6t', '50ca7b74caa06b873fba4d9949812e8023013ceab5d705ddfb7ccf9ef703d6de', 'mail', 'tuula.testamo@example.org', '', 'fi', '', 1797933600000, 1797934500000, 1797933600000);
-- 
INSERT INTO account_links (id, token_hash, kind, email, person_id, lang, next, created_at, expires_at, used_at) VALUES ('06h9tccd00980k6hz1k9jnmhv', 'e1582665fe0e0d438c6a541fec2244b87ea53e968b31d90308fa00b863d131df', 'mail', 'kaisa.kuvitelma@example.org', '', 'fi', '', 1797933600000, 1797934500000, 1797933600000);
-- 
INSERT INTO account_links (id, token_hash, kind, email, person_id, lang, next, created_at, expires_at, used_at) VALUES ('06h9tccd00980k6hztzdnwh0y', '779fbe9569743aeeae5249a0bbd71baea8b45d33f622c61519c3797e688a43d1', 'mail', 'ebba.exempelstrom@example.org', '', 'fi', '', 1797933600000, 1797934500000, 1797933600000);
-- 
INSERT INTO app_secrets (name, value, made_at) VALUES ('cookies', 'c6c150a912520b1c7c69c20d48c464e39aad038be1ff2905636365f4b3b0947a', 1795341600000);
-- 
INSERT INTO app_secrets (name, value, made_at) VALUES ('registrations', 'e54022f9b96e0442092c1646ef3782dbfbe92efe1be0cb2ce864d29d6d644145', 1795341600000);
-- 
INSERT INTO audit_rows (id, at, actor, acting_for, session, action, ref, payload, salt, payload_hash, sealed) VALUES ('059czgexf6gj0fqba52v131zp', 1455184534905, 'system', '', '', 'space.joined', 'network:06h007wq03xkg47djrrg9bza8', '{"level":"follower","member":"059czgexf7grnep35g485637e","org":"06h007wq03dyxfjqy4acm00d7","person":"06h007wq00vs89m81q3b9p745"}', 'uuvis7sotaakfpoqrwk2zxmxp4', 'b6e38059eecae28b91184493cf23213bd2b44455f072f804523ce7cba9b4132c', TRUE);
-- 
INSERT INTO audit_rows (id, at, actor, acting_for, session, action, ref, payload, salt, payload_hash, sealed) VALUES ('059d832jp2611w0gz7nx2g2nz', 1455256523440, 'system', '', '', 'space.joined', 'network:06h007wq03xkg47djrrg9bza8', '{"level":"member","member":"059d832jp3tv7g568bbhn7mgg","org":"06h007wq027gzj803mbjrk9et","person":"06h007wq019ds3jqv7kaa6va7"}', 'iju7r4xpq2auzkyy3dh6vvovx2', '39bc98ba34ea07ef0e9772b1761740445175b5c78e37aeeaed7c23ccaef52810', TRUE);
-- 
INSERT INTO audit_rows (id, at, actor, acting_for, session, action, ref, payload, salt, payload_hash, sealed) VALUES ('059ngm9555f7p1e8qqj7vpzwg', 1457475626281, 'system', '', '', 'space.joined', 'network:06h007wq03xkg47djrrg9bza8', '{"level":"member","member":"059ngm9556bx469d2hz2q87dz","org":"06h007wq03sksjj85f3ytxh7m","person":"06h007wq006zjnepjjz2x58sf"}', 'clppj5jyrx6ogu3kjpuj2ksw42', '4c7d7d1e0e2456d4db75c73b315408d80550628683eb1f5945ddc750d17825a3', TRUE);
-- 
INSERT INTO audit_rows (id, at, actor, acting_for, session, action, ref, payload, salt, payload_hash, sealed) VALUES ('059tqz6zqexhxx121a2zp47nn', 1458879389627, 'system', '', '', 'space.joined', 'network:06h007wq03xkg47djrrg9bza8', '{"level":"member","member":"059tqz6zqexce5y1fmbam0x4q","org":"06h007wq02t2dqv3fngg9agwc","person":"06h007wq03gxfchhc7v25s8cb"}', 'i2a7bzdxjlxxkbqzjveauvjk2h', '35991dc1c599badcdbfd1449e737710fc84b01ccb0da100631dfee7eb5b4ba02', TRUE);
-- 
INSERT INTO audit_rows (id, at, actor, acting_for, session, action, ref, payload, salt, payload_hash, sealed) VALUES ('059vy0nck4k1zsn0fac2n17m9', 1459198536857, 'system', '', '', 'space.joined', 'network:06h007wq03xkg47djrrg9bza8', '{"level":"member","member":"059vy0nck5a1ms1drwqxz8mjt","org":"06h007wq02m1xp2tr0w9858bn","person":"06h007wq01w2ncb2evbxzt0nx"}', '2prt2765akgvmyuxr7xrqwko3p', 'f0d216d765a4c7e7213224f2b541112e0c91faa4ade18c8a0aafe610273f8ae3', TRUE);
-- 
INSERT INTO audit_rows (id, at, actor, acting_for, session, action, ref, payload, salt, payload_hash, sealed) VALUES ('059w5ak878ntkxexfegejrex1', 1459259861050, 'system', '', '', 'space.joined', 'network:06h007wq03xkg47djrrg9bza8', '{"level":"member","member":"059w5ak87bhst3v9nrcdpnf4a","org":"06h007wq034c65gvveqm2red0","person":"06h007wq00sm242st7pwmv8ye"}', 'qg6cfslx2o5eq7xmppbsjgdlbs', 'eaf8f799965aaa65793793753441a142fda9b77a773115be5d58f8818acbef73', TRUE);
-- 
INSERT INTO audit_seals (seq, row_id, row_digest, digest) VALUES (1, '059czgexf6gj0fqba52v131zp', 'd8322c5a36574dfb213873e07d3e0d33a36a624826801ceeddfe66dc92f06dc2', '9225d34082333589cab1c8b50f5464c1b7985610174a58ebbe0d843e359906d1');
-- 
INSERT INTO audit_seals (seq, row_id, row_digest, digest) VALUES (2, '059d832jp2611w0gz7nx2g2nz', '742c7b98d62a92f350824767b13e70fa3f94ad997111fed88320f56d119e2e6b', '73a1c8680ce2750b65e15033133ad49b28bf581134b66371be143ebfef36f931');
-- 
INSERT INTO audit_seals (seq, row_id, row_digest, digest) VALUES (3, '059ngm9555f7p1e8qqj7vpzwg', 'd3aed88a21bd23030f642bcaf70cc3866f7b85b262a9867c11facc50fe4d1e9a', '07f124d390f544b01d93957081b18f447ee1ce17da28ecc8f8514dd569ff17d4');
-- 
INSERT INTO audit_seals (seq, row_id, row_digest, digest) VALUES (4, '059tqz6zqexhxx121a2zp47nn', '66cf9a6490501ce5c4897b459efbc5831d81a7343392abf94f4ee89a5ffda1c3', 'b27a21a0fdf74f15b0cb6456c6a30137ff9992d65d272a4ce10e889893442672');
-- 
INSERT INTO audit_seals (seq, row_id, row_digest, digest) VALUES (5, '059vy0nck4k1zsn0fac2n17m9', '5bb72c0a1151fd0b1a28bd7b8c5ba7ac51d9fcb5995cfc1ec659f1027130000c', 'c76396aa868c264ff8db73b2ee3f0808836713a94615f7370791fdc7dde3db62');
-- 
INSERT INTO audit_seals (seq, row_id, row_digest, digest) VALUES (6, '059w5ak878ntkxexfegejrex1', '85cd7c10a7f22cbffde0fbacd4a11deabb3b7b47459d1843e58e5d28cd31bf39', 'cd11dc76e3d882988c31193159480e04b41d954b3d5c3877110dd62c903b93ff');
-- 
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, 1, '2026-11-22 14:19:09 +0000 UTC');
-- 
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, 1, '2026-11-22 14:19:09 +0000 UTC');
-- 
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (3, 2, 1, '2026-11-22 14:19:09 +0000 UTC');
-- 
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (4, 3, 1, '2026-11-22 14:19:09 +0000 UTC');
-- 
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (5, 5, 1, '2026-11-22 14:19:09 +0000 UTC');
-- 
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (6, 10, 1, '2026-11-22 14:19:09 +0000 UTC');
-- 
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (7, 20, 1, '2026-11-22 14:19:09 +0000 UTC');
-- 
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (8, 30, 1, '2026-11-22 14:19:09 +0000 UTC');
-- 
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (9, 40, 1, '2026-11-22 14:19:09 +0000 UTC');
-- 
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (10, 41, 1, '2026-11-22 14:19:09 +0000 UTC');
-- 
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (11, 50, 1, '2026-11-22 14:19:09 +0000 UTC');
-- 
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (12, 60, 1, '2026-11-22 14:19:09 +0000 UTC');
-- 
INSERT INTO job_schedules (name, slot) VALUES ('audit.seal', 1797933600000);
-- 
INSERT INTO job_schedules (name, slot) VALUES ('jobs.clean', 1797933600000);
-- 
INSERT INTO job_schedules (name, slot) VALUES ('meeting.remind', 1797933600000);
-- 
INSERT INTO job_schedules (name, slot) VALUES ('meeting.thank', 1797933600000);
-- 
INSERT INTO job_schedules (name, slot) VALUES ('network.flags', 1797906000000);
-- 
INSERT INTO job_schedules (name, slot) VALUES ('network.missing', 1797915600000);
-- 
INSERT INTO jobs (id, kind, args, unique_key, priority, state, due_at, attempt, max_attempts, fence, again, last_error, created_at, attempted_at, finished_at) VALUES ('06h7j9890035sp0m4dq7x91a8', 'every.jobs.clean', '{"at":1797328800000}', 'jobs.clean', 2, 'completed', 0, 1, 20, 1, FALSE, '', 1797328800000, 1797328800000, 1797328800000);
-- 
INSERT INTO jobs (id, kind, args, unique_key, priority, state, due_at, attempt, max_attempts, fence, again, last_error, created_at, attempted_at, finished_at) VALUES ('06h7j9890035sp0m4gcp5qb4t', 'every.audit.seal', '{"at":1797328800000}', 'audit.seal', 2, 'completed', 0, 1, 20, 1, FALSE, '', 1797328800000, 1797328800000, 1797328800000);
-- 
INSERT INTO jobs (id, kind, args, unique_key, priority, state, due_at, attempt, max_attempts, fence, again, last_error, created_at, attempted_at, finished_at) VALUES ('06h7j9890035sp0m4m8tvfrv4', 'every.retain', '{"at":1797297000000}', 'retain', 2, 'completed', 0, 1, 20, 1, FALSE, '', 1797328800000, 1797328800000, 1797328800000);
-- 
INSERT INTO jobs (id, kind, args, unique_key, priority, state, due_at, attempt, max_attempts, fence, again, last_error, created_at, attempted_at, finished_at) VALUES ('06h7j9890035sp0m4r7dybabg', 'every.org.tree', '{"at":1797285600000}', 'org.tree', 2, 'completed', 0, 1, 20, 1, FALSE, '', 1797328800000, 1797328800000, 1797328800000);
-- 
INSERT INTO jobs (id, kind, args, unique_key, priority, state, due_at, attempt, max_attempts, fence, again, last_error, created_at, attempted_at, finished_at) VALUES ('06h7j9890035sp0m4r8dxs05s', 'every.network.flags', '{"at":1797301200000}', 'network.flags', 2, 'completed', 0, 1, 20, 1, FALSE, '', 1797328800000, 1797328800000, 1797328800000);
-- 
INSERT INTO jobs (id, kind, args, unique_key, priority, state, due_at, attempt, max_attempts, fence, again, last_error, created_at, attempted_at, finished_at) VALUES ('06h7j9890035sp0m4s8nz7m2h', 'every.network.missing', '{"at":1797310800000}', 'network.missing', 2, 'completed', 0, 1, 20, 1, FALSE, '', 1797328800000, 1797328800000, 1797328800000);
-- 
INSERT INTO mail_outbox (id, kind, args, priority, state, due_at, attempt, queued_at, done_at, recipient, subject, message_id, size, last_error) VALUES ('06h05cp500wn9yc3w65c5pzk2', 'account.link', '{"Link":"06h05cp500wn9yc3w3fdyny01","Token":"gwdv7gzsdt5vfwo7qqd4th4p6p"}', 1, 'sent', 0, 1, 1795341600000, 1795341600000, 'aino.esimerkkila@example.org', 'Kirjautumislinkkisi', '', 3490, '');
-- 
INSERT INTO mail_outbox (id, kind, args, priority, state, due_at, attempt, queued_at, done_at, recipient, subject, message_id, size, last_error) VALUES ('06h05cp500wn9yc3we68q347c', 'account.link', '{"Link":"06h05cp500wn9yc3wbrjkdw3y","Token":"uqwmdlixxty4waqplhidpypnh7"}', 1, 'sent', 0, 1, 1795341600000, 1795341600000, 'ebba.exempelstrom@example.org', 'Din inloggningslänk', '', 3547, '');
-- 
INSERT INTO mail_outbox (id, kind, args, priority, state, due_at, attempt, queued_at, done_at, recipient, subject, message_id, size, last_error) VALUES ('06h05cp500wn9yc3wk6kxnceg', 'account.link', '{"Link":"06h05cp500wn9yc3wjv9zdzs3","Token":"2vfzbv3qkhk6sottjitkvorh7j"}', 1, 'sent', 0, 1, 1795341600000, 1795341600000, 'kaisa.kuvitelma@example.org', 'Kirjautumislinkkisi', '', 3467, '');
-- 
INSERT INTO mail_outbox (id, kind, args, priority, state, due_at, attempt, queued_at, done_at, recipient, subject, message_id, size, last_error) VALUES ('06h05cp500wn9yc3wwyfmpa5g', 'account.link', '{"Link":"06h05cp500wn9yc3wv4wnw4rq","Token":"nrmfdpoblms5xvaqsr7t2cvosw"}', 1, 'sent', 0, 1, 1795341600000, 1795341600000, 'matti.mallinen@example.org', 'Kirjautumislinkkisi', '', 3463, '');
-- 
INSERT INTO mail_outbox (id, kind, args, priority, state, due_at, attempt, queued_at, done_at, recipient, subject, message_id, size, last_error) VALUES ('06h05cp500wn9yc3wzg5vhf7d', 'account.link', '{"Link":"06h05cp500wn9yc3wywvkx7st","Token":"dqeox56d26qswl5lxlduebjxat"}', 1, 'sent', 0, 1, 1795341600000, 1795341600000, 'sirpa.satukangas@example.org', 'Kirjautumislinkkisi', '', 3471, '');
-- 
INSERT INTO mail_outbox (id, kind, args, priority, state, due_at, attempt, queued_at, done_at, recipient, subject, message_id, size, last_error) VALUES ('06h05cp500wn9yc3x60nhp1ag', 'account.link', '{"Link":"06h05cp500wn9yc3x3gqkqtga","Token":"kngzjwhrn54s24ak6xduhh3fsq"}', 1, 'sent', 0, 1, 1795341600000, 1795341600000, 'tuula.testamo@example.org', 'Kirjautumislinkkisi', '', 3459, '');
-- 
INSERT INTO mail_kept (id, recipient, message) VALUES ('06h05cp500wn9yc3w65c5pzk2', 'aino.esimerkkila@example.org', 'kept');
-- 
INSERT INTO mail_kept (id, recipient, message) VALUES ('06h05cp500wn9yc3we68q347c', 'ebba.exempelstrom@example.org', 'kept');
-- 
INSERT INTO meetings (id, status, kind, title, lead, description, agenda, langs, starts_at, ends_at, place, municipality, region, access_info, remote_url, audience, target_group, conditions, catering, contact_id, contact_name, contact_email, org_id, sequence, published_at, cancelled_at, cancel_reason, reminded_until, thanked_at, created_by, created_at, updated_at) VALUES ('06camrf8g39cbk3gxdb3x7sgx', 'published', 'meeting', '{"fi":"Kohtaaminen verkossa","sv":"Att mötas på nätet","en":"Meeting online"}', '', '{"fi":"Kuulemme kaksi lyhyttä kokemusta ja keskustelemme pienissä ryhmissä. Ota mukaan yksi oma kysymys.","sv":"Vi hör två korta erfarenheter och diskuterar i små grupper. Ta med en egen fråga.","en":"We hear two short accounts and talk in small groups. Bring one question of your own."}', '{"fi":"- 9.00 Kahvit ja esittelyt\n- 9.30 Alustus\n- 10.15 Keskustelu ryhmissä\n- 11.30 Yhteenveto ja seuraava tapaaminen","sv":"- 9.00 Kaffe och presentation\n- 9.30 Inledning\n- 10.15 Diskussion i grupper\n- 11.30 Sammanfattning och nästa träff"}', 'fi', 1761026400000, 1761030000000, '{"fi":"Kirjaston luentosali, Mallitie 12","sv":"Bibliotekets föreläsningssal, Modellvägen 12","en":"Lecture room of the library, Mallitie 12"}', '091', '01', '{"fi":"Ulko-ovella on yksi porras. Hissiin mahtuu pyörätuoli."}', '', 'interested', '', '', TRUE, '', 'Henna Harhamaa', 'henna.harhamaa@example.org', '', 0, 1755205200000, 0, '', 1755205200000, 0, '', 1755205200000, 1755205200000);
-- 
INSERT INTO meetings (id, status, kind, title, lead, description, agenda, langs, starts_at, ends_at, place, municipality, region, access_info, remote_url, audience, target_group, conditions, catering, contact_id, contact_name, contact_email, org_id, sequence, published_at, cancelled_at, cancel_reason, reminded_until, thanked_at, created_by, created_at, updated_at) VALUES ('06cqv1n4g233bfe7x5jra0q0k', 'published', 'meeting', '{"fi":"Strategia puoleksi sivuksi","sv":"Strategin på en halv sida","en":"A strategy on half a page"}', '', '{"fi":"Käymme läpi verkoston kyselyn tulokset ja sovimme seuraavan kauden teemoista.","sv":"Vi går igenom resultaten av nätverkets enkät och kommer överens om teman för nästa period.","en":"We go through the results of the network’s survey and agree on the themes of the next season."}', '{"fi":"- 9.00 Kahvit ja esittelyt\n- 9.30 Alustus\n- 10.15 Keskustelu ryhmissä\n- 11.30 Yhteenveto ja seuraava tapaaminen"}', 'fi', 1763460000000, 1763470800000, '{"fi":"Kirjaston luentosali, Mallitie 12","sv":"Bibliotekets föreläsningssal, Modellvägen 12","en":"Lecture room of the library, Mallitie 12"}', '091', '01', '{"fi":"Ulko-ovella on yksi porras. Hissiin mahtuu pyörätuoli.","sv":"Ett trappsteg vid ytterdörren. En rullstol ryms i hissen.","en":"One step at the front door. A wheelchair fits into the lift."}', '', 'interested', '', '', FALSE, '', 'Risto Tulkinto', 'risto.tulkinto2@example.org', '', 0, 1758747600000, 0, '', 1758747600000, 0, '', 1758747600000, 1758747600000);
-- 
INSERT INTO meetings (id, status, kind, title, lead, description, agenda, langs, starts_at, ends_at, place, municipality, region, access_info, remote_url, audience, target_group, conditions, catering, contact_id, contact_name, contact_email, org_id, sequence, published_at, cancelled_at, cancel_reason, reminded_until, thanked_at, created_by, created_at, updated_at) VALUES ('06czj7t4g3jwy242f5y8132b4', 'published', 'meeting', '{"fi":"Kun vertaisohjaaja väsyy","sv":"När kamrathandledaren blir trött","en":"When a peer instructor gets tired"}', '', '{"fi":"Käymme läpi verkoston kyselyn tulokset ja sovimme seuraavan kauden teemoista.","sv":"Vi går igenom resultaten av nätverkets enkät och kommer överens om teman för nästa period.","en":"We go through the results of the network’s survey and agree on the themes of the next season."}', '{"fi":"- 9.00 Kahvit ja esittelyt\n- 9.30 Alustus\n- 10.15 Keskustelu ryhmissä\n- 11.30 Yhteenveto ja seuraava tapaaminen","sv":"- 9.00 Kaffe och presentation\n- 9.30 Inledning\n- 10.15 Diskussion i grupper\n- 11.30 Sammanfattning och nästa träff","en":"- 09:00 Coffee and introductions\n- 09:30 Opening talk\n- 10:15 Discussion in groups\n- 11:30 Summary and next meeting"}', 'fi', 1766142000000, 1766149200000, '{"fi":"Pilvilinnan kokouskeskus, 3. kerros"}', '564', '17', '{"fi":"Esteetön sisäänkäynti sisäpihalta, hissi, induktiosilmukka.","sv":"Tillgänglig ingång från innergården, hiss, induktionsslinga.","en":"Step-free entrance from the courtyard, lift, induction loop."}', '', 'open', '', '', TRUE, '', 'Henna Harhamaa', 'henna.harhamaa@example.org', '', 0, 1760821200000, 0, '', 1760821200000, 0, '', 1760821200000, 1760821200000);
-- 
INSERT INTO meetings (id, status, kind, title, lead, description, agenda, langs, starts_at, ends_at, place, municipality, region, access_info, remote_url, audience, target_group, conditions, catering, contact_id, contact_name, contact_email, org_id, sequence, published_at, cancelled_at, cancel_reason, reminded_until, thanked_at, created_by, created_at, updated_at) VALUES ('06d79vpk03sgvc01w4jt52dq8', 'published', 'meeting', '{"fi":"Mitä luvut kertovat meistä?","sv":"Vad berättar siffrorna om oss?","en":"What do the figures say about us?"}', '', '{"fi":"Kuulemme kaksi lyhyttä kokemusta ja keskustelemme pienissä ryhmissä. Ota mukaan yksi oma kysymys.","sv":"Vi hör två korta erfarenheter och diskuterar i små grupper. Ta med en egen fråga.","en":"We hear two short accounts and talk in small groups. Bring one question of your own."}', '{"fi":"- 9.00 Kahvit ja esittelyt\n- 9.30 Alustus\n- 10.15 Keskustelu ryhmissä\n- 11.30 Yhteenveto ja seuraava tapaaminen"}', 'fi', 1767348000000, 1767358800000, '{"fi":"Esimerkkitalo, Satusali, Kuvitelmankatu 3","sv":"Exempelhuset, Sagosalen, Fantasigatan 3","en":"Esimerkkitalo, Satusali, Kuvitelmankatu 3"}', '837', '06', '{"fi":"Ulko-ovella on yksi porras. Hissiin mahtuu pyörätuoli.","sv":"Ett trappsteg vid ytterdörren. En rullstol ryms i hissen.","en":"One step at the front door. A wheelchair fits into the lift."}', '', 'open', '', '', FALSE, '', 'Risto Tulkinto', 'risto.tulkinto2@example.org', '', 0, 1762898400000, 0, '', 1762898400000, 0, '', 1762898400000, 1762898400000);
-- 
INSERT INTO meetings (id, status, kind, title, lead, description, agenda, langs, starts_at, ends_at, place, municipality, region, access_info, remote_url, audience, target_group, conditions, catering, contact_id, contact_name, contact_email, org_id, sequence, published_at, cancelled_at, cancel_reason, reminded_until, thanked_at, created_by, created_at, updated_at) VALUES ('06dfzym7001yacgaxrfvhceaz', 'published', 'meeting', '{"fi":"Aamukahvit verkoston kanssa","sv":"Morgonkaffe med nätverket","en":"Morning coffee with the network"}', '', '{"fi":"Vapaata keskustelua ja vertaistukea. Asialista syntyy paikan päällä."}', '{"fi":"- 9.00 Kahvit ja esittelyt\n- 9.30 Alustus\n- 10.15 Keskustelu ryhmissä\n- 11.30 Yhteenveto ja seuraava tapaaminen","sv":"- 9.00 Kaffe och presentation\n- 9.30 Inledning\n- 10.15 Diskussion i grupper\n- 11.30 Sammanfattning och nästa träff"}', 'fi', 1770120000000, 1770130800000, '', '', '', '', 'https://kokous.example.org/852212', 'members', '', '', FALSE, '', 'Henna Harhamaa', 'henna.harhamaa@example.org', '', 0, 1765231200000, 0, '', 1765231200000, 0, '', 1765231200000, 1765231200000);
-- 
INSERT INTO meetings (id, status, kind, title, lead, description, agenda, langs, starts_at, ends_at, place, municipality, region, access_info, remote_url, audience, target_group, conditions, catering, contact_id, contact_name, contact_email, org_id, sequence, published_at, cancelled_at, cancel_reason, reminded_until, thanked_at, created_by, created_at, updated_at) VALUES ('06ds0b4q022axwxrse82kymd7', 'published', 'meeting', '{"fi":"Vapaaehtoiset mukaan ja mukana","sv":"Frivilliga med och kvar","en":"Volunteers in and on board"}', '', '{"fi":"Kuulemme kaksi lyhyttä kokemusta ja keskustelemme pienissä ryhmissä. Ota mukaan yksi oma kysymys."}', '{"fi":"- 9.00 Kahvit ja esittelyt\n- 9.30 Alustus\n- 10.15 Keskustelu ryhmissä\n- 11.30 Yhteenveto ja seuraava tapaaminen","sv":"- 9.00 Kaffe och presentation\n- 9.30 Inledning\n- 10.15 Diskussion i grupper\n- 11.30 Sammanfattning och nästa träff","en":"- 09:00 Coffee and introductions\n- 09:30 Opening talk\n- 10:15 Discussion in groups\n- 11:30 Summary and next meeting"}', 'fi', 1773226800000, 1773235800000, '', '', '', '', 'https://kokous.example.org/428497', 'members', '', '', FALSE, '', 'Kaisa Kuvitelma', 'kaisa.kuvitelma@example.org', '', 0, 1767650400000, 0, '', 1767650400000, 0, '', 1767650400000, 1767650400000);
-- 
INSERT INTO meetings (id, status, kind, title, lead, description, agenda, langs, starts_at, ends_at, place, municipality, region, access_info, remote_url, audience, target_group, conditions, catering, contact_id, contact_name, contact_email, org_id, sequence, published_at, cancelled_at, cancel_reason, reminded_until, thanked_at, created_by, created_at, updated_at) VALUES ('06dxttzv03j4x7vnbb33ytm5b', 'published', 'meeting', '{"fi":"Hybriditapaaminen, joka toimii","sv":"En hybridträff som fungerar"}', '', '{"fi":"Tapaaminen alkaa kahvilla ja esittelykierroksella. Alustuksen jälkeen jokainen kirjaa yhden asian, jota kokeilee.","sv":"Träffen börjar med kaffe och en presentationsrunda. Efter inledningen skriver alla upp en sak att pröva.","en":"We begin with coffee and introductions. After the opening talk everybody writes down one thing to try."}', '{"fi":"1. Kuulumiset\n2. Kaksi esimerkkiä\n3. Mitä tästä opimme?\n4. Sovitaan jatkosta","sv":"1. Läget\n2. Två exempel\n3. Vad lär vi oss av det här?\n4. Vi kommer överens om fortsättningen","en":"1. News\n2. Two examples\n3. What do we learn from this?\n4. What next"}', 'fi', 1772780400000, 1772785800000, '', '', '', '', 'https://kokous.example.org/305507', 'members', '', '', FALSE, '', 'Risto Tulkinto', 'risto.tulkinto2@example.org', '', 0, 1768946400000, 0, '', 1768946400000, 0, '', 1768946400000, 1768946400000);
-- 
INSERT INTO meetings (id, status, kind, title, lead, description, agenda, langs, starts_at, ends_at, place, municipality, region, access_info, remote_url, audience, target_group, conditions, catering, contact_id, contact_name, contact_email, org_id, sequence, published_at, cancelled_at, cancel_reason, reminded_until, thanked_at, created_by, created_at, updated_at) VALUES ('06e02y3z03escrarz7zvn359y', 'published', 'meeting', '{"fi":"Hybriditapaaminen, joka toimii","sv":"En hybridträff som fungerar","en":"A hybrid meeting that works"}', '', '{"fi":"Tapaaminen alkaa kahvilla ja esittelykierroksella. Alustuksen jälkeen jokainen kirjaa yhden asian, jota kokeilee.","sv":"Träffen börjar med kaffe och en presentationsrunda. Efter inledningen skriver alla upp en sak att pröva.","en":"We begin with coffee and introductions. After the opening talk everybody writes down one thing to try."}', '{"fi":"1. Kuulumiset\n2. Kaksi esimerkkiä\n3. Mitä tästä opimme?\n4. Sovitaan jatkosta","sv":"1. Läget\n2. Två exempel\n3. Vad lär vi oss av det här?\n4. Vi kommer överens om fortsättningen","en":"1. News\n2. Two examples\n3. What do we learn from this?\n4. What next"}', 'fi', 1774350000000, 1774362600000, '', '', '', '', 'https://kokous.example.org/102301', 'open', '', '', FALSE, '', 'Emilia Keksimäki', 'emilia.keksimaki@example.org', '', 0, 1769551200000, 0, '', 1769551200000, 0, '', 1769551200000, 1769551200000);
-- 
INSERT INTO meetings (id, status, kind, title, lead, description, agenda, langs, starts_at, ends_at, place, municipality, region, access_info, remote_url, audience, target_group, conditions, catering, contact_id, contact_name, contact_email, org_id, sequence, published_at, cancelled_at, cancel_reason, reminded_until, thanked_at, created_by, created_at, updated_at) VALUES ('06e0qh9q03tr15vhwkkd2y9je', 'published', 'meeting', '{"fi":"Näin vaikutetaan kunnan talousarvioon","sv":"Så påverkas kommunens budget","en":"How to influence the municipal budget"}', '', '{"fi":"Tapaaminen alkaa kahvilla ja esittelykierroksella. Alustuksen jälkeen jokainen kirjaa yhden asian, jota kokeilee.","sv":"Träffen börjar med kaffe och en presentationsrunda. Efter inledningen skriver alla upp en sak att pröva.","en":"We begin with coffee and introductions. After the opening talk everybody writes down one thing to try."}', '{"fi":"- 9.00 Kahvit ja esittelyt\n- 9.30 Alustus\n- 10.15 Keskustelu ryhmissä\n- 11.30 Yhteenveto ja seuraava tapaaminen","sv":"- 9.00 Kaffe och presentation\n- 9.30 Inledning\n- 10.15 Diskussion i grupper\n- 11.30 Sammanfattning och nästa träff","en":"- 09:00 Coffee and introductions\n- 09:30 Opening talk\n- 10:15 Discussion in groups\n- 11:30 Summary and next meeting"}', 'fi', 1773820800000, 1773824400000, '{"fi":"Esimerkkitalo, Satusali, Kuvitelmankatu 3","sv":"Exempelhuset, Sagosalen, Fantasigatan 3"}', '167', '12', '{"fi":"Esteetön sisäänkäynti sisäpihalta, hissi, induktiosilmukka."}', 'https://kokous.example.org/742887', 'members', '', '', TRUE, '', 'Sanna Satukangas', 'sanna.satukangas@example.org', '', 0, 1769724000000, 0, '', 1769724000000, 0, '', 1769724000000, 1769724000000);
-- 
INSERT INTO meetings (id, status, kind, title, lead, description, agenda, langs, starts_at, ends_at, place, municipality, region, access_info, remote_url, audience, target_group, conditions, catering, contact_id, contact_name, contact_email, org_id, sequence, published_at, cancelled_at, cancel_reason, reminded_until, thanked_at, created_by, created_at, updated_at) VALUES ('06e0qh9q03va2m4622qekbkft', 'published', 'meeting', '{"fi":"Aamukahvit verkoston kanssa"}', '', '{"fi":"Käymme läpi verkoston kyselyn tulokset ja sovimme seuraavan kauden teemoista.","sv":"Vi går igenom resultaten av nätverkets enkät och kommer överens om teman för nästa period.","en":"We go through the results of the network’s survey and agree on the themes of the next season."}', '{"fi":"- 9.00 Kahvit ja esittelyt\n- 9.30 Alustus\n- 10.15 Keskustelu ryhmissä\n- 11.30 Yhteenveto ja seuraava tapaaminen","sv":"- 9.00 Kaffe och presentation\n- 9.30 Inledning\n- 10.15 Diskussion i grupper\n- 11.30 Sammanfattning och nästa träff","en":"- 09:00 Coffee and introductions\n- 09:30 Opening talk\n- 10:15 Discussion in groups\n- 11:30 Summary and next meeting"}', 'fi', 1773741600000, 1773750600000, '', '', '', '', 'https://kokous.example.org/491418', 'interested', '', '', FALSE, '', '', '', '', 0, 1769724000000, 0, '', 1769724000000, 0, '', 1769724000000, 1769724000000);
-- 
INSERT INTO meetings (id, status, kind, title, lead, description, agenda, langs, starts_at, ends_at, place, municipality, region, access_info, remote_url, audience, target_group, conditions, catering, contact_id, contact_name, contact_email, org_id, sequence, published_at, cancelled_at, cancel_reason, reminded_until, thanked_at, created_by, created_at, updated_at) VALUES ('06e20qn700qa15n2jhsgdhtvd', 'published', 'meeting', '{"fi":"Verkoston vuosi: mitä jatketaan, mitä lopetetaan?","sv":"Nätverkets år: vad fortsätter, vad slutar?","en":"The network’s year: what goes on, what ends?"}', '', '{"fi":"Vapaata keskustelua ja vertaistukea. Asialista syntyy paikan päällä.","sv":"Fritt samtal och kamratstöd. Listan över ämnen görs på plats.","en":"Open discussion and peer support. The agenda is made on the spot."}', '{"fi":"1. Kuulumiset\n2. Kaksi esimerkkiä\n3. Mitä tästä opimme?\n4. Sovitaan jatkosta","sv":"1. Läget\n2. Två exempel\n3. Vad lär vi oss av det här?\n4. Vi kommer överens om fortsättningen"}', 'fi', 1774335600000, 1774342800000, '{"fi":"Pilvilinnan kokouskeskus, 3. kerros","sv":"Luftslottets möteslokaler, våning 3"}', '698', '19', '{"fi":"Ulko-ovella on yksi porras. Hissiin mahtuu pyörätuoli.","sv":"Ett trappsteg vid ytterdörren. En rullstol ryms i hissen.","en":"One step at the front door. A wheelchair fits into the lift."}', '', 'open', '', '', TRUE, '', 'Katja Esimerkkinen', 'katja.esimerkkinen@example.org', '', 0, 1770069600000, 0, '', 1770069600000, 0, '', 1770069600000, 1770069600000);
-- 
INSERT INTO meetings (id, status, kind, title, lead, description, agenda, langs, starts_at, ends_at, place, municipality, region, access_info, remote_url, audience, target_group, conditions, catering, contact_id, contact_name, contact_email, org_id, sequence, published_at, cancelled_at, cancel_reason, reminded_until, thanked_at, created_by, created_at, updated_at) VALUES ('06e20qn703vq3vqazqsem7e66', 'published', 'meeting', '{"fi":"Turvallisempi tila käytännössä","sv":"Ett tryggare rum i praktiken","en":"A safer space in practice"}', '', '{"fi":"Käymme läpi verkoston kyselyn tulokset ja sovimme seuraavan kauden teemoista.","sv":"Vi går igenom resultaten av nätverkets enkät och kommer överens om teman för nästa period.","en":"We go through the results of the network’s survey and agree on the themes of the next season."}', '{"fi":"- 9.00 Kahvit ja esittelyt\n- 9.30 Alustus\n- 10.15 Keskustelu ryhmissä\n- 11.30 Yhteenveto ja seuraava tapaaminen","sv":"- 9.00 Kaffe och presentation\n- 9.30 Inledning\n- 10.15 Diskussion i grupper\n- 11.30 Sammanfattning och nästa träff","en":"- 09:00 Coffee and introductions\n- 09:30 Opening talk\n- 10:15 Discussion in groups\n- 11:30 Summary and next meeting"}', 'fi', 1774350000000, 1774353600000, '{"fi":"Pilvilinnan kokouskeskus, 3. kerros","sv":"Luftslottets möteslokaler, våning 3","en":"Pilvilinna meeting centre, 3rd floor"}', '091', '01', '{"fi":"Esteetön sisäänkäynti sisäpihalta, hissi, induktiosilmukka.","sv":"Tillgänglig ingång från innergården, hiss, induktionsslinga.","en":"Step-free entrance from the courtyard, lift, induction loop."}', '', 'members', '', '', TRUE, '', 'Kaisa Kuvitelma', 'kaisa.kuvitelma@example.org', '', 0, 1770069600000, 0, '', 1770069600000, 0, '', 1770069600000, 1770069600000);
-- 
INSERT INTO meetings (id, status, kind, title, lead, description, agenda, langs, starts_at, ends_at, place, municipality, region, access_info, remote_url, audience, target_group, conditions, catering, contact_id, contact_name, contact_email, org_id, sequence, published_at, cancelled_at, cancel_reason, reminded_until, thanked_at, created_by, created_at, updated_at) VALUES ('06e39y0q01fr6wrcngpcveakq', 'published', 'meeting', '{"fi":"Jäsenkysely, johon vastataan"}', '', '{"fi":"Kuulemme kaksi lyhyttä kokemusta ja keskustelemme pienissä ryhmissä. Ota mukaan yksi oma kysymys."}', '{"fi":"1. Kuulumiset\n2. Kaksi esimerkkiä\n3. Mitä tästä opimme?\n4. Sovitaan jatkosta"}', 'fi', 1773730800000, 1773743400000, '{"fi":"Esimerkkitalo, Satusali, Kuvitelmankatu 3","sv":"Exempelhuset, Sagosalen, Fantasigatan 3"}', '091', '01', '{"fi":"Ulko-ovella on yksi porras. Hissiin mahtuu pyörätuoli.","sv":"Ett trappsteg vid ytterdörren. En rullstol ryms i hissen.","en":"One step at the front door. A wheelchair fits into the lift."}', '', 'open', '', '', FALSE, '', 'Ingmar Skisstrand', 'ingmar.skisstrand@example.org', '', 0, 1770415200000, 0, '', 1770415200000, 0, '', 1770415200000, 1770415200000);
-- 
INSERT INTO meetings (id, status, kind, title, lead, description, agenda, langs, starts_at, ends_at, place, municipality, region, access_info, remote_url, audience, target_group, conditions, catering, contact_id, contact_name, contact_email, org_id, sequence, published_at, cancelled_at, cancel_reason, reminded_until, thanked_at, created_by, created_at, updated_at) VALUES ('06e3yh6f03tbmsm8dctns557v', 'published', 'meeting', '{"fi":"Uudet tutuiksi","sv":"Lär känna de nya","en":"Getting to know the newcomers"}', '', '{"fi":"Kuulemme kaksi lyhyttä kokemusta ja keskustelemme pienissä ryhmissä. Ota mukaan yksi oma kysymys."}', '{"fi":"- 9.00 Kahvit ja esittelyt\n- 9.30 Alustus\n- 10.15 Keskustelu ryhmissä\n- 11.30 Yhteenveto ja seuraava tapaaminen","sv":"- 9.00 Kaffe och presentation\n- 9.30 Inledning\n- 10.15 Diskussion i grupper\n- 11.30 Sammanfattning och nästa träff","en":"- 09:00 Coffee and introductions\n- 09:30 Opening talk\n- 10:15 Discussion in groups\n- 11:30 Summary and next meeting"}', 'fi', 1774252800000, 1774263600000, '', '', '', '', 'https://kokous.example.org/581279', 'members', '', '', FALSE, '', 'Marko Nimetönjoki', 'marko.nimetonjoki@example.org', '', 0, 1770588000000, 0, '', 1770588000000, 0, '', 1770588000000, 1770588000000);
-- 
INSERT INTO meetings (id, status, kind, title, lead, description, agenda, langs, starts_at, ends_at, place, municipality, region, access_info, remote_url, audience, target_group, conditions, catering, contact_id, contact_name, contact_email, org_id, sequence, published_at, cancelled_at, cancel_reason, reminded_until, thanked_at, created_by, created_at, updated_at) VALUES ('06e4k4c7039xts08v1t0g8b5b', 'published', 'meeting', '{"fi":"Selkeä kieli säästää aikaa","sv":"Klarspråk sparar tid","en":"Plain language saves time"}', '', '{"fi":"Työpajassa teemme yhdessä pohjan, jonka jokainen voi ottaa käyttöön omassa järjestössään.","sv":"I workshoppen gör vi tillsammans en mall som alla kan använda i sin egen organisation.","en":"In this workshop we make a template together that everybody can use in their own organisation."}', '{"fi":"- 9.00 Kahvit ja esittelyt\n- 9.30 Alustus\n- 10.15 Keskustelu ryhmissä\n- 11.30 Yhteenveto ja seuraava tapaaminen","sv":"- 9.00 Kaffe och presentation\n- 9.30 Inledning\n- 10.15 Diskussion i grupper\n- 11.30 Sammanfattning och nästa träff","en":"- 09:00 Coffee and introductions\n- 09:30 Opening talk\n- 10:15 Discussion in groups\n- 11:30 Summary and next meeting"}', 'fi', 1774936800000, 1774940400000, '', '', '', '', 'https://kokous.example.org/566323', 'members', '', '', FALSE, '', 'Henna Harhamaa', 'henna.harhamaa@example.org', '', 0, 1770760800000, 0, '', 1770760800000, 0, '', 1770760800000, 1770760800000);
-- 
INSERT INTO meetings (id, status, kind, title, lead, description, agenda, langs, starts_at, ends_at, place, municipality, region, access_info, remote_url, audience, target_group, conditions, catering, contact_id, contact_name, contact_email, org_id, sequence, published_at, cancelled_at, cancel_reason, reminded_until, thanked_at, created_by, created_at, updated_at) VALUES ('06e75h37024cmxrmngccegvwd', 'published', 'meeting', '{"fi":"Turvallisempi tila käytännössä","sv":"Ett tryggare rum i praktiken","en":"A safer space in practice"}', '', '{"fi":"Tapaaminen alkaa kahvilla ja esittelykierroksella. Alustuksen jälkeen jokainen kirjaa yhden asian, jota kokeilee.","sv":"Träffen börjar med kaffe och en presentationsrunda. Efter inledningen skriver alla upp en sak att pröva.","en":"We begin with coffee and introductions. After the opening talk everybody writes down one thing to try."}', '{"fi":"1. Kuulumiset\n2. Kaksi esimerkkiä\n3. Mitä tästä opimme?\n4. Sovitaan jatkosta","sv":"1. Läget\n2. Två exempel\n3. Vad lär vi oss av det här?\n4. Vi kommer överens om fortsättningen","en":"1. News\n2. Two examples\n3. What do we learn from this?\n4. What next"}', 'fi', 1774346400000, 1774351800000, '{"fi":"Kirjaston luentosali, Mallitie 12","sv":"Bibliotekets föreläsningssal, Modellvägen 12","en":"Lecture room of the library, Mallitie 12"}', '853', '02', '{"fi":"Esteetön sisäänkäynti sisäpihalta, hissi, induktiosilmukka.","sv":"Tillgänglig ingång från innergården, hiss, induktionsslinga.","en":"Step-free entrance from the courtyard, lift, induction loop."}', 'https://kokous.example.org/553230', 'members', '', '', TRUE, '', 'Aino Kuulopuhe', 'aino.kuulopuhe@example.org', '', 0, 1771452000000, 0, '', 1771452000000, 0, '', 1771452000000, 1771452000000);
-- 
INSERT INTO meetings (id, status, kind, title, lead, description, agenda, langs, starts_at, ends_at, place, municipality, region, access_info, remote_url, audience, target_group, conditions, catering, contact_id, contact_name, contact_email, org_id, sequence, published_at, cancelled_at, cancel_reason, reminded_until, thanked_at, created_by, created_at, updated_at) VALUES ('06e7t48z00vheczwvfqptby8r', 'published', 'meeting', '{"fi":"Varainhankinta ilman kiirettä","sv":"Medelanskaffning utan brådska","en":"Fundraising without haste"}', '', '{"fi":"Käymme läpi verkoston kyselyn tulokset ja sovimme seuraavan kauden teemoista.","sv":"Vi går igenom resultaten av nätverkets enkät och kommer överens om teman för nästa period.","en":"We go through the results of the network’s survey and agree on the themes of the next season."}', '{"fi":"1. Kuulumiset\n2. Kaksi esimerkkiä\n3. Mitä tästä opimme?\n4. Sovitaan jatkosta","sv":"1. Läget\n2. Två exempel\n3. Vad lär vi oss av det här?\n4. Vi kommer överens om fortsättningen"}', 'fi', 1774609200000, 1774612800000, '{"fi":"Esimerkkitalo, Satusali, Kuvitelmankatu 3"}', '091', '01', '{"fi":"Esteetön sisäänkäynti sisäpihalta, hissi, induktiosilmukka.","sv":"Tillgänglig ingång från innergården, hiss, induktionsslinga.","en":"Step-free entrance from the courtyard, lift, induction loop."}', '', 'open', '', '', TRUE, '', 'Jari Esimerkkilä', 'jari.esimerkkila@example.org', '', 0, 1771624800000, 0, '', 1771624800000, 0, '', 1771624800000, 1771624800000);
-- 
INSERT INTO meetings (id, status, kind, title, lead, description, agenda, langs, starts_at, ends_at, place, municipality, region, access_info, remote_url, audience, target_group, conditions, catering, contact_id, contact_name, contact_email, org_id, sequence, published_at, cancelled_at, cancel_reason, reminded_until, thanked_at, created_by, created_at, updated_at) VALUES ('06ef70v3001rf8zqa2qpnv9e0', 'published', 'meeting', '{"fi":"Avoimet ovet esimerkkitalossa","sv":"Öppet hus i exempelhuset","en":"Open house at the example house"}', '', '{"fi":"Työpajassa teemme yhdessä pohjan, jonka jokainen voi ottaa käyttöön omassa järjestössään.","sv":"I workshoppen gör vi tillsammans en mall som alla kan använda i sin egen organisation.","en":"In this workshop we make a template together that everybody can use in their own organisation."}', '{"fi":"- 9.00 Kahvit ja esittelyt\n- 9.30 Alustus\n- 10.15 Keskustelu ryhmissä\n- 11.30 Yhteenveto ja seuraava tapaaminen"}', 'fi', 1779184800000, 1779192000000, '{"fi":"Esimerkkitalo, Satusali, Kuvitelmankatu 3","sv":"Exempelhuset, Sagosalen, Fantasigatan 3","en":"Esimerkkitalo, Satusali, Kuvitelmankatu 3"}', '564', '17', '{"fi":"Esteetön sisäänkäynti sisäpihalta, hissi, induktiosilmukka.","sv":"Tillgänglig ingång från innergården, hiss, induktionsslinga.","en":"Step-free entrance from the courtyard, lift, induction loop."}', 'https://kokous.example.org/436274', 'open', '', '', FALSE, '', 'Marko Nimetönjoki', 'marko.nimetonjoki@example.org', '', 0, 1773612000000, 0, '', 1773612000000, 0, '', 1773612000000, 1773612000000);
-- 
INSERT INTO meetings (id, status, kind, title, lead, description, agenda, langs, starts_at, ends_at, place, municipality, region, access_info, remote_url, audience, target_group, conditions, catering, contact_id, contact_name, contact_email, org_id, sequence, published_at, cancelled_at, cancel_reason, reminded_until, thanked_at, created_by, created_at, updated_at) VALUES ('06efhadz01fz7awyetf2scm05', 'published', 'meeting', '{"fi":"Strategia puoleksi sivuksi","sv":"Strategin på en halv sida","en":"A strategy on half a page"}', '', '{"fi":"Vapaata keskustelua ja vertaistukea. Asialista syntyy paikan päällä.","sv":"Fritt samtal och kamratstöd. Listan över ämnen görs på plats.","en":"Open discussion and peer support. The agenda is made on the spot."}', '{"fi":"- 9.00 Kahvit ja esittelyt\n- 9.30 Alustus\n- 10.15 Keskustelu ryhmissä\n- 11.30 Yhteenveto ja seuraava tapaaminen"}', 'fi', 1778058000000, 1778068800000, '{"fi":"Kirjaston luentosali, Mallitie 12","sv":"Bibliotekets föreläsningssal, Modellvägen 12","en":"Lecture room of the library, Mallitie 12"}', '167', '12', '{"fi":"Ulko-ovella on yksi porras. Hissiin mahtuu pyörätuoli."}', 'https://kokous.example.org/648076', 'members', '', '', FALSE, '', 'Jari Esimerkkilä', 'jari.esimerkkila@example.org', '', 0, 1773698400000, 0, '', 1773698400000, 0, '', 1773698400000, 1773698400000);
-- 
INSERT INTO meetings (id, status, kind, title, lead, description, agenda, langs, starts_at, ends_at, place, municipality, region, access_info, remote_url, audience, target_group, conditions, catering, contact_id, contact_name, contact_email, org_id, sequence, published_at, cancelled_at, cancel_reason, reminded_until, thanked_at, created_by, created_at, updated_at) VALUES ('06efhadz02znztks9xm10qxcq', 'published', 'meeting', '{"fi":"Muutos organisaatiossa, rauha työssä","sv":"Förändring i organisationen, ro i arbetet","en":"Change in the organisation, calm at work"}', '', '{"fi":"Työpajassa teemme yhdessä pohjan, jonka jokainen voi ottaa käyttöön omassa järjestössään.","sv":"I workshoppen gör vi tillsammans en mall som alla kan använda i sin egen organisation.","en":"In this workshop we make a template together that everybody can use in their own organisation."}', '{"fi":"1. Kuulumiset\n2. Kaksi esimerkkiä\n3. Mitä tästä opimme?\n4. Sovitaan jatkosta","sv":"1. Läget\n2. Två exempel\n3. Vad lär vi oss av det här?\n4. Vi kommer överens om fortsättningen","en":"1. News\n2. Two examples\n3. What do we learn from this?\n4. What next"}', 'fi', 1778752800000, 1778765400000, '{"fi":"Kuvitteellisen opintokeskuksen luokka A","sv":"Den påhittade studiecentralens klassrum A","en":"Imaginary study centre, classroom A"}', '837', '06', '{"fi":"Ulko-ovella on yksi porras. Hissiin mahtuu pyörätuoli."}', '', 'open', '', '', TRUE, '', 'Ingmar Skisstrand', 'ingmar.skisstrand@example.org', '', 0, 1773698400000, 0, '', 1773698400000, 0, '', 1773698400000, 1773698400000);
-- 
INSERT INTO meeting_networks (meeting_id, network_id, position) VALUES ('06camrf8g39cbk3gxdb3x7sgx', '06h007wq032kxbpj196bw0bqe', 0);
-- 
INSERT INTO meeting_networks (meeting_id, network_id, position) VALUES ('06cqv1n4g233bfe7x5jra0q0k', '06h007wq0352rbetq715jcnpg', 0);
-- 
INSERT INTO meeting_networks (meeting_id, network_id, position) VALUES ('06czj7t4g3jwy242f5y8132b4', '06h007wq032kxbpj196bw0bqe', 0);
-- 
INSERT INTO meeting_networks (meeting_id, network_id, position) VALUES ('06d79vpk03sgvc01w4jt52dq8', '06h007wq0352rbetq715jcnpg', 0);
-- 
INSERT INTO meeting_networks (meeting_id, network_id, position) VALUES ('06dfzym7001yacgaxrfvhceaz', '06h007wq032kxbpj196bw0bqe', 0);
-- 
INSERT INTO meeting_networks (meeting_id, network_id, position) VALUES ('06ds0b4q022axwxrse82kymd7', '06h007wq00bg13hse20mwh42r', 0);
-- 
INSERT INTO meeting_notes (meeting_id, present, present_word, theme, points, next_theme, next_conveners, visibility, published_at, author_id, author_name, updated_at) VALUES ('06camrf8g39cbk3gxdb3x7sgx', 23, '', '{"fi":"johtaminen","sv":"ledarskap","en":"leadership"}', '{"fi":"- Kokemuksia jaettiin avoimesti.\n- Moni tekee samaa työtä yksin.\n- Kerätään hyvät käytännöt yhteen paikkaan.","sv":"- Erfarenheter delades öppet.\n- Många gör samma arbete ensamma.\n- God praxis samlas på ett ställe.","en":"- Experience was shared openly.\n- Many do the same work alone.\n- Good practices will be collected in one place."}', '{"fi":"yksin tehtävissään","sv":"ensam i sitt uppdrag","en":"alone in one’s role"}', '', 'members', 1761030000000, '', 'Henna Harhamaa', 1761030000000);
-- 
INSERT INTO meeting_notes (meeting_id, present, present_word, theme, points, next_theme, next_conveners, visibility, published_at, author_id, author_name, updated_at) VALUES ('06czj7t4g3jwy242f5y8132b4', 17, '', '{"fi":"työn ilo"}', '{"fi":"- Kiire puhutti eniten.\n- Kaksi järjestöä tarjoutui kertomaan lisää.\n- Kaikki vastaavat kyselyyn kuun loppuun mennessä.","sv":"- Brådskan väckte mest diskussion.\n- Två organisationer erbjöd sig att berätta mer.\n- Alla besvarar enkäten före månadens slut.","en":"- Haste was what people talked about most.\n- Two organisations offered to tell more.\n- Everybody answers the survey by the end of the month."}', '{"fi":"uusien jäsenten mukaan saaminen","sv":"att få med nya medlemmar","en":"getting new members on board"}', '', 'public', 1766149200000, '', 'Henna Harhamaa', 1766149200000);
-- 
INSERT INTO meeting_notes (meeting_id, present, present_word, theme, points, next_theme, next_conveners, visibility, published_at, author_id, author_name, updated_at) VALUES ('06dfzym7001yacgaxrfvhceaz', 25, '', '{"fi":"tiedon jakaminen","sv":"att dela kunskap","en":"sharing knowledge"}', '{"fi":"- Kokemuksia jaettiin avoimesti.\n- Moni tekee samaa työtä yksin.\n- Kerätään hyvät käytännöt yhteen paikkaan.","sv":"- Erfarenheter delades öppet.\n- Många gör samma arbete ensamma.\n- God praxis samlas på ett ställe.","en":"- Experience was shared openly.\n- Many do the same work alone.\n- Good practices will be collected in one place."}', '{"fi":"työn ilo","sv":"arbetsglädje","en":"joy of work"}', '', 'public', 1770130800000, '', 'Henna Harhamaa', 1770130800000);
-- 
INSERT INTO meeting_notes (meeting_id, present, present_word, theme, points, next_theme, next_conveners, visibility, published_at, author_id, author_name, updated_at) VALUES ('06ds0b4q022axwxrse82kymd7', 22, '', '{"fi":"uusien jäsenten mukaan saaminen","sv":"att få med nya medlemmar","en":"getting new members on board"}', '{"fi":"- Lyhyt viesti luetaan, pitkä ei.\n- Sovittiin yhteisestä pohjasta.\n- Seuraavaksi kokeillaan pareittain."}', '{"fi":"hybriditapaamiset","sv":"hybridträffar","en":"hybrid meetings"}', '', 'members', 1773235800000, '', 'Kaisa Kuvitelma', 1773235800000);
-- 
INSERT INTO meeting_notes (meeting_id, present, present_word, theme, points, next_theme, next_conveners, visibility, published_at, author_id, author_name, updated_at) VALUES ('06dxttzv03j4x7vnbb33ytm5b', 21, '', '{"fi":"selkeä kieli"}', '{"fi":"- Kiire puhutti eniten.\n- Kaksi järjestöä tarjoutui kertomaan lisää.\n- Kaikki vastaavat kyselyyn kuun loppuun mennessä.","sv":"- Brådskan väckte mest diskussion.\n- Två organisationer erbjöd sig att berätta mer.\n- Alla besvarar enkäten före månadens slut."}', '{"fi":"vaikuttaminen kuntaan","sv":"att påverka kommunen","en":"influencing the municipality"}', '', 'members', 1772785800000, '', 'Risto Tulkinto', 1772785800000);
-- 
INSERT INTO meeting_notes (meeting_id, present, present_word, theme, points, next_theme, next_conveners, visibility, published_at, author_id, author_name, updated_at) VALUES ('06e02y3z03escrarz7zvn359y', 18, '', '{"fi":"tiedon jakaminen","sv":"att dela kunskap","en":"sharing knowledge"}', '{"fi":"- Kiire puhutti eniten.\n- Kaksi järjestöä tarjoutui kertomaan lisää.\n- Kaikki vastaavat kyselyyn kuun loppuun mennessä."}', '{"fi":"tiedon jakaminen"}', '', 'members', 1774362600000, '', 'Emilia Keksimäki', 1774362600000);
-- 
INSERT INTO network_answer_keys (key_hash, member_id, person_id, made_at) VALUES ('5041d09387971ea20dfaed01e6dd8d9f4c02e7b3a7e63a6e6c37a116662e4dc1', '06h9tccd00980k6jb6hbjxdza', '06h007wq034en77s1brxvwytr', 1797933600000);
-- 
INSERT INTO network_answer_keys (key_hash, member_id, person_id, made_at) VALUES ('574b5ff2a53733e14e498a83793f903019d5e76b6a64fef66d4c9047d8fb471b', '06h9tccd00980k6jbreaf3pvy', '06h007wq00wgygdn5mhyfnxx4', 1797933600000);
-- 
INSERT INTO network_answer_keys (key_hash, member_id, person_id, made_at) VALUES ('af1a98614d150401ec6f3f752da0aaba313a6c1ccd4797d87ecc3e523ebb69c3', '06h9tccd00980k6jb6hbjxdza', '06h007wq03p3g88e95pygb2f9', 1797933600000);
-- 
INSERT INTO network_answer_keys (key_hash, member_id, person_id, made_at) VALUES ('be322276568d9a88e220aec382fe8d5ab8647f90ba754882b744a926c3a0e55b', '06h9tccd00980k6jbreaf3pvy', '06h007wq02b2mz204t8tmrtrs', 1797933600000);
-- 
INSERT INTO network_figures (id, network_id, org_id, what, value, qualifier, as_of, note, source) VALUES ('06h05cp500vns2vks5bbh2f3c', '', '', '{"fi":"järjestöammattilaista SOSTEn verkostoissa","sv":"organisationsanställda i SOSTEs nätverk","en":"professionals in SOSTE''s networks"}', 1300, '', '2016-02-23', '{"fi":"Lähde ei kerro, onko joku laskettu useammin kuin kerran.","sv":"Källan säger inte om någon räknats mer än en gång.","en":"The source does not say whether anyone was counted more than once."}', '06h05cp500vns2vkmkzne4maz');
-- 
INSERT INTO networks (id, slug, name, name_sort, name_fold, short_name, kind, region, languages, purpose, goals, aims, enough, structure, how_to_join, join_policy, visibility, published, phase, phase_on, phase_by, founder, founded, founded_part, founded_how, answers, confirmed, confirmed_on, funder, funding_ends, ended_on, merged_into, remarks, produced, source, version, created_at, updated_at) VALUES ('06h007wq0066jbge2gs10gdvb', 'ensimmainen-vuosi', '{"fi":"Ensimmäinen vuosi järjestössä","sv":"Första året i en organisation","en":"First year in an organisation"}', '164c174f17f316cd17411741190716cd174f164c174f0109185f1836177117f316cd010916e6190717bd16e6164c17f31816190817f317f31907000000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', 'ensimmainen vuosi jarjestossa forsta aret i en organisation first year in an organisation', '', 'newcomers', '', 'fi sv', '{"fi":"Ensimmäinen vuosi järjestössä: sanat, ihmiset ja tavat tutuiksi.","sv":"Första året i en organisation: ord, människor och vanor blir bekanta.","en":"The first year in an organisation: getting to know its words, people and ways."}', '', 'exchange', '', '', '', 'open', 'public', TRUE, 'active', '2026-01-22', '', '', '2026-01', '', '', '', '', '', '', '', '', '', '', '', '', 1, 1769032800000, 1769032800000);
-- 
INSERT INTO networks (id, slug, name, name_sort, name_fold, short_name, kind, region, languages, purpose, goals, aims, enough, structure, how_to_join, join_policy, visibility, published, phase, phase_on, phase_by, founder, founded, founded_part, founded_how, answers, confirmed, confirmed_on, funder, funding_ends, ended_on, merged_into, remarks, produced, source, version, created_at, updated_at) VALUES ('06h007wq00bg13hse20mwh42r', 'esimerkin-viestijat', '{"fi":"Esimerkin viestijät","sv":"Exempels kommunikatörer","en":"Example communicators"}', '164c17f316cd1741164c17bd16ff16cd174f0109185f16cd164c17f3181616cd16e61907181600000020002000200020002000200020002000200020002000200020002000200020002000200020', 'esimerkin viestijat exempels kommunikatorer example communicators', '', 'profession', '', 'fi sv', '{"fi":"Verkosto on järjestöjen viestijöille, joista moni hoitaa viestintää yksin. Vaihdamme kokemuksia, kommentoimme toistemme luonnoksia ja opimme yhdessä.","sv":"Nätverket är till för organisationernas kommunikatörer, av vilka många sköter kommunikationen ensamma. Vi utbyter erfarenheter, kommenterar varandras utkast och lär oss tillsammans.","en":"The network is for people who do communications in NGOs, many of them alone. We exchange experience, comment on each other’s drafts and learn together."}', '{"fi":"Kukaan ei hoida viestintää yksin. Neljä tapaamista vuodessa ja yksi yhteinen pohja joka kerta.","sv":"Ingen sköter kommunikationen ensam. Fyra träffar om året och en gemensam mall varje gång.","en":"Nobody does communications alone. Four meetings a year, and one template made together each time."}', 'advocacy foresight', '', '', '', 'open', 'public', TRUE, 'active', '2023-05-18', '', '', '2023-05', '', '', '{"competence":{"fi":"Vertaisuus ja käytännön osaaminen.","sv":"Utbyte mellan likar och praktiskt kunnande.","en":"Exchange between peers, and practical skill."},"environment":{"fi":"Järjestöt viestivät pienillä resursseilla monille yleisöille.","sv":"Organisationer kommunicerar med små resurser till många målgrupper.","en":"Organisations communicate with many audiences on small resources."},"members":{"fi":"Jäsenjärjestöjen viestinnästä vastaavat, myös osa-aikaiset.","sv":"De som ansvarar för kommunikationen i medlemsorganisationerna, även deltidsanställda.","en":"Those in charge of communications in member organisations, part-timers too."},"opportunities":{"fi":"Mahdollisuus oppia nopeasti. Riskinä kiire.","sv":"Möjlighet att lära sig snabbt. Risken är brådska.","en":"A chance to learn fast. The risk is haste."},"task":{"fi":"Auttaa viestijöitä onnistumaan työssään.","sv":"Hjälpa kommunikatörer att lyckas i sitt arbete.","en":"To help communicators succeed in their work."},"upkeep":{"fi":"Kaksi vetäjää, vuosisuunnitelma ja muistiinpanot joka kerrasta.","sv":"Två ledare, en årsplan och anteckningar från varje gång.","en":"Two leads, a year plan and notes of each meeting."}}', '', '', '', '', '', '', '', '', '', 1, 1684357200000, 1684357200000);
-- 
INSERT INTO networks (id, slug, name, name_sort, name_fold, short_name, kind, region, languages, purpose, goals, aims, enough, structure, how_to_join, join_policy, visibility, published, phase, phase_on, phase_by, founder, founded, founded_part, founded_how, answers, confirmed, confirmed_on, funder, funding_ends, ended_on, merged_into, remarks, produced, source, version, created_at, updated_at) VALUES ('06h007wq012630gddrvtwshwh', 'pienet-esimerkkijarjestot', '{"fi":"Pienten esimerkkijärjestöjen verkosto","sv":"Nätverket för små exempelorganisationer","en":"Network of small example organisations"}', '179616cd164c174f1816164c174f0109164c17f316cd1741164c17bd16ff16ff16cd16e6190717bd16e6164c17f31816190816e6164c174f0109185f164c17bd16ff177117f31816177100000020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', 'pienten esimerkkijarjestojen verkosto natverket for sma exempelorganisationer network of small example organisations', '', 'small_organisations', '', 'fi sv', '{"fi":"Valtakunnallisille järjestöille, joissa on alle kymmenen työntekijää ja joissa jokainen tekee kaikkea.","sv":"För riksomfattande organisationer med färre än tio anställda, där alla gör allt.","en":"For national organisations with fewer than ten employees, where everybody does everything."}', '', 'peer_support advocacy foresight', '', '', '', 'request', 'public', TRUE, 'active', '2020-05-13', '', '', '2020-05', '', '', '', '', '', '', '', '', '', '', '', '', 1, 1589317200000, 1589317200000);
-- 
INSERT INTO networks (id, slug, name, name_sort, name_fold, short_name, kind, region, languages, purpose, goals, aims, enough, structure, how_to_join, join_policy, visibility, published, phase, phase_on, phase_by, founder, founded, founded_part, founded_how, answers, confirmed, confirmed_on, funder, funding_ends, ended_on, merged_into, remarks, produced, source, version, created_at, updated_at) VALUES ('06h007wq01g26pdvrmb8114rw', 'avustusten-hakijat', '{"fi":"Avustusten hakijoiden esimerkkiverkosto","sv":"Exempelnätverket för understödssökande","en":"Example network of grant applicants"}', '15ef185f183617f31816183617f31816164c174f010916b415ef16ff16cd16e6177116cd1631164c174f0109164c17f316cd1741164c17bd16ff16ff16cd185f164c17bd16ff177117f3181617710000002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', 'avustusten hakijoiden esimerkkiverkosto exempelnatverket for understodssokande example network of grant applicants', '', 'theme', '', 'fi sv', '{"fi":"Puhumme kirjanpidosta, avustuksista, varainhankinnasta ja hyvästä hallinnosta käytännössä.","sv":"Vi talar om bokföring, understöd, medelanskaffning och god förvaltning i praktiken.","en":"We talk about bookkeeping, grants, fundraising and good governance in practice."}', '', 'learning advocacy foresight', '', '', '', 'open', 'public', TRUE, 'forming', '2026-09-22', '', '', '2026', '', '', '', '', '', '', '', '', '', '', '', '', 1, 1790024400000, 1790024400000);
-- 
INSERT INTO networks (id, slug, name, name_sort, name_fold, short_name, kind, region, languages, purpose, goals, aims, enough, structure, how_to_join, join_policy, visibility, published, phase, phase_on, phase_by, founder, founded, founded_part, founded_how, answers, confirmed, confirmed_on, funder, funding_ends, ended_on, merged_into, remarks, produced, source, version, created_at, updated_at) VALUES ('06h007wq01n7dkme811er2e3b', 'pirkanmaan-esimerkki', '{"fi":"Pirkanmaan esimerkkiverkosto","sv":"Exempelnätverket i Birkaland","en":"Example network of Pirkanmaa"}', '179616cd17bd16ff15ef174f174115ef15ef174f0109164c17f316cd1741164c17bd16ff16ff16cd185f164c17bd16ff177117f31816177100000020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', 'pirkanmaan esimerkkiverkosto exempelnatverket i birkaland example network of pirkanmaa', '', 'region', '06', 'fi', '{"fi":"Alueen järjestöammattilaiset tapaavat, vaihtavat kuulumisia ja vaikuttavat yhdessä hyvinvointialueeseen ja kuntiin.","sv":"Landskapets organisationsanställda träffas, utbyter nyheter och påverkar tillsammans i välfärdsområdet och kommunerna.","en":"NGO professionals of the region meet, exchange news and together influence the wellbeing services county and the municipalities."}', '', 'learning', '', '', '', 'open', 'public', TRUE, 'active', '2023-07-05', '', '', '2023-07', '', '', '', '', '', '', '', '', '', '', '', '', 1, 1688504400000, 1688504400000);
-- 
INSERT INTO networks (id, slug, name, name_sort, name_fold, short_name, kind, region, languages, purpose, goals, aims, enough, structure, how_to_join, join_policy, visibility, published, phase, phase_on, phase_by, founder, founded, founded_part, founded_how, answers, confirmed, confirmed_on, funder, funding_ends, ended_on, merged_into, remarks, produced, source, version, created_at, updated_at) VALUES ('06h007wq01vmpfm0y71wayt4r', 'esimerkkitilat', '{"fi":"Esimerkkitilojen verkosto","sv":"Nätverket för exempellokaler","en":"Network of example premises"}', '164c17f316cd1741164c17bd16ff16ff16cd181616cd1711177116e6164c174f0109185f164c17bd16ff177117f31816177100000020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', 'esimerkkitilojen verkosto natverket for exempellokaler network of example premises', '', 'other', '', 'fi', '{"fi":"Ne, joilla on tiloja, ja ne, jotka niitä etsivät.","sv":"De som har lokaler och de som söker sådana.","en":"Those who have rooms and those who look for them."}', '', 'exchange advocacy', '', '', '', 'open', 'public', TRUE, 'active', '2024-12-11', '', '', '2024-12', '', '', '', '', '', '', '', '', '', '', '', '', 1, 1733868000000, 1733868000000);
-- 
INSERT INTO networks (id, slug, name, name_sort, name_fold, short_name, kind, region, languages, purpose, goals, aims, enough, structure, how_to_join, join_policy, visibility, published, phase, phase_on, phase_by, founder, founded, founded_part, founded_how, answers, confirmed, confirmed_on, funder, funding_ends, ended_on, merged_into, remarks, produced, source, version, created_at, updated_at) VALUES ('06h007wq02hb04ffg1vjdvta3', 'esimerkin-toiminnanjohtajat', '{"fi":"Toiminnanjohtajien esimerkkirinki","sv":"Exempelringen för verksamhetsledare","en":"Example circle of executive directors"}', '1816177116cd174116cd174f174f15ef174f16e6177116b4181615ef16e616cd164c174f0109164c17f316cd1741164c17bd16ff16ff16cd17bd16cd174f16ff16cd0000002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', 'toiminnanjohtajien esimerkkirinki exempelringen for verksamhetsledare example circle of executive directors', '', 'profession', '', 'fi sv', '{"fi":"Luottamuksellinen joukko, jossa toiminnanjohtajat puhuvat johtamisesta, hallitustyöstä ja omasta jaksamisestaan.","sv":"En förtrolig krets där verksamhetsledare talar om ledarskap, styrelsearbete och om att själv orka.","en":"A confidential circle in which executive directors talk about leading, boards and their own well-being."}', '', 'learning advocacy foresight', '', '', '', 'invitation', 'public', TRUE, 'active', '2024-03-28', '', '', '2024-03', '', '', '', '', '', '', '', '', '', '', '', '', 1, 1711576800000, 1711576800000);
-- 
INSERT INTO networks (id, slug, name, name_sort, name_fold, short_name, kind, region, languages, purpose, goals, aims, enough, structure, how_to_join, join_policy, visibility, published, phase, phase_on, phase_by, founder, founded, founded_part, founded_how, answers, confirmed, confirmed_on, funder, funding_ends, ended_on, merged_into, remarks, produced, source, version, created_at, updated_at) VALUES ('06h007wq032kxbpj196bw0bqe', 'digiloikan-esimerkki', '{"fi":"Digiloikan esimerkkiverkosto","sv":"Exempelnätverket för digisprånget","en":"Example network of the digital leap"}', '163116cd169116cd1711177116cd16ff15ef174f0109164c17f316cd1741164c17bd16ff16ff16cd185f164c17bd16ff177117f31816177100000020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', 'digiloikan esimerkkiverkosto exempelnatverket for digispranget example network of the digital leap', '', 'theme', '', 'fi', '{"fi":"Autamme järjestöjä auttamaan verkossa: välineet, ohjaajien tuki, tietoturva.","sv":"Vi hjälper organisationer att hjälpa på nätet: verktyg, stöd för handledare, datasäkerhet.","en":"We help organisations to help online: tools, support for guides, security."}', '', 'learning exchange foresight', '', '', '', 'open', 'public', TRUE, 'ended', '2026-06-22', '', '', '2023-09', '', '', '', '', '', '', '', '2026-06-22', '', '', '{"fi":"Opas verkossa auttamiseen","sv":"Guide för hjälp på nätet","en":"Guide to helping online"}', '', 1, 1695070800000, 1695070800000);
-- 
INSERT INTO networks (id, slug, name, name_sort, name_fold, short_name, kind, region, languages, purpose, goals, aims, enough, structure, how_to_join, join_policy, visibility, published, phase, phase_on, phase_by, founder, founded, founded_part, founded_how, answers, confirmed, confirmed_on, funder, funding_ends, ended_on, merged_into, remarks, produced, source, version, created_at, updated_at) VALUES ('06h007wq033vpsyn2x0m5552n', 'esimerkin-vetajat', '{"fi":"Esimerkin vetäjien rinki","sv":"Exempels nätverksledare","en":"Example circle of leads"}', '164c17f316cd1741164c17bd16ff16cd174f0109185f164c1816190716e616cd164c174f010917bd16cd174f16ff16cd0000002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', 'esimerkin vetajien rinki exempels natverksledare example circle of leads', '', 'leads', '', 'fi sv', '{"fi":"Verkostojen vetäjät sparraavat toisiaan neljästi vuodessa.","sv":"Nätverksledare sparrar varandra fyra gånger om året.","en":"Leads of networks spar with each other four times a year."}', '', 'learning advocacy', '', '', '', 'invitation', 'public', TRUE, 'active', '2016-07-20', '', '', '2016-07', '', '', '', '', '', '', '', '', '', '', '', '', 1, 1468962000000, 1468962000000);
-- 
INSERT INTO networks (id, slug, name, name_sort, name_fold, short_name, kind, region, languages, purpose, goals, aims, enough, structure, how_to_join, join_policy, visibility, published, phase, phase_on, phase_by, founder, founded, founded_part, founded_how, answers, confirmed, confirmed_on, funder, funding_ends, ended_on, merged_into, remarks, produced, source, version, created_at, updated_at) VALUES ('06h007wq0352rbetq715jcnpg', 'esimerkin-tiedottajat', '{"fi":"Tiedottajien esimerkkiverkosto","sv":"Exempelnätverket för informatörer","en":"Example network of information officers"}', '181616cd164c163117711816181615ef16e616cd164c174f0109164c17f316cd1741164c17bd16ff16ff16cd185f164c17bd16ff177117f3181617710000002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', 'tiedottajien esimerkkiverkosto exempelnatverket for informatorer example network of information officers', '', 'profession', '', 'fi', '{"fi":"Verkosto on järjestöjen viestijöille, joista moni hoitaa viestintää yksin. Vaihdamme kokemuksia, kommentoimme toistemme luonnoksia ja opimme yhdessä.","sv":"Nätverket är till för organisationernas kommunikatörer, av vilka många sköter kommunikationen ensamma. Vi utbyter erfarenheter, kommenterar varandras utkast och lär oss tillsammans.","en":"The network is for people who do communications in NGOs, many of them alone. We exchange experience, comment on each other’s drafts and learn together."}', '', 'exchange foresight', '', '', '', 'open', 'public', TRUE, 'merged', '2026-11-22', '', '', '2024-06', '', '', '', '', '', '', '', '2026-07-22', '06h007wq00bg13hse20mwh42r', '', '', '', 2, 1719608400000, 1795341600000);
-- 
INSERT INTO networks (id, slug, name, name_sort, name_fold, short_name, kind, region, languages, purpose, goals, aims, enough, structure, how_to_join, join_policy, visibility, published, phase, phase_on, phase_by, founder, founded, founded_part, founded_how, answers, confirmed, confirmed_on, funder, funding_ends, ended_on, merged_into, remarks, produced, source, version, created_at, updated_at) VALUES ('06h007wq036gkbc0v88srf6jr', 'pohjanmaan-esimerkki', '{"fi":"Pohjanmaan esimerkkiverkosto","sv":"Exempelnätverket i Österbotten","en":"Example network of Ostrobothnia"}', '1796177116b416e615ef174f174115ef15ef174f0109164c17f316cd1741164c17bd16ff16ff16cd185f164c17bd16ff177117f31816177100000020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', 'pohjanmaan esimerkkiverkosto exempelnatverket i osterbotten example network of ostrobothnia', '', 'region', '15', 'fi sv', '{"fi":"Alueen järjestöammattilaiset tapaavat, vaihtavat kuulumisia ja vaikuttavat yhdessä hyvinvointialueeseen ja kuntiin.","sv":"Landskapets organisationsanställda träffas, utbyter nyheter och påverkar tillsammans i välfärdsområdet och kommunerna.","en":"NGO professionals of the region meet, exchange news and together influence the wellbeing services county and the municipalities."}', '', 'peer_support foresight', '', '', '', 'open', 'public', TRUE, 'active', '2024-03-11', '', '', '2024-03', '', '', '', '', '', '', '', '', '', '', '', '', 1, 1710108000000, 1710108000000);
-- 
INSERT INTO networks (id, slug, name, name_sort, name_fold, short_name, kind, region, languages, purpose, goals, aims, enough, structure, how_to_join, join_policy, visibility, published, phase, phase_on, phase_by, founder, founded, founded_part, founded_how, answers, confirmed, confirmed_on, funder, funding_ends, ended_on, merged_into, remarks, produced, source, version, created_at, updated_at) VALUES ('06h007wq03kc281znzjhfc20c', 'kuvitellut-potilasjarjestot', '{"fi":"Kuviteltujen potilasjärjestöjen verkosto","sv":"Nätverket för påhittade patientorganisationer","en":"Network of imagined patient organisations"}', '16ff1836185f16cd1816164c17111816183616e6164c174f010917961771181616cd171115ef17f316e6190717bd16e6164c17f31816190816e6164c174f0109185f164c17bd16ff177117f31816177100000020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', 'kuviteltujen potilasjarjestojen verkosto natverket for pahittade patientorganisationer network of imagined patient organisations', '', 'patient_organisations', '', 'fi', '{"fi":"Potilaiden ja läheisten järjestöt tekevät yhdessä vaikuttamistyötä ja jakavat tietoa.","sv":"Patienternas och de närståendes organisationer påverkar tillsammans och delar kunskap.","en":"Organisations of patients and their families advocate together and share knowledge."}', '', 'exchange advocacy', '', '', '', 'seat', 'public', TRUE, 'active', '2021-10-02', '', '', '2021-10', '', '', '', '', '', '', '', '', '', '', '', '', 1, 1633122000000, 1633122000000);
-- 
INSERT INTO networks (id, slug, name, name_sort, name_fold, short_name, kind, region, languages, purpose, goals, aims, enough, structure, how_to_join, join_policy, visibility, published, phase, phase_on, phase_by, founder, founded, founded_part, founded_how, answers, confirmed, confirmed_on, funder, funding_ends, ended_on, merged_into, remarks, produced, source, version, created_at, updated_at) VALUES ('06h007wq03xkg47djrrg9bza8', 'kuviteltu-vertaistuki', '{"fi":"Kuvitellun vertaistuen verkosto","sv":"Nätverket för påhittat kamratstöd","en":"Network of imagined peer support"}', '16ff1836185f16cd1816164c171117111836174f0109185f164c17bd181615ef16cd17f318161836164c174f0109185f164c17bd16ff177117f31816177100000020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', 'kuvitellun vertaistuen verkosto natverket for pahittat kamratstod network of imagined peer support', '', 'theme', '', 'fi', '{"fi":"Verkosto kehittää vertaistukea kasvokkain ja verkossa.","sv":"Nätverket utvecklar kamratstöd ansikte mot ansikte och på nätet.","en":"The network develops peer support face to face and online."}', '', 'learning exchange foresight', '', '', '', 'request', 'public', TRUE, 'active', '2016-02-06', '', '', '2016-02', '', '', '', '', '', '', '', '', '', '', '', '', 1, 1454709600000, 1454709600000);
-- 
INSERT INTO networks (id, slug, name, name_sort, name_fold, short_name, kind, region, languages, purpose, goals, aims, enough, structure, how_to_join, join_policy, visibility, published, phase, phase_on, phase_by, founder, founded, founded_part, founded_how, answers, confirmed, confirmed_on, funder, funding_ends, ended_on, merged_into, remarks, produced, source, version, created_at, updated_at) VALUES ('06h05cp500vns2vkp24sysx6y', 'viestijat', '{"fi":"Järjestöviestijöiden verkosto","sv":"Nätverket för organisationskommunikatörer","en":"Network of organisation communicators"}', '16e6190717bd16e6164c17f318161908185f16cd164c17f3181616cd16e6190816cd1631164c174f0109185f164c17bd16ff177117f318161771000000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', 'jarjestoviestijoiden verkosto natverket for organisationskommunikatorer network of organisation communicators', '', 'profession', '', '', '', '', '', '', '', '', 'request', 'public', TRUE, '', '', '', '', '', '', '', '', '', '', '', '', '', '', '[{"fi":"yksi isoimmista","sv":"ett av de största","en":"one of the largest"}]', '', '06h05cp500vns2vkmkzne4maz', 1, 1795341600000, 1795341600000);
-- 
INSERT INTO networks (id, slug, name, name_sort, name_fold, short_name, kind, region, languages, purpose, goals, aims, enough, structure, how_to_join, join_policy, visibility, published, phase, phase_on, phase_by, founder, founded, founded_part, founded_how, answers, confirmed, confirmed_on, funder, funding_ends, ended_on, merged_into, remarks, produced, source, version, created_at, updated_at) VALUES ('06h05cp500vns2vkpyphd2cxy', 'pienet-jarjestot', '{"fi":"Pienten järjestöjen verkosto","sv":"Nätverket för små organisationer","en":"Network of small organisations"}', '179616cd164c174f1816164c174f010916e6190717bd16e6164c17f31816190816e6164c174f0109185f164c17bd16ff177117f31816177100000020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', 'pienten jarjestojen verkosto natverket for sma organisationer network of small organisations', '', 'small_organisations', '', '', '{"fi":"tukea valtakunnallisia järjestöjä, joissa on alle kymmenen työntekijää","sv":"stödja riksomfattande organisationer med färre än tio anställda","en":"to support national organisations with fewer than ten employees"}', '', '', '', '', '', 'request', 'public', TRUE, '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '06h05cp500vns2vkmkzne4maz', 1, 1795341600000, 1795341600000);
-- 
INSERT INTO networks (id, slug, name, name_sort, name_fold, short_name, kind, region, languages, purpose, goals, aims, enough, structure, how_to_join, join_policy, visibility, published, phase, phase_on, phase_by, founder, founded, founded_part, founded_how, answers, confirmed, confirmed_on, funder, funding_ends, ended_on, merged_into, remarks, produced, source, version, created_at, updated_at) VALUES ('06h05cp500vns2vkqjqf0v5h9', 'varsinais-suomi', '{"fi":"Varsinais-Suomen alueverkosto","sv":"Regionala nätverket i Egentliga Finland","en":"Regional network of Southwest Finland"}', '185f15ef17bd17f316cd174f15ef16cd17f3010d17f3183617711741164c174f010915ef17111836164c185f164c17bd16ff177117f318161771000000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', 'varsinais-suomen alueverkosto regionala natverket i egentliga finland regional network of southwest finland', '', 'region', '02', '', '', '', '', '', '', '', 'request', 'public', TRUE, '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '06h05cp500vns2vkmkzne4maz', 1, 1795341600000, 1795341600000);
-- 
INSERT INTO networks (id, slug, name, name_sort, name_fold, short_name, kind, region, languages, purpose, goals, aims, enough, structure, how_to_join, join_policy, visibility, published, phase, phase_on, phase_by, founder, founded, founded_part, founded_how, answers, confirmed, confirmed_on, funder, funding_ends, ended_on, merged_into, remarks, produced, source, version, created_at, updated_at) VALUES ('06h05cp500vns2vkqz3ht5cyr', 'lappi', '{"fi":"Lapin alueverkosto","sv":"Regionala nätverket i Lappland","en":"Regional network of Lapland"}', '171115ef179616cd174f010915ef17111836164c185f164c17bd16ff177117f3181617710000002000200020002000200020002000200020002000200020002000200020002000200020', 'lapin alueverkosto regionala natverket i lappland regional network of lapland', '', 'region', '19', '', '', '', '', '', '', '', 'request', 'public', TRUE, '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '06h05cp500vns2vkmkzne4maz', 1, 1795341600000, 1795341600000);
-- 
INSERT INTO networks (id, slug, name, name_sort, name_fold, short_name, kind, region, languages, purpose, goals, aims, enough, structure, how_to_join, join_policy, visibility, published, phase, phase_on, phase_by, founder, founded, founded_part, founded_how, answers, confirmed, confirmed_on, funder, funding_ends, ended_on, merged_into, remarks, produced, source, version, created_at, updated_at) VALUES ('06h05cp500vns2vkr88xrdevy', 'kainuu', '{"fi":"Kainuun alueverkosto","sv":"Regionala nätverket i Kajanaland","en":"Regional network of Kainuu"}', '16ff15ef16cd174f18361836174f010915ef17111836164c185f164c17bd16ff177117f318161771000000200020002000200020002000200020002000200020002000200020002000200020002000200020', 'kainuun alueverkosto regionala natverket i kajanaland regional network of kainuu', '', 'region', '18', '', '', '', '', '', '', '', 'request', 'public', TRUE, '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '06h05cp500vns2vkmkzne4maz', 1, 1795341600000, 1795341600000);
-- 
INSERT INTO networks (id, slug, name, name_sort, name_fold, short_name, kind, region, languages, purpose, goals, aims, enough, structure, how_to_join, join_policy, visibility, published, phase, phase_on, phase_by, founder, founded, founded_part, founded_how, answers, confirmed, confirmed_on, funder, funding_ends, ended_on, merged_into, remarks, produced, source, version, created_at, updated_at) VALUES ('06h05cp500vns2vkrdx2r4ftt', 'potka', '{"fi":"Potilasjärjestöjen verkosto Potka","sv":"Patientorganisationernas nätverk Potka","en":"Network of patient organisations Potka"}', '17961771181616cd171115ef17f316e6190717bd16e6164c17f31816190816e6164c174f0109185f164c17bd16ff177117f318161771010917961771181616ff15ef0000002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', 'potilasjarjestojen verkosto potka patientorganisationernas natverk potka network of patient organisations potka', '', 'patient_organisations', '', '', '', '', '', '', '', '', 'request', 'public', TRUE, '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '06h05cp500vns2vkmkzne4maz', 1, 1795341600000, 1795341600000);
-- 
INSERT INTO networks (id, slug, name, name_sort, name_fold, short_name, kind, region, languages, purpose, goals, aims, enough, structure, how_to_join, join_policy, visibility, published, phase, phase_on, phase_by, founder, founded, founded_part, founded_how, answers, confirmed, confirmed_on, funder, funding_ends, ended_on, merged_into, remarks, produced, source, version, created_at, updated_at) VALUES ('06h05cp500vns2vkrrw0kjdna', 'kuve', '{"fi":"Kuntoutusta käsittelevä Kuve-verkosto","sv":"Kuve-nätverket för rehabilitering","en":"Kuve network on rehabilitation"}', '16ff1836174f1816177118361816183617f3181615ef010916ff190717f316cd18161816164c1711164c185f1907010916ff1836185f164c010d185f164c17bd16ff177117f31816177100000020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', 'kuntoutusta kasitteleva kuve-verkosto kuve-natverket for rehabilitering kuve network on rehabilitation', '', 'theme', '', '', '', '', '', '', '', '', 'request', 'public', TRUE, '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '06h05cp500vns2vkmkzne4maz', 1, 1795341600000, 1795341600000);
-- 
INSERT INTO network_channels (id, network_id, place, kind, title, url, discussion) VALUES ('06h007wq012n9csz6epznysw9', '06h007wq03kc281znzjhfc20c', 0, 'mailing_list', '', '', FALSE);
-- 
INSERT INTO network_channels (id, network_id, place, kind, title, url, discussion) VALUES ('06h007wq01wyah3pe9x5jvngr', '06h007wq02hb04ffg1vjdvta3', 0, 'teams', '', '', FALSE);
-- 
INSERT INTO network_channels (id, network_id, place, kind, title, url, discussion) VALUES ('06h007wq03546n6jtb7x418qy', '06h007wq01g26pdvrmb8114rw', 0, 'teams', '', '', FALSE);
-- 
INSERT INTO network_channels (id, network_id, place, kind, title, url, discussion) VALUES ('06h007wq035gdzq1863ws4s29', '06h007wq00bg13hse20mwh42r', 1, 'mailing_list', '', '', TRUE);
-- 
INSERT INTO network_channels (id, network_id, place, kind, title, url, discussion) VALUES ('06h007wq03taxp94f2hmv3pw9', '06h007wq00bg13hse20mwh42r', 0, 'facebook_group', '', '', FALSE);
-- 
INSERT INTO network_channels (id, network_id, place, kind, title, url, discussion) VALUES ('06h05cp500vns2vkp7c4990jn', '06h05cp500vns2vkp24sysx6y', 0, 'facebook_group', '', '', FALSE);
-- 
INSERT INTO network_channel_counts (id, channel_id, members, qualifier, as_of) VALUES ('06h007wq002c4mdn9s0826b9n', '06h007wq012n9csz6epznysw9', 36, 'about', '2025-11-18');
-- 
INSERT INTO network_channel_counts (id, channel_id, members, qualifier, as_of) VALUES ('06h007wq02fnvp1hmb41rnchs', '06h007wq01wyah3pe9x5jvngr', 131, 'about', '2025-12-05');
-- 
INSERT INTO network_channel_counts (id, channel_id, members, qualifier, as_of) VALUES ('06h007wq02r5513cvzbnjh3c1', '06h007wq03taxp94f2hmv3pw9', 310, 'about', '2026-08-22');
-- 
INSERT INTO network_channel_counts (id, channel_id, members, qualifier, as_of) VALUES ('06h007wq02ym3nz0as3fdn11z', '06h007wq03546n6jtb7x418qy', 147, 'about', '2026-01-16');
-- 
INSERT INTO network_channel_counts (id, channel_id, members, qualifier, as_of) VALUES ('06h007wq03cg1py9e57v5840z', '06h007wq03taxp94f2hmv3pw9', 275, '', '2025-08-22');
-- 
INSERT INTO network_channel_counts (id, channel_id, members, qualifier, as_of) VALUES ('06h05cp500vns2vkpatvx6rz3', '06h05cp500vns2vkp7c4990jn', 275, '', '2016-02-23');
-- 
INSERT INTO network_conditions (id, network_id, place, attribute, operator, value, strictness) VALUES ('06h007wq010fkrgx7a1dj2ha7', '06h007wq0066jbge2gs10gdvb', 0, 'position.started', 'within', '1', 'self_declared');
-- 
INSERT INTO network_conditions (id, network_id, place, attribute, operator, value, strictness) VALUES ('06h007wq0221f5rmx4hf1354p', '06h007wq012630gddrvtwshwh', 1, 'organisation.employees', '<', '10', 'self_declared');
-- 
INSERT INTO network_conditions (id, network_id, place, attribute, operator, value, strictness) VALUES ('06h007wq03j8echbaah1bggg4', '06h007wq012630gddrvtwshwh', 0, 'organisation.scope', '=', 'national', 'self_declared');
-- 
INSERT INTO network_conditions (id, network_id, place, attribute, operator, value, strictness) VALUES ('06h05cp500vns2vkq2nf81wcw', '06h05cp500vns2vkpyphd2cxy', 0, 'organisation.scope', '=', 'national', 'self_declared');
-- 
INSERT INTO network_conditions (id, network_id, place, attribute, operator, value, strictness) VALUES ('06h05cp500vns2vkq2qh4y72n', '06h05cp500vns2vkpyphd2cxy', 1, 'organisation.employees', '<', '10', 'self_declared');
-- 
INSERT INTO network_follows (id, network_id, email, lang, mail, key_hash, asked_at, used_at) VALUES ('06h9tccd00980k6hy1r0e2ap2', '06h007wq00bg13hse20mwh42r', 'seuraaja@example.org', 'fi', 'now', 'a09fe437dfe2d564f96bb45269de9420776b92e52f29e85d6ce8954fad8e2335', 1797933600000, 0);
-- 
INSERT INTO network_messages (id, network_id, author, subject, body, audience, created_at, sent_at, recipients) VALUES ('06h9tccd00980k6hze5nndj5m', '06h007wq00bg13hse20mwh42r', '06h007wq01apk8sm9w7kqg11e', '{"fi":"Kuulumisia"}', '{"fi":"Hei"}', 'all', 1797933600000, 1797933600000, 161);
-- 
INSERT INTO network_past_meetings (id, network_id, held, part, held_sort, mode, meetings, meetings_qualifier, attended, attended_qualifier, remark, source) VALUES ('06h05cp500vns2vkprcm7vhr6', '06h05cp500vns2vkp24sysx6y', '2016-02', 'early', '2016-02-01', 'onsite', 1, '', 60, 'over', '{"fi":"pitkästä aikaa kasvokkain","sv":"ansikte mot ansikte efter en lång tid","en":"face to face after a long time"}', '06h05cp500vns2vkmkzne4maz');
-- 
INSERT INTO network_past_meetings (id, network_id, held, part, held_sort, mode, meetings, meetings_qualifier, attended, attended_qualifier, remark, source) VALUES ('06h05cp500vns2vkqbp6qykt4', '06h05cp500vns2vkpyphd2cxy', '2016-02', 'early', '2016-02-01', '', 1, '', 0, '', '', '06h05cp500vns2vkmkzne4maz');
-- 
INSERT INTO network_past_meetings (id, network_id, held, part, held_sort, mode, meetings, meetings_qualifier, attended, attended_qualifier, remark, source) VALUES ('06h05cp500vns2vkqstrn6y7t', '06h05cp500vns2vkqjqf0v5h9', '2016', '', '2016-01-01', '', 1, 'at_least', 0, '', '', '06h05cp500vns2vkmkzne4maz');
-- 
INSERT INTO network_past_meetings (id, network_id, held, part, held_sort, mode, meetings, meetings_qualifier, attended, attended_qualifier, remark, source) VALUES ('06h05cp500vns2vkr3vgtn8dp', '06h05cp500vns2vkqz3ht5cyr', '2016', '', '2016-01-01', '', 1, 'at_least', 0, '', '', '06h05cp500vns2vkmkzne4maz');
-- 
INSERT INTO network_past_meetings (id, network_id, held, part, held_sort, mode, meetings, meetings_qualifier, attended, attended_qualifier, remark, source) VALUES ('06h05cp500vns2vkrbff5zgsr', '06h05cp500vns2vkr88xrdevy', '2016', '', '2016-01-01', '', 1, 'at_least', 0, '', '', '06h05cp500vns2vkmkzne4maz');
-- 
INSERT INTO network_past_meetings (id, network_id, held, part, held_sort, mode, meetings, meetings_qualifier, attended, attended_qualifier, remark, source) VALUES ('06h05cp500vns2vkrhfc42a2w', '06h05cp500vns2vkrdx2r4ftt', '2016', '', '2016-01-01', '', 1, 'at_least', 0, '', '', '06h05cp500vns2vkmkzne4maz');
-- 
INSERT INTO network_plans (network_id, year, meetings) VALUES ('06h007wq0066jbge2gs10gdvb', 2025, 14);
-- 
INSERT INTO network_plans (network_id, year, meetings) VALUES ('06h007wq0066jbge2gs10gdvb', 2026, 12);
-- 
INSERT INTO network_plans (network_id, year, meetings) VALUES ('06h007wq00bg13hse20mwh42r', 2025, 11);
-- 
INSERT INTO network_plans (network_id, year, meetings) VALUES ('06h007wq00bg13hse20mwh42r', 2026, 5);
-- 
INSERT INTO network_plans (network_id, year, meetings) VALUES ('06h007wq012630gddrvtwshwh', 2025, 12);
-- 
INSERT INTO network_plans (network_id, year, meetings) VALUES ('06h007wq012630gddrvtwshwh', 2026, 13);
-- 
INSERT INTO network_themes (id, network_id, place, theme, theme_fold) VALUES ('06h007wq000xy6svwtwsqgn4c', '06h007wq0352rbetq715jcnpg', 3, '{"fi":"jäsenkyselyt","sv":"medlemsenkäter","en":"member surveys"}', 'jasenkyselyt medlemsenkater member surveys');
-- 
INSERT INTO network_themes (id, network_id, place, theme, theme_fold) VALUES ('06h007wq003c8k6xw196crp79', '06h007wq036gkbc0v88srf6jr', 1, '{"fi":"tiedon jakaminen"}', 'tiedon jakaminen');
-- 
INSERT INTO network_themes (id, network_id, place, theme, theme_fold) VALUES ('06h007wq004mxe44n3ffc7dyy', '06h007wq036gkbc0v88srf6jr', 0, '{"fi":"jäsenkyselyt","sv":"medlemsenkäter","en":"member surveys"}', 'jasenkyselyt medlemsenkater member surveys');
-- 
INSERT INTO network_themes (id, network_id, place, theme, theme_fold) VALUES ('06h007wq0092mw94yczs1ajry', '06h007wq00bg13hse20mwh42r', 1, '{"fi":"tiedon jakaminen","sv":"att dela kunskap","en":"sharing knowledge"}', 'tiedon jakaminen att dela kunskap sharing knowledge');
-- 
INSERT INTO network_themes (id, network_id, place, theme, theme_fold) VALUES ('06h007wq00bx2gtcsk87vw11x', '06h007wq03kc281znzjhfc20c', 3, '{"fi":"tapahtumien turvallisuus","sv":"säkerhet vid evenemang"}', 'tapahtumien turvallisuus sakerhet vid evenemang');
-- 
INSERT INTO network_themes (id, network_id, place, theme, theme_fold) VALUES ('06h007wq00ew0405x0fkx9yvm', '06h007wq012630gddrvtwshwh', 4, '{"fi":"vertaisohjaajien tuki"}', 'vertaisohjaajien tuki');
-- 
INSERT INTO org_sources (id, alias, title, publisher, published_at, lang, url) VALUES ('06h05cp500vns2vkmkzne4maz', 'N', 'SOSTEn verkostot kokoavat 1 300 järjestöammattilaista', '06h05cp500vns2vkmpvnc1zaw', 1456207740000, 'fi', '');
-- 
INSERT INTO org_sources (id, alias, title, publisher, published_at, lang, url) VALUES ('06h05cp500vns2vkms2s0p1ba', 'S', 'Siviksen aluetyö muuttuu ajan mukana', '06h05cp500vns2vkmtjmdm82d', 1522147740000, 'fi', '');
-- 
INSERT INTO organisations (id, slug, kind, scope, business_id, municipality, region, langs, email, web, offers, inferred, source, ended_on, end_reason, successor, version, created_at, updated_at) VALUES ('06h007wq0002jysf4rvdtdgyb', 'pohjois-savon-arvailtu-saaristopiiri-ry', 'district', 'regional', '', '', '11', 'fi', '', '', '', '', '', '', '', '', 1, 1795298400000, 1795298400000);
-- 
INSERT INTO organisations (id, slug, kind, scope, business_id, municipality, region, langs, email, web, offers, inferred, source, ended_on, end_reason, successor, version, created_at, updated_at) VALUES ('06h007wq000844gq31y0gfynp', 'pohjois-savon-hypoteettinen-tahtipiiri-ry', 'district', 'regional', '', '', '11', 'fi', '', '', '', '', '', '', '', '', 1, 1795298400000, 1795298400000);
-- 
INSERT INTO organisations (id, slug, kind, scope, business_id, municipality, region, langs, email, web, offers, inferred, source, ended_on, end_reason, successor, version, created_at, updated_at) VALUES ('06h007wq000sejg02bjbyte24', 'olettaman-tarunomainen-saunayhdistys-ry', 'association', 'local', '', '244', '', 'fi', '', '', '', '', '', '', '', '', 1, 1795298400000, 1795298400000);
-- 
INSERT INTO organisations (id, slug, kind, scope, business_id, municipality, region, langs, email, web, offers, inferred, source, ended_on, end_reason, successor, version, created_at, updated_at) VALUES ('06h007wq0010wrt5wh9a3egjd', 'pirkanmaan-keksitty-ikaystavapiiri-ry', 'district', 'regional', '', '', '06', 'fi', '', '', '', '', '', '', '', '', 1, 1795298400000, 1795298400000);
-- 
INSERT INTO organisations (id, slug, kind, scope, business_id, municipality, region, langs, email, web, offers, inferred, source, ended_on, end_reason, successor, version, created_at, updated_at) VALUES ('06h007wq0016ywc75d9tghe80', 'leikitty-soutuliitto-ry', 'national', 'national', '', '179', '', 'fi sv', '', '', '', '', '', '', '', '', 1, 1795298400000, 1795298400000);
-- 
INSERT INTO organisations (id, slug, kind, scope, business_id, municipality, region, langs, email, web, offers, inferred, source, ended_on, end_reason, successor, version, created_at, updated_at) VALUES ('06h007wq002h1dz7ssrwpae4v', 'pohjois-pohjanmaan-tekaistu-saunapiiri-ry', 'district', 'regional', '', '', '17', 'fi', '', '', '', '', '', '', '', '', 1, 1795298400000, 1795298400000);
-- 
INSERT INTO organisations (id, slug, kind, scope, business_id, municipality, region, langs, email, web, offers, inferred, source, ended_on, end_reason, successor, version, created_at, updated_at) VALUES ('06h007wq003yst4jvgmacys45', 'keski-suomen-mielikuvituksellinen-harrastuspiiri-ry', 'district', 'regional', '', '', '13', 'fi', '', '', '', '', '', '', '', '', 1, 1795298400000, 1795298400000);
-- 
INSERT INTO organisations (id, slug, kind, scope, business_id, municipality, region, langs, email, web, offers, inferred, source, ended_on, end_reason, successor, version, created_at, updated_at) VALUES ('06h007wq004h7yhya1awccr5p', 'tarinaperan-unelmoitu-kompassiyhdistys-ry', 'association', 'local', '', '762', '', 'fi', '', '', '', '', '', '', '', '', 1, 1795298400000, 1795298400000);
-- 
INSERT INTO organisations (id, slug, kind, scope, business_id, municipality, region, langs, email, web, offers, inferred, source, ended_on, end_reason, successor, version, created_at, updated_at) VALUES ('06h007wq004mztzxxhkhs5x7c', 'hypoteettinen-lintuliitto-ry', 'national', 'national', '', '297', '', 'fi sv', '', '', '', '', '', '', '', '', 1, 1795298400000, 1795298400000);
-- 
INSERT INTO organisations (id, slug, kind, scope, business_id, municipality, region, langs, email, web, offers, inferred, source, ended_on, end_reason, successor, version, created_at, updated_at) VALUES ('06h007wq0052f27hnchcejb1f', 'huhuttu-pihapeliliitto-ry', 'national', 'national', '', '091', '', 'fi sv', '', '', '', '', '', '', '', '', 1, 1795298400000, 1795298400000);
-- 
INSERT INTO organisations (id, slug, kind, scope, business_id, municipality, region, langs, email, web, offers, inferred, source, ended_on, end_reason, successor, version, created_at, updated_at) VALUES ('06h007wq0056xvhrt6btsbe3b', 'naennainen-saaristoliitto-ry', 'national', 'national', '', '091', '', 'fi sv', '', '', '', '', '', '', '', '', 1, 1795298400000, 1795298400000);
-- 
INSERT INTO organisations (id, slug, kind, scope, business_id, municipality, region, langs, email, web, offers, inferred, source, ended_on, end_reason, successor, version, created_at, updated_at) VALUES ('06h007wq007k12zkc56zf2h36', 'taruniemen-arvailtu-kasityoyhdistys-ry', 'association', 'local', '', '435', '', 'fi', '', '', '', '', '', '', '', '', 1, 1795298400000, 1795298400000);
-- 
INSERT INTO organisations (id, slug, kind, scope, business_id, municipality, region, langs, email, web, offers, inferred, source, ended_on, end_reason, successor, version, created_at, updated_at) VALUES ('06h007wq007mx4g8np7x8mvma', 'huhuttu-kahviliitto-ry', 'national', 'national', '', '297', '', 'fi sv', '', '', '', '', '', '', '', '', 1, 1795298400000, 1795298400000);
-- 
INSERT INTO organisations (id, slug, kind, scope, business_id, municipality, region, langs, email, web, offers, inferred, source, ended_on, end_reason, successor, version, created_at, updated_at) VALUES ('06h007wq008m4n5eqxmqp6mg1', 'lapin-tekaistu-talkoopiiri-ry', 'district', 'regional', '', '', '19', 'fi', '', '', '', '', '', '', '', '', 1, 1795298400000, 1795298400000);
-- 
INSERT INTO organisations (id, slug, kind, scope, business_id, municipality, region, langs, email, web, offers, inferred, source, ended_on, end_reason, successor, version, created_at, updated_at) VALUES ('06h007wq008wtfjy3zhg4ez7g', 'hahmolammen-teoreettinen-ystavapiiriyhdistys-ry', 'association', 'local', '', '624', '', 'fi', '', '', '', '', '', '', '', '', 1, 1795298400000, 1795298400000);
-- 
INSERT INTO organisations (id, slug, kind, scope, business_id, municipality, region, langs, email, web, offers, inferred, source, ended_on, end_reason, successor, version, created_at, updated_at) VALUES ('06h007wq0095e04arj0jzar1h', 'ahvenanmaan-leikitty-ystavapiiripiiri-ry', 'district', 'regional', '', '', '21', 'fi', '', '', '', '', '', '', '', '', 1, 1795298400000, 1795298400000);
-- 
INSERT INTO organisations (id, slug, kind, scope, business_id, municipality, region, langs, email, web, offers, inferred, source, ended_on, end_reason, successor, version, created_at, updated_at) VALUES ('06h007wq009em5cnmrdgmjpkh', 'lapin-arvailtu-lautapelipiiri-ry', 'district', 'regional', '', '', '19', 'fi', '', '', '', '', '', '', '', '', 1, 1795298400000, 1795298400000);
-- 
INSERT INTO organisations (id, slug, kind, scope, business_id, municipality, region, langs, email, web, offers, inferred, source, ended_on, end_reason, successor, version, created_at, updated_at) VALUES ('06h007wq00a1vnkat8tmnb51x', 'kanta-hameen-naytelty-kompassipiiri-ry', 'district', 'regional', '', '', '05', 'fi', '', '', '', '', '', '', '', '', 1, 1795298400000, 1795298400000);
-- 
INSERT INTO organisations (id, slug, kind, scope, business_id, municipality, region, langs, email, web, offers, inferred, source, ended_on, end_reason, successor, version, created_at, updated_at) VALUES ('06h007wq00a45kd9e88gp00wy', 'leikitty-ystavapiiriliitto-ry', 'national', 'national', '', '091', '', 'fi sv', '', '', '', '', '', '', '', '', 1, 1795298400000, 1795298400000);
-- 
INSERT INTO organisations (id, slug, kind, scope, business_id, municipality, region, langs, email, web, offers, inferred, source, ended_on, end_reason, successor, version, created_at, updated_at) VALUES ('06h007wq00ae4rs3n4ajmv2jt', 'kangastuksen-hypoteettinen-tahtiyhdistys-ry', 'association', 'local', '', '263', '', 'fi', '', '', '', '', '', '', '', '', 1, 1795298400000, 1795298400000);
-- 
INSERT INTO network_coordinators (id, network_id, org_id, role, from_day, to_day) VALUES ('06h007wq0341hm24ja1nbse0g', '06h007wq0352rbetq715jcnpg', '06h007wq004mztzxxhkhs5x7c', 'lead', '2024-06-29', '');
-- 
INSERT INTO org_ancestors (org_id, ancestor_id, depth) VALUES ('06h007wq0002jysf4rvdtdgyb', '06h007wq0002jysf4rvdtdgyb', 0);
-- 
INSERT INTO org_ancestors (org_id, ancestor_id, depth) VALUES ('06h007wq000844gq31y0gfynp', '06h007wq000844gq31y0gfynp', 0);
-- 
INSERT INTO org_ancestors (org_id, ancestor_id, depth) VALUES ('06h007wq000sejg02bjbyte24', '06h007wq000sejg02bjbyte24', 0);
-- 
INSERT INTO org_ancestors (org_id, ancestor_id, depth) VALUES ('06h007wq0010wrt5wh9a3egjd', '06h007wq0010wrt5wh9a3egjd', 0);
-- 
INSERT INTO org_ancestors (org_id, ancestor_id, depth) VALUES ('06h007wq0016ywc75d9tghe80', '06h007wq0016ywc75d9tghe80', 0);
-- 
INSERT INTO org_ancestors (org_id, ancestor_id, depth) VALUES ('06h007wq002h1dz7ssrwpae4v', '06h007wq002h1dz7ssrwpae4v', 0);
-- 
INSERT INTO org_employees (org_id, as_of, number, source, told_at) VALUES ('06h007wq0016ywc75d9tghe80', '2026-02-19', 48, '', 1795298400000);
-- 
INSERT INTO org_employees (org_id, as_of, number, source, told_at) VALUES ('06h007wq004mztzxxhkhs5x7c', '2025-05-01', 10, '', 1795298400000);
-- 
INSERT INTO org_employees (org_id, as_of, number, source, told_at) VALUES ('06h007wq0052f27hnchcejb1f', '2025-12-28', 15, '', 1795298400000);
-- 
INSERT INTO org_employees (org_id, as_of, number, source, told_at) VALUES ('06h007wq0056xvhrt6btsbe3b', '2026-10-27', 10, '', 1795298400000);
-- 
INSERT INTO org_employees (org_id, as_of, number, source, told_at) VALUES ('06h007wq007mx4g8np7x8mvma', '2025-11-06', 5, '', 1795298400000);
-- 
INSERT INTO org_employees (org_id, as_of, number, source, told_at) VALUES ('06h007wq00a45kd9e88gp00wy', '2026-06-10', 11, '', 1795298400000);
-- 
INSERT INTO org_names (id, org_id, name, short, from_when, until_when, source, first_day, last_day, sort_fi, sort_sv, sort_en) VALUES ('06h007wq0093fnbps8bk1jebd', '06h007wq003yst4jvgmacys45', '{"fi":"Keski-Suomen mielikuvituksellinen harrastuspiiri ry","sv":"Fantasifulla hobbydistriktet i Mellersta Finland rf","en":"Fanciful Hobby District of Central Finland"}', '', '', '', '', '', '9999-12-31', '16ff164c17f316ff16cd010d17f3183617711741164c174f0109174116cd164c171116cd16ff1836185f16cd1816183616ff17f3164c1711171116cd174f164c174f010916b415ef17bd17bd15ef17f31816183617f3179616cd16cd17bd16cd010917bd18800000002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', '168415ef174f181615ef17f316cd168418361711171115ef010916b41771160516051880163116cd17f3181617bd16cd16ff1816164c1816010916cd01091741164c17111711164c17bd17f3181615ef0109168416cd174f171115ef174f1631010917bd16840000002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', '168415ef174f161d16cd168418361711010916b417711605160518800109163116cd17f3181617bd16cd161d18160109177116840109161d164c174f181617bd15ef17110109168416cd174f171115ef174f16310000002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020');
-- 
INSERT INTO org_names (id, org_id, name, short, from_when, until_when, source, first_day, last_day, sort_fi, sort_sv, sort_en) VALUES ('06h007wq009sqgka35eb3se9y', '06h007wq004mztzxxhkhs5x7c', '{"fi":"Hypoteettinen lintuliitto ry","sv":"Hypotetiska fågelförbundet rf","en":"Hypothetical Bird Federation"}', '', '', '', '', '', '9999-12-31', '16b41880179617711816164c164c1816181616cd174f164c174f0109171116cd174f18161836171116cd16cd181618161771010917bd188000000020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', '16b41880179617711816164c181616cd17f316ff15ef0109168419061691164c17111684190817bd16051836174f1631164c1816010917bd1684000000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', '16b4188017961771181616b4164c181616cd161d15ef17110109160516cd17bd163101091684164c1631164c17bd15ef181616cd1771174f00000020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020');
-- 
INSERT INTO org_names (id, org_id, name, short, from_when, until_when, source, first_day, last_day, sort_fi, sort_sv, sort_en) VALUES ('06h007wq00ps4zvf7p48wabj2', '06h007wq00a1vnkat8tmnb51x', '{"fi":"Kanta-Hämeen näytelty kompassipiiri ry","sv":"Spelade kompassdistriktet i Egentliga Tavastland rf","en":"Acted Compass District of Kanta-Häme"}', '', '', '', '', '', '9999-12-31', '16ff15ef174f181615ef010d16b419071741164c164c174f0109174f190718801816164c171118161880010916ff17711741179615ef17f317f316cd179616cd16cd17bd16cd010917bd1880000000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', '17f31796164c171115ef1631164c010916ff17711741179615ef17f317f3163116cd17f3181617bd16cd16ff1816164c1816010916cd0109164c1691164c174f1816171116cd169115ef0109181615ef185f15ef17f31816171115ef174f1631010917bd16840000002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', '15ef161d1816164c16310109161d17711741179615ef17f317f30109163116cd17f3181617bd16cd161d1816010917711684010916ff15ef174f181615ef010d16b419071741164c0000002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020');
-- 
INSERT INTO org_names (id, org_id, name, short, from_when, until_when, source, first_day, last_day, sort_fi, sort_sv, sort_en) VALUES ('06h007wq00yn7fft66ym9c6ad', '06h007wq008m4n5eqxmqp6mg1', '{"fi":"Lapin tekaistu talkoopiiri ry","sv":"Fingerade talkodistriktet i Lappland rf","en":"Fabricated Helping Hands District of Lapland"}', '', '', '', '', '', '9999-12-31', '171115ef179616cd174f01091816164c16ff15ef16cd17f3181618360109181615ef171116ff17711771179616cd16cd17bd16cd010917bd1880000000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', '168416cd174f1691164c17bd15ef1631164c0109181615ef171116ff1771163116cd17f3181617bd16cd16ff1816164c1816010916cd0109171115ef17961796171115ef174f1631010917bd16840000002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', '168415ef160517bd16cd161d15ef1816164c1631010916b4164c1711179616cd174f1691010916b415ef174f163117f30109163116cd17f3181617bd16cd161d18160109177116840109171115ef1796171115ef174f1631000000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020');
-- 
INSERT INTO org_names (id, org_id, name, short, from_when, until_when, source, first_day, last_day, sort_fi, sort_sv, sort_en) VALUES ('06h007wq011qqckbmvdk6d1rb', '06h007wq008wtfjy3zhg4ez7g', '{"fi":"Hahmolammen teoreettinen ystäväpiiriyhdistys ry","sv":"Teoretiska vänkretsföreningen i Figurträsk rf","en":"Theoretical Circle of Friends Association of Hahmolampi"}', '', '', '', '', '', '9999-12-31', '16b415ef16b417411771171115ef17411741164c174f01091816164c177117bd164c164c1816181616cd174f164c174f0109188017f318161907185f1907179616cd16cd17bd16cd188016b4163116cd17f31816188017f3010917bd1880000000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', '1816164c177117bd164c181616cd17f316ff15ef0109185f1907174f16ff17bd164c181617f31684190817bd164c174f16cd174f1691164c174f010916cd0109168416cd1691183617bd181617bd190717f316ff010917bd16840000002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', '181616b4164c177117bd164c181616cd161d15ef17110109161d16cd17bd161d1711164c0109177116840109168417bd16cd164c174f163117f3010915ef17f317f31771161d16cd15ef181616cd1771174f010917711684010916b415ef16b417411771171115ef1741179616cd00000020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020');
-- 
INSERT INTO org_names (id, org_id, name, short, from_when, until_when, source, first_day, last_day, sort_fi, sort_sv, sort_en) VALUES ('06h007wq01afm95fgcd88x5j4', '06h007wq0010wrt5wh9a3egjd', '{"fi":"Pirkanmaan keksitty ikäystäväpiiri ry","sv":"Uppfunna äldrevändistriktet i Birkaland rf","en":"Invented Senior Friends District of Pirkanmaa"}', '', '', '', '', '', '9999-12-31', '179616cd17bd16ff15ef174f174115ef15ef174f010916ff164c16ff17f316cd181618161880010916cd16ff1907188017f318161907185f1907179616cd16cd17bd16cd010917bd188000000020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', '18361796179616841836174f174f15ef010919071711163117bd164c185f1907174f163116cd17f3181617bd16cd16ff1816164c1816010916cd0109160516cd17bd16ff15ef171115ef174f1631010917bd16840000002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020', '16cd174f185f164c174f1816164c1631010917f3164c174f16cd177117bd0109168417bd16cd164c174f163117f30109163116cd17f3181617bd16cd161d18160109177116840109179616cd17bd16ff15ef174f174115ef15ef0000002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020');
-- 
INSERT INTO org_parents (id, org_id, parent_id, from_day, to_day) VALUES ('06h007wq00865f6tccy2tnqbn', '06h007wq0095e04arj0jzar1h', '06h007wq00a45kd9e88gp00wy', '', '');
-- 
INSERT INTO org_parents (id, org_id, parent_id, from_day, to_day) VALUES ('06h007wq018eyq8wdpqqz3myb', '06h007wq00ae4rs3n4ajmv2jt', '06h007wq000844gq31y0gfynp', '', '');
-- 
INSERT INTO org_positions (id, person_id, org_id, title, from_day, to_day, created_at) VALUES ('06h007wq000msvprhd532ghhj', '06h007wq01j7cs4gxba2e0yfx', '06h007wq007mx4g8np7x8mvma', '{"fi":"digiasiantuntija","sv":"sakkunnig i digitala frågor","en":"digital specialist"}', '2023-05-03', '', 1795298400000);
-- 
INSERT INTO org_positions (id, person_id, org_id, title, from_day, to_day, created_at) VALUES ('06h007wq0049hxqc8c15n7tsd', '06h007wq00jvenm5s8eq0erav', '06h007wq004mztzxxhkhs5x7c', '{"fi":"vertaistuen suunnittelija","sv":"planerare för kamratstöd","en":"peer support planner"}', '2020-10-28', '', 1795298400000);
-- 
INSERT INTO org_positions (id, person_id, org_id, title, from_day, to_day, created_at) VALUES ('06h007wq00509yjkta2pn27jv', '06h007wq03k35xw6jz40r24nr', '06h007wq0052f27hnchcejb1f', '{"fi":"järjestöpäällikkö","sv":"organisationschef","en":"head of organisation"}', '2019-06-12', '', 1795298400000);
-- 
INSERT INTO org_positions (id, person_id, org_id, title, from_day, to_day, created_at) VALUES ('06h007wq005e0fsd4ssvm4byy', '06h007wq03m6y1h7tx6aan39k', '06h007wq0010wrt5wh9a3egjd', '{"fi":"viestintäasiantuntija","sv":"kommunikatör","en":"communications specialist"}', '2025-04-03', '', 1795298400000);
-- 
INSERT INTO org_positions (id, person_id, org_id, title, from_day, to_day, created_at) VALUES ('06h007wq005s313zmyc6gms0t', '06h007wq03bjdvetqan58qwy9', '06h007wq0056xvhrt6btsbe3b', '{"fi":"toimistosihteeri","sv":"kanslisekreterare"}', '2026-05-31', '', 1795298400000);
-- 
INSERT INTO org_positions (id, person_id, org_id, title, from_day, to_day, created_at) VALUES ('06h007wq00bhanq8zgs0x8qx3', '06h007wq02rxj5jferfy062ap', '06h007wq0052f27hnchcejb1f', '{"fi":"järjestösuunnittelija"}', '2026-08-24', '', 1795298400000);
-- 
INSERT INTO org_slugs (slug, org_id) VALUES ('ahvenanmaan-leikitty-ystavapiiripiiri-ry', '06h007wq0095e04arj0jzar1h');
-- 
INSERT INTO org_slugs (slug, org_id) VALUES ('hahmolammen-teoreettinen-ystavapiiriyhdistys-ry', '06h007wq008wtfjy3zhg4ez7g');
-- 
INSERT INTO org_slugs (slug, org_id) VALUES ('huhuttu-kahviliitto-ry', '06h007wq007mx4g8np7x8mvma');
-- 
INSERT INTO org_slugs (slug, org_id) VALUES ('huhuttu-pihapeliliitto-ry', '06h007wq0052f27hnchcejb1f');
-- 
INSERT INTO org_slugs (slug, org_id) VALUES ('hypoteettinen-lintuliitto-ry', '06h007wq004mztzxxhkhs5x7c');
-- 
INSERT INTO org_slugs (slug, org_id) VALUES ('kangastuksen-hypoteettinen-tahtiyhdistys-ry', '06h007wq00ae4rs3n4ajmv2jt');
-- 
INSERT INTO org_words (word, org_id, whole) VALUES ('6163746564', '06h007wq00a1vnkat8tmnb51x', FALSE);
-- 
INSERT INTO org_words (word, org_id, whole) VALUES ('616374656420636f6d70617373206469737472696374206f66206b616e74612d68616d65', '06h007wq00a1vnkat8tmnb51x', TRUE);
-- 
INSERT INTO org_words (word, org_id, whole) VALUES ('616876656e616e6d61616e', '06h007wq0095e04arj0jzar1h', FALSE);
-- 
INSERT INTO org_words (word, org_id, whole) VALUES ('616876656e616e6d61616e206c65696b697474792079737461766170696972697069697269207279', '06h007wq0095e04arj0jzar1h', TRUE);
-- 
INSERT INTO org_words (word, org_id, whole) VALUES ('616c616e64', '06h007wq0095e04arj0jzar1h', FALSE);
-- 
INSERT INTO org_words (word, org_id, whole) VALUES ('616c64726576616e6469737472696b746574', '06h007wq0010wrt5wh9a3egjd', FALSE);
-- 
INSERT INTO people (id, name, name_sort, name_fold, lang, region, phone, show_email, show_phone, show_title, address_id, merged_into, created_at) VALUES ('06h007wq00091hh70s54n80nw', 'Ulla Satulinna', '17f315ef18161836171116cd174f174f15ef010918361711171115ef000000200020002000200020002000200020002000200020002000200020', 'ulla satulinna', 'en', '13', '', FALSE, FALSE, FALSE, '06h007wq019fzrcy7yaejddkk', '', 1795298400000);
-- 
INSERT INTO people (id, name, name_sort, name_fold, lang, region, phone, show_email, show_phone, show_title, address_id, merged_into, created_at) VALUES ('06h007wq000ddc021f9757yh6', 'Marko Nimetönjoki', '174f16cd1741164c18161908174f16e6177116ff16cd0109174115ef17bd16ff1771000000200020002000200020002000200020002000200020002000200020002000200020', 'marko nimetonjoki', 'fi', '13', '', FALSE, FALSE, FALSE, '06h007wq02n36shg4bjsw1nja', '', 1795298400000);
-- 
INSERT INTO people (id, name, name_sort, name_fold, lang, region, phone, show_email, show_phone, show_title, address_id, merged_into, created_at) VALUES ('06h007wq000dnc6dpsd948ys1', 'Pekka Puolitotinen', '179618361771171116cd18161771181616cd174f164c174f01091796164c16ff16ff15ef0000002000200020002000200020002000200020002000200020002000200020002000200020', 'pekka puolitotinen', 'fi', '', '', FALSE, FALSE, FALSE, '06h007wq017te744emg927f81', '', 1795298400000);
-- 
INSERT INTO people (id, name, name_sort, name_fold, lang, region, phone, show_email, show_phone, show_title, address_id, merged_into, created_at) VALUES ('06h007wq000hc4x1x30ryq74j', 'Teemu Aarnikuvitelma', '15ef15ef17bd174f16cd16ff1836185f16cd1816164c1711174115ef01091816164c164c17411836000000200020002000200020002000200020002000200020002000200020002000200020002000200020', 'teemu aarnikuvitelma', 'fi', '12', '', FALSE, FALSE, FALSE, '06h007wq000jmb58twjkbents', '', 1795298400000);
-- 
INSERT INTO people (id, name, name_sort, name_fold, lang, region, phone, show_email, show_phone, show_title, address_id, merged_into, created_at) VALUES ('06h007wq000t4em2jcaqnjgb5', 'Laura Virtuaalinen', '185f16cd17bd1816183615ef15ef171116cd174f164c174f0109171115ef183617bd15ef0000002000200020002000200020002000200020002000200020002000200020002000200020', 'laura virtuaalinen', 'fi', '10', '', FALSE, FALSE, FALSE, '06h007wq00hb5jpd9s25pf5mk', '', 1795298400000);
-- 
INSERT INTO people (id, name, name_sort, name_fold, lang, region, phone, show_email, show_phone, show_title, address_id, merged_into, created_at) VALUES ('06h007wq000wka0ffhx1vt7ka', 'Tapio Aarnikuvitelma', '15ef15ef17bd174f16cd16ff1836185f16cd1816164c1711174115ef0109181615ef179616cd1771000000200020002000200020002000200020002000200020002000200020002000200020002000200020', 'tapio aarnikuvitelma', 'fi', '05', '', FALSE, FALSE, FALSE, '06h007wq02ytr17cv44n531m4', '', 1795298400000);
-- 
INSERT INTO people (id, name, name_sort, name_fold, lang, region, phone, show_email, show_phone, show_title, address_id, merged_into, created_at) VALUES ('06h007wq001498ajt1kyxmxph', 'Noora Hahmola', '16b415ef16b417411771171115ef0109174f1771177117bd15ef00000020002000200020002000200020002000200020002000200020', 'noora hahmola', 'fi', '11', '', FALSE, FALSE, FALSE, '06h007wq01k399vjvegmqmkd8', '', 1795298400000);
-- 
INSERT INTO people (id, name, name_sort, name_fold, lang, region, phone, show_email, show_phone, show_title, address_id, merged_into, created_at) VALUES ('06h007wq0015b1bmg8wg0th6p', 'Henna Valejärvi', '185f15ef1711164c16e6190717bd185f16cd010916b4164c174f174f15ef0000002000200020002000200020002000200020002000200020002000200020', 'henna valejarvi', 'fi', '', '', FALSE, FALSE, FALSE, '06h007wq0030gk5mgesqjb3kz', '', 1795298400000);
-- 
INSERT INTO people (id, name, name_sort, name_fold, lang, region, phone, show_email, show_phone, show_title, address_id, merged_into, created_at) VALUES ('06h007wq00166egjk3x5wxnd7', 'Riikka Testiharju', '1816164c17f3181616cd16b415ef17bd16e61836010917bd16cd16cd16ff16ff15ef000000200020002000200020002000200020002000200020002000200020002000200020', 'riikka testiharju', 'fi', '', '', FALSE, FALSE, FALSE, '06h007wq02k9c8ends4cz445q', '', 1795298400000);
-- 
INSERT INTO people (id, name, name_sort, name_fold, lang, region, phone, show_email, show_phone, show_title, address_id, merged_into, created_at) VALUES ('06h007wq0017bvqz4swxtvvnb', 'Väinö Kaavailijoki', '16ff15ef15ef185f15ef16cd171116cd16e6177116ff16cd0109185f190716cd174f19080000002000200020002000200020002000200020002000200020002000200020002000200020', 'vaino kaavailijoki', 'fi', '13', '', FALSE, FALSE, FALSE, '06h007wq03mb0gmjfcpfmr9q5', '', 1795298400000);
-- 
INSERT INTO people (id, name, name_sort, name_fold, lang, region, phone, show_email, show_phone, show_title, address_id, merged_into, created_at) VALUES ('06h007wq0019dd8vxbaec8crj', 'Oskar Luftslottsby', '171118361684181617f3171117711816181617f3160518800109177117f316ff15ef17bd0000002000200020002000200020002000200020002000200020002000200020002000200020', 'oskar luftslottsby', 'sv', '', '', FALSE, FALSE, FALSE, '06h007wq01ftn81mn0dytxctb', '', 1795298400000);
-- 
INSERT INTO people (id, name, name_sort, name_fold, lang, region, phone, show_email, show_phone, show_title, address_id, merged_into, created_at) VALUES ('06h007wq001bqqcrkpsfhnm6w', 'Jouni Muistiinpanola', '1741183616cd17f3181616cd16cd174f179615ef174f1771171115ef010916e617711836174f16cd000000200020002000200020002000200020002000200020002000200020002000200020002000200020', 'jouni muistiinpanola', 'fi', '', '', FALSE, FALSE, FALSE, '06h007wq02s18badnht7dcarx', '', 1795298400000);
-- 
INSERT INTO people (id, name, name_sort, name_fold, lang, region, phone, show_email, show_phone, show_title, address_id, merged_into, created_at) VALUES ('06h007wq001cj1kgpy21kv8y6', 'Linnea Påhittsberg', '1796190616b416cd1816181617f31605164c17bd16910109171116cd174f174f164c15ef0000002000200020002000200020002000200020002000200020002000200020002000200020', 'linnea pahittsberg', 'sv', '15', '', FALSE, FALSE, FALSE, '06h007wq03zphzm8v7gjepj1y', '', 1795298400000);
-- 
INSERT INTO people (id, name, name_sort, name_fold, lang, region, phone, show_email, show_phone, show_title, address_id, merged_into, created_at) VALUES ('06h007wq001m1y61ezafsmgy2', 'Mikael Mönsterlund', '17411908174f17f31816164c17bd17111836174f16310109174116cd16ff15ef164c17110000002000200020002000200020002000200020002000200020002000200020002000200020', 'mikael monsterlund', 'sv', '', '', FALSE, FALSE, FALSE, '06h007wq02p19aet8128709zv', '', 1795298400000);
-- 
INSERT INTO people (id, name, name_sort, name_fold, lang, region, phone, show_email, show_phone, show_title, address_id, merged_into, created_at) VALUES ('06h007wq001tqw6h8ypb10trv', 'Antti Oletuskoski', '17711711164c1816183617f316ff177117f316ff16cd010915ef174f1816181616cd000000200020002000200020002000200020002000200020002000200020002000200020', 'antti oletuskoski', 'fi', '02', '', FALSE, FALSE, FALSE, '06h007wq033qjxrr0m4ywjchf', '', 1795298400000);
-- 
INSERT INTO people (id, name, name_sort, name_fold, lang, region, phone, show_email, show_phone, show_title, address_id, merged_into, created_at) VALUES ('06h007wq001xqj89t8dxs4tvc', 'Eeva Unelmaniemi', '1836174f164c1711174115ef174f16cd164c174116cd0109164c164c185f15ef00000020002000200020002000200020002000200020002000200020002000200020', 'eeva unelmaniemi', 'fi', '', '', FALSE, FALSE, FALSE, '06h007wq030hhzps5jbw437ht', '', 1795298400000);
-- 
INSERT INTO people (id, name, name_sort, name_fold, lang, region, phone, show_email, show_phone, show_title, address_id, merged_into, created_at) VALUES ('06h007wq002dvvrrzebe3hkg7', 'Paavo Sepitteinen', '17f3164c179616cd18161816164c16cd174f164c174f0109179615ef15ef185f1771000000200020002000200020002000200020002000200020002000200020002000200020', 'paavo sepitteinen', 'fi', '', '', FALSE, FALSE, FALSE, '06h007wq009gvwb57xn0w3z0w', '', 1795298400000);
-- 
INSERT INTO people (id, name, name_sort, name_fold, lang, region, phone, show_email, show_phone, show_title, address_id, merged_into, created_at) VALUES ('06h007wq002r7p34nb5tvwm9y', 'Pia af Fantasi', '15ef16840109168415ef174f181615ef17f316cd0109179616cd15ef000000200020002000200020002000200020002000200020002000200020', 'pia af fantasi', 'sv', '12', '', FALSE, FALSE, FALSE, '06h007wq0041qgqkx92mahfhs', '', 1795298400000);
-- 
INSERT INTO people (id, name, name_sort, name_fold, lang, region, phone, show_email, show_phone, show_title, address_id, merged_into, created_at) VALUES ('06h007wq002srpqyr3yywvgfm', 'Janne Hahmola', '16b415ef16b417411771171115ef010916e615ef174f174f164c00000020002000200020002000200020002000200020002000200020', 'janne hahmola', 'fi', '', '', FALSE, FALSE, FALSE, '06h007wq038tk5y65sfce4bny', '', 1795298400000);
-- 
INSERT INTO people (id, name, name_sort, name_fold, lang, region, phone, show_email, show_phone, show_title, address_id, merged_into, created_at) VALUES ('06h007wq002ws1ryg9gqemz1t', 'Sanna Mallikas', '174115ef1711171116cd16ff15ef17f3010917f315ef174f174f15ef000000200020002000200020002000200020002000200020002000200020', 'sanna mallikas', 'fi', '02', '', FALSE, FALSE, FALSE, '06h007wq03san5bhs6r3zwv54', '', 1795298400000);
-- 
INSERT INTO account_grants (id, person_id, role, scope, from_day, to_day, position_id, given_by, created_at) VALUES ('06h007wq02csmyhy8tzfx28t6', '06h007wq000t4em2jcaqnjgb5', 'contact', '06h007wq03kc281znzjhfc20c', '2021-10-02', '', '', '', 1795298400000);
-- 
INSERT INTO network_cards (id, network_id, person_id, email, phone, task) VALUES ('06h007wq03gcaxsxm8em9f9qr', '06h007wq03kc281znzjhfc20c', '06h007wq000t4em2jcaqnjgb5', 'laura.virtuaalinen@example.org', '', '{"fi":"tapaamiset","sv":"träffar","en":"meetings"}');
-- 
INSERT INTO person_addresses (id, person_id, email, local_key, verified_at, created_at) VALUES ('06h007wq000jmb58twjkbents', '06h007wq000hc4x1x30ryq74j', 'teemu.aarnikuvitelma@example.org', 'teemu.aarnikuvitelma', 1795298400000, 1795298400000);
-- 
INSERT INTO person_addresses (id, person_id, email, local_key, verified_at, created_at) VALUES ('06h007wq0030gk5mgesqjb3kz', '06h007wq0015b1bmg8wg0th6p', 'henna.valejarvi@example.org', 'henna.valejarvi', 1795298400000, 1795298400000);
-- 
INSERT INTO person_addresses (id, person_id, email, local_key, verified_at, created_at) VALUES ('06h007wq0041qgqkx92mahfhs', '06h007wq002r7p34nb5tvwm9y', 'pia.af.fantasi@example.org', 'pia.af.fantasi', 1795298400000, 1795298400000);
-- 
INSERT INTO person_addresses (id, person_id, email, local_key, verified_at, created_at) VALUES ('06h007wq009gvwb57xn0w3z0w', '06h007wq002dvvrrzebe3hkg7', 'paavo.sepitteinen@example.org', 'paavo.sepitteinen', 1795298400000, 1795298400000);
-- 
INSERT INTO person_addresses (id, person_id, email, local_key, verified_at, created_at) VALUES ('06h007wq00hb5jpd9s25pf5mk', '06h007wq000t4em2jcaqnjgb5', 'laura.virtuaalinen@example.org', 'laura.virtuaalinen', 1795298400000, 1795298400000);
-- 
INSERT INTO person_addresses (id, person_id, email, local_key, verified_at, created_at) VALUES ('06h007wq017te744emg927f81', '06h007wq000dnc6dpsd948ys1', 'pekka.puolitotinen@example.org', 'pekka.puolitotinen', 1795298400000, 1795298400000);
-- 
INSERT INTO person_addresses (id, person_id, email, local_key, verified_at, created_at) VALUES ('06h007wq019fzrcy7yaejddkk', '06h007wq00091hh70s54n80nw', 'ulla.satulinna@example.org', 'ulla.satulinna', 1795298400000, 1795298400000);
-- 
INSERT INTO person_addresses (id, person_id, email, local_key, verified_at, created_at) VALUES ('06h007wq01ftn81mn0dytxctb', '06h007wq0019dd8vxbaec8crj', 'oskar.luftslottsby@example.org', 'oskar.luftslottsby', 1795298400000, 1795298400000);
-- 
INSERT INTO person_addresses (id, person_id, email, local_key, verified_at, created_at) VALUES ('06h007wq01k399vjvegmqmkd8', '06h007wq001498ajt1kyxmxph', 'noora.hahmola@example.org', 'noora.hahmola', 1795298400000, 1795298400000);
-- 
INSERT INTO person_addresses (id, person_id, email, local_key, verified_at, created_at) VALUES ('06h007wq02k9c8ends4cz445q', '06h007wq00166egjk3x5wxnd7', 'riikka.testiharju@example.org', 'riikka.testiharju', 1795298400000, 1795298400000);
-- 
INSERT INTO person_addresses (id, person_id, email, local_key, verified_at, created_at) VALUES ('06h007wq02n36shg4bjsw1nja', '06h007wq000ddc021f9757yh6', 'marko.nimetonjoki3@example.org', 'marko.nimetonjoki3', 1795298400000, 1795298400000);
-- 
INSERT INTO person_addresses (id, person_id, email, local_key, verified_at, created_at) VALUES ('06h007wq02p19aet8128709zv', '06h007wq001m1y61ezafsmgy2', 'mikael.monsterlund@example.org', 'mikael.monsterlund', 1795298400000, 1795298400000);
-- 
INSERT INTO person_addresses (id, person_id, email, local_key, verified_at, created_at) VALUES ('06h007wq02s18badnht7dcarx', '06h007wq001bqqcrkpsfhnm6w', 'jouni.muistiinpanola@example.org', 'jouni.muistiinpanola', 1795298400000, 1795298400000);
-- 
INSERT INTO person_addresses (id, person_id, email, local_key, verified_at, created_at) VALUES ('06h007wq02ytr17cv44n531m4', '06h007wq000wka0ffhx1vt7ka', 'tapio.aarnikuvitelma@example.org', 'tapio.aarnikuvitelma', 1795298400000, 1795298400000);
-- 
INSERT INTO person_addresses (id, person_id, email, local_key, verified_at, created_at) VALUES ('06h007wq030hhzps5jbw437ht', '06h007wq001xqj89t8dxs4tvc', 'eeva.unelmaniemi@example.org', 'eeva.unelmaniemi', 1795298400000, 1795298400000);
-- 
INSERT INTO person_addresses (id, person_id, email, local_key, verified_at, created_at) VALUES ('06h007wq033qjxrr0m4ywjchf', '06h007wq001tqw6h8ypb10trv', 'antti.oletuskoski2@example.org', 'antti.oletuskoski2', 1795298400000, 1795298400000);
-- 
INSERT INTO person_addresses (id, person_id, email, local_key, verified_at, created_at) VALUES ('06h007wq038tk5y65sfce4bny', '06h007wq002srpqyr3yywvgfm', 'janne.hahmola@example.org', 'janne.hahmola', 1795298400000, 1795298400000);
-- 
INSERT INTO person_addresses (id, person_id, email, local_key, verified_at, created_at) VALUES ('06h007wq03mb0gmjfcpfmr9q5', '06h007wq0017bvqz4swxtvvnb', 'vaino.kaavailijoki@example.org', 'vaino.kaavailijoki', 1795298400000, 1795298400000);
-- 
INSERT INTO person_addresses (id, person_id, email, local_key, verified_at, created_at) VALUES ('06h007wq03san5bhs6r3zwv54', '06h007wq002ws1ryg9gqemz1t', 'sanna.mallikas@example.org', 'sanna.mallikas', 1795298400000, 1795298400000);
-- 
INSERT INTO person_addresses (id, person_id, email, local_key, verified_at, created_at) VALUES ('06h007wq03zphzm8v7gjepj1y', '06h007wq001cj1kgpy21kv8y6', 'linnea.pahittsberg2@example.org', 'linnea.pahittsberg2', 1795298400000, 1795298400000);
-- 
INSERT INTO person_verifications (token_hash, address_id, created_at, expires_at, used_at) VALUES ('055e4eb43fff49067c7d9c94763171a563bf9a17163288faa7743051afa49685', '06h9tccd00980k6hy8q9z96cx', 1797933600000, 1798020000000, 0);
-- 
INSERT INTO person_words (person_id, word) VALUES ('06h007wq00091hh70s54n80nw', 'satulinna');
-- 
INSERT INTO person_words (person_id, word) VALUES ('06h007wq00091hh70s54n80nw', 'ulla');
-- 
INSERT INTO person_words (person_id, word) VALUES ('06h007wq000ddc021f9757yh6', 'marko');
-- 
INSERT INTO person_words (person_id, word) VALUES ('06h007wq000ddc021f9757yh6', 'nimetonjoki');
-- 
INSERT INTO person_words (person_id, word) VALUES ('06h007wq000dnc6dpsd948ys1', 'pekka');
-- 
INSERT INTO person_words (person_id, word) VALUES ('06h007wq000dnc6dpsd948ys1', 'puolitotinen');
-- 
INSERT INTO registration_offerings (id, kind, onsite_limit, remote_limit, opens_at, closes_at, starts_at, ends_at, queue, offer_hours, lapsed_last, pass_on, questions, ask_diet, ask_access, needs_days, cancelled) VALUES ('06camrf8g39cbk3gxdb3x7sgx', 'meeting', 24, NULL, 0, 0, 1761026400000, 1761030000000, 'auto', 0, TRUE, FALSE, '', TRUE, FALSE, 14, FALSE);
-- 
INSERT INTO registration_offerings (id, kind, onsite_limit, remote_limit, opens_at, closes_at, starts_at, ends_at, queue, offer_hours, lapsed_last, pass_on, questions, ask_diet, ask_access, needs_days, cancelled) VALUES ('06cqv1n4g233bfe7x5jra0q0k', 'meeting', 20, NULL, 0, 0, 1763460000000, 1763470800000, 'auto', 0, TRUE, FALSE, '', FALSE, TRUE, 14, FALSE);
-- 
INSERT INTO registration_offerings (id, kind, onsite_limit, remote_limit, opens_at, closes_at, starts_at, ends_at, queue, offer_hours, lapsed_last, pass_on, questions, ask_diet, ask_access, needs_days, cancelled) VALUES ('06czj7t4g3jwy242f5y8132b4', 'meeting', 30, NULL, 0, 0, 1766142000000, 1766149200000, 'auto', 0, TRUE, TRUE, '', TRUE, FALSE, 14, FALSE);
-- 
INSERT INTO registration_offerings (id, kind, onsite_limit, remote_limit, opens_at, closes_at, starts_at, ends_at, queue, offer_hours, lapsed_last, pass_on, questions, ask_diet, ask_access, needs_days, cancelled) VALUES ('06d79vpk03sgvc01w4jt52dq8', 'meeting', 16, NULL, 0, 0, 1767348000000, 1767358800000, 'auto', 0, TRUE, FALSE, '', FALSE, FALSE, 14, FALSE);
-- 
INSERT INTO registration_offerings (id, kind, onsite_limit, remote_limit, opens_at, closes_at, starts_at, ends_at, queue, offer_hours, lapsed_last, pass_on, questions, ask_diet, ask_access, needs_days, cancelled) VALUES ('06dfzym7001yacgaxrfvhceaz', 'meeting', NULL, -1, 0, 0, 1770120000000, 1770130800000, 'auto', 0, TRUE, FALSE, '', FALSE, TRUE, 14, FALSE);
-- 
INSERT INTO registration_offerings (id, kind, onsite_limit, remote_limit, opens_at, closes_at, starts_at, ends_at, queue, offer_hours, lapsed_last, pass_on, questions, ask_diet, ask_access, needs_days, cancelled) VALUES ('06ds0b4q022axwxrse82kymd7', 'meeting', NULL, -1, 0, 0, 1773226800000, 1773235800000, 'auto', 0, TRUE, FALSE, '', FALSE, FALSE, 14, FALSE);
-- 
INSERT INTO registration_offerings (id, kind, onsite_limit, remote_limit, opens_at, closes_at, starts_at, ends_at, queue, offer_hours, lapsed_last, pass_on, questions, ask_diet, ask_access, needs_days, cancelled) VALUES ('06dxttzv03j4x7vnbb33ytm5b', 'meeting', NULL, 100, 0, 0, 1772780400000, 1772785800000, 'auto', 0, TRUE, FALSE, '', FALSE, TRUE, 14, FALSE);
-- 
INSERT INTO registration_offerings (id, kind, onsite_limit, remote_limit, opens_at, closes_at, starts_at, ends_at, queue, offer_hours, lapsed_last, pass_on, questions, ask_diet, ask_access, needs_days, cancelled) VALUES ('06e02y3z03escrarz7zvn359y', 'meeting', NULL, 100, 0, 0, 1774350000000, 1774362600000, 'auto', 0, TRUE, FALSE, '', FALSE, FALSE, 14, FALSE);
-- 
INSERT INTO registration_offerings (id, kind, onsite_limit, remote_limit, opens_at, closes_at, starts_at, ends_at, queue, offer_hours, lapsed_last, pass_on, questions, ask_diet, ask_access, needs_days, cancelled) VALUES ('06e0qh9q03tr15vhwkkd2y9je', 'meeting', 40, -1, 0, 0, 1773820800000, 1773824400000, 'auto', 0, TRUE, FALSE, '', TRUE, FALSE, 14, FALSE);
-- 
INSERT INTO registration_offerings (id, kind, onsite_limit, remote_limit, opens_at, closes_at, starts_at, ends_at, queue, offer_hours, lapsed_last, pass_on, questions, ask_diet, ask_access, needs_days, cancelled) VALUES ('06e0qh9q03va2m4622qekbkft', 'meeting', NULL, -1, 0, 0, 1773741600000, 1773750600000, 'auto', 0, TRUE, FALSE, '', FALSE, TRUE, 14, FALSE);
-- 
INSERT INTO registration_offerings (id, kind, onsite_limit, remote_limit, opens_at, closes_at, starts_at, ends_at, queue, offer_hours, lapsed_last, pass_on, questions, ask_diet, ask_access, needs_days, cancelled) VALUES ('06e20qn700qa15n2jhsgdhtvd', 'meeting', 12, NULL, 0, 0, 1774335600000, 1774342800000, 'auto', 0, TRUE, FALSE, '', TRUE, TRUE, 14, FALSE);
-- 
INSERT INTO registration_offerings (id, kind, onsite_limit, remote_limit, opens_at, closes_at, starts_at, ends_at, queue, offer_hours, lapsed_last, pass_on, questions, ask_diet, ask_access, needs_days, cancelled) VALUES ('06e20qn703vq3vqazqsem7e66', 'meeting', 24, NULL, 0, 0, 1774350000000, 1774353600000, 'auto', 0, TRUE, FALSE, '', TRUE, TRUE, 14, FALSE);
-- 
INSERT INTO registration_offerings (id, kind, onsite_limit, remote_limit, opens_at, closes_at, starts_at, ends_at, queue, offer_hours, lapsed_last, pass_on, questions, ask_diet, ask_access, needs_days, cancelled) VALUES ('06e39y0q01fr6wrcngpcveakq', 'meeting', 12, NULL, 0, 0, 1773730800000, 1773743400000, 'auto', 0, TRUE, FALSE, '', FALSE, FALSE, 14, FALSE);
-- 
INSERT INTO registration_offerings (id, kind, onsite_limit, remote_limit, opens_at, closes_at, starts_at, ends_at, queue, offer_hours, lapsed_last, pass_on, questions, ask_diet, ask_access, needs_days, cancelled) VALUES ('06e3yh6f03tbmsm8dctns557v', 'meeting', NULL, 50, 0, 0, 1774252800000, 1774263600000, 'auto', 0, TRUE, FALSE, '', FALSE, TRUE, 14, FALSE);
-- 
INSERT INTO registration_offerings (id, kind, onsite_limit, remote_limit, opens_at, closes_at, starts_at, ends_at, queue, offer_hours, lapsed_last, pass_on, questions, ask_diet, ask_access, needs_days, cancelled) VALUES ('06e4k4c7039xts08v1t0g8b5b', 'meeting', NULL, -1, 0, 0, 1774936800000, 1774940400000, 'auto', 0, TRUE, FALSE, '', FALSE, TRUE, 14, FALSE);
-- 
INSERT INTO registration_offerings (id, kind, onsite_limit, remote_limit, opens_at, closes_at, starts_at, ends_at, queue, offer_hours, lapsed_last, pass_on, questions, ask_diet, ask_access, needs_days, cancelled) VALUES ('06e75h37024cmxrmngccegvwd', 'meeting', 40, -1, 0, 0, 1774346400000, 1774351800000, 'auto', 0, TRUE, FALSE, '', TRUE, FALSE, 14, FALSE);
-- 
INSERT INTO registration_offerings (id, kind, onsite_limit, remote_limit, opens_at, closes_at, starts_at, ends_at, queue, offer_hours, lapsed_last, pass_on, questions, ask_diet, ask_access, needs_days, cancelled) VALUES ('06e7t48z00vheczwvfqptby8r', 'meeting', 40, NULL, 0, 0, 1774609200000, 1774612800000, 'auto', 0, TRUE, FALSE, '', TRUE, TRUE, 14, FALSE);
-- 
INSERT INTO registration_offerings (id, kind, onsite_limit, remote_limit, opens_at, closes_at, starts_at, ends_at, queue, offer_hours, lapsed_last, pass_on, questions, ask_diet, ask_access, needs_days, cancelled) VALUES ('06ef70v3001rf8zqa2qpnv9e0', 'meeting', 60, 100, 0, 0, 1779184800000, 1779192000000, 'auto', 0, TRUE, FALSE, '', FALSE, TRUE, 14, FALSE);
-- 
INSERT INTO registration_offerings (id, kind, onsite_limit, remote_limit, opens_at, closes_at, starts_at, ends_at, queue, offer_hours, lapsed_last, pass_on, questions, ask_diet, ask_access, needs_days, cancelled) VALUES ('06efhadz01fz7awyetf2scm05', 'meeting', 30, -1, 0, 0, 1778058000000, 1778068800000, 'auto', 0, TRUE, FALSE, '', FALSE, FALSE, 14, FALSE);
-- 
INSERT INTO registration_offerings (id, kind, onsite_limit, remote_limit, opens_at, closes_at, starts_at, ends_at, queue, offer_hours, lapsed_last, pass_on, questions, ask_diet, ask_access, needs_days, cancelled) VALUES ('06efhadz02znztks9xm10qxcq', 'meeting', 30, NULL, 0, 0, 1778752800000, 1778765400000, 'auto', 0, TRUE, FALSE, '', TRUE, FALSE, 14, FALSE);
-- 
INSERT INTO registrations (id, offering_id, key_hash, person_id, name, name_sort, name_fold, email, lang, organisation, declared, answers, flags, assistants, made_at, cancelled_at, reason, link_sent_at) VALUES ('06cb2byac0nnekeze3cp08qar', '06camrf8g39cbk3gxdb3x7sgx', '0853fe2da7ce4a940d0de935a4cf61a36c3c5f8d230b0b1b91cf3e38350e8edf', '06h007wq003ve2j1qzpvfav2j', 'Annika Tarumaa', '15ef174f174f16cd16ff15ef0109181615ef17bd1836174115ef15ef000000200020002000200020002000200020002000200020002000200020', 'annika tarumaa', 'annika.tarumaa@example.org', 'fi', 'Kuvitteellinen polkuliitto ry', '', '', '', 0, 1755319356000, 1761024600000, '', 0);
-- 
INSERT INTO registrations (id, offering_id, key_hash, person_id, name, name_sort, name_fold, email, lang, organisation, declared, answers, flags, assistants, made_at, cancelled_at, reason, link_sent_at) VALUES ('06ccdmkgx0ycs6h4k0vdpsvwg', '06camrf8g39cbk3gxdb3x7sgx', '69347ed8144e3e8908667091172a02bad025721742c8a02fadd863be6d540e52', '06h007wq02v36aasbr3ykfbzm', 'Mikael Platshållare', '174116cd16ff15ef164c171101091796171115ef181617f316b419061711171115ef17bd164c00000020002000200020002000200020002000200020002000200020002000200020002000200020', 'mikael platshallare', 'mikael.platshallare@example.org', 'sv', 'Näytelty kynttiläliitto ry', '', '', '', 0, 1755682337000, 0, '', 0);
-- 
INSERT INTO registrations (id, offering_id, key_hash, person_id, name, name_sort, name_fold, email, lang, organisation, declared, answers, flags, assistants, made_at, cancelled_at, reason, link_sent_at) VALUES ('06cceygf2041s7f0j46730168', '06camrf8g39cbk3gxdb3x7sgx', '75f008a7432fb13627f93613b80f453418b46a307d3702888acdf386eb096480', '06h007wq03zmx9xshxkvvh1qk', 'Arto Haavelampi', '15ef17bd18161771010916b415ef15ef185f164c171115ef1741179616cd0000002000200020002000200020002000200020002000200020002000200020', 'arto haavelampi', 'arto.haavelampi@example.org', 'fi', 'Kaavailtu sateenvarjoliitto ry', '', '', '', 0, 1755693322000, 0, '', 0);
-- 
INSERT INTO registrations (id, offering_id, key_hash, person_id, name, name_sort, name_fold, email, lang, organisation, declared, answers, flags, assistants, made_at, cancelled_at, reason, link_sent_at) VALUES ('06cckzvsm2wrwqtk73hnxf5n3', '06camrf8g39cbk3gxdb3x7sgx', '53973187ce1c313351ffcd22bf7e086d916bf625f76bc062533b113b38f96724', '06h007wq026nd1m6syfs018pf', 'Minna Satunnainen', '174116cd174f174f15ef010917f315ef18161836174f174f15ef16cd174f164c174f000000200020002000200020002000200020002000200020002000200020002000200020', 'minna satunnainen', 'minna.satunnainen@example.org', 'fi', 'Vertauskuvallinen käsityöliitto ry', '', '', '', 0, 1755735620000, 0, '', 0);
-- 
INSERT INTO registrations (id, offering_id, key_hash, person_id, name, name_sort, name_fold, email, lang, organisation, declared, answers, flags, assistants, made_at, cancelled_at, reason, link_sent_at) VALUES ('06ccv7k6k089b6vm2ecp41h01', '06camrf8g39cbk3gxdb3x7sgx', '2fd179d298f47acc1b787326f8134cfe1ef03b8410588b29e0e4282575d2eb3a', '06h007wq03cqv46rz0wdhjv1n', 'Taina Hahmola', '181615ef16cd174f15ef010916b415ef16b417411771171115ef00000020002000200020002000200020002000200020002000200020', 'taina hahmola', 'taina.hahmola@example.org', 'fi', 'Tarunomainen torviliitto ry', '', '', '', 0, 1755796367000, 0, '', 0);
-- 
INSERT INTO registrations (id, offering_id, key_hash, person_id, name, name_sort, name_fold, email, lang, organisation, declared, answers, flags, assistants, made_at, cancelled_at, reason, link_sent_at) VALUES ('06cd6dtye0r88gkqeham6szbj', '06camrf8g39cbk3gxdb3x7sgx', 'd090a8f7a1dd8218f3eed9a475791def1bdd10fd5a88a5886bd1b67ce47ab896', '06h007wq02jqed1g1qx1akk3s', 'Juha Runolampi', '16e6183616b415ef010917bd1836174f1771171115ef1741179616cd000000200020002000200020002000200020002000200020002000200020', 'juha runolampi', 'juha.runolampi@example.org', 'fi', 'Teoreettinen leluliitto ry', '', '', '', 0, 1755890278000, 0, '', 0);
-- 
INSERT INTO registrations (id, offering_id, key_hash, person_id, name, name_sort, name_fold, email, lang, organisation, declared, answers, flags, assistants, made_at, cancelled_at, reason, link_sent_at) VALUES ('06ce1xg3w15f8f3waf0z28zjn', '06camrf8g39cbk3gxdb3x7sgx', '681fc95f05b5e6f8c214b61a7ceb2d1514d7bb36e3de5a3ef422b12945563838', '06h007wq00402qk9rtsckde14', 'Sami Saduntekijä', '17f315ef174116cd010917f315ef16311836174f1816164c16ff16cd16e6190700000020002000200020002000200020002000200020002000200020002000200020', 'sami saduntekija', 'sami.saduntekija@example.org', 'fi', 'Tarunomainen kompassiliitto ry', '', '', '', 0, 1756120876000, 0, '', 0);
-- 
INSERT INTO registrations (id, offering_id, key_hash, person_id, name, name_sort, name_fold, email, lang, organisation, declared, answers, flags, assistants, made_at, cancelled_at, reason, link_sent_at) VALUES ('06cezq5ej2eqjve9nqf60kdhe', '06camrf8g39cbk3gxdb3x7sgx', '315867ee95e90798b54ac1b2d7b0e7409032adaea3765fd1f27549ec5877ce85', '06h007wq016354fmb7agft4m8', 'Esa Pilvilinnainen', '164c17f315ef0109179616cd1711185f16cd171116cd174f174f15ef16cd174f164c174f0000002000200020002000200020002000200020002000200020002000200020002000200020', 'esa pilvilinnainen', 'esa.pilvilinnainen2@example.org', 'fi', 'Mielikuvituksellinen harrastusliitto ry', '', '', '', 0, 1756370874000, 0, '', 0);
-- 
INSERT INTO registrations (id, offering_id, key_hash, person_id, name, name_sort, name_fold, email, lang, organisation, declared, answers, flags, assistants, made_at, cancelled_at, reason, link_sent_at) VALUES ('06cfepvds3d0qp9pyfw09f5b9', '06camrf8g39cbk3gxdb3x7sgx', 'f185a228a9e89be2389519d15424e311c9e7a162e41a41d56d57fd54f7eda901', '06h007wq01fj0q5y5rq81mxay', 'Kalle Harhamaa', '16ff15ef17111711164c010916b415ef17bd16b415ef174115ef15ef000000200020002000200020002000200020002000200020002000200020', 'kalle harhamaa', 'kalle.harhamaa@example.org', 'fi', 'Kuvitteellinen leikkiliitto ry', '', '', '', 0, 1756496621000, 0, '', 0);
-- 
INSERT INTO registrations (id, offering_id, key_hash, person_id, name, name_sort, name_fold, email, lang, organisation, declared, answers, flags, assistants, made_at, cancelled_at, reason, link_sent_at) VALUES ('06cg7dzb50m10mzc4fw79jd8k', '06camrf8g39cbk3gxdb3x7sgx', 'f69de039f98a8f10117c5453f1a58b5f6816c05a0a9b6b146bb3e342139b7fb1', '06h007wq00s826qxtcg69mq01', 'Minna Tekaistu', '174116cd174f174f15ef01091816164c16ff15ef16cd17f318161836000000200020002000200020002000200020002000200020002000200020', 'minna tekaistu', 'minna.tekaistu@example.org', 'fi', 'Runollinen pihapeliliitto ry', '', '', '', 0, 1756704009000, 0, '', 0);
-- 
INSERT INTO registrations (id, offering_id, key_hash, person_id, name, name_sort, name_fold, email, lang, organisation, declared, answers, flags, assistants, made_at, cancelled_at, reason, link_sent_at) VALUES ('06cgstkgz1ccskfzbh2n1jdez', '06camrf8g39cbk3gxdb3x7sgx', '1d62c7ca2b1b9df0abe1b33c0df9b71dfc7c389830d2876884c74535ce08772f', '06h007wq01d6qxtpagxmkbjmm', 'Sanna Mallikoski', '17f315ef174f174f15ef0109174115ef1711171116cd16ff177117f316ff16cd00000020002000200020002000200020002000200020002000200020002000200020', 'sanna mallikoski', 'sanna.mallikoski@example.org', 'fi', 'Tarunomainen kompassiliitto ry', '', '', '', 0, 1756858315000, 0, '', 0);
-- 
INSERT INTO registrations (id, offering_id, key_hash, person_id, name, name_sort, name_fold, email, lang, organisation, declared, answers, flags, assistants, made_at, cancelled_at, reason, link_sent_at) VALUES ('06cgxxa4q0kd2cy1hs22956h5', '06camrf8g39cbk3gxdb3x7sgx', 'eaa7356fe36528fc3a745dc6aeeca674685147096b6c7fb7f38b7245ae678ff7', '06h007wq01rm33n8kp9pmyr7z', 'Inka Kuvitteinen', '16cd174f16ff15ef010916ff1836185f16cd18161816164c16cd174f164c174f00000020002000200020002000200020002000200020002000200020002000200020', 'inka kuvitteinen', 'inka.kuvitteinen2@example.org', 'fi', 'Vertauskuvallinen käsityöliitto ry', '', '', '', 0, 1756892579000, 0, '', 0);
-- 
INSERT INTO registrations (id, offering_id, key_hash, person_id, name, name_sort, name_fold, email, lang, organisation, declared, answers, flags, assistants, made_at, cancelled_at, reason, link_sent_at) VALUES ('06ch9nx5h2p2kqhkhec00be2f', '06camrf8g39cbk3gxdb3x7sgx', 'ae6c21751fc629052eb6d9b4e194c345536ae16fa6eb453fde3a3aae4ff56d1e', '06h007wq02rqedve82q4wqxha', 'Eeva Tulkinto', '164c164c185f15ef010918161836171116ff16cd174f1816177100000020002000200020002000200020002000200020002000200020', 'eeva tulkinto', 'eeva.tulkinto@example.org', 'fi', 'Piirretty lintuliitto ry', '', '', '', 0, 1756991301000, 1761024600000, '', 0);
-- 
INSERT INTO registrations (id, offering_id, key_hash, person_id, name, name_sort, name_fold, email, lang, organisation, declared, answers, flags, assistants, made_at, cancelled_at, reason, link_sent_at) VALUES ('06chq2ys62d940nz13stb0cfw', '06camrf8g39cbk3gxdb3x7sgx', 'c61f186eb80da3d7f815c075895c5ebc580e62e90c2c650e28e8eea51d353611', '06h007wq01xxh340pev3d6s2j', 'Noora Mallikas', '174f1771177117bd15ef0109174115ef1711171116cd16ff15ef17f3000000200020002000200020002000200020002000200020002000200020', 'noora mallikas', 'noora.mallikas@example.org', 'fi', 'Teoreettinen talkooliitto ry', '', '', '', 0, 1757103774000, 0, '', 0);
-- 
INSERT INTO registrations (id, offering_id, key_hash, person_id, name, name_sort, name_fold, email, lang, organisation, declared, answers, flags, assistants, made_at, cancelled_at, reason, link_sent_at) VALUES ('06chr0kcn0krcc9e1shcjf5vv', '06camrf8g39cbk3gxdb3x7sgx', '759915b7845bedf2a85e89aa3c267255d35af2a0896c9e2c224f895555658098', '06h007wq01s77wnvgf2669n7s', 'Ulla Aallokko', '18361711171115ef010915ef15ef17111711177116ff16ff177100000020002000200020002000200020002000200020002000200020', 'ulla aallokko', 'ulla.aallokko@example.org', 'fi', 'Uudenmaan mielikuvituksellinen naapuripiiri ry', '', '', '', 0, 1757111545000, 0, '', 0);
-- 
INSERT INTO registrations (id, offering_id, key_hash, person_id, name, name_sort, name_fold, email, lang, organisation, declared, answers, flags, assistants, made_at, cancelled_at, reason, link_sent_at) VALUES ('06cj3djyr20qxpmftqn51ww3w', '06camrf8g39cbk3gxdb3x7sgx', '09fb5988392ec54ebd5b1bb1e2ffc9ff323325e5ac9ac96cbfe4582545aacaec', '06h007wq006sb5ypc2202qqne', 'Minna Kuvitelma', '174116cd174f174f15ef010916ff1836185f16cd1816164c1711174115ef0000002000200020002000200020002000200020002000200020002000200020', 'minna kuvitelma', 'minna.kuvitelma@example.org', 'fi', 'Arvailtu lautapeliliitto ry', '', '', '', 0, 1757207224000, 0, '', 0);
-- 
INSERT INTO registrations (id, offering_id, key_hash, person_id, name, name_sort, name_fold, email, lang, organisation, declared, answers, flags, assistants, made_at, cancelled_at, reason, link_sent_at) VALUES ('06ckzrwyt1wfgxzefxdx11t14', '06camrf8g39cbk3gxdb3x7sgx', '34e955abd2f2fe24ea4e2ff465297a012f78e7fff0848a8c9c8d619d6fffaaaf', '06h007wq02b8gg9693nem6k9r', 'Leena Kuvitteinen', '1711164c164c174f15ef010916ff1836185f16cd18161816164c16cd174f164c174f000000200020002000200020002000200020002000200020002000200020002000200020', 'leena kuvitteinen', 'leena.kuvitteinen@example.org', 'fi', 'Mielikuvituksellinen naapuriliitto ry', '', '', '', 0, 1757713506000, 0, '', 0);
-- 
INSERT INTO registrations (id, offering_id, key_hash, person_id, name, name_sort, name_fold, email, lang, organisation, declared, answers, flags, assistants, made_at, cancelled_at, reason, link_sent_at) VALUES ('06cmc43ad1gqp8fwe24j0ts2h', '06camrf8g39cbk3gxdb3x7sgx', 'd4497e777e0a8ed8c1f6c8c9631f8ec4e3886bcc2c8708c54f932b4de3de284c', '06h007wq01rhpr34hxnyzxwwq', 'Henna Aallokko', '16b4164c174f174f15ef010915ef15ef17111711177116ff16ff1771000000200020002000200020002000200020002000200020002000200020', 'henna aallokko', 'henna.aallokko@example.org', 'fi', 'Näytelty kompassiliitto ry', '', '', '', 0, 1757817105000, 0, '', 0);
-- 
INSERT INTO registrations (id, offering_id, key_hash, person_id, name, name_sort, name_fold, email, lang, organisation, declared, answers, flags, assistants, made_at, cancelled_at, reason, link_sent_at) VALUES ('06cmzgecs0vvwvd1mk9d1hscb', '06camrf8g39cbk3gxdb3x7sgx', 'c78adc5a41a96047f05f94c961dd685c1679468dfcdd8562c44658e26f951a59', '06h007wq007n9abjqcnny8qbh', 'Timo Tarunen', '181616cd174117710109181615ef17bd1836174f164c174f0000002000200020002000200020002000200020002000200020', 'timo tarunen', 'timo.tarunen@example.org', 'fi', 'Kuvitteellinen aarreliitto ry', '', '', '', 0, 1757979725000, 0, '', 0);
-- 
INSERT INTO registrations (id, offering_id, key_hash, person_id, name, name_sort, name_fold, email, lang, organisation, declared, answers, flags, assistants, made_at, cancelled_at, reason, link_sent_at) VALUES ('06cprvk461s13h5p97w9zctmp', '06camrf8g39cbk3gxdb3x7sgx', 'b2047d0a15882e998860107f3b31ab48c82d84977b344175dab2673c34064799', '06h007wq00q1epqp8ptkke44j', 'Arto Mallinen', '15ef17bd181617710109174115ef1711171116cd174f164c174f00000020002000200020002000200020002000200020002000200020', 'arto mallinen', 'arto.mallinen@example.org', 'en', 'Vertauskuvallinen käsityöliitto ry', '', '', '', 0, 1758460798000, 0, '', 0);
-- 
INSERT INTO registration_places (id, registration_id, offering_id, mode, state, number, offer_until, lapsed, meanwhile, state_at) VALUES ('06cb2byac2b3rx5jcpvwp6vyy', '06cb2byac0nnekeze3cp08qar', '06camrf8g39cbk3gxdb3x7sgx', 'onsite', 'cancelled', 1, 0, FALSE, FALSE, 1761024600000);
-- 
INSERT INTO registration_places (id, registration_id, offering_id, mode, state, number, offer_until, lapsed, meanwhile, state_at) VALUES ('06ccdmkgx0zwcj6k0z48rea96', '06ccdmkgx0ycs6h4k0vdpsvwg', '06camrf8g39cbk3gxdb3x7sgx', 'onsite', 'attended', 2, 0, FALSE, FALSE, 1761030000000);
-- 
INSERT INTO registration_places (id, registration_id, offering_id, mode, state, number, offer_until, lapsed, meanwhile, state_at) VALUES ('06cceygf21edgjmq60netzxp5', '06cceygf2041s7f0j46730168', '06camrf8g39cbk3gxdb3x7sgx', 'onsite', 'attended', 3, 0, FALSE, FALSE, 1761030000000);
-- 
INSERT INTO registration_places (id, registration_id, offering_id, mode, state, number, offer_until, lapsed, meanwhile, state_at) VALUES ('06cckzvsm2nvn7njhc0xvmzwj', '06cckzvsm2wrwqtk73hnxf5n3', '06camrf8g39cbk3gxdb3x7sgx', 'onsite', 'attended', 4, 0, FALSE, FALSE, 1761030000000);
-- 
INSERT INTO registration_places (id, registration_id, offering_id, mode, state, number, offer_until, lapsed, meanwhile, state_at) VALUES ('06ccv7k6k356mbb19my5fq681', '06ccv7k6k089b6vm2ecp41h01', '06camrf8g39cbk3gxdb3x7sgx', 'onsite', 'attended', 5, 0, FALSE, FALSE, 1761030000000);
-- 
INSERT INTO registration_places (id, registration_id, offering_id, mode, state, number, offer_until, lapsed, meanwhile, state_at) VALUES ('06cd6dtye3h69ebpfprsa8dmc', '06cd6dtye0r88gkqeham6szbj', '06camrf8g39cbk3gxdb3x7sgx', 'onsite', 'attended', 6, 0, FALSE, FALSE, 1761030000000);
-- 
INSERT INTO space_members (id, space, person_id, org_id, represents, slot, level, state, mail, asked_at, from_at, to_at, declared, unmet, flags, seat, seat_to, note, entered_by, answered_by, answered_at, reason, mail_key, key_hash) VALUES ('05kq0pg812vd8w3jb0pdrcakf', 'network:06h007wq03xkg47djrrg9bza8', '06h007wq000t4em2jcaqnjgb5', '06h007wq0016ywc75d9tghe80', '', 'current', 'follower', 'joined', 'weekly', 1543778207752, 1543778207752, 0, '', '', '', '', '', '', '', '', 0, '', 'an53wugtddk323jd33ttydhfp6', '');
-- 
INSERT INTO space_members (id, space, person_id, org_id, represents, slot, level, state, mail, asked_at, from_at, to_at, declared, unmet, flags, seat, seat_to, note, entered_by, answered_by, answered_at, reason, mail_key, key_hash) VALUES ('05r3tvdbavdp4rp754ekhts4s', 'network:06h007wq03xkg47djrrg9bza8', '06h007wq001498ajt1kyxmxph', '06h007wq0016ywc75d9tghe80', '', 'current', 'member', 'joined', 'daily', 1581578562390, 1581578562390, 0, '', '', '', '', '', '', '', '', 0, '', '3oye2ovbep4rpuno5dcwhbdizw', '');
-- 
INSERT INTO space_members (id, space, person_id, org_id, represents, slot, level, state, mail, asked_at, from_at, to_at, declared, unmet, flags, seat, seat_to, note, entered_by, answered_by, answered_at, reason, mail_key, key_hash) VALUES ('05rz3pk50tmsddngc05n65d4j', 'network:06h007wq03xkg47djrrg9bza8', '06h007wq00166egjk3x5wxnd7', '06h007wq0056xvhrt6btsbe3b', '', 'current', 'member', 'joined', 'now', 1588900553990, 1588900553990, 0, '', '', '', '', '', '', '', '', 0, '', 'nhru523rajiheirm2bhuq55xu6', '');
-- 
INSERT INTO space_members (id, space, person_id, org_id, represents, slot, level, state, mail, asked_at, from_at, to_at, declared, unmet, flags, seat, seat_to, note, entered_by, answered_by, answered_at, reason, mail_key, key_hash) VALUES ('066n46db0k9rxacbnttzsspdr', 'network:06h007wq03kc281znzjhfc20c', '06h007wq000t4em2jcaqnjgb5', '06h007wq0016ywc75d9tghe80', '', 'current', 'member', 'joined', 'daily', 1706479430404, 1706479430404, 0, '', '', '', '', '', '', '', '', 0, '', 'h3smrzid4345f5qbwlodjkmvpr', '');
-- 
INSERT INTO space_members (id, space, person_id, org_id, represents, slot, level, state, mail, asked_at, from_at, to_at, declared, unmet, flags, seat, seat_to, note, entered_by, answered_by, answered_at, reason, mail_key, key_hash) VALUES ('06ad49g2b95y621wv9de1ctrh', 'network:06h007wq00bg13hse20mwh42r', '06h007wq001bqqcrkpsfhnm6w', '06h007wq0016ywc75d9tghe80', '', 'current', 'member', 'joined', 'invitations', 1738692493914, 1738692493914, 0, '', '', '', '', '', '', '', '', 0, '', 'ko2zckarxphvqgwic5a6olnezv', '');
-- 
INSERT INTO space_members (id, space, person_id, org_id, represents, slot, level, state, mail, asked_at, from_at, to_at, declared, unmet, flags, seat, seat_to, note, entered_by, answered_by, answered_at, reason, mail_key, key_hash) VALUES ('06gx28cfg3bhc61nv86x8x16w', 'network:06h007wq012630gddrvtwshwh', '06h007wq000t4em2jcaqnjgb5', '06h007wq0016ywc75d9tghe80', '', 'waiting', 'member', 'requested', 'now', 1794510000000, 0, 0, '[{"attribute":"organisation.scope","value":"national","on":"2026-11-12"},{"attribute":"organisation.employees","value":"4","on":"2026-11-12"}]', '', '', '', '', 'Aloitin tehtävässä syyskuussa ja kaipaan samaa työtä tekeviä.', '', '', 0, '', 'tjo3tfdph5pzt6nkhpiq676f7f', '');
-- 
INSERT INTO topic_versions (topic, part, version) VALUES ('installation', 0, 15044875831992052);
-- 
INSERT INTO topic_versions (topic, part, version) VALUES ('meeting:06camrf8g39cbk3gxdb3x7sgx', 0, 26104640359003844);
-- 
INSERT INTO topic_versions (topic, part, version) VALUES ('meeting:06cqv1n4g233bfe7x5jra0q0k', 0, 22460848306571183);
-- 
INSERT INTO topic_versions (topic, part, version) VALUES ('meeting:06czj7t4g3jwy242f5y8132b4', 0, 26159325427677476);
-- 
INSERT INTO topic_versions (topic, part, version) VALUES ('meeting:06d79vpk03sgvc01w4jt52dq8', 0, 14474994089623160);
-- 
INSERT INTO topic_versions (topic, part, version) VALUES ('meeting:06dfzym7001yacgaxrfvhceaz', 0, 6861849643463154);
-- 
