-- +goose Up

-- What is to be sent and what was. The arguments hold ids only; a letter is
-- composed from the facts when it is sent.
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

-- Whole messages, where no mail server is set: operators read them on a page.
CREATE TABLE mail_kept (
    id        text PRIMARY KEY REFERENCES mail_outbox (id) ON DELETE CASCADE,
    recipient text NOT NULL,
    message   text NOT NULL
);

CREATE INDEX mail_kept_recipient ON mail_kept (recipient, id);
