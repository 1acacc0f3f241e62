-- +goose Up
-- The day of the notes of meetings, and the envelopes of those published. The
-- day and the title are read in each database's own way. A meeting that begins
-- within three hours of midnight is noted on the day as UTC has it in SQLite.
UPDATE notes
SET held_on = (SELECT to_char(to_timestamp(m.starts_at / 1000) AT TIME ZONE 'Europe/Helsinki', 'YYYY-MM-DD') FROM meetings m WHERE m.id = notes.meeting_id)
WHERE held_on = '';

INSERT INTO space_entries (id, space, kind, top, author, lang, visibility, title, excerpt, path, at, changed_at, hidden_at)
SELECT n.id, n.space, 'note', n.id, n.created_by, CASE WHEN COALESCE(v.title::json ->> 'fi', '') <> '' THEN 'fi' WHEN COALESCE(v.title::json ->> 'sv', '') <> '' THEN 'sv' ELSE 'en' END,
	n.visibility, COALESCE(NULLIF(v.title::json ->> 'fi', ''), NULLIF(v.title::json ->> 'sv', ''), NULLIF(v.title::json ->> 'en', ''), ''), '', '/notes/' || n.id, n.published_at, n.published_at, 0
FROM notes n
JOIN note_versions v ON v.note_id = n.id AND v.title <> ''
WHERE n.published_at > 0 AND n.space <> '';

-- +goose Down
DELETE FROM space_entries WHERE kind = 'note';
