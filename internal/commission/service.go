package commission

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"parvi/internal/course"
	"parvi/internal/expert"
	"parvi/internal/feedback"
	"parvi/internal/hours"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/theme"
)

// Service keeps commissions.
type Service struct {
	DB       *db.DB
	Courses  *course.Service
	Feedback *feedback.Service
	BaseURL  string
}

func key(id string) string { return "commission:" + id }

// View is a commission with everything its page shows.
type View struct {
	Known
	Chosen expert.Expert // the zero one until somebody is
	Steps  []Step
	Given  feedback.Given
	May    map[Action]bool
	Prices List // in force, for who makes the offer
	Days   Settings
	Today  civil.Date
}

// See reads a commission.
func (s *Service) See(ctx context.Context, who authz.Actor, id string) (v View, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		v, err = s.see(ctx, tx, who, id)
		return err
	})
	if err != nil {
		return v, fmt.Errorf("commission %s: %w", id, err)
	}
	return v, nil
}

func (s *Service) see(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (v View, err error) {
	if v.Commission, err = byID(ctx, tx, id); errors.Is(err, db.ErrNoRows) {
		return v, fault.Missing(err)
	} else if err != nil {
		return v, err
	}
	orgs, err := org.ByIDs(ctx, tx, []string{v.Org, v.Centre}, tx.Today())
	if err != nil {
		return v, err
	}
	v.Organisation, v.CentreOrg, v.Today = orgs[v.Org], orgs[v.Centre], tx.Today()
	if v.Expert != "" {
		if v.Chosen, err = expert.ByID(ctx, tx, v.Expert); err != nil && !fault.Is(err, fault.NotFound) {
			return v, err
		}
		v.Trainer = v.Chosen.Person
	}
	if err := MaySee.Check(who, v.Known); err != nil {
		return v, err
	}
	v.May = map[Action]bool{}
	for _, t := range table {
		if slices.Contains(t.from, v.State) && ruleOf(t.do).Allows(who, v.Known) {
			v.May[t.do] = true
		}
	}
	return v, s.more(ctx, tx, &v)
}

// more reads what stands below the state.
func (s *Service) more(ctx context.Context, tx *db.Tx, v *View) (err error) {
	if v.Steps, err = steps(ctx, tx, v.ID); err != nil {
		return err
	}
	var people []person.ID
	for _, x := range v.Steps {
		people = append(people, x.Person)
	}
	names, err := person.ByIDs(ctx, tx, people)
	if err != nil {
		return err
	}
	for i := range v.Steps {
		v.Steps[i].Name = names[v.Steps[i].Person].Name
	}
	if v.Course != "" {
		if v.Given, err = s.Feedback.OfCourses(ctx, tx, []string{v.Course}); err != nil {
			return err
		}
	}
	if v.Days, err = settingsOf(ctx, tx, v.Centre); err != nil {
		return err
	}
	all, err := lists(ctx, tx, v.Centre)
	v.Prices, _ = inForce(all, tx.Today())
	for _, l := range all {
		if l.ID == v.Offer.List {
			v.Prices = l
		}
	}
	return err
}

// home is an organisation somebody may order for, and its study centre.
func home(ctx context.Context, tx *db.Tx, who authz.Actor, idOrSlug string) (org.Organisation, string, error) {
	o, err := org.Find(ctx, tx, idOrSlug)
	if err != nil {
		return o, "", err
	}
	if err := MayBegin.Check(who, o); err != nil {
		return o, "", err
	}
	_, centre, err := hours.HolderOf(ctx, tx, o.ID)
	if fault.Is(err, fault.Conflict) {
		return o, "", fault.New(fault.Conflict, msgNoCentre)
	}
	return o, centre, err
}

// Home is the organisation a request is written for.
func (s *Service) Home(ctx context.Context, who authz.Actor, idOrSlug string) (o org.Organisation, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		o, _, err = home(ctx, tx, who, idOrSlug)
		return err
	})
	return o, err
}

// named finds the themes of the vocabulary that were typed.
func named(ctx context.Context, tx *db.Tx, typed []string) ([]theme.Theme, error) {
	var ids []string
	for _, w := range typed {
		id, err := theme.Matching(ctx, tx, i18n.Content(i18n.Same(w)))
		if err != nil {
			return nil, err
		}
		if id == "" {
			return nil, unknownWord(ctx, tx, w)
		}
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	if len(ids) == 0 {
		return nil, nil
	}
	by, err := theme.ByIDs(ctx, tx, ids)
	var out []theme.Theme
	for _, id := range ids {
		out = append(out, by[id])
	}
	return out, err
}

// unknownWord says which word is not in the vocabulary, and which like it are.
func unknownWord(ctx context.Context, tx *db.Tx, w string) error {
	like, err := theme.Find(ctx, tx, w, 5)
	if err != nil {
		return err
	}
	if len(like) == 0 {
		return fault.FieldErr("themes", msgNoTheme.Fill("word", w))
	}
	names := func(l i18n.Lang) string {
		var out []string
		for _, t := range like {
			out = append(out, t.Name.In(l))
		}
		return strings.Join(out, ", ")
	}
	return fault.FieldErr("themes", msgNoThemeLike.Fill("word", w, "themes", i18n.Text{FI: names(i18n.FI), SV: names(i18n.SV), EN: names(i18n.EN)}))
}

// settle finds the themes and checks the request, saying everything that is
// wrong at once.
func settle(ctx context.Context, tx *db.Tx, r Request, typed []string) (Request, error) {
	themes, odd := named(ctx, tx, typed)
	if odd != nil && !fault.Is(odd, fault.Invalid) {
		return r, odd
	}
	r.Themes = themes
	r, err := r.check(tx.Now)
	if odd == nil {
		return r, err
	}
	wrong := fault.Fields(fault.Of(odd).Fields)
	if err != nil {
		for _, f := range fault.Of(err).Fields {
			if f.Name != "themes" {
				wrong = append(wrong, f)
			}
		}
	}
	return r, wrong.Err()
}

// Ask sends a request to the organisation's study centre.
func (s *Service) Ask(ctx context.Context, who authz.Actor, idOrSlug string, r Request, themes []string) (c Commission, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		c, err = s.AskIn(ctx, tx, who, idOrSlug, r, themes)
		return err
	}, db.Named("commission.ask"))
	if err != nil {
		return c, fmt.Errorf("ask for a training for %s: %w", idOrSlug, err)
	}
	return c, nil
}

// AskIn is the part of Ask that joins a transaction.
func (s *Service) AskIn(ctx context.Context, tx *db.Tx, who authz.Actor, idOrSlug string, r Request, themes []string) (Commission, error) {
	o, centre, err := home(ctx, tx, who, idOrSlug)
	if err != nil {
		return Commission{}, err
	}
	if r, err = settle(ctx, tx, r, themes); err != nil {
		return Commission{}, err
	}
	c := Commission{ID: tx.NewID(), Org: o.ID, Centre: centre, State: Requested, Version: 1, Request: r, AskedBy: who.Person, Created: tx.Now, Moved: tx.Now}
	if err := insert(ctx, tx, c); err != nil {
		return c, err
	}
	if err := insertStep(ctx, tx, c.ID, Step{Action: Ask, State: Requested, Person: who.Person, At: tx.Now}); err != nil {
		return c, err
	}
	if err := s.tell(ctx, tx, who, Known{Commission: c}, Ask); err != nil {
		return c, err
	}
	return c, audit.Record(ctx, tx, who, "commission.ask", ref(c.ID), map[string]any{"organisation": o.ID, "centre": centre})
}

// act does something to a commission: f may change it, and refuse.
func (s *Service) act(ctx context.Context, tx *db.Tx, who authz.Actor, id string, do Action, comment string, f func(v *View) error) error {
	v, err := s.see(ctx, tx, who, id)
	if err != nil {
		return err
	}
	if err := ruleOf(do).Check(who, v.Known); err != nil {
		return err
	}
	to, ok := v.State.lets(do)
	if !ok {
		return fault.New(fault.Conflict, msgNotNow.Fill("state", stateWords[v.State]))
	}
	before := v.Known
	if err := f(&v); err != nil {
		return err
	}
	v.State, v.Moved = to, tx.Now
	if err := update(ctx, tx, v.Commission); err != nil {
		return err
	}
	if err := insertStep(ctx, tx, id, Step{Action: do, State: to, Person: who.Person, Comment: comment, At: tx.Now}); err != nil {
		return err
	}
	told := v.Known
	if told.Expert == "" {
		told.Trainer = before.Trainer
	}
	if err := s.tell(ctx, tx, who, told, do); err != nil {
		return err
	}
	return audit.Record(ctx, tx, who, "commission."+string(do), ref(id), map[string]any{"state": to})
}

// write does something in a transaction of its own, alone on the commission and
// on keys.
func (s *Service) write(ctx context.Context, id string, do Action, keys []string, f func(tx *db.Tx) error) error {
	err := s.DB.Write(ctx, f, db.Named("commission."+string(do)), db.Alone(append(keys, key(id))...))
	if err != nil {
		return fmt.Errorf("%s commission %s: %w", do, id, err)
	}
	return nil
}

// Change writes a request anew that nobody has taken up yet, as it was read as
// of a version.
func (s *Service) Change(ctx context.Context, who authz.Actor, id string, version int, r Request, themes []string) error {
	return s.write(ctx, id, Edit, nil, func(tx *db.Tx) error {
		return s.act(ctx, tx, who, id, Edit, "", func(v *View) (err error) {
			if v.Version != version {
				return fault.New(fault.Conflict, msgChanged)
			}
			v.Request, err = settle(ctx, tx, r, themes)
			return err
		})
	})
}

// Choose keeps an expert for the times that were asked for. Somebody who is
// booked then is refused.
func (s *Service) Choose(ctx context.Context, who authz.Actor, id, of string) error {
	var keys []string
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		e, err := expert.ByID(ctx, tx, of)
		keys = []string{expert.BookKey(e.Person)}
		return err
	})
	if fault.Is(err, fault.NotFound) {
		return fault.FieldErr("expert", msgExpert)
	} else if err != nil {
		return err
	}
	return s.write(ctx, id, Choose, keys, func(tx *db.Tx) error { return s.ChooseIn(ctx, tx, who, id, of) })
}

// ChooseIn is the part of Choose that joins a transaction.
func (s *Service) ChooseIn(ctx context.Context, tx *db.Tx, who authz.Actor, id, of string) error {
	return s.act(ctx, tx, who, id, Choose, "", func(v *View) error {
		e, err := expert.ByID(ctx, tx, of)
		if err != nil {
			return err
		}
		if e.Centre != v.Centre {
			return fault.FieldErr("expert", msgExpert)
		}
		if v.first().Before(tx.Today()) {
			return fault.New(fault.Conflict, msgTimesPast)
		}
		if err := expert.Release(ctx, tx, ref(id)); err != nil {
			return err
		}
		if err := expert.Book(ctx, tx, e, ref(id), v.times()); err != nil {
			return err
		}
		v.Expert, v.Trainer, v.Chosen = e.ID, e.Person, e
		v.Offer = Offer{}
		return nil
	})
}

func (r Request) times() []expert.Busy {
	var out []expert.Busy
	for _, s := range r.Sessions {
		out = append(out, expert.Busy{Starts: s.Starts, Ends: s.Ends, Minutes: s.Minutes()})
	}
	return out
}

// Quantity says how many of a line of the price list an offer has.
type Quantity struct {
	Line   int // from 0, of the list in force
	Amount int64
}

// Terms are what an offer is made with.
type Terms struct {
	List    string // the price list that was seen
	Lines   []Quantity
	Until   civil.Date
	Message string
}

// Offer sends an offer by the price list in force and the study centre's terms.
func (s *Service) Offer(ctx context.Context, who authz.Actor, id string, t Terms) error {
	return s.write(ctx, id, Offering, nil, func(tx *db.Tx) error { return s.OfferIn(ctx, tx, who, id, t) })
}

// OfferIn is the part of Offer that joins a transaction.
func (s *Service) OfferIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string, t Terms) error {
	return s.act(ctx, tx, who, id, Offering, "", func(v *View) error {
		if v.Prices.ID == "" {
			return fault.New(fault.Conflict, msgNoList)
		}
		if v.Prices.ID != t.List {
			return fault.New(fault.Conflict, msgNewList)
		}
		var wrong fault.Fields
		o := Offer{List: v.Prices.ID, Terms: v.Days.Terms, Message: strings.TrimSpace(t.Message), ValidUntil: t.Until}
		for _, q := range t.Lines {
			if q.Line < 0 || q.Line >= len(v.Prices.Prices) || q.Amount <= 0 || len(o.Lines) == maxLines {
				continue
			}
			p := v.Prices.Prices[q.Line]
			o.Lines = append(o.Lines, Line{Name: p.Name, Unit: p.Unit, Quantity: q.Amount, Price: p.Price, VAT: p.VAT})
		}
		if len(o.Lines) == 0 {
			wrong.Add("lines.0.amount", msgLines)
		}
		switch {
		case t.Until.IsZero():
			wrong.Add("until", msgDay)
		case t.Until.Before(tx.Today()):
			wrong.Add("until", msgUntilPast)
		case !t.Until.Before(v.first()):
			wrong.Add("until", msgUntilLate)
		}
		v.Offer = o
		return wrong.Err()
	})
}

// Answer accepts or declines the offer.
func (s *Service) Answer(ctx context.Context, who authz.Actor, id string, do Action, comment string) error {
	return s.write(ctx, id, do, nil, func(tx *db.Tx) error { return s.AnswerIn(ctx, tx, who, id, do, comment) })
}

// AnswerIn is the part of Answer that joins a transaction.
func (s *Service) AnswerIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string, do Action, comment string) error {
	comment = strings.TrimSpace(comment)
	return s.act(ctx, tx, who, id, do, comment, func(v *View) error {
		switch do {
		case Accept:
			if v.Offer.ValidUntil.Before(tx.Today()) {
				return fault.New(fault.Conflict, msgExpired)
			}
			return nil
		case Cancel:
			if comment == "" {
				return fault.FieldErr("comment", msgComment)
			}
		case Decline:
		default:
			return fault.Missing(nil)
		}
		return s.let(ctx, tx, v)
	})
}

// let gives the expert free again.
func (s *Service) let(ctx context.Context, tx *db.Tx, v *View) error {
	return expert.Release(ctx, tx, ref(v.ID))
}

// Bill notes the number of the invoice.
func (s *Service) Bill(ctx context.Context, who authz.Actor, id, number string) error {
	return s.write(ctx, id, Bill, nil, func(tx *db.Tx) error {
		return s.act(ctx, tx, who, id, Bill, "", func(v *View) error {
			if v.Invoice = strings.TrimSpace(number); v.Invoice == "" {
				return fault.FieldErr("number", msgNumber)
			}
			return nil
		})
	})
}

// Close puts away what is paid.
func (s *Service) Close(ctx context.Context, who authz.Actor, id string) error {
	return s.write(ctx, id, Close, nil, func(tx *db.Tx) error {
		return s.act(ctx, tx, who, id, Close, "", func(*View) error { return nil })
	})
}
