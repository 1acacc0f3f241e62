package network

import (
	"context"
	"slices"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ident"
	"parvi/internal/platform/mail"
	"parvi/internal/space"
)

// toPerson is a letter about one row of a network to one person.
type toPerson struct {
	Member  string `json:"member,omitempty"`
	Network string `json:"network,omitempty"`
	Person  string `json:"person,omitempty"`
	Seed    string `json:"seed,omitempty"` // of a link
	Other   string `json:"other,omitempty"`
}

type messageArgs struct {
	Message string `json:"message"`
	Member  string `json:"member"`
}

var (
	mailRequest  = mail.Kind[toPerson]{Name: "network.request"}
	mailAnswer   = mail.Kind[toPerson]{Name: "network.answer"}
	mailEntered  = mail.Kind[toPerson]{Name: "network.entered"}
	mailFollow   = mail.Kind[toPerson]{Name: "network.follow"}
	mailRemoved  = mail.Kind[toPerson]{Name: "network.removed"}
	mailWithdraw = mail.Kind[toPerson]{Name: "network.withdraw"}
	mailMissing  = mail.Kind[toPerson]{Name: "network.missing"}
	mailMessage  = mail.Kind[messageArgs]{Name: "network.message", Bulk: true}
)

// mails registers how each letter is composed.
func (s *Service) mails(o *mail.Outbox) {
	mail.Handle(o, mailRequest, each(s.composeRequest))
	mail.Handle(o, mailAnswer, each(s.composeAnswer))
	mail.Handle(o, mailEntered, each(s.composeEntered))
	mail.Handle(o, mailFollow, each(s.composeFollow))
	mail.Handle(o, mailRemoved, each(s.composeRemoved))
	mail.Handle(o, mailWithdraw, each(s.composeWithdraw))
	mail.Handle(o, mailMissing, each(s.composeMissing))
	mail.Handle(o, mailMessage, s.composeMessages)
}

// each composes letters of which there are few one by one.
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

// answering are the people who answer for a network on a day: its contact
// persons, else its leads, else the coordinators' staff.
func answering(ctx context.Context, tx *db.Tx, n Network) ([]string, error) {
	for _, role := range []string{account.Contact, account.Lead} {
		list, err := account.Holders(ctx, tx, role, []string{n.ID}, tx.Today())
		if err != nil {
			return nil, err
		}
		if len(list) > 0 {
			return peopleOf(list), nil
		}
	}
	return staffOf(ctx, tx, n)
}

// staffOf are the coordinators' staff of the organisations in force.
func staffOf(ctx context.Context, tx *db.Tx, n Network) ([]string, error) {
	var orgs []string
	for _, c := range InForce(n.Coordinators, tx.Today()) {
		if c.Role != Funder {
			orgs = append(orgs, c.Org)
		}
	}
	if len(orgs) == 0 {
		return nil, nil
	}
	list, err := account.Holders(ctx, tx, account.Coordinator, orgs, tx.Today())
	return peopleOf(list), err
}

func peopleOf(list []account.Holder) []string {
	var ids []string
	for _, h := range list {
		if !slices.Contains(ids, h.Person.ID) {
			ids = append(ids, h.Person.ID)
		}
	}
	return ids
}

// tellRequest writes to those who answer, each with a link of their own by
// which they may answer without signing in.
func tellRequest(ctx context.Context, tx *db.Tx, n Network, m space.Member) error {
	people, err := answering(ctx, tx, n)
	if err != nil {
		return err
	}
	return tellRequestTo(ctx, tx, m, people)
}

func tellRequestTo(ctx context.Context, tx *db.Tx, m space.Member, people []string) error {
	for _, p := range people {
		seed, key := tx.NewLink()
		if err := insertAnswerKey(ctx, tx, ident.Hash(key), m.ID, p); err != nil {
			return err
		}
		if err := mailRequest.Enqueue(ctx, tx, toPerson{Member: m.ID, Person: p, Seed: seed}); err != nil {
			return err
		}
	}
	return nil
}

func tellAnswer(ctx context.Context, tx *db.Tx, m space.Member) error {
	if m.Person == "" {
		return nil
	}
	return mailAnswer.Enqueue(ctx, tx, toPerson{Member: m.ID, Person: m.Person})
}

func tellEntered(ctx context.Context, tx *db.Tx, m space.Member, seed string) error {
	return mailEntered.Enqueue(ctx, tx, toPerson{Member: m.ID, Person: m.Person, Seed: seed})
}

func tellFollow(ctx context.Context, tx *db.Tx, f follow, seed string) error {
	return mailFollow.Enqueue(ctx, tx, toPerson{Other: f.ID, Seed: seed})
}

func tellRemoved(ctx context.Context, tx *db.Tx, m space.Member) error {
	return mailRemoved.Enqueue(ctx, tx, toPerson{Member: m.ID, Person: m.Person})
}

// tellWithdrawal writes to the staff of those who go on coordinating.
func tellWithdrawal(ctx context.Context, tx *db.Tx, n Network, c Coordination) error {
	n.Coordinators = slices.DeleteFunc(slices.Clone(n.Coordinators), func(other Coordination) bool { return other.ID == c.ID })
	people, err := staffOf(ctx, tx, n)
	if err != nil {
		return err
	}
	for _, p := range people {
		if err := mailWithdraw.Enqueue(ctx, tx, toPerson{Network: n.ID, Person: p, Other: c.ID}); err != nil {
			return err
		}
	}
	return nil
}

// rowLetter begins a letter about a row: the row, its network, the recipient.
func rowLetter(ctx context.Context, tx *db.Tx, a toPerson) (space.Member, Network, person.Person, mail.Letter, error) {
	m, err := space.ByID(ctx, tx, a.Member)
	if err != nil {
		return m, Network{}, person.Person{}, mail.Letter{}, err
	}
	n, err := ByID(ctx, tx, m.Space.ID())
	if err != nil {
		return m, n, person.Person{}, mail.Letter{}, err
	}
	p, err := person.ByID(ctx, tx, a.Person)
	if err != nil {
		return m, n, p, mail.Letter{}, err
	}
	return m, n, p, mail.Letter{To: mail.Address{Name: p.Name, Mail: p.Email}, Lang: p.Lang, Auto: true}, nil
}

func (s *Service) composeRequest(ctx context.Context, tx *db.Tx, a toPerson) (mail.Letter, error) {
	m, n, to, letter, err := rowLetter(ctx, tx, a)
	if err != nil || m.State != space.Requested {
		return mail.Letter{}, err
	}
	list, err := describe(ctx, tx, []space.Member{m}, map[string]Network{n.ID: n})
	if err != nil {
		return mail.Letter{}, err
	}
	q, l := list[0], to.Lang
	letter.Subject = mailRequestSubject.With(l, "name", q.Person.Name, "network", n.Name)
	facts := [][2]string{{mailOrganisation.In(l), q.Org.Name.In(l)}, {mailNote.In(l), m.Note}}
	for _, j := range q.Judged {
		facts = append(facts, [2]string{mailConditions.In(l), j.Say(l) + ": " + j.SayVerdict(l)})
	}
	letter.Blocks = []mail.Block{
		mail.P(mailRequestText.With(l, "name", q.Person.Name, "network", n.Name)),
		mail.Facts(facts),
		mail.Button(mailAnswerButton.In(l), s.url(l, "/n/r/"+tx.LinkSecret(a.Seed))),
	}
	letter.Reason = mailRequestWhy.With(l, "network", n.Name)
	return letter, nil
}

func (s *Service) composeAnswer(ctx context.Context, tx *db.Tx, a toPerson) (mail.Letter, error) {
	m, n, to, letter, err := rowLetter(ctx, tx, a)
	if err != nil {
		return mail.Letter{}, err
	}
	l := to.Lang
	switch m.State {
	case space.Joined:
		letter.Subject = mailJoinedSubject.With(l, "network", n.Name)
		letter.Blocks = []mail.Block{mail.P(mailJoinedText.With(l, "network", n.Name))}
	case space.Declined:
		letter.Subject = mailDeclinedSubject.With(l, "network", n.Name)
		letter.Blocks = []mail.Block{mail.P(mailDeclinedText.With(l, "network", n.Name))}
	default:
		return mail.Letter{}, nil
	}
	if m.Reason != "" {
		letter.Blocks = append(letter.Blocks, mail.Facts([][2]string{{mailReason.In(l), m.Reason}}))
	}
	if m.State == space.Declined {
		letter.Blocks = append(letter.Blocks, mail.P(mailDeclinedMore.In(l)))
	}
	letter.Blocks = append(letter.Blocks, mail.Button(mailToNetwork.In(l), s.url(l, n.Path())))
	letter.Reason = mailOwnRequest.In(l)
	return letter, nil
}

func (s *Service) composeEntered(ctx context.Context, tx *db.Tx, a toPerson) (mail.Letter, error) {
	m, n, to, letter, err := rowLetter(ctx, tx, a)
	if err != nil || m.State != space.Confirming && m.State != space.Invited {
		return mail.Letter{}, err
	}
	l := to.Lang
	by, err := person.ByIDs(ctx, tx, given([]string{m.EnteredBy}))
	if err != nil {
		return mail.Letter{}, err
	}
	who := by[m.EnteredBy].Name
	if who == "" {
		who = mailSomebody.In(l)
	}
	subject, text := mailEnteredSubject, mailEnteredText
	if m.State == space.Invited {
		subject, text = mailInvitedSubject, mailInvitedText
	}
	letter.Subject = subject.With(l, "network", n.Name)
	letter.Blocks = []mail.Block{mail.P(text.With(l, "who", who, "network", n.Name))}
	if !n.Purpose.Empty() {
		letter.Blocks = append(letter.Blocks, mail.Content(n.Purpose, l))
	}
	if m.Note != "" {
		letter.Blocks = append(letter.Blocks, mail.Facts([][2]string{{mailNote.In(l), m.Note}}))
	}
	letter.Blocks = append(letter.Blocks,
		mail.Button(mailEnteredButton.In(l), s.url(l, "/n/c/"+tx.LinkSecret(a.Seed))),
		mail.Small(mailEnteredQuiet.In(l)))
	letter.Reason = mailEnteredWhy.In(l)
	return s.answerable(letter, n, tx.LinkSecret(a.Seed), mailEnteredReply), nil
}

func (s *Service) composeFollow(ctx context.Context, tx *db.Tx, a toPerson) (mail.Letter, error) {
	f, err := followByID(ctx, tx, a.Other)
	if err != nil {
		return mail.Letter{}, err
	}
	n, err := ByID(ctx, tx, f.Network)
	if err != nil {
		return mail.Letter{}, err
	}
	l := f.Lang
	letter := mail.Letter{To: mail.Address{Mail: f.Email}, Lang: l, Auto: true,
		Subject: mailFollowSubject.With(l, "network", n.Name),
		Blocks: []mail.Block{
			mail.P(mailFollowText.With(l, "network", n.Name)),
			mail.Button(mailFollowButton.In(l), s.url(l, "/n/f/"+tx.LinkSecret(a.Seed))),
			mail.Small(mailFollowQuiet.In(l)),
		},
		Reason: mailFollowWhy.In(l)}
	return s.answerable(letter, n, tx.LinkSecret(a.Seed), mailFollowReply), nil
}

// answerable lets a letter be answered by a word, which it offers.
func (s *Service) answerable(letter mail.Letter, n Network, key string, offer i18n.Text) mail.Letter {
	if s.ReplyAt != nil {
		letter.ReplyTo = mail.Address{Name: n.Name.In(letter.Lang), Mail: s.ReplyAt(key)}
		letter.Blocks = append(letter.Blocks, mail.Small(offer.In(letter.Lang)))
	}
	return letter
}

func (s *Service) composeRemoved(ctx context.Context, tx *db.Tx, a toPerson) (mail.Letter, error) {
	m, n, to, letter, err := rowLetter(ctx, tx, a)
	if err != nil || m.State != space.Left {
		return mail.Letter{}, err
	}
	l := to.Lang
	letter.Subject = mailRemovedSubject.With(l, "network", n.Name)
	letter.Blocks = []mail.Block{
		mail.P(mailRemovedText.With(l, "network", n.Name)),
		mail.Facts([][2]string{{mailReason.In(l), m.Reason}}),
		mail.Goto(mailToNetwork.In(l), s.url(l, n.Path())),
	}
	letter.Reason = mailRemovedWhy.In(l)
	return letter, nil
}

func (s *Service) composeWithdraw(ctx context.Context, tx *db.Tx, a toPerson) (mail.Letter, error) {
	n, to, letter, err := networkLetter(ctx, tx, a)
	if err != nil {
		return mail.Letter{}, err
	}
	i := slices.IndexFunc(n.Coordinators, func(c Coordination) bool { return c.ID == a.Other })
	if i < 0 || n.Coordinators[i].To.IsZero() {
		return mail.Letter{}, nil
	}
	c, l := n.Coordinators[i], to.Lang
	orgs, err := org.ByIDs(ctx, tx, []string{c.Org}, tx.Today())
	if err != nil {
		return mail.Letter{}, err
	}
	name := orgs[c.Org].Name.In(l)
	letter.Subject = mailWithdrawSubject.With(l, "organisation", name, "network", n.Name)
	letter.Blocks = []mail.Block{
		mail.P(mailWithdrawText.With(l, "organisation", name, "network", n.Name, "date", c.To.Format(l))),
		mail.Button(mailToNetwork.In(l), s.url(l, n.Path())),
	}
	return letter, nil
}

func (s *Service) composeMissing(ctx context.Context, tx *db.Tx, a toPerson) (mail.Letter, error) {
	n, to, letter, err := networkLetter(ctx, tx, a)
	if err != nil || n.Over(tx.Today()) {
		return mail.Letter{}, err
	}
	have, err := account.Holders(ctx, tx, account.Contact, []string{n.ID}, tx.Today())
	if err != nil || len(have) > 0 {
		return mail.Letter{}, err
	}
	l := to.Lang
	letter.Subject = mailMissingSubject.With(l, "network", n.Name)
	letter.Blocks = []mail.Block{
		mail.P(mailMissingText.With(l, "network", n.Name)),
		mail.Button(mailMissingButton.In(l), s.url(l, n.Path()+"/coordination")),
	}
	return letter, nil
}

func networkLetter(ctx context.Context, tx *db.Tx, a toPerson) (Network, person.Person, mail.Letter, error) {
	n, err := ByID(ctx, tx, a.Network)
	if err != nil {
		return n, person.Person{}, mail.Letter{}, err
	}
	p, err := person.ByID(ctx, tx, a.Person)
	return n, p, mail.Letter{To: mail.Address{Name: p.Name, Mail: p.Email}, Lang: p.Lang, Auto: true,
		Reason: mailRequestWhy.With(p.Lang, "network", n.Name)}, err
}

// composeMessages composes a batch of the letters of messages: everybody in
// their own language, with their own link to stop. Who has left meanwhile, or
// wants no mail any more, gets none.
func (s *Service) composeMessages(ctx context.Context, tx *db.Tx, args []messageArgs) ([]mail.Letter, error) {
	var ids, memberIDs []string
	for _, a := range args {
		ids, memberIDs = append(ids, a.Message), append(memberIDs, a.Member)
	}
	texts, err := messagesByIDs(ctx, tx, unique(ids))
	if err != nil {
		return nil, err
	}
	rows, err := space.Receivers(ctx, tx, memberIDs)
	if err != nil {
		return nil, err
	}
	var people, networkIDs []string
	for _, m := range texts {
		people, networkIDs = append(people, m.Author), append(networkIDs, m.Network)
	}
	for _, r := range rows {
		people = append(people, r.Person)
	}
	who, err := person.ByIDs(ctx, tx, given(people))
	if err != nil {
		return nil, err
	}
	networks, err := names(ctx, tx, unique(networkIDs))
	if err != nil {
		return nil, err
	}
	type form struct {
		message string
		lang    i18n.Lang
	}
	blocks := map[form][]mail.Block{} // the same for all readers of a language
	letters := make([]mail.Letter, len(args))
	for i, a := range args {
		m, r := texts[a.Message], rows[a.Member]
		to := who[r.Person]
		if m.ID == "" || r.ID == "" || r.Mail == space.MailNone || r.Mail == space.MailInvitations || to.Email == "" {
			continue
		}
		n, l := networks[m.Network], to.Lang.Or(i18n.FI)
		b, ok := blocks[form{m.ID, l}]
		if !ok {
			b = []mail.Block{mail.Content(m.Text, l), mail.Signature(who[m.Author].Name, n.Name.In(l)),
				mail.Goto(mailToNetwork.In(l), s.url(l, n.Path()))}
			blocks[form{m.ID, l}] = b
		}
		why := mailWhyMember
		if r.Level == space.AsFollower {
			why = mailWhyFollower
		}
		stop := s.BaseURL + "/u/n/" + r.Key
		letters[i] = mail.Letter{
			To: mail.Address{Name: to.Name, Mail: to.Email}, Lang: l, From: mail.Address{Name: n.Name.In(l)},
			ReplyTo: mail.Address{Name: who[m.Author].Name, Mail: who[m.Author].Email},
			Subject: m.Subject.In(l), Above: n.Name.In(l), Blocks: b, Reason: why.With(l, "network", n.Name),
			Stop: []mail.Link{{Label: mailStop.In(l), URL: stop}},
			List: &mail.List{ID: n.Slug, Name: n.Name.In(l), Unsubscribe: stop, Archive: s.url(l, n.Path())},
		}
	}
	return letters, nil
}
