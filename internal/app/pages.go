package app

import (
	"context"
	"slices"
	"sync"
	"time"

	"github.com/a-h/templ"

	"parvi/internal/account"
	"parvi/internal/digest"
	"parvi/internal/guidance"
	"parvi/internal/home"
	"parvi/internal/meeting"
	"parvi/internal/network"
	"parvi/internal/news"
	"parvi/internal/org"
	"parvi/internal/place"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/registration"
	"parvi/internal/space"
)

// installationMemo keeps what every page says of the installation until it is
// written again.
type installationMemo struct {
	mu      sync.Mutex
	version string
	value   standing
}

// standing is what every page says until it is written again.
type standing struct {
	account.Installation
	answers []guidance.Published
}

func (m *installationMemo) get(ctx context.Context, a *App) standing {
	version, err := a.DB.Versions(ctx, []string{"installation"})
	m.mu.Lock()
	defer m.mu.Unlock()
	if err == nil && version == m.version && version != "" {
		return m.value
	}
	var fresh standing
	readErr := a.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if fresh.Installation, err = account.ReadInstallation(ctx, tx); err == nil {
			fresh.answers, err = guidance.Standing(ctx, tx)
		}
		return err
	})
	if err != nil || readErr != nil {
		a.log.Error("installation", "err", err, "read", readErr)
		return m.value
	}
	m.value, m.version = fresh, version
	return fresh
}

// fillPages gives the pages that look over everything their parts.
func (a *App) fillPages() {
	h := a.Home
	h.Desks = a.desks
	h.About = a.about
	for _, r := range a.retention() {
		h.Retention = append(h.Retention, r.Say)
	}
	h.OwnData = a.ownData()
	h.Finders = []home.Finder{}
	if a.Config.has("networks") {
		h.Figures, h.Coming, h.Networks = a.figures, a.coming, a.networkGroups
		h.MyComing, h.MyNetworks, h.MyNews, h.MyCalendar = a.myComing, a.myNetworks, a.myNews, "/me/calendar"
		h.Tasks = append(h.Tasks, a.networkTasks)
		h.Finders = append(h.Finders, home.Finder{Kind: "network", Find: a.findNetworks}, home.Finder{Kind: "meeting", Find: a.findMeetings})
		a.Orgs.OnOrganisation = append(a.Orgs.OnOrganisation, a.coordinatedPart, a.openYearsPart)
		a.Orgs.OnRegion = append(a.Orgs.OnRegion, a.regionNetworks, a.regionMeetings)
		a.handbookOnPages()
		a.talkOnPages()
		a.statementsOnPages()
		h.Finders = append(h.Finders, home.Finder{Kind: "page", Find: a.findIn("page")},
			home.Finder{Kind: "note", Find: a.findIn("note")}, home.Finder{Kind: "file", Find: a.findIn("file")})
		h.Tasks = append(h.Tasks, a.myTasks)
		h.Tasks = append(h.Tasks, a.inboxTasks, a.surveyTasks)
		h.Finders = append(h.Finders, home.Finder{Kind: "survey", Find: a.findSurveys})
		a.fillTips()
	}
	if a.Config.has("training") {
		a.fillHours()
		a.fillCurriculum()
		a.fillMaterials()
	}
	h.Finders = append(h.Finders, home.Finder{Kind: "organisation", Find: a.findOrganisations})
	if a.Config.has("news") {
		h.Stories = a.stories
		h.Finders = append(h.Finders, home.Finder{Kind: "article", Find: a.findArticles})
		a.Orgs.OnRegion = append(a.Orgs.OnRegion, a.regionNews)
		a.Orgs.OnOrganisation = append(a.Orgs.OnOrganisation, a.orgNews)
	}
	if a.Config.has("networks") {
		a.themesOnPages()
	}
	if a.Config.has("training") {
		a.coursesOnPages()
		a.fillPayments()
		a.fillAgreements()
		a.fillRecords()
		a.fillSupport()
		a.fillGroups()
		a.fillExperts()
		a.fillCommissions()
		a.fillDevelopment()
		a.fillGuidance()
	}
}

func (a *App) about(ctx context.Context) (home.About, error) {
	i := a.installation.get(ctx, a)
	return home.About{Name: i.Name, Controller: i.Controller, Contact: i.Contact.Name, Email: i.Contact.Email, Phone: i.Contact.Phone}, nil
}

func (a *App) figures(ctx context.Context) (home.Figures, error) {
	_, totals, err := a.Networks.Cards(ctx, i18n.FI, 0)
	if err != nil {
		return home.Figures{}, err
	}
	f := home.Figures{People: totals.People, Memberships: totals.Memberships, Networks: totals.Networks}
	err = a.DB.Read(ctx, func(tx *db.Tx) (err error) {
		f.Meeting, err = registration.PeopleBetween(ctx, tx, tx.Now, tx.Now.AddDate(0, 0, 7))
		return err
	})
	return f, err
}

func (a *App) coming(ctx context.Context, p ui.Page, limit int) ([]ui.AgendaItem, error) {
	var list []meeting.Listed
	err := a.DB.Read(ctx, func(tx *db.Tx) (err error) {
		list, err = a.Meetings.UpcomingWithSeats(ctx, tx, authz.Actor{}, meeting.Filter{Limit: limit})
		return err
	})
	return meeting.AgendaOf(p, list), err
}

// networkGroups are a few networks of each way to look for one.
func (a *App) networkGroups(ctx context.Context, l i18n.Lang) ([]home.Group, error) {
	cards, _, err := a.Networks.Cards(ctx, l, 1000)
	if err != nil {
		return nil, err
	}
	groups := []home.Group{{Heading: msgByRole}, {Heading: msgByRegion}, {Heading: msgByTheme}}
	for _, c := range cards {
		g := &groups[2]
		switch c.Kind {
		case network.Region:
			g = &groups[1]
		case network.Profession, network.Newcomers, network.SmallOrganisations, network.Leads:
			g = &groups[0]
		}
		if len(g.Things) < 4 {
			g.Things = append(g.Things, home.Named{Name: c.Name, Path: "/networks/" + c.Slug})
		}
	}
	return slices.DeleteFunc(groups, func(g home.Group) bool { return len(g.Things) == 0 }), nil
}

func (a *App) stories(ctx context.Context, limit int) ([]home.Story, error) {
	var list []news.Article
	err := a.DB.Read(ctx, func(tx *db.Tx) (err error) {
		list, err = news.Latest(ctx, tx, "", "", limit)
		return err
	})
	var out []home.Story
	for _, x := range list {
		out = append(out, home.Story{Title: x.Title, Lead: x.Lead, Path: "/news/" + x.Slug, At: x.PublishedAt, By: x.Author.Name})
	}
	return out, err
}

func (a *App) myComing(ctx context.Context, p ui.Page, who authz.Actor, limit int) ([]ui.AgendaItem, error) {
	var mine []meeting.Mine
	err := a.DB.Read(ctx, func(tx *db.Tx) (err error) {
		mine, err = a.Meetings.MineNext(ctx, tx, who.Person)
		return err
	})
	return meeting.AgendaOfMine(p, mine[:min(limit, len(mine))]), err
}

func (a *App) myNetworks(ctx context.Context, who authz.Actor) ([]home.Named, error) {
	var out []home.Named
	err := a.DB.Read(ctx, func(tx *db.Tx) error {
		mine, err := network.Mine(ctx, tx, who.Person)
		for _, n := range mine {
			out = append(out, home.Named{Name: n.Name, Path: "/networks/" + n.Slug, Hint: n.As})
		}
		return err
	})
	return out, err
}

// newsSpan is how long something counts as new on one's own page.
const newsSpan = 14 * 24 * time.Hour

// myNews are what others have lately brought into somebody's networks and they
// have not opened.
func (a *App) myNews(ctx context.Context, p ui.Page, who authz.Actor, limit int) ([]ui.WorkItem, error) {
	var items []ui.WorkItem
	err := a.DB.Read(ctx, func(tx *db.Tx) error {
		list, err := space.NewsFor(ctx, tx, who.Person, tx.Now.Add(-newsSpan), limit)
		if err != nil || len(list) == 0 {
			return err
		}
		var ids []string
		for _, e := range list {
			ids = append(ids, e.Space.ID())
		}
		networks, err := network.ByIDs(ctx, tx, ids)
		names := map[string]i18n.Content{}
		for _, n := range networks {
			names[n.ID] = n.Name
		}
		for _, e := range list {
			item := ui.WorkItem{Title: e.Title, Href: e.Path, Meta: p.T(digest.Words[e.Kind]) + " · " + names[e.Space.ID()].In(p.Lang) + " · " + civil.DateOf(e.At).FormatDay(p.Lang)}
			if l := i18n.Lang(e.Lang); l != p.Lang {
				item.Lang = l
			}
			items = append(items, item)
		}
		return err
	})
	return items, err
}

func (a *App) networkTasks(ctx context.Context, who authz.Actor) ([]home.Task, error) {
	tasks, err := a.Networks.Tasks(ctx, who)
	var out []home.Task
	for _, t := range tasks {
		out = append(out, home.Task{Title: t.Title, Meta: t.Meta, Path: t.Path, Verb: t.Verb})
	}
	return out, err
}

func (a *App) findNetworks(ctx context.Context, who authz.Actor, q string, l i18n.Lang, limit int) ([]home.Named, error) {
	cards, err := a.Networks.Prefix(ctx, who, q, l)
	var out []home.Named
	for _, c := range cards[:min(limit, len(cards))] {
		out = append(out, home.Named{Name: c.Name, Path: "/networks/" + c.Slug})
	}
	return out, err
}

func (a *App) findMeetings(ctx context.Context, who authz.Actor, q string, l i18n.Lang, limit int) ([]home.Named, error) {
	var list []meeting.Listed
	err := a.DB.Read(ctx, func(tx *db.Tx) (err error) {
		list, err = a.Meetings.Find(ctx, tx, who, q, limit)
		return err
	})
	var out []home.Named
	for _, m := range list {
		out = append(out, home.Named{Name: m.Title, Path: m.Path(), Hint: m.WhenShort()})
	}
	return out, err
}

func (a *App) findOrganisations(ctx context.Context, _ authz.Actor, q string, _ i18n.Lang, limit int) ([]home.Named, error) {
	var list []org.Organisation
	err := a.DB.Read(ctx, func(tx *db.Tx) (err error) {
		list, err = org.Search(ctx, tx, q, limit)
		return err
	})
	var out []home.Named
	for _, o := range list {
		out = append(out, home.Named{Name: o.Name, Path: o.Path()})
	}
	return out, err
}

func (a *App) findArticles(ctx context.Context, _ authz.Actor, q string, _ i18n.Lang, limit int) ([]home.Named, error) {
	var list []news.Article
	err := a.DB.Read(ctx, func(tx *db.Tx) (err error) {
		list, err = news.Find(ctx, tx, q, limit)
		return err
	})
	var out []home.Named
	for _, x := range list {
		out = append(out, home.Named{Name: x.Title, Path: "/news/" + x.Slug})
	}
	return out, err
}

// describe names what articles concern.
func (a *App) describe(ctx context.Context, tx *db.Tx, kind string, refs []string) (map[string]news.Described, error) {
	out := map[string]news.Described{}
	switch kind {
	case "network":
		named, err := network.Names(ctx, tx, refs)
		for id, n := range named {
			out[id] = news.Described{Name: n.Name, Path: "/networks/" + n.Slug}
		}
		return out, err
	case "organisation":
		orgs, err := org.ByIDs(ctx, tx, refs, tx.Today())
		for id, o := range orgs {
			out[id] = news.Described{Name: o.Name, Path: o.Path()}
		}
		return out, err
	}
	return out, nil
}

// section is a part of a page, or nothing where there is nothing to show.
func section(p ui.Page, id string, heading i18n.Text, empty bool, body templ.Component) templ.Component {
	if empty {
		return nil
	}
	return namedSection(p, ui.Sec{ID: id, Heading: heading.In(p.Lang)}, body)
}

func (a *App) coordinatedPart(ctx context.Context, tx *db.Tx, _ authz.Actor, p ui.Page, o org.Organisation) (templ.Component, error) {
	list, err := network.CoordinatedBy(ctx, tx, o.ID)
	return section(p, "networks", msgCoords, len(list) == 0, networkLinks(p, list)), err
}

func (a *App) openYearsPart(ctx context.Context, tx *db.Tx, _ authz.Actor, p ui.Page, o org.Organisation) (templ.Component, error) {
	return a.Meetings.OpenYearsPart(ctx, tx, p, o.ID)
}

func (a *App) regionNetworks(ctx context.Context, tx *db.Tx, _ authz.Actor, p ui.Page, r place.Region) (templ.Component, error) {
	list, err := network.OfRegion(ctx, tx, r.Code)
	return section(p, "networks", msgNetworksIn, len(list) == 0, networkLinks(p, list)), err
}

func (a *App) regionMeetings(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, r place.Region) (templ.Component, error) {
	list, err := a.Meetings.UpcomingWithSeats(ctx, tx, who, meeting.Filter{Region: r.Code, Limit: 10})
	return section(p, "meetings", msgMeetingsIn, len(list) == 0, ui.Agenda(p, meeting.AgendaOf(p, list))), err
}

func (a *App) regionNews(ctx context.Context, tx *db.Tx, _ authz.Actor, p ui.Page, r place.Region) (templ.Component, error) {
	list, err := news.Latest(ctx, tx, "region", r.Code, 5)
	return section(p, "news", msgNewsIn, len(list) == 0, articleLinks(p, list)), err
}

func (a *App) orgNews(ctx context.Context, tx *db.Tx, _ authz.Actor, p ui.Page, o org.Organisation) (templ.Component, error) {
	list, err := news.Latest(ctx, tx, "organisation", o.ID, 5)
	return section(p, "news", msgNewsIn, len(list) == 0, articleLinks(p, list)), err
}
