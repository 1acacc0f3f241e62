-- +goose Up
-- How it is assessed what people have learned. Which course model a course is
-- made from stands in curriculum_uses.
ALTER TABLE courses ADD COLUMN assessment text NOT NULL DEFAULT '';
