package main

import (
	"context"
	"crypto/rand"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/support"
)

const decisions = 4_000

// support measures the calculation by itself on one core, without the words,
// and a year's decisions under the rules that they were decided by.
func (b *bench) support(ctx context.Context) error {
	one := limit{what: "one support calculation, without the explanation (100,000/s)", unit: "µs", most: 10, decimals: 2}
	all := limit{what: fmt.Sprintf("replay of %d decisions", decisions), unit: "s", most: 2, decimals: 3}
	f, err := support.ParseFacts([]byte(`{"rules": "sivis-course-2024", "kind": "course", "starts": "2026-05-14", "ends": "2026-05-15", "hours": "12", "planned_hours": "12",
		"participants": {"total": 9, "under_min_age": 1}, "costs": [{"category": "trainer", "amount": "500.00"}, {"category": "material", "amount": "300.00"}]}`))
	if err != nil {
		return err
	}
	r, err := support.For(support.Shipped(), &f)
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp(b.dir, "support-")
	if err != nil {
		return err
	}
	d, err := db.Open(ctx, "sqlite:"+filepath.Join(dir, "parvi.db"), db.Options{Now: time.Now, Rand: rand.Reader})
	if err != nil {
		return err
	}
	defer d.Close()
	s := &support.Service{DB: d}
	centre, err := decidedYear(ctx, s, f)
	if err != nil {
		return err
	}
	editor := authz.Actor{Person: "p", Grants: []authz.Grant{{Role: account.RulesEditor, Scope: centre}}}
	for n := range b.runs {
		count, begun := 0, time.Now()
		for ; time.Since(begun) < b.each; count++ {
			if _, err := r.Calculate(&f); err != nil {
				return err
			}
		}
		one.got = append(one.got, time.Since(begun).Seconds()*1e6/float64(count))
		begun = time.Now()
		v, err := s.Replay(ctx, editor, r.ID, 1, 2026)
		if err != nil || v.All.Cases != decisions || v.All.Same != decisions {
			return fmt.Errorf("replay: %+v, %w", v.All, err)
		}
		all.got = append(all.got, time.Since(begun).Seconds())
		say("support, run %d: %.2f µs each, replay in %.3f s", n+1, one.got[n], all.got[n])
	}
	b.limits = append(b.limits, one, all)
	return nil
}

// decidedYear is a study centre that has decided on so many courses.
func decidedYear(ctx context.Context, s *support.Service, f support.Facts) (centre org.ID, err error) {
	if err := s.DB.Migrate(ctx); err != nil {
		return "", err
	}
	var unit org.ID
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		for kind, into := range map[org.Kind]*org.ID{org.StudyCentre: &centre, org.National: &unit} {
			o, err := org.Create(ctx, tx, authz.System, org.New{Names: []org.NewName{{Name: i18n.Content{FI: "Penkkien " + string(kind)}}}, Facts: org.Facts{Kind: kind}})
			if err != nil {
				return err
			}
			*into = o.ID
		}
		return support.Enter(ctx, tx, support.Shipped())
	})
	if err == nil {
		err = s.NameCentre(ctx, authz.System, centre, "sivis")
	}
	const each = 1000
	for from := 0; err == nil && from < decisions; from += each {
		err = s.DB.Write(ctx, func(tx *db.Tx) error {
			for i := from; i < from+each; i++ {
				c := support.Case{Ref: fmt.Sprint("course:", i), Centre: centre, Unit: unit, Title: i18n.Content{FI: "Tuhat lintua"}, Path: "/courses/1", Facts: f}
				if _, err := s.Decide(ctx, tx, authz.System, c); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return centre, err
}
