package network

import (
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/space"
)

func (s *Service) memberRoutes(m *web.Mux, page string) {
	m.Get("/networks/{slug}/members", s.getMembers, web.Sample(page+"/members"))
	m.Post("/networks/{slug}/members", s.postMembers)
	m.Post("/networks/{slug}/members/organisations", s.postMemberOrg)
	m.Get("/networks/{slug}/members/export.csv", s.getMembersExport, web.SkipSample("a download"))
	m.Get("/networks/{slug}/members/export.xlsx", s.getMembersExport, web.SkipSample("a download"))
	m.Get("/network-members/{id}", s.getMember, web.SkipSample("ids of rows are made anew in every demo"))
	m.Post("/network-members/{id}/remove", s.postRemove)
	m.Post("/network-members/{id}/settle", s.postSettle)
	m.Post("/network-members/{id}/representatives", s.postRepresentative)
	m.Get("/networks/{slug}/requests", s.getRequests, web.Sample(page+"/requests"))
	m.Get("/networks/{slug}/messages", s.getMessages, web.Sample(page+"/messages"))
	m.Post("/networks/{slug}/messages", s.postMessages)
	m.Get("/desk/networks", s.getDesk)
}

type entryForm struct {
	Name         string     `form:"name" max:"120" required:"true"`
	Email        string     `form:"email" max:"254" required:"true" email:"true"`
	Lang         string     `form:"lang" oneof:"fi sv en"`
	Organisation string     `form:"organisation" max:"200"`
	Seat         string     `form:"seat" max:"4"`
	SeatTo       civil.Date `form:"seat_to"`
	Note         string     `form:"note" max:"2000" lines:"true"`
	How          string     `form:"how" oneof:"invite"`
}

func (f entryForm) input() Entry {
	return Entry{Name: f.Name, Email: f.Email, Lang: i18n.Lang(f.Lang), Org: f.Organisation, Level: space.AsMember,
		Seat: f.Seat, SeatTo: f.SeatTo, Note: f.Note}
}

type listForm struct {
	Level  string `form:"level" oneof:"follower"`
	Cursor string `form:"cursor" max:"400"`
}

func (s *Service) getMembers(r *web.Req) (web.Reply, error) {
	return s.membersReply(r, entryForm{Lang: string(r.Lang)}, nil, "", nil)
}

func (s *Service) membersReply(r *web.Req, form entryForm, wrong error, orgName string, orgWrong error) (web.Reply, error) {
	q, _ := web.Decode[listForm](r) // an unknown level or cursor is the first page of members
	view, moved, err := s.Page(r.Context(), r.Actor, r.PathValue("slug"))
	if moved != "" {
		return web.Moved("/networks/" + moved + "/members"), nil
	} else if err != nil {
		return web.Reply{}, err
	}
	level := space.AsMember
	if q.Level == "follower" && view.MayHandle {
		level = space.AsFollower
	}
	list, err := s.MemberList(r.Context(), r.Actor, view.Network, level, cursorOf(q.Cursor), membersPerPage)
	if err != nil {
		return web.Reply{}, err
	}
	p := s.networkPageOf(r, view.Network, r.T(pageMembersTitle, "network", view.Network.Name))
	v := membersView{View: view, Followers: level == space.AsFollower, First: q.Cursor == "", Form: form, Errors: ui.ErrorsOf(wrong),
		OrgName: orgName, OrgErrors: ui.ErrorsOf(orgWrong)}
	v.Count = p.N(countMembers, view.Members)
	if v.Followers {
		v.Count = p.N(countFollowers, view.Followers)
	}
	if list.More {
		last := list.People[len(list.People)-1].After()
		v.Next = last.Sort + "." + last.ID
	}
	v.Table = membersTable(p, list, view.MayHandle)
	if level == space.AsMember && v.First {
		for _, o := range list.Organisations {
			v.Orgs = append(v.Orgs, orgMember{Row: o.Row.ID, Name: o.Org.Name, Path: o.Org.Path(), Reps: o.Reps})
		}
	}
	if wrong != nil || orgWrong != nil {
		return web.Invalid(membersPage(p, v)), nil
	}
	return web.OK(membersPage(p, v)), nil
}

const membersPerPage = 100

// cursorOf reads where a page of people begins; anything else is the start.
func cursorOf(s string) space.Cursor {
	sort, id, ok := strings.Cut(s, ".")
	if !ok {
		return space.Cursor{}
	}
	return space.Cursor{Sort: sort, ID: id}
}

func membersTable(p ui.Page, list MemberList, handles bool) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(pageMembers), Columns: []ui.Column{{Label: p.T(pageName)}, {Label: p.T(pageOrganisation)}, {Label: p.T(pageTitleColumn)},
		{Label: p.T(pageEmail)}}}
	if handles {
		t.Columns = append(t.Columns, ui.Column{Label: p.T(pageSinceDay)}, ui.Column{Label: p.T(pageState)})
	}
	for _, m := range list.People {
		who := ui.Text(m.Name)
		if handles {
			who = ui.A(p, m.Name, "/network-members/"+m.ID)
		}
		title, email := ui.Text("–"), ui.Text("–")
		if !m.Title.Empty() {
			title = ui.Name(p, m.Title)
		}
		if m.Seen.Email != "" {
			email = ui.Mail(m.Seen.Email)
		}
		cells := []templ.Component{who, ui.Name(p, m.OrgName), title, email}
		if handles {
			state := ui.Text("–")
			if len(m.Flags) > 0 {
				state = ui.State(p, ui.ShapeWarn, pageFlagged)
			} else if m.Seat != "" {
				state = ui.Text(regionName(p.Lang, m.Seat))
			}
			cells = append(cells, ui.Day(p, civil.DateOf(m.From)), state)
		}
		t.Rows = append(t.Rows, ui.Row{Cells: cells})
	}
	return t
}

func (s *Service) postMembers(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[entryForm](r)
	slug := r.PathValue("slug")
	if err == nil {
		if form.How == "invite" {
			_, err = s.Invite(r.Context(), r.Actor, slug, form.input())
		} else {
			_, err = s.Enter(r.Context(), r.Actor, slug, form.input())
		}
	}
	if err != nil {
		return s.refused(r, err, func() (web.Reply, error) { return s.membersReply(r, form, err, "", nil) })
	}
	say := pageEnteredFlash
	if form.How == "invite" {
		say = pageInvitedFlash
	}
	return web.SeeOther("/networks/"+slug+"/requests", say), nil
}

type orgForm struct {
	Organisation string `form:"organisation" max:"200" required:"true"`
}

func (s *Service) postMemberOrg(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[orgForm](r)
	slug := r.PathValue("slug")
	if err == nil {
		_, err = s.AddOrganisation(r.Context(), r.Actor, slug, form.Organisation)
	}
	if err != nil {
		return s.refused(r, err, func() (web.Reply, error) { return s.membersReply(r, entryForm{}, nil, form.Organisation, err) })
	}
	return web.SeeOther("/networks/"+slug+"/members", pageOrgAddedFlash), nil
}

func (s *Service) getMembersExport(r *web.Req) (web.Reply, error) {
	n, rows, err := s.MembersExport(r.Context(), r.Actor, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	table := [][]string{{r.T(pageName), r.T(pageEmail), r.T(pageLanguage), r.T(pageOrganisation), r.T(pageLevel), r.T(pageSinceDay), r.T(pageWhatWeSend), r.T(pageFlagged)}}
	for _, m := range rows {
		flags := make([]string, len(m.Flags))
		for i, f := range m.Flags {
			flags[i] = f.Value
		}
		table = append(table, []string{m.Name, m.Seen.Email, string(m.Seen.Lang), m.OrgName.In(r.Lang), r.T(space.Levels[m.Level]),
			civil.DateOf(m.From).String(), r.T(space.MailSettings[m.Mail]), strings.Join(flags, ", ")})
	}
	return download(r, n.Slug+"-"+s.today().String(), table)
}

func (s *Service) getMember(r *web.Req) (web.Reply, error) {
	return s.memberReply(r, entryForm{Lang: string(r.Lang)}, nil, "", nil)
}

func (s *Service) memberReply(r *web.Req, form entryForm, rep error, reason string, wrong error) (web.Reply, error) {
	q, err := s.Request(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	p := s.networkPageOf(r, q.Network, nameOr(q, r.Lang))
	v := memberView{Request: q, Form: form, Rep: ui.ErrorsOf(rep), Reason: reason, Errors: ui.ErrorsOf(wrong)}
	if rep != nil || wrong != nil {
		return web.Invalid(memberPage(p, v)), nil
	}
	return web.OK(memberPage(p, v)), nil
}

type removeForm struct {
	Reason string `form:"reason" max:"2000" lines:"true" required:"true"`
}

func (s *Service) postRemove(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[removeForm](r)
	var n Network
	if err == nil {
		n, err = s.Remove(r.Context(), r.Actor, r.PathValue("id"), form.Reason)
	}
	if err != nil {
		return s.refused(r, err, func() (web.Reply, error) { return s.memberReply(r, entryForm{}, nil, form.Reason, err) })
	}
	return web.SeeOther(n.Path()+"/members", pageRemovedFlash), nil
}

func (s *Service) postSettle(r *web.Req) (web.Reply, error) {
	n, err := s.ClearFlags(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(n.Path()+"/members", pageSavedFlash), nil
}

func (s *Service) postRepresentative(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[entryForm](r)
	id := r.PathValue("id")
	if err == nil {
		_, err = s.AddRepresentative(r.Context(), r.Actor, id, form.input())
	}
	if err != nil {
		return s.refused(r, err, func() (web.Reply, error) { return s.memberReply(r, form, err, "", nil) })
	}
	return web.SeeOther("/network-members/"+id, pageEnteredFlash), nil
}

func (s *Service) getRequests(r *web.Req) (web.Reply, error) {
	view, _, err := s.Page(r.Context(), r.Actor, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	_, list, err := s.Requests(r.Context(), r.Actor, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	p := s.networkPageOf(r, view.Network, r.T(pageRequestsTitle, "network", view.Network.Name))
	v := requestsView{View: view}
	for _, q := range list {
		if q.Member.State == space.Requested {
			v.Requests = append(v.Requests, requestItem(p, q, false))
		} else {
			v.Pending = append(v.Pending, pendingItem(p, q, false))
		}
	}
	return web.OK(requestsPage(p, v)), nil
}

type messageForm struct {
	Audience Audience     `form:"audience" oneof:"members followers all"`
	Subject  i18n.Content `form:"subject" max:"200"`
	Text     i18n.Content `form:"text" max:"20000" lines:"true"`
	Step     string       `form:"step" oneof:"preview send"`
}

func (f messageForm) message() Message {
	return Message{Audience: f.Audience, Subject: f.Subject, Text: f.Text}
}

func (s *Service) getMessages(r *web.Req) (web.Reply, error) {
	return s.messagesReply(r, messagesView{Form: messageForm{Audience: ToAll}}, nil)
}

func (s *Service) messagesReply(r *web.Req, v messagesView, wrong error) (web.Reply, error) {
	view, _, err := s.Page(r.Context(), r.Actor, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	n, list, err := s.Messages(r.Context(), r.Actor, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	p := s.networkPageOf(r, n, r.T(pageMessagesTitle, "network", n.Name))
	v.View, v.List, v.Errors = view, list, ui.ErrorsOf(wrong)
	if wrong != nil {
		return web.Invalid(messagesPage(p, v)), nil
	}
	return web.OK(messagesPage(p, v)), nil
}

func (s *Service) postMessages(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[messageForm](r)
	slug := r.PathValue("slug")
	v := messagesView{Form: form}
	if err == nil && form.Step != "send" {
		if _, v.Reached, err = s.Draft(r.Context(), r.Actor, slug, form.message()); err == nil {
			v.Preview = true
			return s.messagesReply(r, v, nil)
		}
	} else if err == nil {
		if _, err = s.Send(r.Context(), r.Actor, slug, form.message()); err == nil {
			return web.SeeOther("/networks/"+slug+"/messages", pageSentFlash), nil
		}
	}
	return s.refused(r, err, func() (web.Reply, error) { return s.messagesReply(r, v, err) })
}

func (s *Service) getDesk(r *web.Req) (web.Reply, error) {
	d, err := s.Desk(r.Context(), r.Actor)
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageDesk), "")
	p.NoIndex = true
	v := deskView{Desk: d, Work: workOf(p, d), Coming: comingOf(p, d), Table: deskTable(p, d.Networks),
		Found: r.Actor.HoldsAny("coordinator") || r.Actor.HoldsAny("umbrella"),
		Totals: []ui.Total{
			{Value: p.Num(d.Totals.People), Label: countLabel(p, countPeople, d.Totals.People)},
			{Value: p.Num(d.Totals.Memberships), Label: countLabel(p, countMemberships, d.Totals.Memberships)},
			{Value: p.Num(d.Totals.Networks), Label: countLabel(p, countNetworks, d.Totals.Networks)},
		}}
	for _, q := range d.Pending {
		v.Pending = append(v.Pending, pendingItem(p, q, true))
	}
	if v.More, err = s.filled(r.Context(), r.Actor, p, Network{}, s.OnDesk); err != nil {
		return web.Reply{}, err
	}
	return web.OK(deskPage(p, v)), nil
}
