package survey

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
)

// Filter narrows results to those who answered one thing to one question.
type Filter struct {
	Question string
	Option   string // of the question, or a step of its scale
}

// Results of a survey for one reader.
type ResultsOf struct {
	On
	Rate      Rate
	List      []Compared
	Last      *Survey // the one before in its series; nil for none
	LastRate  Rate
	Filter    Filter
	Splits    []Question // by which it may be narrowed
	Groups    []Bar      // of the chosen question, those that may be shown
	GroupSize int
	MayManage bool
	MayNames  bool
	Suiting   []Suiting // of a poll
	// AsNamed tells that the reader reads each answer with its name anyway, so
	// that nothing is hidden from them.
	AsNamed bool
}

// ResultsFor are the results of a survey, laid beside those of last time.
func (s *Service) ResultsFor(ctx context.Context, who authz.Actor, id string, f Filter) (v ResultsOf, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if v.On, err = s.on(ctx, tx, who, id); err != nil {
			return err
		}
		if err := MaySeeResults.Check(who, v.On); err != nil {
			return err
		}
		v.MayManage, v.MayNames = MayManage.Allows(who, v.On), MaySeeNames.Allows(who, v.On)
		v.AsNamed = v.MayNames || v.Survey.Kind == Dates
		r, err := rates(ctx, tx, []string{id})
		if err != nil {
			return err
		}
		v.Rate = r[id]
		return s.fill(ctx, tx, &v, f)
	})
	if err != nil {
		return v, fmt.Errorf("results of %s: %w", id, err)
	}
	return v, nil
}

func (s *Service) fill(ctx context.Context, tx *db.Tx, v *ResultsOf, f Filter) error {
	sv := v.Survey
	for _, q := range sv.Questions {
		if q.splits() {
			v.Splits = append(v.Splits, q)
		}
	}
	if f != (Filter{}) {
		return s.narrow(ctx, tx, v, f)
	}
	now, err := distributions(ctx, tx, sv, "", nil, !v.AsNamed)
	if err != nil {
		return err
	}
	if sv.Kind == Dates {
		v.Suiting = suiting(now[0])
	}
	var before []Distribution
	last, err := lastBefore(ctx, tx, sv.Space, sv.Series, sv.ID, sv.Opened)
	switch {
	case errors.Is(err, db.ErrNoRows):
	case err != nil:
		return err
	case v.MayManage || !last.Published.IsZero() && (last.Results == ForAll || sv.Results == ForMembers):
		v.Last = &last
		if before, err = distributions(ctx, tx, last, "", nil, true); err != nil {
			return err
		}
		r, err := rates(ctx, tx, []string{last.ID})
		if err != nil {
			return err
		}
		v.LastRate = r[last.ID]
	}
	v.List = compare(now, before)
	return nil
}

// narrow shows what one group answered, as far as that may be shown beside
// what all did.
func (s *Service) narrow(ctx context.Context, tx *db.Tx, v *ResultsOf, f Filter) error {
	i := slices.IndexFunc(v.Splits, func(q Question) bool { return q.ID == f.Question })
	if i < 0 {
		return fault.Missing(errors.New("no such question to narrow by"))
	}
	by := v.Splits[i]
	v.Filter = f
	parts, err := splitBy(ctx, tx, v.Survey, by)
	if err != nil {
		return err
	}
	var chosen *Group
	for _, g := range parts.groups {
		if g == (Group{}) || !parts.shows(by.ID, g) {
			continue
		}
		bar := Bar{Key: g.Key(), N: parts.counts[by.ID][parts.at(g)]}
		for _, b := range (Distribution{Question: by}).Bars() {
			if b.Key == bar.Key {
				bar.Label = b.Label
			}
		}
		v.Groups = append(v.Groups, bar)
		if bar.Key == f.Option {
			chosen, v.GroupSize = &g, bar.N
		}
	}
	if f.Option == "" {
		v.List = nil
		return nil
	}
	if chosen == nil {
		return fault.Missing(errors.New("no group that may be shown"))
	}
	list, err := distributions(ctx, tx, v.Survey, by.ID, chosen, false)
	if err != nil {
		return err
	}
	for i, d := range list {
		if !parts.shows(d.Question.ID, *chosen) {
			list[i] = d.hide()
		}
	}
	v.List = compare(list, nil)
	return nil
}

// splitBy counts the groups that the answers to a question make, for every
// question: all groups the question has, also those nobody is in.
func splitBy(ctx context.Context, tx *db.Tx, sv Survey, by Question) (split, error) {
	p := split{counts: map[string][]int{}}
	for _, b := range (Distribution{Question: by}).Bars() {
		g := Group{Option: b.Key}
		if by.Kind == Scale {
			g = Group{Number: int(b.Key[0] - '0')}
		}
		p.groups = append(p.groups, g)
	}
	p.groups = append(p.groups, Group{})
	list, err := groupCounts(ctx, tx, sv.ID, by.ID)
	for _, q := range sv.Questions {
		p.counts[q.ID] = make([]int, len(p.groups))
	}
	for _, t := range list {
		if i := p.at(Group{Option: t.option, Number: t.number}); i >= 0 && p.counts[t.question] != nil {
			p.counts[t.question][i] += t.n
		}
	}
	return p, err
}

// distributions are what was answered to each question of a survey, of all or
// of one group. guarded hides what is of fewer answers than may be shown.
func distributions(ctx context.Context, tx *db.Tx, sv Survey, by string, g *Group, guarded bool) ([]Distribution, error) {
	answers, err := answerers(ctx, tx, []string{sv.ID}, by, g)
	if err != nil {
		return nil, err
	}
	counts, err := tallies(ctx, tx, []string{sv.ID}, by, g)
	if err != nil {
		return nil, err
	}
	said, err := texts(ctx, tx, sv.ID, by, g)
	if err != nil {
		return nil, err
	}
	var out []Distribution
	for _, q := range sv.Questions {
		d := Distribution{Question: q, Answers: answers[q.ID], Texts: said[q.ID]}
		for _, t := range counts {
			if t.question == q.ID {
				d.Cells = append(d.Cells, Cell{Option: t.option, Number: t.number, N: t.n})
			}
		}
		if guarded {
			d = d.guard()
		}
		out = append(out, d)
	}
	return out, nil
}

// Named is one who answered by name, with what they answered.
type Named struct {
	Name  string
	Given Given
}

// Names are who answered what, where answers carry names.
func (s *Service) Names(ctx context.Context, who authz.Actor, id, after string) (o On, list []Named, next string, err error) {
	const most = 200
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if o, err = s.on(ctx, tx, who, id); err != nil {
			return err
		}
		if err := MaySeeNames.Check(who, o); err != nil {
			return err
		}
		asked, err := whoAnswered(ctx, tx, id, after, most+1)
		if err != nil {
			return err
		}
		if len(asked) > most {
			asked = asked[:most]
			next = asked[most-1].ID
		}
		var ids, people []string
		for _, i := range asked {
			ids = append(ids, i.ID)
			if i.Person != "" {
				people = append(people, i.Person)
			}
		}
		known, err := person.ByIDs(ctx, tx, people)
		if err != nil {
			return err
		}
		rows, err := named(ctx, tx, ids)
		if err != nil {
			return err
		}
		of := map[string][]Answer{}
		for _, a := range rows {
			of[a.invitation] = append(of[a.invitation], a.Answer)
		}
		list = nil
		for _, i := range asked {
			n := Named{Name: i.Name, Given: given(of[i.ID], o.Survey)}
			if p, ok := known[i.Person]; ok {
				n.Name = p.Name
			} else if n.Name == "" {
				n.Name = i.Email
			}
			list = append(list, n)
		}
		return nil
	})
	if err != nil {
		return o, nil, "", fmt.Errorf("names of %s: %w", id, err)
	}
	return o, list, next, nil
}
