package network

import (
	"context"
	"errors"
	"fmt"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// change is every change to a network by those who manage it: authorise,
// change, write, note. Somebody else's change in between is a conflict, since
// f changes what was read in the same transaction only when version is that of
// the form.
func (s *Service) change(ctx context.Context, who authz.Actor, slug, action string, f func(tx *db.Tx, n *Network) error) (Network, error) {
	var n Network
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var err error
		if n, err = find(ctx, tx, who, slug); err != nil {
			return err
		}
		if err := MayManage.Check(who, n); err != nil {
			return err
		}
		old := n.Slug
		if err := f(tx, &n); err != nil {
			return err
		}
		n.Updated = tx.Now
		ok, err := updateNetwork(ctx, tx, n)
		if err != nil {
			return err
		}
		if !ok {
			return fault.New(fault.Conflict, msgChangedMeanwhile)
		}
		if old != n.Slug {
			if err := tx.Touch(ctx, "network:"+old); err != nil {
				return err
			}
		}
		if err := touch(ctx, tx, n); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "network."+action, string(n.Space()), nil)
	})
	if err != nil {
		return n, fmt.Errorf("%s network %s: %w", action, slug, err)
	}
	return n, nil
}

// Edit changes the facts of a network. version is the one the form was made
// from; a new name keeps the old one in the history, a new address keeps
// leading from the old one.
func (s *Service) Edit(ctx context.Context, who authz.Actor, slug string, version int, f Facts, newSlug string) (Network, error) {
	return s.change(ctx, who, slug, "edit", func(tx *db.Tx, n *Network) error {
		if version != 0 && version != n.Version {
			return fault.New(fault.Conflict, msgChangedMeanwhile)
		}
		return editFacts(ctx, tx, n, f, newSlug)
	})
}

func editFacts(ctx context.Context, tx *db.Tx, n *Network, f Facts, newSlug string) error {
	f, err := f.check()
	if err != nil {
		return err
	}
	if f.Name != n.Name && renamed(n.Name, f.Name) {
		if err := insertName(ctx, tx, n.ID, n.Name, tx.Today().AddDays(-1).String()); err != nil {
			return err
		}
	}
	if newSlug != "" && newSlug != n.Slug {
		chosen, err := chooseSlug(ctx, tx, newSlug, f.Name, n.ID)
		if err != nil {
			return err
		}
		if err := keepSlug(ctx, tx, n.Slug, n.ID); err != nil {
			return err
		}
		n.Slug = chosen
	}
	n.set(f)
	return nil
}

// renamed tells whether a name that was there is another now; adding a missing
// language is no new name.
func renamed(old, now i18n.Content) bool {
	for _, l := range old.Langs() {
		if old.Own(l) != now.Own(l) {
			return true
		}
	}
	return false
}

// Answer keeps what was answered to the founder's questions. With a day the
// answers are those gone through with the members on that day, and the
// founder's own draft stays beside them. An idea whose questions are all
// answered is being born.
func (s *Service) Answer(ctx context.Context, who authz.Actor, slug string, a Answers, withMembers civil.Date) (Network, error) {
	return s.change(ctx, who, slug, "answer", func(tx *db.Tx, n *Network) error {
		if withMembers.IsZero() {
			return answerDraft(n, a, who, tx.Today())
		}
		if err := a.check(); err != nil {
			return err
		}
		if withMembers.After(tx.Today()) {
			return fault.FieldErr("confirmed_on", msgFutureDay)
		}
		n.Confirmed, n.ConfirmedOn = a, withMembers
		n.born(a, who, tx.Today())
		return nil
	})
}

// answerDraft keeps the founder's own answers.
func answerDraft(n *Network, a Answers, who authz.Actor, today civil.Date) error {
	if err := a.check(); err != nil {
		return err
	}
	n.Answers = a
	n.born(a, who, today)
	return nil
}

func (a Answers) check() error {
	var faults fault.Fields
	for _, q := range Questions {
		tooLong(&faults, string(q), a[q], maxText)
	}
	return faults.Err()
}

// born makes an idea with all its answers a network that is being born.
func (n *Network) born(a Answers, who authz.Actor, today civil.Date) {
	if n.Phase == Idea && a.Complete() && n.Published {
		n.Phase, n.PhaseOn, n.PhaseBy = Forming, today, who.Person
	}
}

// Publish shows a draft to everybody. It needs an answer to every founder's
// question.
func (s *Service) Publish(ctx context.Context, who authz.Actor, slug string) (Network, error) {
	return s.change(ctx, who, slug, "publish", func(tx *db.Tx, n *Network) error {
		if n.Published {
			return nil
		}
		var faults fault.Fields
		for _, q := range n.Answers.Missing() {
			faults.Add(string(q), msgAnswerMissing.Fill("question", QuestionNames[q]))
		}
		if err := faults.Err(); err != nil {
			return err
		}
		n.Published = true
		n.Phase, n.PhaseOn, n.PhaseBy = Forming, tx.Today(), who.Person
		for _, hear := range s.OnPublished {
			if err := hear(ctx, tx, who, *n); err != nil {
				return err
			}
		}
		return nil
	})
}

// SetPhase is a person's word on where the network is in its life. Ended needs
// its last day, merged also the network it became part of; from that day on
// nobody joins.
func (s *Service) SetPhase(ctx context.Context, who authz.Actor, slug string, p Phase, last civil.Date, into string) (Network, error) {
	return s.change(ctx, who, slug, "phase", func(tx *db.Tx, n *Network) error {
		said := Said{Phase: p, Last: last}
		if p == Merged {
			other, err := bySlug(ctx, tx, into)
			if err != nil && !errors.Is(err, db.ErrNoRows) {
				return err
			}
			said.Into = other.ID
		}
		return state(ctx, tx, who, n, said)
	})
}

// SetConditions states for whom the network is. Members who no longer meet
// them are flagged for the contact person to talk with, and stay.
func (s *Service) SetConditions(ctx context.Context, who authz.Actor, slug string, list []Condition) (Network, error) {
	return s.change(ctx, who, slug, "conditions", func(tx *db.Tx, n *Network) error {
		return s.setConditions(ctx, tx, *n, list)
	})
}

func (s *Service) setConditions(ctx context.Context, tx *db.Tx, n Network, list []Condition) error {
	for i, c := range list {
		if err := c.Check(); err != nil {
			return atRow(err, "conditions", i)
		}
	}
	if err := replaceConditions(ctx, tx, n.ID, list); err != nil {
		return err
	}
	return s.flag(ctx, tx, []string{n.ID})
}

// atRow names the row of a repeated group in the fields of a fault.
func atRow(err error, group string, i int) error {
	f := fault.Of(err)
	moved := *f
	moved.Fields = nil
	for _, one := range f.Fields {
		moved.Fields = append(moved.Fields, fault.Field{Name: group + "." + itoa(i) + "." + one.Name, Say: one.Say})
	}
	return &moved
}

// SetThemes replaces what the network talks about.
func (s *Service) SetThemes(ctx context.Context, who authz.Actor, slug string, list []i18n.Content) (Network, error) {
	return s.change(ctx, who, slug, "themes", func(tx *db.Tx, n *Network) error {
		return setThemes(ctx, tx, *n, list)
	})
}

func setThemes(ctx context.Context, tx *db.Tx, n Network, list []i18n.Content) error {
	for i, t := range list {
		var faults fault.Fields
		tooLong(&faults, "themes."+itoa(i), t, maxName)
		if err := faults.Err(); err != nil {
			return err
		}
	}
	return replaceThemes(ctx, tx, n.ID, list)
}

// SetPlan states how many meetings a year is to have; none takes the plan away.
func (s *Service) SetPlan(ctx context.Context, who authz.Actor, slug string, p Plan) (Network, error) {
	return s.change(ctx, who, slug, "plan", func(tx *db.Tx, n *Network) error {
		var faults fault.Fields
		if p.Year < 1990 || p.Year > tx.Today().Year+10 {
			faults.Add("year", msgYearUnfit)
		}
		if p.Meetings < 0 || p.Meetings > 366 {
			faults.Add("meetings", msgMeetingsUnfit)
		}
		if err := faults.Err(); err != nil {
			return err
		}
		return setPlan(ctx, tx, n.ID, p)
	})
}

// AddChannel notes where else the network lives. Only one channel holds the
// discussion.
func (s *Service) AddChannel(ctx context.Context, who authz.Actor, slug string, c Channel) (Network, error) {
	return s.change(ctx, who, slug, "channel", func(tx *db.Tx, n *Network) error {
		if !c.Kind.Known() {
			return fault.FieldErr("kind", msgChannelKindMissing)
		}
		for _, k := range c.Counts {
			if err := k.check(tx.Today()); err != nil {
				return err
			}
		}
		if c.Discussion {
			if err := leaveDiscussion(ctx, tx, n.ID); err != nil {
				return err
			}
		}
		have, err := channels(ctx, tx, []string{n.ID})
		if err != nil {
			return err
		}
		c.ID, c.Network = tx.NewID(), n.ID
		if err := insertChannel(ctx, tx, c, len(have[n.ID])); err != nil {
			return err
		}
		for _, k := range c.Counts {
			if err := insertChannelCount(ctx, tx, c.ID, k); err != nil {
				return err
			}
		}
		return nil
	})
}

func (k ChannelCount) check(today civil.Date) error {
	var faults fault.Fields
	if k.Value < 0 || k.Value > 100_000_000 {
		faults.Add("members", msgValueNumber)
	}
	if k.AsOf.IsZero() {
		faults.Add("as_of", msgAsOfMissing)
	} else if k.AsOf.After(today) {
		faults.Add("as_of", msgFutureDay)
	}
	return faults.Err()
}

// CountChannel adds a dated member count of a channel.
func (s *Service) CountChannel(ctx context.Context, who authz.Actor, slug, channel string, k ChannelCount) (Network, error) {
	return s.change(ctx, who, slug, "channel_count", func(tx *db.Tx, n *Network) error {
		if err := k.check(tx.Today()); err != nil {
			return err
		}
		have, err := channels(ctx, tx, []string{n.ID})
		if err != nil {
			return err
		}
		for _, c := range have[n.ID] {
			if c.ID == channel {
				return insertChannelCount(ctx, tx, c.ID, k)
			}
		}
		return fault.Missing(nil)
	})
}

// RemoveChannel takes a channel off the page.
func (s *Service) RemoveChannel(ctx context.Context, who authz.Actor, slug, channel string) (Network, error) {
	return s.change(ctx, who, slug, "channel_remove", func(tx *db.Tx, n *Network) error {
		return deleteChannel(ctx, tx, n.ID, channel)
	})
}

// StateFigure keeps a figure somebody has stated about the network.
func (s *Service) StateFigure(ctx context.Context, who authz.Actor, slug string, f Figure) (Network, error) {
	return s.change(ctx, who, slug, "figure", func(tx *db.Tx, n *Network) error {
		f.Network = n.ID
		_, err := AddStatedFigure(ctx, tx, who, f)
		return err
	})
}

// WithdrawFigure takes back a figure stated about the network.
func (s *Service) WithdrawFigure(ctx context.Context, who authz.Actor, slug, id string) (Network, error) {
	return s.change(ctx, who, slug, "figure_remove", func(tx *db.Tx, n *Network) error {
		list, err := figures(ctx, tx, n.ID)
		if err != nil {
			return err
		}
		for _, f := range list {
			if f.ID == id {
				return deleteFigure(ctx, tx, id)
			}
		}
		return fault.Missing(nil)
	})
}

// flag compares every member of the networks with the conditions, by what is
// known today, and marks those for whom one is known not to hold any more.
// Nobody is removed.
func (s *Service) flag(ctx context.Context, tx *db.Tx, networks []string) error {
	all, err := conditions(ctx, tx, networks)
	if err != nil {
		return err
	}
	members, err := space.Current(ctx, tx, spaces(networks), space.AsMember)
	if err != nil {
		return err
	}
	known, err := factsOfMembers(ctx, tx, members)
	if err != nil {
		return err
	}
	for _, m := range members {
		facts := known[m.ID]
		for _, d := range m.Declared {
			facts = append(facts, Fact{Attribute: Attribute(d.Attribute), Value: d.Value, On: d.On, Declared: true})
		}
		broken := Broken(JudgeAll(all[m.Space.ID()], facts, tx.Today()), m.Unmet)
		flags := flagsOf(broken, m.Flags, tx.Today())
		if sameFlags(flags, m.Flags) {
			continue
		}
		if err := space.SetFlags(ctx, tx, m, flags); err != nil {
			return err
		}
		if err := audit.Record(ctx, tx, authz.System, "network.flag", string(m.Space), map[string]any{"member": m.ID, "flags": flags}); err != nil {
			return err
		}
	}
	return nil
}

// flagsOf keeps the day on which a flag first went up.
func flagsOf(broken []Judged, before []space.Flag, today civil.Date) []space.Flag {
	var flags []space.Flag
	for _, j := range broken {
		f := space.Flag{Condition: j.ID, Value: j.By.Value, On: today}
		for _, old := range before {
			if old.Condition == f.Condition && old.Value == f.Value {
				f = old
			}
		}
		flags = append(flags, f)
	}
	return flags
}

func sameFlags(a, b []space.Flag) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}
