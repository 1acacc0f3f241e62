// Package record keeps what remains of taking part: certificates of courses,
// what participants tell of themselves in private, and the figures of a year.
//
// Who was there for enough of the teaching gets a certificate: a PDF in their
// own language, and a public page by whose code anybody who holds it can see
// that it is genuine. The page says what the paper says and nothing else.
package record

import (
	"strings"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// DefaultPercent is how much of the teaching one has to be there for, in per
// cent. No source gives a share, so it is a setting of the study centre and of
// each course.
const DefaultPercent = 80

// Rule is when a course gives a certificate.
type Rule struct {
	Percent int    // of the teaching minutes
	Signer  string // who signs, as it is written on the certificate
	Off     bool   // the course gives none
}

func (r *Rule) check() error {
	var wrong fault.Fields
	r.Signer = strings.Join(strings.Fields(r.Signer), " ")
	if r.Percent < 1 || r.Percent > 100 {
		wrong.Add("percent", msgPercent)
	}
	if len([]rune(r.Signer)) > 120 {
		wrong.Add("signer", msgSigner)
	}
	return wrong.Err()
}

// Share is how much of the teaching somebody was there for, in whole per cent
// rounded down, so that nobody gets over a limit by rounding.
func Share(present, whole int) int {
	if whole <= 0 {
		return 0
	}
	return min(100, 100*present/whole)
}

// Earns tells whether the rule gives a certificate for so many of the minutes.
func (r Rule) Earns(present, whole int) bool {
	return !r.Off && whole > 0 && present > 0 && Share(present, whole) >= r.Percent
}

// Certificate is one certificate as it was issued.
type Certificate struct {
	ID, Code, Course, Registration, Person string
	Name                                   string
	Lang                                   i18n.Lang
	Title, Organiser, Centre               i18n.Content // of the course; who arranged it, with whom
	Place, Outcomes, Contents              i18n.Content
	First, Last                            civil.Date
	Hours                                  int // teaching hours, in hundredths
	Signer                                 string
	IssuedBy                               string // "": by the rule
	Issued, Revoked                        time.Time
}

// Path is the public page of the certificate.
func (c Certificate) Path() string { return "/certificates/" + c.Code }

// Valid tells whether it has not been withdrawn.
func (c Certificate) Valid() bool { return c.Revoked.IsZero() }

// Shown is the code as it is printed: in groups that can be read aloud.
func (c Certificate) Shown() string { return Grouped(c.Code) }

// Grouped is a code in groups of four.
func Grouped(code string) string {
	var parts []string
	for i := 0; i < len(code); i += 4 {
		parts = append(parts, strings.ToUpper(code[i:min(i+4, len(code))]))
	}
	return strings.Join(parts, "-")
}

// codeLength gives 80 random bits: nobody finds a certificate by trying.
const codeLength = 16

// CodeOf is a code as it is stored, of what somebody typed.
func CodeOf(typed string) string {
	var b strings.Builder
	for _, c := range strings.ToLower(typed) {
		if c >= 'a' && c <= 'z' || c >= '0' && c <= '9' {
			b.WriteRune(c)
		}
	}
	return b.String()
}

// HoursText is the teaching hours as they are written: whole ones without
// decimals.
func HoursText(l i18n.Lang, hundredths int) string {
	if hundredths%100 == 0 {
		return i18n.Number(l, hundredths/100)
	}
	return i18n.Decimal(l, float64(hundredths)/100, 1)
}

// days are the days of the course, one or from and to.
func (c Certificate) days(l i18n.Lang) string {
	if c.First == c.Last {
		return c.First.Format(l)
	}
	return spanDays.With(l, "first", c.First.Format(l), "last", c.Last.Format(l))
}

// lines are what was written one thing a line.
func lines(s string) []string {
	var out []string
	for _, l := range strings.Split(s, "\n") {
		if l = strings.TrimSpace(strings.TrimLeft(l, "-•* ")); l != "" {
			out = append(out, l)
		}
	}
	return out
}
