package exchange

import (
	"database/sql"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"parvi/internal/platform/i18n"
)

func (r *reader) networks() []networkRecord {
	coordinators := children(r, func(rows *sql.Rows, of *string, c *coordinator) error {
		return rows.Scan(of, &c.Organisation, &c.Role, &c.From, &c.To)
	}, `SELECT network_id, org_id, role, from_day, to_day FROM network_coordinators ORDER BY network_id, id`)
	conditions := children(r, func(rows *sql.Rows, of *string, c *condition) error {
		return rows.Scan(of, &c.Attribute, &c.Operator, &c.Value, &c.Strictness)
	}, `SELECT network_id, attribute, operator, value, strictness FROM network_conditions ORDER BY network_id, place, id`)
	channels := children(r, func(rows *sql.Rows, of *string, c *channel) error {
		return rows.Scan(of, &c.Kind, &c.Title, &c.URL, &c.Discussion, &c.Members, &c.Qualifier, &c.AsOf)
	}, `
		SELECT c.network_id, c.kind, c.title, c.url, c.discussion, coalesce(n.members, 0), coalesce(n.qualifier, ''), coalesce(n.as_of, '')
		FROM network_channels c LEFT JOIN network_channel_counts n ON n.channel_id = c.id
			AND n.as_of = (SELECT max(m.as_of) FROM network_channel_counts m WHERE m.channel_id = c.id)
		ORDER BY c.network_id, c.place, c.id`)
	themes := children(r, func(rows *sql.Rows, of *string, c *i18n.Content) error { return rows.Scan(of, c) },
		`SELECT network_id, theme FROM network_themes ORDER BY network_id, place, id`)
	plans := children(r, func(rows *sql.Rows, of *string, p *yearPlan) error { return rows.Scan(of, &p.Year, &p.Meetings) },
		`SELECT network_id, year, meetings FROM network_plans ORDER BY network_id, year DESC`)
	past := children(r, scanPast, `
		SELECT network_id, held, part, mode, meetings, meetings_qualifier, attended, attended_qualifier, remark
		FROM network_past_meetings ORDER BY network_id, held_sort, id`)
	former := children(r, func(rows *sql.Rows, of *string, n *formerName) error { return rows.Scan(of, &n.Name, &n.Until) },
		`SELECT network_id, name, until_day FROM network_names ORDER BY network_id, until_day, name`)
	type found struct {
		networkRecord
		id, langs, aims, remarks string
	}
	var all []networkRecord
	for _, f := range list(r, func(rows *sql.Rows) (n found, err error) {
		return n, rows.Scan(&n.id, &n.ID, &n.Name, &n.Short, &n.Kind, &n.Region, &n.langs, &n.Purpose, &n.Goals, &n.aims, &n.Enough, &n.Structure,
			&n.HowToJoin, &n.JoinPolicy, &n.Visibility, &n.Phase, &n.PhaseOn, &n.Founded, &n.FoundedHow, &n.EndedOn, &n.Funder, &n.FundingEnds,
			&n.remarks, &n.Produced, &n.Source)
	}, `
		SELECT id, slug, name, short_name, kind, region, languages, purpose, goals, aims, enough, structure,
			how_to_join, join_policy, visibility, phase, phase_on, founded, founded_how, ended_on, funder, funding_ends,
			remarks, produced, source
		FROM networks
		WHERE published
		ORDER BY name_sort, slug`) {
		n := f.networkRecord
		n.Languages, n.Source, n.Aims, n.FormerNames = langs(f.langs), r.source(n.Source), strings.Fields(f.aims), former[f.id]
		if f.remarks != "" && r.err == nil {
			r.err = json.Unmarshal([]byte(f.remarks), &n.Remarks)
		}
		n.Conditions, n.Channels, n.Themes, n.Meetings = conditions[f.id], channels[f.id], themes[f.id], past[f.id]
		for _, c := range coordinators[f.id] {
			c.Organisation = r.orgs[c.Organisation]
			n.Coordinators = append(n.Coordinators, c)
		}
		byKey(n.Coordinators, func(c coordinator) []string { return []string{c.From.String(), c.Organisation, c.Role} })
		byKey(n.Meetings, func(m pastMeeting) []string { return []string{m.When, m.Precision, m.Mode, m.Remark.In(i18n.FI)} })
		if p := plans[f.id]; len(p) > 0 {
			n.YearPlan = &p[0]
		}
		all = append(all, n)
	}
	return all
}

func scanPast(rows *sql.Rows, of *string, m *pastMeeting) error {
	var times, attended amount
	if err := rows.Scan(of, &m.When, &m.Precision, &m.Mode, &times.Value, &times.Qualifier, &attended.Value, &attended.Qualifier, &m.Remark); err != nil {
		return err
	}
	if times.Value > 1 || times.Qualifier != "" {
		m.Count = &times
	}
	if attended.Value > 0 {
		m.Attended = &attended
	}
	return nil
}

func (r *reader) figures() []figure {
	all := list(r, func(rows *sql.Rows) (f figure, err error) {
		return f, rows.Scan(&f.Network, &f.Organisation, &f.What, &f.Value, &f.Qualifier, &f.AsOf, &f.Note, &f.Source)
	}, `SELECT network_id, org_id, what, value, qualifier, as_of, note, source FROM network_figures ORDER BY as_of, id`)
	for i := range all {
		all[i].Network, all[i].Organisation, all[i].Source = r.nets[all[i].Network], r.orgs[all[i].Organisation], r.source(all[i].Source)
	}
	return byKey(all, func(f figure) []string { return []string{f.AsOf, f.Network, f.Organisation, f.What.In(i18n.FI)} })
}

// circles are the networks of leads as import takes them under their own name.
func (r *reader) circles() []circle {
	var all []circle
	for _, n := range r.networks() {
		if n.Kind != "leads" {
			continue
		}
		c := circle{Name: n.Name, Purpose: n.Purpose, Produced: n.Produced, Source: n.Source}
		if len(n.Coordinators) > 0 {
			c.Organiser = n.Coordinators[0].Organisation
		}
		all = append(all, c)
	}
	return all
}

func (r *reader) openMeetings() []openMeeting {
	all := list(r, func(rows *sql.Rows) (m openMeeting, err error) {
		return m, rows.Scan(&m.Year, &m.Organiser, &m.TargetGroup, &m.Source)
	}, `SELECT year, org_id, target, source FROM meeting_open_years ORDER BY year, id`)
	for i := range all {
		all[i].Organiser, all[i].Source = r.orgs[all[i].Organiser], r.source(all[i].Source)
	}
	return byKey(all, func(m openMeeting) []string {
		return []string{strconv.Itoa(m.Year), m.Organiser, m.TargetGroup.In(i18n.FI)}
	})
}

func (r *reader) meetings() []meetingRecord {
	networks := children(r, func(rows *sql.Rows, of, id *string) error { return rows.Scan(of, id) },
		`SELECT meeting_id, network_id FROM meeting_networks ORDER BY meeting_id, position`)
	type found struct {
		meetingRecord
		id, langs                   string
		starts, ends, opens, closes int64
		onsite, remote              sql.NullInt64
	}
	var all []meetingRecord
	for _, f := range list(r, func(rows *sql.Rows) (m found, err error) {
		return m, rows.Scan(&m.id, &m.Organisation, &m.Kind, &m.Title, &m.Lead, &m.Description, &m.Agenda, &m.langs, &m.starts, &m.ends, &m.Place,
			&m.Municipality, &m.AccessInfo, &m.RemoteURL, &m.Audience, &m.TargetGroup, &m.Status, &m.ContactName, &m.ContactEmail,
			&m.onsite, &m.remote, &m.opens, &m.closes, &m.Queue, &m.PassOn)
	}, `
		SELECT m.id, m.org_id, m.kind, m.title, m.lead, m.description, m.agenda, m.langs, m.starts_at, m.ends_at, m.place,
			m.municipality, m.access_info, m.remote_url, m.audience, m.target_group, m.status, m.contact_name, m.contact_email,
			o.onsite_limit, o.remote_limit, o.opens_at, o.closes_at, o.queue, o.pass_on
		FROM meetings m JOIN registration_offerings o ON o.id = m.id
		WHERE m.status <> 'cancelled'
		ORDER BY m.starts_at, m.title, m.id`) {
		m := f.meetingRecord
		m.Organisation, m.Starts, m.Ends = r.orgs[m.Organisation], written(f.starts), written(f.ends)
		m.Opens, m.Closes, m.Languages = written(f.opens), written(f.closes), langs(f.langs)
		m.OnSite, m.OnSiteSeats = f.onsite.Valid, int(max(f.onsite.Int64, 0))
		m.Remote, m.RemoteSeats = f.remote.Valid, int(max(f.remote.Int64, 0))
		for _, id := range networks[f.id] {
			if slug := r.nets[id]; slug != "" {
				m.Networks = append(m.Networks, slug)
			}
		}
		all = append(all, m)
	}
	return all
}

func (r *reader) publications() []publication {
	type found struct {
		publication
		langs string
	}
	var all []publication
	for _, f := range list(r, func(rows *sql.Rows) (p found, err error) {
		return p, rows.Scan(&p.ID, &p.Name, &p.Publisher, &p.langs, &p.From, &p.To, &p.Notice, &p.Successor)
	}, `SELECT slug, name, publisher, languages, from_day, to_day, notice, successor FROM publications ORDER BY name_sort, slug`) {
		p := f.publication
		p.Publisher, p.Languages = r.orgs[p.Publisher], langs(f.langs)
		all = append(all, p)
	}
	return all
}

func (r *reader) articles() []article {
	quotes := children(r, func(rows *sql.Rows, of *string, q *quoted) error { return rows.Scan(of, &q.Name, &q.Role) },
		`SELECT article_id, name, role FROM news_quotes ORDER BY article_id, position`)
	topics := children(r, func(rows *sql.Rows, of *string, c *i18n.Content) error { return rows.Scan(of, c) },
		`SELECT article_id, name FROM news_topics ORDER BY article_id, slug`)
	links := children(r, func(rows *sql.Rows, of *string, p *pair) error { return rows.Scan(of, &p.id, &p.value) },
		`SELECT article_id, kind, ref FROM news_links ORDER BY article_id, kind, ref`)
	slugs := r.pairs(`SELECT id, slug FROM publications ORDER BY id`)
	type found struct {
		article
		id        string
		published int64
	}
	var all []article
	for _, f := range list(r, func(rows *sql.Rows) (a found, err error) {
		return a, rows.Scan(&a.id, &a.ID, &a.Publication, &a.Title, &a.Lead, &a.Body, &a.published, &a.Author, &a.AuthorTitle, &a.AuthorAnswers, &a.AuthorEmail, &a.Source, &a.URL)
	}, `
		SELECT id, slug, publication_id, title, lead, body, published_at, author_name, author_title, author_answers, author_email, source, source_url
		FROM articles
		ORDER BY published_at, slug`) {
		a := f.article
		a.Publication, a.Published, a.Source = slugs[a.Publication], written(f.published), r.source(a.Source)
		a.Quoted, a.Topics = quotes[f.id], topics[f.id]
		for _, l := range links[f.id] {
			switch l.id {
			case "network":
				a.Networks = append(a.Networks, r.nets[l.value])
			case "organisation":
				a.Organisations = append(a.Organisations, r.orgs[l.value])
			case "region":
				a.Regions = append(a.Regions, l.value)
			}
		}
		slices.Sort(a.Networks)
		slices.Sort(a.Organisations)
		all = append(all, a)
	}
	return all
}

// allSources are the sources there are, in the order of their keys.
func (r *reader) allSources() []source {
	type found struct {
		source
		id string
		at int64
	}
	var all []source
	for _, f := range list(r, func(rows *sql.Rows) (s found, err error) {
		return s, rows.Scan(&s.id, &s.Title, &s.Publisher, &s.at, &s.Lang, &s.URL)
	}, `SELECT id, title, publisher, published_at, lang, url FROM org_sources ORDER BY id`) {
		s := f.source
		s.Key, s.Publisher, s.Published = r.sources[f.id], r.orgs[s.Publisher], written(f.at)
		all = append(all, s)
	}
	return byKey(all, func(s source) []string { return []string{s.Key} })
}
