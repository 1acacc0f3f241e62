// Package org knows the organisations: umbrellas, study centres, national
// organisations with their districts and associations, schools, NGO houses,
// authorities.
//
// An organisation has names with dates: what happened in 2016 is shown under
// the name of 2016. It stands in a tree (a role for an organisation reaches
// everything under it), belongs to umbrellas and study centres from a day to a
// day, and has offices, venues, a strategy, a number of employees as of a day.
// People hold positions in it. What a source states vaguely stays vague, with
// the source beside it.
package org

import (
	"slices"
	"strings"

	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
)

// ID is the id of an organisation.
type ID = string

// Ref is how the audit log and links name an organisation.
func Ref(id ID) string { return "org:" + id }

// Kind is what kind of organisation it is.
type Kind string

// The kinds, in the order they are listed.
const (
	Umbrella    Kind = "umbrella"
	StudyCentre Kind = "study_centre"
	National    Kind = "national"
	District    Kind = "district"
	Association Kind = "association"
	School      Kind = "school"
	NGOHouse    Kind = "ngo_house"
	Authority   Kind = "authority"
	Other       Kind = "other"
)

// Kinds lists the kinds in the order they are shown.
var Kinds = []Kind{Umbrella, StudyCentre, National, District, Association, School, NGOHouse, Authority, Other}

// Reach is how far an organisation works: the scope of its activity.
type Reach string

// The reaches; "" is not told.
const (
	ReachNational Reach = "national"
	ReachRegional Reach = "regional"
	ReachLocal    Reach = "local"
)

// Reaches lists the reaches from the widest.
var Reaches = []Reach{ReachNational, ReachRegional, ReachLocal}

// Organisation is an organisation as it is on the day it was asked for.
type Organisation struct {
	ID           ID
	Slug         string
	Kind         Kind
	Name         i18n.Content // in force on that day
	Short        string       // "Sivis"; often ""
	Reach        Reach
	BusinessID   string
	Municipality string // code, "" when not told
	Region       string // code, for those without a municipality
	Langs        []i18n.Lang
	Employees    Employees
	Email        string // also where mail goes when a contact person is missing
	Web          string
	Offers       i18n.Content // "verkostoalusta"
	Inferred     i18n.Content // what was concluded rather than stated, and why
	Source       string       // id of a Source
	Ended        civil.Date   // last day; zero while it lives
	EndReason    i18n.Content
	Successor    ID
	Parent       ID   // today; "" at the top of a tree
	Scopes       []ID // itself and everything above it today
	Version      int
}

// Ref is how the audit log names the organisation.
func (o Organisation) Ref() string { return Ref(o.ID) }

// Path is the address of the organisation's page.
func (o Organisation) Path() string { return "/organisations/" + o.Slug }

// Called is the name as one mentions it in passing: the short one if there is.
func (o Organisation) Called(l i18n.Lang) string {
	if o.Short != "" {
		return o.Short
	}
	return o.Name.In(l)
}

// Above are the organisations above it in the tree.
func (o Organisation) Above() []ID {
	return slices.DeleteFunc(slices.Clone(o.Scopes), func(id ID) bool { return id == o.ID })
}

// Alive tells whether the organisation exists on a day.
func (o Organisation) Alive(on civil.Date) bool { return o.Ended.IsZero() || !on.After(o.Ended) }

// Home is the region the organisation is in on a day: that of its
// municipality, or its own when it is of a whole region.
func (o Organisation) Home(on civil.Date) (place.Region, bool) {
	if m, ok := place.MunicipalityByCode(o.Municipality); ok {
		return m.Region(on), true
	}
	return place.RegionByCode(o.Region)
}

// Employees is how many people an organisation employs, as of a day. Known is
// false when nobody has said.
type Employees struct {
	Number int
	AsOf   civil.Date
	Source string
	Known  bool
}

// Facts are what may be changed about an organisation at will; its names, its
// place in the tree, its memberships and offices have dates and are changed
// one by one.
type Facts struct {
	Kind         Kind
	Reach        Reach
	BusinessID   string
	Municipality string
	Region       string
	Langs        []i18n.Lang
	Email        string
	Web          string
	Offers       i18n.Content
	Inferred     i18n.Content
}

// FactsOf are the facts of an organisation, to be changed.
func FactsOf(o Organisation) Facts {
	return Facts{
		Kind: o.Kind, Reach: o.Reach, BusinessID: o.BusinessID, Municipality: o.Municipality, Region: o.Region,
		Langs: o.Langs, Email: o.Email, Web: o.Web, Offers: o.Offers, Inferred: o.Inferred,
	}
}

// New is an organisation to be made.
type New struct {
	Slug      string // "" to have one made from the name
	Names     []NewName
	Parent    ID
	Employees Employees
	Source    string
	Facts
}

// Limits of texts, in characters.
const (
	maxName  = 200
	maxShort = 40
	maxText  = 2000
	maxLine  = 200
)

// reserved are slugs that would hide another page, or a mailbox of the system.
var reserved = []string{"new", "export", "csv", "xlsx", "reply", "bounce", "postmaster", "abuse"}

// clean checks the facts and gives them as they are stored: the business id in
// its written form, the region left to the municipality where there is one.
func (f Facts) clean(faults *fault.Fields) Facts {
	if !slices.Contains(Kinds, f.Kind) {
		faults.Add("kind", msgKindMissing)
	}
	if f.Reach != "" && !slices.Contains(Reaches, f.Reach) {
		faults.Add("scope", msgReachUnknown)
	}
	if f.BusinessID != "" {
		id, err := money.ParseBusinessID(f.BusinessID)
		if err != nil {
			faults.Add("business_id", msgBusinessID)
		} else {
			f.BusinessID = id
		}
	}
	if f.Municipality != "" {
		if _, ok := place.MunicipalityByCode(f.Municipality); !ok {
			faults.Add("municipality", msgMunicipality)
		}
		f.Region = ""
	}
	if f.Region != "" {
		if _, ok := place.RegionByCode(f.Region); !ok {
			faults.Add("region", msgRegion)
		}
	}
	f.Langs = slices.DeleteFunc(slices.Clone(i18n.Langs[:]), func(l i18n.Lang) bool { return !slices.Contains(f.Langs, l) })
	f.Email = strings.TrimSpace(f.Email)
	if f.Email != "" && !looksLikeMail(f.Email) {
		faults.Add("email", msgEmail)
	}
	f.Web = strings.TrimSpace(f.Web)
	if f.Web != "" {
		if !strings.Contains(f.Web, "://") {
			f.Web = "https://" + f.Web
		}
		if !looksLikeWeb(f.Web) {
			faults.Add("web", msgWeb)
		}
	}
	tooLong(faults, "offers", f.Offers, maxText)
	tooLong(faults, "inferred", f.Inferred, maxText)
	return f
}

func looksLikeMail(s string) bool {
	local, domain, ok := strings.Cut(s, "@")
	return ok && local != "" && strings.Contains(domain, ".") && len(s) <= 254 &&
		!strings.ContainsAny(s, " \t\r\n<>(),;:\"") && !strings.Contains(domain, "@")
}

func looksLikeWeb(s string) bool {
	rest, ok := strings.CutPrefix(s, "https://")
	if !ok {
		rest, ok = strings.CutPrefix(s, "http://")
	}
	host, _, _ := strings.Cut(rest, "/")
	return ok && strings.Contains(host, ".") && len(s) <= 500 && !strings.ContainsAny(s, " \t\r\n<>\"")
}

func tooLong(faults *fault.Fields, field string, c i18n.Content, limit int) {
	for _, l := range c.Langs() {
		if n := len([]rune(c.Own(l))); n > limit {
			faults.Add(field, msgTooLong.Fill("n", n-limit, "max", limit))
			return
		}
	}
}

// check tells what is wrong with an organisation to be made, and gives it
// clean.
func (n New) check(today civil.Date) (New, error) {
	var faults fault.Fields
	n.Facts = n.Facts.clean(&faults)
	if len(n.Names) == 0 {
		faults.Add("name", msgNameMissing)
	}
	for i := range n.Names {
		n.Names[i] = n.Names[i].clean(&faults)
	}
	if n.Slug != "" && (n.Slug != i18n.Slug(n.Slug) || slices.Contains(reserved, n.Slug)) {
		faults.Add("slug", msgSlug)
	}
	if n.Employees.Known {
		n.Employees.check(&faults, today)
	}
	return n, faults.Err()
}

func (e Employees) check(faults *fault.Fields, today civil.Date) {
	if e.Number < 0 || e.Number > 1_000_000 {
		faults.Add("employees", msgEmployees)
	}
	if e.AsOf.After(today) {
		faults.Add("employees_as_of", msgFuture)
	}
}

// slugBase is what a slug is made from: the Finnish, else the Swedish, else
// the English name.
func slugBase(name i18n.Content) string {
	slug := i18n.Slug(name.In(i18n.FI))
	if slug == "" || slices.Contains(reserved, slug) {
		return strings.Trim("org-"+slug, "-")
	}
	return slug
}
