package record

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"parvi/internal/course"
	"parvi/internal/org"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Service gives certificates and shows them.
type Service struct {
	DB      *db.DB
	Courses *course.Service
	BaseURL string
}

// Line is one who was at a course, and their certificate.
type Line struct {
	course.Comer
	Share       int // of the teaching, in per cent
	Earns       bool
	Certificate Certificate // without an id: none
}

// Waits tells whether the certificate is still to be given by the rule.
func (l Line) Waits() bool { return l.Earns && l.Certificate.ID == "" }

// View is the certificates of a course for who arranges it.
type View struct {
	course.Known
	Over  bool // the course has been held
	Rule  Rule
	Lines []Line
}

// Due tells whether anybody is still to get a certificate by the rule.
func (v View) Due() bool {
	for _, l := range v.Lines {
		if l.Waits() {
			return v.Over
		}
	}
	return false
}

// See reads the certificates of a course.
func (s *Service) See(ctx context.Context, who authz.Actor, id string) (v View, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		v, err = s.see(ctx, tx, who, id)
		return err
	})
	if err != nil {
		return v, fmt.Errorf("certificates of course %s: %w", id, err)
	}
	return v, nil
}

func (s *Service) see(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (v View, err error) {
	if v.Known, err = course.KnownByID(ctx, tx, id); err != nil {
		return v, err
	}
	if err := MayIssue.Check(who, v.Known); err != nil {
		return v, err
	}
	v.Over = v.Held(v.On(tx.Now))
	if v.Rule, err = ruleOf(ctx, tx, ruleRefs(v.Course)...); err != nil {
		return v, err
	}
	v.Lines, err = s.lines(ctx, tx, v.Course, v.Rule)
	return v, err
}

// lines are those who were noted at some session; nobody where attendance has
// not been noted.
func (s *Service) lines(ctx context.Context, tx *db.Tx, c course.Course, rule Rule) ([]Line, error) {
	came, noted, err := s.Courses.Comers(ctx, tx, c)
	if err != nil || !noted {
		return nil, err
	}
	given, err := ofCourse(ctx, tx, c.ID)
	if err != nil {
		return nil, err
	}
	by := map[string]Certificate{}
	for _, g := range given {
		by[g.Registration] = g
	}
	var out []Line
	for _, who := range came {
		out = append(out, Line{Comer: who, Share: Share(who.Minutes, c.Minutes()), Earns: rule.Earns(who.Minutes, c.Minutes()), Certificate: by[who.ID]})
	}
	return out, nil
}

// ruleRefs are where the rule of a course is looked for, the nearest first.
func ruleRefs(c course.Course) []string {
	refs := []string{"course:" + c.ID}
	if c.Centre != "" {
		refs = append(refs, "org:"+c.Centre)
	}
	return refs
}

// GiveAll gives a certificate to everybody who has earned one and has none, and
// tells how many were given.
func (s *Service) GiveAll(ctx context.Context, who authz.Actor, id string) (given int, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		given, err = s.GiveAllIn(ctx, tx, who, id)
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("certificates of course %s: %w", id, err)
	}
	return given, nil
}

// GiveAllIn is the part of GiveAll that joins a transaction.
func (s *Service) GiveAllIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (int, error) {
	v, err := s.see(ctx, tx, who, id)
	if err != nil {
		return 0, err
	}
	if !v.Over {
		return 0, fault.New(fault.Conflict, msgNotHeld)
	}
	given := 0
	for _, l := range v.Lines {
		if !l.Waits() {
			continue
		}
		if err := s.give(ctx, tx, who, v, l); err != nil {
			return 0, err
		}
		given++
	}
	return given, nil
}

// Give gives a certificate to one who was there for less than the rule asks:
// who arranges the course knows what they did instead. One that was withdrawn
// is in force again.
func (s *Service) Give(ctx context.Context, who authz.Actor, id, registration string) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		v, l, err := s.line(ctx, tx, who, id, registration)
		switch {
		case err != nil:
			return err
		case !v.Over:
			return fault.New(fault.Conflict, msgNotHeld)
		case l.Certificate.ID == "":
			return s.give(ctx, tx, who, v, l)
		case l.Certificate.Valid():
			return fault.New(fault.Conflict, msgHas)
		}
		if err := setRevoked(ctx, tx, l.Certificate.ID, "", time.Time{}); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "record.restore", "course:"+id, map[string]any{"certificate": l.Certificate.ID})
	})
	if err != nil {
		return fmt.Errorf("certificate of course %s: %w", id, err)
	}
	return nil
}

// Revoke withdraws a certificate: its page tells so to whoever has the code.
func (s *Service) Revoke(ctx context.Context, who authz.Actor, id, registration string) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		_, l, err := s.line(ctx, tx, who, id, registration)
		if err != nil {
			return err
		}
		if l.Certificate.ID == "" {
			return fault.Missing(nil)
		}
		if !l.Certificate.Valid() {
			return nil
		}
		if err := setRevoked(ctx, tx, l.Certificate.ID, who.Person, tx.Now); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "record.revoke", "course:"+id, map[string]any{"certificate": l.Certificate.ID})
	})
	if err != nil {
		return fmt.Errorf("certificate of course %s: %w", id, err)
	}
	return nil
}

// line finds one who was at the course.
func (s *Service) line(ctx context.Context, tx *db.Tx, who authz.Actor, id, registration string) (View, Line, error) {
	v, err := s.see(ctx, tx, who, id)
	if err != nil {
		return v, Line{}, err
	}
	for _, l := range v.Lines {
		if l.ID == registration {
			return v, l, nil
		}
	}
	return v, Line{}, fault.New(fault.Conflict, msgNotCame)
}

// give writes the certificate with what the course says now, and has it sent.
func (s *Service) give(ctx context.Context, tx *db.Tx, who authz.Actor, v View, l Line) error {
	orgs, err := org.ByIDs(ctx, tx, []string{v.Org, v.Centre}, tx.Today())
	if err != nil {
		return err
	}
	c := Certificate{
		ID: tx.NewID(), Code: CodeOf(tx.NewToken())[:codeLength], Course: v.ID, Registration: l.ID, Person: l.Person, Name: l.Name, Lang: l.Lang,
		Title: v.Name, Organiser: orgs[v.Org].Name, Centre: orgs[v.Centre].Name, Place: v.Place, Outcomes: v.Outcomes, Contents: v.Contents,
		First: civil.DateOf(v.Starts), Last: civil.DateOf(v.Ends.Add(-1)), Hours: int(v.Hours), Signer: v.Rule.Signer, IssuedBy: who.Person, Issued: tx.Now,
	}
	if err := insert(ctx, tx, c); err != nil {
		return err
	}
	if err := audit.Record(ctx, tx, who, "record.issue", "course:"+v.ID, map[string]any{"certificate": c.ID, "share": l.Share}); err != nil {
		return err
	}
	return tellGiven.Enqueue(ctx, tx, givenArgs{Certificate: c.ID})
}

// Due gives the certificates of the courses that ended lately, and brings those
// who came into the figures: each morning those of yesterday's, and those whose
// attendance was noted since.
func (s *Service) Due(ctx context.Context) error {
	var ids []string
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		ids, err = heldBetween(ctx, tx, tx.Now.AddDate(0, 0, -lookBack), tx.Today().Start())
		return err
	})
	if err != nil {
		return err
	}
	var failed error
	for _, id := range ids {
		if _, err := s.GiveAll(ctx, authz.System, id); err != nil && !fault.Is(err, fault.Conflict) {
			failed = errors.Join(failed, err)
		}
		if err := s.DB.Write(ctx, func(tx *db.Tx) error { return s.CountIn(ctx, tx, id) }); err != nil {
			failed = errors.Join(failed, err)
		}
	}
	return errors.Join(failed, s.DB.Write(ctx, func(tx *db.Tx) error {
		return forget(ctx, tx, db.Millis(tx.Now.AddDate(0, 0, -lookBack)))
	}))
}

// lookBack is for how many days after a course certificates go out by
// themselves: as long as attendance is usually still being noted.
const lookBack = 60

// SetRule says when a course gives certificates.
func (s *Service) SetRule(ctx context.Context, who authz.Actor, id string, r Rule) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		k, err := course.KnownByID(ctx, tx, id)
		if err != nil {
			return err
		}
		if err := MayIssue.Check(who, k); err != nil {
			return err
		}
		return s.setRule(ctx, tx, who, "course:"+id, r)
	})
	if err != nil {
		return fmt.Errorf("certificate rule of course %s: %w", id, err)
	}
	return nil
}

func (s *Service) setRule(ctx context.Context, tx *db.Tx, who authz.Actor, ref string, r Rule) error {
	if err := r.check(); err != nil {
		return err
	}
	if err := putRule(ctx, tx, ref, r); err != nil {
		return err
	}
	return audit.Record(ctx, tx, who, "record.rule", ref, map[string]any{"percent": r.Percent, "off": r.Off})
}

// Centre is a study centre and the rule for all its courses.
type Centre struct {
	Org  org.Organisation
	Rule Rule
}

// CentreRule reads the rule of a study centre.
func (s *Service) CentreRule(ctx context.Context, who authz.Actor, slug string) (c Centre, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		c, err = centreRule(ctx, tx, who, slug)
		return err
	})
	return c, err
}

func centreRule(ctx context.Context, tx *db.Tx, who authz.Actor, slug string) (c Centre, err error) {
	if c.Org, err = org.BySlug(ctx, tx, slug); err != nil {
		return c, err
	}
	if c.Org.Kind != org.StudyCentre {
		return c, fault.Missing(nil)
	}
	scopes, err := org.Scopes(ctx, tx, c.Org.ID)
	if err != nil {
		return c, err
	}
	if err := MayRule.Check(who, scopes); err != nil {
		return c, err
	}
	c.Rule, err = ruleOf(ctx, tx, "org:"+c.Org.ID)
	return c, err
}

// SetCentreRule says when the courses of a study centre give certificates,
// where the course says nothing else.
func (s *Service) SetCentreRule(ctx context.Context, who authz.Actor, slug string, r Rule) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		c, err := centreRule(ctx, tx, who, slug)
		if err != nil {
			return err
		}
		return s.setRule(ctx, tx, who, "org:"+c.Org.ID, r)
	})
}

// ByCode finds a certificate for whoever holds its code, however it was typed.
func (s *Service) ByCode(ctx context.Context, typed string) (c Certificate, err error) {
	code := CodeOf(typed)
	if len(code) != codeLength {
		return c, fault.Missing(nil)
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		c, err = byCode(ctx, tx, code)
		return err
	})
	if errors.Is(err, db.ErrNoRows) {
		return c, fault.Missing(nil)
	}
	return c, err
}

// Document is a certificate that is in force as a PDF, and the name of the file.
func (s *Service) Document(ctx context.Context, code string) (name string, file []byte, err error) {
	c, err := s.ByCode(ctx, code)
	if err != nil {
		return "", nil, err
	}
	if !c.Valid() {
		return "", nil, fault.Missing(nil)
	}
	file, err = document(c, s.BaseURL)
	if name = i18n.Slug(c.Title.In(c.Lang.Or(i18n.FI))); name == "" {
		name = "certificate"
	}
	return name + ".pdf", file, err
}

// Mine are somebody's own certificates, the newest first.
func (s *Service) Mine(ctx context.Context, who authz.Actor) (list []Certificate, err error) {
	if !who.SignedIn() {
		return nil, fault.New(fault.SignIn, i18n.Text{})
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		list, err = ofPerson(ctx, tx, who.Person, mostOwn)
		return err
	})
	return list, err
}

const mostOwn = 200

// OfPerson are somebody's certificates that are in force, the latest first,
// for features that show them for the person.
func OfPerson(ctx context.Context, tx *db.Tx, who string) ([]Certificate, error) {
	list, err := ofPerson(ctx, tx, who, mostOwn)
	return slices.DeleteFunc(list, func(c Certificate) bool { return !c.Valid() }), err
}
