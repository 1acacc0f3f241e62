package survey

import (
	"context"
	"strconv"

	"parvi/internal/person"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
	"parvi/internal/space"
)

// letterArgs are one letter to one who was asked.
type letterArgs struct {
	Invitation string `json:"invitation"`
}

var (
	mailInvitation = mail.Kind[letterArgs]{Name: "survey.invitation", Bulk: true}
	mailReminder   = mail.Kind[letterArgs]{Name: "survey.reminder", Bulk: true}
	mailReceipt    = mail.Kind[letterArgs]{Name: "survey.receipt"}
)

func (s *Service) mails(o *mail.Outbox) {
	mail.Handle(o, mailInvitation, func(ctx context.Context, tx *db.Tx, args []letterArgs) ([]mail.Letter, error) {
		return s.compose(ctx, tx, args, s.invitationLetter)
	})
	mail.Handle(o, mailReminder, func(ctx context.Context, tx *db.Tx, args []letterArgs) ([]mail.Letter, error) {
		return s.compose(ctx, tx, args, s.reminderLetter)
	})
	mail.Handle(o, mailReceipt, func(ctx context.Context, tx *db.Tx, args []letterArgs) ([]mail.Letter, error) {
		return s.compose(ctx, tx, args, s.receiptLetter)
	})
}

// written is what a letter is made of.
type written struct {
	invitation Invitation
	survey     Survey
	place      space.Place
	to         Recipient
	now        civil.Date
}

// compose makes letters from the facts of a whole batch, read at once. Who has
// answered meanwhile, and whose survey is over, gets none.
func (s *Service) compose(ctx context.Context, tx *db.Tx, args []letterArgs, letter func(ctx context.Context, tx *db.Tx, w written) (mail.Letter, error)) ([]mail.Letter, error) {
	letters := make([]mail.Letter, len(args))
	var ids, surveys, people []string
	for _, a := range args {
		ids = append(ids, a.Invitation)
	}
	asked, err := invitationsByIDs(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	seen := map[string]bool{}
	for _, i := range asked {
		if !seen[i.Survey] {
			seen[i.Survey] = true
			surveys = append(surveys, i.Survey)
		}
		if i.Person != "" {
			people = append(people, i.Person)
		}
	}
	of, err := surveysByIDs(ctx, tx, surveys)
	if err != nil {
		return nil, err
	}
	known, err := person.ByIDs(ctx, tx, people)
	if err != nil {
		return nil, err
	}
	places := map[space.Ref]space.Place{}
	for n, a := range args {
		i, ok := asked[a.Invitation]
		w := written{invitation: i, survey: of[i.Survey], now: tx.Today(), to: Recipient{Email: i.Email, Name: i.Name, Lang: i.Lang.Or(i18n.FI)}}
		if p, is := known[i.Person]; is {
			w.to = Recipient{Person: p.ID, Email: p.Email, Name: p.Name, Lang: p.Lang.Or(i18n.FI)}
		}
		if !ok || w.to.Email == "" || !w.survey.Takes(tx.Now) {
			continue
		}
		if w.place, ok = places[w.survey.Space]; !ok {
			if w.place, err = s.Kinds.Place(ctx, tx, w.survey.Space); err != nil {
				return nil, err
			}
			places[w.survey.Space] = w.place
		}
		if letters[n], err = letter(ctx, tx, w); err != nil {
			return nil, err
		}
	}
	return letters, nil
}

func (s *Service) link(w written) string {
	return s.BaseURL + "/" + string(w.to.Lang) + "/s/" + s.Secret.KeyOf(w.invitation.ID)
}

func (s *Service) frame(w written) mail.Letter {
	l := w.to.Lang
	title, in := w.survey.Title.Pick(l)
	letter := mail.Letter{
		To: mail.Address{Name: w.to.Name, Mail: w.to.Email}, Lang: l, From: mail.Address{Name: w.place.Name.In(l)},
		Title: title, TitleLang: in, Above: w.place.Name.In(l), Reason: mailWhy.With(l, "space", w.place.Name),
	}
	if s.ReplyAt != nil && w.survey.ByReply() {
		letter.ReplyTo = mail.Address{Name: w.place.Name.In(l), Mail: s.ReplyAt(s.Secret.KeyOf(w.invitation.ID))}
	}
	return letter
}

// blocks are what every letter that asks says: why, what is promised, until
// when, how.
func (s *Service) blocks(w written, lead i18n.Text) []mail.Block {
	l, sv := w.to.Lang, w.survey
	var b []mail.Block
	if !lead.Empty() {
		b = append(b, mail.P(lead.With(l, "date", sv.ClosesOn.FormatDay(l))))
	}
	if !sv.Why.Empty() {
		b = append(b, mail.Content(sv.Why, l))
	}
	b = append(b, mail.P(promise(sv).With(l, "space", w.place.Name)), mail.Facts([][2]string{{mailUntil.In(l), sv.ClosesOn.FormatDay(l)}}))
	if s.ReplyAt != nil && sv.ByReply() {
		q := sv.Questions[0]
		b = append(b, mail.H(q.Title.In(l)), mail.Items(numbered(q, l)))
		how := mailReplySingle
		if q.Kind == DatesThatSuit {
			how = mailReplyDates
		}
		b = append(b, mail.P(how.With(l, "n", len(q.Options))))
	}
	return append(b, mail.Button(mailButton.In(l), s.link(w)), mail.Small(mailPersonal.In(l)))
}

// promise is what is said of names before the first question.
func promise(sv Survey) i18n.Text {
	if sv.Anonymous {
		return PromiseNameless
	}
	return PromiseNamed
}

func numbered(q Question, l i18n.Lang) []string {
	var out []string
	for n, o := range q.Options {
		out = append(out, strconv.Itoa(n+1)+" = "+optionWords(o, l))
	}
	return out
}

// optionWords are the words of an option, or its time.
func optionWords(o Option, l i18n.Lang) string {
	if !o.Start.IsZero() {
		return civil.FormatPeriod(l, o.Start, o.End)
	}
	return o.Label.In(l)
}

func (s *Service) invitationLetter(_ context.Context, _ *db.Tx, w written) (mail.Letter, error) {
	if w.invitation.Answered {
		return mail.Letter{}, nil
	}
	letter := s.frame(w)
	letter.Subject = mailSubject.With(w.to.Lang, "title", w.survey.Title)
	letter.Blocks = s.blocks(w, i18n.Text{})
	return letter, nil
}

func (s *Service) reminderLetter(_ context.Context, _ *db.Tx, w written) (mail.Letter, error) {
	if w.invitation.Answered {
		return mail.Letter{}, nil
	}
	letter := s.frame(w)
	letter.Subject = mailReminderSubject.With(w.to.Lang, "title", w.survey.Title)
	letter.Blocks = s.blocks(w, mailReminderLead)
	return letter, nil
}

// receiptLetter says what was understood of a reply.
func (s *Service) receiptLetter(ctx context.Context, tx *db.Tx, w written) (mail.Letter, error) {
	list, _, err := answersTo(ctx, tx, w.invitation.ID)
	if err != nil {
		return mail.Letter{}, err
	}
	l := w.to.Lang
	letter := s.frame(w)
	letter.Subject, letter.Auto = mailReceiptSubject.With(l, "title", w.survey.Title), true
	var lines []string
	for n, o := range w.survey.Questions[0].Options {
		for _, a := range list {
			if a.Option == o.Key && (a.Number > 0 || o.Start.IsZero()) {
				lines = append(lines, strconv.Itoa(n+1)+" = "+optionWords(o, l))
			}
		}
	}
	letter.Blocks = []mail.Block{mail.P(mailReceiptText.In(l))}
	if len(lines) == 0 {
		lines = []string{mailNoneSuits.In(l)}
	}
	letter.Blocks = append(letter.Blocks, mail.Items(lines), mail.P(mailReceiptChange.With(l, "date", w.survey.ClosesOn.FormatDay(l))), mail.Goto(mailButton.In(l), s.link(w)))
	return letter, nil
}
