package agreement

import (
	"context"
	"slices"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
)

// news is what a letter about an agreement is about.
type news string

const (
	newsReady  news = "ready"
	newsSigned news = "signed"
	newsForce  news = "in_force"
	newsEnded  news = "ended"
	newsReview news = "review"
)

type agreementArgs struct {
	Agreement string `json:"agreement"`
	News      news   `json:"news"`
	Person    string `json:"person"`
}

type rulesArgs struct {
	Rules  string `json:"rules"`
	Org    string `json:"org"`
	Person string `json:"person"`
}

type handArgs struct {
	Handover string    `json:"handover"`
	State    HandState `json:"state"`
	Person   string    `json:"person"`
}

var (
	tellAgreement = mail.Kind[agreementArgs]{Name: "agreement.news"}
	tellHand      = mail.Kind[handArgs]{Name: "agreement.handover"}
	tellNewRules  = mail.Kind[rulesArgs]{Name: "agreement.rules"}
)

// tellSides writes to the people of these sides, but not to who did it.
func (s *Service) tellSides(ctx context.Context, tx *db.Tx, p Parties, a Agreement, n news, but authz.Actor, sides ...Side) error {
	var people []string
	for _, side := range sides {
		list, err := peopleOf(ctx, tx, p, a, side)
		if err != nil {
			return err
		}
		people = append(people, list...)
	}
	slices.Sort(people)
	var args []agreementArgs
	for _, id := range slices.Compact(people) {
		if id != but.Person {
			args = append(args, agreementArgs{a.ID, n, id})
		}
	}
	return tellAgreement.Enqueue(ctx, tx, args...)
}

// peopleOf are who answers for a side: main users, or the named contact, or
// where nobody is named the study centre's staff.
func peopleOf(ctx context.Context, tx *db.Tx, p Parties, a Agreement, side Side) ([]string, error) {
	role, scopes := account.MainUser, p.Org.Scopes
	if side == OfCentre {
		if a.Contact != "" {
			return []string{a.Contact}, nil
		}
		role, scopes = account.CentreStaff, p.Centre.Scopes
	}
	held, err := account.Holders(ctx, tx, role, scopes, tx.Today())
	var ids []string
	for _, h := range held {
		ids = append(ids, h.Person.ID)
	}
	return ids, err
}

// tellRules writes to those the rules are for.
func (s *Service) tellRules(ctx context.Context, tx *db.Tx, but authz.Actor, p Parties, x Rules) error {
	list, _, _, err := users(ctx, tx, x, tx.Today(), 0, 10_000)
	var args []rulesArgs
	for _, u := range list {
		if u.Person != but.Person {
			args = append(args, rulesArgs{x.ID, p.Org.ID, u.Person})
		}
	}
	if err != nil {
		return err
	}
	return tellNewRules.Enqueue(ctx, tx, args...)
}

// Jobs has the runner remind, and the outbox compose what is written about agreements.
func (s *Service) Jobs(r *jobs.Runner, o *mail.Outbox) {
	s.reminders(r)
	mail.Handle(o, tellAgreement, func(ctx context.Context, tx *db.Tx, args []agreementArgs) ([]mail.Letter, error) {
		letters := make([]mail.Letter, len(args))
		for i, a := range args {
			var err error
			if letters[i], err = s.agreementLetter(ctx, tx, a); err != nil {
				return nil, err
			}
		}
		return letters, nil
	})
	mail.Handle(o, tellHand, func(ctx context.Context, tx *db.Tx, args []handArgs) ([]mail.Letter, error) {
		letters := make([]mail.Letter, len(args))
		for i, a := range args {
			var err error
			if letters[i], err = s.handLetter(ctx, tx, a); err != nil {
				return nil, err
			}
		}
		return letters, nil
	})
	mail.Handle(o, tellNewRules, func(ctx context.Context, tx *db.Tx, args []rulesArgs) ([]mail.Letter, error) {
		letters := make([]mail.Letter, len(args))
		for i, a := range args {
			var err error
			if letters[i], err = s.rulesLetter(ctx, tx, a); err != nil {
				return nil, err
			}
		}
		return letters, nil
	})
}

func (s *Service) agreementLetter(ctx context.Context, tx *db.Tx, args agreementArgs) (mail.Letter, error) {
	a, err := byID(ctx, tx, args.Agreement)
	if isNoRows(err) {
		return mail.Letter{}, nil // the draft was taken away meanwhile
	} else if err != nil {
		return mail.Letter{}, err
	}
	people, err := person.ByIDs(ctx, tx, []person.ID{args.Person, a.OrgBy, a.CentreBy})
	p := people[args.Person]
	if err != nil || p.Email == "" {
		return mail.Letter{}, err
	}
	orgs, err := org.ByIDs(ctx, tx, []org.ID{a.Org, a.Centre}, tx.Today())
	if err != nil {
		return mail.Letter{}, err
	}
	o, l := orgs[a.Org], p.Lang.Or(i18n.FI)
	facts := [][2]string{{wordCentre.In(l), orgs[a.Centre].Name.In(l)}, {wordDays.In(l), a.days(l)}}
	for _, x := range []struct {
		label i18n.Text
		who   string
	}{{wordOrgBy, a.OrgBy}, {wordCentreBy, a.CentreBy}} {
		if x.who != "" {
			facts = append(facts, [2]string{x.label.In(l), people[x.who].Name})
		}
	}
	blocks := []mail.Block{mail.P(mailTexts[args.News].With(l, "name", o.Name, "date", dayIn(l, a.Last))), mail.Facts(facts)}
	if args.News == newsEnded {
		blocks = append(blocks, mail.H(wordReason.In(l)), mail.P(a.Reason))
	}
	blocks = append(blocks, mail.Button(mailOpen.In(l), s.BaseURL+"/"+string(l)+Path(o)))
	return mail.Letter{To: mail.Address{Name: p.Name, Mail: p.Email}, Lang: l, Subject: mailSubjects[args.News].With(l, "name", o.Name), Blocks: blocks,
		Reason: mailWhy.In(l), Auto: true}, nil
}

func (s *Service) rulesLetter(ctx context.Context, tx *db.Tx, args rulesArgs) (mail.Letter, error) {
	x, err := latestRules(ctx, tx, args.Org)
	if err != nil || x.ID != args.Rules { // a newer version has a letter of its own
		return mail.Letter{}, err
	}
	people, err := person.ByIDs(ctx, tx, []person.ID{args.Person})
	p := people[args.Person]
	if err != nil || p.Email == "" {
		return mail.Letter{}, err
	}
	read, err := hasRead(ctx, tx, x.ID, p.ID)
	if err != nil || read {
		return mail.Letter{}, err
	}
	orgs, err := org.ByIDs(ctx, tx, []org.ID{x.Org}, tx.Today())
	o, l := orgs[x.Org], p.Lang.Or(i18n.FI)
	return mail.Letter{To: mail.Address{Name: p.Name, Mail: p.Email}, Lang: l, Subject: mailRulesSubject.With(l, "name", o.Name),
		Blocks: []mail.Block{mail.P(mailRules.With(l, "name", o.Name)), mail.Content(x.Text, l), mail.Button(mailRulesOpen.In(l), s.BaseURL+"/"+string(l)+RulesPath(o))},
		Reason: mailRulesWhy.In(l), Auto: true}, err
}

// handLetter tells of a hand-over: an offer only while it stands.
func (s *Service) handLetter(ctx context.Context, tx *db.Tx, args handArgs) (mail.Letter, error) {
	h, err := handByID(ctx, tx, args.Handover)
	if err != nil || args.State == Offered && h.State != Offered {
		return mail.Letter{}, err
	}
	people, err := person.ByIDs(ctx, tx, []person.ID{args.Person, h.From, h.To})
	p := people[args.Person]
	if err != nil || p.Email == "" {
		return mail.Letter{}, err
	}
	orgs, err := org.ByIDs(ctx, tx, []org.ID{h.Org}, tx.Today())
	if err != nil {
		return mail.Letter{}, err
	}
	o, l := orgs[h.Org], p.Lang.Or(i18n.FI)
	blocks := []mail.Block{mail.P(handTexts[args.State].With(l, "name", o.Name, "from", people[h.From].Name, "to", people[h.To].Name, "date", dayIn(l, h.Last)))}
	if args.State == Offered && h.Note != "" {
		blocks = append(blocks, mail.H(handNote.In(l)), mail.P(h.Note))
	}
	if args.State == Declined {
		blocks = append(blocks, mail.H(wordReason.In(l)), mail.P(h.Answer))
	}
	path := Path(o)
	if args.Person == h.From || args.Person == h.To {
		path = HandPath(h.ID)
	}
	blocks = append(blocks, mail.Button(handOpen.In(l), s.BaseURL+"/"+string(l)+path))
	return mail.Letter{To: mail.Address{Name: p.Name, Mail: p.Email}, Lang: l, Subject: handSubjects[args.State].With(l, "name", o.Name), Blocks: blocks,
		Reason: handMailWhy.In(l), Auto: true}, nil
}
