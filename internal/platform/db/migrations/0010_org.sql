-- +goose Up

-- A text somebody published, from which facts were taken.
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
CREATE INDEX organisations_by_municipality ON organisations (municipality, region, ended_on);
CREATE INDEX organisations_by_kind ON organisations (kind);
CREATE INDEX organisations_by_change ON organisations (updated_at, id);

-- Every slug an organisation has or had.
CREATE TABLE org_slugs (
	slug text PRIMARY KEY,
	org_id text NOT NULL REFERENCES organisations (id)
);

-- Names as their sources date them (from_when, until_when: to the day, the
-- month or the year), and the days on which each is shown: first_day to
-- last_day, which leave no day without a name and none with two.
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
CREATE INDEX org_names_by_org ON org_names (org_id, first_day);
CREATE INDEX org_names_by_fi ON org_names (sort_fi, org_id);
CREATE INDEX org_names_by_sv ON org_names (sort_sv, org_id);
CREATE INDEX org_names_by_en ON org_names (sort_en, org_id);

-- Words of all names, old ones too, folded and in hex so that every database
-- orders them by bytes: a prefix is a range. Whole names have whole = true.
CREATE TABLE org_words (
	word text NOT NULL,
	org_id text NOT NULL REFERENCES organisations (id),
	whole boolean NOT NULL,
	PRIMARY KEY (word, org_id, whole)
);
CREATE INDEX org_words_by_org ON org_words (org_id);

-- The tree, as it was and will be.
CREATE TABLE org_parents (
	id text PRIMARY KEY,
	org_id text NOT NULL REFERENCES organisations (id),
	parent_id text NOT NULL REFERENCES organisations (id),
	from_day text NOT NULL DEFAULT '',
	to_day text NOT NULL DEFAULT ''
);
CREATE INDEX org_parents_by_org ON org_parents (org_id, from_day);
CREATE INDEX org_parents_by_parent ON org_parents (parent_id);

-- The tree of today, closed: everything above an organisation, and itself.
CREATE TABLE org_ancestors (
	org_id text NOT NULL REFERENCES organisations (id),
	ancestor_id text NOT NULL REFERENCES organisations (id),
	depth bigint NOT NULL,
	PRIMARY KEY (org_id, ancestor_id)
);
CREATE INDEX org_ancestors_by_ancestor ON org_ancestors (ancestor_id, depth);

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
CREATE INDEX org_memberships_by_org ON org_memberships (org_id);
CREATE INDEX org_memberships_by_in ON org_memberships (in_id, last_day);

CREATE TABLE org_employees (
	org_id text NOT NULL REFERENCES organisations (id),
	as_of text NOT NULL,
	number bigint NOT NULL,
	source text NOT NULL DEFAULT '',
	told_at bigint NOT NULL DEFAULT 0,
	PRIMARY KEY (org_id, as_of)
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

CREATE TABLE org_office_regions (
	office_id text NOT NULL REFERENCES org_offices (id),
	region text NOT NULL,
	PRIMARY KEY (office_id, region)
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

-- Who works where as what. Grants may hang on a position and end with it.
CREATE TABLE org_positions (
	id text PRIMARY KEY,
	person_id text NOT NULL,
	org_id text NOT NULL REFERENCES organisations (id),
	title text NOT NULL DEFAULT '',
	from_day text NOT NULL DEFAULT '',
	to_day text NOT NULL DEFAULT '',
	created_at bigint NOT NULL DEFAULT 0
);
CREATE INDEX org_positions_by_person ON org_positions (person_id);
CREATE INDEX org_positions_by_org ON org_positions (org_id);

-- +goose Down
DROP TABLE org_positions;
DROP TABLE org_strategy_items;
DROP TABLE org_strategies;
DROP TABLE org_venues;
DROP TABLE org_office_regions;
DROP TABLE org_offices;
DROP TABLE org_employees;
DROP TABLE org_memberships;
DROP TABLE org_ancestors;
DROP TABLE org_parents;
DROP TABLE org_words;
DROP TABLE org_names;
DROP TABLE org_slugs;
DROP TABLE organisations;
DROP TABLE org_sources;
