package hours

import (
	"strings"
	"time"

	"parvi/internal/org"
	"parvi/internal/platform/fault"
)

// Request is a member organisation's request for more hours during the year.
type Request struct {
	ID      string
	Holder  org.ID
	Centre  org.ID
	Year    int
	Kind    Kind
	Hours   Hours
	Grounds string
	State   RequestState
	Given   Hours
	Reason  string // of the decision, or of its withdrawal
	Person  string
	Asked   time.Time
	By      string // who decided, or withdrew it
	Decided time.Time
}

// Verdict is a decision over hours that were asked for.
type Verdict struct {
	Hours  Hours // 0 rejects
	Reason string
}

func (v *Verdict) check(asked Hours) error {
	var faults fault.Fields
	switch {
	case v.Hours < 0:
		faults.Add("hours", msgHoursNegative)
	case v.Hours > asked:
		faults.Add("hours", msgMoreThanAsked.Fill("asked", asked))
	}
	checkGrounds(&faults, &v.Reason, false)
	if v.Reason == "" && v.Hours < asked {
		faults.Add("reason", msgReasonMissing)
	}
	return faults.Err()
}

// checkWithdrawal wants the reason why a request is taken back: who had it on
// the desk reads it.
func checkWithdrawal(reason *string) error {
	*reason = strings.TrimSpace(*reason)
	switch {
	case *reason == "":
		return fault.FieldErr("reason", msgWithdrawReason)
	case len([]rune(*reason)) > maxGrounds:
		return fault.FieldErr("reason", msgTextTooLong.Fill("max", maxGrounds))
	}
	return nil
}
