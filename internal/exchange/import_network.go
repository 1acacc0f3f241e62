package exchange

import (
	"errors"
	"slices"
	"strings"

	"parvi/internal/network"
	"parvi/internal/news"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/space"
)

func (im *importer) network(in networkRecord) error {
	if in.ID != "" {
		if _, err := im.networkBySlug(in.ID); err == nil {
			return wrong("there is a network %q already", in.ID)
		} else if !isFault(err) {
			return err
		}
	}
	sourceID, err := im.source(in.Source)
	if err != nil {
		return err
	}
	founded, err := when(in.Founded, "")
	if err != nil {
		return err
	}
	if err := knownLangs(in.Languages...); err != nil {
		return err
	}
	n := network.New{
		Slug: in.ID, Themes: in.Themes, Remarks: in.Remarks, Produced: in.Produced, Stated: true,
		Phase: network.Phase(in.Phase), PhaseOn: in.PhaseOn, EndedOn: in.EndedOn, Source: sourceID,
		Facts: network.Facts{
			Name: in.Name, Short: in.Short, Kind: network.Kind(in.Kind), Region: in.Region, Langs: in.Languages,
			Purpose: in.Purpose, Goals: in.Goals, Enough: in.Enough, Structure: in.Structure, HowToJoin: in.HowToJoin,
			Policy: space.Policy(in.JoinPolicy), Visibility: space.Visibility(in.Visibility),
			Founded: founded, FoundedHow: in.FoundedHow, Funder: in.Funder, FundingEnds: in.FundingEnds,
		},
	}
	for _, a := range in.Aims {
		if !network.Aim(a).Known() {
			return wrong("aims: %q is none of %v", a, network.Aims)
		}
		n.Aims = append(n.Aims, network.Aim(a))
	}
	for _, f := range in.FormerNames {
		until, err := when(f.Until, "")
		if err != nil {
			return err
		}
		n.FormerNames = append(n.FormerNames, network.FormerName{Name: f.Name, Until: until})
	}
	for _, c := range in.Coordinators {
		o, err := im.org(c.Organisation)
		if err != nil {
			return err
		}
		role := network.Role(c.Role)
		if role == "" {
			role = network.Lead
		}
		n.Coordinators = append(n.Coordinators, network.Coordination{Org: o.ID, Role: role, From: c.From, To: c.To})
	}
	for _, c := range in.Conditions {
		strict := network.Strictness(c.Strictness)
		if strict == "" {
			strict = network.SelfDeclared
		}
		n.Conditions = append(n.Conditions, network.Condition{Attribute: network.Attribute(c.Attribute), Operator: c.Operator, Value: c.Value, Strictness: strict})
	}
	for _, c := range in.Channels {
		if err := c.check(); err != nil {
			return err
		}
		ch := network.Channel{Kind: network.ChannelKind(c.Kind), Title: c.Title, URL: c.URL, Discussion: c.Discussion}
		if c.Members > 0 {
			ch.Counts = []network.ChannelCount{{Amount: network.Amount{Value: c.Members, Qualifier: network.Qualifier(c.Qualifier)}, AsOf: c.AsOf}}
		}
		n.Channels = append(n.Channels, ch)
	}
	if in.YearPlan != nil {
		if y := *in.YearPlan; y.Year < 1900 || y.Year > 2200 || y.Meetings < 0 || y.Meetings > 366 {
			return wrong("year_plan: write a year and the number of its meetings")
		}
		n.Plans = []network.Plan{{Year: in.YearPlan.Year, Meetings: in.YearPlan.Meetings}}
	}
	for _, m := range in.Meetings {
		at, err := m.check()
		if err != nil {
			return err
		}
		n.Meetings = append(n.Meetings, network.PastMeeting{
			When: at, Mode: m.Mode, Times: m.Count.amount(), Attended: m.Attended.amount(), Remark: m.Remark, Source: sourceID,
		})
	}
	_, err = network.Create(im.ctx, im.tx, im.who, n)
	return err
}

func (c channel) check() error {
	switch {
	case !network.ChannelKind(c.Kind).Known():
		return wrong("channels: kind %q is none of %v", c.Kind, network.ChannelKinds)
	case c.URL != "" && !strings.HasPrefix(c.URL, "https://") && !strings.HasPrefix(c.URL, "http://"):
		return wrong("channels: %q is no address that begins with https://", c.URL)
	}
	return (&amount{c.Members, c.Qualifier}).check("channels")
}

func (m pastMeeting) check() (civil.Vague, error) {
	at, err := when(m.When, m.Precision)
	switch {
	case err != nil:
		return at, err
	case at.IsZero():
		return at, wrong("meetings: when is missing")
	case !slices.Contains([]string{"", "onsite", "remote", "hybrid"}, m.Mode):
		return at, wrong("meetings: mode %q is none of onsite, remote, hybrid", m.Mode)
	}
	return at, errors.Join(m.Count.check("meetings"), m.Attended.check("meetings"))
}

func (a *amount) check(of string) error {
	switch {
	case a == nil:
		return nil
	case a.Value < 0 || a.Value > 1_000_000_000:
		return wrong("%s: %d is not a number of people or meetings", of, a.Value)
	case !network.Qualifier(a.Qualifier).Known():
		return wrong("%s: qualifier %q is none of about, over, at_least", of, a.Qualifier)
	}
	return nil
}

func (a *amount) amount() network.Amount {
	if a == nil {
		return network.Amount{}
	}
	return network.Amount{Value: a.Value, Qualifier: network.Qualifier(a.Qualifier)}
}

func (im *importer) circle(in circle) error {
	sourceID, err := im.source(in.Source)
	if err != nil {
		return err
	}
	o, err := im.org(in.Organiser)
	if err != nil {
		return err
	}
	if slug := network.SlugOf(in.Name); slug != "" {
		if _, err := im.networkBySlug(slug); err == nil {
			return wrong("there is a network %q already", slug)
		} else if !isFault(err) {
			return err
		}
	}
	_, err = network.Create(im.ctx, im.tx, im.who, network.New{
		Stated: true, Source: sourceID, Produced: in.Produced,
		Coordinators: []network.Coordination{{Org: o.ID, Role: network.Lead}},
		Facts:        network.Facts{Name: in.Name, Kind: network.Leads, Purpose: in.Purpose, Policy: space.ByInvitation},
	})
	return err
}

func (im *importer) figure(in figure) error {
	sourceID, err := im.source(in.Source)
	if err != nil {
		return err
	}
	at, err := when(in.AsOf, "")
	if err != nil {
		return err
	}
	f := network.Figure{
		What: in.What, Amount: network.Amount{Value: in.Value, Qualifier: network.Qualifier(in.Qualifier)},
		AsOf: at, Note: in.Note, Source: sourceID,
	}
	if in.Network != "" {
		n, err := im.networkBySlug(in.Network)
		if err != nil {
			return err
		}
		f.Network = n.ID
	}
	if in.Organisation != "" {
		o, err := im.org(in.Organisation)
		if err != nil {
			return err
		}
		f.Org = o.ID
	}
	if err := im.there("the figure", `SELECT 1 FROM network_figures WHERE what = $1 AND value = $2 AND as_of = $3 AND network_id = $4 AND org_id = $5 AND source = $6`,
		in.What, in.Value, at.String(), f.Network, f.Org, sourceID); err != nil {
		return err
	}
	_, err = network.AddStatedFigure(im.ctx, im.tx, im.who, f)
	return err
}

func (im *importer) publication(in publication) error {
	o, err := im.org(in.Publisher)
	if err != nil {
		return err
	}
	if in.ID != "" {
		if _, err := news.PublicationBySlug(im.ctx, im.tx, in.ID); err == nil {
			return wrong("there is a publication %q already", in.ID)
		} else if !isMissing(err) {
			return err
		}
	}
	if err := knownLangs(in.Languages...); err != nil {
		return err
	}
	if !in.From.IsZero() && !in.To.IsZero() && in.To.Before(in.From) {
		return wrong("to: the last day is before the first")
	}
	_, err = news.CreatePublication(im.ctx, im.tx, im.who, news.NewPublication{
		Slug: in.ID, Name: in.Name, Publisher: o.ID, Languages: in.Languages, From: in.From, To: in.To,
		Notice: in.Notice, Successor: in.Successor,
	})
	return err
}

func (im *importer) article(in article) error {
	p, err := news.PublicationBySlug(im.ctx, im.tx, in.Publication)
	if isMissing(err) {
		return wrong("there is no publication %q", in.Publication)
	} else if err != nil {
		return err
	}
	sourceID, err := im.source(in.Source)
	if err != nil {
		return err
	}
	d := news.Draft{
		Slug: in.ID, Publication: p.ID, Title: in.Title, Lead: in.Lead, Body: in.Body, Topics: in.Topics,
		Author: news.Author{Name: in.Author, Title: in.AuthorTitle, Answers: in.AuthorAnswers, Email: in.AuthorEmail},
		Source: sourceID, SourceURL: in.URL,
	}
	published := in.Published
	if published == "" {
		published = im.sources[in.Source].Published
	}
	if published != "" {
		if d.PublishedAt, err = civil.ParseWritten(published); err != nil {
			return wrong("published: %s", strings.TrimPrefix(err.Error(), "civil: "))
		}
	}
	for _, q := range in.Quoted {
		d.Quoted = append(d.Quoted, news.Quoted{Name: q.Name, Role: q.Role})
	}
	for _, slug := range in.Networks {
		n, err := im.networkBySlug(slug)
		if err != nil {
			return err
		}
		d.Links = append(d.Links, news.Link{Kind: "network", Ref: n.ID})
	}
	for _, slug := range in.Organisations {
		o, err := im.org(slug)
		if err != nil {
			return err
		}
		d.Links = append(d.Links, news.Link{Kind: "organisation", Ref: o.ID})
	}
	for _, code := range in.Regions {
		d.Links = append(d.Links, news.Link{Kind: "region", Ref: code})
	}
	if err := im.there("the article", `SELECT 1 FROM articles WHERE publication_id = $1 AND title = $2 AND published_at = $3`,
		p.ID, in.Title, db.Millis(d.PublishedAt)); err != nil {
		return err
	}
	_, err = news.CreateArticle(im.ctx, im.tx, im.who, d)
	return err
}
