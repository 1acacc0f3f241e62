package group

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"parvi/internal/network"
	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/space"
)

// Service keeps groups.
type Service struct {
	DB      *db.DB
	BaseURL string
}

const perPage = 50

// Line is a group in a list.
type Line struct {
	Group
	Members int
	Level   space.Level // of the reader
}

// List is a page of the groups of a network that somebody sees.
type List struct {
	Of       network.Network
	Lines    []Line
	Total    int
	Page     int
	MayFound bool
	Today    civil.Date
}

// List is a page of the groups of a network.
func (s *Service) List(ctx context.Context, who authz.Actor, slug string, page int) (List, error) {
	l := List{Page: max(page, 1)}
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if l.Of, err = network.Find(ctx, tx, who, slug); err != nil {
			return err
		}
		if err := MayList.Check(who, l.Of); err != nil {
			return err
		}
		l.Today = tx.Today()
		l.MayFound = !l.Of.Over(l.Today)
		handles := network.MayHandle.Allows(who, l.Of)
		if l.Total, err = countSeen(ctx, tx, l.Of.ID, who.Person, handles); err != nil {
			return err
		}
		list, err := seen(ctx, tx, l.Of.ID, who.Person, handles, perPage, (l.Page-1)*perPage)
		if err != nil {
			return err
		}
		var refs []space.Ref
		for _, g := range list {
			refs = append(refs, g.Space())
		}
		n, err := space.Memberships(ctx, tx, refs, tx.Now)
		if err != nil {
			return err
		}
		for _, g := range list {
			x := Line{Group: g, Members: n[g.Space()]}
			if who.Belongs(string(g.Space())) {
				x.Level = space.AsMember
			}
			l.Lines = append(l.Lines, x)
		}
		return nil
	})
	if err != nil {
		return l, fmt.Errorf("groups of %s: %w", slug, err)
	}
	return l, nil
}

// View is a group with what its page shows.
type View struct {
	On
	Members []space.Listed
	Next    space.Cursor // of the members after these
	Count   int
	Waiting []space.Listed // requests and invitations, for those who keep it
	Others  []space.Listed // members of the network who may be invited
	Names   map[string]string
	MayKeep bool
	MayJoin bool
	Carry   network.Network // what the group's network was merged into, where it may go on
	Today   civil.Date
}

// on is a group as somebody stands before it.
func on(ctx context.Context, tx *db.Tx, who authz.Actor, slug string) (On, error) {
	g, err := BySlug(ctx, tx, slug)
	if err != nil {
		return On{}, err
	}
	o := On{Group: g}
	if who.SignedIn() {
		if o.Own, err = space.OwnIn(ctx, tx, g.Space(), who.Person); err != nil {
			return o, err
		}
	}
	return o, MaySee.Check(who, o)
}

// See is a group's page.
func (s *Service) See(ctx context.Context, who authz.Actor, slug string, after space.Cursor) (View, error) {
	var v View
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if v.On, err = on(ctx, tx, who, slug); err != nil {
			return err
		}
		v.Today = tx.Today()
		v.MayKeep = MayKeep.Allows(who, v.On)
		v.MayJoin = MayJoin.Allows(who, v.On) && !v.Over(v.Today)
		if v.Members, err = space.List(ctx, tx, v.Space(), []space.Level{space.AsMember}, after, perPage+1); err != nil {
			return err
		}
		if len(v.Members) > perPage {
			v.Members = v.Members[:perPage]
			v.Next = v.Members[perPage-1].After()
		}
		n, err := space.Memberships(ctx, tx, []space.Ref{v.Space()}, tx.Now)
		if err != nil {
			return err
		}
		v.Count = n[v.Space()]
		if !v.MayKeep {
			return nil
		}
		if v.Of.Phase == network.Merged && v.EndedOn.IsZero() {
			into, err := network.ByID(ctx, tx, v.Of.MergedInto)
			if err != nil {
				return err
			}
			if !into.Over(v.Today) && (who.Belongs(string(into.Space())) || network.MayHandle.Allows(who, into)) {
				v.Carry = into
			}
		}
		return s.keeping(ctx, tx, &v)
	})
	if err != nil {
		return v, fmt.Errorf("group %s: %w", slug, err)
	}
	return v, nil
}

// mostOthers is how many of a network's members a list to invite from holds;
// in larger networks people are found by their addresses.
const mostOthers = 500

// keeping adds what those see who keep the group.
func (s *Service) keeping(ctx context.Context, tx *db.Tx, v *View) error {
	waiting, err := space.Waiting(ctx, tx, []space.Ref{v.Space()})
	if err != nil {
		return err
	}
	busy := map[string]bool{}
	var people []string
	for _, m := range waiting {
		people = append(people, m.Person)
		busy[m.Person] = true
	}
	people = append(people, v.Leads...)
	found, err := person.ByIDs(ctx, tx, people)
	if err != nil {
		return err
	}
	v.Names = map[string]string{}
	for id, p := range found {
		v.Names[id] = p.Name
	}
	for _, m := range waiting {
		v.Waiting = append(v.Waiting, space.Listed{Member: m, Name: v.Names[m.Person]})
	}
	in, err := space.Current(ctx, tx, []space.Ref{v.Space()}, space.AsMember)
	if err != nil {
		return err
	}
	for _, m := range in {
		busy[m.Person] = true
	}
	all, err := space.List(ctx, tx, v.Of.Space(), []space.Level{space.AsMember, space.AsRepresentative}, space.Cursor{}, mostOthers)
	if err != nil {
		return err
	}
	for _, m := range all {
		if m.Person != "" && !busy[m.Person] {
			busy[m.Person] = true
			v.Others = append(v.Others, m)
		}
	}
	return nil
}

// New is a group to be founded. By and Members are believed of the system only.
type New struct {
	Text
	By      string
	Members []string
}

// Found makes a group in a network; who founds it leads it.
func (s *Service) Found(ctx context.Context, who authz.Actor, slug string, t Text) (Group, error) {
	var g Group
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		n, err := network.Find(ctx, tx, who, slug)
		if err != nil {
			return err
		}
		if err := MayList.Check(who, n); err != nil {
			return err
		}
		g, err = Create(ctx, tx, who, n, New{Text: t})
		return err
	})
	if err != nil {
		return g, fmt.Errorf("found group in %s: %w", slug, err)
	}
	return g, nil
}

// Create makes a group within a transaction of who may.
func Create(ctx context.Context, tx *db.Tx, who authz.Actor, n network.Network, in New) (Group, error) {
	if n.Over(tx.Today()) {
		return Group{}, fault.New(fault.Conflict, msgNetworkOver)
	}
	if err := in.check(); err != nil {
		return Group{}, err
	}
	g := Group{ID: tx.NewID(), Of: n, Name: in.Name, Purpose: in.Purpose, Policy: in.Policy, Closed: in.Closed, CreatedBy: who.Person, Created: tx.Now, Version: 1}
	if who.IsSystem() {
		g.CreatedBy = in.By
	}
	want := slug(n, in.Name)
	g.Slug = want
	for i := 2; ; i++ {
		taken, err := slugTaken(ctx, tx, g.Slug)
		if err != nil {
			return g, err
		}
		if !taken {
			break
		}
		g.Slug = want + "-" + strconv.Itoa(i)
	}
	if err := insert(ctx, tx, g); err != nil {
		return g, err
	}
	if err := space.LayWithin(ctx, tx, g.Space(), n.Space()); err != nil {
		return g, err
	}
	people := in.Members
	if g.CreatedBy != "" {
		member, err := belongs(ctx, tx, n.Space(), g.CreatedBy)
		if err != nil {
			return g, err
		}
		if member {
			g.Leads = []string{g.CreatedBy}
			people = append([]string{g.CreatedBy}, people...)
			if err := insertLead(ctx, tx, g.ID, g.CreatedBy); err != nil {
				return g, err
			}
		}
	}
	for _, id := range people {
		if _, err := space.Join(ctx, tx, who, space.New{Space: g.Space(), Person: id, Level: space.AsMember, State: space.Joined}); err != nil {
			return g, err
		}
	}
	return g, touched(ctx, tx, who, g, "group.found", nil)
}

// belongs tells whether somebody is in a space as more than a follower.
func belongs(ctx context.Context, tx *db.Tx, in space.Ref, person string) (bool, error) {
	own, err := space.OwnIn(ctx, tx, in, person)
	return own.Current.State == space.Joined && own.Level() != space.AsFollower, err
}

// touched notes what was done and renews what shows it.
func touched(ctx context.Context, tx *db.Tx, who authz.Actor, g Group, what string, more map[string]string) error {
	if err := tx.Touch(ctx, g.Place(tx.Today()).Topic()); err != nil {
		return err
	}
	return audit.Record(ctx, tx, who, what, string(g.Space()), more)
}

// change does something to a group that somebody keeps.
func (s *Service) change(ctx context.Context, who authz.Actor, slug, what string, do func(tx *db.Tx, o *On) (map[string]string, error)) (Group, error) {
	var o On
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var err error
		if o, err = on(ctx, tx, who, slug); err != nil {
			return err
		}
		if err := MayKeep.Check(who, o); err != nil {
			return err
		}
		more, err := do(tx, &o)
		if err != nil {
			return err
		}
		return touched(ctx, tx, who, o.Group, what, more)
	}, db.Alone("group "+slug))
	if err != nil {
		return o.Group, fmt.Errorf("%s %s: %w", what, slug, err)
	}
	return o.Group, nil
}

// Save changes what a group is called, what it is for and how one comes in.
func (s *Service) Save(ctx context.Context, who authz.Actor, slug string, t Text) (Group, error) {
	return s.change(ctx, who, slug, "group.edit", func(tx *db.Tx, o *On) (map[string]string, error) {
		if err := t.check(); err != nil {
			return nil, err
		}
		o.Name, o.Purpose, o.Policy, o.Closed = t.Name, t.Purpose, t.Policy, t.Closed
		if t.Version > 0 {
			o.Version = t.Version
		}
		return nil, save(ctx, tx, o)
	})
}

func save(ctx context.Context, tx *db.Tx, o *On) error {
	ok, err := update(ctx, tx, o.Group)
	if err == nil && !ok {
		err = fault.New(fault.Conflict, msgStale)
	}
	o.Version++
	return err
}

// End ends a group today, or lets it go on.
func (s *Service) End(ctx context.Context, who authz.Actor, slug string, yes bool) (Group, error) {
	return s.change(ctx, who, slug, "group.end", func(tx *db.Tx, o *On) (map[string]string, error) {
		o.EndedOn = civil.Date{}
		if yes {
			o.EndedOn = tx.Today()
		} else if o.Of.Over(tx.Today()) {
			return nil, fault.New(fault.Conflict, msgNetworkOver)
		}
		return map[string]string{"yes": strconv.FormatBool(yes)}, save(ctx, tx, o)
	})
}

// Lead names somebody of the group to lead it, or takes it off them. The last
// one stays until there is another.
func (s *Service) Lead(ctx context.Context, who authz.Actor, slug, person string, yes bool) (Group, error) {
	return s.change(ctx, who, slug, "group.lead", func(tx *db.Tx, o *On) (map[string]string, error) {
		more := map[string]string{"person": person, "yes": strconv.FormatBool(yes)}
		if !yes {
			if len(o.Leads) == 1 && o.LedBy(person) {
				return nil, fault.New(fault.Conflict, msgLastLead)
			}
			return more, deleteLead(ctx, tx, o.ID, person)
		}
		in, err := belongs(ctx, tx, o.Space(), person)
		if err != nil {
			return nil, err
		}
		if !in {
			return nil, fault.New(fault.Conflict, msgNotInGroup)
		}
		return more, insertLead(ctx, tx, o.ID, person)
	})
}

// Carry lets a group go on in the network that its own was merged into. Who of
// it is a member there comes along; the others have left it.
func (s *Service) Carry(ctx context.Context, who authz.Actor, slug string) (Group, error) {
	return s.change(ctx, who, slug, "group.carry", func(tx *db.Tx, o *On) (map[string]string, error) {
		if o.Of.Phase != network.Merged {
			return nil, fault.New(fault.Conflict, msgNotMerged)
		}
		into, err := network.ByID(ctx, tx, o.Of.MergedInto)
		if err != nil {
			return nil, err
		}
		if into.Over(tx.Today()) {
			return nil, fault.New(fault.Conflict, msgNetworkOver)
		}
		if err := MayList.Check(who, into); err != nil {
			return nil, err
		}
		members, err := space.Current(ctx, tx, []space.Ref{o.Space()}, space.AsMember)
		if err != nil {
			return nil, err
		}
		for _, m := range members {
			in, err := belongs(ctx, tx, into.Space(), m.Person)
			if err != nil {
				return nil, err
			}
			if in {
				continue
			}
			if err := space.Leave(ctx, tx, who, o.Space(), m.Person, ""); err != nil {
				return nil, err
			}
			if err := deleteLead(ctx, tx, o.ID, m.Person); err != nil {
				return nil, err
			}
		}
		o.Of = into
		if err := space.LayWithin(ctx, tx, o.Space(), into.Space()); err != nil {
			return nil, err
		}
		return map[string]string{"into": into.ID}, save(ctx, tx, o)
	})
}

// Join lets somebody in at once or takes their request, as the group says; who
// is invited comes in. Repeating it is harmless.
func (s *Service) Join(ctx context.Context, who authz.Actor, slug string) (space.State, error) {
	var state space.State
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		o, err := on(ctx, tx, who, slug)
		if err != nil {
			return err
		}
		if err := MayJoin.Check(who, o); err != nil {
			return err
		}
		if o.Over(tx.Today()) {
			return fault.New(fault.Conflict, msgOver)
		}
		if o.Own.Current.State == space.Joined {
			state = space.Joined
			return nil
		}
		state = space.Joined
		if o.Own.Waiting.State != space.Invited && !mayKeep(who, o.Group) {
			if o.Policy == space.ByInvitation {
				return fault.New(fault.Conflict, msgByInvitation)
			}
			if state, err = (space.Admission{Policy: o.Policy, Level: space.AsMember}).State(); err != nil {
				return err
			}
		}
		asked := o.Own.Waiting.State == space.Requested
		if _, err := space.Join(ctx, tx, who, space.New{Space: o.Space(), Person: who.Person, Level: space.AsMember, State: state, EnteredBy: who.Person}); err != nil {
			return err
		}
		if state == space.Requested && !asked {
			if err := tell(ctx, tx, o.Group, "asked", who.Person, o.Leads...); err != nil {
				return err
			}
		}
		return touched(ctx, tx, who, o.Group, "group.join", map[string]string{"state": string(state)})
	}, db.Alone("group "+slug))
	if err != nil {
		return state, fmt.Errorf("join group %s: %w", slug, err)
	}
	return state, nil
}

// Leave ends what somebody has in a group, a request or an invitation too. Who
// leads it alone names another first.
func (s *Service) Leave(ctx context.Context, who authz.Actor, slug string) (Group, error) {
	var o On
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var err error
		if o, err = on(ctx, tx, who, slug); err != nil {
			return err
		}
		if !who.SignedIn() {
			return fault.New(fault.SignIn, msgOver)
		}
		if o.Own.Current.ID == "" && o.Own.Waiting.ID == "" {
			return fault.New(fault.Conflict, msgNotIn)
		}
		if len(o.Leads) == 1 && o.LedBy(who.Person) && !o.Over(tx.Today()) {
			return fault.New(fault.Conflict, msgLastLead)
		}
		if err := deleteLead(ctx, tx, o.ID, who.Person); err != nil {
			return err
		}
		if err := space.Leave(ctx, tx, who, o.Space(), who.Person, ""); err != nil {
			return err
		}
		return touched(ctx, tx, who, o.Group, "group.leave", nil)
	}, db.Alone("group "+slug))
	if err != nil {
		return o.Group, fmt.Errorf("leave group %s: %w", slug, err)
	}
	return o.Group, nil
}

// Invite asks members of the network into a group.
func (s *Service) Invite(ctx context.Context, who authz.Actor, slug, person string) (Group, error) {
	return s.change(ctx, who, slug, "group.invite", func(tx *db.Tx, o *On) (map[string]string, error) {
		if o.Over(tx.Today()) {
			return nil, fault.New(fault.Conflict, msgOver)
		}
		in, err := belongs(ctx, tx, o.Of.Space(), person)
		if err != nil {
			return nil, err
		}
		if !in {
			return nil, fault.FieldErr("person", msgNotInNetwork)
		}
		own, err := space.OwnIn(ctx, tx, o.Space(), person)
		if err != nil || own.Current.State == space.Joined || own.Waiting.State == space.Invited {
			return nil, err // they are in, or asked already
		}
		state, what := space.Invited, "invited"
		if own.Waiting.State == space.Requested {
			state, what = space.Joined, "accepted"
		}
		if _, err := space.Join(ctx, tx, who, space.New{Space: o.Space(), Person: person, Level: space.AsMember, State: state, EnteredBy: who.Person}); err != nil {
			return nil, err
		}
		return map[string]string{"person": person}, tell(ctx, tx, o.Group, what, person, person)
	})
}

// Answer lets in somebody who asked, or does not.
func (s *Service) Answer(ctx context.Context, who authz.Actor, slug, row string, yes bool) (Group, error) {
	return s.change(ctx, who, slug, "group.answer", func(tx *db.Tx, o *On) (map[string]string, error) {
		m, err := space.ByID(ctx, tx, row)
		if err != nil {
			return nil, err
		}
		if m.Space != o.Space() {
			return nil, fault.Missing(fmt.Errorf("row %s is of %s", row, m.Space))
		}
		if !m.State.Waiting() {
			return nil, nil // answered already
		}
		what := "declined"
		if yes {
			what = "accepted"
			_, err = space.Accept(ctx, tx, who, m, "")
		} else {
			_, err = space.Decline(ctx, tx, who, m, "")
		}
		if err != nil {
			return nil, err
		}
		if m.State == space.Invited {
			return nil, nil // an invitation taken back is not news
		}
		return map[string]string{"person": m.Person, "answer": what}, tell(ctx, tx, o.Group, what, m.Person, m.Person)
	})
}

// Remove takes a member out of a group.
func (s *Service) Remove(ctx context.Context, who authz.Actor, slug, row string) (Group, error) {
	return s.change(ctx, who, slug, "group.remove", func(tx *db.Tx, o *On) (map[string]string, error) {
		m, err := space.ByID(ctx, tx, row)
		if err != nil {
			return nil, err
		}
		if m.Space != o.Space() {
			return nil, fault.Missing(fmt.Errorf("row %s is of %s", row, m.Space))
		}
		if len(o.Leads) == 1 && o.LedBy(m.Person) {
			return nil, fault.New(fault.Conflict, msgLastLead)
		}
		if err := deleteLead(ctx, tx, o.ID, m.Person); err != nil {
			return nil, err
		}
		return map[string]string{"person": m.Person}, space.Remove(ctx, tx, who, m, "")
	})
}

// Waiting is what waits for somebody: invitations to answer, and requests in
// the groups they lead.
type Waiting struct {
	Group    Group
	Requests int // 0 where the person is invited
}

// WaitingFor is what waits for somebody in groups.
func (s *Service) WaitingFor(ctx context.Context, who authz.Actor) ([]Waiting, error) {
	var out []Waiting
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		own, err := space.OfPerson(ctx, tx, who.Person)
		if err != nil {
			return err
		}
		var ids []string
		for _, m := range own {
			if m.Space.Kind() == "group" && m.State == space.Invited {
				ids = append(ids, m.Space.ID())
			}
		}
		invited, err := ByIDs(ctx, tx, ids)
		if err != nil {
			return err
		}
		led, err := LedBy(ctx, tx, who.Person)
		if err != nil {
			return err
		}
		var refs []space.Ref
		for _, g := range led {
			refs = append(refs, g.Space())
		}
		rows, err := space.Waiting(ctx, tx, refs)
		if err != nil {
			return err
		}
		asked := map[space.Ref]int{}
		for _, m := range rows {
			if m.State == space.Requested {
				asked[m.Space]++
			}
		}
		for _, g := range invited {
			out = append(out, Waiting{Group: g})
		}
		for _, g := range led {
			if asked[g.Space()] > 0 {
				out = append(out, Waiting{g, asked[g.Space()]})
			}
		}
		return nil
	})
	out = slices.DeleteFunc(out, func(w Waiting) bool { return w.Group.Over(civil.DateOf(s.DB.Now())) })
	if err != nil {
		return nil, fmt.Errorf("what waits in groups: %w", err)
	}
	return out, nil
}
