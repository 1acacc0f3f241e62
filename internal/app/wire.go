package app

import (
	"context"

	"parvi/internal/account"
	"parvi/internal/agreement"
	"parvi/internal/commission"
	"parvi/internal/course"
	"parvi/internal/curriculum"
	"parvi/internal/development"
	"parvi/internal/digest"
	"parvi/internal/exchange"
	"parvi/internal/expert"
	"parvi/internal/feedback"
	"parvi/internal/files"
	"parvi/internal/group"
	"parvi/internal/guidance"
	"parvi/internal/handbook"
	"parvi/internal/home"
	"parvi/internal/hours"
	"parvi/internal/life"
	"parvi/internal/material"
	"parvi/internal/meeting"
	"parvi/internal/network"
	"parvi/internal/news"
	"parvi/internal/note"
	"parvi/internal/ops"
	"parvi/internal/org"
	"parvi/internal/payment"
	"parvi/internal/peergroup"
	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/inbox"
	"parvi/internal/platform/index"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/platform/retain"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/practice"
	"parvi/internal/record"
	"parvi/internal/registration"
	"parvi/internal/search"
	"parvi/internal/seed"
	"parvi/internal/space"
	"parvi/internal/statement"
	"parvi/internal/support"
	"parvi/internal/survey"
	"parvi/internal/talk"
	"parvi/internal/task"
	"parvi/internal/theme"
	"parvi/internal/tip"
)

// services are the features, each with what it needs.
type services struct {
	People       *person.Service
	Orgs         *org.Service
	Accounts     *account.Service
	Networks     *network.Service
	Registration *registration.Service
	Meetings     *meeting.Service
	Talk         *talk.Service
	Files        *files.Service
	Tasks        *task.Service
	Notes        *note.Service
	Inbox        *inbox.Server
	Tips         *tip.Service
	Life         *life.Service
	Curriculum   *curriculum.Service
	Handbook     *handbook.Service
	Themes       *theme.Service
	Practices    *practice.Service
	Hours        *hours.Service
	Statements   *statement.Service
	Support      *support.Service
	Courses      *course.Service
	Payments     *payment.Service
	Agreements   *agreement.Service
	Surveys      *survey.Service
	Feedback     *feedback.Service
	Records      *record.Service
	Materials    *material.Service
	Groups       *peergroup.Service
	Experts      *expert.Service
	Commissions  *commission.Service
	Inner        *group.Service
	Development  *development.Service
	Guidance     *guidance.Service
	News         *news.Service
	Digest       *digest.Service
	Search       *search.Service
	Home         *home.Service
	Ops          *ops.Service
	Exchange     *exchange.Service
}

// wire hands every feature its needs. The order is that of the rows.
func (a *App) wire(ctx context.Context) error {
	cfg, d := a.Config, a.DB
	cookies, err := secret(ctx, d, a.env.Rand, "cookies")
	if err != nil {
		return err
	}
	links, err := secret(ctx, d, a.env.Rand, "links")
	if err != nil {
		return err
	}
	d.LinksFrom(links)
	keys, err := secret(ctx, d, a.env.Rand, "registrations")
	if err != nil {
		return err
	}
	proxies, err := cfg.proxies()
	if err != nil {
		return err
	}

	a.People = &person.Service{DB: d, Workplaces: workplaces, BaseURL: cfg.BaseURL}
	a.Orgs = &org.Service{DB: d}
	a.Accounts = &account.Service{DB: d, People: a.People, BaseURL: cfg.BaseURL, Spaces: space.RefsOf}
	a.Networks = &network.Service{DB: d, People: a.People, BaseURL: cfg.BaseURL}
	a.Registration = &registration.Service{DB: d, Log: a.log, Secret: keys, BaseURL: cfg.BaseURL, Inviter: cfg.MailFrom}
	a.Notes = &note.Service{DB: d}
	a.Meetings = &meeting.Service{DB: d, Log: a.log, Registration: a.Registration, People: a.People, Notes: a.Notes, BaseURL: cfg.BaseURL}
	a.Notes.Meeting = a.Meetings.Standing
	a.News = &news.Service{DB: d, Describe: a.describe}
	a.Ops = &ops.Service{DB: d, KeepsMail: cfg.SMTPURL == ""}
	a.Exchange = &exchange.Service{DB: d, Meetings: a.Meetings}
	a.Home = &home.Service{DB: d}

	a.Networks.NextMeetings = a.Meetings.NextMeetings
	a.Networks.YearMeetings = a.Meetings.YearMeetings
	a.Networks.Reconvene = a.Meetings.Reconvene
	a.Networks.NewMeeting = func(n network.Network) string { return "/meetings/new?network=" + n.Slug }
	a.Registration.Kinds = map[string]registration.Kind{meeting.OfferingKind: a.Meetings.Kind()}
	a.Accounts.Scopes = map[account.ScopeKind]account.Scope{account.Network: network.Scope(), account.Meeting: meeting.Scope()}
	a.People.OnVerified = append(a.People.OnVerified, a.Registration.JoinGuest)
	a.Networks.NameOf = groupName
	a.Inner = &group.Service{DB: d, BaseURL: cfg.BaseURL}
	a.wireTalk()
	a.wireWorkspace()
	a.wireNotes()
	if err := a.wireSurveys(ctx); err != nil {
		return err
	}
	a.wireSearch()
	a.wireInbox()
	a.wireTips()
	a.wireThemes()
	a.wirePractices()
	a.wireHours()
	a.wireStatements()
	if err := a.wireSupport(ctx); err != nil {
		return err
	}
	a.wireCourses()
	a.wirePayments()
	a.wireAgreements()
	a.wireFeedback()
	a.wireRecords()
	a.wireGroups()
	a.wireExperts()
	a.wireCommissions()
	a.wireGuidance()
	a.wireDigest()
	a.wireCurriculum()
	a.wireMaterials()
	a.wireDevelopment()
	a.wireLife()
	if err := a.wireHandbook(ctx); err != nil {
		return err
	}
	for _, f := range a.features() {
		a.People.Refs = append(a.People.Refs, f.refs...)
	}
	a.fillPages()

	if err := a.wirePlatform(); err != nil {
		return err
	}
	a.Mux = web.New(web.Config{
		BaseURL: cfg.BaseURL, TrustedProxies: proxies, Secret: cookies, Authenticate: a.Accounts.Authenticate,
		Ready: a.ready, Log: a.log, Now: a.env.Now, Rand: a.env.Rand, DB: d,
		PageConfig: web.PageConfig{Site: a.site, User: a.user, Asked: a.askedOn},
	})
	a.routes()
	return nil
}

// wirePlatform sets up jobs, mail, sealing and retention.
func (a *App) wirePlatform() error {
	a.Jobs = jobs.NewRunner(a.DB, a.log)
	options := mail.Options{
		Transport: a.env.Transport, From: mail.Address{Mail: a.Config.MailFrom}, Domain: a.Config.MailDomain,
		Site: mailSite, Log: a.log, Bounces: a.Config.MailListen != "", Refused: a.Inbox.Refused,
	}
	if options.Transport == nil && a.Config.SMTPURL != "" {
		transport, err := mail.Open(a.Config.SMTPURL)
		if err != nil {
			return err
		}
		options.Transport = transport
	}
	if a.Config.DKIMKey != "" {
		signer, err := mail.NewSigner(a.Config.DKIMKey, a.Config.DKIMSelector)
		if err != nil {
			return err
		}
		options.Signer = signer
	}
	a.Outbox = mail.NewOutbox(a.DB, options)

	audit.Jobs(a.Jobs, a.DB)
	index.Jobs(a.Jobs, a.DB, indexSources())
	retain.Jobs(a.Jobs, a.DB, a.log, a.retention())
	for _, f := range a.offered() {
		if f.jobs != nil {
			f.jobs(a.Jobs, a.Outbox)
		}
	}
	return nil
}

// routes adds the pages and calls of the parts this installation offers.
func (a *App) routes() {
	for _, f := range a.offered() {
		if f.routes != nil {
			f.routes(a.Mux)
		}
	}
}

// ready tells whether the database and its migrations are in order.
func (a *App) ready(ctx context.Context) error { return inOrder(ctx, a.DB) }

// sayFirstRun prints where to begin while there is no operator.
func (a *App) sayFirstRun(ctx context.Context) error {
	key, err := a.Accounts.SetupKey(ctx)
	if err == nil && key != "" {
		a.log.Info("first run: open this address to set the installation up", "address", a.Config.BaseURL+"/fi/first-run?key="+key)
	}
	return err
}

// seeds are the parts that synthetic content is made with.
func (a *App) seeds() seed.Services {
	return seed.Services{
		DB:           a.DB,
		Networks:     a.Networks,
		Meetings:     a.Meetings,
		Registration: a.Registration,
		Talk:         a.Talk,
		Files:        a.Files,
		Tasks:        a.Tasks,
		Notes:        a.Notes,
		Tips:         a.Tips,
		Themes:       a.Themes,
		Practices:    a.Practices,
		Surveys:      a.Surveys,
		Feedback:     a.Feedback,
		Records:      a.Records,
		Groups:       a.Groups,
		Experts:      a.Experts,
		Commissions:  a.Commissions,
		Development:  a.Development,
		Guidance:     a.Guidance,
		Statements:   a.Statements,
		Curriculum:   a.Curriculum,
		Handbook:     a.Handbook,
		Life:         a.Life,
		Courses:      a.Courses,
		Payments:     a.Payments,
		Agreements:   a.Agreements,
		Materials:    a.Materials,
		Hours:        a.Hours,
	}
}

func mailSite(ctx context.Context, tx *db.Tx) (mail.Site, error) {
	i, err := account.ReadInstallation(ctx, tx)
	if err != nil {
		return mail.Site{}, err
	}
	site := mail.Site{Name: i.Name, Contact: i.Contact.Email}
	if site.Name.Empty() {
		site.Name = i18n.Content(i18n.Same("Parvi"))
	}
	return site, nil
}

// workplaces are the organisations in which people have held positions, for
// finding duplicates.
func workplaces(ctx context.Context, tx *db.Tx, people []person.ID) (map[person.ID][]string, error) {
	return org.Workplaces(ctx, tx, people)
}

func (a *App) site(ctx context.Context) *ui.Site {
	site := &ui.Site{Name: "Parvi", Search: msgSearch, SignIn: "/sign-in", Contact: msgDefaultBy}
	if a.Accounts.Demo {
		site.Banner = msgDemo
	}
	i := a.installation.get(ctx, a)
	if !i.Name.Empty() {
		site.Name = i.Name.In(i18n.FI)
	}
	if i.Contact.Email != "" {
		site.Contact = i18n.Same(i.Contact.Name + ", " + i.Contact.Email)
	}
	add := func(part, key string, label i18n.Text, path string) {
		if a.Config.has(part) {
			site.Menu = append(site.Menu, ui.MenuItem{Key: key, Label: label, Path: path})
		}
	}
	add("networks", "networks", msgNetworks, "/networks")
	add("networks", "calendar", msgCalendar, "/calendar")
	add("training", "training", msgTraining, "/training")
	site.Menu = append(site.Menu, ui.MenuItem{Key: "region", Label: msgRegion, Path: "/regions"})
	add("news", "news", msgNews, "/news")
	add("networks", "suggest", msgSuggest, "/tips")
	site.Footer = []ui.MenuItem{
		{Label: msgOrgs, Path: "/organisations"}, {Label: msgPrivacy, Path: "/privacy"}, {Label: msgAccess, Path: "/accessibility"},
		{Label: msgOpenData, Path: "/open-data"}, {Label: msgHelp, Path: "/help"},
	}
	if a.Config.has("training") {
		site.Footer = append(site.Footer, ui.MenuItem{Label: curriculum.ListTitle(), Path: "/course-models"}, ui.MenuItem{Label: material.ListTitle(), Path: "/materials"}, ui.MenuItem{Label: support.Label(), Path: "/calculator"})
	}
	if a.Config.has("training") {
		site.Footer = append(site.Footer, ui.MenuItem{Label: guidance.Title(), Path: "/guidance"})
		site.Help = ui.MenuItem{Label: guidance.AskHere(), Path: "/guidance/ask"}
	}
	if a.Config.has("networks") {
		site.Footer = append(site.Footer, ui.MenuItem{Label: handbook.Label(), Path: "/handbook"}, ui.MenuItem{Label: msgFigures, Path: "/networks/figures"})
	}
	return site
}

// user is what the header shows of the reader.
func (a *App) user(ctx context.Context, who authz.Actor) *ui.User {
	u := &ui.User{Name: who.Name, Path: "/me", SignOut: "/sign-out"}
	for _, d := range a.desks(who) {
		u.Desks = append(u.Desks, ui.Link{Label: d.Name.In(who.Lang), Href: d.Path})
	}
	return u
}

// desks are where the reader's work waits.
func (a *App) desks(who authz.Actor) []home.Named {
	var list []home.Named
	if a.Config.has("networks") && network.MayCoordinate.Allows(who, struct{}{}) {
		list = append(list, home.Named{Name: i18n.Content(msgNetworksDesk), Path: "/desk/networks"})
	}
	if a.Config.has("training") && hours.HasDesk(who) {
		list = append(list, home.Named{Name: i18n.Content(hours.DeskName), Path: "/desk/hours"})
	}
	if a.Config.has("training") {
		if course.Arranges(who) {
			list = append(list, home.Named{Name: i18n.Content(course.DeskName), Path: "/desk/courses"})
		}
		if id := course.CentreOfActor(who); id != "" {
			list = append(list, home.Named{Name: i18n.Content(course.CentreDeskName), Path: "/desk/centre/" + id})
		}
		if guidance.HasDesk(who) {
			list = append(list, home.Named{Name: i18n.Content(guidance.DeskTitle()), Path: "/desk/guidance"})
		}
		if curriculum.HasDesk(who) {
			list = append(list, home.Named{Name: i18n.Content(curriculum.DeskTitle()), Path: "/desk/course-models"})
		}
		if material.HasDesk(who) {
			list = append(list, home.Named{Name: i18n.Content(material.DeskTitle()), Path: "/desk/materials"})
		}
	}
	if ops.Operate.Allows(who, struct{}{}) {
		list = append(list, home.Named{Name: i18n.Content(msgOps), Path: "/ops"})
	}
	return list
}
