-- +goose Up

-- What cached pages depend on; see Tx.Touch.
CREATE TABLE topic_versions (
    topic   text NOT NULL,
    part    bigint NOT NULL,
    version bigint NOT NULL,
    PRIMARY KEY (topic, part)
);

-- Requests that were done, by their Idempotency-Key.
CREATE TABLE idempotency_keys (
    scope      text NOT NULL,
    key        text NOT NULL,
    body_hash  text NOT NULL,
    result     text NOT NULL,
    created_at bigint NOT NULL,
    PRIMARY KEY (scope, key)
);

CREATE INDEX idempotency_keys_created ON idempotency_keys (created_at);
