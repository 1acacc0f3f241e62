-- +goose Up

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

-- The last slot of each schedule that was fired.
CREATE TABLE job_schedules (
    name text PRIMARY KEY,
    slot bigint NOT NULL
);
