package payment

import (
	"context"
	"slices"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/platform/money"
)

// changeArgs are a letter to one person about an account number. The state is
// the one it is about: what has changed since is told by a letter of its own.
type changeArgs struct {
	Account string `json:"account"`
	State   State  `json:"state"`
	Person  string `json:"person"`
}

var tellChanged = mail.Kind[changeArgs]{Name: "payment.account"}

// tell writes to the organisation's main users, also to the one who did it:
// whoever acts in their name should not go unnoticed. Who entered a number
// hears what became of it.
func tell(ctx context.Context, tx *db.Tx, h Holder, a Account) error {
	people, err := mainUsers(ctx, tx, h.Org)
	if err != nil {
		return err
	}
	if a.State != Waiting && a.By != "" && !slices.Contains(people, a.By) {
		people = append(people, a.By)
	}
	var args []changeArgs
	for _, p := range people {
		args = append(args, changeArgs{a.ID, a.State, p})
	}
	return tellChanged.Enqueue(ctx, tx, args...)
}

// mainUsers are those of the organisation; where it has none, those of the
// nearest above it that has.
func mainUsers(ctx context.Context, tx *db.Tx, o org.Organisation) ([]string, error) {
	held, err := account.Holders(ctx, tx, account.MainUser, o.Scopes, tx.Today())
	if err != nil {
		return nil, err
	}
	for _, scope := range o.Scopes {
		var people []string
		for _, x := range held {
			if x.Grant.Scope == scope && !slices.Contains(people, x.Person.ID) {
				people = append(people, x.Person.ID)
			}
		}
		if len(people) > 0 {
			return people, nil
		}
	}
	return nil, nil
}

// Jobs has the outbox compose what is written about account numbers.
func (s *Service) Jobs(_ *jobs.Runner, o *mail.Outbox) {
	mail.Handle(o, tellChanged, func(ctx context.Context, tx *db.Tx, args []changeArgs) ([]mail.Letter, error) {
		letters := make([]mail.Letter, len(args))
		for i, a := range args {
			var err error
			if letters[i], err = s.letter(ctx, tx, a); err != nil {
				return nil, err
			}
		}
		return letters, nil
	})
}

func (s *Service) letter(ctx context.Context, tx *db.Tx, args changeArgs) (mail.Letter, error) {
	people, err := person.ByIDs(ctx, tx, []person.ID{args.Person})
	p := people[args.Person]
	if err != nil || p.Email == "" {
		return mail.Letter{}, err
	}
	a, err := byID(ctx, tx, args.Account)
	if err != nil {
		return mail.Letter{}, err
	}
	orgs, err := org.ByIDs(ctx, tx, []org.ID{a.Org}, tx.Today())
	if err != nil {
		return mail.Letter{}, err
	}
	o, l := orgs[a.Org], p.Lang.Or(i18n.FI)
	by, err := person.ByIDs(ctx, tx, []person.ID{a.By, a.Decider})
	if err != nil {
		return mail.Letter{}, err
	}
	facts := [][2]string{{wordIBAN.In(l), money.MaskIBAN(a.IBAN)}, {wordEntered.In(l), by[a.By].Name}}
	if args.State == InForce || args.State == Refused {
		facts = append(facts, [2]string{wordDecided.In(l), by[a.Decider].Name})
	}
	blocks := []mail.Block{mail.P(mailTexts[args.State].With(l, "name", o.Name)), mail.Facts(facts)}
	if args.State == Refused {
		blocks = append(blocks, mail.H(wordWhy.In(l)), mail.P(a.Answer))
	}
	blocks = append(blocks, mail.P(mailUnknown.In(l)), mail.Button(mailOpen.In(l), s.BaseURL+"/"+string(l)+o.Path()+"/account"))
	return mail.Letter{To: mail.Address{Name: p.Name, Mail: p.Email}, Lang: l, Subject: mailSubjects[args.State].With(l, "name", o.Name),
		Blocks: blocks, Reason: mailWhy.In(l), Auto: true}, nil
}
