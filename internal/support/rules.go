package support

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"parvi/internal/platform/civil"
)

// Value is what a rule set says of one key, and where it stands. An empty
// Text says that there is such a rule, but no source gives its value.
type Value struct {
	Text   string // one value a line where the key takes several
	Source string
	Note   string
}

// Rules are one rule set: a centre's rules for a kind of training, from its
// first year on. Make them with ParseRules or NewRules; they are not changed
// afterwards, and may be used by many at once.
type Rules struct {
	ID      string
	Version int
	Centre  string
	Kind    string
	Scheme  string
	From    civil.Date
	To      civil.Date // zero: until further notice
	// Unproven tells that no source dates these rules to From.
	Unproven  bool
	LegalRef  string
	DecidedBy string
	DecidedOn civil.Date
	Note      string
	Values    map[string]Value
	t         terms
}

// file is a rule set as YAML has it.
type file struct {
	ID        string            `yaml:"rule_set_id"`
	Version   int               `yaml:"version"`
	Centre    string            `yaml:"centre"`
	Kind      string            `yaml:"kind"`
	Scheme    string            `yaml:"scheme,omitempty"`
	From      string            `yaml:"valid_from"`
	To        string            `yaml:"valid_to,omitempty"`
	Unproven  bool              `yaml:"year_unproven,omitempty"`
	LegalRef  string            `yaml:"legal_ref,omitempty"`
	DecidedBy string            `yaml:"decided_by,omitempty"`
	DecidedOn string            `yaml:"decided_on,omitempty"`
	Note      string            `yaml:"note,omitempty"`
	Values    map[string]values `yaml:"values"`
}

// values is one key: {value: 33.00, source: S8}, or several values as a list.
type values struct {
	lines  []string
	Source string
	Note   string
}

func (v *values) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind != yaml.MappingNode {
		return fmt.Errorf("line %d: a value is written {value: …, source: …}", n.Line)
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, val := n.Content[i], n.Content[i+1]
		switch key.Value {
		case "value":
			for _, x := range append([]*yaml.Node{val}, val.Content...) {
				switch {
				case x.Kind == yaml.ScalarNode && x.Tag != "!!null":
					v.lines = append(v.lines, x.Value)
				case x.Kind == yaml.ScalarNode || x == val && x.Kind == yaml.SequenceNode:
				default:
					return fmt.Errorf("line %d: a value is one value or a list of them", x.Line)
				}
			}
		case "source":
			v.Source = val.Value
		case "note":
			v.Note = val.Value
		default:
			return fmt.Errorf("line %d: unknown key %q; known are value, source, note", key.Line, key.Value)
		}
	}
	return nil
}

func (v values) MarshalYAML() (any, error) {
	n := &yaml.Node{Kind: yaml.MappingNode, Style: yaml.FlowStyle}
	put := func(key string, val *yaml.Node) {
		n.Content = append(n.Content, &yaml.Node{Kind: yaml.ScalarNode, Value: key}, val)
	}
	switch len(v.lines) {
	case 0:
		put("value", &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!null", Value: ""})
	case 1:
		put("value", scalar(v.lines[0]))
	default:
		list := &yaml.Node{Kind: yaml.SequenceNode, Style: yaml.FlowStyle}
		for _, line := range v.lines {
			list.Content = append(list.Content, scalar(line))
		}
		put("value", list)
	}
	if v.Source != "" {
		put("source", scalar(v.Source))
	}
	if v.Note != "" {
		put("note", scalar(v.Note))
	}
	return n, nil
}

// scalar is a quoted string: "no" and "07" stay what they are.
func scalar(s string) *yaml.Node {
	return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Style: yaml.DoubleQuotedStyle, Value: s}
}

// maxFile is the size of a rule-set file, in bytes.
const maxFile = 256 << 10

// ParseRules reads a rule set from YAML. An unknown key, a value that is not
// of its key's form and a set that contradicts itself are errors.
func ParseRules(b []byte) (*Rules, error) {
	if len(b) > maxFile {
		return nil, errors.New("the file is too large for a rule set")
	}
	var f file
	d := yaml.NewDecoder(bytes.NewReader(b))
	d.KnownFields(true)
	if err := d.Decode(&f); err != nil {
		return nil, err
	}
	r := Rules{ID: f.ID, Version: f.Version, Centre: f.Centre, Kind: f.Kind, Scheme: f.Scheme, Unproven: f.Unproven,
		LegalRef: f.LegalRef, DecidedBy: f.DecidedBy, Note: f.Note, Values: map[string]Value{}}
	for _, x := range []struct {
		name, text string
		into       *civil.Date
	}{{"valid_from", f.From, &r.From}, {"valid_to", f.To, &r.To}, {"decided_on", f.DecidedOn, &r.DecidedOn}} {
		if x.text == "" {
			continue
		}
		var err error
		if *x.into, err = civil.ParseDate(x.text); err != nil {
			return nil, fmt.Errorf("%s: %w", x.name, err)
		}
	}
	for path, v := range f.Values {
		r.Values[path] = Value{Text: strings.Join(v.lines, "\n"), Source: v.Source, Note: v.Note}
	}
	return NewRules(r)
}

// YAML is the rule set as a file: the same set always the same bytes.
func (r *Rules) YAML() []byte {
	f := file{ID: r.ID, Version: r.Version, Centre: r.Centre, Kind: r.Kind, Scheme: r.Scheme, From: r.From.String(), To: r.To.String(), Unproven: r.Unproven,
		LegalRef: r.LegalRef, DecidedBy: r.DecidedBy, DecidedOn: r.DecidedOn.String(), Note: r.Note, Values: map[string]values{}}
	for path, v := range r.Values {
		x := values{Source: v.Source, Note: v.Note}
		if v.Text != "" {
			x.lines = strings.Split(v.Text, "\n")
		}
		f.Values[path] = x
	}
	b, err := yaml.Marshal(f)
	if err != nil {
		panic(err) // a struct of strings can be written
	}
	return b
}

// Hash names the content of the rule set, whatever the file looked like.
func (r *Rules) Hash() string {
	sum := sha256.Sum256(r.YAML())
	return hex.EncodeToString(sum[:])
}

// Problem is what is wrong with one key of a rule set.
type Problem struct {
	Path string // "" for the set as a whole
	Err  error

	other bool // the value is right by itself, but not beside another
}

func (p Problem) contradicts() bool { return p.other }

// Problems are all that is wrong with a rule set.
type Problems []Problem

func (p Problems) Error() string {
	var all []string
	for _, x := range p {
		if x.Path == "" {
			all = append(all, x.Err.Error())
		} else {
			all = append(all, x.Path+": "+x.Err.Error())
		}
	}
	return strings.Join(all, "; ")
}

// IDForm is how ids of rule sets are written.
var IDForm = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)

// NewRules checks a rule set and makes it ready to calculate with.
func NewRules(r Rules) (*Rules, error) {
	var bad Problems
	add := func(path, format string, args ...any) {
		bad = append(bad, Problem{Path: path, Err: fmt.Errorf(format, args...)})
	}
	if len(r.ID) > maxWord || !IDForm.MatchString(r.ID) {
		add("rule_set_id", "%q is not a name such as sivis-course-2022", r.ID)
	}
	if r.Version < 1 {
		add("version", "versions are counted from 1")
	}
	if !IDForm.MatchString(r.Centre) {
		add("centre", "%q is not the short name of a centre", r.Centre)
	}
	if !slices.Contains(Kinds, r.Kind) {
		add("kind", "%q is none of %s", r.Kind, strings.Join(Kinds, ", "))
	}
	if r.Scheme != "" && !IDForm.MatchString(r.Scheme) {
		add("scheme", "%q is not a word", r.Scheme)
	}
	if r.From.IsZero() {
		add("valid_from", "the first day is missing")
	} else if !r.To.IsZero() && r.To.Before(r.From) {
		add("valid_to", "the last day is before the first")
	}
	r.t = defaults()
	for _, path := range slices.Sorted(maps.Keys(r.Values)) {
		k, ok := KeyOf(path)
		v := r.Values[path]
		v.Text = tidied(v.Text)
		switch {
		case !ok:
			add(path, "no such key")
		case v.Text == "":
			if k.lack != nil {
				k.lack(&r.t)
			}
		case !k.Lines && strings.Contains(v.Text, "\n"):
			add(path, "takes one value")
		default:
			if err := k.set(&r.t, v.Text); err != nil {
				add(path, "%w", err)
			}
		}
	}
	if len(bad) == 0 {
		bad = r.t.contradictions()
	}
	if len(bad) > 0 {
		return nil, bad
	}
	return &r, nil
}

// tidied has no space around lines and no empty lines.
func tidied(s string) string {
	var all []string
	for line := range strings.SplitSeq(s, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			all = append(all, line)
		}
	}
	return strings.Join(all, "\n")
}

// defaults are the terms of a rule set that says nothing.
func defaults() terms {
	t := terms{categories: map[string]policy[eligibility]{}, multipliers: map[string]Decimal{}, texts: map[string]string{}}
	for _, k := range Keys {
		if k.Default == "" {
			continue
		}
		if err := k.set(&t, k.Default); err != nil {
			panic("support: default of " + k.Path + ": " + err.Error())
		}
	}
	t.forget()
	return t
}

// forget makes of what was set a default: chosen by nobody.
func (t *terms) forget() {
	for _, p := range []*policy[bool]{&t.gross, &t.parallel, &t.maxCaps, &t.capToPlan, &t.byPlan, &t.younger, &t.capAtCosts, &t.fees, &t.eu, &t.vat, &t.sold,
		&t.business, &t.qualifying, &t.outside, &t.election, &t.second, &t.informed, &t.registered, &t.inBooks, &t.ownFunding, &t.programme, &t.oneYear, &t.quota} {
		p.given = false
	}
	for _, p := range []*policy[string]{&t.income, &t.otherFunding, &t.place, &t.late} {
		p.given = false
	}
	for c, p := range t.categories {
		p.given = false
		t.categories[c] = p
	}
}

// contradictions are what no set may say together.
func (t *terms) contradictions() Problems {
	var bad Problems
	add := func(path, text string) { bad = append(bad, Problem{Path: path, Err: errors.New(text), other: true}) }
	if t.hourMin.set && t.hourMax.set && t.hourMax.v < t.hourMin.v {
		add("hour.max_per_course", "is less than hour.min")
	}
	if t.minSpecial.set && (!t.minPeople.set || t.minSpecial.v > t.minPeople.v) {
		add("part.min_special", "is no less than part.min")
	}
	if t.rateRange.set && t.rates.set {
		add("rate.range", "stands beside rate.eur_per_hour; one of the two decides the rate")
	}
	if (t.raisedRate.set || t.raisedShare.set) && len(t.raisedFor) == 0 {
		add("raised.grounds", "are missing, so nothing can be raised")
	}
	if t.hourYear.set && !t.rates.set && !t.rates.missing && !t.rateRange.set {
		add("hour.max_per_unit_year", "needs a rate to become a sum")
	}
	seen := map[string]bool{}
	for _, g := range t.groups {
		for _, c := range g.categories {
			if seen[c] {
				add("cost_groups", c+" stands in two groups")
			}
			seen[c] = true
		}
	}
	for i, b := range t.bands.v {
		for _, o := range t.bands.v[:i] {
			if (o.max == 0 || b.min <= o.max) && (b.max == 0 || o.min <= b.max) {
				add("rate.lump_bands", "two bands hold the same hours")
			}
		}
	}
	if t.rates.set && !t.rates.v[len(t.rates.v)-1].open() && !t.ratesCover() {
		add("rate.eur_per_hour", "the rates leave somebody without one")
	}
	return bad
}

func (r rate) open() bool { return r.class == "" && r.channel == "" && r.payer == "" }

// ratesCover tells whether every class, channel and payer has a rate.
func (t *terms) ratesCover() bool {
	for _, class := range []string{"member", "other"} {
		for _, channel := range []string{"electronic", "paper"} {
			for _, payer := range []string{"organiser", "centre"} {
				if t.rateFor(class, channel, payer) == nil {
					return false
				}
			}
		}
	}
	return true
}

func (t *terms) rateFor(class, channel, payer string) *rate {
	for i := range t.rates.v {
		r := &t.rates.v[i]
		if (r.class == "" || r.class == class) && (r.channel == "" || r.channel == channel) && (r.payer == "" || r.payer == payer) {
			return r
		}
	}
	return nil
}
