package expert

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"parvi/internal/course"
	"parvi/internal/feedback"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/record"
	"parvi/internal/theme"
)

// Service keeps experts.
type Service struct {
	DB       *db.DB
	Feedback *feedback.Service
}

func ref(id string) string { return "expert:" + id }

// Key is the lock under which an expert is changed and booked.
func Key(id string) string { return "expert:" + id }

// How far pages look ahead.
const (
	freeWeeks  = 8
	loadMonths = 6
	lookAhead  = 200 * 24 * time.Hour
	lookBack   = 20 * 365 * 24 * time.Hour // of the courses somebody trained at
)

// HeldCourse is a course somebody trained at.
type HeldCourse struct {
	course.Taught // of the first session
	Hours         course.Hours
}

// View is an expert as a reader may see them: what is not theirs to see is
// empty.
type View struct {
	Known
	CentreOrg    org.Organisation
	Held         []HeldCourse // the latest first
	HeldHours    course.Hours
	Given        feedback.Given
	Certificates []record.Certificate
	Free         []FreeWeek
	Load         []MonthLoad
	Inside       bool
	MayEdit      bool
	Today        civil.Date
}

// See reads an expert for a reader.
func (s *Service) See(ctx context.Context, who authz.Actor, id string) (v View, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		v, err = s.see(ctx, tx, who, id)
		return err
	})
	if err != nil {
		return v, fmt.Errorf("expert %s: %w", id, err)
	}
	return v, nil
}

func (s *Service) see(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (v View, err error) {
	if v.Known, v.CentreOrg, err = known(ctx, tx, id); err != nil {
		return v, err
	}
	if err := MaySee.Check(who, v.Known); err != nil {
		return v, err
	}
	v.Inside, v.MayEdit, v.Today = MaySeeInside.Allows(who, v.Known), MayEdit.Allows(who, v.Known), tx.Today()
	if err := s.prove(ctx, tx, &v); err != nil {
		return v, err
	}
	if v.Inside || v.ShowFree {
		coming, err := busy(ctx, tx, []string{v.Person}, tx.Today())
		if err != nil {
			return v, err
		}
		v.Free = v.FreeWeeks(tx.Today(), freeWeeks, coming[v.Person])
		if v.Inside {
			v.Load = Load(tx.Today(), loadMonths, coming[v.Person])
		}
	}
	if !v.Inside {
		v.Away, v.MonthHours = nil, 0
		if !v.ShowEmail {
			v.Email = ""
		}
	}
	return v, nil
}

// prove draws what proves the expert's competences, as far as it may be shown.
func (s *Service) prove(ctx context.Context, tx *db.Tx, v *View) error {
	if v.Inside || v.ShowCourses || v.ShowFeedback {
		taught, err := course.TaughtBy(ctx, tx, []string{v.Person}, tx.Now.Add(-lookBack), tx.Now)
		if err != nil {
			return err
		}
		held, ids := gather(taught)
		if v.Inside || v.ShowCourses {
			v.Held = held
			for _, h := range held {
				v.HeldHours += h.Hours
			}
			count(held, v.Competences)
		}
		if v.Inside || v.ShowFeedback {
			if v.Given, err = s.Feedback.OfCourses(ctx, tx, ids); err != nil {
				return err
			}
		}
	}
	if v.Inside || v.ShowCertificates {
		var err error
		if v.Certificates, err = record.OfPerson(ctx, tx, v.Person); err != nil {
			return err
		}
	}
	return nil
}

// gather lays the sessions of each course together, the latest course first.
func gather(taught []course.Taught) (held []HeldCourse, ids []string) {
	at := map[string]int{}
	minutes := map[string]int{}
	for _, t := range taught {
		if _, ok := at[t.Course]; !ok {
			at[t.Course] = len(held)
			held, ids = append(held, HeldCourse{Taught: t}), append(ids, t.Course)
		}
		minutes[t.Course] += t.Minutes
		held[at[t.Course]].Ends = t.Ends
	}
	for i := range held {
		held[i].Hours = course.LessonHours(minutes[held[i].Course])
	}
	slices.Reverse(held)
	return held, ids
}

// count tells of each competence how many courses had its words in their plan.
func count(held []HeldCourse, list []Competence) {
	for i := range list {
		for _, h := range held {
			if wordsIn(list[i].Theme.Words, h.Fold) {
				list[i].Held++
			}
		}
	}
}

func known(ctx context.Context, tx *db.Tx, id string) (k Known, o org.Organisation, err error) {
	if k.Expert, err = byID(ctx, tx, id); errors.Is(err, db.ErrNoRows) {
		return k, o, fault.Missing(err)
	} else if err != nil {
		return k, o, err
	}
	o, err = org.ByID(ctx, tx, k.Centre)
	k.Scopes = o.Scopes
	return k, o, err
}

// OwnID is the id of somebody's own page as an expert, "" where they have none.
func (s *Service) OwnID(ctx context.Context, who authz.Actor) (id string, err error) {
	if !who.SignedIn() {
		return "", fault.New(fault.SignIn, i18n.Text{})
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		id, err = idOf(ctx, tx, who.Person, "")
		return err
	})
	if errors.Is(err, db.ErrNoRows) {
		return "", nil
	}
	return id, err
}

// Find says which experts a reader looks for.
type Find struct {
	Theme  string // a theme's slug
	Lang   i18n.Lang
	Region string
	Remote bool
	Name   string
	Free   civil.Date
	Page   int
}

// perPage is how many experts a page of the list has.
const perPage = 20

// Listing is a page of experts.
type Listing struct {
	Experts []Expert
	Themes  []theme.Theme // to choose from
	Total   int
}

// List are the experts a reader may see.
func (s *Service) List(ctx context.Context, who authz.Actor, q Find) (l Listing, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		l, err = find(ctx, tx, who, q)
		return err
	})
	if err != nil {
		return l, fmt.Errorf("list experts: %w", err)
	}
	return l, nil
}

func find(ctx context.Context, tx *db.Tx, who authz.Actor, q Find) (l Listing, err error) {
	f := filter{person: who.Person, everywhere: who.Operator(), centres: centres(who), lang: q.Lang, region: q.Region, remote: q.Remote,
		name: i18n.Fold(strings.TrimSpace(q.Name)), free: q.Free, limit: perPage, offset: (max(q.Page, 1) - 1) * perPage}
	if slices.Contains(f.centres, "") {
		f.everywhere = true
	}
	used, err := themesUsed(ctx, tx, f)
	if err != nil {
		return l, err
	}
	if len(used) > 0 {
		by, err := theme.ByIDs(ctx, tx, used)
		if err != nil {
			return l, err
		}
		seen := map[string]bool{}
		for _, id := range used {
			if t := by[id]; t.ID != "" && !seen[t.ID] {
				seen[t.ID] = true
				l.Themes = append(l.Themes, t)
			}
		}
	}
	if q.Theme != "" {
		at := slices.IndexFunc(l.Themes, func(t theme.Theme) bool { return t.Slug == q.Theme })
		if at < 0 {
			return l, nil
		}
		f.theme = l.Themes[at].ID
	}
	if !q.Free.IsZero() && q.Free.Holiday() {
		return l, nil
	}
	if l.Total, err = countOf(ctx, tx, f); err != nil {
		return l, err
	}
	l.Experts, err = list(ctx, tx, f)
	return l, err
}

// Centres are the study centres somebody may add experts to, and whether others
// than themselves.
func (s *Service) Centres(ctx context.Context, who authz.Actor) (all []org.Organisation, others bool, err error) {
	ids, others := adding(who)
	every := who.Operator() || slices.Contains(ids, "")
	if len(ids) == 0 && !every {
		return nil, false, MayAdd.Check(who, Known{})
	}
	others = others || every
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if every {
			if ids, err = studyCentres(ctx, tx); err != nil {
				return err
			}
		}
		found, err := org.ByIDs(ctx, tx, ids, tx.Today())
		for _, id := range ids {
			if o, ok := found[id]; ok && o.Kind == org.StudyCentre {
				all = append(all, o)
			}
		}
		return err
	})
	return all, others, err
}

// Add makes somebody an expert of a study centre: who has the address, or
// oneself.
func (s *Service) Add(ctx context.Context, who authz.Actor, centre, email string) (e Expert, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		e, err = s.AddIn(ctx, tx, who, centre, email)
		return err
	}, db.Named("expert.add"), db.Alone("experts:"+centre))
	if err != nil {
		return e, fmt.Errorf("add an expert of %s: %w", centre, err)
	}
	return e, nil
}

// AddIn is the part of Add that joins a transaction.
func (s *Service) AddIn(ctx context.Context, tx *db.Tx, who authz.Actor, centre, email string) (Expert, error) {
	o, err := org.Find(ctx, tx, centre)
	if fault.Is(err, fault.NotFound) || errors.Is(err, db.ErrNoRows) || err == nil && o.Kind != org.StudyCentre {
		return Expert{}, fault.FieldErr("centre", msgNoCentre)
	} else if err != nil {
		return Expert{}, err
	}
	e := Expert{ID: tx.NewID(), Person: who.Person, Centre: o.ID, Version: 1, Profile: Profile{Langs: []i18n.Lang{who.Lang.Or(i18n.FI)}, Weekdays: Week[:5]}}
	if email = strings.TrimSpace(email); email != "" {
		p, err := person.ByEmail(ctx, tx, email)
		if errors.Is(err, db.ErrNoRows) || fault.Is(err, fault.NotFound) || fault.Is(err, fault.Invalid) {
			return e, fault.FieldErr("email", msgNobody)
		} else if err != nil {
			return e, err
		}
		e.Person, e.Langs = p.ID, []i18n.Lang{p.Lang.Or(i18n.FI)}
	}
	if e.Person == "" {
		return e, fault.FieldErr("email", msgNobody)
	}
	if err := MayAdd.Check(who, Known{Expert: e, Scopes: o.Scopes}); err != nil {
		return e, err
	}
	if _, err := idOf(ctx, tx, e.Person, o.ID); err == nil {
		return e, fault.FieldErr("email", msgTwice)
	} else if !errors.Is(err, db.ErrNoRows) {
		return e, err
	}
	if err := insert(ctx, tx, e); err != nil {
		return e, err
	}
	return e, audit.Record(ctx, tx, who, "expert.add", ref(e.ID), map[string]any{"person": e.Person, "centre": o.ID})
}

// change does something to an expert in a transaction of its own.
func (s *Service) change(ctx context.Context, who authz.Actor, id, what string, f func(tx *db.Tx, k Known) error) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		k, _, err := known(ctx, tx, id)
		if err != nil {
			return err
		}
		if err := MayEdit.Check(who, k); err != nil {
			return err
		}
		if err := f(tx, k); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "expert."+what, ref(id), nil)
	}, db.Named("expert."+what), db.Alone(Key(id)))
	if err != nil {
		return fmt.Errorf("%s expert %s: %w", what, id, err)
	}
	return nil
}

// Write stores what is written of an expert, as it was read as of a version.
func (s *Service) Write(ctx context.Context, who authz.Actor, id string, version int, p Profile) error {
	return s.change(ctx, who, id, "write", func(tx *db.Tx, k Known) error {
		if k.Version != version {
			return fault.New(fault.Conflict, msgChanged)
		}
		p, err := p.check()
		if err != nil {
			return err
		}
		return update(ctx, tx, id, p)
	})
}

// Knows says that an expert knows a theme of the vocabulary, or changes how
// far.
func (s *Service) Knows(ctx context.Context, who authz.Actor, id, word string, l Level) error {
	return s.change(ctx, who, id, "competence", func(tx *db.Tx, k Known) error { return knows(ctx, tx, k, word, l) })
}

func knows(ctx context.Context, tx *db.Tx, k Known, word string, l Level) error {
	if word = strings.Join(strings.Fields(word), " "); word == "" {
		return fault.FieldErr("theme", msgTheme)
	}
	if !slices.Contains(Levels, l) {
		return fault.FieldErr("level", msgLevel)
	}
	of, err := theme.Matching(ctx, tx, i18n.Content(i18n.Same(word)))
	if err != nil {
		return err
	}
	if of == "" {
		return unknownWord(ctx, tx, word)
	}
	if len(k.Competences) >= maxCompetences && !slices.ContainsFunc(k.Competences, func(c Competence) bool { return c.Theme.ID == of }) {
		return fault.FieldErr("theme", msgTooMany.Fill("most", maxCompetences))
	}
	if err := dropCompetence(ctx, tx, k.ID, of); err != nil {
		return err
	}
	return putCompetence(ctx, tx, k.ID, of, l)
}

// unknownWord says that a word is not in the vocabulary, and which like it are.
func unknownWord(ctx context.Context, tx *db.Tx, word string) error {
	like, err := theme.Find(ctx, tx, word, 5)
	if err != nil {
		return err
	}
	if first, _, ok := strings.Cut(word, " "); ok && len(like) == 0 {
		if like, err = theme.Find(ctx, tx, first, 5); err != nil {
			return err
		}
	}
	if len(like) == 0 {
		return fault.FieldErr("theme", msgNoTheme)
	}
	names := func(l i18n.Lang) string {
		var out []string
		for _, t := range like {
			out = append(out, t.Name.In(l))
		}
		return strings.Join(out, ", ")
	}
	return fault.FieldErr("theme", msgNoThemeLike.Fill("themes", i18n.Text{FI: names(i18n.FI), SV: names(i18n.SV), EN: names(i18n.EN)}))
}

// Forgets takes a competence away.
func (s *Service) Forgets(ctx context.Context, who authz.Actor, id, of string) error {
	return s.change(ctx, who, id, "competence", func(tx *db.Tx, _ Known) error { return dropCompetence(ctx, tx, id, of) })
}

// GoesAway notes days on which an expert cannot be booked.
func (s *Service) GoesAway(ctx context.Context, who authz.Actor, id string, a Away) error {
	return s.change(ctx, who, id, "away", func(tx *db.Tx, k Known) error {
		a.Note = strings.TrimSpace(a.Note)
		if err := a.check(); err != nil {
			return err
		}
		if a.Last.Before(tx.Today()) {
			return fault.FieldErr("last", msgPast)
		}
		if len(k.Away) >= maxAway {
			return fault.FieldErr("first", msgTooManyAway)
		}
		a.ID = tx.NewID()
		return insertAway(ctx, tx, id, a)
	})
}

// ComesBack takes away what was noted.
func (s *Service) ComesBack(ctx context.Context, who authz.Actor, id, away string) error {
	return s.change(ctx, who, id, "away", func(tx *db.Tx, _ Known) error { return dropAway(ctx, tx, id, away) })
}

// Remove takes the expert off the list, with everything written of them.
func (s *Service) Remove(ctx context.Context, who authz.Actor, id string) error {
	return s.change(ctx, who, id, "remove", func(tx *db.Tx, _ Known) error {
		kept, err := hasBookings(ctx, tx, id)
		if err != nil {
			return err
		}
		if kept {
			return fault.New(fault.Conflict, msgKept)
		}
		return remove(ctx, tx, id)
	})
}

// ListIn is the part of List that joins a transaction.
func (s *Service) ListIn(ctx context.Context, tx *db.Tx, who authz.Actor, q Find) (Listing, error) {
	return find(ctx, tx, who, q)
}
