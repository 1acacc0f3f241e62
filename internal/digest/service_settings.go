package digest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
	"parvi/internal/space"
)

// Setting is how much mail somebody gets of one network or thread.
type Setting struct {
	ID    string // of the row of a space, or of the entry
	Place Place
	Title string // of a thread, in Lang
	Lang  i18n.Lang
	Path  string
	Level space.Level
	Mail  space.Mail
}

// Stopped is an address of the person to which nothing is sent.
type Stopped struct {
	person.Address
	mail.Suspension
}

// Chosen is all that somebody has chosen of their mail.
type Chosen struct {
	Spaces  []Setting
	Threads []Setting
	Default space.Mail
	Lang    i18n.Lang
	Stopped []Stopped
}

// Chosen is all that the actor has chosen.
func (s *Service) Chosen(ctx context.Context, who authz.Actor) (Chosen, error) {
	var c Chosen
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		if err := MayChoose.Check(who, who.Person); err != nil {
			return err
		}
		p, err := person.ByID(ctx, tx, who.Person)
		if err != nil {
			return err
		}
		c.Lang = p.Lang
		all, err := settingsOf(ctx, tx, []string{who.Person})
		if err != nil {
			return err
		}
		c.Default = cmp.Or(all[who.Person].Default, space.MailNow)
		if c.Spaces, err = s.spacesOf(ctx, tx, who); err != nil {
			return err
		}
		if c.Threads, err = s.threadsOf(ctx, tx, who); err != nil {
			return err
		}
		c.Stopped, err = stoppedOf(ctx, tx, who.Person)
		return err
	})
	if err != nil {
		return c, fmt.Errorf("mail chosen: %w", err)
	}
	return c, nil
}

func (s *Service) spacesOf(ctx context.Context, tx *db.Tx, who authz.Actor) ([]Setting, error) {
	rows, err := space.OfPerson(ctx, tx, who.Person)
	if err != nil {
		return nil, err
	}
	var refs []space.Ref
	for _, m := range rows {
		refs = append(refs, m.Space)
	}
	places, err := s.places(ctx, tx, refs)
	if err != nil {
		return nil, err
	}
	var out []Setting
	for _, m := range rows {
		if p, ok := places[m.Space]; ok && m.State == space.Joined && !p.Over {
			out = append(out, Setting{ID: m.ID, Place: p, Path: p.Path, Level: m.Level, Mail: m.Mail})
		}
	}
	slices.SortStableFunc(out, func(a, b Setting) int {
		return cmp.Compare(i18n.SortKey(a.Place.Name.In(who.Lang)), i18n.SortKey(b.Place.Name.In(who.Lang)))
	})
	return out, nil
}

func (s *Service) threadsOf(ctx context.Context, tx *db.Tx, who authz.Actor) ([]Setting, error) {
	follows, err := space.FollowsBy(ctx, tx, who.Person)
	if err != nil || len(follows) == 0 {
		return nil, err
	}
	ids := make([]string, len(follows))
	for i, f := range follows {
		ids[i] = f.Entry
	}
	entries, err := space.EntriesByIDs(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	var refs []space.Ref
	for _, e := range entries {
		refs = append(refs, e.Space)
	}
	places, err := s.places(ctx, tx, refs)
	if err != nil {
		return nil, err
	}
	facts, err := readersOf(ctx, tx, []string{who.Person}, tx.Now)
	if err != nil {
		return nil, err
	}
	var out []Setting
	for _, f := range follows {
		e := entries[f.Entry]
		p, ok := places[e.Space]
		x := Setting{ID: f.Entry, Place: p, Lang: i18n.Lang(e.Lang), Path: e.Path, Mail: f.Mail}
		// Of what they may not read any more, they see no title, but may still
		// end its mail.
		level := facts.level(who.Person, e.Space)
		lead := who.Holds("lead", e.Space.ID()) || who.Holds("contact", e.Space.ID())
		if ok && e.Hidden.IsZero() && (level != "" || lead || p.Open) && slices.Contains(space.Readable(level, lead), e.Visibility) {
			x.Title = e.Title
		}
		out = append(out, x)
	}
	return out, nil
}

func stoppedOf(ctx context.Context, tx *db.Tx, who string) ([]Stopped, error) {
	all, err := person.AddressesOf(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	emails := make([]string, len(all))
	for i, a := range all {
		emails[i] = a.Email
	}
	stopped, err := mail.Suspended(ctx, tx, emails)
	var out []Stopped
	for _, a := range all {
		if x, ok := stopped[a.Email]; ok && !a.Verified.IsZero() {
			out = append(out, Stopped{a, x})
		}
	}
	return out, err
}

// Choose writes what the actor has chosen; what is not theirs is left alone,
// and what is as it was does not change.
func (s *Service) Choose(ctx context.Context, who authz.Actor, c Chosen) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		if err := MayChoose.Check(who, who.Person); err != nil {
			return err
		}
		rows, err := space.OfPerson(ctx, tx, who.Person)
		if err != nil {
			return err
		}
		for _, x := range c.Spaces {
			i := slices.IndexFunc(rows, func(m space.Member) bool { return m.ID == x.ID && m.State == space.Joined })
			if i < 0 || rows[i].Mail == x.Mail {
				continue
			}
			if err := space.SetMailOf(ctx, tx, who, rows[i], x.Mail); err != nil {
				return err
			}
		}
		follows, err := space.FollowsBy(ctx, tx, who.Person)
		if err != nil {
			return err
		}
		for _, x := range c.Threads {
			i := slices.IndexFunc(follows, func(f space.Follow) bool { return f.Entry == x.ID })
			if i < 0 || follows[i].Mail == x.Mail {
				continue
			}
			if err := space.SetFollow(ctx, tx, who, who.Person, x.ID, x.Mail); err != nil {
				return err
			}
		}
		if err := setDefault(ctx, tx, who.Person, c.Default); err != nil {
			return err
		}
		return person.SetLanguage(ctx, tx, who.Person, c.Lang)
	})
	if err != nil {
		return fmt.Errorf("choose mail: %w", err)
	}
	return nil
}

// Off ends all mail of networks and threads to the actor. What concerns a
// registration of theirs still comes.
func (s *Service) Off(ctx context.Context, who authz.Actor) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		if err := MayChoose.Check(who, who.Person); err != nil {
			return err
		}
		return change(ctx, tx, who, func(space.Mail) bool { return true }, space.MailNone)
	})
	if err != nil {
		return fmt.Errorf("mail off: %w", err)
	}
	return nil
}

// change gives one setting to all that have such a one; threads that do so get
// none, since theirs is to be less than that of their space.
func change(ctx context.Context, tx *db.Tx, who authz.Actor, such func(space.Mail) bool, to space.Mail) error {
	rows, err := space.OfPerson(ctx, tx, who.Person)
	if err != nil {
		return err
	}
	for _, m := range rows {
		if m.State != space.Joined || m.Mail == to || !such(m.Mail) {
			continue
		}
		if err := space.SetMailOf(ctx, tx, who, m, to); err != nil {
			return err
		}
	}
	follows, err := space.FollowsBy(ctx, tx, who.Person)
	if err != nil {
		return err
	}
	for _, f := range follows {
		if f.Mail == space.MailNone || !such(f.Mail) {
			continue
		}
		if err := space.SetFollow(ctx, tx, who, who.Person, f.Entry, space.MailNone); err != nil {
			return err
		}
	}
	return nil
}

// Restore lets mail go to an address of the actor's again.
func (s *Service) Restore(ctx context.Context, who authz.Actor, address string) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		if err := MayChoose.Check(who, who.Person); err != nil {
			return err
		}
		stopped, err := stoppedOf(ctx, tx, who.Person)
		if err != nil {
			return err
		}
		i := slices.IndexFunc(stopped, func(x Stopped) bool { return x.ID == address })
		if i < 0 {
			return nil // it is in use again
		}
		if _, err := mail.Restore(ctx, tx, stopped[i].Email); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "digest.restore", "person:"+who.Person, map[string]string{"address": address})
	})
	if err != nil {
		return fmt.Errorf("restore address: %w", err)
	}
	return nil
}

// Default is the mail somebody wants of what they join from now on; "" is what
// is usual.
func (s *Service) Default(ctx context.Context, tx *db.Tx, person string) (space.Mail, error) {
	all, err := settingsOf(ctx, tx, []string{person})
	return all[person].Default, err
}

// Subscription is what the link of a digest stands for.
type Subscription struct {
	Person person.Person
	Active bool // some digests come
}

// subscription finds whom a key stands for, also when their record has been
// merged into another since.
func subscription(ctx context.Context, tx *db.Tx, key string) (Subscription, error) {
	var x Subscription
	found, err := settingsByKey(ctx, tx, key)
	if errors.Is(err, db.ErrNoRows) {
		return x, fault.Missing(err)
	} else if err != nil {
		return x, err
	}
	id, err := person.Canonical(ctx, tx, found.Person)
	if err != nil {
		return x, err
	}
	if x.Person, err = person.ByID(ctx, tx, id); err != nil {
		return x, err
	}
	facts, err := readersOf(ctx, tx, []string{id}, tx.Now)
	if err != nil {
		return x, err
	}
	x.Active = slices.ContainsFunc(facts.rows[id], func(r row) bool { return r.Mail.Digest() })
	for _, f := range facts.follows {
		x.Active = x.Active || f.Mail.Digest()
	}
	return x, nil
}

// Subscription tells what the link of a digest would end.
func (s *Service) Subscription(ctx context.Context, key string) (Subscription, error) {
	var x Subscription
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		x, err = subscription(ctx, tx, key)
		return err
	})
	if err != nil {
		return x, fmt.Errorf("digest subscription: %w", err)
	}
	return x, nil
}

// Unsubscribe ends the digests of whom the key stands for, and nothing else:
// of those networks invitations still come. Repeating it is harmless.
func (s *Service) Unsubscribe(ctx context.Context, key string) (Subscription, error) {
	var x Subscription
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var err error
		if x, err = subscription(ctx, tx, key); err != nil || !x.Active {
			return err
		}
		x.Active = false
		return change(ctx, tx, authz.Actor{Person: x.Person.ID}, space.Mail.Digest, space.MailInvitations)
	})
	if err != nil {
		return x, fmt.Errorf("end digests: %w", err)
	}
	return x, nil
}
