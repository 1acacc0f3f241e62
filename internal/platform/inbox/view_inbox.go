package inbox

import (
	"time"

	"github.com/a-h/templ"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

func dayOf(t time.Time) civil.Date { return civil.DateOf(t) }

func nobody(authz.Actor) bool { return false }

func heldTable(v listView) ui.TableSpec {
	t := ui.TableSpec{Caption: msgHeldTitle.In(v.Lang), Columns: []ui.Column{
		{Label: msgSubject.In(v.Lang)}, {Label: msgFrom.In(v.Lang)}, {Label: msgTo.In(v.Lang)}, {Label: msgWhen.In(v.Lang)},
	}}
	for _, h := range v.Held {
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{
			ui.A(v.Page, subjectOf(v.Lang, h.Subject), h.Path()), ui.Text(fromOfHeld(h)), ui.Text(v.C(h.Name)), ui.Time(v.Page, h.ReceivedAt),
		}})
	}
	return t
}

func fromOfHeld(h Held) string {
	if h.From.Name == "" {
		return h.From.Mail
	}
	return h.From.Name + " <" + h.From.Mail + ">"
}

func heldFacts(v heldView) []ui.Fact {
	h := v.Mail
	facts := []ui.Fact{
		{Name: msgFrom, Value: ui.Text(fromOfHeld(h.Held))}, {Name: msgTo, Value: ui.Text(v.C(h.Name))}, {Name: msgWhen, Value: ui.Time(v.Page, h.ReceivedAt)},
	}
	for i, a := range h.Attachments {
		name := i18n.Text{}
		if i == 0 {
			name = msgFiles
		}
		facts = append(facts, ui.Fact{Name: name, Value: ui.Text(firstOf(a.Name, a.Type))})
	}
	return facts
}

func stuckTable(v operatorView) ui.TableSpec {
	t := ui.TableSpec{Caption: msgOpsFailed.In(v.Lang), Dense: true, Columns: []ui.Column{
		{Label: msgSubject.In(v.Lang)}, {Label: msgFrom.In(v.Lang)}, {Label: msgTo.In(v.Lang)}, {Label: msgWhen.In(v.Lang)},
		{Label: msgReason.In(v.Lang)}, {Label: msgAct.In(v.Lang), Quiet: true},
	}}
	for _, m := range v.Stuck {
		path, subject := "/ops/inbox/"+m.ID, subjectOf(v.Lang, m.Subject)
		acts := []templ.Component{ui.ActionButton(v.Page, ui.Act{Path: path + "/delete", Label: msgDiscard, Object: subject, Style: "text small"})}
		if m.State == string(isFailed) {
			acts = append([]templ.Component{ui.ActionButton(v.Page, ui.Act{Path: path + "/retry", Label: msgRetry, Object: subject, Style: "quiet small"})}, acts...)
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{
			ui.A(v.Page, subject, path+"/raw"), ui.Text(m.From), ui.Text(m.To), ui.Time(v.Page, m.ReceivedAt), ui.Text(clip(m.Why, 200)), ui.Join(acts...),
		}})
	}
	return t
}

func stoppedTable(v operatorView) ui.TableSpec {
	t := ui.TableSpec{Caption: msgStopped.In(v.Lang), Dense: true, Columns: []ui.Column{
		{Label: msgAddress.In(v.Lang)}, {Label: msgReason.In(v.Lang)}, {Label: msgStopSince.In(v.Lang)}, {Label: msgAct.In(v.Lang), Quiet: true},
	}}
	for _, s := range v.Stopped {
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{
			ui.Text(s.Address), ui.Text(reasonNames[s.Reason].In(v.Lang)), ui.Time(v.Page, s.At),
			ui.ActionButton(v.Page, ui.Act{Path: "/ops/inbox/restore", Label: msgRestore, Object: s.Address, Hidden: map[string]string{"address": s.Address}, Style: "quiet small"}),
		}})
	}
	return t
}
