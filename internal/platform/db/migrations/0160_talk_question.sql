-- +goose Up
-- A question is a thread that waits for an answer until one is found.
ALTER TABLE talk_threads ADD COLUMN question boolean NOT NULL DEFAULT false;
CREATE INDEX talk_threads_question ON talk_threads (space, question);

-- +goose Down
DROP INDEX talk_threads_question;
ALTER TABLE talk_threads DROP COLUMN question;
