package tip

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"parvi/internal/account"
	"parvi/internal/meeting"
	"parvi/internal/network"
	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/registration"
	"parvi/internal/space"
)

// Verdict is a decision as it is given.
type Verdict struct {
	Decision  Decision
	Reason    i18n.Content
	Target    string // slug or id of a network, where the decision names one
	Candidate string // one of the conveners, to become the contact person; "" for the first
}

func (v Verdict) check() error {
	var faults fault.Fields
	if !v.Decision.Known() {
		faults.Add("decision", msgDecisionWrong)
	}
	if v.Reason.Empty() {
		faults.Add("reason", msgReasonMissing)
	}
	for _, l := range v.Reason.Langs() {
		if len([]rune(v.Reason.Own(l))) > maxText {
			faults.Add("reason", msgTooLong.Fill("max", maxText))
			break
		}
	}
	if v.Decision.needsTarget() && v.Target == "" {
		faults.Add("target", msgTargetMissing)
	}
	return faults.Err()
}

// Outcome is what a decision led to: the page on which the work goes on.
type Outcome struct {
	Tip  Tip
	Next string
}

// Decide settles a suggestion. A swarm's meeting and a new network are made as
// drafts from what the suggestion says, so that nothing is typed twice;
// everybody involved is told the decision with its reason. Of two who decide
// at once one wins, and the other is told so.
func (s *Service) Decide(ctx context.Context, who authz.Actor, id string, v Verdict) (Outcome, error) {
	var out Outcome
	err := s.DB.Write(ctx, func(tx *db.Tx) (err error) {
		out, err = s.DecideIn(ctx, tx, who, id, v)
		return err
	}, db.Alone(lock(id)))
	if err != nil {
		return out, fmt.Errorf("decide on %s: %w", id, err)
	}
	return out, nil
}

// DecideIn is the part of Decide that joins a transaction.
func (s *Service) DecideIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string, v Verdict) (Outcome, error) {
	t, err := find(ctx, tx, who, id)
	if err != nil {
		return Outcome{}, err
	}
	if err := MayDecide.Check(who, t); err != nil {
		return Outcome{}, err
	}
	if t.State != Open {
		return Outcome{}, &fault.Error{Kind: fault.Conflict, Code: "decided", Say: msgNotTwice}
	}
	if err := v.check(); err != nil {
		return Outcome{}, err
	}
	shown := Shown{Tip: t}
	if err := shown.people(ctx, tx); err != nil {
		return Outcome{}, err
	}
	if shown.Chosen, err = candidate(shown, v.Candidate); err != nil {
		return Outcome{}, err
	}
	t.Candidate = shown.Chosen.ID
	next, err := s.carryOut(ctx, tx, who, &t, v, shown)
	if err != nil {
		return Outcome{}, err
	}
	t.State, t.Decision, t.Reason, t.DecidedAt, t.DecidedBy, t.Moved = Decided, v.Decision, v.Reason, tx.Now, who.Person, tx.Now
	if err := put(ctx, tx, t); err != nil {
		return Outcome{}, err
	}
	if err := audit.Record(ctx, tx, who, "tip.decide", ref(id), map[string]string{"decision": string(v.Decision), "network": t.Network, "meeting": t.Meeting}); err != nil {
		return Outcome{}, err
	}
	if err := tellAll(ctx, tx, tellDecided.Enqueue, t, shown.People); err != nil {
		return Outcome{}, err
	}
	return Outcome{Tip: t, Next: next}, touch(ctx, tx, id)
}

// tellAll writes to the suggester and all who are interested, each once.
func tellAll(ctx context.Context, tx *db.Tx, enqueue func(context.Context, *db.Tx, ...personArgs) error, t Tip, people []Person) error {
	var args []personArgs
	for _, id := range involved(t, people) {
		args = append(args, personArgs{Tip: t.ID, Person: id})
	}
	return enqueue(ctx, tx, args...)
}

// involved are the suggester and all who are interested, each once.
func involved(t Tip, people []Person) []string {
	var ids []string
	if t.Person != "" {
		ids = append(ids, t.Person)
	}
	for _, p := range people {
		if p.Interest.Person != t.Person {
			ids = append(ids, p.Interest.Person)
		}
	}
	return ids
}

// candidate is the convener chosen, or the first who offered.
func candidate(v Shown, chosen string) (person.Person, error) {
	all := v.conveners()
	for _, p := range all {
		if chosen == "" || p.ID == chosen {
			return p, nil
		}
	}
	if chosen != "" {
		return person.Person{}, fault.FieldErr("candidate", msgNoConvener)
	}
	return person.Person{}, nil
}

// carryOut makes what the decision says, and tells the page on which it goes
// on.
func (s *Service) carryOut(ctx context.Context, tx *db.Tx, who authz.Actor, t *Tip, v Verdict, shown Shown) (string, error) {
	switch v.Decision {
	case Existing, BySub:
		n, err := target(ctx, tx, who, v.Target)
		if err != nil {
			return "", err
		}
		t.Network = n.ID
		if v.Decision == BySub && s.Group != nil {
			return s.Group(ctx, tx, who, n, *t)
		}
		return t.Path(), nil
	case BySwarm:
		m, err := s.draftSwarm(ctx, tx, who, *t, shown.Chosen)
		t.Meeting = m.ID
		return m.Path() + "/edit", err
	case ByNetwork:
		n, err := s.draftNetwork(ctx, tx, who, draft{org: t.Org, name: t.Theme, region: t.Region, lang: t.Lang, why: t.Why, forWhom: t.ForWhom})
		t.Network = n.ID
		return n.Path() + "/founding", err
	}
	return t.Path(), nil
}

// target is the network a suggestion is guided to, by slug or id.
func target(ctx context.Context, tx *db.Tx, who authz.Actor, ref string) (network.Network, error) {
	n, err := network.BySlug(ctx, tx, ref)
	if fault.Is(err, fault.NotFound) {
		n, err = network.ByID(ctx, tx, ref)
	}
	if err == nil {
		err = network.MaySee.Check(who, n)
	}
	if fault.Is(err, fault.NotFound) || err == nil && !n.Joinable(tx.Today()) {
		return n, fault.FieldErr("target", msgTargetUnknown)
	}
	return n, err
}

// swarmIn is how many days ahead a drafted swarm stands until its day is set.
const swarmIn = 21

// draftSwarm is the meeting's draft, open to all, remote until somebody names
// a place. The convener may prepare it.
func (s *Service) draftSwarm(ctx context.Context, tx *db.Tx, who authz.Actor, t Tip, convener person.Person) (meeting.Meeting, error) {
	day := tx.Today().AddDays(swarmIn).NextWorkday()
	starts, err := day.At(civil.TimeOfDay{Hour: 13})
	if err != nil {
		return meeting.Meeting{}, err
	}
	in := meeting.New{
		Kind: meeting.Swarm, Title: t.Theme, Lead: t.Why, Target: t.ForWhom, Audience: meeting.Open, Status: meeting.Draft, Org: t.Org,
		Langs: []i18n.Lang{t.Lang}, Starts: starts, Ends: starts.Add(2 * time.Hour),
		Capacity: map[registration.Mode]registration.Limit{registration.Remote: registration.Unlimited},
	}
	if convener.ID != "" {
		in.ContactID, in.ContactName, in.ContactEmail = convener.ID, convener.Name, convener.Email
	}
	m, err := s.Meetings.Create(ctx, tx, who, in)
	if err != nil || convener.ID == "" || convener.ID == who.Person {
		return m, err
	}
	_, err = account.Give(ctx, tx, who, account.NewGrant{Person: convener.ID, Role: account.Convener, Scope: m.ID, From: tx.Today()})
	return m, err
}

// draft is what a network is founded from.
type draft struct {
	org     string
	name    i18n.Content
	region  string
	lang    i18n.Lang
	why     i18n.Content
	forWhom i18n.Content
	goals   i18n.Content
	themes  []i18n.Content
}

// draftNetwork founds a network as a draft, with what is known in its place:
// the founder's questions that have no answer yet wait on the founding page,
// and it cannot be published before.
func (s *Service) draftNetwork(ctx context.Context, tx *db.Tx, who authz.Actor, d draft) (network.Network, error) {
	orgID, err := s.coordinator(ctx, tx, who, d.org)
	if err != nil {
		return network.Network{}, err
	}
	in := network.New{
		Facts: network.Facts{
			Name: d.name, Kind: network.Theme, Region: d.region, Langs: []i18n.Lang{d.lang.Or(i18n.FI)}, Purpose: d.why, Goals: d.goals,
			Policy: space.OnRequest,
		},
		Draft: true, Answers: network.Answers{}, Themes: d.themes,
		Coordinators: []network.Coordination{{Org: orgID, Role: network.Lead, From: tx.Today()}},
	}
	if d.region != "" {
		in.Kind = network.Region
	}
	if !d.why.Empty() {
		in.Answers[network.BasicTask] = d.why
	}
	if !d.forWhom.Empty() {
		in.Answers[network.WhoAreMembers] = d.forWhom
	}
	return network.Create(ctx, tx, who, in)
}

// coordinator is the organisation that coordinates a network founded here: the
// one asked, or the one the actor decides for.
func (s *Service) coordinator(ctx context.Context, tx *db.Tx, who authz.Actor, orgID string) (string, error) {
	if orgID != "" {
		return orgID, nil
	}
	for _, role := range deciding {
		for _, scope := range who.Scopes(role) {
			if scope != "" {
				return scope, nil
			}
		}
	}
	all, err := umbrellas(ctx, tx, tx.Today())
	if err == nil && len(all) == 0 {
		err = fault.New(fault.Conflict, msgNoUmbrella)
	}
	if err != nil {
		return "", err
	}
	return all[0], nil
}

// NetworkPublished hears that a network is to be seen: who was interested in
// the suggestion it began with, or said yes after the swarm, is invited, once.
func (s *Service) NetworkPublished(ctx context.Context, tx *db.Tx, who authz.Actor, n network.Network) error {
	tips, err := byTarget(ctx, tx, "t.network_id", n.ID)
	if err != nil {
		return err
	}
	for _, t := range tips {
		if t.Decision != ByNetwork || !t.Offered.IsZero() {
			continue
		}
		people, err := interests(ctx, tx, t.ID)
		if err != nil {
			return err
		}
		ids := []string{}
		if t.Person != "" {
			ids = append(ids, t.Person)
		}
		for _, p := range people {
			if !slices.Contains(ids, p.Person) {
				ids = append(ids, p.Person)
			}
		}
		for _, id := range ids {
			if id == who.Person {
				continue
			}
			if err := network.InvitePerson(ctx, tx, who, n, id, mailInviteNote.With(t.Lang, "theme", t.Theme)); err != nil {
				return err
			}
		}
		t.Offered = tx.Now
		if err := put(ctx, tx, t); err != nil {
			return err
		}
		if err := touch(ctx, tx, t.ID); err != nil {
			return err
		}
	}
	return s.swarmFounded(ctx, tx, who, n)
}

// MeetingPublished hears that a meeting is to be seen: who was interested in
// the suggestion it began with is called, once.
func (s *Service) MeetingPublished(ctx context.Context, tx *db.Tx, _ authz.Actor, m meeting.Meeting) error {
	if m.Kind != meeting.Swarm {
		return nil
	}
	tips, err := byTarget(ctx, tx, "t.meeting_id", m.ID)
	if err != nil {
		return err
	}
	for _, t := range tips {
		if !t.Offered.IsZero() {
			continue
		}
		shown := Shown{Tip: t}
		if err := shown.people(ctx, tx); err != nil {
			return err
		}
		if err := tellAll(ctx, tx, tellMeeting.Enqueue, t, shown.People); err != nil {
			return err
		}
		t.Offered = tx.Now
		if err := put(ctx, tx, t); err != nil {
			return err
		}
		if err := touch(ctx, tx, t.ID); err != nil {
			return err
		}
	}
	return nil
}

// Appoint makes the candidate the contact person of the network that came of a
// suggestion.
func (s *Service) Appoint(ctx context.Context, who authz.Actor, id string) (Tip, error) {
	var t Tip
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var err error
		if t, err = find(ctx, tx, who, id); err != nil {
			return err
		}
		if err := MayDecide.Check(who, t); err != nil {
			return err
		}
		if t.Candidate == "" || t.Network == "" || t.Decision != ByNetwork {
			return fault.New(fault.Conflict, msgNoNetwork)
		}
		n, err := network.ByID(ctx, tx, t.Network)
		if err != nil {
			return err
		}
		if err := network.MayManage.Check(who, n); err != nil {
			return err
		}
		return appointContact(ctx, tx, who, n, t.Candidate)
	}, db.Alone(lock(id)))
	if err != nil {
		return t, fmt.Errorf("appoint the candidate of %s: %w", id, err)
	}
	return t, nil
}

// appointContact makes somebody the contact person of a network, once.
func appointContact(ctx context.Context, tx *db.Tx, who authz.Actor, n network.Network, id string) error {
	is, err := isContact(ctx, tx, n.ID, id)
	if err != nil || is {
		return err
	}
	return network.AppointPerson(ctx, tx, who, n, network.Appointment{Role: account.Contact, Person: id})
}

func isContact(ctx context.Context, tx *db.Tx, networkID, id string) (bool, error) {
	holders, err := account.Holders(ctx, tx, account.Contact, []string{networkID}, tx.Today())
	return slices.ContainsFunc(holders, func(h account.Holder) bool { return h.Person.ID == id }), err
}

// meetingFacts is what a letter says of a meeting.
type meetingFacts struct {
	title, lead  i18n.Content
	starts, ends time.Time
	place        i18n.Content
	path         string
	coming       bool
}

func (m meetingFacts) where(l i18n.Lang) string {
	if m.place.Empty() {
		return mailRemotely.In(l)
	}
	return m.place.In(l)
}

func (s *Service) meetingFacts(ctx context.Context, tx *db.Tx, id string) (meetingFacts, error) {
	k, err := s.Meetings.ByID(ctx, tx, id)
	if fault.Is(err, fault.NotFound) || errors.Is(err, db.ErrNoRows) {
		return meetingFacts{}, nil // the draft was thrown away
	}
	return meetingFacts{title: k.Title, lead: k.Lead, starts: k.Starts, ends: k.Ends, place: k.Where(), path: k.Path(), coming: k.Coming(tx.Now)}, err
}
