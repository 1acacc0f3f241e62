-- +goose Up
-- The swarms to come stand beside the directory; without this every meeting to
-- come was looked at for each reader.
CREATE INDEX meetings_kind ON meetings (kind, starts_at, id);
