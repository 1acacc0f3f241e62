package course

import (
	"slices"

	"parvi/internal/org"
)

// Line is a course on a desk, with where it stands.
type Line struct {
	Course
	Organiser org.Organisation
	Standing  Standing
	Gaps      []Gap
	Assigned  string // name
	Free      *Hours // of the quota, where known
	Decision  *Decision
	People    int
}

// Group is what an organiser's desk lays together: what waits for the same.
type Group string

// The groups, in the order they stand on the desk.
const (
	GroupMend    Group = "mend"    // the study centre has sent it back
	GroupReport  Group = "report"  // to be reported
	GroupDraft   Group = "draft"   // plans to be sent
	GroupPublish Group = "publish" // approved, not yet to be seen
	GroupComing  Group = "coming"  // published and under way
	GroupCentre  Group = "centre"  // with the study centre
	GroupDone    Group = "done"
)

// Groups lists them.
var Groups = []Group{GroupMend, GroupReport, GroupDraft, GroupPublish, GroupComing, GroupCentre, GroupDone}

// group tells where a course in a state lies on its organiser's desk.
func (s State) group() Group {
	switch s {
	case Returned, Completed:
		return GroupMend
	case Delivered:
		return GroupReport
	case Draft:
		return GroupDraft
	case Approved:
		return GroupPublish
	case Published, Opened, Closed, Ongoing:
		return GroupComing
	case Submitted, Reported, Checked, Granted, InPayment:
		return GroupCentre
	}
	return GroupDone
}

// Waits tells whether the organiser has to do something in the group.
func (g Group) Waits() bool {
	return g == GroupMend || g == GroupReport || g == GroupDraft || g == GroupPublish
}

// shownOn tells whether the group is shown where one is chosen: "" is all that
// waits for the organiser.
func (g Group) shownOn(chosen Group) bool { return g == chosen || chosen == "" && g.Waits() }

// byUrgency orders lines: what is due first comes first, what has no day last.
func byUrgency(lines []Line) {
	slices.SortStableFunc(lines, func(a, b Line) int {
		x, y := a.Standing.By, b.Standing.By
		switch {
		case x == y:
			return a.Starts.Compare(b.Starts)
		case x.IsZero():
			return 1
		case y.IsZero():
			return -1
		case x.Before(y):
			return -1
		}
		return 1
	})
}

// Tally is a year of courses in figures.
type Tally struct {
	Year      int
	Planned   int // courses sent
	Held      int
	Cancelled int
	Hours     Hours // held
	Visits    int   // participations
	People    int   // each once
	Granted   Cents
	Denied    int
	Waiting   int // reports not decided
}
