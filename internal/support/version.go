package support

import (
	"maps"
	"slices"
	"time"

	"parvi/internal/org"
)

// State is how far a version of a rule set is.
type State string

// The states. Only an approved version is calculated with, but for replays.
const (
	Draft     State = "draft"
	Submitted State = "submitted"
	Approved  State = "approved"
)

// Version is a version of a rule set as it is kept. An approved one is never
// changed: a correction is a new version.
type Version struct {
	*Rules
	Hash     string
	State    State
	Shipped  bool
	Edition  int    // counts the changes of a draft, so that two editors notice each other
	Reason   string // why this version was made
	Returned string // why it was returned to its writers
	Entered  time.Time
	Changed  time.Time
	Writers  []string // ids of people; none of them approves it
	Approver string
	Approved time.Time
	Centre   org.Organisation // whose it is; "" where no organisation goes by its short name
}

// Change is one key on which two versions differ.
type Change struct {
	Path        string
	Before, Now Value
	Gone, New   bool // the key is only in the one or the other
}

// Compare lists what differs from one rule set to another, in the order of
// the keys.
func Compare(before, now *Rules) []Change {
	paths := map[string]bool{}
	for _, m := range []map[string]Value{before.Values, now.Values} {
		for p := range maps.Keys(m) {
			paths[p] = true
		}
	}
	var all []Change
	for _, k := range Keys {
		if !paths[k.Path] {
			continue
		}
		b, had := before.Values[k.Path]
		n, has := now.Values[k.Path]
		if tidied(b.Text) != tidied(n.Text) || had != has {
			all = append(all, Change{Path: k.Path, Before: b, Now: n, Gone: !has, New: !had})
		}
	}
	return all
}

// Path is the page of this version.
func (r *Rules) Path() string { return RulesPath(r.ID, r.Version) }

// RulesPath is the page of a version of a rule set.
func RulesPath(id string, version int) string {
	return "/support/rules/" + id + "?version=" + itoa(version)
}

// latest are the rule sets in force: of each id the approved version with the
// greatest number.
func latest(list []Version) []*Rules {
	best := map[string]Version{}
	for _, v := range list {
		if v.State == Approved && v.Version > best[v.ID].version() {
			best[v.ID] = v
		}
	}
	var all []*Rules
	for _, id := range slices.Sorted(maps.Keys(best)) {
		all = append(all, best[id].Rules)
	}
	return all
}

func (v Version) version() int {
	if v.Rules == nil {
		return 0
	}
	return v.Version
}
