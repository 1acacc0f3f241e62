package meeting

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"time"

	"parvi/internal/network"
	"parvi/internal/note"
	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// notes are what is stated of a meeting, with the text that note keeps.
func notes(ctx context.Context, tx *db.Tx, meeting string) (Notes, error) {
	n, err := db.One(ctx, tx, func(r *db.Rows) (Notes, error) {
		var n Notes
		var updated int64
		err := r.Scan(&n.Present, &n.PresentWord, &n.Theme, &n.NextTheme, &n.NextHosts, &updated)
		n.Updated = db.Time(updated)
		return n, err
	}, `
		SELECT present, present_word, theme, next_theme, next_conveners, updated_at
		FROM meeting_notes
		WHERE meeting_id = $1`, meeting)
	if errors.Is(err, db.ErrNoRows) {
		return Notes{Present: -1}, nil
	} else if err != nil {
		return n, err
	}
	text, _, err := note.OfMeeting(ctx, tx, meeting)
	n.ID, n.Points, n.Visibility, n.Published, n.AuthorID, n.AuthorName = text.ID, text.Body, text.Visibility, text.Published, text.CreatedBy, text.ByName
	n.Hidden = !text.Hidden.IsZero()
	if err != nil || n.AuthorID == "" {
		return n, err
	}
	authors, err := person.ByIDs(ctx, tx, []string{n.AuthorID})
	if p, ok := authors[n.AuthorID]; ok {
		n.AuthorName = p.Name
	}
	return n, err
}

func putNotes(ctx context.Context, tx *db.Tx, meeting string, n Notes) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO meeting_notes (meeting_id, present, present_word, theme, next_theme, next_conveners, updated_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7)
		ON CONFLICT (meeting_id) DO UPDATE SET
			present = excluded.present, present_word = excluded.present_word, theme = excluded.theme,
			next_theme = excluded.next_theme, next_conveners = excluded.next_conveners, updated_at = excluded.updated_at`,
		meeting, n.Present, n.PresentWord, n.Theme, n.NextTheme, n.NextHosts, db.Millis(tx.Now))
	return err
}

// invite notes that somebody is invited; false when they were before.
func invite(ctx context.Context, tx *db.Tx, meeting, person, network string) (bool, error) {
	n, err := tx.Exec(ctx, `
		INSERT INTO meeting_invitations (meeting_id, person_id, network_id, at)
		VALUES ($1, $2, $3, $4)
		ON CONFLICT (meeting_id, person_id) DO NOTHING`, meeting, person, network, db.Millis(tx.Now))
	return n > 0, err
}

func invited(ctx context.Context, tx *db.Tx, meeting string) (int, error) {
	var n int
	err := tx.QueryRow(ctx, `
		SELECT count(*)
		FROM meeting_invitations
		WHERE meeting_id = $1`, meeting).Scan(&n)
	return n, db.Classify(err)
}

// change is one change of a published meeting.
type change struct {
	ID                 string
	Meeting            string
	At                 time.Time
	Fields             []Field
	WasStarts, WasEnds time.Time
}

func insertChange(ctx context.Context, tx *db.Tx, c change) error {
	fields, err := json.Marshal(c.Fields)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO meeting_changes (id, meeting_id, at, fields, was_starts_at, was_ends_at)
		VALUES ($1, $2, $3, $4, $5, $6)`, c.ID, c.Meeting, db.Millis(tx.Now), string(fields), db.Millis(c.WasStarts), db.Millis(c.WasEnds))
	return err
}

func changeByID(ctx context.Context, tx *db.Tx, id string) (change, error) {
	return db.One(ctx, tx, func(r *db.Rows) (change, error) {
		var c change
		var at, starts, ends int64
		var fields string
		if err := r.Scan(&c.ID, &c.Meeting, &at, &fields, &starts, &ends); err != nil {
			return c, err
		}
		c.At, c.WasStarts, c.WasEnds = db.Time(at), db.Time(starts), db.Time(ends)
		return c, json.Unmarshal([]byte(fields), &c.Fields)
	}, `
		SELECT id, meeting_id, at, fields, was_starts_at, was_ends_at
		FROM meeting_changes
		WHERE id = $1`, id)
}

// message is what an organiser writes to those who registered.
type message struct {
	ID         string
	Meeting    string
	AuthorID   string
	AuthorName string
	Subject    i18n.Content
	Body       i18n.Content
	Audience   string // "all", "onsite", "remote" or "queued"
	At         time.Time
}

func insertMessage(ctx context.Context, tx *db.Tx, m message) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO meeting_messages (id, meeting_id, author_id, author_name, subject, body, audience, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`, m.ID, m.Meeting, m.AuthorID, m.AuthorName, m.Subject, m.Body, m.Audience, db.Millis(tx.Now))
	return err
}

func scanMessage(r *db.Rows) (message, error) {
	var m message
	var at int64
	err := r.Scan(&m.ID, &m.Meeting, &m.AuthorID, &m.AuthorName, &m.Subject, &m.Body, &m.Audience, &at)
	m.At = db.Time(at)
	return m, err
}

func messageByID(ctx context.Context, tx *db.Tx, id string) (message, error) {
	return db.One(ctx, tx, scanMessage, `
		SELECT id, meeting_id, author_id, author_name, subject, body, audience, at
		FROM meeting_messages
		WHERE id = $1`, id)
}

func messages(ctx context.Context, tx *db.Tx, meeting string) ([]message, error) {
	return db.All(ctx, tx, scanMessage, `
		SELECT id, meeting_id, author_id, author_name, subject, body, audience, at
		FROM meeting_messages
		WHERE meeting_id = $1
		ORDER BY at DESC, id`, meeting)
}

// toRemind lists published meetings that start within the time, for which a
// reminder may be due.
func toRemind(ctx context.Context, tx *db.Tx, until time.Time) ([]Meeting, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM meetings m
		WHERE m.status = 'published' AND m.starts_at > $1 AND m.starts_at <= $2
		ORDER BY m.starts_at, m.id`, db.Millis(tx.Now), db.Millis(until))
}

func setReminded(ctx context.Context, tx *db.Tx, id string) error {
	_, err := tx.Exec(ctx, `
		UPDATE meetings
		SET reminded_until = $2
		WHERE id = $1`, id, db.Millis(tx.Now))
	return err
}

// toThank lists meetings held lately whose guests have not been thanked.
func toThank(ctx context.Context, tx *db.Tx, after, before time.Time) ([]Meeting, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM meetings m
		WHERE m.status = 'published' AND m.thanked_at = 0 AND m.ends_at > $1 AND m.ends_at <= $2
		ORDER BY m.ends_at, m.id`, db.Millis(after), db.Millis(before))
}

func setThanked(ctx context.Context, tx *db.Tx, id string) error {
	_, err := tx.Exec(ctx, `
		UPDATE meetings
		SET thanked_at = $2
		WHERE id = $1`, id, db.Millis(tx.Now))
	return err
}

// askedBefore tells which of the addresses have been thanked and asked for one
// of the networks already, after an earlier meeting.
func askedBefore(ctx context.Context, tx *db.Tx, m Meeting, emails []string) (map[string]bool, error) {
	networks := make([]string, len(m.Networks))
	for i, n := range m.Networks {
		networks[i] = n.ID
	}
	inMails, args := db.In(2, emails)
	inNetworks, more := db.In(2+len(args), networks)
	found, err := db.All(ctx, tx, db.Scan[string], `
		SELECT DISTINCT r.email
		FROM registrations r
		JOIN meetings m ON m.id = r.offering_id AND m.thanked_at > 0
		JOIN meeting_networks x ON x.meeting_id = m.id
		WHERE m.id <> $1 AND r.email IN (`+inMails+`) AND x.network_id IN (`+inNetworks+`)
		ORDER BY r.email`, append(append([]any{m.ID}, args...), more...)...)
	by := map[string]bool{}
	for _, e := range found {
		by[e] = true
	}
	return by, err
}

// feedOwner gives whose personal calendar a key opens.
func feedOwner(ctx context.Context, tx *db.Tx, hash string) (string, error) {
	return db.One(ctx, tx, db.Scan[string], `
		SELECT person_id
		FROM meeting_feeds
		WHERE key_hash = $1`, hash)
}

func feedRound(ctx context.Context, tx *db.Tx, person string) (int, error) {
	n, err := db.One(ctx, tx, db.Scan[int], `
		SELECT round
		FROM meeting_feeds
		WHERE person_id = $1`, person)
	if errors.Is(err, db.ErrNoRows) {
		return 0, nil
	}
	return n, err
}

func putFeed(ctx context.Context, tx *db.Tx, person, hash string, round int) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO meeting_feeds (person_id, key_hash, round, made_at)
		VALUES ($1, $2, $3, $4)
		ON CONFLICT (person_id) DO UPDATE SET key_hash = excluded.key_hash, round = excluded.round, made_at = excluded.made_at`,
		person, hash, round, db.Millis(tx.Now))
	return err
}

// registeredTo lists the meetings a person holds a place in or queues for.
func registeredTo(ctx context.Context, tx *db.Tx, person string, after time.Time) ([]Meeting, error) {
	ms, err := db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM meetings m
		WHERE m.status IN ('published', 'cancelled') AND m.ends_at > $2
			AND m.id IN (SELECT r.offering_id FROM registrations r WHERE r.person_id = $1 AND r.person_id <> '' AND r.cancelled_at = 0)
		ORDER BY m.starts_at, m.id`, person, db.Millis(after))
	if err != nil {
		return nil, err
	}
	return withNetworks(ctx, tx, ms)
}

// attendanceRow is somebody who was at a meeting.
type attendanceRow struct{ meeting, network, person, email, registration string }

func attendance(ctx context.Context, tx *db.Tx, from, to time.Time) ([]attendanceRow, error) {
	return db.All(ctx, tx, func(r *db.Rows) (attendanceRow, error) {
		var a attendanceRow
		return a, r.Scan(&a.meeting, &a.network, &a.person, &a.email, &a.registration)
	}, `
		SELECT m.id, COALESCE(x.network_id, ''), r.person_id, r.email, r.id
		FROM meetings m
		JOIN registration_places p ON p.offering_id = m.id AND p.state = 'attended'
		JOIN registrations r ON r.id = p.registration_id
		LEFT JOIN meeting_networks x ON x.meeting_id = m.id
		WHERE m.status = 'published' AND m.starts_at >= $1 AND m.starts_at < $2
		ORDER BY m.starts_at, m.id, r.id, x.network_id`, db.Millis(from), db.Millis(to))
}

func statedPresent(ctx context.Context, tx *db.Tx, ids []string) (map[string]int, error) {
	in, args := db.In(1, ids)
	type row struct {
		id string
		n  int
	}
	rows, err := db.All(ctx, tx, func(r *db.Rows) (row, error) {
		var one row
		return one, r.Scan(&one.id, &one.n)
	}, `
		SELECT meeting_id, present
		FROM meeting_notes
		WHERE meeting_id IN (`+in+`)
		ORDER BY meeting_id`, args...)
	by := map[string]int{}
	for _, one := range rows {
		by[one.id] = one.n
	}
	return by, err
}

// drafts lists the drafts of a person or of networks.
func drafts(ctx context.Context, tx *db.Tx, person string, networks []string) ([]Meeting, error) {
	in, args := db.In(2, networks)
	ms, err := db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM meetings m
		WHERE m.status = 'draft' AND (m.created_by = $1
			OR EXISTS (SELECT 1 FROM meeting_networks x WHERE x.meeting_id = m.id AND x.network_id IN (`+in+`)))
		ORDER BY m.starts_at, m.id`, append([]any{person}, args...)...)
	if err != nil {
		return nil, err
	}
	return withNetworks(ctx, tx, ms)
}

// langOf is the language of a person's mails and feeds.
func langOf(ctx context.Context, tx *db.Tx, person string) (i18n.Lang, error) {
	l, err := db.One(ctx, tx, db.Scan[string], `
		SELECT lang
		FROM people
		WHERE id = $1`, person)
	return i18n.Lang(l).Or(i18n.FI), err
}

// memberRow is the membership by which somebody is invited.
type memberRow struct{ ID, Network, Level, State, Mail, MailKey string }

func membersByRow(ctx context.Context, tx *db.Tx, ids []string) (map[string]memberRow, error) {
	in, args := db.In(1, ids)
	rows, err := db.All(ctx, tx, func(r *db.Rows) (memberRow, error) {
		var m memberRow
		err := r.Scan(&m.ID, &m.Network, &m.Level, &m.State, &m.Mail, &m.MailKey)
		m.Network = strings.TrimPrefix(m.Network, string(network.Space("")))
		return m, err
	}, `
		SELECT id, space, level, state, mail, mail_key
		FROM space_members
		WHERE id IN (`+in+`)
		ORDER BY id`, args...)
	by := map[string]memberRow{}
	for _, m := range rows {
		by[m.ID] = m
	}
	return by, err
}

// absentRow is one membership of somebody who was not at a meeting.
type absentRow struct{ Person, ID string }

// absentOnes are the people of a meeting's networks, on the levels, who get each
// message at once and were not there: each once, by their oldest membership,
// in the order of their ids after one.
func absentOnes(ctx context.Context, tx *db.Tx, m Meeting, levels []space.Level, after string, limit int) ([]absentRow, error) {
	var spaces []string
	for _, id := range networkIDs(m) {
		spaces = append(spaces, string(network.Space(id)))
	}
	inSpaces, args := db.In(5, spaces)
	inLevels, levelArgs := db.In(5+len(args), levels)
	all := append([]any{m.ID, after, limit, string(space.MailNow)}, args...)
	return db.All(ctx, tx, func(r *db.Rows) (a absentRow, err error) { return a, r.Scan(&a.Person, &a.ID) }, `
		SELECT s.person_id, MIN(s.id)
		FROM space_members s
		WHERE s.person_id > $2 AND s.state = 'joined' AND s.mail = $4 AND s.space IN (`+inSpaces+`) AND s.level IN (`+inLevels+`)
			AND NOT EXISTS (
				SELECT 1
				FROM registrations r
				JOIN registration_places p ON p.registration_id = r.id
				WHERE r.offering_id = $1 AND r.person_id = s.person_id AND p.state = 'attended')
		GROUP BY s.person_id
		ORDER BY s.person_id
		LIMIT $3`, append(all, levelArgs...)...)
}

// forgetInvitations deletes who was invited to what ended before.
func forgetInvitations(ctx context.Context, tx *db.Tx, before time.Time) (int, error) {
	n, err := tx.Exec(ctx, `
		DELETE FROM meeting_invitations
		WHERE meeting_id IN (
			SELECT m.id
			FROM meetings m
			WHERE m.ends_at < $1 AND EXISTS (SELECT 1 FROM meeting_invitations i WHERE i.meeting_id = m.id)
			ORDER BY m.ends_at, m.id
			LIMIT 20)`, db.Millis(before))
	return int(n), err
}

// ownMeeting is a meeting as a person gets it among their own data.
type ownMeeting struct {
	ID     string       `json:"id"`
	Title  i18n.Content `json:"title"`
	Starts time.Time    `json:"starts"`
	Role   string       `json:"role"`
}

func ownMeetings(ctx context.Context, tx *db.Tx, person string) ([]ownMeeting, error) {
	return db.All(ctx, tx, func(r *db.Rows) (ownMeeting, error) {
		var o ownMeeting
		var starts int64
		err := r.Scan(&o.ID, &o.Title, &starts, &o.Role)
		o.Starts = db.Time(starts)
		return o, err
	}, `
		SELECT m.id, m.title, m.starts_at, 'called it'
		FROM meetings m
		WHERE m.created_by = $1
		UNION ALL
		SELECT m.id, m.title, m.starts_at, 'contact'
		FROM meetings m
		WHERE m.contact_id = $1
		UNION ALL
		SELECT m.id, m.title, m.starts_at, 'invited'
		FROM meetings m
		JOIN meeting_invitations i ON i.meeting_id = m.id
		WHERE i.person_id = $1
		UNION ALL
		SELECT m.id, m.title, m.starts_at, 'wrote the notes'
		FROM meetings m
		JOIN notes n ON n.meeting_id = m.id
		WHERE n.created_by = $1
		ORDER BY 3, 1, 4`, person)
}
