package app_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"parvi/internal/app/apptest"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db/dbtest"
)

// facts runs the product with nothing in it but the founding facts.
func facts(t *testing.T) *apptest.App {
	t.Helper()
	path := "demo/founding-facts.yaml"
	if dir := os.Getenv("PARVI_CONFORMANCE"); dir != "" {
		path = filepath.Join(dir, "founding-facts.yaml")
	}
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	d, clock := dbtest.NewWithClock(t)
	a := apptest.New(t, d, clock)
	a.Installed()
	report, err := a.Exchange.Import(t.Context(), authz.System, "all", path, f, false)
	if err != nil {
		t.Fatalf("%v %v", err, report.Bad)
	}
	return a
}

// TestEveryFactIsShown: each fact of the two founding texts stands on the page
// of what it belongs to, as vague as it was stated, in every language.
func TestEveryFactIsShown(t *testing.T) {
	a := facts(t)
	b := a.Visitor()
	pages := []struct {
		path  string
		shows []string
	}{
		{"/fi/organisations/soste", []string{
			"SOSTE", "Helsinki", "verkostoalusta", "SOSTEn tilat Helsingin ydinkeskustassa", "Uusi tila: vuonna 2016",
			"pienet järjestöt", "verkkoauttamista kehittävät järjestöt", "uudet toiminnanjohtajat", "2016",
			"SOSTEn verkostot kokoavat 1 300 järjestöammattilaista", "23.2.2016",
		}},
		{"/sv/organisations/soste", []string{
			"Ny lokal: 2016", "Helsingfors", "en plattform för nätverk", "SOSTEs lokaler i Helsingfors centrum",
			"små organisationer", "organisationer som utvecklar hjälp på nätet", "nya verksamhetsledare",
		}},
		{"/en/organisations/soste", []string{
			"New venue: 2016",
			"a platform for networks", "SOSTE premises in the centre of Helsinki",
			"small organisations", "organisations developing help online", "new executive directors",
		}},
		{"/fi/organisations/sivis", []string{
			"Opintokeskus Sivis", "OK-opintokeskus", "2016", "Nimet tarkoittavat samaa laitosta", "Opintokeskus Sivis (ent. OK-opintokeskus)",
			"Helsinki", "Joensuu", "Oulu", "Tampere", "Turku", "27.3.2018", "Siviksen aluetyö muuttuu ajan mukana",
			"2018–2022", "linjaukset noudattavat pitkälti aiempaa strategiaa",
			"uuden teknologian välityksellä toteutettava koulutus ja materiaalit, hyödynnettävissä paikkakunnasta riippumatta",
			"järjestöjen koulutustoiminta ja sen tulokset tunnetaan muulla oppilaitoskentällä",
			"järjestöjen koulutuksen kehittämisen tuki", "järjestöjen ja piirien työntekijöiden koulutus, jotta he vievät viestiä yhdistyksiin",
			"yhteistyö järjestötalojen ja muiden järjestöjä yhteen kutsuvien tahojen kanssa",
			"tilauskoulutukset asiantuntijoiden osaamisprofiilien mukaan", "suunnitelmallinen oppilaitosyhteistyö hankkeissa ja tilaisuuksissa",
		}},
		{"/sv/organisations/sivis", []string{
			"Studiecentralen Sivis", "OK-opintokeskus", "Namnen avser samma institution", "Joensuu", "Uleåborg", "Tammerfors", "Åbo", "27.3.2018",
			"linjerna följer till stor del den tidigare strategin", "stöd för att utveckla organisationernas utbildning",
			"utbildning och material med ny teknik, användbara oberoende av ort",
		}},
		{"/en/organisations/sivis", []string{
			"Sivis Study Centre", "OK-opintokeskus", "Both names are one institution", "Joensuu", "Tampere", "Turku",
			"the lines largely follow the previous strategy", "supporting the development of organisations' training",
			"training and materials by new technology, usable regardless of place",
		}},
		{"/fi/networks/viestijat", []string{
			"Järjestöviestijöiden verkosto", "SOSTE", "Facebook", "275", "23.2.2016", "yksi isoimmista", "helmikuun alussa 2016", "yli 60", "pitkästä aikaa kasvokkain",
			"sosiaalinen media", "vaikuttajaviestintä", "verkkosivujen uudistaminen", "julkaisujen kehittäminen",
			"yksin viestinnän tehtävissä työskentely", "viestinnän strateginen suunnittelu", "SOSTEn verkostot kokoavat 1 300 järjestöammattilaista",
		}},
		{"/sv/networks/viestijat", []string{
			"Nätverket för organisationskommunikatörer", "275", "ett av de största", "i början av februari 2016", "över 60",
			"ansikte mot ansikte efter en lång tid", "sociala medier", "att arbeta ensam med kommunikation",
		}},
		{"/en/networks/viestijat", []string{
			"Network of organisation communicators", "275", "one of the largest", "early February 2016", "over 60",
			"face to face after a long time", "advocacy communication", "working alone in communications",
		}},
		{"/fi/networks/pienet-jarjestot", []string{
			"Pienten järjestöjen verkosto", "SOSTE", "Opintokeskus Sivis (yhteiskoordinointi, 23.2.2016 nimellä OK-opintokeskus)", "tukea valtakunnallisia järjestöjä, joissa on alle kymmenen työntekijää",
			"järjestö toimii koko maassa", "järjestössä on alle 10 työntekijää", "Vuodelle 2016 suunniteltiin tapaamisia: 4", "helmikuun alussa 2016", "johtaminen", "strategiatyö", "työn ilo", "työn hallinta",
		}},
		{"/sv/networks/pienet-jarjestot", []string{"Nätverket för små organisationer", "OK-opintokeskus", "2016", "arbetsglädje", "i början av februari 2016"}},
		{"/en/networks/pienet-jarjestot", []string{"Network of small organisations", "OK-opintokeskus", "2016", "joy of work", "early February 2016"}},
		{"/fi/networks/varsinais-suomi", []string{"Varsinais-Suomen alueverkosto", "Varsinais-Suomi", "2016", "vähintään 1 tapaaminen"}},
		{"/fi/networks/lappi", []string{"Lapin alueverkosto", "Lappi", "2016", "vähintään 1 tapaaminen"}},
		{"/fi/networks/kainuu", []string{"Kainuun alueverkosto", "Kainuu", "2016", "vähintään 1 tapaaminen"}},
		{"/fi/networks/potka", []string{"Potilasjärjestöjen verkosto Potka", "2016", "vähintään 1 tapaaminen"}},
		{"/fi/networks/kuve", []string{"Kuntoutusta käsittelevä Kuve-verkosto", "2016", "vähintään 1 tapaaminen"}},
		{"/sv/networks/kuve", []string{"Kuve-nätverket för rehabilitering", "minst"}},
		{"/en/networks/kuve", []string{"Kuve network on rehabilitation", "at least"}},
		{"/fi/networks/verkostojen-vetajien-tapaamiset", []string{
			"Verkostojen vetäjien tapaamiset", "SOSTE", "sparrailla verkostotyön haasteita", "Verkostotyön minikäsikirja",
		}},
		{"/sv/networks/verkostojen-vetajien-tapaamiset", []string{"Träffarna för nätverksledare", "Minihandbok för nätverksarbete"}},
		{"/en/networks/verkostojen-vetajien-tapaamiset", []string{"Meetings of network leads", "Mini-handbook of network work"}},
		{"/fi/networks", []string{"1 300", "järjestöammattilaista SOSTEn verkostoissa", "23.2.2016"}},
		{"/sv/networks", []string{"1 300", "organisationsanställda i SOSTEs nätverk", "23.2.2016"}},
		{"/en/networks", []string{"professionals in SOSTE's networks"}},
		{"/fi/networks/figures", []string{
			"1 300", "järjestöammattilaista SOSTEn verkostoissa", "Lähde ei kerro, onko joku laskettu useammin kuin kerran.",
			"SOSTEn verkostot kokoavat 1 300 järjestöammattilaista",
		}},
		{"/sv/networks/figures", []string{"Källan säger inte om någon räknats mer än en gång."}},
		{"/en/networks/figures", []string{"The source does not say whether anyone was counted more than once."}},
		{"/fi/regions/02", []string{"Varsinais-Suomen alueverkosto", "Helsinki", "Joensuu", "Oulu", "Tampere", "Turku"}},
		{"/fi/news", []string{
			"SOSTEn verkostot kokoavat 1 300 järjestöammattilaista", "Siviksen aluetyö muuttuu ajan mukana", "23.2.2016", "27.3.2018", "SivisNyt",
		}},
		{"/fi/news/sosten-verkostot-kokoavat-1-300-jarjestoammattilaista", []string{"23.2.2016", "8.09", "SOSTE", "verkostot"}},
		{"/fi/news/siviksen-aluetyo-muuttuu-ajan-mukana", []string{
			"27.3.2018", "13.49", "SivisNyt uudistui. Tutustu uuteen sivustoon.", "aluetyö", "strategia",
		}},
		{"/sv/news/siviksen-aluetyo-muuttuu-ajan-mukana", []string{"SivisNyt har förnyats. Bekanta dig med den nya webbplatsen.", "regionalt arbete"}},
		{"/en/news/siviksen-aluetyo-muuttuu-ajan-mukana", []string{"SivisNyt has been renewed. See the new site.", "regional work"}},
	}
	for _, p := range pages {
		page := b.Get(p.path)
		if page.Status != 200 {
			t.Errorf("%s answers %d", p.path, page.Status)
			continue
		}
		text := strings.ToLower(plainSpaces(page.Text()))
		for _, want := range p.shows {
			if !strings.Contains(text, strings.ToLower(want)) {
				t.Errorf("%s does not show %q", p.path, want)
			}
		}
		if t.Failed() && testing.Verbose() {
			t.Logf("%s:\n%s", p.path, text)
		}
	}
}

// plainSpaces makes all spaces alike: numbers and clocks have hard ones.
func plainSpaces(s string) string {
	return strings.Join(strings.Fields(strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(s)), " ")
}

// TestStatedIsNeverAddedIn: beside 1,300 stated stands what is counted, and
// that is nobody.
func TestStatedIsNeverAddedIn(t *testing.T) {
	a := facts(t)
	status, body := a.Visitor().JSON("GET", "/api/v1/statistics/networks", "")
	if status != 200 {
		t.Fatalf("statistics answer %d %s", status, body)
	}
	for _, want := range []string{`"people":0`, `"memberships":0`, `"followers":0`, `"networks":8`, `"value":1300`} {
		if !strings.Contains(strings.ReplaceAll(body, `": `, `":`), want) {
			t.Errorf("statistics are without %s: %s", want, body)
		}
	}
	text := plainSpaces(a.Visitor().Get("/fi/networks").Want(200).Text())
	if strings.Contains(text, "1 300 ihmistä") {
		t.Errorf("the stated figure is shown as a counted one:\n%s", text)
	}
}
