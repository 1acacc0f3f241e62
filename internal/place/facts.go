package place

import (
	"bytes"
	"embed"
	"encoding/csv"
	"fmt"
	"slices"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

//go:embed data/*.csv
var files embed.FS

var facts = mustRead()

type allFacts struct {
	regions        []Region
	counties       []County
	municipalities []Municipality
	byCode         map[string]int
	byName         map[i18n.Lang][]Region
}

// mustRead reads the embedded files; a fault in them stops the program at
// once, and the tests before it.
func mustRead() allFacts {
	f := allFacts{byCode: map[string]int{}}
	for _, r := range rows("regions.csv") {
		f.regions = append(f.regions, Region{
			Code: r["code"], ISO: r["iso_3166_2"], NUTS: r["nuts3"],
			Name: i18n.Text{FI: r["name_fi"], SV: r["name_sv"], EN: r["name_en"]},
		})
	}
	f.byName = map[i18n.Lang][]Region{}
	for _, l := range i18n.Langs {
		f.byName[l] = slices.SortedStableFunc(slices.Values(f.regions), func(a, b Region) int {
			return i18n.Compare(a.Name.In(l), b.Name.In(l))
		})
	}
	for _, r := range rows("counties.csv") {
		f.counties = append(f.counties, County{
			Code: r["code"], Name: i18n.Text{FI: r["name_fi"], SV: r["name_sv"], EN: r["name_en"]},
		})
	}
	for _, r := range rows("municipalities.csv") {
		f.add(Municipality{Code: r["code"], Name: names(r, r["region"]), region: r["region"], county: r["county"]})
	}
	for _, r := range rows("changes.csv") {
		on := civil.MustDate(r["date"])
		switch r["change"] {
		case "region_moved":
			m := &f.municipalities[f.byCode[r["code"]]]
			m.moved, m.before = on, r["old_region"]
		case "ended":
			f.add(Municipality{Code: r["code"], Name: names(r, r["old_region"]), region: r["old_region"], county: r["county"], ended: on})
		default:
			panic(fmt.Errorf("place: changes.csv: unknown change %q", r["change"]))
		}
	}
	return f
}

func (f *allFacts) add(m Municipality) {
	if _, twice := f.byCode[m.Code]; twice {
		panic(fmt.Errorf("place: municipality %s twice", m.Code))
	}
	f.byCode[m.Code] = len(f.municipalities)
	f.municipalities = append(f.municipalities, m)
}

// names gives English the Finnish name, but on Åland, where Swedish is the
// only language, the Swedish one.
func names(r map[string]string, region string) i18n.Text {
	en := r["name_fi"]
	if region == "21" {
		en = r["name_sv"]
	}
	return i18n.Text{FI: r["name_fi"], SV: r["name_sv"], EN: en}
}

func rows(name string) []map[string]string {
	b, err := files.ReadFile("data/" + name)
	if err != nil {
		panic(err)
	}
	records, err := csv.NewReader(bytes.NewReader(b)).ReadAll()
	if err != nil {
		panic(fmt.Errorf("place: %s: %w", name, err))
	}
	var all []map[string]string
	for _, record := range records[1:] {
		row := map[string]string{}
		for i, column := range records[0] {
			row[column] = record[i]
		}
		all = append(all, row)
	}
	return all
}
