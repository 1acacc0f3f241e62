package account

import (
	"net/url"

	"github.com/a-h/templ"

	"parvi/internal/person"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

type signInView struct {
	Email, Next, As string
	Errors          ui.Errors
}

// twin is the other way in, going on to the same page.
func (v signInView) twin(path string) string {
	if v.Next == "" {
		return path
	}
	return path + "?next=" + url.QueryEscape(v.Next)
}

type linkView struct {
	Action, Email, Name string
	As                  string
	Form                newcomerForm
	Errors              ui.Errors
}

type invitationView struct {
	Invited
	Action string
	Form   newcomerForm
	Errors ui.Errors
}

type securityView struct {
	Security
	This           string
	PasswordErrors ui.Errors
	TokenName      string
	TokenErrors    ui.Errors
	Secret         string
	SecretName     string
}

func (v securityView) changedOn() civil.Date { return civil.DateOf(v.Changed) }

type actingView struct {
	Choices      []Choice
	Chosen, Next string
	Errors       ui.Errors
}

func (v actingView) options(p ui.Page) []ui.Option {
	options := []ui.Option{{Value: "", Label: p.T(msgMyself)}}
	for _, c := range v.Choices {
		options = append(options, ui.Option{Value: c.ID, Label: p.C(c.Name)})
	}
	return options
}

type rollView struct {
	Roll
	Form               grantForm
	FromTyped, ToTyped string
	Only, Action       string
	Today              civil.Date
	Errors             ui.Errors
}

// all tells whether the page lists the roles of everything.
func (v rollView) all() bool { return v.Org.ID == "" }

type endView struct {
	Holder     Holder
	Last, Next string
	Errors     ui.Errors
}

func langOptions() []ui.Option {
	options := make([]ui.Option, len(i18n.Langs))
	for i, l := range i18n.Langs {
		options[i] = ui.Option{Value: string(l), Label: l.Name()}
	}
	return options
}

func sayRole(name string) i18n.Text {
	if r, ok := RoleNamed(name); ok {
		return r.Say
	}
	return i18n.Same(name)
}

func roleOptions(p ui.Page, roles []Role) []ui.Option {
	var options []ui.Option
	for _, r := range roles {
		options = append(options, ui.Option{Value: r.Name, Label: p.T(r.Say)})
	}
	return options
}

func allRoles(p ui.Page) []ui.Option {
	return append([]ui.Option{{Label: p.T(msgAllRoles)}}, roleOptions(p, Roles)...)
}

func sessionTable(p ui.Page, v securityView) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(msgSessions), Columns: []ui.Column{{Label: p.T(msgDevice)}, {Label: p.T(msgSince)},
		{Label: p.T(msgLastSeen)}, {Label: p.T(msgActs), Quiet: true}}}
	for _, s := range v.Sessions {
		agent := s.Agent
		if agent == "" {
			agent = p.T(msgUnknownAgent)
		}
		device := ui.Text(agent)
		if s.ID == v.This {
			device = ui.Join(device, ui.State(p, ui.ShapeNow, msgThisDevice))
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{device, ui.Day(p, civil.DateOf(s.Created)), ui.Time(p, s.Seen),
			ui.ActionButton(p, ui.Act{Path: "/me/sessions/" + s.ID + "/end", Label: msgEnd, Object: agent, Style: "quiet small"})}})
	}
	return t
}

func tokenTable(p ui.Page, v securityView) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(msgTokens), Columns: []ui.Column{{Label: p.T(msgTokenLabel)}, {Label: p.T(msgMadeOn)},
		{Label: p.T(msgTokenUsed)}, {Label: p.T(msgActs), Quiet: true}}}
	for _, k := range v.Tokens {
		used := ui.Muted(p.T(msgNeverUsed))
		if !k.Used.IsZero() {
			used = ui.Day(p, k.Used)
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Text(k.Name), ui.Day(p, civil.DateOf(k.Created)), used,
			ui.ActionButton(p, ui.Act{Path: "/me/tokens/" + k.ID + "/revoke", Label: msgRevoke, Object: k.Name, Style: "quiet small"})}})
	}
	return t
}

func holderTable(p ui.Page, v rollView) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(msgRoles), Columns: []ui.Column{{Label: p.T(msgPerson)}, {Label: p.T(msgRole)}, {Label: p.T(msgDays)},
		{Label: p.T(msgStateHead)}, {Label: p.T(msgActs), Quiet: true}}}
	for _, h := range v.Holders {
		role := ui.Text(p.T(sayRole(h.Grant.Role)))
		switch name, ok := v.Names[h.Grant.Scope]; {
		case v.all() && h.Grant.Scope == "":
			role = ui.Lines(role, ui.Hint(p.T(msgEverywhere)))
		case v.all() && ok:
			role = ui.Lines(role, ui.Name(p, name))
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{
			ui.Text(h.Person.Name), role, daysOf(p, h.Grant), stateOf(p, h.Grant, v.Today), endAct(p, h, v)}})
	}
	return t
}

// daysOf are the days of a grant, and whether a position decides the last one.
func daysOf(p ui.Page, g Grant) templ.Component {
	from, to := g.Days()
	var say string
	switch {
	case from.IsZero() && to.IsZero():
		say = p.T(msgDaysOpen)
	case to.IsZero():
		say = p.T(msgDaysFrom, "from", p.Date(from))
	case from.IsZero():
		say = p.T(msgDaysTo, "to", p.Date(to))
	default:
		say = p.T(msgDaysBoth, "from", p.Date(from), "to", p.Date(to))
	}
	if g.Position == "" {
		return ui.Text(say)
	}
	return ui.Lines(ui.Text(say), ui.Hint(p.T(msgWithPosition)))
}

func stateOf(p ui.Page, g Grant, today civil.Date) templ.Component {
	from, _ := g.Days()
	switch {
	case g.On(today):
		return ui.State(p, ui.ShapeOK, msgInForce)
	case from.After(today):
		return ui.State(p, ui.ShapeOpen, msgComing)
	}
	return ui.State(p, ui.ShapeEnded, msgPast)
}

func endAct(p ui.Page, h Holder, v rollView) templ.Component {
	_, to := h.Grant.Days()
	if !to.IsZero() && to.Before(v.Today) {
		return nil
	}
	return ui.LinkButtonFor(p, msgEndRole, h.Person.Name, "/grants/"+h.Grant.ID+"/end?next="+url.QueryEscape(v.Action), "quiet small")
}

func invitationItems(p ui.Page, v rollView) []ui.WorkItem {
	var items []ui.WorkItem
	for _, i := range v.Invitations {
		role := p.T(sayRole(i.Role))
		if name, ok := v.Names[i.Scope]; ok && v.all() {
			role += ", " + p.C(name)
		}
		email := person.ShowEmail(i.Email)
		items = append(items, ui.WorkItem{
			Title: email,
			Meta: p.T(msgInvitedWhen, "role", role, "when", p.Date(civil.DateOf(i.Created)),
				"until", p.Date(civil.DateOf(i.Expires))),
			Act: beside([]templ.Component{
				ui.ActionButton(p, ui.Act{Path: "/invitations/" + i.ID + "/again", Label: msgResend, Object: email,
					Hidden: map[string]string{"next": v.Action}, Style: "quiet small"}),
				ui.ActionButton(p, ui.Act{Path: "/invitations/" + i.ID + "/withdraw", Label: msgCancelInvite, Object: email,
					Hidden: map[string]string{"next": v.Action}, Style: "text small"}),
			}),
		})
	}
	return items
}
