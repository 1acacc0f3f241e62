package person

import (
	"cmp"
	"regexp"
	"slices"
	"time"

	"parvi/internal/platform/i18n"
)

// Ref is a column somewhere that holds a person's id, and so must follow when
// two records are merged.
type Ref struct {
	Table  string // "space_members"
	ID     string // the column that names the row: its primary key
	Column string // the column that holds the person's id
	// UniqueWith are the columns that make a row unique together with Column:
	// a row that would collide stays on the merged record.
	UniqueWith []string
	// While is the SQL condition under which rows must be unique; "" for always.
	While string
	// Best are columns in which, of two rows that collide, the one that is kept
	// takes over the better value.
	Best []Best
	// Say is what the rows are to people: "memberships". Rows of refs without a
	// word of their own are counted together.
	Say i18n.Text
}

// Best is a column in which one value is worth keeping before another.
type Best struct {
	Column string
	Order  []string // the values, the best first; one not among them is the worst
}

// of is the better of two values; the first when neither is known.
func (b Best) of(x, y string) string {
	for _, v := range b.Order {
		if v == x || v == y {
			return v
		}
	}
	return x
}

var column = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)

// Valid tells whether the names can stand in a statement.
func (r Ref) Valid() bool {
	names := append([]string{r.Table, r.ID, r.Column}, r.UniqueWith...)
	for _, b := range r.Best {
		names = append(names, b.Column)
	}
	for _, name := range names {
		if !column.MatchString(name) {
			return false
		}
	}
	return len(r.Best) == 0 || r.While == "" && len(r.UniqueWith) > 0
}

// UndoFor is how long a merge can be undone.
const UndoFor = 30 * 24 * time.Hour

// Merge is one merging of two records.
type Merge struct {
	ID       string
	From, To ID
	By       ID
	At       time.Time
	Undone   time.Time
}

// Undoable tells whether the merge can still be undone.
func (m Merge) Undoable(now time.Time) bool {
	return m.Undone.IsZero() && now.Before(m.At.Add(UndoFor))
}

// Move is what a merge does to the rows of one Ref.
type Move struct {
	Ref   Ref
	Moves int // rows that follow
	Stays int // rows that would collide and stay on the merged record
}

// Preview is what merging From into To would do.
type Preview struct {
	From, To Person
	Moves    []Move
}

// Reason is why two records may be one human being.
type Reason string

// The reasons, the strongest first.
const (
	SameAddress Reason = "address"      // one address in both records
	SameWork    Reason = "organisation" // the same name in the same organisation
	SameMailbox Reason = "mailbox"      // the same name before the @ at two domains
)

// Duplicate is a pair that may be one human being.
type Duplicate struct {
	A, B   Person // A is the older record
	Reason Reason
}

// looksAlike tells why two records may be one human being, or "". Work are the
// organisations in which each has held a position.
func looksAlike(a, b alike) Reason {
	sameName := a.fold != "" && a.fold == b.fold
	switch {
	case meet(a.emails, b.emails):
		return SameAddress
	case sameName && meet(a.work, b.work):
		return SameWork
	case meet(a.locals, b.locals):
		return SameMailbox
	}
	return ""
}

// alike is what is compared between two records.
type alike struct {
	fold                 string
	emails, locals, work []string
}

func meet(a, b []string) bool {
	for _, x := range a {
		for _, y := range b {
			if x != "" && x == y {
				return true
			}
		}
	}
	return false
}

// likePair is a pair before its people are read.
type likePair struct {
	a, b   ID
	reason Reason
}

// pairsOf are the pairs within the groups that look alike and of whom nobody
// has said that they are two: the surest reason first, then the oldest.
func pairsOf(groups map[string][]ID, of map[ID]alike, distinct map[[2]ID]bool) []likePair {
	var pairs []likePair
	seen := map[[2]ID]bool{}
	for _, group := range groups {
		for i, x := range group {
			for _, y := range group[i+1:] {
				a, b := min(x, y), max(x, y)
				key := [2]ID{a, b}
				if a == b || seen[key] || distinct[key] {
					continue
				}
				seen[key] = true
				if why := looksAlike(of[a], of[b]); why != "" {
					pairs = append(pairs, likePair{a, b, why})
				}
			}
		}
	}
	rank := map[Reason]int{SameAddress: 0, SameWork: 1, SameMailbox: 2}
	slices.SortFunc(pairs, func(p, q likePair) int {
		return cmp.Or(cmp.Compare(rank[p.reason], rank[q.reason]), cmp.Compare(p.a, q.a), cmp.Compare(p.b, q.b))
	})
	return pairs
}
