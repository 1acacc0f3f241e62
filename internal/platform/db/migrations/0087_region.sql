-- +goose Up
-- A region's page lists what lies in its municipalities or is of the region as
-- a whole; with an index for one side only, every organisation was looked at.
CREATE INDEX organisations_by_region ON organisations (region, ended_on);
