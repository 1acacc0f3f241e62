// Package payment keeps the account numbers that study centres pay support to.
//
// A number is entered by a main user of the organisation or an hours officer of
// its study centre, and comes into force when another person has compared it
// and approved it: nobody approves what they entered. Until then the one before
// it stays in force. Every change is told to the organisation's main users and
// kept in the audit log, the numbers themselves only here. A payment list
// takes the number in force on the day it is made.
package payment

import (
	"errors"
	"strings"
	"time"

	"parvi/internal/org"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
)

// State is where an account number is.
type State string

// The states. One is in force and one is waiting at most.
const (
	Waiting   State = "waiting"
	InForce   State = "in_force"
	Replaced  State = "replaced"
	Refused   State = "refused"
	Withdrawn State = "withdrawn"
)

// Account is an account number of an organisation.
type Account struct {
	ID      string
	Org     org.ID
	IBAN    string // without spaces
	State   State
	Reason  string // why it was entered
	Answer  string // why it was refused
	By      string // who entered it
	At      time.Time
	Decider string
	Decided time.Time
	Ended   time.Time // when another came in its place
}

// Doubtful is what of a number whoever approves it is to look at twice; empty
// where there is nothing.
func (a Account) Doubtful() i18n.Text {
	switch {
	case money.Foreign(a.IBAN):
		return msgForeign.Fill("country", i18n.Same(a.IBAN[:2]))
	case money.DoubtfulIBAN(a.IBAN):
		return msgDoubtful
	}
	return i18n.Text{}
}

// Entry is a number as it is entered.
type Entry struct {
	IBAN   string
	Reason string
}

const maxReason = 500

// check gives the number without spaces, or what is wrong with it at its field.
func (e *Entry) check() error {
	var bad fault.Fields
	e.Reason = strings.TrimSpace(e.Reason)
	if len([]rune(e.Reason)) > maxReason {
		bad.Add("reason", msgTooLong.Fill("max", maxReason))
	}
	typed := strings.ToUpper(strings.Join(strings.Fields(e.IBAN), ""))
	iban, err := money.ParseIBAN(e.IBAN)
	switch {
	case typed == "":
		bad.Add("iban", msgMissing)
	case errors.Is(err, money.ErrIBANSEPA):
		bad.Add("iban", msgNotSEPA.Fill("country", i18n.Same(typed[:2])))
	case errors.Is(err, money.ErrIBANLength):
		n, _ := money.IBANLength(typed[:2])
		bad.Add("iban", msgLength.Fill("country", i18n.Same(typed[:2]), "n", n, "got", len(strings.ReplaceAll(typed, "-", ""))))
	case errors.Is(err, money.ErrIBANCheck):
		bad.Add("iban", msgCheck)
	case err != nil:
		bad.Add("iban", msgForm)
	}
	e.IBAN = iban
	return bad.Err()
}

// Holder is an organisation with its study centre, as the rules look at it.
type Holder struct {
	Org    org.Organisation
	Centre org.Organisation
	// EnteredBy is who entered the number that waits; "" where none does.
	EnteredBy string
}
