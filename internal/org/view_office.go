package org

import (
	"slices"
	"strings"

	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/ui"
)

// officesView is a list of offices. What is the same of all of them stands in
// Serves and Cite and is said once.
type officesView struct {
	Offices    []Office
	Sources    map[string]Source
	Serves     string // of all of them alike; "" differs, or is not said here
	EachServes bool   // say of each whom it serves
	Cite       string // of all of them alike
	Edit       string // path before an office's id; "" may not be changed
	Level      int    // of the headings
	Today      civil.Date
}

// offices are the offices of an organisation's page, those that have closed
// last.
func (v profile) offices(p ui.Page) officesView {
	l := officesView{Offices: slices.Clone(v.Offices), Sources: v.Sources, Level: 3, Today: v.Today}
	slices.SortStableFunc(l.Offices, func(a, b Office) int {
		switch {
		case a.Open(v.Today) == b.Open(v.Today):
			return 0
		case a.Open(v.Today):
			return -1
		}
		return 1
	})
	l.Cite = alike(l.Offices, func(o Office) string { return officeSource(p, v.Sources, o) })
	if alike(l.Offices, func(o Office) string { return servesLine(p, o) }) == p.T(msgServesUnsaid) {
		l.Serves = p.T(msgServesUnsaidAll)
		if len(l.Offices) == 1 {
			l.Serves = p.T(msgServesUnsaid)
		}
	} else {
		l.EachServes = true
	}
	if v.MayEdit {
		l.Edit = v.Org.Path() + "/offices/"
	}
	return l
}

// offices are some offices of a region's page, which says itself whom they
// serve.
func (v regionView) offices(p ui.Page, some []Office) officesView {
	return officesView{
		Offices: some, Sources: v.Sources, Level: 4, Today: v.Today,
		Cite: alike(some, func(o Office) string { return officeSource(p, v.Sources, o) }),
	}
}

// alike is what is said of all offices, or "" when they differ.
func alike(offices []Office, say func(Office) string) string {
	first := ""
	for i, o := range offices {
		switch s := say(o); {
		case i == 0:
			first = s
		case s != first:
			return ""
		}
	}
	return first
}

// officeMeta is an office in one line: town, address, telephone, days.
func officeMeta(p ui.Page, o Office) string {
	var parts []string
	if m, ok := place.MunicipalityByCode(o.Municipality); ok && p.T(m.Name) != p.C(o.Name) {
		parts = append(parts, p.T(m.Name))
	}
	for _, s := range []string{o.Address, o.Phone, o.Span.Format(p.Lang)} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, " · ")
}
