-- +goose Up
-- What the row that is kept took over from the one that stayed behind: the
-- value it had, and the value it has since.
ALTER TABLE person_merge_moves ADD COLUMN was text NOT NULL DEFAULT '';
ALTER TABLE person_merge_moves ADD COLUMN became text NOT NULL DEFAULT '';
