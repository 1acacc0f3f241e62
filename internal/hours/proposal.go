package hours

import (
	"strings"
	"time"

	"parvi/internal/org"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
)

// ProposalState is where a proposal for a year is.
type ProposalState string

// The states of proposals.
const (
	Draft     ProposalState = "draft"
	Sent      ProposalState = "sent"      // waits for somebody above in the member organisation
	Merged    ProposalState = "merged"    // taken, perhaps trimmed, into that of somebody above
	Submitted ProposalState = "submitted" // waits for the study centre
	Returned  ProposalState = "returned"  // to be completed
	Granted   ProposalState = "granted"
	InPart    ProposalState = "partly"
	Refused   ProposalState = "rejected"
)

// Open tells whether its writer may change it.
func (s ProposalState) Open() bool { return s == Draft || s == Returned }

// Decided tells whether the study centre has decided.
func (s ProposalState) Decided() bool { return s == Granted || s == InPart || s == Refused }

// Line is one training that hours are proposed for, or all of them as a lump.
type Line struct {
	Title string
	Hours Hours
}

// Proposal is what an organisation proposes for a year.
type Proposal struct {
	ID      string
	Org     org.ID
	Holder  org.ID
	Centre  org.ID
	Year    int
	Kind    Kind
	State   ProposalState
	Grounds string
	Lines   []Line
	Below   Hours // taken from proposals below
	Into    string
	Taken   Hours
	Asked   Hours
	Given   Hours
	Note    string
	Version int
	Person  string
	Created time.Time
	Changed time.Time
	At      time.Time // sent
	By      string
	Decided time.Time
}

// Own is what its own lines come to.
func (p Proposal) Own() Hours {
	var sum Hours
	for _, l := range p.Lines {
		sum += l.Hours
	}
	return sum
}

// Total is what it asks: its own lines, and what was taken from below.
func (p Proposal) Total() Hours { return p.Own() + p.Below }

// Top tells whether it goes to the study centre.
func (p Proposal) Top() bool { return p.Org == p.Holder }

// Writing is what somebody writes into a proposal.
type Writing struct {
	Year    int
	Kind    Kind
	Grounds string
	Lines   []Line
	Seen    int // the version that was changed; 0 for a new one
}

const (
	maxLines = 60
	maxTitle = 200
)

func (w *Writing) check() error {
	var faults fault.Fields
	checkYear(&faults, w.Year)
	checkKind(&faults, &w.Kind)
	checkGrounds(&faults, &w.Grounds, false)
	var lines []Line
	for i, l := range w.Lines {
		l.Title = strings.TrimSpace(l.Title)
		if l.Title == "" && l.Hours == 0 {
			continue
		}
		name := "lines." + year(i) + "."
		if l.Title == "" {
			faults.Add(name+"title", msgLineTitle)
		} else if len([]rune(l.Title)) > maxTitle {
			faults.Add(name+"title", msgTextTooLong.Fill("max", maxTitle))
		}
		if l.Hours < 0 {
			faults.Add(name+"hours", msgHoursNegative)
		} else if l.Hours == 0 {
			faults.Add(name+"hours", msgHoursZero)
		}
		lines = append(lines, l)
	}
	if len(lines) > maxLines {
		faults.Add("lines", msgLinesMany.Fill("max", maxLines))
	}
	w.Lines = lines
	return faults.Err()
}

// proposing refuses to send a proposal outside the centre's period for it.
func (y Year) proposing(today civil.Date) error {
	switch {
	case y.ProposalsFrom.IsZero() && y.ProposalsUntil.IsZero():
		return &fault.Error{Kind: fault.Conflict, Code: "window", Say: msgNoProposals.Fill("year", year(y.Year))}
	case !y.ProposalsFrom.IsZero() && today.Before(y.ProposalsFrom):
		return &fault.Error{Kind: fault.Conflict, Code: "window", Say: msgProposalsNotYet.Fill("year", year(y.Year), "day", y.ProposalsFrom)}
	case !y.ProposalsUntil.IsZero() && today.After(y.ProposalsUntil):
		return &fault.Error{Kind: fault.Conflict, Code: "window", Say: msgProposalsOver.Fill("year", year(y.Year), "day", y.ProposalsUntil)}
	}
	return nil
}

// sendable tells what is wrong with sending it.
func (p Proposal) sendable() error {
	if !p.State.Open() {
		return fault.New(fault.Conflict, msgProposalSent)
	}
	var faults fault.Fields
	if p.Total() == 0 {
		faults.Add("lines.0.hours", msgNothingProposed)
	}
	if p.Grounds == "" {
		faults.Add("grounds", msgGroundsMissing)
	}
	return faults.Err()
}
