package support

import (
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
)

// Result is what a calculation gives. Its JSON is that of the API.
type Result struct {
	Rules               string       `json:"rules"`
	Version             int          `json:"version"`
	Granted             bool         `json:"granted"`
	Amount              money.Cents  `json:"amount"`
	Hours               string       `json:"hours" doc:"hours that count, to two decimals"`
	ParticipantsCounted *int         `json:"participants_counted" doc:"null: not given"`
	EligibleCosts       *money.Cents `json:"eligible_costs" doc:"null: not given"`
	Ceilings            []Ceiling    `json:"ceilings"`
	Binding             *string      `json:"binding" doc:"the first of the lowest ceilings; null when nothing is granted"`
	Reasons             []Finding    `json:"reasons" doc:"all that speaks against support"`
	Cuts                []Cut        `json:"cuts"`
	Warnings            []Finding    `json:"warnings"`
	Missing             []string     `json:"missing" doc:"values the rule set lacks and the sum needs"`
	HoursReleased       string       `json:"hours_released"`
	Explanation         *Explanation `json:"explanation,omitempty" doc:"whole sentences, one a line"`

	by *Rules
	w  working
}

// Explanation is how the result came about, in three languages.
type Explanation struct {
	FI string `json:"fi"`
	SV string `json:"sv"`
	EN string `json:"en"`
}

// By is the rule set that the result was calculated by.
func (res Result) By() *Rules { return res.by }

// Text is the explanation as a text of ours.
func (e Explanation) Text() i18n.Text { return i18n.Text(e) }

// Ceiling is one limit of the sum. Ceilings are compared unrounded.
type Ceiling struct {
	Name   string      `json:"name"`
	Amount money.Cents `json:"amount"`
	exact  ratio
}

// Finding is a reason or a warning: what was required and what was the case.
// Dates are 2026-08-31, windows 2026-03-01/2026-08-31, periods P1Y, hours and
// sums decimal strings, shares percentages without their sign.
type Finding struct {
	Code     string `json:"code"`
	Required string `json:"required"`
	Actual   string `json:"actual"`
}

// Cut is what was taken off the costs of a category or of a group of them.
type Cut struct {
	Category string      `json:"category"`
	From     money.Cents `json:"from"`
	To       money.Cents `json:"to"`
	Rule     string      `json:"rule" doc:"not_eligible, paid_by_participant, needs_calculation_sheet, not_tied_to_topic, capped, group_share, income_deducted"`
	percent  Decimal
}

// The rules of cuts.
const (
	cutNot         = "not_eligible"
	cutParticipant = "paid_by_participant"
	cutSheet       = "needs_calculation_sheet"
	cutTopic       = "not_tied_to_topic"
	cutCapped      = "capped"
	cutShare       = "group_share"
	cutIncome      = "income_deducted"
)

// The names of ceilings, in their order.
const (
	ceilRate         = "rate"
	ceilPercent      = "percent"
	ceilOwnShare     = "own_share"
	ceilLump         = "lump_sum"
	ceilMaxTotal     = "max_total"
	ceilYearlyHours  = "yearly_hours"
	ceilYearlyAmount = "yearly_amount"
	ceilCosts        = "costs"
	ceilIncome       = "income"
)

// working is what the explanation tells beside the result.
type working struct {
	facts     *Facts
	delivered ratio
	counted   ratio
	minutes   int64 // of the timetable, parallel groups counted; breaks taken off by net45
	breaks    int64
	other     int64
	unit      int64 // minutes of an hour
	capped    string
	rate      money.Cents
	percent   Decimal
	ownShare  Decimal
	raised    bool
	total     *int
	under     int
	need      int
	costs     ratio
	hasCosts  bool
	yearLeft  ratio
	defaults  []string // policies nobody gave that had a part in the result
}
