package course

import (
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

// Standing is where a course is, who has it, what comes next and by when. One
// function says it for the course's page, for every desk and for reminders.
type Standing struct {
	State    State
	Has      Side      // whose turn it is; "" nobody's
	Next     i18n.Text // what comes next, as a sentence
	Do       i18n.Text // the same as a button, "" where it is done elsewhere
	Path     string    // where it is done
	By       civil.Date
	Last     civil.Date // the last workday for it, where By is a day off
	Late     bool
	Promised bool // By is the study centre's promise
}

// Stand says where a course stands. window is when its plan may be submitted,
// deadline until when its report must be there; zero days are open.
func (c Course) Stand(now time.Time, s Settings, window Window, deadline civil.Date) Standing {
	st := Standing{State: c.On(now)}
	moved := civil.DateOf(c.Moved)
	switch st.State {
	case Draft:
		st.Has, st.Next, st.Do, st.Path, st.By = Organiser, nextSubmit, doPlan, c.PlanPath(StepSend), c.sendBy(window)
	case Returned:
		st.Has, st.Next, st.Do, st.Path, st.By = Organiser, nextMend, doMend, c.PlanPath(StepSend), c.sendBy(window)
	case Submitted:
		st.Has, st.Next, st.Do, st.Path, st.By = Reviewer, nextReview, doReview, c.Path()+"/review", due(moved, s.ReviewDays)
		st.Promised = true
	case Approved:
		st.Has, st.Next, st.Do, st.Path, st.By = Organiser, nextPublish, doPublish, c.Path(), c.firstDay()
	case Published:
		st.Has, st.Next, st.By = Clock, nextOpen, c.OpensOn
	case Opened, Closed:
		st.Has, st.Next, st.Do, st.Path, st.By = Clock, nextHold, doPeople, c.Path()+"/people", c.firstDay()
	case Ongoing:
		st.Has, st.Next, st.Do, st.Path, st.By = Organiser, nextAttend, doAttend, c.Path()+"/attendance", c.lastDay()
	case Delivered:
		st.Has, st.Next, st.Do, st.Path, st.By = Organiser, nextReport, doReport, c.Path()+"/report", deadline
		if !c.Supported() {
			st.Next, st.Do, st.Path, st.By = nextArchive, doAttend, c.Path()+"/attendance", civil.Date{}
		}
	case Completed:
		st.Has, st.Next, st.Do, st.Path = Organiser, nextComplete, doReport, c.Path()+"/report"
	case Reported:
		st.Has, st.Next, st.Do, st.Path, st.By, st.Promised = Checker, nextCheck, doCheck, c.Path()+"/check", due(moved, s.CheckDays), true
	case Checked:
		st.Has, st.Next, st.Do, st.Path, st.By, st.Promised = Decider, nextDecide, doDecide, c.Path()+"/check", due(moved, s.CheckDays), true
	case Granted:
		st.Has, st.Next = Payer, nextBatch
	case InPayment:
		st.Has, st.Next = Payer, nextPay
	case Paid:
		st.Next = nextPaid
	case Denied:
		st.Next = nextDenied
	case Rejected:
		st.Next = nextRejected
	case Cancelled:
		st.Next = nextCancelled
	case Archived:
		st.Next = nextArchived
	}
	today := civil.DateOf(now)
	st.Late = !st.By.IsZero() && st.Has != "" && st.Has != Clock && today.After(st.By)
	if !st.By.IsZero() && !st.By.Workday() && !st.Promised && st.Has == Organiser && st.State != Approved && st.State != Ongoing {
		for st.Last = st.By; !st.Last.Workday(); {
			st.Last = st.Last.AddDays(-1)
		}
	}
	return st
}

// sendBy is the last day for a plan; a course without support has to be sent
// before it starts.
func (c Course) sendBy(w Window) civil.Date {
	if c.Starts.IsZero() {
		return civil.Date{}
	}
	if c.Supported() && !w.Last.IsZero() {
		return w.Last
	}
	return c.firstDay()
}

// PlanPath is a step of the plan.
func (c Course) PlanPath(s Step) string { return c.Path() + "/plan/" + string(s) }

// road is the life of a course as steps on its page: at most nine.
var road = []struct {
	label  i18n.Text
	states []State
	paid   bool // only where support is applied for
}{
	{roadPlan, []State{Draft, Returned}, false},
	{roadReview, []State{Submitted}, false},
	{roadPublish, []State{Approved}, false},
	{roadRegister, []State{Published, Opened, Closed}, false},
	{roadHold, []State{Ongoing}, false},
	{roadReport, []State{Delivered, Completed}, true},
	{roadCheck, []State{Reported}, true},
	{roadDecide, []State{Checked}, true},
	{roadPay, []State{Granted, InPayment}, true},
}
