package inbox

import (
	"errors"
	"io"
	netmail "net/mail"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/emersion/go-message"
	_ "github.com/emersion/go-message/charset" // as others write
	gomail "github.com/emersion/go-message/mail"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"

	"parvi/internal/platform/mail"
)

// What is read of one message. What is beyond stays in the stored message.
const (
	maxMessage     = 30 << 20
	maxHeader      = 256 << 10
	maxDepth       = 10
	maxParts       = 300
	maxText        = 1 << 20 // of one part
	maxTexts       = 2 << 20 // of all parts together
	maxAttachments = 50
	maxReport      = 64 << 10
	maxSubject     = 300
)

var (
	errHeader = errors.New("the header is too long or broken")
	errParts  = errors.New("the message has too many parts")
)

// parsed is what was read of a message.
type parsed struct {
	header      message.Header
	from        mail.Address
	oneFrom     bool // From names one address, as it must
	subject     string
	messageID   string
	inReplyTo   string
	references  []string
	text        string // of the parts a person reads; of HTML where there is nothing else
	attachments []Attachment

	reportType string // of multipart/report
	status     string // the text of message/delivery-status
	feedback   string // the text of message/feedback-report
	returned   string // Message-ID of the message that came back
	calendar   string // METHOD of a calendar part

	parts, texts int
	html         string // read so far, for the pictures it shows
	attached     int
	each         func(i int, body io.Reader) error // reads the attachments
}

// content is what one part and those under it say, both ways.
type content struct{ plain, html string }

// parse reads a message within limits. It never fails on what a mail program
// may send: what cannot be read is left out.
func parse(r io.Reader) (*parsed, error) { return parseWith(r, nil) }

// readAttachments goes through the attachments of a message, in the order in
// which parse tells them.
func readAttachments(r io.Reader, each func(i int, body io.Reader) error) error {
	_, err := parseWith(r, each)
	return err
}

func parseWith(r io.Reader, each func(i int, body io.Reader) error) (*parsed, error) {
	e, err := message.ReadWithOptions(io.LimitReader(r, maxMessage+1), &message.ReadOptions{MaxHeaderBytes: maxHeader})
	if e == nil || err != nil && !message.IsUnknownCharset(err) && !message.IsUnknownEncoding(err) {
		return nil, errors.Join(errHeader, err)
	}
	p := &parsed{header: e.Header, each: each}
	p.readHeader()
	c, err := p.part(e, 0)
	if err != nil {
		return nil, err
	}
	p.text = tidy(c.plain)
	if strings.TrimSpace(p.text) == "" {
		p.text = tidy(htmlText(c.html))
	}
	return p, nil
}

// readHeader takes from the header what later steps ask for.
func (p *parsed) readHeader() {
	h := gomail.Header{Header: p.header}
	p.subject = clip(oneLine(headerText(p.header, "Subject")), maxSubject)
	p.from, p.oneFrom = fromOf(p.header)
	p.messageID = firstID(p.header.Get("Message-Id"))
	p.inReplyTo = firstID(p.header.Get("In-Reply-To"))
	if ids, err := h.MsgIDList("References"); err == nil {
		p.references = ids[max(0, len(ids)-50):]
	} else {
		p.references = allIDs(p.header.Get("References"))
	}
}

var idPattern = regexp.MustCompile(`<([^<>\s@]{1,250}@[^<>\s]{1,250})>`)

func allIDs(s string) []string {
	var ids []string
	for _, m := range idPattern.FindAllStringSubmatch(s, 50) {
		ids = append(ids, clean(m[1]))
	}
	return ids
}

func firstID(s string) string {
	if ids := allIDs(s); len(ids) > 0 {
		return ids[0]
	}
	return clip(clean(strings.Trim(strings.TrimSpace(s), "<>")), 250)
}

// headerText is a header with its encoded words read; as it stands where they
// are broken.
func headerText(h message.Header, name string) string {
	v, err := h.Text(name)
	if err != nil || !utf8.ValidString(v) {
		v = toUTF8(h.Get(name))
	}
	return clean(v)
}

var loneAddress = regexp.MustCompile(`[^\s<>"(),;:]{1,64}@[^\s<>"(),;:]{1,190}`)

// fromOf is the address of From. Two addresses, or two From headers, are
// nobody in particular.
func fromOf(h message.Header) (a mail.Address, one bool) {
	values := h.Values("From")
	if len(values) == 0 {
		return mail.Address{}, false
	}
	gh := gomail.Header{Header: h}
	list, err := gh.AddressList("From")
	if err == nil && len(list) > 0 {
		first := (*netmail.Address)(list[0])
		a = mail.Address{Name: clip(oneLine(clean(first.Name)), 100), Mail: strings.ToLower(clean(first.Address))}
		return a, len(list) == 1 && len(values) == 1
	}
	all := loneAddress.FindAllString(toUTF8(values[0]), 3)
	if len(all) == 0 {
		return mail.Address{}, false
	}
	return mail.Address{Mail: strings.ToLower(clean(all[len(all)-1]))}, len(all) == 1 && len(values) == 1
}

// part reads one part and those under it.
func (p *parsed) part(e *message.Entity, depth int) (content, error) {
	if p.parts++; p.parts > maxParts {
		return content{}, errParts
	}
	kind, params, err := e.Header.ContentType()
	if err != nil || kind == "" {
		kind = strings.ToLower(strings.TrimSpace(strings.SplitN(e.Header.Get("Content-Type"), ";", 2)[0]))
	}
	if kind == "" {
		kind = "text/plain"
	}
	if kind == "multipart/report" && p.reportType == "" {
		p.reportType = strings.ToLower(params["report-type"])
	}
	if mr := e.MultipartReader(); mr != nil && params["boundary"] != "" {
		if depth >= maxDepth {
			return content{}, nil
		}
		return p.multi(mr, kind, depth)
	}
	switch kind {
	case "message/delivery-status", "message/global-delivery-status":
		if p.status == "" {
			p.status = readText(e.Body, maxReport)
		}
		return content{}, nil
	case "message/feedback-report":
		if p.feedback == "" {
			p.feedback = readText(e.Body, maxReport)
		}
		return content{}, nil
	case "message/rfc822", "message/global", "text/rfc822-headers", "message/rfc822-headers", "message/global-headers":
		return content{}, p.nested(e, kind)
	}
	disposition, dparams, _ := e.Header.ContentDisposition()
	name := firstOf(dparams["filename"], params["name"])
	text := kind == "text/plain" || kind == "text/html" || strings.HasPrefix(kind, "multipart/")
	if disposition == "attachment" || name != "" && kind != "text/html" || !text {
		if kind == "text/calendar" {
			p.calendar = strings.ToUpper(params["method"])
		}
		return content{}, p.attach(e, name, kind)
	}
	if p.texts >= maxTexts {
		return content{}, nil
	}
	s := readText(e.Body, min(maxText, maxTexts-p.texts))
	p.texts += len(s)
	if kind == "text/html" {
		p.html += s
		return content{html: s}, nil
	}
	if strings.EqualFold(params["format"], "flowed") {
		s = unflow(s, strings.EqualFold(params["delsp"], "yes"))
	}
	return content{plain: s}, nil
}

// multi reads the parts of a multipart. A message that breaks off in the
// middle is read as far as it goes.
func (p *parsed) multi(mr message.MultipartReader, kind string, depth int) (content, error) {
	var all []content
	for {
		e, err := mr.NextPart()
		if e == nil {
			break // the end, or broken off
		}
		if err != nil && !message.IsUnknownCharset(err) && !message.IsUnknownEncoding(err) {
			break
		}
		c, err := p.part(e, depth+1)
		if err != nil {
			return content{}, err
		}
		if c != (content{}) {
			all = append(all, c)
		}
	}
	var out content
	if kind == "multipart/alternative" {
		for _, c := range all {
			if strings.TrimSpace(out.plain) == "" {
				out.plain = c.plain
			}
			out.html = firstOf(c.html, out.html)
		}
		return out, nil
	}
	for _, c := range all {
		plain := c.plain
		if strings.TrimSpace(plain) == "" && c.html != "" && len(all) > 1 {
			plain = htmlText(c.html)
		}
		out.plain = joinLines(out.plain, plain)
		out.html += c.html
	}
	return out, nil
}

func joinLines(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return strings.TrimRight(a, "\n") + "\n" + b
}

// nested notes a message within the message. Only its Message-ID is read.
func (p *parsed) nested(e *message.Entity, kind string) error {
	head, err := message.ReadWithOptions(io.LimitReader(e.Body, maxHeader), &message.ReadOptions{MaxHeaderBytes: maxHeader})
	name := ""
	if err == nil && head != nil {
		if p.returned == "" {
			p.returned = firstID(head.Header.Get("Message-Id"))
		}
		name = clip(oneLine(headerText(head.Header, "Subject")), 100)
	}
	if p.reportType == "" {
		return p.attach(e, firstOf(name, "message")+".eml", kind)
	}
	return nil
}

func (p *parsed) attach(e *message.Entity, name, kind string) error {
	n := p.attached
	p.attached++
	if p.each != nil {
		if err := p.each(n, e.Body); err != nil {
			return err
		}
	}
	size, _ := io.Copy(io.Discard, e.Body)
	if len(p.attachments) < maxAttachments {
		cid := strings.Trim(strings.TrimSpace(e.Header.Get("Content-Id")), "<>")
		p.attachments = append(p.attachments, Attachment{
			Name: clip(oneLine(clean(toUTF8(name))), 200), Type: clip(clean(kind), 100), Size: size,
			Embedded: cid != "" && strings.HasPrefix(kind, "image/") && strings.Contains(p.html, "cid:"+cid),
		})
	}
	return nil
}

// readText reads a text part. What breaks off is read as far as it goes; what
// is not the character set it claims to be is taken for windows-1252.
func readText(r io.Reader, limit int) string {
	b, _ := io.ReadAll(io.LimitReader(r, int64(limit)))
	if n := len(b); n == limit {
		for n > 0 && n > len(b)-4 && !utf8.Valid(b[n-1:]) && !utf8.RuneStart(b[n-1]) {
			n--
		}
		if n > 0 && !utf8.Valid(b[n-1:]) {
			n--
		}
		b = b[:n]
	}
	return clean(toUTF8(string(b)))
}

func toUTF8(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	if d, err := charmap.Windows1252.NewDecoder().String(s); err == nil && utf8.ValidString(d) {
		return d
	}
	return strings.ToValidUTF8(s, "�")
}

// clean takes out what cannot be stored or would draw over the page: control
// characters but line ends and tabs, marks that turn the direction of text,
// and the private characters that stand for markers here.
func clean(s string) string {
	s = strings.ReplaceAll(s, "\r\n", "\n")
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\r':
			return '\n'
		case r == '\n' || r == '\t':
			return r
		case r < 0x20, r == 0x7f, r >= 0x80 && r < 0xa0, r == 0xfeff, r == 0x200b, r == 0x2060:
			return -1
		case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r >= 0xe000 && r <= 0xf8ff:
			return -1
		}
		return r
	}, s)
	return norm.NFC.String(s)
}

// tidy takes out spaces at the ends of lines and empty lines at the ends of
// the text.
func tidy(s string) string {
	lines := strings.Split(s, "\n")
	for i, l := range lines {
		if t := strings.TrimRight(l, " \t\u00a0"); t != "--" || !strings.HasPrefix(l, "-- ") {
			lines[i] = t
		} else {
			lines[i] = "-- "
		}
	}
	return strings.Trim(strings.Join(lines, "\n"), "\n")
}

// unflow joins the lines of format=flowed (RFC 3676).
func unflow(s string, delsp bool) string {
	var out []string
	depth, open := -1, false
	for line := range strings.SplitSeq(s, "\n") {
		d := len(line) - len(strings.TrimLeft(line, ">"))
		rest := line[d:]
		rest = strings.TrimPrefix(rest, " ")
		soft := strings.HasSuffix(rest, " ") && rest != "-- "
		if soft && delsp {
			rest = rest[:len(rest)-1]
		}
		if open && d == depth && rest != "-- " {
			out[len(out)-1] += rest
		} else {
			if d > 0 {
				rest = strings.Repeat(">", d) + " " + rest
			}
			out = append(out, rest)
		}
		depth, open = d, soft
	}
	return strings.Join(out, "\n")
}

func firstOf(all ...string) string {
	for _, s := range all {
		if s != "" {
			return s
		}
	}
	return ""
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func clip(s string, n int) string {
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	return string([]rune(s)[:n-1]) + "…"
}
