package material

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

func title(s string) i18n.Content { return i18n.Content{FI: s} }

// lesson is a page that is read, a video that may be skipped, and two questions.
func lesson() []Part {
	ask := func(s string) Part {
		return Part{Kind: Question, Title: title(s), Options: []Option{{Text: title("kyllä"), Right: true, Feedback: title("niin")}, {Text: title("ei"), Feedback: title("ei ihan")}}}
	}
	return []Part{
		{Kind: Reading, Title: title("Lue"), Text: title("Teksti")},
		{Kind: Video, Title: title("Katso"), Optional: true, URL: "https://video.example.org/1", Captions: CaptionNone},
		ask("Eka?"), ask("Toka?"),
	}
}

// taught is a published material of parts; half of the answers must be right.
func (w *world) taught(parts ...Part) Material {
	w.Helper()
	m := w.begun(text("Kurssi", "Itseopiskelu"))
	for i, p := range parts {
		w.must(w.EditPart(w.Context(), w.tuomas, m.ID, p, m.Changes+i))
	}
	w.must(w.SetPass(w.Context(), w.tuomas, m.ID, 50))
	m = w.look(w.mari, m.ID, draft).Material
	w.must(w.Publish(w.Context(), w.mari, m.ID, m.Changes, i18n.Content{}))
	return w.look(w.mari, m.ID, draft).Material
}

func TestWhatIsUnfinishedIsNotPublished(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		for name, tt := range map[string]struct {
			change func(*Part)
			say    string
		}{
			"no right answer": {func(p *Part) { p.Options[0].Right = false }, "Osa 2, ”Onko?”: kysymyksellä ei ole oikeaa vastausta."},
			"one answer":      {func(p *Part) { p.Options = p.Options[:1] }, "Osa 2, ”Onko?”: kysymyksellä on oltava vähintään kaksi vastausvaihtoehtoa."},
			"no video":        {func(p *Part) { *p = Part{Kind: Video, Title: p.Title, Captions: CaptionNone} }, "Osa 2, ”Onko?”: videon tiedosto tai osoite puuttuu."},
			"no captions":     {func(p *Part) { *p = Part{Kind: Video, Title: p.Title, URL: "https://v.example.org"} }, "Osa 2, ”Onko?”: kerro, miten video on tekstitetty."},
			"no caption file": {func(p *Part) {
				*p = Part{Kind: Video, Title: p.Title, URL: "https://v.example.org", Captions: CaptionFile}
			}, "Osa 2, ”Onko?”: kerro, miten video on tekstitetty."},
		} {
			w := newWorldOnce(t, d, clock, name)
			p := lesson()[2]
			p.Title = title("Onko?")
			tt.change(&p)
			m := w.begun(text("Kurssi "+name, "Itseopiskelu"))
			w.must(w.EditPart(t.Context(), w.mari, m.ID, lesson()[0], m.Changes))
			w.must(w.EditPart(t.Context(), w.mari, m.ID, p, m.Changes+1))
			err := w.Publish(t.Context(), w.mari, m.ID, m.Changes+2, i18n.Content{})
			if !fault.Is(err, fault.Conflict) || fault.Of(err).Say.FI != tt.say {
				t.Errorf("%s: %v, said %q", name, err, fault.Of(err).Say.FI)
			}
		}
	})
}

var once = map[*db.DB]*world{}

// newWorldOnce is one world for all cases of a test.
func newWorldOnce(t *testing.T, d *db.DB, clock *dbtest.Clock, _ string) *world {
	t.Helper()
	if once[d] == nil {
		once[d] = newWorld(t, d, clock)
	}
	return once[d]
}

func TestStudiedByALink(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		m := w.taught(lesson()...)
		visitor := authz.Actor{}
		if _, err := w.Start(t.Context(), visitor, m.ID, i18n.FI, Starter{Org: "Ei tällaista ry"}); !fault.Is(err, fault.Invalid) {
			t.Errorf("an organisation that is not there: %v", err)
		}
		key, err := w.Start(t.Context(), visitor, m.ID, i18n.SV, Starter{Region: "02", Org: "Esimerkkiliitto Tyrsky ry"})
		w.must(err)
		v, err := w.Study(t.Context(), visitor, key)
		w.must(err)
		if _, err := w.Study(t.Context(), w.mari, v.ID); !fault.Is(err, fault.NotFound) {
			t.Errorf("somebody reads a study by its id: %v", err)
		}
		do := func(n, choice int) Studying {
			t.Helper()
			v, err := w.Do(t.Context(), visitor, key, v.Sheet.Parts[n].ID, choice)
			w.must(err)
			return v
		}
		if _, err := w.Do(t.Context(), visitor, key, v.Sheet.Parts[2].ID, 3); !fault.Is(err, fault.Invalid) {
			t.Errorf("an answer that is not there: %v", err)
		}
		do(0, 0)
		do(2, 2)
		if v := do(3, 2); !v.Study.Done.IsZero() || v.Percent != 0 || v.Standing.Done != 3 {
			t.Errorf("complete with no right answer: %+v", v.Standing)
		}
		if _, err := w.Prove(t.Context(), visitor, key, "Outi"); !fault.Is(err, fault.Conflict) {
			t.Errorf("a proof of what is not done: %v", err)
		}
		if v := do(3, 1); v.Study.Done.IsZero() || v.Percent != 50 {
			t.Errorf("not complete: %+v", v.Standing)
		}
		v, err = w.Prove(t.Context(), visitor, key, " Outi   Opiskelija ")
		w.must(err)
		again, err := w.Prove(t.Context(), visitor, key, "Joku Muu")
		w.must(err)
		if again.Name != "Outi Opiskelija" || again.Code != v.Code {
			t.Errorf("the proof changed: %+v", again.Study)
		}
		shown, err := w.Proof(t.Context(), strings.ToUpper(v.Code))
		w.must(err)
		if shown.Name != "Outi Opiskelija" || shown.Sheet.Title.FI != "Kurssi" {
			t.Errorf("the proof says %q, %q", shown.Name, shown.Sheet.Title.FI)
		}
		_, file, err := w.Document(t.Context(), v.Code)
		w.must(err)
		if !bytes.HasPrefix(file, []byte("%PDF")) {
			t.Error("no PDF")
		}
	})
}

func TestStudiedSignedIn(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		m := w.taught(lesson()...)
		a, err := w.Start(t.Context(), w.ulla, m.ID, i18n.FI, Starter{})
		w.must(err)
		b, err := w.Start(t.Context(), w.ulla, m.ID, i18n.FI, Starter{Region: "01"})
		w.must(err)
		if mine, err := w.Mine(t.Context(), w.ulla, m.ID); err != nil || a != b || mine != a {
			t.Errorf("begun %q, then %q, goes on with %q, %v", a, b, mine, err)
		}
		if _, err := w.Study(t.Context(), w.sari, a); !fault.Is(err, fault.NotFound) {
			t.Errorf("another reads it: %v", err)
		}
		// A part that stays keeps its mark in the next version; a new one is to be done.
		v, err := w.Study(t.Context(), w.ulla, a)
		w.must(err)
		_, err = w.Do(t.Context(), w.ulla, a, v.Sheet.Parts[0].ID, 0)
		w.must(err)
		m = w.look(w.mari, m.ID, draft).Material
		w.must(w.EditPart(t.Context(), w.mari, m.ID, Part{Kind: Task, Title: title("Tee"), Text: title("Kokeile")}, m.Changes))
		w.must(w.Publish(t.Context(), w.mari, m.ID, m.Changes+1, i18n.Content{}))
		if v, err = w.Study(t.Context(), w.ulla, a); err != nil || v.Standing.Done != 1 || v.Needed != 4 || v.Now != 2 {
			t.Errorf("%+v of version %d, %v", v.Standing, v.Now, err)
		}
	})
}

func TestFiguresHideTheFew(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		m := w.taught(lesson()...)
		begin := func(region string, n int) {
			for range n {
				_, err := w.Start(t.Context(), authz.Actor{}, m.ID, i18n.FI, Starter{Region: region})
				w.must(err)
			}
		}
		begin("01", 4)
		if _, f, err := w.Figures(t.Context(), w.mari, m.ID); err != nil || f.Shown || len(f.Regions) > 0 {
			t.Errorf("four are told: %+v, %v", f, err)
		}
		begin("02", 6)
		begin("06", 9)
		_, f, err := w.Figures(t.Context(), w.mari, m.ID)
		w.must(err)
		var shown []int
		for _, c := range f.Regions {
			if !c.Hidden {
				shown = append(shown, c.Net)
			}
		}
		if f.Begun != 19 || !slices.Equal(shown, []int{9}) {
			t.Errorf("%d began, shown %v", f.Begun, shown)
		}
		if _, _, err := w.Figures(t.Context(), authz.Actor{}, m.ID); !fault.Is(err, fault.SignIn) {
			t.Errorf("a visitor sees learners: %v", err)
		}
		clock.Set(clock.Now().AddDate(1, 1, 0))
		w.must(d.Write(t.Context(), func(tx *db.Tx) error {
			n, err := Retention()[0].Run(t.Context(), tx)
			if n != 19 {
				t.Errorf("deleted %d", n)
			}
			return err
		}))
	})
}
