package course

import (
	"context"
	"slices"

	"github.com/a-h/templ"

	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/registration"
)

// Part is what another feature shows on the page of a course; nil: nothing.
type Part func(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, v Shown) (templ.Component, error)

// parts are what the other features show of a course.
func (s *Service) parts(ctx context.Context, who authz.Actor, p ui.Page, v Shown) (list []templ.Component, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		list = nil
		for _, part := range s.OnCourse {
			c, err := part(ctx, tx, who, p, v)
			if err != nil {
				return err
			}
			if c != nil {
				list = append(list, c)
			}
		}
		return nil
	})
	return list, err
}

// KnownByIDs are courses with what permissions look at, for features that work
// on courses. Sessions and costs are read too.
func KnownByIDs(ctx context.Context, tx *db.Tx, ids []string) (map[string]Known, error) {
	found, err := byIDs(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	list := make([]Course, 0, len(found))
	for _, id := range ids {
		if c, ok := found[id]; ok {
			list = append(list, c)
		}
	}
	if list, err = withParts(ctx, tx, list); err != nil {
		return nil, err
	}
	scopes := map[string][]string{"": nil}
	out := make(map[string]Known, len(list))
	for _, c := range list {
		for _, id := range []string{c.Org, c.Centre} {
			if _, ok := scopes[id]; !ok {
				if scopes[id], err = org.Scopes(ctx, tx, id); err != nil {
					return nil, err
				}
			}
		}
		out[c.ID] = Known{Course: c, OrgScopes: scopes[c.Org], CentreScopes: scopes[c.Centre]}
	}
	return out, nil
}

// KnownByID is one of them; fault.NotFound where there is none.
func KnownByID(ctx context.Context, tx *db.Tx, id string) (Known, error) {
	found, err := KnownByIDs(ctx, tx, []string{id})
	if err != nil {
		return Known{}, err
	}
	k, ok := found[id]
	if !ok {
		return k, fault.Missing(nil)
	}
	return k, nil
}

// ArrangedBy are the ids of the organisations somebody arranges courses for,
// with all that are under them.
func (s *Service) ArrangedBy(ctx context.Context, tx *db.Tx, who authz.Actor) ([]string, error) {
	return s.arranging(ctx, tx, who)
}

// CentresOf are the study centres at whose desk somebody works.
func CentresOf(who authz.Actor) []string { return centresOf(who) }

// Comer is somebody who came, or who is expected where nobody was noted.
type Comer struct {
	registration.Registration
	Present int // sessions of the timetable they were at
	Minutes int // of teaching at those, without breaks
}

// Comers are who was at a course: those who were noted at some session. Where
// nobody was noted at all they are those who hold a place, with noted false.
func (s *Service) Comers(ctx context.Context, tx *db.Tx, c Course) (list []Comer, noted bool, err error) {
	all, err := s.Registration.List(ctx, tx, c.ID)
	if err != nil {
		return nil, false, err
	}
	seen, err := marks(ctx, tx, c.ID)
	if err != nil {
		return nil, false, err
	}
	minutes := map[string]int{}
	for _, one := range c.Sessions {
		minutes[one.ID] = int(one.Ends.Sub(one.Starts).Minutes()) - one.Breaks - one.Other
	}
	at := map[string]*Comer{}
	for _, m := range seen {
		if !m.Present {
			continue
		}
		noted = true
		if at[m.Registration] == nil {
			at[m.Registration] = &Comer{}
		}
		at[m.Registration].Present++
		at[m.Registration].Minutes += minutes[m.Session]
	}
	for _, r := range all {
		switch came := at[r.ID]; {
		case came != nil:
			came.Registration = r
			list = append(list, *came)
		case !noted && expected(r):
			list = append(list, Comer{Registration: r})
		}
	}
	return list, noted, nil
}

// Minutes are those of teaching in the whole timetable, without breaks and with
// groups that work at the same time counted once.
func (c Course) Minutes() int { return int(c.Hours) * 45 / 100 }

// Held tells whether the course has been held: its last session is over, and
// it was not cancelled before.
func (c Course) Held(state State) bool {
	return slices.Contains([]State{Delivered, Reported, Completed, Checked, Granted, Denied, InPayment, Paid}, state) ||
		state == Archived && c.Shown()
}

// ListTitle is what the list of courses is called, for links to it.
func ListTitle() i18n.Text { return listTitle }
