package seed

import (
	"context"
	"errors"
	"strings"
	"time"

	"parvi/internal/files"
	"parvi/internal/note"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
	"parvi/internal/space"
	"parvi/internal/task"
)

type demoPage struct {
	network     int
	kind        string
	visibility  space.Visibility
	days        int
	title, body i18n.Content
}

var demoPages = []demoPage{
	{communicators, files.Rules, space.Followers, 150, i18n.Content{FI: "Pelisäännöt", SV: "Spelregler"}, i18n.Content{
		FI: "- Kysy keskeneräisenä.\n- Kerro, mitä olet jo kokeillut.\n- Toisen järjestön asioista puhutaan vain luvalla.",
		SV: "- Fråga medan arbetet pågår.\n- Berätta vad du redan har prövat.\n- Vi talar om andra organisationer bara med lov.",
	}},
	{communicators, files.Plain, space.Public, 60, i18n.Content{FI: "Saavutettavan kuvan muistilista"}, i18n.Content{
		FI: "1. Kerro, mitä kuvassa tapahtuu.\n2. Yksi tai kaksi virkettä riittää.\n3. Kaaviosta tee lisäksi taulukko.\n\nKatso myös [[Viestinnän vuosikello]].",
	}},
	{communicators, files.Plain, space.Members, 40, i18n.Content{FI: "Viestinnän vuosikello", SV: "Årsklocka för kommunikationen"}, i18n.Content{
		FI: "**Helmikuu:** vuosikertomus. **Elokuu:** syksyn kampanjat. **Marraskuu:** kiitokset vapaaehtoisille.",
		SV: "**Februari:** årsberättelsen. **Augusti:** höstens kampanjer. **November:** tack till frivilliga.",
	}},
}

// workspace fills the workspaces of the demo.
func (w *writer) workspace(ctx context.Context) error {
	if w.Files == nil {
		return nil
	}
	ctx = mail.Quiet(ctx)
	file, stored := w.Files.Store(ctx, files.Upload{
		Name: "tiedotepohja.txt", Body: strings.NewReader("Otsikko\n\nMitä tapahtui, kenelle ja miksi.\n\nLisätietoja:\n"), Description: i18n.Content{FI: "Tiedotteen pohja"},
		Visibility: space.Followers, Author: w.talker(communicators, byPersona+lead), At: awake(w.base.Add(-20 * 24 * time.Hour)),
	})
	if stored != nil {
		return stored
	}
	return w.DB.Write(ctx, func(tx *db.Tx) error {
		for _, d := range demoPages {
			at := awake(w.base.Add(time.Duration(-24*d.days) * time.Hour))
			_, err := w.Files.CreatePage(ctx, tx, authz.System, w.made[d.network].Space(), d.kind, files.Text{
				Title: d.title, Body: d.body, Visibility: d.visibility, Author: w.talker(d.network, byPersona+lead), At: at,
			})
			if err != nil {
				return err
			}
		}
		in := w.made[communicators].Space()
		_, err := w.Files.Put(ctx, tx, authz.System, in, "", file)
		for _, n := range []task.New{
			{Title: "Kokoa kuvausohjeet yhdelle sivulle", Person: w.talker(communicators, 3), Due: tx.Today().AddDays(-3)},
			{Title: "Pyydä puhuja kevään aamukahville", Person: w.talker(communicators, 5), Due: tx.Today().AddDays(20)},
		} {
			n.Author, n.Lang = w.talker(communicators, byPersona+lead), i18n.FI
			_, failed := w.Tasks.Create(ctx, tx, authz.System, in, n)
			err = errors.Join(err, failed)
		}
		return errors.Join(err, w.decisions(ctx, tx, in))
	})
}

// decisions are notes of the network's own, a year apart, and what was decided.
func (w *writer) decisions(ctx context.Context, tx *db.Tx, in space.Ref) error {
	led := w.talker(communicators, byPersona+lead)
	for _, d := range []struct {
		days    int
		text    note.Text
		decided []note.NewDecision
	}{
		{days: 370, text: note.Text{Visibility: space.Members, Publish: true, Title: i18n.Content{FI: "Suunnittelupalaveri", SV: "Planeringsmöte"}, Body: i18n.Content{
			FI: "Kävimme läpi menneen vuoden. Aamukahvit toimivat, iltatapaamisiin tultiin vähän.",
			SV: "Vi gick igenom det gångna året. Morgonkaffet fungerar, kvällsträffarna lockade få.",
		}}, decided: []note.NewDecision{{What: "Tapaamme aamuisin, emme enää illalla"}, {What: "Teemme yhteisen viestinnän vuosikellon", Person: w.talker(communicators, 3)}}},
		{days: 12, text: note.Text{Visibility: space.Members, Publish: true, Title: i18n.Content{FI: "Kevään suunnittelu"}, Body: i18n.Content{
			FI: "Puhuimme kevään aiheista. **Kuvien saavutettavuus** nousi eniten esiin.\n\n- aamukahvit kerran kuussa\n- yksi koko päivän työpaja",
		}}, decided: []note.NewDecision{
			{What: "Kevään työpajan aihe on saavutettavat kuvat", Person: led},
			{What: "Varaamme tilan työpajalle", Person: w.talker(communicators, 5), Due: tx.Today().AddDays(14)},
		}},
		{days: 1, text: note.Text{Visibility: space.Members, Title: i18n.Content{FI: "Vetäjien puhelu"}, Body: i18n.Content{FI: "Luonnos: kerätään teemat syksyyn."}}},
	} {
		d.text.Author, d.text.At = led, awake(w.base.Add(time.Duration(-24*d.days)*time.Hour))
		d.text.HeldOn = civil.DateOf(d.text.At)
		n, err := w.Notes.Create(ctx, tx, authz.System, in, d.text)
		if err != nil {
			return err
		}
		for _, x := range d.decided {
			x.Lang, x.At = i18n.FI, d.text.At
			if _, err := w.Notes.DecideIn(ctx, tx, authz.System, n, x); err != nil {
				return err
			}
		}
	}
	return nil
}
