// Package commission is training that an organisation orders from its study
// centre: from the need in plain words to the invoice.
//
// The request says what is needed. Experts are ranked by what they can do,
// where, in which language and when they are free (match.go, which knows
// nothing of age, sex or name), with reasons and what is missing. The chosen
// one is kept for the times; the offer is made by a version of the price list
// and the terms of the study centre, and stands until a day. Accepted, it
// becomes a course of the study centre's own with everything that was written;
// what people answer about that course is the expert's evidence. What may be
// done when, and by whom, stands in one table (state.go).
package commission

import (
	"slices"
	"strings"
	"time"

	"parvi/internal/org"
	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
	"parvi/internal/theme"
)

// Limits of texts and rows.
const (
	maxTitle    = 160
	maxText     = 4000
	maxSessions = 10
	maxThemes   = 10
	maxSize     = 500
	maxLines    = 30
	maxPrices   = 30
)

// Session is a time the organisation asks for.
type Session struct {
	Starts, Ends time.Time
	Breaks       int // minutes
}

// Minutes are those of teaching.
func (s Session) Minutes() int { return int(s.Ends.Sub(s.Starts)/time.Minute) - s.Breaks }

// Request is what the organisation writes.
type Request struct {
	Lang         i18n.Lang // it is written in and held in
	Title        string
	Need         string // in plain words
	Aims         string // one a line
	Audience     string
	Size         int
	Online       bool
	Place        string
	Municipality string
	Budget       money.Cents // 0: not said
	Reference    string      // the customer's, for the invoice
	Themes       []theme.Theme
	Sessions     []Session
}

// Line is a line of an offer.
type Line struct {
	Name     i18n.Content
	Unit     Unit
	Quantity int64 // in hundredths
	Price    money.Cents
	VAT      int64 // hundredths of a per cent
}

// Net is the line without tax, half a cent up.
func (l Line) Net() money.Cents { return money.Cents((l.Quantity*int64(l.Price) + 50) / 100) }

// Tax is the tax on it, half a cent up.
func (l Line) Tax() money.Cents { return money.Cents((int64(l.Net())*l.VAT + 5000) / 10000) }

// Offer is what the study centre offers.
type Offer struct {
	List       string // the version of the price list it is by
	Lines      []Line
	Terms      i18n.Content
	Message    string
	ValidUntil civil.Date
}

// Net is the sum without tax.
func (o Offer) Net() (sum money.Cents) {
	for _, l := range o.Lines {
		sum += l.Net()
	}
	return sum
}

// Tax is the sum of the taxes.
func (o Offer) Tax() (sum money.Cents) {
	for _, l := range o.Lines {
		sum += l.Tax()
	}
	return sum
}

// Commission is a training that is ordered.
type Commission struct {
	ID, Org, Centre string
	State           State
	Version         int
	Request
	Expert  string // "" until one is chosen
	Offer   Offer
	Course  string
	Invoice string
	AskedBy string
	Created time.Time
	Held    time.Time // when it was taken as held
	Moved   time.Time
}

// Path is its page.
func (c Commission) Path() string { return "/commissions/" + c.ID }

func ref(id string) string { return "commission:" + id }

// Minutes are those of teaching that are asked for.
func (r Request) Minutes() (sum int) {
	for _, s := range r.Sessions {
		sum += s.Minutes()
	}
	return sum
}

// Region is where it is held, "" online.
func (r Request) Region(on civil.Date) string {
	if m, ok := place.MunicipalityByCode(r.Municipality); ok && !r.Online {
		return m.Region(on).Code
	}
	return ""
}

func (r Request) first() civil.Date {
	if len(r.Sessions) == 0 {
		return civil.Date{}
	}
	return civil.DateOf(r.Sessions[0].Starts)
}

// check says what is wrong with a request on a day, and gives it clean.
func (r Request) check(now time.Time) (Request, error) {
	var wrong fault.Fields
	long := func(field, s string, most int) {
		if len([]rune(s)) > most {
			wrong.Add(field, msgTooLong.Fill("max", most))
		}
	}
	for _, s := range []*string{&r.Title, &r.Need, &r.Aims, &r.Audience, &r.Place, &r.Reference} {
		*s = strings.TrimSpace(*s)
	}
	if r.Title == "" {
		wrong.Add("title", msgTitle)
	}
	long("title", r.Title, maxTitle)
	if r.Need == "" {
		wrong.Add("need", msgNeed)
	}
	long("need", r.Need, maxText)
	long("aims", r.Aims, maxText)
	long("audience", r.Audience, 500)
	long("place", r.Place, 200)
	long("reference", r.Reference, 100)
	if r.Size < 1 || r.Size > maxSize {
		wrong.Add("size", msgSize.Fill("most", maxSize))
	}
	if _, ok := place.MunicipalityByCode(r.Municipality); !ok && !r.Online {
		wrong.Add("municipality", msgWhere)
	}
	if r.Budget < 0 {
		wrong.Add("budget", msgAmount)
	}
	if len(r.Themes) == 0 {
		wrong.Add("themes", msgThemes)
	} else if len(r.Themes) > maxThemes {
		wrong.Add("themes", msgManyThemes.Fill("most", maxThemes))
	}
	slices.SortFunc(r.Sessions, func(a, b Session) int { return a.Starts.Compare(b.Starts) })
	switch {
	case len(r.Sessions) == 0:
		wrong.Add("sessions.0.day", msgTimes)
	case len(r.Sessions) > maxSessions:
		wrong.Add("sessions.0.day", msgManyTimes.Fill("most", maxSessions))
	}
	for i, s := range r.Sessions {
		switch {
		case !s.Starts.Before(s.Ends):
			wrong.Add("sessions.0.end", msgOrder)
		case s.Minutes() < 15 || s.Breaks < 0:
			wrong.Add("sessions.0.breaks", msgBreaks)
		case !s.Starts.After(now):
			wrong.Add("sessions.0.day", msgPast)
		case i > 0 && s.Starts.Before(r.Sessions[i-1].Ends):
			wrong.Add("sessions.0.start", msgOverlap)
		default:
			continue
		}
		break
	}
	return r, wrong.Err()
}

// Unit is what a price is for.
type Unit string

// The units.
const (
	PerHour        Unit = "hour"
	PerDay         Unit = "day"
	PerParticipant Unit = "participant"
	PerKilometre   Unit = "km"
	PerPiece       Unit = "piece"
)

// Units lists them.
var Units = []Unit{PerHour, PerDay, PerParticipant, PerKilometre, PerPiece}

// Price is a line of a price list.
type Price struct {
	Name  i18n.Content
	Unit  Unit
	Price money.Cents
	VAT   int64 // hundredths of a per cent
}

// List is a version of a study centre's price list. It is never changed.
type List struct {
	ID, Centre string
	Version    int
	From       civil.Date
	Prices     []Price
	Made       time.Time
}

// inForce is the list that holds on a day: of those that have begun, the one
// that began last, and of those the newest version.
func inForce(lists []List, on civil.Date) (List, bool) {
	var best List
	for _, l := range lists {
		if l.From.After(on) {
			continue
		}
		if best.ID == "" || l.From.After(best.From) || l.From == best.From && l.Version > best.Version {
			best = l
		}
	}
	return best, best.ID != ""
}

// check says what is wrong with a new version.
func (l List) check() error {
	var wrong fault.Fields
	if l.From.IsZero() {
		wrong.Add("from", msgDay)
	}
	if len(l.Prices) == 0 {
		wrong.Add("prices.0.name", msgPrices)
	}
	if len(l.Prices) > maxPrices {
		wrong.Add("prices.0.name", msgManyPrices.Fill("most", maxPrices))
	}
	for _, p := range l.Prices {
		if p.Name.Empty() || !slices.Contains(Units, p.Unit) || p.Price <= 0 || p.VAT < 0 || p.VAT > 100_00 {
			wrong.Add("prices.0.price", msgPrice)
			break
		}
	}
	return wrong.Err()
}

// Settings are a study centre's own about what it offers. How long an offer
// stands and when feedback counts as given is said by no rule.
type Settings struct {
	Centre       string
	Terms        i18n.Content // of cancelling and paying
	ValidDays    int
	FeedbackDays int
}

// Defaults are the settings until a study centre has its own.
func Defaults(centre string) Settings {
	return Settings{Centre: centre, ValidDays: 30, FeedbackDays: 14}
}

func (s Settings) check() error {
	var wrong fault.Fields
	if s.ValidDays < 1 || s.ValidDays > 365 {
		wrong.Add("valid_days", msgDays)
	}
	if s.FeedbackDays < 0 || s.FeedbackDays > 365 {
		wrong.Add("feedback_days", msgDays)
	}
	for _, l := range i18n.Langs {
		if len([]rune(s.Terms.Own(l))) > maxText {
			wrong.Add("terms", msgTooLong.Fill("max", maxText))
			break
		}
	}
	return wrong.Err()
}

// Known is a commission with what permissions look at.
type Known struct {
	Commission
	Organisation org.Organisation
	CentreOrg    org.Organisation
	Trainer      string // the person the chosen expert is
}
