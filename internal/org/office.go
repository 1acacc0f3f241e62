package org

import (
	"slices"
	"strings"

	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Office is a place where an organisation serves people.
type Office struct {
	ID           string
	Org          ID
	Name         i18n.Content // "Joensuu"
	Municipality string
	Address      string
	Email        string
	Phone        string
	Does         i18n.Content // what one gets there
	Regions      []string     // codes of the regions served; none: nobody has said
	AsOf         civil.Date   // when it was known to be there
	Span         Span
	Source       string
}

// NewOffice is an office to be entered or changed.
type NewOffice struct {
	Org          ID
	Name         i18n.Content
	Municipality string
	Address      string
	Email        string
	Phone        string
	Does         i18n.Content
	Regions      []string
	AsOf         civil.Date
	Span         Span
	Source       string
}

func (n NewOffice) clean() (NewOffice, error) {
	var faults fault.Fields
	n.Name = n.Name.Map(strings.TrimSpace)
	m, known := place.MunicipalityByCode(n.Municipality)
	switch {
	case n.Municipality != "" && !known:
		faults.Add("municipality", msgMunicipality)
	case n.Name.Empty() && known:
		n.Name = i18n.Content(m.Name)
	case n.Name.Empty():
		faults.Add("name", msgOfficeName)
	}
	tooLong(&faults, "name", n.Name, maxLine)
	tooLong(&faults, "does", n.Does, maxText)
	if n.Email = strings.TrimSpace(n.Email); n.Email != "" && !looksLikeMail(n.Email) {
		faults.Add("email", msgEmail)
	}
	slices.Sort(n.Regions)
	n.Regions = slices.Compact(n.Regions)
	for _, code := range n.Regions {
		if _, ok := place.RegionByCode(code); !ok {
			faults.Add("regions", msgRegion)
			break
		}
	}
	n.Span.check(&faults)
	return n, faults.Err()
}

// Open tells whether the office may be there on a day.
func (o Office) Open(on civil.Date) bool { return o.Span.Holds(on) }

// Serving divides offices by what is known of them: those that serve the
// region, and those of which nobody has said which regions they serve, so that
// they may. Both keep their order, but an office in the region comes first.
func Serving(offices []Office, region string, on civil.Date) (sure, perhaps []Office) {
	for _, o := range offices {
		switch {
		case !o.Open(on):
		case slices.Contains(o.Regions, region):
			sure = append(sure, o)
		case len(o.Regions) == 0:
			perhaps = append(perhaps, o)
		}
	}
	near := func(a, b Office) int {
		switch in := func(o Office) bool {
			m, ok := place.MunicipalityByCode(o.Municipality)
			return ok && m.Region(on).Code == region
		}; {
		case in(a) == in(b):
			return 0
		case in(a):
			return -1
		default:
			return 1
		}
	}
	slices.SortStableFunc(sure, near)
	slices.SortStableFunc(perhaps, near)
	return sure, perhaps
}

// Venue is a place of an organisation where people meet.
type Venue struct {
	ID           string
	Org          ID
	Name         i18n.Content
	Municipality string
	Address      string
	NewIn        civil.Vague // when it was new; as exact as the source
	Source       string
}

// NewVenue is a venue to be entered.
type NewVenue struct {
	Org          ID
	Name         i18n.Content
	Municipality string
	Address      string
	NewIn        civil.Vague
	Source       string
}

func (n NewVenue) clean() (NewVenue, error) {
	var faults fault.Fields
	n.Name = n.Name.Map(strings.TrimSpace)
	if n.Name.Empty() {
		faults.Add("name", msgVenueName)
	}
	tooLong(&faults, "name", n.Name, maxName)
	if n.Municipality != "" {
		if _, ok := place.MunicipalityByCode(n.Municipality); !ok {
			faults.Add("municipality", msgMunicipality)
		}
	}
	return n, faults.Err()
}
