-- +goose Up

-- What was deleted by the clock: how many, never what.
CREATE TABLE retain_runs (
    name    text NOT NULL,
    at      bigint NOT NULL,
    deleted bigint NOT NULL,
    PRIMARY KEY (name, at)
);
