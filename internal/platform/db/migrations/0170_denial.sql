-- +goose Up
-- Support that the study centre refuses though its rules would give it: the
-- ground, in the words it had then. The result beside it is what the rules
-- would have given; the sum of such a decision is nought.
ALTER TABLE support_decisions ADD COLUMN ground text NOT NULL DEFAULT '';

-- On which grounds a study centre refuses so, one a line, and how a correction
-- of a decision is asked for. Empty: the grounds of the program; nothing said.
ALTER TABLE course_settings ADD COLUMN grounds text NOT NULL DEFAULT '';
ALTER TABLE course_settings ADD COLUMN correction text NOT NULL DEFAULT '';
