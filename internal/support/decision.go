package support

import (
	"encoding/json"
	"time"

	"parvi/internal/org"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
)

// Case is what is decided: the facts of a course or group and whose it is.
type Case struct {
	Ref    string       // "course:ID"
	Centre org.ID       // the study centre that decides
	Unit   org.ID       // the organisation that gets the support
	Title  i18n.Content // of the course, for lists
	Path   string       // of its page
	Facts  Facts        // Rules may name a rule set; else centre, kind, scheme and year choose it
}

// Decision is a decided case, with all it was calculated from.
type Decision struct {
	ID      string
	Ref     string
	Number  int  // of the decisions of the case, from 1
	Latest  bool // whether it holds
	Centre  org.ID
	Unit    org.ID
	Year    int
	Kind    string
	Rules   string
	Version int
	Hash    string // of the rule set
	Facts   Facts
	Result  Result
	Title   i18n.Content
	Path    string
	Amount  money.Cents
	Hours   Decimal
	// Ground is why the study centre refused what its rules would give: Result
	// stays what they would, Amount and Hours are nought. Empty where the rules
	// decided.
	Ground i18n.Content
	Person string // who decided
	At     time.Time
}

// Granted tells whether support is given.
func (d Decision) Granted() bool { return d.Result.Granted && d.Ground.Empty() }

func (c Case) check() error {
	if c.Ref == "" || c.Centre == "" || c.Unit == "" || c.Path == "" || c.Title.Empty() {
		return errCase
	}
	return nil
}

// stored is the result as it is kept: without the words, which are told anew.
func (res Result) stored() (string, error) {
	res.Explanation = nil
	b, err := json.Marshal(res)
	return string(b), err
}

// recomputes tells whether the rule set it was decided by is unchanged and
// still gives the same sum.
func (d *Decision) recomputes(r *Rules) bool {
	res, err := r.Calculate(&d.Facts)
	if !d.Ground.Empty() {
		return err == nil && res.Amount == d.Result.Amount && d.Amount == 0 && r.Hash() == d.Hash
	}
	return err == nil && res.Amount == d.Amount && d.Result.Amount == d.Amount && r.Hash() == d.Hash
}

// decided is what a case comes to by a rule set; one whose sum lacks a value
// cannot be decided.
func decided(r *Rules, c Case) (Result, error) {
	res, err := r.Calculate(&c.Facts)
	if err != nil {
		return res, err
	}
	if len(res.Missing) > 0 {
		return res, missingFault(res)
	}
	return res, nil
}

// missingFault names each value the rule set lacks.
func missingFault(res Result) error {
	var bad fault.Fields
	for _, key := range res.Missing {
		if k, ok := KeyOf(key); ok {
			bad.Add("rules", msgLacks.Fill("rules", res.Rules, "key", key, "what", k.Label()))
		} else {
			bad.Add(key, expNoDecided)
		}
	}
	err := fault.Of(bad.Err())
	err.Code = "missing"
	return err
}
