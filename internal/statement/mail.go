package statement

import (
	"context"

	"parvi/internal/person"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
	"parvi/internal/space"
)

// letterArgs are a letter about a statement to one person; Row is their
// membership, "" for those who signed without one.
type letterArgs struct {
	Statement string `json:"statement"`
	Person    string `json:"person"`
	Row       string `json:"row,omitempty"`
	What      string `json:"what"`
}

var mailPhase = mail.Kind[letterArgs]{Name: "statement.phase", Bulk: true}

func (s *Service) compose(ctx context.Context, tx *db.Tx, args []letterArgs) ([]mail.Letter, error) {
	var ids, people, rows []string
	for _, a := range args {
		ids, people = append(ids, a.Statement), append(people, a.Person)
		if a.Row != "" {
			rows = append(rows, a.Row)
		}
	}
	by, err := byIDs(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	var list []Statement
	for _, x := range by {
		list = append(list, x)
	}
	if list, err = full(ctx, tx, list); err != nil {
		return nil, err
	}
	for _, x := range list {
		by[x.ID] = x
	}
	who, err := person.ByIDs(ctx, tx, people)
	if err != nil {
		return nil, err
	}
	members, err := space.Receivers(ctx, tx, rows)
	if err != nil {
		return nil, err
	}
	letters := make([]mail.Letter, len(args))
	for i, a := range args {
		letters[i] = s.letter(by[a.Statement], who[a.Person], members[a.Row], a, tx.Today())
	}
	return letters, nil
}

// still tells whether a letter is worth sending by now.
func still(x Statement, what string, today civil.Date) bool {
	switch what {
	case askComment, remindComment:
		return x.State == Commenting && !x.Late(today)
	case askSign, remindSign:
		return x.State == Signing && !x.Late(today)
	case tellPublished:
		return x.State == Published || x.State == Followed
	case tellReopened:
		return x.State == Commenting
	case tellWithdrawn:
		return x.State == Withdrawn
	}
	return false
}

// letter is empty when the statement has moved on, or its reader has left or
// wants no mail of the network.
func (s *Service) letter(x Statement, to person.Person, row space.Receiver, a letterArgs, today civil.Date) mail.Letter {
	if to.Email == "" || !still(x, a.What, today) || a.Row != "" && (row.ID == "" || row.Mail == space.MailNone) {
		return mail.Letter{}
	}
	l := to.Lang.Or(i18n.FI)
	text := letterTexts[a.What]
	title, in := x.Title.Pick(l)
	fill := []any{"network", x.Of.Name.In(l), "title", title, "date", dateText(x.Deadline())}
	blocks := []mail.Block{mail.P(text.body.With(l, fill...))}
	if a.What == tellWithdrawn && !x.Reason.Empty() {
		blocks = append(blocks, mail.Quote(x.Reason, l))
	}
	blocks = append(blocks, mail.Button(text.button.In(l), s.BaseURL+"/"+string(l)+x.Path()))
	letter := mail.Letter{
		To: mail.Address{Name: to.Name, Mail: to.Email}, Lang: l, From: mail.Address{Name: x.Of.Name.In(l)}, Auto: true,
		Subject: text.subject.With(l, fill...), Above: x.Of.Name.In(l), Title: title, Blocks: blocks, Reason: mailWhySigned.In(l),
	}
	if in != l {
		letter.TitleLang = in
	}
	if a.Row != "" {
		stop := s.BaseURL + "/u/n/" + row.Key
		letter.Reason = mailWhy.With(l, "network", x.Of.Name.In(l))
		letter.Stop = []mail.Link{{Label: mailStop.In(l), URL: stop}}
		letter.List = &mail.List{ID: x.Of.Slug, Name: x.Of.Name.In(l), Unsubscribe: stop, Archive: s.BaseURL + "/" + string(l) + x.Of.Path()}
	}
	return letter
}
