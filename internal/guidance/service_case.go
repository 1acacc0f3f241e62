package guidance

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
)

// View is a case with everything its page shows.
type View struct {
	Known
	Entries    []Entry
	People     map[string]person.Person
	Org        org.Organisation
	Thing      Thing
	Works      bool // the reader answers for the study centre
	Asks       bool // the reader asked
	Rank       []Ranked
	Minutes    int
	Settings   Settings
	Today      civil.Date
	CloseAfter civil.Date  // zero: it does not close by itself
	Made       []Published // answers made from it, for who answers
}

// See reads a case.
func (s *Service) See(ctx context.Context, who authz.Actor, id string) (v View, err error) {
	return v, s.read(ctx, "case", func(tx *db.Tx) error {
		k, err := find(ctx, tx, id)
		if err == nil {
			v, err = s.see(ctx, tx, who, k)
		}
		return err
	})
}

// SeeByKey reads a case by the asker's own link.
func (s *Service) SeeByKey(ctx context.Context, key string) (v View, err error) {
	return v, s.read(ctx, "case by link", func(tx *db.Tx) error {
		k, err := findByKey(ctx, tx, key)
		if err == nil {
			v, err = s.see(ctx, tx, authz.Actor{}, k)
		}
		return err
	})
}

func (s *Service) read(ctx context.Context, what string, f func(tx *db.Tx) error) error {
	if err := s.DB.Read(ctx, f); err != nil {
		return fmt.Errorf("guidance: %s: %w", what, err)
	}
	return nil
}

func (s *Service) see(ctx context.Context, tx *db.Tx, who authz.Actor, k Known) (v View, err error) {
	if err := MaySee.Check(who, k); err != nil {
		return v, err
	}
	v = View{Known: k, Works: !k.Keyed && MayAnswer.Allows(who, k), Asks: MayReply.Allows(who, k) && (k.Keyed || who.Person == k.Asker), Today: tx.Today()}
	if v.Entries, err = entries(ctx, tx, k.ID); err != nil {
		return v, err
	}
	ids := []string{k.Assignee, k.Asker}
	for _, e := range v.Entries {
		ids = append(ids, e.Author, e.Other)
		v.Minutes += e.Minutes
	}
	if !v.Works {
		v.Entries = slices.DeleteFunc(v.Entries, func(e Entry) bool { return !e.Kind.Said() })
	}
	slices.Sort(ids)
	if v.People, err = person.ByIDs(ctx, tx, slices.Compact(ids)); err != nil {
		return v, err
	}
	if k.Org != "" {
		if v.Org, err = org.ByID(ctx, tx, k.Org); err != nil {
			return v, err
		}
	}
	found, err := s.things(ctx, tx, who, k.About)
	if err != nil {
		return v, err
	}
	v.Thing = found[k.About]
	if v.Works {
		if v.Made, err = answersOf(ctx, tx, k.ID); err != nil {
			return v, err
		}
		v.Rank, v.Settings, err = ranked(ctx, tx, k)
	} else {
		v.Settings, err = settingsOf(ctx, tx, k.Centre)
	}
	if k.State == Answered {
		v.CloseAfter = k.Due
	}
	return v, err
}

// door finds a case for somebody, by its id or by the asker's link.
type door struct{ id, key string }

func (d door) find(ctx context.Context, tx *db.Tx) (Known, error) {
	if d.key != "" {
		return findByKey(ctx, tx, d.key)
	}
	return find(ctx, tx, d.id)
}

// change is a write to one case under its lock.
func (s *Service) change(ctx context.Context, who authz.Actor, what string, d door, rule authz.Rule[Known], f func(tx *db.Tx, k Known) error) error {
	var id string
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		k, err := d.find(ctx, tx)
		if err == nil {
			id, err = k.ID, rule.Check(who, k)
		}
		return err
	})
	if err == nil {
		err = s.DB.Write(ctx, func(tx *db.Tx) error {
			k, err := d.find(ctx, tx)
			if err == nil {
				err = rule.Check(who, k)
			}
			if err != nil {
				return err
			}
			return f(tx, k)
		}, db.Named("guidance."+what), db.Alone(lock(id)))
	}
	if err != nil {
		return fmt.Errorf("guidance: %s: %w", what, err)
	}
	return nil
}

// step does something in a case: the entry, the state it leads to, the log.
func (s *Service) step(ctx context.Context, tx *db.Tx, who authz.Actor, k *Known, e *Entry) error {
	to, ok := k.State.lets(e.Kind)
	if !ok {
		return &fault.Error{Kind: fault.Conflict, Code: "state", Say: msgState.Fill("state", stateWords[k.State])}
	}
	if !k.Erased.IsZero() {
		return &fault.Error{Kind: fault.Conflict, Code: "erased", Say: msgErased}
	}
	have, err := entries(ctx, tx, k.ID)
	if err != nil {
		return err
	}
	if len(have) >= entryMost {
		return &fault.Error{Kind: fault.Conflict, Code: "long", Say: msgLong}
	}
	e.ID, e.Case, e.At, e.Text = tx.NewID(), k.ID, tx.Now, strings.TrimSpace(e.Text)
	if e.Author == "" {
		e.Author = who.Person
	}
	if err := insertEntry(ctx, tx, *e); err != nil {
		return err
	}
	if to != k.State {
		k.Moved = tx.Now
	}
	k.State = to
	if to != Closed {
		k.Closed, k.How = db.Time(0), ""
	}
	if err := update(ctx, tx, k.Case); err != nil {
		return err
	}
	return record(ctx, tx, who, string(e.Kind), k.Case, nil)
}

// Reply goes on in a case as the one who asked.
func (s *Service) Reply(ctx context.Context, who authz.Actor, d door, text string) error {
	return s.change(ctx, who, "reply", d, MayReply, func(tx *db.Tx, k Known) error {
		return s.reply(ctx, tx, who, k, Entry{Text: text, Channel: ByForm})
	})
}

func (s *Service) reply(ctx context.Context, tx *db.Tx, who authz.Actor, k Known, e Entry) error {
	var bad fault.Fields
	checkText(&bad, "text", e.Text)
	if err := bad.Err(); err != nil {
		return err
	}
	set, err := settingsOf(ctx, tx, k.Centre)
	if err != nil {
		return err
	}
	if k.State != New && k.State != Assigned {
		k.Due = workdays(tx.Today(), set.AnswerDays)
	}
	e.Kind, e.Author = Reply, k.Asker
	if err := s.step(ctx, tx, who, &k, &e); err != nil {
		return err
	}
	if k.Assignee == "" {
		k.State = New
		if err := update(ctx, tx, k.Case); err != nil {
			return err
		}
	}
	return s.tellStaff(ctx, tx, k, e, newsReplied)
}

// Then is what happens with a case after an answer.
type Then string

// What may happen after an answer.
const (
	ThenOpen  Then = ""
	ThenWait  Then = "wait"
	ThenClose Then = "close"
)

// Said is an answer and what happens after it.
type Said struct {
	Text    string
	Minutes int
	Then    Then
	Follow  civil.Date
	Seen    int // entries the writer had before them; 0: it is not asked
}

// Answer answers the asker.
func (s *Service) Answer(ctx context.Context, who authz.Actor, id string, a Said) error {
	return s.change(ctx, who, "answer", door{id: id}, MayAnswer, func(tx *db.Tx, k Known) error {
		if a.Seen > 0 {
			have, err := entries(ctx, tx, k.ID)
			if err != nil {
				return err
			}
			if len(have) != a.Seen {
				return &fault.Error{Kind: fault.Conflict, Code: "meanwhile", Say: msgMeanwhile}
			}
		}
		return s.answer(ctx, tx, who, k, a, Entry{Channel: ByForm})
	})
}

func (s *Service) answer(ctx context.Context, tx *db.Tx, who authz.Actor, k Known, a Said, e Entry) error {
	var bad fault.Fields
	checkText(&bad, "text", a.Text)
	checkMinutes(&bad, a.Minutes)
	wrong := bad.Err()
	if a.Then == ThenWait {
		wrong = together(wrong, follow(a.Follow, tx.Today()))
	}
	if wrong != nil {
		return wrong
	}
	set, err := settingsOf(ctx, tx, k.Centre)
	if err != nil {
		return err
	}
	if k.Answered.IsZero() {
		k.Answered = tx.Now
	}
	if k.Assignee == "" {
		k.Assignee, k.Why = who.Person, Grounds{{What: "by"}}
	}
	k.Due = tx.Today().AddDays(set.CloseDays)
	e.Kind, e.Text, e.Minutes = Answer, a.Text, a.Minutes
	if err := s.step(ctx, tx, who, &k, &e); err != nil {
		return err
	}
	news := newsAnswer
	switch a.Then {
	case ThenWait:
		k.State, k.Due = Waiting, a.Follow
		err = update(ctx, tx, k.Case)
	case ThenClose:
		news = newsClosed
		k.State, k.How, k.Closed, k.Due = Closed, Solved, tx.Now, civil.Date{}
		err = update(ctx, tx, k.Case)
	}
	if err != nil {
		return err
	}
	return tellAsker.Enqueue(ctx, tx, askerArgs{Case: k.ID, Entry: e.ID, News: news})
}

func checkMinutes(bad *fault.Fields, n int) {
	if n < 0 || n > 1440 {
		bad.Add("minutes", msgMinutes)
	}
}

// NoteDown writes something beside a case: a note for the study centre's own
// people, or what was said by telephone, at a visit or by video.
func (s *Service) NoteDown(ctx context.Context, who authz.Actor, id string, by Channel, text string, minutes int) error {
	return s.change(ctx, who, "note", door{id: id}, MayAnswer, func(tx *db.Tx, k Known) error {
		var bad fault.Fields
		checkText(&bad, "note", text)
		checkMinutes(&bad, minutes)
		e := Entry{Kind: Note, Text: text, Minutes: minutes}
		if slices.Contains(Spoken, by) {
			e.Kind, e.Channel = Talked, by
			if k.Answered.IsZero() {
				k.Answered = tx.Now
			}
		} else if by != "" {
			bad.Add("channel", msgChannel)
		}
		if err := bad.Err(); err != nil {
			return err
		}
		return s.step(ctx, tx, who, &k, &e)
	})
}

// HandOver gives a case to somebody else of the study centre, with a reason.
func (s *Service) HandOver(ctx context.Context, who authz.Actor, id, to, reason string) error {
	return s.change(ctx, who, "hand", door{id: id}, MayAnswer, func(tx *db.Tx, k Known) error {
		list, set, err := ranked(ctx, tx, k)
		if err != nil {
			return err
		}
		var bad fault.Fields
		at := slices.IndexFunc(list, func(r Ranked) bool { return r.Person == to })
		switch {
		case at < 0:
			bad.Add("to", msgTo)
		case to == k.Assignee:
			bad.Add("to", msgToSame)
		}
		if taking := to == who.Person; !taking || k.Assignee != "" {
			if strings.TrimSpace(reason) == "" {
				bad.Add("reason", msgReason)
			}
		}
		if len([]rune(reason)) > maxText {
			bad.Add("reason", msgTooLong.Fill("max", maxText))
		}
		if err := bad.Err(); err != nil {
			return err
		}
		k.Assignee, k.Why = to, append(Grounds{{What: "by"}}, list[at].Grounds...)
		if k.State != New && k.State != Assigned {
			k.Due = workdays(tx.Today(), set.AnswerDays)
		}
		e := Entry{Kind: Handed, Text: reason, Other: to}
		if err := s.step(ctx, tx, who, &k, &e); err != nil {
			return err
		}
		return s.tellStaff(ctx, tx, k, e, newsHanded)
	})
}

// Park has a case wait until a day.
func (s *Service) Park(ctx context.Context, who authz.Actor, id, reason string, day civil.Date) error {
	return s.change(ctx, who, "park", door{id: id}, MayAnswer, func(tx *db.Tx, k Known) error {
		if err := follow(day, tx.Today()); err != nil {
			return err
		}
		k.Due = day
		return s.step(ctx, tx, who, &k, &Entry{Kind: Parked, Text: reason})
	})
}

// Close closes a case. Whoever asked is asked whether it helped, unless there
// was no question.
func (s *Service) Close(ctx context.Context, who authz.Actor, id string, how How, reason string) error {
	return s.change(ctx, who, "close", door{id: id}, MayAnswer, func(tx *db.Tx, k Known) error {
		var bad fault.Fields
		if !slices.Contains(Hows, how) {
			bad.Add("how", msgHow)
		}
		if how == HandOff && strings.TrimSpace(reason) == "" {
			bad.Add("reason", msgReasonElsewhere)
		}
		if err := bad.Err(); err != nil {
			return err
		}
		return s.end(ctx, tx, who, k, how, reason)
	})
}

func (s *Service) end(ctx context.Context, tx *db.Tx, who authz.Actor, k Known, how How, reason string) error {
	k.Due, k.How, k.Closed = civil.Date{}, how, tx.Now
	e := Entry{Kind: Ended, Text: reason}
	if err := s.step(ctx, tx, who, &k, &e); err != nil {
		return err
	}
	if how == Void || k.Answered.IsZero() || k.Asker != "" && who.Person == k.Asker {
		return nil
	}
	return tellAsker.Enqueue(ctx, tx, askerArgs{Case: k.ID, Entry: e.ID, News: newsEnded})
}

// Settle is the asker's own word that nothing is missing any more.
func (s *Service) Settle(ctx context.Context, who authz.Actor, d door) error {
	return s.change(ctx, who, "settle", d, MayReply, func(tx *db.Tx, k Known) error {
		k.Due, k.How, k.Closed = civil.Date{}, Solved, tx.Now
		return s.step(ctx, tx, who, &k, &Entry{Kind: Ended, Author: k.Asker})
	})
}

// Rate is the one question: whether it helped. 1 no, 2 partly, 3 yes.
func (s *Service) Rate(ctx context.Context, who authz.Actor, d door, helped int) error {
	return s.change(ctx, who, "rate", d, MayReply, func(tx *db.Tx, k Known) error { return s.rate(ctx, tx, who, k, helped) })
}

func (s *Service) rate(ctx context.Context, tx *db.Tx, who authz.Actor, k Known, helped int) error {
	if helped < 1 || helped > 3 {
		return fault.FieldErr("helped", msgHelped)
	}
	if k.Answered.IsZero() {
		return &fault.Error{Kind: fault.Conflict, Code: "unanswered", Say: msgUnanswered}
	}
	k.Helped, k.HelpedAt = helped, tx.Now
	if err := update(ctx, tx, k.Case); err != nil {
		return err
	}
	return record(ctx, tx, who, "rate", k.Case, nil)
}

// Spoke is something that was asked and answered by telephone, at a visit or by
// video, written down afterwards.
type Spoke struct {
	Centre  string
	By      Channel
	Topic   Topic
	Text    string
	Name    string
	Email   string
	Org     string // id or slug, or what it is called
	Region  string
	Minutes int
	Lang    i18n.Lang
	Done    bool // nothing is left to do
}

// Write writes down what was said. It is a case of the writer's own: closed, or
// to be gone on with.
func (s *Service) Write(ctx context.Context, who authz.Actor, in Spoke) (c Case, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		c, err = s.WriteIn(ctx, tx, who, in)
		return err
	}, db.Named("guidance.write"))
	if err != nil {
		return c, fmt.Errorf("guidance: write down: %w", err)
	}
	return c, nil
}

// WriteIn is the part of Write that joins a transaction.
func (s *Service) WriteIn(ctx context.Context, tx *db.Tx, who authz.Actor, in Spoke) (c Case, err error) {
	centre, err := org.Find(ctx, tx, in.Centre)
	if err != nil {
		return c, err
	}
	if err := MayDesk.Check(who, centre.Scopes); err != nil {
		return c, err
	}
	a := Ask{Topic: in.Topic, Text: in.Text, Region: in.Region, OrgName: in.Org}
	wrong := a.check()
	var bad fault.Fields
	checkMinutes(&bad, in.Minutes)
	if !slices.Contains(Spoken, in.By) {
		bad.Add("channel", msgChannel)
	}
	if len([]rune(in.Name)) > maxName {
		bad.Add("name", msgTooLong.Fill("max", maxName))
	}
	c = Case{ID: tx.NewID(), Centre: centre.ID, State: New, Topic: in.Topic, Title: titleOf(in.Text), Lang: in.Lang.Or(i18n.FI), Channel: in.By, Region: in.Region,
		OrgName: strings.TrimSpace(in.Org), AskerName: strings.TrimSpace(in.Name), Key: tx.NewToken(), CreatedBy: who.Person, Created: tx.Now, Moved: tx.Now}
	if in.Email != "" {
		if c.AskerEmail, err = person.ParseEmail(in.Email); err != nil {
			wrong = together(wrong, err)
		}
	}
	if wrong = together(wrong, bad.Err()); wrong != nil {
		return c, wrong
	}
	if c.OrgName != "" {
		if found, err := org.Resolve(ctx, tx, c.OrgName); err == nil && len(found) == 1 {
			c.Org, c.OrgName = found[0].ID, ""
			if r, ok := found[0].Home(tx.Today()); ok && c.Region == "" {
				c.Region = r.Code
			}
		} else if err != nil {
			return c, err
		}
	}
	if err := insert(ctx, tx, c); err != nil {
		return c, err
	}
	set, err := settingsOf(ctx, tx, centre.ID)
	if err != nil {
		return c, err
	}
	c.State, c.Assignee, c.Why, c.Answered = Assigned, who.Person, Grounds{{What: "by"}}, tx.Now
	c.Due = workdays(tx.Today(), set.AnswerDays)
	k := Known{Case: c, CentreOrg: centre}
	if err := s.step(ctx, tx, who, &k, &Entry{Kind: Talked, Text: in.Text, Channel: in.By, Minutes: in.Minutes}); err != nil || !in.Done {
		return k.Case, err
	}
	if err := s.end(mail.Quiet(ctx), tx, who, k, Solved, ""); err != nil {
		return k.Case, err
	}
	return byID(ctx, tx, k.ID)
}

// AnswerIn is the part of Answer that joins a transaction.
func (s *Service) AnswerIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string, a Said) error {
	k, err := find(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := MayAnswer.Check(who, k); err != nil {
		return err
	}
	return s.answer(ctx, tx, who, k, a, Entry{Channel: ByForm})
}

// RateIn is the part of Rate that joins a transaction.
func (s *Service) RateIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string, helped int) error {
	k, err := find(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := MayReply.Check(who, k); err != nil {
		return err
	}
	return s.rate(ctx, tx, who, k, helped)
}
