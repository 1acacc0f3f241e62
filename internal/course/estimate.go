package course

import (
	"parvi/internal/platform/i18n"
	"parvi/internal/support"
)

// Estimate is what the rules say of a report, as pages show it.
type Estimate struct {
	Rules       string
	Version     int
	Granted     bool
	Amount      Cents
	Hours       Hours // that count
	Released    Hours
	Ceilings    []Ceiling
	Reasons     []i18n.Text // all that speaks against support
	Warnings    []i18n.Text
	Missing     i18n.Text // why nothing can be calculated
	Lines       map[Category]LineVerdict
	Explanation i18n.Text
	facts       support.Facts
}

// Ceiling is one limit of the sum.
type Ceiling struct {
	Name    i18n.Text
	Amount  Cents
	Binding bool
}

// LineVerdict is what the rules say of a category of costs.
type LineVerdict struct {
	Say    i18n.Text
	Counts bool // wholly or in part
}
