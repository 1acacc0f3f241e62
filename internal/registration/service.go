package registration

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ident"
)

// About is what a kind tells of what it offers, for pages and mails.
type About struct {
	Title        i18n.Content
	Host         i18n.Content // who invites
	Path         string       // of its page, below the language
	Starts, Ends time.Time
	Where        i18n.Content // on site
	RemoteURL    string       // told only to who has a remote place
	ContactName  string
	ContactEmail string
	UID          string // of its calendar event
	Sequence     int
	Cancelled    bool
}

// Kind is what a kind of offering registers: words and facts for pages and
// mails, and what it does when a place has changed.
type Kind struct {
	Describe func(ctx context.Context, tx *db.Tx, ids []string) (map[string]About, error)
	// Changed runs in the transaction in which a place got a new state. It may
	// be nil.
	Changed func(ctx context.Context, tx *db.Tx, r Registration, p Place) error
}

// Service is registration for every kind of offering.
type Service struct {
	DB      *db.DB
	Log     *slog.Logger
	Secret  Secret          // of personal keys; the same on every node, for good
	BaseURL string          // what links in mails begin with
	Kinds   map[string]Kind // by Offering.Kind
	// ReplyAt is the address that takes replies to the letters of a key; nil:
	// nobody takes any. They go to the contact person then.
	ReplyAt func(key string) string
	// GuestDays is how long after the end a guest's name and address are kept;
	// 0: 90 days.
	GuestDays int
	// Inviter is the address that invites in calendar parts of what names no
	// contact.
	Inviter string
}

// Result is what became of a registration. Refused is set where nothing was
// registered although the transaction must stand, because a mail goes out.
type Result struct {
	Registration
	Key     string
	Refused error
}

// Offering reads an offering.
func (s *Service) Offering(ctx context.Context, tx *db.Tx, id string) (Offering, error) {
	o, err := offering(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return o, fault.Missing(err)
	}
	return o, err
}

// Offerings reads offerings by id.
func (s *Service) Offerings(ctx context.Context, tx *db.Tx, ids []string) (map[string]Offering, error) {
	return offerings(ctx, tx, ids)
}

// Seats counts the places of offerings by mode.
func (s *Service) Seats(ctx context.Context, tx *db.Tx, offs map[string]Offering) (map[string][]Seats, error) {
	if len(offs) == 0 {
		return map[string][]Seats{}, nil
	}
	return seats(ctx, tx, offs)
}

// Put stores an offering, new or changed. A mode never gets fewer places than
// are taken; more places go to those who queue.
func (s *Service) Put(ctx context.Context, tx *db.Tx, who authz.Actor, o Offering) error {
	if o.Queue == "" {
		o.Queue = Auto
	}
	if len(o.Capacity) == 0 {
		return fault.FieldErr("modes", msgNoMode)
	}
	before, err := offering(ctx, tx, o.ID)
	switch {
	case errors.Is(err, db.ErrNoRows):
		return putOffering(ctx, tx, o)
	case err != nil:
		return err
	}
	for m := range before.Capacity {
		if err := s.mayLimit(ctx, tx, o, m); err != nil {
			return err
		}
	}
	if err := putOffering(ctx, tx, o); err != nil {
		return err
	}
	if err := tx.Touch(ctx, topic(o)); err != nil {
		return err
	}
	return s.fill(ctx, tx, who, o)
}

// mayLimit refuses a limit below what is taken, and dropping a mode in use.
func (s *Service) mayLimit(ctx context.Context, tx *db.Tx, o Offering, m Mode) error {
	limit, kept := o.Capacity[m]
	if kept && limit == Unlimited {
		return nil
	}
	n, err := taken(ctx, tx, o.ID, m)
	if err != nil {
		return err
	}
	if !kept {
		l, err := lineOf(ctx, tx, o.ID, m)
		if err != nil {
			return err
		}
		if n > 0 || l.first > 0 {
			return &fault.Error{Kind: fault.Conflict, Code: "mode_in_use", Say: msgModeInUse, Fields: []fault.Field{{Name: "modes", Say: msgModeInUse}}}
		}
		return nil
	}
	if int(limit) < n {
		say := msgCapacityBelow.Fill("n", n)
		return &fault.Error{Kind: fault.Conflict, Code: "capacity_below_taken", Say: say, Fields: []fault.Field{{Name: string(m) + "_capacity", Say: say}}}
	}
	return nil
}

// Remove takes away an offering that nobody has registered for.
func (s *Service) Remove(ctx context.Context, tx *db.Tx, id string) error {
	return removeOffering(ctx, tx, id)
}

// Place registers somebody: confirmed while there is room and nobody queues,
// else queued. It runs under Key(o.ID).
func (s *Service) Place(ctx context.Context, tx *db.Tx, who authz.Actor, o Offering, in Input) (Result, error) {
	if o.Cancelled {
		return Result{}, o.Accepts(tx.Now)
	}
	if in.ByOrganiser {
		if !tx.Now.Before(o.Ends) {
			return Result{}, &fault.Error{Kind: fault.Conflict, Code: "closed", Say: msgClosed}
		}
	} else if err := o.Accepts(tx.Now); err != nil {
		return Result{}, err
	}
	in, err := in.clean(o)
	if err != nil {
		return Result{}, err
	}
	if res, err := s.already(ctx, tx, o, in); err != nil || res.Refused != nil {
		return res, err
	}
	if o.Queue == Offer {
		if err := s.expire(ctx, tx, o); err != nil {
			return Result{}, err
		}
	}
	r := Registration{
		ID: tx.NewID(), Offering: o.ID, Person: in.Person, Name: in.Name, Email: in.Email, Lang: in.Lang,
		Organisation: in.Organisation, Declared: in.Declared, Answers: in.Answers, Flags: in.Flags,
		Assistants: in.Assistants, Made: tx.Now, Needs: in.Needs,
	}
	key := s.Secret.KeyOf(r.ID)
	if err := insertRegistration(ctx, tx, r, ident.Hash(key)); err != nil {
		return Result{}, err
	}
	if !r.Needs.Empty() {
		if err := putNeeds(ctx, tx, r); err != nil {
			return Result{}, err
		}
	}
	p, err := s.take(ctx, tx, o, r, in.Mode, false)
	if err != nil {
		return Result{}, err
	}
	r.Places = []Place{p}
	if p.State == Queued && in.Meanwhile != "" {
		p, err := s.take(ctx, tx, o, r, in.Meanwhile, true)
		if err != nil {
			return Result{}, err
		}
		r.Places = append(r.Places, p)
		byPosition(r.Places)
	}
	if err := s.changed(ctx, tx, o, r); err != nil {
		return Result{}, err
	}
	if err := audit.Record(ctx, tx, who, "registration.place", ref(r.ID), nil); err != nil {
		return Result{}, err
	}
	if err := tellRegistered.Enqueue(ctx, tx, told{Registration: r.ID}); err != nil {
		return Result{}, err
	}
	return Result{Registration: r, Key: key}, tx.Touch(ctx, topic(o))
}

// linkAgain is how often the personal link is mailed again on request, so that
// nobody's mailbox can be filled from the form.
const linkAgain = time.Hour

// already answers a second registration of the same address or person.
func (s *Service) already(ctx context.Context, tx *db.Tx, o Offering, in Input) (Result, error) {
	if in.Person != "" {
		r, err := registeredBy(ctx, tx, o.ID, in.Person)
		if err == nil {
			refused := &fault.Error{Kind: fault.Conflict, Code: "already_registered", Say: msgAlreadyYou}
			return Result{Registration: r, Key: s.Secret.KeyOf(r.ID), Refused: refused}, nil
		}
		if !errors.Is(err, db.ErrNoRows) {
			return Result{}, err
		}
	}
	r, err := registeredAs(ctx, tx, o.ID, in.Email)
	if errors.Is(err, db.ErrNoRows) {
		return Result{}, nil
	} else if err != nil {
		return Result{}, err
	}
	if tx.Now.Sub(r.LinkSent) >= linkAgain {
		if err := markLinkSent(ctx, tx, r.ID); err != nil {
			return Result{}, err
		}
		if err := tellLink.Enqueue(ctx, tx, told{Registration: r.ID}); err != nil {
			return Result{}, err
		}
	}
	return Result{Refused: &fault.Error{
		Kind: fault.Conflict, Code: "already_registered", Say: msgAlready, Fields: []fault.Field{{Name: "email", Say: msgAlready}},
	}}, nil
}

// take gives the next number of a mode to a registration.
func (s *Service) take(ctx context.Context, tx *db.Tx, o Offering, r Registration, m Mode, meanwhile bool) (Place, error) {
	// A crowd that registers at once has its line read once: each that takes a
	// place knows how it stands then.
	key, tables := "registration.line "+o.ID+" "+string(m), []string{"registration_places"}
	l, err := db.Shared(tx, key, tables, func() (line, error) { return lineOf(ctx, tx, o.ID, m) })
	if err != nil {
		return Place{}, err
	}
	p := Place{
		ID: tx.NewID(), Registration: r.ID, Offering: o.ID, Mode: m, Number: l.last + 1, Meanwhile: meanwhile,
		State: decide(o.Capacity[m], l), At: tx.Now,
	}
	if err := insertPlace(ctx, tx, p); err != nil {
		return Place{}, err
	}
	l.last = p.Number
	if p.State == Queued && l.first == 0 {
		l.first = p.Number
	}
	db.Keep(tx, key, tables, l)
	if p.State == Queued {
		p.Position, err = rank(ctx, tx, o.ID, m, l.first, p.Number)
	}
	return p, err
}

// changed tells the kind of every place of a registration.
func (s *Service) changed(ctx context.Context, tx *db.Tx, o Offering, r Registration, places ...Place) error {
	f := s.Kinds[o.Kind].Changed
	if f == nil {
		return nil
	}
	if len(places) == 0 {
		places = r.Places
	}
	for _, p := range places {
		if err := f(ctx, tx, r, p); err != nil {
			return err
		}
	}
	return nil
}

// Describe tells about one offering.
func (s *Service) Describe(ctx context.Context, tx *db.Tx, o Offering) (About, error) {
	k, ok := s.Kinds[o.Kind]
	if !ok {
		return About{}, fmt.Errorf("registration: no kind %q is registered", o.Kind)
	}
	by, err := k.Describe(ctx, tx, []string{o.ID})
	if err != nil {
		return About{}, err
	}
	a, ok := by[o.ID]
	if !ok {
		return About{}, fault.Missing(fmt.Errorf("%s %s is not described", o.Kind, o.ID))
	}
	return a, nil
}

// List gives all registrations of an offering by name, cancelled ones too.
func (s *Service) List(ctx context.Context, tx *db.Tx, off string) ([]Registration, error) {
	return all(ctx, tx, off)
}

// One reads a registration of an offering with its places.
func (s *Service) One(ctx context.Context, tx *db.Tx, off, id string) (Registration, error) {
	r, err := byID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) || err == nil && off != "" && r.Offering != off {
		return r, fault.Missing(err)
	}
	return r, err
}

// Needs gives the needs of open registrations, by registration; only who has
// to prepare for them may be shown the names.
func (s *Service) Needs(ctx context.Context, tx *db.Tx, off string) (map[string]Needs, error) {
	return needs(ctx, tx, off)
}

// NeedCounts counts needs without names, those already deleted too.
func (s *Service) NeedCounts(ctx context.Context, tx *db.Tx, off string) ([]NeedCount, error) {
	kept, err := keptNeedCounts(ctx, tx, off)
	if err != nil {
		return nil, err
	}
	now, err := needs(ctx, tx, off)
	if err != nil {
		return nil, err
	}
	return countNeeds(now, kept), nil
}

// OfPerson lists a person's registrations for what ends after the time.
func (s *Service) OfPerson(ctx context.Context, tx *db.Tx, person string, after time.Time) ([]Registration, error) {
	return ofPerson(ctx, tx, person, after)
}

// Mine gives the open registration of a person for an offering.
func (s *Service) Mine(ctx context.Context, tx *db.Tx, off, person string) (Registration, bool, error) {
	if person == "" {
		return Registration{}, false, nil
	}
	r, err := registeredBy(ctx, tx, off, person)
	if errors.Is(err, db.ErrNoRows) {
		return r, false, nil
	} else if err != nil {
		return r, false, err
	}
	regs, err := withPlaces(ctx, tx, []Registration{r})
	if err != nil {
		return r, false, err
	}
	return regs[0], true, nil
}

// Link is the path of the page by which a registration is managed.
func (s *Service) Link(registration string) string { return "/r/" + s.Secret.KeyOf(registration) }

// JoinGuest gives a person the registrations made with an address that they
// have verified.
func (s *Service) JoinGuest(ctx context.Context, tx *db.Tx, person, email string) error {
	_, err := joinGuest(ctx, tx, person, strings.ToLower(email))
	return err
}

func ref(id string) string { return "registration:" + id }

// topic is what cached pages that show an offering's places depend on.
func topic(o Offering) string { return o.Kind + ":" + o.ID }
