package expert

import (
	"context"
	"database/sql"
	"slices"
	"strconv"
	"strings"
	"time"

	"parvi/internal/course"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/theme"
)

const columns = `e.id, e.person_id, e.centre_id, e.version, e.intro, e.langs, e.municipality, e.remote, e.weekdays, e.month_hours, e.listed,
	e.show_email, e.show_courses, e.show_feedback, e.show_certificates, e.show_free, e.updated_at, p.name, p.lang, coalesce(a.email, '')`

const tables = `
	FROM experts e
	JOIN people p ON p.id = e.person_id
	LEFT JOIN person_addresses a ON a.id = p.address_id`

func scan(r *sql.Rows) (Expert, error) {
	var e Expert
	var langs, days string
	var hours, updated int64
	err := r.Scan(&e.ID, &e.Person, &e.Centre, &e.Version, &e.Intro, &langs, &e.Municipality, &e.Remote, &days, &hours, &e.Listed,
		&e.ShowEmail, &e.ShowCourses, &e.ShowFeedback, &e.ShowCertificates, &e.ShowFree, &updated, &e.Name, &e.Lang, &e.Email)
	for _, l := range strings.Fields(langs) {
		if x, ok := i18n.ParseLang(l); ok {
			e.Langs = append(e.Langs, x)
		}
	}
	e.Weekdays, e.MonthHours, e.Updated = weekdaysOf(days), course.Hours(hours), db.Time(updated)
	return e, err
}

func langsText(list []i18n.Lang) string {
	var out []string
	for _, l := range i18n.Langs {
		if slices.Contains(list, l) {
			out = append(out, string(l))
		}
	}
	return strings.Join(out, " ")
}

func insert(ctx context.Context, tx *db.Tx, e Expert) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO experts (id, person_id, centre_id, langs, weekdays, created_at, updated_at)
		VALUES ($1, $2, $3, $4, $5, $6, $6)`, e.ID, e.Person, e.Centre, langsText(e.Langs), weekdaysText(e.Weekdays), db.Millis(tx.Now))
	return db.Classify(err)
}

// update stores what is written of an expert; the next version has the next
// number.
func update(ctx context.Context, tx *db.Tx, id string, p Profile) error {
	_, err := tx.Exec(ctx, `
		UPDATE experts
		SET version = version + 1, intro = $2, langs = $3, municipality = $4, remote = $5, weekdays = $6, month_hours = $7, listed = $8,
			show_email = $9, show_courses = $10, show_feedback = $11, show_certificates = $12, show_free = $13, updated_at = $14
		WHERE id = $1`, id, p.Intro, langsText(p.Langs), p.Municipality, p.Remote, weekdaysText(p.Weekdays), int64(p.MonthHours), p.Listed,
		p.ShowEmail, p.ShowCourses, p.ShowFeedback, p.ShowCertificates, p.ShowFree, db.Millis(tx.Now))
	if err != nil {
		return db.Classify(err)
	}
	if _, err := tx.Exec(ctx, `DELETE FROM expert_regions WHERE expert_id = $1`, id); err != nil {
		return err
	}
	for _, r := range p.Regions {
		if _, err := tx.Exec(ctx, `INSERT INTO expert_regions (expert_id, region) VALUES ($1, $2)`, id, r); err != nil {
			return db.Classify(err)
		}
	}
	return nil
}

func remove(ctx context.Context, tx *db.Tx, id string) error {
	for _, q := range []string{
		`DELETE FROM expert_bookings WHERE expert_id = $1`,
		`DELETE FROM expert_away WHERE expert_id = $1`,
		`DELETE FROM expert_regions WHERE expert_id = $1`,
		`DELETE FROM expert_competences WHERE expert_id = $1`,
		`DELETE FROM experts WHERE id = $1`,
	} {
		if _, err := tx.Exec(ctx, q, id); err != nil {
			return err
		}
	}
	return nil
}

func byID(ctx context.Context, tx *db.Tx, id string) (Expert, error) {
	e, err := db.One(ctx, tx, scan, `
		SELECT `+columns+tables+`
		WHERE e.id = $1`, id)
	if err != nil {
		return e, err
	}
	list := []Expert{e}
	err = withParts(ctx, tx, list)
	return list[0], err
}

func idOf(ctx context.Context, tx *db.Tx, person, centre string) (string, error) {
	return db.One(ctx, tx, db.Scan[string], `
		SELECT id
		FROM experts
		WHERE person_id = $1 AND ($2 = '' OR centre_id = $2)
		ORDER BY id
		LIMIT 1`, person, centre)
}

// withParts reads competences, regions and days away of all at once.
func withParts(ctx context.Context, tx *db.Tx, list []Expert) error {
	if len(list) == 0 {
		return nil
	}
	at := map[string]int{}
	var ids []string
	for i, e := range list {
		at[e.ID] = i
		ids = append(ids, e.ID)
	}
	in, args := db.In(1, ids)
	type row struct {
		expert, what string
		level        Level
	}
	rows, err := db.All(ctx, tx, func(r *sql.Rows) (x row, err error) { return x, r.Scan(&x.expert, &x.what, &x.level) }, `
		SELECT expert_id, theme_id, level
		FROM expert_competences
		WHERE expert_id IN (`+in+`)
		ORDER BY level DESC, theme_id`, args...)
	if err != nil {
		return err
	}
	var themes []string
	for _, x := range rows {
		themes = append(themes, x.what)
	}
	known := map[string]theme.Theme{}
	if len(themes) > 0 {
		slices.Sort(themes)
		if known, err = theme.ByIDs(ctx, tx, slices.Compact(themes)); err != nil {
			return err
		}
	}
	for _, x := range rows {
		e := &list[at[x.expert]]
		t := known[x.what]
		if !slices.ContainsFunc(e.Competences, func(c Competence) bool { return c.Theme.ID == t.ID }) {
			e.Competences = append(e.Competences, Competence{Theme: t, Level: x.level})
		}
	}
	regions, err := db.All(ctx, tx, func(r *sql.Rows) (x [2]string, err error) { return x, r.Scan(&x[0], &x[1]) }, `
		SELECT expert_id, region
		FROM expert_regions
		WHERE expert_id IN (`+in+`)
		ORDER BY expert_id, region`, args...)
	if err != nil {
		return err
	}
	for _, x := range regions {
		e := &list[at[x[0]]]
		e.Regions = append(e.Regions, x[1])
	}
	type away struct {
		expert string
		Away
	}
	days, err := db.All(ctx, tx, func(r *sql.Rows) (x away, err error) {
		return x, r.Scan(&x.expert, &x.ID, &x.First, &x.Last, &x.Note)
	}, `
		SELECT expert_id, id, first_day, last_day, note
		FROM expert_away
		WHERE expert_id IN (`+in+`) AND last_day >= `+db.Placeholder(len(args)+1)+`
		ORDER BY first_day, id`, append(args, tx.Today().String())...)
	for _, x := range days {
		e := &list[at[x.expert]]
		e.Away = append(e.Away, x.Away)
	}
	return err
}

func putCompetence(ctx context.Context, tx *db.Tx, id, of string, l Level) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO expert_competences (expert_id, theme_id, level)
		VALUES ($1, $2, $3)
		ON CONFLICT (expert_id, theme_id) DO UPDATE SET level = excluded.level`, id, of, int64(l))
	return db.Classify(err)
}

// dropCompetence takes away a theme, and those that were merged into it.
func dropCompetence(ctx context.Context, tx *db.Tx, id, of string) error {
	_, err := tx.Exec(ctx, `
		DELETE FROM expert_competences
		WHERE expert_id = $1 AND (theme_id = $2 OR theme_id IN (SELECT id FROM themes WHERE merged_into = $2))`, id, of)
	return err
}

func insertAway(ctx context.Context, tx *db.Tx, id string, a Away) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO expert_away (id, expert_id, first_day, last_day, note)
		VALUES ($1, $2, $3, $4, $5)`, a.ID, id, a.First.String(), a.Last.String(), a.Note)
	return db.Classify(err)
}

func dropAway(ctx context.Context, tx *db.Tx, id, away string) error {
	_, err := tx.Exec(ctx, `DELETE FROM expert_away WHERE expert_id = $1 AND id = $2`, id, away)
	return err
}

// filter narrows a list of experts. It is the twin in SQL of MaySee and
// MaySeeInside: listed ones, one's own, and those of centres.
type filter struct {
	person     string
	everywhere bool
	centres    []string
	theme      string
	lang       i18n.Lang
	region     string
	remote     bool
	name       string // folded
	free       civil.Date
	offset     int
	limit      int
}

func (f filter) where() (string, []any) {
	args := []any{f.person, f.everywhere}
	cond := "(e.listed OR $2 OR e.person_id = $1 AND $1 <> ''"
	if len(f.centres) > 0 {
		in, more := db.In(len(args)+1, f.centres)
		cond += " OR e.centre_id IN (" + in + ")"
		args = append(args, more...)
	}
	cond += ")"
	add := func(sql string, v any) {
		args = append(args, v)
		cond += " AND " + strings.ReplaceAll(sql, "?", db.Placeholder(len(args)))
	}
	if f.theme != "" {
		add(`EXISTS (SELECT 1 FROM expert_competences c JOIN themes t ON t.id = c.theme_id WHERE c.expert_id = e.id AND (t.id = ? OR t.merged_into = ?))`, f.theme)
	}
	if f.lang != "" {
		add(`' ' || e.langs || ' ' LIKE ?`, "% "+string(f.lang)+" %")
	}
	if f.region != "" {
		add(`(e.remote OR EXISTS (SELECT 1 FROM expert_regions r WHERE r.expert_id = e.id AND r.region = ?))`, f.region)
	}
	if f.remote {
		cond += " AND e.remote"
	}
	if f.name != "" {
		add(`p.name_fold LIKE ?`, "%"+likeSafe(f.name)+"%")
	}
	if !f.free.IsZero() {
		add(`e.weekdays LIKE ?`, "%"+strconv.Itoa(isoDay(f.free.Weekday()))+"%")
		add(`NOT EXISTS (SELECT 1 FROM expert_away w WHERE w.expert_id = e.id AND w.first_day <= ? AND w.last_day >= ?)`, f.free.String())
		args = append(args, db.Millis(f.free.Start()), db.Millis(f.free.End()))
		cond += ` AND NOT EXISTS (SELECT 1 FROM course_sessions s JOIN courses k ON k.id = s.course_id
			WHERE s.trainer_id = e.person_id AND s.ends_at > ` + db.Placeholder(len(args)-1) + ` AND s.starts_at < ` + db.Placeholder(len(args)) + `
				AND k.state NOT IN ('draft', 'submitted', 'returned', 'rejected', 'cancelled'))
			AND NOT EXISTS (SELECT 1 FROM expert_bookings b JOIN experts x ON x.id = b.expert_id
			WHERE x.person_id = e.person_id AND b.ends_at > ` + db.Placeholder(len(args)-1) + ` AND b.starts_at < ` + db.Placeholder(len(args)) + `)`
	}
	return cond, args
}

// likeSafe is a word without what LIKE reads as a sign.
func likeSafe(s string) string { return strings.NewReplacer("%", "", "_", "").Replace(s) }

func list(ctx context.Context, tx *db.Tx, f filter) ([]Expert, error) {
	cond, args := f.where()
	n := len(args)
	all, err := db.All(ctx, tx, scan, `
		SELECT `+columns+tables+`
		WHERE `+cond+`
		ORDER BY p.name_sort, e.id
		LIMIT `+db.Placeholder(n+1)+` OFFSET `+db.Placeholder(n+2), append(args, f.limit, f.offset)...)
	if err != nil {
		return nil, err
	}
	return all, withParts(ctx, tx, all)
}

func countOf(ctx context.Context, tx *db.Tx, f filter) (int, error) {
	cond, args := f.where()
	return db.One(ctx, tx, db.Scan[int], `SELECT count(*)`+tables+` WHERE `+cond, args...)
}

// themesUsed are the themes of the experts a reader finds.
func themesUsed(ctx context.Context, tx *db.Tx, f filter) ([]string, error) {
	f = filter{person: f.person, everywhere: f.everywhere, centres: f.centres}
	cond, args := f.where()
	return db.All(ctx, tx, db.Scan[string], `
		SELECT DISTINCT c.theme_id
		FROM expert_competences c
		JOIN experts e ON e.id = c.expert_id
		WHERE `+cond+`
		ORDER BY c.theme_id`, args...)
}

// ownRow is what an expert's data is to themselves.
type ownRow struct {
	Centre      string       `json:"centre"`
	Intro       i18n.Content `json:"intro"`
	Langs       []i18n.Lang  `json:"languages"`
	Regions     []string     `json:"regions"`
	Remote      bool         `json:"remote"`
	Listed      bool         `json:"listed"`
	Competences []ownTheme   `json:"competences"`
	Away        []Away       `json:"away"`
	Updated     time.Time    `json:"updated"`
}

type ownTheme struct {
	Theme string `json:"theme"`
	Level Level  `json:"level"`
}

func ofPersons(ctx context.Context, tx *db.Tx, who string) ([]ownRow, error) {
	all, err := db.All(ctx, tx, scan, `
		SELECT `+columns+tables+`
		WHERE e.person_id = $1
		ORDER BY e.id`, who)
	if err != nil {
		return nil, err
	}
	if err := withParts(ctx, tx, all); err != nil {
		return nil, err
	}
	out := []ownRow{}
	for _, e := range all {
		o := ownRow{Centre: e.Centre, Intro: e.Intro, Langs: e.Langs, Regions: e.Regions, Remote: e.Remote, Listed: e.Listed, Away: e.Away, Updated: e.Updated, Competences: []ownTheme{}}
		for _, c := range e.Competences {
			o.Competences = append(o.Competences, ownTheme{Theme: c.Theme.Name.In(i18n.FI), Level: c.Level})
		}
		out = append(out, o)
	}
	return out, nil
}

// studyCentres are the ids of all of them.
func studyCentres(ctx context.Context, tx *db.Tx) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT id
		FROM organisations
		WHERE kind = 'study_centre'
		ORDER BY id`)
}
