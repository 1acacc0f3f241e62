package seed

import (
	"bytes"
	"context"

	"parvi/internal/account"
	"parvi/internal/material"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/pdf"
)

var demoMaterials = []struct {
	text   material.Text
	file   string // the heading of a PDF
	out    bool
	centre bool
	opened int
	parts  []material.Part
}{
	{text: material.Text{Lang: i18n.FI, Themes: []string{"viestintä", "yhdistyksen hallitus"}, Sheet: material.Sheet{
		Title:   i18n.Content{FI: "Hallituksen ensimmäinen kokous", SV: "Styrelsens första möte", EN: "The board’s first meeting"},
		Lead:    i18n.Content{FI: "Muistilista ja esityslistan pohja uudelle puheenjohtajalle.", SV: "En checklista och en mall för föredragningslistan för den nya ordföranden.", EN: "A checklist and an agenda template for a new chair."},
		ForWhom: i18n.Content{FI: "Yhdistyksen uudet puheenjohtajat ja sihteerit", SV: "Nya ordförande och sekreterare i föreningar", EN: "New chairs and secretaries of associations"},
		About: i18n.Content{
			FI: "## Ennen kokousta\n\n- Tarkista säännöistä, kuinka moni on päätösvaltainen.\n- Lähetä esityslista ajoissa.\n\n## Kokouksessa\n\nKäykää läpi, kuka tekee mitä ja mihin mennessä.",
			SV: "## Före mötet\n\n- Kontrollera i stadgarna hur många som gör mötet beslutfört.\n- Skicka föredragningslistan i god tid.\n\n## På mötet\n\nGå igenom vem som gör vad och till när.",
			EN: "## Before the meeting\n\n- Check the rules for how many make a quorum.\n- Send the agenda in good time.\n\n## At the meeting\n\nGo through who does what and by when.",
		},
		Access:  i18n.Content{FI: "Selkeää yleiskieltä. Tiedoston voi kuunnella ruudunlukijalla.", SV: "Klart allmänspråk. Filen går att lyssna på med skärmläsare.", EN: "Clear everyday language. The file can be listened to with a screen reader."},
		Licence: "cc-by", Holder: "Opintokeskuksen kouluttajat", Minutes: 20,
		Links: []material.Link{{Title: i18n.Content{FI: "Yhdistyslaki", SV: "Föreningslagen", EN: "Associations Act"}, URL: "https://www.finlex.fi/fi/laki/ajantasa/1989/19890503"}},
	}}, file: "Esityslistan pohja", out: true, centre: true, opened: 41, parts: demoParts},
	{text: material.Text{Lang: i18n.FI, Themes: []string{"viestintä"}, Sheet: material.Sheet{
		Title:   i18n.Content{FI: "Selkeä viesti yhdistyksestä"},
		Lead:    i18n.Content{FI: "Kolme harjoitusta, joilla ryhmä oppii kirjoittamaan lyhyesti."},
		About:   i18n.Content{FI: "1. Kerro asia yhdellä virkkeellä.\n2. Vaihtakaa tekstejä.\n3. Poista joka kolmas sana."},
		Licence: "cc-by-sa", Minutes: 45,
	}}, file: "Harjoitukset", out: true, opened: 12},
	{text: material.Text{Lang: i18n.FI, Sheet: material.Sheet{
		Title:   i18n.Content{FI: "Vertaisryhmän aloittaminen"},
		Lead:    i18n.Content{FI: "Opas ensimmäiseen tapaamiseen."},
		Licence: "cc-by",
	}}},
}

var demoParts = []material.Part{
	{Kind: material.Reading, Title: i18n.Content{FI: "Kuka kutsuu kokouksen koolle?", SV: "Vem sammankallar mötet?", EN: "Who calls the meeting?"}, Text: i18n.Content{
		FI: "Hallituksen kokouksen kutsuu koolle puheenjohtaja. Säännöissä sanotaan, kuinka moni on päätösvaltainen.",
		SV: "Ordföranden kallar styrelsen till möte. I stadgarna står hur många som gör mötet beslutfört.",
		EN: "The chair calls the board together. The rules say how many make a quorum.",
	}},
	{Kind: material.Video, Title: i18n.Content{FI: "Kokous viidessä minuutissa", SV: "Mötet på fem minuter", EN: "The meeting in five minutes"}, Optional: true,
		URL: "https://video.example.org/kokous", Captions: material.CaptionInside, Text: i18n.Content{FI: "Katso, miten asialista käydään läpi.", SV: "Se hur föredragningslistan gås igenom.", EN: "See how an agenda is gone through."}},
	{Kind: material.Question, Title: i18n.Content{FI: "Milloin hallitus on päätösvaltainen?", SV: "När är styrelsen beslutför?", EN: "When does the board have a quorum?"}, Options: []material.Option{
		{Text: i18n.Content{FI: "Kun säännöissä sanottu määrä jäseniä on paikalla", SV: "När så många är på plats som stadgarna säger", EN: "When as many are present as the rules say"}, Right: true,
			Feedback: i18n.Content{FI: "Niin on. Tarkista määrä omista säännöistänne.", SV: "Så är det. Kontrollera antalet i era stadgar.", EN: "Yes. Check the number in your own rules."}},
		{Text: i18n.Content{FI: "Aina, kun puheenjohtaja on paikalla", SV: "Alltid när ordföranden är på plats", EN: "Whenever the chair is present"},
			Feedback: i18n.Content{FI: "Puheenjohtaja yksin ei riitä. Katso säännöistä.", SV: "Ordföranden ensam räcker inte. Se stadgarna.", EN: "The chair alone is not enough. See the rules."}},
	}},
	{Kind: material.Task, Title: i18n.Content{FI: "Tee oma esityslista", SV: "Gör en egen föredragningslista", EN: "Make your own agenda"}, Text: i18n.Content{
		FI: "Lataa pohja ja kirjoita siihen seuraavan kokouksenne asiat.", SV: "Hämta mallen och skriv in ärendena för ert nästa möte.", EN: "Download the template and write the items of your next meeting.",
	}},
}

// studied lets a person of the demo complete a material, and others begin it.
func (w *writer) studied(ctx context.Context, tx *db.Tx, id string) error {
	for i, region := range []string{"01", "01", "01", "01", "01", "02", "02", "06", "06", "06", "06", "06", "06"} {
		who := authz.Actor{}
		if i == 0 {
			who = w.actor(professional)
		}
		key, err := w.Materials.StartIn(ctx, tx, who, id, i18n.FI, material.Starter{Region: region})
		if err != nil {
			return err
		}
		v, err := w.Materials.StudyIn(ctx, tx, who, key)
		if err != nil {
			return err
		}
		for n, p := range v.Sheet.Parts {
			if i%3 > 0 && n > i%3 {
				break
			}
			if _, err := w.Materials.DoIn(ctx, tx, who, key, p.ID, 1); err != nil {
				return err
			}
		}
		if i == 0 {
			if _, err := w.Materials.ProveIn(ctx, tx, who, key, who.Name); err != nil {
				return err
			}
		}
	}
	return nil
}

// materials makes some that are published, one laid to the course model, and one
// that is not finished.
func (w *writer) materials(ctx context.Context) error {
	if w.Materials == nil {
		return nil
	}
	for _, d := range demoMaterials {
		of, who := w.nations[0], w.actorWith(mainUser, account.MainUser, w.nations[0])
		if d.centre {
			of, who = 1, w.actorWith(decider, account.CentreStaff, 1)
		}
		m, err := w.Materials.Begin(ctx, who, w.orgIDs[of], d.text)
		if err != nil {
			return err
		}
		if d.file != "" {
			doc := pdf.New(pdf.Meta{Title: d.file, Lang: i18n.FI, At: w.base})
			doc.Title(d.file)
			doc.P(d.text.Lead.In(i18n.FI))
			body, err := doc.Bytes()
			if err != nil {
				return err
			}
			if err := w.Materials.Attach(ctx, who, m.ID, material.Upload{Name: i18n.Slug(d.file) + ".pdf", Body: bytes.NewReader(body), Lang: i18n.FI, Note: d.file}); err != nil {
				return err
			}
		}
		for i, p := range d.parts {
			if err := w.Materials.EditPart(ctx, who, m.ID, p, m.Changes+1+i); err != nil {
				return err
			}
		}
		if !d.out {
			continue
		}
		err = w.DB.Write(ctx, func(tx *db.Tx) error {
			if err := w.Materials.PublishIn(ctx, tx, who, m.ID); err != nil {
				return err
			}
			if err := material.CountIn(ctx, tx, m.ID, material.Counts{Opened: d.opened / 3, Fetched: d.opened - d.opened/3}); err != nil {
				return err
			}
			if len(d.parts) > 0 {
				if err := w.studied(ctx, tx, m.ID); err != nil {
					return err
				}
			}
			if d.centre || w.model == "" {
				return nil
			}
			return w.Materials.UseIn(ctx, tx, who, m.ID, "model:"+w.model)
		})
		if err != nil {
			return err
		}
	}
	return nil
}
