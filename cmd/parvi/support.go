package main

import (
	"io"
	"os"

	"parvi/internal/app"
)

type supportCmd struct {
	Calculate supportCalculateCmd `cmd:"" help:"The support of the course or group whose facts stand in a JSON file; prints JSON."`
	Rules     supportRulesCmd     `cmd:"" help:"The rule sets known, or one as YAML."`
}

type supportCalculateCmd struct {
	Rules string `help:"Id of the rule set; wins over the file's." placeholder:"ID"`
	File  string `arg:"" help:"The facts as JSON; - reads them from standard input."`
}

func (c supportCalculateCmd) Run(out io.Writer) error {
	in := os.Stdin
	if c.File != "-" {
		f, err := os.Open(c.File)
		if err != nil {
			return err
		}
		defer f.Close()
		in = f
	}
	return app.SupportCalculate(c.Rules, in, out)
}

type supportRulesCmd struct {
	ID string `arg:"" optional:"" help:"Print this rule set as YAML."`
}

func (c supportRulesCmd) Run(out io.Writer) error { return app.SupportRules(c.ID, out) }
