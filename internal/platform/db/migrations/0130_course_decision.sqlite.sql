-- +goose Up
-- A decision on a course is a decision of support, kept in one place. What a
-- payment batch holds is kept beside the batch, with the account number it was
-- made for.

CREATE TABLE course_payments (
	decision_id text PRIMARY KEY REFERENCES support_decisions (id),
	course_id   text NOT NULL REFERENCES courses (id),
	batch_id    text NOT NULL REFERENCES course_batches (id),
	iban        text NOT NULL
);
CREATE UNIQUE INDEX course_payments_course ON course_payments (course_id);
CREATE INDEX course_payments_batch ON course_payments (batch_id);

INSERT INTO support_decisions (id, ref, number, latest, centre_id, unit_id, year, kind, rule_set, version, hash, facts, result, title, path, amount, hours, person_id, at)
SELECT d.id, 'course:' || c.id, 1, true, c.centre_id, c.org_id, CAST(substr(d.facts, instr(d.facts, '"ends":"') + 8, 4) AS bigint), c.kind, v.rule_set, v.version,
	v.hash, d.facts, d.result, c.name, '/courses/' || c.id, d.amount_cents, d.hours * 100, d.decided_by, d.decided_at
FROM course_decisions d
JOIN courses c ON c.id = d.course_id
JOIN support_rule_sets v ON v.rule_set = d.rules AND v.version = d.rules_version;

INSERT INTO course_payments (decision_id, course_id, batch_id, iban)
SELECT d.id, d.course_id, d.batch_id, ''
FROM course_decisions d
WHERE d.batch_id <> '';

DROP TABLE course_decisions;

INSERT INTO support_centres (centre_id, code)
SELECT MIN(s.centre_id), s.rules
FROM course_settings s
WHERE s.rules <> '' AND s.centre_id NOT IN (SELECT centre_id FROM support_centres) AND s.rules NOT IN (SELECT code FROM support_centres)
GROUP BY s.rules;

ALTER TABLE course_settings DROP COLUMN rules;
