package mail

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"mime"
	"mime/quotedprintable"
	netmail "net/mail"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/net/idna"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ident"
)

// envelope is a message ready for a server.
type envelope struct {
	from, to  string // of the SMTP envelope
	subject   string
	messageID string
	raw       []byte // with CRLF
	eightBit  bool
}

// composer makes messages of letters. It is used by one goroutine.
type composer struct {
	from     Address // the installation
	domain   string
	bounces  bool
	eightBit bool // the server takes eight-bit text as it is
	frames   frames
	text     bytes.Buffer // scratch
	sender   memo
	topic    memo
}

// memo remembers the last header it wrote: the letters of a batch mostly share
// sender and subject.
type memo struct{ in, out string }

func (m *memo) of(s string, write func(string) string) string {
	if m.in != s || m.out == "" {
		m.in, m.out = s, write(s)
	}
	return m.out
}

// errAddress is a letter that no server could take.
var errAddress = errors.New("the mail address cannot be used")

// message writes l for the outbox row id into b.
func (c *composer) message(b *bytes.Buffer, l *Letter, id string, now time.Time) (envelope, error) {
	f, lang := c.frames.of(l.Lang)
	var e envelope
	var err error
	if e.to, err = wireAddress(l.To.Mail); err != nil {
		return e, err
	}
	from := l.From
	if from.Mail == "" {
		from.Mail = c.from.Mail
	}
	if from.Name == "" {
		from.Name = f.site
	}
	fromMail, err := wireAddress(from.Mail)
	if err != nil {
		return e, fmt.Errorf("sender: %w", err)
	}
	e.from = fromMail
	switch {
	case l.Answer:
		e.from = ""
	case c.bounces:
		e.from = "bounce+" + id + "@" + c.domain
	}
	e.subject = clip(oneLine(l.Subject), 200)
	key := id
	if l.Key != "" {
		key = l.Key
	}
	e.messageID = c.messageID(key)

	start := b.Len()
	writeAddress(b, "From", c.sender.of(from.Name, phrase), fromMail)
	writeAddress(b, "To", phrase(l.To.Name), e.to)
	if l.ReplyTo.Mail != "" {
		reply, err := wireAddress(l.ReplyTo.Mail)
		if err != nil {
			return e, fmt.Errorf("reply address: %w", err)
		}
		writeAddress(b, "Reply-To", phrase(l.ReplyTo.Name), reply)
	}
	writeHeader(b, "Subject", c.topic.of(e.subject, encoded))
	writeHeader(b, "Date", now.In(civil.Helsinki).Format(time.RFC1123Z))
	writeHeader(b, "Message-ID", e.messageID)
	c.thread(b, l)
	if l.Auto || l.Answer {
		how := "auto-generated"
		if l.Answer {
			how = "auto-replied"
		}
		writeHeader(b, "Auto-Submitted", how)
		writeHeader(b, "X-Auto-Response-Suppress", "All")
	}
	if l.List != nil {
		if err := c.list(b, l.List); err != nil {
			return e, err
		}
	}
	writeHeader(b, "Content-Language", string(lang))
	writeHeader(b, "MIME-Version", "1.0")
	c.body(b, f, l, lang, id)
	e.raw = b.Bytes()[start:]
	e.eightBit = c.eightBit
	return e, nil
}

// messageID makes a Message-ID of a key; one that has a domain stays.
func (c *composer) messageID(key string) string {
	if local, domain, ok := strings.Cut(key, "@"); ok && atom(local) && atom(domain) {
		return "<" + key + ">"
	}
	if !atom(key) { // not ours, or not thought of: its hash stands for it
		key = ident.Hash(key)
	}
	return "<" + key + "@" + c.domain + ">"
}

// atom tells whether s may be one side of a Message-ID.
func atom(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && strings.IndexByte("-_.+=", c) < 0 {
			return false
		}
	}
	return s != "" && s[0] != '.' && s[len(s)-1] != '.' && !strings.Contains(s, "..") && len(s) < 200
}

// thread writes what lets a mail program keep a discussion together.
func (c *composer) thread(b *bytes.Buffer, l *Letter) {
	var refs []string
	for _, k := range l.References {
		refs = append(refs, c.messageID(k))
	}
	if l.InReplyTo != "" {
		id := c.messageID(l.InReplyTo)
		writeHeader(b, "In-Reply-To", id)
		if len(refs) == 0 || refs[len(refs)-1] != id {
			refs = append(refs, id)
		}
	}
	if len(refs) > 10 { // the first and the latest keep a thread together
		refs = append(refs[:1:1], refs[len(refs)-9:]...)
	}
	if len(refs) > 0 {
		writeHeader(b, "References", strings.Join(refs, "\r\n "))
	}
}

func (c *composer) list(b *bytes.Buffer, l *List) error {
	id := oneLine(l.ID)
	for i := 0; i < len(id); i++ {
		if c := id[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' && c != '.' && c != '_' {
			return fmt.Errorf("list id %q is not a label", id)
		}
	}
	v := "<" + id + "." + c.domain + ">"
	if name := phrase(l.Name); name != "" {
		v = name + "\r\n " + v
	}
	writeHeader(b, "List-Id", v)
	post := "NO"
	if l.Post != "" {
		to, err := wireAddress(l.Post)
		if err != nil {
			return fmt.Errorf("list address: %w", err)
		}
		post = "<mailto:" + to + ">"
	}
	writeHeader(b, "List-Post", post)
	var ways []string
	for _, u := range []string{l.Unsubscribe, prefixed("mailto:", l.UnsubscribeMail)} {
		if u = address(u); u != "" {
			ways = append(ways, "<"+u+">")
		}
	}
	if len(ways) > 0 {
		writeHeader(b, "List-Unsubscribe", strings.Join(ways, ",\r\n "))
	}
	if strings.HasPrefix(address(l.Unsubscribe), "http") {
		writeHeader(b, "List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
	}
	if u := address(l.Help); u != "" {
		writeHeader(b, "List-Help", "<"+u+">")
	}
	if u := address(l.Archive); u != "" {
		writeHeader(b, "List-Archive", "<"+u+">")
	}
	return nil
}

func prefixed(prefix, s string) string {
	if s == "" {
		return ""
	}
	return prefix + s
}

// body writes the parts: text and HTML as alternatives, and a calendar part
// twice, as mail programs want it: beside them and as a file.
func (c *composer) body(b *bytes.Buffer, f *frame, l *Letter, lang i18n.Lang, id string) {
	alternative := "=_a_" + id
	if l.Calendar == nil {
		multipart(b, "alternative", alternative)
	} else {
		mixed := "=_m_" + id
		multipart(b, "mixed", mixed)
		delimiter(b, mixed)
		multipart(b, "alternative", alternative)
		defer func() {
			delimiter(b, mixed)
			writeHeader(b, "Content-Type", `application/ics; name="invite.ics"`)
			writeHeader(b, "Content-Disposition", `attachment; filename="invite.ics"`)
			writeHeader(b, "Content-Transfer-Encoding", "base64")
			b.WriteString("\r\n")
			writeBase64(b, l.Calendar.Body)
			b.WriteString("--" + mixed + "--\r\n")
		}()
	}
	c.text.Reset()
	f.writeText(&c.text, l, lang)
	c.part(b, alternative, "text/plain; charset=utf-8")
	c.text.Reset()
	f.writeHTML(&c.text, l, lang)
	c.part(b, alternative, "text/html; charset=utf-8")
	if l.Calendar != nil {
		c.text.Reset()
		c.text.Write(l.Calendar.Body)
		c.part(b, alternative, "text/calendar; charset=utf-8; method="+l.Calendar.Method)
	}
	b.WriteString("--" + alternative + "--\r\n")
}

func multipart(b *bytes.Buffer, kind, boundary string) {
	writeHeader(b, "Content-Type", "multipart/"+kind+"; boundary=\""+boundary+`"`)
	b.WriteString("\r\n")
}

func delimiter(b *bytes.Buffer, boundary string) {
	b.WriteString("--")
	b.WriteString(boundary)
	b.WriteString("\r\n")
}

// longest is the octets a line may have on the way (RFC 5321, 4.5.3.1.6).
const longest = 990

// part writes the scratch text as one part, in the plainest encoding that
// carries it.
func (c *composer) part(b *bytes.Buffer, boundary, contentType string) {
	body := c.text.Bytes()
	ascii, fits := survey(body)
	delimiter(b, boundary)
	writeHeader(b, "Content-Type", contentType)
	switch {
	case fits && ascii:
		writeHeader(b, "Content-Transfer-Encoding", "7bit")
	case fits && c.eightBit:
		writeHeader(b, "Content-Transfer-Encoding", "8bit")
	default:
		writeHeader(b, "Content-Transfer-Encoding", "quoted-printable")
		b.WriteString("\r\n")
		w := quotedprintable.NewWriter(b)
		_, _ = w.Write(body) // a buffer takes everything
		_ = w.Close()
		endLine(b)
		return
	}
	b.WriteString("\r\n")
	for len(body) > 0 {
		l, rest, found := bytes.Cut(body, []byte{'\n'})
		b.Write(bytes.TrimSuffix(l, []byte{'\r'}))
		b.WriteString("\r\n")
		body = rest
		if !found {
			break
		}
	}
}

func endLine(b *bytes.Buffer) {
	if !bytes.HasSuffix(b.Bytes(), []byte("\r\n")) {
		b.WriteString("\r\n")
	}
}

// survey tells whether the text is ASCII and whether its lines are short
// enough to go as they are.
func survey(b []byte) (ascii, fits bool) {
	ascii, fits = true, true
	for len(b) > 0 {
		l, rest, _ := bytes.Cut(b, []byte{'\n'})
		fits = fits && len(l) <= longest
		for i := 0; ascii && i < len(l); i++ {
			ascii = l[i] < utf8.RuneSelf
		}
		b = rest
	}
	return ascii, fits
}

func writeHeader(b *bytes.Buffer, name, value string) {
	b.WriteString(name)
	b.WriteString(": ")
	b.WriteString(value)
	b.WriteString("\r\n")
}

// writeAddress writes a header with one address; name is a phrase.
func writeAddress(b *bytes.Buffer, header, name, mail string) {
	b.WriteString(header)
	b.WriteString(": ")
	if name == "" {
		b.WriteString(mail)
		b.WriteString("\r\n")
		return
	}
	b.WriteString(name)
	if len(name)+len(mail) > 65 {
		b.WriteString("\r\n")
	}
	b.WriteString(" <")
	b.WriteString(mail)
	b.WriteString(">\r\n")
}

// phrase writes a name for a header: as it is, quoted, or encoded.
func phrase(name string) string {
	name = clip(oneLine(name), 100)
	plain := true
	for i := 0; i < len(name); i++ {
		c := name[i]
		if c >= utf8.RuneSelf {
			if strings.ContainsFunc(name, phraseSpecial) {
				return fold(mime.BEncoding.Encode("utf-8", name))
			}
			return encoded(name)
		}
		if c != ' ' && (c < '0' || c > '9') && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') {
			plain = false
		}
	}
	if plain {
		return name
	}
	return `"` + quotes.Replace(name) + `"`
}

// phraseSpecial tells what may not stand in a phrase that is encoded letter by
// letter (RFC 2047, 5).
func phraseSpecial(r rune) bool {
	return r < utf8.RuneSelf && r != ' ' && (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && !strings.ContainsRune("!*+-/", r)
}

var quotes = strings.NewReplacer(`\`, `\\`, `"`, `\"`)

// encoded writes a text for a header (RFC 2047), folded between its words.
func encoded(s string) string {
	s = strings.ReplaceAll(s, "=?", "= ?") // or it would be decoded, and say something else
	e := mime.QEncoding.Encode("utf-8", s)
	if len(e) > 70 {
		e = strings.ReplaceAll(e, "?= =?", "?=\r\n =?")
		if e == s && len(s) <= longest-20 {
			return fold(s)
		}
	}
	return e
}

// fold breaks a long ASCII text at spaces.
func fold(s string) string {
	var b strings.Builder
	col := 10
	for i, w := range strings.Split(s, " ") {
		if i > 0 {
			if col+len(w) > 76 && w != "" {
				b.WriteString("\r\n")
				col = 0
			}
			b.WriteByte(' ')
			col++
		}
		b.WriteString(w)
		col += len(w)
	}
	return b.String()
}

// clip shortens a text of many characters.
func clip(s string, n int) string {
	if len(s) <= n || utf8.RuneCountInString(s) <= n {
		return s
	}
	return string([]rune(s)[:n-1]) + "…"
}

// address is a web or mail address for a header, or nothing if it is none or
// would break it.
func address(s string) string {
	if !strings.HasPrefix(s, "https://") && !strings.HasPrefix(s, "http://") && !strings.HasPrefix(s, "mailto:") {
		return ""
	}
	if !fitsBrackets(s) {
		return ""
	}
	return s
}

func fitsBrackets(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c <= ' ' || c >= 0x7f || c == '<' || c == '>' || c == ',' {
			return false
		}
	}
	return len(s) < longest/2
}

// wireAddress checks a mail address and writes its domain as servers know it.
func wireAddress(s string) (string, error) {
	at := strings.LastIndexByte(s, '@')
	if at < 1 || at == len(s)-1 || len(s) > 254 || !utf8.ValidString(s) {
		return "", fmt.Errorf("%w: %s", errAddress, strconv.QuoteToASCII(clip(s, 60)))
	}
	if plainAddress(s, at) {
		return s, nil
	}
	domain, err := idna.Lookup.ToASCII(s[at+1:])
	if err != nil {
		return "", fmt.Errorf("%w: %s", errAddress, strconv.QuoteToASCII(clip(s, 60)))
	}
	whole := s[:at] + "@" + domain
	if a, err := netmail.ParseAddress("<" + whole + ">"); err != nil || a.Address != whole || !fitsBrackets(whole) {
		return "", fmt.Errorf("%w: %s", errAddress, strconv.QuoteToASCII(clip(s, 60)))
	}
	return whole, nil
}

// plainAddress tells whether an address has only letters, figures and the
// usual marks, which nearly all have.
func plainAddress(s string, at int) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '-', i == at:
		case c == '.':
			if i == 0 || s[i-1] == '.' || s[i-1] == '@' || i+1 == at || i+1 == len(s) {
				return false
			}
		case c == '+' || c == '_':
			if i > at {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// writeBase64 writes b in lines of 76.
func writeBase64(w *bytes.Buffer, b []byte) {
	const chunk = 57
	var out [76]byte
	for len(b) > 0 {
		n := min(chunk, len(b))
		base64.StdEncoding.Encode(out[:], b[:n])
		w.Write(out[:base64.StdEncoding.EncodedLen(n)])
		w.WriteString("\r\n")
		b = b[n:]
	}
}
