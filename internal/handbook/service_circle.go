package handbook

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/markup"
	"parvi/internal/space"
)

// Ask is a challenge as it is raised.
type Ask struct {
	Title, Text string
	Lang        i18n.Lang
	Nameless    bool
}

// Reply is an answer as it is written.
type Reply struct {
	Text   string
	Lang   i18n.Lang
	Credit bool // the writer may be named in the handbook
}

// entered checks that the actor is in the circle.
func enter(ctx context.Context, tx *db.Tx, who authz.Actor) (Circle, error) {
	ring, err := circle(ctx, tx)
	if err != nil {
		return ring, err
	}
	return ring, MayEnter.Check(who, ring)
}

// Raise puts a challenge before the circle. Of a nameless one neither the row
// nor the log says who asked.
func Raise(ctx context.Context, tx *db.Tx, secret []byte, who authz.Actor, in Ask) (Challenge, error) {
	ring, err := enter(ctx, tx, who)
	if err != nil {
		return Challenge{}, err
	}
	var faults fault.Fields
	if strings.TrimSpace(in.Title) == "" {
		faults.Add("title", msgAskTitleMissing)
	}
	if strings.TrimSpace(in.Text) == "" {
		faults.Add("text", msgAskMissing)
	}
	if err := faults.Err(); err != nil {
		return Challenge{}, err
	}
	c := Challenge{ID: tx.NewID(), Person: who.Person, Title: in.Title, Text: in.Text, Lang: in.Lang.Or(i18n.FI), Open: true, Created: tx.Now}
	by := who
	if in.Nameless {
		if c.sealed, err = seal(secret, c.ID, who.Person); err != nil {
			return c, err
		}
		c.Person, by = "", authz.System
	}
	if n, ok := ring.home(who); ok {
		c.Space = string(n.Space())
	}
	if err := insertChallenge(ctx, tx, c); err != nil {
		return c, err
	}
	if c.Space != "" {
		err := space.Publish(ctx, tx, space.Entry{
			ID: c.ID, Space: space.Ref(c.Space), Kind: "challenge", Author: c.Person, Lang: string(c.Lang), Visibility: space.Members,
			Title: c.Title, Excerpt: markup.Excerpt(c.Text, 300), Path: c.Path(),
		})
		if err != nil {
			return c, err
		}
	}
	return c, audit.Record(ctx, tx, by, "circle.raise", "challenge:"+c.ID, nil)
}

// Raise puts a challenge before the circle.
func (s *Service) Raise(ctx context.Context, who authz.Actor, in Ask) (Challenge, error) {
	var c Challenge
	err := s.DB.Write(ctx, func(tx *db.Tx) (err error) {
		c, err = Raise(ctx, tx, s.Secret, who, in)
		return err
	})
	if err != nil {
		return c, fmt.Errorf("raise a challenge: %w", err)
	}
	return c, nil
}

// asker is who asked: by name, or from the envelope; "" when it is forgotten.
func (s *Service) asker(ctx context.Context, tx *db.Tx, c Challenge) (person.Person, error) {
	id := c.Person
	if id == "" && c.sealed != "" {
		var err error
		if id, err = open(s.Secret, c.ID, c.sealed); err != nil {
			return person.Person{}, err
		}
	}
	if id == "" {
		return person.Person{}, nil
	}
	found, err := person.ByIDs(ctx, tx, []string{id})
	return found[id], err
}

// asked is a challenge for somebody in the circle.
func (s *Service) asked(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (Asked, error) {
	ring, err := enter(ctx, tx, who)
	if err != nil {
		return Asked{}, err
	}
	c, err := challenge(ctx, tx, id)
	if err != nil {
		return Asked{}, missing(err)
	}
	by, err := s.asker(ctx, tx, c)
	return Asked{Circle: ring, Challenge: c, Own: who.SignedIn() && by.ID == who.Person}, err
}

// Answer answers a challenge. The one who asked namelessly answers as the one
// who asked.
func (s *Service) Answer(ctx context.Context, who authz.Actor, id string, in Reply) (Answer, error) {
	var a Answer
	err := s.DB.Write(ctx, func(tx *db.Tx) (err error) {
		a, err = s.AnswerIn(ctx, tx, who, id, in)
		return err
	})
	if err != nil {
		return a, fmt.Errorf("answer challenge %s: %w", id, err)
	}
	return a, nil
}

// AnswerIn answers a challenge within tx.
func (s *Service) AnswerIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string, in Reply) (Answer, error) {
	x, err := s.asked(ctx, tx, who, id)
	if err != nil {
		return Answer{}, err
	}
	if !x.Open {
		return Answer{}, fault.New(fault.Conflict, msgClosedAlready)
	}
	if strings.TrimSpace(in.Text) == "" {
		return Answer{}, fault.FieldErr("text", msgAnswerMissing)
	}
	a := Answer{ID: tx.NewID(), Challenge: x.ID, Person: who.Person, Credit: in.Credit, Text: in.Text, Lang: in.Lang.Or(i18n.FI), Created: tx.Now}
	by := who
	if x.Own && x.Nameless() {
		a.Person, a.Asker, a.Credit, by = "", true, false, authz.System
	}
	if err := insertAnswer(ctx, tx, a); err != nil {
		return a, err
	}
	if x.Space != "" {
		err := space.Publish(ctx, tx, space.Entry{
			ID: a.ID, Space: space.Ref(x.Space), Kind: "answer", Top: x.ID, Author: a.Person, Lang: string(a.Lang), Visibility: space.Members,
			Title: x.Title, Excerpt: markup.Excerpt(a.Text, 300), Path: x.Path() + "#a-" + a.ID,
		})
		if err != nil {
			return a, err
		}
	}
	if err := audit.Record(ctx, tx, by, "circle.answer", "challenge:"+x.ID, map[string]string{"answer": a.ID}); err != nil {
		return a, err
	}
	if x.Own {
		return a, nil
	}
	return a, mailAnswered.Enqueue(ctx, tx, answered{Answer: a.ID})
}

// Mark says that an answer was helpful, or takes it back.
func (s *Service) Mark(ctx context.Context, who authz.Actor, id string, helpful bool) (Challenge, error) {
	var c Challenge
	err := s.DB.Write(ctx, func(tx *db.Tx) (err error) {
		c, err = s.MarkIn(ctx, tx, who, id, helpful)
		return err
	})
	if err != nil {
		return c, fmt.Errorf("mark answer %s: %w", id, err)
	}
	return c, nil
}

// MarkIn is Mark within tx.
func (s *Service) MarkIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string, helpful bool) (Challenge, error) {
	a, err := answer(ctx, tx, id)
	if err != nil {
		return Challenge{}, missing(err)
	}
	x, err := s.asked(ctx, tx, who, a.Challenge)
	if err != nil {
		return Challenge{}, err
	}
	if a.Person == who.Person || a.Asker {
		return x.Challenge, fault.New(fault.Conflict, msgOwnAnswer)
	}
	if helpful {
		return x.Challenge, insertMark(ctx, tx, id, who.Person)
	}
	return x.Challenge, deleteMark(ctx, tx, id, who.Person)
}

// SetSparring keeps a challenge for the next sparring, or no longer.
func (s *Service) SetSparring(ctx context.Context, who authz.Actor, id string, on bool) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error { return s.SetSparringIn(ctx, tx, who, id, on) })
	if err != nil {
		return fmt.Errorf("sparring of %s: %w", id, err)
	}
	return nil
}

// SetSparringIn is SetSparring within tx.
func (s *Service) SetSparringIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string, on bool) error {
	x, err := s.asked(ctx, tx, who, id)
	if err != nil {
		return err
	}
	if !x.Open {
		return fault.New(fault.Conflict, msgClosedAlready)
	}
	if on == !x.Sparring.IsZero() {
		return nil
	}
	at := tx.Now
	if !on {
		at = time.Time{}
	}
	if err := setSparring(ctx, tx, id, at); err != nil {
		return err
	}
	return audit.Record(ctx, tx, quiet(who, x), "circle.sparring", "challenge:"+id, map[string]bool{"on": on})
}

// Close ends the talk about a challenge and says what came of it, or opens it
// again.
func (s *Service) Close(ctx context.Context, who authz.Actor, id, outcome string, closed bool) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error { return s.CloseIn(ctx, tx, who, id, outcome, closed) })
	if err != nil {
		return fmt.Errorf("close challenge %s: %w", id, err)
	}
	return nil
}

// CloseIn is Close within tx.
func (s *Service) CloseIn(ctx context.Context, tx *db.Tx, who authz.Actor, id, outcome string, closed bool) error {
	x, err := s.asked(ctx, tx, who, id)
	if err != nil {
		return err
	}
	if err := MayClose.Check(who, x); err != nil {
		return err
	}
	state, at := "closed", tx.Now
	if !closed {
		state, at, outcome = "open", time.Time{}, ""
	}
	if err := setOpen(ctx, tx, id, state, outcome, at); err != nil {
		return err
	}
	return audit.Record(ctx, tx, quiet(who, x), "circle."+state, "challenge:"+id, nil)
}

// quiet is whom the log names: not the one who asked namelessly.
func quiet(who authz.Actor, x Asked) authz.Actor {
	if x.Own && x.Nameless() {
		return authz.System
	}
	return who
}

// JoinCircle makes a lead a member of the circle's network, to which leads are
// always invited.
func (s *Service) JoinCircle(ctx context.Context, who authz.Actor) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		ring, err := enter(ctx, tx, who)
		if err != nil {
			return err
		}
		n, ok := ring.home(who)
		if !ok {
			return fault.Missing(nil)
		}
		_, err = space.Join(ctx, tx, who, space.New{Space: n.Space(), Person: who.Person, Level: space.AsMember, State: space.Joined})
		if err != nil {
			return err
		}
		return tx.Touch(ctx, "network:"+n.Slug, "network:"+n.ID, "networks")
	}, db.Alone("circle "+who.Person))
	if err != nil {
		return fmt.Errorf("join the circle: %w", err)
	}
	return nil
}

// lift writes a challenge and its best answers into the form of a chapter.
// Those who did not ask to be named are not.
func (s *Service) lift(ctx context.Context, tx *db.Tx, who authz.Actor, id string, form *chapterForm) error {
	x, err := s.asked(ctx, tx, who, id)
	if err != nil {
		return err
	}
	all, err := answers(ctx, tx, id, "")
	if err != nil {
		return err
	}
	best := Best(all, lifted)
	var ids []string
	for _, a := range best {
		if a.Credit {
			ids = append(ids, a.Person)
		}
	}
	people, err := person.ByIDs(ctx, tx, ids)
	if err != nil {
		return err
	}
	l := x.Lang
	before, background := cutBackground(form.Body.Own(l))
	var b strings.Builder
	b.WriteString(before)
	b.WriteString("## " + x.Title + "\n\n" + x.Text + "\n")
	for _, a := range best {
		by := msgALead.In(l)
		if p, ok := people[a.Person]; ok && a.Credit {
			by = p.Name
		}
		b.WriteString("\n> " + strings.ReplaceAll(strings.TrimSpace(a.Text), "\n", "\n> ") + "\n>\n> – " + by + "\n")
	}
	if background != "" {
		b.WriteString("\n" + background)
	}
	form.Body = form.Body.Set(l, b.String())
	if !form.Title.Has(l) {
		form.Title = form.Title.Set(l, shortened(x.Title, maxTitle))
	}
	form.Note, form.Challenge = shortened(msgFromCircle.With(l, "title", x.Title), maxNote), x.ID
	return nil
}

// cutBackground parts a text from the note on its sources, a last paragraph in
// italics; what stands before it ends in an empty line.
func cutBackground(text string) (before, background string) {
	text = strings.TrimSpace(text)
	if text == "" {
		return "", ""
	}
	at := strings.LastIndex(text, "\n\n") + 2
	if last := text[at:]; at > 2 && strings.HasPrefix(last, "*") && !strings.HasPrefix(last, "**") && strings.HasSuffix(last, "*") {
		return text[:at], last
	}
	return text + "\n\n", ""
}

func shortened(s string, most int) string {
	if r := []rune(s); len(r) > most {
		return string(r[:most-1]) + "…"
	}
	return s
}

// own are the challenges of somebody, the nameless ones too.
func (s *Service) own(ctx context.Context, tx *db.Tx, who string) ([]Challenge, error) {
	all, err := mine(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	ids := map[string]string{}
	for _, c := range all {
		if c.sealed == "" {
			continue
		}
		if ids[c.ID], err = open(s.Secret, c.ID, c.sealed); errors.Is(err, errBroken) {
			continue
		} else if err != nil {
			return nil, err
		}
	}
	list := make([]string, 0, len(ids))
	for _, id := range ids {
		list = append(list, id)
	}
	people, err := person.ByIDs(ctx, tx, list)
	return slices.DeleteFunc(all, func(c Challenge) bool {
		return c.Person != who && people[ids[c.ID]].ID != who
	}), err
}

// Waiting is how many challenges wait for a first answer from somebody in the
// circle; 0 for everybody else.
func (s *Service) Waiting(ctx context.Context, tx *db.Tx, who authz.Actor) (int, error) {
	ring, err := circle(ctx, tx)
	if err != nil || !MayEnter.Allows(who, ring) {
		return 0, err
	}
	n, err := unanswered(ctx, tx, who.Person)
	if err != nil || n == 0 {
		return n, err
	}
	mine, err := s.own(ctx, tx, who.Person)
	for _, c := range mine {
		if c.Open && c.Nameless() {
			all, err := answers(ctx, tx, c.ID, "")
			if err != nil {
				return 0, err
			}
			if !slices.ContainsFunc(all, func(a Answer) bool { return !a.Asker }) {
				n--
			}
		}
	}
	return n, err
}

// Proposed is how many drafts wait for an editor; 0 for everybody else.
func (s *Service) Proposed(ctx context.Context, tx *db.Tx, who authz.Actor) (int, error) {
	ring, err := circle(ctx, tx)
	if err != nil || !MayEdit.Allows(who, ring) {
		return 0, err
	}
	list, err := proposals(ctx, tx)
	return len(list), err
}

// Task is something of the circle or the handbook that waits for somebody.
type Task struct {
	Title, Meta, Verb i18n.Text
	Path              string
}

// Tasks are what waits for somebody: challenges without an answer, and for
// editors proposals.
func (s *Service) Tasks(ctx context.Context, who authz.Actor) ([]Task, error) {
	var tasks []Task
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		tasks = nil
		waiting, err := s.Waiting(ctx, tx, who)
		if err != nil {
			return err
		}
		if waiting > 0 {
			tasks = append(tasks, Task{Title: msgCircleTask, Meta: msgWaitingNow.Text(waiting), Verb: msgHelpVerb, Path: "/circle"})
		}
		proposed, err := s.Proposed(ctx, tx, who)
		if proposed > 0 {
			tasks = append(tasks, Task{Title: msgProposals, Meta: msgProposalsNow.Text(proposed), Verb: msgRead, Path: "/handbook/proposals"})
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("tasks of the circle: %w", err)
	}
	return tasks, nil
}
