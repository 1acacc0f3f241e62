package apptest

import (
	"context"
	"encoding/base64"
	"fmt"
	"maps"
	"slices"
	"strings"

	"parvi/internal/platform/mail"
)

// Reply answers a mail as a mail program does: above it, with the mail quoted
// below.
func (a *App) Reply(to *mail.Message, text string) { a.ReplyWith(to, text, nil) }

// ReplyWith is Reply with files.
func (a *App) ReplyWith(to *mail.Message, text string, files map[string][]byte) {
	a.t.Helper()
	address := to.ReplyTo.Mail
	if address == "" {
		a.t.Fatalf("%q to %s asks for no reply", to.Subject, to.To.Mail)
	}
	quoted := strings.ReplaceAll(strings.TrimSpace(to.Text), "\n", "\n> ")
	body := text + "\n\nma 23.11.2026 klo 10.12 " + to.From.Name + " <" + address + "> kirjoitti:\n\n> " + quoted + "\n"
	a.post(address, to.To.Mail, "Re: "+to.Subject, body, "In-Reply-To: "+to.MessageID+"\r\n", files)
}

// Post is a mail to an address here. Proved mail is of whom it says, as the
// installation's own mail server finds.
func (a *App) Post(from, to, subject, text string, proved bool) {
	a.t.Helper()
	headers := ""
	if proved {
		headers = "Authentication-Results: mx.example.org; dkim=pass header.d=" + from[strings.IndexByte(from, '@')+1:] + "\r\n"
	}
	a.post(to, from, subject, text, headers, nil)
}

func (a *App) post(to, from, subject, text, headers string, files map[string][]byte) {
	a.t.Helper()
	a.posted++
	part := "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + strings.ReplaceAll(text, "\n", "\r\n")
	if len(files) > 0 {
		part = "Content-Type: multipart/mixed; boundary=\"b1\"\r\n\r\n--b1\r\n" + part + "\r\n"
		for _, name := range slices.Sorted(maps.Keys(files)) {
			part += fmt.Sprintf("--b1\r\nContent-Type: application/octet-stream; name=%q\r\nContent-Disposition: attachment; filename=%q\r\n"+
				"Content-Transfer-Encoding: base64\r\n\r\n%s\r\n", name, name, base64.StdEncoding.EncodeToString(files[name]))
		}
		part += "--b1--\r\n"
	}
	raw := fmt.Sprintf("%sFrom: <%s>\r\nTo: <%s>\r\nSubject: %s\r\nMessage-ID: <story%d@mail.example.org>\r\nMIME-Version: 1.0\r\n%s",
		headers, from, to, subject, a.posted, part)
	if _, err := a.Inbox.Receive(context.Background(), from, "192.0.2.1", "mail.example.org", []string{to}, strings.NewReader(raw)); err != nil {
		a.t.Fatal(err)
	}
	a.Drain()
}
