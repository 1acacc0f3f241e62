-- +goose Up
-- The words by which things are found, as stems without accents. Ranges of
-- terms are asked for, so their order is that of bytes.
CREATE TABLE index_terms (
	ref  text NOT NULL,
	term text NOT NULL,
	PRIMARY KEY (ref, term)
);
CREATE INDEX index_terms_term ON index_terms (term, ref);

-- How far each source has been gone through by which way of making terms.
CREATE TABLE index_sources (
	name    text PRIMARY KEY,
	version bigint NOT NULL,
	after   text NOT NULL DEFAULT '',
	done_at bigint NOT NULL DEFAULT 0
);

-- +goose Down
DROP TABLE index_sources;
DROP TABLE index_terms;
