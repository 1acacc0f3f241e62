package life

import (
	"context"

	"parvi/internal/network"
	"parvi/internal/person"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
)

// toPerson is a letter about a network, or a part of its life, to one person.
type toPerson struct {
	Network string `json:"network,omitempty"`
	Person  string `json:"person,omitempty"`
	Other   string `json:"other,omitempty"` // a proposal, a merging, a day, a question
	Seed    string `json:"seed,omitempty"`  // of a link
}

var (
	mailProposal   = mail.Kind[toPerson]{Name: "life.proposal"}
	mailOverdue    = mail.Kind[toPerson]{Name: "life.overdue"}
	mailReview     = mail.Kind[toPerson]{Name: "life.review"}
	mailFunding    = mail.Kind[toPerson]{Name: "life.funding"}
	mailConsent    = mail.Kind[toPerson]{Name: "life.consent"}
	mailMerge      = mail.Kind[toPerson]{Name: "life.merge", Bulk: true}
	mailMergeAgain = mail.Kind[toPerson]{Name: "life.merge_again", Bulk: true}
	mailMergeOff   = mail.Kind[toPerson]{Name: "life.merge_off", Bulk: true}
	mailEnded      = mail.Kind[toPerson]{Name: "life.ended", Bulk: true}
	mailStandIn    = mail.Kind[toPerson]{Name: "life.stand_in"}
)

func (s *Service) mails(o *mail.Outbox) {
	for kind, compose := range map[mail.Kind[toPerson]]func(context.Context, *db.Tx, toPerson) (mail.Letter, error){
		mailProposal: s.composeProposal, mailOverdue: s.composeOverdue, mailReview: s.composeReview, mailFunding: s.composeFunding,
		mailConsent: s.composeConsent, mailMerge: s.composeMerge, mailMergeAgain: s.composeMergeAgain, mailMergeOff: s.composeMergeOff,
		mailEnded: s.composeEnded, mailStandIn: s.composeStandIn,
	} {
		mail.Handle(o, kind, each(compose))
	}
}

func each(one func(context.Context, *db.Tx, toPerson) (mail.Letter, error)) func(context.Context, *db.Tx, []toPerson) ([]mail.Letter, error) {
	return func(ctx context.Context, tx *db.Tx, args []toPerson) ([]mail.Letter, error) {
		letters := make([]mail.Letter, len(args))
		for i, a := range args {
			var err error
			if letters[i], err = one(ctx, tx, a); err != nil {
				return nil, err
			}
		}
		return letters, nil
	}
}

func (s *Service) url(l i18n.Lang, path string) string { return s.BaseURL + "/" + string(l) + path }

// letter begins a letter about a network to somebody who answers for it.
func letter(ctx context.Context, tx *db.Tx, a toPerson) (network.Network, i18n.Lang, mail.Letter, error) {
	n, err := network.ByID(ctx, tx, a.Network)
	if err != nil {
		return n, i18n.FI, mail.Letter{}, err
	}
	p, err := person.ByID(ctx, tx, a.Person)
	l := p.Lang.Or(i18n.FI)
	return n, l, mail.Letter{To: mail.Address{Name: p.Name, Mail: p.Email}, Lang: l, Auto: true, Reason: mailWhy.With(l, "network", n.Name)}, err
}

func (s *Service) composeProposal(ctx context.Context, tx *db.Tx, a toPerson) (mail.Letter, error) {
	n, l, out, err := letter(ctx, tx, a)
	if err != nil {
		return mail.Letter{}, err
	}
	p, err := proposalByID(ctx, tx, a.Other)
	if err != nil || p.State != Open {
		return mail.Letter{}, err
	}
	phase := network.PhaseNames[p.Phase].In(l)
	out.Subject = mailProposalSubject.With(l, "phase", lower(phase), "network", n.Name)
	var reasons []string
	for _, r := range p.Reasons {
		reasons = append(reasons, r.Say(l))
	}
	out.Blocks = []mail.Block{mail.P(mailProposalText.With(l, "phase", lower(phase), "date", p.Due.Format(l))), mail.Items(reasons),
		mail.Button(mailProposalButton.In(l), s.url(l, n.Path()+"/life"))}
	return out, nil
}

func lower(s string) string {
	r := []rune(s)
	if len(r) > 0 && r[0] < 0x250 && r[0] >= 'A' && r[0] <= 'Z' {
		r[0] += 'a' - 'A'
	}
	return string(r)
}

func (s *Service) composeOverdue(ctx context.Context, tx *db.Tx, a toPerson) (mail.Letter, error) {
	n, l, out, err := letter(ctx, tx, a)
	if err != nil {
		return mail.Letter{}, err
	}
	p, err := proposalByID(ctx, tx, a.Other)
	if err != nil || p.State != Open {
		return mail.Letter{}, err
	}
	return s.about(out, l, n, mailOverdueSubject.With(l, "network", n.Name), mailOverdueText.With(l, "date", p.Due.Format(l))), nil
}

// about is a short letter that leads to the life of a network.
func (s *Service) about(out mail.Letter, l i18n.Lang, n network.Network, subject, text string) mail.Letter {
	out.Subject = subject
	out.Blocks = []mail.Block{mail.P(text), mail.Button(mailToLife.In(l), s.url(l, n.Path()+"/life"))}
	return out
}

func (s *Service) composeReview(ctx context.Context, tx *db.Tx, a toPerson) (mail.Letter, error) {
	n, l, out, err := letter(ctx, tx, a)
	if err != nil || n.Phase != network.Resting {
		return mail.Letter{}, err
	}
	return s.about(out, l, n, mailReviewSubject.With(l, "network", n.Name), mailReviewText.With(l, "date", day(a.Other).Format(l))), nil
}

func (s *Service) composeFunding(ctx context.Context, tx *db.Tx, a toPerson) (mail.Letter, error) {
	n, l, out, err := letter(ctx, tx, a)
	if err != nil || n.Over(tx.Today()) || n.FundingEnds.String() != a.Other {
		return mail.Letter{}, err
	}
	date := n.FundingEnds.Format(l)
	return s.about(out, l, n, mailFundingSubject.With(l, "date", date, "network", n.Name), mailFundingText.With(l, "date", date)), nil
}

// day is a day we wrote ourselves.
func day(text string) civil.Date {
	d, _ := civil.ParseDate(text) // the zero day, when it is none
	return d
}

func (s *Service) composeConsent(ctx context.Context, tx *db.Tx, a toPerson) (mail.Letter, error) {
	n, l, out, err := letter(ctx, tx, a)
	if err != nil {
		return mail.Letter{}, err
	}
	m, from, _, err := merge(ctx, tx, a.Other)
	if err != nil || m.State != MergeAsked {
		return mail.Letter{}, err
	}
	return s.about(out, l, n, mailConsentSubject.With(l, "network", n.Name), mailConsentText.With(l, "from", from.Name, "date", m.On.Format(l))), nil
}

// asking begins a letter to somebody who was asked about a merging.
func asking(ctx context.Context, tx *db.Tx, a toPerson) (asked, Merge, network.Network, network.Network, i18n.Lang, mail.Letter, error) {
	q, err := askedByID(ctx, tx, a.Other)
	if err != nil {
		return q, Merge{}, network.Network{}, network.Network{}, i18n.FI, mail.Letter{}, err
	}
	m, from, into, err := merge(ctx, tx, q.Merge)
	if err != nil {
		return q, m, from, into, i18n.FI, mail.Letter{}, err
	}
	p, err := person.ByID(ctx, tx, q.Person)
	l := p.Lang.Or(i18n.FI)
	return q, m, from, into, l, mail.Letter{To: mail.Address{Name: p.Name, Mail: p.Email}, Lang: l, Auto: true, From: mail.Address{Name: from.Name.In(l)},
		Reason: mailOwn.With(l, "network", from.Name)}, err
}

func (s *Service) composeMerge(ctx context.Context, tx *db.Tx, a toPerson) (mail.Letter, error) {
	q, m, from, into, l, out, err := asking(ctx, tx, a)
	if err != nil || !m.Open(tx.Today()) {
		return mail.Letter{}, err
	}
	if q.InBoth {
		out.Subject = mailMergeBothSubject.With(l, "from", from.Name, "into", into.Name)
		out.Blocks = []mail.Block{mail.P(mailMergeBothText.With(l, "from", from.Name, "into", into.Name, "date", m.On.Format(l)))}
		if !m.Note.Empty() {
			out.Blocks = append(out.Blocks, mail.Content(m.Note, l))
		}
		out.Blocks = append(out.Blocks, mail.Goto(mailToNetwork.In(l), s.url(l, into.Path())))
		return out, nil
	}
	out.Subject = mailMergeSubject.With(l, "from", from.Name)
	return s.question(out, tx.LinkSecret(a.Seed), m, from, into, l), nil
}

func (s *Service) question(out mail.Letter, key string, m Merge, from, into network.Network, l i18n.Lang) mail.Letter {
	out.Blocks = []mail.Block{mail.P(mailMergeText.With(l, "from", from.Name, "into", into.Name, "date", m.On.Format(l)))}
	if !m.Note.Empty() {
		out.Blocks = append(out.Blocks, mail.Content(m.Note, l))
	}
	out.Blocks = append(out.Blocks, mail.Button(mailMergeButton.In(l), s.url(l, "/n/m/"+key)),
		mail.P(mailMergeSilent[m.Silent].With(l, "date", m.AnswerBy.Format(l))))
	return out
}

func (s *Service) composeMergeAgain(ctx context.Context, tx *db.Tx, a toPerson) (mail.Letter, error) {
	q, m, from, into, l, out, err := asking(ctx, tx, a)
	if err != nil || !m.Open(tx.Today()) || q.Answer != "" {
		return mail.Letter{}, err
	}
	out.Subject = mailMergeAgainTo.With(l, "from", from.Name)
	return s.question(out, tx.LinkSecret(a.Seed), m, from, into, l), nil
}

func (s *Service) composeMergeOff(ctx context.Context, tx *db.Tx, a toPerson) (mail.Letter, error) {
	_, m, from, into, l, out, err := asking(ctx, tx, a)
	if err != nil || m.State != MergeWithdrawn {
		return mail.Letter{}, err
	}
	out.Subject = mailMergeOffSubject.With(l, "from", from.Name)
	out.Blocks = []mail.Block{mail.P(mailMergeOffText.With(l, "from", from.Name, "into", into.Name)), mail.Goto(mailToNetwork.In(l), s.url(l, from.Path()))}
	return out, nil
}

func (s *Service) composeEnded(ctx context.Context, tx *db.Tx, a toPerson) (mail.Letter, error) {
	n, l, out, err := letter(ctx, tx, a)
	if err != nil || n.Phase != network.Ended {
		return mail.Letter{}, err
	}
	e, err := endOf(ctx, tx, n.ID)
	if err != nil {
		return mail.Letter{}, err
	}
	out.From, out.Reason = mail.Address{Name: n.Name.In(l)}, mailOwn.With(l, "network", n.Name)
	out.Subject = mailEndedSubject.With(l, "network", n.Name)
	out.Blocks = []mail.Block{mail.P(mailEndedText.With(l, "date", e.Last.Format(l)))}
	if !n.Produced.Empty() {
		out.Blocks = append(out.Blocks, mail.Content(n.Produced, l))
	}
	if !e.Onward.Empty() {
		out.Blocks = append(out.Blocks, mail.H(mailOnward.In(l)), mail.Content(e.Onward, l))
	}
	out.Blocks = append(out.Blocks, mail.Goto(mailToNetwork.In(l), s.url(l, n.Path())))
	return out, nil
}

func (s *Service) composeStandIn(ctx context.Context, tx *db.Tx, a toPerson) (mail.Letter, error) {
	n, l, out, err := letter(ctx, tx, a)
	if err != nil {
		return mail.Letter{}, err
	}
	list, err := absences(ctx, tx, []string{n.ID}, tx.Today())
	if err != nil {
		return mail.Letter{}, err
	}
	for _, one := range list {
		if one.ID != a.Other {
			continue
		}
		away, err := person.ByID(ctx, tx, one.Person)
		if err != nil {
			return mail.Letter{}, err
		}
		out.Subject = mailStandInSubject.With(l, "network", n.Name)
		out.Blocks = []mail.Block{mail.P(mailStandInText.With(l, "from", one.From.Format(l), "to", one.To.Format(l), "name", away.Name)),
			mail.Button(mailStandInButton.In(l), s.url(l, n.Path()+"/handover"))}
		return out, nil
	}
	return mail.Letter{}, nil
}
