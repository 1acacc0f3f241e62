package org

import (
	"context"
	"fmt"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

// Examples are organisations of visibly invented names, by a short key: an
// umbrella (aallokko) with members, a study centre (poiju) that was renamed,
// a national organisation (kaisla) with a district (piiri) and a Swedish
// association (vass), a large national one (tyrsky), an NGO house (talo).
type Examples map[string]Organisation

// Example makes the examples; it is for the demo and for tests.
func Example(ctx context.Context, tx *db.Tx) (Examples, error) {
	made := Examples{}
	for _, e := range []struct {
		key, parent string
		New
	}{
		{"aallokko", "", New{
			Names: []NewName{{Name: i18n.Content{FI: "Esimerkkijärjestöt Aallokko ry", SV: "Exempelorganisationerna Aallokko rf", EN: "Example Organisations Aallokko"}, Short: "Aallokko"}},
			Facts: Facts{Kind: Umbrella, Reach: ReachNational, Municipality: "091", Langs: i18n.Langs[:], Email: "verkostot@aallokko.example", Web: "https://aallokko.example"},
		}},
		{"poiju", "", New{
			Names: []NewName{
				{Name: i18n.Content{FI: "Esimerkkiopisto Luoto", SV: "Exempelinstitutet Luoto"}, Span: Span{Until: civil.Vague{Year: 2019}}},
				{Name: i18n.Content{FI: "Opintokeskus Esimerkki Poiju", SV: "Studiecentralen Exempel Poiju", EN: "Example Study Centre Poiju"}, Short: "Poiju", Span: Span{From: civil.Vague{Year: 2019}}},
			},
			Facts: Facts{Kind: StudyCentre, Reach: ReachNational, Municipality: "837", Langs: []i18n.Lang{i18n.FI, i18n.SV}, Email: "koulutus@poiju.example"},
		}},
		{"kaisla", "", New{
			Names:     []NewName{{Name: i18n.Content{FI: "Esimerkkijärjestö Kaisla ry", SV: "Exempelorganisationen Vass rf"}}},
			Employees: Employees{Number: 7, AsOf: civil.MustDate("2026-01-15"), Known: true},
			Facts:     Facts{Kind: National, Reach: ReachNational, Municipality: "091", Langs: []i18n.Lang{i18n.FI, i18n.SV}, Email: "toimisto@kaisla.example"},
		}},
		{"piiri", "kaisla", New{
			Names: []NewName{{Name: i18n.Content{FI: "Kaislan Pohjanmaan esimerkkipiiri ry", SV: "Vass exempeldistrikt i Österbotten rf"}}},
			Facts: Facts{Kind: District, Reach: ReachRegional, Region: "15", Langs: []i18n.Lang{i18n.FI, i18n.SV}},
		}},
		{"vass", "piiri", New{
			Names: []NewName{{Name: i18n.Content{SV: "Exempelföreningen Vass i Närpes rf"}}},
			Facts: Facts{Kind: Association, Reach: ReachLocal, Municipality: "545", Langs: []i18n.Lang{i18n.SV}},
		}},
		{"tyrsky", "", New{
			Names:     []NewName{{Name: i18n.Content{FI: "Esimerkkiliitto Tyrsky ry"}}},
			Employees: Employees{Number: 48, AsOf: civil.MustDate("2026-01-15"), Known: true},
			Facts:     Facts{Kind: National, Reach: ReachNational, Municipality: "853", Langs: []i18n.Lang{i18n.FI}, Email: "tyrsky@tyrsky.example"},
		}},
		{"talo", "", New{
			Names: []NewName{{Name: i18n.Content{FI: "Esimerkkitalo Satama", SV: "Exempelhuset Satama"}}},
			Facts: Facts{Kind: NGOHouse, Reach: ReachLocal, Municipality: "564", Langs: []i18n.Lang{i18n.FI}},
		}},
	} {
		if e.parent != "" {
			e.Parent = made[e.parent].ID
		}
		o, err := Create(ctx, tx, authz.System, e.New)
		if err != nil {
			return nil, fmt.Errorf("example %s: %w", e.key, err)
		}
		made[e.key] = o
	}
	return made, exampleTies(ctx, tx, made)
}

// exampleTies adds memberships and offices.
func exampleTies(ctx context.Context, tx *db.Tx, made Examples) error {
	since := Span{From: civil.Vague{Year: 2016}}
	for _, member := range []string{"kaisla", "tyrsky", "poiju"} {
		if _, err := AddMembership(ctx, tx, authz.System, NewMembership{Org: made[member].ID, In: made["aallokko"].ID, Kind: Member, Span: since}); err != nil {
			return err
		}
	}
	if _, err := AddMembership(ctx, tx, authz.System, NewMembership{Org: made["kaisla"].ID, In: made["poiju"].ID, Kind: Agreement, Span: since}); err != nil {
		return err
	}
	for _, n := range []NewOffice{
		{Municipality: "837", Regions: []string{"06", "04", "05"}, Email: "tampere@poiju.example", Does: i18n.Content{FI: "Neuvoo kurssien suunnittelussa ja koulutustuessa.", SV: "Ger råd om kursplanering och kursbidrag."}},
		{Municipality: "564", Regions: []string{"17", "18", "19"}, Email: "oulu@poiju.example"},
	} {
		n.Org, n.AsOf = made["poiju"].ID, tx.Today()
		if _, err := AddOffice(ctx, tx, authz.System, n); err != nil {
			return err
		}
	}
	return nil
}
