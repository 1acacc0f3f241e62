package hours

import (
	"context"
	"errors"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
)

// aboutArgs are a letter to one person about a proposal or a request.
type aboutArgs struct {
	ID     string `json:"id"`
	Person string `json:"person"`
}

// holderArgs are a letter to one person about a member organisation's year.
type holderArgs struct {
	Holder  string `json:"holder"`
	Person  string `json:"person"`
	Year    int    `json:"year"`
	Kind    Kind   `json:"kind"`
	Percent int    `json:"percent,omitempty"`
	What    string `json:"what,omitempty"` // return, request, proposals
	Last    string `json:"last,omitempty"`
}

var (
	mailProposed = mail.Kind[aboutArgs]{Name: "hours.proposed"} // to those who merge or decide
	mailProposal = mail.Kind[aboutArgs]{Name: "hours.proposal"} // to the proposer: taken, returned, decided
	mailAsked    = mail.Kind[aboutArgs]{Name: "hours.asked"}
	mailAnswered = mail.Kind[aboutArgs]{Name: "hours.answered"}
	mailTaken    = mail.Kind[aboutArgs]{Name: "hours.withdrawn"} // to those who had the request, and who made it
	mailWarning  = mail.Kind[holderArgs]{Name: "hours.warning"}
	mailClosing  = mail.Kind[holderArgs]{Name: "hours.closing"}
)

// holdersOf are people who hold a role over an organisation today, each once.
func holdersOf(ctx context.Context, tx *db.Tx, role string, scopes []string) ([]string, error) {
	list, err := account.Holders(ctx, tx, role, scopes, tx.Today())
	var ids []string
	seen := map[string]bool{}
	for _, h := range list {
		if !seen[h.Person.ID] {
			seen[h.Person.ID] = true
			ids = append(ids, h.Person.ID)
		}
	}
	return ids, err
}

// tellAll enqueues a letter to each of them but who did it.
func tellAll(ctx context.Context, tx *db.Tx, who authz.Actor, k mail.Kind[aboutArgs], people []string, id string) error {
	for _, p := range people {
		if p == who.Person || p == "" {
			continue
		}
		if err := k.Enqueue(ctx, tx, aboutArgs{id, p}); err != nil {
			return err
		}
	}
	return nil
}

// tellOfProposal tells those who merge it, or the centre's hours officers.
func tellOfProposal(ctx context.Context, tx *db.Tx, who authz.Actor, p Proposal, o org.Organisation) error {
	role, scopes := account.MainUser, o.Above()
	if p.Top() {
		c, err := org.Scopes(ctx, tx, p.Centre)
		if err != nil {
			return err
		}
		role, scopes = account.HoursAllocator, c
	}
	people, err := holdersOf(ctx, tx, role, scopes)
	if err != nil {
		return err
	}
	return tellAll(ctx, tx, who, mailProposed, people, p.ID)
}

// tellProposer tells who sent a proposal what became of it; of a member's own,
// all its main users.
func tellProposer(ctx context.Context, tx *db.Tx, who authz.Actor, p Proposal) error {
	people := []string{p.Person}
	if p.Top() {
		more, err := mainUsers(ctx, tx, p.Holder)
		if err != nil {
			return err
		}
		people = with(people, more)
	}
	return tellAll(ctx, tx, who, mailProposal, people, p.ID)
}

func with(list, more []string) []string {
	seen := map[string]bool{}
	var out []string
	for _, p := range append(list, more...) {
		if !seen[p] {
			seen[p] = true
			out = append(out, p)
		}
	}
	return out
}

func mainUsers(ctx context.Context, tx *db.Tx, holder string) ([]string, error) {
	scopes, err := org.Scopes(ctx, tx, holder)
	if err != nil {
		return nil, err
	}
	return holdersOf(ctx, tx, account.MainUser, scopes)
}

// tellOfRequest tells the centre's hours officers of a request and of its
// withdrawal, and main users of the answer.
func tellOfRequest(ctx context.Context, tx *db.Tx, who authz.Actor, q Request) error {
	if q.State == Waiting || q.State == Withdrawn {
		scopes, err := org.Scopes(ctx, tx, q.Centre)
		if err != nil {
			return err
		}
		people, err := holdersOf(ctx, tx, account.HoursAllocator, scopes)
		if err != nil {
			return err
		}
		if q.State == Withdrawn {
			return tellAll(ctx, tx, who, mailTaken, with([]string{q.Person}, people), q.ID)
		}
		return tellAll(ctx, tx, who, mailAsked, people, q.ID)
	}
	people, err := mainUsers(ctx, tx, q.Holder)
	if err != nil {
		return err
	}
	return tellAll(ctx, tx, who, mailAnswered, with([]string{q.Person}, people), q.ID)
}

// thresholds of use, in per cent, at which main users hear of it.
var thresholds = []int{80, 100}

// warn tells main users once when use passes a threshold: of this is what the
// whole was before more hours were taken.
func warn(ctx context.Context, tx *db.Tx, holder string, y int, kind Kind, before Account, more Hours) error {
	if before.Amount <= 0 {
		return nil
	}
	for _, percent := range thresholds {
		limit := before.Amount * Hours(percent)
		if before.Used()*100 >= limit || (before.Used()+more)*100 < limit {
			continue
		}
		fresh, err := noteWarning(ctx, tx, holder, y, kind, percent)
		if err != nil || !fresh {
			return err
		}
		people, err := mainUsers(ctx, tx, holder)
		if err != nil {
			return err
		}
		for _, p := range people {
			if err := mailWarning.Enqueue(ctx, tx, holderArgs{Holder: holder, Person: p, Year: y, Kind: kind, Percent: percent}); err != nil {
				return err
			}
		}
	}
	return nil
}

// mails registers how each letter is composed.
func (s *Service) mails(o *mail.Outbox) {
	mail.Handle(o, mailProposed, each(s.proposedLetter))
	mail.Handle(o, mailProposal, each(s.proposalLetter))
	mail.Handle(o, mailAsked, each(s.askedLetter))
	mail.Handle(o, mailAnswered, each(s.answeredLetter))
	mail.Handle(o, mailTaken, each(s.withdrawnLetter))
	mail.Handle(o, mailWarning, each(s.warningLetter))
	mail.Handle(o, mailClosing, each(s.closingLetter))
}

type addressed interface{ to() string }

func (a aboutArgs) to() string  { return a.Person }
func (a holderArgs) to() string { return a.Person }

// each composes letters one by one, each in its reader's language.
func each[A addressed](compose func(context.Context, *db.Tx, A, i18n.Lang) (mail.Letter, error)) func(context.Context, *db.Tx, []A) ([]mail.Letter, error) {
	return func(ctx context.Context, tx *db.Tx, args []A) ([]mail.Letter, error) {
		var ids []string
		for _, a := range args {
			ids = append(ids, a.to())
		}
		people, err := person.ByIDs(ctx, tx, ids)
		if err != nil {
			return nil, err
		}
		letters := make([]mail.Letter, len(args))
		for i, a := range args {
			p := people[a.to()]
			if p.Email == "" {
				continue
			}
			l := p.Lang.Or(i18n.FI)
			letter, err := compose(ctx, tx, a, l)
			if errors.Is(err, db.ErrNoRows) || err == nil && letter.Subject == "" {
				continue // what it was about is gone or settled
			} else if err != nil {
				return nil, err
			}
			letter.To, letter.Lang, letter.Auto = mail.Address{Name: p.Name, Mail: p.Email}, l, true
			letters[i] = letter
		}
		return letters, nil
	}
}

func (s *Service) url(l i18n.Lang, path string) string { return s.BaseURL + "/" + string(l) + path }

func (s *Service) proposedLetter(ctx context.Context, tx *db.Tx, a aboutArgs, l i18n.Lang) (mail.Letter, error) {
	p, err := proposalByID(ctx, tx, a.ID)
	if err != nil || p.State != Sent && p.State != Submitted {
		return mail.Letter{}, err
	}
	orgs, err := org.ByIDs(ctx, tx, []string{p.Org, p.Holder}, tx.Today())
	if err != nil {
		return mail.Letter{}, err
	}
	path, button := orgs[p.Holder].Path()+"/hours/proposals?year="+year(p.Year), mailLookAtProposals
	if p.Top() {
		path, button = "/hours/proposals/"+p.ID, mailDecide
	}
	return mail.Letter{
		Subject: mailProposedSubject.With(l, "name", orgs[p.Org].Name, "year", year(p.Year)),
		Blocks: []mail.Block{
			mail.Facts([][2]string{{mailFactHours.In(l), p.Asked.Format(l)}, {mailFactYear.In(l), year(p.Year)}, {mailFactKind.In(l), kindNames[p.Kind].In(l)}}),
			mail.H(wordGrounds.In(l)), mail.P(p.Grounds), mail.Button(button.In(l), s.url(l, path)),
		},
		Reason: mailWhyRole.In(l),
	}, nil
}

func (s *Service) proposalLetter(ctx context.Context, tx *db.Tx, a aboutArgs, l i18n.Lang) (mail.Letter, error) {
	p, err := proposalByID(ctx, tx, a.ID)
	if err != nil {
		return mail.Letter{}, err
	}
	say, known := mailProposalTexts[p.State]
	if !known {
		return mail.Letter{}, nil
	}
	o, err := org.ByID(ctx, tx, p.Org)
	if err != nil {
		return mail.Letter{}, err
	}
	given := p.Given
	if p.State == Merged {
		given = p.Taken
	}
	blocks := []mail.Block{mail.P(say.With(l, "name", o.Name, "year", year(p.Year), "asked", p.Asked, "given", given))}
	if p.Note != "" {
		blocks = append(blocks, mail.H(mailReasonHead.In(l)), mail.P(p.Note))
	}
	blocks = append(blocks, mail.Button(mailOpenProposal.In(l), s.url(l, proposalPath(o, p.Year, p.Kind))))
	return mail.Letter{Subject: mailProposalSubject.With(l, "year", year(p.Year), "state", proposalStates[p.State].Say), Blocks: blocks, Reason: mailWhyProposed.In(l)}, nil
}

func (s *Service) askedLetter(ctx context.Context, tx *db.Tx, a aboutArgs, l i18n.Lang) (mail.Letter, error) {
	q, err := requestByID(ctx, tx, a.ID)
	if err != nil || q.State != Waiting {
		return mail.Letter{}, err
	}
	o, err := org.ByID(ctx, tx, q.Holder)
	return mail.Letter{
		Subject: mailAskedSubject.With(l, "name", o.Name, "hours", q.Hours),
		Blocks: []mail.Block{
			mail.Facts([][2]string{{mailFactHours.In(l), q.Hours.Format(l)}, {mailFactYear.In(l), year(q.Year)}, {mailFactKind.In(l), kindNames[q.Kind].In(l)}}),
			mail.H(wordGrounds.In(l)), mail.P(q.Grounds), mail.Button(mailDecide.In(l), s.url(l, "/hours/requests/"+q.ID)),
		},
		Reason: mailWhyRole.In(l),
	}, err
}

func (s *Service) answeredLetter(ctx context.Context, tx *db.Tx, a aboutArgs, l i18n.Lang) (mail.Letter, error) {
	q, err := requestByID(ctx, tx, a.ID)
	if err != nil || q.State == Waiting || q.State == Withdrawn {
		return mail.Letter{}, err
	}
	o, err := org.ByID(ctx, tx, q.Holder)
	blocks := []mail.Block{mail.P(mailAnsweredText.With(l, "name", o.Name, "asked", q.Hours, "given", q.Given, "year", year(q.Year)))}
	if q.Reason != "" {
		blocks = append(blocks, mail.H(mailReasonHead.In(l)), mail.P(q.Reason))
	}
	return mail.Letter{
		Subject: mailAnsweredSubject.With(l, "state", requestStates[q.State].Say),
		Blocks:  append(blocks, mail.Button(mailOpenHours.In(l), s.url(l, hoursPath(o, q.Year, q.Kind)))),
		Reason:  mailWhyRole.In(l),
	}, err
}

// withdrawnLetter tells that there is nothing to decide any more.
func (s *Service) withdrawnLetter(ctx context.Context, tx *db.Tx, a aboutArgs, l i18n.Lang) (mail.Letter, error) {
	q, err := requestByID(ctx, tx, a.ID)
	if err != nil || q.State != Withdrawn {
		return mail.Letter{}, err
	}
	o, err := org.ByID(ctx, tx, q.Holder)
	return mail.Letter{
		Subject: mailWithdrawnSubject.With(l, "name", o.Name, "hours", q.Hours),
		Blocks: []mail.Block{
			mail.P(mailWithdrawnText.With(l, "name", o.Name, "hours", q.Hours, "year", year(q.Year))),
			mail.H(mailReasonHead.In(l)), mail.P(q.Reason), mail.Button(mailOpenRequest.In(l), s.url(l, "/hours/requests/"+q.ID)),
		},
		Reason: mailWhyRole.In(l),
	}, err
}

// warningLetter says how things stand when it is sent.
func (s *Service) warningLetter(ctx context.Context, tx *db.Tx, a holderArgs, l i18n.Lang) (mail.Letter, error) {
	o, err := org.ByID(ctx, tx, a.Holder)
	if err != nil {
		return mail.Letter{}, err
	}
	b, err := BalanceOf(ctx, tx, a.Holder, a.Year, a.Kind)
	whole := b.Whole()
	subject := mailWarningSubject
	if whole.Free() == 0 {
		subject = mailEmptySubject
	}
	return mail.Letter{
		Subject: subject.With(l, "name", o.Name, "year", year(a.Year), "percent", a.Percent),
		Blocks: []mail.Block{
			mail.Facts([][2]string{{wordTotal.In(l), whole.Amount.Format(l)}, {wordReserved.In(l), whole.Reserved.Format(l)},
				{wordConsumed.In(l), whole.Consumed.Format(l)}, {wordFree.In(l), whole.Free().Format(l)}}),
			mail.P(mailWarningText.In(l)), mail.Button(mailOpenHours.In(l), s.url(l, hoursPath(o, a.Year, a.Kind))),
		},
		Reason: mailWhyRole.In(l),
	}, err
}

func (s *Service) closingLetter(ctx context.Context, tx *db.Tx, a holderArgs, l i18n.Lang) (mail.Letter, error) {
	o, err := org.ByID(ctx, tx, a.Holder)
	if err != nil {
		return mail.Letter{}, err
	}
	last, err := civil.ParseDate(a.Last)
	if err != nil {
		return mail.Letter{}, err
	}
	say := mailClosingTexts[a.What]
	path := hoursPath(o, a.Year, a.Kind)
	if a.What == forProposals {
		path = proposalPath(o, a.Year, a.Kind)
	}
	b, err := BalanceOf(ctx, tx, a.Holder, a.Year, a.Kind)
	return mail.Letter{
		Subject: mailClosingSubjects[a.What].With(l, "day", last, "year", year(a.Year)),
		Blocks: []mail.Block{mail.P(say.With(l, "name", o.Name, "day", last, "year", year(a.Year), "free", b.Pool.Free())),
			mail.Button(mailOpenHours.In(l), s.url(l, path))},
		Reason: mailWhyRole.In(l),
	}, err
}
