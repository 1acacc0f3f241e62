-- +goose Up
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

CREATE INDEX articles_by_time ON articles (published_at DESC, id);
CREATE INDEX articles_by_publication ON articles (publication_id, published_at DESC, id);
CREATE INDEX articles_by_year ON articles (published_year, published_at DESC, id);

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

CREATE TABLE news_links (
	article_id text NOT NULL REFERENCES articles (id),
	kind text NOT NULL,
	ref text NOT NULL,
	PRIMARY KEY (article_id, kind, ref)
);

CREATE INDEX news_links_by_ref ON news_links (kind, ref, article_id);
