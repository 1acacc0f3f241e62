// Package person knows the people: one record for one human being, however
// many addresses they write from.
//
// A person has a name, a language for mail, perhaps a region and a telephone
// number, and addresses of which the verified ones are theirs alone. Somebody
// else may enter a person (a contact person, an import, a guest's
// registration): such a person is staged until they verify the address.
// Two records of one human being are merged with a preview of what moves, and
// the merge can be undone for thirty days. What other features keep about a
// person they declare as a Ref, so that merging reaches it without knowing it.
package person

import (
	"slices"
	"strings"
	"time"

	"parvi/internal/platform/i18n"
)

// ID is the id of a person.
type ID = string

// Person is one human being.
type Person struct {
	ID         ID
	Name       string
	Lang       i18n.Lang // of mails
	Region     string    // code, "" when not told
	Phone      string
	Email      string // the primary address, "" when there is none
	Verified   bool   // the primary address is proved to be theirs
	Shows      Shows
	MergedInto ID // the record that stands for this one, "" when it stands for itself
	Created    time.Time
}

// Staged tells whether somebody else entered the person and nobody has proved
// an address yet.
func (p Person) Staged() bool { return !p.Verified }

// Shows is what a person lets fellow members see beside the name.
type Shows struct{ Email, Phone, Title bool }

// Shown is what fellow members see of the person: nothing that they did not
// choose to show.
func (p Person) Shown() Person {
	seen := Person{ID: p.ID, Name: p.Name, Lang: p.Lang, Shows: p.Shows}
	if p.Shows.Email && p.Verified {
		seen.Email, seen.Verified = p.Email, true
	}
	if p.Shows.Phone {
		seen.Phone = p.Phone
	}
	return seen
}

// New is what is known of a person when the record is made. An address that is
// Verified is vouched for: by the link it was mailed, or by an operator.
type New struct {
	Name     string
	Email    string
	Lang     i18n.Lang
	Region   string
	Phone    string
	Verified bool
}

// Profile is what a person may change about themselves.
type Profile struct {
	Name   string
	Lang   i18n.Lang
	Region string
	Phone  string
	Shows  Shows
}

// Address is one of a person's addresses.
type Address struct {
	ID       string
	Person   ID
	Email    string
	Verified time.Time // zero until proved
	Primary  bool
	Created  time.Time
}

// MaxAddresses is how many addresses one person may keep.
const MaxAddresses = 10

// VerifyFor is how long the link to verify an address works.
const VerifyFor = 24 * time.Hour

// particles belong to the surname they stand before.
var particles = []string{"af", "av", "da", "de", "del", "den", "der", "di", "du", "la", "le", "van", "von", "zu"}

// SortName is the name as lists order it, surname first: "Virtanen Aino",
// "af Forselles Maj-Britt".
func SortName(name string) string {
	words := strings.Fields(name)
	if len(words) < 2 {
		return strings.Join(words, " ")
	}
	i := len(words) - 1
	for i > 1 && slices.Contains(particles, strings.ToLower(words[i-1])) {
		i--
	}
	return strings.Join(append(slices.Clone(words[i:]), words[:i]...), " ")
}

func sortKey(name string) string { return i18n.SortKey(SortName(name)) }

// Words are the folded words by which a name is found, each once.
func Words(name string) []string {
	words := strings.FieldsFunc(i18n.Fold(name), func(r rune) bool {
		return r == ' ' || r == '-' || r == ',' || r == '.' || r == '\'' || r == '’'
	})
	slices.Sort(words)
	return slices.Compact(words)
}

// checkName tells what is wrong with a name, or an empty text.
func checkName(name string) i18n.Text {
	switch {
	case strings.TrimSpace(name) == "":
		return msgNameMissing
	case len([]rune(name)) > 120:
		return msgNameLong
	}
	return i18n.Text{}
}
