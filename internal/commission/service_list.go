package commission

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strconv"

	"parvi/internal/org"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/sheet"
)

// perPage is how many commissions a page of the list has.
const perPage = 30

// Row is a commission in a list.
type Row struct {
	Commission
	Organisation i18n.Content
}

// Listing is a page of commissions, with the organisations one may order for.
type Listing struct {
	Rows    []Row
	Total   int
	Begin   []org.Organisation
	Centres []org.Organisation // whose prices and invoices one reads
}

func filterOf(a authz.Actor) filter {
	f := filter{everywhere: a.Operator(), under: scopesOf(a, ordering), centres: scopesOf(a, reading), person: a.Person}
	if slices.Contains(f.under, "") || slices.Contains(f.centres, "") {
		f.everywhere = true
	}
	return f
}

// List are the commissions somebody may see.
func (s *Service) List(ctx context.Context, who authz.Actor, state State, page int) (l Listing, err error) {
	if !who.SignedIn() {
		return l, fault.New(fault.SignIn, i18n.Text{})
	}
	f := filterOf(who)
	f.limit, f.offset = perPage, (max(page, 1)-1)*perPage
	if state != "" {
		f.states = []State{state}
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if l.Total, err = countOf(ctx, tx, f); err != nil {
			return err
		}
		found, err := list(ctx, tx, f)
		if err != nil {
			return err
		}
		ids := append(slices.Clone(f.under), f.centres...)
		for _, c := range found {
			ids = append(ids, c.Org)
		}
		orgs, err := org.ByIDs(ctx, tx, ids, tx.Today())
		if err != nil {
			return err
		}
		l.Rows, l.Begin, l.Centres = nil, nil, nil
		for _, c := range found {
			l.Rows = append(l.Rows, Row{c, orgs[c.Org].Name})
		}
		for _, id := range f.under {
			if o, ok := orgs[id]; ok && o.Kind != org.StudyCentre {
				l.Begin = append(l.Begin, o)
			}
		}
		for _, id := range f.centres {
			if o, ok := orgs[id]; ok && o.Kind == org.StudyCentre {
				l.Centres = append(l.Centres, o)
			}
		}
		return nil
	})
	if err != nil {
		return l, fmt.Errorf("list commissions: %w", err)
	}
	return l, nil
}

// Desk are a study centre's prices and days.
type Desk struct {
	Org      org.Organisation
	Lists    []List
	Now      List // in force
	Settings Settings
	MayEdit  bool
	Bill     int // how many wait for an invoice
	Today    civil.Date
}

// DeskOf reads a study centre's prices and days.
func (s *Service) DeskOf(ctx context.Context, who authz.Actor, idOrSlug string) (d Desk, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if d.Org, err = org.Find(ctx, tx, idOrSlug); err != nil {
			return err
		}
		if d.Org.Kind != org.StudyCentre {
			return fault.Missing(nil)
		}
		if err := MayInvoice.Check(who, d.Org); err != nil {
			return err
		}
		d.MayEdit, d.Today = MayPrice.Allows(who, d.Org), tx.Today()
		if d.Lists, err = lists(ctx, tx, d.Org.ID); err != nil {
			return err
		}
		d.Now, _ = inForce(d.Lists, d.Today)
		if d.Bill, err = countOf(ctx, tx, filter{centres: []string{d.Org.ID}, states: []State{Delivered, Answered}}); err != nil {
			return err
		}
		d.Settings, err = settingsOf(ctx, tx, d.Org.ID)
		return err
	})
	if err != nil {
		return d, fmt.Errorf("prices of %s: %w", idOrSlug, err)
	}
	return d, nil
}

// SetPrices makes a new version of a study centre's price list.
func (s *Service) SetPrices(ctx context.Context, who authz.Actor, idOrSlug string, from civil.Date, prices []Price) (l List, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		l, err = s.SetPricesIn(ctx, tx, who, idOrSlug, from, prices)
		return err
	}, db.Named("commission.prices"), db.Alone("commission-prices:"+idOrSlug))
	if err != nil {
		return l, fmt.Errorf("prices of %s: %w", idOrSlug, err)
	}
	return l, nil
}

// SetPricesIn is the part of SetPrices that joins a transaction.
func (s *Service) SetPricesIn(ctx context.Context, tx *db.Tx, who authz.Actor, idOrSlug string, from civil.Date, prices []Price) (List, error) {
	o, err := org.Find(ctx, tx, idOrSlug)
	if err != nil {
		return List{}, err
	}
	if err := MayPrice.Check(who, o); err != nil {
		return List{}, err
	}
	l := List{ID: tx.NewID(), Centre: o.ID, Version: 1, From: from, Prices: prices, Made: tx.Now}
	if err := l.check(); err != nil {
		return l, err
	}
	before, err := lists(ctx, tx, o.ID)
	if err != nil {
		return l, err
	}
	if len(before) > 0 {
		l.Version = before[0].Version + 1
	}
	if err := insertList(ctx, tx, l, who.Person); err != nil {
		return l, err
	}
	return l, audit.Record(ctx, tx, who, "commission.prices", "org:"+o.ID, map[string]any{"version": l.Version})
}

// Set stores a study centre's terms and days.
func (s *Service) Set(ctx context.Context, who authz.Actor, idOrSlug string, x Settings) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error { return s.SetIn(ctx, tx, who, idOrSlug, x) }, db.Named("commission.settings"))
	if err != nil {
		return fmt.Errorf("settings of commissions of %s: %w", idOrSlug, err)
	}
	return nil
}

// SetIn is the part of Set that joins a transaction.
func (s *Service) SetIn(ctx context.Context, tx *db.Tx, who authz.Actor, idOrSlug string, x Settings) error {
	o, err := org.Find(ctx, tx, idOrSlug)
	if err != nil {
		return err
	}
	if err := MayPrice.Check(who, o); err != nil {
		return err
	}
	x.Centre = o.ID
	if err := x.check(); err != nil {
		return err
	}
	if err := putSettings(ctx, tx, x); err != nil {
		return err
	}
	return audit.Record(ctx, tx, who, "commission.settings", "org:"+o.ID, nil)
}

// Invoicing writes what invoices are made from: the lines of the trainings that
// were held and wait for one.
func (s *Service) Invoicing(ctx context.Context, who authz.Actor, idOrSlug string, l i18n.Lang, to io.Writer) error {
	var d Desk
	var rows [][]any
	d, err := s.DeskOf(ctx, who, idOrSlug)
	if err != nil {
		return err
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		rows = nil
		found, err := list(ctx, tx, filter{centres: []string{d.Org.ID}, states: []State{Delivered, Answered}, limit: 10_000})
		if err != nil {
			return err
		}
		var ids []string
		for _, c := range found {
			ids = append(ids, c.Org)
		}
		orgs, err := org.ByIDs(ctx, tx, ids, tx.Today())
		if err != nil {
			return err
		}
		versions := map[string]int{}
		for _, x := range d.Lists {
			versions[x.ID] = x.Version
		}
		for _, c := range found {
			o := orgs[c.Org]
			for _, x := range c.Offer.Lines {
				rows = append(rows, []any{c.ID, o.Name.In(l), o.BusinessID, o.Email, c.Reference, c.Title, c.first(), civil.DateOf(c.Held), x.Name.In(l), unitWords[x.Unit].In(l),
					hundredths(x.Quantity), sheet.Decimal(x.Price.String()), hundredths(x.VAT), sheet.Decimal(x.Net().String()), sheet.Decimal(x.Tax().String()),
					sheet.Decimal((x.Net() + x.Tax()).String()), versions[c.Offer.List]})
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("invoicing of %s: %w", idOrSlug, err)
	}
	var titles []string
	for _, t := range invoiceTitles {
		titles = append(titles, t.In(l))
	}
	return sheet.CSV(to, sheet.Table{Columns: sheet.Columns(titles...), Rows: slices.Values(rows)})
}

// hundredths is a number as spreadsheets read it.
func hundredths(n int64) sheet.Decimal {
	return sheet.Decimal(strconv.FormatInt(n/100, 10) + "." + string([]byte{'0' + byte(n%100/10), '0' + byte(n%10)}))
}

// Task is something of commissions that waits for somebody.
type Task struct {
	Title i18n.Text
	Meta  i18n.Text
	Path  string
	Verb  i18n.Text
}

// Tasks are the commissions that wait for somebody: for the study centre those
// to be matched, offered and made into a course, for the organisation offers.
func (s *Service) Tasks(ctx context.Context, who authz.Actor) (tasks []Task, err error) {
	centres, under := scopesOf(who, handling), scopesOf(who, ordering)
	if len(centres)+len(under) == 0 {
		return nil, nil
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		tasks = nil
		add := func(f filter) error {
			f.limit = 20
			found, err := list(ctx, tx, f)
			for _, c := range found {
				tasks = append(tasks, Task{Title: i18n.Same(c.Title), Meta: stateWords[c.State], Path: c.Path(), Verb: nextVerbs[c.State]})
			}
			return err
		}
		if len(centres) > 0 {
			if err := add(filter{centres: centres, states: []State{Requested, Matched, Accepted, Answered}}); err != nil {
				return err
			}
		}
		if len(under) > 0 {
			return add(filter{under: under, states: []State{Offered}})
		}
		return nil
	})
	return tasks, err
}
