package digest

import (
	"strconv"

	"github.com/a-h/templ"

	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/space"
)

// mailView is the page of one's mail.
type mailView struct {
	Chosen
	Errors ui.Errors
}

func field(of string, n int, name string) string { return of + "." + strconv.Itoa(n) + "." + name }

func mailOptions(p ui.Page) []ui.Option {
	out := make([]ui.Option, len(space.Mails))
	for i, m := range space.Mails {
		out[i] = ui.Option{Value: string(m), Label: p.T(space.MailSettings[m])}
	}
	return out
}

func threadOptions(p ui.Page) []ui.Option {
	return append([]ui.Option{{Value: "", Label: p.T(pageAsSpace)}}, mailOptions(p)...)
}

func langOptions() []ui.Option {
	out := make([]ui.Option, len(i18n.Langs))
	for i, l := range i18n.Langs {
		out[i] = ui.Option{Value: string(l), Label: l.Name()}
	}
	return out
}

// settingsTable lists things with a choice each.
func settingsTable(p ui.Page, caption, what i18n.Text, name string, list []Setting, options []ui.Option, label func(Setting) i18n.Text) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(caption), Columns: []ui.Column{{Label: p.T(what)}, {Label: p.T(pageSetting)}}}
	for n, x := range list {
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{settingName(p, x), settingChoice(p, field(name, n, "id"), x.ID,
			ui.Field{Name: field(name, n, "mail"), Label: label(x), HideLabel: true, Value: string(x.Mail), Required: true}, options)}})
	}
	return t
}

func spaceLabel(x Setting) i18n.Text {
	return pageSettingOf.Fill("name", i18n.Text{FI: x.Place.Name.In(i18n.FI), SV: x.Place.Name.In(i18n.SV), EN: x.Place.Name.In(i18n.EN)})
}

func threadLabel(x Setting) i18n.Text {
	if x.Title == "" {
		return pageSettingOf.Fill("name", pageUnreadable)
	}
	return pageSettingOf.Fill("name", i18n.Same(x.Title))
}

var reasons = map[string]i18n.Text{"hard": pageReasonHard, "soft": pageReasonSoft, "complaint": pageReasonComplaint}
