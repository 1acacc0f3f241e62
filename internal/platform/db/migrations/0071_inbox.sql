-- +goose Up

-- By which key a reply of one person about one thing is known. The key is the
-- id: it is written into Reply-To and must be the same every time.
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

-- Messages as they came, in pieces: a large one is written piece by piece, so
-- that nobody waits behind it. One that no mail points to is swept.
CREATE TABLE inbox_raw (
	raw_id   text NOT NULL,
	n        bigint NOT NULL,
	bytes    bytea NOT NULL,
	at       bigint NOT NULL,
	PRIMARY KEY (raw_id, n)
);
CREATE INDEX inbox_raw_at ON inbox_raw (at, raw_id);

-- What came, one row for each recipient. A provider may deliver the same
-- message for days after it was told 250; fingerprint and recipient make the
-- second one harmless.
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
CREATE UNIQUE INDEX inbox_mails_once ON inbox_mails (fingerprint, recipient);
CREATE INDEX inbox_mails_raw ON inbox_mails (raw_id);
CREATE INDEX inbox_mails_state ON inbox_mails (state, received_at, id);
CREATE INDEX inbox_mails_box ON inbox_mails (box, state, received_at, id);
CREATE INDEX inbox_mails_person ON inbox_mails (person_id);

-- To whom an automatic answer went, and when.
CREATE TABLE inbox_answers (
	id      text PRIMARY KEY,
	address text NOT NULL,
	known   boolean NOT NULL,
	at      bigint NOT NULL
);
CREATE INDEX inbox_answers_to ON inbox_answers (address, at);
CREATE INDEX inbox_answers_at ON inbox_answers (at, id);

-- What came back, by the address it was meant for.
CREATE TABLE inbox_returns (
	id      text PRIMARY KEY,
	address text NOT NULL,
	class   text NOT NULL CHECK (class IN ('hard', 'soft', 'complaint')),
	outbox  text NOT NULL DEFAULT '',
	status  text NOT NULL DEFAULT '',
	detail  text NOT NULL DEFAULT '',
	at      bigint NOT NULL
);
CREATE INDEX inbox_returns_of ON inbox_returns (address, at);
CREATE INDEX inbox_returns_at ON inbox_returns (at, id);

-- Addresses to which nothing is sent.
CREATE TABLE mail_suspended (
	address text PRIMARY KEY,
	reason  text NOT NULL,
	at      bigint NOT NULL
);
