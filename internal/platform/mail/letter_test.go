package mail

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ical"
)

var update = flag.Bool("update", false, "write the golden files")

var testSite = Site{Name: i18n.Content{FI: "Parvi", SV: "Parvi"}, Contact: "parvi@example.org"}

const testID = "01jdabcdefghjkmnpqrstvwxy"

var testNow = time.Date(2026, 11, 22, 10, 0, 0, 0, time.UTC)

func newComposer() *composer {
	return &composer{
		from: Address{Mail: "parvi@example.org"}, domain: "example.org", bounces: true, eightBit: true,
		frames: newFrames(testSite),
	}
}

func compose(t *testing.T, c *composer, l Letter) (envelope, *Message) {
	t.Helper()
	var b bytes.Buffer
	e, err := c.message(&b, &l, testID, testNow)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.SplitSeq(string(e.raw), "\r\n") {
		if len(line) > 998 || strings.ContainsAny(line, "\r\n") {
			t.Errorf("a line no server takes: %.100q", line)
		}
	}
	m, err := Parse(e.raw)
	if err != nil {
		t.Fatal(err)
	}
	return e, m
}

func start() time.Time { return time.Date(2026, 12, 9, 7, 0, 0, 0, time.UTC) }

func invitation() Letter {
	part := ical.Request(ical.Event{
		UID: "meeting-1@example.org", Stamp: testNow, Start: start(), End: start().Add(2 * time.Hour),
		Summary: "Työn ilo ja työn hallinta", OrganizerMail: "pienet@example.org", AttendeeMail: "saara@example.org",
	})
	return Letter{
		To: Address{"Saara Öster", "saara@example.org"}, Lang: i18n.FI,
		From:    Address{Name: "Helmi Aaltola / Pienten järjestöjen verkosto", Mail: "pienet@example.org"},
		ReplyTo: Address{Mail: "reply+abc@example.org"},
		Subject: "Kutsu: Työn ilo ja työn hallinta, ke 9.12.2026 klo 9–11",
		Above:   "Pienten järjestöjen verkosto kutsuu", Title: "Työn ilo ja työn hallinta",
		Blocks: []Block{
			P("Hei Saara, mikä työssä ilahduttaa ja mikä vie voimat, kun tekijöitä on vain muutama? Kaksi lyhyttä alustusta, sitten jutellaan pienissä ryhmissä."),
			Card("ke 9.12.2026 klo 9–11", []string{"Etänä. Linkki tulee vahvistuksen mukana."}, "Kaikille avoin · 60 paikkaa, 26 vapaana"),
			Button("Ilmoittaudu", "https://parvi.example.org/i/tulen?a=1&b=2"),
			Goto("En pääse, mutta lähettäkää muistiinpanot", "https://parvi.example.org/i/en-paase"),
			H("Ohjelma"),
			Agenda([][2]string{{"9.00", "Kuulumiset"}, {"9.20", "Työn ilo pienessä järjestössä, Petra Nyholm"}}),
			Hr(),
			Facts([][2]string{{"Paikka", "Etänä"}, {"Hinta", ""}}),
			Items([]string{"yksi", "kaksi"}),
			Links([]Link{{"Muistiinpanot", "https://parvi.example.org/m"}}),
			Small("Voit vastata tähän viestiin."),
			Signature("Helmi Aaltola", "yhteyshenkilö"),
		},
		Reason:   "Saat tämän viestin, koska seuraat tätä verkostoa: Pienten järjestöjen verkosto.",
		Stop:     []Link{{"Lopeta tämän verkoston viestit", "https://parvi.example.org/u/abc"}, {"Muuta viestien tahtia", "https://parvi.example.org/t/abc"}},
		Calendar: &part,
		List:     &List{ID: "pienet", Name: "Pienten järjestöjen verkosto", Post: "pienet@example.org", Unsubscribe: "https://parvi.example.org/u/abc", UnsubscribeMail: "reply+abc@example.org", Help: "https://parvi.example.org/ohje"},
		Auto:     true, Key: "meeting-1.invite.saara", InReplyTo: "meeting-1.first",
	}
}

// swedish is scenario 17: a Swedish frame around a text that exists in Finnish
// only.
func swedish() Letter {
	return Letter{
		To: Address{"Maj-Britt Öhman", "maj-britt@example.org"}, Lang: i18n.SV,
		Subject: "Inbjudan: Työn ilo, torsdag 29.10.2026 kl. 13–15",
		Title:   "Työn ilo", TitleLang: i18n.FI,
		Blocks: []Block{
			Card("torsdag 29.10.2026 kl. 13–15", []string{"På distans"}, ""),
			Content(i18n.Content{FI: "Mikä työssä **ilahduttaa**?\n\n- Kaksi [alustusta](https://example.org/a)\n- Pienryhmät"}, i18n.SV),
			Button("Anmäl dig", "https://parvi.example.org/i/tulen"),
		},
		Reason: "Du får det här meddelandet eftersom du följer nätverket Pienten järjestöjen verkosto.",
		List:   &List{ID: "pienet", Unsubscribe: "https://parvi.example.org/u/abc"},
	}
}

func signIn() Letter {
	return Letter{
		To: Address{"", "saara@example.org"}, Lang: i18n.EN, Subject: "Your sign-in link",
		Blocks: []Block{Button("Sign in", "https://parvi.example.org/en/sign-in/abc"), P("The link works once, for 15 minutes.")},
		Auto:   true,
	}
}

func TestLettersAreReviewed(t *testing.T) {
	for name, l := range map[string]Letter{"invitation": invitation(), "swedish": swedish(), "sign-in": signIn()} {
		t.Run(name, func(t *testing.T) {
			e, _ := compose(t, newComposer(), l)
			golden(t, name+".eml", strings.ReplaceAll(string(e.raw), "\r\n", "\n"))
		})
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s: %s", name, diff)
	}
}

func TestAMailProgramReadsTheLetter(t *testing.T) {
	for _, eight := range []bool{true, false} {
		c := newComposer()
		c.eightBit = eight
		e, m := compose(t, c, invitation())
		if !eight && !ascii(e.raw) {
			t.Error("eight bits where seven are allowed")
		}
		if diff := cmp.Diff(Address{"Helmi Aaltola / Pienten järjestöjen verkosto", "pienet@example.org"}, m.From); diff != "" {
			t.Error(diff)
		}
		if diff := cmp.Diff(Address{"Saara Öster", "saara@example.org"}, m.To); diff != "" {
			t.Error(diff)
		}
		for name, want := range map[string]string{
			"Subject":               "Kutsu: Työn ilo ja työn hallinta, ke 9.12.2026 klo 9–11",
			"Message-ID":            "<meeting-1.invite.saara@example.org>",
			"In-Reply-To":           "<meeting-1.first@example.org>",
			"References":            "<meeting-1.first@example.org>",
			"Date":                  "Sun, 22 Nov 2026 12:00:00 +0200",
			"Reply-To":              "reply+abc@example.org",
			"Auto-Submitted":        "auto-generated",
			"Content-Language":      "fi",
			"List-Id":               "Pienten järjestöjen verkosto <pienet.example.org>",
			"List-Post":             "<mailto:pienet@example.org>",
			"List-Unsubscribe":      "<https://parvi.example.org/u/abc>, <mailto:reply+abc@example.org>",
			"List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
			"List-Help":             "<https://parvi.example.org/ohje>",
		} {
			if got := strings.ReplaceAll(m.Header(name), "\r\n", ""); got != want {
				t.Errorf("%s: got %q, want %q", name, got, want)
			}
		}
		if e.from != "bounce+"+testID+"@example.org" || e.to != "saara@example.org" {
			t.Errorf("envelope %q to %q", e.from, e.to)
		}
		if m.CalendarMethod != "REQUEST" || !strings.Contains(m.Calendar, "SUMMARY:Työn ilo ja työn hallinta\r\n") {
			t.Errorf("calendar %q: %q", m.CalendarMethod, m.Calendar)
		}
		if diff := cmp.Diff([]string{"invite.ics"}, m.Attachments); diff != "" {
			t.Error(diff)
		}
		want := []string{"https://parvi.example.org/i/tulen?a=1&b=2", "https://parvi.example.org/i/en-paase", "https://parvi.example.org/m", "https://parvi.example.org/u/abc", "https://parvi.example.org/t/abc"}
		if diff := cmp.Diff(want, m.Links()); diff != "" {
			t.Error(diff)
		}
		for _, s := range want {
			if !strings.Contains(m.HTML, `href="`+strings.ReplaceAll(s, "&", "&amp;")+`"`) {
				t.Errorf("the HTML twin does not lead to %s", s)
			}
		}
		for line := range strings.SplitSeq(m.Text, "\n") {
			if utf8.RuneCountInString(line) > 78 && !strings.Contains(line, "https://") {
				t.Errorf("a long line: %q", line)
			}
		}
	}
}

func ascii(b []byte) bool {
	for _, c := range b {
		if c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func TestAFallbackIsMarked(t *testing.T) {
	_, m := compose(t, newComposer(), swedish())
	for _, s := range []string{`<html lang="sv">`, `<h1 lang="fi" `, `<div lang="fi">`, "Texten finns inte på svenska.", "Avsluta de här utskicken"} {
		if !strings.Contains(m.HTML, s) {
			t.Errorf("no %q in the HTML", s)
		}
	}
	if !strings.Contains(m.Text, "Texten finns inte på svenska. Här är den på finska.\n\nMikä työssä ilahduttaa?\n\n- Kaksi alustusta (https://example.org/a)\n- Pienryhmät\n") {
		t.Errorf("the text: %s", m.Text)
	}
	if strings.Contains(m.Text, "Saat tämän") {
		t.Error("a Finnish frame")
	}
}

func TestHeadersCannotBeInjected(t *testing.T) {
	evil := "x\r\nBcc: evil@example.org\r\n\r\n<script>alert(1)</script>\x00\u2028\xff"
	l := Letter{
		To: Address{evil, "saara@example.org"}, From: Address{Name: evil}, ReplyTo: Address{evil, "a@example.org"},
		Subject: evil, Above: evil, Title: evil, Reason: evil, Key: evil, InReplyTo: evil, References: []string{evil},
		Stop:   []Link{{evil, "javascript:alert(1)"}, {evil, "https://example.org/\"><script>"}},
		List:   &List{ID: "ok", Name: evil, Unsubscribe: "https://e.org/\r\nBcc: x", Help: evil, Archive: evil, UnsubscribeMail: evil},
		Blocks: []Block{P(evil), H(evil), Card(evil, []string{evil}, evil), Items([]string{evil}), Facts([][2]string{{evil, evil}}), Signature(evil, evil), Small(evil), Content(i18n.Content{FI: evil}, i18n.EN)},
	}
	_, m := compose(t, newComposer(), l)
	if m.Header("Bcc") != "" || m.Headers["bcc"] != nil {
		t.Error("a header was injected")
	}
	for name, vs := range m.Headers {
		if len(vs) != 1 {
			t.Errorf("%s stands there %d times", name, len(vs))
		}
	}
	if strings.Contains(m.HTML, "<script") || strings.Contains(m.HTML, "javascript:") {
		t.Errorf("a script: %s", m.HTML)
	}
	if !utf8.ValidString(m.Text) || strings.ContainsAny(m.Text, "\x00\r") {
		t.Error("the text is broken")
	}
	for _, to := range []string{"", "a", "@example.org", "a@", "a b@example.org", "a@b\r\nRCPT TO:<x@y>", "<a@b.fi>", "a@b.fi>,<c@d.fi", "ä@example.org", strings.Repeat("a", 300) + "@example.org", "a..b@example.org", ".a@example.org"} {
		l := signIn()
		l.To.Mail = to
		var b bytes.Buffer
		if e, err := newComposer().message(&b, &l, testID, testNow); err == nil {
			t.Errorf("sent to %q as %q", to, e.to)
		}
	}
	l = signIn()
	l.To.Mail = "saara.o'neil+x@järjestö.fi"
	if e, _ := compose(t, newComposer(), l); e.to != "saara.o'neil+x@xn--jrjest-bua3m.fi" {
		t.Errorf("got %q", e.to)
	}
}

func TestLongTextsStayWhole(t *testing.T) {
	word := strings.Repeat("ä", 1500)
	l := signIn()
	l.Subject = strings.Repeat("Pitkä otsikko ", 40)
	l.Blocks = []Block{P(word), P(strings.Repeat("sana ", 400)), P(".\n..\n. x")}
	_, m := compose(t, newComposer(), l)
	if !strings.Contains(m.Text, word) || !strings.Contains(m.HTML, word) {
		t.Error("a long word is lost")
	}
	if n := utf8.RuneCountInString(m.Subject); n != 200 || !strings.HasSuffix(m.Subject, "…") {
		t.Errorf("subject of %d characters: %q", n, m.Subject)
	}
	if !strings.Contains(m.Text, "\n.\n..\n. x\n") {
		t.Error("dots are lost")
	}
}

// FuzzHeaders has every name and text of a letter be anything: the message
// keeps its headers, each once, and its two forms.
func FuzzHeaders(f *testing.F) {
	f.Add("Saara", "saara@example.org", "Hei", "pienet")
	f.Add("a\r\nBcc: x@y.fi", "a@b.fi\r\n", "=?utf-8?q?=0D=0AX:_y?=", "a>")
	f.Add(strings.Repeat("ä ", 300), "ä@ä.fi", strings.Repeat("x ", 600)+"?= =?", "")
	f.Fuzz(func(t *testing.T, name, address, text, key string) {
		l := Letter{
			To: Address{name, address}, From: Address{Name: text}, ReplyTo: Address{text, "a@example.org"}, Subject: text, Title: name,
			Key: key, InReplyTo: key, References: []string{name, key}, Blocks: []Block{P(text), H(name), Button(text, address)}, Reason: text,
			List: &List{ID: "pienet", Name: name, Unsubscribe: address, Help: text},
		}
		var b bytes.Buffer
		e, err := newComposer().message(&b, &l, testID, testNow)
		if err != nil {
			return
		}
		m, err := Parse(e.raw)
		if err != nil {
			t.Fatalf("%v\n%s", err, e.raw)
		}
		for h, vs := range m.Headers {
			switch h {
			case "from", "to", "reply-to", "subject", "date", "message-id", "in-reply-to", "references", "list-id", "list-post",
				"list-unsubscribe", "list-unsubscribe-post", "list-help", "content-language", "mime-version", "content-type":
			default:
				t.Fatalf("header %s: %q", h, vs)
			}
			if len(vs) != 1 {
				t.Fatalf("header %s stands there %d times", h, len(vs))
			}
		}
		if m.Text == "" || m.HTML == "" || m.To.Mail == "" {
			t.Fatalf("a part is lost: %s", e.raw)
		}
		for line := range strings.SplitSeq(string(e.raw), "\r\n") {
			if len(line) > 998 || strings.ContainsAny(line, "\r\n\x00") {
				t.Fatalf("a line no server takes: %.100q", line)
			}
		}
	})
}

// A long paragraph goes as it is: its HTML is broken at spaces, where that shows
// nowhere, instead of being encoded.
func TestLongParagraphsAreNotEncoded(t *testing.T) {
	long := strings.Repeat("Tuhat lintua lentää yhteen suuntaan. ", 80)
	for name, b := range map[string]Block{
		"content":   Content(i18n.Content{FI: long}, i18n.FI),
		"paragraph": P(long),
	} {
		if _, fits := survey([]byte(b.html)); !fits {
			t.Errorf("%s: a line is longer than %d octets", name, longest)
		}
		if got := strings.Join(strings.Fields(b.html), " "); !strings.Contains(got, strings.TrimSpace(long)) {
			t.Errorf("%s: the words are not the same any more", name)
		}
	}
	if _, fits := survey([]byte(P(strings.Repeat("ä", 2000)).html)); fits {
		t.Error("one long word was broken")
	}
	if got := P("a\n" + long).html; strings.Count(got, "<br>") != 1 {
		t.Errorf("a break that was not written: %s", got)
	}
}
