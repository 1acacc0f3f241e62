package network

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ident"
	"parvi/internal/space"
)

// Joining is what somebody says when they join, ask or follow.
type Joining struct {
	Level     space.Level
	Mail      space.Mail
	ActingFor string // the organisation; "" leaves it to the actor's own choice
	Declared  map[Attribute]string
	Note      string
}

// Joined is what came of it.
type Joined struct {
	Network Network
	Member  space.Member
	State   space.State
	Unmet   []Judged // conditions that are not met, or not known to be
	Already bool     // they were in, or had asked, before
}

// Join lets the actor in at once, or takes their request, by the network's
// policy and conditions. Repeating it is harmless.
func (s *Service) Join(ctx context.Context, who authz.Actor, slug string, in Joining) (Joined, error) {
	var out Joined
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		n, err := find(ctx, tx, who, slug)
		if err != nil {
			return err
		}
		if !who.SignedIn() {
			return fault.New(fault.SignIn, i18n.Text{})
		}
		out, err = join(ctx, tx, who, n, in)
		return err
	}, db.Alone("member "+slug+" "+who.Person))
	if err != nil {
		return out, fmt.Errorf("join %s: %w", slug, err)
	}
	return out, nil
}

func (in *Joining) check() error {
	var faults fault.Fields
	if in.Level == "" {
		in.Level = space.AsMember
	}
	if in.Level != space.AsMember && in.Level != space.AsFollower {
		faults.Add("level", msgLevelUnknown)
	}
	if in.Mail != "" && !in.Mail.Known() {
		faults.Add("mail", msgMailUnknown)
	}
	for a := range in.Declared {
		if !slices.Contains(Attributes[:], a) {
			faults.Add("declared", msgAttributeUnknown)
		}
	}
	return faults.Err()
}

func join(ctx context.Context, tx *db.Tx, who authz.Actor, n Network, in Joining) (Joined, error) {
	out := Joined{Network: n}
	if err := in.check(); err != nil {
		return out, err
	}
	own, err := space.OwnIn(ctx, tx, n.Space(), who.Person)
	if err != nil {
		return out, err
	}
	if !n.Joinable(tx.Today()) {
		return out, &fault.Error{Kind: fault.Conflict, Code: "over", Say: msgOver}
	}
	if in.ActingFor == "" {
		in.ActingFor = who.ActingFor
	}
	declared := declarations(in.Declared, tx.Today())
	if in.Level == space.AsMember {
		judged, orgID, err := judge(ctx, tx, n.ID, who.Person, in.ActingFor, declared)
		if err != nil {
			return out, err
		}
		in.ActingFor = orgID
		out.Unmet = NotMet(judged)
		if own.IsMember() {
			out.Unmet = nil
		} else if Refused(judged) {
			return out, &fault.Error{Kind: fault.Conflict, Code: "condition", Say: msgConditionHard}
		}
		in.Level = space.AsMember
		out.State, err = admission(n, own, in.Level, ToAsk(judged))
		if err != nil {
			return out, err
		}
	} else if out.State, err = admission(n, own, in.Level, false); err != nil {
		return out, err
	}
	out.Already = own.Current.Level == in.Level || own.Waiting.State == out.State && own.Waiting.Level == in.Level
	m, err := space.Join(ctx, tx, who, space.New{
		Space: n.Space(), Person: who.Person, Org: in.ActingFor, Level: in.Level, State: out.State, Mail: in.Mail,
		Declared: declared, Unmet: idsOf(out.Unmet), Note: in.Note, EnteredBy: who.Person,
	})
	if err != nil {
		return out, err
	}
	out.Member = m
	if out.State == space.Requested && !out.Already {
		if err := tellRequest(ctx, tx, n, m); err != nil {
			return out, err
		}
	}
	return out, touch(ctx, tx, n)
}

// admission is the state that asking leads to. Who is invited or was entered
// by the contact person and now joins by themselves, has said yes.
func admission(n Network, own space.Own, level space.Level, ask bool) (space.State, error) {
	if own.Current.State == space.Joined && own.Current.Level == level {
		return space.Joined, nil
	}
	if own.Waiting.Level == level && (own.Waiting.State == space.Invited || own.Waiting.State == space.Confirming) {
		return space.Joined, nil
	}
	return space.Admission{Policy: n.Policy, Level: level, Public: n.Public(), Unmet: ask}.State()
}

func declarations(d map[Attribute]string, today civil.Date) []space.Declared {
	var list []space.Declared
	for _, a := range Attributes {
		if v := d[a]; v != "" {
			list = append(list, space.Declared{Attribute: string(a), Value: v, On: today})
		}
	}
	return list
}

func idsOf(list []Judged) []string {
	var ids []string
	for _, j := range list {
		ids = append(ids, j.ID)
	}
	return ids
}

// judge judges the conditions of a network for a person: by what is known of
// the organisation they act for, and what they declare. Where they have not
// said for whom they act, the organisation of a present post that meets most
// conditions stands for them.
func judge(ctx context.Context, tx *db.Tx, network, who, actingFor string, declared []space.Declared) ([]Judged, string, error) {
	all, err := conditions(ctx, tx, []string{network})
	if err != nil {
		return nil, "", err
	}
	posts, err := postsOf(ctx, tx, []string{who})
	if err != nil {
		return nil, "", err
	}
	candidates := []string{actingFor}
	if actingFor == "" {
		for _, p := range posts {
			if p.on(tx.Today()) && !slices.Contains(candidates, p.org) {
				candidates = append(candidates, p.org)
			}
		}
	}
	orgs, err := org.ByIDs(ctx, tx, slices.DeleteFunc(slices.Clone(candidates), func(id string) bool { return id == "" }), tx.Today())
	if err != nil {
		return nil, "", err
	}
	var best []Judged
	chosen := actingFor
	for i, id := range candidates {
		facts := factsOf(orgs[id], posts, who, id, tx.Today())
		for _, d := range declared {
			facts = append(facts, Fact{Attribute: Attribute(d.Attribute), Value: d.Value, On: d.On, Declared: true})
		}
		judged := JudgeAll(all[network], facts, tx.Today())
		better := len(NotMet(judged)) - len(NotMet(best))
		// The only post speaks for itself; of several, only the one that fits better.
		if i == 0 || better < 0 || better == 0 && chosen == "" && len(candidates) == 2 {
			best, chosen = judged, id
		}
	}
	return best, chosen, nil
}

// factsOf is what the registers know of somebody at an organisation.
func factsOf(o org.Organisation, posts []post, who, orgID string, today civil.Date) []Fact {
	var facts []Fact
	if o.ID != "" {
		facts = append(facts,
			Fact{Attribute: OrgScope, Value: string(o.Reach)},
			Fact{Attribute: OrgKind, Value: string(o.Kind)})
		if o.Employees.Known {
			facts = append(facts, Fact{Attribute: OrgEmployees, Value: itoa(o.Employees.Number), On: o.Employees.AsOf})
		}
		if r, ok := o.Home(today); ok {
			facts = append(facts, Fact{Attribute: OrgRegion, Value: r.Code})
		}
	}
	for _, p := range posts {
		if p.person == who && p.on(today) && !p.from.IsZero() && (orgID == "" || p.org == orgID) {
			facts = append(facts, Fact{Attribute: PostStarted, Value: p.from.String(), On: p.from})
		}
	}
	return facts
}

// factsOfMembers is what the registers know of each member today, by row.
func factsOfMembers(ctx context.Context, tx *db.Tx, members []space.Member) (map[string][]Fact, error) {
	var people, orgIDs []string
	for _, m := range members {
		if m.Person != "" {
			people = append(people, m.Person)
		}
		if m.Org != "" {
			orgIDs = append(orgIDs, m.Org)
		}
	}
	orgs, err := org.ByIDs(ctx, tx, unique(orgIDs), tx.Today())
	if err != nil {
		return nil, err
	}
	posts, err := postsOf(ctx, tx, unique(people))
	if err != nil {
		return nil, err
	}
	byPerson := byNetwork(posts, func(p post) string { return p.person })
	known := make(map[string][]Fact, len(members))
	for _, m := range members {
		known[m.ID] = factsOf(orgs[m.Org], byPerson[m.Person], m.Person, m.Org, tx.Today())
	}
	return known, nil
}

func unique(list []string) []string {
	list = slices.Clone(list)
	slices.Sort(list)
	return slices.Compact(list)
}

// Leave ends what the actor has in the network, a request too.
func (s *Service) Leave(ctx context.Context, who authz.Actor, slug string) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		n, err := find(ctx, tx, who, slug)
		if err != nil {
			return err
		}
		if !who.SignedIn() {
			return fault.New(fault.SignIn, i18n.Text{})
		}
		if err := space.Leave(ctx, tx, who, n.Space(), who.Person, ""); err != nil {
			return err
		}
		return touch(ctx, tx, n)
	}, db.Alone("member "+slug+" "+who.Person))
	if err != nil {
		return fmt.Errorf("leave %s: %w", slug, err)
	}
	return nil
}

// SetMail changes how much mail the actor wants from the network.
func (s *Service) SetMail(ctx context.Context, who authz.Actor, slug string, mail space.Mail) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		n, err := find(ctx, tx, who, slug)
		if err != nil {
			return err
		}
		if !mail.Known() {
			return fault.FieldErr("mail", msgMailUnknown)
		}
		return space.SetMail(ctx, tx, who, n.Space(), who.Person, mail)
	})
	if err != nil {
		return fmt.Errorf("set mail of %s: %w", slug, err)
	}
	return nil
}

// Request is somebody who waits, with what the one who answers needs to know.
type Request struct {
	Network Network
	Member  space.Member
	Person  person.Person
	Org     org.Organisation
	Judged  []Judged
}

// request is a waiting row with its network, for somebody who answers for it.
func request(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (Network, space.Member, error) {
	m, err := space.ByID(ctx, tx, id)
	if err != nil {
		return Network{}, m, err
	}
	n, err := byID(ctx, tx, m.Space.ID())
	if errors.Is(err, db.ErrNoRows) {
		return n, m, fault.Missing(err)
	} else if err != nil {
		return n, m, err
	}
	if !MayHandle.Allows(who, n) {
		if !who.SignedIn() {
			return n, m, fault.New(fault.SignIn, i18n.Text{})
		}
		return n, m, fault.Missing(nil)
	}
	return n, m, nil
}

// Request is one request, for those who may answer it.
func (s *Service) Request(ctx context.Context, who authz.Actor, id string) (Request, error) {
	var q Request
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		n, m, err := request(ctx, tx, who, id)
		if err != nil {
			return err
		}
		list, err := describe(ctx, tx, []space.Member{m}, map[string]Network{n.ID: n})
		if err != nil {
			return err
		}
		q = list[0]
		return nil
	})
	if err != nil {
		return q, fmt.Errorf("request %s: %w", id, err)
	}
	return q, nil
}

// Requests are what waits in a network: requests, invitations and those
// entered who have yet to confirm, oldest first.
func (s *Service) Requests(ctx context.Context, who authz.Actor, slug string) (Network, []Request, error) {
	var n Network
	var list []Request
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if n, err = find(ctx, tx, who, slug); err != nil {
			return err
		}
		if err := MayHandle.Check(who, n); err != nil {
			return err
		}
		rows, err := space.Waiting(ctx, tx, []space.Ref{n.Space()})
		if err != nil {
			return err
		}
		list, err = describe(ctx, tx, rows, map[string]Network{n.ID: n})
		return err
	})
	if err != nil {
		return n, nil, fmt.Errorf("requests of %s: %w", slug, err)
	}
	return n, list, nil
}

// describe adds to rows who they are about and how the conditions stand.
func describe(ctx context.Context, tx *db.Tx, rows []space.Member, networks map[string]Network) ([]Request, error) {
	var people, orgIDs, ids []string
	for _, m := range rows {
		ids = append(ids, m.Space.ID())
		if m.Person != "" {
			people = append(people, m.Person)
		}
		if m.Org != "" {
			orgIDs = append(orgIDs, m.Org)
		}
	}
	who, err := person.ByIDs(ctx, tx, unique(people))
	if err != nil {
		return nil, err
	}
	orgs, err := org.ByIDs(ctx, tx, unique(orgIDs), tx.Today())
	if err != nil {
		return nil, err
	}
	known, err := factsOfMembers(ctx, tx, rows)
	if err != nil {
		return nil, err
	}
	all, err := conditions(ctx, tx, unique(ids))
	if err != nil {
		return nil, err
	}
	list := make([]Request, len(rows))
	for i, m := range rows {
		facts := known[m.ID]
		for _, d := range m.Declared {
			facts = append(facts, Fact{Attribute: Attribute(d.Attribute), Value: d.Value, On: d.On, Declared: true})
		}
		list[i] = Request{Network: networks[m.Space.ID()], Member: m, Person: who[m.Person], Org: orgs[m.Org],
			Judged: JudgeAll(all[m.Space.ID()], facts, tx.Today())}
	}
	return list, nil
}

// Accept lets in somebody who asked; they are told by mail.
func (s *Service) Accept(ctx context.Context, who authz.Actor, id, reason string) (Request, error) {
	return s.answer(ctx, who, id, reason, "accept", space.Accept)
}

// Decline answers a request with no; they are told by mail, with the reason.
func (s *Service) Decline(ctx context.Context, who authz.Actor, id, reason string) (Request, error) {
	return s.answer(ctx, who, id, reason, "decline", space.Decline)
}

func (s *Service) answer(ctx context.Context, who authz.Actor, id, reason, action string,
	f func(context.Context, *db.Tx, authz.Actor, space.Member, string) (space.Member, error)) (Request, error) {
	var q Request
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		n, m, err := request(ctx, tx, who, id)
		if err != nil {
			return err
		}
		before := m.State
		if m, err = f(ctx, tx, who, m, reason); err != nil {
			return err
		}
		list, err := describe(ctx, tx, []space.Member{m}, map[string]Network{n.ID: n})
		if err != nil {
			return err
		}
		q = list[0]
		if before != space.Requested {
			return nil
		}
		if err := tellAnswer(ctx, tx, m); err != nil {
			return err
		}
		return touch(ctx, tx, n)
	})
	if err != nil {
		return q, fmt.Errorf("%s request %s: %w", action, id, err)
	}
	return q, nil
}

// Entry is somebody the contact person adds, invites or gives a seat.
type Entry struct {
	Name   string
	Email  string
	Lang   i18n.Lang
	Org    string
	Level  space.Level
	Mail   space.Mail
	Seat   string // code of the region the seat is for
	SeatTo civil.Date
	Note   string
}

// Enter notes somebody who phoned: they get a mail and are in once they have
// confirmed it themselves.
func (s *Service) Enter(ctx context.Context, who authz.Actor, slug string, e Entry) (space.Member, error) {
	return s.bring(ctx, who, slug, e, space.Confirming)
}

// Invite asks somebody to come in; they are in once they say yes.
func (s *Service) Invite(ctx context.Context, who authz.Actor, slug string, e Entry) (space.Member, error) {
	return s.bring(ctx, who, slug, e, space.Invited)
}

func (s *Service) bring(ctx context.Context, who authz.Actor, slug string, e Entry, state space.State) (space.Member, error) {
	var m space.Member
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		n, err := find(ctx, tx, who, slug)
		if err != nil {
			return err
		}
		if err := MayHandle.Check(who, n); err != nil {
			return err
		}
		if !n.Joinable(tx.Today()) {
			return fault.New(fault.Conflict, msgOver)
		}
		if e.Email == "" {
			return fault.FieldErr("email", msgEmailMissing)
		}
		p, err := person.Ensure(ctx, tx, who, person.New{Name: e.Name, Email: e.Email, Lang: e.Lang})
		if err != nil {
			return err
		}
		if e.Level == "" {
			e.Level = space.AsMember
		}
		if e.Org != "" {
			if e.Org, err = organisation(ctx, tx, e.Org); err != nil {
				return err
			}
		}
		own, err := space.OwnIn(ctx, tx, n.Space(), p.ID)
		if err != nil {
			return err
		}
		if own.Current.State == space.Joined && own.Current.Level == e.Level {
			return &fault.Error{Kind: fault.Conflict, Say: msgInAlready, Fields: fault.Fields{{Name: "email", Say: msgInAlready}}}
		}
		m, err = space.Join(ctx, tx, who, space.New{
			Space: n.Space(), Person: p.ID, Org: e.Org, Level: e.Level, State: state, Mail: e.Mail,
			Seat: e.Seat, SeatTo: e.SeatTo, Note: e.Note, EnteredBy: who.Person,
		})
		if err != nil {
			return err
		}
		key, err := space.NewKey(ctx, tx, m)
		if err != nil {
			return err
		}
		return tellEntered(ctx, tx, m, key)
	})
	if err != nil {
		return m, fmt.Errorf("bring into %s: %w", slug, err)
	}
	return m, nil
}

// Entered is what the page of a confirmation link shows.
func (s *Service) Entered(ctx context.Context, key string) (Request, error) {
	var q Request
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		m, err := space.ByKey(ctx, tx, key)
		if err != nil {
			return err
		}
		n, err := ByID(ctx, tx, m.Space.ID())
		if err != nil {
			return err
		}
		list, err := describe(ctx, tx, []space.Member{m}, map[string]Network{n.ID: n})
		if err != nil {
			return err
		}
		q = list[0]
		return nil
	})
	if err != nil {
		return q, fmt.Errorf("entered: %w", err)
	}
	return q, nil
}

// Confirm is the yes (or no) of somebody invited or entered, by their link.
// The link proves their address.
func (s *Service) Confirm(ctx context.Context, key string, yes bool, mail space.Mail) (Request, error) {
	var q Request
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		m, err := space.ByKey(ctx, tx, key)
		if err != nil {
			return err
		}
		n, err := ByID(ctx, tx, m.Space.ID())
		if err != nil {
			return err
		}
		p, err := person.ByID(ctx, tx, m.Person)
		if err != nil {
			return err
		}
		who := authz.Actor{Person: p.ID, Name: p.Name, Lang: p.Lang}
		if !yes {
			m, err = space.Decline(ctx, tx, who, m, "")
		} else if !n.Joinable(tx.Today()) {
			return fault.New(fault.Conflict, msgOver)
		} else {
			m, err = space.Confirm(ctx, tx, who, m, mail)
		}
		if err != nil {
			return err
		}
		if yes && !p.Verified && p.Email != "" {
			if _, err := s.People.Verify(ctx, tx, who, p.ID, p.Email); err != nil {
				return err
			}
		}
		q = Request{Network: n, Member: m, Person: p}
		return touch(ctx, tx, n)
	})
	if err != nil {
		return q, fmt.Errorf("confirm: %w", err)
	}
	return q, nil
}

// Remove takes a member out, with a reason they are told.
func (s *Service) Remove(ctx context.Context, who authz.Actor, id, reason string) (Network, error) {
	var n Network
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var m space.Member
		var err error
		if n, m, err = request(ctx, tx, who, id); err != nil {
			return err
		}
		if reason == "" {
			return fault.FieldErr("reason", msgReasonMissing)
		}
		if m.State != space.Joined {
			return nil
		}
		if err := space.Remove(ctx, tx, who, m, reason); err != nil {
			return err
		}
		if m.Person != "" {
			if err := tellRemoved(ctx, tx, m); err != nil {
				return err
			}
		}
		return touch(ctx, tx, n)
	})
	if err != nil {
		return n, fmt.Errorf("remove %s: %w", id, err)
	}
	return n, nil
}

// ClearFlags notes that the contact person has talked with a flagged member
// and they stay: what is not met is known from now on.
func (s *Service) ClearFlags(ctx context.Context, who authz.Actor, id string) (Network, error) {
	var n Network
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var m space.Member
		var err error
		if n, m, err = request(ctx, tx, who, id); err != nil {
			return err
		}
		return space.Settle(ctx, tx, who, m)
	})
	if err != nil {
		return n, fmt.Errorf("clear flags of %s: %w", id, err)
	}
	return n, nil
}

// AddOrganisation makes an organisation a member, with the people who stand
// for it.
func (s *Service) AddOrganisation(ctx context.Context, who authz.Actor, slug, orgID string) (space.Member, error) {
	var m space.Member
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		n, err := find(ctx, tx, who, slug)
		if err != nil {
			return err
		}
		if err := MayHandle.Check(who, n); err != nil {
			return err
		}
		id, err := organisation(ctx, tx, orgID)
		if err != nil {
			return err
		}
		m, err = space.Join(ctx, tx, who, space.New{Space: n.Space(), Org: id, Level: space.AsMember, State: space.Joined, EnteredBy: who.Person})
		if err != nil {
			return err
		}
		return touch(ctx, tx, n)
	}, db.Alone("member "+slug+" "+orgID))
	if err != nil {
		return m, fmt.Errorf("add organisation to %s: %w", slug, err)
	}
	return m, nil
}

// AddRepresentative names a person who stands for a member organisation; they
// confirm it by mail.
func (s *Service) AddRepresentative(ctx context.Context, who authz.Actor, row string, e Entry) (space.Member, error) {
	var m space.Member
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		n, of, err := request(ctx, tx, who, row)
		if err != nil {
			return err
		}
		if of.Person != "" || of.State != space.Joined {
			return fault.New(fault.Conflict, msgNoOrganisation)
		}
		p, err := person.Ensure(ctx, tx, who, person.New{Name: e.Name, Email: e.Email, Lang: e.Lang})
		if err != nil {
			return err
		}
		m, err = space.Join(ctx, tx, who, space.New{Space: n.Space(), Person: p.ID, Org: of.Org, Represents: of.ID,
			Level: space.AsRepresentative, State: space.Confirming, Mail: e.Mail, EnteredBy: who.Person})
		if err != nil {
			return err
		}
		if m.State == space.Joined {
			return fault.FieldErr("email", msgInAlready)
		}
		key, err := space.NewKey(ctx, tx, m)
		if err != nil {
			return err
		}
		return tellEntered(ctx, tx, m, key)
	})
	if err != nil {
		return m, fmt.Errorf("add representative: %w", err)
	}
	return m, nil
}

// Follow takes an address that wants to follow a public network without an
// account. Nothing begins before the link in the mail is confirmed, and the
// answer is the same whoever has the address.
func (s *Service) Follow(ctx context.Context, slug, email string, lang i18n.Lang, mail space.Mail) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		n, err := find(ctx, tx, authz.Actor{}, slug)
		if err != nil {
			return err
		}
		if !n.Joinable(tx.Today()) {
			return fault.New(fault.Conflict, msgOver)
		}
		if mail == "" {
			mail = space.MailWeekly
		}
		if !mail.Known() {
			return fault.FieldErr("mail", msgMailUnknown)
		}
		if email, err = person.ParseEmail(email); err != nil {
			return err
		}
		recent, err := recentFollows(ctx, tx, email, tx.Now.Add(-followPause))
		if err != nil {
			return err
		}
		if recent >= maxFollows {
			return nil // somebody floods a mailbox that may not be theirs
		}
		key := tx.NewToken()
		f := follow{ID: tx.NewID(), Network: n.ID, Email: email, Lang: lang.Or(i18n.FI), Mail: mail, hash: ident.Hash(key), Asked: tx.Now}
		if err := insertFollow(ctx, tx, f); err != nil {
			return err
		}
		return tellFollow(ctx, tx, f, key)
	})
	if err != nil {
		return fmt.Errorf("follow %s: %w", slug, err)
	}
	return nil
}

// FollowAsked is what the page of a follow link shows.
func (s *Service) FollowAsked(ctx context.Context, key string) (Network, error) {
	var n Network
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		f, err := followByKey(ctx, tx, ident.Hash(key))
		if err != nil {
			return goneFollow(err)
		}
		n, err = ByID(ctx, tx, f.Network)
		return err
	})
	if err != nil {
		return n, fmt.Errorf("follow asked: %w", err)
	}
	return n, nil
}

func goneFollow(err error) error {
	if errors.Is(err, db.ErrNoRows) {
		return &fault.Error{Kind: fault.Gone, Say: msgFollowGone, Err: err}
	}
	return err
}

// ConfirmFollow makes whoever has the mailbox a follower. Confirming twice is
// harmless.
func (s *Service) ConfirmFollow(ctx context.Context, key string) (Network, error) {
	var n Network
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		f, err := followByKey(ctx, tx, ident.Hash(key))
		if err != nil {
			return goneFollow(err)
		}
		if n, err = ByID(ctx, tx, f.Network); err != nil {
			return err
		}
		if f.Asked.Add(followFor).Before(tx.Now) {
			return fault.New(fault.Gone, msgFollowGone)
		}
		if !n.Joinable(tx.Today()) {
			return fault.New(fault.Conflict, msgOver)
		}
		p, err := person.Ensure(ctx, tx, authz.System, person.New{Name: f.Email, Email: f.Email, Lang: f.Lang, Verified: true})
		if err != nil {
			return err
		}
		own, err := space.OwnIn(ctx, tx, n.Space(), p.ID)
		if err != nil {
			return err
		}
		if !own.IsMember() {
			who := authz.Actor{Person: p.ID, Name: p.Name, Lang: p.Lang}
			if _, err := space.Join(ctx, tx, who, space.New{Space: n.Space(), Person: p.ID, Level: space.AsFollower,
				State: space.Joined, Mail: f.Mail, EnteredBy: p.ID}); err != nil {
				return err
			}
		}
		if err := useFollow(ctx, tx, f.ID); err != nil {
			return err
		}
		return touch(ctx, tx, n)
	})
	if err != nil {
		return n, fmt.Errorf("confirm follow: %w", err)
	}
	return n, nil
}

// Subscription is what the page of an unsubscribe link shows.
func (s *Service) Subscription(ctx context.Context, key string) (Network, space.Member, error) {
	var n Network
	var m space.Member
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if m, err = space.ByMailKey(ctx, tx, key); err != nil {
			return err
		}
		n, err = ByID(ctx, tx, m.Space.ID())
		return err
	})
	if err != nil {
		return n, m, fmt.Errorf("subscription: %w", err)
	}
	return n, m, nil
}

// Unsubscribe ends the mail of one row by the key of its mails: a follower
// stops following, a member stays a member without mail. Repeating it is
// harmless.
func (s *Service) Unsubscribe(ctx context.Context, key string) (Network, error) {
	var n Network
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		m, err := space.ByMailKey(ctx, tx, key)
		if err != nil {
			return err
		}
		if n, err = ByID(ctx, tx, m.Space.ID()); err != nil {
			return err
		}
		who := authz.Actor{Person: m.Person}
		if m.State != space.Joined {
			return nil
		}
		if m.Level == space.AsFollower {
			if err := space.Remove(ctx, tx, who, m, ""); err != nil {
				return err
			}
			return touch(ctx, tx, n)
		}
		if err := space.Silence(ctx, tx, m); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "network.unsubscribe", string(m.Space), map[string]string{"member": m.ID})
	})
	if err != nil {
		return n, fmt.Errorf("unsubscribe: %w", err)
	}
	return n, nil
}
