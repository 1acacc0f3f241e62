package org

import (
	"context"
	"fmt"
	"slices"

	"parvi/internal/place"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

// AddOffice enters an office of an organisation.
func AddOffice(ctx context.Context, tx *db.Tx, who authz.Actor, n NewOffice) (Office, error) {
	if _, err := editable(ctx, tx, who, n.Org); err != nil {
		return Office{}, err
	}
	n, err := n.clean()
	if err != nil {
		return Office{}, err
	}
	id, err := insertOffice(ctx, tx, n)
	if err != nil {
		return Office{}, err
	}
	if err := officeChanged(ctx, tx, who, "org.office", n.Org, id, n); err != nil {
		return Office{}, err
	}
	return office(ctx, tx, id)
}

// ChangeOffice changes an office: where it is, which regions it serves, when
// it closed.
func ChangeOffice(ctx context.Context, tx *db.Tx, who authz.Actor, id string, n NewOffice) error {
	o, err := office(ctx, tx, id)
	if err != nil {
		return missing(err)
	}
	if _, err := editable(ctx, tx, who, o.Org); err != nil {
		return err
	}
	if n, err = n.clean(); err != nil {
		return err
	}
	if err := updateOffice(ctx, tx, id, n); err != nil {
		return err
	}
	return officeChanged(ctx, tx, who, "org.office.edit", o.Org, id, n)
}

func officeChanged(ctx context.Context, tx *db.Tx, who authz.Actor, action string, org ID, office string, n NewOffice) error {
	if err := changed(ctx, tx, org); err != nil {
		return err
	}
	return record(ctx, tx, who, action, org, map[string]any{"office": office, "name": n.Name.In(i18n.FI), "regions": n.Regions})
}

// AddOffice enters an office of an organisation.
func (s *Service) AddOffice(ctx context.Context, who authz.Actor, n NewOffice) error {
	return s.write(ctx, "office", func(tx *db.Tx) error {
		_, err := AddOffice(ctx, tx, who, n)
		return err
	})
}

// ChangeOffice changes an office.
func (s *Service) ChangeOffice(ctx context.Context, who authz.Actor, id string, n NewOffice) error {
	return s.write(ctx, "office", func(tx *db.Tx) error { return ChangeOffice(ctx, tx, who, id, n) })
}

// ServedBy is an organisation with offices that serve a region, or may: of
// those in Perhaps nobody has said which regions they serve.
type ServedBy struct {
	Org           Organisation
	Sure, Perhaps []Office
}

// WhoServes is who has offices for a region today, by name.
func WhoServes(ctx context.Context, tx *db.Tx, region place.Region, l i18n.Lang) ([]ServedBy, error) {
	today := tx.Today()
	all, err := openOffices(ctx, tx, today)
	if err != nil {
		return nil, fmt.Errorf("who serves region %s: %w", region.Code, err)
	}
	ofOrg := map[ID][]Office{}
	var ids []ID
	for _, o := range all {
		if ofOrg[o.Org] == nil {
			ids = append(ids, o.Org)
		}
		ofOrg[o.Org] = append(ofOrg[o.Org], o)
	}
	orgs, err := byIDs(ctx, tx, ids, today)
	if err != nil {
		return nil, err
	}
	var served []ServedBy
	for _, id := range ids {
		s := ServedBy{Org: orgs[id]}
		if s.Sure, s.Perhaps = Serving(ofOrg[id], region.Code, today); len(s.Sure)+len(s.Perhaps) > 0 {
			served = append(served, s)
		}
	}
	slices.SortStableFunc(served, func(a, b ServedBy) int {
		return i18n.Compare(a.Org.Name.In(l), b.Org.Name.In(l))
	})
	return served, nil
}

// AddVenue enters a venue of an organisation.
func AddVenue(ctx context.Context, tx *db.Tx, who authz.Actor, n NewVenue) (Venue, error) {
	if _, err := editable(ctx, tx, who, n.Org); err != nil {
		return Venue{}, err
	}
	n, err := n.clean()
	if err != nil {
		return Venue{}, err
	}
	id, err := insertVenue(ctx, tx, n)
	if err != nil {
		return Venue{}, err
	}
	if err := venueChanged(ctx, tx, who, "org.venue", n.Org, id); err != nil {
		return Venue{}, err
	}
	return Venue{ID: id, Org: n.Org, Name: n.Name, Municipality: n.Municipality, Address: n.Address, NewIn: n.NewIn, Source: n.Source}, nil
}

// AddVenue enters a venue of an organisation.
func (s *Service) AddVenue(ctx context.Context, who authz.Actor, n NewVenue) error {
	return s.write(ctx, "venue", func(tx *db.Tx) error {
		_, err := AddVenue(ctx, tx, who, n)
		return err
	})
}

// ChangeVenue changes a venue of an organisation.
func ChangeVenue(ctx context.Context, tx *db.Tx, who authz.Actor, id string, n NewVenue) error {
	if _, err := editable(ctx, tx, who, n.Org); err != nil {
		return err
	}
	n, err := n.clean()
	if err != nil {
		return err
	}
	if err := updateVenue(ctx, tx, n.Org, id, n); err != nil {
		return missing(err)
	}
	return venueChanged(ctx, tx, who, "org.venue.edit", n.Org, id)
}

// RemoveVenue takes a venue off an organisation's page.
func RemoveVenue(ctx context.Context, tx *db.Tx, who authz.Actor, org ID, id string) error {
	if _, err := editable(ctx, tx, who, org); err != nil {
		return err
	}
	if err := deleteVenue(ctx, tx, org, id); err != nil {
		return missing(err)
	}
	return venueChanged(ctx, tx, who, "org.venue.remove", org, id)
}

func venueChanged(ctx context.Context, tx *db.Tx, who authz.Actor, action string, org ID, venue string) error {
	if err := changed(ctx, tx, org); err != nil {
		return err
	}
	return record(ctx, tx, who, action, org, map[string]string{"venue": venue})
}

// ChangeVenue changes a venue of an organisation.
func (s *Service) ChangeVenue(ctx context.Context, who authz.Actor, id string, n NewVenue) error {
	return s.write(ctx, "venue", func(tx *db.Tx) error { return ChangeVenue(ctx, tx, who, id, n) })
}

// RemoveVenue takes a venue off an organisation's page.
func (s *Service) RemoveVenue(ctx context.Context, who authz.Actor, org ID, id string) error {
	return s.write(ctx, "venue", func(tx *db.Tx) error { return RemoveVenue(ctx, tx, who, org, id) })
}

// AddStrategy enters a strategy of an organisation.
func AddStrategy(ctx context.Context, tx *db.Tx, who authz.Actor, n NewStrategy) (Strategy, error) {
	if _, err := editable(ctx, tx, who, n.Org); err != nil {
		return Strategy{}, err
	}
	if err := n.check(); err != nil {
		return Strategy{}, err
	}
	id, err := insertStrategy(ctx, tx, n)
	if err != nil {
		return Strategy{}, err
	}
	if err := changed(ctx, tx, n.Org); err != nil {
		return Strategy{}, err
	}
	if err := record(ctx, tx, who, "org.strategy", n.Org, map[string]any{"strategy": id, "years": years(n.From, n.To)}); err != nil {
		return Strategy{}, err
	}
	return Strategy{ID: id, Org: n.Org, From: n.From, To: n.To, Continues: n.Continues, Aims: n.Aims, Lines: n.Lines, Source: n.Source}, nil
}
