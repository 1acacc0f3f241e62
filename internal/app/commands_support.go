package app

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"parvi/internal/platform/fault"
	"parvi/internal/support"
)

// maxFacts is the size of a file of facts, in bytes.
const maxFacts = 4 << 20

// SupportCalculate reads facts and prints the result as JSON. Rules that lack
// a value the sum needs are an error that names it, after the result.
func SupportCalculate(rules string, in io.Reader, out io.Writer) error {
	b, err := io.ReadAll(io.LimitReader(in, maxFacts+1))
	if err != nil {
		return err
	}
	if len(b) > maxFacts {
		return errors.New("the file is too large for the facts of one training")
	}
	facts, err := support.ParseFacts(b)
	if err != nil {
		return named(err)
	}
	if rules != "" {
		facts.Rules = rules
	}
	set, err := support.For(support.Shipped(), &facts)
	if err != nil {
		return named(err)
	}
	res, err := set.Calculate(&facts)
	if err != nil {
		return named(err)
	}
	e := json.NewEncoder(out)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	if err := e.Encode(res.Explained()); err != nil {
		return err
	}
	if len(res.Missing) > 0 {
		return fmt.Errorf("%s lacks %s, which the sum needs; no source gives it, so enter it in a rule set of your own", set.ID, strings.Join(res.Missing, ", "))
	}
	return nil
}

// named puts the name of an error of the calculation before its sentence.
func named(err error) error {
	if f := fault.Of(err); f.Code != "" {
		return fmt.Errorf("%s: %w", f.Code, Explain(err))
	}
	return err
}

// SupportRules lists the rule sets that come with the program, or prints one.
func SupportRules(id string, out io.Writer) error {
	if id != "" {
		r, err := support.ByID(support.Shipped(), id)
		if err != nil {
			return named(err)
		}
		_, err = out.Write(r.YAML())
		return err
	}
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, r := range support.Shipped() {
		note := ""
		if r.Unproven {
			note = "year unproven"
		}
		fmt.Fprintf(w, "%s\tversion %d\t%s–%s\t%s\n", r.ID, r.Version, r.From, r.To, note)
	}
	return w.Flush()
}
