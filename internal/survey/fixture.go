package survey

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// Past is a survey that is entered as it was: for seeds and the demonstration.
type Past struct {
	Space    space.Ref
	Template string
	Title    i18n.Content // "" the template's
	By       string
	Opened   time.Time
	Closed   time.Time  // zero: still open
	ClosesOn civil.Date // of one that is open
	Draft    bool
	People   []string // who was asked
	Answers  int      // how many of them answered, the first ones
	Mean     int      // what their answers to scales lie around
	Said     []string // what some of them wrote, in their turn
	Results  Results
}

// Enter writes a survey with invitations and answers, and mails nothing. It is
// for the system only.
func (s *Service) Enter(ctx context.Context, tx *db.Tx, who authz.Actor, p Past) (Survey, error) {
	t, ok := TemplateBy(p.Template)
	if !ok || !who.IsSystem() {
		return Survey{}, fmt.Errorf("no survey is entered from %q", p.Template)
	}
	sv := Survey{ID: tx.NewID(), Space: p.Space, Kind: Plain, Series: t.Key, Title: t.Title, Why: t.Why, State: Open, Anonymous: true, Audience: []Audience{ToMembers},
		ClosesOn: p.ClosesOn, Remind: DefaultRemind, Keep: DefaultKeep, CreatedBy: p.By, Created: p.Opened}
	if !p.Title.Empty() {
		sv.Title = p.Title
	}
	sv.Questions = append(sv.Questions, t.Questions...)
	if !p.Closed.IsZero() {
		sv.ClosesOn = civil.DateOf(p.Closed)
	}
	if p.Draft {
		sv.State = Draft
	}
	if err := s.lay(ctx, tx, &sv); err != nil || p.Draft {
		return sv, err
	}
	sv.Opened, sv.Invited, sv.Expected = p.Opened, p.Opened, len(p.People)
	list := make([]Invitation, len(p.People))
	for i, id := range p.People {
		list[i] = Invitation{ID: tx.NewID(), Survey: sv.ID, Person: id, Mailed: true}
	}
	if err := s.inviteAll(ctx, tx, list, true); err != nil {
		return sv, err
	}
	for i := range min(p.Answers, len(list)) {
		rows, err := sv.answers(p.sheet(sv, i))
		if err != nil {
			return sv, err
		}
		if _, err := use(ctx, tx, list[i].ID); err != nil {
			return sv, err
		}
		if err := putResponse(ctx, tx, response{id: tx.NewToken(), survey: sv.ID}, rows); err != nil {
			return sv, err
		}
	}
	if !p.Closed.IsZero() {
		sv.State, sv.ClosedAt = Closed, p.Closed
		if sv.Results = p.Results; p.Results != Unpublished {
			sv.Published = p.Closed.Add(48 * time.Hour)
		}
		if err := shuffle(ctx, tx, sv.ID); err != nil {
			return sv, err
		}
	} else if err := closing.Enqueue(ctx, tx, idArgs{sv.ID}, atEnd(sv)); err != nil {
		return sv, err
	}
	return sv, update(ctx, tx, sv)
}

// sheet is what the i-th of them answers: spread around the mean, the same
// every time.
func (p Past) sheet(sv Survey, i int) Given {
	g := Given{}
	for n, q := range sv.Questions {
		turn := i*7 + n*3
		switch q.Kind {
		case Scale:
			step := p.Mean + []int{0, 1, 0, -1, 0, 1, -1, 0, 0}[turn%9]
			g[q.ID] = []string{strconv.Itoa(max(1, min(Steps, step)))}
		case Single:
			g[q.ID] = []string{q.Options[turn%len(q.Options)].Key}
		case Multiple:
			g[q.ID] = []string{q.Options[turn%(len(q.Options)-1)].Key, q.Options[(turn+i)%(len(q.Options)-1)].Key}
		case Words:
			if k := i*2 + n%2; k < len(p.Said) {
				g[q.ID] = []string{p.Said[k]}
			}
		}
	}
	return g
}

// EnterPoll writes an open poll of dates that some of the people have answered,
// and mails nothing. It is for the system only.
func (s *Service) EnterPoll(ctx context.Context, tx *db.Tx, who authz.Actor, in space.Ref, n NewPoll, by string, people []string, answers int) error {
	place, err := s.Kinds.Place(ctx, tx, in)
	if err != nil {
		return err
	}
	options, err := n.options(tx.Today())
	if err != nil {
		return err
	}
	sv := pollOf(tx, place, n, options)
	sv.State, sv.CreatedBy = Open, by
	if err := s.lay(ctx, tx, &sv); err != nil {
		return err
	}
	sv.Opened, sv.Invited, sv.Expected = tx.Now, tx.Now, len(people)
	list := make([]Invitation, len(people))
	for i, id := range people {
		list[i] = Invitation{ID: tx.NewID(), Survey: sv.ID, Person: id, Mailed: true}
	}
	if err := s.inviteAll(ctx, tx, list, true); err != nil {
		return err
	}
	for i := range min(answers, len(list)) {
		var values []string
		for k, o := range options {
			values = append(values, o.Key+"="+strconv.Itoa((i*2+k*(i+1))%3))
		}
		sh := Sheet{Survey: sv, Place: place, Invitation: list[i], Takes: true}
		if err := s.take(ctx, tx, sh, Given{sv.Questions[0].ID: values}); err != nil {
			return err
		}
	}
	if err := closing.Enqueue(ctx, tx, idArgs{sv.ID}, atEnd(sv)); err != nil {
		return err
	}
	return update(ctx, tx, sv)
}
