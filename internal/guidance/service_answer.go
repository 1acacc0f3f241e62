package guidance

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web"
)

// Draft is an answer made from a case, with personal data left out: of what was
// asked the title, of what was answered the text.
func (s *Service) Draft(ctx context.Context, who authz.Actor, id string) (a Published, err error) {
	return a, s.read(ctx, "draft of an answer", func(tx *db.Tx) error {
		k, err := find(ctx, tx, id)
		if err != nil {
			return err
		}
		if err := MayAnswer.Check(who, k); err != nil {
			return err
		}
		if err := MayDesk.Check(who, k.CentreOrg.Scopes); err != nil {
			return err
		}
		list, err := entries(ctx, tx, k.ID)
		if err != nil {
			return err
		}
		ids := []string{k.Asker}
		for _, e := range list {
			ids = append(ids, e.Author)
		}
		people, err := person.ByIDs(ctx, tx, unique(ids))
		if err != nil {
			return err
		}
		names := []string{k.AskerName, k.OrgName}
		for _, p := range people {
			names = append(names, p.Name)
		}
		slices.Sort(names)
		if k.Org != "" {
			o, err := org.ByID(ctx, tx, k.Org)
			if err != nil {
				return err
			}
			names = append(names, o.Name.FI, o.Name.SV, o.Name.EN)
		}
		mark := wordLeftOut.In(k.Lang)
		a = Published{Centre: k.Centre, Topic: k.Topic, Case: k.ID, Title: i18n.Content{}.Set(k.Lang, anonymous(k.Title, mark, names...))}
		for _, e := range list {
			if e.Kind == Answer || e.Kind == Talked && a.Text.Empty() {
				a.Text = i18n.Content{}.Set(k.Lang, anonymous(e.Text, mark, names...))
			}
		}
		return nil
	})
}

// Publish stores an answer and shows it at once. An answer that is there
// already is changed; how it read before stays.
func (s *Service) Publish(ctx context.Context, who authz.Actor, a Published) (out Published, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		out, err = s.PublishIn(ctx, tx, who, a)
		return err
	}, db.Named("guidance.publish"))
	if err != nil {
		return out, fmt.Errorf("guidance: publish: %w", err)
	}
	return out, nil
}

// PublishIn is the part of Publish that joins a transaction.
func (s *Service) PublishIn(ctx context.Context, tx *db.Tx, who authz.Actor, a Published) (Published, error) {
	if a.ID != "" {
		have, err := answerByID(ctx, tx, a.ID)
		if err != nil {
			return a, fault.Missing(err)
		}
		if have.Version != a.Version {
			return a, &fault.Error{Kind: fault.Conflict, Code: "edited", Say: msgEdited}
		}
		a.Centre, a.Case, a.MadeBy, a.Made, a.Yes, a.No = have.Centre, have.Case, have.MadeBy, have.Made, have.Yes, have.No
	}
	centre, err := org.Find(ctx, tx, a.Centre)
	if err != nil {
		return a, err
	}
	if err := MayDesk.Check(who, centre.Scopes); err != nil {
		return a, err
	}
	if err := a.check(); err != nil {
		return a, err
	}
	if a.Case != "" && a.ID == "" {
		k, err := find(ctx, tx, a.Case)
		if err != nil {
			return a, err
		}
		if k.Centre != centre.ID {
			return a, fault.Missing(nil)
		}
	}
	a.Centre, a.Version, a.Changed = centre.ID, a.Version+1, tx.Now
	if a.ID == "" {
		a.ID, a.Version, a.MadeBy, a.Made = tx.NewID(), 1, who.Person, tx.Now
	}
	if err := putAnswer(ctx, tx, a, who.Person); err != nil {
		return a, err
	}
	return a, s.answerChanged(ctx, tx, who, "publish", a)
}

func (s *Service) answerChanged(ctx context.Context, tx *db.Tx, who authz.Actor, what string, a Published) error {
	if err := audit.Record(ctx, tx, who, "guidance.answer."+what, "answer:"+a.ID, nil); err != nil {
		return err
	}
	return tx.Touch(ctx, web.SiteTopic, answersTopic, "answer:"+a.ID)
}

// answersTopic is what the list of answers depends on.
const answersTopic = "guidance.answers"

// Withdraw takes an answer away from everywhere; it may be published again.
func (s *Service) Withdraw(ctx context.Context, who authz.Actor, id string, back bool) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		a, err := answerByID(ctx, tx, id)
		if err != nil {
			return fault.Missing(err)
		}
		centre, err := org.ByID(ctx, tx, a.Centre)
		if err != nil {
			return err
		}
		if err := MayDesk.Check(who, centre.Scopes); err != nil {
			return err
		}
		a.Withdrawn, a.Changed = !back, tx.Now
		if err := putAnswer(ctx, tx, a, who.Person); err != nil {
			return err
		}
		return s.answerChanged(ctx, tx, who, "withdraw", a)
	}, db.Named("guidance.withdraw"))
	if err != nil {
		return fmt.Errorf("guidance: withdraw %s: %w", id, err)
	}
	return nil
}

// Vote notes whether an answer helped.
func (s *Service) Vote(ctx context.Context, who authz.Actor, id string, helped bool) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		a, err := answerByID(ctx, tx, id)
		if err != nil || a.Withdrawn {
			return fault.Missing(err)
		}
		if err := vote(ctx, tx, id, who.Person, helped); err != nil {
			return err
		}
		return tx.Touch(ctx, "answer:"+id)
	}, db.Named("guidance.vote"))
	if err != nil {
		return fmt.Errorf("guidance: vote on %s: %w", id, err)
	}
	return nil
}

// Shown is an answer as its page shows it.
type Shown struct {
	Published
	CentreOrg org.Organisation
	MayEdit   bool
	Wordings  []Wording // for the study centre
	Names     map[string]person.Person
}

// Read reads an answer.
func (s *Service) Read(ctx context.Context, who authz.Actor, id string) (v Shown, err error) {
	return v, s.read(ctx, "answer", func(tx *db.Tx) error {
		if v.Published, err = answerByID(ctx, tx, id); errors.Is(err, db.ErrNoRows) {
			return fault.Missing(err)
		} else if err != nil {
			return err
		}
		if v.CentreOrg, err = org.ByID(ctx, tx, v.Centre); err != nil {
			return err
		}
		v.MayEdit = MayDesk.Allows(who, v.CentreOrg.Scopes)
		if !v.MayEdit {
			if v.Withdrawn {
				return fault.Missing(nil)
			}
			return nil
		}
		if v.Wordings, err = wordings(ctx, tx, id); err != nil {
			return err
		}
		var ids []string
		for _, w := range v.Wordings {
			ids = append(ids, w.By)
		}
		v.Names, err = person.ByIDs(ctx, tx, unique(ids))
		return err
	})
}

// Answers are the published answers a filter lets through.
func (s *Service) Answers(ctx context.Context, f AnswerFilter) (list []Published, total int, err error) {
	return list, total, s.read(ctx, "answers", func(tx *db.Tx) error {
		list, total, err = findAnswers(ctx, tx, f)
		return err
	})
}

// Standing are all published answers, for Beside. They change with the topic of
// what every page shows.
func Standing(ctx context.Context, tx *db.Tx) ([]Published, error) { return standing(ctx, tx) }
