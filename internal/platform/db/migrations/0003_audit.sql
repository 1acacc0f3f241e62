-- +goose Up

-- Who did what to which thing, written in the transaction of the deed.
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

CREATE INDEX audit_rows_ref ON audit_rows (ref, id);
CREATE INDEX audit_rows_actor ON audit_rows (actor, id);
CREATE INDEX audit_rows_action ON audit_rows (action, id);
CREATE INDEX audit_rows_unsealed ON audit_rows (id) WHERE NOT sealed;

-- The chain over the rows, in the order in which they were sealed.
CREATE TABLE audit_seals (
    seq        bigint PRIMARY KEY,
    row_id     text NOT NULL UNIQUE,
    row_digest text NOT NULL,
    digest     text NOT NULL
);
