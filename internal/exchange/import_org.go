package exchange

import (
	"errors"
	"slices"

	"parvi/internal/account"
	"parvi/internal/network"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/place"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

func (im *importer) organisation(r row, in organisation) error {
	if in.ID != "" {
		if _, err := im.org(in.ID); err == nil {
			return wrong("there is an organisation %q already", in.ID)
		} else if !isFault(err) {
			return err
		}
	}
	sourceID, err := im.source(in.Source)
	if err != nil {
		return err
	}
	if err := knownLangs(in.Languages...); err != nil {
		return err
	}
	n := org.New{Slug: in.ID, Source: sourceID, Facts: org.Facts{
		Kind: org.Kind(in.Kind), Reach: org.Reach(in.Scope), BusinessID: in.BusinessID, Municipality: in.Municipality, Region: in.Region,
		Langs: in.Languages, Email: in.Email, Web: in.Web, Offers: in.Offers, Inferred: in.Inferred,
	}}
	if !in.Name.Empty() {
		n.Names = append(n.Names, org.NewName{Name: in.Name, Source: sourceID})
	}
	for _, name := range in.Names {
		sp, err := span(name.From, name.Until)
		if err != nil {
			return err
		}
		src, err := im.source(name.Source)
		if err != nil {
			return err
		}
		n.Names = append(n.Names, org.NewName{Name: name.Name, Short: name.Short, Span: sp, Source: src})
	}
	if in.Parent != "" {
		parent, err := im.org(in.Parent)
		if err != nil {
			return err
		}
		n.Parent = parent.ID
	}
	if in.Employees != nil {
		n.Employees = org.Employees{Number: *in.Employees, AsOf: in.EmployeesOn, Source: sourceID, Known: true}
	}
	o, err := org.Create(im.ctx, im.tx, im.who, n)
	if err != nil {
		return err
	}
	// What it is a member of may stand further down.
	im.later = append(im.later, later{r, func() error { return im.memberships(o.ID, sourceID, in.MemberOf) }})
	return im.published(in.ID, o.ID)
}

func (im *importer) memberships(of, sourceID string, list []membership) error {
	for _, m := range list {
		above, err := im.org(m.Organisation)
		if err != nil {
			return err
		}
		sp, err := span(m.From, m.Until)
		if err != nil {
			return err
		}
		if _, err := org.AddMembership(im.ctx, im.tx, im.who, org.NewMembership{Org: of, In: above.ID, Kind: org.Member, Span: sp, Source: sourceID}); err != nil {
			return err
		}
	}
	return nil
}

func (im *importer) office(in office) error {
	o, err := im.org(in.Organisation)
	if err != nil {
		return err
	}
	sourceID, err := im.source(in.Source)
	if err != nil {
		return err
	}
	sp, err := span(in.From, in.Until)
	if err != nil {
		return err
	}
	name := officeName(in)
	if m, ok := place.MunicipalityByCode(in.Municipality); ok && name.Empty() {
		name = i18n.Content(m.Name)
	}
	if err := im.there("the office", `SELECT 1 FROM org_offices WHERE org_id = $1 AND name = $2 AND municipality = $3 AND address = $4 AND from_when = $5`,
		o.ID, name, in.Municipality, in.Address, in.From); err != nil {
		return err
	}
	_, err = org.AddOffice(im.ctx, im.tx, im.who, org.NewOffice{
		Org: o.ID, Name: name, Municipality: in.Municipality, Address: in.Address, Email: in.Email, Phone: in.Phone,
		Does: in.Does, Regions: in.Regions, AsOf: in.AsOf, Span: sp, Source: sourceID,
	})
	return err
}

// officeName is the place as the file has it, unless it is just the name of
// the municipality, which every language then writes in its own way.
func officeName(in office) i18n.Content {
	if !in.Name.Empty() {
		return in.Name
	}
	if m, ok := place.MunicipalityByCode(in.Municipality); ok && m.Name.FI == in.Place {
		return i18n.Content{}
	}
	return asText(in.Place)
}

func (im *importer) venue(in venue) error {
	o, err := im.org(in.Organisation)
	if err != nil {
		return err
	}
	sourceID, err := im.source(in.Source)
	if err != nil {
		return err
	}
	since, err := when(in.NewIn, "")
	if err != nil {
		return err
	}
	if err := im.there("the venue", `SELECT 1 FROM org_venues WHERE org_id = $1 AND name = $2 AND address = $3`, o.ID, in.Name, in.Address); err != nil {
		return err
	}
	_, err = org.AddVenue(im.ctx, im.tx, im.who, org.NewVenue{
		Org: o.ID, Name: in.Name, Municipality: in.Municipality, Address: in.Address, NewIn: since, Source: sourceID,
	})
	return err
}

func (im *importer) strategy(in strategy) error {
	o, err := im.org(in.Organisation)
	if err != nil {
		return err
	}
	sourceID, err := im.source(in.Source)
	if err != nil {
		return err
	}
	if err := im.there("the strategy of these years", `SELECT 1 FROM org_strategies WHERE org_id = $1 AND from_year = $2 AND to_year = $3 AND source = $4`,
		o.ID, in.From, in.To, sourceID); err != nil {
		return err
	}
	_, err = org.AddStrategy(im.ctx, im.tx, im.who, org.NewStrategy{
		Org: o.ID, From: in.From, To: in.To, Continues: in.Continues, Aims: in.Aims, Lines: in.Lines, Source: sourceID,
	})
	return err
}

func (im *importer) person(in someone) error {
	if in.Lang != "" {
		if err := knownLangs(in.Lang); err != nil {
			return err
		}
	}
	if _, ok := place.RegionByCode(in.Region); !ok && in.Region != "" {
		return wrong("region: there is no region %q; write a code such as 02", in.Region)
	}
	p, err := person.Ensure(im.ctx, im.tx, im.who, person.New{
		Name: in.Name, Email: in.Email, Lang: in.Lang.Or(i18n.FI), Region: in.Region, Phone: in.Phone,
	})
	if err != nil {
		return err
	}
	for _, pos := range in.Positions {
		o, err := im.org(pos.Organisation)
		if err != nil {
			return err
		}
		if _, err := org.AddPosition(im.ctx, im.tx, im.who, org.NewPosition{Person: p.ID, Org: o.ID, Title: pos.Title, From: pos.From, To: pos.To}); err != nil {
			return err
		}
	}
	for _, b := range in.Networks {
		n, err := im.networkBySlug(b.Network)
		if err != nil {
			return err
		}
		level, mail := space.Level(b.Level), space.Mail(b.Mail)
		if level == "" {
			level = space.AsMember
		}
		if mail == "" {
			mail = space.MailWeekly
		}
		if level != space.AsMember && level != space.AsFollower || !mail.Known() {
			return wrong("level is member or follower; mail is now, daily, weekly, invitations or none")
		}
		if _, err := space.Join(im.ctx, im.tx, im.who, space.New{Space: n.Space(), Person: p.ID, Level: level, State: space.Joined, Mail: mail}); err != nil {
			return err
		}
	}
	for _, r := range in.Roles {
		role, scope, err := account.ParseRole(r)
		if err != nil {
			return wrong("roles: %s", reason(err))
		}
		if scope, err = im.scope(role, scope); err != nil {
			return err
		}
		post, err := im.postFor(p.ID, role, scope)
		if err != nil {
			return err
		}
		if _, err := account.Give(im.ctx, im.tx, im.who, account.NewGrant{Person: p.ID, Role: role, Scope: scope, From: im.tx.Today(), Position: post}); err != nil {
			return err
		}
	}
	return nil
}

// postFor is the position that a role hangs on and ends with: for a network the
// one that the person holds, for an organisation the one they hold there. Who
// holds none, or several, keeps the role until somebody ends it.
func (im *importer) postFor(person, role, scope string) (string, error) {
	r, _ := account.RoleNamed(role)
	switch r.Scope {
	case account.Network:
		posts, err := org.PositionsOf(im.ctx, im.tx, []string{person}, im.tx.Today())
		if err != nil || len(posts[person]) != 1 {
			return "", err
		}
		return posts[person][0].ID, nil
	case account.Organisation:
		return account.PositionFor(im.ctx, im.tx, person, []string{scope})
	}
	return "", nil
}

// scope turns the slug a role names into an id.
func (im *importer) scope(role, scope string) (string, error) {
	r, _ := account.RoleNamed(role)
	switch r.Scope {
	case account.Network:
		n, err := im.networkBySlug(scope)
		return n.ID, err
	case account.Organisation:
		o, err := im.org(scope)
		return o.ID, err
	}
	return scope, nil
}

func (im *importer) networkBySlug(slug string) (network.Network, error) {
	if n, ok := im.networks[slug]; ok {
		return n, nil
	}
	n, err := network.BySlug(im.ctx, im.tx, slug)
	if isMissing(err) {
		n, err = network.ByID(im.ctx, im.tx, slug)
	}
	if isMissing(err) {
		return n, wrong("there is no network %q", slug)
	} else if err == nil {
		im.networks[slug] = n
	}
	return n, err
}

func isMissing(err error) bool {
	return err != nil && (fault.Is(err, fault.NotFound) || errors.Is(err, db.ErrNoRows))
}

func knownLangs(list ...i18n.Lang) error {
	for _, l := range list {
		if !slices.Contains(i18n.Langs[:], l) {
			return wrong("%q is no language; the languages are fi, sv and en", l)
		}
	}
	return nil
}
