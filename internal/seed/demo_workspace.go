package seed

import (
	"context"
	"errors"
	"strings"
	"time"

	"parvi/internal/files"
	"parvi/internal/platform/authz"
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
		return err
	})
}
