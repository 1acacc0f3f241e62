package place

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"testing"
)

// TestSameAsTheOriginals compares the embedded facts with the files they were
// taken from, where PARVI_CONFORMANCE names the folder that holds these.
func TestSameAsTheOriginals(t *testing.T) {
	folder := os.Getenv("PARVI_CONFORMANCE")
	if folder == "" {
		t.Log("PARVI_CONFORMANCE is not set: the originals were not compared")
		return
	}
	originals := original(t, folder, "municipalities.csv")
	if len(originals) != len(Municipalities(today)) {
		t.Errorf("%d municipalities, the original has %d", len(Municipalities(today)), len(originals))
	}
	for _, r := range originals {
		m, ok := MunicipalityByCode(r["code"])
		if !ok || m.Name.FI != r["name_fi"] || m.Name.SV != r["name_sv"] || m.Region(today).Code != r["region_code"] {
			t.Errorf("%s = %v, the original has %v", r["code"], m, r)
		}
	}
	for _, r := range original(t, folder, "regions.csv") {
		got, _ := RegionByCode(r["region_code"])
		if got.Name.FI != r["name_fi"] || got.Name.SV != r["name_sv"] || got.Name.EN != r["name_en"] || got.ISO != r["iso_3166_2"] || got.NUTS != r["nuts3_2024"] {
			t.Errorf("region %s = %v, the original has %v", r["region_code"], got, r)
		}
	}
	for _, r := range original(t, folder, "wellbeing_counties.csv") {
		got, _ := CountyByCode(r["code"])
		if got.Name.FI != r["name_fi"] || got.Name.SV != r["name_sv"] {
			t.Errorf("county %s = %v, the original has %v", r["code"], got, r)
		}
	}
	for _, r := range original(t, folder, "municipality_changes.csv") {
		m, ok := MunicipalityByCode(r["code"])
		if !ok || m.Name.FI != r["name_fi"] {
			t.Errorf("%s is not known, the original has %v", r["code"], r)
		}
		if r["change"] == "ended" && (m.Exists(today) || m.region != r["old_region"]) {
			t.Errorf("%s = %v, the original has %v", r["code"], m, r)
		}
		if r["change"] == "region_moved" && (m.before != r["old_region"] || m.region != r["new_region"]) {
			t.Errorf("%s = %v, the original has %v", r["code"], m, r)
		}
	}
}

func original(t *testing.T, folder, name string) []map[string]string {
	t.Helper()
	f, err := os.Open(filepath.Join(folder, name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	records, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
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
