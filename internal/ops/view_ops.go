package ops

import (
	"context"
	"io"
	"regexp"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/platform/ui"
)

func active(filter string) int {
	if filter == "" {
		return 0
	}
	return 1
}

func keptLead(v mailsView) string {
	if v.Keeps {
		return msgMailsLead.In(v.Lang)
	}
	return ""
}

func retainTable(v overviewView) ui.TableSpec {
	t := ui.TableSpec{Caption: msgRetain.In(v.Lang), Dense: true, Columns: []ui.Column{
		{Label: msgWhat.In(v.Lang)}, {Label: msgWhen.In(v.Lang)}, {Label: msgDetail.In(v.Lang), Right: true},
	}}
	for _, d := range v.Deleted {
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Text(d.Name), ui.Time(v.Page, d.At), ui.Num(v.Page, d.Deleted)}})
	}
	return t
}

func jobsTable(v jobsView) ui.TableSpec {
	t := ui.TableSpec{Caption: msgDeadJobs.In(v.Lang), Dense: true, Columns: []ui.Column{
		{Label: msgWhat.In(v.Lang)}, {Label: msgWhen.In(v.Lang)}, {Label: msgTries.In(v.Lang), Right: true},
		{Label: msgReason.In(v.Lang)}, {Label: msgAct.In(v.Lang), Quiet: true},
	}}
	for _, j := range v.Dead {
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{
			ui.Text(j.Kind), ui.Time(v.Page, j.FailedAt), ui.Num(v.Page, j.Attempts), ui.Text(j.Error),
			ui.Join(
				ui.ActionButton(v.Page, ui.Act{Path: "/ops/jobs/" + j.ID + "/retry", Label: msgRetry, Object: j.Kind, Style: "quiet small"}),
				ui.ActionButton(v.Page, ui.Act{Path: "/ops/jobs/" + j.ID + "/forget", Label: msgForget, Object: j.Kind, Style: "text small"}),
			),
		}})
	}
	return t
}

func auditTable(v auditView) ui.TableSpec {
	t := ui.TableSpec{Caption: msgAudit.In(v.Lang), Dense: true, Columns: []ui.Column{
		{Label: msgWhen.In(v.Lang)}, {Label: msgWho.In(v.Lang)}, {Label: msgWhat.In(v.Lang)},
		{Label: msgThing.In(v.Lang)}, {Label: msgDetail.In(v.Lang)}, {Label: msgState.In(v.Lang)},
	}}
	for _, e := range v.Entries {
		who := msgSystem.In(v.Lang)
		if p, ok := v.Names[e.Actor]; ok {
			who = p.Name
		}
		detail := e.Payload
		if e.Erased {
			detail = msgErased.In(v.Lang)
		}
		state := ui.State(v.Page, ui.ShapeWait, msgOpenRow)
		if e.Sealed {
			state = ui.State(v.Page, ui.ShapeOK, msgSealed)
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{
			ui.Time(v.Page, e.At), ui.Text(who), ui.Text(e.Action), ui.A(v.Page, e.Ref, "/ops/audit?ref="+e.Ref), ui.Text(detail), state,
		}})
	}
	return t
}

func keptTable(v mailsView) ui.TableSpec {
	t := ui.TableSpec{Caption: msgMails.In(v.Lang), Dense: true, Columns: []ui.Column{
		{Label: msgSubject.In(v.Lang)}, {Label: msgTo.In(v.Lang)}, {Label: msgWhen.In(v.Lang)},
	}}
	for _, m := range v.Kept {
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{
			ui.A(v.Page, m.Subject, "/ops/mail/"+m.ID), ui.Text(m.Recipient), ui.Time(v.Page, m.QueuedAt),
		}})
	}
	return t
}

func failedTable(v mailsView) ui.TableSpec {
	t := ui.TableSpec{Caption: msgFailedMail.In(v.Lang), Dense: true, Columns: []ui.Column{
		{Label: msgWhat.In(v.Lang)}, {Label: msgTo.In(v.Lang)}, {Label: msgWhen.In(v.Lang)},
		{Label: msgReason.In(v.Lang)}, {Label: msgAct.In(v.Lang), Quiet: true},
	}}
	for _, m := range v.Failed {
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{
			ui.Text(m.Kind), ui.Text(m.Recipient), ui.Time(v.Page, m.QueuedAt), ui.Text(m.LastError),
			ui.ActionButton(v.Page, ui.Act{Path: "/ops/mail/" + m.ID + "/retry", Label: msgRetry, Object: m.Kind, Style: "quiet small"}),
		}})
	}
	return t
}

var address = regexp.MustCompile(`https?://[^\s<>"]+[^\s<>".,)]`)

// mailText is the plain text of a mail with its addresses as links, so that
// the demo's reader can follow them.
func mailText(v mailView) templ.Component {
	return templ.ComponentFunc(func(_ context.Context, w io.Writer) error {
		var b strings.Builder
		b.WriteString(`<div class="prose"><pre lang="` + string(v.Message.Lang) + `">`)
		text, last := v.Message.Text, 0
		for _, at := range address.FindAllStringIndex(text, -1) {
			b.WriteString(templ.EscapeString(text[last:at[0]]))
			href := templ.EscapeString(text[at[0]:at[1]])
			b.WriteString(`<a href="` + href + `">` + href + `</a>`)
			last = at[1]
		}
		b.WriteString(templ.EscapeString(text[last:]))
		b.WriteString(`</pre></div>`)
		_, err := io.WriteString(w, b.String())
		return err
	})
}
