package guidance

import (
	"context"
	"database/sql"
	"encoding/json"
	"strings"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

const columns = `c.id, c.centre_id, c.state, c.topic, c.title, c.lang, c.channel, c.region, c.org_id, c.org_name, c.about, c.page, c.asker_id, c.asker_name,
	c.asker_email, c.asker_key, c.assigned_id, c.assigned_why, c.due_day, c.reminded_day, c.created_by, c.created_at, c.answered_at, c.closed_at, c.closed_how,
	c.moved_at, c.helped, c.helped_at, c.erased_at`

func scan(r *sql.Rows) (Case, error) {
	var c Case
	var why string
	var created, answered, closed, moved, helpedAt, erased int64
	err := r.Scan(&c.ID, &c.Centre, &c.State, &c.Topic, &c.Title, &c.Lang, &c.Channel, &c.Region, &c.Org, &c.OrgName, &c.About, &c.Page, &c.Asker, &c.AskerName,
		&c.AskerEmail, &c.Key, &c.Assignee, &why, &c.Due, &c.Reminded, &c.CreatedBy, &created, &answered, &closed, &c.How,
		&moved, &c.Helped, &helpedAt, &erased)
	c.Created, c.Answered, c.Closed, c.Moved, c.HelpedAt, c.Erased = db.Time(created), db.Time(answered), db.Time(closed), db.Time(moved), db.Time(helpedAt), db.Time(erased)
	if err == nil && why != "" {
		err = json.Unmarshal([]byte(why), &c.Why)
	}
	return c, err
}

func byID(ctx context.Context, tx *db.Tx, id string) (Case, error) {
	return db.One(ctx, tx, scan, `
		SELECT `+columns+`
		FROM guidance_cases c
		WHERE c.id = $1`, id)
}

func byKey(ctx context.Context, tx *db.Tx, key string) (Case, error) {
	return db.One(ctx, tx, scan, `
		SELECT `+columns+`
		FROM guidance_cases c
		WHERE c.asker_key = $1`, key)
}

func insert(ctx context.Context, tx *db.Tx, c Case) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO guidance_cases (id, centre_id, state, topic, title, lang, channel, region, org_id, org_name, about, page, asker_id, asker_name, asker_email,
			asker_key, created_by, created_at, moved_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
		c.ID, c.Centre, string(c.State), string(c.Topic), c.Title, string(c.Lang), string(c.Channel), c.Region, c.Org, c.OrgName, c.About, c.Page, c.Asker, c.AskerName,
		c.AskerEmail, c.Key, c.CreatedBy, db.Millis(c.Created), db.Millis(c.Moved))
	return db.Classify(err)
}

func update(ctx context.Context, tx *db.Tx, c Case) error {
	why := ""
	if len(c.Why) > 0 {
		b, err := json.Marshal(c.Why)
		if err != nil {
			return err
		}
		why = string(b)
	}
	_, err := tx.Exec(ctx, `
		UPDATE guidance_cases
		SET state = $2, topic = $3, assigned_id = $4, assigned_why = $5, due_day = $6, reminded_day = $7, answered_at = $8, closed_at = $9, closed_how = $10,
			moved_at = $11, helped = $12, helped_at = $13, region = $14
		WHERE id = $1`,
		c.ID, string(c.State), string(c.Topic), c.Assignee, why, dayOf(c.Due), dayOf(c.Reminded), db.Millis(c.Answered), db.Millis(c.Closed), string(c.How),
		db.Millis(c.Moved), c.Helped, db.Millis(c.HelpedAt), c.Region)
	return db.Classify(err)
}

func dayOf(d civil.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

func scanEntry(r *sql.Rows) (Entry, error) {
	var e Entry
	var at int64
	err := r.Scan(&e.ID, &e.Case, &e.Number, &e.Kind, &e.Author, &e.Text, &e.Channel, &e.Minutes, &e.Other, &e.MessageID, &at)
	e.At = db.Time(at)
	return e, err
}

func entries(ctx context.Context, tx *db.Tx, id string) ([]Entry, error) {
	return db.All(ctx, tx, scanEntry, `
		SELECT id, case_id, number, kind, author_id, words, channel, minutes, other_id, message_id, at
		FROM guidance_entries
		WHERE case_id = $1
		ORDER BY number`, id)
}

func entryByID(ctx context.Context, tx *db.Tx, id string) (Entry, error) {
	return db.One(ctx, tx, scanEntry, `
		SELECT id, case_id, number, kind, author_id, words, channel, minutes, other_id, message_id, at
		FROM guidance_entries
		WHERE id = $1`, id)
}

// insertEntry lays an entry at the end of its case.
func insertEntry(ctx context.Context, tx *db.Tx, e Entry) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO guidance_entries (id, case_id, number, kind, author_id, words, channel, minutes, other_id, message_id, at)
		SELECT $1, $2, COALESCE(MAX(n.number), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10
		FROM guidance_entries n
		WHERE n.case_id = $2`,
		e.ID, e.Case, string(e.Kind), e.Author, e.Text, string(e.Channel), e.Minutes, e.Other, e.MessageID, db.Millis(e.At))
	return db.Classify(err)
}

// sameAsked is a case with the same beginning that the same asker made lately.
func sameAsked(ctx context.Context, tx *db.Tx, c Case, text string, since time.Time) (Case, error) {
	return db.One(ctx, tx, scan, `
		SELECT `+columns+`
		FROM guidance_cases c
		JOIN guidance_entries e ON e.case_id = c.id AND e.number = 1
		WHERE c.asker_email = $1 AND c.asker_id = $2 AND c.centre_id = $3 AND c.created_at > $4 AND e.words = $5
		ORDER BY c.created_at DESC, c.id
		LIMIT 1`, c.AskerEmail, c.Asker, c.Centre, db.Millis(since), text)
}

// askedSince is how many questions came from an address.
func askedSince(ctx context.Context, tx *db.Tx, email string, since time.Time) (n int, err error) {
	err = tx.QueryRow(ctx, `SELECT count(*) FROM guidance_cases WHERE asker_email = $1 AND created_at > $2`, email, db.Millis(since)).Scan(&n)
	return n, err
}

// claim gives somebody the cases they asked before they had an account.
func claim(ctx context.Context, tx *db.Tx, person, email string) error {
	_, err := tx.Exec(ctx, `UPDATE guidance_cases SET asker_id = $1 WHERE asker_email = $2 AND asker_id = ''`, person, email)
	return err
}

// loads are how many cases people have in hand.
func loads(ctx context.Context, tx *db.Tx, people []string) (map[string]int, error) {
	by := map[string]int{}
	if len(people) == 0 {
		return by, nil
	}
	list, args := db.In(1, people)
	_, err := db.All(ctx, tx, func(r *sql.Rows) (struct{}, error) {
		var id string
		var n int
		err := r.Scan(&id, &n)
		by[id] = n
		return struct{}{}, err
	}, `
		SELECT assigned_id, count(*)
		FROM guidance_cases
		WHERE assigned_id IN (`+list+`) AND state IN ('assigned', 'waiting')
		GROUP BY assigned_id
		ORDER BY assigned_id`, args...)
	return by, err
}

func settingsOf(ctx context.Context, tx *db.Tx, centre string) (Settings, error) {
	list, err := db.All(ctx, tx, func(r *sql.Rows) (s Settings, err error) {
		return s, r.Scan(&s.AnswerDays, &s.CloseDays, &s.KeepMonths, &s.Topic, &s.Region, &s.Lang, &s.Load, &s.Version)
	}, `
		SELECT answer_days, close_days, keep_months, topic_points, region_points, lang_points, load_points, version
		FROM guidance_settings
		WHERE centre_id = $1`, centre)
	if err != nil || len(list) == 0 {
		return Defaults, err
	}
	return list[0], nil
}

func putSettings(ctx context.Context, tx *db.Tx, centre string, s Settings) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO guidance_settings (centre_id, answer_days, close_days, keep_months, topic_points, region_points, lang_points, load_points, version, updated_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
		ON CONFLICT (centre_id) DO UPDATE SET answer_days = excluded.answer_days, close_days = excluded.close_days, keep_months = excluded.keep_months,
			topic_points = excluded.topic_points, region_points = excluded.region_points, lang_points = excluded.lang_points,
			load_points = excluded.load_points, version = excluded.version, updated_at = excluded.updated_at`,
		centre, s.AnswerDays, s.CloseDays, s.KeepMonths, s.Topic, s.Region, s.Lang, s.Load, s.Version, db.Millis(tx.Now))
	return err
}

func words[T ~string](list []T) string {
	out := make([]string, len(list))
	for i, x := range list {
		out[i] = string(x)
	}
	return strings.Join(out, " ")
}

func split[T ~string](s string) (list []T) {
	for _, x := range strings.Fields(s) {
		list = append(list, T(x))
	}
	return list
}

// profilesOf are what the experts of some study centres answer.
func profilesOf(ctx context.Context, tx *db.Tx, centres []string) ([]Expert, error) {
	if len(centres) == 0 {
		return nil, nil
	}
	list, args := db.In(1, centres)
	return db.All(ctx, tx, func(r *sql.Rows) (Expert, error) {
		e := Expert{Set: true}
		var topics, regions, langs string
		err := r.Scan(&e.Centre, &e.Person, &topics, &regions, &langs, &e.Most, &e.Away, &e.Does)
		e.Topics, e.Regions, e.Langs = split[Topic](topics), split[string](regions), split[i18n.Lang](langs)
		return e, err
	}, `
		SELECT centre_id, person_id, topics, regions, langs, most, away_until, does
		FROM guidance_experts
		WHERE centre_id IN (`+list+`)
		ORDER BY centre_id, person_id`, args...)
}

func putProfile(ctx context.Context, tx *db.Tx, centre, person string, p Profile) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO guidance_experts (id, centre_id, person_id, topics, regions, langs, most, away_until, does)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
		ON CONFLICT (centre_id, person_id) DO UPDATE SET topics = excluded.topics, regions = excluded.regions, langs = excluded.langs, most = excluded.most,
			away_until = excluded.away_until, does = excluded.does`,
		tx.NewID(), centre, person, words(p.Topics), words(p.Regions), words(p.Langs), p.Most, dayOf(p.Away), p.Does)
	return err
}

// studyCentres are those that live.
func studyCentres(ctx context.Context, tx *db.Tx, today civil.Date) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT id
		FROM organisations
		WHERE kind = 'study_centre' AND (ended_on = '' OR ended_on >= $1)
		ORDER BY id`, today.String())
}
