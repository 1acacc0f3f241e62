package life

import (
	"context"
	"fmt"

	"parvi/internal/network"
	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ident"
	"parvi/internal/platform/jobs"
	"parvi/internal/space"
)

// NewMerge is what is announced.
type NewMerge struct {
	Into   string // address of the other network
	On     civil.Date
	Silent Answer // "" is as the settings say
	Note   i18n.Content
}

// Announce begins a merging: the other network's people agree first, unless
// who announces may decide on both. Then everybody in this one is told, and
// those who are not in the other are asked.
func (s *Service) Announce(ctx context.Context, who authz.Actor, slug string, in NewMerge) (Merge, error) {
	var m Merge
	_, err := s.decide(ctx, who, slug, "merge", func(tx *db.Tx, n *network.Network) error {
		into, err := network.Find(ctx, tx, who, in.Into)
		if err != nil {
			return fault.FieldErr("into", msgIntoMissing)
		}
		live, err := mergesOf(ctx, tx, []string{n.ID, into.ID})
		if err != nil {
			return err
		}
		for _, other := range live[into.ID] {
			if other.Network == into.ID {
				return fault.FieldErr("into", msgIntoOver)
			}
		}
		if len(live[n.ID]) > 0 {
			return &fault.Error{Kind: fault.Conflict, Say: msgMergeOpen, Fields: fault.Fields{{Name: "into", Say: msgMergeOpen}}}
		}
		set, err := settings(ctx, tx, []network.Network{*n})
		if err != nil {
			return err
		}
		earliest := tx.Today().AddDays(set[n.ID].MergeDays + 1)
		if in.Silent == "" {
			in.Silent = set[n.ID].Silent
		}
		var faults fault.Fields
		switch {
		case into.ID == n.ID:
			faults.Add("into", msgIntoMissing)
		case !into.Joinable(tx.Today()) || !into.Joinable(in.On) && !in.On.IsZero():
			faults.Add("into", msgIntoOver)
		}
		switch {
		case in.On.IsZero():
			faults.Add("on", msgOnMissing)
		case in.On.Before(earliest):
			faults.Add("on", fillDay(msgOnTooSoon, earliest))
		}
		if in.Silent != Stay && in.Silent != ToFollow {
			faults.Add("silent", msgSilentUnknown)
		}
		if long(in.Note, maxText) {
			faults.Add("note", msgTooLong.Fill("max", maxText))
		}
		if err := faults.Err(); err != nil {
			return err
		}
		m = Merge{ID: tx.NewID(), Network: n.ID, Into: into.ID, On: in.On, AnswerBy: in.On.AddDays(-1), Silent: in.Silent, Note: in.Note,
			State: MergeAsked, AnnouncedBy: who.Person}
		both := MayDecide.Allows(who, into)
		if both {
			m.State, m.AgreedBy = MergeAgreed, who.Person
		}
		if err := insertMerge(ctx, tx, m); err != nil {
			return err
		}
		if err := answered(ctx, tx, who, *n, Confirmed, ""); err != nil {
			return err
		}
		if err := network.Touch(ctx, tx, *n); err != nil {
			return err
		}
		if both {
			return askAll.Enqueue(ctx, tx, chunkOf{Merge: m.ID})
		}
		return s.tellThose(ctx, tx, into, mailConsent, m.ID)
	})
	return m, err
}

// maxText is how long what people write may be, in characters.
const maxText = 4000

func long(c i18n.Content, limit int) bool {
	for _, l := range c.Langs() {
		if len([]rune(c.Own(l))) > limit {
			return true
		}
	}
	return false
}

func fillDay(t i18n.Text, d civil.Date) i18n.Text {
	return i18n.Text{FI: t.With(i18n.FI, "date", d.Format(i18n.FI)), SV: t.With(i18n.SV, "date", d.Format(i18n.SV)), EN: t.With(i18n.EN, "date", d.Format(i18n.EN))}
}

// merge reads a merging with both networks.
func merge(ctx context.Context, tx *db.Tx, id string) (m Merge, from, into network.Network, err error) {
	if m, err = mergeByID(ctx, tx, id); err != nil {
		if gone, _ := absent(err); gone {
			err = fault.Missing(err)
		}
		return
	}
	if from, err = network.ByID(ctx, tx, m.Network); err != nil {
		return
	}
	into, err = network.ByID(ctx, tx, m.Into)
	return
}

// Agree is the other network's yes. When it came so late that the members have
// no time left to answer, the day moves on.
func (s *Service) Agree(ctx context.Context, who authz.Actor, id string) (Merge, error) {
	return s.settleMerge(ctx, who, id, true)
}

// Withdraw calls a merging off, by either network, before anybody has been
// moved. Those who were told are told.
func (s *Service) Withdraw(ctx context.Context, who authz.Actor, id string) (Merge, error) {
	return s.settleMerge(ctx, who, id, false)
}

func (s *Service) settleMerge(ctx context.Context, who authz.Actor, id string, yes bool) (Merge, error) {
	var m Merge
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var from, into network.Network
		var err error
		if m, from, into, err = merge(ctx, tx, id); err != nil {
			return err
		}
		if !yes && MayDecide.Allows(who, from) {
			err = nil
		} else {
			err = MayDecide.Check(who, into)
		}
		if err != nil {
			return err
		}
		switch {
		case yes && m.State == MergeAgreed, !yes && m.State == MergeWithdrawn:
			return nil // the button was pressed twice
		case !m.State.Live() || yes && m.State != MergeAsked:
			return fault.New(fault.Conflict, msgAnsweredAlready)
		case !yes && m.State == MergeMoving:
			return fault.New(fault.Conflict, msgMergeMoved)
		}
		action := "life.merge_agree"
		if yes {
			set, err := settings(ctx, tx, []network.Network{from})
			if err != nil {
				return err
			}
			m.State, m.AgreedBy = MergeAgreed, who.Person
			if earliest := tx.Today().AddDays(set[from.ID].MergeDays + 1); m.On.Before(earliest) {
				m.On, m.AnswerBy = earliest, earliest.AddDays(-1)
			}
			if err := askAll.Enqueue(ctx, tx, chunkOf{Merge: m.ID}); err != nil {
				return err
			}
		} else {
			action = "life.merge_withdraw"
			m.State, m.Done = MergeWithdrawn, db.Millis(tx.Now)
			list, err := askedOf(ctx, tx, m.ID)
			if err != nil {
				return err
			}
			for _, a := range list {
				if err := mailMergeOff.Enqueue(ctx, tx, toPerson{Other: a.ID}); err != nil {
					return err
				}
			}
		}
		if err := updateMerge(ctx, tx, m); err != nil {
			return err
		}
		if err := network.Touch(ctx, tx, from); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, action, string(from.Space()), map[string]string{"into": into.ID})
	})
	if err != nil {
		return m, fmt.Errorf("merging %s: %w", id, err)
	}
	return m, nil
}

// chunkOf is one part of long work over the rows of a network.
type chunkOf struct {
	Merge   string `json:"merge,omitempty"`
	Network string `json:"network,omitempty"`
	After   string `json:"after,omitempty"`
}

var (
	askAll  = jobs.Kind[chunkOf]{Name: "life.ask"}
	moveAll = jobs.Kind[chunkOf]{Name: "life.move"}
	tellEnd = jobs.Kind[chunkOf]{Name: "life.tell_end"}
)

// perChunk is how many people one transaction takes.
const perChunk = 300

var everyMail = space.Mails[:]

// ask asks the people of a network once each, a chunk a job. Who is in both
// networks is told only. People who come in while the answers are gathered are
// asked on the next morning.
func (s *Service) ask(ctx context.Context, j jobs.Job, c chunkOf) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		m, from, into, err := merge(ctx, tx, c.Merge)
		if err != nil {
			return err
		}
		if !m.Open(tx.Today()) {
			return j.Complete(ctx, tx)
		}
		rows, err := space.Recipients(ctx, tx, []space.Ref{from.Space()}, []space.Level{space.AsMember, space.AsFollower}, everyMail, c.After, perChunk)
		if err != nil {
			return err
		}
		people := make([]string, len(rows))
		for i, r := range rows {
			people[i] = r.Person
		}
		in, err := joinedOf(ctx, tx, string(into.Space()), people)
		if err != nil {
			return err
		}
		for _, r := range rows {
			seed, key := tx.NewLink()
			a := asked{ID: tx.NewID(), Merge: m.ID, Person: r.Person, InBoth: in[r.Person]}
			fresh, err := insertAsked(ctx, tx, a, ident.Hash(key), !tx.Today().Before(m.Remind()))
			if err != nil {
				return err
			}
			if !fresh {
				continue
			}
			if err := mailMerge.Enqueue(ctx, tx, toPerson{Person: r.Person, Other: a.ID, Seed: seed}); err != nil {
				return err
			}
		}
		if len(rows) == perChunk {
			c.After = rows[len(rows)-1].ID
			if err := askAll.Enqueue(ctx, tx, c); err != nil {
				return err
			}
		}
		return j.Complete(ctx, tx)
	})
}

// Asked is what the page behind the link of a mail shows.
type Asked struct {
	Merge
	Answer     Answer
	InBoth     bool
	From, Into network.Network
	Name       string
	Lang       i18n.Lang
}

// ByKey is what one person was asked; a key that was replaced is gone.
func (s *Service) ByKey(ctx context.Context, key string) (Asked, error) {
	var out Asked
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		out, _, err = askedOfKey(ctx, tx, key)
		return err
	})
	if err != nil {
		return out, fmt.Errorf("merging by key: %w", err)
	}
	return out, nil
}

func askedOfKey(ctx context.Context, tx *db.Tx, key string) (Asked, asked, error) {
	a, err := askedByHash(ctx, tx, ident.Hash(key))
	if gone, err := absent(err); gone {
		return Asked{}, a, fault.Missing(err)
	} else if err != nil {
		return Asked{}, a, err
	}
	m, from, into, err := merge(ctx, tx, a.Merge)
	if err != nil {
		return Asked{}, a, err
	}
	p, err := person.ByID(ctx, tx, a.Person)
	return Asked{Merge: m, Answer: a.Answer, InBoth: a.InBoth, From: from, Into: into, Name: p.Name, Lang: p.Lang}, a, err
}

// Say keeps one person's answer; it may be changed until the last day.
func (s *Service) Say(ctx context.Context, key string, say Answer) (Asked, error) {
	var out Asked
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var a asked
		var err error
		if out, a, err = askedOfKey(ctx, tx, key); err != nil {
			return err
		}
		if !say.Known() {
			return fault.FieldErr("answer", msgAnswerWhich)
		}
		if !out.Open(tx.Today()) {
			return fault.New(fault.Conflict, msgMergeClosed)
		}
		if err := setAnswer(ctx, tx, a.ID, say); err != nil {
			return err
		}
		out.Answer = say
		return audit.Record(ctx, tx, authz.Actor{Person: a.Person}, "life.merge_answer", string(out.From.Space()), map[string]string{"answer": string(say)})
	})
	if err != nil {
		return out, fmt.Errorf("answer about merging: %w", err)
	}
	return out, nil
}

// remindMerges asks those who have not answered once more, a week before the
// last day, and asks those who have come in since.
func (s *Service) remindMerges(ctx context.Context) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		open, err := openMerges(ctx, tx, tx.Today())
		if err != nil {
			return err
		}
		for _, m := range open {
			if err := askAll.Enqueue(ctx, tx, chunkOf{Merge: m.ID}, jobs.Unique("life.ask "+m.ID)); err != nil {
				return err
			}
			if tx.Today().Before(m.Remind()) {
				continue
			}
			silent, err := silentOnes(ctx, tx, m.ID, 10_000)
			if err != nil {
				return err
			}
			for _, a := range silent {
				seed, key := tx.NewLink()
				if err := rekey(ctx, tx, a.ID, ident.Hash(key)); err != nil {
					return err
				}
				if err := mailMergeAgain.Enqueue(ctx, tx, toPerson{Person: a.Person, Other: a.ID, Seed: seed}); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// beginMerges says of every network whose day has come that it is merged, from
// which moment nobody joins it, and has its people moved.
func (s *Service) beginMerges(ctx context.Context) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		due, err := dueMerges(ctx, tx, tx.Today())
		if err != nil {
			return err
		}
		for _, m := range due {
			from, err := network.ByID(ctx, tx, m.Network)
			if err != nil {
				return err
			}
			m.State = MergeMoving
			if err := updateMerge(ctx, tx, m); err != nil {
				return err
			}
			who := authz.System
			who.Person = m.AnnouncedBy
			if _, err := network.State(ctx, tx, who, from, network.Said{Phase: network.Merged, Last: m.On.AddDays(-1), Into: m.Into}); err != nil {
				return err
			}
			if err := moveAll.Enqueue(ctx, tx, chunkOf{Merge: m.ID}); err != nil {
				return err
			}
		}
		return nil
	})
}

// move lets the people of the merged network into the other, each as they
// said, a chunk a job. Their old rows stay, without mail: they still read what
// they could read.
func (s *Service) move(ctx context.Context, j jobs.Job, c chunkOf) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		m, from, into, err := merge(ctx, tx, c.Merge)
		if err != nil {
			return err
		}
		if m.State != MergeMoving {
			return j.Complete(ctx, tx)
		}
		rows, err := space.Recipients(ctx, tx, []space.Ref{from.Space()}, []space.Level{space.AsMember, space.AsFollower}, everyMail, c.After, perChunk)
		if err != nil {
			return err
		}
		people := make([]string, len(rows))
		for i, r := range rows {
			people[i] = r.Person
		}
		answers, err := answersOf(ctx, tx, m.ID, people)
		if err != nil {
			return err
		}
		for _, r := range rows {
			if err := moveOne(ctx, tx, r, into, m.Means(answers[r.Person].Answer), answers[r.Person].Answer != ""); err != nil {
				return fmt.Errorf("row %s: %w", r.ID, err)
			}
		}
		if len(rows) == perChunk {
			c.After = rows[len(rows)-1].ID
			if err := moveAll.Enqueue(ctx, tx, c); err != nil {
				return err
			}
			return j.Complete(ctx, tx)
		}
		if err := moveRest(ctx, tx, from, into); err != nil {
			return err
		}
		m.State, m.Done = MergeDone, db.Millis(tx.Now)
		if err := updateMerge(ctx, tx, m); err != nil {
			return err
		}
		if err := network.Touch(ctx, tx, into); err != nil {
			return err
		}
		if err := audit.Record(ctx, tx, authz.System, "life.merged", string(from.Space()), map[string]string{"into": into.ID}); err != nil {
			return err
		}
		return j.Complete(ctx, tx)
	})
}

// moveOne lets one person into the network the other became part of. Who is in
// both keeps one membership: the closer level, and the setting that means less
// mail. Somebody who wants no more says so in words only: nothing is done for
// those who do not answer beyond what the letter said.
func moveOne(ctx context.Context, tx *db.Tx, r space.Member, into network.Network, want Answer, said bool) error {
	own, err := space.OwnIn(ctx, tx, into.Space(), r.Person)
	if err != nil {
		return err
	}
	next := space.New{Space: into.Space(), Person: r.Person, Org: r.Org, State: space.Joined, Mail: r.Mail, EnteredBy: r.EnteredBy}
	switch {
	case own.Current.State == space.Joined:
		next.Level, next.Mail = own.Current.Level, own.Current.Mail.Stricter(r.Mail)
		if r.Level == space.AsMember && !(said && want != ToMember) {
			next.Level = space.AsMember
		}
	case want == ToMember:
		next.Level = space.AsMember
		if r.Level == space.AsFollower && into.Policy != space.Open {
			next.State = space.Requested
		}
	case want == ToFollow:
		next.Level = space.AsFollower
	default:
		return space.Silence(ctx, tx, r)
	}
	if _, err := space.Join(ctx, tx, authz.System, next); err != nil {
		return err
	}
	return space.Silence(ctx, tx, r)
}

// moveRest takes along member organisations with their representatives, and
// the requests that wait: those who answer for the other network get them.
func moveRest(ctx context.Context, tx *db.Tx, from, into network.Network) error {
	orgs, err := space.Organisations(ctx, tx, from.Space())
	if err != nil {
		return err
	}
	for _, o := range orgs {
		row, err := space.Join(ctx, tx, authz.System, space.New{Space: into.Space(), Org: o.Org, Level: o.Level, State: space.Joined, Mail: o.Mail})
		if err != nil {
			return err
		}
		reps, err := space.Representatives(ctx, tx, o.ID)
		if err != nil {
			return err
		}
		for _, r := range reps {
			if r.State != space.Joined {
				continue
			}
			if _, err := space.Join(ctx, tx, authz.System, space.New{Space: into.Space(), Person: r.Person, Org: r.Org, Represents: row.ID,
				Level: r.Level, State: space.Joined, Mail: r.Mail}); err != nil {
				return err
			}
			if err := space.Silence(ctx, tx, r); err != nil {
				return err
			}
		}
	}
	waiting, err := space.Waiting(ctx, tx, []space.Ref{from.Space()})
	if err != nil {
		return err
	}
	for _, w := range waiting {
		if w.State == space.Requested && w.Person != "" {
			own, err := space.OwnIn(ctx, tx, into.Space(), w.Person)
			if err != nil {
				return err
			}
			if !own.IsMember() {
				if _, err := space.Join(ctx, tx, authz.System, space.New{Space: into.Space(), Person: w.Person, Org: w.Org, Level: w.Level,
					State: space.Requested, Mail: w.Mail, Note: w.Note, Declared: w.Declared}); err != nil {
					return err
				}
			}
		}
		if _, err := space.Decline(ctx, tx, authz.System, w, ""); err != nil {
			return err
		}
	}
	_, err = network.Reassign(ctx, tx, into, nil)
	return err
}
