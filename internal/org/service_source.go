package org

import (
	"context"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
)

// AddSource enters a published text from which facts are taken; one with the
// same title and instant is the same source. The publisher may follow later.
func AddSource(ctx context.Context, tx *db.Tx, who authz.Actor, n NewSource) (Source, error) {
	if err := MayState.Check(who, Source{}); err != nil {
		return Source{}, err
	}
	n, err := n.clean()
	if err != nil {
		return Source{}, err
	}
	return upsertSource(ctx, tx, n)
}

// SetPublisher says which organisation published a source.
func SetPublisher(ctx context.Context, tx *db.Tx, who authz.Actor, source string, publisher ID) error {
	if err := MayState.Check(who, Source{}); err != nil {
		return err
	}
	if err := missing(updatePublisher(ctx, tx, source, publisher)); err != nil {
		return err
	}
	return tx.Touch(ctx, "orgs", Ref(publisher))
}

// Sources are sources by their ids, each with its publisher's name of the day
// it was published.
func Sources(ctx context.Context, tx *db.Tx, ids []string) (map[string]Source, error) {
	found := map[string]Source{}
	some, err := sources(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	if err := withPublishers(ctx, tx, some); err != nil {
		return nil, err
	}
	for _, s := range some {
		found[s.ID] = s
	}
	return found, nil
}

// AllSources are the sources there are, the latest first: for export.
func AllSources(ctx context.Context, tx *db.Tx) ([]Source, error) {
	all, err := allSources(ctx, tx)
	if err != nil {
		return nil, err
	}
	return all, withPublishers(ctx, tx, all)
}

// withPublishers names publishers by the day of publishing. Sources are few and
// days too, so that a query for each day is no query for each row.
func withPublishers(ctx context.Context, tx *db.Tx, all []Source) error {
	byDay := map[civil.Date][]ID{}
	for _, s := range all {
		if s.Publisher != "" {
			byDay[dayOf(s)] = append(byDay[dayOf(s)], s.Publisher)
		}
	}
	for day, ids := range byDay {
		on := day
		if on.IsZero() {
			on = tx.Today()
		}
		orgs, err := byIDs(ctx, tx, ids, on)
		if err != nil {
			return err
		}
		for i := range all {
			if o, there := orgs[all[i].Publisher]; there && dayOf(all[i]) == day {
				all[i].By = o.Name
				if o.Short != "" {
					all[i].By = o.Name.Map(func(string) string { return o.Short })
				}
			}
		}
	}
	return nil
}

func dayOf(s Source) civil.Date {
	if s.Published.IsZero() {
		return civil.Date{}
	}
	return civil.DateOf(s.Published)
}
