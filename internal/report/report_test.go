package report

import (
	"fmt"
	"testing"
	"time"

	"parvi/internal/network"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

func day(s string) civil.Date { return civil.MustDate(s) }
func ms(s string) int64       { return day(s).Start().Add(12 * time.Hour).UnixMilli() }

func net(id string, kind network.Kind, region string, f func(*network.Network)) there {
	n := network.Network{ID: id, Slug: id, Name: i18n.Content{FI: id}, Kind: kind, Region: region, Published: true, Phase: network.Active}
	if f != nil {
		f(&n)
	}
	return there{Network: n, known: day("2020-01-01"), names: map[string]i18n.Text{"soste": i18n.Same("Soste")}}
}

// the world of the tests: Aino in two regional networks, Bo in one, Carl left.
var (
	nets = []there{
		net("a", network.Region, "02", nil), net("b", network.Region, "02", nil), net("c", network.Theme, "", nil),
		net("gone", network.Theme, "", func(n *network.Network) { n.Phase, n.EndedOn = network.Ended, day("2026-06-30") }),
		net("draft", network.Theme, "", func(n *network.Network) { n.Published = false }),
	}
	people = []stay{
		{"a", "aino", ms("2025-03-01"), 0}, {"b", "aino", ms("2026-03-01"), 0}, {"b", "bo", ms("2026-06-15"), 0},
		{"c", "carl", ms("2025-01-01"), ms("2026-09-01")}, {"gone", "dora", ms("2025-01-01"), 0}, {"draft", "eva", ms("2025-01-01"), 0},
		{"a", "bo", ms("2026-01-05"), ms("2026-02-05")}, {"a", "bo", ms("2026-04-05"), 0},
	}
	met     = []held{{"a", "joint", ms("2026-05-05"), 30}, {"b", "joint", ms("2026-05-05"), 30}, {"c", "alone", ms("2026-10-10"), 8}}
	entries = []wrote{{"a", ms("2026-05-06")}, {"a", ms("2025-05-06")}, {"c", ms("2026-05-06")}, {"elsewhere", ms("2026-05-06")}}
)

func TestCounting(t *testing.T) {
	for name, tt := range map[string]struct {
		q    Query
		want map[string]Figures
		all  Figures
	}{
		"by region a person is counted once": {
			Query{By: ByRegion, From: day("2026-01-01"), To: day("2026-12-31")},
			map[string]Figures{
				"02": {Networks: 2, People: 2, Memberships: 4, Joined: 4, Left: 1, Meetings: 1, Attended: 30, Posts: 1},
				"":   {Networks: 1, Left: 1, Meetings: 1, Attended: 8, Posts: 1},
			},
			Figures{Networks: 3, People: 2, Memberships: 4, Joined: 4, Left: 2, Meetings: 2, Attended: 38, Posts: 2},
		},
		"by network a joint meeting is each one's": {
			Query{By: ByNetwork, From: day("2026-05-01"), To: day("2026-06-30")},
			map[string]Figures{
				"a": {Networks: 1, People: 2, Memberships: 2, Meetings: 1, Attended: 30, Posts: 1},
				"b": {Networks: 1, People: 2, Memberships: 2, Joined: 1, Meetings: 1, Attended: 30},
				"c": {Networks: 1, People: 1, Memberships: 1, Posts: 1},
			},
			Figures{Networks: 3, People: 3, Memberships: 5, Joined: 1, Meetings: 1, Attended: 30, Posts: 2},
		},
		"by year as of each year's last day": {
			Query{By: ByYear, From: day("2025-01-01"), To: day("2026-12-31")},
			map[string]Figures{
				"2025": {Networks: 4, People: 3, Memberships: 3, Joined: 3, Posts: 1},
				"2026": {Networks: 3, People: 2, Memberships: 4, Joined: 4, Left: 2, Meetings: 2, Attended: 38, Posts: 2},
			},
			Figures{Networks: 3, People: 2, Memberships: 4, Joined: 7, Left: 2, Meetings: 2, Attended: 38, Posts: 3},
		},
	} {
		t.Run(name, func(t *testing.T) {
			lines, all := Count(tt.q, nets, people, met, entries)
			got := map[string]Figures{}
			for _, l := range lines {
				got[l.Key] = l.Figures
			}
			for key, want := range tt.want {
				if got[key] != want {
					t.Errorf("%q is %+v, want %+v", key, got[key], want)
				}
			}
			if all != tt.all {
				t.Errorf("in all %+v, want %+v", all, tt.all)
			}
		})
	}
}

func TestWhatMayBeAsked(t *testing.T) {
	today := day("2026-11-22")
	for name, q := range map[string]Query{
		"the future": {By: ByKind, To: day("2026-11-23")}, "backwards": {By: ByKind, From: day("2026-02-01"), To: day("2026-01-01")},
		"ten years of months": {By: ByMonth, From: day("2016-01-01")}, "a century": {By: ByYear, From: day("1900-01-01")}, "nonsense": {By: "x"},
	} {
		if _, err := q.check(today); err == nil {
			t.Errorf("%s may be asked", name)
		}
	}
	if q, err := (Query{}).check(today); err != nil || q.By != ByKind || q.From != day("2026-01-01") || q.To != today {
		t.Errorf("nothing asked is %+v, %v", q, err)
	}
}

func BenchmarkCountAtScaleTen(b *testing.B) {
	var networks []there
	var all []stay
	for i := range 400 {
		networks = append(networks, net(fmt.Sprint(i), network.Theme, "02", nil))
	}
	for i := range 60_000 {
		all = append(all, stay{fmt.Sprint(i % 400), fmt.Sprint(i % 20_000), ms("2024-01-01") + int64(i)*1000, 0})
	}
	for b.Loop() {
		Count(Query{By: ByMonth, From: day("2024-01-01"), To: day("2026-11-22")}, networks, all, nil, nil)
	}
}
