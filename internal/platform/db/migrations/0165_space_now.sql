-- +goose Up
-- Who of a space wants each message at once: a few of thousands, looked for at
-- each post.
CREATE INDEX space_members_now ON space_members (space, person_id) WHERE state = 'joined' AND mail = 'now' AND person_id IS NOT NULL;

-- +goose Down
DROP INDEX space_members_now;
