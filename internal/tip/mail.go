package tip

import (
	"context"
	"errors"

	"parvi/internal/network"
	"parvi/internal/person"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
)

// confirmArgs are a link to be confirmed: its row, and what its secret comes from.
type confirmArgs struct {
	Hash string `json:"hash"`
	Seed string `json:"seed"`
}

// personArgs are a letter about one suggestion to one person.
type personArgs struct {
	Tip    string `json:"tip"`
	Person string `json:"person"`
}

var (
	tellConfirm  = mail.Kind[confirmArgs]{Name: "tip.confirm"}
	tellReady    = mail.Kind[personArgs]{Name: "tip.ready"}
	tellDecided  = mail.Kind[personArgs]{Name: "tip.decided"}
	tellArchived = mail.Kind[personArgs]{Name: "tip.archived", Bulk: true}
	tellMeeting  = mail.Kind[personArgs]{Name: "tip.meeting"}
)

// mails registers how each letter is composed.
func (s *Service) mails(o *mail.Outbox) {
	mail.Handle(o, tellConfirm, func(ctx context.Context, tx *db.Tx, args []confirmArgs) ([]mail.Letter, error) {
		letters := make([]mail.Letter, len(args))
		for i, a := range args {
			var err error
			if letters[i], err = s.confirmLetter(ctx, tx, a); err != nil {
				return nil, err
			}
		}
		return letters, nil
	})
	mail.Handle(o, tellReady, s.toPeople(s.readyLetter))
	mail.Handle(o, tellDecided, s.toPeople(s.decidedLetter))
	mail.Handle(o, tellArchived, s.toPeople(s.archivedLetter))
	mail.Handle(o, tellMeeting, s.toPeople(s.meetingLetter))
	s.swarmMails(o)
}

func (s *Service) url(l i18n.Lang, path string) string { return s.BaseURL + "/" + string(l) + path }

// about is what a letter about a suggestion needs, read once for a batch.
type about struct {
	Tip
	network network.Network
	meeting meetingFacts
	today   civil.Date
}

// toPeople composes letters about suggestions to people, each in their own
// language.
func (s *Service) toPeople(compose func(about, person.Person) mail.Letter) func(context.Context, *db.Tx, []personArgs) ([]mail.Letter, error) {
	return func(ctx context.Context, tx *db.Tx, args []personArgs) ([]mail.Letter, error) {
		var ids []string
		for _, a := range args {
			ids = append(ids, a.Person)
		}
		people, err := person.ByIDs(ctx, tx, ids)
		if err != nil {
			return nil, err
		}
		known := map[string]about{}
		letters := make([]mail.Letter, len(args))
		for i, a := range args {
			t, ok := known[a.Tip]
			if !ok {
				if t, err = s.about(ctx, tx, a.Tip); err != nil {
					return nil, err
				}
				known[a.Tip] = t
			}
			to := people[a.Person]
			if t.ID == "" || to.Email == "" {
				continue
			}
			letter := compose(t, to)
			if letter.Subject != "" {
				letter.To, letter.Lang, letter.Auto = mail.Address{Name: to.Name, Mail: to.Email}, to.Lang.Or(i18n.FI), true
				letters[i] = letter
			}
		}
		return letters, nil
	}
}

func (s *Service) about(ctx context.Context, tx *db.Tx, id string) (about, error) {
	t, err := one(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return about{}, nil
	} else if err != nil {
		return about{}, err
	}
	a := about{Tip: t, today: tx.Today()}
	if t.Network != "" {
		if a.network, err = network.ByID(ctx, tx, t.Network); err != nil {
			return a, err
		}
	}
	if t.Meeting != "" {
		a.meeting, err = s.meetingFacts(ctx, tx, t.Meeting)
	}
	return a, err
}

func (s *Service) confirmLetter(ctx context.Context, tx *db.Tx, a confirmArgs) (mail.Letter, error) {
	k, err := keyOf(ctx, tx, a.Hash)
	if errors.Is(err, db.ErrNoRows) || err == nil && !k.Used.IsZero() {
		return mail.Letter{}, nil
	} else if err != nil {
		return mail.Letter{}, err
	}
	t, err := one(ctx, tx, k.Tip)
	if err != nil {
		return mail.Letter{}, err
	}
	l := k.Lang.Or(i18n.FI)
	subject, text := mailConfirmSubject, mailConfirmText
	if k.Kind == keyInterest {
		subject, text = mailJoinSubject, mailJoinText
	}
	return mail.Letter{
		To: mail.Address{Name: k.Name, Mail: k.Email}, Lang: l, Auto: true, Subject: subject.With(l, "theme", t.Theme.In(l)),
		Blocks: []mail.Block{
			mail.P(text.In(l)),
			mail.Button(mailConfirmButton.In(l), s.url(l, "/t/"+tx.LinkSecret(a.Seed))),
			mail.Small(mailConfirmQuiet.In(l)),
		},
		Reason: mailConfirmWhy.In(l),
	}, nil
}

// readyLetter tells those who decide that enough people are interested. Once
// it is decided, there is nothing to tell.
func (s *Service) readyLetter(t about, to person.Person) mail.Letter {
	if t.State != Open {
		return mail.Letter{}
	}
	l := to.Lang.Or(i18n.FI)
	return mail.Letter{
		Subject: mailReadySubject.With(l, "theme", t.Theme.In(l)),
		Blocks: []mail.Block{
			mail.P(mailReadyText.With(l, "date", t.Due.FormatDay(l))),
			mail.Facts([][2]string{
				{mailFactInterested.In(l), i18n.Number(l, t.Counts.Interested)},
				{mailFactConveners.In(l), i18n.Number(l, t.Counts.Conveners)},
				{mailFactSpeakers.In(l), i18n.Number(l, t.Counts.Speakers)},
			}),
			mail.Content(t.Why, l),
			mail.Button(mailReadyButton.In(l), s.url(l, t.Path()+"/decide")),
		},
		Reason: mailReadyWhy.In(l),
	}
}

func (s *Service) decidedLetter(t about, to person.Person) mail.Letter {
	if t.State != Decided {
		return mail.Letter{}
	}
	l := to.Lang.Or(i18n.FI)
	letter := mail.Letter{
		Subject: mailDecidedSubject.With(l, "theme", t.Theme.In(l)),
		Blocks: []mail.Block{
			mail.P(mailDecidedText[string(t.Decision)].With(l, "network", t.network.Name.In(l))),
			mail.H(mailReason.In(l)),
			mail.Content(t.Reason, l),
		},
		Reason: mailSuggested.In(l),
	}
	if t.Decision.needsTarget() {
		letter.Blocks = append(letter.Blocks, mail.Button(mailToNetwork.In(l), s.url(l, t.network.Path())))
	} else {
		letter.Blocks = append(letter.Blocks, mail.Button(mailToTip.In(l), s.url(l, t.Path())))
	}
	return letter
}

func (s *Service) archivedLetter(t about, to person.Person) mail.Letter {
	if t.State != Archived {
		return mail.Letter{}
	}
	l := to.Lang.Or(i18n.FI)
	return mail.Letter{
		Subject: mailArchived.With(l, "theme", t.Theme.In(l)),
		Blocks:  []mail.Block{mail.P(mailArchivedOf.In(l)), mail.Button(mailToTip.In(l), s.url(l, t.Path()))},
		Reason:  mailSuggested.In(l),
	}
}

// meetingLetter calls the interested to the swarm that came of the suggestion.
func (s *Service) meetingLetter(t about, to person.Person) mail.Letter {
	m := t.meeting
	if !m.coming {
		return mail.Letter{}
	}
	l := to.Lang.Or(i18n.FI)
	return mail.Letter{
		Subject: mailSwarmNow.With(l, "theme", m.title.In(l), "when", civil.FormatPeriod(l, m.starts, m.ends)),
		Title:   m.title.In(l),
		Blocks: []mail.Block{
			mail.P(mailSwarmNowOf.In(l)),
			mail.Card(civil.FormatPeriodLong(l, m.starts, m.ends), []string{m.where(l)}, ""),
			mail.Button(mailRegister.In(l), s.url(l, m.path)),
			mail.Content(m.lead, l),
		},
		Reason: mailSuggested.In(l),
	}
}
