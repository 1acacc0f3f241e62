package app

import (
	"context"
	"errors"
	"io"

	"parvi/internal/files"
	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/inbox"
	"parvi/internal/platform/mail"
)

// keepFile stores a file that came by mail as one that is sent by the form.
func (a *App) keepFile(ctx context.Context, x inbox.Attachment, body io.Reader) (any, error) {
	return a.Files.Store(ctx, files.Upload{Name: x.Name, Body: body})
}

// left is a file of a mail that is not taken, and why.
type left struct {
	Name string    `json:"name"`
	Why  i18n.Text `json:"why"`
}

// cameWith are the files of a mail that go along with what it says, and those
// that do not.
func cameWith(r inbox.Reply) (with []files.Stored, out []left) {
	for _, x := range r.Attachments {
		st, ok := x.Kept.(files.Stored)
		switch {
		case x.Refused != nil:
			f := fault.Of(x.Refused)
			why := f.Say
			if len(f.Fields) > 0 {
				why = f.Fields[0].Say
			}
			out = append(out, left{x.Name, why})
		case !ok:
		case len(with) == files.MaxAttached:
			out = append(out, left{x.Name, leftTooMany.Fill("max", files.MaxAttached)})
		default:
			with = append(with, st)
		}
	}
	return with, out
}

type leftArgs struct {
	Person string `json:"person"`
	Path   string `json:"path"`
	Left   []left `json:"left"`
}

var leftMail = mail.Kind[leftArgs]{Name: "inbox.left"}

// tellLeft writes to who sent a mail which of its files were not taken.
func tellLeft(ctx context.Context, tx *db.Tx, r inbox.Reply, path string, list []left) error {
	if len(list) == 0 || r.Person == "" {
		return nil
	}
	return leftMail.Enqueue(ctx, tx, leftArgs{r.Person, path, list})
}

func (a *App) composeLeft(ctx context.Context, tx *db.Tx, args []leftArgs) ([]mail.Letter, error) {
	letters := make([]mail.Letter, len(args))
	for i, one := range args {
		to, err := person.ByID(ctx, tx, one.Person)
		if errors.Is(err, db.ErrNoRows) || err == nil && to.Email == "" {
			continue
		} else if err != nil {
			return nil, err
		}
		l := to.Lang.Or(i18n.FI)
		var lines []string
		for _, x := range one.Left {
			lines = append(lines, x.Name+": "+x.Why.In(l))
		}
		letters[i] = mail.Letter{
			To: mail.Address{Name: to.Name, Mail: to.Email}, Lang: l, Auto: true, Subject: mailLeftSubject.In(l), Reason: mailLeftWhy.In(l),
			Blocks: []mail.Block{mail.P(mailLeftText.In(l)), mail.Items(lines), mail.Goto(mailLeftGo.In(l), a.Config.BaseURL+"/"+string(l)+one.Path)},
		}
	}
	return letters, nil
}
