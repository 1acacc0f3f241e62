package network

import (
	"context"
	"errors"
	"slices"

	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// organisation finds the organisation somebody names by id, slug or name.
func organisation(ctx context.Context, tx *db.Tx, ref string) (string, error) {
	if ref == "" {
		return "", fault.FieldErr("organisation", msgOrgMissing)
	}
	found, err := org.ByIDs(ctx, tx, []string{ref}, tx.Today())
	if err != nil {
		return "", err
	}
	if _, ok := found[ref]; ok {
		return ref, nil
	}
	named, err := org.Resolve(ctx, tx, ref)
	if err != nil {
		return "", err
	}
	if len(named) != 1 {
		return "", fault.FieldErr("organisation", msgOrgMissing)
	}
	return named[0].ID, nil
}

// ownOrganisation is the organisation somebody founds for when they name none:
// the one they act for, the only one they coordinate for, or for an operator
// the only umbrella there is.
func ownOrganisation(ctx context.Context, tx *db.Tx, who authz.Actor) (string, error) {
	scopes := given(append(who.Scopes("coordinator"), who.Scopes("umbrella")...))
	if who.ActingFor != "" && (who.Operator() || slices.Contains(scopes, who.ActingFor)) {
		return who.ActingFor, nil
	}
	if len(scopes) == 0 && who.Operator() {
		var err error
		if scopes, err = umbrellas(ctx, tx); err != nil {
			return "", err
		}
	}
	if len(scopes) != 1 {
		return "", fault.FieldErr("coordinators", msgCoordinatorMissing)
	}
	return scopes[0], nil
}

// find is a network by its address, for somebody who may see it.
func find(ctx context.Context, tx *db.Tx, who authz.Actor, slug string) (Network, error) {
	return seen(who)(bySlug(ctx, tx, slug))
}

func seen(who authz.Actor) func(Network, error) (Network, error) {
	return func(n Network, err error) (Network, error) {
		if errors.Is(err, db.ErrNoRows) {
			return n, fault.Missing(err)
		} else if err != nil {
			return n, err
		}
		return n, MaySee.Check(who, n)
	}
}

// ByID is one network; fault.NotFound when there is none.
func ByID(ctx context.Context, tx *db.Tx, id string) (Network, error) {
	n, err := byID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return n, fault.Missing(err)
	}
	return n, err
}

// BySlug is one network by its address; fault.NotFound when there is none.
func BySlug(ctx context.Context, tx *db.Tx, slug string) (Network, error) {
	n, err := bySlug(ctx, tx, slug)
	if errors.Is(err, db.ErrNoRows) {
		return n, fault.Missing(err)
	}
	return n, err
}

// ByOldSlug is one network by an address it has had; fault.NotFound when there
// is none.
func ByOldSlug(ctx context.Context, tx *db.Tx, slug string) (Network, error) {
	now, err := slugNow(ctx, tx, slug)
	if errors.Is(err, db.ErrNoRows) {
		return Network{}, fault.Missing(err)
	} else if err != nil {
		return Network{}, err
	}
	return BySlug(ctx, tx, now)
}

// ByIDs are networks by their ids, in the order of their names.
func ByIDs(ctx context.Context, tx *db.Tx, ids []string) ([]Network, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	return byIDs(ctx, tx, ids)
}

// Named is what other features show of a network.
type Named struct {
	ID, Slug string
	Name     i18n.Content
}

// Path is the address of the network's page.
func (n Named) Path() string { return "/networks/" + n.Slug }

// Path is the address of the network's page.
func (n Network) Path() string { return "/networks/" + n.Slug }

// Names are the names and addresses of networks, by id.
func Names(ctx context.Context, tx *db.Tx, ids []string) (map[string]Named, error) {
	if len(ids) == 0 {
		return map[string]Named{}, nil
	}
	return names(ctx, tx, ids)
}

// Members is a page of those the networks write to: joined people on one of
// the levels with one of the mail settings, in the order of their rows after
// the given one. A person may be on it for several networks.
func Members(ctx context.Context, tx *db.Tx, networks []string, levels []space.Level, mails []space.Mail, after string, limit int) ([]space.Member, error) {
	return space.Recipients(ctx, tx, spaces(networks), levels, mails, after, limit)
}

func spaces(networks []string) []space.Ref {
	refs := make([]space.Ref, len(networks))
	for i, id := range networks {
		refs[i] = Space(id)
	}
	return refs
}

// Handled are the ids of the networks the actor answers for.
func Handled(ctx context.Context, tx *db.Tx, who authz.Actor) ([]string, error) {
	return handled(ctx, tx, reachOf(who))
}

// Visible are the ids of the networks the actor may see.
func Visible(ctx context.Context, tx *db.Tx, who authz.Actor) ([]string, error) {
	return visible(ctx, tx, reachOf(who))
}

// reachOf is what of an actor's grants bears on networks.
func reachOf(a authz.Actor) reach {
	r := reach{person: a.Person, all: a.Operator()}
	for _, role := range []string{"lead", "contact"} {
		for _, scope := range a.Scopes(role) {
			if scope == "" {
				r.all = true
			}
			r.networks = append(r.networks, scope)
		}
	}
	for _, role := range []string{"coordinator", "umbrella"} {
		for _, scope := range a.Scopes(role) {
			if scope == "" {
				r.everywhere = true
			}
			r.orgs = append(r.orgs, scope)
		}
	}
	for _, ref := range a.Spaces {
		if ref := space.Ref(ref); ref.Kind() == "network" {
			r.member = append(r.member, ref.ID())
		}
	}
	return r
}

// OfRegion are the public networks of a region that are not over, by name.
func OfRegion(ctx context.Context, tx *db.Tx, region string) ([]Network, error) {
	list, err := ofRegion(ctx, tx, region)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(list, func(n Network) bool { return !n.Public() || n.Over(tx.Today()) }), nil
}

// CoordinatedBy are the networks that an organisation coordinates or has
// coordinated, with the dates.
func CoordinatedBy(ctx context.Context, tx *db.Tx, orgID string) ([]Network, error) {
	ids, err := coordinatedBy(ctx, tx, orgID)
	if err != nil {
		return nil, err
	}
	return ByIDs(ctx, tx, ids)
}

// StatedFigures are the figures stated about all networks.
func StatedFigures(ctx context.Context, tx *db.Tx) ([]Figure, error) { return figures(ctx, tx, "") }
