package seed

import (
	"context"
	"fmt"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/practice"
	"parvi/internal/space"
	"parvi/internal/theme"
)

// demoNotes are what people wrote on the wall of the demo, by theme.
var demoNotes = []struct {
	group string
	votes int
	notes []theme.NewNote
}{
	{"Saavutettavuus", 9, []theme.NewNote{
		{Kind: theme.Want, Text: "Miten kirjoitan hyvän kuvatekstin?", Lang: i18n.FI},
		{Kind: theme.Want, Text: "Lättläst språk på våra webbsidor", Lang: i18n.SV},
		{Kind: theme.Share, Text: "Meillä on valmis tarkistuslista tapahtumiin", Lang: i18n.FI, Name: "Aino Esimerkkilä", Agreed: true},
	}},
	{"Vapaaehtoiset", 5, []theme.NewNote{
		{Kind: theme.Want, Text: "Kuinka saan nuoria mukaan?", Lang: i18n.FI},
		{Kind: theme.Share, Text: "En modell för mentorer", Lang: i18n.SV},
	}},
	{"", 0, []theme.NewNote{{Kind: theme.Want, Text: "How do others plan their year?", Lang: i18n.EN}}},
}

// themes opens a wall for the next meeting of the communicators, fills it, and
// writes two good practices.
func (w *writer) themes(ctx context.Context) error {
	return w.DB.Write(ctx, func(tx *db.Tx) error {
		kaisa, n := w.leader(byPersona+lead), w.made[communicators]
		for _, name := range []i18n.Content{{FI: "Saavutettavuus", SV: "Tillgänglighet", EN: "Accessibility"}, {FI: "Vapaaehtoiset", SV: "Frivilliga", EN: "Volunteers"}} {
			if _, err := w.Themes.AddIn(ctx, tx, authz.System, name); err != nil {
				return err
			}
		}
		next, err := w.Meetings.NextMeetings(ctx, tx, []string{n.ID}, true)
		if err != nil {
			return err
		}
		if len(next[n.ID]) > 0 {
			if err := w.wall(ctx, tx, kaisa, next[n.ID][0].ID); err != nil {
				return err
			}
		}
		for _, x := range []practice.Words{
			{
				Title:     i18n.Content{FI: "Kuvatekstit talkoilla", SV: "Bildtexter på talko"},
				Situation: i18n.Content{FI: "Verkkosivuilla oli satoja kuvia ilman tekstiä.", SV: "På webbplatsen fanns hundratals bilder utan text."},
				Done:      i18n.Content{FI: "Kutsuimme vapaaehtoiset kahdeksi illaksi ja annoimme yhden sivun ohjeen.", SV: "Vi bjöd in frivilliga för två kvällar och gav en sida med anvisningar."},
				Result:    i18n.Content{FI: "Kaikilla kuvilla on nyt teksti, ja kolme vapaaehtoista jatkaa.", SV: "Alla bilder har nu en text, och tre frivilliga fortsätter."},
				Watch:     i18n.Content{FI: "Varaa aikaa tekstien lukemiseen läpi.", SV: "Reservera tid för att läsa igenom texterna."},
				ForWhom:   i18n.Content{FI: "Järjestöille, joilla on paljon vanhoja kuvia", SV: "För föreningar med många gamla bilder"},
			},
			{
				Title:     i18n.Content{FI: "Puolen tunnin aamukahvit"},
				Situation: i18n.Content{FI: "Pitkiin tapaamisiin ei ehditty."},
				Done:      i18n.Content{FI: "Siirryimme puolen tunnin etäkahveihin kahden viikon välein. Yksi kysymys kerrallaan."},
				Result:    i18n.Content{FI: "Mukana on kaksi kertaa enemmän jäseniä kuin ennen."},
			},
		} {
			made, err := w.Practices.Create(ctx, tx, kaisa, practice.New{Network: n.ID, Visibility: space.Public, Words: x, Themes: []string{"Saavutettavuus"}, Lang: i18n.FI})
			if err != nil {
				return err
			}
			if err := w.Practices.RemarkIn(ctx, tx, kaisa, made.ID, practice.Remark{Kind: practice.Use, Text: "Kokeilimme samaa naapurijärjestön kanssa. Toimi.", Lang: i18n.FI}); err != nil {
				return err
			}
		}
		return nil
	})
}

func (w *writer) wall(ctx context.Context, tx *db.Tx, who authz.Actor, meeting string) error {
	wall, err := w.Themes.OpenIn(ctx, tx, who, meeting)
	if err != nil {
		return err
	}
	for _, d := range demoNotes {
		for i, n := range d.notes {
			n.Device = fmt.Sprint("demo ", d.group, i)
			if err := w.Themes.WriteIn(ctx, tx, authz.Actor{}, wall.Code, n); err != nil {
				return err
			}
		}
		if d.group == "" {
			continue
		}
		group, err := w.Themes.GroupLoose(ctx, tx, who, wall, d.group, i18n.FI)
		if err != nil {
			return err
		}
		for i := range d.votes {
			if err := w.Themes.VoteIn(ctx, tx, authz.Actor{}, wall.Code, group, fmt.Sprint("demo ", i), true); err != nil {
				return err
			}
		}
	}
	return nil
}
