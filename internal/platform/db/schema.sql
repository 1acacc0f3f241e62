-- What the migrations add up to on SQLite, for readers. Written by
-- go test ./internal/platform/db -update

CREATE TABLE account_attempts (
	what text NOT NULL,
	window_start bigint NOT NULL,
	tries bigint NOT NULL DEFAULT 0,
	PRIMARY KEY (what, window_start)
);

CREATE INDEX account_attempts_by_window ON account_attempts (window_start);

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

CREATE INDEX account_grants_by_position ON account_grants (position_id);

CREATE INDEX account_grants_by_role ON account_grants (role);

CREATE INDEX account_grants_by_scope ON account_grants (scope, role);

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

CREATE TABLE account_invitation_links (
	token_hash text PRIMARY KEY,
	invitation_id text NOT NULL REFERENCES account_invitations (id),
	created_at bigint NOT NULL DEFAULT 0
);

CREATE INDEX account_invitation_links_by_invitation ON account_invitation_links (invitation_id);

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

CREATE INDEX account_invitations_by_email ON account_invitations (email);

CREATE INDEX account_invitations_by_expiry ON account_invitations (expires_at);

CREATE INDEX account_invitations_by_scope ON account_invitations (scope, role);

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

CREATE INDEX account_links_by_email ON account_links (email, created_at);

CREATE INDEX account_links_by_expiry ON account_links (expires_at);

CREATE INDEX account_links_by_person ON account_links (person_id);

CREATE TABLE account_passwords (
	person_id text PRIMARY KEY REFERENCES people (id),
	hash text NOT NULL,
	changed_at bigint NOT NULL DEFAULT 0
);

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

CREATE INDEX account_sessions_by_expiry ON account_sessions (expires_at);

CREATE INDEX account_sessions_by_person ON account_sessions (person_id);

CREATE TABLE account_setup (
	key_hash text PRIMARY KEY,
	created_at bigint NOT NULL DEFAULT 0
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

CREATE TABLE agreement_handovers (
	id       text PRIMARY KEY,
	org_id   text NOT NULL REFERENCES organisations (id),
	from_id  text NOT NULL,
	to_id    text NOT NULL,
	last_day text NOT NULL, -- of the one who hands over
	note     text NOT NULL DEFAULT '',
	state    text NOT NULL, -- "offered", "accepted", "declined", "withdrawn"
	answer   text NOT NULL DEFAULT '',
	made_at  bigint NOT NULL,
	done_at  bigint NOT NULL DEFAULT 0
);

CREATE UNIQUE INDEX agreement_handovers_open ON agreement_handovers (org_id, from_id) WHERE state = 'offered';

CREATE INDEX agreement_handovers_org ON agreement_handovers (org_id, id);

CREATE INDEX agreement_handovers_to ON agreement_handovers (to_id, state);

CREATE TABLE agreement_rules (
	id      text PRIMARY KEY,
	org_id  text NOT NULL REFERENCES organisations (id),
	number  bigint NOT NULL,
	text    text NOT NULL, -- content in the languages it was written in
	made_by text NOT NULL DEFAULT '',
	made_at bigint NOT NULL,
	UNIQUE (org_id, number)
);

CREATE TABLE agreement_rules_read (
	id        text PRIMARY KEY,
	rules_id  text NOT NULL REFERENCES agreement_rules (id),
	person_id text NOT NULL,
	at        bigint NOT NULL,
	UNIQUE (rules_id, person_id)
);

CREATE INDEX agreement_rules_read_person ON agreement_rules_read (person_id);

CREATE TABLE agreements (
	id          text PRIMARY KEY,
	org_id      text NOT NULL REFERENCES organisations (id),
	centre_id   text NOT NULL REFERENCES organisations (id),
	state       text NOT NULL, -- "draft", "discussed", "signed", "renewed", "ended"
	first_day   text NOT NULL DEFAULT '',
	last_day    text NOT NULL DEFAULT '',
	aims        text NOT NULL DEFAULT '',
	focus       text NOT NULL DEFAULT '', -- focus areas, one a line
	programme   text NOT NULL DEFAULT '', -- what of its training enters the centre's programme
	models      text NOT NULL DEFAULT '',
	online      text NOT NULL DEFAULT '',
	talked_on   text NOT NULL DEFAULT '', -- day of the joint discussion
	contact_id  text NOT NULL DEFAULT '', -- at the study centre
	org_by      text NOT NULL DEFAULT '', -- who signed for the organisation
	org_at      bigint NOT NULL DEFAULT 0,
	centre_by   text NOT NULL DEFAULT '',
	centre_at   bigint NOT NULL DEFAULT 0,
	member_id   text NOT NULL DEFAULT '', -- the membership that came of it
	reason      text NOT NULL DEFAULT '', -- why it ended
	reminded    text NOT NULL DEFAULT '',
	version     bigint NOT NULL DEFAULT 1,
	created_by  text NOT NULL DEFAULT '',
	created_at  bigint NOT NULL DEFAULT 0,
	updated_at  bigint NOT NULL DEFAULT 0
);

CREATE INDEX agreements_centre ON agreements (centre_id, state, last_day);

CREATE UNIQUE INDEX agreements_open ON agreements (org_id, centre_id) WHERE state IN ('draft', 'discussed');

CREATE INDEX agreements_org ON agreements (org_id, id);

CREATE TABLE app_secrets (
	name text PRIMARY KEY,
	value text NOT NULL,
	made_at bigint NOT NULL
);

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

CREATE INDEX articles_by_publication ON articles (publication_id, published_at DESC, id);

CREATE INDEX articles_by_time ON articles (published_at DESC, id);

CREATE INDEX articles_by_year ON articles (published_year, published_at DESC, id);

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

CREATE INDEX audit_rows_action ON audit_rows (action, id);

CREATE INDEX audit_rows_actor ON audit_rows (actor, id);

CREATE INDEX audit_rows_ref ON audit_rows (ref, id);

CREATE INDEX audit_rows_unsealed ON audit_rows (id) WHERE NOT sealed;

CREATE TABLE audit_seals (
    seq        bigint PRIMARY KEY,
    row_id     text NOT NULL UNIQUE,
    row_digest text NOT NULL,
    digest     text NOT NULL
);

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

CREATE TABLE commission_sessions (
	commission_id text NOT NULL REFERENCES commissions (id),
	position      bigint NOT NULL,
	starts_at     bigint NOT NULL,
	ends_at       bigint NOT NULL,
	break_minutes bigint NOT NULL DEFAULT 0,
	PRIMARY KEY (commission_id, position)
);

CREATE TABLE commission_settings (
	centre_id     text PRIMARY KEY REFERENCES organisations (id),
	terms         text NOT NULL DEFAULT '',
	valid_days    bigint NOT NULL, -- an offer stands for so long
	feedback_days bigint NOT NULL  -- after the training, until its feedback is taken as given
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

CREATE TABLE commission_themes (
	commission_id text NOT NULL REFERENCES commissions (id),
	theme_id      text NOT NULL REFERENCES themes (id),
	PRIMARY KEY (commission_id, theme_id)
);

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

CREATE INDEX commissions_centre ON commissions (centre_id, state, moved_at);

CREATE INDEX commissions_expert ON commissions (expert_id) WHERE expert_id <> '';

CREATE INDEX commissions_org ON commissions (org_id, moved_at);

CREATE INDEX commissions_state ON commissions (state, valid_until);

CREATE TABLE course_attendance (
	session_id      text NOT NULL REFERENCES course_sessions (id),
	registration_id text NOT NULL REFERENCES registrations (id),
	course_id       text NOT NULL,
	present         boolean NOT NULL,
	own             boolean NOT NULL DEFAULT false, -- said by the participant
	at              bigint NOT NULL,
	PRIMARY KEY (session_id, registration_id)
);

CREATE INDEX course_attendance_course ON course_attendance (course_id);

CREATE INDEX course_attendance_registration ON course_attendance (registration_id);

CREATE TABLE course_batches (
	id            text PRIMARY KEY,
	centre_id     text NOT NULL REFERENCES organisations (id),
	made_by       text NOT NULL,
	made_at       bigint NOT NULL,
	paid_on       text NOT NULL DEFAULT ''
);

CREATE INDEX course_batches_centre ON course_batches (centre_id, id);

CREATE INDEX course_batches_person ON course_batches (made_by);

CREATE TABLE course_costs (
	id            text PRIMARY KEY,
	course_id     text NOT NULL REFERENCES courses (id),
	phase         text NOT NULL, -- "plan", "report"
	position      bigint NOT NULL,
	category      text NOT NULL,
	amount_cents  bigint NOT NULL,
	by_participant boolean NOT NULL DEFAULT false,
	tied          boolean NOT NULL DEFAULT false, -- to the topic
	sheet         boolean NOT NULL DEFAULT false, -- there is a calculation of it
	note          text NOT NULL DEFAULT ''
);

CREATE INDEX course_costs_course ON course_costs (course_id, phase, position);

CREATE TABLE course_files (
	id            text PRIMARY KEY,
	course_id     text NOT NULL REFERENCES courses (id),
	name          text NOT NULL,
	mime          text NOT NULL,
	size          bigint NOT NULL,
	note          text NOT NULL DEFAULT '',
	blob          text NOT NULL,
	person_id     text NOT NULL DEFAULT '',
	at            bigint NOT NULL
);

CREATE INDEX course_files_course ON course_files (course_id, id);

CREATE INDEX course_files_person ON course_files (person_id) WHERE person_id <> '';

CREATE TABLE course_payments (
	decision_id text PRIMARY KEY REFERENCES support_decisions (id),
	course_id   text NOT NULL REFERENCES courses (id),
	batch_id    text NOT NULL REFERENCES course_batches (id),
	iban        text NOT NULL
);

CREATE INDEX course_payments_batch ON course_payments (batch_id);

CREATE UNIQUE INDEX course_payments_course ON course_payments (course_id);

CREATE TABLE course_reports (
	course_id     text PRIMARY KEY REFERENCES courses (id),
	others        bigint NOT NULL DEFAULT 0, -- were there without being on the list
	others_young  bigint NOT NULL DEFAULT 0, -- of them under the least age
	income_cents  bigint NOT NULL DEFAULT 0,
	learned       text NOT NULL DEFAULT '',
	facts         text NOT NULL DEFAULT '', -- what was declared, as JSON
	reported_by   text NOT NULL DEFAULT '',
	reported_at   bigint NOT NULL DEFAULT 0,
	checked_by    text NOT NULL DEFAULT '',
	checked_at    bigint NOT NULL DEFAULT 0,
	updated_at    bigint NOT NULL
);

CREATE INDEX course_reports_checked ON course_reports (checked_by) WHERE checked_by <> '';

CREATE INDEX course_reports_reported ON course_reports (reported_by) WHERE reported_by <> '';

CREATE TABLE course_sessions (
	id            text PRIMARY KEY,
	course_id     text NOT NULL REFERENCES courses (id),
	position      bigint NOT NULL,
	starts_at     bigint NOT NULL,
	ends_at       bigint NOT NULL,
	break_minutes bigint NOT NULL DEFAULT 0,
	other_minutes bigint NOT NULL DEFAULT 0,
	topic         text NOT NULL DEFAULT '',
	trainer       text NOT NULL DEFAULT '',
	trainer_id    text NOT NULL DEFAULT '', -- where the trainer is somebody we know
	place         text NOT NULL DEFAULT '', -- where it differs from the course's
	remote        boolean NOT NULL DEFAULT false,
	parallel      bigint NOT NULL DEFAULT 0 -- number of its parallel group; 0: all together
);

CREATE INDEX course_sessions_course ON course_sessions (course_id, position);

CREATE INDEX course_sessions_trainer ON course_sessions (trainer_id) WHERE trainer_id <> '';

CREATE TABLE course_settings (
	centre_id       text PRIMARY KEY REFERENCES organisations (id),
	review_days     bigint NOT NULL,
	check_days      bigint NOT NULL,
	auto_hours      bigint NOT NULL, -- whole hours; 0: none
	auto_copies     boolean NOT NULL,
	auto_unsupported boolean NOT NULL, grounds text NOT NULL DEFAULT '', correction text NOT NULL DEFAULT '');

CREATE TABLE course_steps (
	id            text PRIMARY KEY,
	course_id     text NOT NULL REFERENCES courses (id),
	action        text NOT NULL,
	state_from    text NOT NULL,
	state_to      text NOT NULL,
	person_id     text NOT NULL DEFAULT '',
	comment       text NOT NULL DEFAULT '',
	at            bigint NOT NULL
);

CREATE INDEX course_steps_course ON course_steps (course_id, id);

CREATE INDEX course_steps_person ON course_steps (person_id) WHERE person_id <> '';

CREATE TABLE courses (
	id            text PRIMARY KEY,
	org_id        text NOT NULL REFERENCES organisations (id), -- who arranges it
	centre_id     text NOT NULL DEFAULT '', -- the study centre it is done with
	state         text NOT NULL,
	support       text NOT NULL, -- "none", "ordinary"
	kind          text NOT NULL, -- "course", "lecture"
	name          text NOT NULL DEFAULT '',
	name_sort     text NOT NULL DEFAULT '',
	fold          text NOT NULL DEFAULT '', -- what is searched
	lead          text NOT NULL DEFAULT '',
	description   text NOT NULL DEFAULT '',
	langs         text NOT NULL DEFAULT '',
	audience      text NOT NULL DEFAULT '',
	outcomes      text NOT NULL DEFAULT '',
	contents      text NOT NULL DEFAULT '',
	methods       text NOT NULL DEFAULT '',
	online        text NOT NULL DEFAULT '',
	place         text NOT NULL DEFAULT '',
	municipality  text NOT NULL DEFAULT '',
	region        text NOT NULL DEFAULT '',
	access_info   text NOT NULL DEFAULT '',
	remote_url    text NOT NULL DEFAULT '',
	onsite_limit  bigint, -- NULL: the mode is not offered; -1: no limit
	remote_limit  bigint,
	opens_on      text NOT NULL DEFAULT '',
	closes_on     text NOT NULL DEFAULT '',
	queue         text NOT NULL DEFAULT 'auto',
	ask_diet      boolean NOT NULL DEFAULT false,
	ask_access    boolean NOT NULL DEFAULT false,
	fee           text NOT NULL DEFAULT '',
	participants  bigint NOT NULL DEFAULT 0, -- planned
	income_cents  bigint NOT NULL DEFAULT 0, -- planned
	other_funding boolean NOT NULL DEFAULT false,
	contact_name  text NOT NULL DEFAULT '',
	contact_email text NOT NULL DEFAULT '',
	listed        boolean NOT NULL DEFAULT true, -- in the calendar and the public lists
	starts_at     bigint NOT NULL DEFAULT 0,
	ends_at       bigint NOT NULL DEFAULT 0,
	hours         bigint NOT NULL DEFAULT 0, -- teaching hours of the timetable, in hundredths
	copied_from   text NOT NULL DEFAULT '',
	series        text NOT NULL DEFAULT '', -- courses made together
	code          text NOT NULL DEFAULT '', -- by which participants say that they are there
	sequence      bigint NOT NULL DEFAULT 0, -- of its calendar event
	assigned_id   text NOT NULL DEFAULT '', -- who at the centre has it in hand
	created_by    text NOT NULL DEFAULT '',
	created_at    bigint NOT NULL,
	updated_at    bigint NOT NULL,
	submitted_at  bigint NOT NULL DEFAULT 0,
	published_at  bigint NOT NULL DEFAULT 0,
	moved_at      bigint NOT NULL, -- when it came into its state
	cancel_reason text NOT NULL DEFAULT '',
	reminded      text NOT NULL DEFAULT '' -- what has been reminded of last
, assessment text NOT NULL DEFAULT '');

CREATE INDEX courses_assigned ON courses (assigned_id) WHERE assigned_id <> '';

CREATE INDEX courses_centre ON courses (centre_id, state, moved_at);

CREATE UNIQUE INDEX courses_code ON courses (code) WHERE code <> '';

CREATE INDEX courses_copied ON courses (copied_from) WHERE copied_from <> '';

CREATE INDEX courses_made_by ON courses (created_by) WHERE created_by <> '';

CREATE INDEX courses_org ON courses (org_id, state);

CREATE INDEX courses_starts ON courses (starts_at, id);

CREATE TABLE curriculum_comments (
	id          text PRIMARY KEY,
	model_id    text NOT NULL REFERENCES curriculum_models (id),
	round       bigint NOT NULL,
	part        text NOT NULL, -- of the plan; "" for the whole
	person_id   text NOT NULL DEFAULT '',
	side        text NOT NULL, -- org, centre
	text        text NOT NULL,
	at          bigint NOT NULL,
	resolved_at bigint NOT NULL DEFAULT 0
);

CREATE INDEX curriculum_comments_model ON curriculum_comments (model_id, id);

CREATE INDEX curriculum_comments_person ON curriculum_comments (person_id) WHERE person_id <> '';

CREATE TABLE curriculum_models (
	id         text PRIMARY KEY,
	org_id     text NOT NULL REFERENCES organisations (id), -- whose idea it is
	centre_id  text NOT NULL REFERENCES organisations (id),
	state      text NOT NULL, -- idea, criteria_check, in_work, finalised, review, approved, returned, published, retired
	turn       text NOT NULL, -- org, centre: who is to act while it is in work
	round      bigint NOT NULL, -- of the draft
	plan       text NOT NULL,   -- the draft, as JSON
	version    bigint NOT NULL DEFAULT 0, -- the published one, 0 for none
	title_sort text NOT NULL,
	fold       text NOT NULL, -- of the published version, for searching
	person_id  text NOT NULL DEFAULT '',
	created_at bigint NOT NULL,
	changed_at bigint NOT NULL
);

CREATE INDEX curriculum_models_centre ON curriculum_models (centre_id, state);

CREATE INDEX curriculum_models_org ON curriculum_models (org_id, state);

CREATE INDEX curriculum_models_person ON curriculum_models (person_id) WHERE person_id <> '';

CREATE TABLE curriculum_rules (
	centre_id  text PRIMARY KEY REFERENCES organisations (id),
	per_credit bigint NOT NULL, -- hours of work in a credit, in thousandths
	least      bigint NOT NULL, -- credits a model must have, in thousandths
	factors    text NOT NULL,   -- hours of work by kind, in thousandths, as JSON
	person_id  text NOT NULL DEFAULT '',
	at         bigint NOT NULL
);

CREATE INDEX curriculum_rules_person ON curriculum_rules (person_id) WHERE person_id <> '';

CREATE TABLE curriculum_steps (
	id        text PRIMARY KEY,
	model_id  text NOT NULL REFERENCES curriculum_models (id),
	action    text NOT NULL,
	state     text NOT NULL, -- that it led to
	round     bigint NOT NULL,
	plan      text NOT NULL, -- the draft as it was handed over
	reason    text NOT NULL DEFAULT '',
	person_id text NOT NULL DEFAULT '',
	at        bigint NOT NULL
);

CREATE INDEX curriculum_steps_model ON curriculum_steps (model_id, id);

CREATE INDEX curriculum_steps_person ON curriculum_steps (person_id) WHERE person_id <> '';

CREATE TABLE curriculum_uses (
	id       text PRIMARY KEY,
	model_id text NOT NULL,
	number   bigint NOT NULL,
	ref      text NOT NULL, -- course:ID
	org_id   text NOT NULL,
	plan     text NOT NULL, -- the version as it was then
	at       bigint NOT NULL,
	FOREIGN KEY (model_id, number) REFERENCES curriculum_versions (model_id, number)
);

CREATE INDEX curriculum_uses_model ON curriculum_uses (model_id, number);

CREATE UNIQUE INDEX curriculum_uses_once ON curriculum_uses (ref);

CREATE INDEX curriculum_uses_org ON curriculum_uses (org_id);

CREATE TABLE curriculum_versions (
	model_id  text NOT NULL REFERENCES curriculum_models (id),
	number    bigint NOT NULL,
	plan      text NOT NULL,
	credits   text NOT NULL, -- "3.00"
	person_id text NOT NULL DEFAULT '',
	at        bigint NOT NULL,
	PRIMARY KEY (model_id, number)
);

CREATE INDEX curriculum_versions_person ON curriculum_versions (person_id) WHERE person_id <> '';

CREATE TABLE development_comments (
	id          text PRIMARY KEY,
	plan_id     text NOT NULL REFERENCES development_plans (id),
	step        text NOT NULL,
	unit_id     text NOT NULL DEFAULT '',
	side        text NOT NULL, -- organisation, district, centre
	text        text NOT NULL,
	person_id   text NOT NULL DEFAULT '',
	at          bigint NOT NULL,
	resolved_at bigint NOT NULL DEFAULT 0
);

CREATE INDEX development_comments_plan ON development_comments (plan_id);

CREATE TABLE development_indicators (
	id      text PRIMARY KEY,
	plan_id text NOT NULL REFERENCES development_plans (id),
	figure  text NOT NULL, -- courses, hours, groups, people, regions, units, feedback
	target  bigint NOT NULL, -- hundredths
	note    text NOT NULL DEFAULT '',
	UNIQUE (plan_id, figure)
);

CREATE TABLE development_measures (
	id        text PRIMARY KEY,
	plan_id   text NOT NULL REFERENCES development_plans (id),
	unit_id   text NOT NULL DEFAULT '', -- whose it is; '' the organisation's
	title     text NOT NULL,
	who       text NOT NULL DEFAULT '',
	due       text NOT NULL DEFAULT '',
	hours     bigint NOT NULL DEFAULT 0, -- hundredths, where it takes any
	state     text NOT NULL, -- open, done, dropped
	into_kind text NOT NULL DEFAULT '', -- hours, model, course, meeting
	into_id   text NOT NULL DEFAULT '',
	version   bigint NOT NULL,
	person_id text NOT NULL DEFAULT '',
	at        bigint NOT NULL
);

CREATE INDEX development_measures_into ON development_measures (into_kind, into_id) WHERE into_id <> '';

CREATE INDEX development_measures_plan ON development_measures (plan_id);

CREATE TABLE development_plans (
	id          text PRIMARY KEY,
	org_id      text NOT NULL REFERENCES organisations (id), -- the member organisation
	centre_id   text NOT NULL REFERENCES organisations (id), -- its study centre
	number      bigint NOT NULL, -- of the version
	state       text NOT NULL,   -- draft, adopted, followed_up, archived
	first_year  bigint NOT NULL,
	last_year   bigint NOT NULL,
	keeper_id   text NOT NULL DEFAULT '', -- who is reminded once a year
	reminded    bigint NOT NULL DEFAULT 0, -- the year that was reminded of last
	version     bigint NOT NULL, -- against lost updates of period and keeper
	adopted_by  text NOT NULL DEFAULT '',
	adopted_at  bigint NOT NULL DEFAULT 0,
	archived_at bigint NOT NULL DEFAULT 0,
	created_by  text NOT NULL DEFAULT '',
	created_at  bigint NOT NULL,
	updated_at  bigint NOT NULL,
	UNIQUE (org_id, number)
);

CREATE INDEX development_plans_centre ON development_plans (centre_id, state);

CREATE TABLE development_texts (
	id        text PRIMARY KEY,
	plan_id   text NOT NULL REFERENCES development_plans (id),
	step      text NOT NULL,
	unit_id   text NOT NULL DEFAULT '',
	text      text NOT NULL,
	version   bigint NOT NULL,
	person_id text NOT NULL DEFAULT '',
	at        bigint NOT NULL,
	UNIQUE (plan_id, step, unit_id)
);

CREATE TABLE development_years (
	id        text PRIMARY KEY,
	plan_id   text NOT NULL REFERENCES development_plans (id),
	year      bigint NOT NULL,
	went      text NOT NULL DEFAULT '',
	change    text NOT NULL DEFAULT '',
	version   bigint NOT NULL,
	person_id text NOT NULL DEFAULT '',
	at        bigint NOT NULL,
	UNIQUE (plan_id, year)
);

CREATE TABLE digest_letters (
	id        text PRIMARY KEY,
	run_id    text NOT NULL REFERENCES digest_runs (id),
	person_id text NOT NULL REFERENCES people (id),
	at        bigint NOT NULL
);

CREATE UNIQUE INDEX digest_letters_once ON digest_letters (run_id, person_id);

CREATE INDEX digest_letters_person ON digest_letters (person_id, at);

CREATE TABLE digest_parts (
	id        text PRIMARY KEY,
	run_id    text NOT NULL REFERENCES digest_runs (id),
	person_id text NOT NULL REFERENCES people (id),
	scope     text NOT NULL,
	after_at  bigint NOT NULL,
	until_at  bigint NOT NULL
);

CREATE UNIQUE INDEX digest_parts_once ON digest_parts (run_id, person_id, scope);

CREATE INDEX digest_parts_person ON digest_parts (person_id, until_at);

CREATE TABLE digest_runs (
	id       text PRIMARY KEY,
	slot     bigint NOT NULL,
	weekly   boolean NOT NULL,
	floor_at bigint NOT NULL,
	until_at bigint NOT NULL,
	state    text NOT NULL,
	begun_at bigint NOT NULL,
	done_at  bigint NOT NULL DEFAULT 0
);

CREATE UNIQUE INDEX digest_runs_slot ON digest_runs (slot);

CREATE TABLE digest_settings (
	id           text PRIMARY KEY,
	person_id    text NOT NULL REFERENCES people (id),
	mail_key     text NOT NULL,
	mail_default text NOT NULL DEFAULT ''
);

CREATE UNIQUE INDEX digest_settings_key ON digest_settings (mail_key);

CREATE UNIQUE INDEX digest_settings_person ON digest_settings (person_id);

CREATE TABLE expert_away (
	id        text PRIMARY KEY,
	expert_id text NOT NULL REFERENCES experts (id),
	first_day text NOT NULL,
	last_day  text NOT NULL,
	note      text NOT NULL DEFAULT '' -- for themselves and their study centre
);

CREATE INDEX expert_away_expert ON expert_away (expert_id, first_day);

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

CREATE INDEX experts_centre ON experts (centre_id);

CREATE INDEX experts_person ON experts (person_id);

CREATE TABLE feedback_rounds (
	course_id text PRIMARY KEY REFERENCES courses (id),
	own       text NOT NULL DEFAULT '', -- questions as JSON
	off       boolean NOT NULL DEFAULT false, -- the organiser asks for none
	survey_id text NOT NULL DEFAULT '', -- once people have been asked
	asked_at  bigint NOT NULL DEFAULT 0
);

CREATE INDEX feedback_rounds_survey ON feedback_rounds (survey_id) WHERE survey_id <> '';

CREATE TABLE files_files (
	id          text PRIMARY KEY,
	space       text NOT NULL,
	under       text NOT NULL DEFAULT '',
	visibility  text NOT NULL,
	description text NOT NULL DEFAULT '',
	created_by  text NOT NULL DEFAULT '',
	created_at  bigint NOT NULL,
	deleted_at  bigint NOT NULL DEFAULT 0,
	deleted_by  text NOT NULL DEFAULT ''
);

CREATE INDEX files_files_author ON files_files (created_by);

CREATE INDEX files_files_space ON files_files (space, id);

CREATE INDEX files_files_under ON files_files (under) WHERE under <> '';

CREATE TABLE files_page_versions (
	id         text PRIMARY KEY,
	page_id    text NOT NULL REFERENCES files_pages (id),
	number     bigint NOT NULL,
	title      text NOT NULL,
	title_fold text NOT NULL,
	body       text NOT NULL,
	why        text NOT NULL DEFAULT '',
	author     text NOT NULL DEFAULT '',
	at         bigint NOT NULL
);

CREATE INDEX files_page_versions_author ON files_page_versions (author);

CREATE UNIQUE INDEX files_page_versions_number ON files_page_versions (page_id, number);

CREATE TABLE files_pages (
	id         text PRIMARY KEY,
	space      text NOT NULL,
	kind       text NOT NULL,
	visibility text NOT NULL,
	created_by text NOT NULL DEFAULT '',
	created_at bigint NOT NULL,
	hidden_at  bigint NOT NULL DEFAULT 0,
	hidden_by  text NOT NULL DEFAULT ''
);

CREATE UNIQUE INDEX files_pages_rules ON files_pages (space) WHERE kind = 'rules';

CREATE INDEX files_pages_space ON files_pages (space, id);

CREATE TABLE files_versions (
	id        text PRIMARY KEY,
	file_id   text NOT NULL REFERENCES files_files (id),
	number    bigint NOT NULL,
	blob      text NOT NULL,
	name      text NOT NULL,
	type      text NOT NULL,
	size      bigint NOT NULL,
	hash      text NOT NULL,
	author    text NOT NULL DEFAULT '',
	at        bigint NOT NULL
);

CREATE INDEX files_versions_author ON files_versions (author);

CREATE UNIQUE INDEX files_versions_blob ON files_versions (blob);

CREATE UNIQUE INDEX files_versions_number ON files_versions (file_id, number);

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

CREATE INDEX group_inner_network ON group_inner (network_id, id);

CREATE UNIQUE INDEX group_inner_slug ON group_inner (slug);

CREATE TABLE group_leads (
	id        text PRIMARY KEY,
	group_id  text NOT NULL REFERENCES group_inner (id),
	person_id text NOT NULL REFERENCES people (id)
);

CREATE INDEX group_leads_of ON group_leads (person_id);

CREATE UNIQUE INDEX group_leads_person ON group_leads (group_id, person_id);

CREATE TABLE guidance_answer_versions (
	id        text PRIMARY KEY,
	answer_id text NOT NULL REFERENCES guidance_answers (id),
	number    bigint NOT NULL,
	title     text NOT NULL,
	words     text NOT NULL,
	made_by   text NOT NULL DEFAULT '',
	at        bigint NOT NULL,
	UNIQUE (answer_id, number)
);

CREATE TABLE guidance_answer_votes (
	id        text PRIMARY KEY,
	answer_id text NOT NULL REFERENCES guidance_answers (id),
	voter     text NOT NULL, -- a person, or the id of the row for a visitor
	helped    boolean NOT NULL,
	at        bigint NOT NULL,
	UNIQUE (answer_id, voter)
);

CREATE INDEX guidance_answer_votes_voter ON guidance_answer_votes (voter);

CREATE TABLE guidance_answers (
	id           text PRIMARY KEY,
	centre_id    text NOT NULL REFERENCES organisations (id),
	topic        text NOT NULL,
	title        text NOT NULL,
	words        text NOT NULL,
	fold         text NOT NULL,
	pages        text NOT NULL DEFAULT '', -- the pages it is shown on, as beginnings of paths with spaces between them; none: those of its topic
	case_id      text NOT NULL DEFAULT '', -- it was made from
	version      bigint NOT NULL,
	state        text NOT NULL, -- published or withdrawn
	made_by      text NOT NULL DEFAULT '',
	made_at      bigint NOT NULL,
	changed_at   bigint NOT NULL
);

CREATE INDEX guidance_answers_case ON guidance_answers (case_id) WHERE case_id <> '';

CREATE INDEX guidance_answers_centre ON guidance_answers (centre_id, changed_at);

CREATE INDEX guidance_answers_topic ON guidance_answers (state, topic, id);

CREATE TABLE guidance_cases (
	id           text PRIMARY KEY,
	centre_id    text NOT NULL REFERENCES organisations (id),
	state        text NOT NULL,
	topic        text NOT NULL,
	title        text NOT NULL,
	lang         text NOT NULL,
	channel      text NOT NULL, -- it came by
	region       text NOT NULL DEFAULT '',
	org_id       text NOT NULL DEFAULT '',
	org_name     text NOT NULL DEFAULT '', -- as the asker wrote it, where it is not known here
	about        text NOT NULL DEFAULT '', -- "course:ID"
	page         text NOT NULL DEFAULT '', -- where they were stuck
	asker_id     text NOT NULL DEFAULT '',
	asker_name   text NOT NULL DEFAULT '',
	asker_email  text NOT NULL DEFAULT '',
	asker_key    text NOT NULL, -- of the asker's own link, and of the address for replies
	assigned_id  text NOT NULL DEFAULT '',
	assigned_why text NOT NULL DEFAULT '',
	due_day      text NOT NULL DEFAULT '', -- by which the next thing happens: an answer, a follow-up, closing by itself
	reminded_day text NOT NULL DEFAULT '', -- the due day that was reminded of
	created_by   text NOT NULL DEFAULT '', -- who at the centre wrote it down
	created_at   bigint NOT NULL,
	answered_at  bigint NOT NULL DEFAULT 0, -- first
	closed_at    bigint NOT NULL DEFAULT 0,
	closed_how   text NOT NULL DEFAULT '',
	moved_at     bigint NOT NULL,
	helped       bigint NOT NULL DEFAULT 0, -- 0 not said, 1 no, 2 partly, 3 yes
	helped_at    bigint NOT NULL DEFAULT 0,
	erased_at    bigint NOT NULL DEFAULT 0
);

CREATE INDEX guidance_cases_asker ON guidance_cases (asker_id, moved_at) WHERE asker_id <> '';

CREATE INDEX guidance_cases_assigned ON guidance_cases (assigned_id, state, due_day);

CREATE INDEX guidance_cases_closed ON guidance_cases (closed_at) WHERE erased_at = 0;

CREATE INDEX guidance_cases_desk ON guidance_cases (centre_id, state, due_day, id);

CREATE INDEX guidance_cases_email ON guidance_cases (asker_email) WHERE asker_email <> '';

CREATE UNIQUE INDEX guidance_cases_key ON guidance_cases (asker_key);

CREATE TABLE guidance_entries (
	id         text PRIMARY KEY,
	case_id    text NOT NULL REFERENCES guidance_cases (id),
	number     bigint NOT NULL,
	kind       text NOT NULL,
	author_id  text NOT NULL DEFAULT '',
	words      text NOT NULL DEFAULT '',
	channel    text NOT NULL DEFAULT '',
	minutes    bigint NOT NULL DEFAULT 0,
	other_id   text NOT NULL DEFAULT '', -- to whom it was handed over
	message_id text NOT NULL DEFAULT '', -- of the mail it came by
	at         bigint NOT NULL,
	UNIQUE (case_id, number)
);

CREATE INDEX guidance_entries_author ON guidance_entries (author_id) WHERE author_id <> '';

CREATE TABLE guidance_experts (
	id         text PRIMARY KEY,
	centre_id  text NOT NULL REFERENCES organisations (id),
	person_id  text NOT NULL,
	topics     text NOT NULL DEFAULT '',
	regions    text NOT NULL DEFAULT '',
	langs      text NOT NULL DEFAULT '',
	most       bigint NOT NULL DEFAULT 0, -- open cases at once; 0: no limit
	away_until text NOT NULL DEFAULT '', -- last day away
	does       text NOT NULL DEFAULT '', -- national tasks, as people wrote it
	UNIQUE (centre_id, person_id)
);

CREATE INDEX guidance_experts_person ON guidance_experts (person_id);

CREATE TABLE guidance_settings (
	centre_id     text PRIMARY KEY REFERENCES organisations (id),
	answer_days   bigint NOT NULL, -- working days by which a question is answered
	close_days    bigint NOT NULL, -- days after an answer until a case closes by itself
	keep_months   bigint NOT NULL, -- until what was said is deleted
	topic_points  bigint NOT NULL,
	region_points bigint NOT NULL,
	lang_points   bigint NOT NULL,
	load_points   bigint NOT NULL, -- taken off for each open case
	version       bigint NOT NULL DEFAULT 1,
	updated_at    bigint NOT NULL
);

CREATE TABLE handbook_answers (
	id           text PRIMARY KEY,
	challenge_id text NOT NULL REFERENCES handbook_challenges (id),
	person_id    text NOT NULL DEFAULT '',
	asker        boolean NOT NULL DEFAULT false,
	credit       boolean NOT NULL DEFAULT false,
	text         text NOT NULL,
	lang         text NOT NULL,
	created_at   bigint NOT NULL
);

CREATE INDEX handbook_answers_of ON handbook_answers (challenge_id, created_at, id);

CREATE INDEX handbook_answers_person ON handbook_answers (person_id);

CREATE TABLE handbook_challenges (
	id          text PRIMARY KEY,
	space       text NOT NULL DEFAULT '',
	person_id   text NOT NULL DEFAULT '',
	sealed      text NOT NULL DEFAULT '',
	title       text NOT NULL,
	text        text NOT NULL,
	lang        text NOT NULL,
	state       text NOT NULL,
	outcome     text NOT NULL DEFAULT '',
	sparring_at bigint NOT NULL DEFAULT 0,
	created_at  bigint NOT NULL,
	closed_at   bigint NOT NULL DEFAULT 0
);

CREATE INDEX handbook_challenges_person ON handbook_challenges (person_id);

CREATE INDEX handbook_challenges_state ON handbook_challenges (state, created_at, id);

CREATE TABLE handbook_chapters (
	id         text PRIMARY KEY,
	slug       text NOT NULL UNIQUE,
	shipped    text NOT NULL DEFAULT '',
	position   bigint NOT NULL,
	occasion   text NOT NULL DEFAULT '',
	created_at bigint NOT NULL
);

CREATE TABLE handbook_editions (
	id         text NOT NULL,
	edition    bigint NOT NULL,
	hash       text NOT NULL,
	entered_at bigint NOT NULL,
	PRIMARY KEY (id, edition)
);

CREATE TABLE handbook_items (
	id         text PRIMARY KEY,
	version_id text NOT NULL REFERENCES handbook_versions (id),
	item_key   text NOT NULL,
	position   bigint NOT NULL,
	text       text NOT NULL
);

CREATE UNIQUE INDEX handbook_items_key ON handbook_items (version_id, item_key);

CREATE TABLE handbook_marks (
	id        text PRIMARY KEY,
	answer_id text NOT NULL REFERENCES handbook_answers (id),
	person_id text NOT NULL,
	at        bigint NOT NULL
);

CREATE UNIQUE INDEX handbook_marks_person ON handbook_marks (answer_id, person_id);

CREATE TABLE handbook_ticks (
	id         text PRIMARY KEY,
	network_id text NOT NULL REFERENCES networks (id),
	item_key   text NOT NULL,
	person_id  text NOT NULL DEFAULT '',
	at         bigint NOT NULL
);

CREATE UNIQUE INDEX handbook_ticks_item ON handbook_ticks (network_id, item_key);

CREATE TABLE handbook_versions (
	id           text PRIMARY KEY,
	chapter_id   text NOT NULL REFERENCES handbook_chapters (id),
	no           bigint NOT NULL,
	base         bigint NOT NULL DEFAULT 0,
	state        text NOT NULL,
	title        text NOT NULL,
	lead         text NOT NULL DEFAULT '',
	body         text NOT NULL DEFAULT '',
	revised_fi   bigint NOT NULL DEFAULT 0,
	revised_sv   bigint NOT NULL DEFAULT 0,
	revised_en   bigint NOT NULL DEFAULT 0,
	note         text NOT NULL DEFAULT '',
	author       text NOT NULL DEFAULT '',
	challenge_id text NOT NULL DEFAULT '',
	created_at   bigint NOT NULL,
	decided_at   bigint NOT NULL DEFAULT 0,
	decided_by   text NOT NULL DEFAULT ''
);

CREATE INDEX handbook_versions_challenge ON handbook_versions (challenge_id);

CREATE UNIQUE INDEX handbook_versions_no ON handbook_versions (chapter_id, no);

CREATE INDEX handbook_versions_state ON handbook_versions (state, chapter_id, no);

CREATE TABLE hours_budgets (
	id        text PRIMARY KEY,
	centre_id text NOT NULL REFERENCES organisations (id),
	year      bigint NOT NULL,
	kind      text NOT NULL,
	hours     bigint NOT NULL,
	grounds   text NOT NULL DEFAULT '',
	person_id text NOT NULL DEFAULT '',
	at        bigint NOT NULL
);

CREATE INDEX hours_budgets_centre ON hours_budgets (centre_id, year, kind);

CREATE INDEX hours_budgets_person ON hours_budgets (person_id) WHERE person_id <> '';

CREATE TABLE hours_holders (
	holder_id  text PRIMARY KEY REFERENCES organisations (id),
	overflow   text NOT NULL, -- own_then_pool, own_only, pool_only
	changed_at bigint NOT NULL
);

CREATE TABLE hours_postings (
	id         text PRIMARY KEY,
	holder_id  text NOT NULL REFERENCES organisations (id), -- the member organisation
	centre_id  text NOT NULL REFERENCES organisations (id), -- its study centre
	year       bigint NOT NULL,
	kind       text NOT NULL, -- course, other
	entry      text NOT NULL, -- grant, extra, return, allocate, deallocate, reserve, release, consume, restore
	account_id text NOT NULL DEFAULT '', -- the unit whose share it moves, '' the common pool
	unit_id    text NOT NULL DEFAULT '', -- whose course it is
	hours      bigint NOT NULL,
	ref        text NOT NULL DEFAULT '', -- what the hours are used for: "course:ID"
	cause      text NOT NULL DEFAULT '', -- the proposal or request that was decided
	grounds    text NOT NULL DEFAULT '',
	person_id  text NOT NULL DEFAULT '',
	at         bigint NOT NULL
);

CREATE INDEX hours_postings_account ON hours_postings (holder_id, year, kind, account_id, entry, hours);

CREATE INDEX hours_postings_centre ON hours_postings (centre_id, year, kind, entry, hours);

CREATE INDEX hours_postings_person ON hours_postings (person_id) WHERE person_id <> '';

CREATE INDEX hours_postings_ref ON hours_postings (ref) WHERE ref <> '';

CREATE INDEX hours_postings_time ON hours_postings (holder_id, year, at, id);

CREATE TABLE hours_proposal_lines (
	id          text PRIMARY KEY,
	proposal_id text NOT NULL REFERENCES hours_proposals (id),
	place       bigint NOT NULL,
	title       text NOT NULL,
	hours       bigint NOT NULL
);

CREATE INDEX hours_proposal_lines_of ON hours_proposal_lines (proposal_id, place);

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

CREATE INDEX hours_proposals_centre ON hours_proposals (centre_id, year, state);

CREATE INDEX hours_proposals_decider ON hours_proposals (decided_by) WHERE decided_by <> '';

CREATE INDEX hours_proposals_holder ON hours_proposals (holder_id, year, state);

CREATE INDEX hours_proposals_into ON hours_proposals (into_id) WHERE into_id <> '';

CREATE UNIQUE INDEX hours_proposals_once ON hours_proposals (org_id, year, kind);

CREATE INDEX hours_proposals_person ON hours_proposals (person_id) WHERE person_id <> '';

CREATE TABLE hours_requests (
	id         text PRIMARY KEY,
	holder_id  text NOT NULL REFERENCES organisations (id),
	centre_id  text NOT NULL REFERENCES organisations (id),
	year       bigint NOT NULL,
	kind       text NOT NULL,
	hours      bigint NOT NULL,
	grounds    text NOT NULL,
	state      text NOT NULL, -- waiting, granted, partly, rejected, withdrawn
	given      bigint NOT NULL DEFAULT 0,
	reason     text NOT NULL DEFAULT '',
	person_id  text NOT NULL DEFAULT '',
	asked_at   bigint NOT NULL,
	decided_by text NOT NULL DEFAULT '',
	decided_at bigint NOT NULL DEFAULT 0
);

CREATE INDEX hours_requests_centre ON hours_requests (centre_id, year, state, id);

CREATE INDEX hours_requests_decider ON hours_requests (decided_by) WHERE decided_by <> '';

CREATE INDEX hours_requests_holder ON hours_requests (holder_id, year, id);

CREATE INDEX hours_requests_person ON hours_requests (person_id) WHERE person_id <> '';

CREATE TABLE hours_warnings (
	holder_id text NOT NULL REFERENCES organisations (id),
	year      bigint NOT NULL,
	kind      text NOT NULL,
	percent   bigint NOT NULL,
	at        bigint NOT NULL,
	PRIMARY KEY (holder_id, year, kind, percent)
);

CREATE TABLE hours_windows (
	id        text PRIMARY KEY,
	centre_id text NOT NULL REFERENCES organisations (id),
	year      bigint NOT NULL,
	kind      text NOT NULL, -- request, return
	first_day text NOT NULL,
	last_day  text NOT NULL
);

CREATE INDEX hours_windows_centre ON hours_windows (centre_id, year, kind, first_day);

CREATE TABLE hours_years (
	centre_id       text NOT NULL REFERENCES organisations (id),
	year            bigint NOT NULL,
	proposals_from  text NOT NULL DEFAULT '',
	proposals_until text NOT NULL DEFAULT '',
	usable_from     text NOT NULL DEFAULT '', -- from when hours of the year may be reserved
	closes_on       text NOT NULL DEFAULT '', -- the last day on which anything is posted
	changed_at      bigint NOT NULL,
	PRIMARY KEY (centre_id, year)
);

CREATE TABLE idempotency_keys (
    scope      text NOT NULL,
    key        text NOT NULL,
    body_hash  text NOT NULL,
    result     text NOT NULL,
    created_at bigint NOT NULL,
    PRIMARY KEY (scope, key)
);

CREATE INDEX idempotency_keys_created ON idempotency_keys (created_at);

CREATE TABLE inbox_answers (
	id      text PRIMARY KEY,
	address text NOT NULL,
	known   boolean NOT NULL,
	at      bigint NOT NULL
);

CREATE INDEX inbox_answers_at ON inbox_answers (at, id);

CREATE INDEX inbox_answers_to ON inbox_answers (address, at);

CREATE TABLE inbox_keys (
	id         text PRIMARY KEY,
	purpose    text NOT NULL,
	ref        text NOT NULL,
	person_id  text NOT NULL DEFAULT '',
	created_at bigint NOT NULL,
	used_at    bigint NOT NULL DEFAULT 0,
	ended_at   bigint NOT NULL DEFAULT 0
);

CREATE UNIQUE INDEX inbox_keys_of ON inbox_keys (purpose, ref, person_id);

CREATE INDEX inbox_keys_person ON inbox_keys (person_id);

CREATE TABLE inbox_mails (
	id          text PRIMARY KEY,
	raw_id      text NOT NULL,
	fingerprint text NOT NULL,
	recipient   text NOT NULL,
	sender      text NOT NULL DEFAULT '',
	peer        text NOT NULL DEFAULT '',
	helo        text NOT NULL DEFAULT '',
	size        bigint NOT NULL,
	received_at bigint NOT NULL,
	state       text NOT NULL CHECK (state IN ('stored', 'done', 'ignored', 'refused', 'held', 'discarded', 'failed')),
	class       text NOT NULL DEFAULT '',
	box         text NOT NULL DEFAULT '',
	person_id   text NOT NULL DEFAULT '',
	from_mail   text NOT NULL DEFAULT '',
	from_name   text NOT NULL DEFAULT '',
	subject     text NOT NULL DEFAULT '',
	message_id  text NOT NULL DEFAULT '',
	lang        text NOT NULL DEFAULT '',
	reason      text NOT NULL DEFAULT '',
	error       text NOT NULL DEFAULT '',
	let_in_by   text NOT NULL DEFAULT '',
	done_at     bigint NOT NULL DEFAULT 0
);

CREATE INDEX inbox_mails_box ON inbox_mails (box, state, received_at, id);

CREATE UNIQUE INDEX inbox_mails_once ON inbox_mails (fingerprint, recipient);

CREATE INDEX inbox_mails_person ON inbox_mails (person_id);

CREATE INDEX inbox_mails_raw ON inbox_mails (raw_id);

CREATE INDEX inbox_mails_state ON inbox_mails (state, received_at, id);

CREATE TABLE inbox_raw (
	raw_id   text NOT NULL,
	n        bigint NOT NULL,
	bytes    bytea NOT NULL,
	at       bigint NOT NULL,
	PRIMARY KEY (raw_id, n)
);

CREATE INDEX inbox_raw_at ON inbox_raw (at, raw_id);

CREATE TABLE inbox_returns (
	id      text PRIMARY KEY,
	address text NOT NULL,
	class   text NOT NULL CHECK (class IN ('hard', 'soft', 'complaint')),
	outbox  text NOT NULL DEFAULT '',
	status  text NOT NULL DEFAULT '',
	detail  text NOT NULL DEFAULT '',
	at      bigint NOT NULL
);

CREATE INDEX inbox_returns_at ON inbox_returns (at, id);

CREATE INDEX inbox_returns_of ON inbox_returns (address, at);

CREATE TABLE index_sources (
	name    text PRIMARY KEY,
	version bigint NOT NULL,
	after   text NOT NULL DEFAULT '',
	done_at bigint NOT NULL DEFAULT 0
);

CREATE TABLE index_terms (
	ref  text NOT NULL,
	term text NOT NULL,
	PRIMARY KEY (ref, term)
);

CREATE INDEX index_terms_term ON index_terms (term, ref);

CREATE TABLE job_schedules (
    name text PRIMARY KEY,
    slot bigint NOT NULL
);

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

CREATE INDEX jobs_due ON jobs (priority, due_at, id) WHERE due_at > 0;

CREATE INDEX jobs_finished ON jobs (state, finished_at, id) WHERE finished_at > 0;

CREATE UNIQUE INDEX jobs_unique ON jobs (kind, unique_key) WHERE unique_key <> '' AND finished_at = 0;

CREATE TABLE life_absences (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id),
	person_id   text NOT NULL REFERENCES people(id),
	stand_in    text NOT NULL REFERENCES people(id),
	role        text NOT NULL,
	from_day    text NOT NULL,
	to_day      text NOT NULL,
	set_by      text NOT NULL DEFAULT '',
	set_at      bigint NOT NULL
);

CREATE INDEX life_absences_network ON life_absences (network_id, to_day);

CREATE TABLE life_ends (
	network_id text PRIMARY KEY REFERENCES networks(id),
	last_day   text NOT NULL,
	last_at    bigint NOT NULL,
	onward     text NOT NULL DEFAULT '',
	told_at    bigint NOT NULL DEFAULT 0,
	members    bigint NOT NULL DEFAULT 0,
	followers  bigint NOT NULL DEFAULT 0,
	set_by     text NOT NULL DEFAULT '',
	set_at     bigint NOT NULL
);

CREATE TABLE life_merge_answers (
	id          text PRIMARY KEY,
	merge_id    text NOT NULL REFERENCES life_merges(id),
	person_id   text NOT NULL REFERENCES people(id),
	in_both     boolean NOT NULL,
	key_hash    text NOT NULL,
	answer      text NOT NULL DEFAULT '',
	answered_at bigint NOT NULL DEFAULT 0,
	reminded_at bigint NOT NULL DEFAULT 0
);

CREATE UNIQUE INDEX life_merge_answers_key ON life_merge_answers (key_hash);

CREATE UNIQUE INDEX life_merge_answers_once ON life_merge_answers (merge_id, person_id);

CREATE TABLE life_merges (
	id           text PRIMARY KEY,
	network_id   text NOT NULL REFERENCES networks(id),
	into_id      text NOT NULL REFERENCES networks(id),
	on_day       text NOT NULL,
	answer_by    text NOT NULL,
	silent       text NOT NULL,
	note         text NOT NULL DEFAULT '',
	state        text NOT NULL,
	announced_by text NOT NULL DEFAULT '',
	announced_at bigint NOT NULL,
	agreed_by    text NOT NULL DEFAULT '',
	agreed_at    bigint NOT NULL DEFAULT 0,
	done_at      bigint NOT NULL DEFAULT 0
);

CREATE INDEX life_merges_into ON life_merges (into_id);

CREATE UNIQUE INDEX life_merges_open ON life_merges (network_id) WHERE state IN ('asked', 'agreed', 'moving');

CREATE TABLE life_plan_items (
	id         text PRIMARY KEY,
	network_id text NOT NULL REFERENCES networks(id),
	year       bigint NOT NULL,
	part       text NOT NULL,
	theme      text NOT NULL DEFAULT '',
	created_by text NOT NULL DEFAULT '',
	created_at bigint NOT NULL
);

CREATE INDEX life_plan_items_network ON life_plan_items (network_id, year);

CREATE INDEX life_plan_items_year ON life_plan_items (year);

CREATE TABLE life_proposals (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id),
	was         text NOT NULL,
	phase       text NOT NULL,
	reasons     text NOT NULL,
	state       text NOT NULL,
	made_at     bigint NOT NULL,
	due_day     text NOT NULL,
	answered_by text NOT NULL DEFAULT '',
	answered_at bigint NOT NULL DEFAULT 0,
	reason      text NOT NULL DEFAULT ''
);

CREATE INDEX life_proposals_network ON life_proposals (network_id, made_at);

CREATE UNIQUE INDEX life_proposals_open ON life_proposals (network_id) WHERE state = 'open';

CREATE TABLE life_rests (
	network_id  text PRIMARY KEY REFERENCES networks(id),
	review_day  text NOT NULL,
	reason      text NOT NULL DEFAULT '',
	reminded_on text NOT NULL DEFAULT '',
	set_by      text NOT NULL DEFAULT '',
	set_at      bigint NOT NULL
);

CREATE TABLE life_settings (
	org_id     text PRIMARY KEY REFERENCES organisations(id),
	settings   text NOT NULL,
	changed_by text NOT NULL DEFAULT '',
	changed_at bigint NOT NULL
);

CREATE TABLE life_warned (
	network_id text NOT NULL REFERENCES networks(id),
	what       text NOT NULL,
	day        text NOT NULL,
	PRIMARY KEY (network_id, what, day)
);

CREATE TABLE life_years (
	org_id       text NOT NULL REFERENCES organisations(id),
	year         bigint NOT NULL,
	intro        text NOT NULL DEFAULT '',
	published_at bigint NOT NULL DEFAULT 0,
	published_by text NOT NULL DEFAULT '',
	PRIMARY KEY (org_id, year)
);

CREATE TABLE mail_kept (
    id        text PRIMARY KEY REFERENCES mail_outbox (id) ON DELETE CASCADE,
    recipient text NOT NULL,
    message   text NOT NULL
);

CREATE INDEX mail_kept_recipient ON mail_kept (recipient, id);

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

CREATE INDEX mail_outbox_due ON mail_outbox (priority, due_at, id) WHERE due_at > 0;

CREATE INDEX mail_outbox_failed ON mail_outbox (id) WHERE state = 'failed';

CREATE TABLE mail_suspended (
	address text PRIMARY KEY,
	reason  text NOT NULL,
	at      bigint NOT NULL
);

CREATE TABLE material_counts (
	material_id text NOT NULL REFERENCES material_materials (id),
	month       text NOT NULL, -- "2026-11"
	opened      bigint NOT NULL DEFAULT 0, -- links
	fetched     bigint NOT NULL DEFAULT 0, -- files
	PRIMARY KEY (material_id, month)
);

CREATE TABLE material_files (
	id          text PRIMARY KEY,
	material_id text NOT NULL REFERENCES material_materials (id),
	name        text NOT NULL,
	type        text NOT NULL,
	size        bigint NOT NULL,
	hash        text NOT NULL,
	blob        text NOT NULL,
	person_id   text NOT NULL,
	at          bigint NOT NULL
);

CREATE INDEX material_files_blob ON material_files (blob);

CREATE INDEX material_files_material ON material_files (material_id, id);

CREATE INDEX material_files_person ON material_files (person_id);

CREATE TABLE material_marks (
	study_id text NOT NULL REFERENCES material_studies (id),
	part_id  text NOT NULL,
	choice   bigint NOT NULL DEFAULT 0, -- the option that was chosen last, from 1
	correct  boolean NOT NULL DEFAULT false,
	at       bigint NOT NULL,
	PRIMARY KEY (study_id, part_id)
);

CREATE TABLE material_materials (
	id           text PRIMARY KEY,
	org_id       text NOT NULL REFERENCES organisations (id), -- who publishes it
	state        text NOT NULL, -- "draft", "published", "withdrawn"
	sheet        text NOT NULL, -- the draft, as JSON
	changes      bigint NOT NULL, -- how often the draft was saved
	version      bigint NOT NULL DEFAULT 0, -- the published one, 0 for none
	dirty        boolean NOT NULL DEFAULT false, -- the draft says something else than what is published
	title_sort   text NOT NULL DEFAULT '', -- of what is published
	fold         text NOT NULL DEFAULT '',
	langs        text NOT NULL DEFAULT '', -- " fi sv "
	study        boolean NOT NULL DEFAULT false, -- there is something to study by oneself
	person_id    text NOT NULL,
	created_at   bigint NOT NULL,
	changed_at   bigint NOT NULL,
	published_at bigint NOT NULL DEFAULT 0
);

CREATE INDEX material_materials_org ON material_materials (org_id, id);

CREATE INDEX material_materials_person ON material_materials (person_id);

CREATE INDEX material_materials_public ON material_materials (state, title_sort, id);

CREATE TABLE material_studies (
	id          text PRIMARY KEY,
	material_id text NOT NULL REFERENCES material_materials (id),
	person_id   text NOT NULL DEFAULT '',
	key_hash    text NOT NULL DEFAULT '', -- of the link; '' for who is signed in
	region      text NOT NULL DEFAULT '',
	org_id      text NOT NULL DEFAULT '',
	begun_at    bigint NOT NULL,
	touched_at  bigint NOT NULL,
	done_at     bigint NOT NULL DEFAULT 0,
	version     bigint NOT NULL DEFAULT 0, -- that was completed
	code        text NOT NULL DEFAULT '', -- of the proof, once it was asked for
	name        text NOT NULL DEFAULT '', -- on the proof
	lang        text NOT NULL DEFAULT ''
);

CREATE UNIQUE INDEX material_studies_code ON material_studies (code) WHERE code <> '';

CREATE INDEX material_studies_idle ON material_studies (touched_at) WHERE person_id = '' AND done_at = 0;

CREATE UNIQUE INDEX material_studies_key ON material_studies (key_hash) WHERE key_hash <> '';

CREATE INDEX material_studies_material ON material_studies (material_id, id);

CREATE UNIQUE INDEX material_studies_person ON material_studies (person_id, material_id) WHERE person_id <> '';

CREATE TABLE material_themes (
	material_id text NOT NULL REFERENCES material_materials (id),
	theme_id    text NOT NULL,
	PRIMARY KEY (material_id, theme_id)
);

CREATE INDEX material_themes_theme ON material_themes (theme_id);

CREATE TABLE material_uses (
	id          text PRIMARY KEY,
	material_id text NOT NULL REFERENCES material_materials (id),
	ref         text NOT NULL, -- "course:ID", "model:ID", "network:ID"
	person_id   text NOT NULL,
	at          bigint NOT NULL,
	UNIQUE (material_id, ref)
);

CREATE INDEX material_uses_person ON material_uses (person_id);

CREATE INDEX material_uses_ref ON material_uses (ref);

CREATE TABLE material_versions (
	material_id text NOT NULL REFERENCES material_materials (id),
	number      bigint NOT NULL,
	sheet       text NOT NULL,
	note        text NOT NULL DEFAULT '', -- what is new in it, content
	at          bigint NOT NULL,
	PRIMARY KEY (material_id, number)
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

CREATE TABLE meeting_feeds (
    person_id text NOT NULL PRIMARY KEY,
    key_hash text NOT NULL,
    round bigint NOT NULL DEFAULT 1,
    made_at bigint NOT NULL
);

CREATE UNIQUE INDEX meeting_feeds_key ON meeting_feeds (key_hash);

CREATE TABLE meeting_invitations (
    meeting_id text NOT NULL REFERENCES meetings (id),
    person_id text NOT NULL,
    network_id text NOT NULL DEFAULT '',
    at bigint NOT NULL,
    PRIMARY KEY (meeting_id, person_id)
);

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

CREATE TABLE meeting_networks (
    meeting_id text NOT NULL REFERENCES meetings (id),
    network_id text NOT NULL,
    position bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (meeting_id, network_id)
);

CREATE INDEX meeting_networks_network ON meeting_networks (network_id, meeting_id);

CREATE TABLE meeting_notes (
    meeting_id text NOT NULL PRIMARY KEY REFERENCES meetings (id),
    present bigint NOT NULL DEFAULT -1, -- as somebody stated it; -1: nobody did
    present_word text NOT NULL DEFAULT '',
    theme text NOT NULL DEFAULT '',
    next_theme text NOT NULL DEFAULT '',
    next_conveners text NOT NULL DEFAULT '',
    updated_at bigint NOT NULL
);

CREATE TABLE meeting_open_years (
	id text PRIMARY KEY,
	org_id text NOT NULL REFERENCES organisations (id),
	year integer NOT NULL,
	target text NOT NULL,
	source text NOT NULL DEFAULT '',
	created_at bigint NOT NULL
);

CREATE INDEX meeting_open_years_by_org ON meeting_open_years (org_id, year);

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

CREATE INDEX meetings_kind ON meetings (kind, starts_at, id);

CREATE INDEX meetings_time ON meetings (status, starts_at, id);

CREATE TABLE network_answer_keys (
	key_hash   text PRIMARY KEY,
	member_id  text NOT NULL,
	person_id  text NOT NULL,
	made_at    bigint NOT NULL
);

CREATE INDEX network_answer_keys_made ON network_answer_keys (made_at);

CREATE TABLE network_cards (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id),
	person_id   text NOT NULL REFERENCES people(id),
	email       text NOT NULL DEFAULT '',
	phone       text NOT NULL DEFAULT '',
	task        text NOT NULL DEFAULT '',
	UNIQUE (network_id, person_id)
);

CREATE TABLE network_channel_counts (
	id          text PRIMARY KEY,
	channel_id  text NOT NULL REFERENCES network_channels(id),
	members     bigint NOT NULL,
	qualifier   text NOT NULL DEFAULT '',
	as_of       text NOT NULL
);

CREATE INDEX network_channel_counts_channel ON network_channel_counts (channel_id);

CREATE TABLE network_channels (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id),
	place       bigint NOT NULL,
	kind        text NOT NULL,
	title       text NOT NULL DEFAULT '',
	url         text NOT NULL DEFAULT '',
	discussion  boolean NOT NULL DEFAULT false
);

CREATE INDEX network_channels_network ON network_channels (network_id);

CREATE TABLE network_conditions (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id),
	place       bigint NOT NULL,
	attribute   text NOT NULL,
	operator    text NOT NULL,
	value       text NOT NULL,
	strictness  text NOT NULL
);

CREATE INDEX network_conditions_network ON network_conditions (network_id);

CREATE TABLE network_coordinators (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id),
	org_id      text NOT NULL REFERENCES organisations(id),
	role        text NOT NULL,
	from_day    text NOT NULL DEFAULT '',
	to_day      text NOT NULL DEFAULT ''
);

CREATE INDEX network_coordinators_network ON network_coordinators (network_id);

CREATE INDEX network_coordinators_org ON network_coordinators (org_id);

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

CREATE INDEX network_follows_email ON network_follows (email, asked_at);

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

CREATE INDEX network_messages_network ON network_messages (network_id, sent_at);

CREATE TABLE network_names (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id),
	name        text NOT NULL,
	until_day   text NOT NULL
);

CREATE INDEX network_names_network ON network_names (network_id);

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

CREATE INDEX network_past_meetings_network ON network_past_meetings (network_id);

CREATE TABLE network_plans (
	network_id  text NOT NULL REFERENCES networks(id),
	year        bigint NOT NULL,
	meetings    bigint NOT NULL,
	PRIMARY KEY (network_id, year)
);

CREATE TABLE network_slugs (
	slug        text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id)
);

CREATE TABLE network_themes (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks(id),
	place       bigint NOT NULL,
	theme       text NOT NULL,
	theme_fold  text NOT NULL
);

CREATE INDEX network_themes_network ON network_themes (network_id);

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

CREATE INDEX networks_region ON networks (region) WHERE region <> '';

CREATE TABLE news_links (
	article_id text NOT NULL REFERENCES articles (id),
	kind text NOT NULL,
	ref text NOT NULL,
	PRIMARY KEY (article_id, kind, ref)
);

CREATE INDEX news_links_by_ref ON news_links (kind, ref, article_id);

CREATE TABLE news_quotes (
	article_id text NOT NULL REFERENCES articles (id),
	position integer NOT NULL,
	name text NOT NULL,
	role text NOT NULL DEFAULT '',
	PRIMARY KEY (article_id, position)
);

CREATE TABLE news_topics (
	article_id text NOT NULL REFERENCES articles (id),
	slug text NOT NULL,
	name text NOT NULL,
	PRIMARY KEY (article_id, slug)
);

CREATE INDEX news_topics_by_slug ON news_topics (slug, article_id);

CREATE TABLE note_decisions (
	id           text PRIMARY KEY,
	note_id      text NOT NULL REFERENCES notes (id),
	lang         text NOT NULL,
	what         text NOT NULL,
	person_id    text NOT NULL DEFAULT '',
	due_day      text NOT NULL DEFAULT '',
	task_id      text NOT NULL DEFAULT '',
	created_by   text NOT NULL DEFAULT '',
	created_at   bigint NOT NULL,
	withdrawn_at bigint NOT NULL DEFAULT 0
);

CREATE INDEX note_decisions_by ON note_decisions (created_by) WHERE created_by <> '';

CREATE INDEX note_decisions_note ON note_decisions (note_id, id);

CREATE INDEX note_decisions_person ON note_decisions (person_id) WHERE person_id <> '';

CREATE TABLE note_spaces (
	note_id text NOT NULL REFERENCES notes (id),
	space   text NOT NULL,
	PRIMARY KEY (note_id, space)
);

CREATE INDEX note_spaces_space ON note_spaces (space, note_id);

CREATE TABLE note_versions (
	id      text PRIMARY KEY,
	note_id text NOT NULL REFERENCES notes (id),
	number  bigint NOT NULL,
	title   text NOT NULL,
	body    text NOT NULL,
	why     text NOT NULL DEFAULT '',
	author  text NOT NULL DEFAULT '',
	at      bigint NOT NULL
);

CREATE INDEX note_versions_author ON note_versions (author) WHERE author <> '';

CREATE UNIQUE INDEX note_versions_number ON note_versions (note_id, number);

CREATE TABLE notes (
	id           text PRIMARY KEY,
	space        text NOT NULL DEFAULT '',
	meeting_id   text NOT NULL DEFAULT '',
	held_on      text NOT NULL,
	visibility   text NOT NULL,
	created_by   text NOT NULL DEFAULT '',
	by_name      text NOT NULL DEFAULT '', -- as a source tells it
	created_at   bigint NOT NULL,
	published_at bigint NOT NULL DEFAULT 0, -- 0: a draft
	hidden_at    bigint NOT NULL DEFAULT 0
);

CREATE INDEX notes_by ON notes (created_by) WHERE created_by <> '';

CREATE UNIQUE INDEX notes_meeting ON notes (meeting_id) WHERE meeting_id <> '';

CREATE TABLE org_ancestors (
	org_id text NOT NULL REFERENCES organisations (id),
	ancestor_id text NOT NULL REFERENCES organisations (id),
	depth bigint NOT NULL,
	PRIMARY KEY (org_id, ancestor_id)
);

CREATE INDEX org_ancestors_by_ancestor ON org_ancestors (ancestor_id, depth);

CREATE TABLE org_employees (
	org_id text NOT NULL REFERENCES organisations (id),
	as_of text NOT NULL,
	number bigint NOT NULL,
	source text NOT NULL DEFAULT '',
	told_at bigint NOT NULL DEFAULT 0,
	PRIMARY KEY (org_id, as_of)
);

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

CREATE INDEX org_memberships_by_in ON org_memberships (in_id, last_day);

CREATE INDEX org_memberships_by_org ON org_memberships (org_id);

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

CREATE INDEX org_names_by_en ON org_names (sort_en, org_id);

CREATE INDEX org_names_by_fi ON org_names (sort_fi, org_id);

CREATE INDEX org_names_by_org ON org_names (org_id, first_day);

CREATE INDEX org_names_by_sv ON org_names (sort_sv, org_id);

CREATE TABLE org_office_regions (
	office_id text NOT NULL REFERENCES org_offices (id),
	region text NOT NULL,
	PRIMARY KEY (office_id, region)
);

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

CREATE INDEX org_offices_by_org ON org_offices (org_id);

CREATE TABLE org_parents (
	id text PRIMARY KEY,
	org_id text NOT NULL REFERENCES organisations (id),
	parent_id text NOT NULL REFERENCES organisations (id),
	from_day text NOT NULL DEFAULT '',
	to_day text NOT NULL DEFAULT ''
);

CREATE INDEX org_parents_by_org ON org_parents (org_id, from_day);

CREATE INDEX org_parents_by_parent ON org_parents (parent_id);

CREATE TABLE org_positions (
	id text PRIMARY KEY,
	person_id text NOT NULL,
	org_id text NOT NULL REFERENCES organisations (id),
	title text NOT NULL DEFAULT '',
	from_day text NOT NULL DEFAULT '',
	to_day text NOT NULL DEFAULT '',
	created_at bigint NOT NULL DEFAULT 0
);

CREATE INDEX org_positions_by_org ON org_positions (org_id);

CREATE INDEX org_positions_by_person ON org_positions (person_id);

CREATE TABLE org_slugs (
	slug text PRIMARY KEY,
	org_id text NOT NULL REFERENCES organisations (id)
);

CREATE TABLE org_sources (
	id text PRIMARY KEY,
	alias text NOT NULL DEFAULT '',
	title text NOT NULL,
	publisher text NOT NULL DEFAULT '',
	published_at bigint NOT NULL DEFAULT 0,
	lang text NOT NULL DEFAULT 'fi',
	url text NOT NULL DEFAULT ''
);

CREATE UNIQUE INDEX org_sources_once ON org_sources (title, published_at);

CREATE TABLE org_strategies (
	id text PRIMARY KEY,
	org_id text NOT NULL REFERENCES organisations (id),
	from_year bigint NOT NULL DEFAULT 0,
	to_year bigint NOT NULL DEFAULT 0,
	continues text NOT NULL DEFAULT '',
	source text NOT NULL DEFAULT '',
	created_at bigint NOT NULL DEFAULT 0
);

CREATE INDEX org_strategies_by_org ON org_strategies (org_id, from_year);

CREATE TABLE org_strategy_items (
	strategy_id text NOT NULL REFERENCES org_strategies (id),
	kind text NOT NULL,
	place bigint NOT NULL,
	words text NOT NULL,
	PRIMARY KEY (strategy_id, kind, place)
);

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

CREATE INDEX org_venues_by_org ON org_venues (org_id);

CREATE TABLE org_words (
	word text NOT NULL,
	org_id text NOT NULL REFERENCES organisations (id),
	whole boolean NOT NULL,
	PRIMARY KEY (word, org_id, whole)
);

CREATE INDEX org_words_by_org ON org_words (org_id);

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

CREATE UNIQUE INDEX organisations_business_id ON organisations (business_id) WHERE business_id <> '';

CREATE INDEX organisations_by_change ON organisations (updated_at, id);

CREATE INDEX organisations_by_kind ON organisations (kind);

CREATE INDEX organisations_by_municipality ON organisations (municipality, region, ended_on);

CREATE INDEX organisations_by_region ON organisations (region, ended_on);

CREATE TABLE payment_accounts (
	id         text PRIMARY KEY,
	org_id     text NOT NULL REFERENCES organisations (id),
	iban       text NOT NULL, -- without spaces
	state      text NOT NULL, -- "waiting", "in_force", "replaced", "refused", "withdrawn"
	reason     text NOT NULL DEFAULT '', -- why it was entered
	answer     text NOT NULL DEFAULT '', -- why it was refused
	entered_by text NOT NULL,
	entered_at bigint NOT NULL,
	decided_by text NOT NULL DEFAULT '',
	decided_at bigint NOT NULL DEFAULT 0,
	ended_at   bigint NOT NULL DEFAULT 0 -- when another came in its place
);

CREATE INDEX payment_accounts_decided ON payment_accounts (decided_by) WHERE decided_by <> '';

CREATE INDEX payment_accounts_entered ON payment_accounts (entered_by);

CREATE UNIQUE INDEX payment_accounts_in_force ON payment_accounts (org_id) WHERE state = 'in_force';

CREATE INDEX payment_accounts_org ON payment_accounts (org_id, id);

CREATE UNIQUE INDEX payment_accounts_waiting ON payment_accounts (org_id) WHERE state = 'waiting';

CREATE TABLE peergroup_costs (
	id       text PRIMARY KEY,
	group_id text NOT NULL REFERENCES peergroups (id),
	category text NOT NULL,
	amount   bigint NOT NULL, -- cents
	note     text NOT NULL DEFAULT ''
);

CREATE INDEX peergroup_costs_group ON peergroup_costs (group_id);

CREATE TABLE peergroup_meetings (
	id        text PRIMARY KEY,
	group_id  text NOT NULL REFERENCES peergroups (id),
	starts_at bigint NOT NULL,
	ends_at   bigint NOT NULL,
	breaks    bigint NOT NULL DEFAULT 0, -- minutes
	studied   text NOT NULL
);

CREATE INDEX peergroup_meetings_group ON peergroup_meetings (group_id, starts_at);

CREATE TABLE peergroup_members (
	id        text PRIMARY KEY,
	group_id  text NOT NULL REFERENCES peergroups (id),
	name      text NOT NULL,
	name_sort text NOT NULL,
	email     text NOT NULL DEFAULT '',
	young     boolean NOT NULL DEFAULT false -- under the least age of the rules
);

CREATE INDEX peergroup_members_group ON peergroup_members (group_id, name_sort);

CREATE TABLE peergroup_present (
	meeting_id text NOT NULL REFERENCES peergroup_meetings (id),
	member_id  text NOT NULL REFERENCES peergroup_members (id),
	PRIMARY KEY (meeting_id, member_id)
);

CREATE INDEX peergroup_present_member ON peergroup_present (member_id);

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

CREATE INDEX peergroups_centre ON peergroups (centre_id, state, moved_at);

CREATE INDEX peergroups_leader ON peergroups (leader_id) WHERE leader_id <> '';

CREATE INDEX peergroups_org ON peergroups (org_id, last_day);

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

CREATE INDEX people_by_merged ON people (merged_into);

CREATE INDEX people_by_sort ON people (name_sort, id);

CREATE TABLE person_addresses (
	id text PRIMARY KEY,
	person_id text NOT NULL REFERENCES people (id),
	email text NOT NULL,
	local_key text NOT NULL DEFAULT '',
	verified_at bigint NOT NULL DEFAULT 0,
	created_at bigint NOT NULL DEFAULT 0
);

CREATE INDEX person_addresses_by_email ON person_addresses (email);

CREATE INDEX person_addresses_by_local ON person_addresses (local_key);

CREATE UNIQUE INDEX person_addresses_own ON person_addresses (person_id, email);

CREATE UNIQUE INDEX person_addresses_verified ON person_addresses (email) WHERE verified_at > 0;

CREATE TABLE person_distinct (
	a_id text NOT NULL REFERENCES people (id),
	b_id text NOT NULL REFERENCES people (id),
	by_person text NOT NULL DEFAULT '',
	said_at bigint NOT NULL DEFAULT 0,
	PRIMARY KEY (a_id, b_id)
);

CREATE TABLE person_merge_moves (
	merge_id text NOT NULL REFERENCES person_merges (id),
	table_name text NOT NULL,
	column_name text NOT NULL,
	row_id text NOT NULL, was text NOT NULL DEFAULT '', became text NOT NULL DEFAULT '',
	PRIMARY KEY (merge_id, table_name, column_name, row_id)
);

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

CREATE TABLE person_verifications (
	token_hash text PRIMARY KEY,
	address_id text NOT NULL,
	created_at bigint NOT NULL DEFAULT 0,
	expires_at bigint NOT NULL DEFAULT 0,
	used_at bigint NOT NULL DEFAULT 0
);

CREATE INDEX person_verifications_by_address ON person_verifications (address_id);

CREATE TABLE person_words (
	person_id text NOT NULL REFERENCES people (id),
	word text NOT NULL,
	PRIMARY KEY (person_id, word)
);

CREATE TABLE practice_authors (
	id          text PRIMARY KEY,
	practice_id text NOT NULL REFERENCES practices (id),
	place       bigint NOT NULL,
	person_id   text NOT NULL DEFAULT '',
	name        text NOT NULL
);

CREATE INDEX practice_authors_person ON practice_authors (person_id) WHERE person_id <> '';

CREATE INDEX practice_authors_practice ON practice_authors (practice_id);

CREATE TABLE practice_remarks (
	id          text PRIMARY KEY,
	practice_id text NOT NULL REFERENCES practices (id),
	kind        text NOT NULL,
	person_id   text NOT NULL DEFAULT '',
	text        text NOT NULL,
	lang        text NOT NULL,
	at          bigint NOT NULL
);

CREATE INDEX practice_remarks_person ON practice_remarks (person_id) WHERE person_id <> '';

CREATE INDEX practice_remarks_practice ON practice_remarks (practice_id, id);

CREATE TABLE practice_thanks (
	id          text PRIMARY KEY,
	practice_id text NOT NULL REFERENCES practices (id),
	person_id   text NOT NULL REFERENCES people (id),
	at          bigint NOT NULL
);

CREATE UNIQUE INDEX practice_thanks_once ON practice_thanks (practice_id, person_id);

CREATE INDEX practice_thanks_person ON practice_thanks (person_id);

CREATE TABLE practice_themes (
	practice_id text NOT NULL REFERENCES practices (id),
	theme_id    text NOT NULL,
	PRIMARY KEY (practice_id, theme_id)
);

CREATE INDEX practice_themes_theme ON practice_themes (theme_id);

CREATE TABLE practice_versions (
	practice_id text NOT NULL REFERENCES practices (id),
	version     bigint NOT NULL,
	title       text NOT NULL,
	situation   text NOT NULL,
	done        text NOT NULL,
	result      text NOT NULL,
	watch       text NOT NULL,
	for_whom    text NOT NULL,
	person_id   text NOT NULL DEFAULT '',
	at          bigint NOT NULL,
	PRIMARY KEY (practice_id, version)
);

CREATE INDEX practice_versions_person ON practice_versions (person_id) WHERE person_id <> '';

CREATE TABLE practices (
	id          text PRIMARY KEY,
	network_id  text NOT NULL REFERENCES networks (id),
	visibility  text NOT NULL,
	title       text NOT NULL,
	title_sort  text NOT NULL,
	situation   text NOT NULL,
	done        text NOT NULL,
	result      text NOT NULL,
	watch       text NOT NULL DEFAULT '',
	for_whom    text NOT NULL DEFAULT '',
	fold        text NOT NULL, -- all of it, for searching
	langs       text NOT NULL, -- "fi sv"
	version     bigint NOT NULL,
	person_id   text NOT NULL DEFAULT '',
	created_at  bigint NOT NULL,
	changed_at  bigint NOT NULL,
	hidden_at   bigint NOT NULL DEFAULT 0
);

CREATE INDEX practices_changed ON practices (changed_at, id);

CREATE INDEX practices_network ON practices (network_id);

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

CREATE TABLE record_ages (
	centre_id text PRIMARY KEY,
	begins    text NOT NULL -- "15 25 35"
);

CREATE TABLE record_authority (
	centre_id  text NOT NULL REFERENCES organisations (id),
	year       bigint NOT NULL,
	version    text NOT NULL, -- of the classification: "2024"
	fields     text NOT NULL, -- a line a field: its code, then its name
	least      bigint NOT NULL, -- teaching hours, in hundredths
	price      bigint NOT NULL DEFAULT 0, -- cents for a teaching hour; 0: not told
	PRIMARY KEY (centre_id, year)
);

CREATE TABLE record_certificates (
	id              text PRIMARY KEY,
	code            text NOT NULL, -- by which anybody who has it verifies it
	course_id       text NOT NULL REFERENCES courses (id),
	registration_id text NOT NULL,
	person_id       text NOT NULL DEFAULT '',
	name            text NOT NULL,
	lang            text NOT NULL,
	course          text NOT NULL,
	organiser       text NOT NULL,
	centre          text NOT NULL DEFAULT '',
	place           text NOT NULL DEFAULT '',
	outcomes        text NOT NULL DEFAULT '',
	contents        text NOT NULL DEFAULT '',
	first_day       text NOT NULL,
	last_day        text NOT NULL,
	hours           bigint NOT NULL, -- teaching hours of the whole course, in hundredths
	signer          text NOT NULL DEFAULT '',
	issued_by       text NOT NULL DEFAULT '', -- '': by the rule
	issued_at       bigint NOT NULL,
	revoked_at      bigint NOT NULL DEFAULT 0,
	revoked_by      text NOT NULL DEFAULT ''
);

CREATE UNIQUE INDEX record_certificates_code ON record_certificates (code);

CREATE INDEX record_certificates_course ON record_certificates (course_id);

CREATE INDEX record_certificates_issued_by ON record_certificates (issued_by) WHERE issued_by <> '';

CREATE INDEX record_certificates_person ON record_certificates (person_id) WHERE person_id <> '';

CREATE UNIQUE INDEX record_certificates_registration ON record_certificates (registration_id);

CREATE INDEX record_certificates_revoked_by ON record_certificates (revoked_by) WHERE revoked_by <> '';

CREATE TABLE record_course_fields (
	course_id  text PRIMARY KEY REFERENCES courses (id),
	code       text NOT NULL,
	version    text NOT NULL
);

CREATE TABLE record_participations (
	id              text PRIMARY KEY,
	course_id       text NOT NULL REFERENCES courses (id),
	registration_id text NOT NULL DEFAULT '', -- '': forgotten
	centre_id       text NOT NULL,
	org_id          text NOT NULL,
	year            bigint NOT NULL,
	person_key      text NOT NULL,
	region          text NOT NULL DEFAULT '', -- of the course
	came            boolean NOT NULL DEFAULT false,
	sex             text NOT NULL DEFAULT '', -- '' is not told, in all that follows
	born            bigint NOT NULL DEFAULT 0,
	education       text NOT NULL DEFAULT '',
	activity        text NOT NULL DEFAULT '',
	tongue          text NOT NULL DEFAULT ''
);

CREATE INDEX record_participations_course ON record_participations (course_id);

CREATE UNIQUE INDEX record_participations_registration ON record_participations (registration_id) WHERE registration_id <> '';

CREATE INDEX record_participations_year ON record_participations (centre_id, year, org_id);

CREATE TABLE record_rules (
	ref     text PRIMARY KEY, -- "org:ID", "course:ID"
	percent bigint NOT NULL,
	signer  text NOT NULL DEFAULT '',
	off     boolean NOT NULL DEFAULT false
);

CREATE TABLE registration_need_counts (
    offering_id text NOT NULL REFERENCES registration_offerings (id),
    kind text NOT NULL,
    label text NOT NULL,
    n bigint NOT NULL,
    PRIMARY KEY (offering_id, kind, label)
);

CREATE TABLE registration_needs (
    registration_id text NOT NULL PRIMARY KEY REFERENCES registrations (id),
    offering_id text NOT NULL,
    diet text NOT NULL DEFAULT '',
    access text NOT NULL DEFAULT ''
);

CREATE INDEX registration_needs_offering ON registration_needs (offering_id);

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

CREATE UNIQUE INDEX registration_places_open ON registration_places (registration_id, mode) WHERE state <> 'cancelled';

CREATE INDEX registration_places_registration ON registration_places (registration_id);

CREATE INDEX registration_places_state ON registration_places (offering_id, mode, state, number);

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

CREATE INDEX registrations_guest ON registrations (email) WHERE person_id = '' AND email <> '';

CREATE UNIQUE INDEX registrations_key ON registrations (key_hash);

CREATE INDEX registrations_offering ON registrations (offering_id);

CREATE UNIQUE INDEX registrations_once ON registrations (offering_id, email, cancelled_at) WHERE email <> '';

CREATE INDEX registrations_person ON registrations (person_id) WHERE person_id <> '';

CREATE TABLE space_entries (
	id         text PRIMARY KEY,
	space      text NOT NULL,
	kind       text NOT NULL,
	top        text NOT NULL,
	author     text NOT NULL DEFAULT '',
	lang       text NOT NULL DEFAULT '',
	visibility text NOT NULL,
	title      text NOT NULL DEFAULT '',
	excerpt    text NOT NULL DEFAULT '',
	path       text NOT NULL,
	at         bigint NOT NULL,
	changed_at bigint NOT NULL,
	hidden_at  bigint NOT NULL DEFAULT 0
);

CREATE INDEX space_entries_at ON space_entries (at, id);

CREATE INDEX space_entries_by ON space_entries (author, at);

CREATE INDEX space_entries_of ON space_entries (space, at, id);

CREATE INDEX space_entries_under ON space_entries (top, at, id);

CREATE TABLE space_follows (
	id        text PRIMARY KEY,
	person_id text NOT NULL REFERENCES people (id),
	entry_id  text NOT NULL REFERENCES space_entries (id),
	mail      text NOT NULL,
	since     bigint NOT NULL,
	mail_key  text NOT NULL
);

CREATE UNIQUE INDEX space_follows_mail_key ON space_follows (mail_key);

CREATE INDEX space_follows_of ON space_follows (person_id);

CREATE UNIQUE INDEX space_follows_person ON space_follows (entry_id, person_id);

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
, mail_since bigint NOT NULL DEFAULT 0);

CREATE INDEX space_members_count ON space_members (level, space, person_id, from_at, to_at);

CREATE INDEX space_members_key ON space_members (key_hash) WHERE key_hash <> '';

CREATE UNIQUE INDEX space_members_mail_key ON space_members (mail_key);

CREATE INDEX space_members_now ON space_members (space, person_id) WHERE state = 'joined' AND mail = 'now' AND person_id IS NOT NULL;

CREATE INDEX space_members_of ON space_members (person_id, state);

CREATE UNIQUE INDEX space_members_org ON space_members (space, org_id, slot) WHERE person_id IS NULL;

CREATE UNIQUE INDEX space_members_person ON space_members (space, person_id, slot) WHERE person_id IS NOT NULL;

CREATE INDEX space_members_represents ON space_members (represents) WHERE represents <> '';

CREATE INDEX space_members_state ON space_members (space, state, level);

CREATE INDEX space_members_waiting ON space_members (state, asked_at) WHERE state IN ('requested', 'invited', 'confirming');

CREATE INDEX space_members_walk ON space_members (space, id) WHERE state = 'joined' AND person_id IS NOT NULL;

CREATE TABLE space_seen (
	id        text PRIMARY KEY,
	person_id text NOT NULL REFERENCES people (id),
	entry_id  text NOT NULL REFERENCES space_entries (id),
	until     bigint NOT NULL
);

CREATE INDEX space_seen_entry ON space_seen (entry_id);

CREATE UNIQUE INDEX space_seen_person ON space_seen (person_id, entry_id);

CREATE TABLE space_within (
	space  text PRIMARY KEY,
	within text NOT NULL
);

CREATE INDEX space_within_outer ON space_within (within);

CREATE TABLE statement_comments (
	id           text PRIMARY KEY,
	statement_id text NOT NULL REFERENCES statements (id),
	version      bigint NOT NULL,
	lang         text NOT NULL,
	paragraph    text NOT NULL DEFAULT '',
	parent_id    text NOT NULL DEFAULT '',
	person_id    text NOT NULL DEFAULT '',
	text         text NOT NULL,
	at           bigint NOT NULL,
	resolved_at  bigint NOT NULL DEFAULT 0,
	resolved_by  text NOT NULL DEFAULT ''
);

CREATE INDEX statement_comments_person ON statement_comments (person_id) WHERE person_id <> '';

CREATE INDEX statement_comments_resolved ON statement_comments (resolved_by) WHERE resolved_by <> '';

CREATE INDEX statement_comments_statement ON statement_comments (statement_id, id);

CREATE TABLE statement_notes (
	id           text PRIMARY KEY,
	statement_id text NOT NULL REFERENCES statements (id),
	kind         text NOT NULL, -- sent, answered, outcome
	day          text NOT NULL,
	text         text NOT NULL,
	link         text NOT NULL DEFAULT '',
	person_id    text NOT NULL DEFAULT '',
	at           bigint NOT NULL
);

CREATE INDEX statement_notes_person ON statement_notes (person_id) WHERE person_id <> '';

CREATE INDEX statement_notes_statement ON statement_notes (statement_id, day, id);

CREATE TABLE statement_signatures (
	id           text PRIMARY KEY,
	statement_id text NOT NULL REFERENCES statements (id),
	signatory    text NOT NULL, -- of a person the id; of an organisation org:ID
	org_id       text NOT NULL DEFAULT '',
	person_id    text NOT NULL, -- who signed, for themselves or for the organisation
	name         text NOT NULL,
	org_name     text NOT NULL DEFAULT '',
	title        text NOT NULL DEFAULT '',
	sort         text NOT NULL,
	at           bigint NOT NULL
);

CREATE UNIQUE INDEX statement_signatures_once ON statement_signatures (statement_id, signatory);

CREATE INDEX statement_signatures_person ON statement_signatures (person_id);

CREATE INDEX statement_signatures_signatory ON statement_signatures (signatory);

CREATE TABLE statement_signers (
	id        text PRIMARY KEY,
	org_id    text NOT NULL REFERENCES organisations (id),
	person_id text NOT NULL,
	named_by  text NOT NULL DEFAULT '',
	at        bigint NOT NULL
);

CREATE INDEX statement_signers_named ON statement_signers (named_by) WHERE named_by <> '';

CREATE UNIQUE INDEX statement_signers_once ON statement_signers (org_id, person_id);

CREATE INDEX statement_signers_person ON statement_signers (person_id);

CREATE TABLE statement_versions (
	statement_id text NOT NULL REFERENCES statements (id),
	version      bigint NOT NULL,
	title        text NOT NULL,
	addressee    text NOT NULL DEFAULT '',
	body         text NOT NULL,
	why          text NOT NULL DEFAULT '',
	person_id    text NOT NULL DEFAULT '',
	at           bigint NOT NULL,
	PRIMARY KEY (statement_id, version)
);

CREATE INDEX statement_versions_person ON statement_versions (person_id) WHERE person_id <> '';

CREATE TABLE statements (
	id               text PRIMARY KEY,
	network_id       text NOT NULL REFERENCES networks (id),
	kind             text NOT NULL, -- statement, opinion
	state            text NOT NULL, -- drafting, commenting, signing, published, followed, withdrawn
	title            text NOT NULL,
	addressee        text NOT NULL DEFAULT '',
	body             text NOT NULL,
	title_sort       text NOT NULL,
	fold             text NOT NULL, -- all of it, for searching
	version          bigint NOT NULL,
	person_id        text NOT NULL DEFAULT '', -- who began it
	open             boolean NOT NULL DEFAULT false, -- others than members may sign
	comment_by       text NOT NULL DEFAULT '', -- the last day
	sign_by          text NOT NULL DEFAULT '',
	remind_days      bigint NOT NULL DEFAULT 3,
	comment_reminded text NOT NULL DEFAULT '', -- the last day of which was reminded
	sign_reminded    text NOT NULL DEFAULT '',
	entry_id         text NOT NULL DEFAULT '', -- the envelope of its publication
	withdrawn_reason text NOT NULL DEFAULT '',
	created_at       bigint NOT NULL,
	changed_at       bigint NOT NULL,
	published_at     bigint NOT NULL DEFAULT 0,
	withdrawn_at     bigint NOT NULL DEFAULT 0
);

CREATE INDEX statements_changed ON statements (changed_at, id);

CREATE INDEX statements_network ON statements (network_id, state);

CREATE INDEX statements_person ON statements (person_id) WHERE person_id <> '';

CREATE TABLE support_centres (
	centre_id text PRIMARY KEY REFERENCES organisations (id),
	code      text NOT NULL UNIQUE
);

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
	at         bigint NOT NULL, ground text NOT NULL DEFAULT '',
	UNIQUE (ref, number),
	FOREIGN KEY (rule_set, version) REFERENCES support_rule_sets (rule_set, version)
);

CREATE INDEX support_decisions_person ON support_decisions (person_id);

CREATE INDEX support_decisions_rules ON support_decisions (rule_set, version);

CREATE INDEX support_decisions_unit ON support_decisions (unit_id, rule_set, year);

CREATE INDEX support_decisions_year ON support_decisions (centre_id, year, latest, id);

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

CREATE INDEX support_rule_sets_approver ON support_rule_sets (approver_id) WHERE approver_id <> '';

CREATE INDEX support_rule_sets_centre ON support_rule_sets (centre, state, rule_set, version);

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

CREATE TABLE survey_answers (
	survey_id   text NOT NULL REFERENCES surveys (id),
	response_id text NOT NULL,
	round       bigint NOT NULL DEFAULT 0,
	question_id text NOT NULL,
	option_key  text NOT NULL DEFAULT '',
	number      bigint NOT NULL DEFAULT 0,
	text        text NOT NULL DEFAULT '',
	PRIMARY KEY (response_id, round, question_id, option_key)
);

CREATE INDEX survey_answers_survey ON survey_answers (survey_id, question_id);

CREATE TABLE survey_invitations (
	id        text PRIMARY KEY,
	survey_id text NOT NULL REFERENCES surveys (id),
	person_id text NOT NULL DEFAULT '',
	email     text NOT NULL DEFAULT '', -- of somebody who is not in the register
	name      text NOT NULL DEFAULT '',
	lang      text NOT NULL DEFAULT '',
	key_hash  text NOT NULL,
	answered  boolean NOT NULL DEFAULT false,
	mailed    boolean NOT NULL DEFAULT false,
	reminders bigint NOT NULL DEFAULT 0
);

CREATE UNIQUE INDEX survey_invitations_key ON survey_invitations (key_hash);

CREATE INDEX survey_invitations_of ON survey_invitations (person_id) WHERE person_id <> '';

CREATE UNIQUE INDEX survey_invitations_person ON survey_invitations (survey_id, person_id) WHERE person_id <> '';

CREATE INDEX survey_invitations_survey ON survey_invitations (survey_id, id);

CREATE TABLE survey_questions (
	id        text PRIMARY KEY,
	survey_id text NOT NULL REFERENCES surveys (id),
	key       text NOT NULL,  -- the same in every survey it is asked in
	place     bigint NOT NULL,
	kind      text NOT NULL,  -- single, multiple, scale, number, text, dates
	title     text NOT NULL,
	hint      text NOT NULL DEFAULT '',
	required  boolean NOT NULL,
	options   text NOT NULL DEFAULT ''
);

CREATE UNIQUE INDEX survey_questions_key ON survey_questions (survey_id, key);

CREATE TABLE survey_responses (
	id            text NOT NULL,
	round         bigint NOT NULL DEFAULT 0,
	survey_id     text NOT NULL REFERENCES surveys (id),
	invitation_id text NOT NULL DEFAULT '',
	changed_at    bigint NOT NULL DEFAULT 0,
	PRIMARY KEY (id, round)
);

CREATE UNIQUE INDEX survey_responses_invitation ON survey_responses (invitation_id) WHERE invitation_id <> '';

CREATE INDEX survey_responses_survey ON survey_responses (survey_id);

CREATE TABLE surveys (
	id           text PRIMARY KEY,
	space        text NOT NULL,             -- "network:ID"
	kind         text NOT NULL,             -- survey, dates
	series       text NOT NULL,             -- what it is compared within: a template, or the first of its kind
	title        text NOT NULL,
	why          text NOT NULL DEFAULT '',
	fold         text NOT NULL,             -- of the title, for searching
	state        text NOT NULL,             -- draft, open, closed
	anonymous    boolean NOT NULL,
	audience     text NOT NULL DEFAULT '',  -- "members contacts"
	open_key     text NOT NULL DEFAULT '',  -- of the open link, which anybody may pass on
	closes_on    text NOT NULL DEFAULT '',  -- the last day
	remind_days  bigint NOT NULL,           -- before the last day; 0: no reminder of itself
	keep_days    bigint NOT NULL,           -- that invitations stay after closing
	results      text NOT NULL DEFAULT '',  -- published to: members, public
	expected     bigint NOT NULL DEFAULT 0, -- how many were to be asked when it was opened
	asked        bigint NOT NULL DEFAULT 0, -- how many were, once their invitations are deleted
	answered     bigint NOT NULL DEFAULT 0, -- and how many of them answered
	chosen       text NOT NULL DEFAULT '',  -- of a poll: the date that was chosen
	created_by   text NOT NULL DEFAULT '',
	created_at   bigint NOT NULL,
	opened_at    bigint NOT NULL DEFAULT 0,
	invited_at   bigint NOT NULL DEFAULT 0, -- when the last invitation was handed over
	reminded_at  bigint NOT NULL DEFAULT 0,
	closed_at    bigint NOT NULL DEFAULT 0,
	published_at bigint NOT NULL DEFAULT 0
);

CREATE INDEX surveys_open_key ON surveys (open_key) WHERE open_key <> '';

CREATE INDEX surveys_opened ON surveys (opened_at);

CREATE INDEX surveys_published ON surveys (published_at);

CREATE INDEX surveys_series ON surveys (series, closed_at);

CREATE INDEX surveys_space ON surveys (space, created_at);

CREATE TABLE talk_blocks (
	id         text PRIMARY KEY,
	space      text NOT NULL,
	person_id  text NOT NULL REFERENCES people (id),
	reason     text NOT NULL,
	at         bigint NOT NULL,
	set_by     text NOT NULL,
	lifted_at  bigint NOT NULL DEFAULT 0,
	lifted_by  text NOT NULL DEFAULT ''
);

CREATE INDEX talk_blocks_person ON talk_blocks (person_id, space, lifted_at);

CREATE INDEX talk_blocks_space ON talk_blocks (space, lifted_at);

CREATE TABLE talk_mentions (
	id         text PRIMARY KEY,
	post_id    text NOT NULL REFERENCES talk_posts (id),
	person_id  text NOT NULL REFERENCES people (id)
);

CREATE INDEX talk_mentions_of ON talk_mentions (person_id);

CREATE UNIQUE INDEX talk_mentions_person ON talk_mentions (post_id, person_id);

CREATE TABLE talk_posts (
	id            text PRIMARY KEY,
	thread_id     text NOT NULL REFERENCES talk_threads (id),
	number        bigint NOT NULL,
	author        text NOT NULL,
	lang          text NOT NULL,
	body          text NOT NULL,
	quotes        text NOT NULL DEFAULT '',
	at            bigint NOT NULL,
	edited_at     bigint NOT NULL DEFAULT 0,
	message_id    text NOT NULL DEFAULT '',
	mailed        bigint NOT NULL DEFAULT 0,
	hidden_at     bigint NOT NULL DEFAULT 0,
	hidden_by     text NOT NULL DEFAULT '',
	hidden_reason text NOT NULL DEFAULT ''
);

CREATE INDEX talk_posts_author ON talk_posts (author, at);

CREATE INDEX talk_posts_last ON talk_posts (thread_id, at);

CREATE UNIQUE INDEX talk_posts_number ON talk_posts (thread_id, number);

CREATE TABLE talk_reports (
	id          text PRIMARY KEY,
	post_id     text NOT NULL REFERENCES talk_posts (id),
	person_id   text NOT NULL REFERENCES people (id),
	reason      text NOT NULL,
	at          bigint NOT NULL,
	settled_at  bigint NOT NULL DEFAULT 0,
	settled_by  text NOT NULL DEFAULT '',
	hidden      boolean NOT NULL DEFAULT false
);

CREATE INDEX talk_reports_open ON talk_reports (settled_at, post_id);

CREATE INDEX talk_reports_person ON talk_reports (person_id);

CREATE INDEX talk_reports_post ON talk_reports (post_id);

CREATE TABLE talk_threads (
	id          text PRIMARY KEY,
	space       text NOT NULL,
	title       text NOT NULL,
	title_fold  text NOT NULL,
	lang        text NOT NULL,
	visibility  text NOT NULL,
	author      text NOT NULL,
	at          bigint NOT NULL,
	pinned_at   bigint NOT NULL DEFAULT 0,
	closed_at   bigint NOT NULL DEFAULT 0,
	solved_at   bigint NOT NULL DEFAULT 0,
	answer      text NOT NULL DEFAULT ''
, question boolean NOT NULL DEFAULT false);

CREATE INDEX talk_threads_at ON talk_threads (at, id);

CREATE INDEX talk_threads_author ON talk_threads (author);

CREATE INDEX talk_threads_question ON talk_threads (space, question);

CREATE INDEX talk_threads_space ON talk_threads (space, at, id);

CREATE TABLE talk_versions (
	id       text PRIMARY KEY,
	post_id  text NOT NULL REFERENCES talk_posts (id),
	title    text NOT NULL DEFAULT '',
	body     text NOT NULL,
	until    bigint NOT NULL
);

CREATE INDEX talk_versions_post ON talk_versions (post_id, until);

CREATE TABLE task_tasks (
	id         text PRIMARY KEY,
	space      text NOT NULL,
	lang       text NOT NULL,
	title      text NOT NULL,
	person_id  text NOT NULL DEFAULT '',
	due_day    text NOT NULL DEFAULT '',
	source     text NOT NULL DEFAULT '',
	visibility text NOT NULL,
	created_by text NOT NULL DEFAULT '',
	created_at bigint NOT NULL,
	done_at    bigint NOT NULL DEFAULT 0,
	done_by    text NOT NULL DEFAULT ''
);

CREATE INDEX task_tasks_person ON task_tasks (person_id, done_at);

CREATE INDEX task_tasks_source ON task_tasks (source) WHERE source <> '';

CREATE INDEX task_tasks_space ON task_tasks (space, done_at, id);

CREATE TABLE theme_groups (
	id           text PRIMARY KEY,
	wall_id      text NOT NULL REFERENCES theme_walls (id),
	title        text NOT NULL,
	lang         text NOT NULL,
	theme_id     text NOT NULL DEFAULT '',
	carried_from text NOT NULL DEFAULT '', -- the group of an earlier wall
	created_at   bigint NOT NULL
);

CREATE UNIQUE INDEX theme_groups_carried ON theme_groups (wall_id, carried_from) WHERE carried_from <> '';

CREATE INDEX theme_groups_theme ON theme_groups (theme_id) WHERE theme_id <> '';

CREATE INDEX theme_groups_wall ON theme_groups (wall_id);

CREATE TABLE theme_notes (
	id           text PRIMARY KEY,
	wall_id      text NOT NULL REFERENCES theme_walls (id),
	group_id     text NOT NULL DEFAULT '',
	kind         text NOT NULL,
	text         text NOT NULL,
	lang         text NOT NULL,
	name         text NOT NULL DEFAULT '',
	email        text NOT NULL DEFAULT '',
	agreed       boolean NOT NULL DEFAULT false, -- to be named
	person_id    text NOT NULL DEFAULT '',
	device       text NOT NULL DEFAULT '',
	at           bigint NOT NULL,
	hidden_at    bigint NOT NULL DEFAULT 0,
	hidden_by    text NOT NULL DEFAULT '',
	forgotten_at bigint NOT NULL DEFAULT 0 -- when name, address and device were deleted
);

CREATE INDEX theme_notes_person ON theme_notes (person_id) WHERE person_id <> '';

CREATE INDEX theme_notes_wall ON theme_notes (wall_id, id);

CREATE TABLE theme_outcomes (
	id       text PRIMARY KEY,
	group_id text NOT NULL REFERENCES theme_groups (id),
	kind     text NOT NULL,
	path     text NOT NULL DEFAULT '',
	title    text NOT NULL DEFAULT '',
	by_id    text NOT NULL DEFAULT '',
	at       bigint NOT NULL
);

CREATE INDEX theme_outcomes_begun ON theme_outcomes (by_id) WHERE path = '';

CREATE INDEX theme_outcomes_group ON theme_outcomes (group_id);

CREATE TABLE theme_votes (
	id        text PRIMARY KEY,
	group_id  text NOT NULL REFERENCES theme_groups (id),
	person_id text NOT NULL DEFAULT '',
	device    text NOT NULL DEFAULT '',
	at        bigint NOT NULL
);

CREATE UNIQUE INDEX theme_votes_device ON theme_votes (group_id, device) WHERE device <> '';

CREATE INDEX theme_votes_group ON theme_votes (group_id);

CREATE UNIQUE INDEX theme_votes_person ON theme_votes (group_id, person_id) WHERE person_id <> '';

CREATE TABLE theme_walls (
	id         text PRIMARY KEY,
	meeting_id text NOT NULL REFERENCES meetings (id),
	code       text NOT NULL,
	keep_days  bigint NOT NULL,
	opened_by  text NOT NULL DEFAULT '',
	opened_at  bigint NOT NULL,
	closed_at  bigint NOT NULL DEFAULT 0
);

CREATE UNIQUE INDEX theme_walls_code ON theme_walls (code);

CREATE UNIQUE INDEX theme_walls_meeting ON theme_walls (meeting_id);

CREATE TABLE theme_words (
	word     text PRIMARY KEY,
	theme_id text NOT NULL REFERENCES themes (id)
);

CREATE INDEX theme_words_theme ON theme_words (theme_id);

CREATE TABLE themes (
	id          text PRIMARY KEY,
	slug        text NOT NULL,
	name        text NOT NULL,
	name_sort   text NOT NULL,
	merged_into text NOT NULL DEFAULT '',
	created_at  bigint NOT NULL,
	changed_at  bigint NOT NULL
);

CREATE UNIQUE INDEX themes_slug ON themes (slug);

CREATE TABLE tip_answers (
	id          text PRIMARY KEY,
	meeting_id  text NOT NULL REFERENCES tip_swarms (meeting_id),
	person_id   text NOT NULL DEFAULT '',
	name        text NOT NULL DEFAULT '',
	email       text NOT NULL DEFAULT '',
	lang        text NOT NULL,
	key_hash    text NOT NULL,
	answer      text NOT NULL DEFAULT '',
	answered_at bigint NOT NULL DEFAULT 0
);

CREATE UNIQUE INDEX tip_answers_key ON tip_answers (key_hash);

CREATE INDEX tip_answers_meeting ON tip_answers (meeting_id);

CREATE INDEX tip_answers_person ON tip_answers (person_id) WHERE person_id <> '';

CREATE TABLE tip_interests (
	id        text PRIMARY KEY,
	tip_id    text NOT NULL REFERENCES tips (id),
	person_id text NOT NULL REFERENCES people (id),
	speak     boolean NOT NULL DEFAULT false,
	convene   boolean NOT NULL DEFAULT false,
	region    text NOT NULL DEFAULT '',
	at        bigint NOT NULL
);

CREATE UNIQUE INDEX tip_interests_once ON tip_interests (tip_id, person_id);

CREATE INDEX tip_interests_person ON tip_interests (person_id);

CREATE TABLE tip_keys (
	key_hash text PRIMARY KEY,
	tip_id   text NOT NULL REFERENCES tips (id),
	kind     text NOT NULL,
	name     text NOT NULL DEFAULT '',
	email    text NOT NULL DEFAULT '',
	lang     text NOT NULL,
	speak    boolean NOT NULL DEFAULT false,
	convene  boolean NOT NULL DEFAULT false,
	region   text NOT NULL DEFAULT '',
	asked_at bigint NOT NULL,
	used_at  bigint NOT NULL DEFAULT 0
);

CREATE INDEX tip_keys_email ON tip_keys (email, asked_at);

CREATE INDEX tip_keys_tip ON tip_keys (tip_id);

CREATE TABLE tip_settings (
	org_id      text PRIMARY KEY REFERENCES organisations (id),
	interested  bigint NOT NULL,
	conveners   bigint NOT NULL,
	decide_days bigint NOT NULL,
	months      bigint NOT NULL,
	updated_at  bigint NOT NULL
);

CREATE TABLE tip_swarms (
	meeting_id text PRIMARY KEY REFERENCES meetings (id),
	asked_at   bigint NOT NULL,
	outcome    text NOT NULL DEFAULT '',
	settled_at bigint NOT NULL DEFAULT 0,
	settled_by text NOT NULL DEFAULT '',
	network_id text NOT NULL DEFAULT '',
	offered_at bigint NOT NULL DEFAULT 0
);

CREATE INDEX tip_swarms_network ON tip_swarms (network_id) WHERE network_id <> '';

CREATE TABLE tip_words (
	tip_id text NOT NULL REFERENCES tips (id),
	stem   text NOT NULL,
	PRIMARY KEY (tip_id, stem)
);

CREATE INDEX tip_words_stem ON tip_words (stem, tip_id);

CREATE TABLE tips (
	id              text PRIMARY KEY,
	org_id          text NOT NULL DEFAULT '',
	state           text NOT NULL,
	theme           text NOT NULL,
	theme_sort      text NOT NULL,
	why             text NOT NULL DEFAULT '',
	for_whom        text NOT NULL DEFAULT '',
	lang            text NOT NULL,
	region          text NOT NULL DEFAULT '',
	person_id       text NOT NULL DEFAULT '',
	convene         boolean NOT NULL DEFAULT false,
	created_at      bigint NOT NULL,
	published_at    bigint NOT NULL DEFAULT 0,
	moved_at        bigint NOT NULL,
	ready_at        bigint NOT NULL DEFAULT 0,
	due_day         text NOT NULL DEFAULT '',
	decision        text NOT NULL DEFAULT '',
	reason          text NOT NULL DEFAULT '',
	decided_at      bigint NOT NULL DEFAULT 0,
	decided_by      text NOT NULL DEFAULT '',
	network_id      text NOT NULL DEFAULT '',
	meeting_id      text NOT NULL DEFAULT '',
	candidate_id    text NOT NULL DEFAULT '',
	offered_at      bigint NOT NULL DEFAULT 0, -- when the interested were asked to come
	archived_at     bigint NOT NULL DEFAULT 0,
	kept_interested bigint NOT NULL DEFAULT 0, -- of those whose names are deleted
	kept_speakers   bigint NOT NULL DEFAULT 0,
	kept_conveners  bigint NOT NULL DEFAULT 0
);

CREATE INDEX tips_meeting ON tips (meeting_id) WHERE meeting_id <> '';

CREATE INDEX tips_network ON tips (network_id) WHERE network_id <> '';

CREATE INDEX tips_person ON tips (person_id) WHERE person_id <> '';

CREATE INDEX tips_state ON tips (state, published_at, id);

CREATE TABLE topic_versions (
    topic   text NOT NULL,
    part    bigint NOT NULL,
    version bigint NOT NULL,
    PRIMARY KEY (topic, part)
);
