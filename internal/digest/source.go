package digest

import (
	"context"
	"database/sql"
	"time"

	"parvi/internal/network"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/markup"
	"parvi/internal/space"
)

// Messages are what networks have written to their people.
func Messages() Source { return Source{Since: messagesSince} }

// Meetings are the meetings that were announced, changed or cancelled. Who was
// invited or has registered has heard of them.
func Meetings() Source { return Source{Since: meetingsSince, Told: meetingsTold} }

// mostOfMessage is how much of a message stands in a digest: more than the
// beginning, since who only reads e-mail is to miss nothing.
const mostOfMessage = 1500

func messagesSince(ctx context.Context, tx *db.Tx, after, until time.Time) ([]Item, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (Item, error) {
		i := Item{Kind: kindMessage, Sourced: true}
		var id, slug string
		var audience network.Audience
		var at int64
		err := r.Scan(&i.ID, &id, &slug, &i.Author, &i.Title, &i.Text, &audience, &at)
		i.Top, i.Space, i.Only, i.At = i.ID, network.Space(id), audience.Levels(), db.Time(at)
		i.Text = i.Text.Map(func(text string) string { return markup.Excerpt(text, mostOfMessage) })
		i.Path = "/networks/" + slug + "/messages"
		return i, err
	}, `
		SELECT m.id, m.network_id, n.slug, m.author, m.subject, m.body, m.audience, m.sent_at
		FROM network_messages m
		JOIN networks n ON n.id = m.network_id
		WHERE m.sent_at > $1 AND m.sent_at <= $2
		ORDER BY m.sent_at, m.id`, db.Millis(after), db.Millis(until))
}

func scanMeeting(r *sql.Rows) (Item, error) {
	i := Item{Sourced: true}
	var network, audience string
	var starts, ends, at int64
	err := r.Scan(&i.Kind, &i.Top, &network, &i.Title, &audience, &starts, &ends, &at)
	i.ID, i.Space, i.At, i.Path = i.Kind+":"+i.Top, space.NewRef("network", network), db.Time(at), "/meetings/"+i.Top
	i.Visibility = space.Followers
	if audience == "members" {
		i.Visibility = space.Members
	}
	for _, l := range i18n.Langs {
		i.Text = i.Text.Set(l, civil.FormatPeriod(l, db.Time(starts), db.Time(ends)))
	}
	return i, err
}

// meetingsSince are the meetings still to come that were announced, changed or
// cancelled; what was announced and changed comes twice, and a letter tells of
// the announcement only.
func meetingsSince(ctx context.Context, tx *db.Tx, after, until time.Time) ([]Item, error) {
	return db.All(ctx, tx, scanMeeting, `
		SELECT 'meeting', m.id, n.network_id, m.title, m.audience, m.starts_at, m.ends_at, m.published_at
		FROM meetings m
		JOIN meeting_networks n ON n.meeting_id = m.id
		WHERE m.status = 'published' AND m.starts_at > $2 AND m.published_at > $1 AND m.published_at <= $2
		UNION ALL
		SELECT 'meeting.changed', m.id, n.network_id, m.title, m.audience, m.starts_at, m.ends_at, c.at
		FROM meetings m
		JOIN meeting_networks n ON n.meeting_id = m.id
		JOIN (
			SELECT meeting_id, MAX(at) AS at
			FROM meeting_changes
			WHERE at > $1 AND at <= $2
			GROUP BY meeting_id) c ON c.meeting_id = m.id
		WHERE m.status = 'published' AND m.starts_at > $2
		UNION ALL
		SELECT 'meeting.cancelled', m.id, n.network_id, m.title, m.audience, m.starts_at, m.ends_at, m.cancelled_at
		FROM meetings m
		JOIN meeting_networks n ON n.meeting_id = m.id
		WHERE m.status = 'cancelled' AND m.starts_at > $2 AND m.published_at > 0 AND m.cancelled_at > $1 AND m.cancelled_at <= $2
		ORDER BY 6, 2, 3, 1`, db.Millis(after), db.Millis(until))
}

// Notes are the notes of meetings, when they are published. Who was there knows
// what was said.
func Notes() Source { return Source{Since: notesSince, Told: attendedTold} }

func notesSince(ctx context.Context, tx *db.Tx, after, until time.Time) ([]Item, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (Item, error) {
		i := Item{Kind: kindNotes, Sourced: true}
		var network string
		var at int64
		err := r.Scan(&i.Top, &network, &i.Author, &i.Title, &i.Text, &i.Visibility, &at)
		i.ID, i.Space, i.At, i.Path = i.Kind+":"+i.Top, space.NewRef("network", network), db.Time(at), "/meetings/"+i.Top
		i.Text = i.Text.Map(func(text string) string { return markup.Excerpt(text, mostOfMessage) })
		return i, err
	}, `
		SELECT m.id, n.network_id, t.created_by, m.title, v.body, t.visibility, t.published_at
		FROM notes t
		JOIN note_versions v ON v.note_id = t.id AND v.number = (
			SELECT MAX(l.number) FROM note_versions l WHERE l.note_id = t.id)
		JOIN meetings m ON m.id = t.meeting_id
		JOIN meeting_networks n ON n.meeting_id = m.id
		WHERE t.published_at > $1 AND t.published_at <= $2 AND t.hidden_at = 0
		ORDER BY t.published_at, m.id, n.network_id`, db.Millis(after), db.Millis(until))
}

func attendedTold(ctx context.Context, tx *db.Tx, tops, people []string) ([]Told, error) {
	inTops, args := db.In(1, tops)
	inPeople, peopleArgs := db.In(1+len(args), people)
	return db.All(ctx, tx, func(r *sql.Rows) (Told, error) {
		var t Told
		return t, r.Scan(&t.Top, &t.Person)
	}, `
		SELECT DISTINCT r.offering_id, r.person_id
		FROM registrations r
		JOIN registration_places p ON p.registration_id = r.id
		WHERE r.offering_id IN (`+inTops+`) AND r.person_id IN (`+inPeople+`) AND p.state = 'attended'
		ORDER BY 1, 2`, append(args, peopleArgs...)...)
}

func meetingsTold(ctx context.Context, tx *db.Tx, tops, people []string) ([]Told, error) {
	inTops, args := db.In(1, tops)
	inPeople, peopleArgs := db.In(1+len(args), people)
	args = append(args, peopleArgs...)
	return db.All(ctx, tx, func(r *sql.Rows) (Told, error) {
		var t Told
		return t, r.Scan(&t.Top, &t.Person)
	}, `
		SELECT i.meeting_id, i.person_id
		FROM meeting_invitations i
		WHERE i.meeting_id IN (`+inTops+`) AND i.person_id IN (`+inPeople+`)
		UNION
		SELECT r.offering_id, r.person_id
		FROM registrations r
		WHERE r.offering_id IN (`+inTops+`) AND r.person_id IN (`+inPeople+`) AND r.cancelled_at = 0
		ORDER BY 1, 2`, args...)
}
