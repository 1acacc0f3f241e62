package registration

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

// pack stores small maps and lists as JSON text, "" when there is nothing.
func pack[T any](v T, empty bool) string {
	if empty {
		return ""
	}
	b, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("registration: %T is no JSON: %v", v, err))
	}
	return string(b)
}

func unpack(s string, into any) error {
	if s == "" {
		return nil
	}
	return json.Unmarshal([]byte(s), into)
}

const offeringColumns = `id, kind, onsite_limit, remote_limit, opens_at, closes_at, starts_at, ends_at, queue, offer_hours,
	lapsed_last, pass_on, questions, ask_diet, ask_access, needs_days, cancelled`

func scanOffering(r *db.Rows) (Offering, error) {
	var o Offering
	var onsite, remote *int64
	var opens, closes, starts, ends int64
	var questions string
	err := r.Scan(&o.ID, &o.Kind, &onsite, &remote, &opens, &closes, &starts, &ends, &o.Queue, &o.OfferHours,
		&o.LapsedLast, &o.PassOn, &questions, &o.AskDiet, &o.AskAccess, &o.NeedsDays, &o.Cancelled)
	if err != nil {
		return o, err
	}
	o.Capacity = map[Mode]Limit{}
	if onsite != nil {
		o.Capacity[Onsite] = Limit(*onsite)
	}
	if remote != nil {
		o.Capacity[Remote] = Limit(*remote)
	}
	o.Opens, o.Closes, o.Starts, o.Ends = db.Time(opens), db.Time(closes), db.Time(starts), db.Time(ends)
	return o, unpack(questions, &o.Questions)
}

func offering(ctx context.Context, tx *db.Tx, id string) (Offering, error) {
	return db.One(ctx, tx, scanOffering, `
		SELECT `+offeringColumns+`
		FROM registration_offerings
		WHERE id = $1`, id)
}

func offerings(ctx context.Context, tx *db.Tx, ids []string) (map[string]Offering, error) {
	in, args := db.In(1, ids)
	all, err := db.All(ctx, tx, scanOffering, `
		SELECT `+offeringColumns+`
		FROM registration_offerings
		WHERE id IN (`+in+`)
		ORDER BY id`, args...)
	if err != nil {
		return nil, err
	}
	by := make(map[string]Offering, len(all))
	for _, o := range all {
		by[o.ID] = o
	}
	return by, nil
}

func putOffering(ctx context.Context, tx *db.Tx, o Offering) error {
	limit := func(m Mode) any {
		if l, ok := o.Capacity[m]; ok {
			return int64(l)
		}
		return nil
	}
	_, err := tx.Exec(ctx, `
		INSERT INTO registration_offerings (id, kind, onsite_limit, remote_limit, opens_at, closes_at, starts_at, ends_at,
			queue, offer_hours, lapsed_last, pass_on, questions, ask_diet, ask_access, needs_days, cancelled)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
		ON CONFLICT (id) DO UPDATE SET
			onsite_limit = excluded.onsite_limit, remote_limit = excluded.remote_limit,
			opens_at = excluded.opens_at, closes_at = excluded.closes_at,
			starts_at = excluded.starts_at, ends_at = excluded.ends_at,
			queue = excluded.queue, offer_hours = excluded.offer_hours, lapsed_last = excluded.lapsed_last,
			pass_on = excluded.pass_on, questions = excluded.questions, ask_diet = excluded.ask_diet,
			ask_access = excluded.ask_access, needs_days = excluded.needs_days, cancelled = excluded.cancelled`,
		o.ID, o.Kind, limit(Onsite), limit(Remote), db.Millis(o.Opens), db.Millis(o.Closes), db.Millis(o.Starts), db.Millis(o.Ends),
		string(o.Queue), o.OfferHours, o.LapsedLast, o.PassOn, pack(o.Questions, len(o.Questions) == 0), o.AskDiet, o.AskAccess,
		o.NeedsDays, o.Cancelled)
	return err
}

func removeOffering(ctx context.Context, tx *db.Tx, id string) error {
	_, err := tx.Exec(ctx, `
		DELETE FROM registration_offerings
		WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM registrations r WHERE r.offering_id = registration_offerings.id)`, id)
	return err
}

// lineOf reads what deciding about the next place of a mode needs, in steps
// that do not grow with the number of places.
func lineOf(ctx context.Context, tx *db.Tx, off string, m Mode) (line, error) {
	var l line
	err := tx.QueryRow(ctx, `
		SELECT
			COALESCE((SELECT number FROM registration_places
				WHERE offering_id = $1 AND mode = $2 ORDER BY number DESC LIMIT 1), 0),
			COALESCE((SELECT number FROM registration_places
				WHERE offering_id = $1 AND mode = $2 AND state = 'queued' ORDER BY number LIMIT 1), 0),
			(SELECT count(*) FROM registration_places
				WHERE offering_id = $1 AND mode = $2 AND state = 'cancelled')`,
		off, string(m)).Scan(&l.last, &l.first, &l.cancelled)
	return l, db.Classify(err)
}

// rank is the place in the queue of the number n, when first is the first that
// queues. Numbers have no gaps, so the few between them that do not queue are
// all there is to count.
func rank(ctx context.Context, tx *db.Tx, off string, m Mode, first, n int) (int, error) {
	if n <= first {
		return 1, nil
	}
	var others int
	err := tx.QueryRow(ctx, `
		SELECT count(*)
		FROM registration_places
		WHERE offering_id = $1 AND mode = $2
			AND state IN ('confirmed', 'offered', 'cancelled', 'attended', 'absent')
			AND number > $3 AND number < $4`, off, string(m), first, n).Scan(&others)
	return n - first + 1 - others, db.Classify(err)
}

// taken counts the places in use, whoever queues.
func taken(ctx context.Context, tx *db.Tx, off string, m Mode) (int, error) {
	var n int
	err := tx.QueryRow(ctx, `
		SELECT count(*)
		FROM registration_places
		WHERE offering_id = $1 AND mode = $2 AND state IN ('confirmed', 'offered', 'attended', 'absent')`,
		off, string(m)).Scan(&n)
	return n, db.Classify(err)
}

const placeColumns = `id, registration_id, offering_id, mode, state, number, offer_until, lapsed, meanwhile, state_at`

func scanPlace(r *db.Rows) (Place, error) {
	var p Place
	var until, at int64
	err := r.Scan(&p.ID, &p.Registration, &p.Offering, &p.Mode, &p.State, &p.Number, &until, &p.Lapsed, &p.Meanwhile, &at)
	p.OfferUntil, p.At = db.Time(until), db.Time(at)
	return p, err
}

func firstQueued(ctx context.Context, tx *db.Tx, off string, m Mode) (Place, error) {
	return db.One(ctx, tx, scanPlace, `
		SELECT `+placeColumns+`
		FROM registration_places
		WHERE offering_id = $1 AND mode = $2 AND state = 'queued'
		ORDER BY number
		LIMIT 1`, off, string(m))
}

func lapsedOffers(ctx context.Context, tx *db.Tx, off string) ([]Place, error) {
	return db.All(ctx, tx, scanPlace, `
		SELECT `+placeColumns+`
		FROM registration_places
		WHERE offering_id = $1 AND state = 'offered' AND mode IN ('onsite', 'remote') AND offer_until <= $2
		ORDER BY offer_until, number, id`, off, db.Millis(tx.Now))
}

func lapses(ctx context.Context, tx *db.Tx, reg string, m Mode) (int, error) {
	var n int
	err := tx.QueryRow(ctx, `
		SELECT count(*)
		FROM registration_places
		WHERE registration_id = $1 AND mode = $2 AND lapsed`, reg, string(m)).Scan(&n)
	return n, db.Classify(err)
}

func insertPlace(ctx context.Context, tx *db.Tx, p Place) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO registration_places (id, registration_id, offering_id, mode, state, number, offer_until, lapsed, meanwhile, state_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		p.ID, p.Registration, p.Offering, string(p.Mode), string(p.State), p.Number, db.Millis(p.OfferUntil), p.Lapsed, p.Meanwhile, db.Millis(tx.Now))
	return err
}

func setPlace(ctx context.Context, tx *db.Tx, p Place) error {
	_, err := tx.Exec(ctx, `
		UPDATE registration_places
		SET state = $2, offer_until = $3, lapsed = $4, meanwhile = $5, state_at = $6
		WHERE id = $1`, p.ID, string(p.State), db.Millis(p.OfferUntil), p.Lapsed, p.Meanwhile, db.Millis(tx.Now))
	return err
}

const registrationColumns = `id, offering_id, person_id, name, email, lang, organisation, declared, answers, flags, assistants,
	made_at, cancelled_at, reason, link_sent_at`

func scanRegistration(r *db.Rows) (Registration, error) {
	var reg Registration
	var declared, answers, flags string
	var made, cancelled, sent int64
	err := r.Scan(&reg.ID, &reg.Offering, &reg.Person, &reg.Name, &reg.Email, &reg.Lang, &reg.Organisation, &declared, &answers,
		&flags, &reg.Assistants, &made, &cancelled, &reg.Reason, &sent)
	if err != nil {
		return reg, err
	}
	reg.Made, reg.CancelledAt, reg.LinkSent = db.Time(made), db.Time(cancelled), db.Time(sent)
	return reg, errors.Join(unpack(declared, &reg.Declared), unpack(answers, &reg.Answers), unpack(flags, &reg.Flags))
}

func insertRegistration(ctx context.Context, tx *db.Tx, r Registration, keyHash string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO registrations (id, offering_id, key_hash, person_id, name, name_sort, name_fold, email, lang, organisation,
			declared, answers, flags, assistants, made_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
		r.ID, r.Offering, keyHash, r.Person, r.Name, i18n.SortKey(r.Name), i18n.Fold(r.Name), r.Email, string(r.Lang), r.Organisation,
		pack(r.Declared, len(r.Declared) == 0), pack(r.Answers, len(r.Answers) == 0), pack(r.Flags, len(r.Flags) == 0),
		r.Assistants, db.Millis(r.Made))
	return err
}

func updateRegistration(ctx context.Context, tx *db.Tx, r Registration) error {
	_, err := tx.Exec(ctx, `
		UPDATE registrations
		SET name = $2, name_sort = $3, name_fold = $4, lang = $5, organisation = $6, declared = $7, answers = $8, flags = $9,
			assistants = $10
		WHERE id = $1`,
		r.ID, r.Name, i18n.SortKey(r.Name), i18n.Fold(r.Name), string(r.Lang), r.Organisation,
		pack(r.Declared, len(r.Declared) == 0), pack(r.Answers, len(r.Answers) == 0), pack(r.Flags, len(r.Flags) == 0), r.Assistants)
	return err
}

func markCancelled(ctx context.Context, tx *db.Tx, id, reason string) error {
	_, err := tx.Exec(ctx, `
		UPDATE registrations
		SET cancelled_at = $2, reason = $3
		WHERE id = $1`, id, db.Millis(tx.Now), reason)
	return err
}

func markLinkSent(ctx context.Context, tx *db.Tx, id string) error {
	_, err := tx.Exec(ctx, `
		UPDATE registrations
		SET link_sent_at = $2
		WHERE id = $1`, id, db.Millis(tx.Now))
	return err
}

func idByKey(ctx context.Context, tx *db.Tx, hash string) (id, off string, err error) {
	err = tx.QueryRow(ctx, `
		SELECT id, offering_id
		FROM registrations
		WHERE key_hash = $1`, hash).Scan(&id, &off)
	return id, off, db.Classify(err)
}

func registeredAs(ctx context.Context, tx *db.Tx, off, email string) (Registration, error) {
	return db.One(ctx, tx, scanRegistration, `
		SELECT `+registrationColumns+`
		FROM registrations
		WHERE offering_id = $1 AND email = $2 AND cancelled_at = 0 AND email <> ''`, off, email)
}

// everRegistered also finds those who have cancelled.
func everRegistered(ctx context.Context, tx *db.Tx, off, email string) (bool, error) {
	return db.Exists(ctx, tx, `SELECT 1 FROM registrations WHERE offering_id = $1 AND email = $2`, off, email)
}

func registeredBy(ctx context.Context, tx *db.Tx, off, person string) (Registration, error) {
	return db.One(ctx, tx, scanRegistration, `
		SELECT `+registrationColumns+`
		FROM registrations
		WHERE person_id = $2 AND person_id <> '' AND offering_id = $1 AND cancelled_at = 0
		ORDER BY made_at, id
		LIMIT 1`, off, person)
}

// withPlaces fills in the places of registrations and where they stand in the
// queue.
func withPlaces(ctx context.Context, tx *db.Tx, regs []Registration) ([]Registration, error) {
	if len(regs) == 0 {
		return nil, nil
	}
	at := make(map[string]int, len(regs))
	ids := make([]string, len(regs))
	for i, r := range regs {
		at[r.ID], ids[i] = i, r.ID
	}
	in, args := db.In(1, ids)
	places, err := db.All(ctx, tx, scanPlace, `
		SELECT `+placeColumns+`
		FROM registration_places
		WHERE registration_id IN (`+in+`)
		ORDER BY number, id`, args...)
	if err != nil {
		return nil, err
	}
	for _, p := range places {
		if p.State == Queued {
			l, err := lineOf(ctx, tx, p.Offering, p.Mode)
			if err != nil {
				return nil, err
			}
			if p.Position, err = rank(ctx, tx, p.Offering, p.Mode, l.first, p.Number); err != nil {
				return nil, err
			}
		}
		r := &regs[at[p.Registration]]
		r.Places = append(r.Places, p)
	}
	for i := range regs {
		byPosition(regs[i].Places)
	}
	return regs, nil
}

func byIDs(ctx context.Context, tx *db.Tx, ids []string) ([]Registration, error) {
	in, args := db.In(1, ids)
	regs, err := db.All(ctx, tx, scanRegistration, `
		SELECT `+registrationColumns+`
		FROM registrations
		WHERE id IN (`+in+`)
		ORDER BY made_at, id`, args...)
	if err != nil {
		return nil, err
	}
	return withPlaces(ctx, tx, regs)
}

func byID(ctx context.Context, tx *db.Tx, id string) (Registration, error) {
	regs, err := byIDs(ctx, tx, []string{id})
	if err != nil {
		return Registration{}, err
	}
	if len(regs) == 0 {
		return Registration{}, db.ErrNoRows
	}
	return regs[0], nil
}

// all lists the registrations of one offering by name, with their places. The
// ranks are given by walking the queue once.
func all(ctx context.Context, tx *db.Tx, off string) ([]Registration, error) {
	regs, err := db.All(ctx, tx, scanRegistration, `
		SELECT `+registrationColumns+`
		FROM registrations
		WHERE offering_id = $1
		ORDER BY name_sort, id`, off)
	if err != nil {
		return nil, err
	}
	places, err := db.All(ctx, tx, scanPlace, `
		SELECT `+placeColumns+`
		FROM registration_places
		WHERE offering_id = $1
		ORDER BY number, id`, off)
	if err != nil {
		return nil, err
	}
	at := make(map[string]int, len(regs))
	for i, r := range regs {
		at[r.ID] = i
	}
	queue := map[Mode]int{}
	for _, p := range places {
		if p.State == Queued {
			queue[p.Mode]++
			p.Position = queue[p.Mode]
		}
		if i, ok := at[p.Registration]; ok {
			regs[i].Places = append(regs[i].Places, p)
		}
	}
	for i := range regs {
		byPosition(regs[i].Places)
	}
	return regs, nil
}

type seatRow struct {
	offering string
	mode     Mode
	state    State
	n        int
}

// seats counts the places of many offerings: the one function that says how
// many are taken, free and queued.
func seats(ctx context.Context, tx *db.Tx, offs map[string]Offering) (map[string][]Seats, error) {
	ids := make([]string, 0, len(offs))
	for id := range offs {
		ids = append(ids, id)
	}
	in, args := db.In(1, ids)
	rows, err := db.All(ctx, tx, func(r *db.Rows) (seatRow, error) {
		var s seatRow
		return s, r.Scan(&s.offering, &s.mode, &s.state, &s.n)
	}, `
		SELECT offering_id, mode, state, count(*)
		FROM registration_places
		WHERE offering_id IN (`+in+`) AND state <> 'cancelled'
		GROUP BY offering_id, mode, state
		ORDER BY offering_id, mode, state`, args...)
	if err != nil {
		return nil, err
	}
	by := map[string][]Seats{}
	for id, o := range offs {
		for _, m := range o.Modes() {
			by[id] = append(by[id], Seats{Mode: m, Limit: o.Capacity[m]})
		}
	}
	for _, row := range rows {
		list := by[row.offering]
		for i := range list {
			if list[i].Mode == row.mode {
				list[i].add(row.state, row.n)
			}
		}
	}
	return by, nil
}

func (s *Seats) add(st State, n int) {
	switch st {
	case Confirmed:
		s.Confirmed += n
	case Attended:
		s.Confirmed += n
		s.Attended += n
	case Absent:
		s.Confirmed += n
		s.Absent += n
	case Offered:
		s.Offered += n
	case Queued:
		s.Queued += n
	}
}

func putNeeds(ctx context.Context, tx *db.Tx, r Registration) error {
	if r.Needs.Empty() {
		_, err := tx.Exec(ctx, `
			DELETE FROM registration_needs
			WHERE registration_id = $1`, r.ID)
		return err
	}
	_, err := tx.Exec(ctx, `
		INSERT INTO registration_needs (registration_id, offering_id, diet, access)
		VALUES ($1, $2, $3, $4)
		ON CONFLICT (registration_id) DO UPDATE SET diet = excluded.diet, access = excluded.access`,
		r.ID, r.Offering, r.Needs.Diet, r.Needs.Access)
	return err
}

type needsRow struct {
	reg, off string
	n        Needs
}

func scanNeeds(r *db.Rows) (needsRow, error) {
	var n needsRow
	return n, r.Scan(&n.reg, &n.off, &n.n.Diet, &n.n.Access)
}

// needs gives the needs of an offering's open registrations by registration.
func needs(ctx context.Context, tx *db.Tx, off string) (map[string]Needs, error) {
	rows, err := db.All(ctx, tx, scanNeeds, `
		SELECT n.registration_id, n.offering_id, n.diet, n.access
		FROM registration_needs n
		JOIN registrations r ON r.id = n.registration_id
		WHERE n.offering_id = $1 AND r.cancelled_at = 0
		ORDER BY n.registration_id`, off)
	if err != nil {
		return nil, err
	}
	by := map[string]Needs{}
	for _, r := range rows {
		by[r.reg] = r.n
	}
	return by, nil
}

func needsOf(ctx context.Context, tx *db.Tx, reg string) (Needs, error) {
	row, err := db.One(ctx, tx, scanNeeds, `
		SELECT registration_id, offering_id, diet, access
		FROM registration_needs
		WHERE registration_id = $1`, reg)
	if errors.Is(err, db.ErrNoRows) {
		return Needs{}, nil
	}
	return row.n, err
}

// NeedCount is how many have one need.
type NeedCount struct {
	Kind  string // "diet" or "access"
	Label string
	N     int
}

func keptNeedCounts(ctx context.Context, tx *db.Tx, off string) ([]NeedCount, error) {
	return db.All(ctx, tx, func(r *db.Rows) (NeedCount, error) {
		var n NeedCount
		return n, r.Scan(&n.Kind, &n.Label, &n.N)
	}, `
		SELECT kind, label, n
		FROM registration_need_counts
		WHERE offering_id = $1
		ORDER BY kind, n DESC, label`, off)
}

func addNeedCount(ctx context.Context, tx *db.Tx, off string, n NeedCount) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO registration_need_counts (offering_id, kind, label, n)
		VALUES ($1, $2, $3, $4)
		ON CONFLICT (offering_id, kind, label) DO UPDATE SET n = registration_need_counts.n + excluded.n`,
		off, n.Kind, n.Label, n.N)
	return err
}

// dueNeeds lists the offerings whose needs have to go.
func dueNeeds(ctx context.Context, tx *db.Tx) ([]Offering, error) {
	return db.All(ctx, tx, scanOffering, `
		SELECT `+offeringColumns+`
		FROM registration_offerings
		WHERE ends_at + needs_days * 86400000 <= $1
			AND EXISTS (SELECT 1 FROM registration_needs n WHERE n.offering_id = registration_offerings.id)
		ORDER BY ends_at, id`, db.Millis(tx.Now))
}

func deleteNeeds(ctx context.Context, tx *db.Tx, off string) (int, error) {
	n, err := tx.Exec(ctx, `
		DELETE FROM registration_needs
		WHERE offering_id = $1`, off)
	return int(n), err
}

// forgetGuests takes out who the guests of offerings that ended before were;
// their places stay, as numbers.
func forgetGuests(ctx context.Context, tx *db.Tx, before time.Time) (int, error) {
	n, err := tx.Exec(ctx, `
		UPDATE registrations
		SET name = '', name_sort = '', name_fold = '', email = '', organisation = '', declared = '', answers = '', flags = '',
			reason = ''
		WHERE person_id = '' AND email <> ''
			AND offering_id IN (SELECT id FROM registration_offerings WHERE ends_at < $1)`, db.Millis(before))
	return int(n), err
}

func joinGuest(ctx context.Context, tx *db.Tx, person, email string) (int, error) {
	n, err := tx.Exec(ctx, `
		UPDATE registrations
		SET person_id = $1
		WHERE email = $2 AND person_id = '' AND email <> ''`, person, email)
	return int(n), err
}

// ofPerson lists the registrations of a person for offerings that end after
// the time, by when they start.
func ofPerson(ctx context.Context, tx *db.Tx, person string, after time.Time) ([]Registration, error) {
	regs, err := db.All(ctx, tx, scanRegistration, `
		SELECT `+aliased("r", registrationColumns)+`
		FROM registrations r
		JOIN registration_offerings o ON o.id = r.offering_id
		WHERE r.person_id = $1 AND r.person_id <> '' AND o.ends_at > $2
		ORDER BY o.starts_at, r.made_at, r.id`, person, db.Millis(after))
	if err != nil {
		return nil, err
	}
	return withPlaces(ctx, tx, regs)
}

// aliased puts a table's alias before each column of a list.
func aliased(alias, columns string) string {
	names := strings.Split(columns, ",")
	for i, n := range names {
		names[i] = alias + "." + strings.TrimSpace(n)
	}
	return strings.Join(names, ", ")
}

// turns counts, for addresses of an offering, what has been taken back: the
// places given up and the registrations made anew. It only rises, and with it
// the number of the calendar event.
func turns(ctx context.Context, tx *db.Tx, off string, emails []string) (map[string]int, error) {
	in, args := db.In(2, emails)
	type row struct {
		email string
		n     int
	}
	rows, err := db.All(ctx, tx, func(r *db.Rows) (row, error) {
		var one row
		return one, r.Scan(&one.email, &one.n)
	}, `
		SELECT r.email, count(DISTINCT r.id) - 1 + count(p.id)
		FROM registrations r
		LEFT JOIN registration_places p ON p.registration_id = r.id AND p.state = 'cancelled'
		WHERE r.offering_id = $1 AND r.email <> '' AND r.email IN (`+in+`)
		GROUP BY r.email
		ORDER BY r.email`, append([]any{off}, args...)...)
	by := map[string]int{}
	for _, one := range rows {
		by[one.email] = one.n
	}
	return by, err
}
