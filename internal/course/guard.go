package course

import (
	"strconv"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Guard is a condition of an action. Why is empty when it holds.
type Guard struct {
	Name string // as the table prints it
	Code string // as the API gives it
	Why  func(Facts) i18n.Text
}

// Facts are what guards look at, read in the transaction of the action.
type Facts struct {
	Course
	Now      time.Time
	Actor    string // who acts
	Comment  string
	Gaps     []Gap
	Window   Window
	Deadline civil.Date // of the report; zero: none
	Late     bool       // a report after the deadline is refused, not only noted
	People   int        // who hold a place or queue
	Planned  Hours      // reserved for it
	Reporter string
	Checker  string
	Report   Writing
	AnyYear  bool      // the rules let it go over New Year
	NoRules  i18n.Text // why nothing can be calculated; empty where it can
	IBAN     string
}

func (f Facts) today() civil.Date { return civil.DateOf(f.Now) }

// Window is when a plan may be submitted. A zero day is open.
type Window struct{ First, Last civil.Date }

// NewWindow is the window of a plan that starts on a day, by months before it
// and days before it.
func NewWindow(starts civil.Date, months, days int) Window {
	w := Window{Last: starts.AddDays(-days)}
	if months > 0 {
		w.First = starts.AddMonths(-months)
	}
	return w
}

var (
	guardComplete = Guard{"the plan is complete", "incomplete", func(f Facts) i18n.Text {
		for _, g := range f.Gaps {
			if g.Blocks {
				return g.Say
			}
		}
		return i18n.Text{}
	}}
	guardYear = Guard{"all sessions are in one calendar year", "calendar_year", func(f Facts) i18n.Text {
		if f.Supported() && f.crossesYear() && !f.AnyYear {
			return msgCrossesYear.Fill("year", i18n.Same(strconv.Itoa(f.firstDay().Year)))
		}
		return i18n.Text{}
	}}
	guardWindow = Guard{"inside the plan window of the rule set", "plan_window", func(f Facts) i18n.Text {
		if !f.Supported() {
			return i18n.Text{}
		}
		switch today := f.today(); {
		case !f.Window.First.IsZero() && today.Before(f.Window.First):
			return day(msgTooEarly, f.Window.First)
		case !f.Window.Last.IsZero() && today.After(f.Window.Last):
			return day(msgTooLate, f.Window.Last)
		}
		return i18n.Text{}
	}}
	guardHours = Guard{"the quota has the hours", "no_hours", func(Facts) i18n.Text {
		return i18n.Text{} // reserving them decides, in the same transaction
	}}
	guardNotInHand = Guard{"nobody has taken it in hand", "in_hand", func(f Facts) i18n.Text {
		return when(f.Assigned != "", msgInHand)
	}}
	guardComment = Guard{"it is said why", "no_comment", func(f Facts) i18n.Text {
		return when(f.Comment == "", msgCommentMissing)
	}}
	guardNotBegun = Guard{"it has not begun", "begun", func(f Facts) i18n.Text {
		return when(!f.Now.Before(f.Starts), msgHasBegun)
	}}
	guardNotOver = Guard{"it is not over", "over", func(f Facts) i18n.Text {
		return when(!f.Ends.IsZero() && !f.Now.Before(f.Ends), msgIsOver)
	}}
	guardPlaces = Guard{"it says how people take part", "no_places", func(f Facts) i18n.Text {
		return when(len(f.Capacity) == 0, msgNoPlaces)
	}}
	guardNobody = Guard{"nobody has registered", "registered", func(f Facts) i18n.Text {
		return when(f.People > 0, msgHasPeople)
	}}
	guardSameHours = Guard{"no more hours than are reserved", "more_hours", func(f Facts) i18n.Text {
		if f.Supported() && f.Hours > f.Planned {
			return withHours(msgMoreHours, f.Planned)
		}
		return i18n.Text{}
	}}
	guardSupported = Guard{"support is applied for", "unsupported", func(f Facts) i18n.Text {
		return when(!f.Supported(), msgNoSupport)
	}}
	guardUnsupported = Guard{"no support is applied for", "supported", func(f Facts) i18n.Text {
		return when(f.Supported(), msgReportFirst)
	}}
	guardReport = Guard{"the report is complete", "report_incomplete", func(f Facts) i18n.Text {
		for _, g := range f.Report.Gaps() {
			return g.Say
		}
		return i18n.Text{}
	}}
	guardInTime = Guard{"by the deadline of the report, where the rules refuse a late one", "report_deadline", func(f Facts) i18n.Text {
		if f.Late && !f.Deadline.IsZero() && f.today().After(f.Deadline) && f.State != Completed {
			return day(msgReportLate, f.Deadline)
		}
		return i18n.Text{}
	}}
	guardNotReporter = Guard{"by another person than reported", "own_report", func(f Facts) i18n.Text {
		return when(f.Actor == f.Reporter && f.Actor != "", msgOwnReport)
	}}
	guardFourEyes = Guard{"by another person than checked and reported", "four_eyes", func(f Facts) i18n.Text {
		return when(f.Actor != "" && (f.Actor == f.Checker || f.Actor == f.Reporter), msgFourEyes)
	}}
	guardRules   = Guard{"the rules can be calculated", "no_rules", func(f Facts) i18n.Text { return f.NoRules }}
	guardAccount = Guard{"the organiser has an account number", "no_account", func(f Facts) i18n.Text {
		return when(f.IBAN == "", msgNoAccount)
	}}
)

func when(broken bool, say i18n.Text) i18n.Text {
	if broken {
		return say
	}
	return i18n.Text{}
}

// day puts a day into a sentence as each language writes it.
func day(t i18n.Text, d civil.Date) i18n.Text {
	return t.Fill("date", i18n.Text{FI: d.FormatDay(i18n.FI), SV: d.FormatDay(i18n.SV), EN: d.FormatDay(i18n.EN)})
}

// withHours puts hours into a sentence.
func withHours(t i18n.Text, h Hours) i18n.Text {
	return t.Fill("hours", i18n.Text{FI: h.Format(i18n.FI), SV: h.Format(i18n.SV), EN: h.Format(i18n.EN)})
}

// May is nil where the table and every guard let a side do it now.
func (f Facts) May(a Action, by Side) (Transition, error) {
	state := f.On(f.Now)
	t, ok := rowOf(state, a, by)
	if !ok {
		return t, &fault.Error{Kind: fault.Conflict, Code: "state", Say: msgNotNow.Fill("state", state.Word())}
	}
	for _, g := range t.Guards {
		if say := g.Why(f); !say.Empty() {
			kind := fault.Conflict
			if g.Code == "no_comment" {
				return t, fault.FieldErr("comment", say)
			}
			return t, &fault.Error{Kind: kind, Code: g.Code, Say: say}
		}
	}
	return t, nil
}
