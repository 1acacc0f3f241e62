package network

import (
	"slices"
	"strconv"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
)

// Attribute is what a condition looks at: an attribute of the organisation
// somebody acts for, or of their post there.
type Attribute string

// The attributes.
const (
	OrgScope     Attribute = "organisation.scope"
	OrgEmployees Attribute = "organisation.employees"
	OrgKind      Attribute = "organisation.kind"
	OrgRegion    Attribute = "organisation.region"
	PostStarted  Attribute = "position.started"
)

// Attributes lists them.
var Attributes = [...]Attribute{OrgScope, OrgEmployees, OrgKind, OrgRegion, PostStarted}

// Strictness is how a condition is made sure of.
type Strictness string

// The strictnesses: the person's own word is enough; the contact person looks
// at it; without it nobody comes in.
const (
	SelfDeclared Strictness = "self_declared"
	Verified     Strictness = "verified"
	Hard         Strictness = "hard"
)

// Strictnesses lists them.
var Strictnesses = [...]Strictness{SelfDeclared, Verified, Hard}

// Condition is one thing that should hold for those who join.
type Condition struct {
	ID         string
	Network    string
	Attribute  Attribute
	Operator   string // "=", "<", "<=", ">", ">=", and "within" (years) for a post
	Value      string
	Strictness Strictness
}

// operators that fit each attribute.
var operators = map[Attribute][]string{
	OrgScope:     {"="},
	OrgKind:      {"="},
	OrgRegion:    {"="},
	OrgEmployees: {"<", "<=", "=", ">=", ">"},
	PostStarted:  {"within"},
}

// Operators are the operators that fit the attribute.
func (a Attribute) Operators() []string { return operators[a] }

// Check tells what is wrong with a condition somebody writes.
func (c Condition) Check() error {
	var f fault.Fields
	if !slices.Contains(Attributes[:], c.Attribute) {
		f.Add("attribute", msgAttributeUnknown)
		return f.Err()
	}
	if !slices.Contains(operators[c.Attribute], c.Operator) {
		f.Add("operator", msgOperatorUnfit)
	}
	switch c.Attribute {
	case OrgEmployees, PostStarted:
		if n, err := strconv.Atoi(c.Value); err != nil || n < 1 || n > 1_000_000 {
			f.Add("value", msgValueNumber)
		}
	default:
		if c.Value == "" {
			f.Add("value", msgValueMissing)
		}
	}
	if !slices.Contains(Strictnesses[:], c.Strictness) {
		f.Add("strictness", msgStrictnessUnknown)
	}
	return f.Err()
}

// Fact is one thing known or declared about somebody, with its day.
type Fact struct {
	Attribute Attribute
	Value     string
	On        civil.Date // as of when
	Declared  bool       // the person's own word rather than a register's
}

// Verdict is whether a condition holds.
type Verdict string

// The verdicts.
const (
	Met     Verdict = "met"
	Unmet   Verdict = "unmet"
	Unknown Verdict = "unknown"
)

// Judged is a condition with its verdict and the fact it was judged by.
type Judged struct {
	Condition
	Verdict Verdict
	By      Fact
}

// Judge tells whether the condition holds on a day. Of several facts the
// newest counts; of two of one day, the person's own word, which is the later
// one said.
func (c Condition) Judge(facts []Fact, on civil.Date) Judged {
	j := Judged{Condition: c, Verdict: Unknown}
	found := false
	for _, f := range facts {
		if f.Attribute != c.Attribute || f.Value == "" {
			continue
		}
		if !found || f.On.After(j.By.On) || f.On == j.By.On && f.Declared {
			j.By, found = f, true
		}
	}
	if found {
		j.Verdict = c.verdict(j.By.Value, on)
	}
	return j
}

func (c Condition) verdict(value string, on civil.Date) Verdict {
	switch c.Attribute {
	case OrgEmployees:
		have, err1 := strconv.Atoi(value)
		want, err2 := strconv.Atoi(c.Value)
		if err1 != nil || err2 != nil {
			return Unknown
		}
		return verdictOf(compare(have, c.Operator, want))
	case PostStarted:
		start, err := civil.ParseDate(value)
		years, err2 := strconv.Atoi(c.Value)
		if err != nil || err2 != nil {
			return Unknown
		}
		return verdictOf(WithinYears(start, years, on))
	default:
		return verdictOf(value == c.Value)
	}
}

func verdictOf(holds bool) Verdict {
	if holds {
		return Met
	}
	return Unmet
}

func compare(a int, operator string, b int) bool {
	switch operator {
	case "<":
		return a < b
	case "<=":
		return a <= b
	case ">":
		return a > b
	case ">=":
		return a >= b
	default:
		return a == b
	}
}

// WithinYears tells whether a day falls within the first years of a post: on
// its first day or later, and before the same day that many years on. A start
// on 29 February has its anniversary on 28 February where there is no 29th, so
// the last day within one year of 29.2.2028 is 27.2.2029.
func WithinYears(start civil.Date, years int, on civil.Date) bool {
	return !on.Before(start) && on.Before(start.AddMonths(12*years))
}

// JudgeAll judges every condition.
func JudgeAll(conditions []Condition, facts []Fact, on civil.Date) []Judged {
	all := make([]Judged, len(conditions))
	for i, c := range conditions {
		all[i] = c.Judge(facts, on)
	}
	return all
}

// NotMet are those that do not hold or are not known to.
func NotMet(all []Judged) []Judged {
	var out []Judged
	for _, j := range all {
		if j.Verdict != Met {
			out = append(out, j)
		}
	}
	return out
}

// ToAsk tells whether somebody must be asked before one comes in: a condition
// that is not met, or one that the contact person verifies.
func ToAsk(all []Judged) bool {
	return slices.ContainsFunc(all, func(j Judged) bool {
		return j.Verdict != Met || j.Strictness == Verified && j.By.Declared
	})
}

// Refused tells whether a hard condition keeps somebody out.
func Refused(all []Judged) bool {
	return slices.ContainsFunc(all, func(j Judged) bool { return j.Strictness == Hard && j.Verdict == Unmet })
}

// Broken are the conditions that held or were unknown and are known not to
// hold any more: those that flag a member.
func Broken(all []Judged, declaredAtJoining []string) []Judged {
	var out []Judged
	for _, j := range all {
		if j.Verdict == Unmet && !slices.Contains(declaredAtJoining, j.ID) {
			out = append(out, j)
		}
	}
	return out
}
