package mail

import (
	"bytes"
	"errors"
	"io"
	netmail "net/mail"
	"regexp"
	"strings"
	"time"

	"github.com/emersion/go-message"
	_ "github.com/emersion/go-message/charset" // as others write
	gomail "github.com/emersion/go-message/mail"

	"parvi/internal/platform/i18n"
)

// Message is a message as a mail program reads it.
type Message struct {
	EnvelopeFrom, EnvelopeTo string // empty unless the transport knows them
	From, To, ReplyTo        Address
	Subject                  string
	Date                     time.Time
	MessageID                string // in angle brackets
	Lang                     i18n.Lang
	Text, HTML               string
	Calendar                 string // of the calendar part, "" if none
	CalendarMethod           string
	Attachments              []string // file names
	Headers                  map[string][]string
	Raw                      []byte
}

// Header is the first value of a header, decoded.
func (m *Message) Header(name string) string {
	if v := m.Headers[strings.ToLower(name)]; len(v) > 0 {
		return v[0]
	}
	return ""
}

var linkPattern = regexp.MustCompile(`https?://[^\s<>"]+`)

// Links are the addresses in the plain text, in order, each once.
func (m *Message) Links() []string {
	var links []string
	seen := map[string]bool{}
	for _, l := range linkPattern.FindAllString(m.Text, -1) {
		l = strings.TrimRight(l, ".,;:)")
		if !seen[l] {
			seen[l] = true
			links = append(links, l)
		}
	}
	return links
}

// Parse reads a message of ours.
func Parse(raw []byte) (*Message, error) {
	e, err := message.Read(bytes.NewReader(raw))
	if err != nil {
		return nil, err
	}
	m := &Message{Raw: bytes.Clone(raw), Headers: map[string][]string{}}
	for f := e.Header.Fields(); f.Next(); {
		v, err := f.Text()
		if err != nil {
			v = f.Value()
		}
		k := strings.ToLower(f.Key())
		m.Headers[k] = append(m.Headers[k], v)
	}
	h := gomail.Header{Header: e.Header}
	m.Subject, _ = h.Subject()
	m.Date, _ = h.Date()
	m.MessageID = m.Header("Message-ID")
	m.Lang = i18n.Lang(m.Header("Content-Language"))
	m.From, m.To, m.ReplyTo = first(h, "From"), first(h, "To"), first(h, "Reply-To")
	return m, e.Walk(m.part)
}

func first(h gomail.Header, name string) Address {
	list, err := h.AddressList(name)
	if err != nil || len(list) == 0 {
		return Address{}
	}
	a := (*netmail.Address)(list[0])
	return Address{Name: a.Name, Mail: a.Address}
}

func (m *Message) part(_ []int, e *message.Entity, err error) error {
	if err != nil && !message.IsUnknownCharset(err) {
		return err
	}
	if e.MultipartReader() != nil {
		return nil
	}
	if disposition, params, _ := e.Header.ContentDisposition(); disposition == "attachment" {
		m.Attachments = append(m.Attachments, params["filename"])
		return nil
	}
	body, err := io.ReadAll(io.LimitReader(e.Body, 10<<20))
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
		return err
	}
	kind, params, _ := e.Header.ContentType()
	text := strings.ReplaceAll(string(body), "\r\n", "\n")
	switch kind {
	case "text/plain":
		m.Text = text
	case "text/html":
		m.HTML = text
	case "text/calendar":
		m.Calendar, m.CalendarMethod = string(body), params["method"]
	}
	return nil
}
