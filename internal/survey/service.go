package survey

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// Service keeps surveys.
type Service struct {
	DB      *db.DB
	Kinds   space.Kinds // the kinds of spaces that have surveys
	BaseURL string
	Secret  Secret // of personal keys; the same on every node, for good
	// ReplyAt is the mail address at which a personal key takes replies; nil
	// where nobody listens.
	ReplyAt func(key string) string
	// MainUsers are the people who stand for the organisations that belong to a
	// space; nil: none.
	MainUsers func(ctx context.Context, tx *db.Tx, in space.Ref) ([]string, error)
	// NewMeeting is the form by which a meeting of a space is called, with what
	// a poll knows of it; nil where there are none.
	NewMeeting func(place space.Place, title i18n.Content, o Option) string
}

// stand is a survey as somebody stands before it.
func (s *Service) stand(ctx context.Context, tx *db.Tx, who authz.Actor, sv Survey) (On, error) {
	place, err := s.Kinds.Place(ctx, tx, sv.Space)
	if err != nil {
		return On{}, err
	}
	st, err := space.Stand(ctx, tx, who, place)
	if err != nil {
		return On{}, err
	}
	o := On{Standing: st, Survey: sv, Over: sv.Over(tx.Now)}
	if who.SignedIn() {
		_, err = invitationOf(ctx, tx, sv.ID, who.Person)
		o.Invited = err == nil
		if errors.Is(err, db.ErrNoRows) {
			err = nil
		}
	}
	return o, err
}

// on is a survey as somebody stands before it; fault.NotFound for none.
func (s *Service) on(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (On, error) {
	sv, err := byID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return On{}, fault.Missing(err)
	} else if err != nil {
		return On{}, err
	}
	return s.stand(ctx, tx, who, sv)
}

// change is the frame of what those who lead do to a survey.
func (s *Service) change(ctx context.Context, who authz.Actor, id, action string, f func(tx *db.Tx, o *On) error) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		o, err := s.on(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if err := MayManage.Check(who, o); err != nil {
			return err
		}
		if err := f(tx, &o); err != nil {
			return err
		}
		return errors.Join(tx.Touch(ctx, o.Place.Topic()), audit.Record(ctx, tx, who, action, "survey:"+id, map[string]string{"space": string(o.Survey.Space)}))
	}, db.Named(action))
	if err != nil {
		return fmt.Errorf("%s %s: %w", action, id, err)
	}
	return nil
}

// Make makes a draft: from a template, or from an earlier survey, or empty.
func (s *Service) Make(ctx context.Context, who authz.Actor, kind, slug, template string) (made Survey, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		k, ok := s.Kinds[kind]
		if !ok {
			return fault.Missing(fmt.Errorf("no surveys in %s", kind))
		}
		place, err := k.BySlug(ctx, tx, slug)
		if err != nil {
			return err
		}
		made, err = s.make(ctx, tx, who, place, template)
		return err
	}, db.Named("survey.make"))
	if err != nil {
		return made, fmt.Errorf("survey in %s: %w", slug, err)
	}
	return made, nil
}

func (s *Service) make(ctx context.Context, tx *db.Tx, who authz.Actor, place space.Place, template string) (Survey, error) {
	st, err := space.Stand(ctx, tx, who, place)
	if err != nil {
		return Survey{}, err
	}
	if err := MayMake.Check(who, st); err != nil {
		return Survey{}, err
	}
	sv := Survey{ID: tx.NewID(), Space: place.Ref, Kind: Plain, State: Draft, Anonymous: true, Audience: Audiences(place.Ref.Kind())[:1],
		ClosesOn: tx.Today().AddDays(DefaultDays), Remind: DefaultRemind, Keep: DefaultKeep, CreatedBy: who.Person, Created: tx.Now}
	sv.Series = sv.ID
	if t, ok := TemplateBy(template); ok {
		sv.Series, sv.Title, sv.Why, sv.Questions = t.Key, t.Title, t.Why, slices.Clone(t.Questions)
	} else if template != "" {
		from, err := byID(ctx, tx, template)
		if errors.Is(err, db.ErrNoRows) || err == nil && (from.Space != place.Ref || from.Kind != Plain) {
			return sv, fault.Missing(errors.New("no such template"))
		} else if err != nil {
			return sv, err
		}
		sv.Series, sv.Title, sv.Why, sv.Questions = from.Series, from.Title, from.Why, from.Questions
		sv.Anonymous, sv.Audience, sv.Remind, sv.Keep = from.Anonymous, from.Audience, from.Remind, from.Keep
	}
	if err := s.lay(ctx, tx, &sv); err != nil {
		return sv, err
	}
	return sv, errors.Join(tx.Touch(ctx, place.Topic()),
		audit.Record(ctx, tx, who, "survey.make", "survey:"+sv.ID, map[string]string{"space": string(sv.Space), "series": sv.Series}))
}

// lay writes a survey with its questions, which get ids of their own.
func (s *Service) lay(ctx context.Context, tx *db.Tx, sv *Survey) error {
	if err := insert(ctx, tx, *sv); err != nil {
		return err
	}
	for i := range sv.Questions {
		q := &sv.Questions[i]
		q.ID, q.Survey, q.Place = tx.NewID(), sv.ID, i+1
		if err := putQuestion(ctx, tx, *q); err != nil {
			return err
		}
	}
	return nil
}

// Edit changes a draft. Of an open survey only the last day may be moved on,
// and the reminder; what was promised stays.
func (s *Service) Edit(ctx context.Context, who authz.Actor, id string, n New) error {
	return s.change(ctx, who, id, "survey.edit", func(tx *db.Tx, o *On) error {
		sv := o.Survey
		if o.Over {
			return fault.New(fault.Conflict, msgClosed)
		}
		if sv.State == Open {
			n.Title, n.Why, n.Anonymous, n.Audience, n.OpenLink, n.Keep = sv.Title, sv.Why, sv.Anonymous, sv.Audience, sv.OpenKey != "", sv.Keep
			if n.ClosesOn.IsZero() {
				return fault.FieldErr("closes_on", msgClosesOn)
			}
		}
		if sv.Kind == Dates {
			n.Anonymous, n.OpenLink = false, false
		}
		if err := n.check(sv.Space.Kind(), tx.Today()); err != nil {
			return err
		}
		sv.Title, sv.Why, sv.Anonymous, sv.Audience = n.Title, n.Why, n.Anonymous, n.Audience
		sv.ClosesOn, sv.Remind, sv.Keep = n.ClosesOn, n.Remind, n.Keep
		switch {
		case !n.OpenLink:
			sv.OpenKey = ""
		case sv.OpenKey == "":
			sv.OpenKey = tx.NewToken()
		}
		return update(ctx, tx, sv)
	})
}

// Discard deletes a draft.
func (s *Service) Discard(ctx context.Context, who authz.Actor, id string) (place space.Place, err error) {
	err = s.change(ctx, who, id, "survey.discard", func(tx *db.Tx, o *On) error {
		place = o.Place
		if o.Survey.State != Draft {
			return fault.New(fault.Conflict, msgNotDraft)
		}
		return remove(ctx, tx, id)
	})
	return place, err
}

// PutQuestion adds a question to a draft, or changes one of it; id "" adds.
func (s *Service) PutQuestion(ctx context.Context, who authz.Actor, survey, id string, a Asked) error {
	return s.change(ctx, who, survey, "survey.question", func(tx *db.Tx, o *On) error {
		sv := o.Survey
		if sv.State != Draft || sv.Kind != Plain {
			return fault.New(fault.Conflict, msgNotDraft)
		}
		var old Question
		if id != "" {
			var ok bool
			if old, ok = sv.Question(id); !ok {
				return fault.Missing(errors.New("no such question"))
			}
		} else if len(sv.Questions) >= maxQuestions {
			return fault.New(fault.Conflict, msgTooMany.Fill("most", maxQuestions))
		}
		q, err := a.question(sv.Langs(), old.Options)
		if err != nil {
			return err
		}
		if id == "" {
			old = Question{ID: tx.NewID(), Survey: sv.ID, Place: 1}
			old.Key = "q-" + old.ID
			if k := len(sv.Questions); k > 0 {
				old.Place = sv.Questions[k-1].Place + 1
			}
		}
		q.ID, q.Survey, q.Key, q.Place = old.ID, old.Survey, old.Key, old.Place
		return putQuestion(ctx, tx, q)
	})
}

// DropQuestion takes a question out of a draft.
func (s *Service) DropQuestion(ctx context.Context, who authz.Actor, survey, id string) error {
	return s.change(ctx, who, survey, "survey.question", func(tx *db.Tx, o *On) error {
		if _, ok := o.Survey.Question(id); !ok {
			return fault.Missing(errors.New("no such question"))
		}
		if o.Survey.State != Draft || o.Survey.Kind != Plain {
			return fault.New(fault.Conflict, msgNotDraft)
		}
		return removeQuestion(ctx, tx, id)
	})
}

// LiftQuestion moves a question of a draft one place up.
func (s *Service) LiftQuestion(ctx context.Context, who authz.Actor, survey, id string) error {
	return s.change(ctx, who, survey, "survey.question", func(tx *db.Tx, o *On) error {
		list := o.Survey.Questions
		i := slices.IndexFunc(list, func(q Question) bool { return q.ID == id })
		if i < 0 {
			return fault.Missing(errors.New("no such question"))
		}
		if o.Survey.State != Draft || o.Survey.Kind != Plain {
			return fault.New(fault.Conflict, msgNotDraft)
		}
		if i == 0 {
			return nil
		}
		list[i-1], list[i] = list[i], list[i-1]
		for n := range list {
			list[n].Place = n + 1
			if err := putQuestion(ctx, tx, list[n]); err != nil {
				return err
			}
		}
		return nil
	})
}

// Listed is a survey in a list, with how many answered.
type Listed struct {
	Survey
	Rate Rate
}

// List is a page of the surveys of a space for a reader.
type List struct {
	space.Standing
	Surveys []Listed
	Total   int
	MayMake bool
	Today   civil.Date
}

// PerPage is how many surveys a list shows at once.
const PerPage = 30

// List is the surveys that somebody sees in a space, the newest first.
func (s *Service) List(ctx context.Context, who authz.Actor, kind, slug string, page int) (l List, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		k, ok := s.Kinds[kind]
		if !ok {
			return fault.Missing(fmt.Errorf("no surveys in %s", kind))
		}
		place, err := k.BySlug(ctx, tx, slug)
		if err != nil {
			return err
		}
		l, err = s.list(ctx, tx, who, place, page, PerPage)
		return err
	})
	if err != nil {
		return l, fmt.Errorf("surveys of %s: %w", slug, err)
	}
	return l, nil
}

func (s *Service) list(ctx context.Context, tx *db.Tx, who authz.Actor, place space.Place, page, most int) (List, error) {
	l := List{Today: tx.Today()}
	var err error
	if l.Standing, err = space.Stand(ctx, tx, who, place); err != nil {
		return l, err
	}
	if len(l.Readable) == 0 {
		return l, fault.Missing(errors.New("the space is not seen"))
	}
	l.MayMake = MayMake.Allows(who, l.Standing)
	lead, member := who.SignedIn() && l.Leads, who.SignedIn() && l.Reads(space.Members)
	if l.Total, err = countListed(ctx, tx, place.Ref, who.Person, lead, member, place.Open); err != nil {
		return l, err
	}
	list, err := listed(ctx, tx, place.Ref, who.Person, lead, member, place.Open, (page-1)*most, most)
	if err != nil {
		return l, err
	}
	var ids []string
	for _, sv := range list {
		ids = append(ids, sv.ID)
	}
	rate, err := rates(ctx, tx, ids)
	for _, sv := range list {
		l.Surveys = append(l.Surveys, Listed{Survey: sv, Rate: rate[sv.ID]})
	}
	return l, err
}

// Shown is a survey as its page shows it to one reader.
type Shown struct {
	On
	Rate       Rate
	Answered   bool // the reader has
	MayManage  bool
	MayAnswer  bool
	MayResults bool
	MayNames   bool
	Ready      error // why a draft may not be opened yet
	MayRemind  bool
	By         string
}

// See is a survey for somebody who may know of it.
func (s *Service) See(ctx context.Context, who authz.Actor, id string) (v Shown, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if v.On, err = s.on(ctx, tx, who, id); err != nil {
			return err
		}
		if err := MaySee.Check(who, v.On); err != nil {
			return err
		}
		v.MayManage, v.MayResults, v.MayNames = MayManage.Allows(who, v.On), MaySeeResults.Allows(who, v.On), MaySeeNames.Allows(who, v.On)
		v.MayAnswer = MayAnswer.Allows(who, v.On) && v.Survey.Takes(tx.Now)
		v.MayRemind = v.Survey.MayRemind(tx.Now)
		if v.Survey.State == Draft {
			v.Ready = v.Survey.ready(tx.Today())
		}
		if v.Invited {
			i, err := invitationOf(ctx, tx, id, who.Person)
			if err != nil {
				return err
			}
			v.Answered = i.Answered
		}
		r, err := rates(ctx, tx, []string{id})
		v.Rate = r[id]
		return err
	})
	if err != nil {
		return v, fmt.Errorf("survey %s: %w", id, err)
	}
	return v, nil
}
