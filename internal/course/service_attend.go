package course

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/registration"
)

// People is who comes, for those who run the course.
type People struct {
	Known
	Offering registration.Offering
	Seats    []registration.Seats
	All      []registration.Registration // by name, cancelled ones too
	Counts   []registration.NeedCount
	Needs    map[string]registration.Needs
	Present  map[string]map[string]bool // by session and registration; absent where not noted
	MayAdd   bool
	begun    bool // the first session has: who is on the list stays on it
}

// PeopleOf reads who comes.
func (s *Service) PeopleOf(ctx context.Context, who authz.Actor, id string) (p People, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		p, err = s.peopleOf(ctx, tx, who, id)
		return err
	})
	if err != nil {
		return p, fmt.Errorf("people of course %s: %w", id, err)
	}
	return p, nil
}

func (s *Service) peopleOf(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (p People, err error) {
	if p.Known, err = find(ctx, tx, who, id); err != nil {
		return p, err
	}
	if err := MayAttend.Check(who, p.Known); err != nil {
		return p, err
	}
	if p.Offering, err = s.Registration.Offering(ctx, tx, id); err != nil {
		if fault.Is(err, fault.NotFound) {
			err = fault.New(fault.Conflict, msgNotPublished)
		}
		return p, err
	}
	seats, err := s.Registration.Seats(ctx, tx, map[string]registration.Offering{id: p.Offering})
	if err != nil {
		return p, err
	}
	p.Seats = seats[id]
	if p.All, err = s.Registration.List(ctx, tx, id); err != nil {
		return p, err
	}
	if p.Counts, err = s.Registration.NeedCounts(ctx, tx, id); err != nil {
		return p, err
	}
	p.begun = !tx.Now.Before(p.Starts)
	if p.MayAdd = MayManage.Allows(who, p.Known); p.MayAdd {
		if p.Needs, err = s.Registration.Needs(ctx, tx, id); err != nil {
			return p, err
		}
	}
	noted, err := marks(ctx, tx, id)
	p.Present = map[string]map[string]bool{}
	for _, m := range noted {
		if p.Present[m.Session] == nil {
			p.Present[m.Session] = map[string]bool{}
		}
		p.Present[m.Session][m.Registration] = m.Present
	}
	return p, err
}

// Expected are those who hold a place, were there or were noted as absent.
func (p People) Expected() []registration.Registration {
	return slices.DeleteFunc(slices.Clone(p.All), func(r registration.Registration) bool { return !expected(r) })
}

func expected(r registration.Registration) bool {
	_, held := r.Secured()
	_, absent := r.In(registration.Absent)
	return held || absent
}

// RemovePerson takes somebody off the list who has asked for it: they are told,
// and the place goes to the first who queues.
func (s *Service) RemovePerson(ctx context.Context, who authz.Actor, id, reg string) error {
	return s.onList(ctx, who, id, "remove from", func(tx *db.Tx, o registration.Offering) error {
		return s.Registration.CancelFor(ctx, tx, who, o, reg, "")
	})
}

// Promote gives a place to somebody in a queue that is handled by hand.
func (s *Service) Promote(ctx context.Context, who authz.Actor, id, reg string, m registration.Mode) error {
	return s.onList(ctx, who, id, "promote on", func(tx *db.Tx, o registration.Offering) error {
		return s.Registration.Promote(ctx, tx, who, o, reg, m)
	})
}

// onList changes the list of those who come, for who arranges the course, until it
// begins.
func (s *Service) onList(ctx context.Context, who authz.Actor, id, what string, f func(tx *db.Tx, o registration.Offering) error) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		k, err := find(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if err := MayManage.Check(who, k); err != nil {
			return err
		}
		if !k.Coming(tx.Now) || !tx.Now.Before(k.Starts) {
			return fault.New(fault.Conflict, msgHasBegun)
		}
		o, err := s.Registration.Offering(ctx, tx, id)
		if err != nil {
			return err
		}
		if err := f(tx, o); err != nil {
			return err
		}
		return touch(ctx, tx, k.Course)
	}, db.Alone(registration.Key(id)))
	if err != nil {
		return fmt.Errorf("%s the list of course %s: %w", what, id, err)
	}
	return nil
}

// Note says who was at a session: all who are named were, the others expected
// were not.
func (s *Service) Note(ctx context.Context, who authz.Actor, id, session string, present []string) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error { return s.NoteIn(ctx, tx, who, id, session, present) }, db.Alone(registration.Key(id)))
	if err != nil {
		return fmt.Errorf("attendance of course %s: %w", id, err)
	}
	return nil
}

// NoteIn is the part of Note that joins a transaction.
func (s *Service) NoteIn(ctx context.Context, tx *db.Tx, who authz.Actor, id, session string, present []string) error {
	k, err := find(ctx, tx, who, id)
	if err != nil {
		return err
	}
	if err := MayAttend.Check(who, k); err != nil {
		return err
	}
	o, err := s.Registration.Offering(ctx, tx, id)
	if err != nil {
		return err
	}
	one, err := k.noted(session, tx.Now)
	if err != nil {
		return err
	}
	all, err := s.Registration.List(ctx, tx, id)
	if err != nil {
		return err
	}
	for _, r := range all {
		if !expected(r) {
			continue
		}
		if err := s.note(ctx, tx, who, k.Course, o, r, mark{Session: one.ID, Registration: r.ID, Present: slices.Contains(present, r.ID)}); err != nil {
			return err
		}
	}
	if err := touch(ctx, tx, k.Course); err != nil {
		return err
	}
	return audit.Record(ctx, tx, who, "course.attend", ref(id), map[string]any{"session": session, "present": len(present)})
}

// Find reads a course for somebody who may see it.
func (s *Service) Find(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (Course, error) {
	k, err := find(ctx, tx, who, id)
	return k.Course, err
}

// noted finds a session whose attendance may be noted: from its day on, until
// the report is with the study centre.
func (k Known) noted(session string, now time.Time) (Session, error) {
	i := slices.IndexFunc(k.Sessions, func(s Session) bool { return s.ID == session })
	if i < 0 {
		return Session{}, fault.Missing(nil)
	}
	switch state := k.On(now); {
	case now.Before(k.Sessions[i].Starts.Add(-early)):
		return k.Sessions[i], fault.New(fault.Conflict, msgAttendEarly)
	case !slices.Contains([]State{Published, Opened, Closed, Ongoing, Delivered, Completed}, state):
		return k.Sessions[i], fault.New(fault.Conflict, msgNotNow.Fill("state", state.Word()))
	}
	return k.Sessions[i], nil
}

// early is how long before a session people may be noted as there.
const early = time.Hour

// note stores one mark, and what follows for the place: who was at any session
// has been there.
func (s *Service) note(ctx context.Context, tx *db.Tx, who authz.Actor, c Course, o registration.Offering, r registration.Registration, m mark) error {
	if err := putMark(ctx, tx, c.ID, m); err != nil {
		return err
	}
	present, err := presence(ctx, tx, c.ID)
	if err != nil {
		return err
	}
	st := registration.Attended
	if !present[r.ID] {
		st = registration.Confirmed
	}
	return s.Registration.Mark(ctx, tx, who, o, r.ID, st)
}

// Running is the session that the code of a course is for now: the one that is
// on, or begins within the hour.
func (c Course) Running(now time.Time) (Session, bool) {
	for _, s := range c.Sessions {
		if !now.Before(s.Starts.Add(-early)) && now.Before(s.Ends) {
			return s, true
		}
	}
	return Session{}, false
}

// Door is what somebody sees who opens a course's code.
type Door struct {
	Course  Course
	Session Session
	Open    bool
	Mine    registration.Registration
	Has     bool // Mine holds a place
	There   bool // and has been noted already
}

// AtDoor reads what a code leads to.
func (s *Service) AtDoor(ctx context.Context, who authz.Actor, code string) (d Door, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if d, err = s.door(ctx, tx, code); err != nil || !who.SignedIn() {
			return err
		}
		if d.Mine, d.Has, err = s.Registration.Mine(ctx, tx, d.Course.ID, who.Person); err != nil || !d.Has {
			return err
		}
		d.Has = expected(d.Mine)
		noted, err := marks(ctx, tx, d.Course.ID)
		for _, m := range noted {
			d.There = d.There || m.Session == d.Session.ID && m.Registration == d.Mine.ID && m.Present
		}
		return err
	})
	if err != nil {
		return d, fmt.Errorf("code %s: %w", code, err)
	}
	return d, nil
}

func (s *Service) door(ctx context.Context, tx *db.Tx, code string) (d Door, err error) {
	c, err := byCode(ctx, tx, strings.ToLower(strings.TrimSpace(code)))
	if isNoRows(err) || err == nil && code == "" {
		return d, fault.Missing(err)
	} else if err != nil {
		return d, err
	}
	if c, err = full(ctx, tx, c.ID); err != nil {
		return d, err
	}
	d.Course = c
	d.Session, d.Open = c.Running(tx.Now)
	d.Open = d.Open && c.State == Published
	return d, nil
}

// Here notes that somebody is there: by who they are, or by the address they
// registered with. in is given where they are not on the list and register at
// the door.
func (s *Service) Here(ctx context.Context, who authz.Actor, code, email string, in *registration.Input) (name string, err error) {
	var id string
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		d, err := s.door(ctx, tx, code)
		id = d.Course.ID
		return err
	})
	if err != nil {
		return "", err
	}
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		d, err := s.door(ctx, tx, code)
		if err != nil {
			return err
		}
		if !d.Open {
			return fault.New(fault.Conflict, msgDoorShut)
		}
		o, err := s.Registration.Offering(ctx, tx, d.Course.ID)
		if err != nil {
			return err
		}
		r, err := s.whoIsIt(ctx, tx, who, d.Course, o, email, in)
		if err != nil {
			return err
		}
		name = r.Name
		if err := s.note(ctx, tx, who, d.Course, o, r, mark{Session: d.Session.ID, Registration: r.ID, Present: true, Own: true}); err != nil {
			return err
		}
		return touch(ctx, tx, d.Course)
	}, db.Alone(registration.Key(id)))
	if err != nil {
		return "", fmt.Errorf("at the door of %s: %w", id, err)
	}
	return name, nil
}

func (s *Service) whoIsIt(ctx context.Context, tx *db.Tx, who authz.Actor, c Course, o registration.Offering, email string, in *registration.Input) (registration.Registration, error) {
	if in != nil {
		in.ByOrganiser = true // registering may have closed; who stands at the door is let in
		if in.Person = who.Person; in.Mode == "" {
			in.Mode = o.Modes()[0]
		}
		res, err := s.Registration.Place(ctx, tx, who, o, *in)
		if err != nil {
			return res.Registration, err
		}
		if res.Refused != nil {
			return res.Registration, res.Refused
		}
		if !expected(res.Registration) {
			return res.Registration, fault.New(fault.Conflict, msgDoorFull)
		}
		return res.Registration, nil
	}
	all, err := s.Registration.List(ctx, tx, c.ID)
	if err != nil {
		return registration.Registration{}, err
	}
	email = strings.ToLower(strings.TrimSpace(email))
	for _, r := range all {
		if expected(r) && (email != "" && r.Email == email || email == "" && who.SignedIn() && r.Person == who.Person) {
			return r, nil
		}
	}
	return registration.Registration{}, fault.FieldErr("email", msgNotOnList)
}

// codeOf is a short code that people can type, made from a fresh id.
func codeOf(id string) string {
	const n = 6
	return id[len(id)-n:]
}
