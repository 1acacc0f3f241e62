package guidance

import (
	"context"
	"errors"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
)

// news is what a letter about a case tells.
type news string

const (
	newsGot     news = "got"     // to the asker: it has come
	newsAnswer  news = "answer"  // to the asker
	newsClosed  news = "closed"  // to the asker: an answer, and it is closed
	newsEnded   news = "ended"   // to the asker: it is closed
	newsCame    news = "came"    // to who has it, or to all
	newsReplied news = "replied" // to who has it
	newsHanded  news = "handed"  // to who has it now
	newsLate    news = "late"    // to who has it
)

type askerArgs struct {
	Case  string `json:"case"`
	Entry string `json:"entry"`
	News  news   `json:"news"`
}

type staffArgs struct {
	Case   string `json:"case"`
	Entry  string `json:"entry,omitempty"`
	News   news   `json:"news"`
	Person string `json:"person"`
	Reply  string `json:"reply,omitempty"`
}

var (
	tellAsker = mail.Kind[askerArgs]{Name: "guidance.asker"}
	tellOne   = mail.Kind[staffArgs]{Name: "guidance.staff"}
)

// tellStaff writes to who has a case; where nobody has it, to everybody who
// answers for the study centre. What somebody did themselves they are not told.
func (s *Service) tellStaff(ctx context.Context, tx *db.Tx, k Known, e Entry, n news) error {
	people := []string{k.Assignee}
	if k.Assignee == "" {
		held, err := account.HoldersOf(ctx, tx, answering, k.CentreOrg.Scopes, tx.Today())
		if err != nil {
			return err
		}
		people = nil
		for _, h := range held {
			people = append(people, h.Person.ID)
		}
		people = unique(people)
	}
	keys := map[string]string{}
	if s.Keys != nil && s.ReplyAt != nil && len(people) > 0 && !mail.IsQuiet(ctx) {
		var err error
		if keys, err = s.Keys(ctx, tx, k.ID, people); err != nil {
			return err
		}
	}
	var args []staffArgs
	for _, id := range people {
		if n == newsHanded && id == e.Author {
			continue
		}
		args = append(args, staffArgs{Case: k.ID, Entry: e.ID, News: n, Person: id, Reply: keys[id]})
	}
	return tellOne.Enqueue(ctx, tx, args...)
}

func (s *Service) mails(o *mail.Outbox) {
	mail.Handle(o, tellAsker, func(ctx context.Context, tx *db.Tx, args []askerArgs) ([]mail.Letter, error) {
		letters := make([]mail.Letter, len(args))
		for i, a := range args {
			var err error
			if letters[i], err = s.askerLetter(ctx, tx, a); err != nil {
				return nil, err
			}
		}
		return letters, nil
	})
	mail.Handle(o, tellOne, func(ctx context.Context, tx *db.Tx, args []staffArgs) ([]mail.Letter, error) {
		letters := make([]mail.Letter, len(args))
		for i, a := range args {
			var err error
			if letters[i], err = s.staffLetter(ctx, tx, a); err != nil {
				return nil, err
			}
		}
		return letters, nil
	})
}

func (s *Service) url(l i18n.Lang, path string) string { return s.BaseURL + "/" + string(l) + path }

// messageKey is the Message-ID of the letter about an entry to somebody, so
// that a mail program keeps a case together.
func messageKey(entry, to string) string { return "guidance." + entry + "." + to }

func (s *Service) askerLetter(ctx context.Context, tx *db.Tx, a askerArgs) (mail.Letter, error) {
	c, err := byID(ctx, tx, a.Case)
	if err != nil || c.AskerEmail == "" || !c.Erased.IsZero() {
		return mail.Letter{}, err
	}
	e, err := entryByID(ctx, tx, a.Entry)
	if err != nil {
		return mail.Letter{}, err
	}
	centre, err := org.ByID(ctx, tx, c.Centre)
	if err != nil {
		return mail.Letter{}, err
	}
	to, l := mail.Address{Name: c.AskerName, Mail: c.AskerEmail}, c.Lang.Or(i18n.FI)
	if c.Asker != "" {
		p, err := person.ByID(ctx, tx, c.Asker)
		if err != nil && !errors.Is(err, db.ErrNoRows) {
			return mail.Letter{}, err
		}
		if p.Email != "" {
			to = mail.Address{Name: p.Name, Mail: p.Email}
		}
	}
	people, err := person.ByIDs(ctx, tx, unique([]string{e.Author, c.Assignee}))
	if err != nil {
		return mail.Letter{}, err
	}
	letter := mail.Letter{To: to, Lang: l, Subject: c.Title, Above: centre.Name.In(l), TitleLang: c.Lang, Reason: mailWhyAsker.In(l), Key: messageKey(e.ID, "asker")}
	first, err := entries(ctx, tx, c.ID)
	if err != nil {
		return letter, err
	}
	if len(first) > 0 && first[0].ID != e.ID {
		letter.Subject = mailAnswerSubject.With(l, "title", c.Title)
		letter.InReplyTo = messageKey(first[0].ID, "asker")
		letter.References = []string{letter.InReplyTo}
	} else if e.MessageID != "" {
		letter.InReplyTo, letter.References = e.MessageID, []string{e.MessageID}
	}
	path := s.url(l, c.KeyPath())
	switch a.News {
	case newsGot:
		letter.Auto = true
		letter.Blocks = []mail.Block{mail.P(mailGot.With(l, "date", c.Due)), mail.Quote(i18n.Content{}.Set(c.Lang, e.Text), l)}
		if c.Assignee != "" {
			letter.Blocks = append(letter.Blocks, mail.P(mailGotWho.With(l, "name", people[c.Assignee].Name)))
		}
		letter.Blocks = append(letter.Blocks, mail.Button(mailOpen.In(l), path))
	case newsAnswer, newsClosed:
		letter.Blocks = []mail.Block{mail.Content(i18n.Content{}.Set(c.Lang, e.Text), l), mail.Signature(people[e.Author].Name, centre.Name.In(l))}
		letter.From = mail.Address{Name: people[e.Author].Name + ", " + centre.Called(l)}
		if s.ReplyAt != nil {
			letter.Blocks = append(letter.Blocks, mail.Small(mailReplyHint.In(l)))
		}
		if a.News == newsClosed {
			letter.Blocks = append(letter.Blocks, mail.P(mailHelped.In(l)), mail.Links(s.rateLinks(c, l)))
		}
		letter.Blocks = append(letter.Blocks, mail.Goto(mailOpen.In(l), path))
	case newsEnded:
		letter.Auto = true
		letter.Blocks = []mail.Block{mail.P(mailEnded.With(l, "title", c.Title)), mail.P(mailHelped.In(l)), mail.Links(s.rateLinks(c, l)), mail.Goto(mailOpen.In(l), path)}
	}
	if s.ReplyAt != nil {
		letter.ReplyTo = mail.Address{Name: centre.Name.In(l), Mail: s.ReplyAt(c.Key)}
	}
	return letter, nil
}

// rateLinks are the answers to the one question, each a link.
func (s *Service) rateLinks(c Case, l i18n.Lang) []mail.Link {
	var out []mail.Link
	for _, n := range []int{3, 2, 1} {
		out = append(out, mail.Link{Label: helpedWords[n].In(l), URL: s.url(l, c.KeyPath()+"/helped?helped="+string(rune('0'+n)))})
	}
	return out
}

func (s *Service) staffLetter(ctx context.Context, tx *db.Tx, a staffArgs) (mail.Letter, error) {
	c, err := byID(ctx, tx, a.Case)
	if err != nil || c.State == Closed || !c.Erased.IsZero() || c.Assignee != "" && c.Assignee != a.Person {
		return mail.Letter{}, err
	}
	people, err := person.ByIDs(ctx, tx, unique([]string{a.Person, c.Assignee, c.Asker}))
	p := people[a.Person]
	if err != nil || p.Email == "" {
		return mail.Letter{}, err
	}
	var e Entry
	if a.Entry != "" {
		if e, err = entryByID(ctx, tx, a.Entry); err != nil {
			return mail.Letter{}, err
		}
		if e.Author != "" && people[e.Author].Name == "" {
			by, err := person.ByIDs(ctx, tx, []string{e.Author})
			if err != nil {
				return mail.Letter{}, err
			}
			people[e.Author] = by[e.Author]
		}
	}
	l := p.Lang.Or(i18n.FI)
	letter := mail.Letter{To: mail.Address{Name: p.Name, Mail: p.Email}, Lang: l, Subject: staffSubjects[a.News].With(l, "title", c.Title), TitleLang: c.Lang,
		Title: c.Title, Above: staffAbove[a.News].In(l), Reason: mailWhyStaff.In(l), Auto: a.News == newsLate}
	facts := [][2]string{{wordAsker.In(l), c.AskerName}, {wordTopic.In(l), topicWords[c.Topic].In(l)}, {wordDue.In(l), c.Due.FormatDay(l)}}
	if len(c.Why) > 0 && a.News == newsCame {
		facts = append(facts, [2]string{wordWhyYou.In(l), whyLine(c.Why, l)})
	}
	letter.Blocks = []mail.Block{mail.Facts(facts)}
	switch {
	case e.Kind == Handed:
		letter.Blocks = append(letter.Blocks, mail.P(mailHanded.With(l, "name", people[e.Author].Name)))
		if e.Text != "" {
			letter.Blocks = append(letter.Blocks, mail.Quote(i18n.Content{}.Set(l, e.Text), l))
		}
	case e.Text != "":
		letter.Blocks = append(letter.Blocks, mail.Content(i18n.Content{}.Set(c.Lang, e.Text), l))
	}
	if a.Reply != "" && s.ReplyAt != nil {
		letter.ReplyTo = mail.Address{Name: c.AskerName, Mail: s.ReplyAt(a.Reply)}
		letter.Blocks = append(letter.Blocks, mail.Small(mailStaffReply.In(l)))
	}
	letter.Blocks = append(letter.Blocks, mail.Button(mailStaffOpen.In(l), s.url(l, c.Path())))
	return letter, nil
}
