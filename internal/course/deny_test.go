package course

import (
	"testing"

	"parvi/internal/account"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web/webtest"
)

// checked is a course whose report is checked, with a sum by the rules.
func (w *world) checked() Course {
	w.Helper()
	c := w.published()
	w.held(c, 9)
	w.reportOf(c)
	return w.act(w.tapio, c.ID, Check)
}

// TestDeniedAtDiscretion: the rules give support, the centre refuses it on a
// ground of its own; that stands apart from the calculation, hours come back,
// the organiser is told, and everything still recomputes.
func TestDeniedAtDiscretion(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		c := w.checked()
		deny := func(who authz.Actor, in Input) (Course, error) { return w.Act(t.Context(), who, c.ID, Deny, in) }
		for what, tt := range map[string]struct {
			who  authz.Actor
			in   Input
			want fault.Kind
		}{
			"the organiser":       {w.outi, Input{Comment: "x", Ground: 1}, fault.Forbidden},
			"who checked it":      {besides(w.tapio, account.Decider, w.orgs["poiju"].ID), Input{Comment: "x", Ground: 1}, fault.Conflict},
			"without explanation": {w.pirjo, Input{Ground: 1}, fault.Invalid},
			"without a ground":    {w.pirjo, Input{Comment: "x"}, fault.Invalid},
			"no such ground":      {w.pirjo, Input{Comment: "x", Ground: 3}, fault.Invalid},
		} {
			if _, err := deny(tt.who, tt.in); !fault.Is(err, tt.want) {
				t.Errorf("%s: %v", what, err)
			}
		}
		set := Defaults(w.orgs["poiju"].ID)
		set.Correction = i18n.Content{FI: "Kirjoita opintokeskukseen 14 päivän kuluessa."}
		w.must(w.Set(t.Context(), authz.System, w.orgs["poiju"].ID, set))
		before := w.balance(2026)
		got, err := deny(w.pirjo, Input{Comment: "Kurssi on yrityksen myyntitilaisuus.", Ground: 2})
		w.must(err)
		if got.State != Denied {
			t.Errorf("the course is %s", got.State)
		}
		if b := w.balance(2026); b.Reserved != 0 || b.Consumed != before.Consumed {
			t.Errorf("hours after the refusal: %+v", b)
		}
		v, err := w.DecisionOn(t.Context(), w.outi, c.ID)
		w.must(err)
		x := v.Decision
		if x.Granted || x.Amount != 0 || x.Hours != 0 || x.Ground.FI != "Koulutus ei kuulu opintokeskuksen tehtävään." || x.Reason != "Kurssi on yrityksen myyntitilaisuus." ||
			x.Correction.FI != set.Correction.FI || len(x.Estimate.Reasons) != 0 || x.Estimate.Amount == 0 {
			t.Errorf("the decision: %+v", x)
		}
		// The ground stays what it was when the list changes.
		set.Grounds = i18n.Content{FI: "Muu syy", SV: "Annan orsak"}
		w.must(w.Set(t.Context(), authz.System, w.orgs["poiju"].ID, set))
		if v, err = w.DecisionOn(t.Context(), w.outi, c.ID); err != nil || v.Decision.Ground != x.Ground {
			t.Errorf("%v, %v", v.Decision.Ground, err)
		}
		w.must(d.Read(t.Context(), func(tx *db.Tx) error {
			n, err := db.One(t.Context(), tx, db.Scan[int], `SELECT COUNT(*) FROM audit_rows WHERE action IN ('course.deny', 'support.deny')`)
			if n != 2 {
				t.Errorf("%d audit rows", n)
			}
			return err
		}))
		w.clean()
		w.told("Tukea ei myönnetty", "Koulutus ei kuulu opintokeskuksen tehtävään.", "Kurssi on yrityksen myyntitilaisuus.", "Kirjoita opintokeskukseen 14 päivän kuluessa.")
	})
}

func TestDenyOnThePage(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d, clock)
	c := w.checked()
	m := webtest.Mux(t, d, webtest.WithNow(d.Now))
	w.Routes(m)
	pirjo, outi := webtest.As(t, m, w.pirjo), webtest.As(t, m, w.outi)
	at := "/fi" + c.Path()
	outi.Get(at + "/report").WantNot("Evää tuki")
	form := pirjo.Get(at + "/check").Form("Evää tuki")
	again := form.Fill("Selitys järjestäjälle", "Myyntitilaisuus").Submit().Want(422, "Valitse peruste.").Form("Evää tuki")
	if got := again.Value("Selitys järjestäjälle"); got != "Myyntitilaisuus" {
		t.Errorf("what was typed became %q", got)
	}
	again.Fill("Selitys järjestäjälle", "").Choose("Peruste", "Koulutus ei kuulu opintokeskuksen tehtävään.").Submit().Want(422)
	pirjo.Get("/sv"+c.Path()+"/check").Form("Avslå bidraget").Choose("Grund", "Utbildningen motsvarar inte målen för det fria bildningsarbetet.").
		Fill("Förklaring till arrangören", "En säljträff").Submit().Want(200, "Bidraget är avslaget")
	outi.Get(at+"/decision").Want(200, "Koulutus ei vastaa vapaan sivistystyön tavoitteita.", "En säljträff", "Laskelma ei ole päätöksen peruste.")

	taina := webtest.As(t, m, w.person("Taina Tunti", account.CentreStaff, "poiju"))
	settings := taina.Get("/fi/desk/centre/" + w.orgs["poiju"].ID + "/settings")
	page := settings.Form("Tallenna").Set("grounds.fi", "Yksi\nKaksi").Set("grounds.sv", "Ett").Submit()
	page.Want(422, "Kirjoita yhtä monta perustetta jokaisella kielellä")
}

// besides is somebody with one more role.
func besides(a authz.Actor, role, scope string) authz.Actor {
	a.Grants = append(a.Grants[:len(a.Grants):len(a.Grants)], authz.Grant{Role: role, Scope: scope})
	return a
}
