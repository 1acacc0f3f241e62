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
	"parvi/internal/platform/ident"
	"parvi/internal/registration"
)

// check gathers what is wrong with a call for a swarm and makes a meeting of
// it. What the meeting itself refuses is said under the form's own names.
func (c Call) meeting() (meeting.New, error) {
	var faults fault.Fields
	if c.Theme.Empty() {
		faults.Add("theme", msgThemeMissing)
	}
	n := meeting.New{
		Kind: meeting.Swarm, Title: c.Theme, Lead: c.Lead, Target: c.Target, Audience: meeting.Open, Status: meeting.Published,
		Langs: []i18n.Lang{c.Lang.Or(i18n.FI)}, Place: c.Place, RemoteURL: c.Remote, Capacity: map[registration.Mode]registration.Limit{},
	}
	if c.Remote != "" {
		n.Capacity[registration.Remote] = registration.Unlimited
	}
	if !c.Place.Empty() {
		n.Capacity[registration.Onsite] = registration.Unlimited
	}
	if len(n.Capacity) == 0 {
		faults.Add("remote", msgWhereMissing)
	}
	switch {
	case c.Day.IsZero():
		faults.Add("day", msgDayMissing)
	case c.Start == nil:
		faults.Add("start", msgStartMissing)
	default:
		end := c.End
		if end == nil {
			later := civil.TimeOfDay{Hour: min(c.Start.Hour+1, 23), Minute: c.Start.Minute}
			if c.Start.Hour == 23 {
				later.Minute = 59
			}
			end = &later
		}
		var err error
		if n.Starts, n.Ends, err = (meeting.When{Day: c.Day, Start: *c.Start, End: *end}).Instants(); err != nil {
			faults = append(faults, fault.Of(err).Fields...)
		}
	}
	return n, faults.Err()
}

// CallSwarm calls a swarm: one open meeting, published at once, that may grow
// into a network. Whoever calls it convenes it.
func (s *Service) CallSwarm(ctx context.Context, who authz.Actor, c Call) (meeting.Meeting, error) {
	var m meeting.Meeting
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		if err := meeting.MayCallSwarm.Check(who, struct{}{}); err != nil {
			return err
		}
		n, err := c.meeting()
		if err != nil {
			return err
		}
		if m, err = s.Meetings.Create(ctx, tx, who, n); err != nil {
			return inCall(err)
		}
		_, err = account.Give(ctx, tx, who, account.NewGrant{Person: who.Person, Role: account.Convener, Scope: m.ID, From: tx.Today()})
		return err
	})
	if err != nil {
		return m, fmt.Errorf("call a swarm: %w", err)
	}
	return m, nil
}

// inCall names the fields of the short form where the meeting names its own.
func inCall(err error) error {
	f := fault.Of(err)
	if f.Kind != fault.Invalid {
		return err
	}
	names := map[string]string{"title": "theme", "starts": "day", "ends": "end", "remote_url": "remote", "modes": "remote"}
	changed := *f
	changed.Fields = slices.Clone(f.Fields)
	for i, field := range changed.Fields {
		if name, ok := names[field.Name]; ok {
			changed.Fields[i].Name = name
		}
	}
	return &changed
}

// How long after a swarm its people are asked: not while they are still there,
// and no more when nobody remembers.
const (
	askAfter = 2 * time.Hour
	askUntil = 21 * 24 * time.Hour
)

// AskOn asks the people of swarms that are over whether to go on.
func (s *Service) AskOn(ctx context.Context) error {
	var due []string
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		due, err = ended(ctx, tx, tx.Now.Add(-askUntil), tx.Now.Add(-askAfter))
		return err
	})
	for _, id := range due {
		if err = s.askOn(ctx, id); err != nil {
			break
		}
	}
	if err != nil {
		return fmt.Errorf("ask to go on: %w", err)
	}
	return nil
}

func (s *Service) askOn(ctx context.Context, id string) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error { return s.AskIn(ctx, tx, id) }, db.Alone(registration.Key(id)))
}

// AskIn asks the people of one swarm that is over whether to go on, once. It
// joins a transaction.
func (s *Service) AskIn(ctx context.Context, tx *db.Tx, id string) error {
	if _, asked, err := swarmOf(ctx, tx, id); err != nil || asked {
		return err
	}
	k, err := s.Meetings.ByID(ctx, tx, id)
	if err != nil || k.On(tx.Now) != meeting.Held {
		return err
	}
	all, err := s.Meetings.Registration.List(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := putSwarm(ctx, tx, Swarm{Meeting: id, Asked: tx.Now}); err != nil {
		return err
	}
	came := whoCame(all)
	for _, r := range came {
		seed, token := tx.NewLink()
		a := Answer{ID: tx.NewID(), Meeting: id, Person: r.Person, Name: r.Name, Email: r.Email, Lang: r.Lang}
		if err := putAnswer(ctx, tx, a, ident.Hash(token)); err != nil {
			return err
		}
		if err := tellGoOn.Enqueue(ctx, tx, answerArgs{Answer: a.ID, Seed: seed}); err != nil {
			return err
		}
	}
	conveners, err := convenersOf(ctx, tx, k)
	if err != nil {
		return err
	}
	if len(came) == 0 {
		conveners = nil // there is nobody to go on with
	}
	for _, p := range conveners {
		if err := tellAsked.Enqueue(ctx, tx, askedArgs{Meeting: id, Person: p}); err != nil {
			return err
		}
	}
	return tx.Touch(ctx, "meeting:"+id)
}

// whoCame are those who were there: noted at the door, or, where nobody was
// noted, all who had a place and were not noted as absent.
func whoCame(all []registration.Registration) []registration.Registration {
	var there, had []registration.Registration
	for _, r := range all {
		if r.Email == "" {
			continue
		}
		if _, ok := r.In(registration.Attended); ok {
			there = append(there, r)
		}
		if _, ok := r.In(registration.Confirmed); ok {
			had = append(had, r)
		}
	}
	if len(there) > 0 {
		return there
	}
	return had
}

// convenersOf are who called a meeting: those with the task, else whoever made
// it.
func convenersOf(ctx context.Context, tx *db.Tx, k meeting.Known) ([]string, error) {
	holders, err := account.Holders(ctx, tx, account.Convener, []string{k.ID}, tx.Today())
	var ids []string
	for _, h := range holders {
		ids = append(ids, h.Person.ID)
	}
	if len(ids) == 0 && k.CreatedBy != "" {
		ids = append(ids, k.CreatedBy)
	}
	return ids, err
}

// Aftermath is what came of a swarm, for those who lead it.
type Aftermath struct {
	meeting.Known
	Swarm   Swarm
	Tally   Tally
	Answers []Answer
	Notes   meeting.Notes
	Network network.Named
}

// Aftermath reads the answers of those who were there.
func (s *Service) Aftermath(ctx context.Context, who authz.Actor, id string) (a Aftermath, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		a, err = s.aftermath(ctx, tx, who, id)
		return err
	})
	if err != nil {
		return a, fmt.Errorf("aftermath of %s: %w", id, err)
	}
	return a, nil
}

func (s *Service) aftermath(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (Aftermath, error) {
	var a Aftermath
	var err error
	if a.Known, err = s.Meetings.ByID(ctx, tx, id); err != nil {
		return a, err
	}
	if err := meeting.MayManage.Check(who, a.Known); err != nil {
		return a, err
	}
	if a.Kind != meeting.Swarm {
		return a, fault.Missing(nil)
	}
	var asked bool
	if a.Swarm, asked, err = swarmOf(ctx, tx, id); err != nil {
		return a, err
	}
	if !asked {
		return a, fault.New(fault.Conflict, msgNotAskedYet)
	}
	if a.Answers, err = answers(ctx, tx, id); err != nil {
		return a, err
	}
	a.Tally = tally(a.Answers)
	if a.Notes, err = s.Meetings.NotesIn(ctx, tx, id); err != nil {
		return a, err
	}
	if a.Swarm.Network != "" {
		by, err := network.Names(ctx, tx, []string{a.Swarm.Network})
		if err != nil {
			return a, err
		}
		a.Network = by[a.Swarm.Network]
	}
	return a, nil
}

// FoundFrom founds a network of a swarm as a draft: its theme, its notes and
// what it wanted next stand in their places. Whoever leads the swarm answers
// the founder's questions and publishes it; the yes-sayers are invited then.
func (s *Service) FoundFrom(ctx context.Context, who authz.Actor, id string) (network.Network, error) {
	var n network.Network
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		a, err := s.aftermath(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if a.Swarm.settled() {
			return fault.New(fault.Conflict, msgSwarmSettled)
		}
		d := draft{org: a.Org, name: a.Title, why: a.Lead, forWhom: a.Target, goals: a.Notes.Points}
		if len(a.Langs) > 0 {
			d.lang = a.Langs[0]
		}
		if d.why.Empty() {
			d.why = a.Description
		}
		for _, theme := range []i18n.Content{a.Notes.Theme, a.Notes.NextTheme} {
			if !theme.Empty() && !slices.Contains(d.themes, theme) {
				d.themes = append(d.themes, theme)
			}
		}
		tips, err := byTarget(ctx, tx, "t.meeting_id", id)
		if err != nil {
			return err
		}
		if len(tips) > 0 {
			d.org, d.region = tips[0].Org, tips[0].Region
		}
		if d.org, err = s.coordinator(ctx, tx, who, d.org); err != nil {
			return err
		}
		// The swarm was called with the umbrella's leave, and so is its network
		// drafted; published it stands under the umbrella's coordination.
		founder := who
		founder.Grants = append(slices.Clone(who.Grants), authz.Grant{Role: account.Coordinator, Scope: d.org})
		if n, err = s.draftNetwork(ctx, tx, founder, d); err != nil {
			return err
		}
		if who.SignedIn() {
			if err := appointContact(ctx, tx, who, n, who.Person); err != nil {
				return err
			}
		}
		a.Swarm.Outcome, a.Swarm.Settled, a.Swarm.SettledBy, a.Swarm.Network = Founded, tx.Now, who.Person, n.ID
		return settle(ctx, tx, who, a.Swarm)
	}, db.Alone(registration.Key(id)))
	if err != nil {
		return n, fmt.Errorf("found a network of %s: %w", id, err)
	}
	return n, nil
}

func settle(ctx context.Context, tx *db.Tx, who authz.Actor, s Swarm) error {
	if err := putSwarm(ctx, tx, s); err != nil {
		return err
	}
	if err := audit.Record(ctx, tx, who, "tip.swarm_"+s.Outcome, "meeting:"+s.Meeting, map[string]string{"network": s.Network}); err != nil {
		return err
	}
	return tx.Touch(ctx, "meeting:"+s.Meeting)
}

// Close ends a swarm: nothing follows, and its notes are for everybody.
func (s *Service) Close(ctx context.Context, who authz.Actor, id string) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		a, err := s.aftermath(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if a.Swarm.settled() {
			return fault.New(fault.Conflict, msgSwarmSettled)
		}
		if err := s.Meetings.OpenNotes(ctx, tx, who, id); err != nil {
			return err
		}
		a.Swarm.Outcome, a.Swarm.Settled, a.Swarm.SettledBy = Closed, tx.Now, who.Person
		return settle(ctx, tx, who, a.Swarm)
	}, db.Alone(registration.Key(id)))
	if err != nil {
		return fmt.Errorf("close swarm %s: %w", id, err)
	}
	return nil
}

// swarmFounded hears that a network is to be seen: the yes-sayers of the swarm
// it grew from are invited, once, and the swarm is one of its meetings.
func (s *Service) swarmFounded(ctx context.Context, tx *db.Tx, who authz.Actor, n network.Network) error {
	swarms, err := swarmsOfNetwork(ctx, tx, n.ID)
	if err != nil {
		return err
	}
	for _, sw := range swarms {
		if !sw.Offered.IsZero() {
			continue
		}
		all, err := answers(ctx, tx, sw.Meeting)
		if err != nil {
			return err
		}
		k, err := s.Meetings.ByID(ctx, tx, sw.Meeting)
		if err != nil {
			return err
		}
		for _, a := range all {
			if a.Reply != Yes {
				continue
			}
			// The yes was said by a link mailed to the address: it is theirs.
			p := person.Person{ID: a.Person}
			if a.Person == "" {
				if p, err = person.Ensure(ctx, tx, authz.System, person.New{Name: a.Name, Email: a.Email, Lang: a.Lang, Verified: true}); err != nil {
					return err
				}
			}
			if p.ID == who.Person {
				continue
			}
			if err := network.InvitePerson(ctx, tx, who, n, p.ID, mailInviteNote.With(a.Lang, "theme", k.Title)); err != nil {
				return err
			}
		}
		if err := s.Meetings.Attach(ctx, tx, who, sw.Meeting, n.ID); err != nil {
			return err
		}
		sw.Offered = tx.Now
		if err := putSwarm(ctx, tx, sw); err != nil {
			return err
		}
	}
	return nil
}

// Question is what the page of an answering link shows.
type Question struct {
	Answer  Answer
	Meeting meeting.Meeting
	Swarm   Swarm
}

// Question reads what a link asks, and changes nothing.
func (s *Service) Question(ctx context.Context, token string) (q Question, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		q, err = s.question(ctx, tx, token)
		return err
	})
	if err != nil {
		return q, fmt.Errorf("question: %w", err)
	}
	return q, nil
}

func (s *Service) question(ctx context.Context, tx *db.Tx, token string) (q Question, err error) {
	q.Answer, err = answerByKey(ctx, tx, ident.Hash(token))
	if errors.Is(err, db.ErrNoRows) {
		return q, &fault.Error{Kind: fault.Gone, Say: msgAnswerGone, Err: err}
	} else if err != nil {
		return q, err
	}
	k, err := s.Meetings.ByID(ctx, tx, q.Answer.Meeting)
	if err != nil {
		return q, err
	}
	q.Meeting = k.Meeting
	q.Swarm, _, err = swarmOf(ctx, tx, q.Answer.Meeting)
	return q, err
}

// Reply keeps an answer, which may be changed until the swarm is settled.
func (s *Service) Reply(ctx context.Context, token string, r Reply) (q Question, err error) {
	if r != Yes && r != No {
		return q, fault.FieldErr("answer", msgAnswerWrong)
	}
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		if q, err = s.question(ctx, tx, token); err != nil {
			return err
		}
		if q.Answer.Reply == r {
			return nil
		}
		if q.Swarm.settled() {
			return fault.New(fault.Conflict, msgAnswerLate)
		}
		q.Answer.Reply = r
		return setAnswer(ctx, tx, q.Answer.ID, r)
	})
	if err != nil {
		return q, fmt.Errorf("reply: %w", err)
	}
	return q, nil
}

// ReplyFrom keeps the answer of somebody by the address that was asked: what a
// reply to the mail says, and seeds.
func (s *Service) ReplyFrom(ctx context.Context, tx *db.Tx, meetingID, email string, r Reply) error {
	sw, _, err := swarmOf(ctx, tx, meetingID)
	if err != nil {
		return err
	}
	if sw.settled() {
		return fault.New(fault.Conflict, msgAnswerLate)
	}
	all, err := answers(ctx, tx, meetingID)
	for _, a := range all {
		if a.Email == email {
			return setAnswer(ctx, tx, a.ID, r)
		}
	}
	return err
}

// Coming are the swarms to come that everybody may see, soonest first.
func (s *Service) Coming(ctx context.Context, tx *db.Tx, limit int) ([]meeting.Listed, error) {
	return s.Meetings.UpcomingWithSeats(ctx, tx, authz.Actor{}, meeting.Filter{Kind: meeting.Swarm, Limit: limit})
}
