package org

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/place"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
	"parvi/internal/platform/ui"
)

// Service is the organisations and the region pages.
type Service struct {
	DB *db.DB

	// OnOrganisation are parts of an organisation's page that other features
	// fill: the networks it coordinates, its meetings. A part renders a whole
	// section, or is nil when there is nothing to show.
	OnOrganisation []OrganisationPart
	// Tools are what the reader may do for an organisation, told by the features
	// that do it; its page lists them in one place.
	Tools []OrganisationTools
	// OnRegion are parts of a region's page in the same way.
	OnRegion []RegionPart
	// OrganisationTopics and RegionTopics are what these parts depend on. A page
	// with parts but no topics is not cached: nobody would know when it changes.
	OrganisationTopics, RegionTopics []string

	byRegion db.Memo[regionCounts]
}

// OrganisationPart makes a section of an organisation's page.
type OrganisationPart func(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, o Organisation) (templ.Component, error)

// OrganisationTools are what somebody may do for an organisation: the name of
// each, where it is and what it is for.
type OrganisationTools func(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, o Organisation) ([]ui.WorkItem, error)

// RegionPart makes a section of a region's page.
type RegionPart func(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, r place.Region) (templ.Component, error)

// write runs a use case in one transaction and says which it was when it fails.
func (s *Service) write(ctx context.Context, what string, f func(tx *db.Tx) error) error {
	if err := s.DB.Write(ctx, f, db.Named("org."+what)); err != nil {
		return fmt.Errorf("org %s: %w", what, err)
	}
	return nil
}

// ByIDs are organisations by their ids under the names of a day; ids of
// nothing are left out.
func ByIDs(ctx context.Context, tx *db.Tx, ids []ID, on civil.Date) (map[ID]Organisation, error) {
	return byIDs(ctx, tx, ids, on)
}

// ByID is one organisation as it is today; a fault when there is none.
func ByID(ctx context.Context, tx *db.Tx, id ID) (Organisation, error) {
	o, err := organisation(ctx, tx, id, tx.Today())
	return o, missing(err)
}

// BySlug is one organisation by a slug it has or had; a fault when there is
// none. Its Slug tells whether the one asked for is still in use.
func BySlug(ctx context.Context, tx *db.Tx, slug string) (Organisation, error) {
	o, err := organisationBySlug(ctx, tx, slug, tx.Today())
	return o, missing(err)
}

// Scopes is the organisation itself and everything above it: what authz.Holds
// is asked with.
func Scopes(ctx context.Context, tx *db.Tx, id ID) ([]ID, error) { return scopesOf(ctx, tx, id) }

// missing makes a fault of what is not there.
func missing(err error) error {
	if errors.Is(err, db.ErrNoRows) {
		return fault.Missing(err)
	}
	return err
}

// Create makes an organisation.
func Create(ctx context.Context, tx *db.Tx, who authz.Actor, n New) (Organisation, error) {
	n, err := n.check(tx.Today())
	if err != nil {
		return Organisation{}, err
	}
	var parent Organisation
	if n.Parent != "" {
		if parent, err = organisation(ctx, tx, n.Parent, tx.Today()); err != nil {
			return Organisation{}, missing(err)
		}
	}
	if err := MayCreate.Check(who, parent); err != nil {
		return Organisation{}, err
	}
	if err := businessIDFree(ctx, tx, n.BusinessID, ""); err != nil {
		return Organisation{}, err
	}
	slug, err := slugFor(ctx, tx, n)
	if err != nil {
		return Organisation{}, err
	}
	id := tx.NewID()
	if err := insertOrganisation(ctx, tx, id, slug, n); err != nil {
		return Organisation{}, err
	}
	for _, name := range n.Names {
		if _, err := insertName(ctx, tx, id, name); err != nil {
			return Organisation{}, err
		}
	}
	if err := settleNames(ctx, tx, id); err != nil {
		return Organisation{}, err
	}
	if n.Parent != "" {
		if err := insertParent(ctx, tx, id, n.Parent, civil.Date{}); err != nil {
			return Organisation{}, err
		}
		if err := attach(ctx, tx, id, n.Parent); err != nil {
			return Organisation{}, err
		}
	}
	if n.Employees.Known {
		if err := upsertEmployees(ctx, tx, id, n.Employees.on(tx.Today())); err != nil {
			return Organisation{}, err
		}
	}
	if err := record(ctx, tx, who, "org.create", id, map[string]string{"slug": slug, "kind": string(n.Kind), "parent": n.Parent}); err != nil {
		return Organisation{}, err
	}
	return organisation(ctx, tx, id, tx.Today())
}

// on dates a number nobody dated.
func (e Employees) on(today civil.Date) Employees {
	if e.AsOf.IsZero() {
		e.AsOf = today
	}
	return e
}

// record writes the audit row of a change and marks the pages that show it.
func record(ctx context.Context, tx *db.Tx, who authz.Actor, action string, id ID, payload any) error {
	if err := audit.Record(ctx, tx, who, action, Ref(id), payload); err != nil {
		return err
	}
	return tx.Touch(ctx, Ref(id), "orgs")
}

func slugFor(ctx context.Context, tx *db.Tx, n New) (string, error) {
	if n.Slug == "" {
		return freeSlug(ctx, tx, slugBase(n.Names[len(n.Names)-1].Name))
	}
	holder, err := slugHolder(ctx, tx, n.Slug)
	if err == nil && holder != "" {
		err = fault.FieldErr("slug", msgSlugTaken)
	}
	return n.Slug, err
}

func businessIDFree(ctx context.Context, tx *db.Tx, businessID string, own ID) error {
	if businessID == "" {
		return nil
	}
	holder, err := holderOf(ctx, tx, businessID)
	if err != nil || holder == "" || holder == own {
		return err
	}
	other, err := organisation(ctx, tx, holder, tx.Today())
	if err != nil {
		return err
	}
	return fault.FieldErr("business_id", msgBusinessIDTaken.Fill("name", other.Name))
}

// Create makes an organisation.
func (s *Service) Create(ctx context.Context, who authz.Actor, n New) (o Organisation, err error) {
	err = s.write(ctx, "create", func(tx *db.Tx) error {
		o, err = Create(ctx, tx, who, n)
		return err
	})
	return o, err
}

// editable is an organisation that the actor may edit.
func editable(ctx context.Context, tx *db.Tx, who authz.Actor, id ID) (Organisation, error) {
	o, err := ByID(ctx, tx, id)
	if err != nil {
		return Organisation{}, err
	}
	return o, MayEdit.Check(who, o)
}

// Edit changes the facts of an organisation, as they were in a version: when
// somebody else has changed them meanwhile it is a conflict. Version 0 writes
// over whatever is there.
func Edit(ctx context.Context, tx *db.Tx, who authz.Actor, id ID, version int, f Facts) error {
	o, err := editable(ctx, tx, who, id)
	if err != nil {
		return err
	}
	var faults fault.Fields
	f = f.clean(&faults)
	if err := faults.Err(); err != nil {
		return err
	}
	if err := businessIDFree(ctx, tx, f.BusinessID, id); err != nil {
		return err
	}
	if version == 0 {
		version = o.Version
	}
	if err := updateFacts(ctx, tx, id, version, f); errors.Is(err, db.ErrNoRows) {
		return &fault.Error{Kind: fault.Conflict, Say: msgEditedMeanwhile, Err: err}
	} else if err != nil {
		return err
	}
	return record(ctx, tx, who, "org.edit", id, changes(FactsOf(o), f))
}

// changes tells which facts changed, without their texts.
func changes(before, after Facts) map[string][]string {
	var fields []string
	note := func(name string, differs bool) {
		if differs {
			fields = append(fields, name)
		}
	}
	note("kind", before.Kind != after.Kind)
	note("scope", before.Reach != after.Reach)
	note("business_id", before.BusinessID != after.BusinessID)
	note("municipality", before.Municipality != after.Municipality)
	note("region", before.Region != after.Region)
	note("langs", !slices.Equal(before.Langs, after.Langs))
	note("email", before.Email != after.Email)
	note("web", before.Web != after.Web)
	note("offers", before.Offers != after.Offers)
	note("inferred", before.Inferred != after.Inferred)
	return map[string][]string{"changed": fields}
}

// Edit changes the facts of an organisation.
func (s *Service) Edit(ctx context.Context, who authz.Actor, id ID, version int, f Facts) error {
	return s.write(ctx, "edit", func(tx *db.Tx) error { return Edit(ctx, tx, who, id, version, f) })
}

// SetSlug gives an organisation another address; the old one goes on leading
// to it.
func SetSlug(ctx context.Context, tx *db.Tx, who authz.Actor, id ID, slug string) error {
	if _, err := editable(ctx, tx, who, id); err != nil {
		return err
	}
	if slug == "" || slug != i18n.Slug(slug) || slices.Contains(reserved, slug) {
		return fault.FieldErr("slug", msgSlug)
	}
	holder, err := slugHolder(ctx, tx, slug)
	if err != nil {
		return err
	}
	if holder != "" && holder != id {
		return fault.FieldErr("slug", msgSlugTaken)
	}
	if err := moveSlug(ctx, tx, id, slug); err != nil {
		return err
	}
	return record(ctx, tx, who, "org.slug", id, map[string]string{"slug": slug})
}

// SetEmployees notes how many people an organisation employs, as of a day
// (today when no day is given). Earlier numbers stay.
func SetEmployees(ctx context.Context, tx *db.Tx, who authz.Actor, id ID, e Employees) error {
	if _, err := editable(ctx, tx, who, id); err != nil {
		return err
	}
	var faults fault.Fields
	e.check(&faults, tx.Today())
	if err := faults.Err(); err != nil {
		return err
	}
	if err := upsertEmployees(ctx, tx, id, e.on(tx.Today())); err != nil {
		return err
	}
	if err := changed(ctx, tx, id); err != nil {
		return err
	}
	return record(ctx, tx, who, "org.employees", id, map[string]any{"number": e.Number, "as_of": e.on(tx.Today()).AsOf.String()})
}

// SetEmployees notes how many people an organisation employs.
func (s *Service) SetEmployees(ctx context.Context, who authz.Actor, id ID, e Employees) error {
	return s.write(ctx, "employees", func(tx *db.Tx) error { return SetEmployees(ctx, tx, who, id, e) })
}

// End is the end of an organisation: its last day, why, and who goes on with
// its work. Organisations under it must be moved or ended first.
type End struct {
	On        civil.Date
	Reason    i18n.Content
	Successor ID
}

// EndOrganisation ends an organisation. Positions and memberships that reach
// beyond its last day end with it.
func EndOrganisation(ctx context.Context, tx *db.Tx, who authz.Actor, id ID, e End) error {
	o, err := ByID(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := MayMove.Check(who, o); err != nil {
		return err
	}
	if !o.Ended.IsZero() {
		return fault.New(fault.Conflict, msgEndedAlready)
	}
	if e.On.IsZero() {
		e.On = tx.Today()
	}
	if n, err := livingBelow(ctx, tx, id, e.On); err != nil {
		return err
	} else if n > 0 {
		return fault.New(fault.Conflict, msgHasParts.Text(n))
	}
	if e.Successor != "" {
		if _, err := ByID(ctx, tx, e.Successor); err != nil {
			return err
		}
	}
	if err := updateEnd(ctx, tx, id, e.On, e.Reason, e.Successor); err != nil {
		return err
	}
	if err := endAllPositions(ctx, tx, id, e.On); err != nil {
		return err
	}
	if err := endAllMemberships(ctx, tx, id, e.On); err != nil {
		return err
	}
	return record(ctx, tx, who, "org.end", id, map[string]string{"on": e.On.String(), "successor": e.Successor})
}

// End ends an organisation.
func (s *Service) End(ctx context.Context, who authz.Actor, id ID, e End) error {
	return s.write(ctx, "end", func(tx *db.Tx) error { return EndOrganisation(ctx, tx, who, id, e) })
}

// Search is at most limit organisations some of whose names have words that
// begin with the words of q, in the order of their Finnish names.
func Search(ctx context.Context, tx *db.Tx, q string, limit int) ([]Organisation, error) {
	if len(words(q)) == 0 {
		return nil, nil
	}
	return list(ctx, tx, Filter{Text: q}, tx.Today(), limit)
}

// Resolve reads what a person typed for an organisation: a business id, a
// slug, or a name, of which the whole counts before its beginning. Several
// that fit come all, at most twenty, for the person to choose from.
func Resolve(ctx context.Context, tx *db.Tx, text string) ([]Organisation, error) {
	text = strings.TrimSpace(text)
	if text == "" {
		return nil, nil
	}
	ids, err := exactly(ctx, tx, text)
	if err != nil {
		return nil, err
	}
	if len(ids) == 0 {
		return Search(ctx, tx, text, resolveLimit)
	}
	found, err := byIDs(ctx, tx, ids, tx.Today())
	if err != nil {
		return nil, err
	}
	orgs := make([]Organisation, 0, len(found))
	for _, id := range ids {
		orgs = append(orgs, found[id])
	}
	slices.SortStableFunc(orgs, func(a, b Organisation) int {
		return i18n.Compare(a.Name.In(i18n.FI), b.Name.In(i18n.FI))
	})
	return orgs, nil
}

const resolveLimit = 20

func exactly(ctx context.Context, tx *db.Tx, text string) ([]ID, error) {
	if id, err := money.ParseBusinessID(text); err == nil {
		holder, err := holderOf(ctx, tx, id)
		if err != nil || holder != "" {
			return []ID{holder}, err
		}
	}
	holder, err := slugHolder(ctx, tx, text)
	if err != nil || holder != "" {
		return []ID{holder}, err
	}
	return wholeNamed(ctx, tx, text, resolveLimit)
}

// List is a page of organisations with their number in all.
func (s *Service) List(ctx context.Context, f Filter, limit int) (l Listing, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		l, err = pageOf(ctx, tx, f, limit)
		return err
	})
	if err != nil {
		return Listing{}, fmt.Errorf("list organisations: %w", err)
	}
	return l, nil
}

// pageOf asks for one row more than the page has, to know whether the list
// goes on.
func pageOf(ctx context.Context, tx *db.Tx, f Filter, limit int) (Listing, error) {
	today := tx.Today()
	total, err := count(ctx, tx, f, today)
	if err != nil {
		return Listing{}, err
	}
	orgs, err := list(ctx, tx, f, today, limit+1)
	if err != nil {
		return Listing{}, err
	}
	l := Listing{Total: total}
	more := len(orgs) > limit
	back := f.Before != ""
	switch {
	case more && back:
		orgs = orgs[1:]
	case more:
		orgs = orgs[:limit]
	}
	l.Organisations = orgs
	if len(orgs) == 0 {
		return l, nil
	}
	if more && back || f.After != "" {
		l.Prev = orgs[0].ID
	}
	if more && !back || back {
		l.Next = orgs[len(orgs)-1].ID
	}
	return l, nil
}

// Find is one organisation by its id or by a slug it has or had: how the API
// and import files name organisations.
func Find(ctx context.Context, tx *db.Tx, idOrSlug string) (Organisation, error) {
	o, err := organisation(ctx, tx, idOrSlug, tx.Today())
	if errors.Is(err, db.ErrNoRows) {
		return BySlug(ctx, tx, idOrSlug)
	}
	return o, err
}

func (s *Service) find(ctx context.Context, idOrSlug string) (o Organisation, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		o, err = Find(ctx, tx, idOrSlug)
		return err
	})
	return o, err
}
