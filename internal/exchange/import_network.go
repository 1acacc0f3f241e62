package exchange

import (
	"parvi/internal/network"
	"parvi/internal/news"
	"parvi/internal/platform/civil"
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
	n := network.New{
		Slug: in.ID, Themes: in.Themes, Remarks: in.Remarks, Stated: true,
		Phase: network.Phase(in.Phase), PhaseOn: in.PhaseOn, Source: sourceID,
		Facts: network.Facts{
			Name: in.Name, Short: in.Short, Kind: network.Kind(in.Kind), Region: in.Region, Langs: in.Languages,
			Purpose: in.Purpose, Goals: in.Goals, HowToJoin: in.HowToJoin, Policy: space.Policy(in.JoinPolicy),
		},
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
		ch := network.Channel{Kind: network.ChannelKind(c.Kind), Title: c.Title, URL: c.URL, Discussion: c.Discussion}
		if c.Members > 0 {
			ch.Counts = []network.ChannelCount{{Amount: network.Amount{Value: c.Members, Qualifier: network.Qualifier(c.Qualifier)}, AsOf: c.AsOf}}
		}
		n.Channels = append(n.Channels, ch)
	}
	if in.YearPlan != nil {
		n.Plans = []network.Plan{{Year: in.YearPlan.Year, Meetings: in.YearPlan.Meetings}}
	}
	for _, m := range in.Meetings {
		at, err := when(m.When, m.Precision)
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
			return wrong("published: %v", err)
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
	_, err = news.CreateArticle(im.ctx, im.tx, im.who, d)
	return err
}
