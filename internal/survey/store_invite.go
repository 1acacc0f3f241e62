package survey

import (
	"context"
	"database/sql"
	"strings"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

const inviteColumns = `i.id, i.survey_id, i.person_id, i.email, i.name, i.lang, i.answered, i.mailed, i.reminders`

func scanInvitation(r *sql.Rows) (Invitation, error) {
	var i Invitation
	err := r.Scan(&i.ID, &i.Survey, &i.Person, &i.Email, &i.Name, &i.Lang, &i.Answered, &i.Mailed, &i.Reminders)
	return i, err
}

// rowsAtOnce is how many rows one statement writes.
const rowsAtOnce = 100

// invite writes invitations, some in each statement. Somebody who is invited
// already is left out. It gives back those that were written.
func invite(ctx context.Context, tx *db.Tx, list []Invitation, hash func(id string) string) ([]Invitation, error) {
	var written []Invitation
	for len(list) > 0 {
		part := list[:min(rowsAtOnce, len(list))]
		list = list[len(part):]
		var rows []string
		var args []any
		for _, i := range part {
			var row []string
			for _, v := range []any{i.ID, i.Survey, i.Person, i.Email, i.Name, string(i.Lang), hash(i.ID), i.Mailed} {
				args = append(args, v)
				row = append(row, db.Placeholder(len(args)))
			}
			rows = append(rows, "("+strings.Join(row, ", ")+")")
		}
		ids, err := db.All(ctx, tx, db.Scan[string], `
			INSERT INTO survey_invitations (id, survey_id, person_id, email, name, lang, key_hash, mailed)
			VALUES `+strings.Join(rows, ", ")+`
			ON CONFLICT DO NOTHING
			RETURNING id`, args...)
		if err != nil {
			return nil, db.Classify(err)
		}
		kept := make(map[string]bool, len(ids))
		for _, id := range ids {
			kept[id] = true
		}
		for _, i := range part {
			if kept[i.ID] {
				written = append(written, i)
			}
		}
	}
	return written, nil
}

// called is somebody of an audience; quiet wants no mail of the space.
type called struct {
	person string
	quiet  bool
}

// belonging is a page of the people who belong to a space on one of the
// levels, after a person, each once.
func belonging(ctx context.Context, tx *db.Tx, in space.Ref, levels []space.Level, after string, limit int) ([]called, error) {
	list, args := db.In(4, levels)
	return db.All(ctx, tx, func(r *sql.Rows) (called, error) {
		var c called
		var loud int
		err := r.Scan(&c.person, &loud)
		c.quiet = loud == 0
		return c, err
	}, `
		SELECT m.person_id, MAX(CASE WHEN m.mail = 'none' THEN 0 ELSE 1 END)
		FROM space_members m
		JOIN people p ON p.id = m.person_id AND p.merged_into = ''
		WHERE m.space = $1 AND m.state = 'joined' AND m.person_id > $2 AND m.level IN (`+list+`)
		GROUP BY m.person_id
		ORDER BY m.person_id
		LIMIT $3`, append([]any{string(in), after, limit}, args...)...)
}

func countBelonging(ctx context.Context, tx *db.Tx, in space.Ref, levels []space.Level) (n int, err error) {
	list, args := db.In(2, levels)
	err = tx.QueryRow(ctx, `
		SELECT count(DISTINCT m.person_id)
		FROM space_members m
		JOIN people p ON p.id = m.person_id AND p.merged_into = ''
		WHERE m.space = $1 AND m.state = 'joined' AND m.level IN (`+list+`)`, append([]any{string(in)}, args...)...).Scan(&n)
	return n, err
}

// residents is a page of those of a region who are members of a network, after
// a person. Who wants no mail of any of them is quiet.
func residents(ctx context.Context, tx *db.Tx, region, after string, limit int) ([]called, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (called, error) {
		var c called
		var loud int
		err := r.Scan(&c.person, &loud)
		c.quiet = loud == 0
		return c, err
	}, `
		SELECT p.id, MAX(CASE WHEN m.mail = 'none' THEN 0 ELSE 1 END)
		FROM people p
		JOIN space_members m ON m.person_id = p.id AND m.state = 'joined' AND m.level IN ('member', 'representative')
		WHERE p.region = $1 AND p.merged_into = '' AND p.id > $2
		GROUP BY p.id
		ORDER BY p.id
		LIMIT $3`, region, after, limit)
}

func countResidents(ctx context.Context, tx *db.Tx, region string) (n int, err error) {
	err = tx.QueryRow(ctx, `
		SELECT count(*)
		FROM people p
		WHERE p.region = $1 AND p.merged_into = '' AND EXISTS (
			SELECT 1
			FROM space_members m
			WHERE m.person_id = p.id AND m.state = 'joined' AND m.level IN ('member', 'representative'))`, region).Scan(&n)
	return n, err
}

// invitationsByIDs are invitations by their ids.
func invitationsByIDs(ctx context.Context, tx *db.Tx, ids []string) (map[string]Invitation, error) {
	in, args := db.In(1, ids)
	list, err := db.All(ctx, tx, scanInvitation, `
		SELECT `+inviteColumns+`
		FROM survey_invitations i
		WHERE i.id IN (`+in+`)
		ORDER BY i.id`, args...)
	byID := make(map[string]Invitation, len(list))
	for _, i := range list {
		byID[i.ID] = i
	}
	return byID, err
}

// byKey is the invitation of a personal key; db.ErrNoRows for none.
func byKey(ctx context.Context, tx *db.Tx, hash string) (Invitation, error) {
	return db.One(ctx, tx, scanInvitation, `
		SELECT `+inviteColumns+`
		FROM survey_invitations i
		WHERE i.key_hash = $1`, hash)
}

// invitationOf is somebody's invitation to a survey; db.ErrNoRows for none.
func invitationOf(ctx context.Context, tx *db.Tx, survey, person string) (Invitation, error) {
	return db.One(ctx, tx, scanInvitation, `
		SELECT `+inviteColumns+`
		FROM survey_invitations i
		WHERE i.survey_id = $1 AND i.person_id = $2 AND i.person_id <> ''`, survey, person)
}

// silent is a page of those who were mailed to and have not answered, after an
// invitation.
func silent(ctx context.Context, tx *db.Tx, survey, after string, limit int) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT i.id
		FROM survey_invitations i
		WHERE i.survey_id = $1 AND NOT i.answered AND i.mailed AND i.id > $2
		ORDER BY i.id
		LIMIT $3`, survey, after, limit)
}

func countReminded(ctx context.Context, tx *db.Tx, ids []string) error {
	in, args := db.In(1, ids)
	_, err := tx.Exec(ctx, `
		UPDATE survey_invitations
		SET reminders = reminders + 1
		WHERE id IN (`+in+`)`, args...)
	return db.Classify(err)
}

// use marks an invitation as used; false when it was before.
func use(ctx context.Context, tx *db.Tx, id string) (first bool, err error) {
	n, err := tx.Exec(ctx, `
		UPDATE survey_invitations
		SET answered = true
		WHERE id = $1 AND NOT answered`, id)
	return n == 1, db.Classify(err)
}

// rates are how many were asked and answered, by survey.
func rates(ctx context.Context, tx *db.Tx, surveys []string) (map[string]Rate, error) {
	in, args := db.In(1, surveys)
	type row struct {
		id             string
		n, asked, used int
	}
	asked, err := db.All(ctx, tx, func(r *sql.Rows) (row, error) {
		var x row
		return x, r.Scan(&x.id, &x.asked, &x.used)
	}, `
		SELECT i.survey_id, count(*), count(CASE WHEN i.answered THEN 1 END)
		FROM survey_invitations i
		WHERE i.survey_id IN (`+in+`)
		GROUP BY i.survey_id
		ORDER BY i.survey_id`, args...)
	if err != nil {
		return nil, err
	}
	got, err := db.All(ctx, tx, func(r *sql.Rows) (row, error) {
		var x row
		return x, r.Scan(&x.id, &x.n, &x.asked, &x.used)
	}, `
		SELECT s.id, count(r.id), s.asked, s.answered
		FROM surveys s
		LEFT JOIN survey_responses r ON r.survey_id = s.id
		WHERE s.id IN (`+in+`)
		GROUP BY s.id, s.asked, s.answered
		ORDER BY s.id`, args...)
	out := map[string]Rate{}
	for _, x := range asked {
		out[x.id] = Rate{Asked: x.asked, Answered: x.used}
	}
	for _, x := range got {
		r := out[x.id]
		if x.asked > 0 {
			r.Asked, r.Answered = x.asked, x.used // the invitations are deleted
		}
		r.Open = max(0, x.n-r.Answered)
		out[x.id] = r
	}
	return out, err
}

// ownInvitation is an invitation of a person with the survey's title.
type ownInvitation struct {
	Invitation
	title   i18n.Content
	named   bool
	changed time.Time
}

func ownInvitations(ctx context.Context, tx *db.Tx, person string) ([]ownInvitation, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (ownInvitation, error) {
		var o ownInvitation
		var changed int64
		err := r.Scan(&o.ID, &o.Survey, &o.title, &o.Answered, &o.named, &changed)
		o.changed = db.Time(changed)
		return o, err
	}, `
		SELECT i.id, i.survey_id, s.title, i.answered, NOT s.anonymous, COALESCE(r.changed_at, 0)
		FROM survey_invitations i
		JOIN surveys s ON s.id = i.survey_id
		LEFT JOIN survey_responses r ON r.invitation_id = i.id
		WHERE i.person_id = $1
		ORDER BY i.id`, person)
}

// forgotten are closed surveys whose invitations are due to go.
func forgotten(ctx context.Context, tx *db.Tx, limit int) ([]Survey, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM surveys s
		WHERE s.state = 'closed' AND s.closed_at + s.keep_days * 86400000 <= $1 AND EXISTS (
			SELECT 1
			FROM survey_invitations i
			WHERE i.survey_id = s.id)
		ORDER BY s.closed_at, s.id
		LIMIT $2`, db.Millis(tx.Now), limit)
}

// forget deletes invitations of a survey; the answers stay, without names.
func forget(ctx context.Context, tx *db.Tx, survey string, limit int) (int, error) {
	const some = `SELECT i.id FROM survey_invitations i WHERE i.survey_id = $1 ORDER BY i.id LIMIT $2`
	_, err := tx.Exec(ctx, `
		UPDATE survey_responses
		SET invitation_id = '', changed_at = 0
		WHERE invitation_id IN (`+some+`)`, survey, limit)
	if err != nil {
		return 0, db.Classify(err)
	}
	n, err := tx.Exec(ctx, `
		DELETE FROM survey_invitations
		WHERE id IN (`+some+`)`, survey, limit)
	return int(n), db.Classify(err)
}
