package course

import (
	"fmt"
	"strconv"
	"strings"

	"parvi/internal/platform/i18n"
)

// Cents are euros in cents.
type Cents int64

// Format writes money as a language does: "396,00 €", "€396.00".
func (c Cents) Format(l i18n.Lang) string {
	n := i18n.Decimal(l, float64(c)/100, 2)
	if l == i18n.EN {
		return "€" + n
	}
	return n + "\u00a0€"
}

// Decimal is the sum as the API writes it: "396.00".
func (c Cents) Decimal() string { return fmt.Sprintf("%d.%02d", c/100, c%100) }

// ParseCents reads what people type for a sum: "396", "396,50", "1 200,00".
func ParseCents(s string) (Cents, bool) {
	s = strings.NewReplacer(" ", "", "\u00a0", "", "€", "", ",", ".").Replace(strings.TrimSpace(s))
	if s == "" {
		return 0, true
	}
	whole, part, _ := strings.Cut(s, ".")
	if len(part) > 2 || whole == "" && part == "" {
		return 0, false
	}
	part += strings.Repeat("0", 2-len(part))
	if whole == "" {
		whole = "0"
	}
	n, err := strconv.ParseUint(whole+part, 10, 63)
	return Cents(n), err == nil
}

// typed is the sum as it stands in a field; nothing for none.
func (c Cents) typed() string {
	if c == 0 {
		return ""
	}
	return strings.Replace(c.Decimal(), ".", ",", 1)
}

// Category is what a cost is for.
type Category string

// Categories are those of the support calculation, in the order of the list.
var Categories = []Category{"trainer", "trainer_travel", "per_diem", "room", "equipment", "material", "marketing", "participant_travel",
	"shared_transport", "lodging", "meals", "tickets", "own_staff", "own_premises", "leader_study_trip", "other"}

// Cost is a line of the costs, planned or real.
type Cost struct {
	ID            string
	Category      Category
	Amount        Cents
	ByParticipant bool // paid by those who took part
	Tied          bool // to the topic
	Sheet         bool // there is a calculation of it
	Note          string
}

const (
	maxCosts = 40
	// maxAmount is the greatest sum a line may have: beyond is a slip of the
	// keyboard.
	maxAmount Cents = 1_000_000_00
)

// Sum is what the lines come to.
func Sum(costs []Cost) Cents {
	var sum Cents
	for _, c := range costs {
		sum += c.Amount
	}
	return sum
}
