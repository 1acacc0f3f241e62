package inbox

import (
	"context"
	"errors"
	"net"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parvi/internal/platform/i18n"
)

func wire(headers, body string) string {
	return strings.ReplaceAll("From: Aino <aino@example.org>\nMessage-ID: <x@example.org>\n"+headers+"\n"+body, "\n", "\r\n")
}

const plain = "Content-Type: text/plain; charset=utf-8\n"

func TestPeopleAreToldFromMachines(t *testing.T) {
	tests := []struct {
		name, raw, envelope string
		want                class
	}{
		{"a person", wire("Subject: Re: Kevät\n"+plain, "Sopii."), "aino@example.org", human},
		{"Auto-Submitted: no", wire("Auto-Submitted: no\n"+plain, "Sopii."), "aino@example.org", human},
		{"an answer to an out-of-office", wire("Subject: Re: Automaattinen vastaus: Kevät\n"+plain, "Hyvää lomaa."), "aino@example.org", human},
		{"suppressing receipts only, as Outlook does", wire("X-Auto-Response-Suppress: DR, RN, NRN\n"+plain, "Sopii."), "aino@example.org", human},
		{"vacation with a sender", wire("Auto-Submitted: auto-replied (vacation)\n"+plain, "Lomalla."), "aino@example.org", auto},
		{"Exchange without Auto-Submitted", wire("X-Auto-Response-Suppress: All\nReturn-Path: <>\n"+plain, "Poissa."), "", auto},
		{"Exchange, through a gateway that strips", wire("Subject: Automaattinen vastaus: Kevät\n"+plain, "Poissa."), "aino@example.org", auto},
		{"Swedish out-of-office", wire("Subject: Autosvar: Våren\n"+plain, "Borta."), "aino@example.org", auto},
		{"no sender", wire(plain, "x"), "<>", auto},
		{"a read receipt", wire("MIME-Version: 1.0\nContent-Type: multipart/report; report-type=disposition-notification; boundary=B\n", "--B\n\nLuettu.\n--B--\n"), "aino@example.org", auto},
		{"a calendar answer", wire("MIME-Version: 1.0\nContent-Type: text/calendar; method=REPLY\n", "BEGIN:VCALENDAR\n"), "aino@example.org", auto},
		{"no-reply", strings.Replace(wire(plain, "x"), "aino@", "no-reply@", 1), "x@example.org", auto},
		{"a list", wire("List-Id: Pienet <pienet.elsewhere.example>\n"+plain, "x"), "x@example.org", list},
		{"our own list", wire("List-Id: Pienet\n <pienet.lists.example.org>\n"+plain, "x"), "x@example.org", list},
		{"bulk", wire("Precedence: bulk\n"+plain, "x"), "x@example.org", list},
		{"Precedence: auto_reply", wire("Precedence: auto_reply\n"+plain, "x"), "x@example.org", auto},
		{"Office 365 report marked as automatic reply", wire("Auto-Submitted: auto-replied\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=B\n", "--B\n\nx\n--B\nContent-Type: message/delivery-status\n\nReporting-MTA: dns;x\n\nFinal-Recipient: RFC822;bo@example.org\nAction: failed\nStatus: 5.1.10\nDiagnostic-Code: smtp;550 5.1.10\n  recipient not found\n--B--\n"), "<>", hard},
		{"delayed", wire("MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=B\n", "--B\n\nx\n--B\nContent-Type: message/delivery-status\n\nReporting-MTA: dns;x\n\nFinal-Recipient: rfc822;bo@example.org\nAction: delayed\nStatus: 4.4.1\n--B--\n"), "<>", soft},
		{"given up after temporary failures", wire("MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=B\n", "--B\nContent-Type: message/delivery-status\n\nReporting-MTA: dns;x\n\nFinal-Recipient: rfc822;bo@example.org\nAction: failed\nStatus: 4.4.7\n--B--\n"), "<>", soft},
		{"delivered", wire("MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=B\n", "--B\nContent-Type: message/delivery-status\n\nReporting-MTA: dns;x\n\nFinal-Recipient: rfc822;bo@example.org\nAction: relayed\nStatus: 2.0.0\n--B--\n"), "<>", report},
		{"no status but a diagnosis", wire("MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=B\n", "--B\nContent-Type: message/delivery-status\n\nReporting-MTA: dns;x\n\nFinal-Recipient: rfc822;bo@example.org\nAction: failed\nDiagnostic-Code: smtp;\n 550 no such user\n--B--\n"), "<>", hard},
		{"Exim in words", strings.Replace(wire("X-Failed-Recipients: bo@example.org\nAuto-Submitted: auto-replied\nSubject: Mail delivery failed: returning message to sender\n"+plain, "bo@example.org\n  host mx.example.org [192.0.2.1]\n  SMTP error from remote mail server after RCPT TO:<bo@example.org>:\n  550 5.1.1 no such user\n"), "aino@", "Mailer-Daemon@", 1), "<>", hard},
		{"qmail in words", strings.Replace(wire("Subject: failure notice\n"+plain, "Hi. This is the qmail-send program.\n<bo@example.org>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 unknown user\n"), "aino@", "MAILER-DAEMON@", 1), "<>", hard},
		{"a person writes about a returned message", wire("Subject: Undelivered Mail Returned to Sender\n"+plain, "Mitä tämä 550 5.1.1 tarkoittaa?"), "aino@example.org", human},
		{"a complaint", wire("MIME-Version: 1.0\nContent-Type: multipart/report; report-type=feedback-report; boundary=B\n", "--B\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\nUser-Agent: x\n--B--\n"), "x@example.org", complaint},
		{"not spam after all", wire("MIME-Version: 1.0\nContent-Type: multipart/report; report-type=feedback-report; boundary=B\n", "--B\nContent-Type: message/feedback-report\n\nFeedback-Type: not-spam\n--B--\n"), "x@example.org", report},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p, err := parse(strings.NewReader(tt.raw))
			if err != nil {
				t.Fatal(err)
			}
			if got := classify(p, tt.envelope, "lists.example.org"); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

func TestBrokenMIMEIsReadAsFarAsItGoes(t *testing.T) {
	tests := []struct{ name, raw, want string }{
		{"8-bit latin without a word of it", "Subject: x\n\nP\xe4iv\xe4\xe4.", "Päivää."},
		{"utf-8 that is not", "Content-Type: text/plain; charset=utf-8\n\nP\xe4iv\xe4\xe4.", "Päivää."},
		{"an unknown charset", "Content-Type: text/plain; charset=klingon-8\n\nPäivää.", "Päivää."},
		{"iso-8859-15 quoted-printable", "Content-Type: text/plain; charset=iso-8859-15\nContent-Transfer-Encoding: quoted-printable\n\nHinta 5 =A4, sein=E4jo=\nki.", "Hinta 5 €, seinäjoki."},
		{"windows-1252 base64", "Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: base64\n\nlEjkbuSUIA==", "”Hänä”"},
		{"base64 that breaks off", "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nSGVpIGth", "Hei ka"},
		{"an unknown encoding", "Content-Type: text/plain\nContent-Transfer-Encoding: x-uu\n\nHei.", "Hei."},
		{"a multipart without a boundary", "MIME-Version: 1.0\nContent-Type: multipart/mixed\n\nHei.", "Hei."},
		{"a multipart that breaks off", "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/plain\n\nHei.", "Hei."},
		{"a type that is no type", "Content-Type: ;;;=\n\nHei.", "Hei."},
		{"HTML with a script", "Content-Type: text/html\n\n<p>Hei<script>alert(1)</script> <b>kaikki</b></p><p style='display:none'>x</p>", "Hei kaikki"},
		{"marks that turn the text", "Content-Type: text/plain; charset=utf-8\n\nHei \u202eakkis\u202c.\x00", "Hei akkis."},
		{"a message in a message", "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\n\nKatso tätä.\n--B\nContent-Type: message/rfc822\n\nSubject: Kutsu\n\nTervetuloa.\n--B--\n", "Katso tätä."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p, err := parse(strings.NewReader(strings.ReplaceAll(tt.raw, "\n", "\r\n")))
			if err != nil {
				t.Fatal(err)
			}
			if got := strings.TrimRight(p.text, " "); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestSubjectsWithoutWhatProgramsPutBefore(t *testing.T) {
	for in, want := range map[string]string{
		"Re: Kevät": "Kevät", "VS: Re: SV: Kevät": "Kevät", "Re[2]: Kevät": "Kevät", "vl: Kutsu": "Kutsu", "VB: Inbjudan": "Inbjudan",
		"Resurssit": "Resurssit", "Re: ": "", "Sv:Ang: Våren": "Våren",
	} {
		if got := bareSubject(in); got != want {
			t.Errorf("%q became %q, want %q", in, got, want)
		}
	}
}

func TestTheLanguageOfAStranger(t *testing.T) {
	for text, want := range map[string]i18n.Lang{
		"Hei, olen kiinnostunut ja haluan mukaan.": i18n.FI, "Hej, jag är intresserad och vill vara med.": i18n.SV,
		"Hello, I am interested and would like to join the group.": i18n.EN, "": i18n.FI,
	} {
		if got := guessLang(text); got != want {
			t.Errorf("%q is %s", text, got)
		}
	}
}

// zone is a part of the domain name system.
type zone struct {
	txt map[string][]string
	ips map[string]string
	mx  map[string]string
}

var errNoName = errors.New("no such name")

func (z zone) LookupTXT(_ context.Context, name string) ([]string, error) {
	if t, ok := z.txt[strings.TrimSuffix(name, ".")]; ok {
		return t, nil
	}
	return nil, errNoName
}

func (z zone) LookupMX(_ context.Context, name string) ([]*net.MX, error) {
	if h, ok := z.mx[name]; ok {
		return []*net.MX{{Host: h + "."}}, nil
	}
	return nil, errNoName
}

func (z zone) LookupIPAddr(_ context.Context, host string) ([]net.IPAddr, error) {
	if ip, ok := z.ips[host]; ok {
		return []net.IPAddr{{IP: net.ParseIP(ip)}}, nil
	}
	return nil, errNoName
}

func TestSPF(t *testing.T) {
	z := zone{
		txt: map[string][]string{
			"ip.example":       {"v=spf1 ip4:192.0.2.0/24 -all"},
			"six.example":      {"v=spf1 ip6:2001:db8::/32 -all"},
			"a.example":        {"something else", "v=spf1 a -all"},
			"mx.example":       {"v=spf1 mx/24 ~all"},
			"include.example":  {"v=spf1 include:ip.example -all"},
			"redirect.example": {"v=spf1 redirect=ip.example"},
			"loop.example":     {"v=spf1 include:loop.example -all"},
			"two.example":      {"v=spf1 +all", "v=spf1 -all"},
			"soft.example":     {"v=spf1 ~all"},
			"not.example":      {"v=spf1 -ip4:192.0.2.7 +all"},
			"macro.example":    {"v=spf1 exists:%{ir}.list.example -all"},
			"strange.example":  {"v=spf1 exists:%{h}.x ip4:192.0.2.0/24"},
			"all.example":      {"v=spf1 +all"},
		},
		ips: map[string]string{"a.example": "192.0.2.7", "mail.mx.example": "192.0.2.99", "7.2.0.192.list.example": "127.0.0.2"},
		mx:  map[string]string{"mx.example": "mail.mx.example"},
	}
	for _, tt := range []struct {
		domain, ip string
		want       bool
	}{
		{"ip.example", "192.0.2.7", true}, {"ip.example", "198.51.100.7", false}, {"six.example", "2001:db8::1", true}, {"six.example", "192.0.2.7", false},
		{"a.example", "192.0.2.7", true}, {"a.example", "192.0.2.8", false}, {"mx.example", "192.0.2.7", true}, {"mx.example", "198.51.100.1", false},
		{"include.example", "192.0.2.7", true}, {"include.example", "198.51.100.1", false}, {"redirect.example", "192.0.2.7", true},
		{"loop.example", "192.0.2.7", false}, {"two.example", "192.0.2.7", false}, {"soft.example", "192.0.2.7", false}, {"not.example", "192.0.2.7", false},
		{"macro.example", "192.0.2.7", true}, {"strange.example", "192.0.2.7", false}, {"none.example", "192.0.2.7", false}, {"all.example", "127.0.0.1", false},
	} {
		s := &Server{Resolver: z}
		got := s.spfAligned(t.Context(), envelope{sender: "x@" + tt.domain, peer: tt.ip}, tt.domain)
		if got != tt.want {
			t.Errorf("%s from %s: %v", tt.domain, tt.ip, got)
		}
		if s.spfAligned(t.Context(), envelope{sender: "x@" + tt.domain, peer: tt.ip}, "other.example") {
			t.Errorf("%s is not aligned with another domain", tt.domain)
		}
	}
}

func TestAlignment(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
	}{
		{"example.org", "example.org", true}, {"mail.example.org", "EXAMPLE.org.", true}, {"example.org", "example.com", false},
		{"a.co.uk", "b.co.uk", false}, {"org", "example.org", false}, {"", "", false}, {"localhost", "localhost", true},
	} {
		if got := aligned(tt.a, tt.b); got != tt.want {
			t.Errorf("%s and %s: %v", tt.a, tt.b, got)
		}
	}
}

func TestForwardedTextStays(t *testing.T) {
	if diff := cmp.Diff("", cut("-----Original Message-----\nFrom: Bo\nSent: today\nSubject: x\n\nold")); diff != "" {
		t.Error(diff)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(wire("Subject: Re: =?utf-8?q?K=C3=A4?=\n"+plain, "Hei\n-- \nA\n\nOn Mon, 1 Jan 2026 at 10:00, B <b@c> wrote:\n> x\n")))
	f.Add([]byte(wire("MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=B\n", "--B\n\nx\n--B\nContent-Type: text/html\n\n<div id=appendonsend></div><b>From:</b> x<blockquote><pre>\n\n</pre>\n--B--")))
	f.Add([]byte("From: a@b, c@d\nFrom: x\nReferences: <<>>\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"\"\n\n--\n"))
	f.Add([]byte("Content-Type: text/plain; format=flowed; delsp=yes\n\n>> a \n> b\n>>>\n \n"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		p, err := parse(strings.NewReader(string(raw)))
		if err != nil {
			return
		}
		classify(p, "", "example.org")
		text := cut(p.text)
		if strings.ContainsAny(text, "\x00\ue000\ue001") {
			t.Errorf("markers are left in %q", text)
		}
		believes(p.header, "mx.example.org", "example.org")
		guessLang(p.text)
		bareSubject(p.subject)
		if again := cut(cut(text)); len(again) > len(text) {
			t.Errorf("cutting again makes %q of %q", again, text)
		}
	})
}
