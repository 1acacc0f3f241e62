package network

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
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

// usualMail is what the form of joining offers first.
func (s *Service) usualMail(ctx context.Context, who authz.Actor) (space.Mail, error) {
	if s.DefaultMail == nil || !who.SignedIn() {
		return space.MailNow, nil
	}
	var mail space.Mail
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		mail, err = s.DefaultMail(ctx, tx, who.Person)
		return err
	})
	return cmp.Or(mail, space.MailNow), err
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
