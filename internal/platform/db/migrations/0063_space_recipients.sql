-- +goose Up
-- Those a space writes to are walked in the order of their rows, some hundred
-- at a time; without this every step sorted them all.
CREATE INDEX space_members_walk ON space_members (space, id) WHERE state = 'joined' AND person_id IS NOT NULL;
