package course

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/support"
)

// deskLimit is how many courses a desk looks at: the newest of so many.
const deskLimit = 1000

// Desk is what an organiser has in hand: the courses of the organisations they
// arrange courses for, with where each stands.
func (s *Service) Desk(ctx context.Context, who authz.Actor, year int, query string) (lines []Line, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		lines, err = s.desk(ctx, tx, who, year, query)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("desk of courses: %w", err)
	}
	return lines, nil
}

func (s *Service) desk(ctx context.Context, tx *db.Tx, who authz.Actor, year int, query string) ([]Line, error) {
	f, ok := deskOf(who, year, query)
	if !ok {
		return nil, nil
	}
	return s.lines(ctx, tx, f)
}

// deskOf are the courses on somebody's desk; ok is false for who arranges none.
func deskOf(who authz.Actor, year int, query string) (f Filter, ok bool) {
	var tops []string
	for _, role := range organising {
		tops = append(tops, who.Scopes(role)...)
	}
	f = Filter{Orgs: tops, Query: query, Newest: true, Limit: deskLimit}
	if year > 0 {
		f.From, f.To = civil.Date{Year: year, Month: time.January, Day: 1}.Start(), civil.Date{Year: year + 1, Month: time.January, Day: 1}.Start()
	}
	return f, len(tops) > 0
}

// GroupDesk is a group of an organiser's desk: the lines of it, and how many
// courses lie in each. Only what is shown is read in full.
type GroupDesk struct {
	Lines  []Line
	Counts map[Group]int
	Tally  Tally
}

// DeskGroup reads a group of an organiser's desk; "" is all that waits for them.
func (s *Service) DeskGroup(ctx context.Context, who authz.Actor, year int, query string, g Group) (d GroupDesk, err error) {
	d.Counts, d.Tally.Year = map[Group]int{}, year
	f, ok := deskOf(who, year, query)
	if ok && year == 0 && query == "" {
		if full, err := s.keptDesk(ctx, f, g, &d); err != nil {
			return d, fmt.Errorf("desk of courses: %w", err)
		} else if full {
			return d, nil
		}
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if year == 0 {
			d.Tally.Year = tx.Today().Year
		}
		if !ok {
			return nil
		}
		all, err := outlines(ctx, tx, f)
		if err != nil {
			return err
		}
		ids := []string{}
		for _, c := range all {
			of := c.On(tx.Now).group()
			d.Counts[of]++
			if of.shownOn(g) {
				ids = append(ids, c.ID)
			}
		}
		if len(ids) > 0 {
			if d.Lines, err = s.lines(ctx, tx, Filter{IDs: ids, Newest: true, Limit: len(ids)}); err != nil {
				return err
			}
		}
		byUrgency(d.Lines)
		orgs, err := s.arranging(ctx, tx, who)
		if err != nil || len(orgs) == 0 {
			return err
		}
		d.Tally, err = s.Year(ctx, tx, Filter{Orgs: orgs}, d.Tally.Year)
		return err
	})
	if err != nil {
		return d, fmt.Errorf("desk of courses: %w", err)
	}
	return d, nil
}

// lines reads courses with where they stand, in a few queries however many.
func (s *Service) lines(ctx context.Context, tx *db.Tx, f Filter) ([]Line, error) {
	d, err := gather(ctx, tx, f)
	if err != nil {
		return nil, err
	}
	names, err := person.ByIDs(ctx, tx, d.assigned())
	return d.at(tx.Now, names, d.lines), err
}

// CentreDesk is a study centre's desk.
type CentreDesk struct {
	Centre  org.Organisation
	Counts  map[State]int
	Lines   []Line
	Total   int
	Batches []BatchLine
	Settings
	RuleCentres                                    []string // that there are rule sets of
	MayReview, MayCheck, MayDecide, MayPay, MaySet bool
}

// DeskFilter narrows a study centre's desk.
type DeskFilter struct {
	States   []State
	Query    string
	Assigned string // "me", "-" or ""
	Sort     string
	Offset   int
	Limit    int
}

// centresOf are the study centres somebody handles courses for.
func centresOf(who authz.Actor) []string {
	var all []string
	for _, role := range centre {
		for _, id := range who.Scopes(role) {
			if id != "" && !slices.Contains(all, id) {
				all = append(all, id)
			}
		}
	}
	return all
}

// CentreOf reads the desk of a study centre.
func (s *Service) CentreOf(ctx context.Context, who authz.Actor, idOrSlug string, f DeskFilter) (d CentreDesk, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if d.Centre, err = org.Find(ctx, tx, idOrSlug); err != nil {
			return err
		}
		if err := MayHandle.Check(who, d.Centre.Scopes); err != nil {
			return err
		}
		k := Known{Course: Course{Centre: d.Centre.ID, State: Submitted}, CentreScopes: d.Centre.Scopes}
		d.MayReview, d.MayCheck, d.MayDecide = MayReview.Allows(who, k), MayCheck.Allows(who, k), MayDecide.Allows(who, k)
		d.MayPay, d.MaySet = MayPay.Allows(who, d.Centre.Scopes), MaySet.Allows(who, d.Centre.Scopes)
		return nil
	})
	if err == nil {
		err = s.fillCentre(ctx, who, f, &d)
	}
	if err != nil {
		return d, fmt.Errorf("desk of study centre %s: %w", idOrSlug, err)
	}
	return d, nil
}

// Bulk does a simple action for several courses, each in a transaction of its
// own: one that is refused keeps none of the others back.
func (s *Service) Bulk(ctx context.Context, who authz.Actor, ids []string, do Action) (done int, refused []error) {
	for _, id := range ids {
		if _, err := s.Act(ctx, who, id, do, Input{}); err != nil {
			refused = append(refused, err)
			continue
		}
		done++
	}
	return done, refused
}

// Set says how a study centre handles courses.
func (s *Service) Set(ctx context.Context, who authz.Actor, idOrSlug string, set Settings) error {
	var bad fault.Fields
	for name, n := range map[string]int{"review_days": set.ReviewDays, "check_days": set.CheckDays} {
		if n < 1 || n > 120 {
			bad.Add(name, msgDays)
		}
	}
	if set.AutoHours < 0 || set.AutoHours > 1000 {
		bad.Add("auto_hours", msgDays)
	}
	set.checkGrounds(&bad)
	if err := bad.Err(); err != nil {
		return err
	}
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		o, err := org.Find(ctx, tx, idOrSlug)
		if err != nil {
			return err
		}
		if err := MaySet.Check(who, o.Scopes); err != nil {
			return err
		}
		set.Centre = o.ID
		if set.Rules != "" {
			if err := support.NameCentreIn(ctx, tx, who, o, set.Rules); err != nil {
				return err
			}
		}
		if err := putSettings(ctx, tx, set); err != nil {
			return err
		}
		if err := tx.Touch(ctx, desksTopic); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "course.settings", org.Ref(o.ID), set)
	}, db.Alone(support.CentresKey))
	if err != nil {
		return fmt.Errorf("settings of %s: %w", idOrSlug, err)
	}
	return nil
}

// BatchLine is a payment batch with what it comes to.
type BatchLine struct {
	ID     string
	Made   time.Time
	PaidOn string
	N      int
	Sum    Cents
}

// MakeBatch puts everything that is granted and has an account into a payment
// batch. What has no account number stays behind, and is counted.
func (s *Service) MakeBatch(ctx context.Context, who authz.Actor, idOrSlug string) (n, without int, err error) {
	var o org.Organisation
	err = s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		o, err = org.Find(ctx, tx, idOrSlug)
		return err
	})
	if err != nil {
		return 0, 0, err
	}
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		n, without = 0, 0
		if err := MayPay.Check(who, o.Scopes); err != nil {
			return err
		}
		ready, err := list(ctx, tx, Filter{Centres: []string{o.ID}, States: []State{Granted}, ByMoved: true, Limit: 500})
		if err != nil {
			return err
		}
		batch := tx.NewID()
		for _, c := range ready {
			a, err := s.look(ctx, tx, who, c.ID)
			if err != nil {
				return err
			}
			if _, err := a.permit(who, Batch); err != nil {
				if f := fault.Of(err); f.Code == guardAccount.Code {
					without++
					continue
				}
				return err
			}
			if n == 0 {
				if err := insertBatch(ctx, tx, batch, o.ID, who.Person); err != nil {
					return err
				}
			}
			d, decided, err := decision(ctx, tx, c.ID)
			if err != nil || !decided {
				return errors.Join(err, fault.Missing(nil))
			}
			if err := insertPayment(ctx, tx, d, batch, a.Facts.IBAN); err != nil {
				return err
			}
			if _, err := s.move(ctx, tx, who, c, Batch, InPayment, ""); err != nil {
				return err
			}
			n++
		}
		if n == 0 {
			return nil
		}
		return audit.Record(ctx, tx, who, "course.batch_made", org.Ref(o.ID), map[string]any{"batch": batch, "courses": n})
	}, db.Alone("course.batches:"+o.ID))
	if err != nil {
		return 0, 0, fmt.Errorf("payment batch of %s: %w", idOrSlug, err)
	}
	return n, without, nil
}

// Payment is a line of a payment batch, with the account number that was in
// force when the batch was made.
type Payment struct {
	Course Course
	Org    org.Organisation
	IBAN   string
	Amount Cents
}

// Payments are the lines of a batch, for the list that the bank is given.
func (s *Service) Payments(ctx context.Context, who authz.Actor, batch string) (centre org.Organisation, list []Payment, paidOn string, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		centre, list, paidOn, err = s.payments(ctx, tx, who, batch)
		return err
	})
	if err != nil {
		return centre, nil, "", fmt.Errorf("payments of %s: %w", batch, err)
	}
	return centre, list, paidOn, nil
}

func (s *Service) payments(ctx context.Context, tx *db.Tx, who authz.Actor, batch string) (centre org.Organisation, out []Payment, paidOn string, err error) {
	id, paidOn, err := batchOf(ctx, tx, batch)
	if isNoRows(err) {
		return centre, nil, "", fault.Missing(err)
	} else if err != nil {
		return centre, nil, "", err
	}
	if centre, err = org.ByID(ctx, tx, id); err != nil {
		return centre, nil, "", err
	}
	if err := MayPay.Check(who, centre.Scopes); err != nil {
		return centre, nil, "", fault.Missing(err)
	}
	paid, err := paymentsOf(ctx, tx, batch)
	if err != nil {
		return centre, nil, "", err
	}
	var ids, orgs []string
	for _, d := range paid {
		ids = append(ids, d.Course)
	}
	cs, err := byIDs(ctx, tx, ids)
	if err != nil {
		return centre, nil, "", err
	}
	for _, c := range cs {
		orgs = append(orgs, c.Org)
	}
	known, err := org.ByIDs(ctx, tx, orgs, tx.Today())
	if err != nil {
		return centre, nil, "", err
	}
	for _, d := range paid {
		c := cs[d.Course]
		out = append(out, Payment{Course: c, Org: known[c.Org], IBAN: d.IBAN, Amount: d.Amount})
	}
	return centre, out, paidOn, nil
}

// MarkPaid notes that a batch was paid; every organiser in it is told.
func (s *Service) MarkPaid(ctx context.Context, who authz.Actor, batch string) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		_, list, paidOn, err := s.payments(ctx, tx, who, batch)
		if err != nil {
			return err
		}
		if paidOn != "" {
			return fault.New(fault.Conflict, msgPaidAlready)
		}
		for _, p := range list {
			if _, err := s.ActIn(ctx, tx, who, p.Course.ID, Pay, Input{}); err != nil {
				return err
			}
		}
		return setPaid(ctx, tx, batch)
	}, db.Alone("course.batch:"+batch))
	if err != nil {
		return fmt.Errorf("pay %s: %w", batch, err)
	}
	return nil
}

// Year counts a year of courses: of an organisation and all under it, or of
// all that are done with a study centre. People are counted once.
func (s *Service) Year(ctx context.Context, tx *db.Tx, f Filter, year int) (Tally, error) {
	t := Tally{Year: year}
	f.From, f.To = civil.Date{Year: year, Month: time.January, Day: 1}.Start(), civil.Date{Year: year + 1, Month: time.January, Day: 1}.Start()
	f.Limit = 20_000
	cs, err := outlines(ctx, tx, f)
	if err != nil {
		return t, err
	}
	return tally(ctx, tx, t, cs)
}

// tally counts courses into t.
func tally(ctx context.Context, tx *db.Tx, t Tally, cs []Course) (Tally, error) {
	var err error
	var held []string
	for _, c := range cs {
		switch st := c.On(tx.Now); {
		case st == Cancelled:
			t.Cancelled++
		case slices.Contains([]State{Draft, Submitted, Returned, Rejected, Approved, Published, Opened, Closed, Ongoing}, st):
			if st != Draft {
				t.Planned++
			}
		default:
			t.Planned++
			t.Held++
			t.Hours += c.Hours
			held = append(held, c.ID)
			if slices.Contains([]State{Reported, Checked, Completed}, st) {
				t.Waiting++
			}
		}
	}
	for ids := range slices.Chunk(held, 5000) {
		decided, err := decisionsIn(ctx, tx, ids)
		if err != nil {
			return t, err
		}
		for _, d := range decided {
			t.Granted += d.Amount
			if !d.Granted {
				t.Denied++
			}
		}
	}
	t.Visits, t.People, err = attended(ctx, tx, held)
	return t, err
}
